# The screens. tui-do: what a key does. tui-hint: what to do about a refusal, with the keys here. The sections are called like
# the folders of src/tui.

## shell

tui-too-small = The window is too small. Make it larger: at least { $width } characters wide and { $height } lines high.

tui-saved = Saved { $at }
tui-nobody = The program does not know your initials. You are asked for them the first time something is to be saved.
tui-nobody-draft = The draft is not saved yet. When you save, you are asked for your initials.
tui-unknown-key = { $key } does nothing here. { $keyhelp } shows the keys.
tui-paste-ignored = Text was pasted where nothing is written. Nothing has changed.
tui-nothing-done = Nothing has changed.
tui-leave-loose = A text is not saved and is lost if you leave. Press again to leave.
tui-shelved = The text is remembered until the program ends.

tui-name-up = up
tui-name-down = down
tui-name-left = left
tui-name-right = right
tui-name-back-tab = Shift-Tab
tui-name-space = space

tui-found = Found { $at } of { $of }. { $keynext } goes to the next.
tui-search-none = The text does not stand in the list.
tui-search-first = Search first with { $keysearch }.

tui-do-open = open
tui-do-up = up
tui-do-down = down
tui-do-page-up = one page up
tui-do-page-down = one page down
tui-do-first = to the first
tui-do-last = to the last
tui-do-help = help
tui-do-back = back
tui-do-leave = close the program

tui-do-run = do it
tui-do-palette = go to
tui-do-lists = lists
tui-key-palette = Ctrl-P “{ $label }”
tui-not-now = { $label }, not now: { $why }
tui-last-palette = go to
tui-last-help = help
tui-last-acute = urgent
tui-last-undo = undo
tui-last-back = back
tui-last-leave = close
tui-last-shelve = the draft stays
tui-unknown-key-e = A reference is h now.
tui-unknown-key-q = Ctrl-Q closes the program.
tui-unknown-key-j = Down moves down.
tui-unknown-key-k = Up moves up.
tui-unknown-key-x = Delete takes out what the mark stands on.
tui-do-search = search
tui-do-next-match = next match
tui-do-previous-match = previous match

tui-read-only = read only
tui-hint-reason-needed = Type it here.
tui-hint-locks-missing = Move the file to a drive where locks work, such as the computer's own.
tui-hint-file-failed = Verify the file from the start. What is saved is saved.
tui-hint-stored-value-unknown = Verify the file from the start: it says what was changed.

## rounds

tui-rounds = tilsyn
tui-write-reopen = Open again
tui-title-rounds = the rounds
tui-title-new-round = the new round

tui-round-signed = signed off
tui-round-drawn = sample drawn
tui-round-before = before the draw
tui-next = Next: { $step }
tui-here-open-round = Press { $keyopen } to open it.
tui-here-draw = { $keyopen } leads to the draw. { $keyplan } first shows what a sample can show.
tui-new-round = New round
tui-new-round-means = The round gets the checklists that come with the program, as they are now. Press 1, 2 or 3 at Questions:

tui-field-year = Year
tui-field-title = Title
tui-field-questions = Questions
tui-field-questions-empty = strategi (the strategy)

tui-reopen-intro = Write why. What was finished can still be read.

tui-ask-sign-off-means = After that nothing can change, unless the round is opened again with a reason.

tui-here-import = Press { $keyopen } to import it.
tui-here-import-area = Press { $keyopen } to import it. If the area is left out this year on purpose, { $keyplan } leads on to the list that is in.

tui-here-audit = Press { $keyopen } to open the sample.
tui-here-sign-off = What is to stand in the report is written before the sign-off: { $keyactions } is actions, { $keytexts } your own texts, and { $keycitizens } the citizens' answers. { $keybefore } shows what is signed, and signs from there.
tui-here-report = Press { $keyreport } to write the report, { $keyfeedback } for feedback sheets and { $keyactions } to follow the actions.

tui-here-supplement = { $keyplan } goes to supplement { $supplement }. The first sample is untouched and is opened with { $keyopen }.

tui-page-signed = The round is signed off
tui-signed = Round { $year } is signed off as version { $version }. Nothing can change now unless it is reopened.
tui-signed-head = Hash of the trail:
tui-signed-next = Go back with { $keyback } and write the report with { $keyreport }.

tui-do-reopen = open again
tui-do-sign-off = sign
tui-do-new-round = new round
tui-do-rename-round = year and title
tui-do-remove-round = remove the round
tui-do-create = open it

