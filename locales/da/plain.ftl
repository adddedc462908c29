# Dialogen linje for linje. Læses op af skærmlæsere: korte sætninger, tal i ord som "12 af 40", ingen tegn at snuble over.

plain-welcome = Tilsyn linje for linje. Svar med et tal eller et ord, og tryk Enter. Skriv hjælp for at høre, hvad du kan skrive.
plain-farewell = Slut. Alt, hvad der er meldt gemt, ligger i filen.
plain-garbled = Linjen kunne ikke læses, for den er ikke i tegnsættet UTF-8. Den er ikke taget med.

# Hvor man er

plain-where-start = Du er ved starten.
plain-where-sample = Du er i runde { $year }.
plain-where-case = Du er i sag { $case } i runde { $year }.
plain-where-list = Du er i tjeklisten { $list } i sag { $case } i runde { $year }.
plain-where-question = Du er ved spørgsmål { $question } i sag { $case } i runde { $year }.

plain-turn = Dit svar:
plain-turn-start = Vælg en runde:
plain-turn-sample = Runde { $year }, vælg en sag:
plain-turn-case = Sag { $case }, dit valg:
plain-turn-question = { $question }, dit svar:

plain-choice = { $number }. { $choice }
plain-or = { $first } eller { $last }
plain-yes = Ja
plain-no = Nej
plain-flag-yes = ja
plain-flag-no = nej
plain-next = Næste skridt: { $next }

# Ord, man kan skrive. Det første er det, der læses op; de andre betyder det samme.

plain-word-next = næste, naeste
plain-word-previous = forrige
plain-word-guide = vejledning, ?
plain-word-more = mere
plain-word-clear = slet
plain-word-second = anden, andenlæser
plain-word-lacks = mangler
plain-word-complete = færdig, faerdig
plain-word-missing = ikke fremfundet
plain-word-replace = udgår, udgaar
plain-word-reopen = genåbn, genaabn, åbn
plain-word-findings = resultater
plain-word-sign-off = godkend
plain-word-back = tilbage
plain-word-where = hvor
plain-word-help = hjælp, hjaelp
plain-word-stop = stop

plain-help-next = Gå videre til det næste
plain-help-previous = Gå til spørgsmålet før
plain-help-guide = Hør vejledningen til spørgsmålet
plain-help-more = Tilføj begrundelse, henvisning eller et mærke
plain-help-clear = Slet svaret
plain-help-second = Andenlæserens vurdering af svaret
plain-help-lacks = Hør, hvad der mangler
plain-help-complete = Meld sagen færdig
plain-help-missing = Meld sagen ikke fremfundet
plain-help-replace = Sagen hører ikke til og skal udgå
plain-help-reopen = Åbn igen med en begrundelse
plain-help-findings = Hør resultaterne indtil nu
plain-help-sign-off = Godkend runden
plain-help-back = Gå et skridt tilbage
plain-help-where = Hør, hvor du er, og alt på stedet igen
plain-help-help = Hør, hvad du kan skrive
plain-help-stop = Slut
plain-help-line = { $name }: { $does }.
plain-help-id = Du kan også skrive et id som { $id }.
plain-help-short = Begyndelsen af et ord er nok, når den kun passer på ét.

plain-type-range = Skriv et tal fra { $first } til { $last }, eller { $names }.
plain-type-numbers = Skriv { $numbers }, eller { $names }.
plain-type-words = Skriv { $names }.
plain-many = { $typed } kan betyde { $names }. Skriv mere af ordet.

# Sager

plain-answered = { $answered } af { $questions } besvaret.
plain-case-id = { $case }, sagsnummer { $number }
plain-case-department = { $said }, { $department }
plain-case-state = { $said }: { $state }.
plain-case-notes = { $count ->
    [one] 1 bemærkning fra andenlæseren venter på svar.
   *[other] { $count } bemærkninger fra andenlæseren venter på svar.
}
plain-case = { $area }, sag { $case }
plain-case-all-answered = Alle spørgsmål er besvaret.
plain-case-next = Gå til det første, der mangler. { $next }
plain-case-list = { $list }: { $count }
plain-case-missing = Begrundelse: { $note }
plain-case-replaced = Udgået: { $reason }. Begrundelse: { $note }
plain-case-reserve = Sag { $reserve } er trukket ind i stedet.

plain-lacks = { $count ->
    [0] Der mangler ikke noget.
    [one] Der mangler 1 ting:
   *[other] Der mangler { $count } ting:
}
plain-lacking = { $question }: { $what }.
plain-lack-answer = mangler svar
plain-lack-note = mangler begrundelse
plain-lack-response = andenlæseren er uenig og venter på svar

