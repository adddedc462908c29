# The rules of the population, counts, and a newer edition of a list

rule-took = Taken out, { $rule }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}.
rule-flagged = Flagged, audited in an earlier round in the last 12 months: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}. They stay in the population.
rule-department = only in departments that do not belong
rule-test-person = test persons
rule-closed-before = closed before { $day }
rule-opened-after = { $months ->
    [0] opened after { $day }
    [one] opened less than 1 month ago (after { $day })
   *[other] opened less than { $months } months ago (after { $day })
}
rule-audited = audited in an earlier round in the last 12 months (from { $day })
rule-citizen = citizens with several cases (the case with the smallest number stays)
rule-name-department = Only in departments that do not belong
rule-name-test-person = Test persons
rule-name-closed-before = Closed before the chosen day
rule-name-opened-after = Opened after the chosen day
rule-name-audited = Audited in the last 12 months
rule-name-citizen = Several cases of one citizen
import-agrees = The count agrees with the one you had from elsewhere.
again-in-place-of = Takes the place of list { $number } ({ $file }):
again-added = { $count ->
    [0] No new cases.
    [one] 1 new case:
   *[other] { $count } new cases:
}
again-gone = { $count ->
    [0] No cases are gone.
    [one] 1 case is gone:
   *[other] { $count } cases are gone:
}
again-changed = { $count ->
    [0] No case has another area or department.
    [one] 1 case has another area or department:
   *[other] { $count } cases have another area or department:
}
again-more = … and { $count } more.
again-no-department = { $area }, no department
sample-flagged = Audited in an earlier round in the 12 months before the import: { $cases }.

# The list of problems as a spreadsheet

problems-csv-file = File
problems-csv-line = Line
problems-csv-column = Column
problems-csv-value = Value
problems-csv-rows = Rows
problems-csv-kind = Kind
problems-csv-what = What is wrong
problems-csv-do = What to do

# Where a list comes from, in the report

report-rules = Which cases belong
report-rules-lead = Before the list was locked, these rules were used. A case is counted under the first rule that takes it out, so that the counts add up to the number of rows.
report-rules-caption = From rows of the lists to cases of the population
report-col-list = List
report-col-step = Step
report-col-count = Count
report-step-read = Rows read
report-step-left-out = Rows left out because of their status
report-step-merged = Rows that repeated a case
report-step-rule = Cases taken out: { $rule }
report-step-kept = Cases in the population
report-step-flagged = Of these flagged: audited in an earlier round in the 12 months before the import
report-expected = { $file }: the count agreed with a count from elsewhere ({ $counts }).
report-expected-all = { $count } in all
report-expected-area = { $area } { $count }
report-again = { $file } took the place of list { $number }: { $added } new cases, { $gone } gone, { $changed } moved.
