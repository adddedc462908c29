# Kommandolinjen: hjælp, fejl, og hvad der er sket.

## shell

help = Ledelsestilsyn ved stikprøve: liste, lås, udtræk, tjeklister, andenlæsning og rapport i én krypteret fil.
help-completions = Skriver kommandofuldførelse til en skal
    .example = tilsyn completions bash
help-completions-shell = bash, zsh, fish, powershell eller elvish
help-man = Skriver manualsiden
    .example = tilsyn man > tilsyn.1
help-help = Viser hjælp, til det hele eller til én kommando
help-help-verb = Kommandoen
help-option-file = Tilsynsfilen (TILSYN_FILE, eller den eneste i mappen)
help-option-year = Rundens år (den nyeste)
help-option-lang = Sproget: da eller en (TILSYN_LANG)
help-option-json = Ét JSON-svar på stdout
help-option-plain = Dialog linje for linje, uden skærmbillede
help-option-ascii = Rammer af - og | i stedet for streger (TILSYN_ASCII)
help-option-by = Hvem der handler; skrives i sporet (TILSYN_AS, eller login)
help-option-passphrase-file = Læser adgangssætningen fra en fil (eller TILSYN_PASSPHRASE)
help-option-help = Viser hjælp
help-option-version = Viser udgaven
help-heading-commands = Kommandoer
help-heading-arguments = Argumenter
help-heading-options = Valg
help-heading-global = Fælles valg
help-usage-options = [valg]
help-usage-command = KOMMANDO
help-heading-example = Eksempel:
help-template =
    {"{"}about{"}"}

    Brug: {"{"}usage{"}"}

    {"{"}all-args{"}"}{"{"}after-help{"}"}
help-after = »tilsyn help KOMMANDO« viser et eksempel. Kom i gang med »tilsyn demo«.

# Fejl på kommandolinjen

usage-unknown-argument = { $argument } kendes ikke.
usage-unknown-command = Der er ingen kommando { $command }.
usage-missing = Der mangler noget: { $argument }.
usage-value-missing = { $argument } mangler en værdi.
usage-value = »{ $value }« kan ikke bruges til { $argument }.
usage-missing-command = Der mangler en underkommando.
usage-conflict = { $argument } kan ikke bruges sammen med de andre valg.
usage-other = Kommandolinjen kan ikke forstås.
usage-review = Skriv sag, spørgsmål og svar, eller et af ordene list, choose, show, rest, finish, note, answer, resolve og pass.
usage-review-value = »--value« hører til disagree.
usage-review-choose = Skriv all, drawn:3, first:3 eller sagernes id; »--words« hører til drawn.
usage-review-resolve = Skriv accepted, maintained eller closed.
usage-noted-few = »{ $typed }« er ikke et fingeraftryk: det har { $count ->
    [one] 1 ciffer
   *[other] { $count } cifre
}, og der skal være { $least } til { $most }.
usage-noted-many = »{ $typed }« er ikke et fingeraftryk: det har { $count } cifre, og der er højst { $most }. Står indførslens nummer foran, så skriv kolon efter nummeret.
usage-noted-character = »{ $typed }« er ikke et fingeraftryk: »{ $character }« er ikke et ciffer i et. Cifrene er 0 til 9 og a til f.
usage-noted-number = »{ $typed }« er ikke et fingeraftryk: »{ $number }« foran kolonet er ikke nummeret på en indførsel.

# Spørgsmål på terminalen

ask-passphrase = Adgangssætning til { $file }:{" "}
ask-new-passphrase = Vælg en adgangssætning (mindst 8 tegn, gerne fire-fem ord):{" "}
ask-passphrase-again = Skriv den igen:{" "}

## file

help-demo = Laver et helt eksempel med to runder, og skriver en rapport
    .example = tilsyn demo
help-demo-dir = Mappen, eksemplet lægges i (tilsyn-demo)
help-new = Opretter en tilsynsfil
    .example = tilsyn new nordfyn.tilsyn --municipality Nordfyn
help-new-path = Filen, der oprettes
help-new-municipality = Kommunens navn
help-new-no-encryption = Uden kryptering: alle med adgang til filen kan læse den
help-doctor = Ser programmet og filen efter; til IT-afdelingen
    .example = tilsyn doctor
help-selftest = Regner udtrækkets prøver og de offentliggjorte tabeller efter på denne computer
    .example = tilsyn selftest
help-backup = Laver en kontrolleret kopi af filen
    .example = tilsyn backup
help-passphrase = Skifter filens adgangssætning
    .example = tilsyn passphrase
    .more =
        Sikkerhedskopier beholder den gamle adgangssætning. Har andre filen åben, får de det at vide, næste gang de gemmer.
help-passphrase-new-passphrase-file = Læser den nye adgangssætning fra en fil (eller TILSYN_NEW_PASSPHRASE)
help-purge = Sletter her: en runde, eller teksterne i enkelte indførsler
    .example = tilsyn purge text 312 --reason "Barnets navn stod i begrundelsen"
help-purge-round = Sletter her alt fra en runde; tallene fra de godkendte udgaver bliver
    .example = tilsyn purge round 2026 --filed "Sag 27/1234" --ground "Arkivets svar af 04-05-2027" --no-pending
    .more =
        Filen bliver skrevet om, og er den krypteret, får den en ny adgangssætning. Programmet siger først, hvad der
        forsvinder, og skriver bagefter en sletteerklæring.
help-purge-round-round = Året
help-purge-round-filed = Hvor den endelige rapport er journaliseret
help-purge-round-ground = Hjemlen, eller arkivets svar
help-purge-round-no-pending = Ingen aktindsigt og ingen klage verserer
help-purge-round-new-passphrase-file = { help-passphrase-new-passphrase-file }
help-purge-round-out = Sletteerklæringen (sletteerklaering-ÅR.txt i denne mappe)
help-purge-round-yes = Ja, det skal slettes her
help-purge-text = Sletter her teksterne i enkelte indførsler, når et navn er kommet med
    .example = tilsyn purge text 312 --reason "Barnets navn stod i begrundelsen"
    .more =
        Hvad indførslen gjorde, bliver stående. Programmet siger, hvor den samme tekst også står.
