# The field's terms, and what is said in more rooms than one.

## everywhere

area-boern = Children's area
    .inline = the children's area
area-voksne = Adults' area
    .inline = the adults' area
cannot-be-calculated = cannot be calculated
saved-by = Saved { $at } by { $by }

tui-answer = Answer:

signed = Round { $year } is signed off as version { $version }.
signed-print = Hash of the trail: { $print }
signed-keep = Write it down outside the house. Later it is held against the file with “tilsyn verify --head”.
signed-next = Next step: write the report with “tilsyn report”.
trail-to-note = hash to write down: { $print }

## rounds

round-title = Supervision { $year }
next-open-round = Open this year's round.
next-import-list = Import the list of cases.
next-import-area = Import the list of { $area }.
next-lock = Look the list through and lock it. After that it cannot be changed.
next-draw = Draw the sample.
next-audit = Audit case { $case }.
next-answer-review = Respond to the second reader's note in case { $case }.
next-answer-note = Answer the note { $note }.
next-half-note = A second reader has begun a note on case { $case } and not saved it. Ask for it to be saved or thrown away.
next-sign-off = All cases are audited. Sign the round off.
next-report = The round is signed off. Write the report.
status-no-round = { $municipality }: there is no round yet.
status-round = { $municipality }, round { $year }: { $title }
status-round-signed = { $municipality }, round { $year }: { $title } (signed off)
status-no-frame = No list has been imported yet.
status-frame = { $area }: { $count ->
    [one] 1 case
   *[other] { $count } cases
} in the list, not locked.
status-frame-locked = { $area }: { $count ->
    [one] 1 case
   *[other] { $count } cases
} in the list, locked.
status-unlisted = { $area }: no list.
status-area = { $area }: { $complete } of { $cases } cases complete{ $missing ->
    [0] { "" }
   *[other] , { $missing } not found
}. Drawn from { $population }.

tui-form-assign-means = Write the initials of whoever is to audit { $case }. An empty field gives it to nobody. Everybody can still answer; the trail shows who did.

status-shares = Shared out: { $shares }.
status-share = { $to } { $complete } of { $cases } complete
status-share-nobody = without a name { $complete } of { $cases } complete
assign-done = { $case } is audited by { $to }.
assign-done-nobody = { $case } is no longer given to anybody.

next-lock-supplement = Look the forgotten cases over, and lock supplement { $supplement }.
next-draw-supplement = Draw from supplement { $supplement } with a new seed.
status-supplement = { $area }, supplement { $supplement }: { $count ->
    [one] 1 forgotten case
   *[other] { $count } forgotten cases
}, not locked yet.
status-supplement-locked = { $area }, supplement { $supplement }: { $count ->
    [one] 1 forgotten case
   *[other] { $count } forgotten cases
}, locked, not drawn yet.

status-attempt = This is draw { $attempt }. Why it was drawn again is told in the report.
status-acute = { $count ->
    [one] 1 acute concern is not declared handled.
   *[other] { $count } acute concerns are not declared handled.
}
round-rename = The year and title of the round
round-rename-means = The title can be changed until the round is signed off. The year can be changed as long as nothing was put into the round.
round-ask-year = Is that the year that is meant?
purge-ask = Is it to be deleted here? Type yes or no.
output-ask = May what is there be replaced?
round-ask-remove = Remove the round { $year }, { $title }?
round-ask-remove-means = What is in the round goes with it. The trail still shows that it was there. The same year can be opened again afterwards, and then lists are imported anew.
round-holds-list = In the round: the list { $file }, { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}.
round-holds-texts = In the round: { $count ->
    [one] 1 text
   *[other] { $count } texts
} for the report.
round-holds-survey = In the round: the citizens' answers.

status-erased = The round { $year } was deleted here { $at }{ $versions ->
    [0] . It was never signed off, so no figures are left.
   *[other] . The figures of its signed versions are left; the report is filed: { $filed }.
}

## lists

# What is wrong with a case list, where, and what to do about it.

problem-place = line { $line }
problem-place-column = line { $line }, column { $column }
problem-empty-file = The file is empty.
    .hint = Export the list again, and see that it has rows before it is saved.
problem-too-large = The file is larger than 1 GB.
    .hint = Export only the columns that are needed (case number, area and department), or split the list into several files.
problem-not-read = The file could not be read to its end: { $detail }.
    .hint = Copy it to your own computer, and try again.
problem-workbook = The file is a document that cannot be read as a case list: it is no workbook, or it was saved as xlsb.
    .hint = Open it, choose Save as, and save the case list as xlsx or CSV.
problem-workbook-damaged = The workbook is damaged or cut off ({ $detail }).
    .hint = Fetch the file again, or export it again. If the workbook can be opened, save it as xlsx once more.
problem-workbook-encrypted = The workbook is protected by a password.
    .hint = Open it, remove the password and save it, or save the list as CSV. Delete the copy when the list is imported.
problem-workbook-too-large = The workbook is too large: unpacked it is more than 512 MB, or it is packed as no case list can be.
    .hint = Save the sheet with the cases as CSV, or export only the columns that are needed.
problem-sheet-unknown = There is no sheet “{ $value }”. The workbook has: { $sheets }.
    .hint = Write the name of one of the sheets after --sheet.
problem-two-sheets = Several sheets look like a case list: { $sheets }.
    .hint = Choose one of them with --sheet. If all belong, import the workbook once for each sheet.
problem-no-sheet = No sheet has a column of case numbers. The workbook has: { $sheets }.
    .hint = Name the column Sagsnummer, choose the sheet with --sheet, or say with --map what the columns are called.
problem-hidden-sheet = Only a hidden sheet looks like a case list: { $sheets }.
    .hint = If it is the right list, choose the sheet with --sheet, or show it in the workbook and save it.
problem-not-text = The file is not a text file and cannot be read as a case list.
    .hint = Save the list as CSV or as text from the case system or from Excel.
problem-mixed-encoding = The file begins as UTF-8, but there are bytes here that are not UTF-8.
    .hint = It may have been put together from two files, or cut off. Export it again, or save it as CSV UTF-8.
problem-line-too-long = The line is more than a million characters long.
    .hint = See whether the file is a case list with one case on each line.
problem-no-header = No line has headers that the tool knows.
    .hint = The list needs a line of headers, and one of them must be Sagsnummer (or Sagsnr, Sags-id, Journalnr, Indsats-id).
