# Årsrapporten. Skrevet til at blive læst op. Kun intervallet siger noget om andre sager end dem, der er gennemgået.

report-title = Ledelsestilsyn på handicapområdet { $year }
report-subtitle = { $municipality }. { $title }
report-draft = UDKAST
report-draft-notice =
    Rapporten er ikke godkendt. { $open ->
        [0] Alle sager er gennemgået, men runden venter på godkendelse.
        [one] Én sag er stadig åben, og tallene kan ændre sig.
       *[other] { $open } sager er stadig åbne, og tallene kan ændre sig.
    }
report-skip = Gå til indholdet
report-contents = Indhold
report-footer = Skrevet med tilsyn { $version }. Sporets seneste post er nummer { $seq } med aftrykket { $sha256 }.

report-fact-status = Status
report-status-signed = Godkendt. Udgave { $version }, { $at }, af { $by }
report-status-draft =
    UDKAST, ikke godkendt. { $open ->
        [0] Ingen åbne sager.
        [one] 1 åben sag.
       *[other] { $open } åbne sager.
    }
report-fact-area = { $cases } af { $population } sager i stikprøven
report-fact-auditors = Tilsynsførende
report-fact-readers = Andenlæsere
report-nobody = ingen
report-by = { $at } af { $by }
report-not-stated = ikke oplyst

# Kort fortalt
report-summary = Kort fortalt
report-summary-lead = Rapporten viser, hvad en tilfældig stikprøve af sager fortæller. Børneområdet og voksenområdet står hver for sig og lægges aldrig sammen. Tallene her bygger kun på kernespørgsmålene. Ord som »næsten alle« har en fast betydning, som står i bilaget.
report-summary-area = { $area } kort fortalt
report-sample-drawn = Der er trukket { $drawn } sager tilfældigt blandt de { $population } sager på områdets liste.
report-sample-replaced =
    { $count ->
        [one] Én sag er udgået, fordi den ikke hørte med.
       *[other] { $count } sager er udgået, fordi de ikke hørte med.
    } Der er nu { $cases } sager i stikprøven.
report-sample-missing =
    { $count ->
        [one] Én sag kunne ikke findes. Dens svar er ukendte.
       *[other] { $count } sager kunne ikke findes. Deres svar er ukendte.
    }
report-sample-open = { $complete } af { $cases } sager er færdige, og { $open } er stadig åbne.
report-all-met =
    { $answered ->
        [0] Ingen kernespørgsmål kan gøres op endnu.
       *[other] { $all } af { $answered } kernespørgsmål er opfyldt i alle de gennemgåede sager, hvor spørgsmålet var relevant og kunne vurderes.{ $rest ->
            [0] { "" }
            [one] { " " }Ét kernespørgsmål mere kunne ikke gøres op.
           *[other] { " " }{ $rest } kernespørgsmål mere kunne ikke gøres op.
        }
    }
report-weakest =
    { $count ->
        [one] Ét af de kernespørgsmål, der stod svagest i de gennemgåede sager (relevant i mindst { $least } sager):
       *[other] { $count } af de kernespørgsmål, der stod svagest i de gennemgåede sager (relevante i mindst { $least } sager):
    }
report-weakest-few = Svagest i de gennemgåede sager. Ingen kernespørgsmål var relevante i 5 sager, så her er meget lidt at bygge på:
report-weakest-none = Ingen af de kernespørgsmål, der kan gøres op, var mindre end helt opfyldt i de gennemgåede sager.
report-strongest =
    { $count ->
        [one] Ét af de kernespørgsmål, der stod stærkest i de gennemgåede sager (relevant i mindst { $least } sager):
       *[other] { $count } af de kernespørgsmål, der stod stærkest i de gennemgåede sager (relevante i mindst { $least } sager):
    }
