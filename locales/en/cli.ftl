# The command line: help, mistakes, and what has happened.

## shell

help = Supervision of casework by random sample: frame, lock, draw, checklists, second reading and report in one encrypted file.
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

# Mistakes on the command line

usage-unknown-argument = { $argument } is not known.
usage-unknown-command = There is no command { $command }.
usage-missing = Something is missing: { $argument }.
usage-value-missing = { $argument } lacks a value.
usage-value = “{ $value }” cannot be used for { $argument }.
usage-missing-command = A subcommand is missing.
usage-conflict = { $argument } cannot be used with the other options.
usage-other = The command line cannot be understood.
usage-review = Write case, question and answer, or one of the words list, choose, show, rest, finish, note, answer, resolve and pass.
usage-review-value = “--value” belongs to disagree.
usage-review-choose = Write all, drawn:3, first:3 or the cases' ids; “--words” belongs to drawn.
usage-review-resolve = Write accepted, maintained or closed.
usage-noted-few = “{ $typed }” is not a hash: it has { $count ->
    [one] 1 digit
   *[other] { $count } digits
}, and there must be { $least } to { $most }.
usage-noted-many = “{ $typed }” is not a hash: it has { $count } digits, and there are { $most } at most. Where the number of the entry stands first, write a colon after it.
usage-noted-character = “{ $typed }” is not a hash: “{ $character }” is not a digit of one. The digits are 0 to 9 and a to f.
usage-noted-number = “{ $typed }” is not a hash: “{ $number }” before the colon is not the number of an entry.

# Questions on the terminal

ask-passphrase = Passphrase of { $file }:{" "}
ask-new-passphrase = Choose a passphrase (at least 8 characters, four or five words serve well):{" "}
ask-passphrase-again = Type it again:{" "}

## file

help-demo = Makes a whole example with two rounds, and writes a report
    .example = tilsyn demo
help-demo-dir = The folder of the example (tilsyn-demo)
help-new = Makes a tilsyn file
    .example = tilsyn new nordfyn.tilsyn --municipality Nordfyn
help-new-path = The file to make
help-new-municipality = The name of the municipality
help-new-no-encryption = Without encryption: whoever gets the file can read it
help-doctor = Looks over the program and the file; for IT support
    .example = tilsyn doctor
help-selftest = Works the test draws and the published tables out again on this computer
    .example = tilsyn selftest
help-backup = Makes a checked copy of the file
    .example = tilsyn backup
help-passphrase = Changes the passphrase of the file
    .example = tilsyn passphrase
    .more =
        Backups keep the old passphrase. Whoever has the file open is told the next time he saves.
help-passphrase-new-passphrase-file = Reads the new passphrase from a file (or TILSYN_NEW_PASSPHRASE)
help-purge = Deletes here: a round, or the texts of single entries
    .example = tilsyn purge text 312 --reason "The reason named the child"
help-purge-round = Deletes here everything of a round; the figures of its signed versions stay
    .example = tilsyn purge round 2026 --filed "Case 27/1234" --ground "The archive's answer of 04-05-2027" --no-pending
    .more =
        The file is written anew, and where it is encrypted it gets a new passphrase. The program first says what goes, and
        writes a declaration of deletion afterwards.
help-purge-round-round = The year
help-purge-round-filed = Where the final report is filed
help-purge-round-ground = The law, or the answer of the archive
help-purge-round-no-pending = No access request and no complaint is pending
help-purge-round-new-passphrase-file = { help-passphrase-new-passphrase-file }
help-purge-round-out = The declaration (sletteerklaering-YEAR.txt in this folder)
help-purge-round-yes = Yes, it is to be deleted here
help-purge-text = Deletes here the texts of single entries, where a name slipped in
    .example = tilsyn purge text 312 --reason "The reason named the child"
    .more =
        What the entry did stays. The program says where the same text stands as well.
help-purge-text-seq = The numbers of the entries in the trail
help-purge-text-reason = Why the text must go
help-purge-text-new-passphrase-file = { help-passphrase-new-passphrase-file }
help-purge-text-out = The declaration (sletteerklaering-nr-NUMBER.txt in this folder)
help-purge-text-yes = Yes, it is to be deleted here
help-purge-declaration = Writes a declaration of deletion once more
    .example = tilsyn purge declaration 312
