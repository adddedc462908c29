# The yearly report. Written to be read aloud. Only the interval speaks of other cases than those looked into.

## outline

report-title = Management supervision of disability casework { $year }
report-subtitle = { $municipality }. { $title }
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
report-nobody = nobody

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
report-weakest-none = None of the core questions that can be counted was less than fully met in the audited cases.
report-headline-line = { $question }, { $demand }, { $severity }: { $text } { $amount }
report-amount-sentence = Met in { $amount } the audited cases where it could be assessed: { $of }.
report-amount-few-answers = Met in { $of } audited cases where it could be assessed.
report-amount-all = all
report-amount-nearly-all = nearly all
report-amount-most = most of
report-amount-about-half = about half of
report-amount-few = few of
report-amount-none = none of
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

report-none-not-applicable = { $question } cannot be calculated: the question was not applicable in any of the cases.
report-none-unknown = { $question } cannot be calculated: the question could not be assessed in any of the cases where it may apply.
report-none-unanswered = { $question } cannot be calculated: answers are still missing, and none of those given can be counted.
report-none-no-cases = { $question } cannot be calculated: there are no cases in the sample.
report-no-marks = none
report-out-not-applicable = not applicable
report-out-cannot-assess = cannot be assessed
report-out-missing = not found
report-out-unanswered = not answered

report-reading-none = Nobody has read the answers again. So we do not know whether another person would have answered the same.
report-reading-uncounted = No answers were read again one by one and declared read. So we do not know whether another person would have answered the same.
report-reading-short =
    Second reading: alike in { $agreed } of { $read ->
        [one] one reading
       *[other] { $read } readings
    } in { $cases ->
        [one] one case
       *[other] { $cases } cases
    } ({ $chosen }). { $blind }
report-reading-chosen-some = { $how }: { $cases }
report-reading-short-area = { $area }. { $said }

report-subtitle-internal = { $municipality }. { $title }. INTERNAL EDITION, not for publication

## shared

report-col-question = Question
report-col-met = Met
report-col-partly = Partly met
report-col-not-met = Not met

report-col-where = Case and question

report-col-case = Case
report-col-note = Note

report-hash-commitment = Hash of the lock
report-hash-receipt = Receipt of the draw

## summary

report-summary = In short
report-summary-lead = The report shows what a random sample of cases tells. The children's area and the adults' area stand by themselves and are never added together. The numbers here rest on the core questions alone. Words such as “nearly all” have a fixed meaning, given in the annex.
report-summary-area = { $area } in short
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
report-strongest =
    { $count ->
        [one] One of the core questions that were strongest in the audited cases (applicable in at least { $least } cases):
       *[other] { $count } of the core questions that were strongest in the audited cases (applicable in at least { $least } cases):
    }
report-strongest-few = Strongest in the audited cases. No core question was applicable in 5 cases, so there is very little to build on:
report-strongest-none = No other core question was met in more than half of the audited cases.
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
report-sure-nothing = There are no answers to calculate with yet.

## areas

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
report-col-severity = Demand and severity
report-col-left-out = Not counted
report-col-marks = Marked
report-col-interval = On the whole list, { $confidence }% confidence

## principles

report-no-answer = no answer

report-principles = Results by principle
report-principles-lead = The strategy has five principles. Here are the same answers as in the tables of the areas, added up by the principle that the question belongs to. Answers to several questions in the same case hang together, so the sums have neither per cent nor certainty.
report-principles-caption = { $area }: results by principle
report-principles-area = { $area }: by principle
report-col-principle = Principle
report-col-questions = Questions
report-col-all-met = Core questions met in all cases
report-principle-a1 = A1 Trust at the centre
report-principle-a2 = A2 Common goals and real influence
report-principle-a3 = A3 Common overview and insight
report-principle-a4 = A4 Time and flexibility
report-principle-a5 = A5 Openness and accessibility
report-principle-none = not asked in the cases
report-principle-no-core = no core questions
report-principle-all-met = { $all } of { $counted }
report-principle-uncounted = none of { $core } can be counted

## citizens