tui-hint-no-round = Begin one with { $keynewround }.
tui-hint-round-open = Mend what is to be mended, and sign it off afterwards.
tui-hint-round-signed = Open it again with { $keyreopen }. The signed version can still be read afterwards.
tui-hint-round-not-finished = They are on the list: { $keyopen } goes to the marked one.
tui-hint-round-exists = Write another year.
tui-hint-round-year-kept = If nothing is locked, remove the round from the start, and open one for the right year.

## lists

list-room = Case list for { $year }
list-at-file = 1: the file
list-at-sheet = 1: the sheet
list-at-columns = 2: the columns
list-at-meanings = 3: areas and statuses
list-at-problems = { $count ->
    [one] 1 problem
   *[other] { $count } problems
}
tui-title-list-file = the file of the case list
tui-title-list-sheet = the sheet of the case list
tui-title-list-columns = the columns of the case list
tui-title-list-meanings = areas and statuses of the case list
tui-title-list-problems = problems of the case list

list-file-ask = Which file? The newest comes first, but look at name and time. Choose with the arrow keys and press Enter.
list-file-path = File:
list-file-type = type a part of the name, or paste a path
list-file-up = ..  the folder above
list-file-shortcut = (shortcut)
list-file-none = There are no lists or folders of that name here. Lists are csv, txt, xlsx, xlsm, xls and ods.
list-file-enter = Enter opens the file or folder. Esc clears what was typed.
list-reading = Reading the list: { $percent } per cent. Esc stops it.

list-sheet-more = If several sheets belong, import the workbook once for each of them.

# The columns

list-columns-ask = Which column is the case number? Go to it with the arrows, and press 1.
list-columns-check = Are the columns understood rightly? Then press Enter. Otherwise correct them.
list-columns-proposed = { $rows ->
    [one] 1 row.
   *[other] { $rows } rows.
} The proposal comes from the headers. What is not used is not stored.
list-hidden = (not shown)
list-blank = (blank)
list-role-unused = not used
list-means-case-number = The case number: what the case is found by in the case system. It is stored.
list-means-area = The area: children or adults on each row. It is stored.
list-means-department = The department. It is stored, and it can say which area a case belongs to.
list-means-status = The status: says whether a case belongs. It is not stored.
list-means-opened = The day on which the case was opened. Only the rules use it, and it is not stored.
list-means-closed = The day on which the case was closed. Only the rules use it, and it is not stored.
list-means-test = Whether the citizen is a test person. Only the rules use it, and it is not stored.
list-means-citizen = Whom the case is about. It is only used to take one case for each citizen, and it is not stored.
list-means-unused = The column is not used, and it is not stored.

# Areas and statuses

list-meanings-ask = What belongs where? Change it with the arrows right and left, and press Enter when it is right.
list-by-department = by department
list-means-whole = If all cases of the list are from the same area, choose it here.
list-means-area-word = Which area does the word mean?
list-means-department-word = Which area do the cases of the department belong to?
list-means-status-word = Cases that do not belong are counted and left out.
list-meanings-open = First choose an area here with 1 (children) or 2 (adults).
list-keep-later = First choose what the columns are. Then it can be kept.
list-kept = Kept in { $file }. Next time the same is proposed.

list-exported = The problems are written in { $file } beside the list.

list-no-cases = No cases.

# The lists of the round

list-frame-lists = Lists imported:
list-frame-one = { $number }. { $file }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}
list-frame-more = { $keyimport } imports another list. { $keytakeback } takes back the newest.
list-frame-empty = The round has no cases yet. { $keyimport } imports a list.

# The rules

list-at-rules = 4: rules and count
tui-title-list-rules = the rules of the case list
list-rules-ask = Should some cases go out? Blank fields mean no. Press Enter to go on.
list-rules-why = Every rule and the number of cases that it takes out will stand in the trail.
list-rule-unclear = That cannot be understood. Correct the field, or make it blank.

extend-supplement = Supplement { $number }

tui-do-import = import list
tui-do-take-back = take back newest list
tui-do-read-again = read the list again
tui-do-settle-1 = case number; children; belongs
tui-do-settle-2 = area; adults; does not belong
tui-do-settle-3 = department; does not belong
tui-do-settle-4 = status
tui-do-settle-0 = not used; not chosen
tui-do-settle = change
tui-do-settle-back = change the other way
tui-do-keep = keep for next year
tui-do-export = write the problems to a file

tui-do-settle-5 = opened
tui-do-settle-6 = closed
tui-do-settle-7 = test person
tui-do-settle-8 = citizen

tui-do-supplement = forgotten cases

tui-hint-import-none = Import a list with { $keyimport }.
tui-hint-case-in-two-lists = If it is the same list again, take back the first on the list's screen with { $keytakeback }. Otherwise correct one of the lists.

tui-hint-attempt-after-supplement = If cases are missing from the sample, extend it with { $keyextend }.
tui-hint-supplement-locked = Draw from the supplement first. Then another one can be imported.

