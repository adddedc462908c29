# Questions that are measured: two times, what lies between them, and the answer that it points to.

measure-days = { $days ->
    [one] 1 working day
   *[other] { $days } working days
}
measure-hours-only = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
measure-minutes-only = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
measure-hours = { $time } on working days
measure-hours-minutes = { $hours } and { $minutes } on working days

measure-span = { $amount } ({ $from } → { $to })
measure-pair = { $from } → { $to }
measure-taken-away = The measurement was deleted.
measure-one = Measured: { $span }
measure-many = Measured { $count } times
measure-each = { $number }. { $span }
measure-judged = { $said } · { $value }
measure-proposed = { $said } · proposal: { $value }
measure-proposed-key = { $said } · proposal: { $value } ({ $keyaccept })
measure-points-to = { $said } · points to: { $value }
measure-holiday = { $date } is not counted: { $name }.
measure-closed = { $date } is counted although many are closed: { $name }. By law it is no public holiday.
measure-unknown = Something is missing, or the times are the wrong way round.

measure-rule-days = Measured in working days from “{ $from }” to “{ $to }”; the first day is not counted.
measure-rule-hours = Measured in hours on working days from “{ $from }” to “{ $to }”.
measure-rule-spans = { $count ->
    [one] One measurement.
   *[other] At most { $count } measurements.
}
measure-rule-met = { $value }: at most { $limit }.
measure-rule-met-none = { $value }: the same day or before.
measure-rule-together = If all are “{ $met }”, that is proposed; if none is, wholly or partly, “{ $not }” is proposed; otherwise “{ $some }”.
measure-rule-together-two = If all are “{ $met }”, that is proposed; otherwise “{ $not }”.
measure-rule-no-answer = No answer is proposed.
measure-limit-hours = { $hours } hours on working days

measure-can = Can be measured ({ $keymeasure }): { $from } → { $to }.
measure-note = { $first }: { $from }. { $second }: { $to }. That is { $amount }.
measure-note-before = { $first }: { $from }. { $second }: { $to }. That is the same day or before.

measure-saved = Saved at { $time }: the measurement of { $question } in case { $case }.
measure-kept = the measurement of { $question }.
measure-gone = the measurement of { $question } is deleted.
measure-cleared = Deleted at { $time }: the measurement of { $question } in case { $case }.
measure-none-yet = { $question } in case { $case } has not been measured yet.
contradiction-measured = { $question } was answered “{ $given }”, but the measurement points to “{ $value }”.

help-measure = Measures working days or hours between two times and proposes an answer
    .example = tilsyn measure B-03 KO-08 --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-measure-case = The case, for instance B-03
help-measure-question = The question, for instance KO-08
help-measure-from = The first time, as 20-11-2026 15:00 or 20-11-2026; may be repeated
help-measure-to = The second time; as often as the first
help-measure-clear = Deletes the measurement

event-case-measured = measured

plain-word-measure = measure
plain-help-measure = Measure between two times, which may propose an answer
plain-measure-can = Can be measured from { $from } to { $to }: type { $word }.
plain-measure-one = Measured: { $span }.
plain-measure-many = Measured { $count } times.
plain-measure-span = from { $from } to { $to }: { $amount }
plain-measure-each = { $number }. { $span }
plain-measure-judged = { $span }, { $value }
plain-measure-proposed = Proposal: { $value }. Type { $word } if it fits.
plain-measure-points-to = The measurement points to: { $value }.
plain-measure-ask = { $label }? { $form }
plain-measure-ask-number = { $label } number { $number }? { $form }
plain-measure-form-days = Type a date, as 04-03-2026.
plain-measure-form-hours = Type date and time of day, as 04-03-2026 10:15.
plain-measure-end = An empty line ends.
plain-measure-leave = Two full stops leave the measurement as it is.
plain-measure-clears = An empty line now deletes the measurement as it stands.
plain-measure-note = The reason begins like this:

measure-left = The times are not saved. They are here again when you open the measurement, as long as the program runs.
measure-do = measure between two times
measure-title = Measurement
measure-form-means = { $rule } An empty pair does not count; if all are empty, the measurement is deleted.
measure-form-accept = Enter saves the measurement. Nothing is answered for you: press { $keyaccept } afterwards if the answer fits.
measure-field = { $label } { $number }
measure-hint-days = date, as 04-03-2026
measure-hint-hours = date and time of day, as 04-03-2026 10:15

refusal-measure-half = The other time is missing beside “{ $typed }”.
    .hint = Write both times, or delete the one.
refusal-measure-day-unknown = “{ $typed }” cannot be read as a date.
    .hint = Write day, month and year, as 04-03-2026. A time of day behind it does no harm.
refusal-measure-needs-time = “{ $typed }” lacks a time of day.
    .hint = Hours can only be measured with a time of day. Write it behind the date, as 04-03-2026 10:15.
refusal-measure-backwards = { $to } lies before { $from }.
    .hint = Write the earlier time first.
refusal-measure-too-many = At this question one can measure at most { $max ->
    [one] once
   *[other] { $max } times
}.
    .hint = Keep those that matter most to the case.
refusal-measure-outside = { $typed } lies after today or before { $year }.
    .hint = Look for a slip of the hand in the year.
refusal-measure-none = { $question } is no question that is measured.
    .hint = See what is measured with “tilsyn checklist show”, for instance SS.
    .short = not measured
refusal-measure-absent = { $question } in case { $case } is not measured, so there is nothing to delete.
    .hint = Write two times to measure.
refusal-measure-unread = { $count } of the times cannot be used.
    .hint = Mend them all and try again. Nothing has been saved.