help-purge-text-seq = Indførslernes numre i sporet
help-purge-text-reason = Hvorfor teksten skal væk
help-purge-text-new-passphrase-file = { help-passphrase-new-passphrase-file }
help-purge-text-out = Sletteerklæringen (sletteerklaering-nr-NUMMER.txt i denne mappe)
help-purge-text-yes = Ja, det skal slettes her
help-purge-declaration = Skriver en sletteerklæring igen
    .example = tilsyn purge declaration 312
help-purge-declaration-seq = Nummeret i sporet på den indførsel, der fortæller om sletningen
help-purge-declaration-out = Hvor den skrives
help-purge-declaration-force = Erstatter en fil, der ligger der

purge-round-done = Runden { $year } er slettet her.
purge-text-done = { $count ->
    [one] Teksterne i indførslen er slettet her.
   *[other] Teksterne i de { $count } indførsler er slettet her.
}
purge-rewritten = Filen er skrevet om.
purge-rewritten-words = Filen er skrevet om, og adgangssætningen er skiftet: giv den nye til dem, der arbejder i filen. Gamle kopier har den gamle.
purge-declared = Sletteerklæringen er skrevet: { $file }
purge-undeclared = Sletteerklæringen er ikke skrevet. Skriv den med tilsyn purge declaration { $seq }.
passphrase-done = Adgangssætningen er skiftet. Giv den nye til dem, der arbejder i filen. Sikkerhedskopier har stadig den gamle.

help-backup-path = Kopien (ved siden af filen)

new-done =
    { $file } er oprettet og krypteret. Gem adgangssætningen et sikkert sted: uden den kan ingen åbne filen.
    Næste skridt: opret årets runde med »tilsyn round new ÅR«.
new-done-plain =
    { $file } er oprettet uden kryptering. Alle, der får fat i filen, kan læse den.
    Næste skridt: opret årets runde med »tilsyn round new ÅR«.
doctor-version = tilsyn { $version }
doctor-schema = Filens udgave: { $version }
doctor-file = Fil: { $file }
doctor-encryption-ok = Filen er krypteret.
doctor-encryption-bad = Filen er ikke krypteret: alle, der får fat i den, kan læse den.
doctor-permissions-ok = Kun ejeren kan læse filen.
doctor-permissions-bad = Andre end ejeren kan læse filen: ret filens rettigheder.
doctor-locks-ok = Låse virker på drevet: flere kan arbejde i filen på samme tid.
doctor-locks-bad = Låse virker ikke på drevet: filen kan kun læses. Flyt den til et andet drev.
doctor-pages-ok = Filen er hel.
doctor-pages-bad = Filen er beskadiget: brug den nyeste sikkerhedskopi.
doctor-terminal-ok = Terminalen kan vise skærmbilleder.
doctor-terminal-bad = Ingen terminal: brug --plain.
demo-made = Eksemplet er lavet: { $file }. Det er krypteret med adgangssætningen »{ $passphrase }«; intet i det ligner en rigtig person.
demo-next = Se videre med »tilsyn --file { $file }«, eller kontrollér det hele med »tilsyn verify --file { $file }«.

doctor-settings-ok = Egne indstillinger er i orden.
doctor-settings-bad = Egne indstillinger kan ikke bruges.

# Den første fil, når der ingen er i mappen.

first-none-here =
    Der er ingen tilsynsfil i mappen { $folder }.
    Her kan du oprette kommunens første fil.
    Har I allerede en, så tryk Enter nu, og start tilsyn i filens mappe.
first-municipality = Skriv kommunens navn, og tryk Enter. (Enter alene: opret intet, og stop.)
first-passphrase =
    Filen kommer til at hedde { $file }.
    Den bliver krypteret med en adgangssætning, som du vælger nu.
    Adgangssætningen skal skrives, hver gang filen åbnes.
    Glemmer I den, er indholdet tabt. Ingen kan åbne filen uden den,
    heller ikke dem, der har lavet programmet.
    Det, du skriver, vises ikke på skærmen.
first-made = { $file } er oprettet og krypteret. Gem adgangssætningen et sikkert sted.
first-stopped = Der er ikke oprettet noget.

## checklist

help-checklist = Tjeklister
    .example = tilsyn checklist show BI
help-checklist-list = Viser tjeklisterne
    .example = tilsyn checklist list
help-checklist-show = Viser en tjekliste med vejledning og grundlag
    .example = tilsyn checklist show BI
help-checklist-show-id = BI, KO, SS, NK, SB eller LM
help-checklist-check = Kontrollerer en tjeklistefil
    .example = tilsyn checklist check bi.toml
help-checklist-check-path = Filen
help-checklist-law = Viser, hvad der skal slås op: retskilder, der kun er husket eller er læst for mere end et år siden
    .example = tilsyn checklist law
help-checklist-law-all = Hele listen over retskilder
help-checklist-law-path = En tjekliste, der bringer sine egne retskilder

law-count = { $places } steder i lov, strategi og praksis; { $doubtful ->
    [0] ingen af dem skal slås op
    [one] 1 af dem skal slås op
   *[other] { $doubtful } af dem skal slås op
 }.
law-doubt = { $reference }: { $why }
law-recalled = kun efter hukommelsen
law-old = læst for mere end et år siden
law-seen = Set { $day }: { $source }
checklist-line = { $id }  { $name }: { $count } spørgsmål, udgave { $version }, lovhenvisninger pr. { $as_of }
checklist-ok = Tjeklisten er i orden. { $heading }
question-krav = {"  "}Krav: { $text }
question-look-for = {"  "}Se efter: { $text }
question-where = {"  "}Hvor: { $text }
question-basis = {"  "}Grundlag: { $text }
question-not-applicable = {"  "}Ikke relevant: { $text }
question-always = {"  "}Spørgsmålet er altid relevant.
question-core = kerne
question-supplementary = supplerende

## rounds

