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
