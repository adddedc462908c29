# The dialogue line by line. Read aloud by screen readers: short sentences, "12 of 40", no signs to stumble over.
# plain-word: words that can be typed; the first is read out, the others mean the same. plain-hint: what to do about a
# refusal away from the command line. The sections are called like the folders of src/plain.

## shell

plain-word-back = back
plain-word-repeat = repeat
plain-word-all = all
plain-word-yes = yes, y
plain-word-no = no, n
plain-word-empty = empty
plain-word-where = where
plain-word-help = help
plain-word-stop = stop
plain-help-back = Go back one step
plain-help-repeat = Hear the question again
plain-help-all = Hear all of it, also what lacks nothing
plain-help-yes = Yes
plain-help-no = No
plain-help-empty = Make the field blank
plain-help-where = Hear where you are and what stands there
plain-help-help = Hear what you can type
plain-help-stop = End. Everything that was said to be saved is in the file
plain-help-line = { $name }: { $does }.
plain-help-enter = Enter: { $does }.
plain-help-keeps = Enter: Keep what stands.
plain-help-id = You can also type an id such as { $id }.
plain-help-short = The beginning of a word is enough where it fits only one.
plain-help-whole = The words hold only alone on a line. If one of them belongs in the text, type a full stop after it.

plain-welcome = Tilsyn line by line. Answer with a number or a word and press Enter. Type help to hear what you can type.
plain-farewell = The end. Everything that was said to be saved is in the file.
plain-garbled = The line could not be read, for it is not in the character set UTF-8. It was left out.
plain-hint-initials-unknown = Type your initials when you are asked.
plain-initials = Who are you? Type your initials. They stand in the trail with everything you do.
plain-initials-kept = You are { $by }.

plain-where-start = You are at the start.
plain-where-sample = You are in round { $year }.
plain-where-case = You are in case { $case } of round { $year }.
plain-where-list = You are in the checklist { $list } of case { $case } of round { $year }.
plain-where-question = You are at question { $question } of case { $case } of round { $year }.
plain-where-doing = You are doing this: { $does }.
plain-turn = Your answer:
plain-turn-start = Choose a round:
plain-turn-sample = Round { $year }, choose a case:
plain-turn-case = Case { $case }, your choice:
plain-turn-question = { $question }, your answer:
plain-choice = { $number }. { $choice }
plain-enter = Enter: { $does }.
plain-or = { $first } or { $last }
plain-and = { $first } and { $last }
plain-range = { $first } to { $last }
plain-yes = Yes
plain-no = No

plain-type-numbers = Type { $numbers }, or { $names }.
plain-type-words = Type { $names }.
plain-type-text = { $free }. You can also type { $names }.
plain-unknown = “{ $typed }” is not understood here. { $can }
plain-unknown-near = “{ $typed }” is not understood here. Did you mean { $near }? Type help to hear everything you can type.
plain-unknown-long = The line is not understood here. { $can }
plain-many = { $typed } can mean { $names }. Type more of the word.

plain-write-on = Go on with the text.
plain-write-end = End with a full stop alone on a line. Type two full stops alone to leave the text.
plain-text-blank = The text is blank so far.
plain-free-line = Type the answer on one line
plain-free-lines = Type the text line by line; a full stop alone ends it, two leave it
plain-free-number = Type a whole number
plain-free-day = Type a date, as 04-03-2026
plain-free-time = Type date and time of day, as 04-03-2026 10:15
plain-free-path = Type the path as your files show it
plain-line-left-out = The line was left out. { $kept ->
    [0] The text is empty so far.
    [one] The text has 1 line so far.
   *[other] The text has { $kept } lines so far.
} Go on writing.
plain-nothing-written = Nothing was written, and nothing has changed.
plain-unchanged = Nothing has changed.
plain-stands = It says { $now }. Enter keeps it, { $word } makes the field blank.
plain-stands-kept = It says { $now }. Enter keeps it.
plain-stands-nothing = Nothing stands there. Enter leaves it so.
plain-nothing-to-undo = There is nothing to take back here. Type back to leave it.
plain-line-undone = Your last answer is taken back.
plain-left-draft = The text has not been used. It lies as a draft.
plain-left-nothing = The text was not saved.
plain-left-answers = What you were answering is not saved.
plain-left-out = The rest is as before or lacks nothing. Type all to hear all of it.

