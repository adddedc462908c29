# Hvor et svar kan ses: dokument, dato og journal.

evidence-journal = journal { $number }
evidence-field-document = Dokument
evidence-field-date = Dato
evidence-field-journal = Journal
evidence-hint-document = for eksempel Referat af møde
evidence-hint-date = dokumentets dato, som 04-03-2026
evidence-hint-journal = journalnummer, for eksempel 12/345
evidence-form-means = Skriv det, du har; resten kan stå tomt.

help-answer-evidence-date = Datoen på det, henvisningen peger på, som 04-03-2026
help-answer-evidence-journal = Hvor det ligger i journalen, for eksempel 12/345

field-evidence-journal = journalnummer

plain-evidence-date = Hvilken dato har det, som 04-03-2026? Tryk Enter for at springe over.
plain-evidence-date-again = Datoen er { $text }. Skriv en ny, tryk Enter for at beholde den, eller skriv en bindestreg for at slette den.
plain-evidence-journal = Hvilket journalnummer har det? Tryk Enter for at springe over.
plain-evidence-journal-again = Journalnummeret er { $text }. Skriv et nyt, tryk Enter for at beholde det, eller skriv en bindestreg for at slette det.

refusal-evidence-future = Datoen { $deadline } er ikke kommet endnu.
    .hint = Skriv datoen på dokumentet, eller lad den stå tom.
