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
    harness.play("<tab><tab>j");
    assert_eq!(harness.question(), "SS-02");
    harness
}

#[test]
fn two_times_are_calculated_while_typed_proposed_and_accepted_with_a_reason() {
    let mut harness = harness();
    assert!(harness.shown(80, 24).contains("Kan måles (t): Skift → Besked."));
    harness.play("t04-03-2026<enter>");
    // Enter goes on to the second time.
    assert!(matches!(harness.model.top(), Some(Screen::Form(form)) if form.fields.on() == 1));
    harness.play("09-03-2026");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Målt: 3 hverdage (04-03-2026 → 09-03-2026) · peger på: delvist opfyldt"), "{shown}");
    harness.play("<enter>");
    assert!(harness.file().answers.is_empty(), "a measurement answers nothing");
    let shown = harness.shown(100, 30);
    assert!(shown.contains("SS-02 Besked… delvist opfyldt?"), "{shown}");
    assert!(shown.contains("Målt: 3 hverdage (04-03-2026 → 09-03-2026) · forslag: delvist"), "{shown}");
    harness.play("g");
    assert!(matches!(harness.model.top(), Some(Screen::Editor(_))));
    harness.play(" Brevet kom sent.<f2>");
    let given = harness.file().given("SS-02").unwrap().answer.clone();
    assert_eq!(given.value, Value::Partly);
    assert_eq!(given.note, "Skift: 04-03-2026. Besked: 09-03-2026. Det er 3 hverdage. Brevet kom sent.");
    assert_eq!(harness.question(), "SS-03");
}

#[test]
fn met_needs_no_reason_and_another_answer_is_pointed_out() {
    let mut harness = harness();
    harness.play("t04-03-2026<enter>01-03-2026<enter>g");
    assert_eq!(harness.file().given("SS-02").unwrap().answer, Answer::of(Value::Met));
    harness.play("k3For sent<f2>k");
    assert_eq!(harness.question(), "SS-02");
    let shown = harness.shown(100, 30);
    assert!(shown.contains("SS-02 er besvaret med »ikke opfyldt«, men målingen peger på"), "{shown}");
}

#[test]
fn a_form_of_pairs_is_whole_on_a_small_terminal_and_empty_fields_take_the_measurement_away() {
    let mut harness = Harness::at_case();
    harness.play("<tab><tab><tab>jj");
    assert_eq!(harness.question(), "NK-03");
    harness.play("t");
    for _ in 0..5 {
        harness.play("23-12-2025<tab>02-01-2026<tab>");
    }
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Oprettet 5") && shown.contains("Målt 5 gange"), "{shown}");
    harness.play("<enter>");
    assert_eq!(harness.file().measured("NK-03").unwrap().pairs.len(), 5);
    // The municipality has set no limit, so nothing is proposed.
    harness.play("g");
    assert_eq!(harness.refused(), Some(Code::NothingProposed));
    harness.play("<tab><tab><tab>jjjt");
    assert_eq!(harness.refused(), Some(Code::MeasureNone));
}

#[test]
fn a_fact_comes_before_a_measurement() {
    let mut harness = harness();
    harness.play("t04-03-2026<enter>09-03-2026<enter>o<tab><tab>0<enter>g");
    assert_eq!(harness.file().given("SS-02").unwrap().answer.value, Value::NotApplicable);
}

#[test]
fn what_cannot_be_read_keeps_the_form_open() {
    let mut harness = harness();
    harness.play("t04-03-2026<enter>i går<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::MeasureDayUnknown));
    assert!(matches!(harness.model.top(), Some(Screen::Form(form)) if form.fields.on() == 1));
    assert!(harness.file().measured.is_empty());
}

#[test]
fn times_that_were_typed_and_left_are_there_again() {
    let mut harness = harness();
    harness.play("t04-03-2026<esc>");
    assert_eq!(harness.model.notice, Some(Notice::Said("measure-left")));
    assert_eq!(harness.question(), "SS-02");
    harness.play("<ctrl-c>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-leave-loose")));
    harness.play("t<tab>09-03-2026<enter>");
    assert_eq!(harness.file().measured("SS-02").unwrap().pairs.len(), 1);
    // What is saved is not loose, and a form without changes leaves nothing behind.
    harness.play("t<esc>");
    assert!(harness.model.aside.is_empty());
}

