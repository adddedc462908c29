# Handlinger, opfølgning og det, folk selv skriver i rapporten.

action-standing-done = Gennemført
action-standing-partly = Delvist gennemført
action-standing-open = Ikke gennemført endnu
action-standing-overdue = Ikke gennemført, fristen er overskredet
action-standing-partly-overdue = Delvist gennemført, fristen er overskredet
action-standing-dropped = Opgivet
action-both-areas = begge områder
action-line = { $action }: { $text } ({ $standing })
action-line-acute = { $action }, HASTER: { $text } ({ $standing })
action-line-finding = {"  "}Følger af: { $finding }
action-line-owner = {"  "}Ansvarlig: { $owner }. Frist: { $deadline }
action-line-check = {"  "}Sådan ser vi, at det virker: { $check }
action-line-note = {"  "}Hvad der er sket: { $note } ({ $by }, { $at })
action-added = { $action } er skrevet ind med frist { $deadline }.
action-after-signature = Runden { $year } er allerede godkendt. Handlingen står i »tilsyn action list« og i næste rundes rapport. Skal den med i rapporten for { $year }, så åbn runden med »tilsyn reopen«, og godkend den igen.
action-reported-done = { $action } er gennemført.
action-reported-partly = { $action } er delvist gennemført.
action-reported-dropped = { $action } er opgivet.
action-list-own = Handlinger fra runden { $year }:
action-list-earlier = Handlinger fra runderne før { $year }:
action-list-none = Der er ingen handlinger i runden { $year }. Skriv en ind med »tilsyn action add«.

paragraph-place-summary = Kort fortalt
paragraph-place-actions = Hvad skal ændres
paragraph-place-since = Siden sidst
paragraph-place-boern = Børneområdet
paragraph-place-voksne = Voksenområdet
paragraph-place-consultant = Konsulentens egne ord
paragraph-place-management = Ledelsens svar
paragraph-place-method = Sådan gjorde vi
paragraph-place-certainty = Hvor sikkert er det?
paragraph-set = Teksten er gemt. I rapporten står den under »{ $place }«.
paragraph-cleared = Teksten under »{ $place }« er taget ud.
paragraph-line = { $place } (skrevet ind af { $by }, { $at })
paragraph-line-role = { $place }: { $role } (skrevet ind af { $by }, { $at })
paragraph-none = Der er ikke skrevet egne tekster til rapporten for { $year }.

field-action = hvad der skal gøres
field-owner = hvem der er ansvarlig
field-check = hvordan I vil se, at det virker
field-paragraph = tekst til rapporten
field-role = hvem der skriver

help-action = Handlinger: hvad der skal ændres, og hvad der kom ud af det
    .example = tilsyn action list
help-action-add = Skriver en handling ind
    .example = tilsyn action add --finding NK-01 --text "Ny skabelon til notater" --owner Afdelingslederen --deadline 01-09-2027 --check "Lederen læser fem notater i oktober"
help-action-add-finding = Spørgsmålet, handlingen følger af
help-action-add-area = Området: boern eller voksne (begge, hvor spørgsmålet stilles)
help-action-add-text = Hvad der skal gøres
help-action-add-owner = Hvem der er ansvarlig; en rolle, ikke et navn
help-action-add-deadline = Fristen, for eksempel 01-09-2027
help-action-add-check = Hvordan I vil se, at det virker
help-action-add-acute = Det haster
help-action-list = Viser rundens handlinger og dem fra før, som de står i dag
    .example = tilsyn action list
help-action-done = Melder en handling gennemført
    .example = tilsyn action done H-01 --note "Skabelonen er i brug siden august"
help-action-done-action = Handlingen, for eksempel H-01
help-action-done-note = Hvad der er gjort
help-action-done-partly = Kun en del er gennemført
help-action-drop = Opgiver en handling
    .example = tilsyn action drop H-02 --reason "Loven er ændret, så opgaven er væk"
help-action-drop-action = Handlingen, for eksempel H-01
help-action-drop-reason = Hvorfor
help-paragraph = Egne tekster i rapporten
    .example = tilsyn paragraph list
help-paragraph-set = Skriver en tekst til et afsnit i rapporten
    .example = tilsyn paragraph set boern --role "Lederen af Familieafdelingen" --from tekst.txt
help-paragraph-set-section = summary, actions, since, boern, voksne, consultant, management, method eller certainty
help-paragraph-set-role = Hvem der skriver; en rolle. Ikke ved consultant og management
help-paragraph-set-text = Teksten
help-paragraph-set-from = En fil med teksten; en tom linje skiller to afsnit
help-paragraph-clear = Tager en tekst ud af rapporten
    .example = tilsyn paragraph clear boern --role "Lederen af Familieafdelingen"
help-paragraph-clear-section = Afsnittet
help-paragraph-clear-role = Hvem der skrev den
help-paragraph-list = Viser de tekster, der er skrevet
    .example = tilsyn paragraph list

event-action-decided = skrev en handling ind
event-action-reported = fulgte op på en handling
event-paragraph-written = skrev en tekst til rapporten

# Rapporten

