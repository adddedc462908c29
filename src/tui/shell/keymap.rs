//! Screens, commands, and what ties them to keys. What keys do, the footer, the help, the palette and the user guide are
//! all drawn from one table.

use crate::{
    domain::answer::Value,
    tui::shell::{
        keys::Key,
        keytable::{TABLE, TEXTS},
    },
};

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
    Actions,
    Texts,
    Citizens,
    Plan,
    Frame,
    Source,
    Named,
    Grade,
    Seed,
    Drawn,
    ListFile,
    ListSheet,
    ListColumns,
    ListMeanings,
    ListRules,
    ListProblems,
    Trail,
    Notes,
    Overview,
    Page,
    Form,
    Palette,
}

impl ScreenKind {
    /// Whether letters are written on it.
    #[must_use]
    pub fn writes(self) -> bool {
        TEXTS.contains(&self)
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
    Facts,
    /// The two times of a question that is measured.
    Measure,
    /// Answers as it is proposed: *ikke relevant* by the facts, or what was measured.
    Accept,
    Complete,
    Review,
    MarkMissing,
    Replace,
    Reopen,
    Findings,
    Acute,
    /// What is to be done, and one more thing that is.
    Actions,
    NewAction,
    /// People's own texts in the report, and one more.
    Texts,
    NewText,
    Citizens,
    Feedback,
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
    UndoAnswer,
    Palette,
    Search,
    NextMatch,
    PreviousMatch,
    Sort,
    Assign,
    PickByHand,
    Overview,
    Notes,
    Trail,
    Verify,
    Backup,
    Receipt,
    Report,
    NextArea,
    /// Over departments, or not.
    Spread,
    Extend,
    /// Draws anew, with a reason.
    Again,
    Compare,
    Selftest,
    /// Shows some rows of a list alone, and all of them again.
    Narrow,
    NarrowKind,
    NarrowCase,
    ShowAll,
    /// The sentences that are kept ready.
    Snippets,
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
                | Self::NextMatch
                | Self::PreviousMatch
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

/// All bindings, in the order in which they are shown.
#[must_use]
pub fn table() -> &'static [Binding] {
    TABLE
}
