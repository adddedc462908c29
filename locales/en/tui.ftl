# The screens.

tui-too-small = The window is too small. Make it larger: at least { $width } characters wide and { $height } lines high.

# Headings
tui-rounds = tilsyn
tui-sample = Sample { $year }  { $title }
tui-sample-signed = Sample { $year }  { $title } (signed off)
tui-cases-complete = { $complete } of { $count } cases complete
tui-answered = { $answered } of { $count } answered
tui-verdict = The second reader's verdict
tui-replace = The case leaves the sample
tui-confirm = Are you sure?
tui-lacks = Case { $case } cannot be completed yet
tui-lacks-count = { $count } missing
tui-findings = Findings { $year }, so far
tui-help = Keys
tui-write-missing = The case cannot be found
tui-write-replace = The case leaves the sample
tui-write-reopen = Open again
tui-title-rounds = the rounds
tui-title-sample = the sample
tui-title-case = the case
tui-title-findings = the findings
tui-title-lacks = what is missing
tui-title-choice = the choice
tui-title-confirm = the question
tui-title-editor = the text
tui-title-new-round = the new round
tui-title-plan = the plan
tui-title-frame = the list
tui-title-source = where the seed comes from
tui-title-seed = the seed
tui-title-drawn = the draw

# Start
tui-round-signed = signed off
tui-round-drawn = sample drawn
tui-round-before = before the draw
tui-next = Next step: { $step }

tui-here-open-round = Press { $keyopen } to open it.
tui-here-draw = { $keyopen } leads to the draw. { $keyplan } first shows what a sample can show.
tui-new-round = New round
tui-new-round-means = The round gets the checklists that come with the program, as they are now.

# The plan
tui-plan-chance = The chance to see a fault at least once when
tui-plan-faulty = { $faulty } of { $population } cases carry it
tui-plan-percent = { $percent } %
tui-plan-plot = When { $faulty } of { $population } carry it, and one draws
tui-plan-says = What the sample can say afterwards, with 95 per cent confidence:

