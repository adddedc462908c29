# Kommandolinjen: hjælp, fejl, og hvad der er sket.

help = Ledelsestilsyn ved stikprøve: liste, lås, udtræk, tjeklister, andenlæsning og rapport i én krypteret fil.
help-demo = Laver et helt eksempel med to runder, og skriver en rapport
    .example = tilsyn demo
help-demo-dir = Mappen, eksemplet lægges i (tilsyn-demo)
help-new = Opretter en tilsynsfil
    .example = tilsyn new nordfyn.tilsyn --municipality Nordfyn
help-new-path = Filen, der oprettes
help-new-municipality = Kommunens navn
help-new-no-encryption = Uden kryptering: alle med adgang til filen kan læse den
help-round = Runder: en om året
    .example = tilsyn round new 2027
help-round-new = Opretter årets runde; tjeklisterne fryses, som de er nu
    .example = tilsyn round new 2027
help-round-new-round = Året
help-round-new-title = Rundens titel
help-round-new-checklist = Tjeklister: BI, KO, SS, NK, SB eller en fil (alle fem)
help-round-list = Viser runderne
    .example = tilsyn round list
help-import = Indlæser lister over sager
    .example = tilsyn import boern.csv --area boern
help-import-lists = Listerne, som sagssystemet eksporterer dem
help-import-area = Området for alle sager i listen: boern eller voksne
help-import-map = Hvad kolonner, afdelinger og statusser hedder hos jer: en fil fra --propose-map
help-import-sheet = Arket i et regneark med flere ark
help-import-propose-map = Viser, hvad listen ser ud til at sige, som en fil til --map
help-import-dry-run = Læser og kontrollerer, men gemmer ikke
help-import-closed-before = Sager lukket før denne dato er ude
help-import-opened-within = Sager åbnet for mindre end så mange måneder siden er ude, regnet fra i dag
help-import-opened-after = Sager åbnet efter denne dato er ude
help-import-no-test-persons = Sager, som listen siger er testpersoner, er ude
help-import-one-per-citizen = Én sag pr. borger: den med det mindste sagsnummer bliver
help-import-audited = Sager gennemgået i et tidligere tilsyn i de seneste 12 måneder: flag markerer, exclude tager ud
help-import-expect = Antallet fra et andet sted: 248, eller boern=248; kan gentages
help-import-again = Listen er en nyere udgave af en, der er indlæst før
help-import-replace = Nummeret på den liste, som denne træder i stedet for
help-import-problems = Skriver alt, der er galt med listerne, i et regneark (CSV)
help-import-undo = Tager en liste tilbage, den nyeste hvis intet nummer
help-plan = Hvad en stikprøve af den størrelse kan og ikke kan vise
    .example = tilsyn plan --boern 12
help-plan-boern = Antal sager fra børneområdet
help-plan-voksne = Antal sager fra voksenområdet
help-lock = Låser listen, siger, hvor frøtallet kommer fra, og viser fingeraftrykket
    .example = tilsyn lock --seed-from bidrag --seed-source "Borgerrådgiveren"
help-lock-seed-from = Kilden: bidrag (ord fra nogen uden for huset), offentligt (en lodtrækning en senere dag), terninger (set af to navngivne) eller program. Vælges ingen, bliver graden højst C
help-lock-seed-source = Hvem der giver ordene; lodtrækningen og dagen, fx "Lotto 16-01-2027"; eller hvem der ser terningerne, fx "Anna Holm, Bo Lund"
help-draw = Trækker stikprøven: 10 i hvert område, hvis ikke der bedes om flere
    .example = tilsyn draw --seed "2027-01-15 terninger 4 6 1 3 5 2" --voksne 12
help-draw-seed = Frøtallet, ordene fra den, der giver bidrag, eller auto
help-draw-grade = Hvem skal man have tillid til: A, B, C eller D
help-draw-seed-source = Hvor frøtallet kommer fra; er det valgt ved låsningen, skal det ikke siges igen
help-draw-witness = Et vidne til frøtallet; kan gentages
help-draw-boern = Antal sager fra børneområdet
help-draw-voksne = Antal sager fra voksenområdet
help-draw-strata = Fordel stikprøven: department for afdelinger
help-draw-extend = Udvid stikprøven til --boern og --voksne; de første sager bliver
help-draw-reason = Hvorfor der trækkes igen; følger med i rapporten
help-sample = Viser de udtrukne sager
    .example = tilsyn sample
