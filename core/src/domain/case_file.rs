//! One case of the sample with everything that is said about it: what the checklist room shows.

use super::{
    actor_at::ActorAt,
    answer::{Answer, Given, Mark, Shown, Value},
    checklist::{Checklist, Question},
    condition::Settled,
    event::Field,
    evidence::Evidence,
    facts::Stated,
    laid_aside::LaidAside,
    measure::Measured,
    moment::Moment,
    note::Note,
    reading::{Choice, How, Reading},
    sample::{SampleCase, State},
    undo::Deeds,
};
use chrono::TimeDelta;
use std::sync::Arc;

/// A text that was being written when the tool was last closed, or is being written now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub question: String,
    pub field: Field,
    /// The answer that waits for the text.
    pub value: Option<Value>,
    pub text: String,
    pub by: String,
    pub at: Moment,
    /// Why somebody passed over what a second reader had begun.
    pub passed_over: Option<String>,
}

impl Draft {
    /// Whether it is something that a second reader has begun to say, and that nobody has passed over.
    #[must_use]
    pub fn is_half_note(&self) -> bool {
        self.field == Field::Review && self.passed_over.is_none()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    pub case: SampleCase,
    /// The round's checklists as they were when it began.
    pub checklists: Arc<Vec<Checklist>>,
    pub facts: Option<Stated>,
    /// The times of the questions that are measured.
    pub measured: Vec<Measured>,
    pub answers: Vec<Given>,
    /// Answers to questions that do not apply by the facts of the case: kept, shown with a mark, and in no figure. They
    /// are among `answers` again when the fact changes back.
    pub set_aside: Vec<Given>,
    /// What each second reader says of the answers.
    pub readings: Vec<Reading>,
    /// What is noted about the case and its answers, oldest first.
    pub notes: Vec<Note>,
    /// Who is to read it a second time.
    pub choices: Vec<Choice>,
    /// Who has been shown answers of others in it.
    pub shown: Vec<ActorAt>,
    /// Who has declared it read.
    pub read: Vec<ActorAt>,
    /// The texts under way of the person who looks at the case.
    pub drafts: Vec<Draft>,
    /// The texts under way of everybody else.
    pub others: Vec<Draft>,
    /// Another person who has worked in the case within the last minutes.
    pub held: Option<ActorAt>,
    /// How long everybody has worked in it, where one case is looked at.
    pub spent: TimeDelta,
    /// What the person who looks at the case can take back and give again, where one case is looked at.
    pub deeds: Deeds,
    /// What was written for an answer and is no part of it any more, where one case is looked at.
    pub laid_aside: Vec<LaidAside>,
    /// The references that were given in the case, the latest last, where one case is looked at.
    pub references: Vec<Evidence>,
}

/// What keeps a case from being complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    Answer,
    Note,
    /// A text that somebody has begun at it and not saved.
    Draft,
    /// A note on the answer that nobody has answered.
    Response,
}

impl Lack {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Note => "note",
            Self::Draft => "draft",
            Self::Response => "response",
        }
    }
}