/// At KO-08 with two pairs of times in the form.
fn measuring() -> Harness {
    let mut harness = Harness::at_case();
    harness.play("<tab>");
    while harness.question() != "KO-08" {
        harness.play("j");
    }
    harness.play("t01-04-2026 12:00<tab>07-04-2026 12.00<tab>02-03-2026 8:00<tab>05-03-2026 8:00<tab>");
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
         > Modtaget 3  dato og klokkeslæt, som 04-03-2026 10:15
           Besvaret 3  dato og klokkeslæt, som 04-03-2026 10:15

         Målt 2 gange · peger på: delvist opfyldt
         1. 24 timer på hverdage (01-04-2026 12:00 → 07-04-2026 12:00) · opfyldt
         2. 72 timer på hverdage (02-03-2026 08:00 → 05-03-2026 08:00) · ikke opfyldt
         02-04-2026 er ikke talt med: skærtorsdag.
         03-04-2026 er ikke talt med: langfredag.
         06-04-2026 er ikke talt med: 2. påskedag.
         Enter gemmer målingen. Der svares ikke for dig: tryk g bagefter, hvis svaret
         passer.

         Enter færdig   Tab næste felt   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("<enter>");
    expect![[r#"
         B-01  2027-B-013  Myndighed Syd                 0 af 43 besvaret, ikke begyndt
        ────────────────────────────────────────────────────────────────────────────────
          BI 0/9  >KO 0/9   SS 0/7   NK 0/9   SB 0/9   Koordinering
            KO-01 Primær sagsbehandler    │ Begynd gerne med sagens oplysninger: o.
            KO-02 Overblik over parter    │ KO-08 · supplerende · mindre · strategi
            KO-03 Mod samme mål           │ Er borgerens henvendelser kvitteret eller
            KO-04 Én fælles plan          │ besvaret inden for 48 timer (hverdage)?
            KO-05 Samtykke eller hjemmel  │
            KO-06 Overgang to år før      │ Målt 2 gange · forslag: delvist opfyldt (g)
            KO-07 Overgangens indhold     │ 1. 24 timer på hverdage (01-04-2026 12:00 →
        >   KO-08 Svar i… delvist opfyldt?│ 07-04-2026 12:00) · opfyldt
            KO-09 Aftale om kontakt       │ 2. 72 timer på hverdage (02-03-2026 08:00 →
                                          │ 05-03-2026 08:00) · ikke opfyldt
         [ ] 1 Opfyldt                    │ 02-04-2026 er ikke talt med: skærtorsdag.
         [ ] 2 Delvist opfyldt            │ 03-04-2026 er ikke talt med: langfredag.
         [ ] 3 Ikke opfyldt               │ 06-04-2026 er ikke talt med: 2. påskedag.
         [ ] 4 Ikke relevant              │
         [ ] 5 Kan ikke vurderes          │ Se efter: Tag de seneste henvendelser,
         [ ] v væsentlig betydning        │ højst 3 (mail, Digital Post, opkald med
         [ ] h kræver handling nu         │ besked). Dato/tid for modtagelse og
         [ ] p god praksis                │                                  PgDn: mere
         Gemt TT:MM:SS
         b begrundelse   e henvisning   m næste, der mangler   f færdigmeld   F9 akut
         F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn the_reason_begins_with_the_measurement() {
    let mut harness = measuring();
    harness.play("<enter>");
    harness.play("g");
    expect![[r#"
         Begrundelse                                                        B-01  KO-08
        ────────────────────────────────────────────────────────────────────────────────
         Er borgerens henvendelser kvitteret eller besvaret inden for 48 timer
         (hverdage)?
         Svar: Delvist opfyldt
         ──────────────────────────────────────────────────────────────────────────────
         Modtaget: 01-04-2026 12:00. Besvaret: 07-04-2026 12:00. Det er 24 timer på
         hverdage.
         Modtaget: 02-03-2026 08:00. Besvaret: 05-03-2026 08:00. Det er 72 timer på
         hverdage.













         F2 gem   Enter ny linje   F8 faste sætninger   Esc tilbage, teksten huskes
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
