# Fagets ord, og hvad der siges flere steder end ét.

## everywhere

area-boern = Børneområdet
    .inline = børneområdet
area-voksne = Voksenområdet
    .inline = voksenområdet
cannot-be-calculated = kan ikke beregnes
saved-by = Gemt { $at } af { $by }

tui-answer = Svar:

signed = Runden { $year } er godkendt som udgave { $version }.
signed-print = Sporets fingeraftryk: { $print }
signed-keep = Skriv det ned uden for huset. Senere holdes det op mod filen med »tilsyn verify --head«.
signed-next = Næste skridt: skriv rapporten med »tilsyn report«.
trail-to-note = fingeraftryk at skrive ned: { $print }

## rounds

round-title = Ledelsestilsyn { $year }
next-open-round = Opret årets runde.
next-import-list = Indlæs listen over sager.
next-import-area = Indlæs listen for { $area }.
next-lock = Se listen efter, og lås den. Herefter kan den ikke ændres.
next-draw = Træk stikprøven.
next-audit = Gennemgå sag { $case }.
next-answer-review = Svar på andenlæserens bemærkning i sag { $case }.
next-answer-note = Svar på bemærkningen { $note }.
next-half-note = En andenlæser har begyndt på en bemærkning til sag { $case } og ikke gemt den. Bed om, at den bliver gemt eller slettet.
next-sign-off = Alle sager er gennemgået. Godkend runden.
next-report = Runden er godkendt. Skriv rapporten.
status-no-round = { $municipality }: der er ingen runde endnu.
status-round = { $municipality }, runde { $year }: { $title }
status-round-signed = { $municipality }, runde { $year }: { $title } (godkendt)
status-no-frame = Der er ikke indlæst nogen liste endnu.
status-frame = { $area }: { $count ->
    [one] 1 sag
   *[other] { $count } sager
} i listen, ikke låst.
status-frame-locked = { $area }: { $count ->
    [one] 1 sag
   *[other] { $count } sager
} i listen, låst.
status-unlisted = { $area }: ingen liste.
status-area = { $area }: { $complete } af { $cases } sager færdige{ $missing ->
    [0] { "" }
   *[other] , { $missing } ikke fremfundet
}. Trukket blandt { $population }.

tui-form-assign-means = Skriv initialerne på den, der skal gennemgå { $case }. Et tomt felt giver den til ingen. Alle kan stadig svare; sporet viser, hvem der gjorde det.

status-shares = Fordelt: { $shares }.
status-share = { $to } { $complete } af { $cases } færdige
status-share-nobody = uden navn { $complete } af { $cases } færdige
assign-done = { $case } gennemgås af { $to }.
assign-done-nobody = { $case } er ikke længere givet til nogen.

next-lock-supplement = Se de glemte sager efter, og lås tillæg { $supplement }.
next-draw-supplement = Træk af tillæg { $supplement } med et nyt frøtal.
status-supplement = { $area }, tillæg { $supplement }: { $count ->
    [one] 1 glemt sag
   *[other] { $count } glemte sager
}, ikke låst endnu.
status-supplement-locked = { $area }, tillæg { $supplement }: { $count ->
    [one] 1 glemt sag
   *[other] { $count } glemte sager
}, låst, ikke trukket endnu.

status-attempt = Det er udtræk { $attempt }. Hvorfor der er trukket igen, står i rapporten.
status-acute = { $count ->
    [one] 1 akut bekymring er ikke meldt håndteret.
   *[other] { $count } akutte bekymringer er ikke meldt håndteret.
}
round-rename = Rundens år og titel
round-rename-means = Titlen kan rettes, til runden er godkendt. Året kan rettes, så længe der ikke er lagt noget i runden.
round-ask-year = Er det det år, der menes?
purge-ask = Skal det slettes her? Skriv ja eller nej.
output-ask = Må det, der ligger der, erstattes?
round-ask-remove = Skal runden { $year }, { $title }, nedlægges?
round-ask-remove-means = Det, der er i runden, går med. Sporet viser stadig, at det var der. Samme år kan oprettes igen bagefter, og så skal lister indlæses på ny.
round-holds-list = I runden: listen { $file }, { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}.
round-holds-texts = I runden: { $count ->
    [one] 1 tekst
   *[other] { $count } tekster
} til rapporten.
round-holds-survey = I runden: borgernes svar.

status-erased = Runden { $year } er slettet her { $at }{ $versions ->
    [0] . Den var aldrig godkendt, så der er ingen tal tilbage.
   *[other] . Tallene fra de godkendte udgaver er tilbage; rapporten er journaliseret: { $filed }.
}

## lists

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

import-left-out = { $rows ->
    [one] 1 række er udeladt på grund af sin status.
   *[other] { $rows } rækker er udeladt på grund af deres status.
}
import-merged = { $merged ->
    [one] 1 række gentog en sag og er lagt sammen med den.
   *[other] { $merged } rækker gentog en sag og er lagt sammen med den.
}
import-skipped = { $skipped ->
    [one] 1 linje var ikke en sag (overskrift, tom eller sum) og er sprunget over.
   *[other] { $skipped } linjer var ikke sager (overskrifter, tomme eller summer) og er sprunget over.
}

# Et forslag til kolonner, afdelinger og statusser (import --propose-map)

column-case-number = sagsnummer
column-area = område
column-department = afdeling
column-status = status
column-opened = åbnet
column-closed = lukket
column-test = testperson
column-citizen = borger, gemmes aldrig
column-person = person, gemmes aldrig
column-detail = bruges ikke
column-unknown = bruges ikke

list-stopped = Læsningen er afbrudt. Der er ikke gemt noget.

list-sheet-ask = Hvilket ark er listen?

# Kolonnerne

list-columns-kept = Forslaget er det, der er gemt i { $file }.
list-role-case-number = sagsnummer
list-role-area = område
list-role-department = afdeling
list-role-status = status
list-role-opened = oprettet
list-role-closed = afsluttet
list-role-test = testperson
list-role-citizen = borger
list-role-person = persondata

# Områder og status

list-whole = Hele listen
list-word-area = Område »{ $name }« ({ $rows ->
    [one] 1 række
   *[other] { $rows } rækker
})
list-word-department = Afdeling »{ $name }« ({ $rows ->
    [one] 1 række
   *[other] { $rows } rækker
})
list-word-status = Status »{ $name }« ({ $rows ->
    [one] 1 række
   *[other] { $rows } rækker
})
list-in = hører med
list-out = hører ikke med
list-open = ikke valgt

