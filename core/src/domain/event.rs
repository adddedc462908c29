//! Everything that can happen to a tilsyn. The trail is a list of these; the tables only show what they add up to.

use super::{
    answer::{Answer, Value},
    case_number::CaseNumber,
    checklist::Checklist,
    code_enum::code_enum,
    draw_record::{DrawnCase, DrawnStratum, StratumSize},
    facts::Facts,
    follow_up::{ActionId, Decided, Outcome},
    frame::FrameCase,
    guards::identity::Kind as Exposure,
    list_reading::ListReading,
    lock::LockedStratum,
    measure::Pair,
    moment::Moment,
    note::{About, NoteId, Outcome as NoteOutcome},
    paragraph::Place,
    purge::{ErasedKind, Figures},
    reading::{Chosen, EntryAt},
    sample::{CaseId, Reason},
    seed::Seed,
    seed_source::{House, Source},
    supplement,
    survey::SurveyQuestion,
};
use serde::{Deserialize, Serialize};

/// One event. Members are never renamed after a release: old trails must still be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Event {
    FileCreated {
        municipality: String,
    },
    RoundOpened {
        year: u16,
        title: String,
        checklists: Vec<Checklist>,
    },
    /// Another title.
    RoundRenamed {
        year: u16,
        title: String,
    },
    /// The round is gone with all that was put into it; nothing of it was locked. A round of the same year can be opened
    /// again.
    RoundRemoved {
        year: u16,
    },
    ListImported(Box<ListImported>),
    ImportUndone {
        year: u16,
        number: u32,
    },
    FrameLocked {
        year: u16,
        #[serde(default, skip_serializing_if = "supplement::is_main")]
        supplement: u32,
        commitment: String,
        strata: Vec<LockedStratum>,
        source: Option<Source>,
        house: Option<House>,
    },
    SampleDrawn {
        year: u16,
        #[serde(default, skip_serializing_if = "supplement::is_main")]
        supplement: u32,
        attempt: u32,
        reason: Option<String>,
        seed: Seed,
        print: String,
        strata: Vec<DrawnStratum>,
        cases: Vec<DrawnCase>,
    },
    /// More cases from the same draw order: the first ones stay.
    SampleExtended {
        year: u16,
        /// The strata that grow, with their new sample sizes.
        sizes: Vec<StratumSize>,
        cases: Vec<DrawnCase>,
    },
    CaseReplaced {
        year: u16,
        case: CaseId,
        reason: Reason,
        note: String,
        replaced_by: Option<DrawnCase>,
    },
    CaseMissing {
        year: u16,
        case: CaseId,
        note: String,
    },
    /// A case that somebody chose, outside the draw.
    CasePicked {
        year: u16,
        case: CaseId,
        number: CaseNumber,
        note: String,
    },
    /// Who is to audit the case; an empty name takes it away again.
    CaseAssigned {
        year: u16,
        case: CaseId,
        to: String,
    },
    AnswerGiven {
        year: u16,
        case: CaseId,
        question: String,
        answer: Answer,
        /// The entry that this one takes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        undoes: Option<i64>,
    },
    AnswerCleared {
        year: u16,
        case: CaseId,
        question: String,
        /// The entry that this one takes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        undoes: Option<i64>,
    },
    /// What is said of a case before its questions. The newest counts.
    FactsStated {
        year: u16,
        case: CaseId,
        facts: Facts,
        /// The entry that this one takes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        undoes: Option<i64>,
    },
    /// The times of a question that is measured. The newest count; none take them away.
    CaseMeasured {
        year: u16,
        case: CaseId,
        question: String,
        pairs: Vec<Pair>,
        /// The entry that this one takes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        undoes: Option<i64>,
    },
    /// A text that is being written. An empty text throws the draft away. Its payload is erased as soon as a later event
    /// takes its place, so that nothing the auditor deleted stays in the file.
    NoteDrafted {
        year: u16,
        case: CaseId,
        question: String,
        field: Field,
        /// The answer that waits for this text.
        value: Option<Value>,
        text: String,
    },
    CaseCompleted {
        year: u16,
        case: CaseId,
    },
    CaseReopened {
        year: u16,
        case: CaseId,
        reason: String,
    },
    /// Which cases somebody is to read a second time, and how they were chosen. A case keeps the choice that was made of it
    /// first.
    ReadingChosen {
        year: u16,
        reader: String,
        chosen: Chosen,
        cases: Vec<CaseId>,
    },
    /// Answers of others were shown to the one who acts, for the first time in each of the cases.
    AnswersShown {
        year: u16,
        cases: Vec<CaseId>,
    },
    /// What the one who acts says of one answer. The newest counts until the case is declared read.
    ReadingGiven {
        year: u16,
        case: CaseId,
        question: String,
        /// The answer that the reader would have given, where that was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Value>,
        note: String,
        /// The answer that was read.
        of: EntryAt,
        /// No screen had shown the reader an answer of the case.
        blind: bool,
        /// Agreed to with all the rest.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        bulk: bool,
    },
    ReadingCleared {
        year: u16,
        case: CaseId,
        question: String,
    },
    /// The reader is done with the case: what stands are the first verdicts.
    ReadingFinished {
        year: u16,
        case: CaseId,
    },
    NoteOpened {
        year: u16,
        number: NoteId,
        about: About,
        /// The answer that it is about, as it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<Value>,
        /// Because the reader would have answered otherwise.
        differs: bool,
        text: String,
    },
    /// By a text, or by a changed answer: then the text is empty.
    NoteAnswered {
        year: u16,
        number: NoteId,
        about: About,
        text: String,
    },
    /// The change that answered it was taken back.
    NoteWaits {
        year: u16,
        number: NoteId,
        about: About,
    },
    NoteResolved {
        year: u16,
        number: NoteId,
        about: About,
        outcome: NoteOutcome,
        text: String,
    },
    /// What a reader had begun to write and never said is passed over, with a reason.
    HalfNotePassed {
        year: u16,
        case: CaseId,
        question: String,
        reader: String,
        reason: String,
    },
    /// A concern that could not wait was passed on. No part of any figure.
    AcuteRaised {
        year: u16,
        number: u32,
        case: CaseId,
        what: String,
        /// To whom.
        to: String,
        passed_on: Moment,
    },
    AcuteHandled {
        year: u16,
        number: u32,
        case: CaseId,
        note: String,
    },
    RoundSigned {
        year: u16,
        version: u32,
    },
    RoundReopened {
        year: u16,
        reason: String,
    },
    ActionDecided {
        year: u16,
        action: Decided,
    },
    /// What came of an action. A later one of the same action counts in its place.
    ActionReported {
        year: u16,
        action: ActionId,
        outcome: Outcome,
        note: String,
    },
    /// The signed report was written for everybody.
    ReportPublished(Box<Published>),
    /// Sheets to learn from were written for caseworkers or departments.
    FeedbackWritten(Box<HandedOut>),
    /// What people write into the report themselves. An empty text takes it away.
    ParagraphWritten {
        year: u16,
        place: Place,
        role: String,
        text: String,
        /// The entry that this one takes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        undoes: Option<i64>,
    },
    /// What citizens answered in the yearly questionnaire. A later one counts in its place.
    SurveyImported(Box<SurveyImported>),
    /// What was read in of a questionnaire is taken out.
    SurveyCleared {
        year: u16,
    },
    /// The round is erased here, every entry of it too. What is kept of it holds no case. No round of that year is opened
    /// again.
    RoundPurged(Box<RoundPurged>),
    /// Texts of single entries are erased; what the entries did still stands.
    TextErased(Box<TextErased>),
    /// The file was written anew, so that nothing erased lies in it any more: `words` says that it has new words.
    FileRewritten {
        words: bool,
    },
}