help-sample-format = table, csv eller xlsx
help-sample-out = Filen, regnearket skrives til (kun xlsx)
help-replace = Tager en sag ud af stikprøven; den næste i rækken kommer ind
    .example = tilsyn replace B-03 --reason closed-before-period --note "Afsluttet i 2025"
help-replace-case = Sagen, for eksempel B-03
help-replace-reason = wrong-area, closed-before-period, duplicate, not-disability-case eller auditor-handled-case
help-replace-note = Forklaringen
help-pick = Tager en sag med, som nogen har valgt; den indgår ikke i tallene
    .example = tilsyn pick 34.45.30-G01-12-24 --area boern --note "Klage fra borgeren i marts"
help-pick-number = Sagsnummeret
help-pick-area = Området: boern eller voksne
help-pick-note = Hvorfor den er valgt
help-missing = Skriver en sag ikke fremfundet
    .example = tilsyn missing V-02 --note "Arkivet kan ikke åbnes"
help-missing-case = Sagen, for eksempel B-03
help-missing-note = Hvad der er gjort for at finde den
help-assign = Giver en sag til den, der skal gennemgå den
    .example = tilsyn assign B-01 mla
help-assign-case = Sagen, for eksempel B-03
help-assign-initials = Initialerne; uden dem gives sagen til ingen
help-audit = Åbner tjeklisterne, på skærmen eller med --plain som dialog
    .example = tilsyn audit B-01
    .more = Egne sætninger til begrundelser kan stå i saetninger.toml ved siden af config.toml (eller TILSYN_CONFIG).
help-audit-case = Sagen; uden den åbnes oversigten
help-answer = Giver ét svar
    .example = tilsyn answer B-01 BI-05 partly --note "Noteret, men først bagefter" --evidence "Notat 12-03"
help-answer-case = Sagen, for eksempel B-03
help-answer-question = Spørgsmålet, for eksempel BI-05
help-answer-value = met, partly, not-met, not-applicable, cannot-assess eller clear
help-answer-note = Begrundelsen; kræves til alt andet end met
help-answer-evidence = Hvor det kan ses
help-answer-essential = Væsentlig betydning for afgørelsen eller borgeren
help-answer-act-now = Kræver handling nu
help-answer-good-practice = God praksis, andre kan lære af
help-complete = Melder en sag færdig
    .example = tilsyn complete B-01
help-complete-case = Sagen, for eksempel B-03
help-review = Andenlæserens enig eller uenig; »review list« viser dem
    .example = tilsyn review B-01 BI-05 disagree --value not-met --note "Samtalen ligger efter afgørelsen"
help-review-case = Sagen, eller list
help-review-question = Spørgsmålet
help-review-verdict = agree eller disagree
help-review-note = Bemærkningen; kræves til disagree
help-sign-off = Godkender runden; den kan herefter ikke ændres
    .example = tilsyn sign-off
help-reopen = Åbner en godkendt runde eller en færdig sag igen
    .example = tilsyn reopen --reason "Høringssvar fra afdelingen"
help-reopen-case = Sagen; uden den hele runden
help-reopen-reason = Hvorfor
help-findings = Viser, hvad svarene er blevet til, spørgsmål for spørgsmål
    .example = tilsyn findings
help-findings-compare = Også hvert spørgsmål mod den seneste godkendte runde
help-findings-signed = En godkendt udgave i stedet for den nuværende
help-report = Skriver den årlige rapport
    .example = tilsyn report --out rapport --format html,docx
help-report-out = Mappen, rapporten lægges i (den nuværende)
help-report-format = html, docx, agenda (dagsordenspunkt), xlsx, csv, json og md, adskilt af komma (alle)
help-report-signed = En godkendt udgave i stedet for den nuværende
help-receipt-public = Den offentlige udgave: pladser i stedet for sagsnumre; først når runden er godkendt
help-receipt = Viser kvitteringen for udtrækket; med --json er det filen, en udenforstående kontrollerer
    .example = tilsyn receipt --json > kvittering.json
help-verify = Kontrollerer filen, eller en kvittering alene
    .example = tilsyn verify kvittering.json --list boern.csv --area boern