list-problems-intro = { $count ->
    [one] Listen kan ikke indlæses: 1 fejl.
   *[other] Listen kan ikke indlæses: { $count } fejl.
} Der er ikke gemt noget.
list-hint-unknown-status = Gå tilbage, og sig, om sager med den status hører med.
list-hint-no-status-column = Gå tilbage, og vælg, hvilken kolonne der er status.
list-hint-mapped-column-missing = Gå tilbage, og vælg kolonnen igen.
list-hint-no-area = Gå tilbage, og vælg et område for afdelingen eller for hele listen.
list-hint-area-against-option = Gå tilbage, og lad kolonnen bestemme området, eller ret listen.
list-hint-department-against-option = Gå tilbage, og se efter, om det er det rigtige område. Er det, så skal listen have en kolonne med området.
list-hint-no-sheet = Se efter, om det er den rigtige fil. Et ark skal have en linje med overskrifter.
list-hint-two-columns = Gå tilbage, og vælg den ene.

list-cases = { $area }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}
list-dropped = Disse kolonner bliver ikke gemt: { $columns }.
list-ask-import = Skal sagerne i { $file } med i { $year }?
list-ask-import-means = Passer antallet med det, I ved andre steder fra? Listen kan tages tilbage, indtil der låses.
list-ask-back = Skal liste { $number }, { $file }, tages tilbage?
list-ask-back-means = Listens sager forsvinder fra runden. Listen kan indlæses igen, indtil der låses.

# Reglerne

list-rule-expected = Antal
    .empty = tomt: der holdes ikke op mod et antal
    .means = Hvor mange sager bør der være, efter et tal fra et andet sted end listen? Passer det ikke, bliver listen ikke indlæst.
list-rule-closed-before = Lukket før
    .empty = tomt: lukkede sager er med
    .means = Sager, der blev lukket før datoen, kommer ud. Skriv den som 01-01-2027.
list-rule-opened-within = Nye sager
    .empty = tomt: nye sager er med
    .means = Sager, der er oprettet inden for så mange måneder, kommer ud. Skriv et tal.
list-rule-test-persons = Testpersoner
    .empty = tomt: de er med
    .means = Skriv 1, hvis testpersoner skal ud.
list-rule-citizens = Borgere
    .empty = tomt: alle en borgers sager er med
    .means = Skriv 1, hvis der kun skal være én sag for hver borger. CPR-numre bliver ikke gemt.
list-rule-audited = Set før
    .empty = tomt: det ses der bort fra
    .means = Sager, der blev gennemgået de sidste 12 måneder. Skriv 1 for at få dem nævnt og 2 for at tage dem ud.
list-replaces = Den kommer i stedet for liste { $number }, { $file }, som har nogle af de samme sager.
list-difference = Forskel: { $added } sager til, { $gone } sager væk, { $changed } sager med andet område eller anden afdeling.

rule-took = Taget ud, { $rule }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}.
rule-flagged = Markeret, gennemgået i et tidligere tilsyn i de seneste 12 måneder: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}. De bliver i populationen.
rule-department = kun i afdelinger, der ikke hører med
rule-test-person = testpersoner
rule-closed-before = lukket før { $day }
rule-opened-after = { $months ->
    [0] åbnet efter { $day }
    [one] åbnet for mindre end 1 måned siden (efter { $day })
   *[other] åbnet for mindre end { $months } måneder siden (efter { $day })
}
rule-audited = gennemgået i et tidligere tilsyn i de seneste 12 måneder (fra { $day })
rule-citizen = borgere med flere sager (sagen med det mindste sagsnummer bliver)
rule-name-department = Kun i afdelinger, der ikke hører med
rule-name-test-person = Testpersoner
rule-name-closed-before = Lukket før den valgte dag
rule-name-opened-after = Åbnet efter den valgte dag
rule-name-audited = Gennemgået i de seneste 12 måneder
rule-name-citizen = Flere sager om samme borger
again-no-department = { $area }, ingen afdeling

# Fejllisten som regneark

problems-csv-file = Fil
problems-csv-line = Linje
problems-csv-column = Kolonne
problems-csv-value = Værdi
problems-csv-rows = Rækker
problems-csv-kind = Slags
problems-csv-what = Hvad er galt
problems-csv-do = Hvad gør du

draw-forgotten = Stikprøven er trukket, og listen var låst. Sagerne her var altså glemt: de bliver til tillæg { $supplement } med egen lås og eget udtræk. Den første stikprøve er urørt.

## draw

grade-a = Grad A: en offentlig lodtrækning, som var valgt ved låsningen. Kom fingeraftrykket ud af huset før lodtrækningen, behøver man ikke stole på nogen enkelt person.
grade-b = Grad B: terninger eller lodder, set af navngivne personer efter låsningen. Man skal have tillid til mindst én af dem. Ikke bekræftet: der ligger ingen underskrift fra dem i filen.
grade-c = Grad C: værktøjet har selv lavet frøtallet af computerens tilfældighed. Man skal have tillid til den, der sad ved tasterne.
grade-c-words = Grad C: ord fra nogen uden for huset. Ikke bekræftet: der ligger ingen underskrift i filen på det, der var låst. Indtil da skal man have tillid til den, der sad ved tasterne.
grade-c-open = Grad C: ingen kan se, om frøtallet blev valgt. Man skal have tillid til den, der sad ved tasterne.
grade-d = Grad D: frøtallet er skrevet frit. Man skal have tillid til alle, der kendte det på forhånd.
entropy-dice = { $count } terningkast rummer { $bits } bit tilfældighed.
entropy-digits = { $count } cifre rummer højst { $bits } bit tilfældighed.
entropy-made = Frøtallet rummer { $bits } bit tilfældighed.
entropy-unknown = Hvor meget tilfældighed frøtallet rummer, kan ikke beregnes.
entropy-needed = Skal enhver tænkelig stikprøve kunne blive trukket, kræver det mindst { $bits } bit.
entropy-little = Under { $few } bit er lidt: en computer kan prøve alle muligheder. 16 terningkast er nok til { $few } bit.
plan-outcome = Er { $met } af { $n } i orden, er mellem { $low } og { $high } af de { $population } sager i orden.
plan-outcome-all = Er { $met } af { $n } i orden, er { $low } af de { $population } sager i orden.
plan-needed = For at være 95 procent sikker på at se en fejl, som findes i { $faulty } af { $population } sager, skal der trækkes { $size }.
lock-note = Skriv fingeraftrykket ned et andet sted, før frøtallet vælges: i en journalnote eller en mail til en anden person.

tui-grade-ask = Hvor kommer frøtallet fra?
tui-grade-a = En offentlig lodtrækning
tui-grade-b = Terninger eller lodder, set af to vidner
tui-grade-c = Værktøjet laver det
tui-grade-d = Skrevet frit
tui-seed-made = Værktøjet laver frøtallet i samme øjeblik, stikprøven trækkes. Det vises sammen med resultatet.
tui-preview-seed = Frøtallet, som det bruges:
tui-drawn = Stikprøven er trukket
tui-drawn-area = { $area }: { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}

