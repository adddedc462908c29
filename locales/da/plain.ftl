# Dialogen linje for linje. Læses op af skærmlæsere: korte sætninger, tal i ord som "12 af 40", ingen tegn at snuble over.
# plain-word: ord, man kan skrive; det første er det, der læses op, de andre betyder det samme. plain-hint: hvad man gør ved
# en afvisning, når man ikke er på kommandolinjen. Afsnittene hedder som mapperne i src/plain.

## shell

plain-word-back = tilbage
plain-word-repeat = gentag
plain-word-all = alle
plain-word-yes = ja, j
plain-word-no = nej, n
plain-word-empty = tom
plain-word-where = hvor
plain-word-help = hjælp, hjaelp
plain-word-stop = stop
plain-help-back = Gå et skridt tilbage
plain-help-repeat = Hør spørgsmålet igen
plain-help-all = Hør det hele, også det, der ikke mangler noget
plain-help-yes = Ja
plain-help-no = Nej
plain-help-empty = Tøm feltet
plain-help-where = Hør, hvor du er, og hvad der står
plain-help-help = Hør, hvad du kan skrive
plain-help-stop = Slut. Det, der er meldt gemt, ligger i filen
plain-help-line = { $name }: { $does }.
plain-help-enter = Enter: { $does }.
plain-help-keeps = Enter: Behold det, der står.
plain-help-id = Du kan også skrive et id som { $id }.
plain-help-short = Begyndelsen af et ord er nok, når den kun passer på ét.
plain-help-whole = Ordene gælder kun, når de står alene på linjen. Skal et af dem stå i teksten, så skriv punktum efter det.

plain-welcome = Tilsyn linje for linje. Svar med et tal eller et ord, og tryk Enter. Skriv hjælp for at høre, hvad du kan skrive.
plain-farewell = Slut. Alt, hvad der er meldt gemt, ligger i filen.
plain-garbled = Linjen kunne ikke læses, for den er ikke i tegnsættet UTF-8. Den er ikke taget med.
plain-hint-initials-unknown = Skriv dine initialer, når du bliver spurgt.
plain-initials = Hvem er du? Skriv dine initialer. De står i sporet ved alt, hvad du gør.
plain-initials-kept = Du er { $by }.

plain-where-start = Du er ved starten.
plain-where-sample = Du er i runde { $year }.
plain-where-case = Du er i sag { $case } i runde { $year }.
plain-where-list = Du er i tjeklisten { $list } i sag { $case } i runde { $year }.
plain-where-question = Du er ved spørgsmål { $question } i sag { $case } i runde { $year }.
plain-where-doing = Du er i gang med dette: { $does }.
plain-turn = Dit svar:
plain-turn-start = Vælg en runde:
plain-turn-sample = Runde { $year }, vælg en sag:
plain-turn-case = Sag { $case }, dit valg:
plain-turn-question = { $question }, dit svar:
plain-choice = { $number }. { $choice }
plain-enter = Enter: { $does }.
plain-or = { $first } eller { $last }
plain-and = { $first } og { $last }
plain-range = { $first } til { $last }
plain-yes = Ja
plain-no = Nej

plain-type-numbers = Skriv { $numbers }, eller { $names }.
plain-type-words = Skriv { $names }.
plain-type-text = { $free }. Du kan også skrive { $names }.
plain-unknown = »{ $typed }« forstås ikke her. { $can }
plain-unknown-near = »{ $typed }« forstås ikke her. Mente du { $near }? Skriv hjælp for at høre alt, hvad du kan skrive.
plain-unknown-long = Linjen forstås ikke her. { $can }
plain-many = { $typed } kan betyde { $names }. Skriv mere af ordet.

plain-write-on = Skriv videre på teksten.
plain-write-end = Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
plain-text-blank = Teksten er tom indtil nu.
plain-free-line = Skriv svaret på én linje
plain-free-lines = Skriv teksten linje for linje; et punktum alene slutter den, to punktummer lader den ligge
plain-free-number = Skriv et helt tal
plain-free-day = Skriv en dato, som 04-03-2026
plain-free-time = Skriv dato og klokkeslæt, som 04-03-2026 10:15
plain-free-path = Skriv stien, som den står i stifinderen
plain-line-left-out = Linjen er ikke taget med. { $kept ->
    [0] Teksten er tom indtil nu.
    [one] Teksten har 1 linje indtil nu.
   *[other] Teksten har { $kept } linjer indtil nu.
} Skriv videre.
plain-nothing-written = Der er ikke skrevet noget, og intet er ændret.
plain-unchanged = Intet er ændret.
plain-stands = Der står { $now }. Enter beholder det, { $word } tømmer feltet.
plain-stands-kept = Der står { $now }. Enter beholder det.
plain-stands-nothing = Der står ikke noget. Enter lader det være.
plain-nothing-to-undo = Her er ikke noget at fortryde. Skriv tilbage for at lade være.
plain-line-undone = Dit sidste svar er taget tilbage.
plain-left-draft = Teksten er ikke taget i brug. Den ligger som kladde.
plain-left-nothing = Teksten er ikke gemt.
plain-left-answers = Det, du var i gang med at svare på, er ikke gemt.
plain-left-out = Resten er som før eller mangler ikke noget. Skriv alle for at høre det hele.

