//! The table of keys, and what a terminal sends.

use crate::{
    domain::answer::Value,
    tui::shell::{
        command::{Command, ScreenKind},
        harness::Harness,
        input::{Hands, key_of, messages},
        keyboard::Keyboard,
        keys::Key,
        keytable::TABLE,
        message::Message,
        model::Screen,
    },
    words::{lang::Lang, say::Words},
};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::time::{Duration, Instant};

fn lookup(screen: ScreenKind, key: Key) -> Option<Command> {
    Keyboard::standard().lookup(screen, key)
}

#[test]
fn every_key_means_one_thing_on_a_screen() {
    assert_eq!(Keyboard::standard().clashes(), []);
}

#[test]
fn every_label_has_its_words_in_both_languages() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for binding in TABLE {
            assert!(words.find(binding.label, &[]).is_some(), "{} in {lang:?}", binding.label);
        }
    }
}

#[test]
fn no_key_needs_a_hand_that_a_danish_keyboard_does_not_have() {
    for binding in TABLE {
        let easy = |key: &&Key| match key.code {
            KeyCode::Char(c) => c.is_ascii_lowercase() || c.is_ascii_digit(),
            _ => true,
        };
        assert!(binding.keys.iter().any(|key| easy(&key)), "{binding:?}");
    }
}

#[test]
fn help_back_and_leave_are_everywhere() {
    for screen in ScreenKind::all() {
        assert!(lookup(screen, Key::ctrl(KeyCode::Char('c'))).is_some());
        if screen != ScreenKind::Rounds {
            assert_eq!(lookup(screen, Key::of(KeyCode::Esc)), Some(Command::Back));
        }
        if screen != ScreenKind::Help {
            assert_eq!(lookup(screen, Key::of(KeyCode::F(1))), Some(Command::Help));
        }
    }
    assert_eq!(lookup(ScreenKind::Case, Key::char('B')), Some(Command::Note));
    for screen in ScreenKind::all().filter(|screen| screen.writes()) {
        assert!(('a'..='z').chain(['?', 'æ']).all(|c| lookup(screen, Key::char(c)).is_none()), "{screen:?}");
    }
}

fn event(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Event {
    Event::Key(KeyEvent::new_with_kind(code, modifiers, kind))
}

fn typed(text: &str) -> Vec<Event> {
    text.chars().map(|c| event(KeyCode::Char(c), KeyModifiers::NONE, KeyEventKind::Press)).collect()
}

#[test]
fn a_key_is_pressed_once_and_altgr_writes() {
    let release = KeyEvent::new_with_kind(KeyCode::Tab, KeyModifiers::NONE, KeyEventKind::Release);
    assert_eq!(key_of(&release), None);
    let at = KeyEvent::new(KeyCode::Char('@'), KeyModifiers::CONTROL | KeyModifiers::ALT);
    assert_eq!(key_of(&at), Some(Key::char('@')));
    let shifted = KeyEvent::new(KeyCode::Char('Ø'), KeyModifiers::SHIFT);
    assert_eq!(key_of(&shifted), Some(Key::char('Ø')));
}

#[test]
fn a_burst_is_a_paste_but_a_held_key_is_not() {
    assert_eq!(messages(&typed("1f2x"), false), [Message::Pasted("1f2x".into())]);
    assert_eq!(messages(&typed("jjjjjj"), false).len(), 6);
    assert_eq!(messages(&typed("1f2"), false).len(), 3);
    assert_eq!(messages(&typed("et ord"), true).len(), 6);
    let mut events = typed("q\u{e6}xj1");
    events.insert(2, event(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Press));
    events.push(event(KeyCode::Char('c'), KeyModifiers::CONTROL, KeyEventKind::Press));
    events.push(Event::Resize(90, 30));
    let got = messages(&events, false);
    assert_eq!(got.len(), 3);
    assert!(got.contains(&Message::Key(Key::ctrl(KeyCode::Char('c')))));
    assert!(got.contains(&Message::Pasted("qæxj1".into())));
}

#[test]
fn a_held_key_moves_but_does_not_answer() {
    let now = Instant::now();
    let mut hands = Hands::default();
    let one = Message::Key(Key::char('1'));
    assert_eq!(hands.mark(one.clone(), now), one);
    hands.done(Some(Key::char('1')), now);
    assert_eq!(hands.mark(one.clone(), now + Duration::from_millis(33)), Message::Held(Key::char('1')));
    assert_eq!(hands.mark(one.clone(), now + Duration::from_millis(150)), one);
    let mut harness = Harness::at_case();
    harness.tell(Message::Held(Key::char('1')));
    assert_eq!(harness.question(), "BI-01");
    harness.tell(Message::Held(Key::char('j')));
    assert_eq!(harness.question(), "BI-02");
    harness.play("b");
    harness.tell(Message::Held(Key::char('.')));
    assert!(matches!(harness.model.top(), Some(Screen::Editor(editor)) if editor.text.text() == "."));
}

#[test]
fn every_answer_has_its_key() {
    let of_case: Vec<Command> = Keyboard::standard().of(ScreenKind::Case).map(|row| row.command).collect();
    for value in Value::ALL {
        assert!(of_case.contains(&Command::Give(value)), "{value:?}");
    }
}
