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
        >   BI-01                    │ Begynd gerne med sagens oplysninger: o.
            BI-02                    │ BI-01 · kernespørgsmål · væsentlig · strategi
            BI-03                    │ Fremgår borgerens egne ønsker tydeligt af sagen,
            BI-04                    │ og kan de genfindes i de mål, der er opstillet?
            BI-05                    │
            BI-06                    │ Se efter: Ønskerne står med borgerens (barnets)
            BI-07                    │ egne ord eller tæt på. Hvert overordnet mål kan
            BI-08                    │ føres tilbage til et ønske eller et behov,
            BI-09                    │ borgeren selv nævner. Er der afveget fra
                                     │ ønskerne, er det forklaret. Delvist: ønsker er
         [ ] 1 Opfyldt               │ noteret, men ses ikke i målene.
         [ ] 2 Delvist opfyldt       │ Hvor: Voksne: VUM »Borgerens ønsker for
         [ ] 3 Ikke opfyldt          │ fremtiden«, handleplan. Børn: børnesamtale,
         [ ] 4 Ikke relevant         │ barnets plan/ungeplan, undersøgelse, ansøgning.
         [ ] 5 Kan ikke vurderes     │ Ikke relevant, når: Sagen drejer sig alene om en
         [ ] v væsentlig betydning   │ enkeltydelse uden mål (fx hjælpemiddel,
         [ ] h kræver handling nu    │ økonomisk ydelse). Skriv hvilken.
         [ ] p god praksis           │                                       PgDn: mere

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
          + BI-01 Opfyldt            │ BI-04 · kernespørgsmål · væsentlig · lov
          + BI-02 Opfyldt            │ Er planen lavet sammen med borgeren, og kan man
          + BI-03 Opfyldt            │ se hvordan?
        > ~ BI-04 Delvist opfyldt !  │
            BI-05                    │ Delvist opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
            BI-06                    │ Begrundelse: Mødet den 3. maj er noteret, men
            BI-07                    │ ikke telefonsamtalen.
            BI-08                    │
            BI-09                    │ Se efter: Mødedato, deltagere, borgerens forslag
                                     │ eller uenighed. Borgeren har fået planen og haft
         [ ] 1 Opfyldt               │ mulighed for at rette i den. For børn: både
         [x] 2 Delvist opfyldt       │ barnet/den unge og forældrene.
         [ ] 3 Ikke opfyldt          │ Hvor: Plan, mødereferat, følgebrev.
         [ ] 4 Ikke relevant         │ Ikke relevant, når: Ingen plan (se BI-03).
         [ ] 5 Kan ikke vurderes     │ Grundlag: DH/KL princip 3; Strategi A2; SEL
         [x] v væsentlig betydning   │ § 141 stk. 4; BL § 92 stk. 1, § 109 stk. 1-2
         [x] h kræver handling nu    │
         [ ] p god praksis           │

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
          + BI-01 Opfyldt                 │ BI-04 · kernespørgsmål · væsentlig · lov
          + BI-02 Opfyldt                 │ Er planen lavet sammen med borgeren, og kan man se hvordan?
          + BI-03 Opfyldt                 │
        > ~ BI-04 Delvist opfyldt         │ Delvist opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
            BI-05                         │ Begrundelse: Mødet den 3. maj er noteret, men ikke telefonsamtalen.
            BI-06                         │
            BI-07                         │ Se efter: Mødedato, deltagere, borgerens forslag eller uenighed. Borgeren har fået
            BI-08                         │ planen og haft mulighed for at rette i den. For børn: både barnet/den unge og
            BI-09                         │ forældrene.
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
        >   BI-01                    │ Begynd gerne med sagens
            BI-02                    │ oplysninger: o.
            BI-03                    │ BI-01 · kernespørgsmål ·
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
        > BI-02  mangler svar         Er borgerens aktuelle livssituation beskrevet og …
          BI-03  mangler svar         Er der taget stilling til, om der skal laves en p…
          BI-04  mangler svar         Er planen lavet sammen med borgeren, og kan man s…
          BI-05  mangler svar         Er barnets eller den unges holdning indhentet ved…
          BI-06  mangler svar         Er der fulgt op på målene sammen med borgeren, og…
          BI-07  mangler svar         Er borgeren vejledt om muligheden for at have bis…
          BI-08  mangler svar         Er der taget højde for borgerens kommunikationsbe…
          BI-09  mangler svar         Har sagsbehandleren aktivt vejledt om muligheden …
          KO-01  mangler svar         Er der en primær (koordinerende) sagsbehandler i …
          KO-02  mangler svar         Er der overblik i sagen over alle involverede fag…
          KO-03  mangler svar         Kan man se, at de involverede arbejder mod samme …
          KO-04  mangler svar         Er der taget stilling til én fælles (helhedsorien…
          KO-05  mangler svar         Er grundlaget for at udveksle oplysninger mellem …
          KO-06  mangler svar         Er forberedelsen af overgangen til voksenlivet be…
          KO-07  mangler svar         Dækker overgangsforberedelsen de lovbestemte emne…
          KO-08  mangler svar         Er borgerens henvendelser kvitteret eller besvare…
          KO-09  mangler svar         Er det aftalt med borgeren, hvordan kontakten for…
          SS-01  mangler svar         Er der en kollega (makker/buddy), som kender sage…
          SS-02  mangler svar         Er borgeren adviseret hurtigst muligt om skift af…
          SS-03  mangler svar         Indeholder beskeden navn og kontaktoplysninger på…

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
        >   KO-01                    │ You may begin with the facts of the case: o.
            KO-02                    │ KO-01 · core · major · strategy
            KO-03                    │ Does the case have a primary (coordinating)
            KO-04                    │ caseworker, and has the citizen been given the
            KO-05                    │ name and contact details?
            KO-06                    │
            KO-07                    │ Look for: One responsible person, beyond doubt,
            KO-08                    │ in the case system; the citizen has been given
            KO-09                    │ the name and a direct number or e-mail address.
                                     │ It is a plus if the citizen had a say in the
         [ ] 1 Met                   │ choice. The strategy says “as far as possible”:
         [ ] 2 Partly met            │ where it did not succeed, the reason must be
         [ ] 3 Not met               │ clear – then the answer is “partly”.
         [ ] 4 Not applicable        │
         [ ] 5 Cannot be assessed    │ Where: Master data of the case, welcome letter
         [ ] v essential significance│ or acknowledgement, case note.
         [ ] h needs action now      │
         [ ] p good practice         │ Basis: Strategi A3; DH/KL princip 3

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
        > - BI-01 Ikke opfyldt *     │ BI-01 · kernespørgsmål · væsentlig · strategi
            BI-02                    │ Fremgår borgerens egne ønsker tydeligt af sagen,
            BI-03                    │ og kan de genfindes i de mål, der er opstillet?
            BI-04                    │
            BI-05                    │ Ikke opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
            BI-06                    │ Begrundelse: Ikke fundet.
            BI-07                    │ Kladde til henvisning fra DD-MM-ÅÅÅÅ TT:MM:
            BI-08                    │ Journal
            BI-09                    │ Andenlæser: uenig, venter på svar (mla,
                                     │ DD-MM-ÅÅÅÅ TT:MM).
         [ ] 1 Opfyldt               │ Se journalen den 3. maj.
         [ ] 2 Delvist opfyldt       │
         [x] 3 Ikke opfyldt          │ Se efter: Ønskerne står med borgerens (barnets)
         [ ] 4 Ikke relevant         │ egne ord eller tæt på. Hvert overordnet mål kan
         [ ] 5 Kan ikke vurderes     │ føres tilbage til et ønske eller et behov,
         [ ] v væsentlig betydning   │ borgeren selv nævner. Er der afveget fra
         [ ] h kræver handling nu    │ ønskerne, er det forklaret. Delvist: ønsker er
         [ ] p god praksis           │                                       PgDn: mere
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
        Ctrl-P kommandoer   o resultater   u før underskrift   r rapport   F1 taster
        Esc tilbage
    "#]]
    .assert_eq(&harness.notices());
    harness.play("uu");
    expect![[r#"
        ! Runden kan ikke godkendes: 19 sager er ikke færdige. De står på listen:
        Enter går til den, der er markeret.
        Enter gå derhen   m næste åbne   F1 taster   Esc tilbage
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