help-verify-receipt = En kvittering fra »receipt --json«
help-verify-list = Listen, kvitteringen er trukket fra: udtrækket gøres om; kan gentages
help-verify-map = Hvad kolonner, afdelinger og statusser hedder: en fil fra --propose-map
help-verify-closed-before = { help-import-closed-before }
help-verify-opened-within = { help-import-opened-within }
help-verify-opened-after = { help-import-opened-after }
help-verify-no-test-persons = { help-import-no-test-persons }
help-verify-one-per-citizen = { help-import-one-per-citizen }
help-verify-audited = { help-import-audited }
help-verify-sheet = Arket i et regneark med flere ark
help-verify-area = Området for alle sager i listen: boern eller voksne
help-trail = Viser sporet: hvem gjorde hvad hvornår
    .example = tilsyn trail
    .more =
        --cores røber, hvor mange indførsler der er, og intet af det, der står i dem. Kernerne kan offentliggøres, når runden
        er godkendt. --links hører til i huset. Felterne er adskilt af tabulator: nummer, tid, hvem, slags, emne, tekstens
        fingeraftryk, kerne, indførslens fingeraftryk.
help-trail-drafts = Også kladder
help-trail-cores = Kernerne alene, én på hver linje: viser, at sporet går videre fra det, en anden har set
help-trail-links = Kæden uden tekster, én indførsel på hver linje: alt, hvad dens fingeraftryk er regnet af
help-status = Viser, hvor runden står, og det næste skridt
    .example = tilsyn status
help-checklist = Tjeklister
    .example = tilsyn checklist show BI
help-checklist-list = Viser tjeklisterne
    .example = tilsyn checklist list
help-checklist-show = Viser en tjekliste med vejledning og grundlag
    .example = tilsyn checklist show BI
help-checklist-show-id = BI, KO, SS, NK eller SB
help-checklist-check = Kontrollerer en tjeklistefil
    .example = tilsyn checklist check bi.toml
help-checklist-check-path = Filen
help-calc = Statistikken for sig selv
    .example = tilsyn calc interval --met 8 --sample 10 --population 137
help-calc-interval = Mellem hvor mange sager der er opfyldt, efter en stikprøve
    .example = tilsyn calc interval --met 8 --sample 10 --population 137
help-calc-interval-met = Udtrukne sager, der er opfyldt
help-calc-interval-sample = Udtrukne sager, også dem der ikke er fundet
help-calc-interval-population = Sager i alt
help-calc-interval-missing = Udtrukne sager, ingen kan bedømme: de tæller begge veje
help-calc-interval-confidence = Sikkerheden, mellem 0 og 1
help-calc-interval-sides = 2 for begge grænser, 1 for »mindst«
help-calc-detect = Chancen for at en stikprøve overhovedet viser en fejl
    .example = tilsyn calc detect --population 137 --faulty 14 --sample 10
help-calc-detect-population = Sager i alt
help-calc-detect-faulty = Sager med fejlen
help-calc-detect-sample = Udtrukne sager
help-calc-size = Hvor mange sager der skal trækkes for at se en fejl
    .example = tilsyn calc size --population 137 --faulty 14
help-calc-size-population = Sager i alt
help-calc-size-faulty = Sager med fejlen, som skal opdages
help-calc-size-allowed = Fejl, der må ses, uden at det tæller
help-calc-size-confidence = Sikkerheden, mellem 0 og 1
help-calc-compare = To år ved siden af hinanden
    .example = tilsyn calc compare --before 6/10 --after 9/10
help-calc-compare-before = Året før, som 6/10
help-calc-compare-after = Året efter, som 9/10
help-calc-compare-population-before = Sager i alt året før
help-calc-compare-population-after = Sager i alt året efter
help-calc-agreement = Hvor enige to læsere er
    .example = tilsyn calc agreement --table "9,1;0,0"
help-calc-agreement-table = Tabellen række for række, som 9,1;0,0
help-doctor = Ser programmet og filen efter; til IT-afdelingen
    .example = tilsyn doctor
help-selvtest = Regner udtrækkets prøver og de offentliggjorte tabeller efter på denne computer
    .example = tilsyn selvtest
help-backup = Laver en kontrolleret kopi af filen
    .example = tilsyn backup
help-backup-path = Kopien (ved siden af filen)
help-completions = Skriver kommandofuldførelse til en skal
    .example = tilsyn completions bash
help-completions-shell = bash, zsh, fish, powershell eller elvish
help-man = Skriver manualsiden
    .example = tilsyn man > tilsyn.1