plain-saved = Saved at { $time }: { $what }

plain-hint-locks-missing = Move the file to a drive where locks work, such as the computer's own.
plain-hint-file-failed = Type verify at the start. What is saved is saved.
plain-hint-stored-value-unknown = Type verify at the start: it says what was changed.
plain-hint-version-unknown = Type log at the start to hear the signatures.

## rounds

plain-word-reopen = reopen, open
plain-word-sign-off = sign off, sign
plain-help-reopen = Open again with a reason
plain-help-sign-off = Hear what blocks and what is frozen open, and sign the round off

plain-word-new-round = create
plain-help-new-round = Create a new round
plain-word-rename-round = rename
plain-help-rename-round = Change the title of the round, and its year while nothing is in it
plain-word-remove-round = dissolve
plain-help-remove-round = Remove the round while nothing is locked

plain-next = Next step: { $next }
plain-next-enter = Enter does it.

plain-write-reopen-round = Write why the round is opened again.

plain-confirm-sign-off = Sign off round { $year }? After that, answers can change only when the round is opened again with a reason.

plain-done-sign-off = round { $year } is signed off, version { $version }.
plain-done-reopen-round = round { $year } is open again.

plain-year = Which year? Press Enter for { $year }.
plain-title = What shall the round be called? Press Enter for { $title }.
plain-extent = Which questions is the round to ask? { $choices } Write core, strategy or all, or press Enter for strategy.
plain-opened = round { $year }, { $title }, is created with the checklists that come with the program.
plain-renamed = round { $year } is called { $title }.
plain-removed = round { $year } is removed.

plain-hint-round-erased = Open a round of another year. The figures of the deleted one are read on the command line.
plain-hint-round-unknown = Type back to hear the rounds, or create to begin a new one.
plain-hint-no-round = Type create to begin a round.
plain-hint-round-year-kept = Type dissolve, if nothing is locked, and create a round for the right year.
plain-hint-round-signed = Type reopen in the round if something is to be mended. The signed version can still be read afterwards.
plain-hint-round-not-finished = Type the number of what is to be closed to go there. If a case cannot be found, type not found in it.

## lists

plain-word-import = import
plain-help-import = Import a list

plain-word-take-back = remove, remove the list
plain-word-supplement = forgotten cases, forgotten
plain-help-take-back = Take the newest list back
plain-help-supplement = Import cases that were forgotten on the list

plain-list-path = Type the path of the list, for example list.csv, or back:
plain-list-path-again = Type the path of another list, press Enter to read the same again, or type back:
plain-list-column = Column { $number } of { $count }, { $header }: { $role }.
plain-list-samples = It holds: { $samples }.
plain-list-hidden = What it holds is not shown, since it may be personal.
plain-list-blank = It is blank.
plain-list-keeps = Enter keeps it.
plain-list-no-number = No column is the case number. Choose it with 1.
plain-list-open = The area is missing.
plain-list-meaning = { $name }: { $meaning }.
plain-list-in = the list { $file } is imported.

plain-list-rule = Now: { $now }. Enter keeps it.
plain-list-unclear = That cannot be understood. Type it again, or press Enter.

plain-taken-back = the list { $file } is taken back.

plain-hint-case-in-two-lists = Mend one of the lists, or type remove in the round to take the newest list back. Nothing is saved.
plain-hint-list-imported-before = Type remove in the round to take the first one back, and then read the new one in. Nothing is saved.
plain-hint-again-none-alike = Type import, and read it in as a new list.
plain-hint-again-several-alike = Type remove in the round to take back the one whose place it is to take first.
plain-hint-expect-unknown = Type the count in digits, for example 248.
plain-hint-import-unknown = Type remove to take the newest list back.
plain-hint-import-none = Type import to read a list in.
plain-hint-department-named-supplement = Draw without departments.

## draw

plain-word-lock = lock
plain-word-draw = draw
plain-word-again = draw again
plain-word-extend = extend
plain-word-receipt = receipt
plain-help-lock = Lock the list
plain-help-draw = Draw the sample
plain-help-again = Draw a new sample, with a reason
plain-help-extend = Extend the sample
plain-help-receipt = Hear the receipt of the draw

