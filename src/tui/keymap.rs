//! Every key, once. What keys do, the footer, the help screen and the user guide are all drawn from this table.

use super::{keys::Key, keytable::TABLE};
use crate::{
    domain::answer::Value,
    words::{lang::Lang, say::Words},
};
use crossterm::event::KeyCode;
use std::fmt::Display;

/// Which screen is on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScreenKind {
    Rounds,
    Sample,
    Case,
    Findings,
    Lacks,
    Choice,
    Confirm,
    Editor,
    Help,
    NewRound,
    Concern,
    Acutes,
    Plan,
    Frame,
    Grade,
    Seed,
    Drawn,
    ListFile,
    ListSheet,
    ListColumns,
    ListMeanings,
    ListRules,
    ListProblems,
}

impl ScreenKind {
    /// Whether letters are written on it.
    #[must_use]
    pub fn writes(self) -> bool {
        matches!(self, Self::Editor | Self::NewRound | Self::Seed | Self::Concern | Self::ListFile | Self::ListRules)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Open,
    Back,
    Help,
    Leave,
    /// Leaves from anywhere, a text under way included.
    LeaveNow,
    NextList,
    PreviousList,
    NextUnanswered,
    Give(Value),
    Note,
    Evidence,
    Essential,
    ActNow,
    GoodPractice,
    Clear,
    Complete,
    Review,
    MarkMissing,
    Replace,
    Reopen,
    Findings,
    Acute,
    SignOff,
    Pick(usize),
    Yes,
    No,
    NewRound,
    Plan,
    Fewer,
    More,
    Lock,
    Onward,
    /// A case list into the round, and the newest one out of it.
    Import,
    TakeBack,
    /// Keeps how a list is read.
    Keep,
    /// Writes what is wrong to a file.
    Export,
    Save,
    Undo,
    Redo,
    Write(Caret),
}

impl Command {
    /// Whether a key that is held down goes on doing it. One must not answer a whole checklist by leaning on a key.
    #[must_use]
    pub fn repeats(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::PageUp
                | Self::PageDown
                | Self::NextList
                | Self::PreviousList
                | Self::NextUnanswered
                | Self::Fewer
                | Self::More
                | Self::Undo
                | Self::Redo
                | Self::Write(_)
        )
    }
}

/// What moves or deletes in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caret {
    Left,
    Right,
    Up,
    Down,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    PageUp,
    PageDown,
    Top,
    Bottom,
    Break,
    DeleteBefore,
    DeleteAfter,
    DeleteWord,
}

/// Where a key is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// In the footer and in the help.
    Footer,
    /// In the help alone.
    Help,
}

/// A command on some screens, with its keys and the name of its label in `locales/*/tui.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    pub screens: &'static [ScreenKind],
    pub keys: &'static [Key],
    pub command: Command,
    pub label: &'static str,
    pub shown: Shown,
}

impl Binding {
    /// The key that the footer names: the first, and for yes the letter of the language.
    #[must_use]
    pub fn key(&self, lang: Lang) -> Option<Key> {
        match (self.command, lang) {
            (Command::Yes, Lang::En) => self.keys.last().copied(),
            _ => self.keys.first().copied(),
        }
    }
}

/// All bindings, in the order in which they are shown.
#[must_use]
pub fn table() -> &'static [Binding] {
    TABLE
}

/// The bindings of one screen.
pub fn of(screen: ScreenKind) -> impl Iterator<Item = &'static Binding> {
    TABLE.iter().filter(move |binding| binding.screens.contains(&screen))
}

/// Keys that sentences speak of, by the name that `locales/*/tui.ftl` knows them under.
const SPOKEN: [(&str, Command); 15] = [
    ("keycomplete", Command::Complete),
    ("keyreopen", Command::Reopen),
    ("keymissing", Command::MarkMissing),
    ("keynote", Command::Note),
    ("keyevidence", Command::Evidence),
    ("keyreview", Command::Review),
    ("keyleave", Command::Leave),
    ("keyhelp", Command::Help),
    ("keyopen", Command::Open),
    ("keyplan", Command::Plan),
    ("keylock", Command::Lock),
    ("keyonward", Command::Onward),
    ("keyimport", Command::Import),
    ("keytakeback", Command::TakeBack),
    ("keykeep", Command::Keep),
];

/// A message with the keys that it speaks of, and with facts of its own.
#[must_use]
pub fn say_with_keys(words: &Words, message: &str, facts: &[(&str, &dyn Display)]) -> Option<String> {
    let keys: Vec<(&str, String)> = SPOKEN
        .iter()
        .filter_map(|(name, command)| {
            let binding = TABLE.iter().find(|binding| binding.command == *command)?;
            Some((*name, binding.key(words.lang())?.name(words)))
        })
        .collect();
    let keys = keys.iter().map(|(name, key)| -> (&str, &dyn Display) { (name, key) });
    words.find(message, &keys.chain(facts.iter().copied()).collect::<Vec<_>>())
}

/// What a key does on a screen. With Caps Lock on, a letter is still itself.
#[must_use]
pub fn lookup(screen: ScreenKind, key: Key) -> Option<Command> {
    let command = |key: Key| of(screen).find(|binding| binding.keys.contains(&key)).map(|binding| binding.command);
    command(key).or_else(|| match key.code {
        KeyCode::Char(c) if c.is_uppercase() && !screen.writes() => {
            command(Key { code: KeyCode::Char(c.to_lowercase().next()?), ..key })
        }
        _ => None,
    })
}
