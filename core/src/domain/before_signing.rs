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
    may::round::{Hindrance, hindrances, sign_off},
    moment::Moment,
    paragraph::{Paragraph, Place},
    refusal::Refusal,
    review::Standing,
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
    /// A disagreement of the second reader that is not answered.
    Note {
        case: CaseId,
        question: String,
        by: String,
        days: i64,
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
            Self::Note { case, question, .. } | Self::Draft { case, question, .. } => {
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
            Self::Outside { case, .. } => Spot::Row(*case),
        }
    }

    /// What it is, by a stable name.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Supplement(_) => "supplement",
            Self::Note { .. } => "note",
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
            Self::Supplement(_) | Self::Note { .. } | Self::Unfinished { .. } | Self::Acute { .. } => true,
            Self::Action { urgent, .. } => *urgent,
            Self::Draft { .. }
            | Self::LaidAside { .. }
            | Self::NoReference(_)
            | Self::NoSummary
            | Self::Outside { .. } => false,
        }
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
    /// Answers that the one who gave them has read: no second reading.
    pub own: usize,
    /// Answers that were changed after the second reader agreed.
    pub changed: Vec<(CaseId, String)>,
}

impl HowRead {
    /// Answers that were read a second time.
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
        refusal: sign_off(of.round, sample(), of.newest).err(),
        blocks: hindrances(sample(), of.newest).flat_map(|hindrance| blocks(of, hindrance)).collect(),
        frozen: frozen(of),
        read: how_read(of.files),
    }
}

/// A case with notes that is finished but for them is named by them alone.
fn blocks(of: &Material<'_>, hindrance: Hindrance<'_>) -> Vec<Point> {
    let case = match hindrance {
        Hindrance::Supplement(number) => return vec![Point::Supplement(number)],
        Hindrance::Case(case) => case,
    };
    let unfinished = Point::Unfinished { case: case.id, answered: case.answered, questions: case.questions };
    let Some(file) = of.files.iter().find(|file| file.case.id == case.id) else { return vec![unfinished] };
    let lacks = file.lacks();
    let notes = lacks.iter().filter(|(_, lack)| *lack == Lack::Response);
    let note = |question: &str| {
        let review = file.review(question)?;
        let days = (of.now.danish().date_naive() - review.at.danish().date_naive()).num_days();
        Some(Point::Note { case: case.id, question: question.into(), by: review.by.clone(), days })
    };
    let mut blocks: Vec<Point> = notes.filter_map(|(question, _)| note(question)).collect();
    if blocks.len() < lacks.len() || blocks.is_empty() {
        blocks.push(unfinished);
    }
    blocks
}

fn frozen(of: &Material<'_>) -> Vec<Point> {
    let inside = || of.files.iter().filter(|file| file.case.state == State::InSample);
    let mut frozen: Vec<Point> = of.acutes.iter().filter(|acute| acute.handled.is_none()).map(acute).collect();
    frozen.extend(inside().flat_map(drafts));
    frozen.extend(inside().flat_map(|file| aside(of, file)));
    let without: Vec<_> = inside().flat_map(without_reference).collect();
    frozen.extend((!without.is_empty()).then_some(Point::NoReference(without)));
    frozen.extend(of.actions.iter().filter_map(|action| waiting(of, action)));
    let summary = of.texts.iter().any(|text| text.place == Place::Summary);
    frozen.extend((!summary).then_some(Point::NoSummary));
    frozen.extend(of.files.iter().filter_map(outside));
    frozen
}

fn acute(acute: &Acute) -> Point {
    Point::Acute { number: acute.number, case: acute.case, to: acute.to.clone(), passed_on: acute.passed_on }
}

/// In the order of the questions, so that one walks through the case once.
fn drafts(file: &CaseFile) -> Vec<Point> {
    let all = || file.drafts.iter().chain(&file.others);
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

fn how_read(files: &[CaseFile]) -> HowRead {
    let mut read = HowRead::default();
    let mut readers: BTreeMap<&str, usize> = BTreeMap::new();
    for file in files {
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
        for question in file.questions() {
            let Some(review) = file.review(&question.id) else { continue };
            let given = file.given(&question.id);
            *readers.entry(&review.by).or_default() += 1;
            read.own += usize::from(given.is_some_and(|given| given.by == review.by));
            if review.standing(given) == Standing::ChangedSince {
                read.changed.push((id, question.id.clone()));
            }
        }
    }
    read.readers = readers.into_iter().map(|(by, count)| (by.into(), count)).collect();
    read
}
