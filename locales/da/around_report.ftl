# Om rapporten: handlinger, egne tekster, borgernes svar og tilbagemeldinger, på skærmene og linje for linje.

actions-list = Handlinger { $year }
actions-title = Handlinger
actions-waiting = { $waiting ->
    [0] ingen venter
    [one] 1 venter
   *[other] { $waiting } venter
}{ $late ->
    [0] {""}
   *[other] , { $late } over fristen
}
actions-earlier = Fra runderne før { $year }
actions-none = Der er ingen handlinger endnu. Skriv en ind med { $keynewaction }. Du kan også stå på et resultat i resultaterne og gøre det dér; så er spørgsmålet skrevet på forhånd.
actions-urgent = HASTER{" "}
actions-short-done = gennemført
actions-short-partly = delvist gennemført
actions-short-open = venter
actions-short-overdue = fristen overskredet
actions-short-partly-overdue = delvist, over fristen
actions-short-dropped = opgivet
actions-do-list = handlinger
actions-do-new = ny handling
actions-do-outcome = meld, hvad der skete
actions-new = Ny handling
actions-means = Hvad skal der gøres ved et resultat, af hvem, hvornår, og hvordan ser I, at det virker? Skriv roller, ikke navne. Er runden godkendt, står handlingen først i næste rundes rapport.
actions-field-question = Spørgsmål
actions-field-text = Hvad
actions-field-owner = Ansvarlig
actions-field-deadline = Frist
actions-field-check = Ses ved
actions-field-urgent = Haster
actions-hint-question = skal udfyldes, for eksempel BI-02
actions-hint-area = B eller V; tomt er alle områder med spørgsmålet
actions-hint-text = det, der skal gøres
actions-hint-owner = en rolle, for eksempel afdelingslederen
actions-hint-deadline = dd-mm-åååå
actions-hint-check = hvordan I vil se, at det virker
actions-hint-urgent = nej, eller skriv ja
actions-outcome = Hvad skete der?
actions-outcome-intro = { $text }
actions-outcome-done = Gennemført
actions-outcome-partly = Delvist gennemført
actions-outcome-dropped = Opgivet
actions-outcome-done-intro = Skriv, hvad der er gjort, og hvordan det gik. Skriv roller, ikke navne.
actions-outcome-partly-intro = Skriv, hvad der er gjort, og hvad der mangler. Skriv roller, ikke navne.
actions-outcome-dropped-intro = Skriv, hvorfor handlingen er opgivet. Skriv roller, ikke navne.
field-action-question = spørgsmålet, handlingen følger af
field-deadline = fristen

refusal-action-urgent-unclear = »{ $typed }« er hverken ja eller nej.
    .hint = Skriv ja, hvis det haster. Lad ellers feltet være tomt.
tui-hint-question-unknown = Skriv spørgsmålets nummer, som det står i resultaterne, for eksempel BI-02.
tui-hint-action-other-area = Skriv det andet område, eller lad feltet være tomt.
tui-hint-area-unknown = Skriv B for børneområdet eller V for voksenområdet.

plain-word-actions = handlinger
plain-help-actions = Hør handlingerne, skriv en ny, eller meld, hvad der skete
actions-plain-none = Der er ingen handlinger i runden { $year }.
actions-plain-hint = Skriv handlinger for at skrive en ny ind eller melde, hvad der skete med en.
actions-plain-ask = Hvad vil du?
actions-plain-new = Skrive en ny handling ind
actions-plain-nothing = Ikke mere nu
actions-plain-report = Melde, hvad der skete med en handling
actions-plain-question = Hvilket spørgsmål følger handlingen af? Skriv nummeret, for eksempel BI-02.
actions-plain-area = Spørgsmålet stilles på begge områder. Hvilket gælder handlingen?
actions-plain-areas-both = Begge
actions-plain-text = Hvad skal der gøres? Skriv det på én linje.
actions-plain-owner = Hvem er ansvarlig? Skriv en rolle, ikke et navn.
actions-plain-deadline = Hvornår er fristen? Skriv dagen som dd-mm-åååå.
actions-plain-check = Hvordan vil I se, at det virker? Skriv det på én linje.
actions-plain-urgent = Haster det?
actions-plain-signed = Runden { $year } er allerede godkendt, så handlingen står først i næste rundes rapport.
actions-plain-which = Hvilken handling? Skriv nummeret, for eksempel H-01.


# Egne tekster

