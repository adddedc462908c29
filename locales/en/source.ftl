# Where the seed comes from: chosen at the lock, since whoever may choose the seed afterwards chooses the sample.

source-open = The source of the seed was not chosen at the lock.
source-chosen = The source, chosen at the lock: { $source }.
source-words = words from { $by } together with the share of the house
source-public = { $which }, { $day }
source-dice = dice, seen by { $names }
source-dice-unnamed = dice, seen by named witnesses
source-program = the program makes the seed

source-after-open = The price: whoever chooses the seed now can choose the sample. The grade will be C at most, and receipt, status and report say that the source was not chosen.
source-after-words = Send both fingerprints, that of the list and that of the house, to { $by }, and ask for a sentence in answer, at least 12 letters. Draw with it once it has come.
source-after-public = Wait for { $by }. Draw with the result.
source-after-dice = Throw the dice so that { $by } see it. Draw with the throws.
source-after-program = The program makes the seed at the draw.
source-house-sent = Fingerprint of the house, to be sent: { $sha256 }
source-house-kept = Share of the house, not to be sent: { $share }

source-pick = Where shall the seed come from? It is chosen now and cannot be exchanged later.
source-name-bidrag = Words from somebody outside
source-name-offentligt = A public draw on a later day
source-name-terninger = Dice or lots, seen by named witnesses
source-name-program = The program makes it
source-name-open = Not chosen
source-ready-bidrag = Ready: who. They answer with a sentence once the list is locked.
source-ready-offentligt = Ready: which public draw, and which day.
source-ready-terninger = Ready: two names. They must be here for the throws.
source-ready-program = Ready: nothing. Others have to trust you.
source-ready-open = Ready: nothing. Nobody can see whether the seed was chosen.
source-field-bidrag = Who
source-field-offentligt = Public draw
source-field-terninger = Witnesses
source-field-seed = The words
source-hint-bidrag = for example Borgerrådgiveren
source-hint-offentligt = for example Lotto 16-01-2027
source-hint-terninger = for example Anna Holm, Bo Lund
source-means-bidrag = Once the list is locked, you send two fingerprints to whoever you name here: that of the list and that of the house. The answer, a sentence of at least 12 letters, becomes the seed together with the share of the house, which the program makes at the lock. If they had the fingerprints first, the house cannot choose its share anew afterwards.
source-means-offentligt = The result of the public draw becomes the seed. Write the day at the end. It must be after today, so that nobody knows the result when the list is locked.
source-means-terninger = Write at least two names with a comma between them. They see the dice once the list is locked, and stand as witnesses in the receipt.
source-ask = The seed will then come from here: { $source }. It cannot be exchanged later.
source-ask-open = The source of the seed is not chosen. Whoever chooses the seed afterwards can choose the sample. The grade will be C at most, and receipt, status and report say that the source was not chosen.
source-onward-words = Once the answer has come, go on to the seed with { $keyonward }.
source-house-hash = Fingerprint of the house:
source-plain-which = Where shall the seed come from?
source-plain-bidrag = Write who gives the words, for example Borgerrådgiveren:
source-plain-offentligt = Write the public draw and at the end the day, for example Lotto 16-01-2027:
source-plain-terninger = Write at least two names with a comma between them, for example Anna Holm, Bo Lund:
source-plain-words = Write the words of { $by } on one line:

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
refusal-print-differs = The print of the draw of { $year } does not fit what was drawn.
    .hint = { "" }
refusal-receipt-not-public-yet = The public receipt of { $year } can only be made once the round is signed off: anyone can work out the drawn places from it.
    .hint = Sign the round off with “tilsyn sign-off”. The full receipt can be made now.
refusal-receipt-form = The receipt is not written as a receipt is: a member is missing, or it has another form.
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

plain-hint-seed-source-name = Write the name of whoever is to give the words.
plain-hint-seed-source-day = Write the draw and at the end the day, for example Lotto 16-01-2027.
plain-hint-seed-source-people = Write the names with a comma between them, for example Anna Holm, Bo Lund.
plain-hint-seed-source-program = Write nothing where the program makes the seed.
plain-hint-seed-source-other = The source cannot be exchanged once the list is locked.
plain-hint-seed-source-no-share = The file was changed from outside. Type verify at the start, and use a backup.
plain-hint-grade-of-source = The grade follows from the source and is not to be chosen.
plain-hint-receipt-not-public-yet = Sign the round off first. The full receipt can be made now.

tui-hint-seed-source-name = Write the name in the field, for example “Borgerrådgiveren”.
tui-hint-seed-source-day = Write the public draw and at the end the day, for example “Lotto 16-01-2027”.
tui-hint-seed-source-people = Write them with a comma between them, for example “Anna Holm, Bo Lund”.
tui-hint-seed-source-other = Go back, and begin the draw again: the source cannot be exchanged.
tui-hint-seed-source-no-share = The file was changed from outside. Verify it from the start, and use a backup.
