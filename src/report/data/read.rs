//! One answer that was read a second time, as a report counts it.

use crate::domain::{
    answer::Value,
    case_file::CaseFile,
    checklist::Question,
    note::Note,
    reading::{Reading, Verdict},
    reading_list::is_told,
    sample::State,
};

pub(super) struct Read<'a> {
    pub file: &'a CaseFile,
    pub question: &'a Question,
    pub reading: &'a Reading,
}

/// What became of an answer after it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Stands,
    GivenAnew,
    TakenBack,
    /// By the facts of the case there is nothing to answer.
    SetAside,
    Replaced,
    Missing,
}

impl Fate {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Stands => "stands",
            Self::GivenAnew => "given-anew",
            Self::TakenBack => "taken-back",
            Self::SetAside => "set-aside",
            Self::Replaced => "replaced",
            Self::Missing => "missing",
        }
    }
}

/// In the order of the cases and the checklists. What a reader keeps to himself yet is not among it.
pub(super) fn reads<'a>(files: &[&'a CaseFile]) -> Vec<Read<'a>> {
    let of_case = |file: &'a CaseFile| {
        let of = move |question: &'a Question| {
            let readings = file.readings.iter().filter(move |reading| reading.question == question.id);
            readings.map(move |reading| Read { file, question, reading })
        };
        file.questions().flat_map(of).filter(|read| is_told(read.reading))
    };
    files.iter().copied().flat_map(of_case).collect()
}

impl<'a> Read<'a> {
    pub(super) fn verdict(&self) -> &'a Verdict {
        self.reading.verdict()
    }

    /// Whether the case is still of the sample.
    pub(super) fn is_inside(&self) -> bool {
        self.file.case.state == State::InSample
    }

    /// Whether it is in the figures.
    pub(super) fn counts(&self) -> bool {
        self.is_inside() && self.reading.counts()
    }

    /// No screen showed the reader an answer of the case before he was done with it. Whoever asked for the answers in
    /// between could change what he had said.
    pub(super) fn is_blind(&self) -> bool {
        let done = self.reading.first.as_ref().map(|(_, at)| *at);
        let mut shown = self.file.shown.iter().filter(|shown| shown.by == self.reading.by);
        self.verdict().blind && !shown.any(|shown| done.is_none_or(|done| shown.at < done))
    }

    /// The note that the reader's other answer opened.
    pub(super) fn note(&self) -> Option<&'a Note> {
        let mine = self.file.notes_on(&self.reading.question).filter(|note| note.opened.by == self.reading.by);
        mine.filter(|note| note.differs).last()
    }

    pub(super) fn fate(&self) -> Fate {
        let question = &self.reading.question;
        match (&self.file.case.state, self.file.given(question)) {
            (State::Replaced { .. }, _) => Fate::Replaced,
            (State::Missing { .. }, _) => Fate::Missing,
            (State::InSample, Some(given)) if given.revision > self.verdict().of_revision => Fate::GivenAnew,
            (State::InSample, Some(_)) => Fate::Stands,
            (State::InSample, None) if self.file.aside(question).is_some() => Fate::SetAside,
            (State::InSample, None) => Fate::TakenBack,
        }
    }

    /// The answer of today, whether it counts or not.
    pub(super) fn now(&self) -> Option<Value> {
        self.file.answered(&self.reading.question).map(|given| given.answer.value)
    }
}
