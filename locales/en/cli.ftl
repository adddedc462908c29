# The command line: help, mistakes, and what has happened.

help = Supervision of casework by random sample: frame, lock, draw, checklists, second reading and report in one encrypted file.
help-demo = Makes a whole example with two rounds, and writes a report
    .example = tilsyn demo
help-demo-dir = The folder of the example (tilsyn-demo)
help-new = Makes a tilsyn file
    .example = tilsyn new nordfyn.tilsyn --municipality Nordfyn
help-new-path = The file to make
help-new-municipality = The name of the municipality
help-new-no-encryption = Without encryption: whoever gets the file can read it
help-round = Rounds: one a year
    .example = tilsyn round new 2027
help-round-new = Opens a round; its checklists are frozen as they are now
    .example = tilsyn round new 2027
help-round-new-round = The year
help-round-new-title = The title of the round
help-round-new-checklist = Checklists: BI, KO, SS, NK, SB or a file (all five)
help-round-list = Lists the rounds
    .example = tilsyn round list
help-import = Imports case lists
    .example = tilsyn import boern.csv --area boern
help-import-lists = The lists as the case system exports them
help-import-area = The area of all cases in the list: boern or voksne
help-import-map = What your columns, departments and statuses are called: a file from --propose-map
help-import-sheet = The sheet of a workbook that has several
help-import-propose-map = Shows what the list seems to say, as a file for --map
help-import-dry-run = Reads and checks, stores nothing
help-import-closed-before = Cases closed before this date are out
help-import-opened-within = Cases opened less than so many months ago are out, counted from today
help-import-opened-after = Cases opened after this date are out
help-import-no-test-persons = Cases that the list says are test persons are out
help-import-one-per-citizen = One case per citizen: the one with the smallest case number stays
help-import-audited = Cases audited in an earlier round in the last 12 months: flag marks them, exclude takes them out
help-import-expect = The count from elsewhere: 248, or boern=248; can be repeated
help-import-again = The list is a newer edition of one that came in before
help-import-replace = The number of the list that this one takes the place of
help-import-problems = Writes all that is wrong with the lists to a spreadsheet (CSV)
help-import-undo = Takes a list back, the newest without a number
help-plan = What a sample of that size can and cannot show
    .example = tilsyn plan --boern 12
help-plan-boern = Cases from the children's area
help-plan-voksne = Cases from the adults' area
help-lock = Freezes the frame, says where the seed will come from, and prints the commitment
    .example = tilsyn lock --seed-from bidrag --seed-source "Borgerrådgiveren"
help-lock-seed-from = The source: bidrag (words from somebody outside), offentligt (a public draw on a later day), terninger (dice seen by two named persons) or program. Without one the grade is C at most
help-lock-seed-source = Who gives the words; the public draw and its day, as "Lotto 16-01-2027"; or who sees the dice, as "Anna Holm, Bo Lund"
help-draw = Draws the sample: 10 per area unless more are asked for
    .example = tilsyn draw --seed "2027-01-15 terninger 4 6 1 3 5 2" --voksne 12
help-draw-seed = The seed, the words of whoever contributes, or auto
help-draw-grade = Who must be trusted: A, B, C or D
help-draw-seed-source = Where the seed comes from; not to be said again where it was chosen at the lock
help-draw-witness = A witness of the seed; can be repeated
help-draw-boern = Cases from the children's area
help-draw-voksne = Cases from the adults' area
help-draw-strata = Spread the sample: department
help-draw-extend = Extend the sample to --boern and --voksne; the first cases stay
help-draw-reason = Why it is drawn again; follows into the report
help-sample = Shows the drawn cases
    .example = tilsyn sample
help-sample-format = table, csv or xlsx
help-sample-out = The file that the workbook is written to (xlsx only)
help-replace = Takes a case out of the sample; the next reserve comes in
    .example = tilsyn replace B-03 --reason closed-before-period --note "Afsluttet i 2025"