plain-saved = Gemt kl. { $time }: { $what }

plain-hint-locks-missing = Flyt filen til et drev, hvor låse virker, for eksempel computerens eget.
plain-hint-file-failed = Skriv efterprøv fra starten. Det, der er gemt, er gemt.
plain-hint-stored-value-unknown = Skriv efterprøv fra starten: den siger, hvad der er ændret.
plain-hint-version-unknown = Skriv spor fra starten for at høre godkendelserne.

## rounds

plain-word-reopen = genåbn, genaabn, åbn
plain-word-sign-off = godkend, skriv under, underskriv
plain-help-reopen = Åbn igen med en begrundelse
plain-help-sign-off = Hør, hvad der spærrer, og hvad der bliver frosset, og godkend runden

plain-word-new-round = opret
plain-help-new-round = Opret en ny runde
plain-word-rename-round = omdøb, omdoeb
plain-help-rename-round = Ret rundens titel, og året så længe intet er lagt i den
plain-word-remove-round = nedlæg, nedlaeg
plain-help-remove-round = Nedlæg runden, så længe intet er låst

plain-next = Næste skridt: { $next }
plain-next-enter = Enter gør det.

plain-write-reopen-round = Skriv, hvorfor runden åbnes igen.

plain-confirm-sign-off = Vil du godkende runde { $year }? Derefter kan svar kun ændres, når runden er åbnet igen med en begrundelse.

plain-done-sign-off = runde { $year } er godkendt, version { $version }.
plain-done-reopen-round = runde { $year } er åben igen.

plain-year = Hvilket år? Tryk Enter for { $year }.
plain-title = Hvad skal runden hedde? Tryk Enter for { $title }.
plain-extent = Hvilke spørgsmål skal runden stille? { $choices } Skriv kerne, strategi eller alle, eller tryk Enter for strategi.
plain-opened = runde { $year }, { $title }, er oprettet med de tjeklister, der følger med programmet.
plain-renamed = runde { $year } hedder { $title }.
plain-removed = runde { $year } er nedlagt.

plain-hint-round-erased = Opret en runde for et andet år. Tallene fra den slettede læses på kommandolinjen.
plain-hint-round-unknown = Skriv tilbage for at høre runderne, eller opret for at begynde en ny.
plain-hint-no-round = Skriv opret for at begynde en runde.
plain-hint-round-year-kept = Skriv nedlæg, hvis intet er låst, og opret en runde for det rigtige år.
plain-hint-round-signed = Skriv genåbn i runden, hvis noget skal rettes. Den godkendte udgave kan stadig læses bagefter.
plain-hint-round-not-finished = Skriv nummeret på det, der skal lukkes, for at gå derhen. Er en sag ikke til at finde, så skriv ikke fremfundet i den.

## lists

plain-word-import = indlæs, indlaes
plain-help-import = Indlæs en liste

plain-word-take-back = fjern, fjern listen
plain-word-supplement = glemte sager, glemte
plain-help-take-back = Tag den nyeste liste tilbage
plain-help-supplement = Indlæs sager, der var glemt på listen

plain-list-path = Skriv stien til listen, for eksempel liste.csv, eller tilbage:
plain-list-path-again = Skriv stien til en anden liste, tryk Enter for at læse den samme igen, eller skriv tilbage:
plain-list-column = Kolonne { $number } af { $count }, { $header }: { $role }.
plain-list-samples = I den står: { $samples }.
plain-list-hidden = Indholdet vises ikke, for det kan være persondata.
plain-list-blank = Den er tom.
plain-list-keeps = Enter beholder.
plain-list-no-number = Ingen kolonne er sagsnummeret. Vælg den med 1.
plain-list-open = Området mangler.
plain-list-meaning = { $name }: { $meaning }.
plain-list-in = listen { $file } er indlæst.

plain-list-rule = Nu: { $now }. Enter beholder det.
plain-list-unclear = Det kan ikke forstås. Skriv det igen, eller tryk Enter.

plain-taken-back = listen { $file } er taget tilbage.

