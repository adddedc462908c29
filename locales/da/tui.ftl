# Skærmbillederne. tui-do: hvad en tast gør. tui-hint: hvad man gør ved en afvisning, med tasterne her. Afsnittene hedder som
# mapperne i src/tui.

## shell

tui-too-small = Vinduet er for lille. Gør det større: mindst { $width } tegn bredt og { $height } linjer højt.

tui-saved = Gemt { $at }
tui-nobody = Programmet kender ikke dine initialer. Du bliver spurgt om dem, første gang noget skal gemmes.
tui-nobody-draft = Kladden er ikke gemt endnu. Når du gemmer, bliver du spurgt om dine initialer.
tui-unknown-key = { $key } bruges ikke her. { $keyhelp } viser tasterne.
tui-paste-ignored = Der blev indsat tekst, hvor der ikke skrives. Intet er ændret.
tui-nothing-done = Intet er ændret.
tui-leave-loose = En tekst er ikke gemt og forsvinder, hvis du lukker. Tryk igen for at lukke.
tui-shelved = Teksten huskes, til programmet lukkes.

tui-name-up = pil op
tui-name-down = pil ned
tui-name-left = venstre
tui-name-right = højre
tui-name-back-tab = Shift-Tab
tui-name-space = mellemrum

tui-found = Fundet { $at } af { $of }. { $keynext } går til den næste.
tui-search-none = Teksten står ikke i listen.
tui-search-first = Søg først med { $keysearch }.

tui-do-open = åbn
tui-do-up = op
tui-do-down = ned
tui-do-page-up = en side op
tui-do-page-down = en side ned
tui-do-first = til det første
tui-do-last = til det sidste
tui-do-help = hjælp
tui-do-back = tilbage
tui-do-leave = luk programmet

tui-do-run = gør det
tui-do-palette = gå til
tui-do-lists = lister
tui-key-palette = Ctrl-P »{ $label }«
tui-not-now = { $label }, ikke nu: { $why }
tui-last-palette = gå til
tui-last-help = hjælp
tui-last-acute = akut
tui-last-undo = fortryd
tui-last-back = tilbage
tui-last-leave = luk
tui-last-shelve = kladden bliver
tui-unknown-key-e = Henvisning er nu h.
tui-unknown-key-q = Ctrl-Q lukker programmet.
tui-unknown-key-j = Pil ned går ned.
tui-unknown-key-k = Pil op går op.
tui-unknown-key-x = Delete tager det ud, som markøren står på.
tui-do-search = søg
tui-do-next-match = næste fundne
tui-do-previous-match = forrige fundne

tui-read-only = kun læsning
tui-hint-reason-needed = Skriv den her.
tui-hint-locks-missing = Flyt filen til et drev, hvor låse virker, for eksempel computerens eget.
tui-hint-file-failed = Efterprøv filen fra starten. Det, der er gemt, er gemt.
tui-hint-stored-value-unknown = Efterprøv filen fra starten: så står der, hvad der er ændret.

## rounds

tui-rounds = tilsyn
tui-write-reopen = Åbn igen
tui-title-rounds = runderne
tui-title-new-round = den nye runde

tui-round-signed = godkendt
tui-round-drawn = stikprøven er trukket
tui-round-before = før udtrækket
tui-next = Næste: { $step }
tui-here-open-round = Tryk { $keyopen } for at oprette den.
tui-here-draw = { $keyopen } går til udtrækket. { $keyplan } viser først, hvad en stikprøve kan vise.
tui-new-round = Ny runde
tui-new-round-means = Runden får de tjeklister, der følger med programmet, som de er nu. Tryk 1, 2 eller 3 ved Spørgsmål:

tui-field-year = År
tui-field-title = Titel
tui-field-questions = Spørgsmål
tui-field-questions-empty = strategi

tui-reopen-intro = Skriv hvorfor. Det, der var færdigt, kan stadig læses.

tui-ask-sign-off-means = Herefter kan intet ændres, uden at runden åbnes igen med en grund.

tui-here-import = Tryk { $keyopen } for at indlæse den.
tui-here-import-area = Tryk { $keyopen } for at hente den. Er området med vilje ikke med i år, så går { $keyplan } videre til listen, der er inde.

tui-here-audit = Tryk { $keyopen } for at åbne stikprøven.
tui-here-sign-off = Det, der skal stå i rapporten, skrives før godkendelsen: { $keyactions } er handlinger, { $keytexts } egne tekster og { $keycitizens } borgernes svar. { $keybefore } viser, hvad der skrives under på, og herfra skrives der under.
tui-here-report = Tryk { $keyreport } for at skrive rapporten, { $keyfeedback } for tilbagemeldinger og { $keyactions } for at følge handlingerne.

tui-here-supplement = { $keyplan } går til tillæg { $supplement }. Den første stikprøve er urørt og åbnes med { $keyopen }.

tui-page-signed = Runden er godkendt
tui-signed = Runden { $year } er godkendt som udgave { $version }. Nu kan intet ændres, uden at den åbnes igen.
tui-signed-head = Sporets fingeraftryk:
tui-signed-next = Gå tilbage med { $keyback }, og skriv rapporten med { $keyreport }.

tui-do-reopen = åbn igen
tui-do-sign-off = skriv under
tui-do-new-round = ny runde
tui-do-rename-round = år og titel
tui-do-remove-round = nedlæg runden
tui-do-create = opret

tui-hint-no-round = Opret en med { $keynewround }.
tui-hint-round-open = Ret det, der skal rettes, og godkend den bagefter.
tui-hint-round-signed = Åbn den igen med { $keyreopen }. Den godkendte udgave kan stadig læses bagefter.
tui-hint-round-not-finished = De står på listen: { $keyopen } går til den, der er markeret.
tui-hint-round-exists = Skriv et andet år.
tui-hint-round-year-kept = Er intet låst, så nedlæg runden fra starten, og opret en for det rigtige år.

