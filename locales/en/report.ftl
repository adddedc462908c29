# The yearly report. Written to be read aloud. Only the interval speaks of other cases than those looked into.

report-title = Management supervision of disability casework { $year }
report-subtitle = { $municipality }. { $title }
report-draft = DRAFT
report-draft-notice =
    The report is not signed off. { $open ->
        [0] All cases have been audited, but the round waits for its sign-off.
        [one] One case is still open, and the numbers may change.
       *[other] { $open } cases are still open, and the numbers may change.
    }
report-skip = Go to the contents
report-contents = Contents
report-footer = Written with tilsyn { $version }. The newest entry of the trail is number { $seq } with the hash { $sha256 }.

report-fact-status = Status
report-status-signed = Signed off. Version { $version }, { $at }, by { $by }
report-status-draft =
    DRAFT, not signed off. { $open ->
        [0] No open cases.
        [one] 1 open case.
       *[other] { $open } open cases.
    }
report-fact-area = { $cases } of { $population } cases in the sample
report-fact-auditors = Auditors
report-fact-readers = Second readers
report-nobody = nobody
report-by = { $at } by { $by }
report-not-stated = not stated

# In short
report-summary = In short
report-summary-lead = The report shows what a random sample of cases tells. The children's area and the adults' area stand by themselves and are never added together. The numbers here rest on the core questions alone. Words such as “nearly all” have a fixed meaning, given in the annex.
report-summary-area = { $area } in short
report-sample-drawn = { $drawn } cases were drawn at random from the { $population } cases on the area's list.
report-sample-replaced =
    { $count ->
        [one] One case left the sample, since it did not belong there.
       *[other] { $count } cases left the sample, since they did not belong there.
    } There are now { $cases } cases in the sample.
report-sample-missing =
    { $count ->
        [one] One case could not be found. Its answers are unknown.
       *[other] { $count } cases could not be found. Their answers are unknown.
    }
report-sample-open = { $complete } of { $cases } cases are complete, and { $open } are still open.
report-all-met =
    { $answered ->
        [0] No core question can be counted yet.
       *[other] { $all } of { $answered } core questions are met in all audited cases where the question was applicable and could be assessed.{ $rest ->
            [0] { "" }
            [one] { " " }One more core question could not be counted.
           *[other] { " " }{ $rest } more core questions could not be counted.
        }
    }
report-weakest =
    { $count ->
        [one] One of the core questions that were weakest in the audited cases (applicable in at least { $least } cases):
       *[other] { $count } of the core questions that were weakest in the audited cases (applicable in at least { $least } cases):
    }
report-weakest-few = Weakest in the audited cases. No core question was applicable in 5 cases, so there is very little to build on:
report-weakest-none = None of the core questions that can be counted was less than fully met in the audited cases.
report-strongest =
    { $count ->
        [one] One of the core questions that were strongest in the audited cases (applicable in at least { $least } cases):
       *[other] { $count } of the core questions that were strongest in the audited cases (applicable in at least { $least } cases):
    }
report-strongest-few = Strongest in the audited cases. No core question was applicable in 5 cases, so there is very little to build on:
report-strongest-none = No other core question was met in more than half of the audited cases.
report-headline-line = { $question }, { $severity }: { $text } { $amount }
report-amount-sentence = Met in { $amount } the audited cases where it could be assessed: { $of }.
report-amount-few-answers = Met in { $of } audited cases where it could be assessed.
report-amount-all = all
report-amount-nearly-all = nearly all
report-amount-most = most of
report-amount-about-half = about half of
report-amount-few = few of
report-amount-none = none of
report-met-percent = { $of } ({ $percent }%)
report-act-now =
    { $answers ->
        [0] No answer is marked “needs action now”.
        [one] One answer is marked “needs action now”.
       *[other] { $answers } answers in { $cases ->
            [one] one case
           *[other] { $cases } cases
        } are marked “needs action now”.
    }
