# Tillæg: sager, der var glemt, da listen blev låst

supplement-part = { $area }, tillæg { $supplement }
supplement-imported = De glemte sager er indlæst som tillæg { $supplement }. Den første stikprøve er urørt. Næste skridt: lås tillægget med »tilsyn lock«, og træk af det med et nyt frøtal.
supplement-locks = Tillæg { $supplement } er låst for sig. Den første lås står, som den er.
supplement-draws = Der er trukket af tillæg { $supplement }. Den første stikprøve er urørt.
supplement-plans = Tillæg { $supplement }: de glemte sager alene
supplement-receipt = Kvitteringen gælder tillæg { $supplement }: sager, der var glemt, da listen blev låst.

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

# I rapporten

supplement-title = Tillæg { $supplement }: sager, der var glemt
supplement-why = Efter låsningen viste det sig, at der manglede sager på listen. En låst liste ændres ikke. Derfor står de glemte sager i et tillæg for sig, med egen lås og eget frøtal, og den første stikprøve er urørt. I områdets tal tæller begge lister med efter deres størrelse.
supplement-fact-locked = Låst
supplement-list-used = ja, som tillæg { $supplement }
supplement-step = Tillæg { $supplement }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
} trukket, { $by }.
supplement-certainty = { $area }: { $count ->
    [one] 1 sag
   *[other] { $count } sager
} var glemt, da listen blev låst. { $count ->
    [one] Den
   *[other] De
} blev låst for sig { $at } som tillæg { $supplement }. Med et nyt frøtal af grad { $grade } blev { $drawn ->
    [one] 1 sag
   *[other] { $drawn } sager
} trukket af tillægget. Områdets intervaller er regnet af begge lister, hver med sin vægt, med en tilnærmet metode (Korn og Graubard). Kvitteringen for tillægget har SHA-256 { $sha256 }.
supplement-certainty-chances = { $area }: chancerne er regnet, som om alle sager stod på én liste.

# Skærmene

tui-supplement-title = Tillæg { $supplement }: sager, der var glemt
tui-supplement-why = Den første stikprøve er urørt. De glemte sager låses for sig, før nogen kender det nye frøtal.
tui-here-supplement = { $keyplan } går til tillæg { $supplement }. Den første stikprøve er urørt og åbnes med { $keyopen }.

help-import-supplement = Sagerne var glemt, da listen blev låst: de bliver et tillæg
help-draw-supplement = Tillægget, der udvides; uden er det den første stikprøve
help-receipt-supplement = Kvitteringen for tillægget med det nummer
