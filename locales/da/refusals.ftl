# Hvad der er galt, og hvad man gør ved det. Det korte (.short) står i skærmenes hjælp efter det, der ikke kan gøres nu.

## everywhere

refusal-cpr-in-text = Der står noget, der ligner et CPR-nummer ({ $masked }): { $field }, linje { $line }, tegn { $column }.
    .hint = Fjern det, og gem igen. Sagen er kendt på sit id; CPR-numre gemmes aldrig.
refusal-cpr-or-paper-in-text = Der står noget, der ligner et CPR-nummer ({ $masked }): { $field }, linje { $line }, tegn { $column }.
    .hint = Fjern det, og gem igen. Er det et dokumentnummer, så skriv »dok.« foran.
refusal-cpr-or-subject-in-text = Der står noget, der ligner et CPR-nummer ({ $masked }): { $field }, linje { $line }, tegn { $column }.
    .hint = Fjern det, og gem igen. Er det et KLE-nummer, så skriv »KLE« foran.
refusal-cpr-or-time-in-text = Der står noget, der ligner et CPR-nummer ({ $masked }): { $field }, linje { $line }, tegn { $column }.
    .hint = Fjern det, og gem igen. Er det en dato og et klokkeslæt, så skriv »kl.« imellem.
refusal-text-too-long = Teksten er for lang ({ $field }): højst { $max } tegn.
    .hint = Skriv det vigtigste, og henvis til resten.
refusal-reason-needed = Der mangler en tekst: { $field }.
    .hint = Skriv den med en sætning.

field-title = rundens titel
field-municipality = kommunens navn
field-reason = begrundelse
field-witness = vidne
field-seed = frøtal
field-seed-source = frøtallets kilde
fault-out-of-sequence = der mangler en indførsel før den, eller den står to gange
fault-unlinked = den hænger ikke sammen med den foregående
fault-altered = den er ændret
fault-payload-altered = dens indhold er ændret
fault-payload-erased = dens indhold er slettet, uden at sporet siger hvorfor
fault-half-erased = dens indhold er slettet, men saltet står der endnu, eller omvendt
fault-not-erased = en senere indførsel siger, at den er slettet her, og den står der endnu
fault-unreadable = dens indhold kan ikke læses

refusal-email-in-text = Der står noget, der ligner en mailadresse ({ $masked }): { $field }, linje { $line }, tegn { $column }.
    .hint = Fjern den, og gem igen. Skriv »borgeren« eller »forælderen« i stedet; adresser gemmes aldrig.
refusal-phone-in-text = Der står noget, der ligner et telefonnummer ({ $masked }): { $field }, linje { $line }, tegn { $column }.
    .hint = Fjern det, og gem igen. Er det et dokumentnummer, så skriv »dok.« foran.

field-initials = initialer
field-filed = hvor rapporten er journaliseret
field-ground = grundlaget for sletningen

field-note = begrundelse
field-evidence = henvisning
field-review = bemærkning
field-reply = svar på en bemærkning

field-evidence-journal = journalnummer

field-acute-what = hvad det er
field-acute-to = hvem der har fået det
field-acute-note = hvad der er gjort

field-action = hvad der skal gøres
field-owner = hvem der er ansvarlig
field-check = hvordan I vil se, at det virker
field-paragraph = tekst til rapporten
field-role = hvem der skriver

field-action-question = spørgsmålet, handlingen følger af
field-deadline = fristen

## shell

refusal-no-terminal = Skærmbilledet kræver en terminal.
    .hint = Brug --plain til en dialog linje for linje, eller kommandoerne i »tilsyn help«.
refusal-terminal-failed = Terminalen kunne ikke bruges: { $detail }.
    .hint = Prøv --plain.
refusal-dialogue-broken = Dialogen blev afbrudt: { $detail }.
    .hint = Start den igen. Det, der er gemt, er gemt.
refusal-output-failed = Der kunne ikke skrives ud: { $detail }.
    .hint = Se efter, om drevet er fyldt.
refusal-output-failed-stored = Det er gemt, men det kunne ikke skrives ud: { $detail }.
    .hint = Gør det ikke om. I sporet står, hvad der er gemt i tilsynet.
refusal-output-foreign = { $count ->
    [one] I { $path } ligger der i forvejen en fil med samme navn. Sporet fortæller ikke, at den er skrevet af programmet. Der er ikke skrevet noget.
   *[other] I { $path } ligger der i forvejen { $count } filer med samme navne. Sporet fortæller ikke, at de er skrevet af programmet. Der er ikke skrevet noget.
}
    .hint = Vælg en anden mappe eller et andet navn. Må det, der ligger der, erstattes, så skriv kommandoen igen med --force.
refusal-output-foreign-file = { $name }
    .hint = { "" }
refusal-output-is-input = { $path } er selv en af de filer, der læses. Den bliver ikke erstattet.
    .hint = Vælg et andet navn.
refusal-output-is-tilsyn = { $path } er en tilsynsfil eller hører til en. Den bliver ikke erstattet.
    .hint = Vælg et andet navn.
refusal-output-no-file = { $path } er ikke en almindelig fil og kan ikke erstattes.
    .hint = Vælg et andet navn.
refusal-lang-unknown = { $typed } er ikke et sprog, tilsyn kan.
    .hint = Skriv da eller en.
refusal-usage = { $detail }
    .hint = Se »tilsyn help« eller »tilsyn help KOMMANDO«.

# Egne indstillinger, og hvem der gennemgår hvad

refusal-settings-faulty = { $count ->
    [one] Der er 1 fejl i indstillingerne i { $path }.
   *[other] Der er { $count } fejl i indstillingerne i { $path }.
}
    .hint = Ret linjerne, eller flyt filen et andet sted hen: så gælder programmets egne taster.
refusal-settings-not-read = Indstillingerne i { $path } kan ikke læses: { $detail }
    .hint = Ret stien i TILSYN_CONFIG, eller filens rettigheder.
refusal-settings-not-toml = Linje { $line }: filen kan ikke læses som TOML. { $detail }
    .hint = Skriv for eksempel [keys.case] på én linje og note = "b" på den næste.
refusal-settings-unknown = Linje { $line }: »{ $key }« kendes ikke her. Brug { $allowed }.
    .hint = Navnene står i docs/taster.md.
refusal-settings-not-flag = Linje { $line }: »{ $key }« skal være true eller false.
    .hint = Skriv { $key } = true.
refusal-settings-no-command = Linje { $line }: »{ $command }« kan ikke flyttes på skærmen »{ $screen }«.
    .hint = Navnene står i docs/taster.md, skærm for skærm.
refusal-settings-no-key = Linje { $line }: »{ $command }« skal have mindst én tast.
    .hint = Slet linjen for at beholde programmets egen tast.
refusal-settings-not-a-key = Linje { $line }: »{ $key }« er ikke en tast.
    .hint = Skriv et tegn, f1 til f12, ctrl- og et tegn, eller enter, esc, tab, space, up, down, left, right, home, end, pgup, pgdn.
refusal-settings-key-writes = Linje { $line }: »{ $key }« skriver et tegn på den skærm og kan ikke bruges som kommando der.
    .hint = Brug f1 til f12 eller ctrl- og et tegn.
refusal-settings-clash = Linje { $line }: »{ $key }« er både { $first } og { $second } på skærmen »{ $screen }«.
    .hint = Giv den ene en anden tast.
refusal-initials-unfit = »{ $typed }« er ikke initialer: højst { $max } tegn uden mellemrum.
    .hint = Skriv initialer eller login, ikke et navn.
refusal-initials-unknown = Programmet kender ikke dine initialer, og uden dem kan intet gemmes.
    .hint = Skriv det samme igen med »tilsyn --as dine-initialer«.
refusal-format-unknown = »{ $typed }« er ikke et format.
    .hint = Skriv et eller flere af { $allowed }.
refusal-folder-needed = Der mangler en mappe til rapporten.
    .hint = Skriv den mappe, rapporten skal lægges i.
refusal-number-unreadable = »{ $typed }« er ikke et helt tal.
    .hint = Skriv antallet med cifre, for eksempel 12.

## file

refusal-no-file = Der er ingen tilsynsfil her.
    .hint = Skriv »tilsyn demo« for at se et eksempel, eller »tilsyn new FIL --municipality NAVN« for at begynde.
refusal-many-files = Der er { $count } tilsynsfiler i mappen: { $names }.
    .hint = Sig hvilken med --file.
refusal-file-not-found = Filen { $path } findes ikke.
    .hint = Se efter, om navnet er stavet rigtigt, og om drevet er tilsluttet.
refusal-file-exists = { $path } findes i forvejen.
    .hint = Vælg et andet navn. En fil bliver aldrig overskrevet.
refusal-folder-not-found = Mappen til { $path } findes ikke.
    .hint = Opret mappen først, eller vælg en anden.
refusal-folder-read-only = Der kan ikke skrives i mappen til { $path }.
    .hint = Vælg en mappe, hvor du må gemme filer.
refusal-file-no-permission = Du har ikke adgang til { $path }.
    .hint = Filen kan kun læses af den, der oprettede den. Log på som den bruger, eller bed om en kopi.
refusal-file-not-created = { $path } kunne ikke oprettes: { $detail }.
    .hint = Vælg en anden mappe, og prøv igen.
refusal-file-not-opened = Filen kunne ikke åbnes.
    .hint = Er den på et netværksdrev, så se efter, om forbindelsen er i orden.
refusal-file-not-ours = { $path } er ikke en tilsynsfil.
    .hint = Vælg en fil, som er lavet med »tilsyn new« eller »tilsyn demo«. Filen er ikke rørt.
