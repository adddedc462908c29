# Årsrapporten. Skrevet til at blive læst op. Kun intervallet siger noget om andre sager end dem, der er gennemgået.

## outline

report-title = Ledelsestilsyn på handicapområdet { $year }
report-subtitle = { $municipality }. { $title }
report-draft-notice =
    Rapporten er ikke godkendt. { $open ->
        [0] Alle sager er gennemgået, men runden venter på godkendelse.
        [one] Én sag er stadig åben, og tallene kan ændre sig.
       *[other] { $open } sager er stadig åbne, og tallene kan ændre sig.
    }
report-skip = Gå til indholdet
report-contents = Indhold
report-footer = Skrevet med tilsyn { $version }. Sporets seneste post er nummer { $seq } med aftrykket { $sha256 }.
report-fact-status = Status
report-status-signed = Godkendt. Udgave { $version }, { $at }, af { $by }
report-status-draft =
    UDKAST, ikke godkendt. { $open ->
        [0] Ingen åbne sager.
        [one] 1 åben sag.
       *[other] { $open } åbne sager.
    }
report-fact-area = { $cases } af { $population } sager i stikprøven
report-nobody = ingen

report-sample-drawn = Der er trukket { $drawn } sager tilfældigt blandt de { $population } sager på områdets liste.
report-sample-replaced =
    { $count ->
        [one] Én sag er udgået, fordi den ikke hørte med.
       *[other] { $count } sager er udgået, fordi de ikke hørte med.
    } Der er nu { $cases } sager i stikprøven.
report-sample-missing =
    { $count ->
        [one] Én sag kunne ikke findes. Dens svar er ukendte.
       *[other] { $count } sager kunne ikke findes. Deres svar er ukendte.
    }
report-sample-open = { $complete } af { $cases } sager er færdige, og { $open } er stadig åbne.
report-weakest-none = Ingen af de kernespørgsmål, der kan gøres op, var mindre end helt opfyldt i de gennemgåede sager.
report-headline-line = { $question }, { $demand }, { $severity }: { $text } { $amount }
report-amount-sentence = Opfyldt i { $amount } de gennemgåede sager, hvor det kunne vurderes: { $of }.
report-amount-few-answers = Opfyldt i { $of } gennemgåede sager, hvor det kunne vurderes.
report-amount-all = alle
report-amount-nearly-all = næsten alle
report-amount-most = de fleste af
report-amount-about-half = omkring halvdelen af
report-amount-few = få af
report-amount-none = ingen af
report-sure-example =
    Et eksempel: { $question } var opfyldt i { $of } gennemgåede sager, hvor det kunne vurderes. Med { $parts ->
        [0] { "" }
        [1] { "" }
       *[other] omtrent{ " " }
    }{ $confidence } procents sikkerhed er det opfyldt i { $interval }, som spørgsmålet højst kan gælde på områdets liste.{ $unknown ->
        [0] { "" }
        [one] { " " }Ét ukendt svar er regnet med begge veje.
       *[other] { " " }{ $unknown } ukendte svar er regnet med begge veje.
    }

report-none-not-applicable = { $question } kan ikke beregnes: spørgsmålet var ikke relevant i nogen af sagerne.
report-none-unknown = { $question } kan ikke beregnes: spørgsmålet kunne ikke vurderes i nogen af de sager, hvor det kunne være relevant.
report-none-unanswered = { $question } kan ikke beregnes: der mangler endnu svar, og ingen af de svar, der er givet, kan tælles.
report-none-no-cases = { $question } kan ikke beregnes: der er ingen sager i stikprøven.
report-no-marks = ingen
report-out-not-applicable = ikke relevant
report-out-cannot-assess = kan ikke vurderes
report-out-missing = ikke fremfundet
report-out-unanswered = ikke besvaret

report-reading-none = Ingen har læst svarene igen. Vi ved derfor ikke, om en anden ville have svaret det samme.
report-reading-uncounted = Ingen svar er læst igen hver for sig og meldt læst. Vi ved derfor ikke, om en anden ville have svaret det samme.
report-reading-short =
    Andenlæsning: ens i { $agreed } af { $read ->
        [one] én læsning
       *[other] { $read } læsninger
    } i { $cases ->
        [one] én sag
       *[other] { $cases } sager
    } ({ $chosen }). { $blind }
report-reading-chosen-some = { $how }: { $cases }
report-reading-short-area = { $area }. { $said }

report-subtitle-internal = { $municipality }. { $title }. INTERN UDGAVE, må ikke offentliggøres

## shared

report-col-question = Spørgsmål
report-col-met = Opfyldt
report-col-partly = Delvist opfyldt
report-col-not-met = Ikke opfyldt

report-col-where = Sag og spørgsmål

report-col-case = Sag
report-col-note = Bemærkning

report-hash-commitment = Låsningens aftryk
report-hash-receipt = Udtrækkets kvittering

## summary

report-summary = Kort fortalt
report-summary-lead = Rapporten viser, hvad en tilfældig stikprøve af sager fortæller. Børneområdet og voksenområdet står hver for sig og lægges aldrig sammen. Tallene her bygger kun på kernespørgsmålene. Ord som »næsten alle« har en fast betydning, som står i bilaget.
report-summary-area = { $area } kort fortalt
report-all-met =
    { $answered ->
        [0] Ingen kernespørgsmål kan gøres op endnu.
       *[other] { $all } af { $answered } kernespørgsmål er opfyldt i alle de gennemgåede sager, hvor spørgsmålet var relevant og kunne vurderes.{ $rest ->
            [0] { "" }
            [one] { " " }Ét kernespørgsmål mere kunne ikke gøres op.
           *[other] { " " }{ $rest } kernespørgsmål mere kunne ikke gøres op.
        }
    }
report-weakest =
    { $count ->
        [one] Ét af de kernespørgsmål, der stod svagest i de gennemgåede sager (relevant i mindst { $least } sager):
       *[other] { $count } af de kernespørgsmål, der stod svagest i de gennemgåede sager (relevante i mindst { $least } sager):
    }
report-weakest-few = Svagest i de gennemgåede sager. Ingen kernespørgsmål var relevante i 5 sager, så her er meget lidt at bygge på:
report-strongest =
    { $count ->
        [one] Ét af de kernespørgsmål, der stod stærkest i de gennemgåede sager (relevant i mindst { $least } sager):
       *[other] { $count } af de kernespørgsmål, der stod stærkest i de gennemgåede sager (relevante i mindst { $least } sager):
    }
