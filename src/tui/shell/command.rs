//! The screens, and what can be done on them, by the names that a person's own settings know them under. The names stay as
//! they are: settings outlive versions.

use crate::{domain::answer::Value, verbs::load::Visit};

/// Kinds of screens by their names, beside those that are a visit.
macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// Which screen is on top.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ScreenKind {
            $($(#[$doc])* $variant,)*
            Of(Visit),
        }

        const PLAIN: &[ScreenKind] = &[$(ScreenKind::$variant),*];

        impl ScreenKind {
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Of(visit) => visit.name(),
                }
            }
        }
    };
}

kinds! {
    Rounds = "rounds",
    Sample = "sample",
    Case = "case",
    /// A case that is read a second time: without knowing its answers, and with them.
    ReadBlind = "reading-blind",
    ReadOpen = "reading",
    /// Who reads what, beside the notes.
    Readings = "readings",
    MissingAnswers = "lacks",
    Choice = "choice",
    Confirm = "confirm",
    Editor = "editor",
    Reference = "reference",
    Help = "help",
    NewRound = "new-round",
    Plan = "plan",
    Frame = "frame",
    Source = "source",
    Named = "named",
    Grade = "grade",
    Seed = "seed",
    Drawn = "drawn",
    Trail = "trail",
    Page = "page",
    Form = "form",
    Palette = "palette",
    Concern = "concern",
    Acutes = "acutes",
    ListFile = "list-file",
    ListSheet = "list-sheet",
    ListColumns = "list-columns",
    ListMeanings = "list-meanings",
    ListRules = "list-rules",
    ListProblems = "list-problems",
}

/// The screens that are written on.
pub const TEXTS: &[ScreenKind] = &[
    ScreenKind::Editor,
    ScreenKind::Reference,
    ScreenKind::NewRound,
    ScreenKind::Named,
    ScreenKind::Seed,
    ScreenKind::Concern,
    ScreenKind::ListFile,
    ScreenKind::ListRules,
    ScreenKind::Form,
    ScreenKind::Palette,
];

impl ScreenKind {
    pub fn all() -> impl Iterator<Item = Self> {
        PLAIN.iter().copied().chain(Visit::ALL.map(Self::Of))
    }

    /// Whether letters are written on it.
    #[must_use]
    pub fn writes(self) -> bool {
        TEXTS.contains(&self)
    }
}

/// What moves or deletes in a text, by its name.
macro_rules! carets {
    ($($variant:ident = $text:literal,)*) => {
        /// What moves or deletes in a text.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Caret {
            $($variant,)*
        }

        impl Caret {
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

carets! {
    Left = "caret-left",
    Right = "caret-right",
    Up = "caret-up",
    Down = "caret-down",
    WordLeft = "word-left",
    WordRight = "word-right",
    LineStart = "line-start",
    LineEnd = "line-end",
    PageUp = "caret-page-up",
    PageDown = "caret-page-down",
    Top = "top",
    Bottom = "bottom",
    Break = "break",
    DeleteBefore = "delete-before",
    DeleteAfter = "delete-after",
    DeleteWord = "delete-word",
}

/// Commands without a value by their names, beside those with one.
macro_rules! commands {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Command {
            /// An answer.
            Give(Value),
            /// A row by its digit, counted from 0.
            Pick(usize),
            Write(Caret),
            /// Another screen of the round that one is in.
            Visit(Visit),
            $($(#[$doc])* $variant,)*
        }

        impl Command {
            #[must_use]
            pub fn name(self) -> String {
                match self {
                    Self::Give(value) => format!("answer-{}", value.code()),
                    Self::Pick(at) => format!("pick-{}", at + 1),
                    Self::Write(caret) => caret.name().into(),
                    Self::Visit(visit) => visit.name().into(),
                    $(Self::$variant => $text.into(),)*
                }
            }
        }
    };
}

commands! {
    Up = "up",
    Down = "down",
    PageUp = "page-up",
    PageDown = "page-down",
    First = "first",
    Last = "last",
    Open = "open",
    Back = "back",
    Help = "help",
    /// Leaves from anywhere; everything is kept.
    Leave = "leave",
    NextList = "next-list",
    PreviousList = "previous-list",
    NextUnanswered = "next-unanswered",
    Note = "note",
    /// A reference to the answer that one is at, or has just given.
    Reference = "reference",
    /// The last reference of the case once more.
    Repeat = "repeat-reference",
    /// All references of the answer, as one text.
    Evidence = "evidence",
    /// What is known of what one stands on, beside the answers.
    Info = "info",
    /// The text goes to the other question than the one it stands at.
    Other = "other-question",
    NextField = "next-field",
    /// A sentence that is kept ready, or a reference from before, into a field that is empty.
    Recall = "recall",
    Essential = "essential",
    ActNow = "act-now",
    GoodPractice = "good-practice",
    Clear = "clear",
    Facts = "facts",
    /// The two times of a question that is measured.
    Measure = "measure",
    /// Answers as it is proposed: *ikke relevant* by the facts, or what was measured.
    Accept = "accept",
    Complete = "complete",
    /// To the reading room of a case.
    Review = "review",
    /// Which cases somebody is to read.
    ChooseReading = "choose-reading",
    /// Agrees with all that is not read.
    ReadRest = "agree-rest",
    ShowAnswers = "show-answers",
    /// A note on what one stands on, and on its case.
    NewNote = "new-note",
    NoteCase = "note-case",
    AcceptNote = "accept-note",
    CloseNote = "close-note",
    /// What a reader has begun to say is passed over.
    PassOver = "pass-over",
    /// A case out of the audit: not found, or out of the sample.
    TakeOut = "take-out",
    MarkMissing = "missing",
    Replace = "replace",
    Reopen = "reopen",
    Acute = "acute",
    /// What is to be done, and one more thing that is.
    NewAction = "new-action",
    /// People's own texts in the report, and one more.
    NewText = "new-text",
    Feedback = "feedback",
    SignOff = "sign-off",
    Yes = "yes",
    No = "no",
    NewRound = "new-round",
    /// Its title and year.
    RenameRound = "rename-round",
    RemoveRound = "remove-round",
    Plan = "plan",
    Fewer = "fewer",
    More = "more",
    Lock = "lock",
    Onward = "onward",
    /// A case list into the round, and the newest one out of it.
    Import = "import",
    TakeBack = "take-back",
    /// Keeps how a list is read.
    Keep = "keep",
    /// Writes what is wrong to a file.
    Export = "export",
    Save = "save",
    Undo = "undo",
    Redo = "redo",
    Palette = "palette",
    Search = "search",
    NextMatch = "next-match",
    PreviousMatch = "previous-match",
    Sort = "sort",
    PickByHand = "pick-by-hand",
    Trail = "trail",
    Verify = "verify",
    Backup = "backup",
    Receipt = "receipt",
    Report = "report",
    NextArea = "next-area",
    /// Over departments, or not.
    Spread = "spread",
    Extend = "extend",
    /// Draws anew, with a reason.
    Again = "again",
    Compare = "compare",
    Selftest = "selftest",
    /// Shows some rows of a list alone, and all of them again.
    Narrow = "narrow",
    NarrowKind = "narrow-kind",
    NarrowCase = "narrow-case",
    ShowAll = "show-all",
    /// The sentences that are kept ready.
    Snippets = "snippets",
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