help-round = Runder: en om året
    .example = tilsyn round new 2027
help-round-new = Opretter årets runde; tjeklisterne fryses, som de er nu
    .example = tilsyn round new 2027
help-round-new-round = Året
help-round-new-title = Rundens titel
help-round-new-checklist = Tjeklister: BI, KO, SS, NK, SB, LM eller en fil (alle)
help-round-new-questions = Hvilke spørgsmål: core (kernen), strategy (kernen og det, strategien i øvrigt spørger om; det sædvanlige) eller all (også Lovmedholdelighed)
help-round-new-yes = Året er ment, selv om det hverken er i år eller næste år
help-round-list = Viser runderne
    .example = tilsyn round list
help-round-rename = Retter rundens titel, til den er godkendt; med --year også året, så længe intet er lagt i den
    .example = tilsyn round rename 2027 --title "Ledelsestilsyn 2027"
help-round-rename-round = Året
help-round-rename-title = Den nye titel
help-round-rename-yes = Det nye år er ment, selv om det hverken er i år eller næste år
help-round-remove = Nedlægger en runde med det, der er lagt i den, så længe intet er låst
    .example = tilsyn round remove 2027
help-round-remove-round = Året
help-plan = Hvad en stikprøve af den størrelse kan og ikke kan vise
    .example = tilsyn plan --boern 12
help-plan-boern = Antal sager fra børneområdet
help-plan-voksne = Antal sager fra voksenområdet
help-sign-off = Viser, hvad der står åbent, og godkender runden, hvis intet spærrer; den kan herefter ikke ændres
    .example = tilsyn sign-off
help-reopen = Åbner en godkendt runde eller en færdig sag igen
    .example = tilsyn reopen --reason "Høringssvar fra afdelingen"
help-reopen-case = Sagen; uden den hele runden
help-reopen-reason = Hvorfor
help-status = Viser, hvor runden står, og det næste skridt
    .example = tilsyn status

plan-chance = Har { $faulty } af { $population } sager en fejl, er chancen for at se den mindst én gang { $chance } procent.

round-opened =
    Runden { $year } er oprettet med tjeklisterne { $checklists } ({ $questions } spørgsmål).
    { $work }
    Næste skridt: indlæs listen over sager med »tilsyn import LISTE«.
round-renamed = Runden { $year } hedder nu { $title }.
round-removed = Runden { $year } er nedlagt. Sporet viser stadig, at den har været der.
round-list-empty = Der er ingen runder endnu. Opret en med »tilsyn round new ÅR«.
reopened-round = Runden { $year } er åben igen. Den godkendte udgave kan stadig læses med --signed.
status-hidden = Listen nævner svar, du ikke har set, og vises derfor ikke her. Den står i »tilsyn sign-off«.
status-next = Næste skridt: { $step } ({ $command })
plan-area = { $area }: { $n } af { $population } { $population ->
    [one] sag
   *[other] sager
}
plan-work = Hver sag har { $questions } spørgsmål; de { $cases } sager tager omkring { $hours } timer, regnet med { $minutes } minutter pr. spørgsmål.
plan-note = Intervallerne holder med 95 procents sikkerhed. En stikprøve finder det, der går igen; den kan ikke bruges til at sammenligne medarbejdere.

## lists

help-import = Indlæser lister over sager
    .example = tilsyn import boern.csv --area boern
help-import-lists = Listerne, som sagssystemet eksporterer dem
help-import-area = Området for alle sager i listen: boern eller voksne
help-import-map = Hvad kolonner, afdelinger og statusser hedder hos jer: en fil fra --propose-map
help-import-sheet = Arket i et regneark med flere ark
help-import-propose-map = Viser, hvad listen ser ud til at sige, som en fil til --map
help-import-dry-run = Læser og kontrollerer, men gemmer ikke
help-import-closed-before = Sager lukket før denne dato er ude
help-import-opened-within = Sager åbnet for mindre end så mange måneder siden er ude, regnet fra i dag
help-import-opened-after = Sager åbnet efter denne dato er ude
help-import-no-test-persons = Sager, som listen siger er testpersoner, er ude
help-import-one-per-citizen = Én sag pr. borger: den med det mindste sagsnummer bliver
help-import-audited = Sager gennemgået i et tidligere tilsyn i de seneste 12 måneder: flag markerer, exclude tager ud
help-import-expect = Antallet fra et andet sted: 248, eller boern=248; kan gentages
help-import-again = Listen er en nyere udgave af en, der er indlæst før
help-import-replace = Nummeret på den liste, som denne træder i stedet for
help-import-problems = Skriver alt, der er galt med listerne, i et regneark (CSV)
help-import-force = Erstatter en fejlliste med samme navn, også hvis den ikke er skrevet af programmet
help-import-undo = Tager en liste tilbage, den nyeste hvis intet nummer

help-import-supplement = Sagerne var glemt, da listen blev låst: de bliver et tillæg

import-read = { $file }: { $rows ->
    [one] 1 række
   *[other] { $rows } rækker
} læst.
import-cases = { $area }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}.
import-dropped = Disse kolonner er ikke gemt: { $columns }.
import-more-problems = … og { $count } flere af samme slags.
import-dry-run = Listen kan indlæses. Der er ikke gemt noget.
import-next = Listen er indlæst. Næste skridt: se antallet efter mod et andet tal, I har, og lås med »tilsyn lock«.
import-undone = Liste { $number } er taget tilbage, og dens sager er fjernet.

# Et forslag til kolonner, afdelinger og statusser (import --propose-map)

map-from = Forslag fra { $file }, { $rows } rækker. Ret det, gem det, og brug det med »tilsyn import LISTE --map FIL«.
map-sheet = Arket { $sheet }
map-unused = bruges ikke
map-hidden = skjules
map-no-case-number = Ingen kolonne er kendt som sagsnummer. Skriv overskriften under [columns]: case_number = "…"
map-open-areas = Disse hører ikke fast til ét område. Skriv "boern" eller "voksne", og fjern # foran:
map-statuses = Skal nogle statusser ud, så fjern # fra alle linjer, og skriv "out" ved dem, der ikke hører til tilsynet:
map-rows = { $rows ->
    [one] 1 række
   *[other] { $rows } rækker
}