problem-no-case-number-column = No column has case numbers. The headers are: { $seen }.
    .hint = Export the list with its case numbers, or name the column Sagsnummer. If there is no case number, give each case a running number.
problem-two-columns = Two columns could equally well be the { $role ->
        [area] area
        [department] department
        [opened] day the case was opened
        [closed] day the case was closed
        [test] mark of test persons
        [citizen] citizen
       *[case-number] case number
    }: { $headers }.
    .hint = Delete one of them, or give it another header.
problem-no-cases = The list has headers but no cases.
    .hint = See whether the export was limited in the right way.
problem-bad-quoting = A quotation mark is not closed properly, so several rows are read as one.
    .hint = Correct or delete the quotation mark on the line, or export the list again.
problem-field-too-long = A field is longer than a cell in Excel can hold (32,767 characters).
    .hint = See whether a quotation mark is missing, or leave the column out of the export.
problem-ragged-row = The row has { $cells } cells, but the header has { $columns }, so values may stand in the wrong columns.
    .hint = Look for a delimiter or a line break inside a text, and correct the row.
problem-note-row = The row is a remark, not a case: “{ $value }”.
    .hint = Delete the row from the list.
problem-cpr-as-case-number = The case number is or contains a CPR number ({ $value }), and CPR numbers must not be stored.
    .hint = Give each case a running number (such as 1, 2, 3 …) in a column named Sagsnummer, and keep the key in the department.
problem-blank-case-number = The case number is missing, but the row has other content.
    .hint = Write the case number, or delete the row.
problem-scientific-number = Excel turned the case number into { $value }, and the real number is lost.
    .hint = Export the list again, and make the column Text before the case numbers are put in.
problem-date-as-case-number = The case number is a date, { $value }. Excel probably made it one, and the real number is lost.
    .hint = Export the list again, and make the column Text before the case numbers are put in.
problem-excel-error = The cell holds an error from Excel, { $value }, and no value.
    .hint = Correct the formula in the workbook, or write the value.
problem-case-number-too-long = The case number is longer than 200 characters.
    .hint = See whether the column really holds case numbers.
problem-forbidden-character = In “{ $value }” the character { $character } is not allowed.
    .hint = Write it with plain letters, digits and hyphens. A long dash often looks like a hyphen.
problem-cpr-as-department = The department contains a CPR number ({ $value }), and CPR numbers must not be stored.
    .hint = See whether the column really holds departments, and correct it.
problem-department-too-long = The name of the department is longer than 200 characters.
    .hint = See whether the column really holds departments.
problem-unknown-area = The area “{ $value }” is not known.
    .hint = Write Børn (children) or Voksne (adults), or delete the row if the case is no part of the supervision.
problem-unknown-status = The file for --map does not say whether cases with status “{ $value }” belong ({ $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }).
    .hint = Write the status under [statuses] with "in" or "out".
problem-no-status-column = There is no column of statuses. The headers are: { $seen }.
    .hint = Write under [columns] in the file for --map what the column is called, or remove [statuses].
problem-no-rule-column = The rule lacks a column: no header says { $role ->
        [opened] when the case was opened
        [closed] when the case was closed
        [test] whether the case is a test person
       *[citizen] which citizen the case is about
    }. The headers are: { $seen }.
    .hint = Write the header in the file for --map under [columns]: { $role ->
        [opened] opened = "…"
        [closed] closed = "…"
        [test] test = "…"
       *[citizen] citizen = "…"
    }. Or do without the rule.
problem-unknown-date = “{ $value }” cannot be read as a date, and a rule uses the date.
    .hint = Write the date with four digits of the year, such as 31-12-2026 or 2026-12-31.
problem-no-opening-date = It does not say when the case was opened, and a rule uses the date.
    .hint = Write the date, or import the list without the rule.
problem-no-citizen = It does not say which citizen the case is about, and the rule of one case per citizen uses it.
    .hint = Write the citizen in the column, or import the list without the rule. The column is not stored.
problem-unknown-test-mark = “{ $value }” says neither yes nor no to whether the case is a test person.
    .hint = Write ja (yes) or nej (no). An empty cell is no, and x is yes.
problem-mapped-column-missing = The column “{ $header }” of the file for --map is not in the list ({ $role ->
        [area] area
        [department] department
        [opened] day the case was opened
        [closed] day the case was closed
        [test] mark of test persons
        [citizen] citizen
        [status] status
       *[case-number] case number
    }).
    .hint = Correct the header in the file for --map, or make the file again with --propose-map.
problem-no-area = { $department ->
        [none] There is neither an area nor a department here
       *[unknown] The area is missing, and the department “{ $value }” does not belong to one area alone
    } ({ $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }).
    .hint = Add a column Område with Børn or Voksne, or say with --area which area the whole list belongs to.
problem-area-against-option = The list was said to be { $option ->
        [boern] children
       *[voksne] adults
    }, but it says “{ $value }” here ({ $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }).
    .hint = Leave out --area so that the column decides, or correct the list.
problem-department-against-option = The list was said to be { $option ->
        [boern] children
       *[voksne] adults
    }, but the department “{ $value }” belongs to { $department ->
        [boern] children
       *[voksne] adults
    } ({ $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }).
    .hint = See whether it is the right list and the right area. If both are right, add a column Område.
problem-two-areas = The case { $value } is { $second ->
        [boern] a children’s case
       *[voksne] an adults’ case
    } here, but { $first ->
        [boern] a children’s case
       *[voksne] an adults’ case
    } on line { $firstline }.
    .hint = A case belongs to one area only. Correct one of the lines.
problem-more = { $count ->
        [one] 1 more problem is not shown
       *[other] { $count } more problems are not shown
    }.
    .hint = Correct those that are shown, and read the list again.

import-left-out = { $rows ->
    [one] 1 row was left out because of its status.
   *[other] { $rows } rows were left out because of their status.
}
import-merged = { $merged ->
    [one] 1 row repeated a case and was merged with it.
   *[other] { $merged } rows repeated a case and were merged with it.
}
import-skipped = { $skipped ->
    [one] 1 line was no case (heading, blank or total) and was skipped.
   *[other] { $skipped } lines were no cases (headings, blank or totals) and were skipped.
}

# A proposal for columns, departments and statuses (import --propose-map)

column-case-number = case number
column-area = area
column-department = department
column-status = status
column-opened = opened
column-closed = closed
column-test = test person
column-citizen = citizen, never stored
column-person = person, never stored
column-detail = not used
column-unknown = not used