report-citizens = What citizens answered themselves
report-citizens-lead = These are the citizens' own answers to the yearly questionnaire. It is another source than the cases, with other people and other questions. Its numbers stand beside those of the supervision and are not added to them. They show what those citizens answered who did answer; what the others think, we do not know.
report-citizens-source = The answers were counted outside the supervision and read in from the file { $file } by { $by } on { $at }.
report-citizens-small = Where 1 or 2 citizens chose an answer it says “under 3”, so that nobody can be recognised. Where it says “3 or more”, the number is hidden so that the small ones cannot be worked out.
report-citizens-withheld = Where it says “not shown”, so few answered that single citizens could be recognised.
report-citizens-principle = { $principle }: the citizens' answers
report-citizens-caption = { $principle }: answers to the questionnaire
report-citizens-beside = What the supervision saw in the cases about the same principle:
report-citizens-cases = { $area }: { $all } of { $counted } core questions are met in all of the cases where they could be assessed.
report-citizens-cases-none = { $area }: no questions are asked about it in the cases.
report-citizens-cases-no-core = { $area }: there are no core questions about it.
report-citizens-cases-uncounted = { $area }: { $core ->
    [one] the one core question cannot be counted.
   *[other] none of the { $core } core questions can be counted.
}
report-col-option = Answer
report-col-survey-count = Answers
report-col-n = Answers in all
report-count-small = under 3
report-count-hidden = 3 or more
report-count-withheld = not shown

## follow_up

report-change = What must change
report-change-none = No actions have been written into this round.
report-change-lead = { $count ->
    [one] The management has decided on one action. { $acute ->
        [0] It is not urgent.
       *[other] It is urgent.
    } The last column shows how far it was on { $day }.
   *[other] The management has decided on { $count } actions. { $acute ->
        [0] None of them is urgent.
        [one] One is urgent and stands first.
       *[other] { $acute } are urgent and stand first.
    } The last column shows how far they were on { $day }.
}
report-change-caption = Actions that are decided
report-earlier = What was decided before
report-earlier-none = There are no actions from earlier rounds to follow up on.
report-earlier-lead = { $count ->
    [one] There is one action from earlier rounds.
   *[other] There are { $count } actions from earlier rounds.
} As of { $day }: { $done } done, { $partly } partly done, { $open } not done, { $dropped } dropped. { $late ->
    [0] No deadline has passed.
    [one] One deadline has passed.
   *[other] { $late } deadlines have passed.
}
report-earlier-caption = Actions from earlier rounds
report-col-action = Action
report-col-finding = Follows from
report-col-owner = Responsible
report-col-deadline = Deadline
report-col-check = How we see that it works
report-col-action-standing = Standing
report-col-happened = What has happened
report-action-acute = { $action } (urgent): { $text }
report-action = { $action }: { $text }
report-action-nothing = nothing reported yet

## consultant

report-consultant = The consultant's assessment
report-consultant-lead = The consultant's own words and the management's answer are written by themselves and stand unedited.
report-consultant-none = No assessment by an external consultant has been written in.
report-consultant-words = The consultant's own words
report-management-words = The management's answer
report-management-none = The management has not answered.

## own_words

report-paragraph = { $role } writes about: { $section }
report-paragraph-by = The text was written in by { $by } on { $at }.

## second_reading

report-reading = Second reading
report-reading-lead = Another person reads some of the answers again and says what they would have answered. A reading is one answer that one reader has judged. What the reader held when the case was declared read is counted. Whatever happens to the answer afterwards does not change the count.
report-reading-area = { $area }: second reading
report-reading-people = Auditors: { $auditors }. Second readers: { $readers }.
report-reading-cases =
    { $cases ->
        [one] one case
       *[other] { $cases } cases
    } ({ $how })
report-reading-picked-by = { $how } by { $by }
report-reading-picked-self = { $how } by the reader
report-reading-reader = { $reader }: { $chosen }.
report-reading-blind-all = The answers did not stand on the reader's screen before the reader was done.
report-reading-blind-none = The answers had stood on the reader's screen before the reader was done. So the count does not say what the reader would have answered without seeing them.
report-reading-blind-some = In { $blind } of { $read } readings the answers did not stand on the reader's screen before the reader was done. In the others they had.
report-reading-unread =
    { $count ->
        [one] One answer has not been read.
       *[other] { $count } answers have not been read.
    }
report-reading-undeclared =
    { $count ->
        [one] One answer was read in a case that the reader has not declared read. It is not counted.
       *[other] { $count } answers were read in cases that the reader has not declared read. They are not counted.
    }
