//! What somebody did who tried to lose a text, or to say more than was meant.

use crate::{
    domain::{answer::Value, event::Field},
    tui::shell::{harness::Harness, input::messages, keys::Key, message::Message, model::Screen},
};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

fn text(harness: &Harness) -> String {
    match harness.model.top() {
        Some(Screen::Editor(editor)) => editor.written(),
        other => panic!("no editor: {other:?}"),
    }
}

fn given(harness: &Harness, question: &str) -> crate::domain::answer::Answer {
    harness.file().answered(question).unwrap().answer.clone()
}

#[test]
fn an_earlier_reference_never_takes_away_what_is_typed() {
    let mut harness = Harness::at_case();
    harness.play("1hPlan<enter>hBrev s. 9<down>");
    assert_eq!(text(&harness), "Plan");
    harness.play("<up>");
    assert_eq!(text(&harness), "Brev s. 9");
}

#[test]
fn a_text_that_moves_to_the_other_question_stands_behind_what_that_has() {
    let mut harness = Harness::at_case();
    harness.play("<down>bFørst<esc><up>3Fast grund<f2>b og mere<f4>");
    assert_eq!(text(&harness), "Først\nog mere");
    harness.play("<esc>");
    assert_eq!(given(&harness, "BI-01").note, "Fast grund");
    assert_eq!(harness.file().draft("BI-02", Field::Note).unwrap().text, "Først\nog mere");
}

#[test]
fn a_paste_with_line_breaks_is_one_paste_in_a_line_too() {
    let key = |code| Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
    let typed = |text: &str| text.chars().map(KeyCode::Char).map(key).collect::<Vec<_>>();
    let events = [typed("Referat 2-2"), vec![key(KeyCode::Enter)], typed("111")].concat();
    assert_eq!(messages(&events, true), [Message::Pasted("Referat 2-2\n111".into())]);
    // Who ends a line has ended it.
    let events = [typed("Referat"), vec![key(KeyCode::Enter)]].concat();
    assert_eq!(messages(&events, true).last(), Some(&Message::Key(Key::of(KeyCode::Enter))));
    let mut harness = Harness::at_case();
    harness.play("1h");
    harness.tell(Message::Pasted("Referat 2-2\n111".into()));
    assert_eq!((text(&harness).as_str(), harness.file().answers.len()), ("Referat 2-2 111", 1));
}

#[test]
fn what_was_laid_aside_is_behind_its_letter_and_the_letter_changes_no_answer() {
    let mut harness = Harness::at_case();
    harness.play("3Ingen plan.<f2><up>1");
    assert_eq!((given(&harness, "BI-01").value, given(&harness, "BI-01").note.as_str()), (Value::Met, ""));
    harness.play("b");
    assert_eq!(text(&harness), "Ingen plan.");
    harness.play("<esc>");
    // A reason that was begun for another answer.
    harness.play("<down>5 og fem<esc>1<up>b<f2>");
    assert_eq!((given(&harness, "BI-02").value, given(&harness, "BI-02").note.as_str()), (Value::Met, "og fem"));
}

#[test]
fn a_mark_that_was_taken_off_stays_off() {
    let mut harness = Harness::at_case();
    harness.play("2Kun lidt.<f2>n<up>15<f2>");
    assert!(given(&harness, "BI-01").act_now, "it comes back with an answer that can bear it");
    harness.play("n3<f2>");
    assert!(!given(&harness, "BI-01").act_now);
}

#[test]
fn the_same_digit_again_stays_where_it_is() {
    let mut harness = Harness::at_case();
    harness.play("1<up>1");
    assert_eq!(harness.question(), "BI-01");
    // And letters add to it.
    harness.play("hPlan<enter>");
    assert_eq!(given(&harness, "BI-01").evidence.len(), 1);
}

#[test]
fn a_digit_that_is_held_down_is_no_reason_and_a_held_undo_is_one() {
    let mut harness = Harness::at_case();
    harness.play("113");
    for _ in 0..4 {
        harness.tell(Message::Held(Key::char('3')));
    }
    assert_eq!(text(&harness), "");
    harness.play("<esc><ctrl-z>");
    for _ in 0..4 {
        harness.tell(Message::Held(Key::ctrl(KeyCode::Char('z'))));
    }
    assert_eq!(harness.file().answers.len(), 1);
}