import-reading = Listen læses

import-agrees = Antallet stemmer med det, I havde fra et andet sted.
again-in-place-of = Træder i stedet for liste { $number } ({ $file }):
again-added = { $count ->
    [0] Ingen nye sager.
    [one] 1 ny sag:
   *[other] { $count } nye sager:
}
again-gone = { $count ->
    [0] Ingen sager er væk.
    [one] 1 sag er væk:
   *[other] { $count } sager er væk:
}
again-changed = { $count ->
    [0] Ingen sager har skiftet område eller afdeling.
    [one] 1 sag har skiftet område eller afdeling:
   *[other] { $count } sager har skiftet område eller afdeling:
}
again-more = … og { $count } flere.

supplement-imported = De glemte sager er indlæst som tillæg { $supplement }. Den første stikprøve er urørt. Næste skridt: lås tillægget med »tilsyn lock«, og træk af det med et nyt frøtal.

## draw

help-lock = Låser listen, siger, hvor frøtallet kommer fra, og viser fingeraftrykket
    .example = tilsyn lock --seed-from bidrag --seed-source "Borgerrådgiveren"
help-lock-only = Området, der er ment alene, når det andet ingen liste har
help-lock-seed-from = Kilden: bidrag (ord fra nogen uden for huset), offentligt (en lodtrækning en senere dag), terninger (set af to navngivne) eller program. Vælges ingen, bliver graden højst C
help-lock-seed-source = Hvem der giver ordene; lodtrækningen og dagen, fx "Lotto 16-01-2027"; eller hvem der ser terningerne, fx "Anna Holm, Bo Lund"
help-draw = Trækker stikprøven: 10 i hvert område, hvis ikke der bedes om flere
    .example = tilsyn draw --seed "2027-01-15 terninger 4 6 1 3 5 2" --voksne 12
help-draw-seed = Frøtallet, ordene fra den, der giver bidrag, eller auto
help-draw-grade = Hvem skal man have tillid til: A, B, C eller D
help-draw-seed-source = Hvor frøtallet kommer fra; er det valgt ved låsningen, skal det ikke siges igen
help-draw-witness = Et vidne til frøtallet; kan gentages
help-draw-boern = Antal sager fra børneområdet
help-draw-voksne = Antal sager fra voksenområdet
help-draw-strata = Fordel stikprøven: department for afdelinger
help-draw-extend = Udvid stikprøven til --boern og --voksne; de første sager bliver
help-draw-reason = Hvorfor der trækkes igen; følger med i rapporten
help-receipt-public = Den offentlige udgave: pladser i stedet for sagsnumre; først når runden er godkendt
help-receipt = Viser kvitteringen for udtrækket; med --json er det filen, en udenforstående kontrollerer
    .example = tilsyn receipt --json > kvittering.json

help-draw-supplement = Tillægget, der udvides; uden er det den første stikprøve
help-receipt-supplement = Kvitteringen for tillægget med det nummer

lock-stratum = { $area }: { $count ->
    [one] 1 sag
   *[other] { $count } sager
} låst.
lock-commitment = Fingeraftryk: { $commitment }
lock-next = Næste skridt: »tilsyn draw --seed …«.
draw-stratum = { $area }: { $n } af { $population ->
    [one] 1 sag
   *[other] { $population } sager
} trukket.
draw-next = Næste skridt: gennemgå sagerne med »tilsyn audit«.

supplement-locks = Tillæg { $supplement } er låst for sig. Den første lås står, som den er.
supplement-plans = Tillæg { $supplement }: de glemte sager alene

## sample

help-sample = Viser de udtrukne sager
    .example = tilsyn sample
help-sample-format = table, csv eller xlsx
help-sample-out = Filen, regnearket skrives til (kun xlsx)
help-sample-force = Erstatter en fil med samme navn, også hvis den ikke er skrevet af programmet
help-replace = Tager en sag ud af stikprøven; den næste i rækken kommer ind
    .example = tilsyn replace B-03 --reason closed-before-period --note "Afsluttet i 2025"
help-replace-case = Sagen, for eksempel B-03
help-replace-reason = wrong-area, closed-before-period, duplicate, not-disability-case eller auditor-handled-case
help-replace-note = Forklaringen
help-pick = Tager en sag med, som nogen har valgt; den indgår ikke i tallene
    .example = tilsyn pick 34.45.30-G01-12-24 --area boern --note "Klage fra borgeren i marts"
help-pick-number = Sagsnummeret
help-pick-area = Området: boern eller voksne
help-pick-note = Hvorfor den er valgt
help-missing = Skriver en sag ikke fremfundet
    .example = tilsyn missing V-02 --note "Arkivet kan ikke åbnes"
help-missing-case = Sagen, for eksempel B-03
help-missing-note = Hvad der er gjort for at finde den
help-assign = Giver en sag til den, der skal gennemgå den
    .example = tilsyn assign B-01 mla
help-assign-case = Sagen, for eksempel B-03
help-assign-initials = Initialerne; uden dem gives sagen til ingen

replace-many = Mere end hver femte udtrukne sag i { $area } er nu udgået. Det bør forklares i rapporten, og listen bør ses efter.
sample-answered = { $answered } af { $questions } besvaret
sample-csv-header = Id;Område;Sagsnummer;Afdeling;Tilstand;Besvaret;Spørgsmål
replace-done = { $case } er udgået. { $reserve } er kommet ind i stedet: sagsnummer { $number }.
replace-done-empty = { $case } er udgået. Der er ikke flere sager i listen, så stikprøven er blevet mindre.
pick-done = { $case } er taget med. Den er valgt, ikke trukket, og indgår ikke i nogen tal.
missing-done = { $case } er skrevet ikke fremfundet. Den bliver i stikprøven og tæller begge veje i alle tal.

sample-flagged = Gennemgået i et tidligere tilsyn i de 12 måneder før indlæsningen: { $cases }.