refusal-file-version = Filen er lavet af en anden udgave af tilsyn (filens udgave er { $found }, dette program kender { $known }).
    .hint = Åbn den med den udgave af programmet, der har lavet den.
refusal-file-schema = Filen er ikke bygget, som denne udgave af tilsyn bygger den. Den er ikke åbnet.
    .hint = Enten er den lavet af en anden udgave af programmet, eller også er den ændret udefra. Brug den udgave, der har lavet den, eller en sikkerhedskopi.
refusal-file-not-encrypted = { $path } er ikke krypteret, men der er givet en adgangssætning.
    .hint = Nogen kan have lagt en ukrypteret fil i stedet for den rigtige. Er det den rigtige, så åbn den uden adgangssætning: fjern TILSYN_PASSPHRASE eller --passphrase-file.
refusal-file-neighbour = Ved siden af { $path } ligger { $name }. Den hører ikke til filen, og den kan ændre det, der læses i den.
    .hint = Der er ikke åbnet noget. Find ud af, hvem der har lagt { $name }, og flyt den et andet sted hen. Slet den ikke: den kan vise, hvad der er sket.
refusal-journal-played = { $journal } lå ved siden af filen og er væk nu. Om et afbrudt gem er taget tilbage med den, eller om et andet program netop blev færdigt med at gemme, kan ikke ses. Sporet ender nu med nr. { $seq } af { $by } { $when }.
    .hint = Blev programmet eller computeren afbrudt under et gem, er det forklaringen. Ellers kom journalen et andet sted fra: sammenlign med en sikkerhedskopi.
refusal-journal-entries = { $journal } lå ved siden af filen, og med den er { $count ->
    [one] 1 indførsel
   *[other] { $count } indførsler
} ført ud af sporet, sidst af { $gone_by } { $gone_when }. Sporet ender nu med nr. { $seq } af { $by } { $when }.
    .hint = { refusal-journal-played.hint }
refusal-journal-changes = { $journal } lå ved siden af filen, og med den er { $count } indførsler ført ud af sporet, sidst af { $gone_by } { $gone_when }. Sporet ender nu med nr. { $seq } af { $by } { $when }.
    .hint = En afbrydelse tager højst én ændring, og her er flere væk: filen er blevet ældre, end den var. Sammenlign med en sikkerhedskopi, før der arbejdes videre.
refusal-words-changed = Adgangssætningen er skiftet, mens filen var åben her.
    .hint = Luk tilsyn, og åbn filen igen med den nye adgangssætning. Det, der ikke blev gemt, må skrives igen.
refusal-words-as-before = Adgangssætningen er ikke skiftet: filen kunne ikke skrives om. Den gamle gælder endnu.
    .hint = Kontrollér, at der er plads på drevet, og prøv igen.
refusal-words-new-unwritten = Adgangssætningen er skiftet, og den nye gælder, men filen er ikke skrevet om endnu.
    .hint = Giv den nye til de andre, og sørg for plads på drevet. Er noget slettet, bliver filen skrevet om, næste gang nogen gemmer i den.
refusal-words-needed = Filen er krypteret, så der skal en ny adgangssætning til.
    .hint = Sæt TILSYN_NEW_PASSPHRASE, eller brug --new-passphrase-file. I en terminal bliver der spurgt.
refusal-passphrase-same = Den nye adgangssætning er den samme som den gamle.
    .hint = Vælg en anden.
refusal-passphrase-none = Filen er ikke krypteret, så der er ingen adgangssætning at skifte.
    .hint = Opret en ny fil uden --no-encryption, og brug den fra næste runde.
refusal-file-unwritten = Filen er ikke skrevet om siden sletningen (nr. { $seq }): noget af det slettede kan stadig ligge i den.
    .hint = Det bliver gjort, næste gang nogen gemmer i filen. Sørg for plads på drevet.
refusal-wrong-passphrase = Adgangssætningen passer ikke til filen, eller filen er ikke en tilsynsfil.
    .hint = Prøv igen. Store og små bogstaver tæller. Uden adgangssætningen kan ingen åbne filen, heller ikke vi.
refusal-passphrase-needed = Filen er krypteret, og der er ingen at spørge om adgangssætningen.
    .hint = Sæt TILSYN_PASSPHRASE, eller brug --passphrase-file FIL.
refusal-passphrase-short = Adgangssætningen er for kort: den skal have mindst { $min } tegn.
    .hint = Brug gerne fire-fem almindelige ord efter hinanden.
refusal-passphrase-differs = De to adgangssætninger er ikke ens.
    .hint = Prøv igen. Der er ikke oprettet noget.
refusal-passphrase-file = Adgangssætningen kunne ikke læses fra { $path }: { $detail }.
    .hint = Se efter, om filen findes og kan læses.
refusal-passphrase-file-open = { $path } kan læses af andre på denne computer, og adgangssætningen står i den.
    .hint = Luk den for andre med »chmod 600 { $path }«.
refusal-file-busy = Et andet program har filen åben og skriver i den.
    .hint = Vent et øjeblik, og prøv igen. Det, der er gemt, er gemt.
refusal-locks-missing = Låse virker ikke på det drev, hvor { $path } ligger: to, der gemmer på samme tid, kan ødelægge filen. Her kan den kun læses.
    .hint = Flyt filen til et drev, hvor låse virker, for eksempel computerens eget. »tilsyn doctor« siger, om de gør.
refusal-locks-refused = Det drev, hvor { $path } ligger, giver ingen låse, og uden dem kan filen ikke åbnes.
    .hint = Det er drevet, der siger nej, og ikke et andet program. Flyt filen til et drev, hvor låse virker, for eksempel computerens eget.
refusal-disk-full = Der er ikke mere plads på drevet.
    .hint = Gør plads, og prøv igen. Det, der er gemt, er gemt; det sidste er ikke.
refusal-file-read-only = Filen kan ikke skrives.
    .hint = Se efter, om filen eller mappen er skrivebeskyttet. Det sidste er ikke gemt.
refusal-file-beyond = Der er mere i filen, end der kan være i et tilsyn: højst { $max } i { $what }.
    .hint = Er filen lige åbnet, så er den fyldt udefra: brug den nyeste sikkerhedskopi. Blev noget gemt, så er det ikke sket.
refusal-file-too-long = Noget i filen er længere, end noget i et tilsyn kan være.
    .hint = Er filen lige åbnet, så er den fyldt udefra: brug den nyeste sikkerhedskopi. Blev noget gemt, så er det ikke sket.
refusal-file-damaged = Filen er beskadiget: { $detail }.
    .hint = Brug den nyeste sikkerhedskopi. Lad filen ligge; der er ikke rettet i den.
refusal-file-io = Drevet svarede ikke, som det skulle: { $detail }.
    .hint = Se efter, om drevet er tilsluttet, og prøv igen. Det, der er gemt, er gemt.
refusal-file-constraint = Filen tog ikke imod ændringen: { $detail }.
    .hint = Er filen åben et andet sted, så hent skærmen igen, og se hvad der er sket.
refusal-file-failed = Noget gik galt med filen: { $detail }.
    .hint = Kør »tilsyn verify«. Det, der er gemt, er gemt.
refusal-stored-value-unknown = Der står noget i filen, som programmet ikke kender: { $detail }.
    .hint = Kør »tilsyn verify«: den siger, hvad der er ændret.
refusal-backup-differs = Kopien blev ikke magen til filen.
    .hint = Prøv igen. Den mislykkede kopi er fjernet.
refusal-no-randomness = Computeren kunne ikke give tilfældige tal: { $detail }.
    .hint = Prøv igen, eller skriv selv et frøtal.
refusal-trail-not-replayed = Sporet kan ikke afspilles: indførsel { $seq } ({ $detail }).
    .hint = Filen er ændret udefra. Brug en sikkerhedskopi, og fortæl det til den, der er ansvarlig.

refusal-schema-lacks = Filen mangler { $name }.
    .hint = { "" }
refusal-schema-differs = { $name } er anderledes.
    .hint = { "" }
refusal-schema-foreign = Filen indeholder noget fremmed: { $name }.
    .hint = { "" }
refusal-selftest-failed = { $count ->
    [one] 1 værdi stemmer ikke.
   *[other] { $count } værdier stemmer ikke.
}
    .hint = Stol ikke på tal fra dette program. Hent det igen, og giv udskriften fra »tilsyn selftest« til den, der har udgivet det.
refusal-selftest-unreadable = Tabellerne til selvtesten kan ikke læses: { $detail }.
    .hint = Programmet er ikke helt. Hent det igen.
refusal-doctor-failed = Der er { $count ->
    [one] 1 ting
   *[other] { $count } ting
} at se på.
    .hint = Se linjerne ovenfor.

refusal-demo-folder = Mappen { $path } findes i forvejen.
    .hint = Skriv en anden: »tilsyn demo MAPPE«. Eksemplet overskriver aldrig noget.
refusal-demo-failed = Eksemplet kunne ikke laves: { $detail }.
    .hint = Vælg en mappe, hvor du må gemme filer.

## rounds

refusal-round-unknown = Der er ingen runde for { $year }.
    .hint = Se rundernes år med »tilsyn round list«, eller opret en med »tilsyn round new { $year }«.
refusal-no-round = Der er ingen runde i filen endnu.
    .hint = Opret en med »tilsyn round new ÅR«.
    .short = først når der er en runde
refusal-round-exists = Der er allerede en runde for { $year }.
    .hint = Brug den, eller opret en for et andet år.
