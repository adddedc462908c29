# The second reader's own answer, and how far the two readings agree.

reading-instead = The answer is { $read }. What would you have answered?
reading-skip = Skip
reading-hint = With your own answer the report can work out how far you agree. Then you write what you disagree with.
reading-own = The second reader's answer: { $value }.
reading-unsaid = not said
reading-col-own = The second reader's answer
help-review-value = The answer you would have given: met, partly, not-met, not-applicable or cannot-assess

report-agreement = Agreement between the two readings
report-agreement-lead = These are the answers that another person has read, area by area. Answers that somebody read of their own are left out: that is no second reading. Where the answers are yes and no, yes is “Met” and no is “Not met”; where they are degrees, a high degree is “Met”.
report-agreement-area = { $area }: agreement
report-agreement-none = No answers were read by anybody but the one who gave them. The agreement cannot be calculated.
report-agreement-raw = The two agree on { $agreed } of { $read } answers read.
report-agreement-caption = { $area }: number of answers by what the auditor (rows) and the second reader (columns) answered
report-agreement-first = The auditor's answer
report-agreement-second = Second reader: { $value }
report-agreement-ac1 = Agreement beyond chance (Gwet's AC1): { $ac1 }. 1 is full agreement, and 0 is no more agreement than answers by chance would give. The figure rests on { $read ->
    [one] one answer
   *[other] { $read } answers
} and is uncertain where the answers are few. Look at the counts first.
report-agreement-few = Too few answers were read for one measure of the agreement; it takes at least { $least } answers read.
report-agreement-unsaid = Gwet's AC1 cannot be calculated because the second reader { $unsaid ->
    [one] did not say another answer in one disagreement. That disagreement is not in the table.
   *[other] did not say another answer in { $unsaid } disagreements. Those disagreements are not in the table.
}
report-agreement-undefined = Gwet's AC1 cannot be calculated for these answers.

book-agreement = Agreement
book-col-agreement-count = Answers
book-col-ac1 = Gwet's AC1 of the area
