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
    Svar, ingen kender (ikke fremfundet, kan ikke vurderes, ubesvaret), er ikke med i sammenligningen. De to områder lægges aldrig sammen.
years-not-compared = Ikke sammenlignet, { $why }: { $questions }.
years-why-new = fordi spørgsmålet er nyt
years-why-gone = fordi spørgsmålet er gået ud
years-why-reworded = fordi ordlyden er en anden
years-why-scale-changed = fordi svarene har en anden skala
years-why-no-sample = fordi området ikke havde en stikprøve begge år

report-years = { $gap ->
    [1] Siden sidste år
   *[other] Siden { $before }
}
report-years-none-title = Siden sidste år
report-years-none = Der er ingen tidligere godkendt runde i filen, så der er intet at sammenligne med.
report-years-area = { $area }: { $before } og { $after }
report-years-caption = { $area }: samme spørgsmål i { $before } og { $after }
report-years-col-round = Opfyldt i { $year }
report-years-col-verdict = Er forskellen tilfældig?
report-csv-before-year = Sammenlignet med
report-csv-before-met = Opfyldt dengang
report-csv-before-applicable = Sager, der talte med dengang
report-csv-verdict = Er forskellen tilfældig?
