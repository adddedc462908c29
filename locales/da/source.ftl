# Hvor frøtallet kommer fra: valgt ved låsningen, for den, der må vælge frøtallet bagefter, vælger stikprøven.

source-open = Kilden var ikke valgt ved låsningen.
source-chosen = Kilden, valgt ved låsningen: { $source }.
source-words = ord fra { $by } sammen med husets bidrag
source-public = { $which }, { $day }
source-dice = terninger, set af { $names }
source-dice-unnamed = terninger, set af navngivne vidner
source-program = programmet laver frøtallet

source-after-open = Det koster: den, der vælger frøtallet nu, kan vælge stikprøven. Graden bliver højst C, og kvittering, status og rapport siger, at kilden ikke var valgt.
source-after-words = Send begge fingeraftryk, listens og husets, til { $by }, og bed om en sætning til svar, mindst 12 bogstaver. Træk med den, når den er kommet.
source-after-public = Vent på { $by }. Træk med resultatet.
source-after-dice = Kast terningerne, så { $by } ser det. Træk med kastene.
source-after-program = Programmet laver frøtallet, når der trækkes.
source-house-sent = Husets fingeraftryk, som sendes: { $sha256 }
source-house-kept = Husets bidrag, som ikke sendes: { $share }

source-pick = Hvor skal frøtallet komme fra? Det vælges nu og kan ikke skiftes bagefter.
source-name-bidrag = Ord fra nogen uden for huset
source-name-offentligt = En offentlig lodtrækning på en senere dag
source-name-terninger = Terninger eller lodder, set af navngivne vidner
source-name-program = Programmet laver det
source-name-open = Vælges ikke
source-ready-bidrag = Klar: hvem. De svarer med en sætning, når listen er låst.
source-ready-offentligt = Klar: hvilken lodtrækning, og hvilken dag.
source-ready-terninger = Klar: to navne. De skal være her, når der kastes.
source-ready-program = Klar: intet. Andre må stole på dig.
source-ready-open = Klar: intet. Ingen kan se, om frøtallet blev valgt.
source-field-bidrag = Hvem
source-field-offentligt = Lodtrækning
source-field-terninger = Vidner
source-field-seed = Ordene
source-hint-bidrag = for eksempel Borgerrådgiveren
source-hint-offentligt = for eksempel Lotto 16-01-2027
source-hint-terninger = for eksempel Anna Holm, Bo Lund
source-means-bidrag = Når listen er låst, sender du to fingeraftryk til den, du skriver her: listens og husets. Svaret, en sætning på mindst 12 bogstaver, bliver frøtallet sammen med husets bidrag, som programmet laver ved låsningen. Har de fået fingeraftrykkene først, kan huset ikke vælge sit bidrag om bagefter.
source-means-offentligt = Resultatet af lodtrækningen bliver frøtallet. Skriv dagen til sidst. Den skal ligge efter i dag, så ingen kender resultatet, når listen låses.
source-means-terninger = Skriv mindst to navne med komma imellem. De ser terningerne, når listen er låst, og står som vidner i kvitteringen.
source-ask = Frøtallet kommer så herfra: { $source }. Det kan ikke skiftes bagefter.
source-ask-open = Kilden til frøtallet er ikke valgt. Den, der vælger frøtallet bagefter, kan vælge stikprøven. Graden bliver højst C, og kvittering, status og rapport siger, at kilden ikke var valgt.
source-onward-words = Er svaret kommet, så gå videre til frøtallet med { $keyonward }.
source-house-hash = Husets fingeraftryk:
source-plain-which = Hvor skal frøtallet komme fra?
source-plain-bidrag = Skriv, hvem der giver ordene, for eksempel Borgerrådgiveren:
source-plain-offentligt = Skriv lodtrækningen og til sidst dagen, for eksempel Lotto 16-01-2027:
source-plain-terninger = Skriv mindst to navne med komma imellem, for eksempel Anna Holm, Bo Lund:
source-plain-words = Skriv ordene fra { $by } på én linje:

refusal-seed-source-name = Det mangler, hvem uden for huset der skal give ordene.
    .hint = Skriv navnet med --seed-source, for eksempel »Borgerrådgiveren«.
refusal-seed-source-day = Det mangler, hvilken offentlig lodtrækning det er, og hvilken dag.
    .hint = Skriv lodtrækningen og til sidst dagen med --seed-source, for eksempel »Lotto 16-01-2027«.
refusal-seed-source-early = Lodtrækningen den { $day } ligger ikke efter låsningen den { $locked }, så resultatet kan være kendt.
    .hint = Vælg en lodtrækning på en senere dag.
refusal-seed-source-not-yet = Lodtrækningen er først den { $day }.
    .hint = Vent, til den har fundet sted. Låsen siger, at frøtallet kommer derfra.
refusal-seed-source-people = Der skal mindst to navngivne personer til at se terningerne.
    .hint = Skriv dem med --seed-source og komma imellem, for eksempel »Anna Holm, Bo Lund«.