help-replace-case = The case, for example B-03
help-replace-reason = wrong-area, closed-before-period, duplicate, not-disability-case or auditor-handled-case
help-replace-note = The explanation
help-pick = Takes in a case that somebody chose; it enters no figure
    .example = tilsyn pick 34.45.30-G01-12-24 --area boern --note "Complaint of the citizen in March"
help-pick-number = The case number
help-pick-area = The area: boern or voksne
help-pick-note = Why it was chosen
help-missing = Declares a case not found
    .example = tilsyn missing V-02 --note "Arkivet kan ikke åbnes"
help-missing-case = The case, for example B-03
help-missing-note = What was done to find it
help-assign = Gives a case to whoever is to audit it
    .example = tilsyn assign B-01 mla
help-assign-case = The case, for instance B-03
help-assign-initials = The initials; without them the case is given to nobody
help-audit = Opens the checklists, as screens or with --plain as a dialogue
    .example = tilsyn audit B-01
    .more = Your own sentences for notes can stand in saetninger.toml beside config.toml (or TILSYN_CONFIG).
help-audit-case = The case; without it the overview
help-answer = Gives one answer
    .example = tilsyn answer B-01 BI-05 partly --note "Noteret, men først bagefter" --evidence "Notat 12-03"
help-answer-case = The case, for example B-03
help-answer-question = The question, for example BI-05
help-answer-value = met, partly, not-met, not-applicable, cannot-assess or clear
help-answer-note = The reason; required with everything but met
help-answer-evidence = Where it can be seen
help-answer-essential = Essential for the decision or the citizen
help-answer-act-now = Needs action now
help-answer-good-practice = Good practice that others can learn from
help-complete = Declares a case complete
    .example = tilsyn complete B-01
help-complete-case = The case, for example B-03
help-review = The second reader's verdict; “review list” shows them
    .example = tilsyn review B-01 BI-05 disagree --value not-met --note "Samtalen ligger efter afgørelsen"
help-review-case = The case, or list
help-review-question = The question
help-review-verdict = agree or disagree
help-review-note = The note; required with disagree
help-sign-off = Signs the round off; it cannot be changed after that
    .example = tilsyn sign-off
help-reopen = Opens a signed round or a complete case again
    .example = tilsyn reopen --reason "Høringssvar fra afdelingen"
help-reopen-case = The case; without it the whole round
help-reopen-reason = Why
help-findings = Shows what the answers add up to, question by question
    .example = tilsyn findings
help-findings-compare = Also each question against the latest signed round
help-findings-signed = A signed version in place of the present one
help-report = Writes the yearly report
    .example = tilsyn report --out rapport --format html,docx
help-report-out = The folder of the report (the current one)
help-report-format = html, docx, agenda, xlsx, csv, json and md, separated by commas (all)
help-report-signed = A signed version in place of the present one
help-receipt-public = The public edition: places in place of case numbers; only once the round is signed off
help-receipt = Shows the draw receipt; with --json it is the file an outsider verifies
    .example = tilsyn receipt --json > kvittering.json
help-verify = Checks the file, or a receipt alone
    .example = tilsyn verify kvittering.json --list boern.csv --area boern
help-verify-receipt = A receipt from “receipt --json”
help-verify-list = The list it was drawn from: the draw is redone; can be repeated
help-verify-map = What columns, departments and statuses are called: a file from --propose-map
help-verify-closed-before = { help-import-closed-before }
help-verify-opened-within = { help-import-opened-within }
help-verify-opened-after = { help-import-opened-after }
help-verify-no-test-persons = { help-import-no-test-persons }
help-verify-one-per-citizen = { help-import-one-per-citizen }
help-verify-audited = { help-import-audited }
help-verify-sheet = The sheet of a workbook that has several
help-verify-area = The area of all cases in the list: boern or voksne
help-trail = Shows the trail: who did what when
    .example = tilsyn trail
    .more =
        --cores tells how many entries there are, and nothing of what stands in them. The cores may be published when the
        round is signed off. --links stays in the house. Its fields are parted by tabs: number, time, who, kind, subject,
        hash of the text, core, hash of the entry.