sample-assigned = hos { $to }

sample-supplement = fra tillæg { $supplement }

## case

help-audit = Åbner tjeklisterne, på skærmen eller med --plain som dialog
    .example = tilsyn audit B-01
    .more = Egne sætninger til begrundelser kan stå i saetninger.toml ved siden af config.toml (eller TILSYN_CONFIG).
help-audit-case = Sagen; uden den åbnes oversigten
help-answer = Giver ét svar
    .example = tilsyn answer B-01 BI-05 partly --note "Noteret, men først bagefter" --evidence "Notat 12-03"
help-answer-case = Sagen, for eksempel B-03
help-answer-question = Spørgsmålet, for eksempel BI-05
help-answer-value = met, partly, not-met, not-applicable, cannot-assess eller clear
help-answer-note = Begrundelsen; kræves til alt andet end met
help-answer-evidence = Hvor det kan ses
help-answer-essential = Væsentlig betydning for afgørelsen eller borgeren
help-answer-act-now = Kræver handling nu
help-answer-good-practice = God praksis, andre kan lære af
help-answer-instead-of = Svarer i stedet for den med disse initialer
help-complete = Melder en sag færdig
    .example = tilsyn complete B-01
help-complete-case = Sagen, for eksempel B-03

help-facts = Viser eller skriver sagens oplysninger, som kan foreslå »ikke relevant«
    .example = tilsyn facts B-03 --age 10-15 --outcome afslag --changes 0 --plan ja
help-facts-case = Sagen, for eksempel B-03
help-facts-age = Borgerens alder: 0-9, 10-15, 16-17, 18-24, 25-66, 67+ eller ukendt
help-facts-outcome = Afgørelsens udfald: bevilling, delvist, afslag, ingen eller ukendt
help-facts-changes = Antal skift af sagsbehandler i perioden, eller ukendt
help-facts-plan = Om der i perioden er truffet afgørelse om støttende indsats eller anbringelse: ja, nej eller ukendt
help-facts-instead-of = Skriver i stedet for det, som den med disse initialer har skrevet

help-measure = Måler hverdage eller timer mellem to tidspunkter og foreslår et svar
    .example = tilsyn measure B-03 KO-08 --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-measure-case = Sagen, for eksempel B-03
help-measure-question = Spørgsmålet, for eksempel KO-08
help-measure-from = Det første tidspunkt, som 20-11-2026 15:00 eller 20-11-2026; kan gentages
help-measure-to = Det andet tidspunkt; lige så mange gange som det første
help-measure-clear = Sletter målingen
help-measure-instead-of = Skriver i stedet for det, som den med disse initialer har skrevet

help-answer-evidence-date = Datoen på det, henvisningen peger på, som 04-03-2026
help-answer-evidence-journal = Hvor det ligger i journalen, for eksempel 12/345

complete-done = { $case } er meldt færdig.
answer-saved = Gemt { $time }: { $case } { $question } er »{ $value }«. { $answered } af { $questions } besvaret.
answer-cleared = Gemt { $time }: { $case } { $question } er ikke længere besvaret.
reopened-case = { $case } er åben igen.

facts-none = Sagens oplysninger er ikke skrevet endnu.
facts-saved-at = Gemt kl. { $time }: oplysninger om sag { $case }.
facts-proposed = { $question }: { $reason }

measure-saved = Gemt kl. { $time }: målingen af { $question } i sag { $case }.
measure-cleared = Slettet kl. { $time }: målingen af { $question } i sag { $case }.
measure-none-yet = { $question } i sag { $case } er ikke målt endnu.

## review

help-review = Andenlæsning: hvad en anden end tilsynsføreren siger om svarene, og bemærkninger
    .example = tilsyn review B-03 SB-06 not-met --as KH
    .more =
        Svaret er dit eget: du behøver ikke kende det, der er givet. Kender du det ikke, er læsningen blind, og intet svar vises, før
        du er færdig med sagen eller beder om det.

        --json giver »case«, »question«, »verdict« (det, der blev skrevet), »value«, »blind«, »alike« (null, så længe det ikke vises),
        »note« (den bemærkning, der venter) og »first« (det første svar, når du var færdig med sagen).
help-review-case = Sagen, for eksempel B-03
help-review-question = Spørgsmålet, for eksempel SB-06
help-review-verdict = Dit eget svar: met, partly, not-met, not-applicable eller cannot-assess; agree eller disagree, når du kender svaret; clear tager det tilbage
help-review-text = Hvorfor; kræves til disagree
help-review-value = Sammen med disagree: det svar, du selv ville have givet
help-review-list = Viser bemærkningerne, hvad der er læst og ulæst, og hvad der er ændret efter læsning
    .example = tilsyn review list --json
    .more =
        --json giver »year« og fem lister:
        »notes«: »note«, »case«, »question«, »short«, »life« (open, answered, accepted, maintained, closed), »differs«, »text«, »by«, »at«,
        »after_signing«, »value« (andenlæserens svar), »read« (det svar, der blev læst), »now« (svaret nu), »answered«, »resolved«;
        »notes_given_up«: det samme fra forsøg, der er opgivet, med »attempt«;
        »readings«: »reader«, »case«, »how« (drawn, all, first, picked), »chosen_by«, »read«, »unread« (spørgsmålene), »blind«,
        »finished«, »alike«, »differ«;
        »said«: hvert læst svar med »value« (det, der tæller), »read«, »alike«, »bulk«, »later«;
        »changed«: »case«, »question«, »reader«, »read«, »now«, »noted«.
        Det, du ikke må se, før du er færdig, er null eller udeladt.
help-review-choose = Siger, hvilke sager en andenlæser skal læse
    .example = tilsyn review choose KH drawn:3 --words "solen skinner over havnen"
help-review-choose-reader = Andenlæserens initialer
help-review-choose-cases = all, drawn:K (K fra hvert område, trukket), first:K (de første K i trækningens orden) eller sagernes id
help-review-choose-words = De ord, andenlæseren giver til drawn, når svarene ligger fast
help-review-show = Viser svarene i en sag; læsningen er ikke længere blind
    .example = tilsyn review show B-03 --as KH
    .more = --json giver »case«, »blind« (false), »answers«, »said« og »notes«.