refusal-round-signed = Runden { $year } er godkendt og kan ikke ændres.
    .hint = Åbn den igen med »tilsyn reopen --reason …«. Den godkendte udgave kan stadig læses bagefter.
    .short = ikke nu, runden er godkendt
refusal-round-open = Runden { $year } er ikke godkendt, så den er åben i forvejen.
    .hint = Ret det, der skal rettes, og godkend den bagefter.
    .short = runden er åben
refusal-round-erased = Runden { $year } er slettet her { $when }. Kun tallene fra de godkendte udgaver er tilbage.
    .hint = Brug tilsyn findings eller tilsyn report med --year { $year }. En ny runde for { $year } kan ikke oprettes i filen.
refusal-round-erased-format = Runden er slettet her, og tallene alene kan ikke skrives som { $format }.
    .hint = Vælg et af de andre: { $allowed }.
refusal-round-erased-no-figures = Runden { $year } er slettet her { $when }. Den var aldrig godkendt, så der er ingen tal tilbage.
    .hint = Brug tilsyn purge declaration med nummeret fra sporet for at se, hvad der er slettet her.
refusal-purge-pending = Runden kan ikke slettes her, før det er oplyst, at ingen aktindsigt og ingen klage verserer.
    .hint = Undersøg det, og tilføj --no-pending.
refusal-purge-unsure = Sletter her alt fra runden { $year }. Det kan ikke fortrydes:
    .hint = Læs det, der står, og tilføj --yes, når det skal slettes her.
refusal-purge-goes = { $entries } indførsler i sporet bliver tømt: hvad, hvem, hvornår og om hvilken sag. { $listed } sager fra listerne, { $cases } udtrukne sager, { $answers } svar og alle tekster forsvinder af filen.
    .hint = { "" }
refusal-purge-stays = Tilbage står indførslernes numre, slags og aftryk{ $versions ->
    [0] . Runden var aldrig godkendt, så der bliver ingen tal tilbage.
    [one] {" "}og tallene fra den godkendte udgave, uden sager, navne og tekster.
   *[other] {" "}og tallene fra de { $versions } godkendte udgaver, uden sager, navne og tekster.
}
    .hint = { "" }
refusal-purge-action = Handlingen { $action } er ikke afsluttet. Den forsvinder også.
    .hint = { "" }
refusal-purge-copy = Kopien { $name } ligger ved siden af filen og bliver ikke rørt.
    .hint = { "" }
refusal-purge-file = { $name } er skrevet ud af programmet og bliver ikke rørt.
    .hint = { "" }
refusal-purge-elsewhere = Kopier andre steder, sagslister, eksporter og papir nås ikke herfra. Gamle kopier åbnes stadig med den gamle adgangssætning.
    .hint = { "" }
refusal-erasure-unsure = { $count ->
    [one] Sletter her teksterne i én indførsel. Det kan ikke fortrydes:
   *[other] Sletter her teksterne i { $count } indførsler. Det kan ikke fortrydes:
}
    .hint = Læs det, der står, og tilføj --yes, når de skal slettes her.
refusal-erasure-entry = Nr. { $seq }: teksterne bliver til [slettet]. Hvad der blev gjort, af hvem og hvornår, bliver stående. En kladde bliver kasseret.
    .hint = { "" }
refusal-erasure-signed = Nr. { $seq } er med i udgave { $version } af { $year }, som er godkendt. Den læses fra nu af med [slettet].
    .hint = { "" }
refusal-erasure-also = Den samme tekst står også i nr. { $seqs }. De indførsler bliver ikke rørt.
    .hint = { "" }
refusal-entry-unknown = Sporet har ingen indførsel nr. { $seq }.
    .hint = Se numrene med tilsyn trail --drafts.
refusal-entry-erased = Indførsel nr. { $seq } er allerede slettet her, se nr. { $by }.
    .hint = Der er intet mere at slette i den.
refusal-entry-no-text = Indførsel nr. { $seq } har ingen tekst, der kan slettes her.
    .hint = Kun tekster, folk selv har skrevet, og navne på filer slettes sådan. Hele runden slettes med tilsyn purge round.
refusal-entry-no-erasure = Indførsel nr. { $seq } fortæller ikke om en sletning.
    .hint = Se numrene med tilsyn trail.
refusal-round-locked = Listen for { $year } er låst, så runden kan ikke nedlægges.
    .hint = Det, der er låst, bliver stående. Er sager glemt, kan de komme med som et tillæg, når stikprøven er trukket.
    .short = ikke nu, listen er låst
refusal-round-year-kept = Året { $year } kan ikke rettes, for der er lagt noget i runden.
    .hint = Nedlæg runden med »tilsyn round remove { $year }«, hvis intet er låst, og opret en for det rigtige år.
    .short = ikke nu, der er noget i runden
refusal-questions-too-many = Tjeklisterne har { $count } spørgsmål. En runde kan højst have { $max }.
    .hint = Vælg færre tjeklister, eller tag spørgsmål ud af dem.
refusal-round-needs-checklist = En runde skal have mindst én tjekliste.
    .hint = Se tjeklisterne med »tilsyn checklist list«.
refusal-round-not-finished = Runden kan ikke godkendes: { $count ->
    [one] 1 sag er ikke færdig
   *[other] { $count } sager er ikke færdige
}.
    .hint = Gør sagerne færdige med »tilsyn audit«, eller markér en sag som ikke fremfundet med »tilsyn missing SAG --note …«.
    .short = først når alle sager er færdige
refusal-year-out-of-range = { $year } er ikke et årstal, der kan bruges.
    .hint = Skriv året med fire cifre, for eksempel 2027.
refusal-year-unusual = { $year } er hverken i år ({ $now }) eller næste år.
    .hint = Er det det år, der menes, så skriv kommandoen igen med --yes.
refusal-checklist-unknown = Der er ingen tjekliste { $id }.
    .hint = Se tjeklisterne med »tilsyn checklist list«.
refusal-checklist-not-read = Tjeklisten { $path } kunne ikke læses: { $detail }.
    .hint = Se efter, om filen findes, og om den er gemt som UTF-8.
refusal-checklist-twice = Tjeklisten { $id } er nævnt to gange.
    .hint = Nævn hver tjekliste én gang.

refusal-version-unknown = Runden { $year } har ingen godkendt udgave { $version }.
    .hint = Se godkendelserne i »tilsyn trail«.

## lists

refusal-list-not-read = { $path } kunne ikke læses: { $detail }.
    .hint = Se efter, om navnet er stavet rigtigt, og om filen er lukket i Excel.
refusal-input-not-a-file = { $path } er ikke en almindelig fil og er ikke læst.
    .hint = Det kan være en mappe, en enhed eller en kanal mellem to programmer. Gem indholdet i en fil, og vælg den.
refusal-input-too-large = { $path } er større end { $max } MB og er ikke læst: så stor er en fil af den slags aldrig.
    .hint = Se efter, om det er den rigtige fil.
refusal-list-refused = { $path } er ikke indlæst: { $count ->
    [one] 1 ting skal rettes
   *[other] { $count } ting skal rettes
} først.
    .hint = Ret listen, eller bed den, der har lavet den, om at rette den, og indlæs den igen. Der er ikke gemt noget.
refusal-case-in-two-lists = { $count ->
    [one] 1 sag står
   *[other] { $count } sager står
} i to lister.
    .hint = Fjern den ene, eller tag den første liste tilbage med »tilsyn import --undo«. Der er ikke gemt noget.
refusal-list-imported-before = { $count ->
    [one] 1 sag står
   *[other] { $count } sager står
} i to lister. De fleste sager i { $file } er allerede indlæst med liste { $number } ({ $first }).
    .hint = Er det en nyere udgave af samme liste, så skriv »tilsyn import { $file } --replace { $number }«, og se først forskellen med --dry-run. Der er ikke gemt noget.
refusal-again-one-list = Kun én liste ad gangen kan træde i stedet for en tidligere.
    .hint = Indlæs listerne hver for sig.
refusal-again-none-alike = Ingen indlæst liste har sager til fælles med { $file }.
    .hint = Indlæs den uden --again, eller sig med --replace NUMMER, hvilken liste den træder i stedet for. Numrene står i »tilsyn status --json«.
refusal-again-several-alike = Sagerne i { $file } står i flere indlæste lister: { $numbers }.
    .hint = Sig med --replace NUMMER, hvilken af dem den træder i stedet for.
refusal-frame-changed-meanwhile = Der er kommet en anden liste ind, mens denne blev læst.
    .hint = Indlæs listen igen. Der er ikke gemt noget.
refusal-count-differs = Antallet af sager er ikke det, I ventede.
    .hint = Find forskellen, før listen låses: mangler der en afdeling, er en regel forkert, eller er det andet tal fra en anden dag? Der er ikke gemt noget.
refusal-account-read = Rækker læst: { $rows }
    .hint = { "" }
refusal-account-left-out = Udeladt på grund af status: { $rows }
    .hint = { "" }
refusal-account-merged = Gentog en sag: { $rows }
    .hint = { "" }
refusal-account-excluded = { $rule }: { $cases }
    .hint = { "" }
refusal-account-kept = Sager i listen: { $cases }
    .hint = { "" }
refusal-account-expected = Ventet i alt: { $expected } (der er { $kept })
    .hint = { "" }
refusal-account-expected-area = Ventet på { $area }: { $expected } (der er { $kept })
    .hint = { "" }
refusal-date-unknown = »{ $typed }« er ikke en dato.
    .hint = Skriv den som 31-12-2026 eller 2026-12-31.
refusal-expect-unknown = »{ $typed }« er ikke et antal sager.
    .hint = Skriv fx --expect 248, eller --expect boern=248 --expect voksne=431.
