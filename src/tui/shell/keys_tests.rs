//! The table of keys, and what a terminal sends.

use crate::{
    domain::answer::Value,
    tui::shell::{
        command::{Command, ScreenKind},
        harness::Harness,
        input::{Hands, key_of, messages},
        keyboard::Keyboard,
        keys::Key,
        keytable::{DEEDS, TABLE},
        message::Message,
        model::{Gone, Screen},
        screen_view::ScreenView,
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
            KeyCode::Char(c) => c.is_ascii_lowercase() || c.is_ascii_digit() || "æøå ".contains(c),
            _ => true,
        };
        assert!(binding.keys.is_empty() || binding.keys.iter().any(|key| easy(&key)), "{binding:?}");
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
    harness.tell(Message::Held(Key::of(KeyCode::Down)));
    assert_eq!(harness.question(), "BI-02");
    harness.play("b");
    harness.tell(Message::Held(Key::char('.')));
    assert!(matches!(harness.model.top(), Some(Screen::Editor(editor)) if editor.text.text() == "."));
}

/// A letter does one thing wherever it does anything, so that hands learn it once.
#[test]
fn a_letter_means_one_deed_on_all_screens() {
    let deeds = |letter: char| DEEDS.iter().find(|(of, _)| *of == letter).map_or(&[][..], |(_, deeds)| deeds);
    let mut bound = Vec::new();
    for screen in ScreenKind::all().filter(|screen| !screen.writes()) {
        for row in Keyboard::standard().of(screen) {
            for letter in row.keys.iter().filter_map(|key| key.text()).filter(|c| c.is_alphabetic()) {
                // In English a question is answered with the letter of its own yes.
                let yes = row.command == Command::Yes && letter == 'y';
                assert!(yes || deeds(letter).contains(&row.command), "{letter} {screen:?} {:?}", row.command);
                bound.push((letter, row.command));
            }
        }
    }
    // And nothing is promised that no screen does.
    for (letter, of) in DEEDS {
        assert!(of.iter().all(|deed| bound.contains(&(letter, *deed))), "{letter}");
    }
}

/// What cannot be taken back has no letter: it is asked about first, or found by its name.
#[test]
fn no_letter_does_at_once_what_cannot_be_taken_back() {
    const FINAL: [Command; 12] = [
        Command::Lock,
        Command::TakeBack,
        Command::Again,
        Command::Clear,
        Command::TakeOut,
        Command::MarkMissing,
        Command::Replace,
        Command::RemoveRound,
        Command::Leave,
        Command::Backup,
        Command::Keep,
        Command::Accept,
    ];
    for screen in ScreenKind::all() {
        for row in Keyboard::standard().of(screen).filter(|row| FINAL.contains(&row.command)) {
            let letter = row.keys.iter().find(|key| key.text().is_some_and(char::is_alphabetic));
            assert_eq!(letter, None, "{screen:?} {:?}", row.command);
        }
    }
    // One letter on a board opens something or asks; it writes nothing.
    for keys in ["", "<enter>", "<enter>r", "<enter>o", "<enter>a", "l", "u", "<enter><enter>"] {
        for letter in ('a'..='z').chain(['æ', 'ø', 'å']) {
            let mut harness = Harness::at_start();
            harness.play(keys);
            let before = harness.session.store.head().unwrap().0;
            harness.tell(Message::Key(Key::char(letter)));
            assert_eq!(harness.session.store.head().unwrap().0, before, "{keys:?} {letter}");
            assert_eq!(harness.model.gone, Gone::No, "{keys:?} {letter}");
        }
    }
}

#[test]
fn every_answer_has_its_key() {
    let of_case: Vec<Command> = Keyboard::standard().of(ScreenKind::Case).map(|row| row.command).collect();
    for value in Value::ALL {
        assert!(of_case.contains(&Command::Give(value)), "{value:?}");
    }
}

type Begun = fn() -> Harness;

/// The last row is learned once: the same five everywhere, dim where they cannot be done now.
#[test]
fn the_last_row_is_the_same_on_all_screens() {
    let stages: [(Begun, &[&str]); 3] = [
        (
            Harness::before,
            &["", "t", "l", "ll", "<enter><enter>", "<enter><enter><enter>", "<enter><enter><end><enter>"],
        ),
        (
            Harness::at_start,
            &[
                "l",
                "<enter>",
                "u",
                "o",
                "r",
                "a",
                "å",
                "<ctrl-p>",
                "<f1>",
                "<enter>t",
                "<enter>/",
                "<ctrl-p>spor<enter>",
            ],
        ),
        (
            Harness::at_case,
            &[
                "",
                "1",
                "3",
                "1h",
                "b",
                "f",
                "i",
                "3<f8>",
                "1<up>a",
                "<f9>",
                "<esc><del>",
                "<esc><esc><ctrl-p>egne<enter>",
            ],
        ),
    ];
    let mut kinds = Vec::new();
    for (harness, all) in stages {
        for keys in all {
            let mut harness = harness();
            let shown = harness.play(keys).shown(80, 24);
            let last = shown.trim_end_matches('\n').lines().last().unwrap().trim().to_owned();
            let kind = harness.model.top().unwrap().kind();
            let back = match kind {
                ScreenKind::Rounds => "Ctrl-Q luk",
                ScreenKind::Editor | ScreenKind::Reference => "Esc kladden bliver",
                _ => "Esc tilbage",
            };
            let row = format!("Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  {back}");
            assert_eq!(last, row, "{keys:?} {kind:?}");
            kinds.push(kind);
        }
    }
    kinds.dedup();
    assert!(kinds.len() > 20, "{kinds:?}");
}