report-sure = How sure is this? The numbers are about the audited cases, and a sample can miss.
report-sure-example =
    An example: { $question } was met in { $of } audited cases where it could be assessed. With { $parts ->
        [0] { "" }
        [1] { "" }
       *[other] about{ " " }
    }{ $confidence } per cent confidence it is met in { $interval } that the question can apply to at most on the area's list.{ $unknown ->
        [0] { "" }
        [one] { " " }One unknown answer is counted both ways.
       *[other] { " " }{ $unknown } unknown answers are counted both ways.
    }
report-sure-nothing = There are no answers to calculate with yet.

# The areas
report-area-empty = There were no cases on the list for this area, so there is no sample.
report-flags =
    { $act_answers ->
        [0] No answer is marked “needs action now”.
        [one] One answer is marked “needs action now”.
       *[other] { $act_answers } answers in { $act_cases ->
            [one] one case
           *[other] { $act_cases } cases
        } are marked “needs action now”.
    } { $essential_answers ->
        [0] No answer is marked “essential significance” for the decision or the citizen.
        [one] One answer is marked “essential significance” for the decision or the citizen.
       *[other] { $essential_answers } answers in { $essential_cases ->
            [one] one case
           *[other] { $essential_cases } cases
        } are marked “essential significance” for the decision or the citizen.
    } { $good_answers ->
        [0] No answer is marked “good practice”.
        [one] One answer is marked “good practice”.
       *[other] { $good_answers } answers in { $good_cases ->
            [one] one case
           *[other] { $good_cases } cases
        } are marked “good practice”.
    }
report-table-guide = How to read the tables: “8 of 10” means that the demand was met in 8 of the 10 cases where it was applicable and could be assessed. For questions with yes and no, yes counts as met. For questions with degrees, a high degree counts as met. A percentage is given only where at least 5 cases count. The column “Not counted” says how many cases are not in that number, and why. The column “On the whole list” says in how many cases on the area's list the demand may be met.
report-checklist = { $area }: { $name } ({ $id })
report-core-caption = { $area }: { $name }, core questions
report-no-core = The checklist has no core questions in this area.
report-supplementary = { $area }: { $id }, supplementary questions
report-supplementary-lead = These questions are supplementary. They are not part of the headline numbers in “In short”.
report-supplementary-caption = { $area }: { $name }, supplementary questions
report-chart-title = Figure. { $caption }
report-chart-none = cannot be calculated
report-none-not-applicable = { $question } cannot be calculated: the question was not applicable in any of the cases.
report-none-unknown = { $question } cannot be calculated: the question could not be assessed in any of the cases where it may apply.
report-none-unanswered = { $question } cannot be calculated: answers are still missing, and none of those given can be counted.
report-none-no-cases = { $question } cannot be calculated: there are no cases in the sample.
report-no-marks = none
report-no-answer = no answer

report-col-question = Question
report-col-severity = Severity
report-col-met = Met
report-col-partly = Partly met
report-col-not-met = Not met
report-col-not-applicable = Not applicable
report-col-cannot-assess = Cannot be assessed
report-col-missing = Not found
report-col-unanswered = Unanswered
report-col-left-out = Not counted
report-out-not-applicable = not applicable
report-out-cannot-assess = cannot be assessed
report-out-missing = not found
report-out-unanswered = not answered
report-col-marks = Marked
report-col-interval = On the whole list, { $confidence }% confidence

# Second reading
report-reading = Second reading
report-reading-lead = Another person reads some of the answers and agrees or disagrees. If the auditor answers again, both stay.
report-reading-area = { $area }: second reading
report-reading-people = Auditors: { $auditors }. Second readers: { $readers }.
report-reading-none = No answer has been read by another person. The result rests on one person's reading of each case.
report-reading-own = Warning: of the answers read, { $own } of { $read } were read by the person who gave the answer. That is not an independent second reading.
report-reading-agreed = { $read } of { $answers } answers have been read. The second reader agreed with { $agreed } of { $read }.
report-reading-changed =
    { $count ->
        [one] One answer was changed after the second reader agreed.
       *[other] { $count } answers were changed after the second reader agreed.
    }
report-reading-disagreed =
    The second reader disagreed with { $count ->
        [one] one answer
       *[other] { $count } answers
    }. { $responded ->
        [0] None of them has been responded to yet.
       *[other] The auditor has responded to { $responded } of { $count }.
    }
