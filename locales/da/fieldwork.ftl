# I sagen: to ad gangen, akutte bekymringer, målinger, sagens oplysninger, modsigelser, tekster.

case-held = { $by } har arbejdet i sagen kl. { $at }. Tal sammen, før I svarer på det samme.
case-others-draft = { $by } er ved at skrive ({ $field }, { $at }):

guard-cpr = Her står noget, der ligner et CPR-nummer. Det kan ikke gemmes.
guard-email = Her står noget, der ligner en mailadresse. Den kan ikke gemmes.
guard-phone = Her står noget, der ligner et telefonnummer. Det kan ikke gemmes.

# Akutte bekymringer

acute-new = Akut bekymring
acute-means = Har du set noget i sagen, der ikke kan vente? Giv det videre nu, og skriv her, hvad det er, og hvem der har fået det. Det indgår ikke i nogen tal. Skriv ingen navne.
acute-field-what = Hvad
acute-field-to = Givet til
acute-field-when = Hvornår
acute-field-now = nu, ellers dd-mm-åååå tt:mm
acute-list = Akutte bekymringer { $year }
acute-title-list = Akutte bekymringer
acute-open = { $open ->
    [0] alle er håndteret
   *[other] { $open } ikke håndteret
}
acute-none = Der er ingen akutte bekymringer i runden.
acute-line = { $number }. { $case }, { $state }: givet videre til { $to } { $at }
acute-state-open = ikke håndteret
acute-state-handled = håndteret
acute-label-what = Hvad:
acute-label-handled = Håndteret:
acute-saved = Den akutte bekymring er skrevet ned.
acute-write-handled = Håndteret
acute-handled-intro = Skriv, hvad der er gjort, og af hvem. Skriv roller, ikke navne.
acute-do-raise = akut
acute-do-list = akutte bekymringer
acute-do-handled = meld håndteret
acute-raised = Akut bekymring { $number } i sag { $case } er skrevet ned. Den er givet videre til { $to }.
acute-now-handled = Akut bekymring { $number } er meldt håndteret.
acute-to-whom = Hvem har du givet det videre til? Skriv det på én linje, uden navne. En tom linje lader det være.
acute-let-be = Intet er skrevet ned.
acute-which = Skriv nummeret på den, der er håndteret, eller tilbage.
status-attempt = Det er udtræk { $attempt }. Hvorfor der er trukket igen, står i rapporten.
status-acute = { $count ->
    [one] 1 akut bekymring er ikke meldt håndteret.
   *[other] { $count } akutte bekymringer er ikke meldt håndteret.
}
field-acute-what = hvad det er
field-acute-to = hvem der har fået det
field-acute-note = hvad der er gjort

plain-word-acute = akut
plain-help-acute = Akut bekymring, der ikke kan vente
plain-write-acute = Skriv, hvad der ikke kan vente. Skriv ingen navne.
plain-write-handled = Skriv, hvad der er gjort, og af hvem. Skriv roller, ikke navne.

report-acute = Akutte bekymringer
report-acute-lead = Ser tilsynet noget i en sag, der ikke kan vente, gives det videre med det samme. Det indgår ikke i nogen af rapportens tal.
report-acute-area = { $area }: { $raised ->
    [0] Ingen.
    [one] Én er givet videre. { $open ->
        [0] Den er meldt håndteret.
       *[other] Den er ikke meldt håndteret endnu.
    }
   *[other] { $raised } er givet videre. { $open ->
        [0] Alle er meldt håndteret.
       *[other] { $handled } er meldt håndteret, og { $open } er ikke.
    }
}

help-acute = Akutte bekymringer: det, der ikke kan vente på rapporten
    .example = tilsyn acute list
help-acute-add = Skriver ned, hvad der er givet videre, og til hvem
    .example = tilsyn acute add B-03 --what "Tegn på vold i hjemmet" --to "Vagthavende i Familieafdelingen"
help-acute-add-case = Sagen, for eksempel B-03
help-acute-add-what = Hvad det er, uden navne
help-acute-add-to = Hvem der har fået det: en rolle eller en enhed
help-acute-add-when = Hvornår det blev givet videre (nu)
help-acute-list = Viser rundens akutte bekymringer
    .example = tilsyn acute list
help-acute-handled = Melder en akut bekymring håndteret
    .example = tilsyn acute handled 1 --note "Samtale holdt samme dag af afdelingslederen"
help-acute-handled-number = Nummeret fra listen
help-acute-handled-note = Hvad der er gjort, og af hvem

event-acute-raised = gav en akut bekymring videre
event-acute-handled = meldte en akut bekymring håndteret

# Hverdage (calc workdays)

help-calc-workdays = Hverdage og timer mellem to tidspunkter, uden weekender og helligdage
    .example = tilsyn calc workdays --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-calc-workdays-from = Hvornår det kom ind, som 20-11-2026 15:00 eller 20-11-2026
help-calc-workdays-to = Hvornår der blev svaret
calc-workdays-days = { $days ->
    [0] Ingen hverdage efter den første dag.
    [one] 1 hverdag efter den første dag.
   *[other] { $days } hverdage efter den første dag.
}
calc-workdays-within = { $hours } timer og { $minutes } minutter på hverdage: inden for 48 timer.
calc-workdays-beyond = { $hours } timer og { $minutes } minutter på hverdage: over 48 timer.
calc-workdays-holiday = { $date } er ikke talt med: { $name }.
calc-workdays-closed = { $date } er talt med, selv om mange har lukket: { $name }. Det er ikke en helligdag efter loven.
holiday-new-year = nytårsdag
holiday-maundy-thursday = skærtorsdag
holiday-good-friday = langfredag
holiday-easter-sunday = påskedag
holiday-easter-monday = 2. påskedag
holiday-prayer-day = store bededag
holiday-ascension = Kristi himmelfartsdag
holiday-whit-sunday = pinsedag
holiday-whit-monday = 2. pinsedag
holiday-christmas-day = juledag
holiday-second-christmas-day = 2. juledag
closed-may-day = 1. maj
closed-constitution-day = grundlovsdag
closed-christmas-eve = juleaftensdag
closed-new-years-eve = nytårsaftensdag