report-reading-readers = { $area }: read by each second reader
report-col-reader = Second reader
report-col-reader-cases = Cases
report-col-reader-finished = Declared read
report-col-readings = Readings
report-col-alike = Alike
report-col-blind = Without the answers on the screen
report-col-bulk = Agreed with all the rest
report-col-undeclared = Not declared read
report-col-unread = Not read
report-reading-alike =
    Alike in { $agreed } of { $read ->
        [one] one reading
       *[other] { $read } readings
    }.
report-reading-no-answer =
    { $count ->
        [one] In one of them the answer has been taken back or set aside by the facts of the case since. The reading still counts.
       *[other] In { $count } of them the answer has been taken back or set aside by the facts of the case since. The readings still count.
    }
report-reading-bulk =
    { $count ->
        [one] The reader agrees with one answer together with the rest, without having read it by itself. It is in no figure.
       *[other] The reader agrees with { $count } answers together, without having read each by itself. They are in no figure.
    }
report-reading-questions = { $area }: disagreements and changed answers by question
report-col-differing = Disagreeing
report-col-outside = Disagreements not in the count
report-col-changed = Answer changed after reading
report-reading-again = Disagreement twice or more: { $questions }. Read the guidance to these demands again.
report-reading-outside =
    { $count ->
        [one] One disagreement is not in the count:
       *[other] { $count } disagreements are not in the count:
    }
report-outside-undeclared = the case is not declared read: { $count }
report-outside-withdrawn = the reader took it back: { $count }
report-outside-later = the reader agreed first: { $count }
report-outside-left = read before the case left the sample or was not found: { $count }
report-reading-left =
    { $count ->
        [one] One reading is from before the case left the sample or was not found. It is not in the count.
       *[other] { $count } readings are from before the case left the sample or was not found. They are not in the count.
    }
report-reading-later =
    { $count ->
        [one] One reader has since held something else of one answer. The first counts.
       *[other] { $count } times a reader has since held something else. The first counts.
    }
report-reading-changed =
    { $count ->
        [one] In one reading the answer was given again or taken back after it was read.
       *[other] In { $count } readings the answer was given again or taken back after it was read.
    }
report-reading-notes =
    { $count ->
        [one] The readers wrote one note on the cases
       *[other] The readers wrote { $count } notes on the cases
    }: { $lives }.
report-reading-passed =
    { $count ->
        [one] One note was begun and never saved. Somebody else went on without it.
       *[other] { $count } notes were begun and never saved. Somebody else went on without them.
    }
report-reading-passed-line = { $place }, { $reader }: { $reason } ({ $by })
report-reading-internal = Each disagreement and each note by itself stands in the internal edition only.
report-reading-caption = { $area }: disagreements
report-reading-later-caption = { $area }: changed by the reader afterwards
report-reading-changed-caption = { $area }: answers changed after reading
report-reading-notes-caption = { $area }: notes
report-col-answer-read = The answer that was read
report-col-reader-note = The second reader's note
report-col-answer-now = The answer now
report-col-standing = Standing
report-col-later-at = Changed
report-col-first-verdict = First
report-col-later-verdict = Later
report-col-note-number = No.
report-col-about = About
report-col-note-by = Written by
report-col-note-answer = Answered
report-reading-reader-undeclared = { $reader } (not declared read)
report-reading-noted = { $note }, { $life }
answer-fate-stands = { $value }
answer-fate-given-anew = { $value } (given again)
answer-fate-taken-back = { $value } (taken back)
answer-fate-set-aside = { $value } (set aside by the facts of the case)
answer-fate-replaced = { $value } (the case left the sample)
answer-fate-missing = { $value } (the case was not found)
report-note-after-signing = { $note } (after the signature)
report-note-ended = { $life }. { $text }
report-note-by = { $by }: { $text }
report-round-notes = Notes on the round
report-round-notes-count =
    { $count ->
        [one] The readers wrote one note on the round as a whole
       *[other] The readers wrote { $count } notes on the round as a whole
    }: { $lives }.
report-round-notes-closed = { $note } was closed by { $by }: { $text }
report-round-notes-caption = The round: notes
report-round-notes-later =
    { $count ->
        [one] One note was written after this version was signed. It is no part of what was signed.
       *[other] { $count } notes were written after this version was signed. They are no part of what was signed.
    }