## lists

list-room = Sagsliste til { $year }
list-at-file = 1: filen
list-at-sheet = 1: arket
list-at-columns = 2: kolonnerne
list-at-meanings = 3: områder og status
list-at-problems = { $count ->
    [one] 1 fejl
   *[other] { $count } fejl
}
tui-title-list-file = sagslistens fil
tui-title-list-sheet = sagslistens ark
tui-title-list-columns = sagslistens kolonner
tui-title-list-meanings = områder og status i sagslisten
tui-title-list-problems = fejl i sagslisten

list-file-ask = Hvilken fil? Den nyeste står der først, men se på navn og tid. Vælg med pil op og pil ned, og tryk Enter.
list-file-path = Fil:
list-file-type = skriv en del af navnet, eller indsæt en sti
list-file-up = ..  mappen ovenover
list-file-shortcut = (genvej)
list-file-none = Her er ingen lister eller mapper med det navn. Lister er csv, txt, xlsx, xlsm, xls og ods.
list-file-enter = Enter åbner filen eller mappen. Esc sletter det skrevne.
list-reading = Listen læses: { $percent } procent. Esc afbryder.

list-sheet-more = Skal flere ark med, så indlæs regnearket én gang for hvert ark.

# Kolonnerne

list-columns-ask = Hvilken kolonne er sagsnummeret? Gå til den med pilene, og tryk 1.
list-columns-check = Er kolonnerne forstået rigtigt? Så tryk Enter. Ellers ret dem.
list-columns-proposed = { $rows ->
    [one] 1 række.
   *[other] { $rows } rækker.
} Forslaget bygger på overskrifterne. Det, der ikke bruges, bliver ikke gemt.
list-hidden = (vises ikke)
list-blank = (tom)
list-role-unused = bruges ikke
list-means-case-number = Sagsnummeret: det, sagen kan findes på i fagsystemet. Det gemmes.
list-means-area = Området: børn eller voksne på hver række. Det gemmes.
list-means-department = Afdelingen. Den gemmes, og den kan sige, hvilket område en sag hører til.
list-means-status = Status: afgør, om en sag hører med. Den gemmes ikke.
list-means-opened = Datoen, sagen blev oprettet. Den bruges kun af reglerne og gemmes ikke.
list-means-closed = Datoen, sagen blev afsluttet. Den bruges kun af reglerne og gemmes ikke.
list-means-test = Om borgeren er en testperson. Det bruges kun af reglerne og gemmes ikke.
list-means-citizen = Hvem sagen handler om. Det bruges kun til at tage én sag for hver borger, og det gemmes ikke.
list-means-unused = Kolonnen bruges ikke, og den gemmes ikke.

# Områder og status

list-meanings-ask = Hvad hører til hvad? Skift med pil til højre og venstre, og tryk Enter, når det er rigtigt.
list-by-department = efter afdelingen
list-means-whole = Er alle sager i listen fra samme område, så vælg det her.
list-means-area-word = Hvilket område betyder ordet?
list-means-department-word = Hvilket område hører afdelingens sager til?
list-means-status-word = Sager, der ikke hører med, tælles og lades ude.
list-meanings-open = Vælg først et område her med 1 (børn) eller 2 (voksne).
list-keep-later = Vælg først, hvad kolonnerne er. Så kan det gemmes.
list-kept = Gemt i { $file }. Næste gang foreslås det samme.

list-exported = Fejlene er skrevet i { $file } ved siden af listen.

list-no-cases = Ingen sager.

# Listerne i runden

list-frame-lists = Indlæste lister:
list-frame-one = { $number }. { $file }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}
list-frame-more = { $keyimport } indlæser en liste til. { $keytakeback } tager den nyeste tilbage.
list-frame-empty = Runden har ingen sager endnu. { $keyimport } indlæser en liste.

# Reglerne

list-at-rules = 4: regler og antal
tui-title-list-rules = reglerne for sagslisten
list-rules-ask = Skal nogle sager ud? Tomme felter betyder nej. Tryk Enter for at gå videre.
list-rules-why = Hver regel og det antal sager, den tager ud, kommer til at stå i sporet.
list-rule-unclear = Det kan ikke forstås. Ret feltet, eller gør det tomt.

extend-supplement = Tillæg { $number }

tui-do-import = indlæs liste
tui-do-take-back = tag nyeste liste tilbage
tui-do-read-again = læs listen igen
tui-do-settle-1 = sagsnummer; børneområdet; hører med
tui-do-settle-2 = område; voksenområdet; hører ikke med
tui-do-settle-3 = afdeling; hører ikke med
tui-do-settle-4 = status
tui-do-settle-0 = bruges ikke; ikke valgt
tui-do-settle = skift
tui-do-settle-back = skift den anden vej
tui-do-keep = gem til næste år
tui-do-export = skriv fejlene i en fil

tui-do-settle-5 = oprettet
tui-do-settle-6 = afsluttet
tui-do-settle-7 = testperson
tui-do-settle-8 = borger

tui-do-supplement = glemte sager

tui-hint-import-none = Indlæs en liste med { $keyimport }.
tui-hint-case-in-two-lists = Er det den samme liste igen, så tag den første tilbage på listens skærm med { $keytakeback }. Ellers ret den ene liste.

tui-hint-attempt-after-supplement = Mangler der sager i stikprøven, så udvid den med { $keyextend }.
tui-hint-supplement-locked = Træk først af tillægget. Derefter kan endnu et tillæg indlæses.

tui-hint-expect-unknown = Skriv antallet med tal, for eksempel 248.

## draw

tui-title-plan = planen
tui-title-frame = listen
tui-title-source = hvor frøtallet kommer fra
tui-title-seed = frøtallet
tui-title-drawn = udtrækket

# Planen

