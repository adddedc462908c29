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

# Hvorfor noget ikke kan gøres lige nu. Står i hjælpen efter det, det handler om.

off-no-round = først når der er en runde
off-no-list = først når der er indlæst en liste
off-not-locked = først når listen er låst
off-locked = ikke nu, listen er låst
off-not-drawn = først når stikprøven er trukket
off-unsigned = runden er åben
off-signed = ikke nu, runden er godkendt
off-supplement = ikke for et tillæg
off-after-supplement = ikke efter et tillæg
off-cases-open = først når alle sager er færdige
off-complete = sagen er færdig
off-missing = ikke nu, sagen er ikke fremfundet
off-replaced = ikke nu, sagen er udgået
off-case-open = sagen er åben
off-nothing-done = intet at fortryde

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
