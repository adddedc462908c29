# Word, agenda item and workbook.

report-fact-dataset = Hash of the data set (SHA-256 of the report as JSON)
report-csv-dataset = Hash of the data set
docx-page = Page
docx-page-of = of
agenda-title = Management supervision of disability casework { $year }
agenda-subtitle = Agenda item. { $municipality }
agenda-subtitle-internal = Agenda item. { $municipality }. INTERNAL EDITION, not for publication
agenda-resume = Summary
agenda-resume-lead = The administration has gone through a random sample of disability cases. The children's area and the adults' area are counted separately.
agenda-resume-own = [to be filled in by the administration: one sentence on what the committee should know first]
agenda-area = { $area }: { $text }
agenda-sag = The matter
agenda-sag-lead = In the supervision each drawn case is read against fixed checklists. The list of cases was locked before the sample was drawn, so nobody could choose the cases.
agenda-weakest =
    { $count ->
        [one] One of the core questions that stood weakest (applicable in at least { $least } cases):
       *[other] { $count } of the core questions that stood weakest (applicable in at least { $least } cases):
    }
agenda-sag-sure = The numbers are about the cases that were gone through. The sample is small: it is good at finding faults that are in many cases, and poor at measuring exactly. The report shows at each question how sure the number is.
agenda-sag-own = [to be filled in by the administration: what is done, who is responsible, and when it is done]
agenda-sag-actions =
    { $count ->
        [one] The administration has decided on one action.
       *[other] The administration has decided on { $count } actions.
    } { $acute ->
        [0] None of them is urgent.
        [one] One is urgent.
       *[other] { $acute } are urgent.
    } The report shows what is done, who is responsible, and when it must be done. [to be filled in by the administration: what the committee should know about the actions]