tui-plan-chance = Chancen for at se en fejl mindst én gang, når
tui-plan-faulty = { $faulty } af { $population } sager har den
tui-plan-percent = { $percent } %
tui-plan-plot = Når { $faulty } af { $population } har den, og der trækkes
tui-plan-says = Det kan stikprøven sige bagefter, med 95 procents sikkerhed:

tui-draw-room = Udtræk { $year }
tui-draw-plan = plan, intet ændres
tui-draw-list = 1 af 3: listen
tui-draw-seed = 2 af 3: frøtallet
tui-draw-cases = 3 af 3: sagerne, side { $page } af { $pages }
tui-frame-open = Listen, der trækkes fra, er ikke låst endnu
tui-frame-locked = Listen er låst { $at } af { $by }
tui-frame-cases =
    { $count ->
        [one] 1 sag
       *[other] { $count } sager
    }
tui-frame-drawn = { $count } trækkes
tui-frame-unlisted = INGEN LISTE
tui-frame-why = Frøtallet er den tekst, der afgør, hvilke sager der trækkes. Listen låses, før nogen kender det. Så kan ingen rette listen til bagefter.
tui-frame-how = Tryk { $keyonward } for at låse listen. Først vælges det, hvor frøtallet kommer fra.
tui-frame-how-unlisted = Indlæs den liste, der mangler, med { $keyonward }. { $keylock } låser, og så spørges der, om området med vilje ikke er med.
tui-lock-field = Ordene
tui-lock-empty = tomt: listen indlæses
tui-lock-words = Er det meningen, så skriv »{ $without }«, og tryk Enter. Enter på det tomme felt indlæser listen for { $area }.
tui-lock-not-the-words = Det er ikke ordene. Intet er låst. Ret dem, eller gør feltet tomt.
tui-frame-commitment = Listens fingeraftryk:
tui-frame-onward = Er det skrevet ned, så gå videre til frøtallet med { $keyonward }.
tui-field-seed = Frøtal
tui-field-source = Kilde
tui-field-witness = Vidne { $number }
tui-seed-waits = Her vises frøtallet, som det bliver brugt.
tui-seed-used = Bruges som: { $seed }
tui-preview-source = Kilde: { $source }
tui-preview-witnesses = Vidner: { $names }
tui-preview-part = { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}
tui-preview-print = Udtrækkets aftryk begynder: { $print }
tui-drawn-note = Enhver, der har listen og den fulde kvittering, kan gøre udtrækket efter og få de samme sager.

tui-page-receipt = Kvittering for udtrækket

draw-form-extend = Udvid stikprøven
draw-extend-now = { $area }: { $n } af { $population } sager nu.
draw-field-children = Børn
draw-field-adults = Voksne
draw-form-again = Træk en ny stikprøve

source-pick = Hvor skal frøtallet komme fra? Det vælges nu og kan ikke skiftes bagefter.
source-field-seed = Ordene
source-onward-words = Er svaret kommet, så gå videre til frøtallet med { $keyonward }.

tui-supplement-why = Den første stikprøve er urørt. De glemte sager låses for sig, før nogen kender det nye frøtal.

# Hvad man skal have klar, før frøtallet vælges. Højst 53 tegn.

grade-ready-a = Klar: hvilken lodtrækning, og dens resultat.
grade-ready-b = Klar: 20 terningkast, set af to vidner her.
grade-ready-c = Klar: intet. Andre må stole på dig.
grade-ready-d = Klar: en tekst. Kun når intet andet går.

# Hvilken stikprøve der udvides

extend-title = Udvid
extend-intro = Hvilken stikprøve skal have flere sager?
extend-first = Den første stikprøve
extend-part = { $area } { $drawn } af { $all }

tui-do-plan = plan
tui-do-lock = lås listen
tui-do-fewer = færre
tui-do-more = flere
tui-do-onward = videre

tui-do-receipt = kvittering for udtrækket

tui-do-extend = udvid
tui-do-again = træk igen, med en grund
tui-do-spread = afdelinger, til og fra

tui-hint-frame-unlocked = Lås den først med { $keylock }; frøtallet kommer bagefter.
tui-hint-already-drawn = Se sagerne med { $keyopen }.
tui-hint-frame-empty = Indlæs listen først. Se det næste skridt herunder.
tui-hint-area-unlisted = Indlæs listen, eller lås igen: så spørges der.
tui-hint-only-unlisted = Gå tilbage, og lås igen.
tui-hint-only-other-listed = Gå tilbage, og lås igen: så låses begge.
tui-hint-frame-locked = Gå videre med { $keyonward }.
tui-hint-grade-a-needs-source = Skriv den i feltet Kilde, for eksempel »Lotto 16. januar 2027«.
tui-hint-grade-b-needs-witnesses = Skriv to forskellige navne i felterne Vidne 1 og Vidne 2.
tui-hint-no-randomness = Prøv igen, eller gå tilbage og vælg et andet frøtal.
tui-hint-not-drawn = Se det næste skridt herunder.

tui-hint-department-missing = Træk uden afdelinger, eller indlæs listen igen med en kolonne for afdeling, før den låses.
tui-hint-departments-too-many = Træk uden afdelinger, eller se efter, om kolonnen med afdelinger er den rigtige.
tui-hint-strata-too-many = Træk flere sager på planen, eller slå afdelinger fra med { $keyspread }.
tui-hint-extend-nothing = Skriv et tal, der er større end nu.

tui-hint-seed-source-name = Skriv navnet i feltet, for eksempel »Borgerrådgiveren«.
tui-hint-seed-source-day = Skriv lodtrækningen og til sidst dagen, for eksempel »Lotto 16-01-2027«.
tui-hint-seed-source-people = Skriv dem med komma imellem, for eksempel »Anna Holm, Bo Lund«.
tui-hint-seed-source-other = Gå tilbage, og begynd udtrækket igen: kilden kan ikke skiftes.
tui-hint-seed-source-no-share = Filen er ændret udefra. Efterprøv den fra starten, og brug en sikkerhedskopi.