plain-hint-case-in-two-lists = Ret den ene liste, eller skriv fjern i runden for at tage den nyeste liste tilbage. Der er ikke gemt noget.
plain-hint-list-imported-before = Skriv fjern i runden for at tage den første tilbage, og læs så den nye ind. Der er ikke gemt noget.
plain-hint-again-none-alike = Skriv indlæs, og læs den ind som en ny liste.
plain-hint-again-several-alike = Skriv fjern i runden for at tage den, den skal træde i stedet for, tilbage først.
plain-hint-expect-unknown = Skriv antallet med tal, for eksempel 248.
plain-hint-import-unknown = Skriv fjern for at tage den nyeste liste tilbage.
plain-hint-import-none = Skriv indlæs for at læse en liste ind.
plain-hint-department-named-supplement = Træk uden afdelinger.

## draw

plain-word-lock = lås, laas
plain-word-draw = træk, traek
plain-word-again = træk igen, traek igen
plain-word-extend = udvid
plain-word-receipt = kvittering
plain-help-lock = Lås listen
plain-help-draw = Træk stikprøven
plain-help-again = Træk en ny stikprøve med en grund
plain-help-extend = Udvid stikprøven
plain-help-receipt = Hør kvitteringen for udtrækket

plain-size = { $area }: hvor mange af { $population } sager skal være med? Tryk Enter for { $usual }.
plain-over = Hvordan skal sagerne trækkes?
plain-whole-choice = Fra hvert område som helhed
plain-whole = Der trækkes fra hvert område som helhed.
plain-spread = Der trækkes fra hver afdeling: mindst to fra hver, resten efter størrelse.
plain-seed = Skriv frøtallet på én linje:
plain-source = Skriv kilden, for eksempel Lotto 16. januar 2027:
plain-witness = Skriv navnet på vidne { $number }:
plain-locked = listen er låst. Fingeraftrykket er { $commitment }.
plain-lock-without = Skriv »{ $without }« for at låse uden, eller tryk Enter, så låses intet.

source-plain-which = Hvor skal frøtallet komme fra?
source-plain-bidrag = Skriv, hvem der giver ordene, for eksempel Borgerrådgiveren:
source-plain-offentligt = Skriv lodtrækningen og til sidst dagen, for eksempel Lotto 16-01-2027:
source-plain-terninger = Skriv mindst to navne med komma imellem, for eksempel Anna Holm, Bo Lund:
source-plain-words = Skriv ordene fra { $by } på én linje:

plain-hint-seed-source-name = Skriv navnet på den, der skal give ordene.
plain-hint-seed-source-day = Skriv lodtrækningen og til sidst dagen, for eksempel Lotto 16-01-2027.
plain-hint-seed-source-people = Skriv navnene med komma imellem, for eksempel Anna Holm, Bo Lund.
plain-hint-seed-source-program = Skriv ingenting, når programmet laver frøtallet.
plain-hint-seed-source-other = Kilden kan ikke skiftes, når listen er låst.
plain-hint-seed-source-no-share = Filen er ændret udefra. Skriv efterprøv fra starten, og brug en sikkerhedskopi.
plain-hint-grade-of-source = Graden følger af kilden og skal ikke vælges.
plain-hint-receipt-not-public-yet = Godkend runden først. Den fulde kvittering kan laves nu.

plain-hint-frame-locked = En sag, der ikke burde være der, springes over, når den trækkes: skriv udgår i den. Er sager glemt, så skriv glemte sager, når stikprøven er trukket.
plain-hint-frame-empty = Skriv indlæs for at læse en liste ind først.
plain-hint-area-unlisted = Skriv indlæs for at læse listen ind, eller skriv lås igen: så spørges der.
plain-hint-only-unlisted = Skriv lås igen.
plain-hint-only-other-listed = Skriv lås igen: så låses begge. Skal listen ikke med, så skriv fjern.
plain-hint-frame-unlocked = Skriv lås, og skriv fingeraftrykket ned et andet sted, før frøtallet vælges.
plain-hint-frame-faulty = Skriv efterprøv fra starten.
plain-hint-frame-not-as-locked = Filen er ændret udefra. Skriv efterprøv fra starten, og brug en sikkerhedskopi.
plain-hint-already-drawn = Der trækkes kun én gang. Skriv hvor for at høre sagerne.
plain-hint-not-drawn = Skriv træk, når listen er låst.
plain-hint-grade-a-needs-source = Skriv, hvor tallet kommer fra, for eksempel Lotto 16. januar 2027.
plain-hint-grade-b-needs-witnesses = Skriv to forskellige vidner.
plain-hint-grade-c-is-made = Lad programmet lave frøtallet, eller vælg grad D for et, du selv skriver.
plain-hint-made-is-grade-c = Vælg grad C, eller skriv selv frøtallet.
plain-hint-department-missing = Træk uden afdelinger, eller skriv fjern, før listen låses, og læs den ind med en kolonne for afdeling.
plain-hint-departments-too-many = Træk uden afdelinger, eller se efter, om kolonnen med afdelinger er den rigtige.
plain-hint-strata-too-many = Træk flere sager, eller træk uden afdelinger.
plain-hint-stratum-gone = Filen er ændret udefra. Skriv efterprøv fra starten, og brug en sikkerhedskopi.
plain-hint-extend-nothing = Skriv et tal, der er større end nu, for mindst ét område.
plain-hint-supplement-before-lock = Skriv indlæs: så længe listen ikke er låst, hører sagerne til i den.
plain-hint-supplement-before-draw = Skriv træk først. Læs så de glemte sager ind igen.
plain-hint-supplement-locked = Skriv træk først. Derefter kan endnu et tillæg læses ind.
plain-hint-supplement-unlocked = Skriv lås.
plain-hint-supplement-not-drawn = Skriv hvor i runden for at høre, hvor den står.
plain-hint-supplement-departments = Træk uden afdelinger.
plain-hint-supplement-open = Skriv lås og derefter træk. Var det en fejl, og er det ikke låst, så skriv fjern.
plain-hint-attempt-after-supplement = Mangler der sager i stikprøven, så skriv udvid. Er tillægget ikke låst, kan det tages tilbage med fjern.