help-help = Viser hjælp, til det hele eller til én kommando
help-help-verb = Kommandoen
help-option-file = Tilsynsfilen (TILSYN_FILE, eller den eneste i mappen)
help-option-year = Rundens år (den nyeste)
help-option-lang = Sproget: da eller en (TILSYN_LANG)
help-option-json = Ét JSON-svar på stdout
help-option-plain = Dialog linje for linje, uden skærmbillede
help-option-ascii = Rammer af - og | i stedet for streger (TILSYN_ASCII)
help-option-by = Hvem der handler; skrives i sporet (TILSYN_AS, eller login)
help-option-passphrase-file = Læser adgangssætningen fra en fil (eller TILSYN_PASSPHRASE)
help-option-help = Viser hjælp
help-option-version = Viser udgaven
help-heading-commands = Kommandoer
help-heading-arguments = Argumenter
help-heading-options = Valg
help-heading-global = Fælles valg
help-usage-options = [valg]
help-usage-command = KOMMANDO
help-heading-example = Eksempel:

help-template =
    {"{"}about{"}"}

    Brug: {"{"}usage{"}"}

    {"{"}all-args{"}"}{"{"}after-help{"}"}
help-after = »tilsyn help KOMMANDO« viser et eksempel. Kom i gang med »tilsyn demo«.

## Fejl på kommandolinjen

usage-unknown-argument = { $argument } kendes ikke.
usage-unknown-command = Der er ingen kommando { $command }.
usage-missing = Der mangler noget: { $argument }.
usage-value-missing = { $argument } mangler en værdi.
usage-value = »{ $value }« kan ikke bruges til { $argument }.
usage-missing-command = Der mangler en underkommando.
usage-conflict = { $argument } kan ikke bruges sammen med de andre valg.
usage-other = Kommandolinjen kan ikke forstås.
usage-review = Skriv sag, spørgsmål og agree eller disagree, eller »review list«.

## Spørgsmål på terminalen

ask-passphrase = Adgangssætning til { $file }:{" "}
ask-new-passphrase = Vælg en adgangssætning (mindst 8 tegn, gerne fire-fem ord):{" "}
ask-passphrase-again = Skriv den igen:{" "}

## Hvad der er sket

new-done =
    { $file } er oprettet og krypteret. Gem adgangssætningen et sikkert sted: uden den kan ingen åbne filen.
    Næste skridt: opret årets runde med »tilsyn round new ÅR«.
new-done-plain =
    { $file } er oprettet uden kryptering. Alle, der får fat i filen, kan læse den.
    Næste skridt: opret årets runde med »tilsyn round new ÅR«.
round-opened =
    Runden { $year } er oprettet med tjeklisterne { $checklists } ({ $questions } spørgsmål).
    Næste skridt: indlæs listen over sager med »tilsyn import LISTE«.
round-list-empty = Der er ingen runder endnu. Opret en med »tilsyn round new ÅR«.
import-read = { $file }: { $rows ->
    [one] 1 række
   *[other] { $rows } rækker
} læst.
import-cases = { $area }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}.
import-left-out = { $rows ->
    [one] 1 række er udeladt på grund af sin status.
   *[other] { $rows } rækker er udeladt på grund af deres status.
}
import-merged = { $merged ->
    [one] 1 række gentog en sag og er lagt sammen med den.
   *[other] { $merged } rækker gentog en sag og er lagt sammen med den.
}
import-skipped = { $skipped ->
    [one] 1 linje var ikke en sag (overskrift, tom eller sum) og er sprunget over.
   *[other] { $skipped } linjer var ikke sager (overskrifter, tomme eller summer) og er sprunget over.
}
import-dropped = Disse kolonner er ikke gemt: { $columns }.
import-more-problems = … og { $count } flere af samme slags.
import-dry-run = Listen kan indlæses. Der er ikke gemt noget.
import-next = Listen er indlæst. Næste skridt: se antallet efter mod et andet tal, I har, og lås med »tilsyn lock«.
import-undone = Liste { $number } er taget tilbage, og dens sager er fjernet.
lock-stratum = { $area }: { $count ->
    [one] 1 sag
   *[other] { $count } sager
} låst.
lock-commitment = Fingeraftryk: { $commitment }
lock-next = Næste skridt: »tilsyn draw --seed …«.
draw-seed = Frøtal: { $seed }
draw-stratum = { $area }: { $n } af { $population ->
    [one] 1 sag
   *[other] { $population } sager
} trukket.
draw-next = Næste skridt: gennemgå sagerne med »tilsyn audit«.
draw-extended = { $count ->
    [one] 1 sag
   *[other] { $count } sager
} er kommet til. De første er de samme som før.
replace-many = Mere end hver femte udtrukne sag i { $area } er nu udgået. Det bør forklares i rapporten, og listen bør ses efter.
sample-answered = { $answered } af { $questions } besvaret
sample-csv-header = Id;Område;Sagsnummer;Afdeling;Tilstand;Besvaret;Spørgsmål
replace-done = { $case } er udgået. { $reserve } er kommet ind i stedet: sagsnummer { $number }.
replace-done-empty = { $case } er udgået. Der er ikke flere sager i listen, så stikprøven er blevet mindre.
pick-done = { $case } er taget med. Den er valgt, ikke trukket, og indgår ikke i nogen tal.
missing-done = { $case } er skrevet ikke fremfundet. Den bliver i stikprøven og tæller begge veje i alle tal.
complete-done = { $case } er meldt færdig.
answer-saved = Gemt { $time }: { $case } { $question } er »{ $value }«. { $answered } af { $questions } besvaret.
answer-cleared = Gemt { $time }: { $case } { $question } er ikke længere besvaret.
review-agreed = Enig i { $case } { $question }.
review-disagreed = Uenig i { $case } { $question }. Sagen er åben igen, til tilsynsføreren har svaret.
review-line = { $case } { $question }: { $standing } ({ $by })
review-none = Andenlæseren har ikke skrevet noget endnu.
signed =
    Runden { $year } er godkendt som udgave { $version }.
    Sporets fingeraftryk: { $head }
    Næste skridt: skriv rapporten med »tilsyn report«.
