# Skærmbillederne.

tui-too-small = Vinduet er for lille. Gør det større: mindst { $width } tegn bredt og { $height } linjer højt.

# Overskrifter
tui-rounds = tilsyn
tui-sample = Stikprøve { $year }  { $title }
tui-sample-signed = Stikprøve { $year }  { $title } (godkendt)
tui-cases-complete = { $complete } af { $count } sager færdige
tui-answered = { $answered } af { $count } besvaret
tui-verdict = Andenlæserens vurdering
tui-replace = Sagen udgår
tui-confirm = Er det rigtigt?
tui-lacks = Sag { $case } kan ikke færdigmeldes endnu
tui-lacks-count = { $count } mangler
tui-findings = Resultater { $year }, foreløbige
tui-help = Taster
tui-write-missing = Sagen kan ikke fremfindes
tui-write-replace = Sagen udgår
tui-write-reopen = Åbn igen
tui-title-rounds = runderne
tui-title-sample = stikprøven
tui-title-case = sagen
tui-title-findings = resultaterne
tui-title-lacks = det, der mangler
tui-title-choice = valget
tui-title-confirm = spørgsmålet
tui-title-editor = teksten
tui-title-new-round = den nye runde
tui-title-plan = planen
tui-title-frame = listen
tui-title-source = hvor frøtallet kommer fra
tui-title-seed = frøtallet
tui-title-drawn = udtrækket

# Start
tui-round-signed = godkendt
tui-round-drawn = stikprøven er trukket
tui-round-before = før udtrækket
tui-next = Næste skridt: { $step }

tui-here-open-round = Tryk { $keyopen } for at oprette den.
tui-here-draw = { $keyopen } går til udtrækket. { $keyplan } viser først, hvad en stikprøve kan vise.
tui-new-round = Ny runde
tui-new-round-means = Runden får de tjeklister, der følger med programmet, som de er nu.

# Planen
tui-plan-chance = Chancen for at se en fejl mindst én gang, når
tui-plan-faulty = { $faulty } af { $population } sager har den
tui-plan-percent = { $percent } %
tui-plan-plot = Når { $faulty } af { $population } har den, og der trækkes
tui-plan-says = Det kan stikprøven sige bagefter, med 95 procents sikkerhed:

# Udtrækket
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
tui-frame-why = Frøtallet er den tekst, der afgør, hvilke sager der trækkes. Listen låses, før nogen kender det. Så kan ingen rette listen til bagefter.
tui-frame-how = Tryk { $keylock } for at låse listen. Først vælges det, hvor frøtallet kommer fra.
tui-frame-commitment = Listens fingeraftryk:
tui-frame-onward = Er det skrevet ned, så gå videre til frøtallet med { $keyonward }.
tui-grade-ask = Hvor kommer frøtallet fra?
tui-grade-a = En offentlig lodtrækning
tui-grade-b = Terninger eller lodder, set af to vidner
tui-grade-c = Værktøjet laver det
tui-grade-d = Skrevet frit
tui-field-seed = Frøtal
tui-field-source = Kilde
tui-field-witness = Vidne { $number }
tui-field-year = År
tui-field-title = Titel
tui-field-needed = skal udfyldes
tui-field-optional = kan stå tomt
tui-seed-waits = Her vises frøtallet, som det bliver brugt.
tui-seed-used = Bruges som: { $seed }
tui-seed-made = Værktøjet laver frøtallet i samme øjeblik, stikprøven trækkes. Det vises sammen med resultatet.
tui-echo-seed = Frøtallet, som det bruges:
tui-echo-source = Kilde: { $source }
tui-echo-witnesses = Vidner: { $names }
tui-echo-part = { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}
tui-echo-print = Udtrækkets aftryk begynder: { $print }
tui-drawn = Stikprøven er trukket
tui-drawn-note = Enhver, der har listen og den fulde kvittering, kan gøre udtrækket efter og få de samme sager.
tui-drawn-area = { $area }: { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}