report-strongest-few = Stærkest i de gennemgåede sager. Ingen kernespørgsmål var relevante i 5 sager, så her er meget lidt at bygge på:
report-strongest-none = Ingen andre kernespørgsmål var opfyldt i over halvdelen af de gennemgåede sager.
report-headline-line = { $question }, { $severity }: { $text } { $amount }
report-amount-sentence = Opfyldt i { $amount } de gennemgåede sager, hvor det kunne vurderes: { $of }.
report-amount-few-answers = Opfyldt i { $of } gennemgåede sager, hvor det kunne vurderes.
report-amount-all = alle
report-amount-nearly-all = næsten alle
report-amount-most = de fleste af
report-amount-about-half = omkring halvdelen af
report-amount-few = få af
report-amount-none = ingen af
report-met-percent = { $of } ({ $percent }{ "\u00A0" }%)
report-act-now =
    { $answers ->
        [0] Ingen svar er mærket »kræver handling nu«.
        [one] Ét svar er mærket »kræver handling nu«.
       *[other] { $answers } svar i { $cases ->
            [one] én sag
           *[other] { $cases } sager
        } er mærket »kræver handling nu«.
    }
report-sure = Hvor sikkert er det? Tallene gælder de gennemgåede sager, og en stikprøve kan ramme skævt.
report-sure-example =
    Et eksempel: { $question } var opfyldt i { $of } gennemgåede sager, hvor det kunne vurderes. Med { $parts ->
        [0] { "" }
        [1] { "" }
       *[other] omtrent{ " " }
    }{ $confidence } procents sikkerhed er det opfyldt i { $interval }, som spørgsmålet højst kan gælde på områdets liste.{ $unknown ->
        [0] { "" }
        [one] { " " }Ét ukendt svar er regnet med begge veje.
       *[other] { " " }{ $unknown } ukendte svar er regnet med begge veje.
    }
report-sure-nothing = Der er endnu ingen svar at regne på.

# Områderne
report-area-empty = Der var ingen sager på listen for dette område, så der er ingen stikprøve.
report-flags =
    { $act_answers ->
        [0] Ingen svar er mærket »kræver handling nu«.
        [one] Ét svar er mærket »kræver handling nu«.
       *[other] { $act_answers } svar i { $act_cases ->
            [one] én sag
           *[other] { $act_cases } sager
        } er mærket »kræver handling nu«.
    } { $essential_answers ->
        [0] Ingen svar er mærket »væsentlig betydning« for afgørelsen eller borgeren.
        [one] Ét svar er mærket »væsentlig betydning« for afgørelsen eller borgeren.
       *[other] { $essential_answers } svar i { $essential_cases ->
            [one] én sag
           *[other] { $essential_cases } sager
        } er mærket »væsentlig betydning« for afgørelsen eller borgeren.
    } { $good_answers ->
        [0] Ingen svar er mærket »god praksis«.
        [one] Ét svar er mærket »god praksis«.
       *[other] { $good_answers } svar i { $good_cases ->
            [one] én sag
           *[other] { $good_cases } sager
        } er mærket »god praksis«.
    }
report-table-guide = Sådan læses tabellerne: »8 af 10« betyder, at kravet var opfyldt i 8 af de 10 sager, hvor det var relevant og kunne vurderes. Ved spørgsmål med ja og nej tæller ja som opfyldt. Ved spørgsmål med grader tæller høj grad som opfyldt. Procent står kun, når mindst 5 sager tæller med. Kolonnen »Ikke talt med« siger, hvor mange sager der ikke er med i det tal, og hvorfor. Kolonnen »På hele listen« siger, i hvor mange sager på områdets liste kravet kan være opfyldt.
report-checklist = { $area }: { $name } ({ $id })
report-core-caption = { $area }: { $name }, kernespørgsmål
report-no-core = Tjeklisten har ingen kernespørgsmål på dette område.
report-supplementary = { $area }: { $id }, supplerende spørgsmål
report-supplementary-lead = Disse spørgsmål er supplerende. De indgår ikke i hovedtallene under »Kort fortalt«.
report-supplementary-caption = { $area }: { $name }, supplerende spørgsmål
report-chart-title = Figur. { $caption }
report-chart-none = kan ikke beregnes
report-none-not-applicable = { $question } kan ikke beregnes: spørgsmålet var ikke relevant i nogen af sagerne.
report-none-unknown = { $question } kan ikke beregnes: spørgsmålet kunne ikke vurderes i nogen af de sager, hvor det kunne være relevant.
report-none-unanswered = { $question } kan ikke beregnes: der mangler endnu svar, og ingen af de svar, der er givet, kan tælles.
report-none-no-cases = { $question } kan ikke beregnes: der er ingen sager i stikprøven.
report-no-marks = ingen
report-no-answer = intet svar