/// What is gone and what is kept of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundPurged {
    pub year: u16,
    /// Where its report is filed.
    pub filed: String,
    /// The law, or the answer of the archive.
    pub ground: String,
    /// Every entry of the round.
    pub erased: Vec<ErasedKind>,
    /// The highest number of an action that was ever given: none is given twice.
    pub last_action: u32,
    /// As they were in the round; none where it was never signed.
    pub checklists: Vec<Checklist>,
    pub versions: Vec<Figures>,
}

/// Entries of one round whose texts are gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextErased {
    pub year: u16,
    pub reason: String,
    pub entries: Vec<ErasedEntry>,
}

/// What stands in the place of an entry whose texts are gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErasedEntry {
    pub seq: i64,
    pub at: String,
    pub by: String,
    pub event: Event,
}

/// The counted answers of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyImported {
    pub year: u16,
    pub file_name: String,
    pub file_sha256: String,
    pub questions: Vec<SurveyQuestion>,
}

/// A case list that came in. The trail holds the hash of its cases in place of the cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListImported {
    pub year: u16,
    pub number: u32,
    /// Which frame the cases belong to: 0, or the number of a supplement.
    #[serde(default, skip_serializing_if = "supplement::is_main")]
    pub supplement: u32,
    pub file_name: String,
    pub file_sha256: String,
    pub rows: u64,
    pub merged: u64,
    pub columns_dropped: Vec<String>,
    pub children: u32,
    pub adults: u32,
    pub cases_sha256: String,
    /// How it was read, which rules made the population, and what they took out.
    #[serde(default)]
    pub reading: ListReading,
    #[serde(skip)]
    pub cases: Vec<FrameCase>,
}

