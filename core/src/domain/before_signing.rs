//! What one signs, before one does: what must be closed first, what would be frozen open as it is, and how the cases were
//! read. Of a round that is signed the same, as it was signed.

use super::{
    acute::Acute,
    answer::Value,
    case_file::{CaseFile, Draft, Lack},
    checklist::Scale,
    day::Day,
    event::Field,
    follow_up::{Action, ActionId, Outcome, Standing as Due},
    laid_aside::LaidAside,
    may::round::{Hindrance, Waiting, hindrances, sign_off},
    moment::Moment,
    note::{Note, NoteId},
    paragraph::{Paragraph, Place},
    reading_list::{CaseReading, Changed, Readings},
    refusal::Refusal,
    round::{Round, SignOff},
    sample::{CaseId, Progress, State},
    sampling_unit::UnitState,
};
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeforeSigning {
    pub year: u16,
    /// The signature that the round has.
    pub signed: Option<SignOff>,
    /// Why it cannot be signed as things stand: the rule's own word.
    pub refusal: Option<Refusal>,
    pub blocks: Vec<Point>,
    pub frozen: Vec<Point>,
    pub read: HowRead,
}

/// One thing that is open. No text of anybody stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Point {
    Supplement(u32),
    /// A note of a second reader that is not answered.
    Note {
        id: NoteId,
        case: Option<CaseId>,
        question: Option<String>,
        by: String,
        days: i64,
    },
    /// A second reader has begun to say something, and has not said it.
    Half {
        case: CaseId,
        question: String,
        by: String,
        chars: usize,
    },
    /// A second reading that is begun, or was asked for, and not declared done.
    Reading {
        case: CaseId,
        reader: String,
        read: usize,
        unread: usize,
    },
    Unfinished {
        case: CaseId,
        answered: u32,
        questions: u32,
    },
    Acute {
        number: u32,
        case: CaseId,
        to: String,
        passed_on: Moment,
    },
    /// A text that was begun and never saved.
    Draft {
        case: CaseId,
        question: String,
        field: Field,
        by: String,
        chars: usize,
    },
    /// The answer was changed, and what was written to the earlier one is no part of it.
    LaidAside {
        aside: LaidAside,
        case: CaseId,
        scale: Scale,
        /// The answer of today; `None` where there is none.
        now: Option<Value>,
    },
    /// *Ikke opfyldt*, and nowhere to see it; never empty.
    NoReference(Vec<(CaseId, String)>),
    Action {
        id: ActionId,
        urgent: bool,
        /// The deadline that has passed.
        overdue: Option<Day>,
    },
    NoSummary,
    /// A case that left the sample with something in it.
    Outside {
        case: CaseId,
        missing: bool,
        answers: usize,
        drafts: usize,
    },
}

/// Where a point is seen to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    Question(CaseId, String),
    Case(CaseId),
    /// A case in the list of the sample.
    Row(CaseId),
    Note(NoteId),
    Supplement,
    Acute(u32),
    Action(ActionId),
    Text(Place),
}

impl Point {
    #[must_use]
    pub fn spot(&self) -> Spot {
        match self {
            Self::Supplement(_) => Spot::Supplement,
            Self::Unfinished { case, .. } => Spot::Case(*case),
            Self::Note { id, .. } => Spot::Note(*id),
            Self::Draft { case, question, .. } | Self::Half { case, question, .. } => {
                Spot::Question(*case, question.clone())
            }
            Self::LaidAside { case, aside, .. } => Spot::Question(*case, aside.question.clone()),
            Self::NoReference(answers) => match answers.first() {
                Some((case, question)) => Spot::Question(*case, question.clone()),
                None => Spot::Text(Place::Summary),
            },
            Self::Acute { number, .. } => Spot::Acute(*number),
            Self::Action { id, .. } => Spot::Action(*id),
            Self::NoSummary => Spot::Text(Place::Summary),
            Self::Reading { case, .. } | Self::Outside { case, .. } => Spot::Row(*case),
        }
    }

    /// What it is, by a stable name.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Supplement(_) => "supplement",
            Self::Note { .. } => "note",
            Self::Half { .. } => "half-note",
            Self::Reading { .. } => "reading",
            Self::Unfinished { .. } => "unfinished",
            Self::Acute { .. } => "acute",
            Self::Draft { .. } => "draft",
            Self::LaidAside { .. } => "laid-aside",
            Self::NoReference(_) => "no-reference",
            Self::Action { .. } => "action",
            Self::NoSummary => "no-summary",
            Self::Outside { .. } => "outside",
        }
    }

    /// Whether it blocks, or cannot wait.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        match self {
            Self::Supplement(_)
            | Self::Note { .. }
            | Self::Half { .. }
            | Self::Unfinished { .. }
            | Self::Acute { .. } => true,
            Self::Action { urgent, .. } => *urgent,
            Self::Draft { .. }
            | Self::Reading { .. }
            | Self::LaidAside { .. }
            | Self::NoReference(_)
            | Self::NoSummary
            | Self::Outside { .. } => false,
        }
    }
}

