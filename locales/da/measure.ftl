# Spørgsmål, der måles: to tidspunkter, hvad der ligger imellem, og det svar, det peger på.

measure-days = { $days ->
    [one] 1 hverdag
   *[other] { $days } hverdage
}
measure-hours-only = { $hours ->
    [one] 1 time
   *[other] { $hours } timer
}
measure-minutes-only = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
}
measure-hours = { $time } på hverdage
measure-hours-minutes = { $hours } og { $minutes } på hverdage

measure-span = { $amount } ({ $from } → { $to })
measure-pair = { $from } → { $to }
measure-taken-away = Målingen blev slettet.
measure-one = Målt: { $span }
measure-many = Målt { $count } gange
measure-each = { $number }. { $span }
measure-judged = { $said } · { $value }
measure-proposed = { $said } · forslag: { $value }
measure-proposed-key = { $said } · forslag: { $value } ({ $keyaccept })
measure-points-to = { $said } · peger på: { $value }
measure-holiday = { $date } er ikke talt med: { $name }.
measure-closed = { $date } er talt med, selv om mange har lukket: { $name }. Det er ikke en helligdag efter loven.
measure-unknown = Der mangler noget, eller tidspunkterne vender forkert.

measure-rule-days = Måles i hverdage fra »{ $from }« til »{ $to }«; den første dag tælles ikke med.
measure-rule-hours = Måles i timer på hverdage fra »{ $from }« til »{ $to }«.
measure-rule-spans = { $count ->
    [one] Én måling.
   *[other] Højst { $count } målinger.
}
measure-rule-met = { $value }: højst { $limit }.
measure-rule-met-none = { $value }: samme dag eller før.
measure-rule-together = Er alle »{ $met }«, foreslås det; er ingen det, helt eller delvist, foreslås »{ $not }«; ellers »{ $some }«.
measure-rule-together-two = Er alle »{ $met }«, foreslås det; ellers »{ $not }«.
measure-rule-no-answer = Der foreslås ikke noget svar.
measure-limit-hours = { $hours } timer på hverdage

measure-can = Kan måles ({ $keymeasure }): { $from } → { $to }.
measure-note = { $first }: { $from }. { $second }: { $to }. Det er { $amount }.
measure-note-before = { $first }: { $from }. { $second }: { $to }. Det er samme dag eller før.

measure-saved = Gemt kl. { $time }: målingen af { $question } i sag { $case }.
measure-kept = målingen af { $question }.
measure-gone = målingen af { $question } er slettet.
measure-cleared = Slettet kl. { $time }: målingen af { $question } i sag { $case }.
measure-none-yet = { $question } i sag { $case } er ikke målt endnu.
contradiction-measured = { $question } er besvaret med »{ $given }«, men målingen peger på »{ $value }«.

help-measure = Måler hverdage eller timer mellem to tidspunkter og foreslår et svar
    .example = tilsyn measure B-03 KO-08 --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-measure-case = Sagen, for eksempel B-03
help-measure-question = Spørgsmålet, for eksempel KO-08
help-measure-from = Det første tidspunkt, som 20-11-2026 15:00 eller 20-11-2026; kan gentages
help-measure-to = Det andet tidspunkt; lige så mange gange som det første
help-measure-clear = Sletter målingen

event-case-measured = målte

plain-word-measure = mål, maal
plain-help-measure = Mål mellem to tidspunkter, som kan foreslå et svar
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
plain-measure-end = En tom linje slutter.
plain-measure-leave = To punktummer lader målingen være, som den er.
plain-measure-clears = En tom linje nu sletter målingen, som den står.
plain-measure-note = Begrundelsen begynder sådan:

measure-left = Tidspunkterne er ikke gemt. De står her igen, når du åbner målingen, så længe programmet kører.
measure-do = mål mellem to tidspunkter
measure-title = Måling
measure-form-means = { $rule } Et tomt par tæller ikke med; er alle tomme, slettes målingen.
measure-form-accept = Enter gemmer målingen. Der svares ikke for dig: tryk { $keyaccept } bagefter, hvis svaret passer.
measure-field = { $label } { $number }
measure-hint-days = dato, som 04-03-2026
measure-hint-hours = dato og klokkeslæt, som 04-03-2026 10:15

refusal-measure-half = Ved »{ $typed }« mangler det andet tidspunkt.
    .hint = Skriv begge tidspunkter, eller slet det ene.
refusal-measure-day-unknown = »{ $typed }« kan ikke læses som en dato.
    .hint = Skriv dag, måned og år, som 04-03-2026. Et klokkeslæt bagefter gør ingen skade.
refusal-measure-needs-time = »{ $typed }« mangler et klokkeslæt.
    .hint = Timer kan kun måles med klokkeslæt. Skriv det efter datoen, som 04-03-2026 10:15.
refusal-measure-backwards = { $to } ligger før { $from }.
    .hint = Skriv det tidligste tidspunkt først.
refusal-measure-too-many = Der kan højst måles { $max ->
    [one] én gang
   *[other] { $max } gange
} ved dette spørgsmål.
    .hint = Behold dem, der betyder mest for sagen.
refusal-measure-outside = { $typed } ligger efter i dag eller før { $year }.
    .hint = Se efter en tastefejl i året.
refusal-measure-none = { $question } er ikke et spørgsmål, der måles.
    .hint = Se, hvad der måles, med »tilsyn checklist show«, for eksempel SS.
    .short = måles ikke
refusal-measure-absent = { $question } i sag { $case } er ikke målt, så der er ikke noget at slette.
    .hint = Skriv to tidspunkter for at måle.
refusal-measure-unread = { $count } af tidspunkterne kan ikke bruges.
    .hint = Ret dem alle, og prøv igen. Der er ikke gemt noget.