texts-list = Egne tekster i rapporten { $year }
texts-title = Egne tekster i rapporten
texts-written = { $count ->
    [0] ingen skrevet
    [one] 1 skrevet
   *[other] { $count } skrevet
}
texts-nothing = ikke skrevet
texts-by = skrevet ind af { $by }, { $at }
texts-by-role = { $role } (skrevet ind af { $by }, { $at })
texts-means-role = Her kan en leder skrive med egne ord. Rapporten siger, hvem der skriver. Programmet retter ikke et ord, og teksten godkendes sammen med runden.
texts-means-consultant = Her står den eksterne konsulents egne ord, uændret. Ledelsen svarer i sit eget afsnit.
texts-means-management = Her svarer ledelsen konsulenten.
texts-do-list = egne tekster
texts-do-write = skriv
texts-do-another = en tekst fra en anden
texts-do-clear = tag ud
texts-intro = Teksten trykkes, som den står. En tom linje skiller to afsnit. Skriv ingen navne på borgere.
texts-form-role = hvem skriver?
texts-form-role-means = Rapporten siger, hvem der skriver i afsnittet. Har samme rolle skrevet her før, kommer teksten frem.
texts-field-role = Rolle
texts-hint-role = for eksempel Lederen af Familieafdelingen
texts-ask-clear = Skal teksten under »{ $place }« tages ud? { $role }
texts-ask-clear-means = Den kommer ikke med i rapporten. Den kan stadig læses i sporet.

plain-word-texts = tekster, egne ord
plain-help-texts = Skriv egne ord til rapporten
texts-plain-which = Hvilket afsnit i rapporten?
texts-plain-role = Hvem skriver? Skriv en rolle, for eksempel Lederen af Familieafdelingen.
texts-plain-write = Skriv teksten. En tom linje skiller to afsnit.
texts-plain-stands = Der står:
texts-plain-on = Skrive videre
texts-plain-anew = Skrive den om fra begyndelsen
texts-plain-clear = Tage den ud
texts-plain-leave = Lade den stå
texts-plain-again = Teksten er ikke gemt. Vil du prøve igen?

# Borgernes svar

citizens-title = Borgernes svar
citizens-title-year = Borgernes svar { $year }
citizens-none = Der er ikke læst borgersvar ind. Tryk { $keyimport } for at vælge filen.
citizens-file = Svarene tælles op uden for programmet. Gem dem som CSV-fil med fire kolonner: princip, spørgsmål, svarmulighed og antal. Hver svarmulighed har sin egen linje.
citizens-file-ask = Hvilken fil har borgernes svar? Vælg den med pil op og pil ned, og tryk Enter.
citizens-ask = Skal svarene fra { $file } læses ind til { $year }?
citizens-replaces = De træder i stedet for dem, der er læst ind nu. De gamle kan stadig læses i sporet.
citizens-ask-clear = Skal borgernes svar tages ud af { $year }?
citizens-do-list = borgernes svar
citizens-do-import = læs ind
citizens-do-clear = tag ud
tui-page-signed = Runden er godkendt
tui-signed = Runden { $year } er godkendt som udgave { $version }. Nu kan intet ændres, uden at den åbnes igen.
tui-signed-head = Sporets fingeraftryk:
tui-signed-keep = Skriv det ned et andet sted, ligesom ved låsningen. Så kan enhver senere se, om sporet er det, der blev godkendt.
tui-signed-next = Gå tilbage med { $keyback }, og skriv rapporten med { $keyreport }.
tui-page-warned = Kontrollen før offentliggørelse
tui-page-faults = Det skal rettes i filen
survey-cleared = Borgernes svar er taget ud af { $year }.
event-survey-cleared = tog borgernes svar ud
help-survey-clear = Tager borgernes svar ud af runden
    .example = tilsyn survey clear
refusal-survey-absent = Der er ingen borgersvar at tage ud af { $year }.
    .hint = Se, hvilke runder der har svar, med »tilsyn survey list«.
    .short = der er ingen svar

plain-word-citizens = borgersvar, borgernes svar
plain-help-citizens = Hør borgernes svar, læs dem ind, eller tag dem ud
citizens-plain-none = Der er ikke læst borgersvar ind til { $year }.
citizens-plain-read = Læse en fil ind
citizens-plain-clear = Tage svarene ud
citizens-plain-path = Hvor ligger filen? Skriv eller indsæt stien.
citizens-plain-hint = Borgernes egne svar fra spørgeskemaet kan læses ind. Skriv borgersvar.
citizens-plain-said = Borgernes svar er læst ind fra filen { $file }, { $at }, af { $by }. Skriv borgersvar for at høre dem.

# Tilbagemelding

handout-title = Skriv tilbagemeldinger
handout-means = Hver sag og hver afdeling får en side at lære af. Siderne er interne og hører ikke til i rapporten: send dem kun til dem, der i forvejen må læse sagerne. Sporet husker, hvem der skrev hvilke.
handout-field-whom = Til
handout-hint-whom = alle; eller en sag som B-01, eller en afdelings navn
handout-written = Tilbagemeldingerne er skrevet
handout-do = tilbagemeldinger
event-feedback-written = skrev tilbagemeldinger
plain-word-feedback = tilbagemelding, tilbagemeldinger
plain-help-feedback = Skriv tilbagemeldinger til sagsbehandlere og afdelinger
handout-plain-whom = Hvem er de til? Tryk Enter for alle sager og afdelinger, eller skriv en sag som B-01 eller navnet på en afdeling.
handout-plain-folder = Hvilken mappe skal de ligge i? Tryk Enter for { $folder }.