# Stikprøven
tui-area = { $area }, trukket blandt { $population } sager: { $complete } af { $count } færdige
tui-open-notes =
    { $count ->
        [one] 1 bemærkning
       *[other] { $count } bemærkninger
    }

# Sagen
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
tui-second-reader = Andenlæser:
tui-reviewed = { $standing } ({ $by }, { $at }).
tui-more-below = PgDn: mere
tui-more-above = PgUp: tilbage

# Tekster
tui-answer = Svar:
tui-answer-later = Der er ikke svaret endnu. Teksten ligger som kladde, til svaret gives.
tui-reason = Grund:
tui-missing-intro = Skriv, hvor der er søgt. Sagen bliver i stikprøven og tæller som ukendt.
tui-reopen-intro = Skriv hvorfor. Det, der var færdigt, kan stadig læses.
tui-disagree-intro = Uenig: skriv, hvad der ser anderledes ud. Den, der har svaret, skal svare igen.
tui-draft-found = Kladde fra { $at } er hentet frem.

# Valg
tui-verdict-hint = Ved uenighed skrives en bemærkning, og sagen åbnes igen.
tui-replace-intro = Sag { $case } udgår kun, hvis den ikke hører til i listen. Den næste sag i udtrækket kommer i stedet. Hvorfor udgår den?
tui-ask-clear = Skal svaret på { $question } slettes?
tui-ask-clear-means = Begrundelse og henvisning forsvinder fra sagen. At der har været et svar, står i sporet.
tui-ask-replace = Skal sag { $case } udgå?
tui-ask-replace-means = Det kan ikke gøres om. Den næste sag i udtrækket kommer i stedet.
tui-ask-sign-off = Skal runde { $year } godkendes?
tui-ask-sign-off-means = Herefter kan intet ændres, uden at runden åbnes igen med en grund.
tui-ask-lock = Skal listen for { $year } låses?
tui-ask-lock-means = Det kan ikke gøres om. Herefter kan ingen lægge sager til listen eller tage sager fra den.
tui-ask-draw = Skal stikprøven trækkes nu?
tui-ask-draw-means = Sagerne står fast bagefter. Et nyt udtræk kræver en grund, får sit eget nummer og står i rapporten.
tui-ask-keys = Enter svarer nej.

# Det, der mangler
tui-lack-answer = mangler svar
tui-lack-note = mangler begrundelse
tui-lack-response = svar til andenlæser

# Resultater
tui-no-answers = ingen svar
tui-counts = Opfyldt { $met }, delvist { $partly }, ikke opfyldt { $notmet }, ikke relevant { $notapplicable }, kan ikke vurderes { $cannotassess }, ikke fremfundet { $missing }, ubesvaret { $unanswered }.

# Beskeder
tui-saved = Gemt { $at }
tui-completed = Sagen er meldt færdig, og det er gemt. { $keyback } går tilbage til stikprøven.
tui-nobody = Programmet kender ikke dit navn: i sporet står du som »?«. Luk, og start igen med: tilsyn --as dine-initialer
tui-saved-last = Gemt { $at }. Alle spørgsmål er besvaret: { $keycomplete } færdigmelder sagen.
tui-draft-kept = Kladde gemt { $at }
tui-restored = Kladde fra { $at } gendannet ved { $question }: tryk { $keynote }, { $keyevidence } eller { $keyreview } for at skrive videre.
tui-unknown-key = { $key } bruges ikke her. { $keyhelp } viser tasterne.
tui-paste-ignored = Der blev indsat tekst, hvor der ikke skrives. Intet er ændret.
tui-answer-first = Svar først med 1 til 5.
tui-nothing-done = Intet er ændret.
tui-all-answered = Alle spørgsmål er besvaret. { $keycomplete } færdigmelder sagen.
tui-answer-not-saved = Svaret er ikke gemt: det skal begrundes.
tui-draft-stays = Teksten ligger som kladde. Den er her, når du kommer tilbage.
tui-draft-gone = Kladden er slettet.
tui-leave-loose = En tekst er ikke gemt og forsvinder, hvis du lukker. Tryk igen for at lukke.
tui-shelved = Teksten huskes, til programmet lukkes.