reopened-round = Runden { $year } er åben igen. Den godkendte udgave kan stadig læses med --signed.
reopened-case = { $case } er åben igen.
findings-note =
    »8 af 10« er de gennemgåede sager. Det, der står efter, er hvor mange af alle sager i området der med 95 procents sikkerhed er opfyldt.
    Sager uden svar, uden bedømmelse og ikke fremfundne sager regnes begge veje. De to områder lægges aldrig sammen.
finding-none = ingen relevante svar; kan ikke beregnes
finding-counted = { $met_of } opfyldt; { $interval }
finding-unanswered = { $count } ubesvaret
finding-not-applicable = { $count } ikke relevant
finding-cannot-assess = { $count } kan ikke vurderes
finding-missing = { $count } ikke fremfundet
finding-supplementary = supplerende
report-written = Skrevet: { $file }
report-next = Se rapporten igennem, før den sendes. Word-filen kan rettes til, og HTML-filen åbnes i en browser.
receipt-head = Kvittering for udtræk { $year }, forsøg { $attempt } ({ $spec })
receipt-locked = Låst { $at }
receipt-commitment = Fingeraftryk: { $commitment }
receipt-drawn = Trukket { $at } med frøtallet: { $seed }
receipt-source = Frøtallets kilde: { $source }
receipt-witnesses = Vidner: { $witnesses }
receipt-stratum = { $area }: { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}, i udtræksorden:
receipt-frame = liste { $sha256 }
receipt-salt = salt { $salt }
receipt-lock = låsens aftryk { $sha256 }
receipt-case = { $position }  { $number }  (plads { $place })
receipt-place = { $position }  plads { $place }
receipt-key = nøgle { $key }, { $words } ord brugt
receipt-replaced = { $case } er udgået ({ $reason }); { $by } kom ind i stedet.
receipt-replaced-empty = { $case } er udgået ({ $reason }); der var ikke flere i listen.
receipt-print = Udtrækkets aftryk: { $print }
receipt-extended = { $label }: udvidet fra { $from } til { $to } sager { $at }
receipt-sha256 = Kvitteringens fingeraftryk: { $sha256 }
check-ok = i orden
check-failed = FEJL
check-pages = filens sider
check-schema = filens opbygning ({ $count } dele)
check-trail = sporets kæde ({ $count } indførsler)
check-tables = tabellerne afspillet af sporet ({ $count } indførsler)
check-lists = de indlæste sager ({ $count ->
    [one] 1 liste
   *[other] { $count } lister
})
check-lock = låsen og dens fingeraftryk
check-draw = udtrækket gjort om ({ $count ->
    [one] 1 sag
   *[other] { $count } sager
})
check-receipt = kvitteringen
check-receipt-and-list = kvitteringen, og udtrækket gjort om fra listen ({ $count ->
    [one] 1 område
   *[other] { $count } områder
})
verify-ok = Intet modsiger sig selv.
verify-unseen = Ikke efterprøvet:
unseen-head = om nogen uden for huset har set sporets sidste indførsel, { $seq }: { $sha256 }. En ældre kopi, et spor uden sin ende og en fil, der er lavet om fra begyndelsen, ser ud som denne.
unseen-commitment = om fingeraftrykket { $commitment } er det, der blev skrevet ned ved låsningen.
unseen-list = om sagerne er de rigtige: der var ingen liste ved siden af.
unseen-places = hvilke sager pladserne er; det står i den fulde kvittering.
unseen-choice = om frøtallet blev valgt: kilden var ikke valgt ved låsningen.
unseen-witnesses = om vidnerne så terningerne.
unseen-words = om ordene kom fra den, der står, og først efter låsningen.
unseen-public = om frøtallet er lodtrækningens resultat.
unseen-reasons = om de udgåede sager lå uden for det, der skulle trækkes af.
verify-not-ok = Noget stemmer ikke.
status-next = Næste skridt: { $step } ({ $command })
checklist-line = { $id }  { $name }: { $count } spørgsmål, udgave { $version }, lovhenvisninger pr. { $as_of }
checklist-ok = Tjeklisten er i orden. { $heading }
question-look-for = {"  "}Se efter: { $text }
question-where = {"  "}Hvor: { $text }
question-basis = {"  "}Grundlag: { $text }
question-not-applicable = {"  "}Ikke relevant: { $text }
question-always = {"  "}Spørgsmålet er altid relevant.
question-core = kerne
question-supplementary = supplerende
backup-done = Kopien er lavet og kontrolleret: { $file }. Den har samme adgangssætning.
plan-area = { $area }: { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}
plan-note = Intervallerne holder med 95 procents sikkerhed. En stikprøve finder det, der går igen; den kan ikke bruges til at sammenligne medarbejdere.
doctor-version = tilsyn { $version }
doctor-schema = Filens udgave: { $version }
doctor-file = Fil: { $file }
doctor-encryption-ok = Filen er krypteret.
doctor-encryption-bad = Filen er ikke krypteret: alle, der får fat i den, kan læse den.
doctor-permissions-ok = Kun ejeren kan læse filen.
doctor-permissions-bad = Andre end ejeren kan læse filen: ret filens rettigheder.
doctor-pages-ok = Filen er hel.
doctor-pages-bad = Filen er beskadiget: brug den nyeste sikkerhedskopi.
doctor-terminal-ok = Terminalen kan vise skærmbilleder.
doctor-terminal-bad = Ingen terminal: brug --plain.
demo-made = Eksemplet er lavet: { $file }. Det er krypteret med adgangssætningen »{ $passphrase }«; intet i det ligner en rigtig person.
demo-next = Se videre med »tilsyn --file { $file }«, eller kontrollér det hele med »tilsyn verify --file { $file }«.