help-purge-declaration-seq = The number in the trail of the entry that tells of the deletion
help-purge-declaration-out = Where it is written
help-purge-declaration-force = Replaces a file that is there

purge-round-done = The round { $year } is deleted here.
purge-text-done = { $count ->
    [one] The texts of the entry are deleted here.
   *[other] The texts of the { $count } entries are deleted here.
}
purge-rewritten = The file is written anew.
purge-rewritten-words = The file is written anew and has a new passphrase: give it to those who work in the file. Old copies have the old one.
purge-declared = The declaration is written: { $file }
purge-undeclared = The declaration is not written. Write it with tilsyn purge declaration { $seq }.
passphrase-done = The passphrase is changed. Give the new one to those who work in the file. Backups still have the old one.

help-backup-path = The copy (beside the file)

new-done =
    { $file } is made and encrypted. Keep the passphrase safe: without it nobody can open the file.
    Next step: open this year's round with “tilsyn round new YEAR”.
new-done-plain =
    { $file } is made without encryption. Whoever gets the file can read it.
    Next step: open this year's round with “tilsyn round new YEAR”.
doctor-version = tilsyn { $version }
doctor-schema = Version of the file: { $version }
doctor-file = File: { $file }
doctor-encryption-ok = The file is encrypted.
doctor-encryption-bad = The file is not encrypted: whoever gets it can read it.
doctor-permissions-ok = Only the owner can read the file.
doctor-permissions-bad = Others than the owner can read the file: mend its permissions.
doctor-locks-ok = Locks work on the drive: several can work in the file at once.
doctor-locks-bad = Locks do not work on the drive: the file can only be read. Move it to another drive.
doctor-pages-ok = The file is whole.
doctor-pages-bad = The file is damaged: use the newest backup.
doctor-terminal-ok = The terminal can show screens.
doctor-terminal-bad = No terminal: use --plain.
demo-made = The example is made: { $file }. It is encrypted with the passphrase “{ $passphrase }”; nothing in it is like a real person.
demo-next = Go on with “tilsyn --file { $file }”, or check all of it with “tilsyn verify --file { $file }”.

doctor-settings-ok = Your own settings are in order.
doctor-settings-bad = Your own settings cannot be used.

# The first file, where the folder has none.

first-none-here =
    There is no tilsyn file in the folder { $folder }.
    You can make the first file of the municipality here.
    If you have one already, press Enter now, and start tilsyn in its folder.
first-municipality = Type the name of the municipality and press Enter. (Enter alone: make nothing, and stop.)
first-passphrase =
    The file will be called { $file }.
    It is encrypted with a passphrase that you choose now.
    The passphrase must be typed each time the file is opened.
    If you forget it, the contents are lost. Nobody can open the file without it,
    nor can those who made the program.
    What you type is not shown on the screen.
first-made = { $file } is made and encrypted. Keep the passphrase safe.
first-stopped = Nothing was made.

## checklist

help-checklist = Checklists
    .example = tilsyn checklist show BI
help-checklist-list = Lists the checklists
    .example = tilsyn checklist list
help-checklist-show = Shows a checklist with guidance and basis
    .example = tilsyn checklist show BI
help-checklist-show-id = BI, KO, SS, NK, SB or LM
help-checklist-check = Checks a checklist file
    .example = tilsyn checklist check bi.toml
help-checklist-check-path = The file
help-checklist-law = Shows what has to be looked up: places of the law that are only recalled, or were read more than a year ago
    .example = tilsyn checklist law
help-checklist-law-all = The whole table of the law
help-checklist-law-path = A checklist that brings places of its own

law-count = { $places } places in law, strategy and practice; { $doubtful ->
    [0] none of them has to be looked up
    [one] 1 of them has to be looked up
   *[other] { $doubtful } of them have to be looked up
 }.
