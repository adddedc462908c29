# Inside a case: two at once, acute concerns, measures, facts of the case, contradictions, snippets.

case-held = { $by } worked in this case at { $at }. Talk together before you answer the same.
case-others-draft = { $by } is writing ({ $field }, { $at }):

guard-cpr = There is something like a CPR number here. It cannot be saved.
guard-email = There is something like an e-mail address here. It cannot be saved.
guard-phone = There is something like a telephone number here. It cannot be saved.

# Acute concerns

acute-new = Acute concern
acute-means = Have you seen something in the case that cannot wait? Pass it on now, and write down here what it is and who has received it. It is part of no figure. Write no names.
acute-field-what = What
acute-field-to = Passed to
acute-field-when = When
acute-field-now = now, or dd-mm-yyyy hh:mm
acute-list = Acute concerns { $year }
acute-title-list = Acute concerns
acute-open = { $open ->
    [0] all are handled
   *[other] { $open } not handled
}
acute-none = There are no acute concerns in the round.
acute-line = { $number }. { $case }, { $state }: passed on to { $to } { $at }
acute-state-open = not handled
acute-state-handled = handled
acute-label-what = What:
acute-label-handled = Handled:
acute-saved = The acute concern is written down.
acute-write-handled = Handled
acute-handled-intro = Write what was done, and by whom. Write roles, not names.
acute-do-raise = acute
acute-do-list = acute concerns
acute-do-handled = declare handled
acute-raised = Acute concern { $number } of case { $case } is written down. It was passed on to { $to }.
acute-now-handled = Acute concern { $number } is declared handled.
acute-to-whom = Whom did you pass it on to? Write it on one line, without names. A blank line lets it be.
acute-let-be = Nothing was written down.
acute-which = Write the number of the one that is handled, or back.
status-attempt = This is draw { $attempt }. Why it was drawn again is told in the report.
status-acute = { $count ->
    [one] 1 acute concern is not declared handled.
   *[other] { $count } acute concerns are not declared handled.
}
field-acute-what = what it is
field-acute-to = who has received it
field-acute-note = what was done

plain-word-acute = acute
plain-help-acute = An acute concern that cannot wait
plain-write-acute = Write what cannot wait. Write no names.
plain-write-handled = Write what was done, and by whom. Write roles, not names.

report-acute = Acute concerns
report-acute-lead = Where supervision sees something in a case that cannot wait, it is passed on at once. It is part of no figure of this report.
report-acute-area = { $area }: { $raised ->
    [0] None.
    [one] One was passed on. { $open ->
        [0] It is reported handled.
       *[other] It is not reported handled yet.
    }
   *[other] { $raised } were passed on. { $open ->
        [0] All are reported handled.
       *[other] { $handled } are reported handled, and { $open } are not.
    }
}

help-acute = Acute concerns: what cannot wait for the report
    .example = tilsyn acute list
help-acute-add = Writes down what was passed on, and to whom
    .example = tilsyn acute add B-03 --what "Tegn på vold i hjemmet" --to "Vagthavende i Familieafdelingen"
help-acute-add-case = The case, for example B-03
help-acute-add-what = What it is, without names
help-acute-add-to = Who has received it: a role or a unit
help-acute-add-when = When it was passed on (now)
help-acute-list = Shows the acute concerns of the round
    .example = tilsyn acute list
help-acute-handled = Declares an acute concern handled
    .example = tilsyn acute handled 1 --note "Samtale holdt samme dag af afdelingslederen"
help-acute-handled-number = The number in the list
help-acute-handled-note = What was done, and by whom

event-acute-raised = passed an acute concern on
event-acute-handled = declared an acute concern handled

# Working days (calc workdays)

help-calc-workdays = Working days and hours between two times, without weekends and holidays
    .example = tilsyn calc workdays --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-calc-workdays-from = When it came in, as 20-11-2026 15:00 or 20-11-2026
help-calc-workdays-to = When it was answered
calc-workdays-days = { $days ->
    [0] No working days after the first day.
    [one] 1 working day after the first day.
   *[other] { $days } working days after the first day.
}
calc-workdays-within = { $hours } hours and { $minutes } minutes on working days: within 48 hours.
calc-workdays-beyond = { $hours } hours and { $minutes } minutes on working days: beyond 48 hours.
calc-workdays-holiday = { $date } does not count: { $name }.
calc-workdays-closed = { $date } counts though many are closed: { $name }. It is no public holiday by law.
holiday-new-year = New Year's Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-prayer-day = Store bededag
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = the second day of Christmas
closed-may-day = 1 May
closed-constitution-day = Constitution Day
closed-christmas-eve = Christmas Eve
closed-new-years-eve = New Year's Eve
