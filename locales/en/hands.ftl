# Time, the last answer, contradictions: what the hand meets in a case.

time-spent = about { $minutes } min
time-spent-line = Spent on the case: { $spent }, estimated from the trail. Pauses of 10 minutes and more are not counted.

lacks-odd = does not fit
lacks-odd-count = { $lacks ->
    [0] { $odd } do not fit
   *[other] { $lacks } missing, { $odd } do not fit
}
lacks-odd-age = The age in the facts of the case
complete-ask = Declare { $case } complete although something does not fit together?
complete-ask-means = It does not keep the case from being complete. If you say no, you can mend it first: { $keycomplete } shows it again.

# What one must have ready before the seed is chosen. At most 53 characters.

grade-ready-a = Ready: which public draw, and its result.
grade-ready-b = Ready: 20 throws of dice, seen by two witnesses here.
grade-ready-c = Ready: nothing. Others have to trust you.
grade-ready-d = Ready: a text. Only when nothing else will do.

# Which sample is extended

extend-title = Extend
extend-intro = Which sample is to have more cases?
extend-first = The first sample
extend-supplement = Supplement { $number }
extend-part = { $area } { $drawn } of { $all }

# The trail, narrowed

trail-do-kind = one kind only
trail-do-case = this case only
trail-no-case = The entry is about no case. Choose one that is.
trail-group-lists = lists
trail-group-draw = draw
trail-group-answers = answers
trail-group-review = second reader
trail-group-report = sign-off and report
trail-group-other = other
trail-case = case { $case }

plain-word-undo = undo
plain-help-undo = Take back your last answer in the case
plain-done-undo = { $question } is again as it was before.