## Sporet

trail-head = Sporets fingeraftryk nu: { $sha256 }
event-file-created = oprettede filen
event-round-opened = oprettede runden
event-list-imported = indlæste en liste
event-import-undone = tog en liste tilbage
event-frame-locked = låste listen
event-sample-drawn = trak stikprøven
event-sample-extended = udvidede stikprøven
event-case-replaced = tog en sag ud
event-case-missing = skrev ikke fremfundet
event-case-picked = tog en valgt sag med
event-case-assigned = fordelte sagen
event-answer-given = svarede
event-answer-cleared = slettede et svar
event-note-drafted = skrev på en kladde
event-case-completed = meldte færdig
event-case-reopened = åbnede sagen igen
event-review-given = læste svaret
event-round-signed = godkendte runden
event-round-reopened = åbnede runden igen

# Et forslag til kolonner, afdelinger og statusser (import --propose-map)

map-from = Forslag fra { $file }, { $rows } rækker. Ret det, gem det, og brug det med »tilsyn import LISTE --map FIL«.
map-sheet = Arket { $sheet }
map-unused = bruges ikke
map-hidden = skjules
map-no-case-number = Ingen kolonne er kendt som sagsnummer. Skriv overskriften under [columns]: case_number = "…"
map-open-areas = Disse hører ikke fast til ét område. Skriv "boern" eller "voksne", og fjern # foran:
map-statuses = Skal nogle statusser ud, så fjern # fra alle linjer, og skriv "out" ved dem, der ikke hører til tilsynet:
map-rows = { $rows ->
    [one] 1 række
   *[other] { $rows } rækker
}
column-case-number = sagsnummer
column-area = område
column-department = afdeling
column-status = status
column-opened = åbnet
column-closed = lukket
column-test = testperson
column-citizen = borger, gemmes aldrig
column-person = person, gemmes aldrig
column-detail = bruges ikke
column-unknown = bruges ikke