report-strongest-few = Stærkest i de gennemgåede sager. Ingen kernespørgsmål var relevante i 5 sager, så her er meget lidt at bygge på:
report-strongest-none = Ingen andre kernespørgsmål var opfyldt i over halvdelen af de gennemgåede sager.
report-act-now =
    { $answers ->
        [0] Ingen svar er mærket »kræver handling nu«.
        [one] Ét svar er mærket »kræver handling nu«.
       *[other] { $answers } svar i { $cases ->
            [one] én sag
           *[other] { $cases } sager
        } er mærket »kræver handling nu«.
    }
report-sure = Hvor sikkert er det? Tallene gælder de gennemgåede sager, og en stikprøve kan ramme skævt.
report-sure-nothing = Der er endnu ingen svar at regne på.

## areas

report-area-empty = Der var ingen sager på listen for dette område, så der er ingen stikprøve.
report-flags =
    { $act_answers ->
        [0] Ingen svar er mærket »kræver handling nu«.
        [one] Ét svar er mærket »kræver handling nu«.
       *[other] { $act_answers } svar i { $act_cases ->
            [one] én sag
           *[other] { $act_cases } sager
        } er mærket »kræver handling nu«.
    } { $essential_answers ->
        [0] Ingen svar er mærket »væsentlig betydning« for afgørelsen eller borgeren.
        [one] Ét svar er mærket »væsentlig betydning« for afgørelsen eller borgeren.
       *[other] { $essential_answers } svar i { $essential_cases ->
            [one] én sag
           *[other] { $essential_cases } sager
        } er mærket »væsentlig betydning« for afgørelsen eller borgeren.
    } { $good_answers ->
        [0] Ingen svar er mærket »god praksis«.
        [one] Ét svar er mærket »god praksis«.
       *[other] { $good_answers } svar i { $good_cases ->
            [one] én sag
           *[other] { $good_cases } sager
        } er mærket »god praksis«.
    }
report-table-guide = Sådan læses tabellerne: »8 af 10« betyder, at kravet var opfyldt i 8 af de 10 sager, hvor det var relevant og kunne vurderes. Ved spørgsmål med ja og nej tæller ja som opfyldt. Ved spørgsmål med grader tæller høj grad som opfyldt. Procent står kun, når mindst 5 sager tæller med. Kolonnen »Ikke talt med« siger, hvor mange sager der ikke er med i det tal, og hvorfor. Kolonnen »På hele listen« siger, i hvor mange sager på områdets liste kravet kan være opfyldt.
report-checklist = { $area }: { $name } ({ $id })
report-core-caption = { $area }: { $name }, kernespørgsmål
report-no-core = Tjeklisten har ingen kernespørgsmål på dette område.
report-supplementary = { $area }: { $id }, supplerende spørgsmål
report-supplementary-lead = Disse spørgsmål er supplerende. De indgår ikke i hovedtallene under »Kort fortalt«.
report-supplementary-caption = { $area }: { $name }, supplerende spørgsmål
report-col-severity = Krav og alvor
report-col-left-out = Ikke talt med
report-col-marks = Mærket
report-col-interval = På hele listen, { $confidence }{ "\u00A0" }% sikkerhed

## principles

report-no-answer = intet svar

report-principles = Resultater efter princip
report-principles-lead = Strategien har fem principper. Her står de samme svar som i områdernes tabeller, lagt sammen efter det princip, spørgsmålet hører til. Svar på flere spørgsmål i samme sag hænger sammen, så der er hverken procent eller sikkerhed på summerne.
report-principles-caption = { $area }: resultater efter princip
report-principles-area = { $area }: efter princip
report-col-principle = Princip
report-col-questions = Spørgsmål
report-col-all-met = Kernespørgsmål opfyldt i alle sager
report-principle-a1 = A1 Tillid i centrum
report-principle-a2 = A2 Fælles mål og reel indflydelse
report-principle-a3 = A3 Fælles overblik og indsigt
report-principle-a4 = A4 Tid og fleksibilitet
report-principle-a5 = A5 Gennemsigtighed og tilgængelighed
report-principle-none = stilles ikke i sagerne
report-principle-no-core = ingen kernespørgsmål
report-principle-all-met = { $all } af { $counted }
report-principle-uncounted = ingen af { $core } kan gøres op

## citizens

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

## follow_up

report-change = Hvad skal ændres
report-change-none = Der er ikke skrevet handlinger ind i denne runde.
report-change-lead = { $count ->
    [one] Ledelsen har besluttet én handling. { $acute ->
        [0] Den haster ikke.
       *[other] Den haster.
    } Sidste kolonne viser, hvor langt den var { $day }.
   *[other] Ledelsen har besluttet { $count } handlinger. { $acute ->
        [0] Ingen af dem haster.
        [one] Én haster og står først.
       *[other] { $acute } haster og står først.
    } Sidste kolonne viser, hvor langt de var { $day }.
}
report-change-caption = Handlinger, der er besluttet
report-earlier = Det, der blev besluttet før
report-earlier-none = Der er ingen handlinger fra tidligere runder at følge op på.
report-earlier-lead = { $count ->
    [one] Der er én handling fra tidligere runder.
   *[other] Der er { $count } handlinger fra tidligere runder.
} Sådan stod det { $day }: { $done } gennemført, { $partly } delvist gennemført, { $open } ikke gennemført, { $dropped } opgivet. { $late ->
    [0] Ingen frist er overskredet.
    [one] Én frist er overskredet.
   *[other] { $late } frister er overskredet.
}
report-earlier-caption = Handlinger fra tidligere runder
report-col-action = Handling
report-col-finding = Følger af
report-col-owner = Ansvarlig
report-col-deadline = Frist
report-col-check = Sådan ser vi, at det virker
report-col-action-standing = Stand
report-col-happened = Hvad der er sket
report-action-acute = { $action } (haster): { $text }
report-action = { $action }: { $text }
report-action-nothing = intet meldt endnu

## consultant

report-consultant = Konsulentens vurdering
report-consultant-lead = Konsulentens egne ord og ledelsens svar er skrevet af dem selv og står uredigeret.
report-consultant-none = Der er ikke skrevet en vurdering fra en ekstern konsulent ind.
report-consultant-words = Konsulentens egne ord
report-management-words = Ledelsens svar
report-management-none = Ledelsen har ikke svaret.

## own_words

report-paragraph = { $role } skriver om: { $section }
report-paragraph-by = Teksten er skrevet ind af { $by } den { $at }.

## second_reading