plain-size = { $area }: how many of { $population } cases? Press Enter for { $usual }.
plain-over = How shall the cases be drawn?
plain-whole-choice = From each area as a whole
plain-whole = They are drawn from each area as a whole.
plain-spread = They are drawn from each department: at least two from each, the rest by size.
plain-seed = Write the seed on one line:
plain-source = Write the source, for example Lotto 16 January 2027:
plain-witness = Write the name of witness { $number }:
plain-locked = the list is locked. The fingerprint is { $commitment }.
plain-lock-without = Type “{ $without }” to lock without them, or press Enter, and nothing is locked.

source-plain-which = Where shall the seed come from?
source-plain-bidrag = Write who gives the words, for example Borgerrådgiveren:
source-plain-offentligt = Write the public draw and at the end the day, for example Lotto 16-01-2027:
source-plain-terninger = Write at least two names with a comma between them, for example Anna Holm, Bo Lund:
source-plain-words = Write the words of { $by } on one line:

plain-hint-seed-source-name = Write the name of whoever is to give the words.
plain-hint-seed-source-day = Write the draw and at the end the day, for example Lotto 16-01-2027.
plain-hint-seed-source-people = Write the names with a comma between them, for example Anna Holm, Bo Lund.
plain-hint-seed-source-program = Write nothing where the program makes the seed.
plain-hint-seed-source-other = The source cannot be exchanged once the list is locked.
plain-hint-seed-source-no-share = The file was changed from outside. Type verify at the start, and use a backup.
plain-hint-grade-of-source = The grade follows from the source and is not to be chosen.
plain-hint-receipt-not-public-yet = Sign the round off first. The full receipt can be made now.

plain-hint-frame-locked = A case that should not be there is passed over when it is drawn: type replace in it. If cases were forgotten, type forgotten cases once the sample is drawn.
plain-hint-frame-empty = Type import to read a list in first.
plain-hint-area-unlisted = Type import to read the list in, or type lock again: then you are asked.
plain-hint-only-unlisted = Type lock again.
plain-hint-only-other-listed = Type lock again: then both are locked. If the list is not to be in it, type remove.
plain-hint-frame-unlocked = Type lock, and write the fingerprint down elsewhere before the seed is chosen.
plain-hint-frame-faulty = Type verify at the start.
plain-hint-frame-not-as-locked = The file was changed from outside. Type verify at the start, and use a backup.
plain-hint-already-drawn = It is drawn only once. Type where to hear the cases.
plain-hint-not-drawn = Type draw once the list is locked.
plain-hint-grade-a-needs-source = Type where the number comes from, for example Lotto 16 January 2027.
plain-hint-grade-b-needs-witnesses = Type two different witnesses.
plain-hint-grade-c-is-made = Let the program make the seed, or choose grade D for one that you type yourself.
plain-hint-made-is-grade-c = Choose grade C, or type the seed yourself.
plain-hint-department-missing = Draw without departments, or type remove before the list is locked and read it in with a column of departments.
plain-hint-departments-too-many = Draw without departments, or check that the column of departments is the right one.
plain-hint-strata-too-many = Draw more cases, or draw without departments.
plain-hint-stratum-gone = The file was changed from outside. Type verify at the start, and use a backup.
plain-hint-extend-nothing = Type a number larger than now for at least one area.
plain-hint-supplement-before-lock = Type import: as long as the list is not locked, the cases belong in it.
plain-hint-supplement-before-draw = Type draw first. Then read the forgotten cases in again.
plain-hint-supplement-locked = Type draw first. Another supplement can be read in afterwards.
plain-hint-supplement-unlocked = Type lock.
plain-hint-supplement-not-drawn = Type where in the round to hear how it stands.
plain-hint-supplement-departments = Draw without departments.
plain-hint-supplement-open = Type lock and then draw. If it was a mistake and is not locked, type remove.
plain-hint-attempt-after-supplement = If cases are lacking in the sample, type extend. If the supplement is not locked, it can be taken back with remove.

## sample

plain-word-missing = not found
plain-word-replace = replace
plain-help-missing = Declare the case not found
plain-help-replace = The case does not belong here and is to be replaced

plain-word-assign = assign
plain-help-assign = Say who audits a case

plain-case-id = { $case }, case number { $number }
plain-case-department = { $said }, { $department }
plain-case-state = { $said }: { $state }.
plain-case-notes = { $count ->
    [one] 1 note of the second reader waits for a response.
   *[other] { $count } notes of the second reader wait for a response.
}