tui-hint-frame-faulty = Efterprøv filen fra starten.
tui-hint-frame-not-as-locked = Filen er ændret udefra. Efterprøv den fra starten, og brug en sikkerhedskopi.
tui-hint-stratum-gone = Filen er ændret udefra. Efterprøv den fra starten, og brug en sikkerhedskopi.
tui-hint-supplement-open = Gå til tillægget med { $keyplan } fra starten, lås det, og træk af det. Var det en fejl, og er det ikke låst, så tag listen tilbage dér.

## sample

tui-sample = Stikprøve { $year }  { $title }
tui-sample-signed = Stikprøve { $year }  { $title } (godkendt)
tui-cases-complete = { $complete } af { $count } sager færdige
tui-replace = Sagen udgår
tui-write-missing = Sagen kan ikke fremfindes
tui-write-replace = Sagen udgår
tui-title-sample = stikprøven

tui-area = { $area }, trukket blandt { $population } sager: { $complete } af { $count } færdige
tui-open-notes =
    { $count ->
        [one] 1 bemærkning
       *[other] { $count } bemærkninger
    }

tui-missing-intro = Skriv, hvor der er søgt. Sagen bliver i stikprøven og tæller som ukendt.

tui-replace-intro = Sag { $case } udgår kun, hvis den ikke hører til i listen. Den næste sag i udtrækket kommer i stedet. Hvorfor udgår den?
tui-ask-replace = Skal sag { $case } udgå?
tui-ask-replace-means = Det kan ikke gøres om. Den næste sag i udtrækket kommer i stedet.

tui-form-assign = Hvem gennemgår sagen?
tui-form-pick = En sag, som nogen har valgt
tui-form-pick-means = Sagen gennemgås som de andre, men er ikke trukket og indgår ikke i nogen tal.
tui-field-initials = Initialer
tui-field-nobody = ingen
tui-field-number = Sagsnummer
tui-field-area = Område
tui-field-area-hint = b for børn, v for voksne
tui-field-why = Hvorfor

tui-sorted-id = Sagerne står efter nummer.
tui-sorted-state = Sagerne står efter tilstand: i gang, ikke begyndt, færdig.
tui-sorted-progress = Sagerne står efter, hvor meget der er besvaret, færrest først.
tui-sorted-auditor = Sagerne står efter, hvem der gennemgår dem.

tui-narrowed = viser { $shown } af { $of }: { $name }. { $keyshowall }: alle
tui-narrowed-sample = Stikprøve { $year }, kun nogle sager
tui-narrow-open = ikke færdige
tui-narrow-auditor = hos { $name }
tui-narrow-supplements = fra tillæg

tui-do-missing = ikke fremfundet
tui-do-replace = udgår
tui-do-take-out = tag sagen ud
tui-next-case = { $case }. { $keyopen } åbner den.
tui-next-case-after = den næste sag. Enter åbner den.
tui-next-complete = meld sagen færdig. { $keycomplete } gør det.
tui-no-next-case = Ingen anden sag mangler noget.
tui-take-out-intro = Hvorfor skal sag { $case } ud af gennemgangen?
tui-take-out-missing = Ikke fremfundet: sagen hører med, men kan ikke findes
tui-take-out-replace = Udgår: sagen hører ikke med, og den næste på listen kommer i stedet
tui-all-complete = Ingen sag mangler noget.

tui-do-assign = hvem
tui-do-pick-by-hand = tag en valgt sag med
tui-do-sort = rækkefølge
tui-do-next-area = det andet område

tui-do-narrow = vis kun nogle
tui-do-show-all = vis alle igen

tui-hint-case-missing = Er den fundet, så tag den ind igen med { $keyreopen }.
tui-hint-case-replaced = Den sag, der kom ind i stedet, står længere nede.
tui-hint-case-unknown = Vælg en sag i listen.

## case

tui-answered = { $answered } af { $count } besvaret
tui-missing-answers = Sag { $case } kan ikke færdigmeldes endnu
tui-missing-answers-count = { $count } mangler
tui-title-case = sagen
tui-title-missing-answers = det, der mangler

tui-core = kernespørgsmål
tui-supplementary = supplerende
tui-draft = kladde
tui-look-for = Se efter:
tui-where = Hvor:
tui-not-applicable = Ikke relevant, når:
tui-basis = Grundlag:
tui-note = Begrundelse:
tui-evidence = Henvisning:
tui-draft-note = Kladde fra { $at }:
tui-draft-evidence = Kladde til henvisning fra { $at }:
tui-draft-review = Kladde til bemærkning fra { $at }:
case-others-review = { $by } er begyndt på en bemærkning ({ $at }).
tui-second-reader = Andenlæser:
tui-read = { $said } ({ $by }, { $at })

tui-answer-later = Der er ikke svaret endnu. Teksten ligger som kladde, til svaret gives.
tui-reason = Grund:


# Det, der mangler

tui-lack-answer = mangler svar
tui-lack-note = mangler begrundelse
tui-lack-response = svar til andenlæser

tui-completed = Sagen er meldt færdig, og det er gemt. { $keyback } går tilbage til stikprøven.
tui-saved-last = Gemt { $at }. Alle spørgsmål er besvaret: { $keycomplete } færdigmelder sagen.
tui-restored = Kladde fra { $at } gendannet ved { $question }: { $keyopen } skriver videre.
tui-answer-first = Svar først med 1 til 5.
tui-all-answered = Alle spørgsmål er besvaret. { $keycomplete } færdigmelder sagen.
tui-lack-draft = tekst ikke gemt
tui-just-answered = Lige svaret: { $sign } { $question } { $name }. { $letters } føjer til.
tui-changed = { $question } er ændret fra { $from } til { $to }.
tui-laid-aside = Lagt væk: { $laid }. { $keynote } henter den gamle tekst, Ctrl-Z tager det hele tilbage.
tui-laid-aside-marks = Lagt væk: { $laid }. Ctrl-Z tager det hele tilbage.
tui-laid-reason = begrundelsen
tui-answer-with-digit = Svar med 1 til 5.
tui-no-other-question = Der er ikke et andet spørgsmål at skrive til. Det er det, der lige er svaret, eller det under markøren.
tui-reference-stands = Henvisningen står der allerede.
tui-paste-waits = Indsat tekst ({ $count } tegn) venter: { $keyreference } lægger den som henvisning, { $keynote } som begrundelse.
tui-answer-not-saved = Svaret er ikke gemt: det skal begrundes.


