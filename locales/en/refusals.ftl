# What is wrong, and what to do about it. The short form (.short) stands in the help of the screens, behind what cannot
# be done now.

## everywhere

refusal-cpr-in-text = There is something like a CPR number ({ $masked }): { $field }, line { $line }, character { $column }.
    .hint = Remove it and save again. The case is known by its id; CPR numbers are never stored.
refusal-cpr-or-paper-in-text = There is something like a CPR number ({ $masked }): { $field }, line { $line }, character { $column }.
    .hint = Remove it and save again. If it is the number of a document, put “doc.” or “document” before it.
refusal-cpr-or-subject-in-text = There is something like a CPR number ({ $masked }): { $field }, line { $line }, character { $column }.
    .hint = Remove it and save again. If it is a KLE number, put “KLE” before it.
refusal-cpr-or-time-in-text = There is something like a CPR number ({ $masked }): { $field }, line { $line }, character { $column }.
    .hint = Remove it and save again. If it is a date and a time, put “kl.” or “at” between them.
refusal-text-too-long = The text is too long ({ $field }): at most { $max } characters.
    .hint = Write what matters most, and refer to the rest.
refusal-reason-needed = A text is missing: { $field }.
    .hint = Write it in a sentence.

field-title = title of the round
field-municipality = name of the municipality
field-reason = reason
field-witness = witness
field-seed = seed
field-seed-source = source of the seed
fault-out-of-sequence = an entry before it is missing, or it stands twice
fault-unlinked = it does not follow the entry before it
fault-altered = it was changed
fault-payload-altered = its content was changed
fault-payload-erased = its content was erased, and the trail does not say why
fault-half-erased = its content was erased and its salt still stands there, or the other way round
fault-not-erased = a later entry says that it is erased here, and it still stands
fault-unreadable = its content cannot be read

refusal-email-in-text = There is something like an e-mail address ({ $masked }): { $field }, line { $line }, character { $column }.
    .hint = Remove it and save again. Write “the citizen” or “the parent” instead; addresses are never stored.
refusal-phone-in-text = There is something like a telephone number ({ $masked }): { $field }, line { $line }, character { $column }.
    .hint = Remove it and save again. If it is the number of a document, put “doc.” or “document” before it.

field-initials = initials
field-filed = where the report is filed
field-ground = the ground of the deletion

field-note = reason
field-evidence = evidence
field-review = review note
field-reply = answer to a note

field-evidence-journal = number in the journal

field-acute-what = what it is
field-acute-to = who has received it
field-acute-note = what was done

field-action = what is to be done
field-owner = who is responsible
field-check = how you will see that it works
field-paragraph = text for the report
field-role = who writes

field-action-question = the question that the action follows from
field-deadline = the deadline

## shell

refusal-no-terminal = The screens need a terminal.
    .hint = Use --plain for a dialogue line by line, or the commands in “tilsyn help”.
refusal-terminal-failed = The terminal could not be used: { $detail }.
    .hint = Try --plain.
refusal-dialogue-broken = The dialogue was broken off: { $detail }.
    .hint = Start it again. What was saved is saved.
refusal-output-failed = Output could not be written: { $detail }.
    .hint = Check whether the drive is full.
refusal-output-failed-stored = It is saved, but it could not be written out: { $detail }.
    .hint = Do not do it again. What is saved in the tilsyn stands in the trail.
refusal-output-foreign = { $count ->
    [one] In { $path } there is already a file of the same name. The trail does not tell that this program wrote it. Nothing was written.
   *[other] In { $path } there are already { $count } files of the same names. The trail does not tell that this program wrote them. Nothing was written.
}
    .hint = Choose another folder or another name. If what is there may be replaced, type the command again with --force.
refusal-output-foreign-file = { $name }
    .hint = { "" }
refusal-output-is-input = { $path } is itself one of the files that are read. It is not replaced.
    .hint = Choose another name.
refusal-output-is-tilsyn = { $path } is a tilsyn file or belongs to one. It is not replaced.
    .hint = Choose another name.
refusal-output-no-file = { $path } is no ordinary file and cannot be replaced.
    .hint = Choose another name.
refusal-lang-unknown = { $typed } is not a language that tilsyn speaks.
    .hint = Write da or en.
refusal-usage = { $detail }
    .hint = See “tilsyn help” or “tilsyn help COMMAND”.

# One's own settings, and who audits what

refusal-settings-faulty = { $count ->
    [one] There is 1 mistake in the settings in { $path }.
   *[other] There are { $count } mistakes in the settings in { $path }.
}
    .hint = Mend the lines, or move the file away: then the tool's own keys are in force.
refusal-settings-not-read = The settings in { $path } cannot be read: { $detail }
    .hint = Mend the path in TILSYN_CONFIG, or the permissions of the file.
refusal-settings-not-toml = Line { $line }: the file cannot be read as TOML. { $detail }
    .hint = Write for instance [keys.case] on one line and note = "b" on the next.
refusal-settings-unknown = Line { $line }: "{ $key }" is not known here. Use { $allowed }.
    .hint = The names stand in docs/taster.md.
refusal-settings-not-flag = Line { $line }: "{ $key }" must be true or false.
    .hint = Write { $key } = true.
refusal-settings-no-command = Line { $line }: "{ $command }" cannot be moved on the screen "{ $screen }".
    .hint = The names stand in docs/taster.md, screen by screen.
refusal-settings-no-key = Line { $line }: "{ $command }" must have at least one key.
    .hint = Delete the line to keep the tool's own key.
refusal-settings-not-a-key = Line { $line }: "{ $key }" is no key.
    .hint = Write one character, f1 to f12, ctrl- and a character, or enter, esc, tab, space, up, down, left, right, home, end, pgup, pgdn.
refusal-settings-key-writes = Line { $line }: "{ $key }" writes a character on that screen and cannot be a command there.
    .hint = Use f1 to f12 or ctrl- and a character.
refusal-settings-clash = Line { $line }: "{ $key }" is both { $first } and { $second } on the screen "{ $screen }".
    .hint = Give one of them another key.
refusal-initials-unfit = "{ $typed }" are no initials: at most { $max } characters without blanks.
    .hint = Write initials or a login, not a name.
refusal-initials-unknown = The program does not know your initials, and without them nothing can be saved.
    .hint = Type the same again with “tilsyn --as your-initials”.
refusal-format-unknown = "{ $typed }" is no format.
    .hint = Write one or more of { $allowed }.
refusal-folder-needed = A folder for the report is missing.
    .hint = Write the folder that the report goes into.
refusal-number-unreadable = "{ $typed }" is not a whole number.
    .hint = Write the count in digits, for example 12.

## file

refusal-no-file = There is no tilsyn file here.
    .hint = Type “tilsyn demo” to see an example, or “tilsyn new FILE --municipality NAME” to begin.
refusal-many-files = There are { $count } tilsyn files in this folder: { $names }.
    .hint = Say which one with --file.
refusal-file-not-found = The file { $path } does not exist.
    .hint = Check the spelling, and whether the drive is connected.
refusal-file-exists = { $path } exists already.
    .hint = Choose another name. A file is never overwritten.
refusal-folder-not-found = The folder of { $path } does not exist.
    .hint = Make the folder first, or choose another.
refusal-folder-read-only = The folder of { $path } cannot be written to.
    .hint = Choose a folder where you may save files.
refusal-file-no-permission = You have no access to { $path }.
    .hint = Only the person who made the file can read it. Log in as that user, or ask for a copy.
refusal-file-not-created = { $path } could not be created: { $detail }.
    .hint = Choose another folder and try again.
