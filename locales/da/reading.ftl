# Andenlæserens eget svar, og hvor enige de to læsninger er.

reading-instead = Svaret er { $read }. Hvad ville du selv have svaret?
reading-skip = Spring over
reading-hint = Med dit eget svar kan rapporten regne ud, hvor enige I er. Bagefter skriver du, hvad du er uenig i.
reading-own = Andenlæserens svar: { $value }.
reading-unsaid = ikke angivet
reading-col-own = Andenlæserens svar
help-review-value = Svaret, du selv ville have givet: met, partly, not-met, not-applicable eller cannot-assess

report-agreement = Enighed mellem de to læsninger
report-agreement-lead = Her står de svar, som en anden person har læst, område for område. Svar, som den samme person både har givet og læst, er ikke med: det er ingen andenlæsning. Ved ja og nej er ja »Opfyldt« og nej »Ikke opfyldt«; ved grader er høj grad »Opfyldt«.
report-agreement-area = { $area }: enighed
report-agreement-none = Ingen svar er læst af en anden end den, der gav dem. Enigheden kan ikke beregnes.
report-agreement-raw = De to er enige om { $agreed } af { $read } læste svar.
report-agreement-caption = { $area }: antal svar efter, hvad den tilsynsførende (rækker) og andenlæseren (kolonner) har svaret
report-agreement-first = Den tilsynsførendes svar
report-agreement-second = Andenlæser: { $value }
report-agreement-ac1 = Enighed ud over det tilfældige (Gwets AC1): { $ac1 }. 1 er fuld enighed, og 0 er ikke mere enighed, end tilfældige svar ville give. Tallet bygger på { $read ->
    [one] ét svar
   *[other] { $read } svar
} og er usikkert, når svarene er få. Se derfor først på antallene.
report-agreement-few = Der er læst for få svar til et samlet mål for enigheden; det kræver mindst { $least } læste svar.
report-agreement-unsaid = Gwets AC1 kan ikke beregnes, fordi andenlæseren { $unsaid ->
    [one] ved én uenighed ikke har angivet sit eget svar. Den uenighed er ikke med i tabellen.
   *[other] ved { $unsaid } uenigheder ikke har angivet sit eget svar. De uenigheder er ikke med i tabellen.
}
report-agreement-undefined = Gwets AC1 kan ikke beregnes for disse svar.

book-agreement = Enighed
book-col-agreement-count = Antal svar
book-col-ac1 = Gwets AC1 for området
