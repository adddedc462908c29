//! References on the screens: one line, shown as it is understood, added to the answer just given, repeated with one key.

use crate::{
    domain::{code::Code, event::Field},
    tui::shell::{harness::Harness, message::Message, model::Screen, notice::Notice},
};

fn references(harness: &Harness, question: &str) -> Vec<String> {
    let file = harness.file();
    file.answered(question).unwrap().answer.evidence.iter().map(ToString::to_string).collect()
}

fn drafted(harness: &Harness, question: &str) -> Option<String> {
    harness.file().draft(question, Field::Evidence).map(|draft| draft.text.clone())
}

#[test]
fn a_line_is_shown_as_it_is_understood_and_goes_to_the_answer_just_given() {
    let mut harness = Harness::at_case();
    harness.play("1hReferat 12-3 s. 2");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Henvisning til BI-01"), "{shown}");
    assert!(shown.contains("(lige svaret: Opfyldt)") && shown.contains("læst som: 12-03-2026"), "{shown}");
    // The list stays in sight, and the mark where it was.
    assert!(shown.contains("> . BI-02"), "{shown}");
    harness.play("<enter>");
    assert_eq!(references(&harness, "BI-01"), ["Referat s. 2, 12-03-2026"]);
    assert_eq!(harness.question(), "BI-02");
    harness.play("hj. 12/345<enter>");
    assert_eq!(references(&harness, "BI-01"), ["Referat s. 2, 12-03-2026", "j. 12/345"]);
}

#[test]
fn the_last_reference_is_repeated_with_one_key_and_never_stands_twice() {
    let mut harness = Harness::at_case();
    harness.play("g");
    assert_eq!(harness.refused(), Some(Code::AnswerFirst));
    harness.play("1g");
    assert_eq!(harness.refused(), Some(Code::ReferenceNone));
    harness.play("hPlan<enter>1g1g");
    for question in ["BI-01", "BI-02", "BI-03"] {
        assert_eq!(references(&harness, question), ["Plan"], "{question}");
    }
    harness.play("g");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-reference-stands")));
    assert_eq!(references(&harness, "BI-03"), ["Plan"]);
    // An earlier one of the case with the arrow.
    harness.play("hBrev<enter>1h<down><down>");
    assert!(harness.shown(80, 24).contains("læst som: Plan"));
    harness.play("<enter>");
    assert_eq!(references(&harness, "BI-04"), ["Plan"]);
}

#[test]
fn a_line_that_was_meant_for_the_blank_question_is_moved_there_and_waits_for_its_answer() {
    let mut harness = Harness::at_case();
    harness.play("1hPlan<f4>");
    assert!(harness.shown(80, 24).contains("Henvisning til BI-02"));
    harness.play("<enter>");
    assert_eq!(references(&harness, "BI-01"), [""; 0]);
    assert_eq!(drafted(&harness, "BI-02").as_deref(), Some("Plan"));
    harness.play("1");
    assert_eq!((references(&harness, "BI-02"), drafted(&harness, "BI-02")), (vec!["Plan".into()], None));
}

#[test]
fn what_must_not_be_stored_is_refused_and_the_line_stays() {
    let mut harness = Harness::at_case();
    harness.play("1hReferat 010190-1234<enter>");
    assert_eq!(harness.refused(), Some(Code::CprInText));
    assert!(matches!(harness.model.top(), Some(Screen::Editor(_))));
    harness.play("<ctrl-backspace><ctrl-backspace><ctrl-backspace>4-3-2099<enter>");
    assert_eq!(harness.refused(), Some(Code::EvidenceFuture));
    assert_eq!(references(&harness, "BI-01"), [""; 0]);
}

#[test]
fn a_pause_keeps_the_line_and_a_new_start_has_it() {
    let mut harness = Harness::at_case();
    harness.play("1hj. 64828282");
    harness.tell(Message::Paused);
    // A number of the journal is no telephone number, in a draft either.
    assert_eq!(drafted(&harness, "BI-01").as_deref(), Some("j. 64828282"));
    let mut again = Harness::resume(harness);
    assert_eq!(again.question(), "BI-01");
    again.play("<enter> Brev<enter>");
    assert_eq!((references(&again, "BI-01"), drafted(&again, "BI-01")), (vec!["Brev, j. 64828282".into()], None));
}

#[test]
fn a_reason_and_its_reference_are_one_event() {
    let mut harness = Harness::at_case();
    let before = harness.session.store.head().unwrap().0;
    harness.play("2Kun i en del af perioden.<tab>Journalnotat 16-4<f2>");
    let given = harness.file().answered("BI-01").unwrap().answer.clone();
    assert_eq!(given.note, "Kun i en del af perioden.");
    assert_eq!(references(&harness, "BI-01"), ["Journalnotat, 16-04-2026"]);
    assert_eq!(harness.session.store.head().unwrap().0, before + 1);
    assert_eq!(harness.question(), "BI-02");
}

#[test]
fn both_texts_of_a_reason_that_was_left_are_there_again() {
    let mut harness = Harness::at_case();
    harness.play("2Kun i en del.<tab>Notat 16-4<esc>");
    assert_eq!(drafted(&harness, "BI-01").as_deref(), Some("Notat 16-4"));
    let mut again = Harness::resume(harness);
    again.play("<enter><f2>");
    assert_eq!(again.file().answered("BI-01").unwrap().answer.note, "Kun i en del.");
    assert_eq!(references(&again, "BI-01"), ["Notat, 16-04-2026"]);
    assert_eq!(again.file().drafts, []);
}

#[test]
fn what_is_pasted_over_a_case_acts_on_nothing_and_waits_for_the_letter() {
    let mut harness = Harness::at_case();
    harness.play("1");
    harness.tell(Message::Pasted("Referat af møde 12-03-2026 (27.36.12-G01-90154-24)\n".into()));
    assert!(harness.shown(80, 24).contains("Indsat tekst (50 tegn) venter"), "{}", harness.shown(80, 24));
    assert_eq!(harness.file().answers.len(), 1);
    harness.play("h<enter>");
    assert_eq!(references(&harness, "BI-01"), ["Referat af møde, 12-03-2026, j. 27.36.12-G01-90154-24"]);
}

#[test]
fn all_references_are_put_right_as_one_text() {
    let mut harness = Harness::at_case();
    harness.play("1hPlan<enter>hBrev<enter><ctrl-p>ret henv<enter>");
    assert!(harness.shown(80, 24).contains(" Henvisninger "), "{}", harness.shown(80, 24));
    harness.play("<ctrl-home><end> 2026<f2>");
    assert_eq!(references(&harness, "BI-01"), ["Plan 2026", "Brev"]);
}