tui-ask-lock = Skal listen for { $year } låses?
tui-ask-lock-means = Det kan ikke gøres om. Herefter kan ingen lægge sager til listen eller tage sager fra den.
lock-without-boern = uden børn
lock-without-voksne = uden voksne
lock-unlisted = { $area } har ingen liste. Låses der nu, trækkes der 0 sager fra { $inline }. Strategien kræver mindst { $least } fra hvert område.
lock-unlisted-means = En liste, der glemmes nu, kan kun komme med som et tillæg, og tillægget står i rapporten.
tui-ask-draw = Skal stikprøven trækkes nu?
tui-ask-draw-means = Sagerne står fast bagefter. Et nyt udtræk kræver en grund, får sit eget nummer og står i rapporten.

draw-seed = Frøtal: { $seed }
draw-extended = { $count ->
    [one] 1 sag
   *[other] { $count } sager
} er kommet til. De første er de samme som før.
receipt-head = Kvittering for udtræk { $year }, forsøg { $attempt } ({ $spec })
receipt-locked = Låst { $at }
receipt-commitment = Fingeraftryk: { $commitment }
receipt-drawn = Trukket { $at } med frøtallet: { $seed }
receipt-source = Frøtallets kilde: { $source }
receipt-witnesses = Vidner: { $witnesses }
receipt-stratum = { $area }: { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}, i udtræksorden:
receipt-frame = liste { $sha256 }
receipt-salt = salt { $salt }
receipt-lock = låsens aftryk { $sha256 }
receipt-case = { $position }  { $number }  (plads { $place })
receipt-place = { $position }  plads { $place }
receipt-key = nøgle { $key }, { $words } ord brugt
receipt-replaced = { $case } er udgået ({ $reason }); { $by } kom ind i stedet.
receipt-replaced-empty = { $case } er udgået ({ $reason }); der var ikke flere i listen.
receipt-print = Udtrækkets aftryk: { $print }
receipt-extended = { $label }: udvidet fra { $from } til { $to } sager { $at }
receipt-sha256 = Kvitteringens fingeraftryk: { $sha256 }

draw-spread = Fordelt på afdelinger: mindst to fra hver, resten efter størrelse
draw-form-extend-means = Skriv, hvor mange sager der skal være i alt. De sager, der er trukket, bliver; de næste i samme udtræksorden kommer til. Intet nyt frøtal er nødvendigt.
draw-form-again-means = Skriv, hvorfor der trækkes igen. Grunden og nummeret på forsøget følger med i rapporten, så alle kan se, at der er trukket mere end én gang. Svarene på de sager, der er trukket nu, følger ikke med.
draw-ask-extend = Skal stikprøven udvides? { $parts }
draw-ask-extend-part = { $area } fra { $now } til { $n } sager
draw-ask-extend-means = Det kan ikke gøres om. De sager, der er trukket, bliver.

# Hvor frøtallet kommer fra: valgt ved låsningen, for den, der må vælge frøtallet bagefter, vælger stikprøven.

source-open = Kilden var ikke valgt ved låsningen.
source-chosen = Kilden, valgt ved låsningen: { $source }.
source-words = ord fra { $by } sammen med husets bidrag
source-public = { $which }, { $day }
source-dice = terninger, set af { $names }
source-dice-unnamed = terninger, set af navngivne vidner
source-program = programmet laver frøtallet
source-after-open = Det koster: den, der vælger frøtallet nu, kan vælge stikprøven. Graden bliver højst C, og kvittering, status og rapport siger, at kilden ikke var valgt.
source-after-words = Send begge fingeraftryk, listens og husets, til { $by }, og bed om en sætning til svar, mindst 12 bogstaver. Træk med den, når den er kommet.
source-after-public = Vent på { $by }. Træk med resultatet.
source-after-dice = Kast terningerne, så { $by } ser det. Træk med kastene.
source-after-program = Programmet laver frøtallet, når der trækkes.
source-house-sent = Husets fingeraftryk, som sendes: { $sha256 }
source-house-kept = Husets bidrag, som ikke sendes: { $share }
source-name-bidrag = Ord fra nogen uden for huset
source-name-offentligt = En offentlig lodtrækning på en senere dag
source-name-terninger = Terninger eller lodder, set af navngivne vidner
source-name-program = Programmet laver det
source-name-open = Vælges ikke
source-ready-bidrag = Klar: hvem. De svarer med en sætning, når listen er låst.
source-ready-offentligt = Klar: hvilken lodtrækning, og hvilken dag.
source-ready-terninger = Klar: to navne. De skal være her, når der kastes.
source-ready-program = Klar: intet. Andre må stole på dig.
source-ready-open = Klar: intet. Ingen kan se, om frøtallet blev valgt.
source-field-bidrag = Hvem
source-field-offentligt = Lodtrækning
source-field-terninger = Vidner
source-hint-bidrag = for eksempel Borgerrådgiveren
source-hint-offentligt = for eksempel Lotto 16-01-2027
source-hint-terninger = for eksempel Anna Holm, Bo Lund
source-means-bidrag = Når listen er låst, sender du to fingeraftryk til den, du skriver her: listens og husets. Svaret, en sætning på mindst 12 bogstaver, bliver frøtallet sammen med husets bidrag, som programmet laver ved låsningen. Har de fået fingeraftrykkene først, kan huset ikke vælge sit bidrag om bagefter.
source-means-offentligt = Resultatet af lodtrækningen bliver frøtallet. Skriv dagen til sidst. Den skal ligge efter i dag, så ingen kender resultatet, når listen låses.
source-means-terninger = Skriv mindst to navne med komma imellem. De ser terningerne, når listen er låst, og står som vidner i kvitteringen.
source-ask = Frøtallet kommer så herfra: { $source }. Det kan ikke skiftes bagefter.
source-ask-open = Kilden til frøtallet er ikke valgt. Den, der vælger frøtallet bagefter, kan vælge stikprøven. Graden bliver højst C, og kvittering, status og rapport siger, at kilden ikke var valgt.
source-house-hash = Husets fingeraftryk:

supplement-part = { $area }, tillæg { $supplement }
supplement-draws = Der er trukket af tillæg { $supplement }. Den første stikprøve er urørt.
supplement-receipt = Kvitteringen gælder tillæg { $supplement }: sager, der var glemt, da listen blev låst.

tui-supplement-title = Tillæg { $supplement }: sager, der var glemt

## sample

progress-untouched = ikke begyndt
progress-begun = i gang
progress-complete = færdig
state-replaced = udgået
state-picked = udvalgt, { $progress }
state-missing = ikke fremfundet
reason-wrong-area = hører til et andet område
reason-closed-before-period = afsluttet før perioden
reason-duplicate = samme sag som en anden i listen
reason-not-disability-case = ikke en sag på handicapområdet
reason-auditor-handled-case = tilsynsføreren har selv behandlet sagen

