//! A key as the table of keys knows it, and its name on the screen.

use crate::words::say::Words;
use crossterm::event::KeyCode;
use std::fmt;

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
            KeyCode::Char(' ') => words.say("tui-name-space", &[]),
            KeyCode::Char(c) if self.ctrl => c.to_uppercase().to_string(),
            KeyCode::Char(c) => c.to_string(),
            KeyCode::F(n) => format!("F{n}"),
            KeyCode::Up => words.say("tui-name-up", &[]),
            KeyCode::Down => words.say("tui-name-down", &[]),
            KeyCode::Left => words.say("tui-name-left", &[]),
            KeyCode::Right => words.say("tui-name-right", &[]),
            KeyCode::BackTab => words.say("tui-name-back-tab", &[]),
            KeyCode::Delete => "Del".into(),
            KeyCode::PageUp => "PgUp".into(),
            KeyCode::PageDown => "PgDn".into(),
            other => format!("{other:?}"),
        };
        if self.ctrl { format!("Ctrl-{name}") } else { name }
    }
}

const KEYS: [(&str, KeyCode); 15] = [
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("shift-tab", KeyCode::BackTab),
    ("space", KeyCode::Char(' ')),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("pgup", KeyCode::PageUp),
    ("pgdn", KeyCode::PageDown),
    ("backspace", KeyCode::Backspace),
    ("delete", KeyCode::Delete),
];

impl Key {
    /// `b`, `ctrl-s`, `f5`, `pgdn`. One character is itself; capitals are told apart, since a letter carries its shift.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        let (ctrl, rest) = match text.get(..5) {
            Some(start) if start.eq_ignore_ascii_case("ctrl-") => (true, text.get(5..)?),
            _ => (false, text),
        };
        let mut chars = rest.chars();
        let code = match (chars.next(), chars.next()) {
            (Some(c), None) if !c.is_control() && !c.is_whitespace() => {
                KeyCode::Char(if ctrl { c.to_ascii_lowercase() } else { c })
            }
            _ => {
                let lower = rest.to_ascii_lowercase();
                let known = KEYS.iter().find(|(name, _)| *name == lower).map(|(_, code)| *code);
                let function =
                    || lower.strip_prefix('f')?.parse().ok().filter(|n| (1..=12).contains(n)).map(KeyCode::F);
                known.or_else(function)?
            }
        };
        Some(Self { code, ctrl })
    }
}

/// As it is written in the settings.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("ctrl-")?;
        }
        match (KEYS.iter().find(|(_, code)| *code == self.code), self.code) {
            (Some((name, _)), _) => f.write_str(name),
            (None, KeyCode::Char(c)) => write!(f, "{c}"),
            (None, KeyCode::F(n)) => write!(f, "f{n}"),
            (None, other) => write!(f, "{other:?}"),
        }
    }
}
