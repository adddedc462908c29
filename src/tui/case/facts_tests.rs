//! The facts of a case on the screens: stated once, proposing, accepted with one key, and put aside.

use crate::{
    domain::{answer::Value, code::Code, sample::Progress},
    tui::shell::{harness::Stage, model::Screen, notice::Notice},
};

#[test]
fn the_facts_propose_and_one_key_accepts() {
    let mut stage = Stage::at_case();
    stage.play("o10-15<tab>afslag<tab>0<tab>ja<enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Case(_))));
    let facts = stage.file().facts.unwrap().facts;
    assert_eq!(facts.written(), ["10-15", "afslag", "0", "ja"]);
    assert!(stage.file().answers.is_empty());
    // BI-01 is settled by none of them.
    stage.play("g");
    assert_eq!(stage.refused(), Some(Code::NothingProposed));
    stage.play("<tab><tab>j");
    assert_eq!(stage.question(), "SS-02");
    let shown = stage.shown(80, 24);
    assert!(shown.contains("SS-02 ikke relevant?") && shown.contains("Forslag: ikke relevant (g)."), "{shown}");
    stage.play("g");
    let given = stage.file().given("SS-02").unwrap().answer.clone();
    assert_eq!(
        (given.value, given.note.as_str()),
        (Value::NotApplicable, "Sagsbehandleren er ikke skiftet i perioden.")
    );
    assert_eq!(stage.question(), "SS-03");
}

#[test]
fn an_answer_put_aside_is_shown_with_a_mark_and_comes_back() {
    let mut stage = Stage::at_case();
    stage.play("<tab><tab>j1o<tab><tab>0<enter>k");
    assert_eq!(stage.question(), "SS-02");
    let shown = stage.shown(80, 24);
    assert!(shown.contains("x SS-02 Regnes ikke med") && shown.contains("0 af 42 besvaret"), "{shown}");
    stage.play("o<tab><tab><backspace>1<enter>");
    assert!(stage.file().set_aside.is_empty() && stage.file().given("SS-02").is_some());
}

#[test]
fn what_cannot_be_read_keeps_the_form_open() {
    let mut stage = Stage::at_case();
    stage.play("o12<tab>afslag<enter>");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(it)) if it.code == Code::FactUnknown));
    assert!(matches!(stage.model.top(), Some(Screen::Form(form)) if form.fields.on() == 0));
    assert!(stage.file().facts.is_none());
}

/// Every question answered, and a fact that says that SS-02 to SS-05 do not apply.
fn contradicted() -> Stage {
    let mut stage = Stage::at_case();
    stage.play(&"1".repeat(43)).play("o<tab><tab>0<enter>");
    stage
}

#[test]
fn what_does_not_fit_is_asked_about_before_a_case_is_complete() {
    let mut stage = contradicted();
    stage.play("f");
    let shown = stage.shown(80, 24);
    assert!(shown.contains("Skal B-01 meldes færdig, selv om noget ikke passer sammen?"), "{shown}");
    assert!(shown.contains("SS-02 er besvaret"), "{shown}");
    stage.play("<enter>");
    assert_ne!(stage.file().case.progress, Progress::Complete);
    stage.play("fj");
    assert_eq!(stage.file().case.progress, Progress::Complete);
}

#[test]
fn what_does_not_fit_stands_below_what_is_missing_and_leads_to_its_place() {
    let mut stage = Stage::at_case();
    stage.play("<tab><tab>j1o25+<tab><tab>0<enter>f<end>");
    let shown = stage.shown(80, 24);
    assert!(shown.contains("> SS-02  passer ikke"), "{shown}");
    assert!(shown.contains("42 mangler, 2 passer ikke"), "{shown}");
    stage.play("<up>");
    assert!(stage.shown(80, 24).contains(">        passer ikke          Alderen i sagens oplysninger"));
    stage.play("<enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Form(_))));
    stage.play("<esc>f<end><enter>");
    assert_eq!(stage.question(), "SS-02");
}