tui-hint-expect-unknown = Type the number in digits, for example 248.

## draw

tui-title-plan = the plan
tui-title-frame = the list
tui-title-source = where the seed comes from
tui-title-seed = the seed
tui-title-drawn = the draw

# The plan

tui-plan-chance = The chance to see a fault at least once when
tui-plan-faulty = { $faulty } of { $population } cases carry it
tui-plan-percent = { $percent } %
tui-plan-plot = When { $faulty } of { $population } carry it, and one draws
tui-plan-says = What the sample can say afterwards, with 95 per cent confidence:

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
tui-frame-unlisted = NO LIST
tui-frame-why = The seed is the text that decides which cases are drawn. The list is locked before anybody knows it. So nobody can adjust the list afterwards.
tui-frame-how = Press { $keyonward } to lock the list. First you choose where the seed will come from.
tui-frame-how-unlisted = Import the list that is missing with { $keyonward }. { $keylock } locks, and then you are asked whether the area is left out on purpose.
tui-lock-field = The words
tui-lock-empty = empty: the list is imported
tui-lock-words = If it is meant so, type “{ $without }”, and press Enter. Enter on the empty field imports the list of { $area }.
tui-lock-not-the-words = Those are not the words. Nothing is locked. Mend them, or empty the field.
tui-frame-commitment = The commitment to the list:
tui-frame-onward = When it is noted down, go on to the seed with { $keyonward }.
tui-field-seed = Seed
tui-field-source = Source
tui-field-witness = Witness { $number }
tui-seed-waits = The seed is shown here as it will be used.
tui-seed-used = Used as: { $seed }
tui-preview-source = Source: { $source }
tui-preview-witnesses = Witnesses: { $names }
tui-preview-part = { $n } of { $population } cases
tui-preview-print = The print of the draw begins: { $print }
tui-drawn-note = Anybody who has the list and the full receipt can repeat the draw and get the same cases.

tui-page-receipt = Receipt of the draw

draw-form-extend = Extend the sample
draw-extend-now = { $area }: { $n } of { $population } cases now.
draw-field-children = Children
draw-field-adults = Adults
draw-form-again = Draw a new sample

source-pick = Where shall the seed come from? It is chosen now and cannot be exchanged later.
source-field-seed = The words
source-onward-words = Once the answer has come, go on to the seed with { $keyonward }.

tui-supplement-why = The first sample is untouched. The forgotten cases are locked by themselves before anybody knows the new seed.

# What one must have ready before the seed is chosen. At most 53 characters.

grade-ready-a = Ready: which public draw, and its result.
grade-ready-b = Ready: 20 throws of dice, seen by two witnesses here.
grade-ready-c = Ready: nothing. Others have to trust you.
grade-ready-d = Ready: a text. Only when nothing else will do.

# Which sample is extended

extend-title = Extend
extend-intro = Which sample is to have more cases?
extend-first = The first sample
extend-part = { $area } { $drawn } of { $all }

tui-do-plan = plan
tui-do-lock = lock the list
tui-do-fewer = fewer
tui-do-more = more
tui-do-onward = onward

tui-do-receipt = receipt of the draw

tui-do-extend = extend
tui-do-again = draw again, with a reason
tui-do-spread = departments, on and off

tui-hint-frame-unlocked = Lock it first with { $keylock }; the seed comes after that.
tui-hint-already-drawn = See the cases with { $keyopen }.
tui-hint-frame-empty = Import the list first. See the next step below.
tui-hint-area-unlisted = Import the list, or lock again: then you are asked.
tui-hint-only-unlisted = Go back, and lock again.
tui-hint-only-other-listed = Go back, and lock again: then both are locked.
tui-hint-frame-locked = Go on with { $keyonward }.
tui-hint-grade-a-needs-source = Write it in the field Source, for example “Lotto of 16 January 2027”.
tui-hint-grade-b-needs-witnesses = Write two different names in the fields Witness 1 and Witness 2.
tui-hint-no-randomness = Try again, or go back and choose another seed.
tui-hint-not-drawn = See the next step below.

tui-hint-department-missing = Draw without departments, or import the list again with a column for the department before it is locked.
tui-hint-departments-too-many = Draw without departments, or check that the column of departments is the right one.
tui-hint-strata-too-many = Draw more cases on the plan, or turn departments off with { $keyspread }.
tui-hint-extend-nothing = Write a number that is larger than now.

