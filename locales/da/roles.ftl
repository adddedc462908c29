# Figuren med prikker
report-dots-title = Figur. { $caption }: hvad det kan betyde for hele listen
report-dots-seen = andel af de gennemgåede sager, hvor det er opfyldt (mindst 5 sager)
report-dots-listed = andelen på hele listen kan ligge et sted på linjen
report-dots-none = ingen
report-dots-half = halvdelen
report-dots-all = alle
report-dots-said = { $low } til { $high } af { $population }

# Hvem gjorde hvad
report-roles = Hvem gjorde hvad
report-roles-lead = Personer står med de initialer, de arbejdede under.
report-role-locked = Låste listen
report-role-drew = Trak stikprøven
report-role-consultant = Skrev konsulentens ord ind
report-role-signed = Godkendte runden
report-role-unsigned = ingen endnu
report-roles-alone = Advarsel: { $name } har selv læst sagerne, læst dem anden gang og godkendt runden. Ingen anden har set efter.
report-roles-alone-unread = Advarsel: { $name } har selv læst sagerne og godkendt runden, og ingen har læst dem anden gang. Ingen anden har set efter.
report-changed-after = Ændret efter udgave { $version }: { $answers ->
    [0] ingen svar
    [one] ét svar
   *[other] { $answers } svar
} er givet igen eller taget tilbage, og { $cases ->
    [0] ingen sager
    [one] én sag
   *[other] { $cases } sager
} er gået ud eller meldt ikke fremfundet.
