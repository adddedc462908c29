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