list-stopped = The reading was stopped. Nothing has been stored.

list-sheet-ask = Which sheet is the list?

# The columns

list-columns-kept = The proposal is what was kept in { $file }.
list-role-case-number = case number
list-role-area = area
list-role-department = department
list-role-status = status
list-role-opened = opened
list-role-closed = closed
list-role-test = test person
list-role-citizen = citizen
list-role-person = personal

# Areas and statuses

list-whole = The whole list
list-word-area = Area "{ $name }" ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
})
list-word-department = Department "{ $name }" ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
})
list-word-status = Status "{ $name }" ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
})
list-in = belongs
list-out = does not belong
list-open = not chosen

list-problems-intro = { $count ->
    [one] The list cannot be imported: 1 problem.
   *[other] The list cannot be imported: { $count } problems.
} Nothing has been stored.
list-hint-unknown-status = Go back, and say whether cases with that status belong.
list-hint-no-status-column = Go back, and choose which column is the status.
list-hint-mapped-column-missing = Go back, and choose the column again.
list-hint-no-area = Go back, and choose an area for the department or for the whole list.
list-hint-area-against-option = Go back, and let the column decide the area, or correct the list.
list-hint-department-against-option = Go back, and see whether it is the right area. If it is, the list needs a column with the area.
list-hint-no-sheet = See whether it is the right file. A sheet needs a line of headers.
list-hint-two-columns = Go back, and choose one of them.

list-cases = { $area }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}
list-dropped = These columns will not be stored: { $columns }.
list-ask-import = Take the cases of { $file } into { $year }?
list-ask-import-means = Does the count agree with what you know from elsewhere? The list can be taken back until the lock.
list-ask-back = Take back list { $number }, { $file }?
list-ask-back-means = The cases of the list leave the round. The list can be imported again until the lock.

# The rules

list-rule-expected = Count
    .empty = blank: held against no count
    .means = How many cases should there be, by a count from elsewhere than the list? If they differ, the list is not imported.
list-rule-closed-before = Closed bef.
    .empty = blank: closed cases are in
    .means = Cases that were closed before the day go out. Write it as 2027-01-01.
list-rule-opened-within = New cases
    .empty = blank: new cases are in
    .means = Cases that were opened within so many months go out. Write a number.
list-rule-test-persons = Test persons
    .empty = blank: they are in
    .means = Write 1 if test persons should go out.
list-rule-citizens = Citizens
    .empty = blank: all cases of a citizen are in
    .means = Write 1 if there should be one case only for each citizen. CPR numbers are not stored.
list-rule-audited = Seen before
    .empty = blank: it does not matter
    .means = Cases that were audited in the last 12 months. Write 1 to have them named, and 2 to take them out.
list-replaces = It takes the place of list { $number }, { $file }, which has some of the same cases.
list-difference = Difference: { $added } cases more, { $gone } cases gone, { $changed } cases with another area or department.

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
again-no-department = { $area }, no department

# The list of problems as a spreadsheet

problems-csv-file = File
problems-csv-line = Line
problems-csv-column = Column
problems-csv-value = Value
problems-csv-rows = Rows
problems-csv-kind = Kind
problems-csv-what = What is wrong
problems-csv-do = What to do

draw-forgotten = The sample is drawn, and the list was locked. So the cases here were forgotten: they become supplement { $supplement } with a lock and a draw of its own. The first sample is untouched.

## draw

grade-a = Grade A: a public draw that was chosen at the lock. If the commitment had left the house before it, no single person has to be trusted.
grade-b = Grade B: dice or lots, seen by named persons after the lock. At least one of them has to be trusted. Not confirmed: no signature of theirs lies in the file.
grade-c = Grade C: the tool made the seed from the computer's randomness. The person at the keyboard has to be trusted.
grade-c-words = Grade C: words from somebody outside. Not confirmed: no signature for what was locked lies in the file. Until then the person at the keyboard has to be trusted.
grade-c-open = Grade C: nobody can see whether the seed was chosen. The person at the keyboard has to be trusted.
grade-d = Grade D: the seed was typed freely. Everyone who knew it beforehand has to be trusted.
entropy-dice = { $count } throws of a die hold { $bits } bits of chance.
entropy-digits = { $count } digits hold at most { $bits } bits of chance.
entropy-made = The seed holds { $bits } bits of chance.
entropy-unknown = How much chance the seed holds cannot be calculated.
entropy-needed = If every conceivable sample is to be possible, it takes at least { $bits } bits.
entropy-little = Fewer than { $few } bits are few: a computer can try every possibility. 16 throws of a die are enough for { $few } bits.
plan-outcome = If { $met } of { $n } are in order, between { $low } and { $high } of the { $population } cases are.
plan-outcome-all = If { $met } of { $n } are in order, { $low } of the { $population } cases are.
plan-needed = To be 95 per cent sure of seeing a fault that { $faulty } of { $population } cases carry, { $size } must be drawn.
lock-note = Note the commitment down elsewhere before the seed is chosen: in a file note or a mail to another person.

tui-grade-ask = Where does the seed come from?
tui-grade-a = A public draw
tui-grade-b = Dice or lots, seen by two witnesses
tui-grade-c = The tool makes it
tui-grade-d = Typed freely
tui-seed-made = The tool makes the seed at the moment of the draw. It is shown with the result.
tui-preview-seed = The seed as it is used:
tui-drawn = The sample is drawn
tui-drawn-area = { $area }: { $n } of { $population } cases

tui-ask-lock = Lock the list of { $year }?
tui-ask-lock-means = It cannot be undone. After that nobody can add cases to the list or take cases from it.
lock-without-boern = without children
lock-without-voksne = without adults
lock-unlisted = { $area }: no list. If you lock now, 0 cases are drawn from { $inline }. The strategy demands at least { $least } from each area.
lock-unlisted-means = A list that is forgotten now can only come in as a supplement, and the supplement stands in the report.
tui-ask-draw = Draw the sample now?
tui-ask-draw-means = The cases stand from then on. Another draw takes a reason, gets a number of its own and is told of in the report.

