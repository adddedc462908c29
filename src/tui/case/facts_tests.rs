//! The facts of a case on the screens: stated once, proposing, accepted with the digit that they propose, and put aside.

use crate::{
    domain::{answer::Value, code::Code, sample::Progress},
    tui::shell::{harness::Harness, model::Screen, notice::Notice},
};

#[test]
fn the_facts_propose_and_the_digit_takes_their_reason() {
    let mut harness = Harness::at_case();
    harness.play("i12<tab>30<tab>1<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Case(_))));
    let facts = harness.file().facts.unwrap().facts;
    assert_eq!(facts.written(), ["10-15", "afslag", "0", "ja"]);
    assert!(harness.file().answers.is_empty());
    // BI-01 is settled by none of them.
    harness.play("<ctrl-p>foreslået<enter>");
    assert_eq!(harness.refused(), Some(Code::NothingProposed));
    harness.play("<tab><tab><down>");
    assert_eq!(harness.question(), "SS-02");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("SS-02 Besked om skift") && shown.contains("Foreslået: 4 ikke relevant."), "{shown}");
    harness.play("4");
    let given = harness.file().given("SS-02").unwrap().answer.clone();
    assert_eq!(
        (given.value, given.note.as_str()),
        (Value::NotApplicable, "Sagsbehandleren er ikke skiftet i perioden.")
    );
    assert_eq!(harness.question(), "SS-03");
}

#[test]
fn an_answer_put_aside_is_shown_with_a_mark_and_comes_back() {
    let mut harness = Harness::at_case();
    harness.play("<tab><tab><down>1<ctrl-p>sagens oplysninger<enter><tab><tab>0<enter><up>");
    assert_eq!(harness.question(), "SS-02");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("x SS-02 Besked om skift") && shown.contains("0 af 42 besvaret"), "{shown}");
    harness.play("<ctrl-p>sagens oplysninger<enter><tab><tab><backspace>1<enter>");
    assert!(harness.file().set_aside.is_empty() && harness.file().given("SS-02").is_some());
}

#[test]
fn what_cannot_be_read_keeps_the_form_open() {
    let mut harness = Harness::at_case();
    harness.play("itolv<tab>3<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FactUnknown));
    assert!(matches!(harness.model.top(), Some(Screen::Form(form)) if form.fields.on() == 0));
    assert!(harness.file().facts.is_none());
}

/// Every question answered, and a fact that says that SS-02 to SS-05 do not apply.
fn contradicted() -> Harness {
    let mut harness = Harness::at_case();
    harness.play(&"1".repeat(43)).play("<home>i<tab><tab>0<enter>");
    harness
}

#[test]
fn what_does_not_fit_is_asked_about_before_a_case_is_complete() {
    let mut harness = contradicted();
    harness.play("f");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Skal B-01 meldes færdig, selv om noget ikke passer sammen?"), "{shown}");
    assert!(shown.contains("SS-02 er besvaret"), "{shown}");
    harness.play("<enter>");
    assert_ne!(harness.file().case.progress, Progress::Complete);
    harness.play("fj");
    assert_eq!(harness.file().case.progress, Progress::Complete);
}

#[test]
fn what_does_not_fit_stands_below_what_is_missing_and_leads_to_its_place() {
    let mut harness = Harness::at_case();
    harness.play("<tab><tab><down>1<home>i30<tab><tab>0<enter>f<end>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("> SS-02  passer ikke"), "{shown}");
    assert!(shown.contains("42 mangler, 2 passer ikke"), "{shown}");
    harness.play("<up>");
    assert!(harness.shown(80, 24).contains(">        passer ikke          Alderen i sagens oplysninger"));
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    harness.play("<esc>f<end><enter>");
    assert_eq!(harness.question(), "SS-02");
}