tui-hint-seed-source-name = Write the name in the field, for example “Borgerrådgiveren”.
tui-hint-seed-source-day = Write the public draw and at the end the day, for example “Lotto 16-01-2027”.
tui-hint-seed-source-people = Write them with a comma between them, for example “Anna Holm, Bo Lund”.
tui-hint-seed-source-other = Go back, and begin the draw again: the source cannot be exchanged.
tui-hint-seed-source-no-share = The file was changed from outside. Verify it from the start, and use a backup.

tui-hint-frame-faulty = Verify the file from the start.
tui-hint-frame-not-as-locked = The file was changed from outside. Verify it from the start, and use a backup.
tui-hint-stratum-gone = The file was changed from outside. Verify it from the start, and use a backup.
tui-hint-supplement-open = Go to the supplement with { $keyplan } from the start, lock it and draw from it. If it was a mistake and is not locked, take the list back there.

## sample

tui-sample = Sample { $year }  { $title }
tui-sample-signed = Sample { $year }  { $title } (signed off)
tui-cases-complete = { $complete } of { $count } cases complete
tui-replace = The case leaves the sample
tui-write-missing = The case cannot be found
tui-write-replace = The case leaves the sample
tui-title-sample = the sample

tui-area = { $area }, drawn from { $population } cases: { $complete } of { $count } complete
tui-open-notes =
    { $count ->
        [one] 1 note
       *[other] { $count } notes
    }

tui-missing-intro = Write where you searched. The case stays in the sample and counts as unknown.

tui-replace-intro = Case { $case } leaves only if it does not belong in the list. The next case of the draw takes its place. Why does it leave?
tui-ask-replace = Shall case { $case } leave the sample?
tui-ask-replace-means = This cannot be undone. The next case of the draw takes its place.

tui-form-assign = Who audits the case?
tui-form-pick = A case that somebody chose
tui-form-pick-means = The case is audited like the others, but it is not drawn and enters no figure.
tui-field-initials = Initials
tui-field-nobody = nobody
tui-field-number = Case number
tui-field-area = Area
tui-field-area-hint = b for children, v for adults
tui-field-why = Why

tui-sorted-id = The cases stand by number.
tui-sorted-state = The cases stand by state: begun, not begun, complete.
tui-sorted-progress = The cases stand by how much is answered, the fewest first.
tui-sorted-auditor = The cases stand by who audits them.

tui-narrowed = { $shown } of { $of } shown: { $name }. { $keyshowall }: all
tui-narrowed-sample = Sample { $year }, some cases only
tui-narrow-open = not complete
tui-narrow-auditor = with { $name }
tui-narrow-supplements = from a supplement

tui-do-missing = not found
tui-do-replace = replace
tui-do-take-out = take the case out
tui-next-case = { $case }. { $keyopen } opens it.
tui-next-case-after = the next case. Enter opens it.
tui-next-complete = declare the case complete. { $keycomplete } does it.
tui-no-next-case = No other case lacks anything.
tui-take-out-intro = Why does case { $case } leave the audit?
tui-take-out-missing = Not found: the case belongs, but cannot be found
tui-take-out-replace = Out of the sample: the case does not belong, and the next on the list takes its place
tui-all-complete = No case lacks anything.

tui-do-assign = who
tui-do-pick-by-hand = take in a chosen case
tui-do-sort = order
tui-do-next-area = the other area

tui-do-narrow = show some only
tui-do-show-all = show all again

tui-hint-case-missing = If it was found, take it in again with { $keyreopen }.
tui-hint-case-replaced = The case that took its place stands further down.
tui-hint-case-unknown = Choose a case in the list.

## case

tui-answered = { $answered } of { $count } answered
tui-missing-answers = Case { $case } cannot be completed yet
tui-missing-answers-count = { $count } missing
tui-title-case = the case
tui-title-missing-answers = what is missing

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
case-others-review = { $by } has begun a note ({ $at }).
tui-second-reader = Second reader:
tui-read = { $said } ({ $by }, { $at })

tui-answer-later = There is no answer yet. The text waits as a draft until one is given.
tui-reason = Reason:


# What is missing

tui-lack-answer = no answer
tui-lack-note = no reason
tui-lack-response = answer the reader

tui-completed = The case is declared complete, and that is saved. { $keyback } goes back to the sample.
tui-saved-last = Saved { $at }. Every question is answered: { $keycomplete } completes the case.
tui-restored = Draft from { $at } restored at { $question }: { $keyopen } goes on writing.
tui-answer-first = Answer first, with 1 to 5.
tui-all-answered = Every question is answered. { $keycomplete } completes the case.
tui-lack-draft = text not saved
tui-just-answered = Just answered: { $sign } { $question } { $name }. { $letters } add to it.
tui-changed = { $question } is changed from { $from } to { $to }.
tui-laid-aside = Laid aside: { $laid }. { $keynote } brings the old text back, Ctrl-Z takes all of it back.
tui-laid-aside-marks = Laid aside: { $laid }. Ctrl-Z takes all of it back.
tui-laid-reason = the reason
tui-answer-with-digit = Answer with 1 to 5.
tui-no-other-question = There is no other question to write to. It is the one just answered, or the one under the mark.
tui-reference-stands = The reference stands there already.
tui-paste-waits = Pasted text ({ $count } characters) waits: { $keyreference } puts it in as a reference, { $keynote } as a reason.
tui-answer-not-saved = The answer is not saved: it needs a reason.