plain-list = { $name }. { $purpose }
plain-list-question = { $question }, { $answer }. { $text }
plain-unanswered = ikke besvaret

plain-reason = Hvorfor hører sagen ikke til?

# Spørgsmål

plain-question = { $question }, spørgsmål { $number } af { $questions }, { $list }.
plain-given = Svaret er { $value }. { $saved }.
plain-given-text = { $field }: { $text }
plain-given-flag = Mærket: { $flag }.
plain-review = Andenlæser { $by }: { $standing }.
plain-review-draft = Der ligger en kladde til andenlæserens bemærkning. Skriv { $word } for at høre den.
plain-answer-first = Vælg først et svar. Teksten venter.

plain-guide-look-for = Se efter: { $text }
plain-guide-where = Hvor: { $text }
plain-guide-basis = Grundlag: { $bases }.
plain-guide-not-applicable = Ikke relevant, når: { $text }
plain-guide-severity = Alvor, når det ikke er opfyldt: { $severity }. Art: { $kind }.
plain-guide-supplementary = Spørgsmålet er supplerende og tæller ikke med i hovedtallene.

plain-more-note = Begrundelse
plain-more-evidence = Henvisning
plain-more-flag = { $flag }: { $yes }
plain-flag = Skal svaret mærkes { $flag }?

plain-evidence = Hvor kan det ses? Skriv dokumentet på én linje, eller tryk Enter for at springe over. Er der kun en dato eller et journalnummer, så skriv en bindestreg.
plain-evidence-again = Dokumentet er: { $text }. Skriv et nyt på én linje, tryk Enter for at beholde det, eller skriv en bindestreg for at slette det.

plain-second = { $by } har svaret { $value }. Er du enig?

# Tekster

plain-write-note = Skriv begrundelsen. Hver linje gemmes som kladde.
plain-write-review = Skriv, hvad du er uenig i. Hver linje gemmes som kladde.
plain-write-missing = Skriv, hvor der er ledt efter sagen.
plain-write-reopen-case = Skriv, hvorfor sagen åbnes igen.
plain-write-replace = Skriv, hvordan det er set.
plain-write-reopen-round = Skriv, hvorfor runden åbnes igen.
plain-write-on = Skriv videre på teksten.
plain-write-end = Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
plain-line-left-out = Linjen er ikke taget med. { $kept ->
    [0] Teksten er tom indtil nu.
    [one] Teksten har 1 linje indtil nu.
   *[other] Teksten har { $kept } linjer indtil nu.
} Skriv videre.
plain-nothing-written = Der er ikke skrevet noget, og intet er ændret.
plain-unchanged = Intet er ændret.
plain-left-draft = Teksten er ikke taget i brug. Den ligger som kladde.
plain-left-nothing = Teksten er ikke gemt.

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

# Bekræftelser

plain-confirm-sign-off = Vil du godkende runde { $year }? Derefter kan svar kun ændres, når runden er åbnet igen med en begrundelse.
plain-confirm-replace = Skal sag { $case } udgå? Grunden er: { $reason }. Det kan ikke fortrydes.
plain-confirm-clear = Vil du slette svaret på { $question } med begrundelse og henvisning?

# Hvad der er gjort

plain-saved = Gemt kl. { $time }: { $what }
plain-done-answer = { $question } er { $value }. { $count }
plain-done-evidence = henvisningen til { $question }.
plain-done-flag = { $question }, { $flag }: { $yes }.
plain-done-clear = { $question } er ikke længere besvaret. { $count }
plain-done-discard = Kladden er kasseret.
plain-done-review = { $question }, andenlæser: { $verdict }.
plain-done-review-opens = Sag { $case } er åben igen, til bemærkningen er besvaret.
plain-done-complete = sag { $case } er færdig.
plain-done-missing = sag { $case } er ikke fremfundet. Den bliver i stikprøven.
plain-done-reopen-case = sag { $case } er åben igen.
plain-done-replace = sag { $case } er udgået. Sag { $reserve } er trukket ind i stedet.
plain-done-replace-none = sag { $case } er udgået. Der er ikke flere sager i listen at trække ind.
plain-done-sign-off = runde { $year } er godkendt, version { $version }.
plain-done-reopen-round = runde { $year } er åben igen.

# Resultater

plain-findings-of = { $area }, { $list }:
plain-finding = { $question }: { $count } { $value }; { $interval }.
plain-finding-none = { $question }: ingen svar at regne på.
plain-finding-partly = { $count } { $value }.
plain-finding-not-applicable = { $count } ikke relevant.
plain-finding-cannot-assess = { $count } kan ikke vurderes.
plain-finding-missing = { $count } ikke fremfundet.
plain-finding-unanswered = { $count } ubesvaret.
plain-finding-act-now = { $count } kræver handling nu.
