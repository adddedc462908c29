//! The second readings of a round as one sees them: who has read how much of what, what is unread, what was changed after
//! it was read.

use super::{
    answer::{Given, Value},
    case_file::CaseFile,
    may::reading::unread,
    moment::Moment,
    note::{Life, Note},
    reading::{How, Reading},
    sample::{CaseId, State},
};
use std::collections::BTreeSet;

/// One reader's reading of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseReading {
    pub reader: String,
    pub case: CaseId,
    /// How the case was chosen, and by whom.
    pub chosen: Option<(How, String)>,
    /// Answers that are read, and those that could be and are not.
    pub read: usize,
    pub unread: usize,
    /// Whether none of them was read by somebody who had been shown an answer of the case.
    pub blind: bool,
    pub finished: Option<Moment>,
    /// How many are as the answer that was read, and how many are not; agreements in bulk are among neither. `None` as long
    /// as it is nobody's business but the reader's.
    pub alike: Option<(usize, usize)>,
}

/// An answer that was given anew or taken back after somebody read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub case: CaseId,
    pub question: String,
    pub reader: String,
    pub read: Value,
    /// `None` where there is none any more.
    pub now: Option<Value>,
    /// Whether a note of the reader stands on it, which the change answered.
    pub noted: bool,
}

/// A note with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub note: Note,
    /// What whoever opened it says of the answer.
    pub reading: Option<Reading>,
    /// The answer of today.
    pub given: Option<Given>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readings {
    /// By reader, then by case.
    pub cases: Vec<CaseReading>,
    pub changed: Vec<Changed>,
    /// What waits first.
    pub notes: Vec<Noted>,
    /// What readers say of the answers, as far as the viewer may know it.
    pub said: Vec<(CaseId, Reading)>,
}

impl Readings {
    /// The cases of which something stands in it that another has answered, or says of an answer.
    #[must_use]
    pub fn shows(&self, viewer: &str) -> BTreeSet<CaseId> {
        let noted = self.notes.iter().filter(|noted| noted.given.is_some()).filter_map(|noted| noted.note.about.case);
        let changed = self.changed.iter().map(|changed| changed.case);
        let said = self.said.iter().filter(|(_, reading)| reading.by != viewer);
        noted.chain(changed).chain(said.map(|(case, _)| *case)).collect()
    }
}

/// Of all cases of a sample, as `viewer` may see them. `round` are the notes on the round as a whole.
#[must_use]
pub fn readings(files: &[CaseFile], round: &[Note], viewer: &str) -> Readings {
    let seen = || files.iter().filter(|file| !file.reads_blind(viewer));
    let mut cases: Vec<CaseReading> = files.iter().flat_map(|file| of_case(file, viewer)).collect();
    cases.sort_by(|a, b| (&a.reader, a.case).cmp(&(&b.reader, b.case)));
    let on_round = round.iter().map(|note| Noted { note: note.clone(), reading: None, given: None });
    let mut notes: Vec<Noted> = seen().flat_map(noted).chain(on_round).collect();
    notes.sort_by_key(|noted| (noted.note.life(), noted.note.id));
    let may_know =
        |file: &&CaseFile, reading: &&Reading| reading.by == viewer || (is_told(reading) && !file.reads_blind(viewer));
    let said = files.iter().flat_map(|file| {
        file.readings
            .iter()
            .filter(move |reading| may_know(&file, reading))
            .map(|reading| (file.case.id, reading.clone()))
    });
    Readings { cases, changed: seen().flat_map(changed).collect(), notes, said: said.collect() }
}

fn of_case(file: &CaseFile, viewer: &str) -> Vec<CaseReading> {
    // What was read stays named, whatever became of the case.
    if file.case.state != State::InSample && file.readings.is_empty() {
        return Vec::new();
    }
    let chosen = file.choices.iter().map(|choice| &choice.reader);
    let readers: BTreeSet<&String> = chosen.chain(file.readings.iter().map(|reading| &reading.by)).collect();
    let of = |reader: &String| {
        let mine: Vec<&Reading> = file.readings.iter().filter(|reading| reading.by == *reader).collect();
        let finished = file.read_by(reader);
        let counted = || mine.iter().filter(|reading| !reading.verdict().bulk);
        let shown = counted().all(|reading| is_told(reading)) && !file.reads_blind(viewer);
        let alike = counted().filter(|reading| reading.verdict().agrees()).count();
        CaseReading {
            reader: reader.clone(),
            case: file.case.id,
            chosen: file.choice(reader).map(|choice| (choice.chosen.how(), choice.by.clone())),
            read: mine.len(),
            unread: unread(file, reader).count(),
            blind: !mine.is_empty() && mine.iter().all(|reading| reading.verdict().blind),
            finished,
            alike: (shown && !mine.is_empty()).then(|| (alike, counted().count() - alike)),
        }
    };
    readers.into_iter().map(of).collect()
}

fn noted(file: &CaseFile) -> impl Iterator<Item = Noted> {
    file.notes.iter().map(|note| {
        let question = note.about.question.as_deref();
        let reading = question.and_then(|question| file.reading(question, &note.opened.by)).cloned();
        Noted { note: note.clone(), reading, given: question.and_then(|question| file.given(question)).cloned() }
    })
}

impl Readings {
    /// How many notes wait for the auditor.
    #[must_use]
    pub fn open(&self) -> usize {
        self.notes.iter().filter(|noted| noted.note.life() == Life::Open).count()
    }
}

/// Whether others may know what a reader says: what was read without knowing the answer only once he is done.
#[must_use]
pub fn is_told(reading: &Reading) -> bool {
    reading.first.is_some() || !reading.now.blind
}

/// What was changed after it was read, in the order of the questions.
#[must_use]
pub fn changed(file: &CaseFile) -> Vec<Changed> {
    if file.case.state != State::InSample {
        return Vec::new();
    }
    let all = file.questions().flat_map(|question| file.readings_of(&question.id));
    let outdated = all.filter(|reading| is_told(reading) && reading.is_outdated(file.given(&reading.question)));
    let one = |reading: &Reading| Changed {
        case: file.case.id,
        question: reading.question.clone(),
        reader: reading.by.clone(),
        read: reading.now.read,
        now: file.given(&reading.question).map(|given| given.answer.value),
        noted: file.notes_on(&reading.question).any(|note| note.opened.by == reading.by),
    };
    outdated.map(one).collect()
}
