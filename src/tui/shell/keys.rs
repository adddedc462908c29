//! A key as the table of keys knows it, and its name on the screen.

use crate::words::say::Words;
use crossterm::event::KeyCode;

/// Shift is not told apart: a letter carries it, and nothing needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    pub code: KeyCode,
    pub ctrl: bool,
}

impl Key {
    #[must_use]
    pub const fn char(c: char) -> Self {
        Self { code: KeyCode::Char(c), ctrl: false }
    }

    #[must_use]
    pub const fn of(code: KeyCode) -> Self {
        Self { code, ctrl: false }
    }

    #[must_use]
    pub const fn ctrl(code: KeyCode) -> Self {
        Self { code, ctrl: true }
    }

    /// The character it writes, where it writes one.
    #[must_use]
    pub fn text(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if !self.ctrl => Some(c),
            _ => None,
        }
    }

    /// What stands on the key: `b`, `F1`, `Ctrl-S`, `pil op`.
    #[must_use]
    pub fn name(self, words: &Words) -> String {
        let name = match self.code {
            KeyCode::Char(c) if self.ctrl => c.to_uppercase().to_string(),
            KeyCode::Char(c) => c.to_string(),
            KeyCode::F(n) => format!("F{n}"),
            KeyCode::Up => words.say("tui-name-up", &[]),
            KeyCode::Down => words.say("tui-name-down", &[]),
            KeyCode::Left => words.say("tui-name-left", &[]),
            KeyCode::Right => words.say("tui-name-right", &[]),
            KeyCode::BackTab => words.say("tui-name-back-tab", &[]),
            KeyCode::PageUp => "PgUp".into(),
            KeyCode::PageDown => "PgDn".into(),
            other => format!("{other:?}"),
        };
        if self.ctrl { format!("Ctrl-{name}") } else { name }
    }
}