## sample

plain-word-missing = ikke fremfundet
plain-word-replace = udgår, udgaar
plain-help-missing = Meld sagen ikke fremfundet
plain-help-replace = Sagen hører ikke til og skal udgå

plain-word-assign = fordel
plain-help-assign = Sig, hvem der gennemgår en sag

plain-case-id = { $case }, sagsnummer { $number }
plain-case-department = { $said }, { $department }
plain-case-state = { $said }: { $state }.
plain-case-notes = { $count ->
    [one] 1 bemærkning fra andenlæseren venter på svar.
   *[other] { $count } bemærkninger fra andenlæseren venter på svar.
}

plain-write-missing = Skriv, hvor der er ledt efter sagen.
plain-write-replace = Skriv, hvordan det er set.

plain-confirm-replace = Skal sag { $case } udgå? Grunden er: { $reason }. Det kan ikke fortrydes.
plain-confirm-missing = Skal sag { $case } meldes ikke fremfundet? Den bliver i stikprøven og tæller med som ikke fremfundet.

plain-done-missing = sag { $case } er ikke fremfundet. Den bliver i stikprøven.
plain-done-replace = sag { $case } er udgået. Sag { $reserve } er trukket ind i stedet.
plain-done-replace-none = sag { $case } er udgået. Der er ikke flere sager i listen at trække ind.

plain-case-assigned = Gennemgås af { $to }.

plain-which-case = Hvilken sag? Skriv dens id, for eksempel B-01.

plain-hint-case-id-unknown = Skriv den som B-01 eller V-01. Skriv hvor i runden for at høre sagerne.
plain-hint-case-unknown = Skriv hvor i runden for at høre sagerne.
plain-hint-case-replaced = Skriv hvor i runden for at høre, hvilken sag der kom ind i stedet.
plain-hint-case-missing = Er den fundet, så skriv genåbn i sagen.
plain-hint-case-complete = Skal noget rettes, så skriv genåbn i sagen.

## case

plain-word-next = næste, naeste
plain-word-next-case = næste sag, naeste sag
plain-word-previous = forrige
plain-word-guide = vejledning, ?
plain-word-reference = henvisning
plain-word-same-reference = gentag
plain-word-reason = begrundelse
plain-word-essential = væsentlig, vaesentlig
plain-word-act-now = nu
plain-word-good-practice = praksis
plain-word-clear = slet
plain-word-lacks = mangler
plain-word-complete = færdig, faerdig
plain-help-next = Gå videre til det næste
plain-help-next-case = Gå til den næste sag, der ikke er færdig
plain-no-next-case = Der er ikke flere sager, der mangler noget.
plain-help-previous = Gå til spørgsmålet før
plain-help-guide = Hør vejledningen til spørgsmålet
plain-help-reference = Skriv, hvor svaret kan ses
plain-help-same-reference = Skriv den sidste henvisning igen
plain-help-reason = Skriv begrundelsen for svaret
plain-help-essential = Mærk svaret væsentlig betydning, eller tag mærket af
plain-help-act-now = Mærk svaret kræver handling nu, eller tag mærket af
plain-help-good-practice = Mærk svaret god praksis, eller tag mærket af
plain-help-clear = Slet svaret
plain-help-lacks = Gå til det næste, der mangler: en bemærkning, noget halvskrevet eller et svar
plain-help-complete = Meld sagen færdig

plain-word-facts = oplysninger
plain-word-accept = forslag, ja
plain-help-facts = Sagens oplysninger, som kan foreslå »ikke relevant«
plain-help-accept = Svar, som foreslået

plain-word-measure = mål, maal
plain-help-measure = Mål mellem to tidspunkter, som kan foreslå et svar