agenda-oekonomi = Economy
agenda-oekonomi-text = [to be filled in by the administration: economic consequences, or that there are none]
agenda-lov = Legal basis
agenda-lov-text = No act mentions this supervision by name. It rests on the municipality's own strategy and on the council's duty to supervise how the municipality's tasks are solved (section 16 of the Act on Legal Protection and Administration in Social Matters; reference to be checked). [to be filled in by the administration: name and date of the strategy]
agenda-indstilling = Recommendation
agenda-indstilling-text = The administration recommends that the report on the supervision { $year } be noted.
agenda-indstilling-own = [to be filled in by the administration: other decisions that the committee is asked to make]
agenda-footer = Annex: tilsyn-{ $year }.docx. Hash of the data set (SHA-256): { $sha256 }
agenda-footer-internal = Annex: tilsyn-{ $year }-intern.docx. Hash of the data set (SHA-256): { $sha256 }
book-about = About
book-title = Round
book-tool = Written with tilsyn, version
book-read-areas = The areas
book-read-areas-text = The children's area and the adults' area are two samples and are never added together.
book-read-empty = Empty cells
book-read-empty-text = An empty cell means that the number cannot be calculated. It is not 0. A percentage is given only where at least 5 cases count.
book-read-interval = Least and most
book-read-interval-text = Between so many cases of the whole list the demand may be met in, with 95 per cent confidence. Unknown answers are counted both ways.
book-sheet = The sheet “{ $name }”
book-col-what = What
book-col-value = Information
book-findings-boern = Children numbers
book-findings-voksne = Adults numbers
book-findings-title = { $area }: the answers counted question by question. { $cases } cases in the sample, { $population } on the list.
book-charts-boern = Children charts
book-charts-voksne = Adults charts
book-charts-title = { $area }: charts. The numbers are on the sheet “{ $sheet }”.
book-chart-alt = Bar chart of the number of cases with each answer. { $title }. The numbers are on the sheet “{ $sheet }”.
book-axis = Number of cases
book-internal = INTERNAL EDITION, not for publication
book-principles = Principles
book-principles-title = The answers added up by the principles of the strategy, each area by itself
book-actions = Actions
book-actions-title = What is to be done, and what came of what was decided before
book-sample = Sample
book-chances = Detection
book-chances-title = The chance that a fault is seen in at least one of the cases gone through
book-answers = Answers
book-answers-lead = One answer a row. No notes and no case numbers.
book-codebook = Codebook
book-codebook-lead = What the columns of the sheets with numbers and answers mean, and what each code means.
book-drawn-title = Drawn cases { $year }. This sheet names case numbers and must not leave the municipality.
book-col-questions = Questions in all
book-col-spread = The fault is in so many per cent of the cases
book-col-faulty = That is so many cases
book-col-population = Cases on the list
book-col-looked-into = Cases gone through
book-col-chance = Chance in per cent of seeing it at least once
book-col-core-questions = Core questions
book-col-core-counted = Core questions that can be counted
book-col-core-all-met = Of these met in all cases where they applied
book-col-action = No.
book-col-acute = Urgent
book-col-code = Answer code
book-col-answer = Answer
book-col-noted = Note written
book-col-counts = Counts
book-col-sheet = Sheet
book-col-column = Column
book-col-meaning = Meaning
book-col-number = Case number
book-col-department = Department
book-yes = yes
book-no = no
book-means-question = The question's number in the checklist.
book-means-text = The question as it was when the round began.
book-means-checklist = The letters of the checklist.
book-means-checklist-name = The name of the checklist.
book-means-core = Core question or supplementary question. Only core questions enter the headline figures.
book-means-severity = How grave it is when the demand is not met.
book-means-report-col-met = Cases where the demand was met. For yes and no: yes. For degrees: high degree.
book-means-report-col-partly = Cases where the demand was partly met.
book-means-report-col-not-met = Cases where the demand was not met.
book-means-report-col-not-applicable = Cases where the question did not apply. They do not count.
book-means-report-col-cannot-assess = Cases where the answer could not be given from the file.
book-means-report-col-missing = Cases that could not be found.
book-means-report-col-unanswered = Cases that are not answered yet.
book-means-applicable = Met, partly met and not met together: the cases that the share is taken of.
book-means-percent = Met in per cent of the cases that count. Empty where fewer than 5 cases count.
book-means-population = So many cases of the area's list the question may apply to at most.
book-means-low = The smallest number of cases on the list that the demand may be met in, with 95 per cent confidence.
book-means-high = The largest number of cases on the list that the demand may be met in, with 95 per cent confidence.
book-means-essential = Essential for the decision or the citizen. On the sheet “Answers”: yes or no. Elsewhere the number of answers.
book-means-act-now = Act now. On the sheet “Answers”: yes or no. Elsewhere the number of answers.
book-means-good-practice = Good practice. On the sheet “Answers”: yes or no. Elsewhere the number of answers.
book-means-agreed = Answers that the second reader agreed with.
book-means-disagreed = Answers that the second reader disagreed with.
book-means-before-year = The earlier year it is held against. Empty where the question cannot be compared.
book-means-before-met = Cases that year where the demand was met.
book-means-before-applicable = Cases that year that count.
book-means-verdict = What the comparison can say.
book-means-report-col-case = The case's number in the sample. It says nothing about the citizen.
book-means-area = Children's area or adults' area.
book-means-book-col-code = The answer as a code. The codes are listed last.
book-means-book-col-answer = The answer in the words of its question.
book-means-book-col-noted = Whether a note was written. The note itself stays in the file.
book-means-book-col-counts = Whether the answer is among those that the share is taken of.
book-code-met = Met. For yes and no: yes. For degrees: high degree.
book-code-partly = Partly met.
book-code-not-met = Not met.
book-code-not-applicable = Not applicable.
book-code-cannot-assess = Cannot be assessed.
book-code-missing = Missing: the case belongs to the sample but could not be found.
book-code-unanswered = Not answered yet.

refusal-report-format = The file { $file } could not be made: { $detail }
    .hint = Write the other formats with --format, and report the fault.
refusal-sample-needs-out = A workbook cannot be shown on the screen.
    .hint = Write "tilsyn sample --format xlsx --out sample.xlsx".
refusal-sample-out-only-xlsx = --out goes with --format xlsx alone.
    .hint = Write "tilsyn sample --format xlsx --out sample.xlsx", or send the text to a file with >.

exposure-rows = the answers case by case (the sheet “{ $sheet }” and the JSON file)