facts-propose = Proposed: { $digit } not applicable. { $reason }
facts-begin = You may begin with the facts of the case: { $keyfacts }.
facts-form-means = The four facts can propose “not applicable” for the questions they settle. Nothing is answered for you. Leave a field blank when you do not know.
facts-field-age = Age
facts-field-outcome = Outcome
facts-field-changes = Changes
facts-field-plan = Measures
facts-hint-age = age in years, as 12; the band alone is kept
facts-hint-outcome = 1: granted  2: partly  3: refused  4: none
facts-hint-changes = changes of caseworker in the period
facts-hint-plan = supporting measures or placement decided in the period? 1: yes  2: no

measure-taken-away = The measurement was deleted.
measure-proposed-key = { $said } · proposed: { $digit } { $value }
measure-unknown = Something is missing, or the times are the wrong way round.
measure-can = Can be measured ({ $keyfacts }): { $from } → { $to }.
measure-left = The times are not saved. They are here again when you open the measurement, as long as the program runs.
measure-title = Measurement
measure-form-forgets = { $rule } The dates are used for the calculation alone: what is kept is the number of working days.
measure-form-means = { $rule } An empty pair does not count; if all are empty, the measurement is deleted.
measure-form-accept = Enter saves the measurement. If the answer is right, press { $digit } afterwards.
measure-field = { $label } { $number }
measure-hint-days = date, as 4-3 or 04-03-2026
measure-hint-hours = date and time of day, as 4-3 14 or 04-03-2026 10:15


guard-cpr = There is something like a CPR number here. It cannot be saved.
guard-email = There is something like an e-mail address here. It cannot be saved.
guard-phone = There is something like a telephone number here. It cannot be saved.

missing-answers-odd = does not fit
missing-answers-odd-count = { $lacks ->
    [0] { $odd } do not fit
   *[other] { $lacks } missing, { $odd } do not fit
}
missing-answers-odd-age = The age in the facts of the case
complete-ask-means = It does not keep the case from being complete. If you say no, you can mend it first: { $keycomplete } shows it again.

snippet-title = Ready sentences
snippet-hint = Your own sentences can stand in { $file }.

tui-do-met = answer: met, yes, high degree
tui-do-partly = answer: partly met, some degree
tui-do-not-met = answer: not met, no, low degree
tui-do-not-applicable = answer: not applicable
tui-do-cannot-assess = answer: cannot be assessed
tui-do-answer = answer
tui-do-reference = reference
tui-do-repeat = repeat it
tui-do-references = mend the references
tui-do-info = facts
tui-do-next-step = do what is next
tui-do-other-question = to the other question
tui-do-other-field = the other field
tui-do-earlier = an earlier one
tui-do-later = back to later ones
tui-do-note = reason
tui-do-essential = essential
tui-do-act-now = act now
tui-do-good-practice = good practice
tui-do-next = lacking
tui-do-clear = delete answer
tui-do-complete = complete
tui-do-next-list = next checklist
tui-do-previous-list = previous checklist

tui-do-next-case = next case
tui-do-previous-case = previous case

facts-do-state = facts of the case
facts-do-accept = answer as proposed

measure-do = measure between two times

snippet-do = ready sentences

tui-hint-answer-first = Answer first, with 1 to 5.
tui-hint-measure-none = Go to one of the questions that are measured.
tui-hint-case-read-blind = Read it to the end: { $keyreview } in the sample goes to the reading.
tui-hint-case-complete = If something must be changed, open it again with { $keyreopen }.

## review

tui-title-notes = the second reader's notes
tui-title-reading = the reading
tui-title-reading-blind = the blind reading
tui-title-readings = the second readings

tui-notes = The second reader's notes { $year }
tui-notes-open = { $open } waiting for an answer, { $count } in all
tui-notes-none = There are no notes yet. They come when a second reader disagrees or writes something. { $keynewnote } writes a note on the whole round.

tui-do-notes = notes
note-do-readings = readings
note-do-answer = answer
note-do-accept = accept the answer
note-do-close = close the note
note-do-next = next open
note-do-new = note on the round
note-do-answer-new = note on the answer
note-do-case = note on the case