impl CaseFile {
    /// The questions that apply to the case's area, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.checklists.iter().flat_map(|list| list.questions_for(self.case.id.area))
    }

    #[must_use]
    pub fn given(&self, question: &str) -> Option<&Given> {
        self.answers.iter().find(|given| given.question == question)
    }

    /// The answer that is kept and left out.
    #[must_use]
    pub fn aside(&self, question: &str) -> Option<&Given> {
        self.set_aside.iter().find(|given| given.question == question)
    }

    /// What was answered, whether it counts or not.
    #[must_use]
    pub fn answered(&self, question: &str) -> Option<&Given> {
        self.given(question).or_else(|| self.aside(question))
    }

    /// The answer to a question as it would be with a value: what stands of it and goes with that, and what was laid aside and
    /// goes with it again.
    #[must_use]
    pub fn answer_as(&self, question: &str, value: Value) -> Answer {
        let given = self.answered(question).map(|given| &given.answer);
        let mut answer = given.map_or_else(|| Answer::of(value), |given| given.changed(value));
        if given.is_some_and(|given| given.value == value) {
            return answer;
        }
        if value.needs_note() && answer.note.trim().is_empty() {
            answer.note = self.laid_note(question).unwrap_or_default();
        }
        // A mark comes back where the answer could not bear it; one that was taken off stays off.
        let laid = self.laid_aside.iter().rev().find(|aside| aside.question == question);
        let back = |mark: &Mark| {
            mark.fits(value)
                && laid.is_some_and(|aside| aside.has(*mark))
                && given.is_some_and(|given| !mark.fits(given.value))
        };
        for mark in Mark::ALL.into_iter().filter(back) {
            answer.set(mark, mark != Mark::GoodPractice || !answer.note.trim().is_empty());
        }
        answer
    }

    /// The reason that was laid aside last at a question.
    #[must_use]
    pub fn laid_note(&self, question: &str) -> Option<String> {
        self.laid_aside.iter().rev().filter(|aside| aside.question == question).find_map(|aside| aside.note.clone())
    }

    /// The fact by which a question does not apply in this case.
    #[must_use]
    pub fn settled(&self, question: &Question) -> Option<Settled> {
        question.applies_when.as_ref()?.settled(&self.facts.as_ref()?.facts)
    }

    /// The fact by which *ikke relevant* is proposed: where nothing has been answered yet.
    #[must_use]
    pub fn proposed(&self, question: &Question) -> Option<Settled> {
        self.settled(question).filter(|_| self.answered(&question.id).is_none())
    }

    #[must_use]
    pub fn measured(&self, question: &str) -> Option<&Measured> {
        self.measured.iter().find(|measured| measured.question == question)
    }

    /// The answer that the measured times point to, whether another was given or not.
    #[must_use]
    pub fn points_to(&self, question: &Question) -> Option<Value> {
        question.measure.as_ref()?.proposal(question.scale, &self.measured(&question.id)?.pairs)
    }

    /// The answer that the measured times propose: where nothing has been answered, and no fact says that there is no
    /// question.
    #[must_use]
    pub fn proposed_by_measure(&self, question: &Question) -> Option<Value> {
        let open = self.answered(&question.id).is_none() && self.settled(question).is_none();
        self.points_to(question).filter(|_| open)
    }

    /// Puts the answers aside to which a fact says that there is no question. What second readers said of them stays.
    pub fn put_aside(&mut self) {
        if self.facts.is_none() {
            return;
        }
        let all = std::mem::take(&mut self.answers);
        let beside = |given: &Given| {
            given.answer.value != Value::NotApplicable
                && self.questions().any(|question| question.id == given.question && self.settled(question).is_some())
        };
        let (aside, answers) = all.into_iter().partition(beside);
        (self.set_aside, self.answers) = (aside, answers);
    }

    /// What one sees of an answer now, to be held against the file when another is given.
    #[must_use]
    pub fn shown(&self, question: &str) -> Shown {
        Shown::of(self.answered(question).map(|given| given.revision))
    }

    /// What one reader says of an answer.
    #[must_use]
    pub fn reading(&self, question: &str, by: &str) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.question == question && reading.by == by)
    }

    /// What all readers say of an answer.
    pub fn readings_of<'f>(&'f self, question: &'f str) -> impl Iterator<Item = &'f Reading> {
        self.readings.iter().filter(move |reading| reading.question == question)
    }

    /// When somebody declared the case read.
    #[must_use]
    pub fn read_by(&self, by: &str) -> Option<Moment> {
        self.read.iter().find(|read| read.by == by).map(|read| read.at)
    }

    /// The choice by which somebody reads the case a second time.
    #[must_use]
    pub fn choice(&self, reader: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.reader == reader)
    }

    /// How the case was chosen for a reader. Whoever took it up unasked has picked it himself.
    #[must_use]
    pub fn how(&self, reader: &str) -> How {
        self.choice(reader).map_or(How::Picked, |choice| choice.chosen.how())
    }

    /// Whether somebody knows answers of others in the case: they were shown to him, or he is one of those who audit it.
    #[must_use]
    pub fn knows(&self, by: &str) -> bool {
        let audits = self.answers.iter().chain(&self.set_aside).any(|given| given.by == by);
        audits || self.read_by(by).is_some() || self.shown.iter().any(|shown| shown.by == by)
    }

    /// Whether somebody reads the case without knowing its answers, and is not done with it: none of them is shown to him.
    #[must_use]
    pub fn reads_blind(&self, by: &str) -> bool {
        let reads = self.choice(by).is_some() || self.readings.iter().any(|reading| reading.by == by);
        reads && self.case.state == State::InSample && !self.knows(by)
    }

    /// The notes on an answer, oldest first.
    pub fn notes_on<'f>(&'f self, question: &'f str) -> impl Iterator<Item = &'f Note> {
        self.notes.iter().filter(move |note| note.is_at(question))
    }

    /// What readers have begun to say of answers and not said: nothing is signed off with one of these. One that was passed
    /// over with a reason waits for nobody.
    pub fn half_notes(&self) -> impl Iterator<Item = &Draft> {
        let all = self.drafts.iter().chain(&self.others);
        let begun = all.filter(|draft| draft.is_half_note());
        begun.filter(|_| self.case.state == State::InSample)
    }

    /// The oldest note on an answer that waits for the auditor.
    #[must_use]
    pub fn open_note(&self, question: &str) -> Option<&Note> {
        self.notes.iter().find(|note| note.is_at(question) && note.is_open())
    }

    #[must_use]
    pub fn draft(&self, question: &str, field: Field) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.question == question && draft.field == field)
    }

    /// Everything that is missing, in the order of the questions.
    #[must_use]
    pub fn lacks(&self) -> Vec<(&str, Lack)> {
        self.questions()
            .filter_map(|question| self.lack(&question.id).map(|lack| (question.id.as_str(), lack)))
            .collect()
    }

    /// The first thing that lacks from a place among the questions on, round the end: what a reader waits for before what was
    /// begun, and that before what is blank. `leaving`: what lacks at that place itself comes last.
    #[must_use]
    pub fn next_lack(&self, from: usize, leaving: bool) -> Option<(usize, &str, Lack)> {
        let order = |at: usize, lack: Lack| match lack {
            _ if leaving && at == from => 3,
            Lack::Response => 0,
            Lack::Draft | Lack::Note => 1,
            Lack::Answer => 2,
        };
        let count = self.questions().count();
        let turn = |at: usize| (at + count - from.min(count)) % count;
        let lacking = self.questions().enumerate();
        let lacking = lacking.filter_map(|(at, question)| Some((at, question.id.as_str(), self.lack(&question.id)?)));
        lacking.min_by_key(|(at, _, lack)| (order(*at, *lack), turn(*at)))
    }

    fn lack(&self, question: &str) -> Option<Lack> {
        let given = self.given(question);
        let waits = given.is_some() && self.open_note(question).is_some();
        let begun = self.drafts.iter().any(|draft| draft.question == question);
        match given {
            _ if waits => Some(Lack::Response),
            _ if begun => Some(Lack::Draft),
            None if self.aside(question).is_some() => None,
            None => Some(Lack::Answer),
            Some(given) => given.answer.lacks_note().then_some(Lack::Note),
        }
    }
}
