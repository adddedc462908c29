# Fagets ord: områder, svar, tilstande, næste skridt.

area-boern = Børneområdet
    .inline = børneområdet
area-voksne = Voksenområdet
    .inline = voksenområdet

value-fulfilled-met = Opfyldt
value-fulfilled-partly = Delvist opfyldt
value-fulfilled-not-met = Ikke opfyldt
value-yes-no-met = Ja
value-yes-no-partly = Delvist
value-yes-no-not-met = Nej
value-degree-met = Høj grad
value-degree-partly = Nogen grad
value-degree-not-met = Lav grad
value-not-applicable = Ikke relevant
value-cannot-assess = Kan ikke vurderes

severity-critical = kritisk
severity-major = væsentlig
severity-minor = mindre

kind-law = lov
kind-strategy = strategi
kind-good-practice = god skik

basis-recalled = { $reference } (efterprøves)

progress-untouched = ikke begyndt
progress-begun = i gang
progress-complete = færdig

state-replaced = udgået
state-picked = udvalgt, { $progress }
state-missing = ikke fremfundet

reason-wrong-area = hører til et andet område
reason-closed-before-period = afsluttet før perioden
reason-duplicate = samme sag som en anden i listen
reason-not-disability-case = ikke en sag på handicapområdet
reason-auditor-handled-case = tilsynsføreren har selv behandlet sagen

verdict-agree = Enig
verdict-disagree = Uenig
standing-agreed = enig
standing-open = uenig, venter på svar
standing-responded = uenig, besvaret
standing-changed-since = enig, men svaret er ændret siden

field-note = begrundelse
field-evidence = henvisning
field-review = bemærkning

essential = væsentlig betydning
act-now = kræver handling nu
good-practice = god praksis

grade-a = Grad A: en offentlig lodtrækning, som var valgt ved låsningen. Kom fingeraftrykket ud af huset før lodtrækningen, behøver man ikke stole på nogen enkelt person.
grade-b = Grad B: terninger eller lodder, set af navngivne personer efter låsningen. Man skal have tillid til mindst én af dem. Ikke bekræftet: der ligger ingen underskrift fra dem i filen.
grade-c = Grad C: værktøjet har selv lavet frøtallet af computerens tilfældighed. Man skal have tillid til den, der sad ved tasterne.
grade-c-words = Grad C: ord fra nogen uden for huset. Ikke bekræftet: der ligger ingen underskrift i filen på det, der var låst. Indtil da skal man have tillid til den, der sad ved tasterne.
grade-c-open = Grad C: ingen kan se, om frøtallet blev valgt. Man skal have tillid til den, der sad ved tasterne.
grade-d = Grad D: frøtallet er skrevet frit. Man skal have tillid til alle, der kendte det på forhånd.

entropy-dice = { $count } terningkast rummer { $bits } bit tilfældighed.
entropy-digits = { $count } cifre rummer højst { $bits } bit tilfældighed.
entropy-made = Frøtallet rummer { $bits } bit tilfældighed.
entropy-unknown = Hvor meget tilfældighed frøtallet rummer, kan ikke beregnes.
entropy-needed = Skal enhver tænkelig stikprøve kunne blive trukket, kræver det mindst { $bits } bit.
entropy-little = Under { $few } bit er lidt: en computer kan prøve alle muligheder. 16 terningkast er nok til { $few } bit.

plan-chance = Har { $faulty } af { $population } sager en fejl, er chancen for at se den mindst én gang { $chance } procent.
plan-outcome = Er { $met } af { $n } i orden, er mellem { $low } og { $high } af de { $population } sager i orden.
plan-outcome-all = Er { $met } af { $n } i orden, er { $low } af de { $population } sager i orden.
plan-needed = For at være 95 procent sikker på at se en fejl, som findes i { $faulty } af { $population } sager, skal der trækkes { $size }.

round-title = Ledelsestilsyn { $year }
lock-note = Skriv fingeraftrykket ned et andet sted, før frøtallet vælges: i en journalnote eller en mail til en anden person.

met-of = { $met } af { $n }
cannot-be-calculated = kan ikke beregnes
interval-exact = { $population ->
    [one] { $low } af 1 sag
   *[other] { $low } af de { $population } sager
}
interval-between = mellem { $low } og { $high } af de { $population } sager

next-open-round = Opret årets runde.
next-import-list = Indlæs listen over sager.
next-lock = Se listen efter, og lås den. Herefter kan den ikke ændres.
next-draw = Træk stikprøven.
next-audit = Gennemgå sag { $case }.
next-answer-review = Svar på andenlæserens bemærkning i sag { $case }.
next-sign-off = Alle sager er gennemgået. Godkend runden.
next-report = Runden er godkendt. Skriv rapporten.

status-no-round = { $municipality }: der er ingen runde endnu.
status-round = { $municipality }, runde { $year }: { $title }
status-round-signed = { $municipality }, runde { $year }: { $title } (godkendt)
status-no-frame = Der er ikke indlæst nogen liste endnu.
status-frame = { $area }: { $count ->
    [one] 1 sag
   *[other] { $count } sager
} i listen, ikke låst.
status-frame-locked = { $area }: { $count ->
    [one] 1 sag
   *[other] { $count } sager
} i listen, låst.
status-area = { $area }: { $complete } af { $cases } sager færdige{ $missing ->
    [0] { "" }
   *[other] , { $missing } ikke fremfundet
}. Trukket blandt { $population }.

saved-by = Gemt { $at } af { $by }
