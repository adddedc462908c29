# Tid, sidste svar, modsigelser: det, hånden møder i sagen.

time-spent = ca. { $minutes } min.
time-spent-line = Brugt på sagen: { $spent }, skønnet efter sporet. Pauser på 10 minutter og derover er ikke talt med.

lacks-odd = passer ikke
lacks-odd-count = { $lacks ->
    [0] { $odd } passer ikke
   *[other] { $lacks } mangler, { $odd } passer ikke
}
lacks-odd-age = Alderen i sagens oplysninger
complete-ask = Skal { $case } meldes færdig, selv om noget ikke passer sammen?
complete-ask-means = Det hindrer ikke, at sagen er færdig. Siger du nej, kan du rette det først: { $keycomplete } viser det igen.

# Hvad man skal have klar, før frøtallet vælges. Højst 53 tegn.

grade-ready-a = Klar: hvilken lodtrækning, og dens resultat.
grade-ready-b = Klar: 20 terningkast, set af to vidner her.
grade-ready-c = Klar: intet. Andre må stole på dig.
grade-ready-d = Klar: en tekst. Kun når intet andet går.

# Hvilken stikprøve der udvides

extend-title = Udvid
extend-intro = Hvilken stikprøve skal have flere sager?
extend-first = Den første stikprøve
extend-supplement = Tillæg { $number }
extend-part = { $area } { $drawn } af { $all }

# Sporet, indsnævret

trail-do-kind = kun en slags
trail-do-case = kun denne sag
trail-no-case = Indførslen handler ikke om en sag. Vælg en, der gør.
trail-group-lists = lister
trail-group-draw = udtræk
trail-group-answers = svar
trail-group-review = andenlæser
trail-group-report = godkendelse og rapport
trail-group-other = andet
trail-case = sag { $case }

plain-word-undo = fortryd
plain-help-undo = Fortryd dit sidste svar i sagen
plain-done-undo = { $question } er igen, som det var før.