plain-word-undo = fortryd
plain-help-undo = Fortryd det sidste, du skrev
plain-word-redo = gendan
plain-help-redo = Giv det igen, du fortrød sidst

plain-flag-yes = ja
plain-flag-no = nej

plain-answered = { $answered } af { $questions } besvaret.
plain-case = { $area }, sag { $case }
plain-case-all-answered = Alle spørgsmål er besvaret.
plain-case-next = Gå til det første, der mangler. { $next }
plain-case-list = { $list }: { $count }
plain-case-missing = Begrundelse: { $note }
plain-case-replaced = Udgået: { $reason }. Begrundelse: { $note }
plain-case-reserve = Sag { $reserve } er trukket ind i stedet.
plain-lacking = { $question }: { $what }.
plain-lack-answer = mangler svar
plain-lack-note = mangler begrundelse
plain-lack-response = en bemærkning venter på svar
plain-list = { $name }. { $purpose }
plain-list-question = { $question }, { $answer }. { $text }
plain-unanswered = ikke besvaret
plain-reason = Hvorfor hører sagen ikke til?

plain-question = { $question }, spørgsmål { $number } af { $questions }, { $list }.
plain-answers = Svar { $numbers }.
plain-adds = Føjer til svaret: { $names }.
plain-adds-to = Føjer til { $question }, lige svaret: { $names }.
plain-laid-aside = Lagt væk: { $what }.
plain-given = Svaret er { $value }. { $saved }.
plain-given-text = { $field }: { $text }
plain-given-flag = Mærket: { $flag }.
plain-answer-first = Vælg først et svar. Teksten venter.
plain-reference = Henvisning til { $question }.
plain-reference-stands = { $question } har henvisningen i forvejen: { $stands }.
plain-guide-look-for = Se efter: { $text }
plain-guide-where = Hvor: { $text }
plain-guide-basis = Grundlag: { $bases }.
plain-guide-not-applicable = Ikke relevant, når: { $text }
plain-guide-severity = Alvor, når det ikke er opfyldt: { $severity }. Art: { $kind }.
plain-guide-supplementary = Spørgsmålet er supplerende og tæller ikke med i hovedtallene.
plain-evidence = Hvor kan det ses? Skriv dokument, dato og journalnummer på én linje, som: Referat 12-3-2026, s. 2, j. 12/345. Enter springer over.
plain-evidence-again = Der står { $text }. En linje føjer en til, Enter beholder det, der står, { $word } sletter det.

plain-write-note = Skriv begrundelsen. Hver linje gemmes som kladde.
plain-write-reopen-case = Skriv, hvorfor sagen åbnes igen.
plain-draft = En kladde til { $field } fra { $at } ligger her.
plain-draft-value = Den hører til svaret { $value }.
plain-draft-use = Brug den, som den er
plain-draft-go-on = Skriv videre på den
plain-draft-leave = Lad den ligge
plain-draft-discard = Kassér den
plain-draft-left = Kladden bliver liggende.
plain-old-note = Der er en begrundelse fra før:
plain-old-note-keep = Behold den
plain-old-note-go-on = Skriv videre på den
plain-old-note-new = Skriv en ny

plain-confirm-clear = Vil du slette svaret på { $question } med begrundelse og henvisning?

# Hvad der er gjort

plain-done-answer = { $question } er { $value }. { $count }
plain-done-changed = Enter går til det næste, der mangler.
plain-done-evidence = henvisningen til { $question }. Læst som: { $text }
plain-done-evidence-gone = { $question } har ingen henvisning mere.
plain-done-reason = begrundelsen til { $question }.
plain-done-flag = { $question }, { $flag }: { $yes }.
plain-done-clear = { $question } er ikke længere besvaret. { $count }
plain-done-discard = Kladden er kasseret.
plain-done-complete = sag { $case } er færdig.
plain-done-reopen-case = sag { $case } er åben igen.

facts-saved = Sagens oplysninger er gemt.
plain-facts-missing = Sagens oplysninger er ikke skrevet. De kan foreslå »ikke relevant«: skriv { $word }.
plain-facts-ask-age = Hvor gammel er borgeren? 0-9, 10-15, 16-17, 18-24, 25-66 eller 67+.
plain-facts-ask-outcome = Hvad blev afgørelsens udfald? bevilling, delvist, afslag eller ingen.
plain-facts-ask-changes = Hvor mange gange er sagsbehandleren skiftet i perioden? Et tal.
plain-facts-ask-plan = Er der i perioden truffet afgørelse om støttende indsats eller anbringelse? ja eller nej.
plain-facts-propose = Forslag: ikke relevant. { $reason } Skriv { $word }, hvis det passer.

