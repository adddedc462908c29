//! Keys that a person has moved, and what is wrong with settings.

use crate::{
    domain::answer::Value,
    tui::shell::{
        command::{Command, ScreenKind},
        harness::{Harness, drawn},
        keyboard::Keyboard,
        keys::Key,
        run::Start,
        settings::{Settings, read},
    },
    words::{lang::Lang, say::Words},
};
use crossterm::event::KeyCode;

fn wrong(text: &str) -> Vec<String> {
    let words = Words::new(Lang::Da);
    read(text).unwrap_err().iter().map(|refusal| words.refusal(refusal)).collect()
}

#[test]
fn nothing_set_is_the_table() {
    assert_eq!(read("").unwrap(), Settings::default());
    assert_eq!(&read("").unwrap().keys, Keyboard::standard());
}

#[test]
fn a_moved_key_does_what_the_old_one_did_and_the_old_one_nothing() {
    let settings = read("[keys.case]\nnote = \"x\"\nanswer-met = [\"ø\", \"f6\"]\n").unwrap();
    let on_case = |key| settings.keys.lookup(ScreenKind::Case, key);
    assert_eq!(on_case(Key::char('x')), Some(Command::Note));
    assert_eq!(on_case(Key::char('b')), None);
    assert_eq!(on_case(Key::char('1')), None);
    assert_eq!(on_case(Key::of(KeyCode::F(6))), Some(Command::Give(Value::Met)));
    assert_eq!(settings.keys.lookup(ScreenKind::Sample, Key::char('a')), Some(Command::Review));
}

#[test]
fn footer_help_and_palette_show_the_keys_in_force() {
    let settings: &'static Settings = Box::leak(Box::new(read("[keys.case]\nnote = \"x\"\n").unwrap()));
    let mut harness =
        Harness::new(drawn(), Lang::Da, Start { case: Some("B-01".parse().unwrap()), ..Start::default() });
    harness.model.context.keys = &settings.keys;
    assert!(harness.shown(80, 24).contains(" x begrundelse"));
    harness.play("<f1>");
    assert!(harness.shown(100, 40).contains("  x                           begrundelse"));
    harness.play("<esc><ctrl-p>begrund");
    assert!(harness.shown(80, 24).contains("> x                         begrundelse"));
    harness.play("<enter>Tekst");
    assert!(harness.shown(80, 24).contains("Tekst"));
}

#[test]
fn every_mistake_is_told_at_once_with_its_line() {
    let text = "\u{FEFF}[keys.case]\nnote = \"xx\"\nnothing = \"a\"\nevidence = \"h\"\n[keys.editor]\nsave = \"s\"\n\
                [keys.nowhere]\n[screen]\nascii = 1\nblink = true\n[keys.sample]\nsort = []\nleave-now = \"f9\"\n";
    assert_eq!(
        wrong(text),
        [
            "Linje 2: »xx« er ikke en tast.",
            "Linje 3: »nothing« kan ikke flyttes på skærmen »case«.",
            "Linje 4: »h« er både reference og evidence på skærmen »case«.",
            "Linje 6: »s« skriver et tegn på den skærm og kan ikke bruges som kommando der.",
            "Linje 7: »nowhere« kendes ikke her. Brug rounds, sample, case, reading-blind, reading, readings, lacks, choice, confirm, editor, reference, help, new-round, plan, frame, source, named, grade, seed, drawn, trail, page, form, palette, concern, acutes, list-file, list-sheet, list-columns, list-meanings, list-rules, list-problems, findings, overview, notes, actions, texts, citizens, before-signing.",
            "Linje 9: »ascii« skal være true eller false.",
            "Linje 10: »blink« kendes ikke her. Brug ascii, mouse, movement, letters.",
            "Linje 12: »sort« skal have mindst én tast.",
            "Linje 13: »leave-now« kan ikke flyttes på skærmen »sample«.",
        ]
    );
    assert_eq!(wrong("[keys.case\n").len(), 1);
}

#[test]
fn two_commands_can_change_places() {
    let settings = read("[keys.case]\nnote = \"h\"\nreference = \"b\"\n").unwrap();
    assert_eq!(settings.keys.lookup(ScreenKind::Case, Key::char('h')), Some(Command::Note));
    assert_eq!(settings.keys.lookup(ScreenKind::Case, Key::char('b')), Some(Command::Reference));
}

#[test]
fn every_command_of_a_screen_has_a_name_of_its_own_that_can_be_read_back() {
    let keyboard = Keyboard::standard();
    for screen in ScreenKind::all() {
        for row in keyboard.of(screen) {
            for other in keyboard.of(screen).filter(|other| other.command != row.command) {
                assert_ne!(other.command.name(), row.command.name(), "{screen:?}");
            }
            for key in &row.keys {
                assert_eq!(Key::named(&key.to_string()), Some(*key));
            }
        }
    }
}
