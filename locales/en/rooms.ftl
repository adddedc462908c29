# The rooms around the cases: overview, notes, trail, papers, search and all commands.

tui-title-trail = the trail
tui-title-notes = the second reader's notes
tui-title-overview = the overview
tui-title-page = the paper
tui-title-form = the fields
tui-title-palette = all commands

# Trail
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

# Notes
tui-notes = The second reader's notes { $year }
tui-notes-open = { $open } waiting for an answer, { $count } in all
tui-notes-none = The second reader has written nothing yet. In a case, r gives the second reader's verdict on an answer.
tui-note-by = ({ $by }, { $at })

# Overview
tui-overview = Overview { $year }: questions and cases
tui-mark-met = met
tui-mark-partly = partly
tui-mark-not-met = not met
tui-mark-cannot-assess = cannot be assessed
tui-mark-not-applicable = not applicable
tui-mark-missing = not found
tui-mark-unanswered = unanswered

# Papers
tui-page-verified = The file verified
tui-page-receipt = Receipt of the draw
tui-page-written = The report is written
tui-page-backed-up = Backup

# Fields
tui-form-assign = Who audits the case?
tui-form-assign-means = Write the initials of whoever is to audit { $case }. An empty field gives it to nobody. Everybody can still answer; the trail shows who did.
tui-form-pick = A case that somebody chose
tui-form-pick-means = The case is audited like the others, but it is not drawn and enters no figure.
tui-form-report = Write the report
tui-form-report-means = The folder is made if it is not there. Delete the formats that you do not need. A report that is there already is replaced.
tui-form-search = Search
tui-form-search-means = Enter goes to the first line with the text. Capitals make no difference.
tui-field-initials = Initials
tui-field-nobody = nobody
tui-field-number = Case number
tui-field-area = Area
tui-field-area-hint = b for children, v for adults
tui-field-why = Why
tui-field-folder = Folder
tui-field-formats = Formats
tui-field-despite = Reason
tui-field-despite-empty = only if the check before publication finds something
tui-field-search = Search for

# All commands
tui-palette = All commands
tui-palette-hint = Type part of what you want. Enter does it.
tui-palette-none = Nothing here is called that.

# Notices
tui-undone = Undone { $at }: { $question } is as it was before.
tui-found = Found { $at } of { $of }. { $keynext } goes to the next.
tui-search-none = The text does not stand in the list.
tui-search-first = Search first with { $keysearch }.
tui-sorted-id = The cases stand by number.
tui-sorted-state = The cases stand by state: begun, not begun, complete.
tui-sorted-progress = The cases stand by how much is answered, the fewest first.
tui-sorted-auditor = The cases stand by who audits them.
tui-here-audit = Press { $keyopen } to open the sample.
tui-here-sign-off = What is to stand in the report is written before the sign-off: { $keyactions } is actions, { $keytexts } your own texts, and { $keycitizens } the citizens' answers. { $keyopen } opens the sample, where { $keysignoff } signs the round off.
tui-here-report = Press { $keyreport } to write the report, { $keyfeedback } for feedback sheets and { $keyactions } to follow the actions.

# Keys
tui-do-run = do it
tui-do-palette = commands
tui-do-undo-answer = undo the last answer
tui-do-assign = who audits the case
tui-do-overview = overview, questions and cases
tui-do-notes = the second reader's notes
tui-do-pick-by-hand = take in a chosen case
tui-do-sort = another order
tui-do-report = report
tui-do-trail = trail
tui-do-verify = verify the file
tui-do-receipt = receipt of the draw
tui-do-backup = backup
tui-do-search = search
tui-do-next-match = next match
tui-do-previous-match = previous match
tui-do-next-area = the other area
tui-do-next-case = next case
tui-do-previous-case = previous case

# Who has which cases
status-shares = Shared out: { $shares }.
status-share = { $to } { $complete } of { $cases } complete
status-share-nobody = without a name { $complete } of { $cases } complete
sample-assigned = with { $to }
plain-case-assigned = Audited by { $to }.
assign-done = { $case } is audited by { $to }.
assign-done-nobody = { $case } is no longer given to anybody.

# One's own keys
doctor-settings-ok = Your own settings are in order.
doctor-settings-bad = Your own settings cannot be used.