report-reading = Andenlæsning
report-reading-lead = En anden person læser en del af svarene igen og siger, hvad vedkommende selv ville have svaret. En læsning er ét svar, som én læser har taget stilling til. Der tælles det, læseren mente, da sagen blev meldt læst. Hvad der siden sker med svaret, ændrer ikke tallet.
report-reading-area = { $area }: andenlæsning
report-reading-people = Tilsynsførende: { $auditors }. Andenlæsere: { $readers }.
report-reading-cases =
    { $cases ->
        [one] én sag
       *[other] { $cases } sager
    } ({ $how })
report-reading-picked-by = { $how } af { $by }
report-reading-picked-self = { $how } af læseren selv
report-reading-reader = { $reader }: { $chosen }.
report-reading-blind-all = Svarene stod ikke på læserens skærm, før læseren var færdig.
report-reading-blind-none = Svarene havde stået på læserens skærm, før læseren var færdig. Tallet siger derfor ikke, hvad læseren ville have svaret uden at se dem.
report-reading-blind-some = I { $blind } af { $read } læsninger stod svarene ikke på læserens skærm, før læseren var færdig. I de øvrige havde de stået der.
report-reading-unread =
    { $count ->
        [one] Ét svar er ikke læst.
       *[other] { $count } svar er ikke læst.
    }
report-reading-undeclared =
    { $count ->
        [one] Ét svar er læst i en sag, som læseren ikke har meldt læst. Det tælles ikke.
       *[other] { $count } svar er læst i sager, som læseren ikke har meldt læst. De tælles ikke.
    }
report-reading-readers = { $area }: læst af hver andenlæser
report-col-reader = Andenlæser
report-col-reader-cases = Sager
report-col-reader-finished = Heraf meldt læst
report-col-readings = Læsninger
report-col-alike = Heraf ens
report-col-blind = Heraf uden svarene på skærmen
report-col-bulk = Enig i resten under ét
report-col-undeclared = Ikke meldt læst
report-col-unread = Ikke læst
report-reading-alike =
    Ens i { $agreed } af { $read ->
        [one] én læsning
       *[other] { $read } læsninger
    }.
report-reading-no-answer =
    { $count ->
        [one] I én af dem er svaret siden taget tilbage eller sat til side af sagens oplysninger. Læsningen tælles stadig med.
       *[other] I { $count } af dem er svaret siden taget tilbage eller sat til side af sagens oplysninger. Læsningerne tælles stadig med.
    }
report-reading-bulk =
    { $count ->
        [one] Ét svar er læseren enig i sammen med resten, uden at have læst det for sig. Det indgår ikke i noget tal.
       *[other] { $count } svar er læseren enig i under ét, uden at have læst dem hver for sig. De indgår ikke i noget tal.
    }
report-reading-questions = { $area }: uenigheder og ændrede svar efter spørgsmål
report-col-differing = Heraf uenige
report-col-outside = Uenigheder uden for tallet
report-col-changed = Svaret ændret efter læsning
report-reading-again = Uenighed to gange eller mere: { $questions }. Læs vejledningen til disse krav igen.
report-reading-outside =
    { $count ->
        [one] Én uenighed er ikke med i tallet:
       *[other] { $count } uenigheder er ikke med i tallet:
    }
report-outside-undeclared = sagen er ikke meldt læst: { $count }
report-outside-withdrawn = læseren har selv taget den tilbage: { $count }
report-outside-later = læseren var først enig: { $count }
report-outside-left = læst, før sagen udgik eller ikke blev fundet: { $count }
report-reading-left =
    { $count ->
        [one] Én læsning er fra, før sagen udgik eller ikke blev fundet. Den er ikke med i tallet.
       *[other] { $count } læsninger er fra, før sagen udgik eller ikke blev fundet. De er ikke med i tallet.
    }
report-reading-later =
    { $count ->
        [one] Én læser har siden ment noget andet om ét svar. Det første tælles.
       *[other] { $count } gange har en læser siden ment noget andet. Det første tælles.
    }
report-reading-changed =
    { $count ->
        [one] I én læsning er svaret givet igen eller taget tilbage, efter at det blev læst.
       *[other] I { $count } læsninger er svaret givet igen eller taget tilbage, efter at det blev læst.
    }
report-reading-notes =
    { $count ->
        [one] Læserne har skrevet én bemærkning til sagerne
       *[other] Læserne har skrevet { $count } bemærkninger til sagerne
    }: { $lives }.
report-reading-passed =
    { $count ->
        [one] Én bemærkning var begyndt og blev aldrig gemt. En anden er gået videre uden den.
       *[other] { $count } bemærkninger var begyndt og blev aldrig gemt. En anden er gået videre uden dem.
    }
report-reading-passed-line = { $place }, { $reader }: { $reason } ({ $by })
report-reading-internal = Hver uenighed og hver bemærkning for sig står kun i den interne udgave.
report-reading-caption = { $area }: uenigheder
report-reading-later-caption = { $area }: ændret af læseren bagefter
report-reading-changed-caption = { $area }: svar ændret efter læsning
report-reading-notes-caption = { $area }: bemærkninger
report-col-answer-read = Svaret, der blev læst
report-col-reader-note = Andenlæserens bemærkning
report-col-answer-now = Svaret nu
report-col-standing = Stand
report-col-later-at = Ændret
report-col-first-verdict = Først
report-col-later-verdict = Senere
report-col-note-number = Nr.
report-col-about = Om
report-col-note-by = Skrevet af
report-col-note-answer = Svar på den
report-reading-reader-undeclared = { $reader } (ikke meldt læst)
report-reading-noted = { $note }, { $life }
answer-fate-stands = { $value }
answer-fate-given-anew = { $value } (givet igen)
answer-fate-taken-back = { $value } (taget tilbage)
answer-fate-set-aside = { $value } (sat til side af sagens oplysninger)
answer-fate-replaced = { $value } (sagen udgik)
answer-fate-missing = { $value } (sagen er ikke fundet)
report-note-after-signing = { $note } (efter underskriften)
report-note-ended = { $life }. { $text }
report-note-by = { $by }: { $text }
report-round-notes = Bemærkninger til runden
report-round-notes-count =
    { $count ->
        [one] Læserne har skrevet én bemærkning til runden som helhed
       *[other] Læserne har skrevet { $count } bemærkninger til runden som helhed
    }: { $lives }.
report-round-notes-closed = { $note } er lukket af { $by }: { $text }
report-round-notes-caption = Runden: bemærkninger
report-round-notes-later =
    { $count ->
        [one] Én bemærkning er skrevet, efter at denne udgave blev skrevet under. Den er ikke en del af det, der blev skrevet under.
       *[other] { $count } bemærkninger er skrevet, efter at denne udgave blev skrevet under. De er ikke en del af det, der blev skrevet under.
    }

