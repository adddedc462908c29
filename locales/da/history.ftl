# Kernespørgsmålene år for år.

history-area = { $area }: kernespørgsmålene fra { $first } til { $last }
history-pointer = Kernespørgsmålene år for år er tegnet i bilaget.
history-lead = Hver lille figur er ét kernespørgsmål. Kun godkendte runder er med. Tallet under et år viser, i hvor mange af de sager, der talte med, kravet var opfyldt. Linjen ved en prik viser, hvor usikkert årets tal er. En forskel mellem to prikker kan være tilfældig.
history-shortened = Figurerne viser højst { $years } år. De ældre runder står i regnearket.
history-unsigned = Runden { $year } er ikke godkendt endnu og er ikke med her.
history-caption = { $area }, { $list }: opfyldt år for år
history-chart-title = Figur. { $caption }
history-broken = ny ordlyd: årene på hver side af stregen kan ikke sammenlignes
history-gap = Ingen prik: ingen runde det år, spørgsmålet blev ikke stillet, eller under 5 svar tæller med.
history-anew = ny ordlyd
history-nothing = ingen svar, der tæller
history-not-asked = ikke stillet
history-no-round = ingen runde
history-col-changed = Ny ordlyd eller skala
book-history = År for år
book-history-title = Kernespørgsmålene i alle godkendte runder
book-col-unknown = Ukendte svar