## case

value-fulfilled-met = Opfyldt
value-fulfilled-partly = Delvist opfyldt
value-fulfilled-not-met = Ikke opfyldt
value-yes-no-met = Ja
value-yes-no-partly = Delvist
value-yes-no-not-met = Nej
value-degree-met = Høj grad
value-degree-partly = Nogen grad
value-degree-not-met = Lav grad
value-not-applicable = Ikke relevant
value-cannot-assess = Kan ikke vurderes
severity-critical = kritisk
severity-major = væsentlig
severity-minor = mindre
kind-law = lov
kind-strategy = strategi
kind-good-practice = god skik
extent-core = kun kernen
extent-strategy = kernen og det, strategien i øvrigt spørger om
extent-all = alle, også Lovmedholdelighed
extent-choice = { $digit } { $word }: { $name }, { $children } spørgsmål i en børnesag og { $adults } i en voksensag, omkring { $hours } timer.
extent-work = { $children } spørgsmål i en børnesag og { $adults } i en voksensag, omkring { $hours } timer. { $estimate }
extent-estimate = Timerne er for { $cases } sager i hvert område med { $minutes } minutter pr. spørgsmål.

frame-elderly = Afgør, før listen låses, om sager om hjemmehjælp til borgere over folkepensionsalderen hører til: siden 1. juli 2025 gives den hjælp efter ældreloven og ikke efter serviceloven.
doubt-lower = Er du i tvivl mellem to svar, så vælg det laveste, og skriv tvivlen.
demand-law = lovkrav
demand-strategy = krav i strategien
demand-good-practice = god skik
basis-of-area = { $basis } ({ $area })
basis-recalled = { $reference } (efterprøves)
essential = væsentlig betydning
act-now = kræver handling nu
good-practice = god praksis

# Sagens oplysninger, hvad de afgør, og modsigelser.

facts-title = Sagens oplysninger
facts-age = Borgerens alder: { $value }
facts-outcome = Afgørelsens udfald: { $value }
facts-changes = Skift af sagsbehandler i perioden: { $value }
facts-plan = Afgørelse om støttende indsats eller anbringelse: { $value }
facts-unknown = ikke oplyst
facts-yes = ja
facts-no = nej
facts-age-0-9 = 0-9 år
facts-age-10-15 = 10-15 år
facts-age-16-17 = 16-17 år
facts-age-18-24 = 18-24 år
facts-age-25-66 = 25-66 år
facts-age-67 = 67 år eller ældre
facts-outcome-bevilling = bevilling (fuldt medhold)
facts-outcome-delvist = delvist afslag
facts-outcome-afslag = afslag
facts-outcome-ingen = ingen afgørelse i perioden
settled-age = Borgeren er { $age }.
settled-outcome-bevilling = Borgeren fik fuldt medhold.
settled-outcome-delvist = Borgeren fik delvist afslag.
settled-outcome-afslag = Borgeren fik afslag.
settled-outcome-ingen = Der er ingen afgørelse i perioden.
settled-changes = Sagsbehandleren er ikke skiftet i perioden.
settled-plan = Der er i perioden ikke truffet afgørelse om støttende indsats eller anbringelse.
facts-proposals = { $count ->
    [0] Oplysningerne foreslår ikke »ikke relevant« til noget spørgsmål, der mangler svar.
    [one] Oplysningerne foreslår »ikke relevant« til 1 spørgsmål. Intet er besvaret for dig.
   *[other] Oplysningerne foreslår »ikke relevant« til { $count } spørgsmål. Intet er besvaret for dig.
}
facts-aside-long = Svaret er gemt, men regnes ikke med. Sagens oplysninger siger: { $reason }
contradictions = { $count ->
    [one] Én ting passer ikke sammen:
   *[other] { $count } ting passer ikke sammen:
}
contradiction-answered = { $question } er besvaret, men sagens oplysninger siger: { $reason } Svaret er gemt, men regnes ikke med.
contradiction-age = Sagen hører til { $area }, men borgeren er { $age }.
facts-word-aside = Regnes ikke med

# Spørgsmål, der måles: to tidspunkter, hvad der ligger imellem, og det svar, det peger på.

measure-days = { $days ->
    [one] 1 hverdag
   *[other] { $days } hverdage
}
measure-hours-only = { $hours ->
    [one] 1 time
   *[other] { $hours } timer
}
measure-minutes-only = { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
}
measure-hours = { $time } på hverdage
measure-hours-minutes = { $hours } og { $minutes } på hverdage
measure-span = { $amount } ({ $from } → { $to })
measure-pair = { $from } → { $to }
measure-one = Målt: { $span }
measure-many = Målt { $count } gange
measure-each = { $number }. { $span }
measure-judged = { $said } · { $value }
measure-proposed = { $said } · forslag: { $value }
measure-points-to = { $said } · peger på: { $value }
measure-holiday = { $date } er ikke talt med: { $name }.
measure-closed = { $date } er talt med, selv om mange har lukket: { $name }. Det er ikke en helligdag efter loven.
measure-rule-days = Måles i hverdage fra »{ $from }« til »{ $to }«; den første dag tælles ikke med.
measure-rule-hours = Måles i timer på hverdage fra »{ $from }« til »{ $to }«.
measure-rule-spans = { $count ->
    [one] Én måling.
   *[other] Højst { $count } målinger.
}
measure-rule-met = { $value }: højst { $limit }.
measure-rule-met-none = { $value }: samme dag eller før.
measure-rule-together = Er alle »{ $met }«, foreslås det; er ingen det, helt eller delvist, foreslås »{ $not }«; ellers »{ $some }«.
measure-rule-together-two = Er alle »{ $met }«, foreslås det; ellers »{ $not }«.
measure-rule-no-answer = Der foreslås ikke noget svar.
measure-limit-hours = { $hours } timer på hverdage
measure-span-forgotten = { $amount }; datoerne er ikke gemt
measure-note-forgotten = Fra { $first } til { $second } gik der { $amount }; datoerne er ikke gemt.
measure-note = { $first }: { $from }. { $second }: { $to }. Det er { $amount }.
measure-note-before = { $first }: { $from }. { $second }: { $to }. Det er samme dag eller før.
contradiction-measured = { $question } er besvaret med »{ $given }«, men målingen peger på »{ $value }«.

# Hvor et svar kan ses: dokument, dato og journal.

evidence-journal = journal { $number }

case-held = { $by } har arbejdet i sagen kl. { $at }. Tal sammen, før I svarer på det samme.
case-others-draft = { $by } er ved at skrive ({ $field }, { $at }):

# Hverdage (calc workdays)