reading-col-own = The second reader's answer

## agreement

report-agreement = Measures of agreement
report-agreement-lead = These are readings of cases that nobody could know beforehand, or where all cases were read. Readings where the answers had stood on the reader's screen are never added to readings where they had not. Questions that can be answered in different ways have a table each.
report-agreement-area = { $area }: agreement
report-agreement-none = There are no readings that a measure of agreement can be calculated from.
report-foreknown-picked =
    { $count ->
        [one] One reading is not among these: the case was picked and says nothing of the others.
       *[other] { $count } readings are not among these: the cases were picked and say nothing of the others.
    }
report-foreknown-first =
    { $count ->
        [one] One reading is not among these: it was known beforehand that the case would be read again.
       *[other] { $count } readings are not among these: it was known beforehand that the cases would be read again.
    }
report-foreknown-newer =
    { $count ->
        [one] One reading is not among these: the answer was given after the case had been drawn for reading.
       *[other] { $count } readings are not among these: the answers were given after the cases had been drawn for reading.
    }
report-agreement-kind = { $scale }, { $screen }
report-agreement-scale-fulfilled = Met or not
report-agreement-scale-yes-no = Yes or no
report-agreement-scale-degree = Degrees
report-agreement-blind = answers not on the screen
report-agreement-open = answers on the screen
report-agreement-raw =
    { $kind }: alike in { $agreed } of { $read ->
        [one] one reading
       *[other] { $read } readings
    }.
report-agreement-apart =
    { $count ->
        [one] In one of them both said “not applicable”; it is no part of the measure.
       *[other] In { $count } of them both said “not applicable”; they are no part of the measure.
    }
report-agreement-caption = { $area }. { $kind }: number of readings by the answer that was read (rows) and the second reader's own (columns)
report-agreement-first = The answer that was read
report-agreement-second = Second reader: { $value }
report-agreement-ac1 = Gwet's AC1 is { $ac1 }, calculated from { $read } readings and the { $values } answers that the questions can take. 1 is full agreement, and 0 is no more agreement than answers by chance would give. The figure is uncertain. Look at the counts first.
report-without-few = There are too few readings for one measure; it takes at least { $least } besides those where both said “not applicable”.
report-without-unsaid = Gwet's AC1 is not calculated because the reader { $unsaid ->
    [one] did not say their own answer in one disagreement. That disagreement is not in the table.
   *[other] did not say their own answer in { $unsaid } disagreements. Those disagreements are not in the table.
}
report-without-undefined = Gwet's AC1 cannot be calculated for these answers.

## acute

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

## notes

report-not-stated = not stated

report-notes = Notes from the review
report-notes-lead = Here is everything that the auditors wrote to the answers, case by case. It may tell something about a citizen and must not be published.
report-notes-caption = { $area }: notes to the answers
report-notes-area = { $area }: notes
report-notes-none = Nothing was written to the answers.
report-col-answer = Answer
report-col-evidence = Where it can be seen

## years

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

history-pointer = The core questions are drawn year by year in the annex.

## history

history-area = { $area }: the core questions from { $first } to { $last }
history-lead = Each small figure is one core question. Only signed rounds are shown. The figure below a year says in how many of the cases that counted the requirement was met. The line at a dot shows how uncertain the year's figure is. A difference between two dots may be chance.
history-shortened = The figures show { $years } years at most. The older rounds are in the workbook.
history-unsigned = The round { $year } is not signed yet and is not shown here.
history-caption = { $area }, { $list }: met year by year
history-not-asked = not asked
history-no-round = no round

## roles

report-fact-auditors = Auditors
report-fact-readers = Second readers

# Who did what

report-roles = Who did what
report-roles-lead = People are named by the initials they worked under.
report-role-locked = Locked the list
report-role-drew = Drew the sample
report-role-consultant = Wrote in the consultant's words
report-role-signed = Signed the round off
report-role-unsigned = nobody yet
report-roles-alone = Warning: { $name } read the cases, read them a second time and signed the round off. Nobody else has looked.
report-roles-alone-unread = Warning: { $name } read the cases and signed the round off, and nobody read them a second time. Nobody else has looked.

## method

report-by = { $at } by { $by }