help-review-show-case = Sagen, for eksempel B-03
help-review-rest = Er enig i resten af sagens svar på én gang; det tæller ikke med i enigheden
    .example = tilsyn review rest B-03 --as KH
help-review-rest-case = Sagen, for eksempel B-03
help-review-finish = Melder en sag læst: det, du har sagt, er dine første svar og tæller
    .example = tilsyn review finish B-03 --as KH
    .more = --json giver »case«, »read«, »differ«, »unread« og »notes« (de bemærkninger, der er åbnet).
help-review-finish-case = Sagen, for eksempel B-03
help-review-note = Skriver en bemærkning til runden, en sag eller et svar
    .example = tilsyn review note B-03 SB-06 --note "Hvor ses det?" --as KH
help-review-note-case = Sagen; udelades den, er bemærkningen til runden
help-review-note-question = Spørgsmålet; udelades det, er bemærkningen til sagen
help-review-note-note = Bemærkningen
help-review-answer = Svarer på en bemærkning
    .example = tilsyn review answer L-01 --note "Det står i referatet fra marts"
help-review-answer-number = Bemærkningens nummer, for eksempel L-01
help-review-answer-note = Svaret
help-review-resolve = Afslutter en bemærkning
    .example = tilsyn review resolve L-01 accepted --as KH
help-review-resolve-number = Bemærkningens nummer, for eksempel L-01
help-review-resolve-outcome = accepted eller maintained (den, der skrev den) eller closed (en anden, med en grund)
help-review-resolve-note = Hvorfor; kræves til closed og kommer med i rapporten
help-review-pass = Springer en halvskrevet bemærkning over, så runden kan godkendes
    .example = tilsyn review pass B-03 SB-06 --reader KH --note "KH er rejst"
help-review-pass-case = Sagen, for eksempel B-03
help-review-pass-question = Spørgsmålet, for eksempel SB-06
help-review-pass-reader = Andenlæserens initialer
help-review-pass-note = Hvorfor; kommer med i rapporten

review-read = { $case } { $question }: dit svar { $own } er gemt, { $how }.
review-cleared = { $case } { $question }: det, du sagde, er taget tilbage.
review-alike = { $by } har også svaret { $value }.
review-differs = { $by } har svaret { $value }.
review-first = Du var færdig med sagen { $at }. Dit første svar, { $value }, bliver stående og er det, der tæller.
review-note-opened = { $note } venter på svar.
review-chosen = { $reader } skal læse { $cases } ({ $how }).
review-rest = { $case }: du er enig i resten, { $count } svar. De tæller ikke med i enigheden.
review-finished = { $case } er meldt læst: { $read } svar, { $differ ->
    [0] ingen uens
   *[other] { $differ } uens
}.
review-left = { $count } svar er ikke læst.
review-note = { $note } er skrevet til { $about } og venter på svar.
review-note-late = Runden er godkendt: bemærkningen er ingen del af det, der er skrevet under på. Den kommer med i næste udgave.
review-answered = { $note } er besvaret. Den, der skrev den, kan acceptere eller fastholde.
review-note-accepted = { $note } er accepteret.
review-note-maintained = { $note } er fastholdt.
review-note-closed = { $note } er lukket. Grunden kommer med i rapporten.
review-passed = Det, { $reader } har begyndt på om { $case } { $question }, er sprunget over. Grunden kommer med i rapporten.
review-shown = Svarene i { $case } er vist. Din læsning af sagen er ikke længere blind.
review-answer = { $question }: { $value } ({ $by })
review-of-reader = { $reader }: { $value }
review-none = Ingen er valgt til at læse i runden { $year }, og der er ingen bemærkninger.
review-notes = Bemærkninger: { $count ->
    [0] ingen
   *[other] { $count }, { $open } venter på svar
}
review-line = { $note } { $about }, { $by }: { $said }
review-verdict = Andenlæserens svar: { $own }. Læst: { $read }. Svaret nu: { $now }.
review-no-answer = intet
review-readings = Læsninger:
review-how = { $how } ({ $by })
review-read-count = { $read } læst, { $unread } ulæst
review-done = færdig { $at }
review-not-done = ikke meldt læst
review-alike-count = { $alike } ens, { $differ } uens
review-later = { $by }, { $case } { $question }: først { $first }, senere { $now } ({ $at }). Begge står, det første tæller.
review-changed = Ændret efter læsning:
review-changed-line = { $case } { $question }, { $reader }: læst { $read }, nu { $now }
review-given-up = Bemærkninger fra udtræk, der er opgivet:

## findings

help-findings = Viser, hvad svarene er blevet til, spørgsmål for spørgsmål
    .example = tilsyn findings
help-findings-compare = Også hvert spørgsmål mod den seneste godkendte runde
help-findings-signed = En godkendt udgave i stedet for den nuværende

findings-note =
    »8 af 10« er de gennemgåede sager. Det, der står efter, er hvor mange af alle sager i området der med 95 procents sikkerhed er opfyldt.
    Sager uden svar, uden bedømmelse og ikke fremfundne sager regnes begge veje. De to områder lægges aldrig sammen.
finding-none = ingen relevante svar; kan ikke beregnes
finding-counted = { $met_of } opfyldt; { $interval }
finding-unanswered = { $count } ubesvaret
finding-not-applicable = { $count } ikke relevant
finding-cannot-assess = { $count } kan ikke vurderes
finding-missing = { $count } ikke fremfundet
finding-supplementary = supplerende

## follow_up

help-acute = Akutte bekymringer: det, der ikke kan vente på rapporten
    .example = tilsyn acute list
help-acute-add = Skriver ned, hvad der er givet videre, og til hvem
    .example = tilsyn acute add B-03 --what "Tegn på vold i hjemmet" --to "Vagthavende i Familieafdelingen"
