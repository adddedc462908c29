# tilsyn calc: sætningerne og det, der afvises

calc-over = over { $value }
calc-under = under { $value }

calc-interval-seen = { $met } af { $sample } udtrukne sager er opfyldt.
calc-interval-two = Med { $confidence } % sikkerhed er mellem { $low } og { $high } af de { $population } sager opfyldt.
calc-interval-one = Med { $confidence } % sikkerhed er mindst { $low } af de { $population } sager opfyldt.
calc-interval-missing-two = Den nederste grænse regner, som om ingen af de ubedømte sager ({ $missing }) var opfyldt, den øverste, som om alle var.
calc-interval-missing-one = Grænsen regner, som om ingen af de ubedømte sager ({ $missing }) var opfyldt.
calc-interval-whole = Alle { $population } sager er set, og { $met } er opfyldt: Tallet er ikke et skøn.

calc-detect = Findes fejlen i { $faulty } af de { $population } sager, er sandsynligheden { $percent } % for, at en stikprøve på { $sample } viser den mindst én gang.

calc-size-none = Findes fejlen i { $faulty } af de { $population } sager, skal der udtrækkes mindst { $size } for med { $confidence } % sandsynlighed at se den.
calc-size-allowed = Findes fejlen i { $faulty } af de { $population } sager, skal der udtrækkes mindst { $size } for med { $confidence } % sandsynlighed at se den mere end { $allowed } { $allowed ->
    [one] gang
   *[other] gange
}.

calc-compare-of = { $met } af { $sample }
calc-compare = Før var { $before } opfyldt, nu { $after }: en forskel på { $difference } procentpoint (med 95 % sikkerhed mellem { $low } og { $high }).
calc-compare-chance = Forskellen kan være tilfældig (Fishers p: { $p }).
calc-compare-hardly-chance = Forskellen er næppe tilfældig (Fishers p: { $p }).
calc-compare-guaranteed = Mellem de to års faktiske sager ligger forskellen med mindst 95 % sikkerhed mellem { $low } og { $high } procentpoint.

calc-agreement-raw = Læserne gav samme svar i { $percent } % af { $total } bedømmelser.
calc-agreement-ac1 = Gwets AC1 er { $value }.
calc-agreement-ac1-none = Gwets AC1 kan ikke beregnes.
calc-agreement-kappa = Cohens kappa er { $value }.
calc-agreement-kappa-none = Cohens kappa kan ikke beregnes.
calc-agreement-nothing = Der er ingen bedømmelser: Enigheden kan ikke beregnes.

refusal-calc-confidence = »{ $value }« er ikke en sikkerhed mellem 0 og 1.
    .hint = Skriv den som 0,95 eller 95/100, med højst tolv decimaler.
refusal-calc-sample-empty = Stikprøven er tom.
    .hint = Angiv mindst én udtrukket sag med --sample.
refusal-calc-sample-population = Stikprøven på { $sample } er større end de { $population } sager, den er udtrukket af.
    .hint = Ret antallet af udtrukne sager eller antallet af sager i alt.
refusal-calc-met-sample = { $met } opfyldte og { $missing } ubedømte er flere end de { $sample } udtrukne sager.
    .hint = --sample er alle udtrukne sager, også dem, der ikke kan bedømmes.
refusal-calc-faulty-population = { $faulty } sager med fejl er flere end de { $population } sager, der er.
    .hint = Ret --faulty eller --population.
refusal-calc-size-impossible = Ingen stikprøve kan vise mere end { $allowed } fejl, når der kun er { $faulty }.
    .hint = Lad --faulty være større end --allowed.
refusal-calc-share = »{ $value }« er ikke opfyldte af bedømte sager.
    .hint = Skriv to hele tal som 9/10, det første højst så stort som det andet, det andet mindst 1.
refusal-calc-table = »{ $value }« er ikke en kvadratisk tabel.
    .hint = Skriv en række pr. svar hos den første læser, adskilt af semikolon, med et tal pr. svar hos den anden, adskilt af komma: "9,1;0,0".
refusal-calc-too-large = Så store tal regnes ikke nøjagtigt.
    .hint = Udtræk højst { $max } sager; er der højst dobbelt så mange i alt, kan enhver stikprøve regnes.