help-trail-drafts = Drafts as well
help-trail-cores = The cores alone, one a line: show that the trail goes on from what somebody else has seen
help-trail-links = The chain without texts, one entry a line: all that its hashes are made of
help-status = Shows where the round stands and the next step
    .example = tilsyn status
help-checklist = Checklists
    .example = tilsyn checklist show BI
help-checklist-list = Lists the checklists
    .example = tilsyn checklist list
help-checklist-show = Shows a checklist with guidance and basis
    .example = tilsyn checklist show BI
help-checklist-show-id = BI, KO, SS, NK or SB
help-checklist-check = Checks a checklist file
    .example = tilsyn checklist check bi.toml
help-checklist-check-path = The file
help-calc = The statistics by themselves
    .example = tilsyn calc interval --met 8 --sample 10 --population 137
help-calc-interval = Between how many cases are met, after a sample
    .example = tilsyn calc interval --met 8 --sample 10 --population 137
help-calc-interval-met = Drawn cases that are met
help-calc-interval-sample = Drawn cases, those not found included
help-calc-interval-population = Cases in all
help-calc-interval-missing = Drawn cases nobody can judge: they count both ways
help-calc-interval-confidence = The confidence, between 0 and 1
help-calc-interval-sides = 2 for both limits, 1 for “at least”
help-calc-detect = The chance that a sample shows a fault at all
    .example = tilsyn calc detect --population 137 --faulty 14 --sample 10
help-calc-detect-population = Cases in all
help-calc-detect-faulty = Cases with the fault
help-calc-detect-sample = Drawn cases
help-calc-size = How many cases must be drawn to see a fault
    .example = tilsyn calc size --population 137 --faulty 14
help-calc-size-population = Cases in all
help-calc-size-faulty = Cases with the fault that must be noticed
help-calc-size-allowed = Faults that may be seen without counting
help-calc-size-confidence = The confidence, between 0 and 1
help-calc-compare = Two years side by side
    .example = tilsyn calc compare --before 6/10 --after 9/10
help-calc-compare-before = The year before, as 6/10
help-calc-compare-after = The year after, as 9/10
help-calc-compare-population-before = Cases in all the year before
help-calc-compare-population-after = Cases in all the year after
help-calc-agreement = How far two readers agree
    .example = tilsyn calc agreement --table "9,1;0,0"
help-calc-agreement-table = The table row by row, as 9,1;0,0
help-doctor = Looks over the program and the file; for IT support
    .example = tilsyn doctor
help-selvtest = Works the test draws and the published tables out again on this computer
    .example = tilsyn selvtest
help-backup = Makes a checked copy of the file
    .example = tilsyn backup
help-backup-path = The copy (beside the file)
help-completions = Writes completions for a shell
    .example = tilsyn completions bash
help-completions-shell = bash, zsh, fish, powershell or elvish
help-man = Writes the manual page
    .example = tilsyn man > tilsyn.1
help-help = Shows help, of all or of one command
help-help-verb = The command
help-option-file = The tilsyn file (TILSYN_FILE, or the only one in the folder)
help-option-year = The year of the round (the newest)
help-option-lang = The language: da or en (TILSYN_LANG)
help-option-json = One JSON value on stdout
help-option-plain = A dialogue line by line, without screens
help-option-ascii = Borders of - and | in place of lines (TILSYN_ASCII)
help-option-by = Who acts; goes into the trail (TILSYN_AS, or the login name)
help-option-passphrase-file = Reads the passphrase from a file (or TILSYN_PASSPHRASE)
help-option-help = Shows help
help-option-version = Shows the version
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-global = Global options
help-usage-options = [options]
help-usage-command = COMMAND
help-heading-example = Example:

help-template =
    {"{"}about{"}"}

    Usage: {"{"}usage{"}"}

    {"{"}all-args{"}"}{"{"}after-help{"}"}
help-after = “tilsyn help COMMAND” shows an example. Begin with “tilsyn demo”.

## Mistakes on the command line

