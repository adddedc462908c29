//! Measured questions on the screens: times in a form, calculated while they are typed, proposed and accepted.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::code::Code;
use crate::{
    domain::answer::{Answer, Value},
    tui::shell::{harness::Harness, model::Screen, notice::Notice},
};
use expect_test::expect;

/// At SS-02.
fn harness() -> Harness {
    let mut harness = Harness::at_case();
    harness.play("<tab><tab><down>");
    assert_eq!(harness.question(), "SS-02");
    harness
}

#[test]
fn two_times_are_calculated_while_typed_proposed_and_accepted_with_a_reason() {
    let mut harness = harness();
    assert!(harness.shown(80, 24).contains("Kan måles (i): Skift → Besked."));
    harness.play("i04-03-2026<enter>");
    // Enter goes on to the second time.
    assert!(matches!(harness.model.top(), Some(Screen::Form(form)) if form.fields.on() == 1));
    harness.play("09-03-2026");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Målt: 3 hverdage (04-03-2026 → 09-03-2026) · peger på: delvist opfyldt"), "{shown}");
    harness.play("<enter>");
    assert!(harness.file().answers.is_empty(), "a measurement answers nothing");
    let shown = harness.shown(100, 30);
    assert!(shown.contains("SS-02 Besked om skift") && shown.contains("delvist opfyldt?"), "{shown}");
    assert!(shown.contains("Målt: 3 hverdage (04-03-2026 →") && shown.contains("· foreslået: 2 delvist"), "{shown}");
    harness.play("2");
    let given = harness.file().given("SS-02").unwrap().answer.clone();
    assert_eq!(given.value, Value::Partly);
    assert_eq!(given.note, "Skift: 04-03-2026. Besked: 09-03-2026. Det er 3 hverdage.");
    assert_eq!(harness.question(), "SS-03");
    // More is added to the answer just given.
    harness.play("b Brevet kom sent.<f2>");
    let note = harness.file().given("SS-02").unwrap().answer.note.clone();
    assert_eq!(note, "Skift: 04-03-2026. Besked: 09-03-2026. Det er 3 hverdage. Brevet kom sent.");
}

#[test]
fn met_needs_no_reason_and_another_answer_is_pointed_out() {
    let mut harness = harness();
    harness.play("i04-03-2026<enter>01-03-2026<enter>1");
    assert_eq!(harness.file().given("SS-02").unwrap().answer, Answer::of(Value::Met));
    harness.play("<up>3For sent<f2>");
    assert_eq!(harness.question(), "SS-02");
    let shown = harness.shown(100, 30);
    assert!(
        shown.contains("SS-02 er besvaret med »ikke opfyldt«") && shown.contains("målingen peger på »opfyldt«."),
        "{shown}"
    );
}

#[test]
fn a_form_of_pairs_is_whole_on_a_small_terminal_and_empty_fields_take_the_measurement_away() {
    let mut harness = Harness::at_case();
    harness.play("<tab><tab><tab><down><down>");
    assert_eq!(harness.question(), "NK-03");
    harness.play("i");
    for _ in 0..5 {
        harness.play("23-12-2025<tab>02-01-2026<tab>");
    }
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Oprettet 5") && shown.contains("Målt 5 gange"), "{shown}");
    harness.play("<enter>");
    assert_eq!(harness.file().measured("NK-03").unwrap().pairs.len(), 5);
    // The municipality has set no limit, so nothing is proposed.
    harness.play("<ctrl-p>foreslået<enter>");
    assert_eq!(harness.refused(), Some(Code::NothingProposed));
    harness.play("<tab><tab><tab><down><down><down><ctrl-p>mål mellem<enter>");
    assert_eq!(harness.refused(), Some(Code::MeasureNone));
}

#[test]
fn a_fact_comes_before_a_measurement() {
    let mut harness = harness();
    harness.play("i04-03-2026<enter>09-03-2026<enter><ctrl-p>sagens oplysninger<enter><tab><tab>0<enter>4");
    assert_eq!(harness.file().given("SS-02").unwrap().answer.value, Value::NotApplicable);
}

#[test]
fn what_cannot_be_read_keeps_the_form_open() {
    let mut harness = harness();
    harness.play("i04-03-2026<enter>i går<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::MeasureDayUnknown));
    assert!(matches!(harness.model.top(), Some(Screen::Form(form)) if form.fields.on() == 1));
    assert!(harness.file().measured.is_empty());
}

#[test]
fn times_that_were_typed_and_left_are_there_again() {
    let mut harness = harness();
    harness.play("i04-03-2026<esc>");
    assert_eq!(harness.model.notice, Some(Notice::Said("measure-left")));
    assert_eq!(harness.question(), "SS-02");
    harness.play("<ctrl-c>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-leave-loose")));
    harness.play("i<tab>09-03-2026<enter>");
    assert_eq!(harness.file().measured("SS-02").unwrap().pairs.len(), 1);
    // What is saved is not loose, and a form without changes leaves nothing behind.
    harness.play("i<esc>");
    assert!(harness.model.aside.is_empty());
}

/// At KO-08 with two pairs of times in the form.
fn measuring() -> Harness {
    let mut harness = Harness::at_case();
    harness.play("<tab>");
    while harness.question() != "KO-08" {
        harness.play("<down>");
    }
    harness.play("i01-04-2026 12:00<tab>07-04-2026 12.00<tab>02-03-2026 8:00<tab>05-03-2026 8:00<tab>");
    harness
}

