# Supplements: cases that were forgotten when the list was locked

supplement-part = { $area }, supplement { $supplement }
supplement-imported = The forgotten cases are imported as supplement { $supplement }. The first sample is untouched. Next step: lock the supplement with “tilsyn lock”, and draw from it with a new seed.
supplement-locks = Supplement { $supplement } is locked by itself. The first lock stands as it is.
supplement-draws = Cases are drawn from supplement { $supplement }. The first sample is untouched.
supplement-plans = Supplement { $supplement }: the forgotten cases alone
supplement-receipt = This is the receipt of supplement { $supplement }: cases that were forgotten when the list was locked.

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

# In the report

supplement-title = Supplement { $supplement }: cases that were forgotten
supplement-why = After the lock it turned out that cases were missing from the list. A locked list is not changed. The forgotten cases therefore stand in a supplement of their own, with its own lock and its own seed, and the first sample is untouched. In the area's numbers both lists count by their size.
supplement-fact-locked = Locked
supplement-list-used = yes, as supplement { $supplement }
supplement-step = Supplement { $supplement }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
} drawn, { $by }.
supplement-certainty = { $area }: { $count ->
    [one] One case was forgotten when the list was locked. It was locked by itself { $at } as supplement { $supplement } and then drawn with a new seed of grade { $grade }.
   *[other] { $count } cases were forgotten when the list was locked. They were locked by themselves { $at } as supplement { $supplement }, and { $drawn } of them were drawn with a new seed of grade { $grade }.
} The intervals of the area are calculated from both lists, each with its weight, by an approximate method (Korn and Graubard). The receipt of the supplement has SHA-256 { $sha256 }.
supplement-certainty-chances = { $area }: the chances are calculated as if all cases stood on one list.

# The screens

tui-supplement-title = Supplement { $supplement }: cases that were forgotten
tui-supplement-why = The first sample is untouched. The forgotten cases are locked by themselves before anybody knows the new seed.
tui-here-supplement = { $keyplan } goes to supplement { $supplement }. The first sample is untouched and is opened with { $keyopen }.

help-import-supplement = The cases were forgotten when the list was locked: they become a supplement
help-draw-supplement = The supplement that is extended; without it, the first sample
help-receipt-supplement = The receipt of the supplement with that number
