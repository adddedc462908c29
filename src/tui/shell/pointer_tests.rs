//! The mouse, where somebody asked for it.

use crate::tui::shell::{harness::Harness, input::messages, keys::Key, message::Message, model::Screen};
use crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

fn click(harness: &mut Harness, x: u16, y: u16) {
    harness.tell(Message::Clicked((x, y).into()));
}

/// The line of an 80 by 24 terminal that says this.
fn line(harness: &mut Harness, text: &str) -> u16 {
    let shown = harness.shown(80, 24);
    shown.lines().position(|line| line.contains(text)).unwrap().try_into().unwrap()
}

#[test]
fn the_wheel_is_the_arrows_and_the_left_button_a_click() {
    let mouse = |kind| Event::Mouse(MouseEvent { kind, column: 3, row: 5, modifiers: KeyModifiers::NONE });
    let events = [
        mouse(MouseEventKind::ScrollDown),
        mouse(MouseEventKind::Down(MouseButton::Left)),
        mouse(MouseEventKind::Down(MouseButton::Right)),
        mouse(MouseEventKind::Moved),
    ];
    assert_eq!(messages(&events, false), [Message::Key(Key::of(KeyCode::Down)), Message::Clicked((3, 5).into())]);
}

#[test]
fn a_click_chooses_the_case_and_the_question_under_it() {
    let mut harness = Harness::at_case();
    let y = line(&mut harness, " BI-04 ");
    click(&mut harness, 6, y);
    assert_eq!(harness.question(), "BI-04");
    // Beside the list, and on the keys, nothing is chosen.
    click(&mut harness, 60, y + 1);
    click(&mut harness, 6, 23);
    assert_eq!(harness.question(), "BI-04");
    harness.play("<esc>");
    let y = line(&mut harness, " B-07 ");
    click(&mut harness, 30, y);
    assert!(
        matches!(harness.model.top(), Some(Screen::Sample(sample)) if sample.cases[sample.selected].id.to_string() == "B-07")
    );
    let y = line(&mut harness, "Voksenområdet");
    click(&mut harness, 5, y);
    assert!(
        matches!(harness.model.top(), Some(Screen::Sample(sample)) if sample.cases[sample.selected].id.to_string() == "B-07")
    );
}

#[test]
fn a_click_chooses_in_the_trail_too_where_its_list_is_scrolled() {
    let mut harness = Harness::at_case();
    harness
        .play(&"1".repeat(30))
        .play("<esc><esc><ctrl-p>spor<enter><down><down><down><down><down><down><down><down><down><down><down>");
    let y = line(&mut harness, "> ");
    let chosen = |harness: &Harness| match harness.model.top() {
        Some(Screen::Trail(trail)) => trail.entries[trail.selected].seq,
        other => panic!("no trail: {other:?}"),
    };
    let seq = chosen(&harness);
    click(&mut harness, 1, y - 2);
    assert_eq!(chosen(&harness), seq + 2);
}
