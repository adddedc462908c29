//! A row of the table of keys: a command, on some screens, with its keys and its label.

use crate::{
    domain::refusal::Refusal,
    tui::shell::{
        command::{Command, ScreenKind},
        keys::Key,
    },
};

/// Where a key is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// In the footer and in the help.
    Footer,
    /// In the help alone.
    Help,
}

/// Groups of screens that lack something.
pub type But = &'static [&'static [ScreenKind]];

/// Some screens, or all but some.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screens {
    Only(&'static [ScreenKind]),
    But(But),
}

impl Screens {
    pub fn iter(self) -> impl Iterator<Item = ScreenKind> {
        let (only, but): (&[_], But) = match self {
            Self::Only(only) => (only, &[]),
            Self::But(but) => (&ScreenKind::ALL, but),
        };
        only.iter().copied().filter(|screen| !but.iter().any(|group| group.contains(screen)))
    }
}

/// A command on some screens, with its keys and the name of its label in `locales/*/tui.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    pub screens: Screens,
    pub keys: &'static [Key],
    pub command: Command,
    pub label: &'static str,
    pub shown: Shown,
}

/// What cannot be done on a screen, each with why.
pub type Unavailable = Vec<(Command, Refusal)>;
