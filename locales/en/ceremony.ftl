# What can be done with a draw afterwards and on the way: departments, extension, a new draw, forgotten cases. And to see less.

ceremony-forgotten = The sample is drawn, and the list was locked. So the cases here were forgotten: they become supplement { $supplement } with a lock and a draw of its own. The first sample is untouched.
ceremony-spread = Spread over departments: at least two from each, the rest by size
ceremony-page-compared = Beside an earlier round
ceremony-page-tested = Self-test: the program held against known values

ceremony-form-extend = Extend the sample
ceremony-form-extend-means = Write how many cases there shall be in all. The cases that are drawn stay; the next ones in the same draw order join them. No new seed is needed.
ceremony-extend-now = { $area }: { $n } of { $population } cases now.
ceremony-field-children = Children
ceremony-field-adults = Adults
ceremony-form-again = Draw a new sample
ceremony-form-again-means = Write why it is drawn again. The reason and the number of the attempt follow it into the report, so that everybody can see that there was more than one draw. The answers to the cases drawn now do not follow.
ceremony-ask-extend = Extend the sample? { $parts }
ceremony-ask-extend-part = { $area } from { $now } to { $n } cases
ceremony-ask-extend-means = It cannot be undone. The cases that are drawn stay.

ceremony-narrowed = { $shown } of { $of } shown: { $name }. { $keyshowall }: all
ceremony-narrowed-sample = Sample { $year }, some cases only
ceremony-narrowed-trail = The trail, in part
ceremony-narrow-open = not complete
ceremony-narrow-auditor = with { $name }
ceremony-narrow-supplements = from a supplement

ceremony-do-extend = extend
ceremony-do-again = draw again, with a reason
ceremony-do-supplement = forgotten cases
ceremony-do-spread = departments, on and off
ceremony-do-compare = beside last year
ceremony-do-selftest = self-test of the program
ceremony-do-narrow = show some only
ceremony-do-show-all = show all again

tui-hint-department-missing = Draw without departments, or import the list again with a column for the department before it is locked.
tui-hint-strata-too-many = Draw more cases on the plan, or turn departments off with { $keyspread }.
tui-hint-extend-nothing = Write a number that is larger than now.
tui-hint-attempt-after-supplement = If cases are missing from the sample, extend it with { $keyextend }.
tui-hint-supplement-locked = Draw from the supplement first. Then another one can be imported.

event-supplement-list-imported = imported forgotten cases as supplement { $supplement }
event-supplement-frame-locked = locked supplement { $supplement }
event-supplement-sample-drawn = drew from supplement { $supplement }
sample-supplement = from supplement { $supplement }

# The dialogue line by line

plain-word-new-round = create
plain-word-take-back = remove, remove the list
plain-word-lock = lock
plain-word-draw = draw
plain-word-again = draw again
plain-word-extend = extend
plain-word-supplement = forgotten cases, forgotten
plain-word-assign = assign
plain-word-report = report
plain-word-receipt = receipt
plain-word-compare = compare
plain-word-overview = overview
plain-word-notes = comments
plain-word-trail = trail, log
plain-word-verify = verify
plain-word-backup = backup
plain-word-selftest = self-test

plain-help-new-round = Create a new round
plain-help-take-back = Take the newest list back
plain-help-lock = Lock the list
plain-help-draw = Draw the sample
plain-help-again = Draw a new sample, with a reason
plain-help-extend = Extend the sample
plain-help-supplement = Import cases that were forgotten on the list
plain-help-assign = Say who audits a case
plain-help-report = Write the report
plain-help-receipt = Hear the receipt of the draw
plain-help-compare = Hear the findings beside an earlier round
plain-help-overview = Hear which cases have which answer
plain-help-notes = Hear the second reader's notes
plain-help-trail = Hear the trail: who did what when
plain-help-verify = Verify the file
plain-help-backup = Make a backup
plain-help-selftest = Check the program against known values

ceremony-plain-size = { $area }: how many of { $population } cases? Press Enter for { $usual }.
ceremony-plain-over = How shall the cases be drawn?
ceremony-plain-whole-choice = From each area as a whole
ceremony-plain-whole = They are drawn from each area as a whole.
ceremony-plain-spread = They are drawn from each department: at least two from each, the rest by size.
ceremony-plain-seed = Write the seed on one line:
ceremony-plain-source = Write the source, for example Lotto 16 January 2027:
ceremony-plain-witness = Write the name of witness { $number }:
ceremony-plain-locked = the list is locked. The fingerprint is { $commitment }.
ceremony-plain-year = Which year? Press Enter for { $year }.
ceremony-plain-title = What shall the round be called? Press Enter for { $title }.
ceremony-plain-title-usual = Supervision { $year }
ceremony-plain-opened = round { $year }, { $title }, is created with the checklists that come with the program.
ceremony-plain-taken-back = the list { $file } is taken back.
ceremony-plain-which-case = Which case? Write its id, for example B-01.
ceremony-plain-folder = Which folder shall the report lie in? Press Enter for { $folder }.
ceremony-plain-formats = Which formats? Press Enter for { $formats }.
ceremony-plain-trail = The trail, the newest first: { $shown } of { $of }.
ceremony-plain-note = Case { $case }, { $question }, second reader { $by }: { $standing }.
ceremony-plain-notes-none = The second reader has written nothing yet.
ceremony-plain-overview = { $area }, { $count ->
    [one] 1 case
   *[other] { $count } cases
}:
ceremony-plain-despite = The check before publication found { $count ->
    [one] 1 place
   *[other] { $count } places
} to look at. Write a reason to write the report nevertheless; it goes into the trail. A blank line shows the places and writes nothing.