usage-unknown-argument = { $argument } is not known.
usage-unknown-command = There is no command { $command }.
usage-missing = Something is missing: { $argument }.
usage-value-missing = { $argument } lacks a value.
usage-value = “{ $value }” cannot be used for { $argument }.
usage-missing-command = A subcommand is missing.
usage-conflict = { $argument } cannot be used with the other options.
usage-other = The command line cannot be understood.
usage-review = Write case, question and agree or disagree, or “review list”.

## Questions on the terminal

ask-passphrase = Passphrase of { $file }:{" "}
ask-new-passphrase = Choose a passphrase (at least 8 characters, four or five words serve well):{" "}
ask-passphrase-again = Type it again:{" "}

## What has happened

new-done =
    { $file } is made and encrypted. Keep the passphrase safe: without it nobody can open the file.
    Next step: open this year's round with “tilsyn round new YEAR”.
new-done-plain =
    { $file } is made without encryption. Whoever gets the file can read it.
    Next step: open this year's round with “tilsyn round new YEAR”.
round-opened =
    Round { $year } is open with the checklists { $checklists } ({ $questions } questions).
    Next step: import the case list with “tilsyn import LIST”.
round-list-empty = There are no rounds yet. Open one with “tilsyn round new YEAR”.
import-read = { $file }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} read.
import-cases = { $area }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}.
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
import-dropped = These columns were not stored: { $columns }.
import-more-problems = … and { $count } more of the same kind.
import-dry-run = The list can be imported. Nothing was stored.
import-next = The list is imported. Next step: hold the count against another number you have, and lock with “tilsyn lock”.
import-undone = List { $number } was taken back, and its cases removed.
lock-stratum = { $area }: { $count ->
    [one] 1 case
   *[other] { $count } cases
} locked.
lock-commitment = Commitment: { $commitment }
lock-next = Next step: “tilsyn draw --seed …”.
draw-seed = Seed: { $seed }
draw-stratum = { $area }: { $n } of { $population ->
    [one] 1 case
   *[other] { $population } cases
} drawn.
draw-next = Next step: audit the cases with “tilsyn audit”.
draw-extended = { $count ->
    [one] 1 case has
   *[other] { $count } cases have
} come in. The first ones are as before.
replace-many = More than one in five of the drawn cases in { $area } has now left the sample. Say why in the report, and look the list through.
sample-answered = { $answered } of { $questions } answered
sample-csv-header = Id;Area;Case number;Department;State;Answered;Questions
replace-done = { $case } has left the sample. { $reserve } came in: case number { $number }.
replace-done-empty = { $case } has left the sample. The list has no more cases, so the sample is smaller.
pick-done = { $case } is taken in. It was chosen, not drawn, and enters no figure.
missing-done = { $case } is declared not found. It stays in the sample and counts both ways in every figure.
complete-done = { $case } is declared complete.
answer-saved = Saved { $time }: { $case } { $question } is “{ $value }”. { $answered } of { $questions } answered.
answer-cleared = Saved { $time }: { $case } { $question } is no longer answered.
review-agreed = Agreed with { $case } { $question }.
review-disagreed = Disagreed with { $case } { $question }. The case is open again until the auditor has responded.
review-line = { $case } { $question }: { $standing } ({ $by })
review-none = The second reader has written nothing yet.
signed =
    Round { $year } is signed off as version { $version }.
    Hash of the trail: { $head }
    Next step: write the report with “tilsyn report”.
reopened-round = Round { $year } is open again. The signed version stays readable with --signed.
reopened-case = { $case } is open again.
findings-note =
    “8 of 10” are the audited cases. What follows is how many of all cases in the area are met, with 95 per cent confidence.
    Cases without an answer, that cannot be assessed or were not found count both ways. The two areas are never added.
