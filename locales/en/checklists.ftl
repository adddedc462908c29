# Checklist files: what is wrong, and where.

refusal-checklist-faulty =
    { $count ->
        [one] There is one mistake in the checklist { $file }.
       *[other] There are { $count } mistakes in the checklist { $file }.
    }
    .hint =
        { $count ->
            [one] Mend it, save the file and try again.
           *[other] Mend them, save the file and try again.
        }
refusal-checklist-syntax = Line { $line }, character { $column }: the file cannot be read from here on.
    .hint = Look for a straight quotation mark ("), an equals sign or a bracket that is missing here or further up; a text of several lines ends with three quotation marks.
refusal-checklist-duplicate-key = Line { $line }, character { $column }: the key stands here for the second time.
    .hint = Delete one of them – or write [[question]] on the line above if a new question begins here.
refusal-checklist-unknown-key = Line { $line }, character { $column }: the key “{ $key }” does not belong here.
    .hint = Mend the spelling or delete the line; the keys here are { $allowed }.
refusal-checklist-missing-key = Line { $line }, character { $column }: the key “{ $key }” is missing.
    .hint = Add a line “{ $key } = …”; one of the other checklists can show how.
refusal-checklist-wrong-type =
    Line { $line }, character { $column }: “{ $key }” must be { $expected ->
        [flag] true or false without quotation marks
        [number] a whole number without quotation marks
        [list] a list
        [table] a row of keys with values
        [both] one text in Danish and one in English
       *[text] a text in quotation marks
    }.
    .hint =
        { $expected ->
            [flag] Write “{ $key } = true” or “{ $key } = false”.
            [number] Write for instance “{ $key } = 5”.
            [list] Put square brackets around it; a question begins with [[question]].
            [table] See how it is written in one of the other checklists.
            [both] Write two lines: “{ $key }.da = …” and “{ $key }.en = …”.
           *[text] Put quotation marks before and after the text.
        }
refusal-checklist-unknown-value = Line { $line }, character { $column }: “{ $value }” is not a value of { $key }.
    .hint = Choose one of these: { $allowed }.
refusal-checklist-empty-text = Line { $line }, character { $column }: “{ $key }” is empty.
    .hint = Write a text; every text stands in both Danish and English.
refusal-checklist-unseen-character = Line { $line }, character { $column }: there is an invisible character in “{ $key }”.
    .hint = Type the text again by hand; the character probably came along when the text was copied.
refusal-checklist-id = Line { $line }, character { $column }: “{ $id }” cannot be the id of a checklist.
    .hint = Use 1 to 8 capital letters from A to Z, for example BI.
refusal-checklist-question-id = Line { $line }, character { $column }: “{ $id }” does not fit the checklist.
    .hint = Write the id of the checklist, a hyphen and at least two digits, for example { $list }-01.
refusal-checklist-duplicate-id = Line { $line }, character { $column }: “{ $id }” is already used on line { $first }.
    .hint = Give the new question the next number that has never been used.
refusal-checklist-duplicate-short = Line { $line }, character { $column }: “{ $key }” is “{ $value }”, as line { $first } is already.
    .hint = Give every question a short name of its own.
refusal-checklist-no-basis = Line { $line }, character { $column }: the question has no basis.
    .hint = Write at least one place in law, strategy or good practice that the question rests on.
refusal-checklist-no-areas = Line { $line }, character { $column }: the question applies to no area.
    .hint = Write "boern" (children), "voksne" (adults) or both.
refusal-checklist-duplicate-area = Line { $line }, character { $column }: the area “{ $area }” stands there twice.
    .hint = Delete one of them.
refusal-checklist-bad-date = Line { $line }, character { $column }: “{ $value }” is not written as a date.
    .hint = Write year, month and day in quotation marks, for example "2026-01-31".
refusal-checklist-no-questions = Line { $line }, character { $column }: the checklist has no questions.
    .hint = Add at least one question; it begins with the line [[question]].
refusal-checklist-empty-condition = Line { $line }, character { $column }: the condition lets either every case or no case through.
    .hint = Write some, but not all, of { $allowed }, or delete “applies_when”.
refusal-checklist-number-outside = Line { $line }, character { $column }: “{ $key }” is { $value }, which it cannot be.
    .hint = Write a whole number from { $first } to { $last }.
refusal-checklist-partly-below-met = Line { $line }, character { $column }: “partly” needs a “met” that is smaller.
    .hint = Write “met” for what is fulfilled and a larger “partly” for what is partly fulfilled, or delete “partly”.
refusal-checklist-partly-off-scale = Line { $line }, character { $column }: a yes-no question has no “partly”.
    .hint = Delete “partly”, or use another “scale”.
refusal-checklist-too-long = Line { $line }, character { $column }: “{ $key }” has { $length } characters and may have no more than { $most }.
    .hint = Write it shorter.
refusal-checklist-ref-twice = Line { $line }, character { $column }: “{ $ref }” stands in the table of the law already.
    .hint = Delete one of the two.
refusal-checklist-unknown-ref = Line { $line }, character { $column }: “{ $ref }” does not stand in the table of the law.
    .hint = Write the reference as it stands in the table (“tilsyn checklist law” shows it), or add it at the end of the file, as a part that begins with [[law]].
refusal-checklist-of-department = The checklist { $id } is asked of a department and not of a case.
    .hint = Open the round without it; the program cannot ask departments yet.
refusal-checklist-forget-hours = Line { $line }, character { $column }: “forget” is for working days alone.
    .hint = Write unit = "days", or delete “forget”.
