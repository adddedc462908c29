# Word, dagsordenspunkt og regneark.

report-fact-dataset = Datasættets aftryk (SHA-256 af rapporten som JSON)
report-csv-dataset = Datasættets aftryk

docx-page = Side
docx-page-of = af

# Dagsordenspunktet. Det, programmet ikke kan vide, står i kantede parenteser.
agenda-title = Ledelsestilsyn på handicapområdet { $year }
agenda-subtitle = Dagsordenspunkt. { $municipality }
agenda-subtitle-internal = Dagsordenspunkt. { $municipality }. INTERN UDGAVE, må ikke offentliggøres
agenda-resume = Resumé
agenda-resume-lead = Forvaltningen har gennemgået en tilfældig stikprøve af sager på handicapområdet. Børneområdet og voksenområdet gøres op hver for sig.
agenda-resume-own = [udfyldes af forvaltningen: én sætning om, hvad udvalget især skal vide]
agenda-area = { $area }: { $text }
agenda-sag = Sagsfremstilling
agenda-sag-lead = Ved ledelsestilsynet læses hver udtrukket sag efter faste tjeklister. Listen over sager blev låst, før stikprøven blev trukket, så ingen kunne vælge sagerne.
agenda-weakest =
    { $count ->
        [one] Ét af de kernespørgsmål, der stod svagest (relevant i mindst { $least } sager):
       *[other] { $count } af de kernespørgsmål, der stod svagest (relevante i mindst { $least } sager):
    }
agenda-sag-sure = Tallene gælder de gennemgåede sager. Stikprøven er lille: den er god til at opdage fejl, som findes i mange sager, og dårlig til at måle præcist. Rapporten viser ved hvert spørgsmål, hvor sikkert tallet er.
agenda-sag-own = [udfyldes af forvaltningen: hvad der gøres, hvem der har ansvaret, og hvornår det er gjort]
agenda-sag-actions =
    { $count ->
        [one] Forvaltningen har besluttet én handling.
       *[other] Forvaltningen har besluttet { $count } handlinger.
    } { $acute ->
        [0] Ingen af dem haster.
        [one] Én haster.
       *[other] { $acute } haster.
    } Rapporten viser, hvad der gøres, hvem der har ansvaret, og hvornår det skal være gjort. [udfyldes af forvaltningen: det, udvalget især skal vide om handlingerne]
agenda-oekonomi = Økonomi
agenda-oekonomi-text = [udfyldes af forvaltningen: økonomiske konsekvenser, eller at der ingen er]
agenda-lov = Lovgrundlag
agenda-lov-text = Ingen lov nævner ledelsestilsyn ved navn. Det udføres efter kommunens egen strategi og som led i kommunalbestyrelsens pligt til at føre tilsyn med, hvordan kommunens opgaver løses (retssikkerhedslovens § 16; henvisningen efterprøves). [udfyldes af forvaltningen: strategiens navn og dato]
agenda-indstilling = Indstilling
agenda-indstilling-text = Forvaltningen indstiller, at rapporten om ledelsestilsynet { $year } tages til efterretning.
agenda-indstilling-own = [udfyldes af forvaltningen: andre beslutninger, som udvalget bedes træffe]
agenda-footer = Bilag: tilsyn-{ $year }.docx. Datasættets aftryk (SHA-256): { $sha256 }
agenda-footer-internal = Bilag: tilsyn-{ $year }-intern.docx. Datasættets aftryk (SHA-256): { $sha256 }

# Regnearket
book-about = Om
book-title = Runde
book-tool = Skrevet med tilsyn, version
book-read-areas = Områderne
book-read-areas-text = Børneområdet og voksenområdet er to stikprøver og lægges aldrig sammen.
book-read-empty = Tomme celler
book-read-empty-text = En tom celle betyder, at tallet ikke kan beregnes. Det er ikke 0. Procent står kun, når mindst 5 sager tæller med.
book-read-interval = Mindst og højst
book-read-interval-text = Mellem så mange sager på hele listen kan kravet være opfyldt i, med 95 procents sikkerhed. Ukendte svar er regnet med begge veje.
book-sheet = Arket »{ $name }«
book-col-what = Hvad
book-col-value = Oplysning
book-findings-boern = Børn tal
book-findings-voksne = Voksne tal
book-findings-title = { $area }: svarene talt op spørgsmål for spørgsmål. { $cases } sager i stikprøven, { $population } på listen.
book-charts-boern = Børn figurer
book-charts-voksne = Voksne figurer
book-charts-title = { $area }: figurer. Tallene står på arket »{ $sheet }«.
book-chart-alt = Søjlediagram med antal sager i hvert svar. { $title }. Tallene står på arket »{ $sheet }«.
book-axis = Antal sager
book-internal = INTERN UDGAVE, må ikke offentliggøres
book-principles = Principper
book-principles-title = Svarene lagt sammen efter strategiens principper, hvert område for sig
book-actions = Handlinger
book-actions-title = Hvad der skal gøres, og hvad der blev af det, der blev besluttet før
book-sample = Stikprøve
book-chances = Opdagelse
book-chances-title = Chancen for, at en fejl ses i mindst én af de gennemgåede sager
book-answers = Svar
book-answers-lead = Ét svar i hver række. Ingen bemærkninger og ingen sagsnumre.
book-codebook = Kodebog
book-codebook-lead = Hvad kolonnerne på arkene med tal og svar betyder, og hvad hver kode betyder.
book-drawn-title = Udtrukne sager { $year }. Arket nævner sagsnumre og må ikke forlade kommunen.
book-col-questions = Spørgsmål i alt
book-col-spread = Fejlen findes i så mange procent af sagerne
book-col-faulty = Det er så mange sager
book-col-population = Sager på listen
book-col-looked-into = Gennemgåede sager
book-col-chance = Chance i procent for at se den mindst én gang
book-col-core-questions = Kernespørgsmål
book-col-core-counted = Kernespørgsmål, der kan gøres op
book-col-core-all-met = Heraf opfyldt i alle sager, hvor de var relevante
book-col-action = Nr.
book-col-acute = Haster
book-col-code = Svarkode
book-col-answer = Svar
book-col-noted = Bemærkning skrevet
book-col-counts = Tæller med
book-col-sheet = Ark
book-col-column = Kolonne
book-col-meaning = Betydning
book-col-number = Sagsnummer
book-col-department = Afdeling
book-yes = ja
book-no = nej