help-acute-add-case = Sagen, for eksempel B-03
help-acute-add-what = Hvad det er, uden navne
help-acute-add-to = Hvem der har fået det: en rolle eller en enhed
help-acute-add-when = Hvornår det blev givet videre (nu)
help-acute-list = Viser rundens akutte bekymringer
    .example = tilsyn acute list
help-acute-handled = Melder en akut bekymring håndteret
    .example = tilsyn acute handled 1 --note "Samtale holdt samme dag af afdelingslederen"
help-acute-handled-number = Nummeret fra listen
help-acute-handled-note = Hvad der er gjort, og af hvem

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
help-action-done-instead-of = Skriver i stedet for det, som den med disse initialer har skrevet
help-action-drop = Opgiver en handling
    .example = tilsyn action drop H-02 --reason "Loven er ændret, så opgaven er væk"
help-action-drop-action = Handlingen, for eksempel H-01
help-action-drop-reason = Hvorfor
help-action-drop-instead-of = Skriver i stedet for det, som den med disse initialer har skrevet

action-after-signature = Runden { $year } er allerede godkendt. Handlingen står i »tilsyn action list« og i næste rundes rapport. Skal den med i rapporten for { $year }, så åbn runden med »tilsyn reopen«, og godkend den igen.

## report

help-report = Skriver den årlige rapport
    .example = tilsyn report --out rapport --format html,docx
help-report-out = Mappen, rapporten lægges i (den nuværende)
help-report-format = html, docx, agenda (dagsordenspunkt), xlsx, csv, json og md, adskilt af komma (alle)
help-report-signed = En godkendt udgave i stedet for den nuværende

help-paragraph = Egne tekster i rapporten
    .example = tilsyn paragraph list
help-paragraph-set = Skriver en tekst til et afsnit i rapporten
    .example = tilsyn paragraph set boern --role "Lederen af Familieafdelingen" --from tekst.txt
help-paragraph-set-section = summary, actions, since, boern, voksne, consultant, management, method eller certainty
help-paragraph-set-role = Hvem der skriver; en rolle. Ikke ved consultant og management
help-paragraph-set-text = Teksten
help-paragraph-set-instead-of = Skriver i stedet for det, som den med disse initialer har skrevet
help-paragraph-set-from = En fil med teksten; en tom linje skiller to afsnit
help-paragraph-clear = Tager en tekst ud af rapporten
    .example = tilsyn paragraph clear boern --role "Lederen af Familieafdelingen"
help-paragraph-clear-section = Afsnittet
help-paragraph-clear-instead-of = Tager det ud, som den med disse initialer har skrevet
help-paragraph-clear-role = Hvem der skrev den
help-paragraph-list = Viser de tekster, der er skrevet
    .example = tilsyn paragraph list

help-report-what = check: leder kun efter det, der ikke må offentliggøres
help-report-internal = Den interne udgave med alle noter; må ikke offentliggøres
help-report-names = En fil med navne, der ikke må stå i rapporten; ét på hver linje. Gemmes ikke
help-report-despite = Hvorfor rapporten skrives, selv om kontrollen fandt noget; skrives i sporet
help-report-force = Erstatter filer med samme navne, også dem, der ikke er skrevet af programmet

help-survey = Borgernes svar i det årlige spørgeskema
    .example = tilsyn survey import borgersvar.csv
help-survey-import = Læser optalte svar ind, så de kan stå ved siden af tilsynets resultater
    .example = tilsyn survey import borgersvar.csv
help-survey-import-path = En CSV-fil med fire kolonner: princip;spørgsmål;svarmulighed;antal. Én linje for hver svarmulighed
help-survey-list = Viser de svar, der er læst ind
    .example = tilsyn survey list

help-feedback = Skriver tilbagemeldinger til sagsbehandlere og afdelinger (interne)
    .example = tilsyn feedback --case B-01 --out tilbagemeldinger
help-feedback-case = Kun tilbagemeldingen på denne sag
help-feedback-department = Kun tilbagemeldingen til denne afdeling
help-feedback-out = Mappen, de skrives i
help-feedback-force = Erstatter filer med samme navne, også dem, der ikke er skrevet af programmet

help-survey-clear = Tager borgernes svar ud af runden
    .example = tilsyn survey clear

paragraph-line = { $place } (skrevet ind af { $by }, { $at })
paragraph-line-role = { $place }: { $role } (skrevet ind af { $by }, { $at })
paragraph-none = Der er ikke skrevet egne tekster til rapporten for { $year }.

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

survey-replaced =
    { $count ->
        [one] Ét spørgsmål er læst ind til { $year }.
       *[other] { $count } spørgsmål er læst ind til { $year }.
    } De træder i stedet for dem, der stod der før. De gamle kan stadig læses i sporet.
survey-none = Der er ikke læst borgersvar ind til { $year }. Det gøres med »tilsyn survey import FIL.csv«.

## trail

help-verify = Kontrollerer filen, eller en kvittering alene
    .example = tilsyn verify kvittering.json --list boern.csv --area boern
help-verify-receipt = En kvittering fra »receipt --json«
help-verify-list = Listen, kvitteringen er trukket fra: udtrækket gøres om; kan gentages
help-verify-head = Et fingeraftryk af sporet, som er skrevet ned: SEQ:HEX, som programmet viser det, eller mindst 16 cifre; kan gentages
help-verify-commitment = Et fingeraftryk fra låsningen, som er skrevet ned; mindst 16 cifre; kan gentages
help-verify-map = Hvad kolonner, afdelinger og statusser hedder: en fil fra --propose-map
help-verify-closed-before = { help-import-closed-before }
help-verify-opened-within = { help-import-opened-within }
help-verify-opened-after = { help-import-opened-after }
help-verify-no-test-persons = { help-import-no-test-persons }
help-verify-one-per-citizen = { help-import-one-per-citizen }
help-verify-audited = { help-import-audited }
help-verify-sheet = Arket i et regneark med flere ark
help-verify-area = Området for alle sager i listen: boern eller voksne
help-trail = Viser sporet: hvem gjorde hvad hvornår
    .example = tilsyn trail
    .more =
        --cores røber, hvor mange indførsler der er, og intet af det, der står i dem. Kernerne kan offentliggøres, når runden
        er godkendt. --links hører til i huset. Felterne er adskilt af tabulator: nummer, tid, hvem, slags, emne, tekstens
        fingeraftryk, kerne, indførslens fingeraftryk. En indførsel, der er slettet her, har kun nummer, slags, kerne og
        fingeraftryk.