report-col-question = Spørgsmål
report-col-severity = Alvor
report-col-met = Opfyldt
report-col-partly = Delvist opfyldt
report-col-not-met = Ikke opfyldt
report-col-not-applicable = Ikke relevant
report-col-cannot-assess = Kan ikke vurderes
report-col-missing = Ikke fremfundet
report-col-unanswered = Ikke besvaret
report-col-left-out = Ikke talt med
report-out-not-applicable = ikke relevant
report-out-cannot-assess = kan ikke vurderes
report-out-missing = ikke fremfundet
report-out-unanswered = ikke besvaret
report-col-marks = Mærket
report-col-interval = På hele listen, { $confidence }{ "\u00A0" }% sikkerhed

# Andenlæsning
report-reading = Andenlæsning
report-reading-lead = En anden person læser en del af svarene og siger enig eller uenig. Svarer den tilsynsførende igen, bliver begge dele stående.
report-reading-area = { $area }: andenlæsning
report-reading-people = Tilsynsførende: { $auditors }. Andenlæsere: { $readers }.
report-reading-none = Ingen svar er læst af en anden. Resultatet hviler på én persons læsning af hver sag.
report-reading-own = Advarsel: { $own } af { $read } læste svar er læst af den person, der selv gav svaret. Det er ikke en uafhængig andenlæsning.
report-reading-agreed = { $read } af { $answers } svar er læst. Andenlæseren var enig i { $agreed } af { $read }.
report-reading-changed =
    { $count ->
        [one] Ét svar er ændret, efter at andenlæseren var enig.
       *[other] { $count } svar er ændret, efter at andenlæseren var enig.
    }
report-reading-disagreed =
    Andenlæseren var uenig i { $count ->
        [one] ét svar
       *[other] { $count } svar
    }. { $responded ->
        [0] Ingen af dem er besvaret endnu.
       *[other] { $responded } af { $count } er besvaret af den tilsynsførende.
    }
report-reading-caption = { $area }: uenigheder
report-col-where = Sag og spørgsmål
report-col-answer-read = Svaret, der blev læst
report-col-reader-note = Andenlæserens bemærkning
report-col-answer-now = Svaret nu
report-col-standing = Stand

