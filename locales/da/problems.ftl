# Hvad der er galt med en sagsliste, hvor, og hvad man gør ved det.

problem-place = linje { $line }
problem-place-column = linje { $line }, kolonne { $column }

problem-empty-file = Filen er tom.
    .hint = Lav udtrækket igen, og se efter, at det indeholder rækker, før det gemmes.
problem-too-large = Filen er større end 1 GB.
    .hint = Træk kun de kolonner, der skal bruges (sagsnummer, område og afdeling), eller del listen i flere filer.
problem-not-read = Filen kunne ikke læses til ende: { $detail }.
    .hint = Kopiér den til din egen computer, og prøv igen.
problem-workbook = Filen er et dokument, der ikke kan læses som sagsliste: det er ikke et regneark, eller det er gemt som xlsb.
    .hint = Åbn den, vælg Gem som, og gem sagslisten som xlsx eller CSV.
problem-workbook-damaged = Regnearket er beskadiget eller afkortet ({ $detail }).
    .hint = Hent filen igen, eller lav udtrækket igen. Kan regnearket åbnes, så gem det som xlsx på ny.
problem-workbook-encrypted = Regnearket er beskyttet med en adgangskode.
    .hint = Åbn det, fjern adgangskoden, og gem det, eller gem listen som CSV. Slet kopien, når listen er indlæst.
problem-workbook-too-large = Regnearket er for stort: pakket ud fylder det over 512 MB, eller det er pakket, så det ikke kan være en sagsliste.
    .hint = Gem arket med sagerne som CSV, eller træk kun de kolonner, der skal bruges.
problem-sheet-unknown = Arket ”{ $value }” findes ikke. Regnearket har: { $sheets }.
    .hint = Skriv navnet på et af arkene efter --sheet.
problem-two-sheets = Flere ark ligner en sagsliste: { $sheets }.
    .hint = Vælg ét af dem med --sheet. Skal alle med, så indlæs regnearket én gang for hvert ark.
problem-no-sheet = Intet ark har en kolonne med sagsnumre. Regnearket har: { $sheets }.
    .hint = Kald kolonnen Sagsnummer, vælg arket med --sheet, eller sig med --map, hvad kolonnerne hedder.
problem-hidden-sheet = Kun et skjult ark ligner en sagsliste: { $sheets }.
    .hint = Er det den rigtige liste, så vælg arket med --sheet, eller vis det i regnearket og gem det.
problem-not-text = Filen er ikke en tekstfil, og den kan ikke læses som sagsliste.
    .hint = Gem listen som CSV eller som tekst fra fagsystemet eller fra Excel.
problem-mixed-encoding = Filen begynder som UTF-8, men her står tegn, der ikke er UTF-8.
    .hint = Den er måske sat sammen af to filer eller afkortet. Lav udtrækket igen, eller gem det som CSV UTF-8.
problem-line-too-long = Linjen er over en million tegn lang.
    .hint = Se efter, om filen er en sagsliste med én sag på hver linje.
problem-no-header = Der er ingen linje med overskrifter, som værktøjet kender.
    .hint = Listen skal have en linje med overskrifter, og én af dem skal være Sagsnummer (eller Sagsnr, Sags-id, Journalnr, Indsats-id).
problem-no-case-number-column = Der er ingen kolonne med sagsnumre. Overskrifterne er: { $seen }.
    .hint = Lav udtrækket med sagsnummer, eller kald kolonnen Sagsnummer. Findes der intet sagsnummer, så giv hver sag et løbenummer.
problem-two-columns = To kolonner kan lige godt være { $role ->
        [area] området
        [department] afdelingen
        [opened] den dag, sagen blev åbnet
        [closed] den dag, sagen blev lukket
        [test] mærket for testpersoner
        [citizen] borgeren
       *[case-number] sagsnummeret
    }: { $headers }.
    .hint = Slet den ene kolonne, eller giv den en anden overskrift.
problem-no-cases = Listen har overskrifter, men ingen sager.
    .hint = Se efter, om udtrækket er afgrænset rigtigt.
problem-bad-quoting = Et anførselstegn er ikke lukket rigtigt, så flere rækker læses som én.
    .hint = Ret eller slet anførselstegnet, eller lav udtrækket igen.
problem-field-too-long = Et felt er længere, end en celle i Excel kan rumme (32.767 tegn).
    .hint = Se efter, om et anførselstegn mangler, eller udelad kolonnen fra udtrækket.
problem-ragged-row = Rækken har { $cells } celler, men overskriften har { $columns }, så værdierne kan stå i forkerte kolonner.
    .hint = Se efter et skilletegn eller et linjeskift inde i en tekst, og ret rækken.
problem-note-row = Rækken er en bemærkning og ikke en sag: ”{ $value }”.
    .hint = Slet rækken fra listen.
problem-cpr-as-case-number = Sagsnummeret er eller indeholder et CPR-nummer ({ $value }), og CPR-numre må ikke gemmes.
    .hint = Giv hver sag et løbenummer (fx 1, 2, 3 …) i en kolonne, der hedder Sagsnummer, og behold nøglen i afdelingen.
problem-blank-case-number = Sagsnummeret mangler, men rækken har andet indhold.
    .hint = Skriv sagsnummeret, eller slet rækken.