impl BeforeSigning {
    /// Whether the answer of some case can be told from it.
    #[must_use]
    pub fn tells_answers(&self) -> bool {
        let tells = |point: &Point| matches!(point, Point::LaidAside { .. } | Point::NoReference(_));
        self.blocks.iter().chain(&self.frozen).any(tells) || !self.read.changed.is_empty()
    }
}

/// How the cases were read, and by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HowRead {
    /// Drawn, and still of the sample; those that were not found are among them.
    pub cases: usize,
    /// Declared complete.
    pub complete: usize,
    pub missing: Vec<CaseId>,
    pub replaced: Vec<CaseId>,
    /// Picked by hand, beside the sample.
    pub picked: usize,
    pub answers: usize,
    /// Second readers, each with how many answers.
    pub readers: Vec<(String, usize)>,
    /// Answers that were changed after somebody read them.
    pub changed: Vec<Changed>,
}

impl HowRead {
    /// Readings, one for each answer and reader.
    #[must_use]
    pub fn read(&self) -> usize {
        self.readers.iter().map(|(_, count)| count).sum()
    }
}

/// What it is made from. The cases bring the drafts of everybody.
#[derive(Debug, Clone, Copy)]
pub struct Material<'a> {
    pub round: &'a Round,
    pub signed: Option<&'a SignOff>,
    pub files: &'a [CaseFile],
    pub newest: UnitState,
    pub waiting: &'a Waiting,
    /// As somebody sees them who reads none of the cases blind.
    pub readings: &'a Readings,
    pub aside: &'a HashMap<CaseId, Vec<LaidAside>>,
    pub acutes: &'a [Acute],
    pub actions: &'a [Action],
    pub texts: &'a [Paragraph],
    pub now: Moment,
}

#[must_use]
pub fn before_signing(of: &Material<'_>) -> BeforeSigning {
    let sample = || of.files.iter().map(|file| &file.case);
    BeforeSigning {
        year: of.round.year,
        signed: of.signed.cloned(),
        refusal: sign_off(of.round, sample(), of.newest, of.waiting).err(),
        blocks: hindrances(sample(), of.newest, of.waiting).flat_map(|hindrance| blocks(of, hindrance)).collect(),
        frozen: frozen(of),
        read: how_read(of),
    }
}

/// A case with notes that is finished but for them is named by them alone.
fn blocks(of: &Material<'_>, hindrance: Hindrance<'_>) -> Vec<Point> {
    let case = match hindrance {
        Hindrance::Supplement(number) => return vec![Point::Supplement(number)],
        Hindrance::Note(note) => return vec![waits(of, note)],
        Hindrance::Half(case, draft) => {
            let chars = draft.text.chars().count();
            return vec![Point::Half { case, question: draft.question.clone(), by: draft.by.clone(), chars }];
        }
        Hindrance::Case(case) => case,
    };
    let unfinished = Point::Unfinished { case: case.id, answered: case.answered, questions: case.questions };
    let Some(file) = of.files.iter().find(|file| file.case.id == case.id) else { return vec![unfinished] };
    let lacks = file.lacks();
    let mut blocks: Vec<Point> = file.notes.iter().filter(|note| note.is_open()).map(|note| waits(of, note)).collect();
    let other = lacks.iter().filter(|(_, lack)| *lack != Lack::Response).count();
    if other > 0 || blocks.is_empty() {
        blocks.push(unfinished);
    }
    blocks
}

fn waits(of: &Material<'_>, note: &Note) -> Point {
    let days = (of.now.danish().date_naive() - note.opened.at.danish().date_naive()).num_days();
    let (case, question) = (note.about.case, note.about.question.clone());
    Point::Note { id: note.id, case, question, by: note.opened.by.clone(), days }
}