plain-write-missing = Write where the case was looked for.
plain-write-replace = Write how it was seen.

plain-confirm-replace = Replace case { $case }? The reason is: { $reason }. This cannot be undone.
plain-confirm-missing = Declare case { $case } not found? It stays in the sample and counts as not found.

plain-done-missing = case { $case } is not found. It stays in the sample.
plain-done-replace = case { $case } is replaced. Case { $reserve } was drawn in its place.
plain-done-replace-none = case { $case } has left the sample. The list has no more cases to draw.

plain-case-assigned = Audited by { $to }.

plain-which-case = Which case? Write its id, for example B-01.

plain-hint-case-id-unknown = Type it as B-01 or V-01. Type where in the round to hear the cases.
plain-hint-case-unknown = Type where in the round to hear the cases.
plain-hint-case-replaced = Type where in the round to hear which case came in instead.
plain-hint-case-missing = If it is found, type reopen in the case.
plain-hint-case-complete = If something is to be mended, type reopen in the case.

## case

plain-word-next = next
plain-word-next-case = next case
plain-word-previous = previous
plain-word-guide = guidance, ?
plain-word-reference = reference
plain-word-same-reference = repeat
plain-word-reason = reason
plain-word-essential = essential
plain-word-act-now = now
plain-word-good-practice = practice
plain-word-clear = clear
plain-word-lacks = lacking
plain-word-complete = complete
plain-help-next = Go on to the next
plain-help-next-case = Go to the next case that is not complete
plain-no-next-case = There are no more cases that lack something.
plain-help-previous = Go to the question before
plain-help-guide = Hear the guidance of the question
plain-help-reference = Type where the answer can be seen
plain-help-same-reference = Write the last reference once more
plain-help-reason = Type the reason for the answer
plain-help-essential = Mark the answer essential significance, or take the mark off
plain-help-act-now = Mark the answer needs action now, or take the mark off
plain-help-good-practice = Mark the answer good practice, or take the mark off
plain-help-clear = Clear the answer
plain-help-lacks = Go to the next that lacks something: a comment, something half-written or an answer
plain-help-complete = Declare the case complete

plain-word-facts = facts
plain-word-accept = proposal, yes
plain-help-facts = The facts of the case, which can propose “not applicable”
plain-help-accept = Answer as proposed

plain-word-measure = measure
plain-help-measure = Measure between two times, which may propose an answer

plain-word-undo = undo
plain-help-undo = Take back what you typed last
plain-word-redo = redo
plain-help-redo = Give again what you took back last

plain-flag-yes = yes
plain-flag-no = no

plain-answered = { $answered } of { $questions } answered.
plain-case = { $area }, case { $case }
plain-case-all-answered = All questions are answered.
plain-case-next = Go to the first that lacks something. { $next }
plain-case-list = { $list }: { $count }
plain-case-missing = Reason: { $note }
plain-case-replaced = Replaced: { $reason }. Reason: { $note }
plain-case-reserve = Case { $reserve } was drawn in its place.
plain-lacking = { $question }: { $what }.
plain-lack-answer = lacks an answer
plain-lack-note = lacks a reason
plain-lack-response = a note waits for an answer
plain-list = { $name }. { $purpose }
plain-list-question = { $question }, { $answer }. { $text }
plain-unanswered = not answered
plain-reason = Why does the case not belong here?

plain-question = { $question }, question { $number } of { $questions }, { $list }.
plain-answers = Answer { $numbers }.
plain-adds = Adds to the answer: { $names }.
plain-adds-to = Adds to { $question }, just answered: { $names }.
plain-laid-aside = Laid aside: { $what }.
plain-given = The answer is { $value }. { $saved }.
plain-given-text = { $field }: { $text }
plain-given-flag = Marked: { $flag }.
plain-answer-first = Choose an answer first. The text waits.
plain-reference = Reference for { $question }.
plain-reference-stands = { $question } has the reference already: { $stands }.
plain-guide-look-for = Look for: { $text }
plain-guide-where = Where: { $text }
plain-guide-basis = Basis: { $bases }.
plain-guide-not-applicable = Not applicable when: { $text }
plain-guide-severity = Severity where it is not met: { $severity }. Kind: { $kind }.
plain-guide-supplementary = The question is supplementary and does not count in the headline figures.
plain-evidence = Where can it be seen? Type document, date and number in the journal on one line, as: Minutes 12-3-2026, s. 2, j. 12/345. Enter skips it.
plain-evidence-again = It says { $text }. A line adds one more, Enter keeps what stands, { $word } deletes it.