refusal-problems-not-written = Fejllisten kunne ikke gemmes i { $path }: { $detail }.
    .hint = Vælg en mappe, du må skrive i, og se efter, om filen er åben i Excel. Listen er ikke indlæst.
refusal-place-in-frame = Sag { $number } i { $file } er indlæst før.
    .hint = { "" }
refusal-place-in-list = Sag { $number } står både i { $first } og i { $file }.
    .hint = { "" }
refusal-import-unknown = Der er ingen indlæst liste nummer { $number }.
    .hint = Se listerne med »tilsyn status --json« eller i sporet.
refusal-list-is-folder = { $path } er en mappe og ikke en liste.
    .hint = Vælg en fil i mappen.
refusal-folder-not-read = Mappen { $path } kan ikke åbnes: { $detail }.
    .hint = Vælg en anden mappe, eller skriv listens sti.
refusal-settlement-not-written = Valgene kunne ikke gemmes i { $path }: { $detail }.
    .hint = Listen kan indlæses alligevel. Valgene skal så gøres igen næste gang.
refusal-list-stopped = Læsningen blev afbrudt. Der er ikke gemt noget.
    .hint = Indlæs listen igen.
refusal-import-none = Der er ingen indlæst liste at tage tilbage.
    .hint = Indlæs en liste med »tilsyn import LISTE«.
    .short = der er ingen liste

# Filen til --map

refusal-mapping-not-read = { $path } kunne ikke læses: { $detail }.
    .hint = Se efter, om navnet er stavet rigtigt. Lav filen med »tilsyn import --propose-map LISTE«.
refusal-mapping-faulty = { $file } kan ikke bruges: { $count ->
    [one] 1 ting skal rettes
   *[other] { $count } ting skal rettes
} først.
    .hint = Ret filen, eller lav den igen med »tilsyn import --propose-map LISTE«.
refusal-mapping-syntax = Linje { $line }, tegn { $column }: filen kan ikke læses herfra: »{ $shown }«.
    .hint = Se efter et anførselstegn eller et lighedstegn, der mangler.
refusal-mapping-unknown-key = Linje { $line }, tegn { $column }: »{ $key }« hører ikke til her. Det kan være: { $allowed }.
    .hint = Ret navnet, eller slet linjen.
refusal-mapping-wrong-type = Linje { $line }, tegn { $column }: »{ $key }« skal være en tekst i anførselstegn.
    .hint = Skriv værdien i anførselstegn.
refusal-mapping-unknown-value = Linje { $line }, tegn { $column }: »{ $value }« kan ikke stå ved »{ $key }«. Det kan være: { $allowed }.
    .hint = Vælg en af værdierne.
refusal-mapping-two-openings = Linje { $line }, tegn { $column }: opened_after og opened_within_months kan ikke bruges sammen.
    .hint = Slet den ene linje.
refusal-mapping-empty = Linje { $line }, tegn { $column }: »{ $key }« er tom.
    .hint = Skriv kolonnens overskrift, eller slet linjen.
refusal-mapping-twice = Linje { $line }, tegn { $column }: navnet står her for anden gang: »{ $shown }«.
    .hint = Slet den ene linje. Store og små bogstaver er ens her.
refusal-mapping-missing-key = Linje { $line }, tegn { $column }: »{ $key }« mangler.
    .hint = Skriv, hvad kolonnen med sagsnumre hedder: case_number = "…".
refusal-mapping-no-status-column = Linje { $line }, tegn { $column }: der er statusser, men ingen kolonne med status.
    .hint = Skriv under [columns], hvad kolonnen hedder: status = "…".

refusal-supplement-before-lock = Listen for { $year } er ikke låst, så der er ikke noget tillæg at lave.
    .hint = Indlæs sagerne uden --supplement.
refusal-supplement-before-draw = Stikprøven for { $year } er ikke trukket, så et tillæg må vente.
    .hint = Træk først stikprøven med »tilsyn draw --seed …«. Indlæs så de glemte sager igen.
refusal-supplement-empty = Der er ingen sager i listen.
    .hint = Indlæs en liste med de glemte sager.
refusal-case-not-forgotten = { $count ->
    [one] 1 sag er
   *[other] { $count } sager er
} ikke glemt, men står på listen i forvejen.
    .hint = Behold kun de glemte sager i listen, og indlæs den igen. Der er ikke gemt noget.
refusal-departments-too-many = Der er { $count } afdelinger. En stikprøve fordeles på højst { $max }.
    .hint = Se efter, om kolonnen med afdelinger er den rigtige, eller træk uden --strata.
refusal-department-named-supplement = En afdeling er skrevet som et tillæg: { $stratum }.
    .hint = Træk uden --strata.

## draw

refusal-frame-locked = Listen for { $year } er låst og kan ikke ændres.
    .hint = En sag, der ikke burde være der, springes over, når den trækkes: »tilsyn replace«. Er sager glemt, så indlæs dem med »tilsyn import LISTE --supplement«, når stikprøven er trukket.
    .short = ikke nu, listen er låst
refusal-frame-empty = Der er ingen sager for { $year } at låse.
    .hint = Indlæs listen først med »tilsyn import LISTE«.
    .short = først når der er indlæst en liste
refusal-area-unlisted = Der er ingen liste for { $area }, så der ville ikke blive trukket sager derfra. Strategien kræver mindst { $least } fra hvert område.
    .hint = Indlæs listen med »tilsyn import LISTE --area { $lacking }«. Er kun det andet område ment, så lås med »tilsyn lock --only { $only }«.
refusal-only-unlisted = Der er ingen liste for { $area }, så der er intet at låse derfra.
    .hint = Indlæs listen med »tilsyn import LISTE«, eller nævn det andet område efter --only.
refusal-only-other-listed = Der er også en liste for { $area }, så begge områder låses.
    .hint = Lås uden --only. Skal listen ikke med, så tag den tilbage med »tilsyn import --undo«.
refusal-frame-unlocked = Listen for { $year } er ikke låst, så der kan ikke trækkes.
    .hint = Lås den med »tilsyn lock«, og skriv fingeraftrykket ned et andet sted, før frøtallet vælges.
    .short = først når listen er låst
refusal-frame-faulty = Listen kan ikke bruges: { $detail }.
    .hint = Kør »tilsyn verify«.
refusal-frame-not-as-locked = Sagerne for { $year } er ikke dem, der blev låst.
    .hint = Filen er ændret udefra. Kør »tilsyn verify«, og brug en sikkerhedskopi.
refusal-area-unknown = { $typed } er ikke et område.
    .hint = Skriv boern eller voksne.

refusal-already-drawn = Stikprøven for { $year } er trukket.
    .hint = Der trækkes kun én gang. Se sagerne med »tilsyn sample«.
refusal-not-drawn = Der er ikke trukket nogen stikprøve for { $year }.
    .hint = Træk den med »tilsyn draw --seed …«, når listen er låst.
    .short = først når stikprøven er trukket
refusal-sample-too-small = { $asked ->
    [one] 1 sag
   *[other] { $asked } sager
} fra { $area } er for få: der skal trækkes mindst { $least }.
    .hint = Strategien siger mindst 10 sager i hvert område. Er der færre, tages alle.
refusal-sample-too-large = { $asked ->
    [one] 1 sag
   *[other] { $asked } sager
} fra { $area } er for mange: der er kun { $population }.
    .hint = Skriv et tal, der højst er { $population }.
refusal-sample-beyond = { $asked } sager fra { $area } er flere, end tilsyn trækker fra ét område: højst { $max }.
    .hint = Skriv et tal, der højst er { $max }. Skal alle sager gennemgås, er det ikke en stikprøve.
refusal-seed-empty = Frøtallet er tomt.
    .hint = Skriv for eksempel datoen og terningerne: »2027-01-15 terninger 4 6 1 3 5«.
refusal-seed-too-long = Frøtallet er for langt: højst { $max } tegn.
    .hint = Kort det af.
refusal-seed-character = Frøtallet indeholder et tegn, der ikke kan bruges: { $character }.
    .hint = Brug almindelige bogstaver, tal og tegn. Tankestreg fra Word skrives som bindestreg.
refusal-grade-unknown = { $typed } er ikke en grad.
    .hint = Skriv A, B, C eller D.
refusal-grade-a-needs-source = Grad A kræver, at det står, hvilken offentlig lodtrækning frøtallet kommer fra.
    .hint = Skriv den med --seed-source, for eksempel »Lotto 16. januar 2027«.
refusal-grade-b-needs-witnesses = Grad B kræver to navngivne vidner.
    .hint = Skriv --witness to gange.
refusal-grade-c-is-made = Grad C er kun for frøtal, som værktøjet selv laver.
    .hint = Skriv --seed auto, eller vælg grad D for et frøtal, du selv skriver.
refusal-made-is-grade-c = Et frøtal, som værktøjet laver, har altid grad C.
    .hint = Lad --grade være væk, eller skriv selv frøtallet.

refusal-department-missing = Nogle sager har ingen afdeling, så stikprøven kan ikke fordeles på afdelinger.
    .hint = Træk uden --strata, eller lav listen igen med en kolonne for afdeling, før den låses.
refusal-strata-too-many = { $asked ->
    [one] 1 sag
   *[other] { $asked } sager
} er for få til at fordele på afdelingerne: der skal mindst { $least } til.
    .hint = Træk flere sager, eller træk uden --strata.
refusal-strata-unknown = { $typed } kan stikprøven ikke fordeles på.
    .hint = Skriv department for afdelinger, eller lad --strata være væk.
refusal-stratum-gone = { $stratum } findes ikke længere i listen.
    .hint = Filen er ændret udefra. Kør »tilsyn verify«, og brug en sikkerhedskopi.