problem-scientific-number = Excel har lavet sagsnummeret om til et tal, { $value }, og det rigtige nummer er gået tabt.
    .hint = Lav udtrækket igen, og gør kolonnen til Tekst, før sagsnumrene sættes ind.
problem-date-as-case-number = Sagsnummeret er en dato, { $value }. Det har Excel formentlig gjort, og det rigtige nummer er gået tabt.
    .hint = Lav udtrækket igen, og gør kolonnen til Tekst, før sagsnumrene sættes ind.
problem-excel-error = Cellen indeholder en fejl fra Excel, { $value }, og ikke en værdi.
    .hint = Ret formlen i regnearket, eller skriv værdien.
problem-case-number-too-long = Sagsnummeret er længere end 200 tegn.
    .hint = Se efter, om kolonnen virkelig indeholder sagsnumre.
problem-forbidden-character = I ”{ $value }” er tegnet { $character } ikke tilladt.
    .hint = Skriv det om med almindelige bogstaver, tal og bindestreg. En lang tankestreg ligner ofte en bindestreg.
problem-cpr-as-department = Afdelingen indeholder et CPR-nummer ({ $value }), og CPR-numre må ikke gemmes.
    .hint = Se efter, om kolonnen virkelig indeholder afdelinger, og ret den.
problem-department-too-long = Navnet på afdelingen er længere end 200 tegn.
    .hint = Se efter, om kolonnen virkelig indeholder afdelinger.
problem-unknown-area = Området ”{ $value }” kendes ikke.
    .hint = Skriv Børn eller Voksne, eller slet rækken, hvis sagen ikke hører til tilsynet.
problem-unknown-status = Filen til --map siger ikke, om sager med status ”{ $value }” hører til ({ $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }).
    .hint = Skriv statussen under [statuses] med "in" eller "out".
problem-no-status-column = Der er ingen kolonne med status. Overskrifterne er: { $seen }.
    .hint = Skriv under [columns] i filen til --map, hvad kolonnen hedder, eller fjern [statuses].
problem-no-rule-column = Reglen mangler en kolonne: ingen overskrift siger, { $role ->
        [opened] hvornår sagen blev åbnet
        [closed] hvornår sagen blev lukket
        [test] om sagen er en testperson
       *[citizen] hvilken borger sagen handler om
    }. Overskrifterne er: { $seen }.
    .hint = Skriv overskriften i filen til --map under [columns]: { $role ->
        [opened] opened = "…"
        [closed] closed = "…"
        [test] test = "…"
       *[citizen] citizen = "…"
    }. Eller lad være med at bruge reglen.
problem-unknown-date = ”{ $value }” kan ikke læses som en dato, og en regel bruger datoen.
    .hint = Skriv datoen med fire cifre i årstallet, fx 31-12-2026 eller 2026-12-31.
problem-no-opening-date = Det står ikke, hvornår sagen blev åbnet, og en regel bruger datoen.
    .hint = Skriv datoen, eller indlæs listen uden reglen.
problem-no-citizen = Det står ikke, hvilken borger sagen handler om, og reglen om én sag pr. borger bruger det.
    .hint = Skriv borgeren i kolonnen, eller indlæs listen uden reglen. Kolonnen gemmes ikke.
problem-unknown-test-mark = ”{ $value }” siger hverken ja eller nej til, om sagen er en testperson.
    .hint = Skriv ja eller nej. En tom celle er nej, og x er ja.
problem-mapped-column-missing = Kolonnen ”{ $header }” fra filen til --map findes ikke i listen ({ $role ->
        [area] området
        [department] afdelingen
        [opened] den dag, sagen blev åbnet
        [closed] den dag, sagen blev lukket
        [test] mærket for testpersoner
        [citizen] borgeren
        [status] status
       *[case-number] sagsnummeret
    }).
    .hint = Ret overskriften i filen til --map, eller lav filen igen med --propose-map.
problem-no-area = { $department ->
        [none] Her står hverken område eller afdeling
       *[unknown] Området mangler, og afdelingen ”{ $value }” hører ikke fast til ét område
    } ({ $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }).
    .hint = Tilføj kolonnen Område med Børn eller Voksne, eller sig med --area, hvilket område hele listen hører til.
problem-area-against-option = Listen er sagt at være { $option ->
        [boern] børneområdet
       *[voksne] voksenområdet
    }, men her står ”{ $value }” ({ $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }).
    .hint = Udelad --area, så kolonnen bestemmer, eller ret listen.
problem-department-against-option = Listen er sagt at være { $option ->
        [boern] børneområdet
       *[voksne] voksenområdet
    }, men afdelingen ”{ $value }” hører til { $department ->
        [boern] børneområdet
       *[voksne] voksenområdet
    } ({ $rows ->
        [one] 1 række
       *[other] { $rows } rækker
    }).
    .hint = Se efter, om det er den rigtige liste og det rigtige område. Er begge rigtige, så tilføj kolonnen Område.
problem-two-areas = Sagen { $value } står her på { $second ->
        [boern] børneområdet
       *[voksne] voksenområdet
    }, men på linje { $firstline } på { $first ->
        [boern] børneområdet
       *[voksne] voksenområdet
    }.
    .hint = En sag kan kun høre til ét område. Ret den ene linje.
problem-more = Der er { $count ->
        [one] 1 fejl
       *[other] { $count } fejl
    } mere, som ikke vises.
    .hint = Ret dem, der vises, og læs listen igen.