reading-col-own = Andenlæserens svar

## agreement

report-agreement = Mål for enighed
report-agreement-lead = Her står læsninger af sager, som ingen kunne kende på forhånd, eller hvor alle sager blev læst. Læsninger, hvor svarene havde stået på læserens skærm, lægges aldrig sammen med læsninger, hvor de ikke havde. Spørgsmål, der kan besvares på forskellige måder, har hver sin tabel.
report-agreement-area = { $area }: enighed
report-agreement-none = Der er ingen læsninger, som et mål for enighed kan regnes af.
report-foreknown-picked =
    { $count ->
        [one] Én læsning er ikke med her: sagen var valgt enkeltvis og siger intet om de andre.
       *[other] { $count } læsninger er ikke med her: sagerne var valgt enkeltvis og siger intet om de andre.
    }
report-foreknown-first =
    { $count ->
        [one] Én læsning er ikke med her: det var kendt på forhånd, at sagen skulle læses igen.
       *[other] { $count } læsninger er ikke med her: det var kendt på forhånd, at sagerne skulle læses igen.
    }
report-foreknown-newer =
    { $count ->
        [one] Én læsning er ikke med her: svaret er givet, efter at sagen var trukket ud til læsning.
       *[other] { $count } læsninger er ikke med her: svarene er givet, efter at sagerne var trukket ud til læsning.
    }
report-agreement-kind = { $scale }, { $screen }
report-agreement-scale-fulfilled = Opfyldt eller ikke
report-agreement-scale-yes-no = Ja eller nej
report-agreement-scale-degree = Grader
report-agreement-blind = svarene ikke på skærmen
report-agreement-open = svarene på skærmen
report-agreement-raw =
    { $kind }: ens i { $agreed } af { $read ->
        [one] én læsning
       *[other] { $read } læsninger
    }.
report-agreement-apart =
    { $count ->
        [one] I én af dem sagde begge »ikke relevant«; den regnes ikke med i målet.
       *[other] I { $count } af dem sagde begge »ikke relevant«; de regnes ikke med i målet.
    }
report-agreement-caption = { $area }. { $kind }: antal læsninger efter det svar, der blev læst (rækker), og andenlæserens eget (kolonner)
report-agreement-first = Svaret, der blev læst
report-agreement-second = Andenlæser: { $value }
report-agreement-ac1 = Gwets AC1 er { $ac1 }, regnet af { $read } læsninger og de { $values } svar, spørgsmålene kan få. 1 er fuld enighed, og 0 er ikke mere enighed, end tilfældige svar ville give. Tallet er usikkert. Se først på antallene.
report-without-few = Der er for få læsninger til et samlet mål; det kræver mindst { $least } ud over dem, hvor begge sagde »ikke relevant«.
report-without-unsaid = Gwets AC1 er ikke regnet, fordi læseren { $unsaid ->
    [one] ved én uenighed ikke har sagt sit eget svar. Den uenighed er ikke i tabellen.
   *[other] ved { $unsaid } uenigheder ikke har sagt sit eget svar. De uenigheder er ikke i tabellen.
}
report-without-undefined = Gwets AC1 kan ikke regnes for disse svar.

## acute

report-acute = Akutte bekymringer
report-acute-lead = Ser tilsynet noget i en sag, der ikke kan vente, gives det videre med det samme. Det indgår ikke i nogen af rapportens tal.
report-acute-area = { $area }: { $raised ->
    [0] Ingen.
    [one] Én er givet videre. { $open ->
        [0] Den er meldt håndteret.
       *[other] Den er ikke meldt håndteret endnu.
    }
   *[other] { $raised } er givet videre. { $open ->
        [0] Alle er meldt håndteret.
       *[other] { $handled } er meldt håndteret, og { $open } er ikke.
    }
}

## notes

report-not-stated = ikke oplyst

report-notes = Noter fra gennemgangen
report-notes-lead = Her står alt, hvad de tilsynsførende skrev til svarene, sag for sag. Det kan fortælle noget om en borger og må ikke offentliggøres.
report-notes-caption = { $area }: noter til svarene
report-notes-area = { $area }: noter
report-notes-none = Der er ikke skrevet noget til svarene.
report-col-answer = Svar
report-col-evidence = Hvor det kan ses

## years

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

history-pointer = Kernespørgsmålene år for år er tegnet i bilaget.

## history

history-area = { $area }: kernespørgsmålene fra { $first } til { $last }
history-lead = Hver lille figur er ét kernespørgsmål. Kun godkendte runder er med. Tallet under et år viser, i hvor mange af de sager, der talte med, kravet var opfyldt. Linjen ved en prik viser, hvor usikkert årets tal er. En forskel mellem to prikker kan være tilfældig.
history-shortened = Figurerne viser højst { $years } år. De ældre runder står i regnearket.
history-unsigned = Runden { $year } er ikke godkendt endnu og er ikke med her.
history-caption = { $area }, { $list }: opfyldt år for år
history-not-asked = ikke stillet
history-no-round = ingen runde

## roles

report-fact-auditors = Tilsynsførende
report-fact-readers = Andenlæsere

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

## method

report-by = { $at } af { $by }