refusal-extend-not-larger = I { $area } er der { $now ->
    [one] 1 sag
   *[other] { $now } sager
} i stikprøven, så { $asked } er ingen udvidelse.
    .hint = Skriv et tal, der er større. De første sager bliver.
refusal-extend-nothing = Der mangler et tal at udvide til.
    .hint = Skriv --boern N, --voksne N eller begge.

# Tillæg

refusal-supplement-locked = Tillæg { $supplement } er låst og kan ikke ændres.
    .hint = Træk først af det med »tilsyn draw --seed …«. Derefter kan endnu et tillæg indlæses.
    .short = ikke nu, tillægget er låst
refusal-supplement-unlocked = Tillæg { $supplement } er ikke låst, så der kan ikke trækkes af det.
    .hint = Lås det med »tilsyn lock«.
    .short = først når tillægget er låst
refusal-supplement-not-drawn = Der er ikke trukket af noget tillæg { $supplement } for { $year }.
    .hint = Se med »tilsyn status«, hvor runden står.
    .short = først når tillægget er trukket
refusal-supplement-departments = Et tillæg fordeles ikke på afdelinger.
    .hint = Træk uden --strata.
    .short = ikke for et tillæg
refusal-supplement-too-small = { $asked ->
    [one] 1 sag
   *[other] { $asked } sager
} fra { $area } er for få: der skal trækkes mindst { $least } af tillægget.
    .hint = Af en enkelt sag kan der ikke regnes nogen sikkerhed for området.
refusal-supplement-open = Tillæg { $supplement } er ikke trukket endnu, så runden kan ikke godkendes.
    .hint = Lås det, og træk af det. Var det en fejl, og er det ikke låst, så tag det tilbage med »tilsyn import --undo«.
    .short = først når tillægget er trukket
refusal-extent-unknown = Runden kan ikke stille »{ $typed }«.
    .hint = Skriv kerne, strategi eller alle.
refusal-attempt-after-supplement = Der er et tillæg for { $year }, så stikprøven kan ikke trækkes igen.
    .hint = Mangler der sager i stikprøven, så udvid den med »tilsyn draw --extend«. Er tillægget ikke låst, kan det tages tilbage med »tilsyn import --undo«.
    .short = ikke efter et tillæg

refusal-seed-source-name = Det mangler, hvem uden for huset der skal give ordene.
    .hint = Skriv navnet med --seed-source, for eksempel »Borgerrådgiveren«.
refusal-seed-source-day = Det mangler, hvilken offentlig lodtrækning det er, og hvilken dag.
    .hint = Skriv lodtrækningen og til sidst dagen med --seed-source, for eksempel »Lotto 16-01-2027«.
refusal-seed-source-early = Lodtrækningen den { $day } ligger ikke efter låsningen den { $locked }, så resultatet kan være kendt.
    .hint = Vælg en lodtrækning på en senere dag.
refusal-seed-source-not-yet = Lodtrækningen er først den { $day }.
    .hint = Vent, til den har fundet sted. Låsen siger, at frøtallet kommer derfra.
refusal-seed-source-people = Der skal mindst to navngivne personer til at se terningerne.
    .hint = Skriv dem med --seed-source og komma imellem, for eksempel »Anna Holm, Bo Lund«.
refusal-seed-source-program = Når programmet laver frøtallet, er der ingen kilde at navngive.
    .hint = Lad --seed-source være væk.
refusal-seed-source-character = Der står et tegn, der ikke kan bruges: { $character }.
    .hint = Skriv med almindelige bogstaver og tegn.
refusal-seed-source-other = Ved låsningen blev det valgt, hvor frøtallet kommer fra: { $kind ->
    [bidrag] ord fra { $text }
    [offentligt] { $text }
    [terninger] terninger, set af { $text }
   *[program] programmet laver det
}. En anden kilde kan ikke bruges.
    .hint = { $kind ->
    [bidrag] Skriv ordene fra { $text } med --seed. Intet andet om kilden er nødvendigt.
    [offentligt] Skriv lodtrækningens resultat med --seed.
    [terninger] Skriv kastene med --seed.
   *[program] Skriv --seed auto, og lad resten være væk.
}
refusal-seed-source-no-share = Husets bidrag til frøtallet mangler i filen.
    .hint = Filen er ændret udefra. Efterprøv den med »tilsyn verify«, og brug en sikkerhedskopi.
refusal-seed-words-few = Ordene har { $letters } bogstaver; der skal mindst { $least } til.
    .hint = Bed om en hel sætning.
refusal-grade-of-source = Graden følger af den kilde, der blev valgt ved låsningen: { $grade }.
    .hint = Lad --grade være væk.
refusal-witness-twice = { $name } står to gange. Det er ét vidne.
    .hint = Skriv hvert vidne én gang.

## sample

refusal-reason-unknown = { $typed } er ikke en grund, der kan bruges.
    .hint = Skriv en af disse: { $allowed }. En sag, der bare ikke kan findes, er »tilsyn missing«.

refusal-case-id-unknown = { $typed } er ikke et sags-id.
    .hint = Skriv det som B-01 eller V-01. Se dem med »tilsyn sample«.
refusal-case-unknown = Der er ingen sag { $case } i stikprøven for { $year }.
    .hint = Se sagerne med »tilsyn sample«.
refusal-case-replaced = Sag { $case } er udgået af stikprøven.
    .hint = Den sag, der kom ind i stedet, står i »tilsyn sample«.
    .short = ikke nu, sagen er udgået
refusal-case-missing = Sag { $case } er ikke fremfundet.
    .hint = Er den fundet, så åbn den med »tilsyn reopen { $case } --reason …«.
    .short = ikke nu, sagen er ikke fremfundet
refusal-case-complete = Sag { $case } er meldt færdig.
    .hint = Skal noget rettes, så åbn den med »tilsyn reopen { $case } --reason …«.
    .short = sagen er færdig
refusal-case-open = Sag { $case } er åben i forvejen.
    .hint = Bare svar.
    .short = sagen er åben
refusal-case-not-finished = Sag { $case } er ikke færdig: { $count ->
    [one] 1 ting mangler
   *[other] { $count } ting mangler
}.
    .hint = Svar på det, der mangler, og meld den færdig igen.
refusal-pick-cpr = Sagsnummeret er eller indeholder et CPR-nummer.
    .hint = Brug det nummer, sagen har i fagsystemet.
refusal-pick-number = Sagsnummeret kan ikke bruges: { $detail }.
    .hint = Skriv det, som det står i fagsystemet.
refusal-pick-in-sample = { $number } er med i forvejen som { $case }.
    .hint = Gennemgå den dér.
refusal-picked-not-replaced = { $case } er valgt, ikke trukket, så den kan ikke udskiftes.
    .hint = Lad den stå, eller skriv den ikke fremfundet.
    .short = ikke for en valgt sag
refusal-place-case = { $case }: { $answered } af { $questions } spørgsmål besvaret, ikke meldt færdig.
    .hint = { "" }
refusal-place-case-note = { $case }: { $notes ->
    [one] 1 bemærkning
   *[other] { $notes } bemærkninger
} fra andenlæseren venter på svar.
    .hint = { "" }

refusal-sample-needs-out = Et regneark kan ikke vises på skærmen.
    .hint = Skriv »tilsyn sample --format xlsx --out stikproeve.xlsx«.
refusal-sample-out-only-xlsx = --out bruges kun sammen med --format xlsx.
    .hint = Skriv »tilsyn sample --format xlsx --out stikproeve.xlsx«, eller send skærmens tekst til en fil med >.

## case

refusal-place-answer = { $question } er ikke besvaret.
    .hint = { "" }
refusal-place-note = { $question } mangler en begrundelse.
    .hint = { "" }
refusal-place-draft = { $question }: noget er skrevet og ikke gemt.
    .hint = { "" }
refusal-place-response = { $question }: en bemærkning fra andenlæseren venter på svar.
    .hint = { "" }

refusal-question-unknown = Der er intet spørgsmål { $question } i denne rundes tjeklister.
    .hint = Se spørgsmålene med »tilsyn checklist show BI«.
refusal-question-other-area = { $question } stilles ikke i sag { $case }: det hører til det andet område.
    .hint = Gå videre til næste spørgsmål.
refusal-value-unknown = { $typed } er ikke et svar.
    .hint = Skriv et af disse: { $allowed }.
refusal-answer-off-scale = { $question } kan kun besvares med ja eller nej, ikke relevant eller kan ikke vurderes.
    .hint = Vælg et af dem, og skriv resten i begrundelsen.
refusal-answer-needs-note = { $question } mangler en begrundelse.
    .hint = Skriv med en sætning hvorfor. Kun »opfyldt« kan stå alene.
refusal-reference-none = Der er ingen henvisning i sag { $case } endnu.
    .hint = Skriv den første.
    .short = ingen henvisning endnu
refusal-reference-earlier-none = Der er ingen tidligere henvisning i sagen.
    .hint = Skriv den første.
    .short = ingen tidligere endnu
refusal-field-none = Der er kun dette ene felt.
    .hint = Skriv her.
    .short = der er kun et felt
refusal-reason-too-short = Begrundelsen i { $question } er for kort til at være en begrundelse.
    .hint = Skriv med en sætning hvorfor, mindst fire tegn.
refusal-mark-unfit = { $mark ->
        [essential] Væsentlig betydning
        [act-now] Handling nu
       *[good-practice] God praksis
    } hører ikke til »{ $answer }«, og det er svaret i { $question }.
    .hint = { $mark ->
        [essential] Det kan mærkes ved delvist og ikke opfyldt.
        [act-now] Det kan mærkes ved delvist, ikke opfyldt og kan ikke vurderes.
       *[good-practice] Det kan mærkes ved opfyldt og delvist.
    }
    .short = hører ikke til svaret