refusal-seed-source-program = Når programmet laver frøtallet, er der ingen kilde at navngive.
    .hint = Lad --seed-source være væk.
refusal-seed-source-character = Der står et tegn, der ikke kan bruges: { $character }.
    .hint = Skriv med almindelige bogstaver og tegn.
refusal-seed-source-other = Ved låsningen blev det valgt, hvor frøtallet kommer fra: { $kind ->
    [bidrag] ord fra { $text }
    [offentligt] { $text }
    [terninger] terninger, set af { $text }
   *[program] programmet laver det
}. En anden kilde kan ikke bruges.
    .hint = { $kind ->
    [bidrag] Skriv ordene fra { $text } med --seed. Intet andet om kilden er nødvendigt.
    [offentligt] Skriv lodtrækningens resultat med --seed.
    [terninger] Skriv kastene med --seed.
   *[program] Skriv --seed auto, og lad resten være væk.
}
refusal-seed-source-no-share = Husets bidrag til frøtallet mangler i filen.
    .hint = Filen er ændret udefra. Efterprøv den med »tilsyn verify«, og brug en sikkerhedskopi.
refusal-seed-words-few = Ordene har { $letters } bogstaver; der skal mindst { $least } til.
    .hint = Bed om en hel sætning.
refusal-grade-of-source = Graden følger af den kilde, der blev valgt ved låsningen: { $grade }.
    .hint = Lad --grade være væk.
refusal-witness-twice = { $name } står to gange. Det er ét vidne.
    .hint = Skriv hvert vidne én gang.
refusal-print-differs = Udtrækkets aftryk for { $year } passer ikke til det, der blev trukket.
    .hint = { "" }
refusal-receipt-not-public-yet = Den offentlige kvittering for { $year } kan først laves, når runden er godkendt: af den kan enhver regne de trukne pladser ud.
    .hint = Godkend runden med »tilsyn sign-off«. Den fulde kvittering kan laves nu.
refusal-receipt-form = Kvitteringen er ikke skrevet, som en kvittering skrives: et medlem mangler, eller det har en anden form.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-edition = Kvitteringen er hverken den fulde eller den offentlige: den har noget fra begge.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-print = Udtrækkets aftryk passer ikke til det, der er trukket.
    .hint = { "" }
refusal-receipt-extensions = Udvidelserne passer ikke til stikprøvens størrelse.
    .hint = { "" }
refusal-receipt-witnesses = Et vidnes navn er ikke skrevet, som det skal være.
    .hint = { "" }
refusal-receipt-open-grade = Kilden til frøtallet var ikke valgt ved låsningen, så graden kan højst være C.
    .hint = { "" }
refusal-receipt-source = Frøtallet kommer ikke derfra, hvor låsen siger: { $kind ->
    [bidrag] ord fra { $text }
    [offentligt] { $text }
    [terninger] terninger, set af de navngivne vidner
   *[program] programmet laver det
}.
    .hint = { "" }
refusal-receipt-salt = { $stratum }: låsens aftryk passer ikke til listen og saltet.
    .hint = { "" }
refusal-receipt-places = { $stratum }: frøtallet giver andre pladser end dem i kvitteringen.
    .hint = { "" }
refusal-receipt-public-list = En offentlig kvittering kan ikke holdes op mod en liste: så kunne man også gætte sig til den.
    .hint = Brug den fulde kvittering.

plain-hint-seed-source-name = Skriv navnet på den, der skal give ordene.
plain-hint-seed-source-day = Skriv lodtrækningen og til sidst dagen, for eksempel Lotto 16-01-2027.
plain-hint-seed-source-people = Skriv navnene med komma imellem, for eksempel Anna Holm, Bo Lund.
plain-hint-seed-source-program = Skriv ingenting, når programmet laver frøtallet.
plain-hint-seed-source-other = Kilden kan ikke skiftes, når listen er låst.
plain-hint-seed-source-no-share = Filen er ændret udefra. Skriv efterprøv fra starten, og brug en sikkerhedskopi.
plain-hint-grade-of-source = Graden følger af kilden og skal ikke vælges.
plain-hint-receipt-not-public-yet = Godkend runden først. Den fulde kvittering kan laves nu.

tui-hint-seed-source-name = Skriv navnet i feltet, for eksempel »Borgerrådgiveren«.
tui-hint-seed-source-day = Skriv lodtrækningen og til sidst dagen, for eksempel »Lotto 16-01-2027«.
tui-hint-seed-source-people = Skriv dem med komma imellem, for eksempel »Anna Holm, Bo Lund«.
tui-hint-seed-source-other = Gå tilbage, og begynd udtrækket igen: kilden kan ikke skiftes.
tui-hint-seed-source-no-share = Filen er ændret udefra. Efterprøv den fra starten, og brug en sikkerhedskopi.
