# Where the seed comes from: chosen at the lock, since whoever may choose the seed afterwards chooses the sample.

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