holiday-new-year = nytårsdag
holiday-maundy-thursday = skærtorsdag
holiday-good-friday = langfredag
holiday-easter-sunday = påskedag
holiday-easter-monday = 2. påskedag
holiday-prayer-day = store bededag
holiday-ascension = Kristi himmelfartsdag
holiday-whit-sunday = pinsedag
holiday-whit-monday = 2. pinsedag
holiday-christmas-day = juledag
holiday-second-christmas-day = 2. juledag
closed-may-day = 1. maj
closed-constitution-day = grundlovsdag
closed-christmas-eve = juleaftensdag
closed-new-years-eve = nytårsaftensdag

time-spent = ca. { $minutes } min.
time-spent-line = Brugt på sagen: { $spent }, skønnet efter sporet. Pauser på 10 minutter og derover er ikke talt med.
complete-ask = Skal { $case } meldes færdig, selv om noget ikke passer sammen?

# Faste sætninger til begrundelser. De skal være sande, som de står: intet, der skal fyldes ud.

snippet-silent = Journalen siger intet om det.
snippet-voice = Borgerens holdning fremgår ikke af notatet.
snippet-when = Det fremgår, at det er sket, men ikke hvornår.
snippet-who = Det fremgår, at det er sket, men ikke hvem der har gjort det.
snippet-part = Det er kun gjort i en del af perioden.
snippet-late = Det er gjort, men først efter fristen.
snippet-general = Teksten er generel og siger ikke noget om netop denne borgers situation.
snippet-not-arisen = Situationen er ikke opstået i perioden.
snippet-too-early = Sagen er endnu ikke nået dertil.
snippet-document-gone = Dokumentet er nævnt i journalen, men kan ikke åbnes.
snippet-no-access = Jeg har ikke adgang til den del af sagen, hvor det skulle stå.
snippet-contradicts = Oplysningerne i sagen modsiger hinanden.
snippet-clear = Det fremgår tydeligt af journalen.
snippet-none = Der er ingen faste sætninger til dette. Dine egne kan stå i { $file }.

## readings

note-open = venter på svar
note-answered = besvaret
note-accepted = accepteret
note-maintained = fastholdt
note-closed = lukket af en anden
note-answer-changed = svaret er ændret
note-answer-label = Svar på den:
note-end-label = Afsluttet:
note-of-round = runden
note-said = { $by }: { $text } ({ $at })
chosen-short-drawn = trukket
chosen-short-all = alle
chosen-short-first = de første
chosen-short-picked = valgt
chosen-drawn = trukket, da svarene lå fast
chosen-all = alle sager
chosen-first = de første i trækningens orden, kendt på forhånd
chosen-picked = valgt enkeltvis

reading-own = Andenlæserens svar: { $value }.
reading-is-blind = blind
reading-is-open = ikke blind
reading-unsaid = uenig, uden eget svar

## sign_off

signing-title = Før du skriver under { $year }
signing-title-signed = Skrevet under { $year }, udgave { $version }
signing-count = { $blocks ->
    [0] intet spærrer
   *[other] { $blocks } spærrer
}, { $frozen ->
    [0] intet bliver frosset
   *[other] { $frozen } bliver frosset
}
signing-count-signed = { $frozen ->
    [0] intet stod åbent
   *[other] { $frozen } blev frosset
}
signing-blocks = Spærrer: skal lukkes først
signing-frozen = Bliver frosset, som det er
signing-frozen-signed = Blev frosset, som det var
signing-read = Sådan er der læst
signing-nothing = Intet står åbent.
signing-place-supplement = Tillæg { $supplement }
signing-place-answers = { $count } svar
signing-place-text = Tekst
signing-supplement = er ikke trukket endnu
signing-note = bemærkning fra { $by } er ikke besvaret, { $days ->
    [0] fra i dag
    [one] 1 dag
   *[other] { $days } dage
}
signing-unfinished = { $answered } af { $questions } besvaret, ikke meldt færdig
signing-acute = akut bekymring, givet videre til { $to } { $at }, ikke meldt håndteret
signing-draft = kladde ({ $field }) på { $chars } tegn af { $by }, aldrig gemt
signing-reading = { $by } er begyndt på en bemærkning, { $chars } tegn, aldrig gemt
signing-unread = { $reader } har læst { $read } svar og mangler { $unread }; sagen er ikke meldt læst
signing-aside = lagt væk fra { $was }: { $what }; svaret er nu { $now }
signing-aside-blank = lagt væk fra { $was }: { $what }; nu uden svar
signing-reference = Ikke opfyldt uden henvisning ({ $cases })
signing-action-late = fristen { $day } er overskredet
signing-action-urgent = handling, der haster, er ikke meldt gennemført
signing-action-both = haster, og fristen { $day } er overskredet
signing-summary = »Kort fortalt« er ikke skrevet
signing-outside = { $state }: { $answers ->
    [0] { "" }
   *[other] { $answers } svar
}{ $drafts ->
    [0] { "" }
    [one] { $answers ->
        [0] { "" }
       *[other] { " og " }
    }1 kladde
   *[other] { $answers ->
        [0] { "" }
       *[other] { " og " }
    }{ $drafts } kladder
} ligger der og tæller ikke med
signing-listed = { $cases } og { $count } til
signing-label-cases = Sager
signing-label-second = Andenlæst
signing-label-changed = Ændret efter læsning
signing-cases = { $complete } af { $cases } færdige
signing-cases-missing = , { $count } ikke fremfundet ({ $cases })
signing-cases-replaced = . { $count } udgået ({ $cases })
signing-cases-picked = . { $count } udvalgt ved siden af
signing-second-none = ingen af { $answers } svar
signing-second = { $count } af { $answers } svar: { $readers }
signing-changed = { $count } svar: { $places }
signing-next-note = Svar { $by } på { $note }.
signing-next-case = Gør { $case } færdig.
signing-next-sign = Skriv under.
signing-ask = Skriv under på { $answers } svar?{ $frozen ->
    [0] { "" }
    [one] { " " }1 åben ting fryses, som den er.
   *[other] { " " }{ $frozen } åbne ting fryses, som de er.
}
signing-words = skriv under
signing-words-empty = tomt: intet er skrevet under
signing-words-means = { $ask } { $points }. Det kan ikke rettes bagefter uden at åbne runden igen. Skriv »{ $words }«, og tryk Enter. Esc går tilbage.
signing-not-the-words = Det er ikke ordene. Intet er skrevet under.

## findings

met-of = { $met } af { $n }
interval-exact = { $population ->
    [one] { $low } af 1 sag
   *[other] { $low } af de { $population } sager
}
interval-between = mellem { $low } og { $high } af de { $population } sager

# To år ved siden af hinanden. Intet ord her må læses som bedre eller dårligere: testen siger kun, om det kan være tilfældigt.