# The draw
tui-draw-room = Draw { $year }
tui-draw-plan = plan, nothing is changed
tui-draw-list = 1 of 3: the list
tui-draw-seed = 2 of 3: the seed
tui-draw-cases = 3 of 3: the cases, page { $page } of { $pages }
tui-frame-open = The list that is drawn from is not locked yet
tui-frame-locked = The list was locked { $at } by { $by }
tui-frame-cases =
    { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
tui-frame-drawn = { $count } are drawn
tui-frame-why = The seed is the text that decides which cases are drawn. The list is locked before anybody knows it. So nobody can adjust the list afterwards.
tui-frame-how = Press { $keylock } to lock the list. First you choose where the seed will come from.
tui-frame-commitment = The commitment to the list:
tui-frame-onward = When it is noted down, go on to the seed with { $keyonward }.
tui-grade-ask = Where does the seed come from?
tui-grade-a = A public draw
tui-grade-b = Dice or lots, seen by two witnesses
tui-grade-c = The tool makes it
tui-grade-d = Typed freely
tui-field-seed = Seed
tui-field-source = Source
tui-field-witness = Witness { $number }
tui-field-year = Year
tui-field-title = Title
tui-field-needed = must be filled in
tui-field-optional = may stay empty
tui-seed-waits = The seed is shown here as it will be used.
tui-seed-used = Used as: { $seed }
tui-seed-made = The tool makes the seed at the moment of the draw. It is shown with the result.
tui-echo-seed = The seed as it is used:
tui-echo-source = Source: { $source }
tui-echo-witnesses = Witnesses: { $names }
tui-echo-part = { $n } of { $population } cases
tui-echo-print = The print of the draw begins: { $print }
tui-drawn = The sample is drawn
tui-drawn-note = Anybody who has the list and the full receipt can repeat the draw and get the same cases.
tui-drawn-area = { $area }: { $n } of { $population } cases

# The sample
tui-area = { $area }, drawn from { $population } cases: { $complete } of { $count } complete
tui-open-notes =
    { $count ->
        [one] 1 note
       *[other] { $count } notes
    }

# The case
tui-core = core
tui-supplementary = supplementary
tui-draft = draft
tui-look-for = Look for:
tui-where = Where:
tui-not-applicable = Not applicable when:
tui-basis = Basis:
tui-note = Reason:
tui-evidence = Evidence:
tui-draft-note = Draft of { $at }:
tui-draft-evidence = Draft of the evidence, { $at }:
tui-draft-review = Draft of the note, { $at }:
tui-second-reader = Second reader:
tui-reviewed = { $standing } ({ $by }, { $at }).
tui-more-below = PgDn: more
tui-more-above = PgUp: back

# Texts
tui-answer = Answer:
tui-answer-later = There is no answer yet. The text waits as a draft until one is given.
tui-reason = Reason:
tui-missing-intro = Write where you searched. The case stays in the sample and counts as unknown.
tui-reopen-intro = Write why. What was finished can still be read.
tui-disagree-intro = Disagree: write what looks different. Whoever answered must answer again.
tui-draft-found = The draft of { $at } has been restored.

# Choices
tui-verdict-hint = A disagreement needs a note, and opens the case again.
tui-replace-intro = Case { $case } leaves only if it does not belong in the list. The next case of the draw takes its place. Why does it leave?
tui-ask-clear = Delete the answer to { $question }?
tui-ask-clear-means = Its reason and evidence leave the case. The log still says that there was an answer.
tui-ask-replace = Shall case { $case } leave the sample?
tui-ask-replace-means = This cannot be undone. The next case of the draw takes its place.
tui-ask-sign-off = Sign off round { $year }?
tui-ask-sign-off-means = After that nothing can change, unless the round is opened again with a reason.
tui-ask-lock = Lock the list of { $year }?
tui-ask-lock-means = It cannot be undone. After that nobody can add cases to the list or take cases from it.
tui-ask-draw = Draw the sample now?
tui-ask-draw-means = The cases stand from then on. Another draw takes a reason, gets a number of its own and is told of in the report.
tui-ask-keys = Enter says no.

# What is missing
tui-lack-answer = no answer
tui-lack-note = no reason
tui-lack-response = answer the reader

# Findings
tui-no-answers = no answers
tui-counts = Met { $met }, partly { $partly }, not met { $notmet }, not applicable { $notapplicable }, cannot be assessed { $cannotassess }, not found { $missing }, unanswered { $unanswered }.

# Notices
tui-saved = Saved { $at }
tui-completed = The case is declared complete, and that is saved. { $keyback } goes back to the sample.
tui-nobody = The program does not know your name: the trail calls you "?". Close, and start again with: tilsyn --as your-initials
tui-saved-last = Saved { $at }. Every question is answered: { $keycomplete } completes the case.
tui-draft-kept = Draft saved { $at }
tui-restored = Draft of { $at } restored at { $question }: press { $keynote }, { $keyevidence } or { $keyreview } to go on writing.
tui-unknown-key = { $key } does nothing here. { $keyhelp } shows the keys.
tui-paste-ignored = Text was pasted where nothing is written. Nothing has changed.
tui-answer-first = Answer first, with 1 to 5.
tui-nothing-done = Nothing has changed.
tui-all-answered = Every question is answered. { $keycomplete } completes the case.
tui-answer-not-saved = The answer is not saved: it needs a reason.
tui-draft-stays = The text waits as a draft. It is here when you come back.
tui-draft-gone = The draft is deleted.
tui-leave-loose = A text is not saved and is lost if you leave. Press again to leave.
tui-shelved = The text is remembered until the program ends.

# What to do about it, with the keys here
tui-hint-no-round = Begin one with { $keynewround }.
tui-hint-round-open = Mend what is to be mended, and sign it off afterwards.
tui-hint-answer-first = Answer first, with 1 to 5.
tui-hint-measure-none = Go to one of the questions that are measured.
tui-hint-survey-absent = Read them in first if they are to be part of it.
tui-hint-paragraph-absent = Write one, or choose one that is written.
tui-hint-frame-unlocked = Lock it first with { $keylock }; the seed comes after that.
tui-hint-round-signed = Open it again with { $keyreopen }. The signed version can still be read afterwards.
tui-hint-round-not-finished = Complete the cases, or mark one as not found with { $keymissing }.
tui-hint-case-complete = If something must be changed, open it again with { $keyreopen }.
tui-hint-case-missing = If it was found, take it in again with { $keyreopen }.
tui-hint-case-replaced = The case that took its place stands further down.
tui-hint-case-unknown = Choose a case in the list.
tui-hint-already-drawn = See the cases with { $keyopen }.
tui-hint-frame-empty = Import the list first. See the next step below.
tui-hint-frame-locked = Go on with { $keyonward }.
tui-hint-grade-a-needs-source = Write it in the field Source, for example “Lotto of 16 January 2027”.
tui-hint-grade-b-needs-witnesses = Write two different names in the fields Witness 1 and Witness 2.
tui-hint-no-randomness = Try again, or go back and choose another seed.
tui-hint-round-exists = Write another year.
tui-hint-not-drawn = See the next step below.

# Keys
tui-name-up = up
tui-name-down = down
tui-name-left = left
tui-name-right = right
tui-name-back-tab = Shift-Tab
tui-do-open = open
tui-do-met = answer: met, yes, high degree
tui-do-partly = answer: partly met, some degree
tui-do-not-met = answer: not met, no, low degree
tui-do-not-applicable = answer: not applicable
tui-do-cannot-assess = answer: cannot be assessed
tui-do-note = reason
tui-do-evidence = evidence
tui-do-essential = essential, on and off
tui-do-act-now = act now, on and off
tui-do-good-practice = good practice, on and off
tui-do-next = next unanswered
tui-do-clear = delete answer
tui-do-review = second reader
tui-do-complete = complete
tui-do-missing = not found
tui-do-replace = replace
tui-do-reopen = open again, with a reason
tui-do-findings = findings
tui-do-sign-off = sign off the round
tui-do-pick = choose
tui-do-plan = plan
tui-do-new-round = new round
tui-do-lock = lock the list
tui-do-fewer = fewer
tui-do-more = more
tui-do-done = done
tui-do-onward = onward
tui-do-create = open it
tui-do-next-field = next field
tui-do-previous-field = previous field
tui-do-yes = yes
tui-do-no = no
tui-do-save = save
tui-do-break = new line
tui-do-undo = undo
tui-do-redo = redo
tui-do-caret-left = one character left
tui-do-caret-right = one character right
tui-do-word-left = one word left
tui-do-word-right = one word right
tui-do-line-start = start of the line
tui-do-line-end = end of the line
tui-do-delete-before = delete the character before
tui-do-delete-after = delete the character after
tui-do-delete-word = delete the word before
tui-do-up = up
tui-do-down = down
tui-do-page-up = one page up
tui-do-page-down = one page down
tui-do-first = to the first
tui-do-last = to the last
tui-do-next-list = next checklist
tui-do-previous-list = previous checklist
tui-do-help = keys
tui-do-back = back
tui-do-shelve = back, the text is remembered
tui-do-leave = leave
tui-do-leave-now = leave, everything is saved