plain-write-note = Write the reason. Each line is kept as a draft.
plain-write-reopen-case = Write why the case is opened again.
plain-draft = A draft of the { $field } from { $at } lies here.
plain-draft-value = It belongs to the answer { $value }.
plain-draft-use = Use it as it is
plain-draft-go-on = Go on writing it
plain-draft-leave = Let it lie
plain-draft-discard = Discard it
plain-draft-left = The draft stays where it is.
plain-old-note = There is a reason from before:
plain-old-note-keep = Keep it
plain-old-note-go-on = Go on writing it
plain-old-note-new = Write a new one

plain-confirm-clear = Clear the answer to { $question } with its reason and evidence?

# What was done

plain-done-answer = { $question } is { $value }. { $count }
plain-done-changed = Enter goes to the next that lacks something.
plain-done-evidence = the evidence of { $question }. Read as: { $text }
plain-done-evidence-gone = { $question } has no reference any more.
plain-done-reason = the reason for { $question }.
plain-done-flag = { $question }, { $flag }: { $yes }.
plain-done-clear = { $question } is no longer answered. { $count }
plain-done-discard = The draft is discarded.
plain-done-complete = case { $case } is complete.
plain-done-reopen-case = case { $case } is open again.

facts-saved = The facts of the case are saved.
plain-facts-missing = The facts of the case have not been stated. They can propose “not applicable”: type { $word }.
plain-facts-ask-age = How old is the citizen? 0-9, 10-15, 16-17, 18-24, 25-66 or 67+.
plain-facts-ask-outcome = What was the outcome of the decision? bevilling (granted), delvist (partly), afslag (refused) or ingen (none).
plain-facts-ask-changes = How many times has the caseworker changed in the period? A number.
plain-facts-ask-plan = Were supporting measures or placement decided in the period? yes or no.
plain-facts-propose = Proposed: not applicable. { $reason } Type { $word } if that is right.

measure-kept = the measurement of { $question }.
measure-gone = the measurement of { $question } is deleted.
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
plain-measure-end = Enter ends.
plain-measure-none = Nothing is measured. Enter leaves it so.
plain-measure-takes-out = { $word } deletes the time below and those that follow.
plain-measure-span-forgotten = { $amount }, the dates are not kept
plain-measure-forgets = The dates are used for the calculation alone. What is kept is the number of working days.
plain-measure-note = The reason begins like this:



snippet-word = sentence
snippet-plain-offer = Type { $word } to hear the ready sentences.
snippet-plain-intro = Type { $word } and a number to use one of them, for instance { $word } 1.
snippet-plain-none = There is no sentence of that number. There are { $count }.
snippet-plain-used = Put in: { $text }

plain-hint-question-unknown = Type the number as it is read out with findings.
plain-hint-facts-moved = Type facts again: the new ones are read out first.
plain-hint-measure-moved = Type measure again: the new times are read out first.
plain-hint-measure-taken-back = Type measure again.
plain-hint-facts-of-another = Type facts: they are read out first.
plain-hint-measure-of-another = Type measure: they are read out first.
plain-hint-measure-none = Measure one of the questions that say “Can be measured”.

## review

plain-word-read = read
plain-help-read = Read the answers as a second reader
plain-word-rest = rest
plain-help-rest = Agree with the rest at once; that is in no measure of agreement
plain-word-show-answers = show the answers, show
plain-help-show-answers = Hear the answers; the reading is then no longer blind
plain-word-answer-note = answer
plain-help-answer-note = Answer the note
plain-word-accept-note = accept
plain-help-accept-note = Accept what was answered to the note
plain-word-maintain-note = maintain
plain-help-maintain-note = Maintain the note
plain-word-close-note = close
plain-help-close-note = Close the note with a reason, which goes into the report
plain-word-new-note = new
plain-help-new-note = Write a new note
plain-word-pass-over = pass over
plain-help-pass-over = Pass over a note half written

plain-word-notes = comments
plain-help-notes = Hear the notes, answer them, or end them

