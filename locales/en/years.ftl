# Two years side by side. No word here may be read as better or worse: the test only says whether it may be chance.

years-hardly-chance = hardly chance
years-may-be-chance = may be chance
years-unfinished = not judged yet
years-nothing-applies = cannot be calculated
years-too-large = cannot be calculated

years-count = { $of }{ $unknown ->
    [0] { "" }
    [one] {" "}(and 1 unknown answer)
   *[other] {" "}(and { $unknown } unknown answers)
}
years-count-none = no answer that counts{ $unknown ->
    [0] { "" }
    [one] {" "}(1 unknown answer)
   *[other] {" "}({ $unknown } unknown answers)
}
years-line = { $question }: { $earlier } in { $before }, { $later } in { $after }: { $verdict }

years-against = { $after } is held against { $before }, signed version { $version }.
years-reopened = The round { $before } has been reopened since; signed version { $version } is used here.
years-open = The round { $after } is not finished: { $open ->
    [one] 1 case is open.
   *[other] { $open } cases are open.
} So nothing is judged yet, and the numbers may change.
years-chance = { $tested ->
    [0] No question could be compared.
    [one] One question is compared. If nothing has changed, the risk of seeing “hardly chance” all the same is at most 5 per cent.
   *[other] { $tested } questions are compared. Judged one by one, chance alone would make up to { $tenths } of them “hardly chance” on average. So the demand is stricter (Holm’s method): the risk of even one wrong “hardly chance” in the area is at most 5 per cent.
}
years-parted = In at least one of the years the sample was drawn in several parts. The comparison reckons as if all cases of the area had been equally likely to be drawn. So “hardly chance” and “may be chance” are only approximate here.
years-meaning =
    “May be chance” does not mean that nothing has changed: with so few cases only large differences can be told from chance.
    “Hardly chance” does not say why: the practice, the cases or whoever reads them may be another.
    Answers that nobody knows (not found, cannot be assessed, unanswered) are not part of the comparison. The two areas are never added together.
years-not-compared = Not compared, { $why }: { $questions }.
years-why-new = because the question is new
years-why-gone = because the question has gone
years-why-reworded = because the wording is another
years-why-scale-changed = because the answers have another scale
years-why-no-sample = because the area did not have a sample in both years

report-years = { $gap ->
    [1] Since last year
   *[other] Since { $before }
}
report-years-none-title = Since last year
report-years-none = There is no earlier signed round in the file, so there is nothing to compare with.
report-years-area = { $area }: { $before } and { $after }
report-years-caption = { $area }: the same questions in { $before } and { $after }
report-years-col-round = Met in { $year }
report-years-col-verdict = Is the difference chance?
report-csv-before-year = Compared with
report-csv-before-met = Met then
report-csv-before-applicable = Cases that counted then
report-csv-verdict = Is the difference chance?
