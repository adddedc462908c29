# Det, der kan gøres ved et udtræk bagefter og undervejs: afdelinger, udvidelse, nyt udtræk, glemte sager. Og at se mindre.

ceremony-forgotten = Stikprøven er trukket, og listen var låst. Sagerne her var altså glemt: de bliver til tillæg { $supplement } med egen lås og eget udtræk. Den første stikprøve er urørt.
ceremony-spread = Fordelt på afdelinger: mindst to fra hver, resten efter størrelse
ceremony-page-compared = Ved siden af en tidligere runde
ceremony-page-tested = Selvtest: programmet holdt op mod kendte værdier

ceremony-form-extend = Udvid stikprøven
ceremony-form-extend-means = Skriv, hvor mange sager der skal være i alt. De sager, der er trukket, bliver; de næste i samme udtræksorden kommer til. Intet nyt frøtal er nødvendigt.
ceremony-extend-now = { $area }: { $n } af { $population } sager nu.
ceremony-field-children = Børn
ceremony-field-adults = Voksne
ceremony-form-again = Træk en ny stikprøve
ceremony-form-again-means = Skriv, hvorfor der trækkes igen. Grunden og nummeret på forsøget følger med i rapporten, så alle kan se, at der er trukket mere end én gang. Svarene på de sager, der er trukket nu, følger ikke med.
ceremony-ask-extend = Skal stikprøven udvides? { $parts }
ceremony-ask-extend-part = { $area } fra { $now } til { $n } sager
ceremony-ask-extend-means = Det kan ikke gøres om. De sager, der er trukket, bliver.

ceremony-narrowed = viser { $shown } af { $of }: { $name }. { $keyshowall }: alle
ceremony-narrowed-sample = Stikprøve { $year }, kun nogle sager
ceremony-narrowed-trail = Sporet, kun noget af det
ceremony-narrow-open = ikke færdige
ceremony-narrow-auditor = hos { $name }
ceremony-narrow-supplements = fra tillæg

ceremony-do-extend = udvid
ceremony-do-again = træk igen, med en grund
ceremony-do-supplement = glemte sager
ceremony-do-spread = afdelinger, til og fra
ceremony-do-compare = ved siden af sidste år
ceremony-do-selftest = selvtest af programmet
ceremony-do-narrow = vis kun nogle
ceremony-do-show-all = vis alle igen

tui-hint-department-missing = Træk uden afdelinger, eller indlæs listen igen med en kolonne for afdeling, før den låses.
tui-hint-strata-too-many = Træk flere sager på planen, eller slå afdelinger fra med { $keyspread }.
tui-hint-extend-nothing = Skriv et tal, der er større end nu.
tui-hint-attempt-after-supplement = Mangler der sager i stikprøven, så udvid den med { $keyextend }.
tui-hint-supplement-locked = Træk først af tillægget. Derefter kan endnu et tillæg indlæses.

event-supplement-list-imported = indlæste glemte sager som tillæg { $supplement }
event-supplement-frame-locked = låste tillæg { $supplement }
event-supplement-sample-drawn = trak af tillæg { $supplement }
sample-supplement = fra tillæg { $supplement }

# Dialogen linje for linje

plain-word-new-round = opret
plain-word-take-back = fjern, fjern listen
plain-word-lock = lås, laas
plain-word-draw = træk, traek
plain-word-again = træk igen, traek igen
plain-word-extend = udvid
plain-word-supplement = glemte sager, glemte
plain-word-assign = fordel
plain-word-report = rapport
plain-word-receipt = kvittering
plain-word-compare = sammenlign
plain-word-overview = overblik
plain-word-notes = bemærkninger, bemaerkninger
plain-word-trail = spor, log
plain-word-verify = efterprøv, efterproev
plain-word-backup = kopi, sikkerhedskopi
plain-word-selftest = selvtest

plain-help-new-round = Opret en ny runde
plain-help-take-back = Tag den nyeste liste tilbage
plain-help-lock = Lås listen
plain-help-draw = Træk stikprøven
plain-help-again = Træk en ny stikprøve med en grund
plain-help-extend = Udvid stikprøven
plain-help-supplement = Indlæs sager, der var glemt på listen
plain-help-assign = Sig, hvem der gennemgår en sag
plain-help-report = Skriv rapporten
plain-help-receipt = Hør kvitteringen for udtrækket
plain-help-compare = Hør resultaterne ved siden af en tidligere runde
plain-help-overview = Hør, hvilke sager der har hvilket svar
plain-help-notes = Hør andenlæserens bemærkninger
plain-help-trail = Hør sporet: hvem gjorde hvad hvornår
plain-help-verify = Efterprøv filen
plain-help-backup = Lav en sikkerhedskopi
plain-help-selftest = Hold programmet op mod kendte værdier

ceremony-plain-size = { $area }: hvor mange af { $population } sager skal være med? Tryk Enter for { $usual }.
ceremony-plain-over = Hvordan skal sagerne trækkes?
ceremony-plain-whole-choice = Fra hvert område som helhed
ceremony-plain-whole = Der trækkes fra hvert område som helhed.
ceremony-plain-spread = Der trækkes fra hver afdeling: mindst to fra hver, resten efter størrelse.
ceremony-plain-seed = Skriv frøtallet på én linje:
ceremony-plain-source = Skriv kilden, for eksempel Lotto 16. januar 2027:
ceremony-plain-witness = Skriv navnet på vidne { $number }:
ceremony-plain-locked = listen er låst. Fingeraftrykket er { $commitment }.
ceremony-plain-year = Hvilket år? Tryk Enter for { $year }.
ceremony-plain-title = Hvad skal runden hedde? Tryk Enter for { $title }.
ceremony-plain-title-usual = Ledelsestilsyn { $year }
ceremony-plain-opened = runde { $year }, { $title }, er oprettet med de tjeklister, der følger med programmet.
ceremony-plain-taken-back = listen { $file } er taget tilbage.
ceremony-plain-which-case = Hvilken sag? Skriv dens id, for eksempel B-01.
ceremony-plain-folder = Hvilken mappe skal rapporten ligge i? Tryk Enter for { $folder }.
ceremony-plain-formats = Hvilke formater? Tryk Enter for { $formats }.
ceremony-plain-trail = Sporet, det nyeste først: { $shown } af { $of }.
ceremony-plain-note = Sag { $case }, { $question }, andenlæser { $by }: { $standing }.
ceremony-plain-notes-none = Andenlæseren har ikke skrevet noget endnu.
ceremony-plain-overview = { $area }, { $count ->
    [one] 1 sag
   *[other] { $count } sager
}:
ceremony-plain-despite = Kontrollen før offentliggørelse fandt { $count ->
    [one] 1 sted
   *[other] { $count } steder
}, man skal se på. Skriv en grund til at skrive rapporten alligevel; den står i sporet. En tom linje viser stederne og skriver ingenting.