refusal-good-practice-needs-note = God praksis i { $question } mangler en begrundelse.
    .hint = Skriv med en sætning, hvad der er godt, så andre kan lære af det.
refusal-answer-absent = { $question } i sag { $case } er ikke besvaret, så der er intet at slette.
    .hint = Bare svar.
    .short = der er intet svar

refusal-answer-moved = { $by } har imens svaret »{ $answer }« på { $question } i sag { $case } ({ $when }). Dit svar er ikke gemt.
    .hint = Se det andet svar, før du svarer igen. Din tekst er her endnu.
refusal-measure-moved = { $by } har imens målt { $question } i sag { $case } ({ $when }). Dine tider er ikke gemt.
    .hint = Gå tilbage, og se den nye måling, før du gemmer igen. Det, du skrev, er her endnu.
refusal-measure-taken-back = Målingen af { $question } i sag { $case } er imens taget væk. Dine tider er ikke gemt.
    .hint = Gå tilbage, og se spørgsmålet, før du gemmer igen. Det, du skrev, er her endnu.
refusal-measure-of-another = { $by } har målt { $question } i sag { $case } ({ $when }): { $stands }. Dine tider er ikke gemt.
    .hint = Skal dine stå i stedet, så skriv det samme igen med »--instead-of { $by }«.
refusal-facts-moved = { $by } har imens skrevet oplysninger om sag { $case } ({ $when }). Dine er ikke gemt.
    .hint = Gå tilbage, og åbn oplysningerne igen: så står de nye der.
refusal-facts-of-another = { $by } har skrevet oplysninger om sag { $case } ({ $when }): { $stands }. Dine er ikke gemt.
    .hint = Skal dine stå i stedet, så skriv det samme igen med »--instead-of { $by }«.
refusal-answer-taken-back = { $by } har imens slettet svaret på { $question } i sag { $case } ({ $when }). Dit svar er ikke gemt.
    .hint = Se spørgsmålet igen, før du svarer. Din tekst er her endnu.

# Egne sætninger til begrundelser

refusal-snippets-faulty = { $count ->
    [one] Der er 1 fejl i de faste sætninger i { $path }.
   *[other] Der er { $count } fejl i de faste sætninger i { $path }.
}
    .hint = Ret linjerne, eller flyt filen et andet sted hen: så er der kun programmets egne tekster.
refusal-snippets-not-read = De faste sætninger i { $path } kan ikke læses: { $detail }
    .hint = Ret filens rettigheder, eller gem den som almindelig tekst i UTF-8.
refusal-snippets-not-toml = Linje { $line }, tegn { $column }: filen kan ikke læses som TOML. { $detail }
    .hint = Skriv [[text]] på én linje og text = "Din sætning." på den næste.
refusal-snippets-unknown = Linje { $line }, tegn { $column }: »{ $key }« kendes ikke her. Brug { $allowed }.
    .hint = Skriv [[text]] på én linje og text = "Din sætning." på den næste.
refusal-snippets-no-text = Linje { $line }, tegn { $column }: der mangler en sætning.
    .hint = Skriv text = "Din sætning." under [[text]].
refusal-snippets-not-answer = Linje { $line }, tegn { $column }: »{ $typed }« er ikke et svar. Brug { $allowed }.
    .hint = Slet linjen, hvis sætningen passer til alle svar.
refusal-undo-nothing = Det, der skulle fortrydes, er ikke længere det sidste.
    .hint = Se efter, hvad der står nu, og fortryd så.
refusal-undo-moved = Svaret på { $question } er ændret af { $by } { $when }. Intet er fortrudt.
    .hint = Se svaret, og giv et nyt, hvis du er uenig.
    .short = svaret er ændret af en anden
refusal-undo-facts-moved = Sagens oplysninger er ændret af { $by } { $when }. Intet er fortrudt.
    .hint = Se dem, og ret dem, hvis de er forkerte.
    .short = ændret af en anden
refusal-undo-text-moved = »{ $place }« er ændret af { $by } { $when }. Intet er fortrudt.
    .hint = Se teksten, og ret den, hvis den er forkert.
    .short = ændret af en anden
refusal-redo-none = Du har ikke fortrudt noget her, som kan gives igen.
    .hint = Når du har gjort noget nyt, kan det fortrudte ikke gives igen.
    .short = intet er fortrudt
refusal-undo-none = Du har ikke skrevet noget her, som ikke allerede er fortrudt.
    .hint = Intet er ændret.
    .short = intet at fortryde
refusal-answer-first = { $question } er ikke besvaret endnu.
    .hint = Vælg først et svar.
    .short = svar først
refusal-nothing-proposed = Hverken oplysningerne om sagen eller en måling foreslår et svar på { $question }.
    .hint = Svar selv.
    .short = intet svar er foreslået

refusal-facts-changes = Så mange skift af sagsbehandler kan der ikke være i én periode.
    .hint = Skriv et tal fra 0 til { $max }.
refusal-fact-unknown = »{ $typed }« kan ikke bruges her.
    .hint = Skriv et af { $allowed }.
refusal-facts-unread = { $count } af oplysningerne kan ikke bruges.
    .hint = Ret dem alle, og prøv igen. Der er ikke gemt noget.

refusal-measure-half = Ved »{ $typed }« mangler det andet tidspunkt.
    .hint = Skriv begge tidspunkter, eller slet det ene.
refusal-measure-day-unknown = »{ $typed }« kan ikke læses som en dato.
    .hint = Skriv dag, måned og år, som 04-03-2026. Et klokkeslæt bagefter gør ingen skade.
refusal-measure-needs-time = »{ $typed }« mangler et klokkeslæt.
    .hint = Timer kan kun måles med klokkeslæt. Skriv det efter datoen, som 04-03-2026 10:15.
refusal-measure-backwards = { $to } ligger før { $from }.
    .hint = Skriv det tidligste tidspunkt først.
refusal-measure-too-many = Der kan højst måles { $max ->
    [one] én gang
   *[other] { $max } gange
} ved dette spørgsmål.
    .hint = Behold dem, der betyder mest for sagen.
refusal-measure-outside = { $typed } ligger efter i dag eller før { $year }.
    .hint = Se efter en tastefejl i året.
refusal-measure-none = { $question } er ikke et spørgsmål, der måles.
    .hint = Se, hvad der måles, med »tilsyn checklist show«, for eksempel SS.
    .short = måles ikke
refusal-measure-absent = { $question } i sag { $case } er ikke målt, så der er ikke noget at slette.
    .hint = Skriv to tidspunkter for at måle.
refusal-measure-unread = { $count } af tidspunkterne kan ikke bruges.
    .hint = Ret dem alle, og prøv igen. Der er ikke gemt noget.

refusal-evidence-future = Datoen { $deadline } er ikke kommet endnu.
    .hint = Skriv datoen på dokumentet, eller lad den stå tom.

## readings

refusal-answer-of-another = { $question } i sag { $case } er allerede besvaret af { $by } ({ $when }). Dit svar er ikke gemt.
    .hint = Skal dit stå i stedet, så skriv det samme igen med »--instead-of { $by }«.
refusal-case-read-blind = Du læser sag { $case } uden at kende svarene, så de vises ikke.
    .hint = Sig færdig med sagen, når den er læst: »tilsyn review finish { $case }«. Vil du se svarene nu, er læsningen ikke længere blind: »tilsyn review show { $case }«.
    .short = læses blindt
refusal-half-note-absent = { $reader } har ikke begyndt på noget om { $question } i sag { $case }.
    .hint = Se, hvad der er begyndt, med »tilsyn sign-off«.
refusal-half-note-own = Teksten om { $question } i sag { $case } er din egen.
    .hint = Gem den, eller slet den.
    .short = din egen
refusal-note-close-own = { $note } er din egen bemærkning; den lukkes ikke, men accepteres eller fastholdes.
    .hint = Accepter den, hvis svaret er godt nok, eller fasthold den.
    .short = din egen
refusal-note-not-answered = { $note } er ikke besvaret endnu, så der er intet at fastholde den imod.
    .hint = Den venter på svar fra en anden, og der kan ikke skrives under, før den er besvaret.
    .short = ikke besvaret
refusal-note-not-open = { $note } fra { $by } er allerede besvaret.
    .hint = Skriv en ny bemærkning, hvis der er mere at sige.
    .short = besvaret
refusal-note-of-another = { $note } er skrevet af { $by }; kun { $by } kan acceptere eller fastholde den.
    .hint = Du kan lukke den med en grund. Grunden kommer med i rapporten.
    .short = en andens
refusal-note-own = { $note } er din egen bemærkning; den skal besvares af en anden.
    .hint = Vent på svaret, eller accepter den, hvis den er løst.
    .short = din egen
refusal-note-resolved = { $note } fra { $by } er afsluttet.
    .hint = Skriv en ny bemærkning, hvis der er mere at sige.
    .short = afsluttet
refusal-note-unknown = Der er ingen bemærkning { $note }.
    .hint = Se bemærkningerne med »tilsyn review list«.
refusal-place-half-note = { $case } { $question }: { $by } har begyndt på en bemærkning og ikke gemt den.
    .hint = { "" }
refusal-place-open-note = { $note } fra { $by } venter på svar.
    .hint = { "" }
refusal-reading-absent = Du har ikke læst { $question } i sag { $case }.
    .hint = Sig, hvad du selv ville svare.
    .short = ikke læst