report-reading-caption = { $area }: disagreements
report-col-where = Case and question
report-col-answer-read = The answer that was read
report-col-reader-note = The second reader's note
report-col-answer-now = The answer now
report-col-standing = Standing

# How we did it
report-method = How we did it
report-method-lead = The list of cases was read in and locked before the sample was drawn. The draw rests on the locked list, a seed and how many cases are drawn from each part of the list, and on nothing else. With them the same cases are always drawn, so anyone with the full receipt and the list can draw again and check. All times are Danish time.
report-lists = The lists of cases
report-lists-lead = Names, CPR numbers and titles are not kept. Rows that repeated a case were merged.
report-lists-caption = Imported lists
report-locked = The list was locked { $at } by { $by }. After that no case could be added or taken out.
report-col-file = File
report-col-imported = Imported
report-col-by = By
report-col-rows = Rows
report-col-merged = Merged
report-col-children = Cases, children
report-col-adults = Cases, adults
report-col-dropped = Columns left out
report-col-used = Used
report-none-dropped = none
report-list-used = yes
report-list-undone = no, taken back before the lock
report-draw = The draw
report-draw-lead = The seed decides which cases are drawn. So it stands here where it came from, and who has to be trusted.
report-fact-drawn = Drawn
report-fact-seed = Seed
report-fact-grade = Grade of the seed
report-fact-source = Source of the seed
report-source-chosen = { $source } (chosen at the lock)
report-source-said = Said at the draw: { $source }.
report-fact-witnesses = Witnesses
report-fact-attempt = Number
report-fact-attempt-reason = Why there is more than one attempt
report-draw-size = { $area }: { $size } cases drawn from { $population }
report-attempt-of = draw { $attempt } of { $attempt }
report-draw-steps = How the draw went:
report-step-drawn = Draw { $attempt }: { $by }.
report-step-drawn-again = Draw { $attempt }: { $by }. Reason: { $reason }
report-step-extended = Extended by { $cases ->
    [one] 1 case
   *[other] { $cases } cases
} from the same order: { $by }.
report-replaced-many = More than one in five of the drawn cases in { $area } has left the sample. So the list was not what it should have been.
report-picked = Cases that were chosen
report-picked-none = No cases were chosen beside the drawn ones.
report-picked-lead = Some cases were audited because somebody asked for it. They were chosen and not drawn, so they are in none of the figures of this report.
report-picked-count = { $area }: { $count ->
    [one] 1 chosen case
   *[other] { $count } chosen cases
}.
report-replaced = Cases that left the sample
report-replaced-none = No case has left the sample.
report-replaced-lead = A drawn case leaves only where it does not belong to those that were to be drawn from. The next case in the draw order comes in, and nobody chooses it.
report-replaced-caption = Cases that left the sample
report-no-reserve = none, the list is used up
report-col-case = Case
report-col-reason = Reason
report-col-note = Note
report-col-replaced-by = Replaced by
report-col-at = When
report-signatures = Sign-off and changes afterwards
report-signatures-none = The round is not signed off yet.
report-signatures-lead = A round that is signed off cannot be changed. It can be opened again with a reason, and the signed version can still be read.
report-signatures-caption = Signed versions
report-col-version = Version
report-col-signed = Signed off
report-col-reopened = Opened again
report-col-reopen-reason = Reason for opening it again
report-not-reopened = no

