# En sagsliste på vej ind i runden.

list-room = Sagsliste til { $year }
list-at-file = 1: filen
list-at-sheet = 1: arket
list-at-columns = 2: kolonnerne
list-at-meanings = 3: områder og status
list-at-problems = { $count ->
    [one] 1 fejl
   *[other] { $count } fejl
}
tui-title-list-file = sagslistens fil
tui-title-list-sheet = sagslistens ark
tui-title-list-columns = sagslistens kolonner
tui-title-list-meanings = områder og status i sagslisten
tui-title-list-problems = fejl i sagslisten

# Filen
list-file-ask = Hvilken fil? Den nyeste står der først, men se på navn og tid. Vælg med pil op og pil ned, og tryk Enter.
list-file-path = Fil:
list-file-type = skriv en del af navnet, eller indsæt en sti
list-file-up = ..  mappen ovenover
list-file-shortcut = (genvej)
list-file-none = Her er ingen lister eller mapper med det navn. Lister er csv, txt, xlsx, xlsm, xls og ods.
list-file-enter = Enter åbner filen eller mappen. Esc sletter det skrevne.
list-reading = Listen læses: { $percent } procent. Esc afbryder.
list-stopped = Læsningen er afbrudt. Der er ikke gemt noget.

# Arket
list-sheet-ask = Hvilket ark er listen?
list-sheet-more = Skal flere ark med, så indlæs regnearket én gang for hvert ark.

# Kolonnerne
list-columns-ask = Hvilken kolonne er sagsnummeret? Gå til den med pilene, og tryk 1.
list-columns-check = Er kolonnerne forstået rigtigt? Så tryk Enter. Ellers ret dem.
list-columns-proposed = { $rows ->
    [one] 1 række.
   *[other] { $rows } rækker.
} Forslaget bygger på overskrifterne. Det, der ikke bruges, bliver ikke gemt.
list-columns-kept = Forslaget er det, der er gemt i { $file }.
list-hidden = (vises ikke)
list-blank = (tom)
list-role-case-number = sagsnummer
list-role-area = område
list-role-department = afdeling
list-role-status = status
list-role-opened = oprettet
list-role-closed = afsluttet
list-role-test = testperson
list-role-citizen = borger
list-role-person = persondata
list-role-unused = bruges ikke
list-means-case-number = Sagsnummeret: det, sagen kan findes på i fagsystemet. Det gemmes.
list-means-area = Området: børn eller voksne på hver række. Det gemmes.
list-means-department = Afdelingen. Den gemmes, og den kan sige, hvilket område en sag hører til.
list-means-status = Status: afgør, om en sag hører med. Den gemmes ikke.
list-means-opened = Datoen, sagen blev oprettet. Den bruges kun af reglerne og gemmes ikke.
list-means-closed = Datoen, sagen blev afsluttet. Den bruges kun af reglerne og gemmes ikke.
list-means-test = Om borgeren er en testperson. Det bruges kun af reglerne og gemmes ikke.
list-means-citizen = Hvem sagen handler om. Det bruges kun til at tage én sag for hver borger, og det gemmes ikke.
list-means-unused = Kolonnen bruges ikke, og den gemmes ikke.

# Områder og status
list-meanings-ask = Hvad hører til hvad? Skift med pil til højre og venstre, og tryk Enter, når det er rigtigt.
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
list-by-department = efter afdelingen
list-means-whole = Er alle sager i listen fra samme område, så vælg det her.
list-means-area-word = Hvilket område betyder ordet?
list-means-department-word = Hvilket område hører afdelingens sager til?
list-means-status-word = Sager, der ikke hører med, tælles og lades ude.
list-meanings-open = Vælg først et område her med 1 (børn) eller 2 (voksne).
list-keep-later = Vælg først, hvad kolonnerne er. Så kan det gemmes.
list-kept = Gemt i { $file }. Næste gang foreslås det samme.