report-method = Sådan gjorde vi
report-method-lead = Listen over sager blev læst ind og låst, før stikprøven blev trukket. Udtrækket bygger på den låste liste, et frøtal og på, hvor mange sager der trækkes fra hver del af listen, og på intet andet. Med dem trækkes altid de samme sager, så enhver med den fulde kvittering og listen kan trække om og se efter. Alle tidspunkter er dansk tid.
report-lists = Listerne over sager
report-lists-lead = Navne, CPR-numre og titler gemmes ikke. Rækker, der gentog en sag, er slået sammen.
report-lists-caption = Indlæste lister
report-locked = Listen blev låst { $at } af { $by }. Efter det kunne ingen sag lægges til eller tages ud.
report-area-unlisted = Der var ingen liste for { $area }, da listen blev låst, og der er ikke trukket nogen sager derfra.
report-area-supplemented = Der var ingen liste for { $area }, da listen blev låst. Sagerne derfra kom med i et tillæg.
report-col-file = Fil
report-col-imported = Indlæst
report-col-by = Af
report-col-rows = Rækker
report-col-merged = Slået sammen
report-col-children = Sager, børn
report-col-adults = Sager, voksne
report-col-dropped = Udeladte kolonner
report-col-used = Brugt
report-none-dropped = ingen
report-list-used = ja
report-list-undone = nej, fortrudt før låsningen
report-draw = Udtrækket
report-draw-lead = Frøtallet afgør, hvilke sager der trækkes. Derfor står det her, hvor det kommer fra, og hvem man må have tillid til.
report-fact-drawn = Trukket
report-fact-seed = Frøtal
report-fact-grade = Frøtallets grad
report-fact-source = Frøtallets kilde
report-source-chosen = { $source } (valgt ved låsningen)
report-source-said = Oplyst ved udtrækket: { $source }.
report-fact-witnesses = Vidner
report-fact-attempt = Nummer
report-fact-attempt-reason = Hvorfor der er flere forsøg
report-draw-size = { $area }: { $size } sager trukket blandt { $population }
report-attempt-of = udtræk { $attempt } af { $attempt }
report-draw-steps = Sådan forløb udtrækket:
report-step-drawn = Udtræk { $attempt }: { $by }.
report-step-drawn-again = Udtræk { $attempt }: { $by }. Begrundelse: { $reason }
report-step-extended = Udvidet med { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
} fra samme rækkefølge: { $by }.
report-replaced-many = Mere end hver femte trukne sag i { $area } er gået ud. Listen var altså ikke, som den skulle være.
report-picked = Sager, som er valgt
report-picked-none = Ingen sager er valgt ud over de trukne.
report-picked-lead = Nogle sager er gennemgået, fordi nogen ønskede det. De er valgt og ikke trukket, så de indgår ikke i nogen af rapportens tal.
report-picked-count = { $area }: { $count ->
    [one] 1 valgt sag
   *[other] { $count } valgte sager
}.
report-replaced = Sager, der gik ud
report-replaced-none = Ingen sager er gået ud af stikprøven.
report-replaced-lead = En trukket sag går kun ud, når den ikke hører til dem, der skulle trækkes iblandt. Den næste sag i udtrækkets orden kommer ind, og ingen vælger den.
report-replaced-caption = Sager, der gik ud af stikprøven
report-no-reserve = ingen, listen er brugt op
report-col-reason = Årsag
report-col-replaced-by = Erstattet af
report-col-at = Hvornår
report-signatures = Godkendelse og ændringer bagefter
report-signatures-none = Runden er ikke godkendt endnu.
report-signatures-lead = En godkendt runde kan ikke ændres. Den kan åbnes igen med en begrundelse, og den godkendte udgave kan stadig læses.
report-signatures-caption = Godkendte udgaver
report-col-version = Udgave
report-col-signed = Godkendt
report-col-reopened = Åbnet igen
report-col-reopen-reason = Begrundelse for at åbne igen
report-not-reopened = nej

supplement-title = Tillæg { $supplement }: sager, der var glemt
supplement-why = Efter låsningen viste det sig, at der manglede sager på listen. En låst liste ændres ikke. Derfor står de glemte sager i et tillæg for sig, med egen lås og eget frøtal, og den første stikprøve er urørt. I områdets tal tæller begge lister med efter deres størrelse.
supplement-fact-locked = Låst
supplement-list-used = ja, som tillæg { $supplement }
supplement-step = Tillæg { $supplement }: { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
} trukket, { $by }.

report-set-aside = { $area }: { $count ->
    [one] 1 svar tæller
   *[other] { $count } svar tæller
} som ikke relevant, fordi sagens oplysninger (alder, udfald, skift af sagsbehandler, afgørelse om støttende indsats eller anbringelse) siger, at spørgsmålet ikke gælder sagen. Svarene er gemt, men indgår ikke i tallene.

report-internal-only = står kun i den interne udgave

report-changed-after = Ændret efter udgave { $version }: { $answers ->
    [0] ingen svar
    [one] ét svar
   *[other] { $answers } svar
} er givet igen eller taget tilbage, og { $cases ->
    [0] ingen sager
    [one] én sag
   *[other] { $cases } sager
} er gået ud eller meldt ikke fremfundet.

## population

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

## certainty

report-certainty = Hvor sikkert er det?
report-certainty-lead = Stikprøven er lille. Den er god til at opdage fejl, som findes i mange sager. Den er dårlig til at måle præcist. Derfor står der ved hvert spørgsmål et interval: mellem hvor mange sager på hele listen kravet kan være opfyldt i.
report-certainty-exact = Intervallet er regnet sådan, at det rammer rigtigt i mindst { $confidence } af 100 stikprøver.
report-certainty-exact-area = { $area }: intervallet er regnet sådan, at det rammer rigtigt i mindst { $confidence } af 100 stikprøver.
report-certainty-approximate = { $area }: stikprøven er trukket i { $parts } dele. Derfor er intervallet regnet med en tilnærmet metode (Korn og Graubard). Den er lavet til at ramme rigtigt i omkring { $confidence } af 100 stikprøver, men det er ikke lovet, når der er få sager.
report-certainty-fact = En fejl i en gennemgået sag er en kendsgerning om den sag, uanset hvor lille stikprøven er.
report-certainty-written = Tilsynet læser det, der står i sagen. Det, der ikke er skrevet ned, tæller som ikke opfyldt.
report-certainty-unknown = Sager, der ikke kunne findes, og svar, der ikke kunne gives, tæller som ikke opfyldt i intervallets nederste grænse og som opfyldt i den øverste.
report-certainty-many = Der gøres mange spørgsmål op på én gang. Man må regne med, at enkelte af intervallerne rammer forkert.
report-certainty-compare = Stikprøven kan ikke bruges til at sammenligne afdelinger eller medarbejdere, og små forskelle mellem to spørgsmål siger ikke noget sikkert.
report-chances = { $area }: chancen for at opdage en fejl
report-chances-lead = { $sample } sager på området er med i regnestykket. Tabellen viser chancen for, at en fejl er i mindst én af dem, alt efter hvor udbredt den er blandt listens { $population } sager. Chancen gælder fejl, som kan ses i sagen.
report-chances-caption = { $area }: chancen for at opdage en fejl med { $sample } sager
report-col-spread = Fejlen findes i
report-col-faulty = Det er
report-col-chance = Chance for at se den mindst én gang
report-chance-spread = { $spread } % af sagerne
report-chance-faulty = { $faulty } af { $population } sager
report-chance-percent =
    { $percent ->
        [100] den ses med sikkerhed
       *[other] { $percent } %
    }

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

## annex

