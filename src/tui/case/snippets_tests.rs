//! Sentences that are kept ready for notes.

use crate::{
    domain::{answer::Value, event::Field, snippet::Snippet},
    tui::shell::{harness::Harness, message::Message, model::Screen},
};

fn text(harness: &Harness) -> String {
    match harness.model.top().unwrap() {
        Screen::Editor(editor) => editor.text.text(),
        other => panic!("no editor: {other:?}"),
    }
}

#[test]
fn a_sentence_is_put_in_where_the_caret_stands_and_can_be_undone() {
    let mut harness = Harness::at_case();
    harness.play("3Se bilag.<f8>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("> 1  Journalen siger intet om det."), "{shown}");
    assert!(shown.contains("saetninger.toml"), "{shown}");
    harness.play("<down><enter>");
    assert_eq!(text(&harness), "Se bilag. Borgerens holdning fremgår ikke af notatet.");
    harness.play("<ctrl-z>");
    assert_eq!(text(&harness), "Se bilag.");
    harness.play("<home><f8>1<f2>");
    assert_eq!(harness.file().given("BI-01").unwrap().answer.note, "Journalen siger intet om det.Se bilag.");
}

#[test]
fn escape_leaves_the_text_alone_and_a_pause_still_keeps_it() {
    let mut harness = Harness::at_case();
    harness.play("4Halvt<f8>");
    harness.tell(Message::Paused);
    assert_eq!(harness.file().draft("BI-01", Field::Note).unwrap().text, "Halvt");
    assert!(matches!(harness.model.top(), Some(Screen::Choice(_))));
    harness.play("<esc>");
    assert_eq!(text(&harness), "Halvt");
}

#[test]
fn only_what_fits_the_answer_is_offered() {
    let mut harness = Harness::at_case();
    harness.model.snippets.all.insert(0, Snippet { text: "Min egen.".into(), values: vec![Value::NotApplicable] });
    let shown = harness.play("4<f8>").shown(80, 24);
    assert!(shown.contains("> 1  Min egen.") && shown.contains("  2  Situationen er ikke opstået"), "{shown}");
    let shown = harness.play("<esc><esc>3<f8>").shown(80, 24);
    assert!(!shown.contains("Min egen."), "{shown}");
    let shown = harness.play("<esc><esc>h<f8>").shown(80, 24);
    assert!(shown.contains(" Henvisning ") && !shown.contains("Min egen."), "{shown}");
}

#[test]
fn what_must_not_be_stored_is_refused_however_it_came_into_the_text() {
    let mut harness = Harness::at_case();
    harness.model.snippets.all.insert(0, Snippet { text: "Om 010190-1234.".into(), values: Vec::new() });
    harness.play("3<f8>1<f2>");
    assert!(harness.file().given("BI-01").is_none());
    assert!(harness.notices().contains("CPR-nummer"), "{}", harness.notices());
}