plain-where-reading = You are at the reading of question { $question } of case { $case } in the round { $year }.
plain-reading = Reading of case { $case }, { $how }: { $read } of { $all } read.
plain-reading-blind = The answers have not been shown to you and are not read out. Answer yourself; you need not give a reason.
plain-reading-open = The answers are read out. Your number is your verdict: the same number agrees, another disagrees, and then you are asked why.
plain-reading-question = { $question }, answer { $number } of { $all }.
plain-reading-given = { $by } has answered { $value }.
plain-reading-mine = You say: { $standing }.
plain-reading-all = Every answer is read. Type { $word } when you are done with the case.
plain-no-reading = You have no more cases to read in the round. Go into a case and type read if you want to choose it yourself.
plain-confirm-show-answers = Do you want to hear the answers of case { $case }? Your reading of the case is then no longer blind.
plain-confirm-read = Are you done reading case { $case }? { $unread ->
    [0] Every answer is read.
    [one] 1 answer is not read.
   *[other] { $unread } answers are not read.
} What you have said are then your first answers. They count, and they stay.

plain-review = Second reader { $by }: { $standing }.
plain-review-draft = A draft of your note lies here. Type { $word } to hear it.

plain-write-review = Write why. Each line is kept as a draft.

plain-done-review = { $question }, you say { $verdict }, { $how }.
plain-done-review-opens = Case { $case } is open again until the note is answered.
plain-done-unread = { $question } is not read any more.
plain-done-show-answers = the answers of case { $case } are shown to you.
plain-done-rest = you agree with the rest, { $count } answers.
plain-done-finish = case { $case } is read. { $differ ->
    [0] Nothing differs.
    [one] 1 answer differs.
   *[other] { $differ } answers differ.
}

plain-note = { $note }, { $about }, { $by }: { $said }
plain-note-answer = The answer is { $value }.
plain-note-done = { $note }, { $standing }.
plain-notes-none = There are no notes yet.
plain-notes-which = Which note? Type the number, for instance L-01, or new to write one. Enter goes on.
plain-notes-what = What is to be done with it? Enter leaves it as it is.
plain-note-about = What is it about? Type a case, for instance B-01, or an answer, for instance B-01 BI-05. Enter is the round.
plain-write-new-note = Write the note in one line.
plain-write-reply = Write the answer to the note in one line.
plain-write-ending = Write why in one line. Enter skips it.
plain-write-closing = Write in one line why it is closed. The reason goes into the report.
plain-pass-over = { $case } { $question }: { $reader } has begun a note and not saved it. Write in one line why it is passed over; the reason goes into the report. Type back to let it be.
plain-passed-over = what { $reader } has begun about { $case } { $question } is passed over.

plain-hint-answer-of-another = Hear the answer before you answer.
plain-hint-case-read-blind = Type complete in the reading of the case when it is read. If you want to hear the answers now, type show the answers there; the reading is then no longer blind.
plain-hint-note-unknown = Type the number as it was read out, for instance L-01.
plain-hint-half-note-absent = Type sign in the round to hear what has been begun.

## sign_off

signing-plain-number = Type a number to go there.
signing-plain-sign = Type sign off to sign.

## findings

plain-word-findings = findings
plain-help-findings = Hear the findings so far

plain-word-compare = compare
plain-help-compare = Hear the findings beside an earlier round

plain-findings-of = { $area }, { $list }:
plain-finding = { $question }: { $count } { $value }; { $interval }.
plain-finding-none = { $question }: no answers to count.
plain-finding-partly = { $count } { $value }.
plain-finding-not-applicable = { $count } not applicable.
plain-finding-cannot-assess = { $count } cannot be assessed.
plain-finding-missing = { $count } not found.
plain-finding-unanswered = { $count } unanswered.
plain-finding-act-now = { $count } needs action now.

plain-hint-checklist-unknown-ref = Write the reference as it stands in the table of the law, or add it at the end of the file, as a part that begins with [[law]].
plain-hint-compare-no-earlier = An earlier round must be in the same file and be signed off.

## follow_up

plain-word-acute = acute
plain-help-acute = An acute concern that cannot wait

plain-word-actions = actions
plain-help-actions = Hear the actions, write a new one, or report what came of one

acute-to-whom = Whom did you pass it on to? Write it on one line, without names.
acute-let-be = Nothing was written down.
acute-which = Write the number of the one that is handled, or back.
plain-write-acute = Write what cannot wait. Write no names.
plain-write-handled = Write what was done, and by whom. Write roles, not names.