law-doubt = { $reference }: { $why }
law-recalled = only recalled
law-old = read more than a year ago
law-seen = Seen { $day }: { $source }
checklist-line = { $id }  { $name }: { $count } questions, version { $version }, law references as of { $as_of }
checklist-ok = The checklist is in order. { $heading }
question-krav = {"  "}Demand: { $text }
question-look-for = {"  "}Look for: { $text }
question-where = {"  "}Where: { $text }
question-basis = {"  "}Basis: { $text }
question-not-applicable = {"  "}Not applicable: { $text }
question-always = {"  "}The question always applies.
question-core = core
question-supplementary = supplementary

## rounds

help-round = Rounds: one a year
    .example = tilsyn round new 2027
help-round-new = Opens a round; its checklists are frozen as they are now
    .example = tilsyn round new 2027
help-round-new-round = The year
help-round-new-title = The title of the round
help-round-new-checklist = Checklists: BI, KO, SS, NK, SB, LM or a file (all)
help-round-new-questions = Which questions: core, strategy (the core and what else the strategy asks; the usual) or all (Legal compliance too)
help-round-new-yes = The year is meant, although it is neither this one nor the next
help-round-list = Lists the rounds
    .example = tilsyn round list
help-round-rename = Changes the title of a round until it is signed off; with --year its year too, while nothing is in it
    .example = tilsyn round rename 2027 --title "Supervision 2027"
help-round-rename-round = The year
help-round-rename-title = The new title
help-round-rename-yes = The new year is meant, although it is neither this one nor the next
help-round-remove = Removes a round with what was put into it, as long as nothing is locked
    .example = tilsyn round remove 2027
help-round-remove-round = The year
help-plan = What a sample of that size can and cannot show
    .example = tilsyn plan --boern 12
help-plan-boern = Cases from the children's area
help-plan-voksne = Cases from the adults' area
help-sign-off = Shows what stands open, and signs the round off where nothing blocks; it cannot be changed after that
    .example = tilsyn sign-off
help-reopen = Opens a signed round or a complete case again
    .example = tilsyn reopen --reason "Høringssvar fra afdelingen"
help-reopen-case = The case; without it the whole round
help-reopen-reason = Why
help-status = Shows where the round stands and the next step
    .example = tilsyn status

plan-chance = If { $faulty } of { $population } cases carry a fault, the chance to see it at least once is { $chance } per cent.

round-opened =
    Round { $year } is open with the checklists { $checklists } ({ $questions } questions).
    { $work }
    Next step: import the case list with “tilsyn import LIST”.
round-renamed = Round { $year } is now called { $title }.
round-removed = Round { $year } is removed. The trail still shows that it was there.
round-list-empty = There are no rounds yet. Open one with “tilsyn round new YEAR”.
reopened-round = Round { $year } is open again. The signed version stays readable with --signed.
status-hidden = The list names answers that you have not seen, so it is not shown here. It stands in “tilsyn sign-off”.
status-next = Next step: { $step } ({ $command })
plan-area = { $area }: { $n } of { $population } cases
plan-work = Each case has { $questions } questions; the { $cases } cases take about { $hours } hours, at { $minutes } minutes a question.
plan-note = The intervals hold with 95 per cent confidence. A sample finds what recurs; it cannot be used to compare staff.

## lists

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
help-import-force = Replaces a list of problems of the same name, also one that the program did not write
help-import-undo = Takes a list back, the newest without a number

help-import-supplement = The cases were forgotten when the list was locked: they become a supplement

import-read = { $file }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} read.
import-cases = { $area }: { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}.
import-dropped = These columns were not stored: { $columns }.
import-more-problems = … and { $count } more of the same kind.
import-dry-run = The list can be imported. Nothing was stored.
import-next = The list is imported. Next step: hold the count against another number you have, and lock with “tilsyn lock”.
import-undone = List { $number } was taken back, and its cases removed.

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

import-reading = Reading the list

import-agrees = The count agrees with the one you had from elsewhere.
again-in-place-of = Takes the place of list { $number } ({ $file }):
again-added = { $count ->
    [0] No new cases.
    [one] 1 new case:
   *[other] { $count } new cases:
}
again-gone = { $count ->
    [0] No cases are gone.
    [one] 1 case is gone:
   *[other] { $count } cases are gone:
}
again-changed = { $count ->
    [0] No case has another area or department.
    [one] 1 case has another area or department:
   *[other] { $count } cases have another area or department:
}
again-more = … and { $count } more.

