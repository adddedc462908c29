//! The audit room and what is opened from it, as text, as somebody has looked at them.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::tui::shell::harness::Harness;
use expect_test::expect;

#[test]
fn case_untouched() {
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                 0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────────────────────────
         >BI 0/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
        >   BI-01 Egne ønsker i målene    │ Begynd gerne med sagens oplysninger: o.
            BI-02 Livssituation brugt     │ BI-01 · kernespørgsmål · væsentlig ·
            BI-03 Plan foreligger i tide  │ strategi
            BI-04 Plan lavet sammen       │ Fremgår borgerens egne ønsker tydeligt af
            BI-05 Barnets holdning        │ sagen, og kan de genfindes i de mål, der er
            BI-06 Opfølgning på målene    │ opstillet?
            BI-07 Vejledt om bisidder     │
            BI-08 Kommunikation og værge  │ Se efter: Ønskerne står med borgerens
            BI-09 Borgerrådgiver nævnt    │ (barnets) egne ord eller tæt på. Hvert
                                          │ overordnet mål kan føres tilbage til et
         [ ] 1 Opfyldt                    │ ønske eller et behov, borgeren selv nævner.
         [ ] 2 Delvist opfyldt            │ Er der afveget fra ønskerne, er det
         [ ] 3 Ikke opfyldt               │ forklaret. Delvist: ønsker er noteret, men
         [ ] 4 Ikke relevant              │ ses ikke i målene.
         [ ] 5 Kan ikke vurderes          │ Hvor: Voksne: VUM »Borgerens ønsker for
         [ ] v væsentlig betydning        │ fremtiden«, handleplan. Børn: børnesamtale,
         [ ] h kræver handling nu         │ barnets plan/ungeplan, undersøgelse,
         [ ] p god praksis                │                                  PgDn: mere

         b begrundelse   e henvisning   m næste, der mangler   f færdigmeld   F9 akut
         F1 taster   Esc tilbage
    "#]]
    .assert_eq(&Harness::at_case().shown(80, 24));
}

#[test]
fn case_answered() {
    let mut harness = Harness::at_case();
    harness.play("1112Mødet den 3. maj er noteret, men ikke telefonsamtalen.<f2><up>vh<up><down>");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                       4 af 43 besvaret, i gang
        ────────────────────────────────────────────────────────────────────────────────
         >BI 4/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
          + BI-01 Egne ønsker i målene    │ BI-04 · kernespørgsmål · væsentlig · lov
          + BI-02 Livssituation brugt     │ Er planen lavet sammen med borgeren, og kan
          + BI-03 Plan foreligger i tide  │ man se hvordan?
        > ~ BI-04 Plan lavet sammen !     │
            BI-05 Barnets holdning        │ Delvist opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af
            BI-06 Opfølgning på målene    │ mla
            BI-07 Vejledt om bisidder     │ Begrundelse: Mødet den 3. maj er noteret,
            BI-08 Kommunikation og værge  │ men ikke telefonsamtalen.
            BI-09 Borgerrådgiver nævnt    │
                                          │ Se efter: Mødedato, deltagere, borgerens
         [ ] 1 Opfyldt                    │ forslag eller uenighed. Borgeren har fået
         [x] 2 Delvist opfyldt            │ planen og haft mulighed for at rette i den.
         [ ] 3 Ikke opfyldt               │ For børn: både barnet/den unge og
         [ ] 4 Ikke relevant              │ forældrene.
         [ ] 5 Kan ikke vurderes          │ Hvor: Plan, mødereferat, følgebrev.
         [x] v væsentlig betydning        │ Ikke relevant, når: Ingen plan (se BI-03).
         [x] h kræver handling nu         │ Grundlag: DH/KL princip 3; Strategi A2; SEL
         [ ] p god praksis                │                                  PgDn: mere

         b begrundelse   e henvisning   m næste, der mangler   u fortryd sidste svar
         x slet svar   r andenlæser   f færdigmeld   F9 akut   F1 taster   Esc tilbage
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
          + BI-01 Egne ønsker i målene    │ BI-04 · kernespørgsmål · væsentlig · lov
          + BI-02 Livssituation brugt     │ Er planen lavet sammen med borgeren, og kan man se hvordan?
          + BI-03 Plan foreligger i tide  │
        > ~ BI-04 Plan lavet sammen       │ Delvist opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
            BI-05 Barnets holdning        │ Begrundelse: Mødet den 3. maj er noteret, men ikke telefonsamtalen.
            BI-06 Opfølgning på målene    │
            BI-07 Vejledt om bisidder     │ Se efter: Mødedato, deltagere, borgerens forslag eller uenighed. Borgeren har fået
            BI-08 Kommunikation og værge  │ planen og haft mulighed for at rette i den. For børn: både barnet/den unge og
            BI-09 Borgerrådgiver nævnt    │ forældrene.
                                          │
         [ ] 1 Opfyldt                    │ Hvor: Plan, mødereferat, følgebrev.
         [x] 2 Delvist opfyldt            │
         [ ] 3 Ikke opfyldt               │ Ikke relevant, når: Ingen plan (se BI-03).
         [ ] 4 Ikke relevant              │
         [ ] 5 Kan ikke vurderes          │ Grundlag: DH/KL princip 3; Strategi A2; SEL § 141 stk. 4; BL § 92 stk. 1, § 109
         [ ] v væsentlig betydning        │ stk. 1-2
         [ ] h kræver handling nu         │
         [ ] p god praksis                │
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
                                          │
                                          │

         b begrundelse   e henvisning   m næste, der mangler   u fortryd sidste svar   x slet svar   r andenlæser
         f færdigmeld   F9 akut   F1 taster   Esc tilbage
    "#]].assert_eq(&harness.shown(120, 36));
}