note-reply-title = An answer to a note
note-reply = Answer to { $note }
note-write-maintained = The note is maintained
note-write-closed = The note is closed
note-intro-maintained = Write why the answer changes nothing. The field can be left blank too.
note-intro-closed = Write why somebody else than who wrote it closes the note. The reason stands in the report.
note-opened-now = { $note } is written, and waits for an answer.
note-none-open = No note waits for an answer.
note-own-waits = The note is your own. Somebody else answers it, or you accept the answer among the notes.

reading-do-open = read again
reading-do-note = note
reading-do-next = next unread
reading-do-rest = agree with the rest
reading-do-show = show the answers
reading-do-finish = done with the case
reading-do-clear = delete your reading
reading-do-choose = choose reader and cases

reading-title-blind = { $case }  Blind reading
reading-title-open = { $case }  Reading, not blind
reading-title-by = , answers by { $by }
reading-turn = case { $at } of { $of }
reading-at = answer { $at } of { $of }
reading-count = Read { $read } of { $of }
reading-texts = notes { $count }
reading-blind-until = The answers are shown once you have said done with the case ({ $keycomplete }).
reading-open-means = The same answer agrees. Another one opens a field for the reason.
reading-nothing-here = There is no answer that you can read: a second reader reads what another has answered.
reading-finished-means = You are done with the case. Your first answer counts, even if you change it.
reading-mine = Your answer:
reading-mine-text = Your note:
reading-outdated = The answer was given again since you read it.
reading-just = Just read: { $sign } { $question } { $name }. { $key } adds a note.
reading-later = Choose the answer with a digit afterwards. The text waits as a draft.
reading-because = { $digit } { $value }. Why?
reading-all-read = Everything that can be read in the case is read.
reading-with-digit = Give your own answer with a digit.
reading-not-saved = The reading is not saved. An answer other than the one given needs a reason.
reading-next-case = read case { $case }
reading-next-none = you have no more cases to read
reading-next-finish = { $keycomplete }: done with the case

reading-finished = Done with case { $case }: { $alike } alike, { $otherwise } otherwise.
reading-finished-plain = Done with case { $case }.
reading-agreed = { $count ->
    [one] Agreed with 1 answer more. It does not count as agreement.
   *[other] Agreed with { $count } answers more. They do not count as agreement.
}
reading-chosen = { $count ->
    [0] There was no case to choose.
    [one] Case { $cases } is to be read.
   *[other] { $count } cases are to be read: { $cases }.
}

reading-ask-show = Show the answers in case { $case }?
reading-ask-show-means = The reading is not blind any more then. What you have said already stays blind. This cannot be taken back.
reading-ask-finish = { $unread ->
    [one] 1 answer in case { $case } is not read. Are you done with the case?
   *[other] { $unread } answers in case { $case } are not read. Are you done with the case?
}
reading-ask-finish-means = What you have said is your first answer and counts as agreement or not. The answers are shown afterwards.
reading-ask-all = Is { $reader } to read all cases of the sample?
reading-ask-picked = Is { $reader } to read case { $case }?

reading-choose-title = Who reads what again
reading-choose-how = How are the cases chosen that { $reader } is to read?
reading-choose-means = The report says how. Only drawn cases and all cases give a measure of agreement. A case that is chosen cannot be left out again.
reading-who-means = The initials of whoever is to read. The answers of the cases are not shown to the reader before being done with them, unless they have been shown before.
reading-way-drawn = drawn now, so that nobody could know which
reading-way-all = all cases
reading-way-first = the first of each area, known since the draw
reading-way-picked = case { $case } alone
reading-field-each = In each area
reading-field-words = Their words
reading-hint-words = at least 12 letters that the reader makes up now
reading-form-drawn-means = The cases are drawn by the reader's words, after all answers are bound. Ask the reader for the words now: before they are said, nobody knows which cases are read.
reading-form-first-means = The first cases of each area, in the order in which they were drawn. Whoever answered has known them since the draw, so the report gives no measure of agreement.

reading-list = Second readings { $year }
reading-list-count = { $done } done, { $count } in all
reading-none = Nobody reads cases again yet. { $keychoose } chooses who reads what. In the sample { $keyreview } reads the case that you are on.
reading-read = read { $read }/{ $of }
reading-blind = blind
reading-not-blind = not blind
reading-stands-new = not begun
reading-stands-begun = under way
reading-stands-finished = done
reading-alike = { $alike } alike, { $otherwise } otherwise
reading-chosen-by = Case { $case }: { $how } (by { $by }).
reading-unread = { $count ->
    [one] 1 answer is not read.
   *[other] { $count } answers are not read.
}
reading-changed = read { $read }, now { $now }
reading-now-none = no answer
reading-changed-title = Changed after reading
reading-changed-noted = { $reader } { $said }. The change answers the reader's note.
reading-changed-means = { $reader } { $said }. The reader has no note on the answer.