draw-seed = Seed: { $seed }
draw-extended = { $count ->
    [one] 1 case has
   *[other] { $count } cases have
} come in. The first ones are as before.
receipt-head = Receipt of draw { $year }, attempt { $attempt } ({ $spec })
receipt-locked = Locked { $at }
receipt-commitment = Commitment: { $commitment }
receipt-drawn = Drawn { $at } with the seed: { $seed }
receipt-source = Source of the seed: { $source }
receipt-witnesses = Witnesses: { $witnesses }
receipt-stratum = { $area }: { $n } of { $population } cases, in draw order:
receipt-frame = frame { $sha256 }
receipt-salt = salt { $salt }
receipt-lock = lock hash { $sha256 }
receipt-case = { $position }  { $number }  (place { $place })
receipt-place = { $position }  place { $place }
receipt-key = key { $key }, { $words } words used
receipt-replaced = { $case } has left the sample ({ $reason }); { $by } came in.
receipt-replaced-empty = { $case } has left the sample ({ $reason }); the list had no more.
receipt-print = Print of the draw: { $print }
receipt-extended = { $label }: extended from { $from } to { $to } cases { $at }
receipt-sha256 = Hash of the receipt: { $sha256 }

draw-spread = Spread over departments: at least two from each, the rest by size
draw-form-extend-means = Write how many cases there shall be in all. The cases that are drawn stay; the next ones in the same draw order join them. No new seed is needed.
draw-form-again-means = Write why it is drawn again. The reason and the number of the attempt follow it into the report, so that everybody can see that there was more than one draw. The answers to the cases drawn now do not follow.
draw-ask-extend = Extend the sample? { $parts }
draw-ask-extend-part = { $area } from { $now } to { $n } cases
draw-ask-extend-means = It cannot be undone. The cases that are drawn stay.

# Where the seed comes from: chosen at the lock, since whoever may choose the seed afterwards chooses the sample.

source-open = The source of the seed was not chosen at the lock.
source-chosen = The source, chosen at the lock: { $source }.
source-words = words from { $by } together with the share of the house
source-public = { $which }, { $day }
source-dice = dice, seen by { $names }
source-dice-unnamed = dice, seen by named witnesses
source-program = the program makes the seed
source-after-open = The price: whoever chooses the seed now can choose the sample. The grade will be C at most, and receipt, status and report say that the source was not chosen.
source-after-words = Send both fingerprints, that of the list and that of the house, to { $by }, and ask for a sentence in answer, at least 12 letters. Draw with it once it has come.
source-after-public = Wait for { $by }. Draw with the result.
source-after-dice = Throw the dice so that { $by } see it. Draw with the throws.
source-after-program = The program makes the seed at the draw.
source-house-sent = Fingerprint of the house, to be sent: { $sha256 }
source-house-kept = Share of the house, not to be sent: { $share }
source-name-bidrag = Words from somebody outside
source-name-offentligt = A public draw on a later day
source-name-terninger = Dice or lots, seen by named witnesses
source-name-program = The program makes it
source-name-open = Not chosen
source-ready-bidrag = Ready: who. They answer with a sentence once the list is locked.
source-ready-offentligt = Ready: which public draw, and which day.
source-ready-terninger = Ready: two names. They must be here for the throws.
source-ready-program = Ready: nothing. Others have to trust you.
source-ready-open = Ready: nothing. Nobody can see whether the seed was chosen.
source-field-bidrag = Who
source-field-offentligt = Public draw
source-field-terninger = Witnesses
source-hint-bidrag = for example Borgerrådgiveren
source-hint-offentligt = for example Lotto 16-01-2027
source-hint-terninger = for example Anna Holm, Bo Lund
source-means-bidrag = Once the list is locked, you send two fingerprints to whoever you name here: that of the list and that of the house. The answer, a sentence of at least 12 letters, becomes the seed together with the share of the house, which the program makes at the lock. If they had the fingerprints first, the house cannot choose its share anew afterwards.
source-means-offentligt = The result of the public draw becomes the seed. Write the day at the end. It must be after today, so that nobody knows the result when the list is locked.
source-means-terninger = Write at least two names with a comma between them. They see the dice once the list is locked, and stand as witnesses in the receipt.
source-ask = The seed will then come from here: { $source }. It cannot be exchanged later.
source-ask-open = The source of the seed is not chosen. Whoever chooses the seed afterwards can choose the sample. The grade will be C at most, and receipt, status and report say that the source was not chosen.
source-house-hash = Fingerprint of the house:

supplement-part = { $area }, supplement { $supplement }
supplement-draws = Cases are drawn from supplement { $supplement }. The first sample is untouched.
supplement-receipt = This is the receipt of supplement { $supplement }: cases that were forgotten when the list was locked.

tui-supplement-title = Supplement { $supplement }: cases that were forgotten

## sample

progress-untouched = not begun
progress-begun = begun
progress-complete = complete
state-replaced = replaced
state-picked = chosen, { $progress }
state-missing = not found
reason-wrong-area = belongs to another area
reason-closed-before-period = closed before the period
reason-duplicate = the same case as another in the list
reason-not-disability-case = not a disability case
reason-auditor-handled-case = the auditor has handled the case

## case

value-fulfilled-met = Met
value-fulfilled-partly = Partly met
value-fulfilled-not-met = Not met
value-yes-no-met = Yes
value-yes-no-partly = Partly
value-yes-no-not-met = No
value-degree-met = High degree
value-degree-partly = Some degree
value-degree-not-met = Low degree
value-not-applicable = Not applicable
value-cannot-assess = Cannot be assessed
severity-critical = critical
severity-major = major
severity-minor = minor
kind-law = law
kind-strategy = strategy
kind-good-practice = good practice
extent-core = the core alone
extent-strategy = the core and what else the strategy asks
extent-all = all, Legal compliance too
extent-choice = { $digit } { $word }: { $name }, { $children } questions in a child's case and { $adults } in an adult's, about { $hours } hours.
extent-work = { $children } questions in a child's case and { $adults } in an adult's, about { $hours } hours. { $estimate }
extent-estimate = The hours are for { $cases } cases in each area at { $minutes } minutes a question.

frame-elderly = Decide before the list is locked whether cases of home help for citizens of state pension age belong in it: since 1 July 2025 that help is given under ældreloven and not under serviceloven.
doubt-lower = In doubt between two answers choose the lower one, and write the doubt.
demand-law = demand of law
demand-strategy = demand of the strategy
demand-good-practice = good practice
basis-of-area = { $basis } ({ $area })
basis-recalled = { $reference } (to be verified)
essential = essential significance
act-now = needs action now
good-practice = good practice

# The facts of a case, what they settle, and contradictions.

