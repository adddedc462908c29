//! The audit room: one case, its questions, and the one that is looked at.

use crate::{
    domain::{
        answer::Given,
        at::CaseAt,
        case_file::{CaseFile, Draft},
        checklist::Question,
        may,
        note::Note,
        round::Round,
        undo::Typed,
    },
    tui::case::lists::turned,
};

#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub round: Round,
    pub file: CaseFile,
    /// Among all questions of the case, in order.
    pub selected: usize,
    /// How far the guidance is scrolled.
    pub scroll: u16,
    /// Whether one goes from one thing that is missing to the next, and not only from blank to blank.
    pub walking: bool,
    /// The question that was answered last in this sitting, until one moves.
    pub just: Option<String>,
    /// Whether letters act on the question under the mark alone.
    pub letters_marked: bool,
    /// Who looks at it.
    pub me: String,
    /// What is being taken back, or given again.
    pub undoing: Option<(bool, Typed, Typed)>,
}

impl Case {
    /// Begins at a word of the second reader that waits for an answer, else at the draft that was left last, else at the
    /// first unanswered question.
    #[must_use]
    pub fn new(round: Round, file: CaseFile) -> Self {
        let mut case = Self {
            round,
            file,
            selected: 0,
            scroll: 0,
            walking: false,
            just: None,
            letters_marked: false,
            me: String::new(),
            undoing: None,
        };
        let drafted = case.newest_draft().map(|draft| draft.question.clone());
        let contested =
            case.questions().find(|question| case.contested(&question.id)).map(|question| question.id.clone());
        let open = case
            .questions()
            .find(|question| case.file.answered(&question.id).is_none())
            .map(|question| question.id.clone());
        if let Some(question) = contested.or(drafted).or(open) {
            case.turn_to(&question);
        }
        case
    }

    #[must_use]
    pub fn at(&self) -> CaseAt {
        CaseAt { year: self.round.year, case: self.file.case.id }
    }

    /// Whether answers can be given as things stand.
    #[must_use]
    pub fn is_open(&self) -> bool {
        may::case::answer(&self.round, &self.file.case).is_ok()
    }

    /// Whether a note of a second reader waits for an answer.
    #[must_use]
    pub fn contested(&self, question: &str) -> bool {
        self.file.open_note(question).is_some()
    }

    /// The note on a question that waits for an answer of whoever looks at the case.
    #[must_use]
    pub fn waiting(&self, question: &str) -> Option<&Note> {
        let mut notes = self.file.notes.iter().filter(|note| note.is_at(question));
        notes.find(|note| may::reading::answer(note, &self.me).is_ok())
    }

    pub fn refresh(&mut self, round: Round, file: CaseFile) {
        (self.round, self.file) = (round, file);
        self.selected = self.selected.min(self.questions().count().saturating_sub(1));
    }

    /// The answer that was given last in the case, by anybody.
    #[must_use]
    pub fn newest(&self) -> Option<&Given> {
        self.file.answers.iter().chain(&self.file.set_aside).max_by_key(|given| given.revision)
    }

    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.file.questions()
    }

    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.questions().nth(self.selected)
    }

    #[must_use]
    pub fn newest_draft(&self) -> Option<&Draft> {
        self.file.drafts.iter().max_by_key(|draft| draft.at)
    }

    pub fn select(&mut self, at: usize) {
        if at != self.selected {
            self.selected = at;
            self.scroll = 0;
        }
    }

    /// Moves as a person does: from here on nothing was just given.
    pub fn move_to(&mut self, at: usize) {
        self.just = None;
        self.select(at);
    }

    /// To what lacks next. False where nothing does.
    pub fn next_lack(&mut self) -> bool {
        let next = self.file.next_lack(self.selected, true).map(|(at, ..)| at);
        self.move_to(next.unwrap_or(self.selected));
        next.is_some()
    }

    pub fn turn_to(&mut self, question: &str) {
        let at = self.questions().position(|asked| asked.id == question);
        self.select(at.unwrap_or(self.selected));
    }

    /// To the next or the previous checklist; the last is followed by the first.
    pub fn turn_list(&mut self, by: isize) {
        self.move_to(turned(&self.file, self.selected, by));
    }

    /// From here on, what is missing is gone through: blank answers, missing reasons, words of the second reader.
    pub fn walk_from(&mut self, question: &str) {
        self.walking = true;
        self.turn_to(question);
    }

    /// To the next question without an answer, or to the next that lacks anything while one walks; round the end if need
    /// be. False where there is none.
    pub fn advance(&mut self) -> bool {
        let lacks = self.file.lacks();
        let is_open = |question: &Question| {
            if self.walking {
                lacks.iter().any(|(lacking, _)| *lacking == question.id)
            } else {
                self.file.answered(&question.id).is_none()
            }
        };
        let open: Vec<usize> =
            self.questions().enumerate().filter(|(_, question)| is_open(question)).map(|(at, _)| at).collect();
        let next = open.iter().find(|at| **at > self.selected).or(open.first());
        if let Some(at) = next {
            self.select(*at);
        }
        next.is_some()
    }
}