# How sure is it
report-certainty = How sure is it?
report-certainty-lead = The sample is small. It is good at discovering faults that are in many cases. It is poor at measuring exactly. That is why every question has an interval: between how many cases on the whole list the demand may be met.
report-certainty-exact = The interval is calculated so that it is right in at least { $confidence } of 100 samples.
report-certainty-exact-area = { $area }: the interval is calculated so that it is right in at least { $confidence } of 100 samples.
report-certainty-approximate = { $area }: the sample was drawn in { $parts } parts. So the interval is calculated by an approximate method (Korn and Graubard). It is made to be right in about { $confidence } of 100 samples, but that is not promised where cases are few.
report-certainty-fact = A fault in an audited case is a fact about that case, however small the sample is.
report-certainty-written = The audit reads what stands in the case. What is not written down counts as not met.
report-certainty-unknown = Cases that could not be found, and answers that could not be given, count as not met in the lower limit of the interval and as met in the upper one.
report-certainty-many = Many questions are counted at once. A few of the intervals must be expected to be wrong.
report-certainty-compare = The sample cannot be used to compare departments or employees, and small differences between two questions say nothing certain.
report-chances = { $area }: the chance of discovering a fault
report-chances-lead = { $sample } cases of the area are part of this calculation. The table shows the chance that a fault is in at least one of them, depending on how widespread it is among the { $population } cases on the list. The chance is about faults that can be seen in the case.
report-chances-caption = { $area }: the chance of discovering a fault with { $sample } cases
report-col-spread = The fault is in
report-col-faulty = That is
report-col-chance = Chance of seeing it at least once
report-chance-spread = { $spread }% of the cases
report-chance-faulty = { $faulty } of { $population } cases
report-chance-percent =
    { $percent ->
        [100] it is certainly seen
       *[other] { $percent }%
    }

# Annex
report-annex = Annex
report-annex-lead = The annex is for those who want to check the report.
report-scale = The words for amounts
report-scale-lead = The words are used only where at least 5 cases count, and the count always follows.
report-scale-all = All: every single case
report-scale-nearly-all = Nearly all: at least 85%, but not all
report-scale-most = Most: more than 60%, but below 85%
report-scale-about-half = About half: from 40 to 60%
report-scale-few = Few: below 40%, but at least one
report-scale-none = None: not a single case
report-questions = All questions
report-questions-lead = The questions stand as they were when the round began. “To be verified” means that a reference is recalled and has not been looked up.
report-questions-list = { $id } { $name }
report-questions-version = Version { $version }. The references describe the rules as they were on { $as_of }. Principle { $principle } of the strategy.
report-questions-caption = The questions of { $name }
report-col-look-for = Look for
report-col-not-applicable-when = Not applicable when
report-col-weight = Weight
report-only-area = only { $area }
report-col-basis = Basis
report-core = core
report-not-core = supplementary
report-always-applies = always applicable
report-sample = The cases of the sample
report-sample-lead = The cases have been given a number that says nothing about the citizen. B is the children's area, V the adults' area, and the number is the order in which the cases came in.
report-sample-caption = { $area }: the sample
report-col-state = State
report-col-answered = Answered
report-answered = { $answered } of { $questions }
report-hashes = Hashes
report-hashes-lead = A hash (SHA-256) is like a fingerprint of a file: if one character changes, the hash is another. With the hashes one can see whether anything was exchanged.
report-hash-commitment = Hash of the lock
report-hash-print = The print of the draw
report-hash-receipt = Receipt of the draw
report-hash-head = The trail up to entry { $seq }

# Spreadsheet
report-csv-municipality = Municipality
report-csv-year = Year
report-csv-status = Status
report-csv-signed = signed off
report-csv-area = Area
report-csv-checklist = Checklist
report-csv-checklist-name = Name of the checklist
report-csv-question = Question
report-csv-text = Text of the question
report-csv-core = Core
report-csv-severity = Severity
report-csv-met = Met
report-csv-partly = Partly met
report-csv-not-met = Not met
report-csv-applicable = Cases that count
report-csv-percent = Per cent met
report-csv-not-applicable = Not applicable
report-csv-cannot-assess = Cannot be assessed
report-csv-missing = Not found
report-csv-unanswered = Unanswered
report-csv-population = Cases on the list that the question can apply to at most
report-csv-low = Met on the list, at least
report-csv-high = Met on the list, at most
report-csv-confidence = Confidence in per cent
report-csv-essential = Essential significance
report-csv-act-now = Needs action now
report-csv-good-practice = Good practice
report-csv-agreed = Second reader agreed
report-csv-disagreed = Second reader disagreed
report-csv-open-cases = Open cases in the round

refusal-report-folder = The folder { $path } cannot be made: { $detail }.
    .hint = Choose another with --out.
refusal-report-not-written = The report could not be written to { $path }: { $detail }
    .hint = Close the file if it is open in another program, or choose another folder with --out.
refusal-version-unknown = Round { $year } has no signed version { $version }.
    .hint = See the signatures in “tilsyn trail”.
