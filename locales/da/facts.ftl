# Sagens oplysninger, hvad de afgør, og modsigelser.

facts-title = Sagens oplysninger
facts-none = Sagens oplysninger er ikke skrevet endnu.
facts-age = Borgerens alder: { $value }
facts-outcome = Afgørelsens udfald: { $value }
facts-changes = Skift af sagsbehandler i perioden: { $value }
facts-plan = Krav om plan: { $value }
facts-unknown = ikke oplyst
facts-yes = ja
facts-no = nej
facts-age-0-9 = 0-9 år
facts-age-10-15 = 10-15 år
facts-age-16-17 = 16-17 år
facts-age-18-24 = 18-24 år
facts-age-25 = 25 år eller ældre
facts-outcome-bevilling = bevilling (fuldt medhold)
facts-outcome-delvist = delvist afslag
facts-outcome-afslag = afslag
facts-outcome-ingen = ingen afgørelse i perioden

settled-age = Borgeren er { $age }.
settled-outcome-bevilling = Borgeren fik fuldt medhold.
settled-outcome-delvist = Borgeren fik delvist afslag.
settled-outcome-afslag = Borgeren fik afslag.
settled-outcome-ingen = Der er ingen afgørelse i perioden.
settled-changes = Sagsbehandleren er ikke skiftet i perioden.
settled-plan = Sagen kræver ingen plan.

facts-saved = Sagens oplysninger er gemt.
facts-saved-at = Gemt kl. { $time }: oplysninger om sag { $case }.
facts-proposals = { $count ->
    [0] Oplysningerne foreslår ikke »ikke relevant« til noget spørgsmål, der mangler svar.
    [one] Oplysningerne foreslår »ikke relevant« til 1 spørgsmål. Intet er besvaret for dig.
   *[other] Oplysningerne foreslår »ikke relevant« til { $count } spørgsmål. Intet er besvaret for dig.
}
facts-proposed = { $question }: { $reason }
facts-propose = Forslag: ikke relevant ({ $keyaccept }). { $reason }
facts-aside-long = Svaret er gemt, men regnes ikke med. Sagens oplysninger siger: { $reason }

contradictions = { $count ->
    [one] Én ting passer ikke sammen:
   *[other] { $count } ting passer ikke sammen:
}
contradiction-answered = { $question } er besvaret, men sagens oplysninger siger: { $reason } Svaret er gemt, men regnes ikke med.
contradiction-age = Sagen hører til { $area }, men borgeren er { $age }.

help-facts = Viser eller skriver sagens oplysninger, som kan foreslå »ikke relevant«
    .example = tilsyn facts B-03 --age 10-15 --outcome afslag --changes 0 --plan ja
help-facts-case = Sagen, for eksempel B-03
help-facts-age = Borgerens alder: 0-9, 10-15, 16-17, 18-24, 25+ eller ukendt
help-facts-outcome = Afgørelsens udfald: bevilling, delvist, afslag, ingen eller ukendt
help-facts-changes = Antal skift af sagsbehandler i perioden, eller ukendt
help-facts-plan = Om sagen kræver en plan: ja, nej eller ukendt

event-facts-stated = skrev sagens oplysninger

report-set-aside = { $area }: { $count ->
    [one] 1 svar tæller
   *[other] { $count } svar tæller
} som ikke relevant, fordi sagens oplysninger (alder, udfald, skift af sagsbehandler, krav om plan) siger, at spørgsmålet ikke gælder sagen. Svarene er gemt, men indgår ikke i tallene.

plain-word-facts = oplysninger
plain-word-accept = forslag, ja
plain-help-facts = Sagens oplysninger, som kan foreslå »ikke relevant«
plain-help-accept = Svar, som foreslået
plain-facts-missing = Sagens oplysninger er ikke skrevet. De kan foreslå »ikke relevant«: skriv { $word }.
plain-facts-ask-age = Hvor gammel er borgeren? 0-9, 10-15, 16-17, 18-24 eller 25+. En tom linje er ikke oplyst.
plain-facts-ask-outcome = Hvad blev afgørelsens udfald? bevilling, delvist, afslag eller ingen. En tom linje er ikke oplyst.
plain-facts-ask-changes = Hvor mange gange er sagsbehandleren skiftet i perioden? Et tal. En tom linje er ikke oplyst.
plain-facts-ask-plan = Kræver sagen en plan? ja eller nej. En tom linje er ikke oplyst.
plain-facts-propose = Forslag: ikke relevant. { $reason } Skriv { $word }, hvis det passer.

refusal-facts-changes = Så mange skift af sagsbehandler kan der ikke være i én periode.
    .hint = Skriv et tal fra 0 til { $max }.
refusal-fact-unknown = »{ $typed }« kan ikke bruges her.
    .hint = Skriv et af { $allowed }.
refusal-facts-unread = { $count } af oplysningerne kan ikke bruges.
    .hint = Ret dem alle, og prøv igen. Der er ikke gemt noget.

facts-do-state = sagens oplysninger
facts-do-accept = svar, som foreslået
facts-begin = Begynd gerne med sagens oplysninger: { $keyfacts }.
facts-word-aside = Regnes ikke med
facts-word-proposed = ikke relevant?
facts-form-means = De fire oplysninger kan foreslå »ikke relevant« til de spørgsmål, de afgør. Intet besvares for dig. Lad et felt stå tomt, når du ikke ved det.
facts-field-age = Alder
facts-field-outcome = Udfald
facts-field-changes = Skift
facts-field-plan = Plan
facts-hint-age = 0-9, 10-15, 16-17, 18-24 eller 25+
facts-hint-outcome = bevilling, delvist, afslag eller ingen
facts-hint-changes = antal skift af sagsbehandler i perioden
facts-hint-plan = kræver sagen en plan? ja eller nej