#[test]
fn case_smallest() {
    expect![[r#"
         B-01  2027-B-013  Myndigh…  0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────
         >BI 0/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddr…
        >   BI-01 Egne ønsker i måle…│ Begynd gerne med sagens
            BI-02 Livssituation brugt│ oplysninger: o.
            BI-03 Plan foreligger i …│ BI-01 · kernespørgsmål ·
                                     │ væsentlig · strategi
         [ ] 1 Opfyldt               │ Fremgår borgerens egne
         [ ] 2 Delvist opfyldt       │ ønsker tydeligt af sagen, og
         [ ] 3 Ikke opfyldt          │ kan de genfindes i de mål,
         [ ] 4 Ikke relevant         │ der er opstillet?
         [ ] 5 Kan ikke vurderes     │                   PgDn: mere

         b begrundelse   e henvisning   m næste, der mangler
         f færdigmeld   F9 akut   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&Harness::at_case().shown(60, 15));
}

#[test]
fn editor() {
    let mut harness = Harness::at_case();
    harness.play("3Der er intet notat om samtalen den 3. maj.<enter><enter>Se også ø, æ og å.");
    expect![[r#"
         Begrundelse                                                        B-01  BI-01
        ────────────────────────────────────────────────────────────────────────────────
         Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål,
         der er opstillet?
         Svar: Ikke opfyldt
         ──────────────────────────────────────────────────────────────────────────────
         Der er intet notat om samtalen den 3. maj.

         Se også ø, æ og å.














         F2 gem   Enter ny linje   F8 faste sætninger   Esc tilbage, teksten huskes
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
          SS-03  mangler svar         Navn på den nye

         Enter åbn   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn verdict() {
    let mut harness = Harness::at_case();
    harness.play("1<up>r");
    expect![[r#"
         Andenlæserens vurdering                                            B-01  BI-01
        ────────────────────────────────────────────────────────────────────────────────
         BI-01 Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i
         de mål, der er opstillet?

         > 1  Enig
           2  Uenig

         Ved uenighed skrives en bemærkning, og sagen åbnes igen.














         Enter vælg   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn confirm() {
    let mut harness = Harness::at_case();
    harness.play("1<up>x");
    expect![[r#"
         Er det rigtigt?
        ────────────────────────────────────────────────────────────────────────────────

         Skal svaret på BI-01 slettes?

         Begrundelse og henvisning forsvinder fra sagen. At der har været et svar, står
         i sporet.

         Enter svarer nej.














         j ja   n nej   F1 taster   Esc tilbage
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
        >   KO-01 Primary caseworker      │ You may begin with the facts of the case:
            KO-02 Overview of parties     │ o.
            KO-03 Towards the same goals  │ KO-01 · core · major · strategy
            KO-04 One common plan         │ Does the case have a primary (coordinating)
            KO-05 Consent or authority    │ caseworker, and has the citizen been given
            KO-06 Transition by age 16    │ the name and contact details?
            KO-07 Contents of transition  │
            KO-08 Reply within 48 hours   │ Look for: One responsible person, beyond
            KO-09 Contact agreed          │ doubt, in the case system; the citizen has
                                          │ been given the name and a direct number or
         [ ] 1 Met                        │ e-mail address. It is a plus if the citizen
         [ ] 2 Partly met                 │ had a say in the choice. The strategy says
         [ ] 3 Not met                    │ “as far as possible”: where it did not
         [ ] 4 Not applicable             │ succeed, the reason must be clear – then
         [ ] 5 Cannot be assessed         │ the answer is “partly”.
         [ ] v essential significance     │ Where: Master data of the case, welcome
         [ ] h needs action now           │ letter or acknowledgement, case note.
         [ ] p good practice              │ Basis: Strategi A3; DH/KL princip 3

         b reason   e evidence   m next unanswered   f complete   F9 acute   F1 keys
         Esc back
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn draft_and_second_reader() {
    let mut harness = Harness::at_case();
    harness.play("3Ikke fundet.<f2><home>r2<enter>Se journalen den 3. maj.<f2>eJournal<esc>");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                       1 af 43 besvaret, i gang
        ────────────────────────────────────────────────────────────────────────────────
         >BI 1/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
        > - BI-01 Egne ønsker i målene *  │ BI-01 · kernespørgsmål · væsentlig ·
            BI-02 Livssituation brugt     │ strategi
            BI-03 Plan foreligger i tide  │ Fremgår borgerens egne ønsker tydeligt af
            BI-04 Plan lavet sammen       │ sagen, og kan de genfindes i de mål, der er
            BI-05 Barnets holdning        │ opstillet?
            BI-06 Opfølgning på målene    │
            BI-07 Vejledt om bisidder     │ Ikke opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
            BI-08 Kommunikation og værge  │ Begrundelse: Ikke fundet.
            BI-09 Borgerrådgiver nævnt    │ Kladde til henvisning fra DD-MM-ÅÅÅÅ TT:MM:
                                          │ Journal
         [ ] 1 Opfyldt                    │ Andenlæser: uenig, venter på svar (mla,
         [ ] 2 Delvist opfyldt            │ DD-MM-ÅÅÅÅ TT:MM).
         [x] 3 Ikke opfyldt               │ Se journalen den 3. maj.
         [ ] 4 Ikke relevant              │
         [ ] 5 Kan ikke vurderes          │ Se efter: Ønskerne står med borgerens
         [ ] v væsentlig betydning        │ (barnets) egne ord eller tæt på. Hvert
         [ ] h kræver handling nu         │ overordnet mål kan føres tilbage til et
         [ ] p god praksis                │                                  PgDn: mere
         Kladde gemt TT:MM:SS
         b begrundelse   e henvisning   m næste, der mangler   u fortryd sidste svar
         x slet svar   r andenlæser   f færdigmeld   F9 akut   F1 taster   Esc tilbage
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
        F2 gem   Enter ny linje   F8 faste sætninger   Esc tilbage, teksten huskes
    "#]]
    .assert_eq(&harness.notices());
    let mut harness = Harness::at_case();
    harness.play("<esc>mSøgt i arkivet.<f2><enter>");
    expect![[r#"
        ! Sag B-01 er ikke fremfundet. Er den fundet, så tag den ind igen med a.
        Ctrl-P kommandoer   o resultater   r rapport   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.notices());
    harness.play("g");
    expect![[r#"
        ! Runden kan ikke godkendes: 19 sager er ikke færdige. Gør sagerne færdige,
        eller markér en sag som ikke fremfundet med m.
        Ctrl-P kommandoer   o resultater   r rapport   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.notices());
    let mut harness = Harness::at_case();
    harness.play(&"1".repeat(43)).play("f1");
    expect![[r#"
        ! Sag B-01 er meldt færdig. Skal noget rettes, så åbn den igen med a.
        r andenlæser   F9 akut   a åbn igen, med en grund   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.notices());
}