facts-propose = Foreslået: { $digit } ikke relevant. { $reason }
facts-begin = Begynd gerne med sagens oplysninger: { $keyfacts }.
facts-form-means = De fire oplysninger kan foreslå »ikke relevant« til de spørgsmål, de afgør. Intet besvares for dig. Lad et felt stå tomt, når du ikke ved det.
facts-field-age = Alder
facts-field-outcome = Udfald
facts-field-changes = Skift
facts-field-plan = Indsats
facts-hint-age = alder i år, som 12; kun trinnet gemmes
facts-hint-outcome = 1: bevilling  2: delvist  3: afslag  4: ingen
facts-hint-changes = antal skift af sagsbehandler i perioden
facts-hint-plan = afgørelse om støttende indsats eller anbringelse i perioden? 1: ja  2: nej

measure-taken-away = Målingen blev slettet.
measure-proposed-key = { $said } · foreslået: { $digit } { $value }
measure-unknown = Der mangler noget, eller tidspunkterne vender forkert.
measure-can = Kan måles ({ $keyfacts }): { $from } → { $to }.
measure-left = Tidspunkterne er ikke gemt. De står her igen, når du åbner målingen, så længe programmet kører.
measure-title = Måling
measure-form-forgets = { $rule } Datoerne bruges kun til at regne med: det, der gemmes, er antallet af hverdage.
measure-form-means = { $rule } Et tomt par tæller ikke med; er alle tomme, slettes målingen.
measure-form-accept = Enter gemmer målingen. Passer svaret, så tryk { $digit } bagefter.
measure-field = { $label } { $number }
measure-hint-days = dato, som 4-3 eller 04-03-2026
measure-hint-hours = dato og klokkeslæt, som 4-3 14 eller 04-03-2026 10:15


guard-cpr = Her står noget, der ligner et CPR-nummer. Det kan ikke gemmes.
guard-email = Her står noget, der ligner en mailadresse. Den kan ikke gemmes.
guard-phone = Her står noget, der ligner et telefonnummer. Det kan ikke gemmes.

missing-answers-odd = passer ikke
missing-answers-odd-count = { $lacks ->
    [0] { $odd } passer ikke
   *[other] { $lacks } mangler, { $odd } passer ikke
}
missing-answers-odd-age = Alderen i sagens oplysninger
complete-ask-means = Det hindrer ikke, at sagen er færdig. Siger du nej, kan du rette det først: { $keycomplete } viser det igen.

snippet-title = Faste sætninger
snippet-hint = Dine egne sætninger kan stå i { $file }.

tui-do-met = svar: opfyldt, ja, høj grad
tui-do-partly = svar: delvist opfyldt, nogen grad
tui-do-not-met = svar: ikke opfyldt, nej, lav grad
tui-do-not-applicable = svar: ikke relevant
tui-do-cannot-assess = svar: kan ikke vurderes
tui-do-answer = svar
tui-do-reference = henvisning
tui-do-repeat = gentag den
tui-do-references = ret henvisningerne
tui-do-info = oplysninger
tui-do-next-step = gør det næste
tui-do-other-question = til det andet spørgsmål
tui-do-other-field = det andet felt
tui-do-earlier = en tidligere
tui-do-later = tilbage til nyere
tui-do-note = begrundelse
tui-do-essential = væsentlig betydning
tui-do-act-now = kræver handling nu
tui-do-good-practice = god praksis
tui-do-next = mangler
tui-do-clear = slet svar
tui-do-complete = færdigmeld
tui-do-next-list = næste tjekliste
tui-do-previous-list = forrige tjekliste

tui-do-next-case = næste sag
tui-do-previous-case = forrige sag

facts-do-state = sagens oplysninger
facts-do-accept = svar, som foreslået

measure-do = mål mellem to tidspunkter

snippet-do = faste sætninger

tui-hint-answer-first = Svar først med 1 til 5.
tui-hint-measure-none = Gå til et af de spørgsmål, der måles.
tui-hint-case-read-blind = Læs den færdig: { $keyreview } i stikprøven går til læsningen.
tui-hint-case-complete = Skal noget rettes, så åbn den igen med { $keyreopen }.

## review

tui-title-notes = andenlæserens bemærkninger
tui-title-reading = læsningen
tui-title-reading-blind = den blinde læsning
tui-title-readings = andenlæsningerne

tui-notes = Andenlæserens bemærkninger { $year }
tui-notes-open = { $open } venter på svar, { $count } i alt
tui-notes-none = Der er ingen bemærkninger endnu. De kommer, når en andenlæser er uenig eller skriver noget. { $keynewnote } skriver en bemærkning til hele runden.

tui-do-notes = bemærkninger
note-do-readings = læsninger
note-do-answer = svar
note-do-accept = accepter svaret
note-do-close = luk bemærkningen
note-do-next = næste åbne
note-do-new = bemærkning til runden
note-do-answer-new = bemærkning til svaret
note-do-case = bemærkning til sagen

note-reply-title = Svar på en bemærkning
note-reply = Svar på { $note }
note-write-maintained = Bemærkningen fastholdes
note-write-closed = Bemærkningen lukkes
note-intro-maintained = Skriv, hvorfor svaret ikke ændrer noget. Feltet kan også stå tomt.
note-intro-closed = Skriv, hvorfor en anden end den, der skrev den, lukker bemærkningen. Grunden står i rapporten.
note-opened-now = { $note } er skrevet og venter på svar.
note-none-open = Ingen bemærkninger venter på svar.
note-own-waits = Bemærkningen er din egen. En anden svarer på den, eller du accepterer svaret under bemærkningerne.