refusal-reading-choice-empty = Der er ikke nævnt nogen sag, der skal læses.
    .hint = Sig hvor mange fra hvert område, nævn sagerne, eller vælg alle.
refusal-reading-chosen-before = { $reader } skal allerede læse de sager.
    .hint = Vælg andre sager. Hvordan de blev valgt første gang, bliver stående.
refusal-reading-done = Du er allerede færdig med sag { $case }.
    .hint = Det, du sagde først, tæller. Er der mere at sige, så skriv en bemærkning.
    .short = færdig
refusal-reading-kept = Du er færdig med sag { $case }, så det, du sagde om { $question }, bliver stående.
    .hint = Sig noget andet om det; så står begge dele.
    .short = står fast
refusal-reading-none-left = Der er ikke flere ulæste svar i sag { $case }.
    .hint = Sig færdig med sagen.
    .short = intet ulæst
refusal-reading-not-bound = Sagerne kan ikke trækkes endnu: sag { $case } er ikke færdigmeldt, så svarene ligger ikke fast.
    .hint = Meld sagerne færdige først, eller vælg sagerne på en anden måde. Så siger rapporten det.
    .short = ikke alle sager er færdigmeldt
refusal-reading-nothing = Du har ikke læst noget i sag { $case } endnu.
    .hint = Læs et svar først.
    .short = intet læst
refusal-reading-own = Du gav selv svaret på { $question } i sag { $case }. En andenlæsning er en andens.
    .hint = Lad en anden læse det.
    .short = dit eget svar
refusal-reading-rest-blind = Du har ikke set svarene i sag { $case }, så du kan ikke være enig i resten af dem.
    .hint = Læs dem enkeltvis, eller se svarene først. Så er læsningen ikke længere blind.
    .short = svarene er ikke vist
refusal-reading-same = Det svar på { $question } er det samme som det, der blev læst.
    .hint = Vælg et andet svar, eller sig enig.
refusal-reading-unknown = { $typed } er ikke noget, en andenlæser kan sige om et svar.
    .hint = Skriv et af disse: { $allowed }.
refusal-reading-without-answer = { $question } i sag { $case } er ikke besvaret endnu, så der er intet at læse.
    .hint = Vent, til tilsynsføreren har svaret.
    .short = intet svar endnu
refusal-reading-words-short = Ordene er for korte: der skal være mindst { $least } bogstaver, så ingen kan gætte dem.
    .hint = Bed andenlæseren om nogle flere ord.

## findings

refusal-compare-no-earlier = Der er ingen godkendt runde før { $year } at sammenligne med.
    .hint = Sammenligningen kræver, at en tidligere runde ligger i samme fil og er godkendt med »tilsyn sign-off«.

## follow_up

refusal-day-unknown = { $typed } er ikke en dato.
    .hint = Skriv den som 01-09-2027.
refusal-action-deadline-past = Fristen { $deadline } er overskredet allerede.
    .hint = Skriv en dato, der ikke er gået. Er det gjort, så sæt fristen til i dag, og meld handlingen gennemført.
refusal-action-other-area = { $question } stilles ikke på { $area }.
    .hint = Lad --area være væk, eller vælg det andet område.
refusal-action-faulty = Handlingen kan ikke skrives ind: { $count } ting skal rettes.
    .hint = Ret dem alle, og prøv igen. Der er ikke gemt noget.
refusal-action-of-another = { $by } har meldt om { $action } ({ $when }). Det, du skrev, er ikke gemt.
    .hint = Skal dit stå i stedet, så skriv det samme igen med »--instead-of { $by }«.
refusal-action-unknown = Der er ingen handling { $action }.
    .hint = Se handlingerne med »tilsyn action list«.

refusal-acute-in-future = Tidspunktet ligger i fremtiden.
    .hint = Giv det videre først, og skriv så, hvornår det skete.
refusal-acute-unknown = Der er ingen akut bekymring { $number } i runde { $year }.
    .hint = Se numrene med »tilsyn acute list«.
refusal-acute-handled = Akut bekymring { $number } er allerede meldt håndteret.
    .hint = Er der sket mere, så skriv en ny.
    .short = den er håndteret
refusal-date-time-unknown = »{ $typed }« kan ikke læses som et tidspunkt.
    .hint = Skriv dag, måned, år og klokkeslæt, som 22-11-2026 14:30.

refusal-action-urgent-unclear = »{ $typed }« er hverken ja eller nej.
    .hint = Skriv ja, hvis det haster. Lad ellers feltet være tomt.

## report

refusal-paragraph-place-unknown = Der er intet afsnit { $typed }.
    .hint = Skriv et af disse: { $allowed }.
refusal-paragraph-role-needed = Der mangler en rolle: hvem skriver?
    .hint = Skriv den med --role, for eksempel --role "Lederen af Familieafdelingen".
refusal-paragraph-role-given = Afsnittet { $place } siger selv, hvem der skriver.
    .hint = Lad --role være væk.
refusal-paragraph-case-number = Der står et sagsnummer i teksten, linje { $line }.
    .hint = Brug sagens id, for eksempel B-03, eller lad nummeret være væk. Rapporten viser aldrig sagsnumre.
refusal-paragraph-of-another = Teksten under { $place } er skrevet ind af { $by } ({ $when }). Det, du skrev, er ikke gemt.
    .hint = Skal dit stå i stedet, så skriv det samme igen med »--instead-of { $by }«.
refusal-paragraph-absent = Der står ingen sådan tekst under { $place }.
    .hint = Se teksterne med »tilsyn paragraph list«. Rollen skal skrives som dér.
    .short = der er ingen tekst
refusal-report-signed = Runde { $year } er godkendt, så det, der står i rapporten, kan ikke ændres.
    .hint = Gå tilbage til starten, og åbn runden igen. Den godkendte udgave kan stadig læses bagefter.
    .short = ikke nu, runden er godkendt
refusal-report-moved = Runden { $year } er åbnet igen eller godkendt på ny, mens rapporten blev skrevet, så den er ikke offentliggjort.
    .hint = Skriv rapporten igen.
refusal-report-warned = Rapporten er ikke klar til at blive offentliggjort: kontrollen fandt { $count ->
    [one] ét sted
   *[other] { $count } steder
} at se på.
    .hint = Ret stederne. Er de i orden, så giv en grund til at skrive rapporten (--despite "grund"); den står i sporet.
refusal-place-warning = { $place }: { $kind } ({ $found }).
    .hint = { "" }
refusal-names-not-read = Navnelisten { $file } kunne ikke læses: { $detail }.
    .hint = Gem den som almindelig tekst (.txt) med ét navn på hver linje.
refusal-paragraph-not-read = { $file } kunne ikke læses: { $detail }.
    .hint = Gem teksten som almindelig tekst (.txt), og prøv igen.

refusal-report-folder = Mappen { $path } kan ikke oprettes: { $detail }.
    .hint = Vælg en anden med --out.
refusal-report-not-written = { $path } kunne ikke skrives: { $detail }
    .hint = Luk filen, hvis den er åben i et andet program, eller vælg en anden mappe med --out.

refusal-report-format = Filen { $file } kunne ikke laves: { $detail }
    .hint = Skriv de andre formater med --format, og meld fejlen.

# Borgernes svar i den årlige spørgeskemaundersøgelse.

refusal-survey-not-read = { $file } kunne ikke læses: { $detail }.
    .hint = Gem arket som CSV-fil, og giv stien til den.
refusal-survey-faulty =
    { $count ->
        [one] Der er én fejl i { $file }.
       *[other] Der er { $count } fejl i { $file }.
    } Intet er læst ind.
    .hint = Ret filen, og læs den ind igen.
refusal-survey-empty = Filen har ingen svar.
    .hint = Skriv én linje for hver svarmulighed: princip;spørgsmål;svarmulighed;antal.
refusal-survey-columns = Den første linje skal navngive kolonnerne princip, spørgsmål, svarmulighed og antal. Her står: { $seen }
    .hint = Ret den første linje i arket, og gem det igen som CSV-fil.
refusal-survey-blank = Linje { $line }, kolonne { $column }: cellen er tom.
    .hint = Udfyld cellen. Princip og spørgsmål må kun være tomme, når de er de samme som på linjen ovenfor. Har ingen valgt svaret, skal der stå 0.
refusal-survey-principle = Linje { $line }, kolonne { $column }: »{ $value }« er ikke et af strategiens principper.
    .hint = Skriv A1, A2, A3, A4 eller A5.
refusal-survey-count = Linje { $line }, kolonne { $column }: »{ $value }« er ikke et antal.
    .hint = Skriv et helt tal uden punktum og procent, 0 hvis ingen har valgt svaret.
refusal-survey-sum = Linje { $line }, kolonne { $column }: »{ $value }« ligner en sum og ikke et svar.
    .hint = Slet linjen. Summen regnes ud af de andre linjer.
refusal-survey-twice = Linje { $line }, kolonne { $column }: »{ $value }« står allerede på linje { $first } for samme spørgsmål.
    .hint = Lad hver svarmulighed stå én gang.
refusal-survey-personal = Linje { $line }, kolonne { $column }: der står noget, som kan pege på en person: { $value }
    .hint = Kun optalte svar må læses ind. Slet CPR-numre, mailadresser og telefonnumre.
refusal-survey-long = Linje { $line }, kolonne { $column }: teksten er længere end { $max } tegn. Den begynder: { $value }
    .hint = Forkort den. Svar i fri tekst hører ikke til her.
refusal-survey-too-long = Linje { $line }: filen har mere end { $max } linjer.
    .hint = Filen skal have én linje for hver svarmulighed og ikke én for hver borger.