actions-plain-none = There are no actions in the round { $year }.
actions-plain-hint = Type actions to write a new one down or to report what came of one.
actions-plain-ask = What do you want?
actions-plain-new = Write a new action down
actions-plain-nothing = Nothing more now
actions-plain-report = Report what came of an action
actions-plain-question = Which question does the action follow from? Type its number, for example BI-02.
actions-plain-area = The question is asked in both areas. Which is the action about?
actions-plain-areas-both = Both
actions-plain-text = What is to be done? Write it on one line.
actions-plain-owner = Who is responsible? Write a role, not a name.
actions-plain-deadline = When is the deadline? Write the day as dd-mm-yyyy.
actions-plain-check = How will you see that it worked? Write it on one line.
actions-plain-urgent = Is it urgent?
actions-plain-signed = The round { $year } is signed already, so the action is in the report of the next round.
actions-plain-which = Which action? Type its number, for example H-01.

plain-hint-action-other-area = Choose the other area.
plain-hint-action-of-another = Type actions: what was written is read out.
plain-hint-action-unknown = Type the number of one of the actions above.
plain-hint-action-deadline-past = Type a date that has not passed. If it is done, set the deadline to today and report the action as done.
plain-hint-acute-unknown = Type acute in the round to hear the numbers.

## overview

plain-word-overview = overview
plain-help-overview = Hear which cases have which answer

plain-overview = { $area }, { $count ->
    [one] 1 case
   *[other] { $count } cases
}:

## report

plain-word-report = report
plain-help-report = Write the report

plain-word-texts = texts, own words
plain-help-texts = Write your own words for the report

plain-word-citizens = citizens
plain-help-citizens = Hear the citizens' answers, read them in, or take them out

plain-word-feedback = feedback
plain-help-feedback = Write feedback sheets for caseworkers and departments

plain-folder = Which folder shall the report lie in? Press Enter for { $folder }.
plain-formats = Which formats? Press Enter for { $formats }.
plain-despite = The check before publication found { $count ->
    [one] 1 place
   *[other] { $count } places
} to look at. Write a reason to write the report nevertheless; it goes into the trail. A blank line shows the places and writes nothing.

# Own texts

texts-plain-which = Which section of the report?
texts-plain-role = Who writes? Write a role, for example The head of the family department.
texts-plain-write = Write the text. A blank line parts two paragraphs.
texts-plain-stands = It says:
texts-plain-on = Go on with it
texts-plain-anew = Write it anew from the beginning
texts-plain-clear = Take it out
texts-plain-leave = Leave it as it is
texts-plain-again = The text is not saved. Do you want to try again?

citizens-plain-none = No answers of citizens have been read in for { $year }.
citizens-plain-read = Read a file in
citizens-plain-clear = Take the answers out
citizens-plain-path = Where is the file? Type or paste its path.
citizens-plain-hint = The citizens' own answers from the questionnaire can be read in. Type citizens.
citizens-plain-said = The citizens' answers were read in from the file { $file }, { $at }, by { $by }. Type citizens to hear them.

handout-plain-whom = Whom are they for? Press Enter for all cases and departments, or type a case like B-01 or the name of a department.
handout-plain-folder = Which folder shall they lie in? Press Enter for { $folder }.

plain-hint-survey-absent = Read them in first if they are wanted.
plain-hint-feedback-no-case = Type one of the cases of the sample. A case that left it gets no feedback.
plain-hint-paragraph-role-needed = Type who writes, for example The head of the family department.
plain-hint-paragraph-role-given = The section has no role.
plain-hint-paragraph-of-another = Type texts to hear what is written.
plain-hint-paragraph-absent = Type texts to hear what is written.
plain-hint-report-warned = Mend the places. If they are all right, type a reason; it will stand in the trail.
plain-hint-report-folder = Choose another folder.
plain-hint-report-not-written = Close the file if it is open in another program, or choose another folder.

## trail

plain-word-trail = trail, log
plain-word-verify = verify
plain-word-backup = backup
plain-word-selftest = self-test
plain-help-trail = Hear the trail: who did what when
plain-help-verify = Verify the file
plain-help-backup = Make a backup
plain-help-selftest = Check the program against known values

plain-trail = The trail, the newest first: { $shown } of { $of }.

plain-hint-selftest-failed = Do not trust figures from this program. Fetch it again, and give what was read out to whoever published it.