reading-do-open = læs igen
reading-do-note = bemærkning
reading-do-next = næste ulæste
reading-do-rest = enig i resten
reading-do-show = vis svarene
reading-do-finish = færdig med sagen
reading-do-clear = slet din læsning
reading-do-choose = vælg læser og sager

reading-title-blind = { $case }  Blind læsning
reading-title-open = { $case }  Læsning, ikke blind
reading-title-by = , svar af { $by }
reading-turn = sag { $at } af { $of }
reading-at = svar { $at } af { $of }
reading-count = Læst { $read } af { $of }
reading-texts = bemærkninger { $count }
reading-blind-until = Svarene vises først, når du har sagt færdig med sagen ({ $keycomplete }).
reading-open-means = Det samme svar er enig. Et andet åbner et felt til begrundelsen.
reading-nothing-here = Her er ingen svar, du kan læse: en andenlæser læser det, en anden har svaret.
reading-finished-means = Du er færdig med sagen. Dit første svar tæller, også hvis du ændrer det.
reading-mine = Dit svar:
reading-mine-text = Din bemærkning:
reading-outdated = Svaret er givet igen, siden du læste det.
reading-just = Lige læst: { $sign } { $question } { $name }. { $key } føjer en bemærkning til.
reading-later = Vælg svaret med et tal bagefter. Teksten venter som kladde.
reading-because = { $digit } { $value }. Hvorfor?
reading-all-read = Alt, der kan læses i sagen, er læst.
reading-with-digit = Giv dit eget svar med et tal.
reading-not-saved = Læsningen er ikke gemt. Et andet svar end det, der er givet, skal have en begrundelse.
reading-next-case = læs sag { $case }
reading-next-none = du har ikke flere sager at læse
reading-next-finish = { $keycomplete }: færdig med sagen

reading-finished = Færdig med sag { $case }: ens { $alike }, uens { $otherwise }.
reading-finished-plain = Færdig med sag { $case }.
reading-agreed = { $count ->
    [one] Enig i 1 svar mere. Det tæller ikke med i enigheden.
   *[other] Enig i { $count } svar mere. De tæller ikke med i enigheden.
}
reading-chosen = { $count ->
    [0] Der var ingen sag at vælge.
    [one] Sag { $cases } skal læses.
   *[other] { $count } sager skal læses: { $cases }.
}

reading-ask-show = Skal svarene i sag { $case } vises?
reading-ask-show-means = Så er læsningen ikke længere blind. Det, du allerede har sagt, forbliver blindt. Det kan ikke gøres om.
reading-ask-finish = { $unread ->
    [one] 1 svar i sag { $case } er ikke læst. Er du færdig med sagen?
   *[other] { $unread } svar i sag { $case } er ikke læst. Er du færdig med sagen?
}
reading-ask-finish-means = Det, du har sagt, er dit første svar og tæller i enigheden. Bagefter vises svarene.
reading-ask-all = Skal { $reader } læse alle sager i stikprøven?
reading-ask-picked = Skal { $reader } læse sag { $case }?

reading-choose-title = Hvem læser hvad igen
reading-choose-how = Hvordan vælges de sager, { $reader } skal læse?
reading-choose-means = Måden står i rapporten. Kun trukne sager og alle sager giver et mål for enigheden. En sag, der er valgt, kan ikke vælges fra igen.
reading-who-means = Initialerne på den, der skal læse. Svarene i sagerne vises ikke for læseren, før læseren er færdig med dem, hvis de ikke har været vist før.
reading-way-drawn = trukket nu, så ingen kunne vide hvilke
reading-way-all = alle sager
reading-way-first = de første i hvert område, kendt fra udtrækket
reading-way-picked = kun sag { $case }
reading-field-each = I hvert område
reading-field-words = Læserens ord
reading-hint-words = mindst 12 bogstaver, som læseren selv finder på nu
reading-form-drawn-means = Sagerne trækkes af læserens ord, efter at alle svar ligger fast. Bed læseren om ordene nu: før de er sagt, ved ingen, hvilke sager der bliver læst.
reading-form-first-means = De første sager i hvert område, i den orden de blev trukket. Den, der svarede, har kendt dem fra udtrækket, så rapporten giver intet mål for enigheden.

reading-list = Andenlæsninger { $year }
reading-list-count = { $done } færdige, { $count } i alt
reading-none = Ingen læser sager igen endnu. { $keychoose } vælger, hvem der læser hvad. I stikprøven læser { $keyreview } den sag, du står på.
reading-read = læst { $read }/{ $of }
reading-blind = blind
reading-not-blind = ikke blind
reading-stands-new = ikke begyndt
reading-stands-begun = i gang
reading-stands-finished = færdig
reading-alike = ens { $alike }, uens { $otherwise }
reading-chosen-by = Sag { $case }: { $how } (af { $by }).
reading-unread = { $count ->
    [one] 1 svar er ikke læst.
   *[other] { $count } svar er ikke læst.
}
reading-changed = læste { $read }, nu { $now }
reading-now-none = intet svar
reading-changed-title = Ændret efter læsning
reading-changed-noted = { $reader } { $said }. Ændringen er svar på læserens bemærkning.
reading-changed-means = { $reader } { $said }. Læseren har ingen bemærkning til svaret.

## sign_off

tui-title-before-signing = det, der skrives under på
signing-do = før underskrift
signing-do-go = gå derhen
signing-do-pass = gå forbi en begyndt bemærkning
signing-pass-title = Forbi en begyndt bemærkning
signing-pass-intro = { $by } er begyndt på en bemærkning og har ikke gemt den. Skriv, hvorfor der skrives under alligevel. Grunden står i rapporten.
signing-pass-none = Her er ingen begyndt bemærkning at gå forbi.
signing-here-pass = { $keyopen } går derhen; { $keypassover } går forbi den med en grund.
signing-do-next = næste åbne
signing-here-go = { $keyopen } går derhen; { $keyback } kommer tilbage hertil.
signing-here-sign = { $keysignoff } spørger først.
signing-more = { $count } mere

