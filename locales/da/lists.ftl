# Populationens regler, optælling og en nyere udgave af en liste

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
again-no-department = { $area }, ingen afdeling
sample-flagged = Gennemgået i et tidligere tilsyn i de 12 måneder før indlæsningen: { $cases }.

# Fejllisten som regneark

problems-csv-file = Fil
problems-csv-line = Linje
problems-csv-column = Kolonne
problems-csv-value = Værdi
problems-csv-rows = Rækker
problems-csv-kind = Slags
problems-csv-what = Hvad er galt
problems-csv-do = Hvad gør du

# Kilden til en liste i rapporten

report-rules = Hvilke sager der hører med
report-rules-lead = Før listen blev låst, blev disse regler brugt. En sag tælles under den første regel, der tager den ud, så tallene kan lægges sammen til antallet af rækker.
report-rules-caption = Fra rækker i listerne til sager i populationen
report-col-list = Liste
report-col-step = Trin
report-col-count = Antal
report-step-read = Rækker læst
report-step-left-out = Rækker udeladt på grund af status
report-step-merged = Rækker, der gentog en sag
report-step-rule = Sager taget ud: { $rule }
report-step-kept = Sager i populationen
report-step-flagged = Heraf markeret: gennemgået i et tidligere tilsyn i de 12 måneder før indlæsningen
report-expected = { $file }: antallet stemte med en optælling fra et andet sted ({ $counts }).
report-expected-all = i alt { $count }
report-expected-area = { $area } { $count }
report-again = { $file } trådte i stedet for liste { $number }: { $added } nye sager, { $gone } væk, { $changed } flyttet.