supplement-imported = The forgotten cases are imported as supplement { $supplement }. The first sample is untouched. Next step: lock the supplement with “tilsyn lock”, and draw from it with a new seed.

## draw

help-lock = Freezes the frame, says where the seed will come from, and prints the commitment
    .example = tilsyn lock --seed-from bidrag --seed-source "Borgerrådgiveren"
help-lock-only = The area that is meant alone, where the other one has no list
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
help-receipt-public = The public edition: places in place of case numbers; only once the round is signed off
help-receipt = Shows the draw receipt; with --json it is the file an outsider verifies
    .example = tilsyn receipt --json > kvittering.json

help-draw-supplement = The supplement that is extended; without it, the first sample
help-receipt-supplement = The receipt of the supplement with that number

lock-stratum = { $area }: { $count ->
    [one] 1 case
   *[other] { $count } cases
} locked.
lock-commitment = Commitment: { $commitment }
lock-next = Next step: “tilsyn draw --seed …”.
draw-stratum = { $area }: { $n } of { $population ->
    [one] 1 case
   *[other] { $population } cases
} drawn.
draw-next = Next step: audit the cases with “tilsyn audit”.

supplement-locks = Supplement { $supplement } is locked by itself. The first lock stands as it is.
supplement-plans = Supplement { $supplement }: the forgotten cases alone

## sample

help-sample = Shows the drawn cases
    .example = tilsyn sample
help-sample-format = table, csv or xlsx
help-sample-out = The file that the workbook is written to (xlsx only)
help-sample-force = Replaces a file of the same name, also one that the program did not write
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

replace-many = More than one in five of the drawn cases in { $area } has now left the sample. Say why in the report, and look the list through.
sample-answered = { $answered } of { $questions } answered
sample-csv-header = Id;Area;Case number;Department;State;Answered;Questions
replace-done = { $case } has left the sample. { $reserve } came in: case number { $number }.
replace-done-empty = { $case } has left the sample. The list has no more cases, so the sample is smaller.
pick-done = { $case } is taken in. It was chosen, not drawn, and enters no figure.
missing-done = { $case } is declared not found. It stays in the sample and counts both ways in every figure.

sample-flagged = Audited in an earlier round in the 12 months before the import: { $cases }.

sample-assigned = with { $to }

sample-supplement = from supplement { $supplement }

## case

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
help-answer-instead-of = Answers in place of the person with these initials
help-complete = Declares a case complete
    .example = tilsyn complete B-01
help-complete-case = The case, for example B-03

help-facts = Shows or states the facts of a case, which can propose “not applicable”
    .example = tilsyn facts B-03 --age 10-15 --outcome afslag --changes 0 --plan ja
help-facts-case = The case, for instance B-03
help-facts-age = The citizen's age: 0-9, 10-15, 16-17, 18-24, 25-66, 67+ or ukendt (unknown)
help-facts-outcome = Outcome of the decision: bevilling (granted), delvist (partly), afslag (refused), ingen (none) or ukendt
help-facts-changes = Changes of caseworker in the period, or ukendt
help-facts-plan = Whether supporting measures or placement were decided in the period: ja (yes), nej (no) or ukendt
help-facts-instead-of = Writes in place of what the person with these initials has written

help-measure = Measures working days or hours between two times and proposes an answer
    .example = tilsyn measure B-03 KO-08 --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-measure-case = The case, for instance B-03
help-measure-question = The question, for instance KO-08
help-measure-from = The first time, as 20-11-2026 15:00 or 20-11-2026; may be repeated
help-measure-to = The second time; as often as the first
help-measure-clear = Deletes the measurement
help-measure-instead-of = Writes in place of what the person with these initials has written

help-answer-evidence-date = The date of what the reference points to, as 04-03-2026
help-answer-evidence-journal = Where it lies in the journal, for instance 12/345