measure-kept = målingen af { $question }.
measure-gone = målingen af { $question } er slettet.
plain-measure-can = Kan måles fra { $from } til { $to }: skriv { $word }.
plain-measure-one = Målt: { $span }.
plain-measure-many = Målt { $count } gange.
plain-measure-span = fra { $from } til { $to }: { $amount }
plain-measure-each = { $number }. { $span }
plain-measure-judged = { $span }, { $value }
plain-measure-proposed = Forslag: { $value }. Skriv { $word }, hvis det passer.
plain-measure-points-to = Målingen peger på: { $value }.
plain-measure-ask = { $label }? { $form }
plain-measure-ask-number = { $label } nummer { $number }? { $form }
plain-measure-form-days = Skriv en dato, som 04-03-2026.
plain-measure-form-hours = Skriv dato og klokkeslæt, som 04-03-2026 10:15.
plain-measure-end = Enter slutter.
plain-measure-none = Der er ikke målt noget. Enter lader det være.
plain-measure-takes-out = { $word } sletter tiden herunder og dem, der følger efter.
plain-measure-span-forgotten = { $amount }, datoerne er ikke gemt
plain-measure-forgets = Datoerne bruges kun til at regne med. Det, der gemmes, er antallet af hverdage.
plain-measure-note = Begrundelsen begynder sådan:



snippet-word = sætning, saetning
snippet-plain-offer = Skriv { $word } for at høre de faste sætninger.
snippet-plain-intro = Skriv { $word } og et nummer for at bruge en af dem, for eksempel { $word } 1.
snippet-plain-none = Der er ingen sætning med det nummer. Der er { $count }.
snippet-plain-used = Sat ind: { $text }

plain-hint-question-unknown = Skriv nummeret, som det læses op med resultater.
plain-hint-facts-moved = Skriv oplysninger igen: så læses de nye op først.
plain-hint-measure-moved = Skriv mål igen: så læses de nye tider op først.
plain-hint-measure-taken-back = Skriv mål igen.
plain-hint-facts-of-another = Skriv oplysninger: så læses de op først.
plain-hint-measure-of-another = Skriv mål: så læses de op først.
plain-hint-measure-none = Mål et af de spørgsmål, hvor der står »Kan måles«.

## review

plain-word-read = læs, laes, læsning, anden
plain-help-read = Læs svarene som andenlæser
plain-word-rest = resten
plain-help-rest = Vær enig i resten på én gang; det tæller ikke med i enigheden
plain-word-show-answers = vis svarene, vis
plain-help-show-answers = Hør svarene; så er læsningen ikke længere blind
plain-word-answer-note = svar
plain-help-answer-note = Svar på bemærkningen
plain-word-accept-note = accepter, acceptér
plain-help-accept-note = Accepter svaret på bemærkningen
plain-word-maintain-note = fasthold
plain-help-maintain-note = Fasthold bemærkningen
plain-word-close-note = luk
plain-help-close-note = Luk bemærkningen med en grund, som kommer med i rapporten
plain-word-new-note = ny
plain-help-new-note = Skriv en ny bemærkning
plain-word-pass-over = spring over
plain-help-pass-over = Spring en halvskreven bemærkning over

plain-word-notes = bemærkninger, bemaerkninger
plain-help-notes = Hør bemærkningerne, svar på dem, eller afslut dem

plain-where-reading = Du er ved læsningen af spørgsmål { $question } i sag { $case } i runde { $year }.
plain-reading = Læsning af sag { $case }, { $how }: { $read } af { $all } læst.
plain-reading-blind = Svarene er ikke vist for dig og læses ikke op. Svar selv; du behøver ikke begrunde det.
plain-reading-open = Svarene læses op. Dit tal er din vurdering: det samme tal er enig, et andet er uenig, og så spørges du hvorfor.
plain-reading-question = { $question }, svar { $number } af { $all }.
plain-reading-given = { $by } har svaret { $value }.
plain-reading-mine = Du siger: { $standing }.
plain-reading-all = Alle svar er læst. Skriv { $word }, når du er færdig med sagen.
plain-no-reading = Du har ikke flere sager at læse i runden. Gå ind i en sag, og skriv læs, hvis du selv vil vælge den.
plain-confirm-show-answers = Vil du høre svarene i sag { $case }? Så er din læsning af sagen ikke længere blind.
plain-confirm-read = Er du færdig med at læse sag { $case }? { $unread ->
    [0] Alle svar er læst.
    [one] 1 svar er ikke læst.
   *[other] { $unread } svar er ikke læst.
} Det, du har sagt, er så dine første svar. De tæller, og de bliver stående.

plain-review = Andenlæser { $by }: { $standing }.
plain-review-draft = Der ligger en kladde til din bemærkning. Skriv { $word } for at høre den.

plain-write-review = Skriv, hvorfor. Hver linje gemmes som kladde.