facts-title = Facts of the case
facts-age = The citizen's age: { $value }
facts-outcome = Outcome of the decision: { $value }
facts-changes = Changes of caseworker in the period: { $value }
facts-plan = Decision on supporting measures or placement: { $value }
facts-unknown = not stated
facts-yes = yes
facts-no = no
facts-age-0-9 = 0-9 years
facts-age-10-15 = 10-15 years
facts-age-16-17 = 16-17 years
facts-age-18-24 = 18-24 years
facts-age-25-66 = 25-66 years
facts-age-67 = 67 years or older
facts-outcome-bevilling = granted in full
facts-outcome-delvist = partly refused
facts-outcome-afslag = refused
facts-outcome-ingen = no decision in the period
settled-age = The citizen is { $age }.
settled-outcome-bevilling = The citizen was granted everything.
settled-outcome-delvist = The citizen was partly refused.
settled-outcome-afslag = The citizen was refused.
settled-outcome-ingen = There is no decision in the period.
settled-changes = The caseworker has not changed in the period.
settled-plan = Supporting measures or placement were not decided in the period.
facts-proposals = { $count ->
    [0] The facts propose “not applicable” for no question that lacks an answer.
    [one] The facts propose “not applicable” for 1 question. Nothing is answered for you.
   *[other] The facts propose “not applicable” for { $count } questions. Nothing is answered for you.
}
facts-aside-long = The answer is kept and does not count. The facts of the case say: { $reason }
contradictions = { $count ->
    [one] One thing does not fit:
   *[other] { $count } things do not fit:
}
contradiction-answered = { $question } is answered, but the facts of the case say: { $reason } The answer is kept and does not count.
contradiction-age = The case belongs to { $area }, but the citizen is { $age }.
facts-word-aside = Does not count

# Questions that are measured: two times, what lies between them, and the answer that it points to.

measure-days = { $days ->
    [one] 1 working day
   *[other] { $days } working days
}
measure-hours-only = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
measure-minutes-only = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
measure-hours = { $time } on working days
measure-hours-minutes = { $hours } and { $minutes } on working days
measure-span = { $amount } ({ $from } → { $to })
measure-pair = { $from } → { $to }
measure-one = Measured: { $span }
measure-many = Measured { $count } times
measure-each = { $number }. { $span }
measure-judged = { $said } · { $value }
measure-proposed = { $said } · proposal: { $value }
measure-points-to = { $said } · points to: { $value }
measure-holiday = { $date } is not counted: { $name }.
measure-closed = { $date } is counted although many are closed: { $name }. By law it is no public holiday.
measure-rule-days = Measured in working days from “{ $from }” to “{ $to }”; the first day is not counted.
measure-rule-hours = Measured in hours on working days from “{ $from }” to “{ $to }”.
measure-rule-spans = { $count ->
    [one] One measurement.
   *[other] At most { $count } measurements.
}
measure-rule-met = { $value }: at most { $limit }.
measure-rule-met-none = { $value }: the same day or before.
measure-rule-together = If all are “{ $met }”, that is proposed; if none is, wholly or partly, “{ $not }” is proposed; otherwise “{ $some }”.
measure-rule-together-two = If all are “{ $met }”, that is proposed; otherwise “{ $not }”.
measure-rule-no-answer = No answer is proposed.
measure-limit-hours = { $hours } hours on working days
measure-span-forgotten = { $amount }; the dates are not kept
measure-note-forgotten = From { $first } to { $second } it was { $amount }; the dates are not kept.
measure-note = { $first }: { $from }. { $second }: { $to }. That is { $amount }.
measure-note-before = { $first }: { $from }. { $second }: { $to }. That is the same day or before.
contradiction-measured = { $question } was answered “{ $given }”, but the measurement points to “{ $value }”.

# Where an answer can be seen: document, date and journal.

evidence-journal = journal { $number }

case-held = { $by } worked in this case at { $at }. Talk together before you answer the same.
case-others-draft = { $by } is writing ({ $field }, { $at }):

# Working days (calc workdays)

holiday-new-year = New Year's Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-prayer-day = Store bededag
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = the second day of Christmas
closed-may-day = 1 May
closed-constitution-day = Constitution Day
closed-christmas-eve = Christmas Eve
closed-new-years-eve = New Year's Eve

time-spent = about { $minutes } min
time-spent-line = Spent on the case: { $spent }, estimated from the trail. Pauses of 10 minutes and more are not counted.
complete-ask = Declare { $case } complete although something does not fit together?

# Sentences for notes. They must be true as they stand: nothing that is to be filled in.

snippet-silent = The journal says nothing about it.
snippet-voice = The citizen's own view does not appear from the note.
snippet-when = It appears that it was done, but not when.
snippet-who = It appears that it was done, but not who did it.
snippet-part = It was done in part of the period only.
snippet-late = It was done, but after the deadline.
snippet-general = The text is general and says nothing about the situation of this citizen.
snippet-not-arisen = The situation did not arise in the period.
snippet-too-early = The case has not come that far yet.
snippet-document-gone = The document is mentioned in the journal, but it cannot be opened.
snippet-no-access = I have no access to the part of the case where it should stand.
snippet-contradicts = The case says two things that contradict each other.
snippet-clear = It appears clearly from the journal.
snippet-none = There are no ready sentences for this. Your own can stand in { $file }.

## readings

note-open = waits for an answer
note-answered = answered
note-accepted = accepted
note-maintained = maintained
note-closed = closed by somebody else
note-answer-changed = the answer was changed
note-answer-label = Answered:
note-end-label = Ended:
note-of-round = the round
note-said = { $by }: { $text } ({ $at })
chosen-short-drawn = drawn
chosen-short-all = all
chosen-short-first = the first
chosen-short-picked = picked
chosen-drawn = drawn once the answers were bound
chosen-all = all cases
chosen-first = the first in the order of the draw, known beforehand
chosen-picked = picked one by one

reading-own = The second reader's answer: { $value }.
reading-is-blind = blind
reading-is-open = not blind
reading-unsaid = disagrees, no answer of their own

## sign_off