report-annex = Bilag
report-annex-lead = Bilaget er til den, der vil efterprøve rapporten.
report-scale = Ordene for antal
report-scale-lead = Ordene bruges kun, når mindst 5 sager tæller med, og antallet står altid efter.
report-scale-all = Alle: hver eneste sag
report-scale-nearly-all = Næsten alle: mindst 85 %, men ikke alle
report-scale-most = De fleste: mere end 60 %, men under 85 %
report-scale-about-half = Omkring halvdelen: fra 40 til 60 %
report-scale-few = Få: under 40 %, men mindst én
report-scale-none = Ingen: ikke en eneste sag
report-questions = Alle spørgsmål
report-law-state = Spørgsmålene er besvaret efter lovens tilstand den { $asof }. De bygger på { $places } steder i lov, strategi og praksis.
report-law-seen = Ordlyden er sidst set mellem den { $first } og den { $last }.
report-law-unread = { $unread } af stederne findes, men deres nuværende ordlyd er ikke læst; { $recalled } er kun efter hukommelsen og er mærket »efterprøves«. En jurist skal bekræfte dem, før nogen regner dem for et lovbrud.
report-questions-lead = Spørgsmålene står, som de så ud, da runden begyndte. »Efterprøves« betyder, at henvisningen er husket og ikke slået efter.
report-questions-list = { $id } { $name }
report-questions-version = Version { $version }. Henvisningerne beskriver reglerne, som de var { $as_of }. Princip { $principle } i strategien.
report-questions-caption = Spørgsmålene i { $name }
report-col-look-for = Se efter
report-col-not-applicable-when = Ikke relevant, når
report-col-weight = Vægt
report-only-area = kun { $area }
report-col-basis = Grundlag
report-core = kerne
report-not-core = supplerende
report-always-applies = altid relevant
report-sample = Stikprøvens sager
report-sample-lead = Sagerne har fået et nummer, som ikke siger noget om borgeren. B er børneområdet, V er voksenområdet, og tallet er rækkefølgen, sagerne kom med i.
report-sample-caption = { $area }: stikprøven
report-col-state = Stand
report-col-answered = Besvaret
report-answered = { $answered } af { $questions }
report-hashes = Aftryk
report-hashes-lead = Et aftryk (SHA-256) er som et fingeraftryk af en fil: ændres ét tegn, bliver aftrykket et andet. Med aftrykkene kan man se, om noget er skiftet ud.
report-hash-print = Udtrækkets aftryk
report-hash-head = Sporet til og med post { $seq }

report-fact-dataset = Datasættets aftryk (SHA-256 af rapporten som JSON)

## charts

report-met-percent = { $of } ({ $percent }{ "\u00A0" }%)

report-chart-title = Figur. { $caption }
report-chart-none = kan ikke beregnes

history-chart-title = Figur. { $caption }
history-broken = ny ordlyd: årene på hver side af stregen kan ikke sammenlignes
history-gap = Ingen prik: ingen runde det år, spørgsmålet blev ikke stillet, eller under 5 svar tæller med.
history-anew = ny ordlyd
history-nothing = ingen svar, der tæller

# Figuren med prikker

report-dots-title = Figur. { $caption }: hvad det kan betyde for hele listen
report-dots-seen = andel af de gennemgåede sager, hvor det er opfyldt (mindst 5 sager)
report-dots-listed = andelen på hele listen kan ligge et sted på linjen
report-dots-none = ingen
report-dots-half = halvdelen
report-dots-all = alle
report-dots-said = { $low } til { $high } af { $population }

## feedback

feedback-case-title = Tilbagemelding på sag { $case }
feedback-department-title = Tilbagemelding til afdelingen: { $department }
feedback-subtitle = { $municipality }. Ledelsestilsyn på handicapområdet { $year }
feedback-about = Om tilbagemeldingen
feedback-case-lead = Tilsynet læser det, der står i sagen, og ser ikke alt, der er gjort. Tilbagemeldingen er til at lære af. Er noget misforstået, eller står det et andet sted i sagen, så sig det til den tilsynsførende.
feedback-case-missing = Sagen kunne ikke findes, så der er intet at melde tilbage om indholdet. Tilsynet skrev: { $note }
feedback-case-empty = Der er endnu ikke svaret på noget spørgsmål i sagen.
feedback-case-open = Gennemgangen er ikke afsluttet: der er svaret på { $answered } af { $questions } spørgsmål. Svarene kan stadig blive ændret.
feedback-fact-number = Sagsnummer
feedback-fact-department = Afdeling
feedback-fact-state = Stand
feedback-fact-cases = Sager
feedback-strengths = Det er gjort godt
feedback-good = God praksis
feedback-good-lead = Den tilsynsførende har mærket dette som god praksis:
feedback-met =
    { $count ->
        [one] Ét krav mere er opfyldt:
       *[other] { $count } krav er også opfyldt:
    }
feedback-strengths-none = Ingen af de besvarede krav er opfyldt eller mærket som god praksis.
feedback-col-good = Hvad der er godt
feedback-mend = Det kan blive bedre
feedback-mend-lead =
    { $count ->
        [one] Ét krav er ikke opfyldt eller kun delvist opfyldt.
       *[other] { $count } krav er ikke opfyldt eller kun delvist opfyldt. Det, der ikke kan vente, og det, der vejer tungest, står først.
    }
feedback-mend-none = Ingen af de besvarede krav mangler at blive opfyldt.
feedback-seen = Det så tilsynet
feedback-where = Hvor i sagen
feedback-wanted = Det ser tilsynet efter
feedback-unknown = Det kunne ikke vurderes
feedback-unknown-lead = Her gav sagen ikke nok at gå efter. Det tæller hverken som opfyldt eller ikke opfyldt.
feedback-col-why = Hvorfor
feedback-reader = Andenlæserens ord
feedback-decided = Det er besluttet
feedback-decided-lead = Disse handlinger gælder hele området og følger af de samme spørgsmål:
feedback-few =
    { $count ->
        [one] Stikprøven har én sag fra afdelingen. Det er alt for få til at sige noget om afdelingens arbejde, og den, der kender afdelingen, kan vide, hvilken sag det er.
        [2] Stikprøven har 2 sager fra afdelingen. Det er alt for få til at sige noget om afdelingens arbejde, og den, der kender afdelingen, kan måske vide, hvilke sager det er.
       *[other] Stikprøven har { $count } sager fra afdelingen. De er ikke trukket for at måle afdelingen, og tallene kan ikke bruges til at sammenligne den med andre.
    }
feedback-department-lead = Tallene viser, hvad der blev svaret i netop disse sager. Brug dem til at tale om, hvad der virker, og hvad I vil gøre anderledes.
feedback-picked =
    { $count ->
        [one] Én af sagerne er valgt og ikke trukket.
       *[other] { $count } af sagerne er valgt og ikke trukket.
    }
feedback-area = { $area } i afdelingen
feedback-area-cases =
    { $count ->
        [one] Der er én sag.
       *[other] Der er { $count } sager.
    }
