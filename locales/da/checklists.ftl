# Tjeklistefiler: hvad der er galt, og hvor.

refusal-checklist-faulty =
    { $count ->
        [one] Der er én fejl i tjeklisten { $file }.
       *[other] Der er { $count } fejl i tjeklisten { $file }.
    }
    .hint =
        { $count ->
            [one] Ret fejlen, gem filen, og prøv igen.
           *[other] Ret fejlene, gem filen, og prøv igen.
        }
refusal-checklist-syntax = Linje { $line }, tegn { $column }: filen kan ikke læses herfra.
    .hint = Se efter et lige anførselstegn ("), et lighedstegn eller en parentes, der mangler her eller længere oppe; en tekst på flere linjer slutter med tre anførselstegn.
refusal-checklist-duplicate-key = Linje { $line }, tegn { $column }: nøglen står her for anden gang.
    .hint = Slet den ene – eller skriv [[question]] på linjen over, hvis et nyt spørgsmål begynder her.
refusal-checklist-unknown-key = Linje { $line }, tegn { $column }: nøglen »{ $key }« hører ikke til her.
    .hint = Ret stavemåden, eller slet linjen; her kan stå { $allowed }.
refusal-checklist-missing-key = Linje { $line }, tegn { $column }: nøglen »{ $key }« mangler.
    .hint = Tilføj en linje med »{ $key } = …«; en af de andre tjeklister kan vise hvordan.
refusal-checklist-wrong-type =
    Linje { $line }, tegn { $column }: »{ $key }« skal være { $expected ->
        [flag] true eller false uden anførselstegn
        [number] et helt tal uden anførselstegn
        [list] en liste
        [table] en række af nøgler med værdier
        [both] en tekst på dansk og en på engelsk
       *[text] en tekst i anførselstegn
    }.
    .hint =
        { $expected ->
            [flag] Skriv »{ $key } = true« eller »{ $key } = false«.
            [number] Skriv for eksempel »{ $key } = 5«.
            [list] Sæt kantede parenteser om; et spørgsmål begynder med [[question]].
            [table] Se, hvordan det er skrevet i en af de andre tjeklister.
            [both] Skriv to linjer: »{ $key }.da = …« og »{ $key }.en = …«.
           *[text] Sæt anførselstegn før og efter teksten.
        }
refusal-checklist-unknown-value = Linje { $line }, tegn { $column }: »{ $value }« er ikke en værdi for { $key }.
    .hint = Vælg en af disse: { $allowed }.
refusal-checklist-empty-text = Linje { $line }, tegn { $column }: »{ $key }« er tom.
    .hint = Skriv en tekst; alle tekster skal stå på både dansk og engelsk.
refusal-checklist-unseen-character = Linje { $line }, tegn { $column }: der er et usynligt tegn i »{ $key }«.
    .hint = Skriv teksten igen i hånden; tegnet er sandsynligvis kommet med, da teksten blev kopieret.
refusal-checklist-id = Linje { $line }, tegn { $column }: »{ $id }« kan ikke være en tjeklistes id.
    .hint = Brug 1 til 8 store bogstaver fra A til Z, for eksempel BI.
refusal-checklist-question-id = Linje { $line }, tegn { $column }: »{ $id }« passer ikke til tjeklisten.
    .hint = Skriv tjeklistens id, en bindestreg og mindst to cifre, for eksempel { $list }-01.
refusal-checklist-duplicate-id = Linje { $line }, tegn { $column }: »{ $id }« er allerede brugt i linje { $first }.
    .hint = Giv det nye spørgsmål det næste nummer, der aldrig har været brugt.
refusal-checklist-duplicate-short = Linje { $line }, tegn { $column }: »{ $key }« er »{ $value }«, som linje { $first } allerede er.
    .hint = Giv hvert spørgsmål sit eget korte navn.
refusal-checklist-no-basis = Linje { $line }, tegn { $column }: spørgsmålet har intet grundlag.
    .hint = Skriv mindst ét sted i lov, strategi eller god skik, som spørgsmålet bygger på.
refusal-checklist-no-areas = Linje { $line }, tegn { $column }: spørgsmålet gælder ikke for noget område.
    .hint = Skriv "boern", "voksne" eller begge.
refusal-checklist-duplicate-area = Linje { $line }, tegn { $column }: området »{ $area }« står der to gange.
    .hint = Slet det ene.
refusal-checklist-bad-date = Linje { $line }, tegn { $column }: »{ $value }« er ikke skrevet som en dato.
    .hint = Skriv år, måned og dag i anførselstegn, for eksempel "2026-01-31".
refusal-checklist-no-questions = Linje { $line }, tegn { $column }: tjeklisten har ingen spørgsmål.
    .hint = Tilføj mindst ét spørgsmål; det begynder med linjen [[question]].
refusal-checklist-empty-condition = Linje { $line }, tegn { $column }: betingelsen lader enten alle sager eller ingen sager slippe igennem.
    .hint = Skriv noget, men ikke alt, af { $allowed }, eller slet »applies_when«.
refusal-checklist-number-outside = Linje { $line }, tegn { $column }: »{ $key }« er { $value }, og det kan det ikke være.
    .hint = Skriv et helt tal fra { $first } til { $last }.
refusal-checklist-partly-below-met = Linje { $line }, tegn { $column }: »partly« kræver et »met«, der er mindre.
    .hint = Skriv »met« for det, der er opfyldt, og et større »partly« for det, der er delvist opfyldt, eller slet »partly«.
refusal-checklist-partly-off-scale = Linje { $line }, tegn { $column }: et ja-nej-spørgsmål har intet »delvist«.
    .hint = Slet »partly«, eller brug en anden »scale«.
refusal-checklist-too-long = Linje { $line }, tegn { $column }: »{ $key }« er på { $length } tegn og må højst være på { $most }.
    .hint = Skriv det kortere.
refusal-checklist-ref-twice = Linje { $line }, tegn { $column }: »{ $ref }« står allerede i listen over retskilder.
    .hint = Slet den ene af de to.
refusal-checklist-unknown-ref = Linje { $line }, tegn { $column }: »{ $ref }« står ikke i listen over retskilder.
    .hint = Skriv henvisningen, som den står i listen (»tilsyn checklist law« viser den), eller tilføj den sidst i filen som et stykke, der begynder med [[law]].
refusal-checklist-of-department = Tjeklisten { $id } stilles til en afdeling og ikke til en sag.
    .hint = Åbn runden uden den; programmet kan endnu ikke spørge afdelinger.
refusal-checklist-forget-hours = Linje { $line }, tegn { $column }: »forget« gælder kun hverdage.
    .hint = Skriv unit = "days", eller slet »forget«.