report-method = How we did it
report-method-lead = The list of cases was read in and locked before the sample was drawn. The draw rests on the locked list, a seed and how many cases are drawn from each part of the list, and on nothing else. With them the same cases are always drawn, so anyone with the full receipt and the list can draw again and check. All times are Danish time.
report-lists = The lists of cases
report-lists-lead = Names, CPR numbers and titles are not kept. Rows that repeated a case were merged.
report-lists-caption = Imported lists
report-locked = The list was locked { $at } by { $by }. After that no case could be added or taken out.
report-area-unlisted = There was no list of { $area } when the list was locked, and no cases were drawn from it.
report-area-supplemented = There was no list of { $area } when the list was locked. Its cases came in with a supplement.
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
report-col-reason = Reason
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

supplement-title = Supplement { $supplement }: cases that were forgotten
supplement-why = After the lock it turned out that cases were missing from the list. A locked list is not changed. The forgotten cases therefore stand in a supplement of their own, with its own lock and its own seed, and the first sample is untouched. In the area's numbers both lists count by their size.
supplement-fact-locked = Locked
supplement-list-used = yes, as supplement { $supplement }
supplement-step = Supplement { $supplement }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
} drawn, { $by }.

report-set-aside = { $area }: { $count ->
    [one] 1 answer counts
   *[other] { $count } answers count
} as not applicable, because the facts of the case (age, outcome, changes of caseworker, whether supporting measures or placement were decided) say that the question does not apply. The answers are kept and are in no figure.

report-internal-only = in the internal edition only

report-changed-after = Changed after version { $version }: { $answers ->
    [0] no answers were
    [one] one answer was
   *[other] { $answers } answers were
} given anew or taken back, and { $cases ->
    [0] no cases
    [one] one case
   *[other] { $cases } cases
} left the sample or could not be found.

## population

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

## certainty

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

supplement-certainty = { $area }: { $count ->
    [one] One case was forgotten when the list was locked. It was locked by itself { $at } as supplement { $supplement } and then drawn with a new seed of grade { $grade }.
   *[other] { $count } cases were forgotten when the list was locked. They were locked by themselves { $at } as supplement { $supplement }, and { $drawn } of them were drawn with a new seed of grade { $grade }.
} The intervals of the area are calculated from both lists, each with its weight, by an approximate method (Korn and Graubard). The receipt of the supplement has SHA-256 { $sha256 }.
supplement-certainty-chances = { $area }: the chances are calculated as if all cases stood on one list.

## annex

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
report-law-state = The questions were answered by the state of the law on { $asof }. They build on { $places } places in law, strategy and practice.
report-law-seen = Their wording was last seen between { $first } and { $last }.
report-law-unread = { $unread } of the places exist without their present wording having been read; { $recalled } are only recalled and marked “to be verified”. A lawyer has to confirm them before anybody takes them for a breach of law.
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
report-hash-print = The print of the draw
report-hash-head = The trail up to entry { $seq }

report-fact-dataset = Hash of the data set (SHA-256 of the report as JSON)

## charts

report-met-percent = { $of } ({ $percent }%)

report-chart-title = Figure. { $caption }
report-chart-none = cannot be calculated

history-chart-title = Figure. { $caption }
history-broken = worded anew: the years on either side of the line cannot be compared
history-gap = No dot: no round that year, the question was not asked, or fewer than 5 answers count.
history-anew = worded anew
history-nothing = no answers that count

# The figure with dots

report-dots-title = Figure. { $caption }: what it may mean for the whole list
report-dots-seen = share of the cases that were read where it is met (at least 5 cases)
report-dots-listed = the share on the whole list may lie anywhere on the line
report-dots-none = none
report-dots-half = half
report-dots-all = all
report-dots-said = { $low } to { $high } of { $population }

## feedback