feedback-area-caption = { $area }: antal af afdelingens sager efter svar
feedback-department-empty = Der er endnu ikke svaret på noget spørgsmål i afdelingens sager.
feedback-examples = God praksis at lære af

## agenda

# Dagsordenspunktet. Det, programmet ikke kan vide, står i kantede parenteser.

agenda-title = Ledelsestilsyn på handicapområdet { $year }
agenda-subtitle = Dagsordenspunkt. { $municipality }
agenda-subtitle-internal = Dagsordenspunkt. { $municipality }. INTERN UDGAVE, må ikke offentliggøres
agenda-resume = Resumé
agenda-resume-lead = Forvaltningen har gennemgået en tilfældig stikprøve af sager på handicapområdet. Børneområdet og voksenområdet gøres op hver for sig.
agenda-resume-own = [udfyldes af forvaltningen: én sætning om, hvad udvalget især skal vide]
agenda-area = { $area }: { $text }
agenda-sag = Sagsfremstilling
agenda-sag-lead = Ved ledelsestilsynet læses hver udtrukket sag efter faste tjeklister. Listen over sager blev låst, før stikprøven blev trukket, så ingen kunne vælge sagerne.
agenda-weakest =
    { $count ->
        [one] Ét af de kernespørgsmål, der stod svagest (relevant i mindst { $least } sager):
       *[other] { $count } af de kernespørgsmål, der stod svagest (relevante i mindst { $least } sager):
    }
agenda-sag-sure = Tallene gælder de gennemgåede sager. Stikprøven er lille: den er god til at opdage fejl, som findes i mange sager, og dårlig til at måle præcist. Rapporten viser ved hvert spørgsmål, hvor sikkert tallet er.
agenda-sag-own = [udfyldes af forvaltningen: hvad der gøres, hvem der har ansvaret, og hvornår det er gjort]
agenda-sag-actions =
    { $count ->
        [one] Forvaltningen har besluttet én handling.
       *[other] Forvaltningen har besluttet { $count } handlinger.
    } { $acute ->
        [0] Ingen af dem haster.
        [one] Én haster.
       *[other] { $acute } haster.
    } Rapporten viser, hvad der gøres, hvem der har ansvaret, og hvornår det skal være gjort. [udfyldes af forvaltningen: det, udvalget især skal vide om handlingerne]
agenda-oekonomi = Økonomi
agenda-oekonomi-text = [udfyldes af forvaltningen: økonomiske konsekvenser, eller at der ingen er]
agenda-lov = Lovgrundlag
agenda-lov-text = Ingen lov nævner ledelsestilsyn ved navn. Det udføres efter kommunens egen strategi og som led i kommunalbestyrelsens pligt til at føre tilsyn med, hvordan kommunens opgaver løses (retssikkerhedslovens § 16; henvisningen efterprøves). [udfyldes af forvaltningen: strategiens navn og dato]
agenda-indstilling = Indstilling
agenda-indstilling-text = Forvaltningen indstiller, at rapporten om ledelsestilsynet { $year } tages til efterretning.
agenda-indstilling-own = [udfyldes af forvaltningen: andre beslutninger, som udvalget bedes træffe]
agenda-footer = Bilag: tilsyn-{ $year }.docx. Datasættets aftryk (SHA-256): { $sha256 }
agenda-footer-internal = Bilag: tilsyn-{ $year }-intern.docx. Datasættets aftryk (SHA-256): { $sha256 }

## docx

docx-page = Side
docx-page-of = af

## xlsx

report-draft = UDKAST

report-col-not-applicable = Ikke relevant
report-col-cannot-assess = Kan ikke vurderes
report-col-missing = Ikke fremfundet
report-col-unanswered = Ikke besvaret

book-agreement = Enighed
book-col-agreement-count = Antal læsninger
book-col-scale = Skala
book-col-screen = Læserens skærm
book-col-ac1 = Gwets AC1

history-col-changed = Ny ordlyd eller skala
book-history = År for år
book-history-title = Kernespørgsmålene i alle godkendte runder
book-col-unknown = Ukendte svar