fn frozen(of: &Material<'_>) -> Vec<Point> {
    let inside = || of.files.iter().filter(|file| file.case.state == State::InSample);
    let mut frozen: Vec<Point> = of.acutes.iter().filter(|acute| acute.handled.is_none()).map(acute).collect();
    frozen.extend(inside().flat_map(drafts));
    // Of a case that left the sample nothing more is read.
    let is_inside = |reading: &&CaseReading| inside().any(|file| file.case.id == reading.case);
    let unfinished = |reading: &&CaseReading| reading.finished.is_none() && reading.read + reading.unread > 0;
    frozen.extend(of.readings.cases.iter().filter(unfinished).filter(is_inside).map(reading));
    frozen.extend(inside().flat_map(|file| aside(of, file)));
    let without: Vec<_> = inside().flat_map(without_reference).collect();
    frozen.extend((!without.is_empty()).then_some(Point::NoReference(without)));
    frozen.extend(of.actions.iter().filter_map(|action| waiting(of, action)));
    let summary = of.texts.iter().any(|text| text.place == Place::Summary);
    frozen.extend((!summary).then_some(Point::NoSummary));
    frozen.extend(of.files.iter().filter_map(outside));
    frozen
}

fn reading(reading: &CaseReading) -> Point {
    let CaseReading { case, reader, read, unread, .. } = reading;
    Point::Reading { case: *case, reader: reader.clone(), read: *read, unread: *unread }
}

fn acute(acute: &Acute) -> Point {
    Point::Acute { number: acute.number, case: acute.case, to: acute.to.clone(), passed_on: acute.passed_on }
}

/// In the order of the questions, so that one walks through the case once.
fn drafts(file: &CaseFile) -> Vec<Point> {
    let all = || file.drafts.iter().chain(&file.others).filter(|draft| !draft.is_half_note());
    let point = |draft: &Draft| Point::Draft {
        case: file.case.id,
        question: draft.question.clone(),
        field: draft.field,
        by: draft.by.clone(),
        chars: draft.text.chars().count(),
    };
    file.questions().flat_map(|question| all().filter(|draft| draft.question == question.id)).map(point).collect()
}

/// Of each question what was laid aside last.
fn aside(of: &Material<'_>, file: &CaseFile) -> Vec<Point> {
    let Some(all) = of.aside.get(&file.case.id) else { return Vec::new() };
    let last = file.questions().filter_map(|question| {
        let aside = all.iter().rev().find(|aside| aside.question == question.id)?;
        let now = file.answered(&question.id).map(|given| given.answer.value);
        Some(Point::LaidAside { aside: aside.clone(), case: file.case.id, scale: question.scale, now })
    });
    last.collect()
}

fn without_reference(file: &CaseFile) -> Vec<(CaseId, String)> {
    let bare = file.questions().filter(|question| {
        let answer = file.given(&question.id).map(|given| &given.answer);
        answer.is_some_and(|answer| answer.value == Value::NotMet && answer.evidence.is_empty())
    });
    bare.map(|question| (file.case.id, question.id.clone())).collect()
}

/// An action that is not closed, and is urgent or late. What came after the signature is no part of what was signed.
fn waiting(of: &Material<'_>, action: &Action) -> Option<Point> {
    if action.year != of.round.year || action.at > of.now {
        return None;
    }
    let mut then = action.clone();
    then.reported = then.reported.filter(|reported| reported.at <= of.now);
    if then.reported.as_ref().is_some_and(|reported| reported.outcome != Outcome::Partly) {
        return None;
    }
    let late = matches!(then.standing(Day::from(of.now)), Due::Overdue | Due::PartlyOverdue);
    let (urgent, overdue) = (then.decided.acute, late.then_some(then.decided.deadline));
    (urgent || late).then_some(Point::Action { id: then.decided.id, urgent, overdue })
}

fn outside(file: &CaseFile) -> Option<Point> {
    let missing = match file.case.state {
        State::InSample => return None,
        State::Missing { .. } => true,
        State::Replaced { .. } => false,
    };
    let (answers, drafts) = (file.answers.len() + file.set_aside.len(), file.drafts.len() + file.others.len());
    (answers + drafts > 0).then_some(Point::Outside { case: file.case.id, missing, answers, drafts })
}

fn how_read(of: &Material<'_>) -> HowRead {
    let mut read = HowRead::default();
    let mut readers: BTreeMap<&str, usize> = BTreeMap::new();
    for file in of.files {
        let id = file.case.id;
        match (&file.case.state, file.case.picked) {
            (State::InSample, true) => read.picked += 1,
            (State::InSample, false) => read.cases += 1,
            (State::Missing { .. }, _) => {
                read.cases += 1;
                read.missing.push(id);
            }
            (State::Replaced { .. }, _) => read.replaced.push(id),
        }
        if file.case.state != State::InSample {
            continue;
        }
        read.complete += usize::from(!file.case.picked && file.case.progress == Progress::Complete);
        read.answers += file.answers.len();
    }
    for reading in of.readings.cases.iter().filter(|reading| reading.read > 0) {
        *readers.entry(&reading.reader).or_default() += reading.read;
    }
    read.changed.clone_from(&of.readings.changed);
    read.readers = readers.into_iter().map(|(by, count)| (by.into(), count)).collect();
    read
}
