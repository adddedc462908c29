# The core questions year by year.

history-area = { $area }: the core questions from { $first } to { $last }
history-pointer = The core questions are drawn year by year in the annex.
history-lead = Each small figure is one core question. Only signed rounds are shown. The figure below a year says in how many of the cases that counted the requirement was met. The line at a dot shows how uncertain the year's figure is. A difference between two dots may be chance.
history-shortened = The figures show { $years } years at most. The older rounds are in the workbook.
history-unsigned = The round { $year } is not signed yet and is not shown here.
history-caption = { $area }, { $list }: met year by year
history-chart-title = Figure. { $caption }
history-broken = worded anew: the years on either side of the line cannot be compared
history-gap = No dot: no round that year, the question was not asked, or fewer than 5 answers count.
history-anew = worded anew
history-nothing = no answers that count
history-not-asked = not asked
history-no-round = no round
history-col-changed = Other words or scale
book-history = Year by year
book-history-title = The core questions in all signed rounds
book-col-unknown = Unknown answers
