# Tilbagemelding til sagsbehandlere og afdelinger.

feedback-written =
    { $count ->
        [one] Én tilbagemelding er skrevet:
       *[other] { $count } tilbagemeldinger er skrevet:
    }
feedback-internal = Internt. Her kan stå oplysninger fra sager. Må kun læses af dem, der i forvejen må læse sagerne, og hører ikke til i den offentlige rapport.
feedback-case-title = Tilbagemelding på sag { $case }
feedback-department-title = Tilbagemelding til afdelingen: { $department }
feedback-subtitle = { $municipality }. Ledelsestilsyn på handicapområdet { $year }
feedback-about = Om tilbagemeldingen
feedback-case-lead = Tilsynet læser det, der står i sagen, og ser ikke alt, der er gjort. Tilbagemeldingen er til at lære af. Er noget misforstået, eller står det et andet sted i sagen, så sig det til den tilsynsførende.
feedback-case-missing = Sagen kunne ikke findes, så der er intet at melde tilbage om indholdet. Tilsynet skrev: { $note }
feedback-case-empty = Der er endnu ikke svaret på noget spørgsmål i sagen.
feedback-case-open = Gennemgangen er ikke afsluttet: der er svaret på { $answered } af { $questions } spørgsmål. Svarene kan stadig blive ændret.
feedback-fact-number = Sagsnummer
feedback-fact-department = Afdeling
feedback-fact-state = Stand
feedback-fact-cases = Sager
feedback-strengths = Det er gjort godt
feedback-good = God praksis
feedback-good-lead = Den tilsynsførende har mærket dette som god praksis:
feedback-met =
    { $count ->
        [one] Ét krav mere er opfyldt:
       *[other] { $count } krav er også opfyldt:
    }
feedback-strengths-none = Ingen af de besvarede krav er opfyldt eller mærket som god praksis.
feedback-col-good = Hvad der er godt
feedback-mend = Det kan blive bedre
feedback-mend-lead =
    { $count ->
        [one] Ét krav er ikke opfyldt eller kun delvist opfyldt.
       *[other] { $count } krav er ikke opfyldt eller kun delvist opfyldt. Det, der ikke kan vente, og det, der vejer tungest, står først.
    }
feedback-mend-none = Ingen af de besvarede krav mangler at blive opfyldt.
feedback-seen = Det så tilsynet
feedback-where = Hvor i sagen
feedback-wanted = Det ser tilsynet efter
feedback-unknown = Det kunne ikke vurderes
feedback-unknown-lead = Her gav sagen ikke nok at gå efter. Det tæller hverken som opfyldt eller ikke opfyldt.
feedback-col-why = Hvorfor
feedback-reader = Andenlæserens ord
feedback-col-verdict = Andenlæseren er
feedback-decided = Det er besluttet
feedback-decided-lead = Disse handlinger gælder hele området og følger af de samme spørgsmål:
feedback-few =
    { $count ->
        [one] Stikprøven har én sag fra afdelingen. Det er alt for få til at sige noget om afdelingens arbejde, og den, der kender afdelingen, kan vide, hvilken sag det er.
        [2] Stikprøven har 2 sager fra afdelingen. Det er alt for få til at sige noget om afdelingens arbejde, og den, der kender afdelingen, kan måske vide, hvilke sager det er.
       *[other] Stikprøven har { $count } sager fra afdelingen. De er ikke trukket for at måle afdelingen, og tallene kan ikke bruges til at sammenligne den med andre.
    }
feedback-department-lead = Tallene viser, hvad der blev svaret i netop disse sager. Brug dem til at tale om, hvad der virker, og hvad I vil gøre anderledes.
feedback-picked =
    { $count ->
        [one] Én af sagerne er valgt og ikke trukket.
       *[other] { $count } af sagerne er valgt og ikke trukket.
    }
feedback-area = { $area } i afdelingen
feedback-area-cases =
    { $count ->
        [one] Der er én sag.
       *[other] Der er { $count } sager.
    }
feedback-area-caption = { $area }: antal af afdelingens sager efter svar
feedback-department-empty = Der er endnu ikke svaret på noget spørgsmål i afdelingens sager.
feedback-examples = God praksis at lære af

help-feedback = Skriver tilbagemeldinger til sagsbehandlere og afdelinger (interne)
    .example = tilsyn feedback --case B-01 --out tilbagemeldinger
help-feedback-case = Kun tilbagemeldingen på denne sag
help-feedback-department = Kun tilbagemeldingen til denne afdeling
help-feedback-out = Mappen, de skrives i

refusal-feedback-no-case = Der er ingen sag { $case } at give tilbagemelding på i { $year }.
    .hint = Se sagerne med »tilsyn sample«. En sag, der er gået ud af stikprøven, får ingen tilbagemelding.
refusal-feedback-no-department = Ingen sag i stikprøven hører til afdelingen { $typed }.
    .hint = { $known ->
        [0] Listen over sager har ingen afdelinger.
       *[other] Afdelingerne er: { $known }
    }