book-about = Om
book-title = Runde
book-tool = Skrevet med tilsyn, version
book-read-areas = Områderne
book-read-areas-text = Børneområdet og voksenområdet er to stikprøver og lægges aldrig sammen.
book-read-empty = Tomme celler
book-read-empty-text = En tom celle betyder, at tallet ikke kan beregnes. Det er ikke 0. Procent står kun, når mindst 5 sager tæller med.
book-read-interval = Mindst og højst
book-read-interval-text = Mellem så mange sager på hele listen kan kravet være opfyldt i, med 95 procents sikkerhed. Ukendte svar er regnet med begge veje.
book-sheet = Arket »{ $name }«
book-col-what = Hvad
book-col-value = Oplysning
book-findings-boern = Børn tal
book-findings-voksne = Voksne tal
book-findings-title = { $area }: svarene talt op spørgsmål for spørgsmål. { $cases } sager i stikprøven, { $population } på listen.
book-charts-boern = Børn figurer
book-charts-voksne = Voksne figurer
book-charts-title = { $area }: figurer. Tallene står på arket »{ $sheet }«.
book-chart-alt = Søjlediagram med antal sager i hvert svar. { $title }. Tallene står på arket »{ $sheet }«.
book-axis = Antal sager
book-internal = INTERN UDGAVE, må ikke offentliggøres
book-principles = Principper
book-principles-title = Svarene lagt sammen efter strategiens principper, hvert område for sig
book-actions = Handlinger
book-actions-title = Hvad der skal gøres, og hvad der blev af det, der blev besluttet før
book-sample = Stikprøve
book-chances = Opdagelse
book-chances-title = Chancen for, at en fejl ses i mindst én af de gennemgåede sager
book-answers = Svar
book-answers-lead = Ét svar i hver række. Ingen bemærkninger og ingen sagsnumre.
book-codebook = Kodebog
book-codebook-lead = Hvad kolonnerne på arkene med tal og svar betyder, og hvad hver kode betyder.
book-drawn-title = Udtrukne sager { $year }. Arket nævner sagsnumre og må ikke forlade kommunen.
book-col-questions = Spørgsmål i alt
book-col-spread = Fejlen findes i så mange procent af sagerne
book-col-faulty = Det er så mange sager
book-col-population = Sager på listen
book-col-looked-into = Gennemgåede sager
book-col-chance = Chance i procent for at se den mindst én gang
book-col-core-questions = Kernespørgsmål
book-col-core-counted = Kernespørgsmål, der kan gøres op
book-col-core-all-met = Heraf opfyldt i alle sager, hvor de var relevante
book-col-action = Nr.
book-col-acute = Haster
book-col-code = Svarkode
book-col-answer = Svar
book-col-noted = Bemærkning skrevet
book-col-counts = Tæller med
book-col-sheet = Ark
book-col-column = Kolonne
book-col-meaning = Betydning
book-col-number = Sagsnummer
book-col-department = Afdeling
book-yes = ja
book-no = nej
book-means-question = Spørgsmålets nummer i tjeklisten.
book-means-text = Spørgsmålet, som det så ud, da runden begyndte.
book-means-checklist = Tjeklistens bogstaver.
book-means-checklist-name = Tjeklistens navn.
book-means-core = Kernespørgsmål eller supplerende spørgsmål. Kun kernespørgsmål indgår i hovedtallene.
book-means-severity = Hvor alvorligt det er, når kravet ikke er opfyldt.
book-means-report-col-met = Sager, hvor kravet var opfyldt. Ved ja og nej: ja. Ved grader: høj grad.
book-means-report-col-partly = Sager, hvor kravet var delvist opfyldt.
book-means-report-col-not-met = Sager, hvor kravet ikke var opfyldt.
book-means-report-col-not-applicable = Sager, hvor spørgsmålet ikke var relevant. De tæller ikke med.
book-means-report-col-cannot-assess = Sager, hvor svaret ikke kunne gives ud fra sagen.
book-means-report-col-missing = Sager, der ikke kunne findes.
book-means-report-col-unanswered = Sager, der endnu ikke er besvaret.
book-means-applicable = Opfyldt, delvist opfyldt og ikke opfyldt tilsammen: de sager, som andelen regnes af.
book-means-percent = Opfyldt i procent af de sager, der tæller med. Tom, når færre end 5 sager tæller med.
book-means-population = Så mange sager på områdets liste kan spørgsmålet højst gælde.
book-means-low = Det mindste antal sager på listen, som kravet kan være opfyldt i, med 95 procents sikkerhed.
book-means-high = Det største antal sager på listen, som kravet kan være opfyldt i, med 95 procents sikkerhed.
book-means-essential = Væsentlig betydning for afgørelsen eller borgeren. På arket »Svar«: ja eller nej. Ellers antal svar.
book-means-act-now = Kræver handling nu. På arket »Svar«: ja eller nej. Ellers antal svar.
book-means-good-practice = God praksis. På arket »Svar«: ja eller nej. Ellers antal svar.
book-means-agreed = Læsninger, hvor andenlæserens første svar var det samme. Én for hvert svar og hver læser.
book-means-disagreed = Læsninger, hvor andenlæserens første svar var et andet.
book-means-before-year = Det tidligere år, der sammenlignes med. Tom, når spørgsmålet ikke kan sammenlignes.
book-means-before-met = Sager det år, hvor kravet var opfyldt.
book-means-before-applicable = Sager det år, der tæller med.
book-means-verdict = Hvad sammenligningen kan sige.
book-means-report-col-case = Sagens nummer i stikprøven. Det siger intet om borgeren.
book-means-area = Børneområdet eller voksenområdet.
book-means-book-col-code = Svaret som kode. Koderne står nederst.
book-means-book-col-answer = Svaret i spørgsmålets egne ord.
book-means-book-col-noted = Om der er skrevet en bemærkning. Selve bemærkningen bliver i filen.
book-means-book-col-counts = Om svaret er blandt dem, som andelen regnes af.
book-code-met = Opfyldt. Ved ja og nej: ja. Ved grader: høj grad.
book-code-partly = Delvist opfyldt.
book-code-not-met = Ikke opfyldt.
book-code-not-applicable = Ikke relevant.
book-code-cannot-assess = Kan ikke vurderes.
book-code-missing = Ikke fremfundet: sagen hører med i stikprøven, men kunne ikke findes.
book-code-unanswered = Ikke besvaret endnu.

## csv

report-csv-municipality = Kommune
report-csv-year = År
report-csv-status = Status
report-csv-signed = godkendt
report-csv-area = Område
report-csv-checklist = Tjekliste
report-csv-checklist-name = Tjeklistens navn
report-csv-question = Spørgsmål
report-csv-text = Spørgsmålets tekst
report-csv-core = Kerne
report-csv-severity = Alvor
report-csv-met = Opfyldt
report-csv-partly = Delvist opfyldt
report-csv-not-met = Ikke opfyldt
report-csv-applicable = Sager, der tæller med
report-csv-percent = Procent opfyldt
report-csv-not-applicable = Ikke relevant
report-csv-cannot-assess = Kan ikke vurderes
report-csv-missing = Ikke fremfundet
report-csv-unanswered = Ikke besvaret
report-csv-population = Sager på listen, som spørgsmålet højst kan gælde
report-csv-low = Opfyldt på listen, mindst
report-csv-high = Opfyldt på listen, højst
report-csv-confidence = Sikkerhed i procent
report-csv-essential = Væsentlig betydning
report-csv-act-now = Kræver handling nu
report-csv-good-practice = God praksis
report-csv-agreed = Andenlæser enig
report-csv-disagreed = Andenlæser uenig
report-csv-open-cases = Åbne sager i runden

report-csv-before-year = Sammenlignet med
report-csv-before-met = Opfyldt dengang
report-csv-before-applicable = Sager, der talte med dengang
report-csv-verdict = Er forskellen tilfældig?

report-csv-dataset = Datasættets aftryk

report-citizens-csv-municipality = Kommune
report-citizens-csv-year = År
report-citizens-csv-principle = Princip
report-citizens-csv-question = Spørgsmål til borgerne
report-citizens-csv-option = Svarmulighed
report-citizens-csv-count = Antal svar
report-citizens-csv-n = Svar i alt

## kept

kept-subtitle = { $municipality }. Runden er slettet her. Det, der står, er tallene fra den godkendte udgave
kept-fact-filed = Hele rapporten er journaliseret
kept-fact-deleted = Slettet her
kept-deleted = { $at } af { $by }
kept-fact-ground = Grundlag for sletningen
kept-fact-commitment = Fingeraftryk fra låsningen
kept-signed = Udgave { $version }, godkendt { $at }
kept-area = { $population } sager på listen. { $drawn } er trukket, { $walked } gennemgået, { $missing } ikke fremfundet, { $replaced } erstattet.
kept-caption = { $name }, { $area }
kept-compared = Sammenlignet med { $before }
kept-written = Runden er slettet her. Filerne har tallene fra den godkendte udgave og siger, hvor hele rapporten er journaliseret.
