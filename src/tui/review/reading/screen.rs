//! The reading room: the desk of a second reader, and the question that he is at.

use crate::{
    domain::{
        answer::Value,
        case_file::Draft,
        checklist::Question,
        event::Field,
        may,
        reading::{Reading, Said},
        reading_desk::Desk,
        reading_list::readings,
        refusal::Refusal,
    },
    tui::case::lists::turned,
};

#[derive(Debug, Clone, PartialEq)]
pub struct ReadingRoom {
    pub desk: Desk,
    /// Among all questions of the case, in order.
    pub selected: usize,
    /// How far the guidance is scrolled.
    pub scroll: u16,
    /// The question that was read last in this sitting, until one moves.
    pub just: Option<String>,
    /// Whether letters act on the question under the mark alone.
    pub letters_marked: bool,
}

impl ReadingRoom {
    /// Begins at the text that was left last, else at the first answer that is not read.
    #[must_use]
    pub fn new(desk: Desk, letters_marked: bool) -> Self {
        let mut room = Self { desk, selected: 0, scroll: 0, just: None, letters_marked };
        let begun = room.desk.file.drafts.iter().filter(|draft| draft.field == Field::Review);
        let begun = begun.max_by_key(|draft| draft.at).map(|draft| draft.question.clone());
        if let Some(question) = begun.or_else(|| room.desk.unread.first().cloned()) {
            room.turn_to(&question);
        }
        room
    }

    pub fn refresh(&mut self, desk: Desk) {
        self.desk = desk;
        self.selected = self.selected.min(self.questions().count().saturating_sub(1));
    }

    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.desk.file.questions()
    }

    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.questions().nth(self.selected)
    }

    pub fn select(&mut self, at: usize) {
        if at != self.selected {
            self.selected = at;
            self.scroll = 0;
        }
    }

    /// Moves as a person does: from here on nothing was just read.
    pub fn move_to(&mut self, at: usize) {
        self.just = None;
        self.select(at);
    }

    pub fn turn_to(&mut self, question: &str) {
        let at = self.questions().position(|asked| asked.id == question);
        self.select(at.unwrap_or(self.selected));
    }

    pub fn turn_list(&mut self, by: isize) {
        self.move_to(turned(&self.desk.file, self.selected, by));
    }

    /// To the next answer that is not read, round the end if need be. False where there is none.
    pub fn advance(&mut self) -> bool {
        let unread = |question: &Question| self.desk.unread.contains(&question.id);
        let open: Vec<usize> =
            self.questions().enumerate().filter(|(_, question)| unread(question)).map(|(at, _)| at).collect();
        let next = open.iter().find(|at| **at > self.selected).or(open.first());
        if let Some(at) = next {
            self.select(*at);
        }
        next.is_some()
    }

    /// The question that a text is about: the one under the mark, or the one just read where that is not read yet.
    #[must_use]
    pub fn target(&self) -> Option<&Question> {
        let on = self.question()?;
        let just = self.just.as_ref().filter(|_| !self.letters_marked && self.desk.mine(&on.id).is_none());
        just.and_then(|just| self.questions().find(|question| question.id == *just)).or(Some(on))
    }

    /// Why an answer cannot be read, where it cannot.
    pub fn readable(&self, question: &str) -> Result<(), Refusal> {
        let Desk { round, file, reader, .. } = &self.desk;
        if self.desk.is_readable(question) {
            return may::case::work(round, &file.case);
        }
        may::reading::give(round, file, question, reader).map(drop)
    }

    #[must_use]
    pub fn draft(&self, question: &str) -> Option<&Draft> {
        self.desk.file.draft(question, Field::Review)
    }

    /// What the reader says with a value: his own answer, or what he makes of the one that he sees.
    #[must_use]
    pub fn said(&self, question: &str, value: Value) -> Said {
        match self.desk.file.given(question) {
            _ if self.desk.blind => Said::Own(value),
            Some(given) if given.answer.value == value => Said::Agree,
            _ => Said::Disagree(Some(value)),
        }
    }

    /// What the reader said last in the case.
    #[must_use]
    pub fn last_read(&self) -> Option<&Reading> {
        let mine = self.desk.file.readings.iter().filter(|reading| reading.by == self.desk.reader);
        mine.max_by_key(|reading| reading.revision)
    }

    /// The entry of it.
    #[must_use]
    pub fn newest(&self) -> Option<i64> {
        self.last_read().map(|reading| reading.revision)
    }

    /// How many of the answers that could be read are.
    #[must_use]
    pub fn read(&self) -> usize {
        self.desk.readable.iter().filter(|question| self.desk.mine(question).is_some()).count()
    }

    /// How many have a text.
    #[must_use]
    pub fn texts(&self) -> usize {
        let mine = self.desk.file.readings.iter().filter(|reading| reading.by == self.desk.reader);
        mine.filter(|reading| !reading.note.is_empty()).count()
    }

    /// How many are as the answer that was read, and how many are not, once one may know.
    #[must_use]
    pub fn alike(&self) -> Option<(usize, usize)> {
        let all = readings(std::slice::from_ref(&self.desk.file), &[], &self.desk.reader);
        all.cases.into_iter().find(|reading| reading.reader == self.desk.reader)?.alike
    }

    /// Whether the reader has declared the case read.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.desk.file.read_by(&self.desk.reader).is_some()
    }
}