signing-title = Before you sign { $year }
signing-title-signed = Signed { $year }, version { $version }
signing-count = { $blocks ->
    [0] nothing blocks
    [one] 1 blocks
   *[other] { $blocks } block
}, { $frozen ->
    [0] nothing is frozen open
   *[other] { $frozen } frozen open
}
signing-count-signed = { $frozen ->
    [0] nothing stood open
   *[other] { $frozen } frozen open
}
signing-blocks = Blocks: to be closed first
signing-frozen = Frozen as it is
signing-frozen-signed = Was frozen as it was
signing-read = How it was read
signing-nothing = Nothing stands open.
signing-place-supplement = Suppl. { $supplement }
signing-place-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
signing-place-text = Text
signing-supplement = has not been drawn yet
signing-note = note from { $by } is not answered, { $days ->
    [0] from today
    [one] 1 day
   *[other] { $days } days
}
signing-unfinished = { $answered } of { $questions } answered, not declared complete
signing-acute = acute concern, passed on to { $to } { $at }, not reported handled
signing-draft = draft ({ $field }) of { $chars } characters by { $by }, never saved
signing-reading = { $by } has begun a note, { $chars } characters, never saved
signing-unread = { $reader } has read { $read } answers and lacks { $unread }; the case is not declared read
signing-aside = laid aside from { $was }: { $what }; the answer is now { $now }
signing-aside-blank = laid aside from { $was }: { $what }; now without an answer
signing-reference = Not met without a reference ({ $cases })
signing-action-late = the deadline { $day } has passed
signing-action-urgent = urgent action, not reported done
signing-action-both = urgent, and the deadline { $day } has passed
signing-summary = “In brief” is not written
signing-outside = { $state }: { $answers ->
    [0] { "" }
    [one] 1 answer
   *[other] { $answers } answers
}{ $drafts ->
    [0] { "" }
    [one] { $answers ->
        [0] { "" }
       *[other] { " and " }
    }1 draft
   *[other] { $answers ->
        [0] { "" }
       *[other] { " and " }
    }{ $drafts } drafts
} lie there and do not count
signing-listed = { $cases } and { $count } more
signing-label-cases = Cases
signing-label-second = Second reading
signing-label-changed = Changed after reading
signing-cases = { $complete } of { $cases } complete
signing-cases-missing = , { $count } not found ({ $cases })
signing-cases-replaced = . { $count } replaced ({ $cases })
signing-cases-picked = . { $count } picked beside them
signing-second-none = none of { $answers } answers
signing-second = { $count } of { $answers } answers: { $readers }
signing-changed = { $count ->
    [one] 1 answer: { $places }
   *[other] { $count } answers: { $places }
}
signing-next-note = Answer { $by } on { $note }.
signing-next-case = Finish { $case }.
signing-next-sign = Sign.
signing-ask = Sign { $answers } answers?{ $frozen ->
    [0] { "" }
    [one] { " " }1 open thing is frozen as it is.
   *[other] { " " }{ $frozen } open things are frozen as they are.
}
signing-words = sign off
signing-words-empty = empty: nothing is signed
signing-words-means = { $ask } { $points }. It cannot be put right afterwards without reopening the round. Type “{ $words }”, and press Enter. Esc goes back.
signing-not-the-words = Those are not the words. Nothing is signed.

## findings

met-of = { $met } of { $n }
interval-exact = { $low } of the { $population } cases
interval-between = between { $low } and { $high } of the { $population } cases

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
years-sharpened = { $said }; the guidance was sharpened
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
    Where the guidance was sharpened the question is the same, but the line between the answers is drawn more clearly: a difference may be the text and not the practice.
    Answers that nobody knows (not found, cannot be assessed, unanswered) are not part of the comparison. The two areas are never added together.
years-not-compared = Not compared, { $why }: { $questions }.
years-why-new = because the question is new
years-why-gone = because the question has gone
years-why-reworded = because the wording is another
years-why-scale-changed = because the answers have another scale
years-why-no-sample = because the area did not have a sample in both years

## follow_up

acute-none = There are no acute concerns in the round.
acute-line = { $number }. { $case }, { $state }: passed on to { $to } { $at }
acute-state-open = not handled
acute-state-handled = handled
acute-label-what = What:
acute-label-handled = Handled:
acute-raised = Acute concern { $number } of case { $case } is written down. It was passed on to { $to }.
acute-now-handled = Acute concern { $number } is declared handled.

action-standing-done = Done
action-standing-partly = Partly done
action-standing-open = Not done yet
action-standing-overdue = Not done, the deadline has passed
action-standing-partly-overdue = Partly done, the deadline has passed
action-standing-dropped = Dropped
action-both-areas = both areas
action-line = { $action }: { $text } ({ $standing })
action-line-acute = { $action }, URGENT: { $text } ({ $standing })
action-line-finding = {"  "}Follows from: { $finding }
action-line-owner = {"  "}Responsible: { $owner }. Deadline: { $deadline }
action-line-check = {"  "}How we see that it works: { $check }
action-line-note = {"  "}What has happened: { $note } ({ $by }, { $at })
action-added = { $action } is written down with the deadline { $deadline }.
action-reported-done = { $action } is done.
action-reported-partly = { $action } is partly done.
action-reported-dropped = { $action } is dropped.
action-list-own = Actions of the round { $year }:
action-list-earlier = Actions of the rounds before { $year }:
action-list-none = There are no actions in the round { $year }. Write one with “tilsyn action add”.

actions-outcome = What came of it?
actions-outcome-done = Done
actions-outcome-partly = Partly done
actions-outcome-dropped = Dropped
actions-outcome-done-intro = Write what was done, and how it went. Write roles, not names.
actions-outcome-partly-intro = Write what was done, and what is left. Write roles, not names.
actions-outcome-dropped-intro = Write why the action was dropped. Write roles, not names.

## overview

tui-mark-met = met
tui-mark-partly = partly
tui-mark-not-met = not met
tui-mark-cannot-assess = cannot be assessed
tui-mark-not-applicable = not applicable
tui-mark-missing = not found
tui-mark-unanswered = unanswered

## report

report-written = Written: { $file }
report-next = Read the report through before it is sent. The Word file can be edited, and the HTML file opens in a browser.

paragraph-place-summary = In brief
paragraph-place-actions = What must change
paragraph-place-since = Since last time
paragraph-place-boern = Children
paragraph-place-voksne = Adults
paragraph-place-consultant = The consultant's own words
paragraph-place-management = The management's answer
paragraph-place-method = How we did it
paragraph-place-certainty = How sure is it?
paragraph-set = The text is saved. In the report it stands under “{ $place }”.
paragraph-cleared = The text under “{ $place }” is taken out.

