//! The audit room and what is opened from it, as text, as somebody has looked at them.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::{domain::answer::Value, tui::shell::harness::Harness};
use expect_test::expect;

#[test]
fn case_untouched() {
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                 0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────────────────────────
         >BI 0/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
        > . BI-01 Egne ønsker i målene          │ Begynd gerne med sagens oplysninger:
          . BI-02 Livssituation brugt           │ i.
          . BI-03 Plan foreligger i tide        │ BI-01 · kernespørgsmål · væsentlig ·
          . BI-04 Plan lavet sammen             │ strategi
          . BI-05 Barnets holdning              │ Fremgår borgerens egne ønsker
          . BI-06 Opfølgning på målene          │ tydeligt af sagen, og kan de
          . BI-07 Vejledt om bisidder           │ genfindes i de mål, der er opstillet?
          . BI-08 Kommunikation og værge        │
          . BI-09 Borgerrådgiver nævnt          │ Se efter: Ønskerne står med borgerens
        ────────────────────────────────────────│ (barnets) egne ord eller tæt på.
         [ ] 1 Opfyldt                          │ Hvert overordnet mål kan føres
         [ ] 2 Delvist opfyldt                  │ tilbage til et ønske eller et behov,
         [ ] 3 Ikke opfyldt                     │ borgeren selv nævner. Er der afveget
         [ ] 4 Ikke relevant                    │ fra ønskerne, er det forklaret.
         [ ] 5 Kan ikke vurderes                │ Delvist: ønsker er noteret, men ses
                                                │ ikke i målene.
                                                │                            PgDn: mere

         Næste: BI-01 Egne ønsker i målene
         1-5 svar  h henvisning  b begrundelse  m mangler  f færdigmeld  a læs igen
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&Harness::at_case().shown(80, 24));
}

#[test]
fn case_answered() {
    let mut harness = Harness::at_case();
    harness.play("1112Mødet den 3. maj er noteret, men ikke telefonsamtalen.<f2>vnhNotat 3-5<enter><up>");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                       4 af 43 besvaret, i gang
        ────────────────────────────────────────────────────────────────────────────────
         >BI 4/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
          + BI-01 Egne ønsker i målene          │ BI-04 · kernespørgsmål · væsentlig ·
          + BI-02 Livssituation brugt           │ lov
          + BI-03 Plan foreligger i tide        │ Er planen lavet sammen med borgeren,
        > ~ BI-04 Plan lavet sammen      bhvn   │ og kan man se hvordan?
          . BI-05 Barnets holdning              │
          . BI-06 Opfølgning på målene          │ Delvist opfyldt. Gemt DD-MM-ÅÅÅÅ
          . BI-07 Vejledt om bisidder           │ TT:MM af mla
          . BI-08 Kommunikation og værge        │ Begrundelse: Mødet den 3. maj er
          . BI-09 Borgerrådgiver nævnt          │ noteret, men ikke telefonsamtalen.
        ────────────────────────────────────────│ Henvisning: 03-05-2026 · Notat
         [ ] 1 Opfyldt                          │
         [x] 2 Delvist opfyldt                  │ Se efter: Mødedato, deltagere,
         [ ] 3 Ikke opfyldt                     │ borgerens forslag eller uenighed.
         [ ] 4 Ikke relevant                    │ Borgeren har fået planen og haft
         [ ] 5 Kan ikke vurderes                │ mulighed for at rette i den. For
                                                │ børn: både barnet/den unge og
                                                │                            PgDn: mere

         Næste: BI-05 Barnets holdning
         1-5 svar  h henvisning  g gentag den  b begrundelse  m mangler  f færdigmeld
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn case_wide() {
    let mut harness = Harness::at_case();
    harness.play("1112Mødet den 3. maj er noteret, men ikke telefonsamtalen.<f2><up>");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                                                               4 af 43 besvaret, i gang
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         >BI 4/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
          + BI-01 Egne ønsker i målene          Opfyldt             │ BI-04 · kernespørgsmål · væsentlig · lov
          + BI-02 Livssituation brugt           Opfyldt             │ Er planen lavet sammen med borgeren, og kan man se
          + BI-03 Plan foreligger i tide        Opfyldt             │ hvordan?
        > ~ BI-04 Plan lavet sammen      b      Delvist opfyldt     │
          . BI-05 Barnets holdning                                  │ Delvist opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
          . BI-06 Opfølgning på målene                              │ Begrundelse: Mødet den 3. maj er noteret, men ikke
          . BI-07 Vejledt om bisidder                               │ telefonsamtalen.
          . BI-08 Kommunikation og værge                            │
          . BI-09 Borgerrådgiver nævnt                              │ Se efter: Mødedato, deltagere, borgerens forslag eller
        ────────────────────────────────────────────────────────────│ uenighed. Borgeren har fået planen og haft mulighed for
         [ ] 1 Opfyldt                                              │ at rette i den. For børn: både barnet/den unge og
         [x] 2 Delvist opfyldt                                      │ forældrene.
         [ ] 3 Ikke opfyldt                                         │
         [ ] 4 Ikke relevant                                        │ Hvor: Plan, mødereferat, følgebrev.
         [ ] 5 Kan ikke vurderes                                    │
                                                                    │ Ikke relevant, når: Ingen plan (se BI-03).
                                                                    │
                                                                    │ Grundlag: DH/KL princip 3; Strategi A2; SEL § 141 stk. 4;
                                                                    │ BL § 92 stk. 1, § 109 stk. 1-2
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │

         Næste: BI-05 Barnets holdning
         1-5 svar  h henvisning  b begrundelse  m mangler  f færdigmeld  a læs igen  i oplysninger  u før underskrift
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 36));
}