feedback-case-title = Feedback on case { $case }
feedback-department-title = Feedback to the department: { $department }
feedback-subtitle = { $municipality }. Supervision of the disability area { $year }
feedback-about = About this feedback
feedback-case-lead = The supervision reads what the case file says and does not see everything that was done. The feedback is for learning. If something was misunderstood, or stands elsewhere in the file, tell the auditor.
feedback-case-missing = The case could not be found, so there is nothing to say about its contents. The auditor wrote: { $note }
feedback-case-empty = No question of the case was answered yet.
feedback-case-open = The review is not finished: { $answered } of { $questions } questions are answered. The answers may still change.
feedback-fact-number = Case number
feedback-fact-department = Department
feedback-fact-state = State
feedback-fact-cases = Cases
feedback-strengths = What was done well
feedback-good = Good practice
feedback-good-lead = The auditor marked this as good practice:
feedback-met =
    { $count ->
        [one] One more demand is met:
       *[other] { $count } demands are met as well:
    }
feedback-strengths-none = None of the demands that were answered is met or marked as good practice.
feedback-col-good = What is good
feedback-mend = What can get better
feedback-mend-lead =
    { $count ->
        [one] One demand is not met, or only partly.
       *[other] { $count } demands are not met, or only partly. What cannot wait and what weighs most comes first.
    }
feedback-mend-none = None of the demands that were answered is left unmet.
feedback-seen = What the auditor saw
feedback-where = Where in the file
feedback-wanted = What the auditor looks for
feedback-unknown = What could not be assessed
feedback-unknown-lead = Here the file gave too little to go by. It counts neither as met nor as not met.
feedback-col-why = Why
feedback-reader = The second reader's words
feedback-decided = What was decided
feedback-decided-lead = These actions are for the whole area and follow from the same questions:
feedback-few =
    { $count ->
        [one] The sample has one case of the department. That is far too few to say anything about the department's work, and whoever knows the department may know which case it is.
        [2] The sample has 2 cases of the department. That is far too few to say anything about the department's work, and whoever knows the department may be able to tell which cases they are.
       *[other] The sample has { $count } cases of the department. They were not drawn to measure the department, and the numbers cannot be used to compare it with others.
    }
feedback-department-lead = The numbers show what was answered in just these cases. Use them to talk about what works and what you will do differently.
feedback-picked =
    { $count ->
        [one] One of the cases was picked and not drawn.
       *[other] { $count } of the cases were picked and not drawn.
    }
feedback-area = { $area } in the department
feedback-area-cases =
    { $count ->
        [one] There is one case.
       *[other] There are { $count } cases.
    }
feedback-area-caption = { $area }: the department's cases by answer
feedback-department-empty = No question of the department's cases was answered yet.
feedback-examples = Good practice to learn from

## agenda

# The item for the agenda. What the program cannot know stands in square brackets.

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

## docx

docx-page = Page
docx-page-of = of

## xlsx

report-draft = DRAFT

report-col-not-applicable = Not applicable
report-col-cannot-assess = Cannot be assessed
report-col-missing = Not found
report-col-unanswered = Unanswered

book-agreement = Agreement
book-col-agreement-count = Readings
book-col-scale = Scale
book-col-screen = The reader's screen
book-col-ac1 = Gwet's AC1

history-col-changed = Other words or scale
book-history = Year by year
book-history-title = The core questions in all signed rounds
book-col-unknown = Unknown answers

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
book-means-agreed = Readings where the second reader's first answer was the same. One for each answer and reader.
book-means-disagreed = Readings where the second reader's first answer was another.
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

## csv

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

report-csv-before-year = Compared with
report-csv-before-met = Met then
report-csv-before-applicable = Cases that counted then
report-csv-verdict = Is the difference chance?

report-csv-dataset = Hash of the data set

report-citizens-csv-municipality = Municipality
report-citizens-csv-year = Year
report-citizens-csv-principle = Principle
report-citizens-csv-question = Question to citizens
report-citizens-csv-option = Possible answer
report-citizens-csv-count = Answers
report-citizens-csv-n = Answers in all

## kept

kept-subtitle = { $municipality }. The round is deleted here. What stands are the figures of its signed version
kept-fact-filed = The whole report is filed
kept-fact-deleted = Deleted here
kept-deleted = { $at } by { $by }
kept-fact-ground = Ground of the deletion
kept-fact-commitment = Commitment of the lock
kept-signed = Version { $version }, signed { $at }
kept-area = { $population } cases in the list. { $drawn } were drawn, { $walked } gone through, { $missing } not found, { $replaced } replaced.
kept-caption = { $name }, { $area }
kept-compared = Compared with { $before }
kept-written = The round is deleted here. The files have the figures of its signed version and say where the whole report is filed.