## sign_off

tui-title-before-signing = what is signed
signing-do = before signing
signing-do-go = go there
signing-do-pass = pass over a note that was begun
signing-pass-title = Past a note that was begun
signing-pass-intro = { $by } has begun a note and not saved it. Write why the round is signed all the same. The reason stands in the report.
signing-pass-none = There is no note that was begun here.
signing-here-pass = { $keyopen } goes there; { $keypassover } passes over it with a reason.
signing-do-next = next open
signing-here-go = { $keyopen } goes there; { $keyback } comes back here.
signing-here-sign = { $keysignoff } asks first.
signing-more = { $count } more

## findings

tui-findings = Findings { $year }, so far
tui-title-findings = the findings

tui-no-answers = no answers
tui-counts = Met { $met }, partly { $partly }, not met { $notmet }, not applicable { $notapplicable }, cannot be assessed { $cannotassess }, not found { $missing }, unanswered { $unanswered }.

tui-page-compared = Beside an earlier round

tui-do-findings = findings

tui-do-compare = beside last year

tui-hint-compare-no-earlier = An earlier round must lie in the same file and be signed off.

## follow_up

acute-new = Acute concern
acute-means = Have you seen something in the case that cannot wait? Pass it on now, and write down here what it is and who has received it. It is part of no figure. Write no names.
acute-field-what = What
acute-field-to = Passed to
acute-field-when = When
acute-field-now = now, or dd-mm-yyyy hh:mm
acute-list = Acute concerns { $year }
acute-title-list = Acute concerns
acute-open = { $open ->
    [0] all are handled
   *[other] { $open } not handled
}
acute-saved = The acute concern is written down.
acute-write-handled = Handled
acute-handled-intro = Write what was done, and by whom. Write roles, not names.

actions-list = Actions { $year }
tui-title-actions = Actions
actions-waiting = { $waiting ->
    [0] none waiting
    [one] 1 waiting
   *[other] { $waiting } waiting
}{ $late ->
    [0] {""}
   *[other] , { $late } past the deadline
}
actions-earlier = From the rounds before { $year }
actions-none = There are no actions yet. Write one down with { $keynewaction }. You can also stand on a finding among the findings and do it there; then the question is filled in already.
actions-urgent = URGENT{" "}
actions-short-done = done
actions-short-partly = partly done
actions-short-open = waiting
actions-short-overdue = past the deadline
actions-short-partly-overdue = partly, past deadline
actions-short-dropped = dropped
actions-new = New action
actions-means = What is to be done about a finding, by whom, by when, and how will you see that it worked? Write roles, not names. If the round is signed, the action is in the report of the next round.
actions-field-question = Question
actions-field-text = What
actions-field-owner = Owner
actions-field-deadline = Deadline
actions-field-check = Seen by
actions-field-urgent = Urgent
actions-hint-question = needed, for example BI-02
actions-hint-area = B or V; blank is every area with the question
actions-hint-text = what is to be done
actions-hint-owner = a role, for example the head of department
actions-hint-deadline = dd-mm-yyyy
actions-hint-check = how you will see that it worked
actions-hint-urgent = no, or write yes
actions-outcome-intro = { $text }

acute-do-raise = acute
acute-do-handled = declare handled

actions-do-list = actions
actions-do-new = new action
actions-do-outcome = report what came of it

tui-hint-question-unknown = Write the number of the question as it stands in the findings, for example BI-02.
tui-hint-action-other-area = Write the other area, or leave the field blank.
tui-hint-area-unknown = Write B for the children's area or V for the adults' area.

## overview

tui-title-overview = the overview

tui-overview = Overview { $year }: questions and cases

tui-do-overview = overview

## report

tui-page-written = The report is written

tui-form-report = Write the report
tui-form-report-means = The folder is made if it is not there. Delete the formats that you do not need. A report that is there already is replaced.
tui-field-folder = Folder
tui-field-formats = Formats
tui-field-despite = Reason
tui-field-despite-empty = only if the check before publication finds something

# Own texts

texts-list = Own texts in the report { $year }
tui-title-texts = Own texts in the report
texts-written = { $count ->
    [0] none written
    [one] 1 written
   *[other] { $count } written
}
texts-means-role = Here a leader can write in their own words. The report says who writes. The program does not change a word, and the text is signed off with the round.
texts-means-consultant = Here stand the external consultant's own words, unchanged. The management answers in a section of its own.
texts-means-management = Here the management answers the consultant.
texts-intro = The text is printed as it stands. A blank line parts two paragraphs. Write no names of citizens.
texts-form-role = who writes?
texts-form-role-means = The report says who writes in the section. If the same role has written here before, that text is brought up.
texts-field-role = Role
texts-hint-role = for example The head of the family department