refusal-survey-one-option = Linje { $line }: spørgsmålet »{ $value }« har kun én svarmulighed.
    .hint = Skriv også de andre svarmuligheder, med 0 hvor ingen har valgt dem.

refusal-feedback-no-case = Der er ingen sag { $case } at give tilbagemelding på i { $year }.
    .hint = Se sagerne med »tilsyn sample«. En sag, der er gået ud af stikprøven, får ingen tilbagemelding.
refusal-feedback-no-department = Ingen sag i stikprøven hører til afdelingen { $typed }.
    .hint = { $known ->
        [0] Listen over sager har ingen afdelinger.
       *[other] Afdelingerne er: { $known }
    }

refusal-survey-absent = Der er ingen borgersvar at tage ud af { $year }.
    .hint = Se, hvilke runder der har svar, med »tilsyn survey list«.
    .short = der er ingen svar

## trail

refusal-trail-fault = Indførsel { $seq } i sporet: { $fault }.
    .hint = { "" }
refusal-commitment-unknown = Det noterede fingeraftryk er ikke fra en lås i filen: filen er ældre end låsningen, listen er låst i en anden fil, eller filen er lavet om. Se også, om cifrene er skrevet rigtigt af.
    .hint = { "" }
refusal-head-ahead = Filen er ældre end det noterede ({ $newest } mod { $seq }): en gendannet kopi, eller noget er fjernet. Se, om der er en nyere fil.
    .hint = { "" }
refusal-head-broken = Det noterede fingeraftryk står ved indførsel { $there }, men sporet er ændret ved indførsel { $seq }.
    .hint = { "" }
refusal-head-elsewhere = Det noterede fingeraftryk står ved indførsel { $there } og ikke ved { $seq }. Historien til og med { $there } er den samme; nummeret er skrevet forkert af.
    .hint = { "" }
refusal-head-other = Ved indførsel { $seq } står et andet fingeraftryk: sporet er skrevet om dér eller før, eller det er en anden fil. Se også, om cifrene er skrevet rigtigt af.
    .hint = { "" }
refusal-head-unknown = Det noterede fingeraftryk står ikke i sporet, der ender med indførsel { $newest }: filen er ældre end det noterede, sporet er skrevet om, eller det er en anden fil. Se også, om cifrene er skrevet rigtigt af, og om det er en lås, der er noteret; den holdes op med --commitment.
    .hint = { "" }
refusal-receipt-other-commitment = Kvitteringens fingeraftryk er { $commitment } og ikke det noterede: den er lavet af en anden lås, eller cifrene er skrevet forkert af.
    .hint = { "" }
refusal-row-added = Tabel { $table }, række { $row }: står i filen, men intet i sporet har lavet den.
    .hint = { "" }
refusal-row-removed = Tabel { $table }, række { $row }: er fjernet.
    .hint = { "" }
refusal-row-changed = Tabel { $table }, række { $row }: er ændret ({ $columns }).
    .hint = { "" }
refusal-list-differs = Sagerne i liste { $number } for { $year } er ikke dem, der blev indlæst.
    .hint = { "" }
refusal-list-stray = Der er sager i filen fra en liste { $number } for { $year }, som ikke er indlæst.
    .hint = { "" }
refusal-commitment-differs = Fingeraftrykket for { $year } passer ikke til det, der blev låst.
    .hint = { "" }
refusal-case-not-drawn = Sag { $case } for { $year } er ikke den, frøtallet trækker.
    .hint = { "" }
refusal-receipt-not-read = Kvitteringen { $path } kunne ikke læses: { $detail }.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-spec = Kvitteringen følger { $spec }, som dette program ikke kender.
    .hint = { "" }
refusal-receipt-sha256 = Kvitteringen er ændret, siden den blev skrevet.
    .hint = { "" }
refusal-receipt-seed = Frøtallet er ikke normaliseret, som det skal være.
    .hint = { "" }
refusal-receipt-commitment = Fingeraftrykket passer ikke til de låste lister.
    .hint = { "" }
refusal-receipt-times = Der er trukket, før listen blev låst, eller udskiftet eller udvidet, før der blev trukket.
    .hint = { "" }
refusal-receipt-replacements = { $area }: udskiftningerne passer ikke til de brugte pladser i udtræksordenen.
    .hint = { "" }
refusal-receipt-key = { $stratum }: nøglen passer ikke til låsens aftryk og frøtallet.
    .hint = { "" }
refusal-receipt-words = { $stratum }: antallet af brugte ord passer ikke.
    .hint = { "" }
refusal-receipt-size = { $area }: stikprøven er for lille eller for stor.
    .hint = { "" }
refusal-receipt-parts = { $area }: de dele, der er trukket fra, er ikke tilsammen det, der blev låst.
    .hint = { "" }
refusal-receipt-too-large = { $stratum }: der er for mange sager til at gøre udtrækket om her.
    .hint = { "" }
refusal-receipt-order = { $stratum }: sagsnumrene står ikke, som deres pladser gør.
    .hint = { "" }
refusal-receipt-no-list = Listen har ingen sager fra de områder, kvitteringen handler om.
    .hint = { "" }
refusal-receipt-other-list = { $stratum }: listen er ikke den, der blev låst. Den har { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}{ $absent ->
    [0] .
   *[other] , og { $absent } af de trukne er ikke i den.
}
    .hint = { "" }
refusal-receipt-other-cases = { $stratum }: på de trukne pladser står andre sager end dem i kvitteringen.
    .hint = { "" }
refusal-verify-failed = Kontrollen fandt { $count ->
    [one] 1 fejl
   *[other] { $count } fejl
}.
    .hint = Stol ikke på tallene, før det er forklaret. Lad filen ligge, som den er, og sig det til den, der er ansvarlig.

refusal-receipt-supplement = Kvitteringens dele er ikke navngivet som det tillæg eller den liste, den siger, den gælder.
    .hint = { "" }

refusal-print-differs = Udtrækkets aftryk for { $year } passer ikke til det, der blev trukket.
    .hint = { "" }
refusal-receipt-not-public-yet = Den offentlige kvittering for { $year } kan først laves, når runden er godkendt: af den kan enhver regne de trukne pladser ud.
    .hint = Godkend runden med »tilsyn sign-off«. Den fulde kvittering kan laves nu.
refusal-receipt-form = Kvitteringen er ikke skrevet, som en kvittering skrives: et medlem mangler, eller det har en anden form.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-beyond = Kvitteringen er større, end en kvittering kan være. Der er ikke set mere efter i den.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-edition = Kvitteringen er hverken den fulde eller den offentlige: den har noget fra begge.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-print = Udtrækkets aftryk passer ikke til det, der er trukket.
    .hint = { "" }
refusal-receipt-extensions = Udvidelserne passer ikke til stikprøvens størrelse.
    .hint = { "" }
refusal-receipt-witnesses = Et vidnes navn er ikke skrevet, som det skal være.
    .hint = { "" }
refusal-receipt-open-grade = Kilden til frøtallet var ikke valgt ved låsningen, så graden kan højst være C.
    .hint = { "" }
refusal-receipt-source = Frøtallet kommer ikke derfra, hvor låsen siger: { $kind ->
    [bidrag] ord fra { $text }
    [offentligt] { $text }
    [terninger] terninger, set af de navngivne vidner
   *[program] programmet laver det
}.
    .hint = { "" }
refusal-receipt-salt = { $stratum }: låsens aftryk passer ikke til listen og saltet.
    .hint = { "" }
refusal-receipt-places = { $stratum }: frøtallet giver andre pladser end dem i kvitteringen.
    .hint = { "" }
refusal-receipt-public-list = En offentlig kvittering kan ikke holdes op mod en liste: så kunne man også gætte sig til den.
    .hint = Brug den fulde kvittering.

## calc

refusal-calc-workdays-backwards = { $to } ligger før { $from }.
    .hint = Skriv det tidligste tidspunkt med --from og det seneste med --to.

refusal-calc-confidence = »{ $value }« er ikke en sikkerhed mellem 0 og 1.
    .hint = Skriv den som 0,95 eller 95/100, med højst tolv decimaler.
refusal-calc-sample-empty = Stikprøven er tom.
    .hint = Angiv mindst én udtrukket sag med --sample.
refusal-calc-sample-population = Stikprøven på { $sample } er større end de { $population } sager, den er udtrukket af.
    .hint = Ret antallet af udtrukne sager eller antallet af sager i alt.
refusal-calc-met-sample = { $met } opfyldte og { $missing } ubedømte er flere end de { $sample } udtrukne sager.
    .hint = --sample er alle udtrukne sager, også dem, der ikke kan bedømmes.
refusal-calc-faulty-population = { $faulty } sager med fejl er flere end de { $population } sager, der er.
    .hint = Ret --faulty eller --population.
refusal-calc-size-impossible = Ingen stikprøve kan vise mere end { $allowed } fejl, når der kun er { $faulty }.
    .hint = Lad --faulty være større end --allowed.
refusal-calc-share = »{ $value }« er ikke opfyldte af bedømte sager.
    .hint = Skriv to hele tal som 9/10, det første højst så stort som det andet, det andet mindst 1.
refusal-calc-table = »{ $value }« er ikke en kvadratisk tabel.
    .hint = Skriv en række pr. svar hos den første læser, adskilt af semikolon, med et tal pr. svar hos den anden, adskilt af komma: "9,1;0,0".
refusal-calc-too-large = Så store tal regnes ikke nøjagtigt.
    .hint = Udtræk højst { $max } sager; er der højst dobbelt så mange i alt, kan enhver stikprøve regnes.
