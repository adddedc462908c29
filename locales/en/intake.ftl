# A case list on its way into the round.

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

# The file
list-file-ask = Which file? The newest comes first, but look at name and time. Choose with the arrow keys and press Enter.
list-file-path = File:
list-file-type = type a part of the name, or paste a path
list-file-up = ..  the folder above
list-file-shortcut = (shortcut)
list-file-none = There are no lists or folders of that name here. Lists are csv, txt, xlsx, xlsm, xls and ods.
list-file-enter = Enter opens the file or folder. Esc clears what was typed.
list-reading = Reading the list: { $percent } per cent. Esc stops it.
list-stopped = The reading was stopped. Nothing has been stored.

# The sheet
list-sheet-ask = Which sheet is the list?
list-sheet-more = If several sheets belong, import the workbook once for each of them.

# The columns
list-columns-ask = Which column is the case number? Go to it with the arrows, and press 1.
list-columns-check = Are the columns understood rightly? Then press Enter. Otherwise correct them.
list-columns-proposed = { $rows ->
    [one] 1 row.
   *[other] { $rows } rows.
} The proposal comes from the headers. What is not used is not stored.
list-columns-kept = The proposal is what was kept in { $file }.
list-hidden = (not shown)
list-blank = (blank)
list-role-case-number = case number
list-role-area = area
list-role-department = department
list-role-status = status
list-role-opened = opened
list-role-closed = closed
list-role-test = test person
list-role-citizen = citizen
list-role-person = personal
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
list-by-department = by department
list-means-whole = If all cases of the list are from the same area, choose it here.
list-means-area-word = Which area does the word mean?
list-means-department-word = Which area do the cases of the department belong to?
list-means-status-word = Cases that do not belong are counted and left out.
list-meanings-open = First choose an area here with 1 (children) or 2 (adults).
list-keep-later = First choose what the columns are. Then it can be kept.
list-kept = Kept in { $file }. Next time the same is proposed.

# Problems
list-problems-intro = { $count ->
    [one] The list cannot be imported: 1 problem.
   *[other] The list cannot be imported: { $count } problems.
} Nothing has been stored.
list-exported = The problems are written in { $file } beside the list.
list-hint-unknown-status = Go back, and say whether cases with that status belong.
list-hint-no-status-column = Go back, and choose which column is the status.
list-hint-mapped-column-missing = Go back, and choose the column again.
list-hint-no-area = Go back, and choose an area for the department or for the whole list.
list-hint-area-against-option = Go back, and let the column decide the area, or correct the list.
list-hint-department-against-option = Go back, and see whether it is the right area. If it is, the list needs a column with the area.
list-hint-no-sheet = See whether it is the right file. A sheet needs a line of headers.
list-hint-two-columns = Go back, and choose one of them.

# In the end
list-cases = { $area }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}
list-dropped = These columns will not be stored: { $columns }.
list-no-cases = No cases.
list-ask-import = Take the cases of { $file } into { $year }?
list-ask-import-means = Does the count agree with what you know from elsewhere? The list can be taken back until the lock.
list-ask-back = Take back list { $number }, { $file }?
list-ask-back-means = The cases of the list leave the round. The list can be imported again until the lock.

# The lists of the round
list-frame-lists = Lists imported:
list-frame-one = { $number }. { $file }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}
list-frame-more = { $keyimport } imports another list. { $keytakeback } takes back the newest.
list-frame-empty = The round has no cases yet. { $keyimport } imports a list.

# Keys
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
tui-hint-import-none = Import a list with { $keyimport }.
tui-hint-case-in-two-lists = If it is the same list again, take back the first on the list's screen with { $keytakeback }. Otherwise correct one of the lists.
tui-here-import = Press { $keyopen } to import it.

# Line by line
plain-list-path = Type the path of the list, for example list.csv, or back:
plain-list-path-again = Type the path of another list, press Enter to read the same again, or type back:
plain-list-help = Type one of the numbers, or press Enter to keep what stands. You can also type back, where or stop.
plain-list-column = Column { $number } of { $count }, { $header }: { $role }.
plain-list-samples = It holds: { $samples }.
plain-list-hidden = What it holds is not shown, since it may be personal.
plain-list-blank = It is blank.
plain-list-keeps = Enter keeps it.
plain-list-no-number = No column is the case number. Choose it with 1.
plain-list-open = The area is missing.
plain-list-meaning = { $name }: { $meaning }.
plain-list-in = the list { $file } is imported.
plain-word-import = import
plain-help-import = Import a list
import-reading = Reading the list

# The rules
list-at-rules = 4: rules and count
tui-title-list-rules = the rules of the case list
list-rules-ask = Should some cases go out? Blank fields mean no. Press Enter to go on.
list-rules-why = Every rule and the number of cases that it takes out will stand in the trail.
list-rule-unclear = That cannot be understood. Correct the field, or make it blank.
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
tui-do-settle-5 = opened
tui-do-settle-6 = closed
tui-do-settle-7 = test person
tui-do-settle-8 = citizen
plain-list-rule = Now: { $now }. Enter keeps it, 0 makes it blank.
plain-list-unclear = That cannot be understood. Type it again, or press Enter.
