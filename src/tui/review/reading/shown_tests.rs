//! The reading room as text, as somebody has looked at it.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use super::tests::{answered, reader};
use crate::{
    tui::shell::{harness::Harness, run::Start},
    words::lang::Lang,
};
use expect_test::expect;

#[test]
fn blind() {
    let mut harness = reader(&["B-01", "B-02"]);
    harness.play("<enter>13<up>bHvor ses det?<f2><down>");
    expect![[r#"
         B-01  Blind læsning, svar af mla                      sag 1 af 2, svar 3 af 43
        ────────────────────────────────────────────────────────────────────────────────
         >BI 2/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
          + BI-01 Egne ønsker i målene          │ BI-03 · kernespørgsmål · væsentlig ·
          - BI-02 Livssituation brugt    b      │ lov
        > . BI-03 Plan foreligger i tide        │ Er der taget stilling til, om der
          . BI-04 Plan lavet sammen             │ skal laves en plan, og foreligger
          . BI-05 Barnets holdning              │ planen til tiden?
          . BI-06 Opfølgning på målene          │
          . BI-07 Vejledt om bisidder           │ Se efter: Børn: stillingtagen ved
          . BI-08 Kommunikation og værge        │ afgørelse efter BL § 32; plan senest
          . BI-09 Borgerrådgiver nævnt          │ 3 måneder efter; ved anbringelse
        ────────────────────────────────────────│ altid. Voksne: plan tilbudt, når der
         [ ] 1 Opfyldt                          │ er betydelig funktionsnedsættelse;
         [ ] 2 Delvist opfyldt                  │ borgerens svar noteret. Nej tak fra
         [ ] 3 Ikke opfyldt                     │ borgeren tæller som opfyldt, når det
         [ ] 4 Ikke relevant                    │ er noteret.
         [ ] 5 Kan ikke vurderes                │                            PgDn: mere
         Læst 2 af 43  ....................  bemærkninger 1
         Svarene vises først, når du har sagt færdig med sagen (f).

         Næste: BI-03 Plan foreligger i tide
         1-5 svar  b bemærkning  m næste ulæste  f færdig med sagen  d vis svarene
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn with_the_answers() {
    let mut harness = Harness::as_reader(answered(&["B-01"]), "kfr");
    harness.play("<enter>a13Den er fra i fjor.<f2><up>");
    expect![[r#"
         B-01  Læsning, ikke blind, svar af mla                                                        sag 1 af 1, svar 2 af 43
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         >BI 2/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
          + BI-01 Egne ønsker i målene          Opfyldt             │ BI-02 · kernespørgsmål · væsentlig · strategi
        > - BI-02 Livssituation brugt    b    a Ikke opfyldt        │ Er borgerens aktuelle livssituation beskrevet og brugt i
          . BI-03 Plan foreligger i tide                            │ vurderingen og valget af indsats?
          . BI-04 Plan lavet sammen                                 │
          . BI-05 Barnets holdning                                  │ Delvist opfyldt. Gemt DD-MM-ÅÅÅÅ TT:MM af mla
          . BI-06 Opfølgning på målene                              │ Begrundelse: Kun i en hemmelig note.
          . BI-07 Vejledt om bisidder                               │ Dit svar: Ikke opfyldt
          . BI-08 Kommunikation og værge                            │ Din bemærkning: Den er fra i fjor.
          . BI-09 Borgerrådgiver nævnt                              │ L-01 kfr: Den er fra i fjor. (venter på svar)
        ────────────────────────────────────────────────────────────│
         [ ] 1 Opfyldt                                              │ Se efter: Hverdag, netværk/familie, helbred og funktion,
         [ ] 2 Delvist opfyldt                                      │ skole/arbejde, ressourcer. Beskrivelsen er højst ca. et
         [x] 3 Ikke opfyldt                                         │ år gammel og indgår i begrundelsen – ikke kun diagnoser
         [ ] 4 Ikke relevant                                        │ og kopieret tidligere tekst.
         [ ] 5 Kan ikke vurderes                                    │ Hvor: Faglig vurdering/helhedsvurdering, VUM-udredning,
                                                                    │ børnefaglig undersøgelse/afdækning, indstilling.
                                                                    │ Ikke relevant, når: Der er ikke foretaget nogen vurdering
                                                                    │ i tilsynsperioden.
                                                                    │ Grundlag: Strategi A2; SEL § 81; BL § 2; RSL § 5, § 10
                                                                    │ (efterprøves)
                                                                    │
         Læst 2 af 43  ....................  bemærkninger 1
         Det samme svar er enig. Et andet åbner et felt til begrundelsen.

         Næste: BI-03 Plan foreligger i tide
         1-5 svar  b bemærkning  m næste ulæste  e enig i resten  f færdig med sagen  a bemærkninger
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 30));
}

#[test]
fn another_answer_opens_its_reason() {
    let mut harness = Harness::as_reader(answered(&["B-01"]), "kfr");
    harness.play("<enter>a13Den er");
    expect![[r#"
         B-01  Læsning, ikke blind, svar af mla                sag 1 af 1, svar 2 af 43
        ────────────────────────────────────────────────────────────────────────────────
         >BI 1/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Borgerinddragelse
          + BI-01 Egne ønsker i målene          │ BI-02 Livssituation brugt
        > . BI-02 Livssituation brugt           │ Er borgerens aktuelle livssituation
          . BI-03 Plan foreligger i tide        │ beskrevet og brugt i vurderingen og
          . BI-04 Plan lavet sammen             │ valget af indsats?
          . BI-05 Barnets holdning              │ ── 3 Ikke opfyldt. Hvorfor? ─────────
          . BI-06 Opfølgning på målene          │ Den er
          . BI-07 Vejledt om bisidder           │
          . BI-08 Kommunikation og værge        │
          . BI-09 Borgerrådgiver nævnt          │
        ────────────────────────────────────────│
         [ ] 1 Opfyldt                          │
         [ ] 2 Delvist opfyldt                  │
         [ ] 3 Ikke opfyldt                     │
         [ ] 4 Ikke relevant                    │
         [ ] 5 Kan ikke vurderes                │
         Læst 1 af 43  ....................  bemærkninger 0
         Det samme svar er enig. Et andet åbner et felt til begrundelsen.

         Næste: BI-02 Livssituation brugt
         F2 gem  F8 faste sætninger
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc kladden bliver
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn done_in_english() {
    let session = reader(&["B-01"]).session;
    let mut harness = Harness::new(session, Lang::En, Start { year: Some(2027), ..Start::default() });
    harness.play("<enter>11fj");
    expect![[r#"
         B-01  Reading, not blind, answers by mla           case 1 of 1, answer 3 of 43
        ────────────────────────────────────────────────────────────────────────────────
         >BI 2/9   KO 0/9   SS 0/7   NK 0/9   SB 0/9   Citizen involvement
          + BI-01 Own wishes in goals           │ BI-03 · core · major · law
          + BI-02 Life situation used         a │ Was it considered whether a plan is
        > . BI-03 Plan there in time            │ to be made, and is the plan there in
          . BI-04 Plan made together            │ time?
          . BI-05 Child's view obtained         │
          . BI-06 Goals followed up             │ Met. Saved 2026-11-22 05:28 by mla
          . BI-07 Told of support person        │
          . BI-08 Communication needs           │ Look for: Children: considered when
          . BI-09 Adviser mentioned             │ the decision under BL § 32 was made;
        ────────────────────────────────────────│ plan within 3 months after; always at
         [ ] 1 Met                              │ placement outside the home. Adults: a
         [ ] 2 Partly met                       │ plan was offered where there is a
         [ ] 3 Not met                          │ considerable functional impairment;
         [ ] 4 Not applicable                   │ the citizen's answer is noted. A no
         [ ] 5 Cannot be assessed               │                            PgDn: more
         Read 2 of 43  ....................  notes 0
         You are done with the case. Your first answer counts, even if you change it.
         Done with case B-01: 1 alike, 1 otherwise.
         Next: BI-03 Plan there in time
         1-5 answer  b note  m next unread  e agree with the rest  a notes
         Ctrl-P go to  F1 help  F9 urgent  Ctrl-Z undo  Esc back
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn how_cases_are_chosen() {
    let mut harness = Harness::as_reader(answered(&["B-01"]), "mla");
    harness.play("<ctrl-p>vælg læser<enter>kfr<enter>");
    expect![[r#"
         Hvem læser hvad igen                                                       kfr
        ────────────────────────────────────────────────────────────────────────────────
         Hvordan vælges de sager, kfr skal læse?

           1  trukket nu, så ingen kunne vide hvilke, ikke nu: ikke alle sager er færd…
         > 2  alle sager
           3  de første i hvert område, kendt fra udtrækket
           4  kun sag B-01

         Måden står i rapporten. Kun trukne sager og alle sager giver et mål for
         enigheden. En sag, der er valgt, kan ikke vælges fra igen.











         Enter vælg
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