tui-title-citizens = The citizens' answers
citizens-title-year = The citizens' answers { $year }
citizens-none = No answers of citizens have been read in. Press { $keyimport } to choose the file.
citizens-file-ask = Which file has the citizens' answers? Choose it with the arrows, and press Enter.
tui-page-warned = The check before publication
tui-page-faults = To be mended in the file

# Feedback

handout-title = Write feedback sheets
handout-means = Each case and each department gets a page to learn from. The pages are internal and no part of the report: send them only to those who may read the cases anyway. The trail remembers who wrote which.
handout-field-whom = For
handout-hint-whom = all; or a case like B-01, or a department's name
handout-written = The feedback sheets are written

tui-do-report = report

texts-do-list = own texts
texts-do-write = write
texts-do-another = a text from somebody else
texts-do-clear = take out

citizens-do-list = the citizens' answers
citizens-do-import = read in
citizens-do-clear = take out

handout-do = feedback sheets

tui-hint-survey-absent = Read them in first if they are to be part of it.
tui-hint-paragraph-absent = Write one, or choose one that is written.

tui-hint-paragraph-role-needed = Write who writes, for example The head of the family department.
tui-hint-feedback-no-case = Write one of the cases of the sample. A case that left it gets no feedback.
tui-hint-report-warned = No report was written. Look through the places. If something must be mended, reopen the round from the start ({ $keyreopen }). If they are all right, go back ({ $keyback }) and write a reason in the last field; it will stand in the trail.
tui-hint-report-folder = Write another folder.
tui-hint-report-not-written = Close the file if it is open in another program, or write another folder.

## trail

tui-title-trail = the trail

tui-trail = The trail: who did what when
tui-trail-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
tui-trail-empty = Nothing stands in the trail yet.
tui-trail-print = The fingerprint of the entry begins with { $print }
tui-trail-erased = The content is erased. That it was there is told here.
tui-trail-unreadable = The content cannot be read. Verify the file from the start screen.
tui-assigned-to = To:

tui-page-verified = The file verified
tui-page-backed-up = Backup

tui-page-tested = Self-test: the program held against known values
tui-narrowed-trail = The trail, in part

trail-no-case = The entry is about no case. Choose one that is.
trail-group-lists = lists
trail-group-draw = draw
trail-group-answers = answers
trail-group-review = second reader
trail-group-report = sign-off and report
trail-group-other = other
trail-case = case { $case }

tui-do-trail = trail
tui-do-verify = verify the file
tui-do-backup = backup

tui-do-selftest = self-test of the program

trail-do-kind = one kind only
trail-do-case = this case only

tui-hint-journal-played = After an interruption that is right. Otherwise: hold it against a backup.
tui-hint-journal-entries = { tui-hint-journal-played }
tui-hint-journal-changes = That is more than an interruption takes: hold it against a backup.

## dialogs

tui-confirm = Are you sure?
tui-help = Keys
tui-title-choice = the choice
tui-title-confirm = the question
tui-title-editor = the text

tui-field-needed = must be filled in
tui-field-optional = may stay empty

tui-draft-found = The draft of { $at } has been restored.

tui-ask-keys = Enter says no.

tui-draft-kept = Draft saved { $at }
tui-draft-stays = The text waits as a draft. It is here when you come back.
tui-draft-gone = The draft is deleted.
references-title = References
references-intro = One reference a line. A line that is deleted is taken away.
editor-reference = Reference (Tab)
editor-reference-line = Document, date, file, page
editor-because = { $digit } { $value }, because
editor-still-right = Is it still right? F2 saves it.
editor-reference-just = Reference to { $question } { $name } (just answered: { $value })
editor-reference-to = Reference to { $question } { $name }
editor-read-as = read as: { $text }
editor-earlier = Down brings an earlier one:

tui-title-page = the paper
tui-title-form = the fields
tui-title-palette = all commands

tui-form-search = Search
tui-form-search-means = Enter goes to the first line with the text. Capitals make no difference.
tui-field-search = Search for
tui-form-initials = Who are you?
tui-form-initials-means = The initials stand in the trail with what you save. Enter saves what you were at. Esc leaves it: then nothing is saved.

tui-palette = All commands
tui-palette-hint = Type part of what you want. Enter does it.
tui-palette-none = Nothing here is called that.

tui-do-pick = choose
tui-do-done = done
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
tui-do-shelve = back, the text is remembered

## widgets

tui-more-below = PgDn: more
tui-more-above = PgUp: back
