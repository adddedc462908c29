//! The words that may be typed. They stand in `locales/`, several to a command where several are natural.

use crate::words::say::Words;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Command {
    Next,
    Previous,
    Guide,
    Clear,
    Undo,
    Redo,
    Read,
    Rest,
    ShowAnswers,
    AnswerNote,
    AcceptNote,
    MaintainNote,
    CloseNote,
    NewNote,
    PassOver,
    Lacks,
    Complete,
    Missing,
    Replace,
    Reopen,
    Findings,
    Acute,
    Actions,
    Texts,
    Citizens,
    Feedback,
    Facts,
    Measure,
    Accept,
    SignOff,
    Import,
    NewRound,
    TakeBack,
    RenameRound,
    RemoveRound,
    Lock,
    Draw,
    Again,
    Extend,
    Supplement,
    Assign,
    Report,
    Receipt,
    Compare,
    Overview,
    Notes,
    Trail,
    Verify,
    Backup,
    Selftest,
    Reference,
    SameReference,
    Reason,
    Essential,
    ActNow,
    GoodPractice,
    NextCase,
    All,
    Yes,
    No,
    Empty,
    Repeat,
    Back,
    Where,
    Help,
    Stop,
}

impl Command {
    /// What can be typed in every room and at every question.
    pub(crate) const EVERYWHERE: [Self; 6] =
        [Self::Back, Self::Undo, Self::Repeat, Self::Where, Self::Help, Self::Stop];

    fn code(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Previous => "previous",
            Self::Guide => "guide",
            Self::Clear => "clear",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Read => "read",
            Self::Rest => "rest",
            Self::ShowAnswers => "show-answers",
            Self::AnswerNote => "answer-note",
            Self::AcceptNote => "accept-note",
            Self::MaintainNote => "maintain-note",
            Self::CloseNote => "close-note",
            Self::NewNote => "new-note",
            Self::PassOver => "pass-over",
            Self::Lacks => "lacks",
            Self::Complete => "complete",
            Self::Missing => "missing",
            Self::Replace => "replace",
            Self::Reopen => "reopen",
            Self::Findings => "findings",
            Self::Acute => "acute",
            Self::Actions => "actions",
            Self::Texts => "texts",
            Self::Citizens => "citizens",
            Self::Feedback => "feedback",
            Self::Facts => "facts",
            Self::Measure => "measure",
            Self::Accept => "accept",
            Self::SignOff => "sign-off",
            Self::Import => "import",
            Self::NewRound => "new-round",
            Self::TakeBack => "take-back",
            Self::RenameRound => "rename-round",
            Self::RemoveRound => "remove-round",
            Self::Lock => "lock",
            Self::Draw => "draw",
            Self::Again => "again",
            Self::Extend => "extend",
            Self::Supplement => "supplement",
            Self::Assign => "assign",
            Self::Report => "report",
            Self::Receipt => "receipt",
            Self::Compare => "compare",
            Self::Overview => "overview",
            Self::Notes => "notes",
            Self::Trail => "trail",
            Self::Verify => "verify",
            Self::Backup => "backup",
            Self::Selftest => "selftest",
            Self::Reference => "reference",
            Self::SameReference => "same-reference",
            Self::Reason => "reason",
            Self::Essential => "essential",
            Self::ActNow => "act-now",
            Self::GoodPractice => "good-practice",
            Self::NextCase => "next-case",
            Self::All => "all",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Empty => "empty",
            Self::Repeat => "repeat",
            Self::Back => "back",
            Self::Where => "where",
            Self::Help => "help",
            Self::Stop => "stop",
        }
    }

    /// The word that is read out for the command.
    pub(crate) fn name(self, words: &Words) -> String {
        self.names(words).swap_remove(0)
    }

    /// Every word that means the command; never empty.
    pub(crate) fn names(self, words: &Words) -> Vec<String> {
        words.say(&format!("plain-word-{}", self.code()), &[]).split(',').map(|name| name.trim().to_owned()).collect()
    }

    /// What the command does, in a few words.
    pub(crate) fn help(self, words: &Words) -> String {
        words.say(&format!("plain-help-{}", self.code()), &[])
    }
}
