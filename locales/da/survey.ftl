# Borgernes svar i den årlige spørgeskemaundersøgelse.

survey-imported =
    { $count ->
        [one] Ét spørgsmål er læst ind til { $year }.
       *[other] { $count } spørgsmål er læst ind til { $year }.
    } Svarene står i rapporten ved siden af tilsynets resultater og indgår ikke i dem.
survey-replaced =
    { $count ->
        [one] Ét spørgsmål er læst ind til { $year }.
       *[other] { $count } spørgsmål er læst ind til { $year }.
    } De træder i stedet for dem, der stod der før. De gamle kan stadig læses i sporet.
survey-none = Der er ikke læst borgersvar ind til { $year }. Det gøres med »tilsyn survey import FIL.csv«.
survey-from = Fra filen { $file }, læst ind { $at } af { $by }.
survey-line = { $principle } { $text } ({ $n } svar)
survey-line-option = {"  "}{ $option }: { $count }

event-survey-imported = læste borgernes svar ind

help-survey = Borgernes svar i det årlige spørgeskema
    .example = tilsyn survey import borgersvar.csv
help-survey-import = Læser optalte svar ind, så de kan stå ved siden af tilsynets resultater
    .example = tilsyn survey import borgersvar.csv
help-survey-import-path = En CSV-fil med fire kolonner: princip;spørgsmål;svarmulighed;antal. Én linje for hver svarmulighed
help-survey-list = Viser de svar, der er læst ind
    .example = tilsyn survey list

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

# I rapporten
report-citizens = Hvad borgerne selv svarede
report-citizens-lead = Her står borgernes egne svar i den årlige spørgeskemaundersøgelse. Det er en anden kilde end sagerne, med andre mennesker og andre spørgsmål. Tallene står ved siden af tilsynets og lægges ikke sammen med dem. De viser, hvad de borgere svarede, som svarede; hvad de andre mener, ved vi ikke.
report-citizens-source = Svarene er talt op uden for tilsynet og læst ind fra filen { $file } af { $by } den { $at }.
report-citizens-small = Har 1 eller 2 borgere valgt et svar, står der »under 3«, så ingen kan genkendes. Står der »3 eller flere«, er tallet skjult, så de små tal ikke kan regnes ud.
report-citizens-withheld = Hvor der står »vises ikke«, har så få svaret, at enkelte borgere kunne genkendes.
report-citizens-principle = { $principle }: borgernes svar
report-citizens-caption = { $principle }: svar i spørgeskemaet
report-citizens-beside = I sagerne viste tilsynet om samme princip:
report-citizens-cases = { $area }: { $all } af { $counted } kernespørgsmål er opfyldt i alle de gennemgåede sager, hvor de kunne vurderes.
report-citizens-cases-none = { $area }: der stilles ingen spørgsmål om det i sagerne.
report-citizens-cases-no-core = { $area }: der er ingen kernespørgsmål om det.
report-citizens-cases-uncounted = { $area }: { $core ->
    [one] det ene kernespørgsmål kan ikke gøres op.
   *[other] ingen af de { $core } kernespørgsmål kan gøres op.
}
report-col-option = Svar
report-col-survey-count = Antal svar
report-col-n = Svar i alt
report-count-small = under 3
report-count-hidden = 3 eller flere
report-count-withheld = vises ikke
report-citizens-csv-municipality = Kommune
report-citizens-csv-year = År
report-citizens-csv-principle = Princip
report-citizens-csv-question = Spørgsmål til borgerne
report-citizens-csv-option = Svarmulighed
report-citizens-csv-count = Antal svar
report-citizens-csv-n = Svar i alt
