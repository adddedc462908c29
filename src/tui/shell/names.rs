//! The names of screens, commands and keys in a person's own settings. They stay as they are: settings outlive versions.

use crate::tui::shell::{
    keymap::{Caret, Command, ScreenKind},
    keys::Key,
};
use crossterm::event::KeyCode;
use std::fmt;

impl ScreenKind {
    pub const ALL: [Self; 34] = [
        Self::Rounds,
        Self::Sample,
        Self::Case,
        Self::Findings,
        Self::Lacks,
        Self::Choice,
        Self::Confirm,
        Self::Editor,
        Self::Help,
        Self::NewRound,
        Self::Plan,
        Self::Frame,
        Self::Source,
        Self::Named,
        Self::Grade,
        Self::Seed,
        Self::Drawn,
        Self::Trail,
        Self::Notes,
        Self::Overview,
        Self::Page,
        Self::Form,
        Self::Palette,
        Self::Concern,
        Self::Acutes,
        Self::Actions,
        Self::Texts,
        Self::Citizens,
        Self::ListFile,
        Self::ListSheet,
        Self::ListColumns,
        Self::ListMeanings,
        Self::ListRules,
        Self::ListProblems,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rounds => "rounds",
            Self::Sample => "sample",
            Self::Case => "case",
            Self::Findings => "findings",
            Self::Lacks => "lacks",
            Self::Choice => "choice",
            Self::Confirm => "confirm",
            Self::Editor => "editor",
            Self::Help => "help",
            Self::NewRound => "new-round",
            Self::Plan => "plan",
            Self::Frame => "frame",
            Self::Source => "source",
            Self::Named => "named",
            Self::Grade => "grade",
            Self::Seed => "seed",
            Self::Drawn => "drawn",
            Self::Trail => "trail",
            Self::Notes => "notes",
            Self::Overview => "overview",
            Self::Page => "page",
            Self::Form => "form",
            Self::Palette => "palette",
            Self::Concern => "concern",
            Self::Acutes => "acutes",
            Self::Actions => "actions",
            Self::Texts => "texts",
            Self::Citizens => "citizens",
            Self::ListFile => "list-file",
            Self::ListSheet => "list-sheet",
            Self::ListColumns => "list-columns",
            Self::ListMeanings => "list-meanings",
            Self::ListRules => "list-rules",
            Self::ListProblems => "list-problems",
        }
    }
}

impl Command {
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Give(value) => format!("answer-{}", value.code()),
            Self::Pick(at) => format!("pick-{}", at + 1),
            Self::Write(caret) => caret.name().into(),
            other => other.plain_name().into(),
        }
    }

    /// What is done around a draw.
    fn draw_name(self) -> &'static str {
        match self {
            Self::Spread => "spread",
            Self::Extend => "extend",
            Self::Again => "again",
            _ => "compare",
        }
    }

    /// What is done with a case list.
    fn list_name(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::TakeBack => "take-back",
            Self::Keep => "keep",
            _ => "export",
        }
    }

    /// What is done about a round as a whole.
    fn around_name(self) -> &'static str {
        match self {
            Self::Acute => "acute",
            Self::Report => "report",
            Self::Actions => "actions",
            Self::NewAction => "new-action",
            Self::Texts => "texts",
            Self::Citizens => "citizens",
            Self::Feedback => "feedback",
            Self::Snippets => "snippets",
            _ => "new-text",
        }
    }

    /// What shows a part of a list.
    fn part_name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::NarrowKind => "narrow-kind",
            Self::NarrowCase => "narrow-case",
            _ => "show-all",
        }
    }

    fn plain_name(self) -> &'static str {
        match self {
            Self::Give(_) => "answer",
            Self::Pick(_) => "pick",
            Self::Write(caret) => caret.name(),
            Self::Up => "up",
            Self::Down => "down",
            Self::PageUp => "page-up",
            Self::PageDown => "page-down",
            Self::First => "first",
            Self::Last => "last",
            Self::Open => "open",
            Self::Back => "back",
            Self::Help => "help",
            Self::Leave => "leave",
            Self::LeaveNow => "leave-now",
            Self::NextList => "next-list",
            Self::PreviousList => "previous-list",
            Self::NextUnanswered => "next-unanswered",
            Self::Note => "note",
            Self::Evidence => "evidence",
            Self::Essential => "essential",
            Self::ActNow => "act-now",
            Self::GoodPractice => "good-practice",
            Self::Clear => "clear",
            Self::Facts => "facts",
            Self::Measure => "measure",
            Self::Accept => "accept",
            Self::Complete => "complete",
            Self::Review => "review",
            Self::MarkMissing => "missing",
            Self::Replace => "replace",
            Self::Reopen => "reopen",
            Self::Findings => "findings",
            Self::SignOff => "sign-off",
            Self::Yes => "yes",
            Self::No => "no",
            Self::NewRound => "new-round",
            Self::Plan => "plan",
            Self::Fewer => "fewer",
            Self::More => "more",
            Self::Lock => "lock",
            Self::Onward => "onward",
            Self::Save => "save",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::UndoAnswer => "undo-answer",
            Self::Palette => "palette",
            Self::Search => "search",
            Self::NextMatch => "next-match",
            Self::PreviousMatch => "previous-match",
            Self::Sort => "sort",
            Self::Assign => "assign",
            Self::PickByHand => "pick-by-hand",
            Self::Overview => "overview",
            Self::Notes => "notes",
            Self::Trail => "trail",
            Self::Verify => "verify",
            Self::Backup => "backup",
            Self::Receipt => "receipt",
            Self::NextArea => "next-area",
            Self::Spread | Self::Extend | Self::Again | Self::Compare => self.draw_name(),
            Self::Import | Self::TakeBack | Self::Keep | Self::Export => self.list_name(),
            Self::Selftest => "selftest",
            Self::Narrow | Self::NarrowKind | Self::NarrowCase | Self::ShowAll => self.part_name(),
            other => other.around_name(),
        }
    }
}

impl Caret {
    fn name(self) -> &'static str {
        match self {
            Self::Left => "caret-left",
            Self::Right => "caret-right",
            Self::Up => "caret-up",
            Self::Down => "caret-down",
            Self::WordLeft => "word-left",
            Self::WordRight => "word-right",
            Self::LineStart => "line-start",
            Self::LineEnd => "line-end",
            Self::PageUp => "caret-page-up",
            Self::PageDown => "caret-page-down",
            Self::Top => "top",
            Self::Bottom => "bottom",
            Self::Break => "break",
            Self::DeleteBefore => "delete-before",
            Self::DeleteAfter => "delete-after",
            Self::DeleteWord => "delete-word",
        }
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