finding-none = no applicable answers; cannot be calculated
finding-counted = { $met_of } met; { $interval }
finding-unanswered = { $count } unanswered
finding-not-applicable = { $count } not applicable
finding-cannot-assess = { $count } cannot be assessed
finding-missing = { $count } not found
finding-supplementary = supplementary
report-written = Written: { $file }
report-next = Read the report through before it is sent. The Word file can be edited, and the HTML file opens in a browser.
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
check-ok = ok
check-failed = FAULT
check-pages = the pages of the file
check-schema = the schema of the file ({ $count } parts)
check-trail = the chain of the trail ({ $count } entries)
check-tables = the tables, replayed from the trail ({ $count } entries)
check-lists = the imported cases ({ $count ->
    [one] 1 list
   *[other] { $count } lists
})
check-lock = the lock and its commitment
check-draw = the draw, done again ({ $count } cases)
check-receipt = the receipt
check-receipt-and-list = the receipt, and the draw done again from the list ({ $count ->
    [one] 1 area
   *[other] { $count } areas
})
verify-ok = Nothing contradicts itself.
verify-unseen = Not checked:
unseen-head = whether anybody outside has seen the newest entry of the trail, { $seq }: { $sha256 }. An older copy, a trail without its end, and a file that was made anew from the beginning look like this one.
unseen-commitment = whether the commitment { $commitment } is the one that was noted down at the lock.
unseen-list = whether the cases are the right ones: there was no list beside it.
unseen-places = which cases the places are; the full receipt says so.
unseen-choice = whether the seed was chosen: its source was not chosen at the lock.
unseen-witnesses = whether the witnesses saw the dice.
unseen-words = whether the words came from whoever is named, and only after the lock.
unseen-public = whether the seed is the result of the public draw.
unseen-reasons = whether the replaced cases lay outside what was to be drawn from.
verify-not-ok = Something does not agree.
status-next = Next step: { $step } ({ $command })
checklist-line = { $id }  { $name }: { $count } questions, version { $version }, law references as of { $as_of }
checklist-ok = The checklist is in order. { $heading }
question-look-for = {"  "}Look for: { $text }
question-where = {"  "}Where: { $text }
question-basis = {"  "}Basis: { $text }
question-not-applicable = {"  "}Not applicable: { $text }
question-always = {"  "}The question always applies.
question-core = core
question-supplementary = supplementary
backup-done = The copy is made and checked: { $file }. It has the same passphrase.
plan-area = { $area }: { $n } of { $population } cases
plan-note = The intervals hold with 95 per cent confidence. A sample finds what recurs; it cannot be used to compare staff.
doctor-version = tilsyn { $version }
doctor-schema = Version of the file: { $version }
doctor-file = File: { $file }
doctor-encryption-ok = The file is encrypted.
doctor-encryption-bad = The file is not encrypted: whoever gets it can read it.
doctor-permissions-ok = Only the owner can read the file.
doctor-permissions-bad = Others than the owner can read the file: mend its permissions.
doctor-pages-ok = The file is whole.
doctor-pages-bad = The file is damaged: use the newest backup.
doctor-terminal-ok = The terminal can show screens.
doctor-terminal-bad = No terminal: use --plain.
demo-made = The example is made: { $file }. It is encrypted with the passphrase “{ $passphrase }”; nothing in it is like a real person.
demo-next = Go on with “tilsyn --file { $file }”, or check all of it with “tilsyn verify --file { $file }”.

## The trail

trail-head = Hash of the trail now: { $sha256 }
event-file-created = made the file
event-round-opened = opened the round
event-list-imported = imported a list
event-import-undone = took a list back
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
event-review-given = read the answer
event-round-signed = signed the round off
event-round-reopened = reopened the round

# A proposal for columns, departments and statuses (import --propose-map)

map-from = Proposal from { $file }, { $rows } rows. Correct it, save it, and use it with “tilsyn import LIST --map FILE”.
map-sheet = The sheet { $sheet }
map-unused = not used
map-hidden = hidden
map-no-case-number = No column is known to be the case number. Write its header under [columns]: case_number = "…"
map-open-areas = These do not belong to one area alone. Write "boern" or "voksne", and remove the # before it:
map-statuses = If some statuses are out, remove the # from all lines, and write "out" at those that are no part of the supervision:
map-rows = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
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