years-hardly-chance = næppe tilfældigt
years-may-be-chance = kan være tilfældigt
years-unfinished = ikke vurderet endnu
years-nothing-applies = kan ikke beregnes
years-too-large = kan ikke beregnes
years-count = { $of }{ $unknown ->
    [0] { "" }
    [one] {" "}(og 1 ukendt svar)
   *[other] {" "}(og { $unknown } ukendte svar)
}
years-count-none = ingen svar, der tæller{ $unknown ->
    [0] { "" }
    [one] {" "}(1 ukendt svar)
   *[other] {" "}({ $unknown } ukendte svar)
}
years-line = { $question }: { $earlier } i { $before }, { $later } i { $after }: { $verdict }
years-sharpened = { $said }; vejledningen er skærpet
years-against = { $after } er holdt op mod { $before }, godkendt udgave { $version }.
years-reopened = Runden { $before } er åbnet igen siden; her bruges den godkendte udgave { $version }.
years-open = Runden { $after } er ikke færdig: { $open ->
    [one] 1 sag er åben.
   *[other] { $open } sager er åbne.
} Derfor er intet vurderet endnu, og tallene kan ændre sig.
years-chance = { $tested ->
    [0] Intet spørgsmål kunne sammenlignes.
    [one] Ét spørgsmål er sammenlignet. Er der intet ændret, er risikoen for alligevel at se »næppe tilfældigt« højst 5 procent.
   *[other] { $tested } spørgsmål er sammenlignet. Vurderet ét for ét ville tilfældet alene i gennemsnit gøre op til { $tenths } af dem »næppe tilfældigt«. Derfor er kravet skærpet (Holms metode): risikoen for blot ét forkert »næppe tilfældigt« på området er højst 5 procent.
}
years-parted = Stikprøven er mindst ét af årene trukket i flere dele. Sammenligningen regner, som om alle områdets sager havde haft samme chance for at blive trukket. Derfor er »næppe tilfældigt« og »kan være tilfældigt« kun omtrentlige her.
years-meaning =
    »Kan være tilfældigt« betyder ikke, at intet er ændret: med så få sager kan kun store forskelle skilles fra tilfældet.
    »Næppe tilfældigt« siger ikke hvorfor: praksis, sagerne eller den, der læser dem, kan være en anden.
    Hvor vejledningen er skærpet, er spørgsmålet det samme, men grænsen mellem svarene er tegnet tydeligere: en forskel kan være teksten og ikke praksis.
    Svar, ingen kender (ikke fremfundet, kan ikke vurderes, ubesvaret), er ikke med i sammenligningen. De to områder lægges aldrig sammen.
years-not-compared = Ikke sammenlignet, { $why }: { $questions }.
years-why-new = fordi spørgsmålet er nyt
years-why-gone = fordi spørgsmålet er gået ud
years-why-reworded = fordi ordlyden er en anden
years-why-scale-changed = fordi svarene har en anden skala
years-why-no-sample = fordi området ikke havde en stikprøve begge år

## follow_up

acute-none = Der er ingen akutte bekymringer i runden.
acute-line = { $number }. { $case }, { $state }: givet videre til { $to } { $at }
acute-state-open = ikke håndteret
acute-state-handled = håndteret
acute-label-what = Hvad:
acute-label-handled = Håndteret:
acute-raised = Akut bekymring { $number } i sag { $case } er skrevet ned. Den er givet videre til { $to }.
acute-now-handled = Akut bekymring { $number } er meldt håndteret.

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
action-reported-done = { $action } er gennemført.
action-reported-partly = { $action } er delvist gennemført.
action-reported-dropped = { $action } er opgivet.
action-list-own = Handlinger fra runden { $year }:
action-list-earlier = Handlinger fra runderne før { $year }:
action-list-none = Der er ingen handlinger i runden { $year }. Skriv en ind med »tilsyn action add«.

actions-outcome = Hvad skete der?
actions-outcome-done = Gennemført
actions-outcome-partly = Delvist gennemført
actions-outcome-dropped = Opgivet
actions-outcome-done-intro = Skriv, hvad der er gjort, og hvordan det gik. Skriv roller, ikke navne.
actions-outcome-partly-intro = Skriv, hvad der er gjort, og hvad der mangler. Skriv roller, ikke navne.
actions-outcome-dropped-intro = Skriv, hvorfor handlingen er opgivet. Skriv roller, ikke navne.

## overview

tui-mark-met = opfyldt
tui-mark-partly = delvist
tui-mark-not-met = ikke opfyldt
tui-mark-cannot-assess = kan ikke vurderes
tui-mark-not-applicable = ikke relevant
tui-mark-missing = ikke fremfundet
tui-mark-unanswered = ubesvaret

## report

report-written = Skrevet: { $file }
report-next = Se rapporten igennem, før den sendes. Word-filen kan rettes til, og HTML-filen åbnes i en browser.

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

exposure-cpr = CPR-nummer
exposure-email = e-mailadresse
exposure-telephone = telefonnummer
exposure-name = navn fra listen
exposure-caseworker = sagsbehandler kan genkendes
exposure-portrait = alder, sted og diagnose samlet
exposure-small = under 3 personer
report-warning = { $place }: { $kind } ({ $found })
report-published = Offentliggørelsen er skrevet i sporet.
report-place-table = { $section }, tabellen »{ $table }«

exposure-rows = svarene sag for sag (arket »{ $sheet }« og JSON-filen)

survey-imported =
    { $count ->
        [one] Ét spørgsmål er læst ind til { $year }.
       *[other] { $count } spørgsmål er læst ind til { $year }.
    } Svarene står i rapporten ved siden af tilsynets resultater og indgår ikke i dem.
survey-from = Fra filen { $file }, læst ind { $at } af { $by }.
survey-line = { $principle } { $text } ({ $n } svar)
survey-line-option = {"  "}{ $option }: { $count }

feedback-written =
    { $count ->
        [one] Én tilbagemelding er skrevet:
       *[other] { $count } tilbagemeldinger er skrevet:
    }
feedback-internal = Internt. Her kan stå oplysninger fra sager. Må kun læses af dem, der i forvejen må læse sagerne, og hører ikke til i den offentlige rapport.

texts-nothing = ikke skrevet
texts-by = skrevet ind af { $by }, { $at }
texts-by-role = { $role } (skrevet ind af { $by }, { $at })
texts-ask-clear = Skal teksten under »{ $place }« tages ud? { $role }
texts-ask-clear-means = Den kommer ikke med i rapporten. Den kan stadig læses i sporet.