exposure-cpr = CPR number
exposure-email = e-mail address
exposure-telephone = telephone number
exposure-name = name from the list
exposure-caseworker = a caseworker can be recognised
exposure-portrait = age, place and diagnosis together
exposure-small = fewer than 3 persons
report-warning = { $place }: { $kind } ({ $found })
report-published = The publication is written in the trail.
report-place-table = { $section }, the table “{ $table }”

exposure-rows = the answers case by case (the sheet “{ $sheet }” and the JSON file)

survey-imported =
    { $count ->
        [one] One question was read in for { $year }.
       *[other] { $count } questions were read in for { $year }.
    } In the report the answers stand beside the findings and are part of none of them.
survey-from = From the file { $file }, read in { $at } by { $by }.
survey-line = { $principle } { $text } ({ $n } answers)
survey-line-option = {"  "}{ $option }: { $count }

feedback-written =
    { $count ->
        [one] One feedback sheet was written:
       *[other] { $count } feedback sheets were written:
    }
feedback-internal = Internal. This may hold information from cases. It may only be read by those who may read the cases anyway, and is no part of the public report.

texts-nothing = not written
texts-by = entered by { $by }, { $at }
texts-by-role = { $role } (entered by { $by }, { $at })
texts-ask-clear = Take the text under "{ $place }" out? { $role }
texts-ask-clear-means = It will not be in the report. It can still be read in the trail.

citizens-file = The answers are counted outside the program. Save them as a CSV file with four columns: principle, question, option and count. Each option has a line of its own.
citizens-ask = Read the answers from { $file } into { $year }?
citizens-replaces = They take the place of those that are there now. The old ones can still be read in the trail.
citizens-ask-clear = Take the citizens' answers out of { $year }?
survey-cleared = The citizens' answers are taken out of { $year }.

## trail

check-ok = ok
check-failed = FAULT
check-pages = the pages of the file
check-schema = the schema of the file ({ $count } parts)
check-trail = the chain of the trail ({ $count } entries)
check-tables = the tables, replayed from the trail ({ $count } entries)
check-rewritten = the file is written anew after { $count ->
    [one] 1 deletion
   *[other] { $count } deletions
}
check-lists = the imported cases ({ $count ->
    [one] 1 list
   *[other] { $count } lists
})
check-lock = the lock and its commitment
check-draw = the draw, done again ({ $count } cases)
check-receipt = the receipt
check-outside = what was noted down outside the file
check-head = the trail, held against the noted hash { $noted } ({ $digits } digits){ $found ->
    [0] { "" }
   *[other] : the same history up to entry { $found }{ $after ->
        [0] , the newest
        [one] , and 1 entry has come since
       *[other] , and { $after } entries have come since
    }
}
check-commitment = the locks, held against the noted hash { $noted } ({ $digits } digits){ $found ->
    [list] : the list of { $year }
    [house] : the share of the house of { $year }
   *[none] { "" }
}{ $supplement ->
    [0] { "" }
   *[other] , supplement { $supplement }
}
check-receipt-form = the form of the receipt and its own SHA-256
check-receipt-lock = the commitment, made anew from the locked lists
check-receipt-times = the order: locked, then drawn, then changed
check-receipt-seed = the form of the seed, held against its source
check-receipt-print = the print of the draw
check-receipt-extensions = the extensions
check-receipt-area = { $area }: the size of the sample, the replaced cases and their reserves
check-receipt-stratum = { $stratum }: the key and { $count ->
    [one] 1 place
   *[other] { $count } places
}, made anew from the lock hash and the seed
check-receipt-lists = the list beside it
check-receipt-locked-list = { $stratum }: the list, held against the locked one
check-receipt-list = { $stratum }: the list and the cases at the places, drawn anew
check-receipt-commitment = the locked lists, held against the noted hash { $noted } ({ $digits } digits){ $found ->
    [house] : the share of the house
   *[other] { "" }
}
verify-ok = Nothing contradicts itself.
verify-unseen = Not checked:
unseen-head = whether anybody outside has seen the newest entry of the trail, { $print }. An older copy, a trail without its end, and a file that was made anew from the beginning look like this one. Where a hash of the trail was noted down, hold it against the file with “tilsyn verify --head”.
unseen-after = { $count ->
    [one] the newest entry, no. { $from }
   *[other] the newest { $count } entries, from no. { $from }
}{ $at ->
    [none] { "" }
   *[other] { " " }({ $at })
}: they came after the noted hash, and it may be that nobody outside has seen them.
unseen-clock = why time goes backwards in the trail: { $count ->
    [one] entry { $entries } is earlier than the one before.
   *[other] { $count } entries are earlier than those before them ({ $entries }).
} That happens when a clock is set, and when two computers differ. The order is the trail’s own.
unseen-commitment = whether the commitment { $commitment } is the one that was noted down at the lock. Where it was noted down, check it with “--commitment”.
unseen-house = whether the hash of the house { $sha256 } is the one that was sent at the lock.
unseen-registered = whether the commitment was noted down where the receipt says: “{ $text }”.
unseen-list = whether the cases are the right ones. Not held against a list: { $parts }.
unseen-places = which cases the places are; the full receipt says so.
unseen-complete = whether the list had all the cases that it should.
unseen-choice = whether the seed was chosen: its source was not chosen at the lock.
unseen-source = whether the source was chosen at the lock. The commitment covers the lists and not the source.
unseen-witnesses = whether the witnesses saw how the seed came about.
unseen-words = whether the words came from whoever is named, and only after the lock.
unseen-public = whether the seed is the result of the public draw.
unseen-program = whether the program made the seed, and whether it was the first. Only whoever drew saw that.
unseen-attempt = whether there were more draws than are told. The receipt itself says that this is attempt { $attempt }.
unseen-size = whether the sample was to have this size from the beginning.
unseen-parts = whether the parts were parted so before the seed was known. The commitment covers the list of the area and not its parts.
unseen-reasons = { $count ->
    [0] whether no case was replaced. The receipt names none.
   *[other] whether exactly these cases were replaced, and whether they lay outside what was to be drawn from.
}
unseen-times = whether the times are right. Only their order was looked at.
unseen-told = what else the receipt tells: the year, the version of the program, the names, hashes and rules of the lists, the numbers of the cases, and who did what.
verify-not-ok = Something does not agree.
backup-done = The copy is made and checked: { $file }. It has the same passphrase.