plain-done-review = { $question }, du siger { $verdict }, { $how }.
plain-done-review-opens = Sag { $case } er åben igen, til bemærkningen er besvaret.
plain-done-unread = { $question } er ikke læst mere.
plain-done-show-answers = svarene i sag { $case } er vist for dig.
plain-done-rest = du er enig i resten, { $count } svar.
plain-done-finish = sag { $case } er læst. { $differ ->
    [0] Intet er uens.
    [one] 1 svar er uens.
   *[other] { $differ } svar er uens.
}

plain-note = { $note }, { $about }, { $by }: { $said }
plain-note-answer = Svaret er { $value }.
plain-note-done = { $note }, { $standing }.
plain-notes-none = Der er ingen bemærkninger endnu.
plain-notes-which = Hvilken bemærkning? Skriv nummeret, for eksempel L-01, eller ny for at skrive en. Enter går videre.
plain-notes-what = Hvad skal der ske med den? Enter lader den stå.
plain-note-about = Hvad handler den om? Skriv en sag, for eksempel B-01, eller et svar, for eksempel B-01 BI-05. Enter er runden.
plain-write-new-note = Skriv bemærkningen på én linje.
plain-write-reply = Skriv svaret på bemærkningen på én linje.
plain-write-ending = Skriv hvorfor på én linje. Enter springer over.
plain-write-closing = Skriv på én linje, hvorfor den lukkes. Grunden kommer med i rapporten.
plain-pass-over = { $case } { $question }: { $reader } har begyndt på en bemærkning og ikke gemt den. Skriv på én linje, hvorfor den springes over; grunden kommer med i rapporten. Skriv tilbage for at lade være.
plain-passed-over = det, { $reader } har begyndt på om { $case } { $question }, er sprunget over.

plain-hint-answer-of-another = Hør svaret, før du svarer.
plain-hint-case-read-blind = Skriv færdig i læsningen af sagen, når den er læst. Vil du høre svarene nu, så skriv vis svarene dér; så er læsningen ikke længere blind.
plain-hint-note-unknown = Skriv nummeret, som det blev læst op, for eksempel L-01.
plain-hint-half-note-absent = Skriv godkend i runden for at høre, hvad der er begyndt.

## sign_off

signing-plain-number = Skriv et nummer for at gå derhen.
signing-plain-sign = Skriv godkend for at skrive under.

## findings

plain-word-findings = resultater
plain-help-findings = Hør resultaterne indtil nu

plain-word-compare = sammenlign
plain-help-compare = Hør resultaterne ved siden af en tidligere runde

plain-findings-of = { $area }, { $list }:
plain-finding = { $question }: { $count } { $value }; { $interval }.
plain-finding-none = { $question }: ingen svar at regne på.
plain-finding-partly = { $count } { $value }.
plain-finding-not-applicable = { $count } ikke relevant.
plain-finding-cannot-assess = { $count } kan ikke vurderes.
plain-finding-missing = { $count } ikke fremfundet.
plain-finding-unanswered = { $count } ubesvaret.
plain-finding-act-now = { $count } kræver handling nu.

plain-hint-checklist-unknown-ref = Skriv henvisningen, som den står i listen over retskilder, eller tilføj den sidst i filen som et stykke, der begynder med [[law]].
plain-hint-compare-no-earlier = En tidligere runde skal ligge i samme fil og være godkendt.

## follow_up

plain-word-acute = akut
plain-help-acute = Akut bekymring, der ikke kan vente

plain-word-actions = handlinger
plain-help-actions = Hør handlingerne, skriv en ny, eller meld, hvad der skete

acute-to-whom = Hvem har du givet det videre til? Skriv det på én linje, uden navne.
acute-let-be = Intet er skrevet ned.
acute-which = Skriv nummeret på den, der er håndteret, eller tilbage.
plain-write-acute = Skriv, hvad der ikke kan vente. Skriv ingen navne.
plain-write-handled = Skriv, hvad der er gjort, og af hvem. Skriv roller, ikke navne.

actions-plain-none = Der er ingen handlinger i runden { $year }.
actions-plain-hint = Skriv handlinger for at skrive en ny ind eller melde, hvad der skete med en.
actions-plain-ask = Hvad vil du?
actions-plain-new = Skrive en ny handling ind
actions-plain-nothing = Ikke mere nu
actions-plain-report = Melde, hvad der skete med en handling
actions-plain-question = Hvilket spørgsmål følger handlingen af? Skriv nummeret, for eksempel BI-02.
actions-plain-area = Spørgsmålet stilles på begge områder. Hvilket gælder handlingen?
actions-plain-areas-both = Begge
actions-plain-text = Hvad skal der gøres? Skriv det på én linje.
actions-plain-owner = Hvem er ansvarlig? Skriv en rolle, ikke et navn.
actions-plain-deadline = Hvornår er fristen? Skriv dagen som dd-mm-åååå.
actions-plain-check = Hvordan vil I se, at det virker? Skriv det på én linje.
actions-plain-urgent = Haster det?
actions-plain-signed = Runden { $year } er allerede godkendt, så handlingen står først i næste rundes rapport.
actions-plain-which = Hvilken handling? Skriv nummeret, for eksempel H-01.