/// What left the house, and what the check before it had found: kinds and numbers, no text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub year: u16,
    /// The signed version.
    pub version: u32,
    /// Over the JSON of the data set that every document was written from.
    pub dataset_sha256: String,
    pub formats: Vec<String>,
    pub warnings: Vec<Warned>,
    /// Why it was written in spite of the warnings.
    pub reason: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FilePrint>,
}

/// Which feedback sheets were written. They hold what was said of the cases, so the trail has their hashes alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandedOut {
    pub year: u16,
    /// The signed version that they were written from; `None` where the round was still open.
    pub version: Option<u32>,
    pub files: Vec<FilePrint>,
}

/// A file that was written, by its name and its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilePrint {
    pub name: String,
    pub sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Warned {
    pub kind: Exposure,
    pub count: u32,
}

/// Which text of a question is drafted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    Note,
    Evidence,
    /// What a second reader says.
    Review,
    /// What is answered to a note of his.
    Reply,
}

code_enum!(Field, "field", { Note = "note", Evidence = "evidence", Review = "review", Reply = "reply" });

impl Event {
    /// The name of the kind, as it stands in the trail.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::FileCreated { .. } => "file-created",
            Self::RoundOpened { .. } => "round-opened",
            Self::RoundRenamed { .. } => "round-renamed",
            Self::RoundRemoved { .. } => "round-removed",
            Self::ListImported(_) => "list-imported",
            Self::ImportUndone { .. } => "import-undone",
            Self::FrameLocked { .. } => "frame-locked",
            Self::SampleDrawn { .. } => "sample-drawn",
            Self::SampleExtended { .. } => "sample-extended",
            Self::CaseReplaced { .. } => "case-replaced",
            Self::CaseMissing { .. } => "case-missing",
            Self::CasePicked { .. } => "case-picked",
            Self::CaseAssigned { .. } => "case-assigned",
            Self::AnswerGiven { .. } => "answer-given",
            Self::AnswerCleared { .. } => "answer-cleared",
            Self::FactsStated { .. } => "facts-stated",
            Self::CaseMeasured { .. } => "case-measured",
            Self::NoteDrafted { .. } => DRAFT_KIND,
            Self::CaseCompleted { .. } => "case-completed",
            Self::CaseReopened { .. } => "case-reopened",
            Self::ReadingChosen { .. } => "reading-chosen",
            Self::AnswersShown { .. } => "answers-shown",
            Self::ReadingGiven { .. } => "reading-given",
            Self::ReadingCleared { .. } => "reading-cleared",
            Self::ReadingFinished { .. } => "reading-finished",
            Self::NoteOpened { .. } => "note-opened",
            Self::NoteAnswered { .. } => "note-answered",
            Self::NoteWaits { .. } => "note-waits",
            Self::NoteResolved { .. } => "note-resolved",
            Self::HalfNotePassed { .. } => "half-note-passed",
            Self::AcuteRaised { .. } => "acute-raised",
            Self::AcuteHandled { .. } => "acute-handled",
            Self::RoundSigned { .. } => SIGNED_KIND,
            Self::RoundReopened { .. } => "round-reopened",
            Self::ActionDecided { .. } => "action-decided",
            Self::ActionReported { .. } => "action-reported",
            Self::ParagraphWritten { .. } => "paragraph-written",
            Self::ReportPublished(_) => "report-published",
            Self::FeedbackWritten(_) => "feedback-written",
            Self::SurveyImported(_) => "survey-imported",
            Self::SurveyCleared { .. } => "survey-cleared",
            Self::RoundPurged(_) => PURGED_KIND,
            Self::TextErased(_) => TEXT_ERASED_KIND,
            Self::FileRewritten { .. } => REWRITTEN_KIND,
        }
    }

    /// What it is about, short enough for one column: `2027`, `2027 B-01`, `2027 B-01 BI-05`. It stays readable when a
    /// payload is erased.
    #[must_use]
    pub fn subject(&self) -> String {
        match self {
            Self::FileCreated { .. } | Self::FileRewritten { .. } => String::new(),
            Self::RoundPurged(purged) => purged.year.to_string(),
            Self::TextErased(erased) => erased.year.to_string(),
            Self::RoundOpened { year, .. }
            | Self::RoundRenamed { year, .. }
            | Self::RoundRemoved { year }
            | Self::ImportUndone { year, .. }
            | Self::FrameLocked { year, .. }
            | Self::SampleDrawn { year, .. }
            | Self::SampleExtended { year, .. }
            | Self::ReadingChosen { year, .. }
            | Self::SurveyCleared { year }
            | Self::RoundSigned { year, .. }
            | Self::RoundReopened { year, .. } => year.to_string(),
            Self::ListImported(list) => list.year.to_string(),
            Self::ReportPublished(published) => published.year.to_string(),
            Self::FeedbackWritten(written) => written.year.to_string(),
            Self::SurveyImported(imported) => imported.year.to_string(),
            Self::CaseReplaced { year, case, .. }
            | Self::CaseMissing { year, case, .. }
            | Self::CasePicked { year, case, .. }
            | Self::CaseAssigned { year, case, .. }
            | Self::FactsStated { year, case, .. }
            | Self::CaseCompleted { year, case }
            | Self::CaseReopened { year, case, .. }
            | Self::ReadingFinished { year, case }
            | Self::AcuteRaised { year, case, .. }
            | Self::AcuteHandled { year, case, .. } => format!("{year} {case}"),
            Self::AnswerGiven { year, case, question, .. }
            | Self::AnswerCleared { year, case, question, .. }
            | Self::CaseMeasured { year, case, question, .. }
            | Self::ReadingGiven { year, case, question, .. }
            | Self::ReadingCleared { year, case, question }
            | Self::HalfNotePassed { year, case, question, .. } => format!("{year} {case} {question}"),
            Self::AnswersShown { year, cases } => match cases.as_slice() {
                [case] => format!("{year} {case}"),
                _ => year.to_string(),
            },
            Self::NoteOpened { year, about, .. }
            | Self::NoteAnswered { year, about, .. }
            | Self::NoteWaits { year, about, .. }
            | Self::NoteResolved { year, about, .. } => match (about.case, &about.question) {
                (Some(case), Some(question)) => format!("{year} {case} {question}"),
                (Some(case), None) => format!("{year} {case}"),
                (None, _) => year.to_string(),
            },
            Self::ActionDecided { year, action } => format!("{year} {}", action.id),
            Self::ActionReported { year, action, .. } => format!("{year} {action}"),
            Self::ParagraphWritten { year, place, .. } => format!("{year} {}", place.code()),
            Self::NoteDrafted { year, case, question, field, .. } => draft_subject(*year, *case, question, *field),
        }
    }

    /// The entry that this one takes back, where it does.
    #[must_use]
    pub fn undoes(&self) -> Option<i64> {
        match self {
            Self::AnswerGiven { undoes, .. }
            | Self::AnswerCleared { undoes, .. }
            | Self::FactsStated { undoes, .. }
            | Self::CaseMeasured { undoes, .. }
            | Self::ParagraphWritten { undoes, .. } => *undoes,
            _ => None,
        }
    }

    /// The subjects of the drafts that this event takes the place of.
    #[must_use]
    pub fn supersedes(&self) -> Vec<String> {
        match self {
            Self::NoteDrafted { .. } => vec![self.subject()],
            Self::AnswerGiven { year, case, question, .. } | Self::AnswerCleared { year, case, question, .. } => {
                [Field::Note, Field::Evidence].map(|field| draft_subject(*year, *case, question, field)).into()
            }
            Self::ReadingGiven { year, case, question, .. } => {
                vec![draft_subject(*year, *case, question, Field::Review)]
            }
            Self::NoteOpened { year, about, .. } => about.draft(*year, Field::Review),
            // A changed answer leaves what was begun as a reply.
            Self::NoteAnswered { year, about, text, .. } if !text.is_empty() => about.draft(*year, Field::Reply),
            _ => Vec::new(),
        }
    }
}

/// The kind of entry whose payload is erased as soon as another takes its place.
pub const DRAFT_KIND: &str = "note-drafted";
/// The kinds of the entries that say what is erased, and that the file was written anew after it.
pub const PURGED_KIND: &str = "round-purged";
pub const TEXT_ERASED_KIND: &str = "text-erased";
pub const REWRITTEN_KIND: &str = "file-rewritten";
/// No entry of a round, and so never erased with one.
pub const OF_NO_ROUND: [&str; 3] = ["file-created", PURGED_KIND, REWRITTEN_KIND];

/// The kind of entry that is a signature.
pub const SIGNED_KIND: &str = "round-signed";
impl About {
    /// The draft of a text about it: only one about an answer has any.
    fn draft(&self, year: u16, field: Field) -> Vec<String> {
        let at = self.case.zip(self.question.as_ref());
        at.map(|(case, question)| draft_subject(year, case, question, field)).into_iter().collect()
    }
}

fn draft_subject(year: u16, case: CaseId, question: &str, field: Field) -> String {
    format!("{year} {case} {question} {}", field.code())
}