# Sådan gjorde vi
report-method = Sådan gjorde vi
report-method-lead = Listen over sager blev læst ind og låst, før stikprøven blev trukket. Udtrækket bygger på den låste liste, et frøtal og på, hvor mange sager der trækkes fra hver del af listen, og på intet andet. Med dem trækkes altid de samme sager, så enhver med den fulde kvittering og listen kan trække om og se efter. Alle tidspunkter er dansk tid.
report-lists = Listerne over sager
report-lists-lead = Navne, CPR-numre og titler gemmes ikke. Rækker, der gentog en sag, er slået sammen.
report-lists-caption = Indlæste lister
report-locked = Listen blev låst { $at } af { $by }. Efter det kunne ingen sag lægges til eller tages ud.
report-col-file = Fil
report-col-imported = Indlæst
report-col-by = Af
report-col-rows = Rækker
report-col-merged = Slået sammen
report-col-children = Sager, børn
report-col-adults = Sager, voksne
report-col-dropped = Udeladte kolonner
report-col-used = Brugt
report-none-dropped = ingen
report-list-used = ja
report-list-undone = nej, fortrudt før låsningen
report-draw = Udtrækket
report-draw-lead = Frøtallet afgør, hvilke sager der trækkes. Derfor står det her, hvor det kommer fra, og hvem man må have tillid til.
report-fact-drawn = Trukket
report-fact-seed = Frøtal
report-fact-grade = Frøtallets grad
report-fact-source = Frøtallets kilde
report-source-chosen = { $source } (valgt ved låsningen)
report-source-said = Oplyst ved udtrækket: { $source }.
report-fact-witnesses = Vidner
report-fact-attempt = Nummer
report-fact-attempt-reason = Hvorfor der er flere forsøg
report-draw-size = { $area }: { $size } sager trukket blandt { $population }
report-attempt-of = udtræk { $attempt } af { $attempt }
report-draw-steps = Sådan forløb udtrækket:
report-step-drawn = Udtræk { $attempt }: { $by }.
report-step-drawn-again = Udtræk { $attempt }: { $by }. Begrundelse: { $reason }
report-step-extended = Udvidet med { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
} fra samme rækkefølge: { $by }.
report-replaced-many = Mere end hver femte trukne sag i { $area } er gået ud. Listen var altså ikke, som den skulle være.
report-picked = Sager, som er valgt
report-picked-none = Ingen sager er valgt ud over de trukne.
report-picked-lead = Nogle sager er gennemgået, fordi nogen ønskede det. De er valgt og ikke trukket, så de indgår ikke i nogen af rapportens tal.
report-picked-count = { $area }: { $count ->
    [one] 1 valgt sag
   *[other] { $count } valgte sager
}.
report-replaced = Sager, der gik ud
report-replaced-none = Ingen sager er gået ud af stikprøven.
report-replaced-lead = En trukket sag går kun ud, når den ikke hører til dem, der skulle trækkes iblandt. Den næste sag i udtrækkets orden kommer ind, og ingen vælger den.
report-replaced-caption = Sager, der gik ud af stikprøven
report-no-reserve = ingen, listen er brugt op
report-col-case = Sag
report-col-reason = Årsag
report-col-note = Bemærkning
report-col-replaced-by = Erstattet af
report-col-at = Hvornår
report-signatures = Godkendelse og ændringer bagefter
report-signatures-none = Runden er ikke godkendt endnu.
report-signatures-lead = En godkendt runde kan ikke ændres. Den kan åbnes igen med en begrundelse, og den godkendte udgave kan stadig læses.
report-signatures-caption = Godkendte udgaver
report-col-version = Udgave
report-col-signed = Godkendt
report-col-reopened = Åbnet igen
report-col-reopen-reason = Begrundelse for at åbne igen
report-not-reopened = nej

# Hvor sikkert er det
report-certainty = Hvor sikkert er det?
report-certainty-lead = Stikprøven er lille. Den er god til at opdage fejl, som findes i mange sager. Den er dårlig til at måle præcist. Derfor står der ved hvert spørgsmål et interval: mellem hvor mange sager på hele listen kravet kan være opfyldt i.
report-certainty-exact = Intervallet er regnet sådan, at det rammer rigtigt i mindst { $confidence } af 100 stikprøver.
report-certainty-exact-area = { $area }: intervallet er regnet sådan, at det rammer rigtigt i mindst { $confidence } af 100 stikprøver.
report-certainty-approximate = { $area }: stikprøven er trukket i { $parts } dele. Derfor er intervallet regnet med en tilnærmet metode (Korn og Graubard). Den er lavet til at ramme rigtigt i omkring { $confidence } af 100 stikprøver, men det er ikke lovet, når der er få sager.
report-certainty-fact = En fejl i en gennemgået sag er en kendsgerning om den sag, uanset hvor lille stikprøven er.
report-certainty-written = Tilsynet læser det, der står i sagen. Det, der ikke er skrevet ned, tæller som ikke opfyldt.
report-certainty-unknown = Sager, der ikke kunne findes, og svar, der ikke kunne gives, tæller som ikke opfyldt i intervallets nederste grænse og som opfyldt i den øverste.
report-certainty-many = Der gøres mange spørgsmål op på én gang. Man må regne med, at enkelte af intervallerne rammer forkert.
report-certainty-compare = Stikprøven kan ikke bruges til at sammenligne afdelinger eller medarbejdere, og små forskelle mellem to spørgsmål siger ikke noget sikkert.
report-chances = { $area }: chancen for at opdage en fejl
report-chances-lead = { $sample } sager på området er med i regnestykket. Tabellen viser chancen for, at en fejl er i mindst én af dem, alt efter hvor udbredt den er blandt listens { $population } sager. Chancen gælder fejl, som kan ses i sagen.
report-chances-caption = { $area }: chancen for at opdage en fejl med { $sample } sager
report-col-spread = Fejlen findes i
report-col-faulty = Det er
report-col-chance = Chance for at se den mindst én gang
report-chance-spread = { $spread } % af sagerne
report-chance-faulty = { $faulty } af { $population } sager
report-chance-percent =
    { $percent ->
        [100] den ses med sikkerhed
       *[other] { $percent } %
    }

