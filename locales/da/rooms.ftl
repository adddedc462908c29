# Rummene om sagerne: overblik, bemærkninger, spor, papirer, søgning og alle kommandoer.

tui-title-trail = sporet
tui-title-notes = andenlæserens bemærkninger
tui-title-overview = overblikket
tui-title-page = papiret
tui-title-form = felterne
tui-title-palette = alle kommandoer

# Spor
tui-trail = Sporet: hvem gjorde hvad hvornår
tui-trail-count = { $count ->
    [one] 1 indførsel
   *[other] { $count } indførsler
}
tui-trail-empty = Der står ikke noget i sporet endnu.
tui-trail-print = Indførslens fingeraftryk begynder med { $print }
tui-trail-erased = Indholdet er slettet. At det har været der, står her.
tui-trail-unreadable = Indholdet kan ikke læses. Efterprøv filen fra startskærmen.
tui-assigned-to = Til:

# Bemærkninger
tui-notes = Andenlæserens bemærkninger { $year }
tui-notes-open = { $open } venter på svar, { $count } i alt
tui-notes-none = Andenlæseren har ikke skrevet noget endnu. I en sag giver r andenlæserens vurdering af et svar.
tui-note-by = ({ $by }, { $at })

# Overblik
tui-overview = Overblik { $year }: spørgsmål og sager
tui-mark-met = opfyldt
tui-mark-partly = delvist
tui-mark-not-met = ikke opfyldt
tui-mark-cannot-assess = kan ikke vurderes
tui-mark-not-applicable = ikke relevant
tui-mark-missing = ikke fremfundet
tui-mark-unanswered = ubesvaret

# Papirer
tui-page-verified = Filen efterprøvet
tui-page-receipt = Kvittering for udtrækket
tui-page-written = Rapporten er skrevet
tui-page-backed-up = Sikkerhedskopi

# Felter
tui-form-assign = Hvem gennemgår sagen?
tui-form-assign-means = Skriv initialerne på den, der skal gennemgå { $case }. Et tomt felt giver den til ingen. Alle kan stadig svare; sporet viser, hvem der gjorde det.
tui-form-pick = En sag, som nogen har valgt
tui-form-pick-means = Sagen gennemgås som de andre, men er ikke trukket og indgår ikke i nogen tal.
tui-form-report = Skriv rapporten
tui-form-report-means = Mappen bliver lavet, hvis den ikke er der. Slet de formater, du ikke skal bruge. En rapport, der ligger der i forvejen, bliver erstattet.
tui-form-search = Søg
tui-form-search-means = Enter går til den første linje med teksten. Store og små bogstaver er ens.
tui-field-initials = Initialer
tui-field-nobody = ingen
tui-field-number = Sagsnummer
tui-field-area = Område
tui-field-area-hint = b for børn, v for voksne
tui-field-why = Hvorfor
tui-field-folder = Mappe
tui-field-formats = Formater
tui-field-despite = Grund
tui-field-despite-empty = kun hvis kontrollen før offentliggørelse finder noget
tui-field-search = Søg efter

# Alle kommandoer
tui-palette = Alle kommandoer
tui-palette-hint = Skriv en del af det, du vil. Enter gør det.
tui-palette-none = Intet her hedder sådan.

# Beskeder
tui-undone = Fortrudt { $at }: { $question } er igen, som det var før.
tui-found = Fundet { $at } af { $of }. { $keynext } går til den næste.
tui-search-none = Teksten står ikke i listen.
tui-search-first = Søg først med { $keysearch }.
tui-sorted-id = Sagerne står efter nummer.
tui-sorted-state = Sagerne står efter tilstand: i gang, ikke begyndt, færdig.
tui-sorted-progress = Sagerne står efter, hvor meget der er besvaret, færrest først.
tui-sorted-auditor = Sagerne står efter, hvem der gennemgår dem.
tui-here-audit = Tryk { $keyopen } for at åbne stikprøven.
tui-here-sign-off = Det, der skal stå i rapporten, skrives før godkendelsen: { $keyactions } er handlinger, { $keytexts } egne tekster og { $keycitizens } borgernes svar. { $keyopen } åbner stikprøven, hvor { $keysignoff } godkender runden.
tui-here-report = Tryk { $keyreport } for at skrive rapporten, { $keyfeedback } for tilbagemeldinger og { $keyactions } for at følge handlingerne.

# Taster
tui-do-run = gør det
tui-do-palette = kommandoer
tui-do-undo-answer = fortryd sidste svar
tui-do-assign = hvem gennemgår sagen
tui-do-overview = overblik, spørgsmål og sager
tui-do-notes = andenlæserens bemærkninger
tui-do-pick-by-hand = tag en valgt sag med
tui-do-sort = anden rækkefølge
tui-do-report = rapport
tui-do-trail = spor
tui-do-verify = efterprøv filen
tui-do-receipt = kvittering for udtrækket
tui-do-backup = sikkerhedskopi
tui-do-search = søg
tui-do-next-match = næste fundne
tui-do-previous-match = forrige fundne
tui-do-next-area = det andet område
tui-do-next-case = næste sag
tui-do-previous-case = forrige sag

# Hvem har hvilke sager
status-shares = Fordelt: { $shares }.
status-share = { $to } { $complete } af { $cases } færdige
status-share-nobody = uden navn { $complete } af { $cases } færdige
sample-assigned = hos { $to }
plain-case-assigned = Gennemgås af { $to }.
assign-done = { $case } gennemgås af { $to }.
assign-done-nobody = { $case } er ikke længere givet til nogen.

# Egne taster
doctor-settings-ok = Egne indstillinger er i orden.
doctor-settings-bad = Egne indstillinger kan ikke bruges.
