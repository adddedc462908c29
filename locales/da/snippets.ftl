# Faste sætninger til begrundelser. De skal være sande, som de står: intet, der skal fyldes ud.

snippet-silent = Journalen siger intet om det.
snippet-voice = Borgerens holdning fremgår ikke af notatet.
snippet-when = Det fremgår, at det er sket, men ikke hvornår.
snippet-who = Det fremgår, at det er sket, men ikke hvem der har gjort det.
snippet-part = Det er kun gjort i en del af perioden.
snippet-late = Det er gjort, men først efter fristen.
snippet-general = Teksten er generel og siger ikke noget om netop denne borgers situation.
snippet-not-arisen = Situationen er ikke opstået i perioden.
snippet-too-early = Sagen er endnu ikke nået dertil.
snippet-document-gone = Dokumentet er nævnt i journalen, men kan ikke åbnes.
snippet-no-access = Jeg har ikke adgang til den del af sagen, hvor det skulle stå.
snippet-contradicts = Oplysningerne i sagen modsiger hinanden.
snippet-clear = Det fremgår tydeligt af journalen.

snippet-do = faste sætninger
snippet-title = Faste sætninger
snippet-hint = Dine egne sætninger kan stå i { $file }.
snippet-none = Der er ingen faste sætninger til dette. Dine egne kan stå i { $file }.
snippet-word = sætning, saetning
snippet-plain-offer = Skriv { $word } for at høre de faste sætninger.
snippet-plain-intro = Skriv { $word } og et nummer for at bruge en af dem, for eksempel { $word } 1.
snippet-plain-none = Der er ingen sætning med det nummer. Der er { $count }.
snippet-plain-used = Sat ind: { $text }