report-change = Hvad skal ændres
report-change-none = Der er ikke skrevet handlinger ind i denne runde.
report-change-lead = { $count ->
    [one] Ledelsen har besluttet én handling. { $acute ->
        [0] Den haster ikke.
       *[other] Den haster.
    } Sidste kolonne viser, hvor langt den var { $day }.
   *[other] Ledelsen har besluttet { $count } handlinger. { $acute ->
        [0] Ingen af dem haster.
        [one] Én haster og står først.
       *[other] { $acute } haster og står først.
    } Sidste kolonne viser, hvor langt de var { $day }.
}
report-change-caption = Handlinger, der er besluttet
report-earlier = Det, der blev besluttet før
report-earlier-none = Der er ingen handlinger fra tidligere runder at følge op på.
report-earlier-lead = { $count ->
    [one] Der er én handling fra tidligere runder.
   *[other] Der er { $count } handlinger fra tidligere runder.
} Sådan stod det { $day }: { $done } gennemført, { $partly } delvist gennemført, { $open } ikke gennemført, { $dropped } opgivet. { $late ->
    [0] Ingen frist er overskredet.
    [one] Én frist er overskredet.
   *[other] { $late } frister er overskredet.
}
report-earlier-caption = Handlinger fra tidligere runder
report-col-action = Handling
report-col-finding = Følger af
report-col-owner = Ansvarlig
report-col-deadline = Frist
report-col-check = Sådan ser vi, at det virker
report-col-action-standing = Stand
report-col-happened = Hvad der er sket
report-action-acute = { $action } (haster): { $text }
report-action = { $action }: { $text }
report-action-nothing = intet meldt endnu

report-consultant = Konsulentens vurdering
report-consultant-lead = Konsulentens egne ord og ledelsens svar er skrevet af dem selv og står uredigeret.
report-consultant-none = Der er ikke skrevet en vurdering fra en ekstern konsulent ind.
report-consultant-words = Konsulentens egne ord
report-management-words = Ledelsens svar
report-management-none = Ledelsen har ikke svaret.
report-paragraph = { $role } skriver om: { $section }
report-paragraph-by = Teksten er skrevet ind af { $by } den { $at }.

report-principles = Resultater efter princip
report-principles-lead = Strategien har fem principper. Her står de samme svar som i områdernes tabeller, lagt sammen efter det princip, spørgsmålet hører til. Svar på flere spørgsmål i samme sag hænger sammen, så der er hverken procent eller sikkerhed på summerne.
report-principles-caption = { $area }: resultater efter princip
report-principles-area = { $area }: efter princip
report-col-principle = Princip
report-col-questions = Spørgsmål
report-col-all-met = Kernespørgsmål opfyldt i alle sager
report-principle-a1 = A1 Tillid i centrum
report-principle-a2 = A2 Fælles mål og reel indflydelse
report-principle-a3 = A3 Fælles overblik og indsigt
report-principle-a4 = A4 Tid og fleksibilitet
report-principle-a5 = A5 Gennemsigtighed og tilgængelighed
report-principle-none = stilles ikke i sagerne
report-principle-no-core = ingen kernespørgsmål
report-principle-all-met = { $all } af { $counted }
report-principle-uncounted = ingen af { $core } kan gøres op

report-subtitle-internal = { $municipality }. { $title }. INTERN UDGAVE, må ikke offentliggøres
report-reading-internal = Hver uenighed for sig står kun i den interne udgave.
report-internal-only = står kun i den interne udgave
report-notes = Noter fra gennemgangen
report-notes-lead = Her står alt, hvad de tilsynsførende skrev til svarene, sag for sag. Det kan fortælle noget om en borger og må ikke offentliggøres.
report-notes-caption = { $area }: noter til svarene
report-notes-area = { $area }: noter
report-notes-none = Der er ikke skrevet noget til svarene.
report-col-answer = Svar
report-col-evidence = Hvor det kan ses

exposure-cpr = CPR-nummer
exposure-email = e-mailadresse
exposure-telephone = telefonnummer
exposure-name = navn fra listen
exposure-caseworker = sagsbehandler kan genkendes
exposure-portrait = alder, sted og diagnose samlet
exposure-small = under 3 personer
report-warning = { $place }: { $kind } ({ $found })
report-check-none = Kontrollen fandt intet, der ikke må offentliggøres. Den leder efter former, ikke efter mening: læs rapporten igennem alligevel.
report-check-found = { $count ->
    [one] Kontrollen fandt ét sted at se på:
   *[other] Kontrollen fandt { $count } steder at se på:
}
report-check-names = { $count ->
    [one] Der er ledt efter ét navn fra listen. Navnene gemmes ikke.
   *[other] Der er ledt efter { $count } navne fra listen. Navnene gemmes ikke.
}
report-check-no-names = Der er ikke ledt efter navne. Giv en liste med --names FIL, ét navn på hver linje.
report-check-draft = Rapporten er et udkast, så den er skrevet alligevel. Når runden er godkendt, skrives den kun, hvis stederne er rettet, eller med --despite "begrundelse".
report-published = Offentliggørelsen er skrevet i sporet.
report-place-table = { $section }, tabellen »{ $table }«

help-report-what = check: leder kun efter det, der ikke må offentliggøres
help-report-internal = Den interne udgave med alle noter; må ikke offentliggøres
help-report-names = En fil med navne, der ikke må stå i rapporten; ét på hver linje. Gemmes ikke
help-report-despite = Hvorfor rapporten skrives, selv om kontrollen fandt noget; skrives i sporet

event-report-published = skrev den godkendte rapport