# Bilag
report-annex = Bilag
report-annex-lead = Bilaget er til den, der vil efterprøve rapporten.
report-scale = Ordene for antal
report-scale-lead = Ordene bruges kun, når mindst 5 sager tæller med, og antallet står altid efter.
report-scale-all = Alle: hver eneste sag
report-scale-nearly-all = Næsten alle: mindst 85 %, men ikke alle
report-scale-most = De fleste: mere end 60 %, men under 85 %
report-scale-about-half = Omkring halvdelen: fra 40 til 60 %
report-scale-few = Få: under 40 %, men mindst én
report-scale-none = Ingen: ikke en eneste sag
report-questions = Alle spørgsmål
report-questions-lead = Spørgsmålene står, som de så ud, da runden begyndte. »Efterprøves« betyder, at henvisningen er husket og ikke slået efter.
report-questions-list = { $id } { $name }
report-questions-version = Version { $version }. Henvisningerne beskriver reglerne, som de var { $as_of }. Princip { $principle } i strategien.
report-questions-caption = Spørgsmålene i { $name }
report-col-look-for = Se efter
report-col-not-applicable-when = Ikke relevant, når
report-col-weight = Vægt
report-only-area = kun { $area }
report-col-basis = Grundlag
report-core = kerne
report-not-core = supplerende
report-always-applies = altid relevant
report-sample = Stikprøvens sager
report-sample-lead = Sagerne har fået et nummer, som ikke siger noget om borgeren. B er børneområdet, V er voksenområdet, og tallet er rækkefølgen, sagerne kom med i.
report-sample-caption = { $area }: stikprøven
report-col-state = Stand
report-col-answered = Besvaret
report-answered = { $answered } af { $questions }
report-hashes = Aftryk
report-hashes-lead = Et aftryk (SHA-256) er som et fingeraftryk af en fil: ændres ét tegn, bliver aftrykket et andet. Med aftrykkene kan man se, om noget er skiftet ud.
report-hash-commitment = Låsningens aftryk
report-hash-print = Udtrækkets aftryk
report-hash-receipt = Udtrækkets kvittering
report-hash-head = Sporet til og med post { $seq }

# Regneark
report-csv-municipality = Kommune
report-csv-year = År
report-csv-status = Status
report-csv-signed = godkendt
report-csv-area = Område
report-csv-checklist = Tjekliste
report-csv-checklist-name = Tjeklistens navn
report-csv-question = Spørgsmål
report-csv-text = Spørgsmålets tekst
report-csv-core = Kerne
report-csv-severity = Alvor
report-csv-met = Opfyldt
report-csv-partly = Delvist opfyldt
report-csv-not-met = Ikke opfyldt
report-csv-applicable = Sager, der tæller med
report-csv-percent = Procent opfyldt
report-csv-not-applicable = Ikke relevant
report-csv-cannot-assess = Kan ikke vurderes
report-csv-missing = Ikke fremfundet
report-csv-unanswered = Ikke besvaret
report-csv-population = Sager på listen, som spørgsmålet højst kan gælde
report-csv-low = Opfyldt på listen, mindst
report-csv-high = Opfyldt på listen, højst
report-csv-confidence = Sikkerhed i procent
report-csv-essential = Væsentlig betydning
report-csv-act-now = Kræver handling nu
report-csv-good-practice = God praksis
report-csv-agreed = Andenlæser enig
report-csv-disagreed = Andenlæser uenig
report-csv-open-cases = Åbne sager i runden

refusal-report-folder = Mappen { $path } kan ikke oprettes: { $detail }.
    .hint = Vælg en anden med --out.
refusal-report-not-written = Rapporten kunne ikke skrives til { $path }: { $detail }
    .hint = Luk filen, hvis den er åben i et andet program, eller vælg en anden mappe med --out.
refusal-version-unknown = Runden { $year } har ingen godkendt udgave { $version }.
    .hint = Se godkendelserne i »tilsyn trail«.
