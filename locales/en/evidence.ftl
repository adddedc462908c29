# Where an answer can be seen: document, date and journal.

evidence-journal = journal { $number }
evidence-field-document = Document
evidence-field-date = Date
evidence-field-journal = Journal
evidence-hint-document = for instance Minutes of the meeting
evidence-hint-date = the date of the document, as 04-03-2026
evidence-hint-journal = number in the journal, for instance 12/345
evidence-form-means = Write what you have; the rest may stay empty.

help-answer-evidence-date = The date of what the reference points to, as 04-03-2026
help-answer-evidence-journal = Where it lies in the journal, for instance 12/345

field-evidence-journal = number in the journal

plain-evidence-date = Which date does it have, as 04-03-2026? Press Enter to skip.
plain-evidence-date-again = The date is { $text }. Type another, press Enter to keep it, or type a hyphen to remove it.
plain-evidence-journal = Which number does it have in the journal? Press Enter to skip.
plain-evidence-journal-again = The number in the journal is { $text }. Type another, press Enter to keep it, or type a hyphen to remove it.

refusal-evidence-future = The date { $deadline } has not come yet.
    .hint = Write the date of the document, or leave it empty.
