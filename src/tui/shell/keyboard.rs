//! The keys as they are in force: the table, with what a person has moved.

use crate::{
    say,
    tui::shell::{
        binding::Shown,
        command::{Command, ScreenKind},
        keys::Key,
        keytable::TABLE,
    },
    verbs::load::Visit,
    words::{lang::Lang, say::Words},
};
use crossterm::event::KeyCode;
use std::{fmt::Display, sync::LazyLock};

/// A command of one screen, with its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub screen: ScreenKind,
    pub keys: Vec<Key>,
    pub command: Command,
    pub label: &'static str,
    pub shown: Shown,
}

impl Row {
    /// The key that the footer names: the first, and for yes the letter of the language.
    #[must_use]
    pub fn key(&self, lang: Lang) -> Option<Key> {
        match (self.command, lang) {
            (Command::Yes, Lang::En) => self.keys.last().copied(),
            _ => self.keys.first().copied(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyboard {
    rows: Vec<Row>,
}

impl Default for Keyboard {
    /// As the table has it.
    fn default() -> Self {
        let rows = TABLE.iter().flat_map(|binding| {
            binding.screens.iter().map(|screen| Row {
                screen,
                keys: binding.keys.to_vec(),
                command: binding.command,
                label: binding.label,
                shown: binding.shown,
            })
        });
        Self { rows: rows.collect() }
    }
}

/// Keys that sentences speak of, by the name that `locales/*/tui.ftl` knows them under.
const SPOKEN: [(&str, Command); 34] = [
    ("keycomplete", Command::Complete),
    ("keyreopen", Command::Reopen),
    ("keymissing", Command::TakeOut),
    ("keynote", Command::Note),
    ("keyreference", Command::Reference),
    ("keyreview", Command::Review),
    ("keyleave", Command::Leave),
    ("keyhelp", Command::Help),
    ("keyopen", Command::Open),
    ("keyplan", Command::Plan),
    ("keylock", Command::Lock),
    ("keyonward", Command::Onward),
    ("keynext", Command::NextMatch),
    ("keysearch", Command::Search),
    ("keyreport", Command::Report),
    ("keyimport", Command::Import),
    ("keytakeback", Command::TakeBack),
    ("keykeep", Command::Keep),
    ("keyfacts", Command::Info),
    ("keyspread", Command::Spread),
    ("keyextend", Command::Extend),
    ("keyshowall", Command::ShowAll),
    ("keynewaction", Command::NewAction),
    ("keynewround", Command::NewRound),
    ("keyactions", Command::Visit(Visit::Actions)),
    ("keyfeedback", Command::Feedback),
    ("keytexts", Command::Visit(Visit::Texts)),
    ("keycitizens", Command::Visit(Visit::Citizens)),
    ("keysignoff", Command::SignOff),
    ("keybefore", Command::Visit(Visit::BeforeSigning)),
    ("keyback", Command::Back),
    ("keynewnote", Command::NewNote),
    ("keychoose", Command::ChooseReading),
    ("keypassover", Command::PassOver),
];

impl Keyboard {
    /// The keys that nobody has moved.
    #[must_use]
    pub fn standard() -> &'static Self {
        static STANDARD: LazyLock<Keyboard> = LazyLock::new(Keyboard::default);
        &STANDARD
    }

    /// What can be done on a screen, in the order in which it is shown.
    pub fn of(&self, screen: ScreenKind) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.screen == screen)
    }

    /// A row of a command with a key, on whatever screen.
    #[must_use]
    pub fn any(&self, command: Command) -> Option<&Row> {
        self.rows.iter().find(|row| row.command == command && !row.keys.is_empty())
    }

    /// What a key does on a screen. With Caps Lock on, a letter is still itself.
    #[must_use]
    pub fn lookup(&self, screen: ScreenKind, key: Key) -> Option<Command> {
        let command = |key: Key| self.of(screen).find(|row| row.keys.contains(&key)).map(|row| row.command);
        command(key).or_else(|| match key.code {
            KeyCode::Char(c) if c.is_uppercase() && !screen.writes() => {
                command(Key { code: KeyCode::Char(c.to_lowercase().next()?), ..key })
            }
            _ => None,
        })
    }

    /// A message with the keys that it speaks of, as they are on this screen, and with facts of its own.
    #[must_use]
    pub fn say(
        &self,
        words: &Words,
        screen: ScreenKind,
        message: &str,
        facts: &[(&str, &dyn Display)],
    ) -> Option<String> {
        let keys: Vec<(&str, String)> = SPOKEN
            .iter()
            .filter_map(|(name, command)| {
                let here = self.of(screen).find(|row| row.command == *command);
                let row = here.or_else(|| self.rows.iter().find(|row| row.command == *command && !row.keys.is_empty()));
                let row = row.or_else(|| self.rows.iter().find(|row| row.command == *command))?;
                let named = || say!(words, "tui-key-palette", label = words.say(row.label, &[]));
                Some((*name, row.key(words.lang()).map_or_else(named, |key| key.name(words))))
            })
            .collect();
        let keys = keys.iter().map(|(name, key)| -> (&str, &dyn Display) { (name, key) });
        words.find(message, &keys.chain(facts.iter().copied()).collect::<Vec<_>>())
    }

    /// `j` and `k` move down and up where letters are not written. `h` and `l` are words here.
    pub fn walk_as_vi(&mut self) {
        for row in self.rows.iter_mut().filter(|row| !row.screen.writes()) {
            match row.command {
                Command::Down => row.keys.push(Key::char('j')),
                Command::Up => row.keys.push(Key::char('k')),
                _ => {}
            }
        }
    }

    /// Gives a command of a screen other keys. `false` where the screen has no such command.
    pub fn put(&mut self, screen: ScreenKind, command: Command, keys: Vec<Key>) -> bool {
        let is = |row: &Row| row.screen == screen && row.command == command;
        let Some(mut first) = self.rows.iter().find(|row| is(row)).cloned() else { return false };
        first.keys = keys;
        // A command that stood in two rows of a screen has one from now on.
        let at = self.rows.iter().position(is).unwrap_or(0);
        self.rows.retain(|row| !is(row));
        self.rows.insert(at, first);
        true
    }

    /// The keys that mean two things on one screen, with both.
    #[must_use]
    pub fn clashes(&self) -> Vec<(Key, &Row, &Row)> {
        let mut found = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let later = self.rows.iter().skip(at + 1).filter(|other| other.screen == row.screen);
            for other in later {
                found.extend(row.keys.iter().filter(|key| other.keys.contains(key)).map(|key| (*key, row, other)));
            }
        }
        found
    }
}