# Fejl
list-problems-intro = { $count ->
    [one] Listen kan ikke indlæses: 1 fejl.
   *[other] Listen kan ikke indlæses: { $count } fejl.
} Der er ikke gemt noget.
list-exported = Fejlene er skrevet i { $file } ved siden af listen.
list-hint-unknown-status = Gå tilbage, og sig, om sager med den status hører med.
list-hint-no-status-column = Gå tilbage, og vælg, hvilken kolonne der er status.
list-hint-mapped-column-missing = Gå tilbage, og vælg kolonnen igen.
list-hint-no-area = Gå tilbage, og vælg et område for afdelingen eller for hele listen.
list-hint-area-against-option = Gå tilbage, og lad kolonnen bestemme området, eller ret listen.
list-hint-department-against-option = Gå tilbage, og se efter, om det er det rigtige område. Er det, så skal listen have en kolonne med området.
list-hint-no-sheet = Se efter, om det er den rigtige fil. Et ark skal have en linje med overskrifter.
list-hint-two-columns = Gå tilbage, og vælg den ene.

# Til sidst
list-cases = { $area }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}
list-dropped = Disse kolonner bliver ikke gemt: { $columns }.
list-no-cases = Ingen sager.
list-ask-import = Skal sagerne i { $file } med i { $year }?
list-ask-import-means = Passer antallet med det, I ved andre steder fra? Listen kan tages tilbage, indtil der låses.
list-ask-back = Skal liste { $number }, { $file }, tages tilbage?
list-ask-back-means = Listens sager forsvinder fra runden. Listen kan indlæses igen, indtil der låses.

# Listerne i runden
list-frame-lists = Indlæste lister:
list-frame-one = { $number }. { $file }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
}
list-frame-more = { $keyimport } indlæser en liste til. { $keytakeback } tager den nyeste tilbage.
list-frame-empty = Runden har ingen sager endnu. { $keyimport } indlæser en liste.

# Taster
tui-do-import = indlæs liste
tui-do-take-back = tag nyeste liste tilbage
tui-do-read-again = læs listen igen
tui-do-settle-1 = sagsnummer; børneområdet; hører med
tui-do-settle-2 = område; voksenområdet; hører ikke med
tui-do-settle-3 = afdeling; hører ikke med
tui-do-settle-4 = status
tui-do-settle-0 = bruges ikke; ikke valgt
tui-do-settle = skift
tui-do-settle-back = skift den anden vej
tui-do-keep = gem til næste år
tui-do-export = skriv fejlene i en fil
tui-hint-import-none = Indlæs en liste med { $keyimport }.
tui-hint-case-in-two-lists = Er det den samme liste igen, så tag den første tilbage på listens skærm med { $keytakeback }. Ellers ret den ene liste.
tui-here-import = Tryk { $keyopen } for at indlæse den.

# Linje for linje
plain-list-path = Skriv stien til listen, for eksempel liste.csv, eller tilbage:
plain-list-path-again = Skriv stien til en anden liste, tryk Enter for at læse den samme igen, eller skriv tilbage:
plain-list-help = Skriv et af tallene, eller tryk Enter for at beholde det, der står. Du kan også skrive tilbage, hvor eller stop.
plain-list-column = Kolonne { $number } af { $count }, { $header }: { $role }.
plain-list-samples = I den står: { $samples }.
plain-list-hidden = Indholdet vises ikke, for det kan være persondata.
plain-list-blank = Den er tom.
plain-list-keeps = Enter beholder.
plain-list-no-number = Ingen kolonne er sagsnummeret. Vælg den med 1.
plain-list-open = Området mangler.
plain-list-meaning = { $name }: { $meaning }.
plain-list-in = listen { $file } er indlæst.
plain-word-import = indlæs, indlaes
plain-help-import = Indlæs en liste
import-reading = Listen læses

# Reglerne
list-at-rules = 4: regler og antal
tui-title-list-rules = reglerne for sagslisten
list-rules-ask = Skal nogle sager ud? Tomme felter betyder nej. Tryk Enter for at gå videre.
list-rules-why = Hver regel og det antal sager, den tager ud, kommer til at stå i sporet.
list-rule-unclear = Det kan ikke forstås. Ret feltet, eller gør det tomt.
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
tui-do-settle-5 = oprettet
tui-do-settle-6 = afsluttet
tui-do-settle-7 = testperson
tui-do-settle-8 = borger
plain-list-rule = Nu: { $now }. Enter beholder, 0 gør det tomt.
plain-list-unclear = Det kan ikke forstås. Skriv det igen, eller tryk Enter.