event-erased = deleted here, see no. { $seq }
event-round-purged = deleted the round here
event-text-erased = deleted texts here
event-file-rewritten = wrote the file anew
event-file-rewritten-words = wrote the file anew and changed the passphrase
event-file-created = made the file
event-round-opened = opened the round
event-round-renamed = gave the round another title
event-round-removed = removed the round
event-list-imported = imported a list
event-import-undone = took a list back
event-undoes = took back no. { $seq }
event-frame-locked = locked the frame
event-sample-drawn = drew the sample
event-sample-extended = extended the sample
event-case-replaced = took a case out
event-case-missing = declared not found
event-case-picked = took in a chosen case
event-case-assigned = assigned the case
event-answer-given = answered
event-answer-cleared = cleared an answer
event-note-drafted = worked on a draft
event-case-completed = declared complete
event-case-reopened = reopened the case
event-reading-chosen = chose cases to read
event-answers-shown = was shown the answers
event-reading-given = read the answer
event-reading-cleared = took a reading back
event-reading-finished = declared the case read
event-note-opened = wrote a note
event-note-answered = answered a note
event-note-waits = a change that answered a note was taken back
event-note-resolved = ended a note
event-half-note-passed = passed over a note half written
event-round-signed = signed the round off
event-round-reopened = reopened the round

event-supplement-list-imported = imported forgotten cases as supplement { $supplement }
event-supplement-frame-locked = locked supplement { $supplement }
event-supplement-sample-drawn = drew from supplement { $supplement }

event-facts-stated = stated the facts of the case

event-case-measured = measured

event-acute-raised = passed an acute concern on
event-acute-handled = declared an acute concern handled

event-action-decided = wrote an action down
event-action-reported = followed up on an action
event-paragraph-written = wrote a text for the report

event-report-published = wrote the signed report

event-survey-imported = read in the citizens' answers

event-survey-cleared = took the citizens' answers out

event-feedback-written = wrote feedback sheets

selftest-line = { $name }: { $agreeing } of { $rows } table values agree ({ $source })
selftest-ok = All table values agree.
selftest-draw-frame = The list’s fingerprint
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-order = Draw order
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-edge = Draw order of small and odd lists
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-norm = One way of writing numbers and seeds
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-refused = Characters that are refused
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-commitment = The lock’s fingerprint
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-allocation = Spreading over departments
    .source = Sainte-Laguë; stikproeve-udtraek v2, also worked out in Python
selftest-draw-print = The print of a draw
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-in-case = The draw inside a case
    .source = stikproeve-udtraek v2, also worked out in Python
selftest-draw-chacha20 = The numbers of the draw (ChaCha20)
    .source = RFC 8439
selftest-hypergeometric-ci-two-sided = Hypergeometric interval
    .source = the definition worked out in R and scipy
selftest-hypergeometric-upper-one-sided = Hypergeometric upper limit
    .source = Touw and Hoogduin 2011; R; scipy
selftest-hypergeometric-lower-one-sided = Hypergeometric lower limit
    .source = the definition worked out in scipy
selftest-missing-case-bounds = Limits with missing cases
    .source = own definition, worked out in whole numbers
selftest-wilson = Wilson’s interval
    .source = Newcombe 1998, table I; statsmodels
selftest-clopper-pearson = Clopper-Pearson interval
    .source = Newcombe 1998, table I; samplingbook; statsmodels
selftest-newcombe-difference = Newcombe’s interval between two years
    .source = Newcombe 1998, table II; Fagerland et al. 2015
selftest-fisher-exact-two-sided = Fisher’s exact test
    .source = R; scipy
selftest-difference-guaranteed-two-finite-populations = Guaranteed difference between two years
    .source = own definition, worked out in whole numbers
selftest-holm-adjust = Holm’s method
    .source = R; statsmodels
selftest-discovery-sample-size = Sample size, no faults
    .source = EZ-Quant; Touw and Hoogduin 2011; scipy
selftest-acceptance-sample-size-expected-rate = Sample size, expected faults
    .source = AuditSampler
selftest-detection-probability = The chance of seeing a fault
    .source = scipy
selftest-cohen-kappa = Cohen’s kappa
    .source = Wikipedia; Feinstein and Cicchetti 1990; statsmodels
selftest-gwet-ac1 = Gwet’s AC1
    .source = the formula in Gwet 2008
selftest-stratified-proportion = Share over departments
    .source = R survey
selftest-stratified-proportion-korn-graubard = Korn-Graubard interval
    .source = R survey

## purge

declaration-title = Declaration of deletion
declaration-municipality = Municipality: { $municipality }
declaration-round = What: the supervision of { $year } is deleted here, in the file { $file }.
declaration-texts = What: texts of the supervision of { $year } are deleted here, in the file { $file }: entry no. { $seqs }.
declaration-when = When and by whom: { $at }, { $by } (no. { $seq } of the file's trail). The program does not check who acts.
declaration-ground = Ground: { $ground }
declaration-filed = The report is filed: { $filed }
declaration-pending = It was said that no access request and no complaint was pending.
declaration-reason = Reason: { $reason }
declaration-gone = Deleted here: { $entries } entries of the trail (what, who, when and about which case), all cases of the case lists, the drawn cases, the answers and all texts of the round.
declaration-kept = Left in the file: the numbers, kinds and hashes of the entries, { $versions ->
    [0] and no figures, for the round was never signed off.
   *[other] the checklists and the figures of the signed versions, without cases, names and texts.
}
declaration-texts-kept = Left in the file: what the entries did, who and when. [slettet] stands in the place of the text.
declaration-not-reached = Not reached: backups and other copies of the file, those that the drive makes by itself too; case lists; reports, feedback sheets and other files that were written; paper. An old copy still opens with the old passphrase.
declaration-unwritten = The file is not written anew yet: something of what was deleted here may still lie in it.
declaration-rewritten = The file was written anew after the deletion. The passphrase was not changed with it.
declaration-rewritten-words = The file was written anew after the deletion, and the passphrase was changed.
declaration-head = The trail after the deletion: no. { $seq }, hash { $sha256 }

## What was taken back and given again
deed-facts = the facts of the case
deed-times = the times of { $question }
deed-text = { $place }, { $role }
deed-blank = { $question } unanswered
deed-part = { $question } { $what }
deed-answer = { $question } { $value }
deed-answer-reason = { $question } { $value } with a reason of { $length } characters
deed-undone = Undone: { $what }.
deed-redone = Given again: { $what }.