refusal-file-not-opened = The file could not be opened.
    .hint = If it lies on a network drive, check the connection.
refusal-file-not-ours = { $path } is not a tilsyn file.
    .hint = Choose a file that was made with “tilsyn new” or “tilsyn demo”. The file was not touched.
refusal-file-version = The file was made by another version of tilsyn (the file's version is { $found }, this program knows { $known }).
    .hint = Open it with the version of the program that made it.
refusal-file-schema = The file is not built as this version of tilsyn builds it. It was not opened.
    .hint = Either another version of the program made it, or it was changed from outside. Use the version that made it, or a backup.
refusal-file-not-encrypted = { $path } is not encrypted, but a passphrase was given.
    .hint = Somebody may have put an unencrypted file in the place of the right one. If it is the right one, open it without a passphrase: take away TILSYN_PASSPHRASE or --passphrase-file.
refusal-file-neighbour = Beside { $path } lies { $name }. It does not belong to the file, and it can change what is read in it.
    .hint = Nothing was opened. Find out who put { $name } there, and move it somewhere else. Do not delete it: it may show what happened.
refusal-journal-played = { $journal } lay beside the file and is gone now. Whether an interrupted save was taken back with it, or another program had just finished saving, cannot be seen. The trail now ends with no. { $seq } by { $by } { $when }.
    .hint = If the program or the computer was interrupted while it saved, that is why. Otherwise the journal came from elsewhere: hold the file against a backup.
refusal-journal-entries = { $journal } lay beside the file, and with it { $count ->
    [one] 1 entry was
   *[other] { $count } entries were
} taken out of the trail, the last by { $gone_by } { $gone_when }. The trail now ends with no. { $seq } by { $by } { $when }.
    .hint = { refusal-journal-played.hint }
refusal-journal-changes = { $journal } lay beside the file, and with it { $count } entries were taken out of the trail, the last by { $gone_by } { $gone_when }. The trail now ends with no. { $seq } by { $by } { $when }.
    .hint = An interruption takes one change at most, and here more are gone: the file is older than it was. Hold it against a backup before going on.
refusal-words-changed = The passphrase was changed while the file was open here.
    .hint = Close tilsyn, and open the file again with the new passphrase. What was not saved must be typed again.
refusal-words-as-before = The passphrase was not changed: the file could not be written anew. The old one still holds.
    .hint = See that there is room on the drive, and try again.
refusal-words-new-unwritten = The passphrase is changed, and the new one holds, but the file is not written anew yet.
    .hint = Give the new one to the others, and see that there is room on the drive. If something was deleted, the file is written anew the next time somebody saves in it.
refusal-words-needed = The file is encrypted, so a new passphrase is needed.
    .hint = Set TILSYN_NEW_PASSPHRASE, or use --new-passphrase-file. In a terminal you are asked.
refusal-passphrase-same = The new passphrase is the same as the old one.
    .hint = Choose another.
refusal-passphrase-none = The file is not encrypted, so there is no passphrase to change.
    .hint = Make a new file without --no-encryption, and use it from the next round on.
refusal-file-unwritten = The file has not been written anew since the deletion (no. { $seq }): something of what was deleted may still lie in it.
    .hint = It is done the next time that somebody saves in the file. See that there is room on the drive.
refusal-wrong-passphrase = The passphrase does not fit the file, or it is not a tilsyn file.
    .hint = Try again; capitals matter. Without the passphrase nobody can open the file, and neither can we.
refusal-passphrase-needed = The file is encrypted, and there is nobody to ask for the passphrase.
    .hint = Set TILSYN_PASSPHRASE, or use --passphrase-file FILE.
refusal-passphrase-short = The passphrase is too short: it needs at least { $min } characters.
    .hint = Four or five ordinary words in a row serve well.
refusal-passphrase-differs = The two passphrases differ.
    .hint = Try again. Nothing was created.
refusal-passphrase-file = The passphrase could not be read from { $path }: { $detail }.
    .hint = Check that the file exists and can be read.
refusal-passphrase-file-open = { $path } can be read by others on this computer, and the passphrase stands in it.
    .hint = Close it to others with “chmod 600 { $path }”.
refusal-file-busy = Another program has the file open and is writing to it.
    .hint = Wait a moment and try again. What was saved is saved.
refusal-locks-missing = Locks do not work on the drive where { $path } lies: two who save at once can wreck the file. Here it can only be read.
    .hint = Move the file to a drive where locks work, such as the computer's own. “tilsyn doctor” says whether they do.
refusal-locks-refused = The drive where { $path } lies gives no locks, and without them the file cannot be opened.
    .hint = It is the drive that says no, and not another program. Move the file to a drive where locks work, such as the computer's own.
refusal-disk-full = The drive is full.
    .hint = Make room and try again. What was saved is saved; the last step was not.
refusal-file-read-only = The file cannot be written.
    .hint = Check whether the file or its folder is read-only. The last step was not saved.
refusal-file-beyond = There is more in the file than a tilsyn can have: at most { $max } in { $what }.
    .hint = If the file was just opened, it was filled from outside: use the newest backup. If something was being saved, it was not.
refusal-file-too-long = Something in the file is longer than anything in a tilsyn can be.
    .hint = If the file was just opened, it was filled from outside: use the newest backup. If something was being saved, it was not.
refusal-file-damaged = The file is damaged: { $detail }.
    .hint = Use the newest backup. Leave the file as it is; it was not touched.
refusal-file-io = The drive did not answer as it should: { $detail }.
    .hint = Check that the drive is connected and try again. What was saved is saved.
refusal-file-constraint = The file did not take the change: { $detail }.
    .hint = If the file is open elsewhere, look again at what has happened.
refusal-file-failed = Something went wrong with the file: { $detail }.
    .hint = Run “tilsyn verify”. What was saved is saved.
refusal-stored-value-unknown = The file holds something this program does not know: { $detail }.
    .hint = Run “tilsyn verify”: it says what was changed.
refusal-backup-differs = The copy did not turn out like the file.
    .hint = Try again. The failed copy was removed.
refusal-no-randomness = The computer gave no random numbers: { $detail }.
    .hint = Try again, or type a seed yourself.
refusal-trail-not-replayed = The trail cannot be replayed: entry { $seq } ({ $detail }).
    .hint = The file was changed from outside. Use a backup, and tell the person in charge.

refusal-schema-lacks = The file lacks { $name }.
    .hint = { "" }
refusal-schema-differs = { $name } is different.
    .hint = { "" }
refusal-schema-foreign = The file holds something foreign: { $name }.
    .hint = { "" }
refusal-selftest-failed = { $count ->
    [one] 1 value does not agree.
   *[other] { $count } values do not agree.
}
    .hint = Do not trust figures from this program. Fetch it again, and give what “tilsyn selftest” printed to whoever published it.
refusal-selftest-unreadable = The tables of the self-test cannot be read: { $detail }.
    .hint = The program is not whole. Fetch it again.
refusal-doctor-failed = There { $count ->
    [one] is 1 thing
   *[other] are { $count } things
} to look at.
    .hint = See the lines above.

refusal-demo-folder = The folder { $path } exists already.
    .hint = Name another: “tilsyn demo FOLDER”. The example never overwrites anything.
refusal-demo-failed = The example could not be made: { $detail }.
    .hint = Choose a folder where you may save files.

## rounds

refusal-round-unknown = There is no round for { $year }.
    .hint = See the rounds with “tilsyn round list”, or open one with “tilsyn round new { $year }”.
refusal-no-round = There is no round in the file yet.
    .hint = Open one with “tilsyn round new YEAR”.
    .short = once there is a round
refusal-round-exists = There is a round for { $year } already.
    .hint = Use it, or open one for another year.
refusal-round-signed = Round { $year } is signed off and cannot be changed.
    .hint = Reopen it with “tilsyn reopen --reason …”. The signed version stays readable.
    .short = not now, the round is signed off
refusal-round-open = Round { $year } is not signed off, so it is open already.
    .hint = Mend what needs mending, and sign it off.
    .short = the round is open
refusal-round-erased = The round { $year } was deleted here { $when }. Only the figures of its signed versions are left.
    .hint = Use tilsyn findings or tilsyn report with --year { $year }. A new round of { $year } cannot be opened in the file.
refusal-round-erased-format = The round is deleted here, and its figures alone cannot be written as { $format }.
    .hint = Choose one of the others: { $allowed }.
refusal-round-erased-no-figures = The round { $year } was deleted here { $when }. It was never signed off, so no figures are left.
    .hint = Use tilsyn purge declaration with the number from the trail to see what was deleted here.
refusal-purge-pending = The round cannot be deleted here before somebody says that no access request and no complaint is pending.
    .hint = Look into it, and add --no-pending.
refusal-purge-unsure = Deletes here everything of the round { $year }. It cannot be undone:
    .hint = Read what stands here, and add --yes once it is to be deleted here.
refusal-purge-goes = { $entries } entries of the trail are emptied: what, who, when and about which case. { $listed } cases of the lists, { $cases } drawn cases, { $answers } answers and all texts leave the file.
    .hint = { "" }
refusal-purge-stays = What stays is the numbers, kinds and hashes of the entries{ $versions ->
    [0] . The round was never signed off, so no figures stay.
    [one] {" "}and the figures of the signed version, without cases, names and texts.
   *[other] {" "}and the figures of the { $versions } signed versions, without cases, names and texts.
}
    .hint = { "" }
refusal-purge-action = The action { $action } is not closed. It goes too.
    .hint = { "" }
refusal-purge-copy = The copy { $name } lies beside the file and is not touched.
    .hint = { "" }
refusal-purge-file = { $name } was written by the program and is not touched.
    .hint = { "" }
refusal-purge-elsewhere = Copies elsewhere, case lists, exports and paper are not reached from here. Old copies still open with the old passphrase.
    .hint = { "" }
refusal-erasure-unsure = { $count ->
    [one] Deletes here the texts of one entry. It cannot be undone:
   *[other] Deletes here the texts of { $count } entries. It cannot be undone:
}
    .hint = Read what stands here, and add --yes once they are to be deleted here.
refusal-erasure-entry = No. { $seq }: its texts become [slettet]. What was done, by whom and when, stays. A draft is thrown away.
    .hint = { "" }
refusal-erasure-signed = No. { $seq } is part of version { $version } of { $year }, which is signed off. From now on it is read with [slettet].
    .hint = { "" }
refusal-erasure-also = The same text stands in no. { $seqs } as well. Those entries are not touched.
    .hint = { "" }
refusal-entry-unknown = The trail has no entry no. { $seq }.
    .hint = See the numbers with tilsyn trail --drafts.
refusal-entry-erased = Entry no. { $seq } is deleted here already, see no. { $by }.
    .hint = There is nothing more in it to delete.
refusal-entry-no-text = Entry no. { $seq } has no text that can be deleted here.
    .hint = Only texts that people wrote, and names of files, are deleted like this. A whole round is deleted with tilsyn purge round.
refusal-entry-no-erasure = Entry no. { $seq } tells of no deletion.
    .hint = See the numbers with tilsyn trail.
refusal-round-locked = The list of { $year } is locked, so the round cannot be removed.
    .hint = What is locked stays. If cases were forgotten, they can come in as a supplement once the sample is drawn.
    .short = not now, the list is locked
refusal-round-year-kept = The year { $year } cannot be changed, since something was put into the round.
    .hint = Remove the round with “tilsyn round remove { $year }”, if nothing is locked, and open one for the right year.
    .short = not now, there is something in the round
refusal-questions-too-many = The checklists have { $count } questions. A round can have { $max } at most.
    .hint = Choose fewer checklists, or take questions out of them.
refusal-round-needs-checklist = A round needs at least one checklist.
    .hint = See the checklists with “tilsyn checklist list”.
refusal-round-not-finished = The round cannot be signed off: { $count ->
    [one] 1 case is not complete
   *[other] { $count } cases are not complete
}.
    .hint = Finish them with “tilsyn audit”, or declare one not found with “tilsyn missing CASE --note …”.
    .short = once all cases are complete
refusal-year-out-of-range = { $year } is not a year that can be used.
    .hint = Write the year with four digits, for example 2027.
refusal-year-unusual = { $year } is neither this year ({ $now }) nor the next.
    .hint = If that is the year that is meant, type the command again with --yes.
refusal-checklist-unknown = There is no checklist { $id }.
    .hint = See them with “tilsyn checklist list”.
refusal-checklist-not-read = The checklist { $path } could not be read: { $detail }.
    .hint = Check that the file exists and is saved as UTF-8.
refusal-checklist-twice = Checklist { $id } is named twice.
    .hint = Name each checklist once.

refusal-version-unknown = Round { $year } has no signed version { $version }.
    .hint = See the signatures in “tilsyn trail”.

## lists

refusal-list-not-read = { $path } could not be read: { $detail }.
    .hint = Check the spelling, and that Excel has closed the file.
refusal-input-not-a-file = { $path } is not an ordinary file and was not read.
    .hint = It may be a folder, a device or a channel between two programs. Save what it holds as a file, and choose that.
refusal-input-too-large = { $path } is larger than { $max } MB and was not read: no file of that kind is.
    .hint = Check that it is the right file.
refusal-list-refused = { $path } was not imported: { $count ->
    [one] 1 thing has
   *[other] { $count } things have
} to be mended first.
    .hint = Mend the list, or ask its author to, and import it again. Nothing was stored.
refusal-case-in-two-lists = { $count ->
    [one] 1 case stands
   *[other] { $count } cases stand
} in two lists.
    .hint = Remove one of them, or take the first list back with “tilsyn import --undo”. Nothing was stored.
refusal-list-imported-before = { $count ->
    [one] 1 case stands
   *[other] { $count } cases stand
} in two lists. Most cases of { $file } came in already with list { $number } ({ $first }).
    .hint = If it is a newer edition of that list, write “tilsyn import { $file } --replace { $number }”, and see the difference first with --dry-run. Nothing was stored.
refusal-again-one-list = Only one list at a time can take the place of an earlier one.
    .hint = Import the lists one by one.
refusal-again-none-alike = No list that came in has cases in common with { $file }.
    .hint = Import it without --again, or say with --replace NUMBER which list it takes the place of. The numbers are in “tilsyn status --json”.
refusal-again-several-alike = The cases of { $file } stand in several lists: { $numbers }.
    .hint = Say with --replace NUMBER which of them it takes the place of.
refusal-frame-changed-meanwhile = Another list came in while this one was read.
    .hint = Import the list again. Nothing was stored.
refusal-count-differs = The number of cases is not what you expected.
    .hint = Find the difference before the list is locked: is a department missing, is a rule wrong, or is the other count of another day? Nothing was stored.
refusal-account-read = Rows read: { $rows }
    .hint = { "" }
refusal-account-left-out = Left out because of their status: { $rows }
    .hint = { "" }
refusal-account-merged = Repeated a case: { $rows }
    .hint = { "" }
refusal-account-excluded = { $rule }: { $cases }
    .hint = { "" }
refusal-account-kept = Cases of the list: { $cases }
    .hint = { "" }
refusal-account-expected = Expected in all: { $expected } (there are { $kept })
    .hint = { "" }
refusal-account-expected-area = Expected of { $area }: { $expected } (there are { $kept })
    .hint = { "" }
refusal-date-unknown = “{ $typed }” is not a date.
    .hint = Write it as 31-12-2026 or 2026-12-31.
refusal-expect-unknown = “{ $typed }” is not a number of cases.
    .hint = Write for example --expect 248, or --expect boern=248 --expect voksne=431.
refusal-problems-not-written = The list of problems could not be written to { $path }: { $detail }.
    .hint = Choose a folder you may write in, and see whether the file is open in Excel. The list was not imported.
refusal-place-in-frame = Case { $number } in { $file } was imported before.
    .hint = { "" }
refusal-place-in-list = Case { $number } stands both in { $first } and in { $file }.
    .hint = { "" }
refusal-import-unknown = There is no imported list number { $number }.
    .hint = See the lists with “tilsyn status --json” or in the trail.
refusal-list-is-folder = { $path } is a folder and no list.
    .hint = Choose a file in the folder.
refusal-folder-not-read = The folder { $path } cannot be opened: { $detail }.
    .hint = Choose another folder, or type the path of the list.
refusal-settlement-not-written = The choices could not be kept in { $path }: { $detail }.
    .hint = The list can be imported all the same. The choices must then be made again next time.
refusal-list-stopped = The reading was stopped. Nothing has been stored.
    .hint = Import the list again.
refusal-import-none = There is no imported list to take back.
    .hint = Import one with “tilsyn import LIST”.
    .short = there is no list

# The file for --map

refusal-mapping-not-read = { $path } could not be read: { $detail }.
    .hint = See whether the name is spelt right. Make the file with “tilsyn import --propose-map LIST”.
refusal-mapping-faulty = { $file } cannot be used: { $count ->
    [one] 1 thing must be mended
   *[other] { $count } things must be mended
} first.
    .hint = Mend the file, or make it again with “tilsyn import --propose-map LIST”.
refusal-mapping-syntax = Line { $line }, character { $column }: the file cannot be read from here: “{ $shown }”.
    .hint = Look for a missing quotation mark or equals sign.
refusal-mapping-unknown-key = Line { $line }, character { $column }: “{ $key }” does not belong here. It can be: { $allowed }.
    .hint = Correct the name, or delete the line.
refusal-mapping-wrong-type = Line { $line }, character { $column }: “{ $key }” must be a text in quotation marks.
    .hint = Write the value in quotation marks.
refusal-mapping-unknown-value = Line { $line }, character { $column }: “{ $value }” cannot stand at “{ $key }”. It can be: { $allowed }.
    .hint = Choose one of the values.
refusal-mapping-two-openings = Line { $line }, character { $column }: opened_after and opened_within_months cannot be used together.
    .hint = Delete one of the lines.
refusal-mapping-empty = Line { $line }, character { $column }: “{ $key }” is empty.
    .hint = Write the header of the column, or delete the line.
refusal-mapping-twice = Line { $line }, character { $column }: the name stands here for the second time: “{ $shown }”.
    .hint = Delete one of the lines. Capitals and small letters are the same here.
refusal-mapping-missing-key = Line { $line }, character { $column }: “{ $key }” is missing.
    .hint = Write what the column of case numbers is called: case_number = "…".
refusal-mapping-no-status-column = Line { $line }, character { $column }: there are statuses, but no column of statuses.
    .hint = Write under [columns] what the column is called: status = "…".

refusal-supplement-before-lock = The list for { $year } is not locked, so there is no supplement to make.
    .hint = Import the cases without --supplement.
refusal-supplement-before-draw = The sample for { $year } is not drawn, so a supplement must wait.
    .hint = Draw the sample first with “tilsyn draw --seed …”. Then import the forgotten cases again.
refusal-supplement-empty = There are no cases in the list.
    .hint = Import a list of the forgotten cases.
refusal-case-not-forgotten = { $count ->
    [one] 1 case is
   *[other] { $count } cases are
} not forgotten but on the list already.
    .hint = Keep only the forgotten cases in the list, and import it again. Nothing was stored.
refusal-departments-too-many = There are { $count } departments. A sample is spread over { $max } at most.
    .hint = Check that the column of departments is the right one, or draw without --strata.
refusal-department-named-supplement = A department is written as a supplement: { $stratum }.
    .hint = Draw without --strata.

## draw

refusal-frame-locked = The frame of { $year } is locked and cannot be changed.
    .hint = A case that should not be there is skipped when it is drawn: “tilsyn replace”. If cases were forgotten, import them with “tilsyn import LIST --supplement” once the sample is drawn.
    .short = not now, the list is locked
refusal-frame-empty = There are no cases for { $year } to lock.
    .hint = Import the list first with “tilsyn import LIST”.
    .short = once a list has come in
refusal-area-unlisted = There is no list of { $area }, so no cases would be drawn from it. The strategy demands at least { $least } from each area.
    .hint = Import the list with “tilsyn import LIST --area { $lacking }”. If only the other area is meant, lock with “tilsyn lock --only { $only }”.
refusal-only-unlisted = There is no list of { $area }, so there is nothing to lock from it.
    .hint = Import the list with “tilsyn import LIST”, or name the other area after --only.
refusal-only-other-listed = There is a list of { $area } too, so both areas are locked.
    .hint = Lock without --only. If the list is not to be in it, take it back with “tilsyn import --undo”.
refusal-frame-unlocked = The frame of { $year } is not locked, so nothing can be drawn.
    .hint = Lock it with “tilsyn lock”, and note the commitment elsewhere before the seed is chosen.
    .short = once the list is locked
refusal-frame-faulty = The frame cannot be used: { $detail }.
    .hint = Run “tilsyn verify”.
refusal-frame-not-as-locked = The cases of { $year } are not the ones that were locked.
    .hint = The file was changed from outside. Run “tilsyn verify”, and use a backup.
refusal-area-unknown = { $typed } is not an area.
    .hint = Write boern or voksne.

refusal-already-drawn = The sample of { $year } is drawn.
    .hint = It is drawn only once. See the cases with “tilsyn sample”.
refusal-not-drawn = No sample has been drawn for { $year }.
    .hint = Draw it with “tilsyn draw --seed …” once the frame is locked.
    .short = once the sample is drawn
refusal-sample-too-small = { $asked } cases from { $area } are too few: at least { $least } must be drawn.
    .hint = The strategy says at least 10 cases in each area. Where there are fewer, all are taken.
refusal-sample-too-large = { $asked } cases from { $area } are too many: there are only { $population }.
    .hint = Write a number of at most { $population }.
refusal-sample-beyond = { $asked } cases from { $area } are more than tilsyn draws from one area: at most { $max }.
    .hint = Write a number of at most { $max }. If all cases are to be audited, it is no sample.
refusal-seed-empty = The seed is empty.
    .hint = Write for example the date and the dice: “2027-01-15 dice 4 6 1 3 5”.
refusal-seed-too-long = The seed is too long: at most { $max } characters.
    .hint = Shorten it.
refusal-seed-character = The seed holds a character that cannot be used: { $character }.
    .hint = Use ordinary letters, digits and signs. Write a dash from Word as a hyphen.
refusal-grade-unknown = { $typed } is not a grade.
    .hint = Write A, B, C or D.
refusal-grade-a-needs-source = Grade A needs the public draw that the seed comes from.
    .hint = Name it with --seed-source, for example “Lotto of 16 January 2027”.
refusal-grade-b-needs-witnesses = Grade B needs two named witnesses.
    .hint = Write --witness twice.
refusal-grade-c-is-made = Grade C is only for seeds that the tool makes.
    .hint = Write --seed auto, or choose grade D for a seed you type.
refusal-made-is-grade-c = A seed that the tool makes always has grade C.
    .hint = Leave --grade out, or type the seed yourself.

refusal-department-missing = Some cases have no department, so the sample cannot be spread over departments.
    .hint = Draw without --strata, or make the list again with a department column before it is locked.
refusal-strata-too-many = { $asked } cases are too few to spread over the departments: at least { $least } are needed.
    .hint = Draw more cases, or draw without --strata.
refusal-strata-unknown = The sample cannot be spread over { $typed }.
    .hint = Write department, or leave --strata out.
refusal-stratum-gone = { $stratum } is no longer in the frame.
    .hint = The file was changed from outside. Run “tilsyn verify”, and use a backup.
refusal-extend-not-larger = The sample holds { $now } cases of { $area }, so { $asked } is no extension.
    .hint = Write a larger number. The first cases stay.
refusal-extend-nothing = A number to extend to is missing.
    .hint = Write --boern N, --voksne N or both.

# Supplements

refusal-supplement-locked = Supplement { $supplement } is locked and cannot be changed.
    .hint = Draw from it first with “tilsyn draw --seed …”. Then another supplement can be imported.
    .short = not now, the supplement is locked
refusal-supplement-unlocked = Supplement { $supplement } is not locked, so nothing can be drawn from it.
    .hint = Lock it with “tilsyn lock”.
    .short = once the supplement is locked
refusal-supplement-not-drawn = Nothing is drawn from a supplement { $supplement } for { $year }.
    .hint = See with “tilsyn status” where the round stands.
    .short = once the supplement is drawn
refusal-supplement-departments = A supplement is not spread over departments.
    .hint = Draw without --strata.
    .short = not for a supplement
refusal-supplement-too-small = { $asked } cases from { $area } are too few: at least { $least } must be drawn from the supplement.
    .hint = From a single case no certainty can be calculated for the area.
refusal-supplement-open = Supplement { $supplement } is not drawn yet, so the round cannot be signed off.
    .hint = Lock it, and draw from it. If it was a mistake and is not locked, take it back with “tilsyn import --undo”.
    .short = once the supplement is drawn
refusal-extent-unknown = The round cannot ask “{ $typed }”.
    .hint = Write core, strategy or all.
refusal-attempt-after-supplement = There is a supplement for { $year }, so the sample cannot be drawn again.
    .hint = If cases are lacking in the sample, extend it with “tilsyn draw --extend”. If the supplement is not locked, it can be taken back with “tilsyn import --undo”.
    .short = not after a supplement

refusal-seed-source-name = It is not said who outside the house is to give the words.
    .hint = Write the name with --seed-source, for example “Borgerrådgiveren”.
refusal-seed-source-day = It is not said which public draw it is, and on which day.
    .hint = Write the draw and at the end the day with --seed-source, for example “Lotto 16-01-2027”.
refusal-seed-source-early = The public draw of { $day } is not after the lock of { $locked }, so its result may be known.
    .hint = Choose a public draw on a later day.
refusal-seed-source-not-yet = The public draw is not until { $day }.
    .hint = Wait until it has taken place. The lock says that the seed comes from there.
refusal-seed-source-people = At least two named persons must see the dice.
    .hint = Write them with --seed-source and a comma between them, for example “Anna Holm, Bo Lund”.
refusal-seed-source-program = Where the program makes the seed there is no source to name.
    .hint = Leave --seed-source out.
refusal-seed-source-character = There is a character that cannot be used: { $character }.
    .hint = Use ordinary letters and signs.
refusal-seed-source-other = At the lock it was chosen where the seed comes from: { $kind ->
    [bidrag] words from { $text }
    [offentligt] { $text }
    [terninger] dice, seen by { $text }
   *[program] the program makes it
}. No other source can be used.
    .hint = { $kind ->
    [bidrag] Write the words of { $text } with --seed. Nothing else about the source is needed.
    [offentligt] Write the result of the public draw with --seed.
    [terninger] Write the throws with --seed.
   *[program] Write --seed auto, and leave the rest out.
}
refusal-seed-source-no-share = The share of the house in the seed is missing in the file.
    .hint = The file was changed from outside. Check it with “tilsyn verify”, and use a backup.
refusal-seed-words-few = The words have { $letters } letters; at least { $least } are needed.
    .hint = Ask for a whole sentence.
refusal-grade-of-source = The grade follows from the source that was chosen at the lock: { $grade }.
    .hint = Leave --grade out.
refusal-witness-twice = { $name } stands twice. That is one witness.
    .hint = Write each witness once.

## sample

refusal-reason-unknown = { $typed } is not a reason that can be used.
    .hint = Write one of these: { $allowed }. A case that simply cannot be found is “tilsyn missing”.

refusal-case-id-unknown = { $typed } is not a case id.
    .hint = Write it like B-01 or V-01. See them with “tilsyn sample”.
refusal-case-unknown = There is no case { $case } in the sample of { $year }.
    .hint = See the cases with “tilsyn sample”.
refusal-case-replaced = Case { $case } has left the sample.
    .hint = The case that came in its place stands in “tilsyn sample”.
    .short = not now, the case was replaced
refusal-case-missing = Case { $case } was not found.
    .hint = If it has turned up, open it with “tilsyn reopen { $case } --reason …”.
    .short = not now, the case is missing
refusal-case-complete = Case { $case } is declared complete.
    .hint = If something must be mended, open it with “tilsyn reopen { $case } --reason …”.
    .short = the case is complete
refusal-case-open = Case { $case } is open already.
    .hint = Just answer.
    .short = the case is open
refusal-case-not-finished = Case { $case } is not complete: { $count ->
    [one] 1 thing is missing
   *[other] { $count } things are missing
}.
    .hint = Answer what is missing and declare it complete again.
refusal-pick-cpr = The case number is or holds a CPR number.
    .hint = Use the number that the case has in the case system.
refusal-pick-number = The case number cannot be used: { $detail }.
    .hint = Write it as it stands in the case system.
refusal-pick-in-sample = { $number } is there already as { $case }.
    .hint = Audit it there.
refusal-picked-not-replaced = { $case } was chosen, not drawn, so it cannot be replaced.
    .hint = Leave it, or declare it not found.
    .short = not for a case that was picked
refusal-place-case = { $case }: { $answered } of { $questions } questions answered, not declared complete.
    .hint = { "" }
refusal-place-case-note = { $case }: { $notes ->
    [one] 1 note
   *[other] { $notes } notes
} of the second reader wait for a response.
    .hint = { "" }

refusal-sample-needs-out = A workbook cannot be shown on the screen.
    .hint = Write "tilsyn sample --format xlsx --out sample.xlsx".
refusal-sample-out-only-xlsx = --out goes with --format xlsx alone.
    .hint = Write "tilsyn sample --format xlsx --out sample.xlsx", or send the text to a file with >.

## case

refusal-place-answer = { $question } is not answered.
    .hint = { "" }
refusal-place-note = { $question } lacks a reason.
    .hint = { "" }
refusal-place-draft = { $question }: something was written and not saved.
    .hint = { "" }
refusal-place-response = { $question }: a note by the second reader waits for an answer.
    .hint = { "" }

refusal-question-unknown = There is no question { $question } in this round's checklists.
    .hint = See the questions with “tilsyn checklist show BI”.
refusal-question-other-area = { $question } is not asked in case { $case }: it belongs to the other area.
    .hint = Go on to the next question.
refusal-value-unknown = { $typed } is not an answer.
    .hint = Write one of these: { $allowed }.
refusal-answer-off-scale = { $question } can only be answered yes or no, not applicable or cannot be assessed.
    .hint = Choose one of them, and put the rest in the reason.
refusal-answer-needs-note = { $question } lacks a reason.
    .hint = Say why in a sentence. Only “met” can stand alone.
refusal-reference-none = There is no reference in case { $case } yet.
    .hint = Write the first one.
    .short = no reference yet
refusal-reference-earlier-none = There is no earlier reference in the case.
    .hint = Write the first one.
    .short = no earlier one yet
refusal-field-none = There is this one field alone.
    .hint = Write here.
    .short = there is one field alone
refusal-reason-too-short = The reason in { $question } is too short to be one.
    .hint = Say why in a sentence, four characters at least.
refusal-mark-unfit = { $mark ->
        [essential] Essential significance
        [act-now] Needs action now
       *[good-practice] Good practice
    } does not go with “{ $answer }”, which is the answer to { $question }.
    .hint = { $mark ->
        [essential] It can be marked at partly met and not met.
        [act-now] It can be marked at partly met, not met and cannot be assessed.
       *[good-practice] It can be marked at met and partly met.
    }
    .short = does not go with the answer
refusal-good-practice-needs-note = Good practice in { $question } lacks a note.
    .hint = Say in a sentence what is good, so that others can learn from it.
refusal-answer-absent = { $question } in case { $case } has no answer to clear.
    .hint = Just answer.
    .short = there is no answer

refusal-answer-moved = Meanwhile { $by } has answered “{ $answer }” to { $question } in case { $case } ({ $when }). Your answer is not saved.
    .hint = Look at the other answer before you answer again. Your text is still here.
refusal-measure-moved = { $by } has meanwhile measured { $question } in case { $case } ({ $when }). Your times are not saved.
    .hint = Go back and look at the new measurement before you save again. What you typed is still here.
refusal-measure-taken-back = The measurement of { $question } in case { $case } has meanwhile been taken away. Your times are not saved.
    .hint = Go back and look at the question before you save again. What you typed is still here.
refusal-measure-of-another = { $by } has measured { $question } of case { $case } ({ $when }): { $stands }. Your times are not saved.
    .hint = If yours are to stand instead, type the same again with “--instead-of { $by }”.
refusal-facts-moved = { $by } has meanwhile stated facts of case { $case } ({ $when }). Yours are not saved.
    .hint = Go back and open the facts again: the new ones stand there.
refusal-facts-of-another = { $by } has stated the facts of case { $case } ({ $when }): { $stands }. Yours are not saved.
    .hint = If yours are to stand instead, type the same again with “--instead-of { $by }”.
refusal-answer-taken-back = Meanwhile { $by } has cleared the answer to { $question } in case { $case } ({ $when }). Your answer is not saved.
    .hint = Look at the question again before you answer. Your text is still here.

# One's own sentences for notes

refusal-snippets-faulty = { $count ->
    [one] There is 1 mistake in the ready sentences in { $path }.
   *[other] There are { $count } mistakes in the ready sentences in { $path }.
}
    .hint = Mend the lines, or move the file away: then there are the tool's own sentences alone.
refusal-snippets-not-read = The ready sentences in { $path } cannot be read: { $detail }
    .hint = Mend the permissions of the file, or save it as plain text in UTF-8.
refusal-snippets-not-toml = Line { $line }, character { $column }: the file cannot be read as TOML. { $detail }
    .hint = Write [[text]] on one line and text = "Your sentence." on the next.
refusal-snippets-unknown = Line { $line }, character { $column }: "{ $key }" is not known here. Use { $allowed }.
    .hint = Write [[text]] on one line and text = "Your sentence." on the next.
refusal-snippets-no-text = Line { $line }, character { $column }: a sentence is missing.
    .hint = Write text = "Your sentence." below [[text]].
refusal-snippets-not-answer = Line { $line }, character { $column }: "{ $typed }" is no answer. Use { $allowed }.
    .hint = Delete the line if the sentence fits every answer.
refusal-undo-nothing = What was to be undone is no longer the last.
    .hint = Look at what stands now, then undo.
refusal-undo-moved = The answer to { $question } was changed by { $by } { $when }. Nothing was taken back.
    .hint = Look at the answer, and give a new one if you disagree.
    .short = another has changed the answer
refusal-undo-facts-moved = The facts of the case were changed by { $by } { $when }. Nothing was undone.
    .hint = Look at them, and correct them if they are wrong.
    .short = changed by somebody else
refusal-undo-text-moved = “{ $place }” was changed by { $by } { $when }. Nothing was undone.
    .hint = Look at the text, and correct it if it is wrong.
    .short = changed by somebody else
refusal-redo-none = You have taken nothing back here that can be given again.
    .hint = When something new is done, what was taken back cannot be given again.
    .short = nothing was undone
refusal-undo-none = You have written nothing here that is not undone already.
    .hint = Nothing has changed.
    .short = nothing to undo
refusal-answer-first = { $question } has no answer yet.
    .hint = Choose an answer first.
    .short = answer it first
refusal-nothing-proposed = Neither the facts of the case nor a measurement proposes an answer to { $question }.
    .hint = Answer it yourself.
    .short = no answer is proposed

refusal-facts-changes = There cannot be so many changes of caseworker in one period.
    .hint = Write a number from 0 to { $max }.
refusal-fact-unknown = “{ $typed }” cannot be used here.
    .hint = Write one of { $allowed }.
refusal-facts-unread = { $count } of the facts cannot be used.
    .hint = Mend all of them and try again. Nothing was saved.

refusal-measure-half = The other time is missing beside “{ $typed }”.
    .hint = Write both times, or delete the one.
refusal-measure-day-unknown = “{ $typed }” cannot be read as a date.
    .hint = Write day, month and year, as 04-03-2026. A time of day behind it does no harm.
refusal-measure-needs-time = “{ $typed }” lacks a time of day.
    .hint = Hours can only be measured with a time of day. Write it behind the date, as 04-03-2026 10:15.
refusal-measure-backwards = { $to } lies before { $from }.
    .hint = Write the earlier time first.
refusal-measure-too-many = At this question one can measure at most { $max ->
    [one] once
   *[other] { $max } times
}.
    .hint = Keep those that matter most to the case.
refusal-measure-outside = { $typed } lies after today or before { $year }.
    .hint = Look for a slip of the hand in the year.
refusal-measure-none = { $question } is no question that is measured.
    .hint = See what is measured with “tilsyn checklist show”, for instance SS.
    .short = not measured
refusal-measure-absent = { $question } in case { $case } is not measured, so there is nothing to delete.
    .hint = Write two times to measure.
refusal-measure-unread = { $count } of the times cannot be used.
    .hint = Mend them all and try again. Nothing has been saved.

refusal-evidence-future = The date { $deadline } has not come yet.
    .hint = Write the date of the document, or leave it empty.

## readings

refusal-answer-of-another = { $question } of case { $case } has been answered by { $by } already ({ $when }). Your answer is not saved.
    .hint = If yours is to stand instead, type the same again with “--instead-of { $by }”.
refusal-case-read-blind = You are reading case { $case } without knowing the answers, so they are not shown.
    .hint = Declare the case read when you are done: “tilsyn review finish { $case }”. If you want to see the answers now, the reading is no longer blind: “tilsyn review show { $case }”.
    .short = being read blind
refusal-half-note-absent = { $reader } has not begun to write anything about { $question } of case { $case }.
    .hint = See what has been begun with “tilsyn sign-off”.
refusal-half-note-own = The text about { $question } of case { $case } is your own.
    .hint = Save it, or throw it away.
    .short = your own
refusal-note-close-own = { $note } is your own note; it is not closed but accepted or maintained.
    .hint = Accept what was answered if it will do, or maintain what you noted.
    .short = your own
refusal-note-not-answered = { $note } has not been answered yet, so there is nothing to maintain it against.
    .hint = It waits for an answer by somebody else, and nothing can be signed before it has one.
    .short = not answered
refusal-note-not-open = { $note } by { $by } has been answered already.
    .hint = Write a new note if there is more to say.
    .short = answered
refusal-note-of-another = { $note } was written by { $by }; only { $by } can accept or maintain it.
    .hint = You can close it with a reason. The reason goes into the report.
    .short = another's
refusal-note-own = { $note } is your own note; somebody else has to answer it.
    .hint = Wait for the answer, or accept it if it is settled.
    .short = your own
refusal-note-resolved = { $note } by { $by } has come to an end.
    .hint = Write a new note if there is more to say.
    .short = resolved
refusal-note-unknown = There is no note { $note }.
    .hint = See the notes with “tilsyn review list”.
refusal-place-half-note = { $case } { $question }: { $by } has begun a note and not saved it.
    .hint = { "" }
refusal-place-open-note = { $note } by { $by } waits for an answer.
    .hint = { "" }
refusal-reading-absent = You have not read { $question } of case { $case }.
    .hint = Say what you would answer yourself.
    .short = not read
refusal-reading-choice-empty = No case is named that is to be read.
    .hint = Say how many of each area, name the cases, or choose all.
refusal-reading-chosen-before = { $reader } is to read those cases already.
    .hint = Choose other cases. How they were chosen the first time stands.
refusal-reading-done = You are done with case { $case } already.
    .hint = What you said first counts. If there is more to say, write a note.
    .short = done
refusal-reading-kept = You are done with case { $case }, so what you said of { $question } stays.
    .hint = Say something else of it; then both stand.
    .short = stays
refusal-reading-none-left = No answer of case { $case } is left unread.
    .hint = Declare the case read.
    .short = nothing unread
refusal-reading-not-bound = The cases cannot be drawn yet: case { $case } is not complete, so its answers are not bound.
    .hint = Declare the cases complete first, or choose them in another way. The report then says so.
    .short = not all cases are declared complete
refusal-reading-nothing = You have not read anything of case { $case } yet.
    .hint = Read an answer first.
    .short = nothing read
refusal-reading-own = You gave the answer to { $question } of case { $case } yourself. A second reading is somebody else's.
    .hint = Let another person read it.
    .short = your own answer
refusal-reading-rest-blind = You have not seen the answers of case { $case }, so you cannot agree with the rest of them.
    .hint = Read them one by one, or look at the answers first. The reading is then no longer blind.
    .short = answers not shown
refusal-reading-same = That answer to { $question } is the one that was read.
    .hint = Choose another answer, or agree.
refusal-reading-unknown = { $typed } is nothing that a second reader can say of an answer.
    .hint = Type one of these: { $allowed }.
refusal-reading-without-answer = { $question } of case { $case } has not been answered yet, so there is nothing to read.
    .hint = Wait until the auditor has answered.
    .short = no answer yet
refusal-reading-words-short = The words are too short: at least { $least } letters are needed, so that nobody can guess them.
    .hint = Ask the reader for some more words.

## findings

refusal-compare-no-earlier = There is no signed round before { $year } to compare with.
    .hint = The comparison needs an earlier round in the same file, signed with “tilsyn sign-off”.

## follow_up

refusal-day-unknown = { $typed } is not a date.
    .hint = Write it as 2027-09-01.
refusal-action-deadline-past = The deadline { $deadline } has passed already.
    .hint = Write a date that has not gone by. If it is done, set the deadline to today and report the action as done.
refusal-action-other-area = { $question } is not asked in { $area }.
    .hint = Leave --area out, or choose the other area.
refusal-action-faulty = The action cannot be written down: { $count } things must be mended.
    .hint = Mend them all and try again. Nothing is saved.
refusal-action-of-another = { $by } has reported on { $action } ({ $when }). What you wrote is not saved.
    .hint = If yours is to stand instead, type the same again with “--instead-of { $by }”.
refusal-action-unknown = There is no action { $action }.
    .hint = See the actions with “tilsyn action list”.

refusal-acute-in-future = The time lies in the future.
    .hint = Pass it on first, and then write when that was.
refusal-acute-unknown = There is no acute concern { $number } in round { $year }.
    .hint = See the numbers with “tilsyn acute list”.
refusal-acute-handled = Acute concern { $number } is declared handled already.
    .hint = If more has happened, write a new one.
    .short = it is handled
refusal-date-time-unknown = “{ $typed }” cannot be read as a time.
    .hint = Write day, month, year and time of day, as 22-11-2026 14:30.

refusal-action-urgent-unclear = "{ $typed }" is neither yes nor no.
    .hint = Write yes if it is urgent. Otherwise leave the field blank.

## report

refusal-paragraph-place-unknown = There is no section { $typed }.
    .hint = Write one of these: { $allowed }.
refusal-paragraph-role-needed = A role is missing: who writes?
    .hint = Give it with --role, for instance --role "Head of the family department".
refusal-paragraph-role-given = The section { $place } says by itself who writes.
    .hint = Leave --role out.
refusal-paragraph-case-number = There is a case number in the text, line { $line }.
    .hint = Use the id of the case, for instance B-03, or leave the number out. The report never shows case numbers.
refusal-paragraph-of-another = The text under { $place } was written by { $by } ({ $when }). What you wrote is not saved.
    .hint = If yours is to stand instead, type the same again with “--instead-of { $by }”.
refusal-paragraph-absent = There is no such text under { $place }.
    .hint = See the texts with “tilsyn paragraph list”. The role must be written as it is there.
    .short = there is no text
refusal-report-signed = Round { $year } is signed off, so what stands in the report cannot change.
    .hint = Go back to the start and reopen the round. The signed version can still be read afterwards.
    .short = not now, the round is signed off
refusal-report-moved = The round { $year } was reopened or signed off anew while the report was being written, so it has not been published.
    .hint = Write the report again.
refusal-report-warned = The report is not ready to be published: the check found { $count ->
    [one] one place
   *[other] { $count } places
} to look at.
    .hint = Mend the places. If they are all right, write the report with --despite "reason"; the reason goes into the trail.
refusal-place-warning = { $place }: { $kind } ({ $found }).
    .hint = { "" }
refusal-names-not-read = The list of names { $file } could not be read: { $detail }.
    .hint = Save it as plain text (.txt) with one name a line.
refusal-paragraph-not-read = { $file } could not be read: { $detail }.
    .hint = Save the text as plain text (.txt) and try again.

refusal-report-folder = The folder { $path } cannot be made: { $detail }.
    .hint = Choose another with --out.
refusal-report-not-written = { $path } could not be written: { $detail }
    .hint = Close the file if it is open in another program, or choose another folder with --out.

refusal-report-format = The file { $file } could not be made: { $detail }
    .hint = Write the other formats with --format, and report the fault.

# What citizens answered in the yearly questionnaire.

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

refusal-feedback-no-case = There is no case { $case } to give feedback on in { $year }.
    .hint = See the cases with “tilsyn sample”. A case that left the sample gets no feedback.
refusal-feedback-no-department = No case of the sample belongs to the department { $typed }.
    .hint = { $known ->
        [0] The case list has no departments.
       *[other] The departments are: { $known }
    }

refusal-survey-absent = There are no answers of citizens to take out of { $year }.
    .hint = See which rounds have answers with “tilsyn survey list”.
    .short = there are no answers

## trail

refusal-trail-fault = Entry { $seq } of the trail: { $fault }.
    .hint = { "" }
refusal-commitment-unknown = The noted hash is of no lock in the file: the file is older than the lock, the list was locked in another file, or the file was made anew. See also whether the digits were copied right.
    .hint = { "" }
refusal-head-ahead = The file is older than what was noted ({ $newest } against { $seq }): a restored copy, or something was taken away. See whether there is a newer file.
    .hint = { "" }
refusal-head-broken = The noted hash stands at entry { $there }, but the trail was changed at entry { $seq }.
    .hint = { "" }
refusal-head-elsewhere = The noted hash stands at entry { $there } and not at { $seq }. The history up to { $there } is the same; the number was copied wrong.
    .hint = { "" }
refusal-head-other = At entry { $seq } stands another hash: the trail was rewritten there or before, or it is another file. See also whether the digits were copied right.
    .hint = { "" }
refusal-head-unknown = The noted hash does not stand in the trail, which ends with entry { $newest }: the file is older than what was noted, the trail was rewritten, or it is another file. See also whether the digits were copied right, and whether it is a lock that was noted; that is held against the file with --commitment.
    .hint = { "" }
refusal-receipt-other-commitment = The commitment of the receipt is { $commitment } and not the noted one: it was made from another lock, or the digits were copied wrong.
    .hint = { "" }
refusal-row-added = Table { $table }, row { $row }: stands in the file, but nothing in the trail made it.
    .hint = { "" }
refusal-row-removed = Table { $table }, row { $row }: was removed.
    .hint = { "" }
refusal-row-changed = Table { $table }, row { $row }: was changed ({ $columns }).
    .hint = { "" }
refusal-list-differs = The cases of list { $number } for { $year } are not the ones that were imported.
    .hint = { "" }
refusal-list-stray = The file holds cases of a list { $number } for { $year } that was never imported.
    .hint = { "" }
refusal-commitment-differs = The commitment of { $year } does not fit what was locked.
    .hint = { "" }
refusal-case-not-drawn = Case { $case } of { $year } is not the one that the seed draws.
    .hint = { "" }
refusal-receipt-not-read = The receipt { $path } could not be read: { $detail }.
    .hint = Use the file from “tilsyn receipt --json” as it is.
refusal-receipt-spec = The receipt follows { $spec }, which this program does not know.
    .hint = { "" }
refusal-receipt-sha256 = The receipt was changed after it was written.
    .hint = { "" }
refusal-receipt-seed = The seed is not normalised as it should be.
    .hint = { "" }
refusal-receipt-commitment = The commitment does not fit the locked frames.
    .hint = { "" }
refusal-receipt-times = The draw came before the lock, or a replacement or an extension before the draw.
    .hint = { "" }
refusal-receipt-replacements = { $area }: the replacements do not fit the used positions of the draw order.
    .hint = { "" }
refusal-receipt-key = { $stratum }: the key does not fit the lock hash and the seed.
    .hint = { "" }
refusal-receipt-words = { $stratum }: the number of words used does not fit.
    .hint = { "" }
refusal-receipt-size = { $area }: the sample is too small or too large.
    .hint = { "" }
refusal-receipt-parts = { $area }: the parts that were drawn from do not add up to what was locked.
    .hint = { "" }
refusal-receipt-too-large = { $stratum }: there are too many cases to redo the draw here.
    .hint = { "" }
refusal-receipt-order = { $stratum }: the case numbers do not stand as their places do.
    .hint = { "" }
refusal-receipt-no-list = The list has no cases of the areas that the receipt is about.
    .hint = { "" }
refusal-receipt-other-list = { $stratum }: the list is not the one that was locked. It has { $cases ->
    [one] 1 case
   *[other] { $cases } cases
}{ $absent ->
    [0] .
   *[other] , and { $absent } of those drawn are not in it.
}
    .hint = { "" }
refusal-receipt-other-cases = { $stratum }: at the drawn places stand other cases than those in the receipt.
    .hint = { "" }
refusal-verify-failed = The check found { $count ->
    [one] 1 fault
   *[other] { $count } faults
}.
    .hint = Do not trust the figures before it is explained. Leave the file as it is, and tell whoever is responsible.

refusal-receipt-supplement = The parts of the receipt are not named as the supplement or the list that it says it is of.
    .hint = { "" }

refusal-print-differs = The print of the draw of { $year } does not fit what was drawn.
    .hint = { "" }
refusal-receipt-not-public-yet = The public receipt of { $year } can only be made once the round is signed off: anyone can work out the drawn places from it.
    .hint = Sign the round off with “tilsyn sign-off”. The full receipt can be made now.
refusal-receipt-form = The receipt is not written as a receipt is: a member is missing, or it has another form.
    .hint = Use the file from “tilsyn receipt --json” as it is.
refusal-receipt-beyond = The receipt is larger than a receipt can be. Nothing more of it was looked at.
    .hint = Use the file from “tilsyn receipt --json” as it is.
refusal-receipt-edition = The receipt is neither the full one nor the public one: it has something of both.
    .hint = Use the file from “tilsyn receipt --json” as it is.
refusal-receipt-print = The print of the draw does not fit what was drawn.
    .hint = { "" }
refusal-receipt-extensions = The extensions do not fit the size of the sample.
    .hint = { "" }
refusal-receipt-witnesses = The name of a witness is not written as it should be.
    .hint = { "" }
refusal-receipt-open-grade = The source of the seed was not chosen at the lock, so the grade can be C at most.
    .hint = { "" }
refusal-receipt-source = The seed does not come from where the lock says: { $kind ->
    [bidrag] words from { $text }
    [offentligt] { $text }
    [terninger] dice, seen by the named witnesses
   *[program] the program makes it
}.
    .hint = { "" }
refusal-receipt-salt = { $stratum }: the lock hash does not fit the list and the salt.
    .hint = { "" }
refusal-receipt-places = { $stratum }: the seed gives other places than those in the receipt.
    .hint = { "" }
refusal-receipt-public-list = A public receipt cannot be held against a list: then one could guess the list, too.
    .hint = Use the full receipt.

## calc

refusal-calc-workdays-backwards = { $to } lies before { $from }.
    .hint = Give the earlier time with --from and the later one with --to.

refusal-calc-confidence = “{ $value }” is no confidence between 0 and 1.
    .hint = Write it as 0.95 or 95/100, with at most twelve decimals.
refusal-calc-sample-empty = The sample is empty.
    .hint = Give at least one drawn case with --sample.
refusal-calc-sample-population = The sample of { $sample } is larger than the { $population } cases it is drawn from.
    .hint = Correct the number of drawn cases or the number of cases in all.
refusal-calc-met-sample = { $met } met and { $missing } unjudged are more than the { $sample } drawn cases.
    .hint = --sample is all drawn cases, those that cannot be judged included.
refusal-calc-faulty-population = { $faulty } cases with a fault are more than the { $population } cases there are.
    .hint = Correct --faulty or --population.
refusal-calc-size-impossible = No sample can show more than { $allowed } faults where there are only { $faulty }.
    .hint = Let --faulty be larger than --allowed.
refusal-calc-share = “{ $value }” is not met of judged cases.
    .hint = Write two whole numbers like 9/10, the first at most the second, the second at least 1.
refusal-calc-table = “{ $value }” is no square table.
    .hint = Write a row for each answer of the first reader, separated by semicolons, with a number for each answer of the second, separated by commas: "9,1;0,0".
refusal-calc-too-large = Numbers that large are not calculated exactly.
    .hint = Draw at most { $max } cases; where there are at most twice as many in all, every sample can be calculated.