complete-done = { $case } is declared complete.
answer-saved = Saved { $time }: { $case } { $question } is “{ $value }”. { $answered } of { $questions } answered.
answer-cleared = Saved { $time }: { $case } { $question } is no longer answered.
reopened-case = { $case } is open again.

facts-none = The facts of the case have not been stated yet.
facts-saved-at = Saved at { $time }: facts of case { $case }.
facts-proposed = { $question }: { $reason }

measure-saved = Saved at { $time }: the measurement of { $question } in case { $case }.
measure-cleared = Deleted at { $time }: the measurement of { $question } in case { $case }.
measure-none-yet = { $question } in case { $case } has not been measured yet.

## review

help-review = Second reading: what somebody else than the auditor says of the answers, and notes
    .example = tilsyn review B-03 SB-06 not-met --as KH
    .more =
        The answer is your own: you need not know the one that was given. If you do not, the reading is blind, and no answer is
        shown until you are done with the case or ask for it.

        --json gives “case”, “question”, “verdict” (what was typed), “value”, “blind”, “alike” (null as long as it is not shown),
        “note” (the one that waits) and “first” (the first answer, once you were done with the case).
help-review-case = The case, for instance B-03
help-review-question = The question, for instance SB-06
help-review-verdict = Your own answer: met, partly, not-met, not-applicable or cannot-assess; agree or disagree where you know the answer; clear takes it back
help-review-text = Why; required with disagree
help-review-value = With disagree: the answer you would have given
help-review-list = Shows the notes, what is read and unread, and what was changed after it was read
    .example = tilsyn review list --json
    .more =
        --json gives “year” and five lists:
        “notes”: “note”, “case”, “question”, “short”, “life” (open, answered, accepted, maintained, closed), “differs”, “text”, “by”, “at”,
        “after_signing”, “value” (the reader's answer), “read” (the answer that was read), “now” (the answer now), “answered”, “resolved”;
        “notes_given_up”: the same of attempts that were given up, with “attempt”;
        “readings”: “reader”, “case”, “how” (drawn, all, first, picked), “chosen_by”, “read”, “unread” (the questions), “blind”,
        “finished”, “alike”, “differ”;
        “said”: each answer that was read, with “value” (what counts), “read”, “alike”, “bulk”, “later”;
        “changed”: “case”, “question”, “reader”, “read”, “now”, “noted”.
        What you may not see until you are done is null or left out.
help-review-choose = Says which cases a second reader is to read
    .example = tilsyn review choose KH drawn:3 --words "the sun shines on the harbour"
help-review-choose-reader = The reader's initials
help-review-choose-cases = all, drawn:K (K of each area, drawn), first:K (the first K in the order of the draw) or the cases' ids
help-review-choose-words = The words that the reader gives for drawn, once the answers are bound
help-review-show = Shows the answers of a case; the reading is no longer blind
    .example = tilsyn review show B-03 --as KH
    .more = --json gives “case”, “blind” (false), “answers”, “said” and “notes”.
help-review-show-case = The case, for instance B-03
help-review-rest = Agrees with the rest of a case's answers at once; that is in no measure of agreement
    .example = tilsyn review rest B-03 --as KH
help-review-rest-case = The case, for instance B-03
help-review-finish = Declares a case read: what you have said are your first answers, and count
    .example = tilsyn review finish B-03 --as KH
    .more = --json gives “case”, “read”, “differ”, “unread” and “notes” (those that were opened).
help-review-finish-case = The case, for instance B-03
help-review-note = Writes a note on the round, a case or an answer
    .example = tilsyn review note B-03 SB-06 --note "Where is it seen?" --as KH
help-review-note-case = The case; without one the note is on the round
help-review-note-question = The question; without one the note is on the case
help-review-note-note = The note
help-review-answer = Answers a note
    .example = tilsyn review answer L-01 --note "It stands in the minutes of March"
help-review-answer-number = The note's number, for instance L-01
help-review-answer-note = The answer
help-review-resolve = Ends a note
    .example = tilsyn review resolve L-01 accepted --as KH
help-review-resolve-number = The note's number, for instance L-01
help-review-resolve-outcome = accepted or maintained (by whoever wrote it) or closed (by somebody else, with a reason)
help-review-resolve-note = Why; required with closed, and goes into the report
help-review-pass = Passes over a note that is half written, so that the round can be signed
    .example = tilsyn review pass B-03 SB-06 --reader KH --note "KH has left"
help-review-pass-case = The case, for instance B-03
help-review-pass-question = The question, for instance SB-06
help-review-pass-reader = The reader's initials
help-review-pass-note = Why; goes into the report

review-read = { $case } { $question }: your answer { $own } is saved, { $how }.
review-cleared = { $case } { $question }: what you said is taken back.
review-alike = { $by } has answered { $value } as well.
review-differs = { $by } has answered { $value }.
review-first = You were done with the case { $at }. Your first answer, { $value }, stays and is the one that counts.
review-note-opened = { $note } waits for an answer.
review-chosen = { $reader } is to read { $cases } ({ $how }).
review-rest = { $case }: you agree with the rest, { $count } answers. They are in no measure of agreement.
review-finished = { $case } is declared read: { $read } answers, { $differ ->
    [0] none differ
    [one] 1 differs
   *[other] { $differ } differ
}.
review-left = { $count ->
    [one] 1 answer is
   *[other] { $count } answers are
} not read.
review-note = { $note } is written on { $about } and waits for an answer.
review-note-late = The round is signed: the note is no part of what was signed. It goes into the next edition.
review-answered = { $note } is answered. Whoever wrote it can accept or maintain.
review-note-accepted = { $note } is accepted.
review-note-maintained = { $note } is maintained.
review-note-closed = { $note } is closed. The reason goes into the report.
review-passed = What { $reader } has begun about { $case } { $question } is passed over. The reason goes into the report.
review-shown = The answers of { $case } are shown. Your reading of the case is no longer blind.
review-answer = { $question }: { $value } ({ $by })
review-of-reader = { $reader }: { $value }
review-none = Nobody was chosen to read in the round { $year }, and there are no notes.
review-notes = Notes: { $count ->
    [0] none
   *[other] { $count }, { $open } waiting for an answer
}
review-line = { $note } { $about }, { $by }: { $said }
review-verdict = The reader's answer: { $own }. Read: { $read }. The answer now: { $now }.
review-no-answer = none
review-readings = Readings:
review-how = { $how } ({ $by })
review-read-count = { $read } read, { $unread } unread
review-done = done { $at }
review-not-done = not declared read
review-alike-count = { $alike } alike, { $differ } differ
review-later = { $by }, { $case } { $question }: first { $first }, later { $now } ({ $at }). Both stand, the first counts.
review-changed = Changed after reading:
review-changed-line = { $case } { $question }, { $reader }: read { $read }, now { $now }
review-given-up = Notes of draws that were given up:

## findings

help-findings = Shows what the answers add up to, question by question
    .example = tilsyn findings
help-findings-compare = Also each question against the latest signed round
help-findings-signed = A signed version in place of the present one

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

## follow_up

help-acute = Acute concerns: what cannot wait for the report
    .example = tilsyn acute list
help-acute-add = Writes down what was passed on, and to whom
    .example = tilsyn acute add B-03 --what "Tegn på vold i hjemmet" --to "Vagthavende i Familieafdelingen"
help-acute-add-case = The case, for example B-03
help-acute-add-what = What it is, without names
help-acute-add-to = Who has received it: a role or a unit
help-acute-add-when = When it was passed on (now)
help-acute-list = Shows the acute concerns of the round
    .example = tilsyn acute list
help-acute-handled = Declares an acute concern handled
    .example = tilsyn acute handled 1 --note "Samtale holdt samme dag af afdelingslederen"
help-acute-handled-number = The number in the list
help-acute-handled-note = What was done, and by whom

help-action = Actions: what must change, and what came of it
    .example = tilsyn action list
help-action-add = Writes an action down
    .example = tilsyn action add --finding NK-01 --text "A new template for notes" --owner "Head of department" --deadline 2027-09-01 --check "The head reads five notes in October"
help-action-add-finding = The question that the action follows from
help-action-add-area = The area: boern or voksne (both, where the question is asked)
help-action-add-text = What is to be done
help-action-add-owner = Who is responsible; a role, not a name
help-action-add-deadline = The deadline, for instance 2027-09-01
help-action-add-check = How you will see that it works
help-action-add-acute = It is urgent
help-action-list = Shows the round's actions and those from before, as they stand today
    .example = tilsyn action list
help-action-done = Reports an action as done
    .example = tilsyn action done H-01 --note "The template has been in use since August"
help-action-done-action = The action, for instance H-01
help-action-done-note = What was done
help-action-done-partly = Only a part is done
help-action-done-instead-of = Writes in place of what the person with these initials has written
help-action-drop = Drops an action
    .example = tilsyn action drop H-02 --reason "The law has changed, so the task is gone"
help-action-drop-action = The action, for instance H-01
help-action-drop-reason = Why
help-action-drop-instead-of = Writes in place of what the person with these initials has written

action-after-signature = The round { $year } is already signed off. The action stands in “tilsyn action list” and in the next round's report. To have it in the report of { $year }, open the round with “tilsyn reopen” and sign it off again.

## report

help-report = Writes the yearly report
    .example = tilsyn report --out rapport --format html,docx
help-report-out = The folder of the report (the current one)
help-report-format = html, docx, agenda, xlsx, csv, json and md, separated by commas (all)
help-report-signed = A signed version in place of the present one

help-paragraph = Texts of your own in the report
    .example = tilsyn paragraph list
help-paragraph-set = Writes a text for a section of the report
    .example = tilsyn paragraph set boern --role "Head of the family department" --from text.txt
help-paragraph-set-section = summary, actions, since, boern, voksne, consultant, management, method or certainty
help-paragraph-set-role = Who writes; a role. Not for consultant and management
help-paragraph-set-text = The text
help-paragraph-set-instead-of = Writes in place of what the person with these initials has written
help-paragraph-set-from = A file with the text; an empty line parts two paragraphs
help-paragraph-clear = Takes a text out of the report
    .example = tilsyn paragraph clear boern --role "Head of the family department"
help-paragraph-clear-section = The section
help-paragraph-clear-instead-of = Takes out what the person with these initials has written
help-paragraph-clear-role = Who wrote it
help-paragraph-list = Shows the texts that are written
    .example = tilsyn paragraph list

help-report-what = check: only looks for what must not be published
help-report-internal = The internal edition with all notes; not for publication
help-report-names = A file of names that must not be in the report, one a line. It is not kept
help-report-despite = Why the report is written although the check found something; goes into the trail
help-report-force = Replaces files of the same names, also those that the program did not write

help-survey = What citizens answered in the yearly questionnaire
    .example = tilsyn survey import answers.csv
help-survey-import = Reads counted answers in, so that they can stand beside the findings
    .example = tilsyn survey import answers.csv
help-survey-import-path = A CSV file with four columns: principle;question;answer;count. One line for each possible answer
help-survey-list = Shows the answers that were read in
    .example = tilsyn survey list

help-feedback = Writes feedback to caseworkers and departments (internal)
    .example = tilsyn feedback --case B-01 --out feedback
help-feedback-case = Only the feedback on this case
help-feedback-department = Only the feedback to this department
help-feedback-out = The folder they are written to
help-feedback-force = Replaces files of the same names, also those that the program did not write

help-survey-clear = Takes the citizens' answers out of the round
    .example = tilsyn survey clear

paragraph-line = { $place } (written in by { $by }, { $at })
paragraph-line-role = { $place }: { $role } (written in by { $by }, { $at })
paragraph-none = No texts have been written for the report of { $year }.

report-check-none = The check found nothing that must not be published. It looks for forms, not for meaning: read the report through all the same.
report-check-found = { $count ->
    [one] The check found one place to look at:
   *[other] The check found { $count } places to look at:
}
report-check-names = { $count ->
    [one] One name from the list was looked for. The names are not kept.
   *[other] { $count } names from the list were looked for. The names are not kept.
}
report-check-no-names = No names were looked for. Give a list with --names FILE, one name a line.
report-check-draft = The report is a draft, so it is written all the same. Once the round is signed off, it is written only if the places are mended, or with --despite "reason".

survey-replaced =
    { $count ->
        [one] One question was read in for { $year }.
       *[other] { $count } questions were read in for { $year }.
    } They take the place of those that stood there before. The old ones can still be read in the trail.
survey-none = No answers of citizens were read in for { $year }. That is done with “tilsyn survey import FILE.csv”.

## trail

help-verify = Checks the file, or a receipt alone
    .example = tilsyn verify kvittering.json --list boern.csv --area boern
help-verify-receipt = A receipt from “receipt --json”
help-verify-list = The list it was drawn from: the draw is redone; can be repeated
help-verify-head = A hash of the trail that was noted down: SEQ:HEX as the program shows it, or at least 16 digits; can be repeated
help-verify-commitment = A commitment that was noted down at the lock; at least 16 digits; can be repeated
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
        hash of the text, core, hash of the entry. An entry that is deleted here has its number, kind, core and hash alone.
help-trail-drafts = Drafts as well
help-trail-cores = The cores alone, one a line: show that the trail goes on from what somebody else has seen
help-trail-links = The chain without texts, one entry a line: all that its hashes are made of

trail-head = Hash of the trail now: { $print }

## calc

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

help-calc-workdays = Working days and hours between two times, without weekends and holidays
    .example = tilsyn calc workdays --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-calc-workdays-from = When it came in, as 20-11-2026 15:00 or 20-11-2026
help-calc-workdays-to = When it was answered

calc-workdays-days = { $days ->
    [0] No working days after the first day.
    [one] 1 working day after the first day.
   *[other] { $days } working days after the first day.
}
calc-workdays-within = { $hours } hours and { $minutes } minutes on working days: within 48 hours.
calc-workdays-beyond = { $hours } hours and { $minutes } minutes on working days: beyond 48 hours.
calc-workdays-holiday = { $date } does not count: { $name }.
calc-workdays-closed = { $date } counts though many are closed: { $name }. It is no public holiday by law.

calc-over = over { $value }
calc-under = under { $value }
calc-interval-seen = { $met } of { $sample } drawn cases are met.
calc-interval-two = With { $confidence } % confidence between { $low } and { $high } of the { $population } cases are met.
calc-interval-one = With { $confidence } % confidence at least { $low } of the { $population } cases are met.
calc-interval-missing-two = The lower limit counts as if none of the unjudged cases ({ $missing }) were met, the upper as if all were.
calc-interval-missing-one = The limit counts as if none of the unjudged cases ({ $missing }) were met.
calc-interval-whole = All { $population } cases were seen and { $met } are met: the figure is no estimate.
calc-detect = If { $faulty } of the { $population } cases have the fault, the chance is { $percent } % that a sample of { $sample } shows it at least once.
calc-size-none = If { $faulty } of the { $population } cases have the fault, at least { $size } must be drawn to see it with a chance of { $confidence } %.
calc-size-allowed = If { $faulty } of the { $population } cases have the fault, at least { $size } must be drawn to see it more than { $allowed } { $allowed ->
    [one] time
   *[other] times
} with a chance of { $confidence } %.
calc-compare-of = { $met } of { $sample }
calc-compare = Before, { $before } were met, now { $after }: a difference of { $difference } percentage points (between { $low } and { $high } with 95 % confidence).
calc-compare-chance = The difference may be chance (Fisher's p: { $p }).
calc-compare-hardly-chance = The difference is hardly chance (Fisher's p: { $p }).
calc-compare-guaranteed = Between the actual cases of the two years the difference lies between { $low } and { $high } percentage points with at least 95 % confidence.
calc-agreement-raw = The readers gave the same answer in { $percent } % of { $total } assessments.
calc-agreement-ac1 = Gwet's AC1 is { $value }.
calc-agreement-ac1-none = Gwet's AC1 cannot be calculated.
calc-agreement-kappa = Cohen's kappa is { $value }.
calc-agreement-kappa-none = Cohen's kappa cannot be calculated.
calc-agreement-nothing = There are no assessments: agreement cannot be calculated.