book-means-question = Spørgsmålets nummer i tjeklisten.
book-means-text = Spørgsmålet, som det så ud, da runden begyndte.
book-means-checklist = Tjeklistens bogstaver.
book-means-checklist-name = Tjeklistens navn.
book-means-core = Kernespørgsmål eller supplerende spørgsmål. Kun kernespørgsmål indgår i hovedtallene.
book-means-severity = Hvor alvorligt det er, når kravet ikke er opfyldt.
book-means-report-col-met = Sager, hvor kravet var opfyldt. Ved ja og nej: ja. Ved grader: høj grad.
book-means-report-col-partly = Sager, hvor kravet var delvist opfyldt.
book-means-report-col-not-met = Sager, hvor kravet ikke var opfyldt.
book-means-report-col-not-applicable = Sager, hvor spørgsmålet ikke var relevant. De tæller ikke med.
book-means-report-col-cannot-assess = Sager, hvor svaret ikke kunne gives ud fra sagen.
book-means-report-col-missing = Sager, der ikke kunne findes.
book-means-report-col-unanswered = Sager, der endnu ikke er besvaret.
book-means-applicable = Opfyldt, delvist opfyldt og ikke opfyldt tilsammen: de sager, som andelen regnes af.
book-means-percent = Opfyldt i procent af de sager, der tæller med. Tom, når færre end 5 sager tæller med.
book-means-population = Så mange sager på områdets liste kan spørgsmålet højst gælde.
book-means-low = Det mindste antal sager på listen, som kravet kan være opfyldt i, med 95 procents sikkerhed.
book-means-high = Det største antal sager på listen, som kravet kan være opfyldt i, med 95 procents sikkerhed.
book-means-essential = Væsentlig betydning for afgørelsen eller borgeren. På arket »Svar«: ja eller nej. Ellers antal svar.
book-means-act-now = Kræver handling nu. På arket »Svar«: ja eller nej. Ellers antal svar.
book-means-good-practice = God praksis. På arket »Svar«: ja eller nej. Ellers antal svar.
book-means-agreed = Svar, som andenlæseren var enig i.
book-means-disagreed = Svar, som andenlæseren var uenig i.
book-means-before-year = Det tidligere år, der sammenlignes med. Tom, når spørgsmålet ikke kan sammenlignes.
book-means-before-met = Sager det år, hvor kravet var opfyldt.
book-means-before-applicable = Sager det år, der tæller med.
book-means-verdict = Hvad sammenligningen kan sige.
book-means-report-col-case = Sagens nummer i stikprøven. Det siger intet om borgeren.
book-means-area = Børneområdet eller voksenområdet.
book-means-book-col-code = Svaret som kode. Koderne står nederst.
book-means-book-col-answer = Svaret i spørgsmålets egne ord.
book-means-book-col-noted = Om der er skrevet en bemærkning. Selve bemærkningen bliver i filen.
book-means-book-col-counts = Om svaret er blandt dem, som andelen regnes af.
book-code-met = Opfyldt. Ved ja og nej: ja. Ved grader: høj grad.
book-code-partly = Delvist opfyldt.
book-code-not-met = Ikke opfyldt.
book-code-not-applicable = Ikke relevant.
book-code-cannot-assess = Kan ikke vurderes.
book-code-missing = Ikke fremfundet: sagen hører med i stikprøven, men kunne ikke findes.
book-code-unanswered = Ikke besvaret endnu.

refusal-report-format = Filen { $file } kunne ikke laves: { $detail }
    .hint = Skriv de andre formater med --format, og meld fejlen.
refusal-sample-needs-out = Et regneark kan ikke vises på skærmen.
    .hint = Skriv »tilsyn sample --format xlsx --out stikproeve.xlsx«.
refusal-sample-out-only-xlsx = --out bruges kun sammen med --format xlsx.
    .hint = Skriv »tilsyn sample --format xlsx --out stikproeve.xlsx«, eller send skærmens tekst til en fil med >.

exposure-rows = svarene sag for sag (arket »{ $sheet }« og JSON-filen)