# Hvad man gør ved det, med tasterne her
tui-hint-no-round = Opret en med { $keynewround }.
tui-hint-round-open = Ret det, der skal rettes, og godkend den bagefter.
tui-hint-answer-first = Svar først med 1 til 5.
tui-hint-measure-none = Gå til et af de spørgsmål, der måles.
tui-hint-survey-absent = Læs dem ind først, hvis de skal med.
tui-hint-paragraph-absent = Skriv en, eller vælg en, der er skrevet.
tui-hint-frame-unlocked = Lås den først med { $keylock }; frøtallet kommer bagefter.
tui-hint-round-signed = Åbn den igen med { $keyreopen }. Den godkendte udgave kan stadig læses bagefter.
tui-hint-round-not-finished = Gør sagerne færdige, eller markér en sag som ikke fremfundet med { $keymissing }.
tui-hint-case-complete = Skal noget rettes, så åbn den igen med { $keyreopen }.
tui-hint-case-missing = Er den fundet, så tag den ind igen med { $keyreopen }.
tui-hint-case-replaced = Den sag, der kom ind i stedet, står længere nede.
tui-hint-case-unknown = Vælg en sag i listen.
tui-hint-already-drawn = Se sagerne med { $keyopen }.
tui-hint-frame-empty = Indlæs listen først. Se det næste skridt herunder.
tui-hint-frame-locked = Gå videre med { $keyonward }.
tui-hint-grade-a-needs-source = Skriv den i feltet Kilde, for eksempel »Lotto 16. januar 2027«.
tui-hint-grade-b-needs-witnesses = Skriv to forskellige navne i felterne Vidne 1 og Vidne 2.
tui-hint-no-randomness = Prøv igen, eller gå tilbage og vælg et andet frøtal.
tui-hint-round-exists = Skriv et andet år.
tui-hint-not-drawn = Se det næste skridt herunder.

# Taster
tui-name-up = pil op
tui-name-down = pil ned
tui-name-left = venstre
tui-name-right = højre
tui-name-back-tab = Shift-Tab
tui-do-open = åbn
tui-do-met = svar: opfyldt, ja, høj grad
tui-do-partly = svar: delvist opfyldt, nogen grad
tui-do-not-met = svar: ikke opfyldt, nej, lav grad
tui-do-not-applicable = svar: ikke relevant
tui-do-cannot-assess = svar: kan ikke vurderes
tui-do-note = begrundelse
tui-do-evidence = henvisning
tui-do-essential = væsentlig betydning, til og fra
tui-do-act-now = kræver handling nu, til og fra
tui-do-good-practice = god praksis, til og fra
tui-do-next = næste, der mangler
tui-do-clear = slet svar
tui-do-review = andenlæser
tui-do-complete = færdigmeld
tui-do-missing = ikke fremfundet
tui-do-replace = udgår
tui-do-reopen = åbn igen, med en grund
tui-do-findings = resultater
tui-do-sign-off = godkend runden
tui-do-pick = vælg
tui-do-plan = plan
tui-do-new-round = ny runde
tui-do-lock = lås listen
tui-do-fewer = færre
tui-do-more = flere
tui-do-done = færdig
tui-do-onward = videre
tui-do-create = opret
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
tui-do-up = op
tui-do-down = ned
tui-do-page-up = en side op
tui-do-page-down = en side ned
tui-do-first = til det første
tui-do-last = til det sidste
tui-do-next-list = næste tjekliste
tui-do-previous-list = forrige tjekliste
tui-do-help = taster
tui-do-back = tilbage
tui-do-shelve = tilbage, teksten huskes
tui-do-leave = luk
tui-do-leave-now = luk, alt er gemt