#[test]
fn the_form_and_what_it_proposes_as_somebody_has_looked_at_them() {
    let mut harness = measuring();
    expect![[r#"
         Måling                                                             B-01  KO-08
        ────────────────────────────────────────────────────────────────────────────────
         Måles i timer på hverdage fra »Modtaget« til »Besvaret«. Højst 3 målinger.
         Opfyldt: højst 48 timer på hverdage. Er alle »opfyldt«, foreslås det; er ingen
         det, helt eller delvist, foreslås »ikke opfyldt«; ellers »delvist opfyldt«. Et
         tomt par tæller ikke med; er alle tomme, slettes målingen.

           Modtaget 1  01-04-2026 12:00
           Besvaret 1  07-04-2026 12.00
           Modtaget 2  02-03-2026 8:00
           Besvaret 2  05-03-2026 8:00
         > Modtaget 3  dato og klokkeslæt, som 4-3 14 eller 04-03-2026 10:15
           Besvaret 3  dato og klokkeslæt, som 4-3 14 eller 04-03-2026 10:15

         Målt 2 gange · peger på: delvist opfyldt
         1. 24 timer på hverdage (01-04-2026 12:00 → 07-04-2026 12:00) · opfyldt
         2. 72 timer på hverdage (02-03-2026 08:00 → 05-03-2026 08:00) · ikke opfyldt
         02-04-2026 er ikke talt med: skærtorsdag.
         03-04-2026 er ikke talt med: langfredag.
         06-04-2026 er ikke talt med: 2. påskedag.
         Enter gemmer målingen. Passer svaret, så tryk 2 bagefter.

         Enter færdig  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("<enter>");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                 0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────────────────────────
          BI 0/9  >KO 0/9   SS 0/7   NK 0/9   SB 0/9   Koordinering
          . KO-01 Primær sagsbehandler          │ KO-08 · supplerende · mindre ·
          . KO-02 Overblik over parter          │ strategi
          . KO-03 Mod samme mål                 │ Er borgerens henvendelser kvitteret
          . KO-04 Én fælles plan                │ eller besvaret inden for 48 timer
          . KO-05 Samtykke eller hjemmel        │ (hverdage)?
          . KO-06 Overgang to år før            │
          . KO-07 Overgangens indhold           │ Målt 2 gange · foreslået: 2 delvist
        > . KO-08 Svar inden 48 timer           │ opfyldt
          . KO-09 Aftale om kontakt             │ 1. 24 timer på hverdage (01-04-2026
        ────────────────────────────────────────│ 12:00 → 07-04-2026 12:00) · opfyldt
         [ ] 1 Opfyldt                          │ 2. 72 timer på hverdage (02-03-2026
         [ ] 2 Delvist opfyldt                  │ 08:00 → 05-03-2026 08:00) · ikke
         [ ] 3 Ikke opfyldt                     │ opfyldt
         [ ] 4 Ikke relevant                    │ 02-04-2026 er ikke talt med:
         [ ] 5 Kan ikke vurderes                │ skærtorsdag.
                                                │ 03-04-2026 er ikke talt med:
                                                │                            PgDn: mere
         Gemt TT:MM:SS
         Næste: KO-08 Svar inden 48 timer
         1-5 svar  h henvisning  b begrundelse  m mangler  f færdigmeld  a læs igen
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn the_reason_is_the_measurement_and_may_be_written_on() {
    let mut harness = measuring();
    harness.play("<enter>");
    harness.play("2b");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                       1 af 43 besvaret, i gang
        ────────────────────────────────────────────────────────────────────────────────
          BI 0/9  >KO 1/9   SS 0/7   NK 0/9   SB 0/9   Koordinering
          . KO-01 Primær sagsbehandler          │ KO-08 Svar inden 48 timer
          . KO-02 Overblik over parter          │ Er borgerens henvendelser kvitteret
          . KO-03 Mod samme mål                 │ eller besvaret inden for 48 timer
          . KO-04 Én fælles plan                │ (hverdage)?
          . KO-05 Samtykke eller hjemmel        │ ── 2 Delvist opfyldt, fordi ─────────
          . KO-06 Overgang to år før            │ Modtaget: 01-04-2026 12:00. Besvaret:
          . KO-07 Overgangens indhold           │  07-04-2026 12:00. Det er 24 timer på
          ~ KO-08 Svar inden 48 timer    b      │  hverdage.
        > . KO-09 Aftale om kontakt             │ Modtaget: 02-03-2026 08:00. Besvaret:
        ────────────────────────────────────────│  05-03-2026 08:00. Det er 72 timer på
         [ ] 1 Opfyldt                          │  hverdage.
         [ ] 2 Delvist opfyldt                  │
         [ ] 3 Ikke opfyldt                     │
         [ ] 4 Ikke relevant                    │
         [ ] 5 Kan ikke vurderes                │ ── Henvisning (Tab) ─────────────────
                                                │
                                                │

         Næste: KO-09 Aftale om kontakt
         F2 gem  Tab det andet felt  F8 faste sætninger  F4 til det andet spørgsmål
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc kladden bliver
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