citizens-file = Svarene tælles op uden for programmet. Gem dem som CSV-fil med fire kolonner: princip, spørgsmål, svarmulighed og antal. Hver svarmulighed har sin egen linje.
citizens-ask = Skal svarene fra { $file } læses ind til { $year }?
citizens-replaces = De træder i stedet for dem, der er læst ind nu. De gamle kan stadig læses i sporet.
citizens-ask-clear = Skal borgernes svar tages ud af { $year }?
survey-cleared = Borgernes svar er taget ud af { $year }.

## trail

check-ok = i orden
check-failed = FEJL
check-pages = filens sider
check-schema = filens opbygning ({ $count } dele)
check-trail = sporets kæde ({ $count } indførsler)
check-tables = tabellerne afspillet af sporet ({ $count } indførsler)
check-rewritten = filen er skrevet om efter { $count ->
    [one] 1 sletning
   *[other] { $count } sletninger
}
check-lists = de indlæste sager ({ $count ->
    [one] 1 liste
   *[other] { $count } lister
})
check-lock = låsen og dens fingeraftryk
check-draw = udtrækket gjort om ({ $count ->
    [one] 1 sag
   *[other] { $count } sager
})
check-receipt = kvitteringen
check-outside = det, der er skrevet ned uden for filen
check-head = sporet, holdt op mod det noterede fingeraftryk { $noted } ({ $digits } cifre){ $found ->
    [0] { "" }
   *[other] : samme historie til og med indførsel { $found }{ $after ->
        [0] , den nyeste
        [one] , og 1 indførsel er kommet til siden
       *[other] , og { $after } indførsler er kommet til siden
    }
}
check-commitment = låsene, holdt op mod det noterede fingeraftryk { $noted } ({ $digits } cifre){ $found ->
    [list] : listen for { $year }
    [house] : husets bidrag for { $year }
   *[none] { "" }
}{ $supplement ->
    [0] { "" }
   *[other] , tillæg { $supplement }
}
check-receipt-form = kvitteringens form og dens egen SHA-256
check-receipt-lock = fingeraftrykket, regnet af de låste lister
check-receipt-times = rækkefølgen: låst, så trukket, så ændret
check-receipt-seed = frøtallets form, holdt op mod kilden
check-receipt-print = udtrækkets aftryk
check-receipt-extensions = udvidelserne
check-receipt-area = { $area }: stikprøvens størrelse, de udgåede sager og deres reserver
check-receipt-stratum = { $stratum }: nøglen og { $count ->
    [one] 1 plads
   *[other] { $count } pladser
}, regnet om af låsens aftryk og frøtallet
check-receipt-lists = listen ved siden af
check-receipt-locked-list = { $stratum }: listen, holdt op mod den låste
check-receipt-list = { $stratum }: listen og sagerne på pladserne, trukket om
check-receipt-commitment = de låste lister, holdt op mod det noterede fingeraftryk { $noted } ({ $digits } cifre){ $found ->
    [house] : husets bidrag
   *[other] { "" }
}
verify-ok = Intet modsiger sig selv.
verify-unseen = Ikke efterprøvet:
unseen-head = om nogen uden for huset har set sporets nyeste indførsel, { $print }. En ældre kopi, et spor uden sin ende og en fil, der er lavet om fra begyndelsen, ser ud som denne. Er et fingeraftryk af sporet skrevet ned, så hold det op mod filen med »tilsyn verify --head«.
unseen-after = { $count ->
    [one] den nyeste indførsel, nr. { $from }
   *[other] de { $count } nyeste indførsler, fra nr. { $from }
}{ $at ->
    [none] { "" }
   *[other] { " " }({ $at })
}: de kom efter det noterede fingeraftryk, og det kan være, at ingen uden for huset har set dem.
unseen-clock = hvorfor tiden går baglæns i sporet: { $count ->
    [one] indførsel { $entries } er tidligere end den før.
   *[other] { $count } indførsler er tidligere end dem før ({ $entries }).
} Det sker, når et ur bliver stillet, og når to computere går forskelligt. Rækkefølgen er sporets egen.
unseen-commitment = om fingeraftrykket { $commitment } er det, der blev skrevet ned ved låsningen. Er det skrevet ned, så efterprøv det med »--commitment«.
unseen-house = om husets fingeraftryk { $sha256 } er det, der blev sendt ved låsningen.
unseen-registered = om fingeraftrykket er skrevet ned, hvor kvitteringen siger: »{ $text }«.
unseen-list = om sagerne er de rigtige. Ikke holdt op mod en liste: { $parts }.
unseen-places = hvilke sager pladserne er; det står i den fulde kvittering.
unseen-complete = om listen havde alle de sager, den skulle have.
unseen-choice = om frøtallet blev valgt: kilden var ikke valgt ved låsningen.
unseen-source = om kilden blev valgt ved låsningen. Fingeraftrykket dækker listerne og ikke kilden.
unseen-witnesses = om vidnerne så, hvordan frøtallet kom frem.
unseen-words = om ordene kom fra den, der står, og først efter låsningen.
unseen-public = om frøtallet er lodtrækningens resultat.
unseen-program = om programmet lavede frøtallet, og om det var det første. Det så kun den, der trak.
unseen-attempt = om der er trukket flere gange, end der står. Kvitteringen siger selv, at det er forsøg { $attempt }.
unseen-size = om stikprøven skulle have den størrelse fra begyndelsen.
unseen-parts = om delene var delt sådan, før frøtallet var kendt. Fingeraftrykket dækker områdets liste og ikke dens dele.
unseen-reasons = { $count ->
    [0] om ingen sager er udgået. Kvitteringen nævner ingen.
   *[other] om netop de sager er udgået, der står, og om de lå uden for det, der skulle trækkes af.
}
unseen-times = om tidspunkterne er de rigtige. Kun rækkefølgen er set efter.
unseen-told = det, kvitteringen ellers fortæller: året, programmets udgave, listernes navne, aftryk og regler, sagernes løbenumre, og hvem der gjorde hvad.
verify-not-ok = Noget stemmer ikke.
backup-done = Kopien er lavet og kontrolleret: { $file }. Den har samme adgangssætning.

event-erased = slettet her, se nr. { $seq }
event-round-purged = slettede her runden
event-text-erased = slettede her tekster
event-file-rewritten = skrev filen om
event-file-rewritten-words = skrev filen om og skiftede adgangssætning
event-file-created = oprettede filen
event-round-opened = oprettede runden
event-round-renamed = gav runden en ny titel
event-round-removed = nedlagde runden
event-list-imported = indlæste en liste
event-import-undone = tog en liste tilbage
event-undoes = fortrød nr. { $seq }
event-frame-locked = låste listen
event-sample-drawn = trak stikprøven
event-sample-extended = udvidede stikprøven
event-case-replaced = tog en sag ud
event-case-missing = skrev ikke fremfundet
event-case-picked = tog en valgt sag med
event-case-assigned = fordelte sagen
event-answer-given = svarede
event-answer-cleared = slettede et svar
event-note-drafted = skrev på en kladde
event-case-completed = meldte færdig
event-case-reopened = åbnede sagen igen
event-reading-chosen = valgte sager til læsning
event-answers-shown = fik svarene vist
event-reading-given = læste svaret
event-reading-cleared = tog en læsning tilbage
event-reading-finished = meldte sagen læst
event-note-opened = skrev en bemærkning
event-note-answered = svarede på en bemærkning
event-note-waits = en ændring, der svarede på en bemærkning, blev taget tilbage
event-note-resolved = afsluttede en bemærkning
event-half-note-passed = sprang en halvskreven bemærkning over
event-round-signed = godkendte runden
event-round-reopened = åbnede runden igen

