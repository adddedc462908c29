# What citizens answered in the yearly questionnaire.

survey-imported =
    { $count ->
        [one] One question was read in for { $year }.
       *[other] { $count } questions were read in for { $year }.
    } In the report the answers stand beside the findings and are part of none of them.
survey-replaced =
    { $count ->
        [one] One question was read in for { $year }.
       *[other] { $count } questions were read in for { $year }.
    } They take the place of those that stood there before. The old ones can still be read in the trail.
survey-none = No answers of citizens were read in for { $year }. That is done with “tilsyn survey import FILE.csv”.
survey-from = From the file { $file }, read in { $at } by { $by }.
survey-line = { $principle } { $text } ({ $n } answers)
survey-line-option = {"  "}{ $option }: { $count }

event-survey-imported = read in the citizens' answers

help-survey = What citizens answered in the yearly questionnaire
    .example = tilsyn survey import answers.csv
help-survey-import = Reads counted answers in, so that they can stand beside the findings
    .example = tilsyn survey import answers.csv
help-survey-import-path = A CSV file with four columns: principle;question;answer;count. One line for each possible answer
help-survey-list = Shows the answers that were read in
    .example = tilsyn survey list

refusal-survey-not-read = { $file } could not be read: { $detail }.
    .hint = Save the sheet as a CSV file and give its path.
refusal-survey-faulty =
    { $count ->
        [one] There is one mistake in { $file }.
       *[other] There are { $count } mistakes in { $file }.
    } Nothing was read in.
    .hint = Mend the file and read it in again.
refusal-survey-empty = The file has no answers.
    .hint = Write one line for each possible answer: principle;question;answer;count.
refusal-survey-columns = The first line must name the columns principle, question, answer and count. It says: { $seen }
    .hint = Mend the first line of the sheet and save it as a CSV file again.
refusal-survey-blank = Line { $line }, column { $column }: the cell is empty.
    .hint = Fill it in. Principle and question may only be empty where they are those of the line above. If nobody chose the answer, write 0.
refusal-survey-principle = Line { $line }, column { $column }: “{ $value }” is not a principle of the strategy.
    .hint = Write A1, A2, A3, A4 or A5.
refusal-survey-count = Line { $line }, column { $column }: “{ $value }” is not a count.
    .hint = Write a whole number without points and per cent, 0 if nobody chose the answer.
refusal-survey-sum = Line { $line }, column { $column }: “{ $value }” looks like a sum and not like an answer.
    .hint = Delete the line. The sum is made of the other lines.
refusal-survey-twice = Line { $line }, column { $column }: “{ $value }” already stands in line { $first } for the same question.
    .hint = Let each possible answer stand once.
refusal-survey-personal = Line { $line }, column { $column }: something there may point to a person: { $value }
    .hint = Only counted answers may be read in. Delete CPR numbers, e-mail addresses and telephone numbers.
refusal-survey-long = Line { $line }, column { $column }: the text is longer than { $max } characters. It begins: { $value }
    .hint = Shorten it. Answers in free text do not belong here.
refusal-survey-too-long = Line { $line }: the file has more than { $max } lines.
    .hint = The file has one line for each possible answer, not one for each citizen.
refusal-survey-one-option = Line { $line }: the question “{ $value }” has only one possible answer.
    .hint = Write the other possible answers too, with 0 where nobody chose them.

# In the report
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
report-citizens-csv-municipality = Municipality
report-citizens-csv-year = Year
report-citizens-csv-principle = Principle
report-citizens-csv-question = Question to citizens
report-citizens-csv-option = Possible answer
report-citizens-csv-count = Answers
report-citizens-csv-n = Answers in all