help-trail-drafts = Også kladder
help-trail-cores = Kernerne alene, én på hver linje: viser, at sporet går videre fra det, en anden har set
help-trail-links = Kæden uden tekster, én indførsel på hver linje: alt, hvad dens fingeraftryk er regnet af

trail-head = Sporets fingeraftryk nu: { $print }

## calc

help-calc = Statistikken for sig selv
    .example = tilsyn calc interval --met 8 --sample 10 --population 137
help-calc-interval = Mellem hvor mange sager der er opfyldt, efter en stikprøve
    .example = tilsyn calc interval --met 8 --sample 10 --population 137
help-calc-interval-met = Udtrukne sager, der er opfyldt
help-calc-interval-sample = Udtrukne sager, også dem der ikke er fundet
help-calc-interval-population = Sager i alt
help-calc-interval-missing = Udtrukne sager, ingen kan bedømme: de tæller begge veje
help-calc-interval-confidence = Sikkerheden, mellem 0 og 1
help-calc-interval-sides = 2 for begge grænser, 1 for »mindst«
help-calc-detect = Chancen for at en stikprøve overhovedet viser en fejl
    .example = tilsyn calc detect --population 137 --faulty 14 --sample 10
help-calc-detect-population = Sager i alt
help-calc-detect-faulty = Sager med fejlen
help-calc-detect-sample = Udtrukne sager
help-calc-size = Hvor mange sager der skal trækkes for at se en fejl
    .example = tilsyn calc size --population 137 --faulty 14
help-calc-size-population = Sager i alt
help-calc-size-faulty = Sager med fejlen, som skal opdages
help-calc-size-allowed = Fejl, der må ses, uden at det tæller
help-calc-size-confidence = Sikkerheden, mellem 0 og 1
help-calc-compare = To år ved siden af hinanden
    .example = tilsyn calc compare --before 6/10 --after 9/10
help-calc-compare-before = Året før, som 6/10
help-calc-compare-after = Året efter, som 9/10
help-calc-compare-population-before = Sager i alt året før
help-calc-compare-population-after = Sager i alt året efter
help-calc-agreement = Hvor enige to læsere er
    .example = tilsyn calc agreement --table "9,1;0,0"
help-calc-agreement-table = Tabellen række for række, som 9,1;0,0

help-calc-workdays = Hverdage og timer mellem to tidspunkter, uden weekender og helligdage
    .example = tilsyn calc workdays --from "20-11-2026 15:00" --to "24-11-2026 09:30"
help-calc-workdays-from = Hvornår det kom ind, som 20-11-2026 15:00 eller 20-11-2026
help-calc-workdays-to = Hvornår der blev svaret

calc-workdays-days = { $days ->
    [0] Ingen hverdage efter den første dag.
    [one] 1 hverdag efter den første dag.
   *[other] { $days } hverdage efter den første dag.
}
calc-workdays-within = { $hours } timer og { $minutes } minutter på hverdage: inden for 48 timer.
calc-workdays-beyond = { $hours } timer og { $minutes } minutter på hverdage: over 48 timer.
calc-workdays-holiday = { $date } er ikke talt med: { $name }.
calc-workdays-closed = { $date } er talt med, selv om mange har lukket: { $name }. Det er ikke en helligdag efter loven.

calc-over = over { $value }
calc-under = under { $value }
calc-interval-seen = { $met } af { $sample } udtrukne sager er opfyldt.
calc-interval-two = Med { $confidence } % sikkerhed er mellem { $low } og { $high } af de { $population } sager opfyldt.
calc-interval-one = Med { $confidence } % sikkerhed er mindst { $low } af de { $population } sager opfyldt.
calc-interval-missing-two = Den nederste grænse regner, som om ingen af de ubedømte sager ({ $missing }) var opfyldt, den øverste, som om alle var.
calc-interval-missing-one = Grænsen regner, som om ingen af de ubedømte sager ({ $missing }) var opfyldt.
calc-interval-whole = Alle { $population } sager er set, og { $met } er opfyldt: Tallet er ikke et skøn.
calc-detect = Findes fejlen i { $faulty } af de { $population } sager, er sandsynligheden { $percent } % for, at en stikprøve på { $sample } viser den mindst én gang.
calc-size-none = Findes fejlen i { $faulty } af de { $population } sager, skal der udtrækkes mindst { $size } for med { $confidence } % sandsynlighed at se den.
calc-size-allowed = Findes fejlen i { $faulty } af de { $population } sager, skal der udtrækkes mindst { $size } for med { $confidence } % sandsynlighed at se den mere end { $allowed } { $allowed ->
    [one] gang
   *[other] gange
}.
calc-compare-of = { $met } af { $sample }
calc-compare = Før var { $before } opfyldt, nu { $after }: en forskel på { $difference } procentpoint (med 95 % sikkerhed mellem { $low } og { $high }).
calc-compare-chance = Forskellen kan være tilfældig (Fishers p: { $p }).
calc-compare-hardly-chance = Forskellen er næppe tilfældig (Fishers p: { $p }).
calc-compare-guaranteed = Mellem de to års faktiske sager ligger forskellen med mindst 95 % sikkerhed mellem { $low } og { $high } procentpoint.
calc-agreement-raw = Læserne gav samme svar i { $percent } % af { $total } bedømmelser.
calc-agreement-ac1 = Gwets AC1 er { $value }.
calc-agreement-ac1-none = Gwets AC1 kan ikke beregnes.
calc-agreement-kappa = Cohens kappa er { $value }.
calc-agreement-kappa-none = Cohens kappa kan ikke beregnes.
calc-agreement-nothing = Der er ingen bedømmelser: Enigheden kan ikke beregnes.