## findings

tui-findings = Resultater { $year }, foreløbige
tui-title-findings = resultaterne

tui-no-answers = ingen svar
tui-counts = Opfyldt { $met }, delvist { $partly }, ikke opfyldt { $notmet }, ikke relevant { $notapplicable }, kan ikke vurderes { $cannotassess }, ikke fremfundet { $missing }, ubesvaret { $unanswered }.

tui-page-compared = Ved siden af en tidligere runde

tui-do-findings = resultater

tui-do-compare = ved siden af sidste år

tui-hint-compare-no-earlier = En tidligere runde skal ligge i samme fil og være godkendt.

## follow_up

acute-new = Akut bekymring
acute-means = Har du set noget i sagen, der ikke kan vente? Giv det videre nu, og skriv her, hvad det er, og hvem der har fået det. Det indgår ikke i nogen tal. Skriv ingen navne.
acute-field-what = Hvad
acute-field-to = Givet til
acute-field-when = Hvornår
acute-field-now = nu, ellers dd-mm-åååå tt:mm
acute-list = Akutte bekymringer { $year }
acute-title-list = Akutte bekymringer
acute-open = { $open ->
    [0] alle er håndteret
   *[other] { $open } ikke håndteret
}
acute-saved = Den akutte bekymring er skrevet ned.
acute-write-handled = Håndteret
acute-handled-intro = Skriv, hvad der er gjort, og af hvem. Skriv roller, ikke navne.

actions-list = Handlinger { $year }
tui-title-actions = Handlinger
actions-waiting = { $waiting ->
    [0] ingen venter
    [one] 1 venter
   *[other] { $waiting } venter
}{ $late ->
    [0] {""}
   *[other] , { $late } over fristen
}
actions-earlier = Fra runderne før { $year }
actions-none = Der er ingen handlinger endnu. Skriv en ind med { $keynewaction }. Du kan også stå på et resultat i resultaterne og gøre det dér; så er spørgsmålet skrevet på forhånd.
actions-urgent = HASTER{" "}
actions-short-done = gennemført
actions-short-partly = delvist gennemført
actions-short-open = venter
actions-short-overdue = fristen overskredet
actions-short-partly-overdue = delvist, over fristen
actions-short-dropped = opgivet
actions-new = Ny handling
actions-means = Hvad skal der gøres ved et resultat, af hvem, hvornår, og hvordan ser I, at det virker? Skriv roller, ikke navne. Er runden godkendt, står handlingen først i næste rundes rapport.
actions-field-question = Spørgsmål
actions-field-text = Hvad
actions-field-owner = Ansvarlig
actions-field-deadline = Frist
actions-field-check = Ses ved
actions-field-urgent = Haster
actions-hint-question = skal udfyldes, for eksempel BI-02
actions-hint-area = B eller V; tomt er alle områder med spørgsmålet
actions-hint-text = det, der skal gøres
actions-hint-owner = en rolle, for eksempel afdelingslederen
actions-hint-deadline = dd-mm-åååå
actions-hint-check = hvordan I vil se, at det virker
actions-hint-urgent = nej, eller skriv ja
actions-outcome-intro = { $text }

acute-do-raise = akut
acute-do-handled = meld håndteret

actions-do-list = handlinger
actions-do-new = ny handling
actions-do-outcome = meld, hvad der skete

tui-hint-question-unknown = Skriv spørgsmålets nummer, som det står i resultaterne, for eksempel BI-02.
tui-hint-action-other-area = Skriv det andet område, eller lad feltet være tomt.
tui-hint-area-unknown = Skriv B for børneområdet eller V for voksenområdet.

## overview

tui-title-overview = overblikket

tui-overview = Overblik { $year }: spørgsmål og sager

tui-do-overview = overblik

## report

tui-page-written = Rapporten er skrevet

tui-form-report = Skriv rapporten
tui-form-report-means = Mappen bliver lavet, hvis den ikke er der. Slet de formater, du ikke skal bruge. En rapport, der ligger der i forvejen, bliver erstattet.
tui-field-folder = Mappe
tui-field-formats = Formater
tui-field-despite = Grund
tui-field-despite-empty = kun hvis kontrollen før offentliggørelse finder noget

# Egne tekster

texts-list = Egne tekster i rapporten { $year }
tui-title-texts = Egne tekster i rapporten
texts-written = { $count ->
    [0] ingen skrevet
    [one] 1 skrevet
   *[other] { $count } skrevet
}
texts-means-role = Her kan en leder skrive med egne ord. Rapporten siger, hvem der skriver. Programmet retter ikke et ord, og teksten godkendes sammen med runden.
texts-means-consultant = Her står den eksterne konsulents egne ord, uændret. Ledelsen svarer i sit eget afsnit.
texts-means-management = Her svarer ledelsen konsulenten.
texts-intro = Teksten trykkes, som den står. En tom linje skiller to afsnit. Skriv ingen navne på borgere.
texts-form-role = hvem skriver?
texts-form-role-means = Rapporten siger, hvem der skriver i afsnittet. Har samme rolle skrevet her før, kommer teksten frem.
texts-field-role = Rolle
texts-hint-role = for eksempel Lederen af Familieafdelingen

tui-title-citizens = Borgernes svar
citizens-title-year = Borgernes svar { $year }
citizens-none = Der er ikke læst borgersvar ind. Tryk { $keyimport } for at vælge filen.
citizens-file-ask = Hvilken fil har borgernes svar? Vælg den med pil op og pil ned, og tryk Enter.
tui-page-warned = Kontrollen før offentliggørelse
tui-page-faults = Det skal rettes i filen