event-supplement-list-imported = indlæste glemte sager som tillæg { $supplement }
event-supplement-frame-locked = låste tillæg { $supplement }
event-supplement-sample-drawn = trak af tillæg { $supplement }

event-facts-stated = skrev sagens oplysninger

event-case-measured = målte

event-acute-raised = gav en akut bekymring videre
event-acute-handled = meldte en akut bekymring håndteret

event-action-decided = skrev en handling ind
event-action-reported = fulgte op på en handling
event-paragraph-written = skrev en tekst til rapporten

event-report-published = skrev den godkendte rapport

event-survey-imported = læste borgernes svar ind

event-survey-cleared = tog borgernes svar ud

event-feedback-written = skrev tilbagemeldinger

selftest-line = { $name }: { $agreeing } af { $rows } tabelværdier stemmer ({ $source })
selftest-ok = Alle tabelværdier stemmer.
selftest-draw-frame = Listens fingeraftryk
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-order = Udtræksorden
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-edge = Udtræksorden for små og skæve lister
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-norm = Ens skrivemåde af numre og frøtal
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-refused = Tegn, der afvises
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-commitment = Låsningens fingeraftryk
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-allocation = Fordeling på afdelinger
    .source = Sainte-Laguë; stikproeve-udtraek v2, også regnet i Python
selftest-draw-print = Udtrækkets aftryk
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-in-case = Udtrækket inde i en sag
    .source = stikproeve-udtraek v2, også regnet i Python
selftest-draw-chacha20 = Udtrækkets tal (ChaCha20)
    .source = RFC 8439
selftest-hypergeometric-ci-two-sided = Hypergeometrisk interval
    .source = definitionen regnet i R og scipy
selftest-hypergeometric-upper-one-sided = Hypergeometrisk øvre grænse
    .source = Touw og Hoogduin 2011; R; scipy
selftest-hypergeometric-lower-one-sided = Hypergeometrisk nedre grænse
    .source = definitionen regnet i scipy
selftest-missing-case-bounds = Grænser med manglende sager
    .source = egen definition, regnet i hele tal
selftest-wilson = Wilsons interval
    .source = Newcombe 1998, tabel I; statsmodels
selftest-clopper-pearson = Clopper-Pearsons interval
    .source = Newcombe 1998, tabel I; samplingbook; statsmodels
selftest-newcombe-difference = Newcombes interval mellem to år
    .source = Newcombe 1998, tabel II; Fagerland m.fl. 2015
selftest-fisher-exact-two-sided = Fishers eksakte test
    .source = R; scipy
selftest-difference-guaranteed-two-finite-populations = Garanteret forskel mellem to år
    .source = egen definition, regnet i hele tal
selftest-holm-adjust = Holms metode
    .source = R; statsmodels
selftest-discovery-sample-size = Stikprøvens størrelse, ingen fejl
    .source = EZ-Quant; Touw og Hoogduin 2011; scipy
selftest-acceptance-sample-size-expected-rate = Stikprøvens størrelse, ventede fejl
    .source = AuditSampler
selftest-detection-probability = Chancen for at se en fejl
    .source = scipy
selftest-cohen-kappa = Cohens kappa
    .source = Wikipedia; Feinstein og Cicchetti 1990; statsmodels
selftest-gwet-ac1 = Gwets AC1
    .source = formlen i Gwet 2008
selftest-stratified-proportion = Andel over afdelinger
    .source = R survey
selftest-stratified-proportion-korn-graubard = Korn-Graubards interval
    .source = R survey

## purge

declaration-title = Sletteerklæring
declaration-municipality = Kommune: { $municipality }
declaration-round = Hvad: ledelsestilsynet { $year } er slettet her, i filen { $file }.
declaration-texts = Hvad: tekster i ledelsestilsynet { $year } er slettet her, i filen { $file }: indførsel nr. { $seqs }.
declaration-when = Hvornår og af hvem: { $at }, { $by } (nr. { $seq } i filens spor). Programmet kontrollerer ikke, hvem der handler.
declaration-ground = Grundlag: { $ground }
declaration-filed = Rapporten er journaliseret: { $filed }
declaration-pending = Det er oplyst, at ingen aktindsigt og ingen klage verserede.
declaration-reason = Begrundelse: { $reason }
declaration-gone = Slettet her: { $entries } indførsler i sporet (hvad, hvem, hvornår og om hvilken sag), alle sager fra sagslisterne, de udtrukne sager, svarene og alle tekster i runden.
declaration-kept = Tilbage i filen: indførslernes numre, slags og aftryk, { $versions ->
    [0] og ingen tal, for runden var aldrig godkendt.
   *[other] tjeklisterne og tallene fra de godkendte udgaver, uden sager, navne og tekster.
}
declaration-texts-kept = Tilbage i filen: hvad indførslerne gjorde, hvem og hvornår. I stedet for teksten står [slettet].
declaration-not-reached = Ikke nået: sikkerhedskopier og andre kopier af filen, også dem drevet selv laver; sagslister; rapporter, tilbagemeldinger og andre filer, der er skrevet ud; papir. En gammel kopi åbnes stadig med den gamle adgangssætning.
declaration-unwritten = Filen er ikke skrevet om endnu: noget af det, der er slettet her, kan stadig ligge i den.
declaration-rewritten = Filen er skrevet om efter sletningen. Adgangssætningen blev ikke skiftet ved det.
declaration-rewritten-words = Filen er skrevet om efter sletningen, og adgangssætningen er skiftet.
declaration-head = Sporet efter sletningen: nr. { $seq }, aftryk { $sha256 }

## What was taken back and given again
deed-facts = sagens oplysninger
deed-times = tiderne i { $question }
deed-text = { $place }, { $role }
deed-blank = { $question } ubesvaret
deed-part = { $question } { $what }
deed-answer = { $question } { $value }
deed-answer-reason = { $question } { $value } med begrundelse, { $length } tegn
deed-undone = Fortrudt: { $what }.
deed-redone = Givet igen: { $what }.