plain-hint-action-other-area = Vælg det andet område.
plain-hint-action-of-another = Skriv handlinger: så læses det op, der er skrevet.
plain-hint-action-unknown = Skriv nummeret på en af handlingerne ovenfor.
plain-hint-action-deadline-past = Skriv en dato, der ikke er gået. Er det gjort, så sæt fristen til i dag, og meld handlingen gennemført.
plain-hint-acute-unknown = Skriv akut i runden for at høre numrene.

## overview

plain-word-overview = overblik
plain-help-overview = Hør, hvilke sager der har hvilket svar

plain-overview = { $area }, { $count ->
    [one] 1 sag
   *[other] { $count } sager
}:

## report

plain-word-report = rapport
plain-help-report = Skriv rapporten

plain-word-texts = tekster, egne ord
plain-help-texts = Skriv egne ord til rapporten

plain-word-citizens = borgersvar, borgernes svar
plain-help-citizens = Hør borgernes svar, læs dem ind, eller tag dem ud

plain-word-feedback = tilbagemelding, tilbagemeldinger
plain-help-feedback = Skriv tilbagemeldinger til sagsbehandlere og afdelinger

plain-folder = Hvilken mappe skal rapporten ligge i? Tryk Enter for { $folder }.
plain-formats = Hvilke formater? Tryk Enter for { $formats }.
plain-despite = Kontrollen før offentliggørelse fandt { $count ->
    [one] 1 sted
   *[other] { $count } steder
}, man skal se på. Skriv en grund til at skrive rapporten alligevel; den står i sporet. En tom linje viser stederne og skriver ingenting.

# Egne tekster

texts-plain-which = Hvilket afsnit i rapporten?
texts-plain-role = Hvem skriver? Skriv en rolle, for eksempel Lederen af Familieafdelingen.
texts-plain-write = Skriv teksten. En tom linje skiller to afsnit.
texts-plain-stands = Der står:
texts-plain-on = Skrive videre
texts-plain-anew = Skrive den om fra begyndelsen
texts-plain-clear = Tage den ud
texts-plain-leave = Lade den stå
texts-plain-again = Teksten er ikke gemt. Vil du prøve igen?

citizens-plain-none = Der er ikke læst borgersvar ind til { $year }.
citizens-plain-read = Læse en fil ind
citizens-plain-clear = Tage svarene ud
citizens-plain-path = Hvor ligger filen? Skriv eller indsæt stien.
citizens-plain-hint = Borgernes egne svar fra spørgeskemaet kan læses ind. Skriv borgersvar.
citizens-plain-said = Borgernes svar er læst ind fra filen { $file }, { $at }, af { $by }. Skriv borgersvar for at høre dem.

handout-plain-whom = Hvem er de til? Tryk Enter for alle sager og afdelinger, eller skriv en sag som B-01 eller navnet på en afdeling.
handout-plain-folder = Hvilken mappe skal de ligge i? Tryk Enter for { $folder }.

plain-hint-survey-absent = Læs dem ind først, hvis de skal med.
plain-hint-feedback-no-case = Skriv en af sagerne i stikprøven. En sag, der er gået ud af den, får ingen tilbagemelding.
plain-hint-paragraph-role-needed = Skriv, hvem der skriver, for eksempel Lederen af Familieafdelingen.
plain-hint-paragraph-role-given = Afsnittet har ingen rolle.
plain-hint-paragraph-of-another = Skriv tekster for at høre, hvad der er skrevet.
plain-hint-paragraph-absent = Skriv tekster for at høre, hvad der er skrevet.
plain-hint-report-warned = Ret stederne. Er de i orden, så skriv en grund; den kommer til at stå i sporet.
plain-hint-report-folder = Vælg en anden mappe.
plain-hint-report-not-written = Luk filen, hvis den er åben i et andet program, eller vælg en anden mappe.

## trail

plain-word-trail = spor, log
plain-word-verify = efterprøv, efterproev
plain-word-backup = kopi, sikkerhedskopi
plain-word-selftest = selvtest
plain-help-trail = Hør sporet: hvem gjorde hvad hvornår
plain-help-verify = Efterprøv filen
plain-help-backup = Lav en sikkerhedskopi
plain-help-selftest = Hold programmet op mod kendte værdier

plain-trail = Sporet, det nyeste først: { $shown } af { $of }.

plain-hint-selftest-failed = Stol ikke på tal fra dette program. Hent det igen, og giv det, der blev læst op, til den, der har udgivet det.