# Tilbagemelding

handout-title = Skriv tilbagemeldinger
handout-means = Hver sag og hver afdeling får en side at lære af. Siderne er interne og hører ikke til i rapporten: send dem kun til dem, der i forvejen må læse sagerne. Sporet husker, hvem der skrev hvilke.
handout-field-whom = Til
handout-hint-whom = alle; eller en sag som B-01, eller en afdelings navn
handout-written = Tilbagemeldingerne er skrevet

tui-do-report = rapport

texts-do-list = egne tekster
texts-do-write = skriv
texts-do-another = en tekst fra en anden
texts-do-clear = tag ud

citizens-do-list = borgernes svar
citizens-do-import = læs ind
citizens-do-clear = tag ud

handout-do = tilbagemeldinger

tui-hint-survey-absent = Læs dem ind først, hvis de skal med.
tui-hint-paragraph-absent = Skriv en, eller vælg en, der er skrevet.

tui-hint-paragraph-role-needed = Skriv, hvem der skriver, for eksempel Lederen af Familieafdelingen.
tui-hint-feedback-no-case = Skriv en af sagerne i stikprøven. En sag, der er gået ud af den, får ingen tilbagemelding.
tui-hint-report-warned = Ingen rapport er skrevet. Se stederne igennem. Skal noget rettes, så åbn runden igen ved starten ({ $keyreopen }). Er de i orden, så gå tilbage ({ $keyback }), og skriv en grund i det sidste felt; den kommer til at stå i sporet.
tui-hint-report-folder = Skriv en anden mappe.
tui-hint-report-not-written = Luk filen, hvis den er åben i et andet program, eller skriv en anden mappe.

## trail

tui-title-trail = sporet

tui-trail = Sporet: hvem gjorde hvad hvornår
tui-trail-count = { $count ->
    [one] 1 indførsel
   *[other] { $count } indførsler
}
tui-trail-empty = Der står ikke noget i sporet endnu.
tui-trail-print = Indførslens fingeraftryk begynder med { $print }
tui-trail-erased = Indholdet er slettet. At det har været der, står her.
tui-trail-unreadable = Indholdet kan ikke læses. Efterprøv filen fra startskærmen.
tui-assigned-to = Til:

tui-page-verified = Filen efterprøvet
tui-page-backed-up = Sikkerhedskopi

tui-page-tested = Selvtest: programmet holdt op mod kendte værdier
tui-narrowed-trail = Sporet, kun noget af det

trail-no-case = Indførslen handler ikke om en sag. Vælg en, der gør.
trail-group-lists = lister
trail-group-draw = udtræk
trail-group-answers = svar
trail-group-review = andenlæsning
trail-group-report = godkendelse og rapport
trail-group-other = andet
trail-case = sag { $case }

tui-do-trail = spor
tui-do-verify = efterprøv filen
tui-do-backup = sikkerhedskopi

tui-do-selftest = selvtest af programmet

trail-do-kind = kun en slags
trail-do-case = kun denne sag

tui-hint-journal-played = Efter en afbrydelse er det rigtigt. Ellers: sammenlign med en sikkerhedskopi.
tui-hint-journal-entries = { tui-hint-journal-played }
tui-hint-journal-changes = Det er mere, end en afbrydelse tager: sammenlign med en sikkerhedskopi.

## dialogs

tui-confirm = Er det rigtigt?
tui-help = Taster
tui-title-choice = valget
tui-title-confirm = spørgsmålet
tui-title-editor = teksten

tui-field-needed = skal udfyldes
tui-field-optional = kan stå tomt

tui-draft-found = Kladde fra { $at } er hentet frem.

tui-ask-keys = Enter svarer nej.

tui-draft-kept = Kladde gemt { $at }
tui-draft-stays = Teksten ligger som kladde. Den er her, når du kommer tilbage.
tui-draft-gone = Kladden er slettet.
references-title = Henvisninger
references-intro = Én henvisning på hver linje. En linje, der slettes, tages væk.
editor-reference = Henvisning (Tab)
editor-reference-line = Dokument, dato, journal, side
editor-because = { $digit } { $value }, fordi
editor-still-right = Gælder den stadig? F2 gemmer den.
editor-reference-just = Henvisning til { $question } { $name } (lige svaret: { $value })
editor-reference-to = Henvisning til { $question } { $name }
editor-read-as = læst som: { $text }
editor-earlier = pil ned henter en tidligere:

tui-title-page = papiret
tui-title-form = felterne
tui-title-palette = alle kommandoer

tui-form-search = Søg
tui-form-search-means = Enter går til den første linje med teksten. Store og små bogstaver er ens.
tui-field-search = Søg efter
tui-form-initials = Hvem er du?
tui-form-initials-means = Initialerne står i sporet ved det, du gemmer. Enter gemmer det, du var ved. Esc lader det være: så er intet gemt.

tui-palette = Alle kommandoer
tui-palette-hint = Skriv en del af det, du vil. Enter gør det.
tui-palette-none = Intet her hedder sådan.

tui-do-pick = vælg
tui-do-done = færdig
tui-do-next-field = næste felt
tui-do-previous-field = forrige felt
tui-do-yes = ja
tui-do-no = nej
tui-do-save = gem
tui-do-break = ny linje
tui-do-undo = fortryd
tui-do-redo = gentag det fortrudte
tui-do-caret-left = et tegn til venstre
tui-do-caret-right = et tegn til højre
tui-do-word-left = et ord til venstre
tui-do-word-right = et ord til højre
tui-do-line-start = linjens start
tui-do-line-end = linjens slutning
tui-do-delete-before = slet tegnet før
tui-do-delete-after = slet tegnet efter
tui-do-delete-word = slet ordet før
tui-do-shelve = tilbage, teksten huskes

## widgets

tui-more-below = PgDn: mere
tui-more-above = PgUp: tilbage