#[test]
fn case_smallest() {
    expect![[r#"
         B-01  2027-B-013  Myndigh…  0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────
         >BI 0/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddr…
        > . BI-01 Egne ønsker…       │ Begynd gerne med sagens
          . BI-02 Livssituati…       │ oplysninger: i.
          . BI-03 Plan foreli…       │ BI-01 · kernespørgsmål ·
        ─────────────────────────────│ væsentlig · strategi
         [ ] 1 Opfyldt               │ Fremgår borgerens egne
         [ ] 2 Delvist opfyldt       │ ønsker tydeligt af sagen, og
         [ ] 3 Ikke opfyldt          │ kan de genfindes i de mål,
         [ ] 4 Ikke relevant         │                   PgDn: mere

         Næste: BI-01 Egne ønsker i målene
         1-5 svar  h henvisning  b begrundelse  m mangler
         F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&Harness::at_case().shown(60, 15));
}

#[test]
fn editor() {
    let mut harness = Harness::at_case();
    harness.play("3Der er intet notat om samtalen den 3. maj.<enter><enter>Se også ø, æ og å.");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                 0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────────────────────────
         >BI 0/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
        > . BI-01 Egne ønsker i målene          │ BI-01 Egne ønsker i målene
          . BI-02 Livssituation brugt           │ Fremgår borgerens egne ønsker
          . BI-03 Plan foreligger i tide        │ tydeligt af sagen, og kan de
          . BI-04 Plan lavet sammen             │ genfindes i de mål, der er opstillet?
          . BI-05 Barnets holdning              │ ── 3 Ikke opfyldt, fordi ────────────
          . BI-06 Opfølgning på målene          │ Der er intet notat om samtalen den 3.
          . BI-07 Vejledt om bisidder           │  maj.
          . BI-08 Kommunikation og værge        │
          . BI-09 Borgerrådgiver nævnt          │ Se også ø, æ og å.
        ────────────────────────────────────────│
         [ ] 1 Opfyldt                          │
         [ ] 2 Delvist opfyldt                  │
         [ ] 3 Ikke opfyldt                     │
         [ ] 4 Ikke relevant                    │
         [ ] 5 Kan ikke vurderes                │ ── Henvisning (Tab) ─────────────────
                                                │
                                                │

         Næste: BI-01 Egne ønsker i målene
         F2 gem  Tab det andet felt  F8 faste sætninger  F4 til det andet spørgsmål
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc kladden bliver
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn lacks() {
    let mut harness = Harness::at_case();
    harness.play("1f");
    expect![[r#"
         Sag B-01 kan ikke færdigmeldes endnu                                42 mangler
        ────────────────────────────────────────────────────────────────────────────────
        > BI-02  mangler svar         Livssituation brugt
          BI-03  mangler svar         Plan foreligger i tide
          BI-04  mangler svar         Plan lavet sammen
          BI-05  mangler svar         Barnets holdning
          BI-06  mangler svar         Opfølgning på målene
          BI-07  mangler svar         Vejledt om bisidder
          BI-08  mangler svar         Kommunikation og værge
          BI-09  mangler svar         Borgerrådgiver nævnt
          KO-01  mangler svar         Primær sagsbehandler
          KO-02  mangler svar         Overblik over parter
          KO-03  mangler svar         Mod samme mål
          KO-04  mangler svar         Én fælles plan
          KO-05  mangler svar         Samtykke eller hjemmel
          KO-06  mangler svar         Overgang to år før
          KO-07  mangler svar         Overgangens indhold
          KO-08  mangler svar         Svar inden 48 timer
          KO-09  mangler svar         Aftale om kontakt
          SS-01  mangler svar         Makker kender sagen
          SS-02  mangler svar         Besked om skift

         Enter åbn
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn ones_own_answers_are_not_read() {
    let mut harness = Harness::at_case();
    harness.play("1<up>a");
    expect![[r#"
         B-01  Læsning, ikke blind
        ────────────────────────────────────────────────────────────────────────────────
         >BI 0/0   KO 0/0   SS 0/0   NK 0/0   SB 0/0   Borgerinddragelse
        > x BI-01 Egne ønsker i målene          │ BI-01 · kernespørgsmål · væsentlig ·
          x BI-02 Livssituation brugt           │ strategi
          x BI-03 Plan foreligger i tide        │ Fremgår borgerens egne ønsker
          x BI-04 Plan lavet sammen             │ tydeligt af sagen, og kan de
          x BI-05 Barnets holdning              │ genfindes i de mål, der er opstillet?
          x BI-06 Opfølgning på målene          │
          x BI-07 Vejledt om bisidder           │ Du gav selv svaret på BI-01 i sag
          x BI-08 Kommunikation og værge        │ B-01. En andenlæsning er en andens.
          x BI-09 Borgerrådgiver nævnt          │ Opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
        ────────────────────────────────────────│
         [ ] 1 Opfyldt                          │ Se efter: Ønskerne står med borgerens
         [ ] 2 Delvist opfyldt                  │ (barnets) egne ord eller tæt på.
         [ ] 3 Ikke opfyldt                     │ Hvert overordnet mål kan føres
         [ ] 4 Ikke relevant                    │ tilbage til et ønske eller et behov,
         [ ] 5 Kan ikke vurderes                │ borgeren selv nævner. Er der afveget
                                                │                            PgDn: mere
         Læst 0 af 0  ....................  bemærkninger 0
         Her er ingen svar, du kan læse: en andenlæser læser det, en anden har svaret.

         m næste ulæste  a bemærkninger
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn reference() {
    let mut harness = Harness::at_case();
    harness.play("1hPlan 2-3<enter>1hReferat 12-3 s. 2");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                       2 af 43 besvaret, i gang
        ────────────────────────────────────────────────────────────────────────────────
         >BI 2/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
          + BI-01 Egne ønsker i målene    h     │ Henvisning til BI-02 Livssituation
          + BI-02 Livssituation brugt           │ brugt (lige svaret: Opfyldt)
        > . BI-03 Plan foreligger i tide        │ Er borgerens aktuelle livssituation
          . BI-04 Plan lavet sammen             │ beskrevet og brugt i vurderingen og
          . BI-05 Barnets holdning              │ valget af indsats?
          . BI-06 Opfølgning på målene          │ ── Dokument, dato, journal, side ────
          . BI-07 Vejledt om bisidder           │ Referat 12-3 s. 2
          . BI-08 Kommunikation og værge        │ læst som: 12-03-2026 · Referat s. 2
          . BI-09 Borgerrådgiver nævnt          │ pil ned henter en tidligere:
        ────────────────────────────────────────│   02-03-2026 · Plan
         [ ] 1 Opfyldt                          │
         [ ] 2 Delvist opfyldt                  │
         [ ] 3 Ikke opfyldt                     │
         [ ] 4 Ikke relevant                    │
         [ ] 5 Kan ikke vurderes                │
                                                │
                                                │

         Næste: BI-03 Plan foreligger i tide
         Enter gem  pil ned en tidligere  F4 til det andet spørgsmål
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc kladden bliver
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn a_text_before_its_answer() {
    let mut harness = Harness::at_case();
    harness.play("bVenter på notatet");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                 0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────────────────────────
         >BI 0/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
        > . BI-01 Egne ønsker i målene          │ BI-01 Egne ønsker i målene
          . BI-02 Livssituation brugt           │ Fremgår borgerens egne ønsker
          . BI-03 Plan foreligger i tide        │ tydeligt af sagen, og kan de
          . BI-04 Plan lavet sammen             │ genfindes i de mål, der er opstillet?
          . BI-05 Barnets holdning              │ Der er ikke svaret endnu. Teksten
          . BI-06 Opfølgning på målene          │ ligger som kladde, til svaret gives.
          . BI-07 Vejledt om bisidder           │ ── Begrundelse ──────────────────────
          . BI-08 Kommunikation og værge        │ Venter på notatet
          . BI-09 Borgerrådgiver nævnt          │
        ────────────────────────────────────────│
         [ ] 1 Opfyldt                          │
         [ ] 2 Delvist opfyldt                  │
         [ ] 3 Ikke opfyldt                     │
         [ ] 4 Ikke relevant                    │
         [ ] 5 Kan ikke vurderes                │
                                                │
                                                │

         Næste: BI-01 Egne ønsker i målene
         F2 gem  F8 faste sætninger  F4 til det andet spørgsmål
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc kladden bliver
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn case_in_english() {
    let start = crate::tui::shell::run::Start { case: Some("V-01".parse().unwrap()), ..Default::default() };
    let mut harness = Harness::new(crate::tui::shell::harness::drawn(), crate::words::lang::Lang::En, start);
    harness.play("<tab>");
    expect![[r#"
         V-01  2027-V-024  Handicap Nord                    0 of 42 answered, not begun
        ────────────────────────────────────────────────────────────────────────────────
          BI 0/8  >KO 0/9   SS 0/7   NK 0/9   SB 0/9   Coordination
        > . KO-01 Primary caseworker            │ You may begin with the facts of the
          . KO-02 Overview of parties           │ case: i.
          . KO-03 Towards the same goals        │ KO-01 · core · major · strategy
          . KO-04 One common plan               │ Does the case have a primary
          . KO-05 Consent or authority          │ (coordinating) caseworker, and has
          . KO-06 Transition by age 16          │ the citizen been given the name and
          . KO-07 Contents of transition        │ contact details?
          . KO-08 Reply within 48 hours         │
          . KO-09 Contact agreed                │ Look for: One responsible person,
        ────────────────────────────────────────│ beyond doubt, in the case system; the
         [ ] 1 Met                              │ citizen has been given the name and a
         [ ] 2 Partly met                       │ direct number or e-mail address. It
         [ ] 3 Not met                          │ is a plus if the citizen had a say in
         [ ] 4 Not applicable                   │ the choice. The strategy says “as far
         [ ] 5 Cannot be assessed               │ as possible”: where it did not
                                                │ succeed, the reason must be clear –
                                                │                            PgDn: more

         Next: KO-01 Primary caseworker
         1-5 answer  h reference  b reason  m lacking  f complete  a read again
         Ctrl-P go to  F1 help  F9 urgent  Ctrl-Z undo  Esc back
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn draft_and_second_reader() {
    let mut harness = Harness::at_case();
    harness.play("3Ikke fundet.<f2>");
    harness.contest("BI-01", Some(Value::Partly), "Se journalen den 3. maj.");
    harness.play("<esc><enter>hNotat<esc>");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                       1 af 43 besvaret, i gang
        ────────────────────────────────────────────────────────────────────────────────
         >BI 1/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
        > - BI-01 Egne ønsker i målene   bh   a │ kfr har arbejdet i sagen kl.
          . BI-02 Livssituation brugt           │ TT:MM:SS. Tal sammen, før I svarer på
          . BI-03 Plan foreligger i tide        │ det samme.
          . BI-04 Plan lavet sammen             │ BI-01 · kernespørgsmål · væsentlig ·
          . BI-05 Barnets holdning              │ strategi
          . BI-06 Opfølgning på målene          │ Fremgår borgerens egne ønsker
          . BI-07 Vejledt om bisidder           │ tydeligt af sagen, og kan de
          . BI-08 Kommunikation og værge        │ genfindes i de mål, der er opstillet?
          . BI-09 Borgerrådgiver nævnt          │
        ────────────────────────────────────────│ Ikke opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM
         [ ] 1 Opfyldt                          │ af mla
         [ ] 2 Delvist opfyldt                  │ Begrundelse: Ikke fundet.
         [x] 3 Ikke opfyldt                     │ Kladde til henvisning fra DD-MM-ÅÅÅÅ
         [ ] 4 Ikke relevant                    │ TT:MM: Notat
         [ ] 5 Kan ikke vurderes                │ Andenlæser: Delvist opfyldt (kfr,
                                                │ DD-MM-ÅÅÅÅ TT:MM)
                                                │                            PgDn: mere
         Kladde gemt TT:MM:SS
         Næste: BI-01 Egne ønsker i målene
         1-5 svar  h henvisning  b begrundelse  m mangler  f færdigmeld  a læs igen
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn refusals() {
    let mut harness = Harness::at_case();
    harness.play("3Moren hedder Anna, 010190-1234.<f2>");
    expect![[r#"
        ! Der står noget, der ligner et CPR-nummer (xxxxxx-xxxx): begrundelse, linje
        1, tegn 20. Fjern det, og gem igen. Sagen er kendt på sit id; CPR-numre gemmes
        aldrig.
        Næste: BI-01 Egne ønsker i målene
        F2 gem  Tab det andet felt  F8 faste sætninger  F4 til det andet spørgsmål
        Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc kladden bliver
    "#]]
    .assert_eq(&harness.notices());
    let mut harness = Harness::at_case();
    harness.play("<esc><del>1Søgt i arkivet.<f2><enter>");
    expect![[r#"
        ! Sag B-01 er ikke fremfundet. Er den fundet, så tag den ind igen med æ.
        Næste: Gennemgå sag B-02.
        m mangler  s rækkefølge  æ åbn igen  u før underskrift  o overblik
        Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.notices());
    harness.play("uu");
    expect![[r#"
        ! Runden kan ikke godkendes: 19 sager er ikke færdige. De står på listen:
        Enter går til den, der er markeret.
        Enter gå derhen  m næste åbne
        Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.notices());
    let mut harness = Harness::at_case();
    harness.play(&"1".repeat(43)).play("f1");
    expect![[r#"
        ! Sag B-01 er meldt færdig. Skal noget rettes, så åbn den igen med æ.
        Næste: den næste sag. Enter åbner den.
        æ åbn igen  a læs igen  u før underskrift  o overblik  r resultater  l lister
        Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.notices());
}
