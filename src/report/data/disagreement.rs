//! Where a second reader would have answered otherwise, however it ended: counted by question in both editions, told one
//! by one in the internal one.

use super::{
    case_number_mask::Mask,
    count::count,
    read::{Fate, Read},
};
use crate::domain::{
    answer::Value,
    case_file::CaseFile,
    checklist::{Question, Scale, find},
    moment::Moment,
    note::{Life, NoteId},
    reading_list::{self, is_told},
    sample::CaseId,
};
use std::collections::BTreeSet;

/// How often the readers of one question differed. Only where there is something to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByQuestion {
    pub question: String,
    /// In the figures.
    pub read: u32,
    pub disagreed: u32,
    /// Disagreements that are in no figure.
    pub outside: u32,
    /// Readings whose answer was given anew or taken back afterwards.
    pub changed: u32,
}

/// Disagreements that are in no figure, and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outside {
    /// The reader has not declared the case read.
    pub undeclared: u32,
    /// The reader took them back.
    pub withdrawn: u32,
    /// The reader agreed first.
    pub later: u32,
    /// Of cases that were replaced or not found.
    pub left: u32,
}

impl Outside {
    #[must_use]
    pub fn all(&self) -> u32 {
        self.undeclared + self.withdrawn + self.later + self.left
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    pub case: CaseId,
    pub question: String,
    pub scale: Scale,
    pub reader: String,
    pub blind: bool,
    /// Whether the reader declared the case read.
    pub declared: bool,
    /// The answer that was read.
    pub read: Value,
    /// What the reader would have answered, where that was said.
    pub own: Option<Value>,
    /// The answer of today; `None` where it was taken back.
    pub now: Option<Value>,
    pub fate: Fate,
    /// The note that it opened; none where the answer was set aside before the reader was done.
    pub note: Option<(NoteId, Life)>,
    pub text: String,
}

/// A verdict that its reader changed when he was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Later {
    pub case: CaseId,
    pub question: String,
    pub scale: Scale,
    pub reader: String,
    pub at: Moment,
    pub from: Option<Value>,
    pub to: Option<Value>,
}

/// An answer that was given anew or taken back after somebody read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub case: CaseId,
    pub question: String,
    pub scale: Scale,
    pub reader: String,
    pub read: Value,
    pub now: Option<Value>,
}

fn differs(read: &Read<'_>) -> bool {
    !read.verdict().bulk && !read.verdict().agrees()
}

/// First verdicts, and those that are told before the reader is done.
pub(super) fn disagreements(reads: &[Read<'_>], mask: &Mask) -> Vec<Disagreement> {
    let one = |read: &Read<'_>| {
        let note = read.note();
        Disagreement {
            case: read.file.case.id,
            question: read.question.id.clone(),
            scale: read.question.scale,
            reader: read.reading.by.clone(),
            blind: read.is_blind(),
            declared: read.reading.first.is_some(),
            read: read.verdict().read,
            own: read.verdict().value,
            now: read.now(),
            fate: read.fate(),
            note: note.map(|note| (note.id, note.life())),
            text: mask.cover(note.map_or(&read.reading.note, |note| &note.text)),
        }
    };
    reads.iter().filter(|read| differs(read)).map(one).collect()
}

pub(super) fn later(reads: &[Read<'_>]) -> Vec<Later> {
    let one = |read: &Read<'_>| {
        let later = read.reading.later()?;
        Some(Later {
            case: read.file.case.id,
            question: read.question.id.clone(),
            scale: read.question.scale,
            reader: read.reading.by.clone(),
            at: read.reading.at,
            from: read.verdict().value,
            to: later.value,
        })
    };
    reads.iter().filter_map(one).collect()
}

pub(super) fn changed(files: &[&CaseFile]) -> Vec<Changed> {
    let of_case = |file: &&CaseFile| -> Vec<Changed> {
        let one = |changed: reading_list::Changed| Changed {
            case: changed.case,
            scale: find(&file.checklists, &changed.question).map_or(Scale::Fulfilled, |question| question.scale),
            question: changed.question,
            reader: changed.reader,
            read: changed.read,
            now: changed.now,
        };
        reading_list::changed(file).into_iter().map(one).collect()
    };
    files.iter().flat_map(of_case).collect()
}

/// A question of a case where a reader noted another answer, and says that it is so no more.
fn withdrawn(file: &CaseFile, question: &str) -> usize {
    let stands = |by: &&str| {
        let of = file.readings.iter().find(|reading| reading.question == question && reading.by == **by);
        of.is_some_and(|reading| !is_told(reading) || !reading.verdict().agrees() || !reading.now.agrees())
    };
    let differing = file.notes_on(question).filter(|note| note.differs).map(|note| note.opened.by.as_str());
    let readers: BTreeSet<&str> = differing.collect();
    readers.iter().filter(|by| !stands(by)).count()
}

/// In the order of the checklists.
pub(super) fn by_question(files: &[&CaseFile], reads: &[Read<'_>], changed: &[Changed]) -> (Vec<ByQuestion>, Outside) {
    let mut all = Outside::default();
    let questions = files.first().into_iter().flat_map(|file| file.questions());
    let one = |question: &Question| {
        let of_it = || reads.iter().filter(|read| read.question.id == question.id);
        let outside = outside(files, &question.id, of_it());
        all.undeclared += outside.undeclared;
        all.withdrawn += outside.withdrawn;
        all.later += outside.later;
        all.left += outside.left;
        ByQuestion {
            question: question.id.clone(),
            read: count(of_it().filter(|read| read.counts()).count()),
            disagreed: count(of_it().filter(|read| read.counts() && differs(read)).count()),
            outside: outside.all(),
            changed: count(changed.iter().filter(|changed| changed.question == question.id).count()),
        }
    };
    let told: Vec<ByQuestion> = questions.map(one).filter(|of| of.disagreed + of.outside + of.changed > 0).collect();
    (told, all)
}

fn outside<'a>(files: &[&CaseFile], question: &str, reads: impl Iterator<Item = &'a Read<'a>>) -> Outside {
    let mut outside =
        Outside { withdrawn: count(files.iter().map(|file| withdrawn(file, question)).sum()), ..Outside::default() };
    for read in reads.filter(|read| !read.verdict().bulk || read.reading.later().is_some()) {
        let agreed_first = read.reading.first.is_some() && read.verdict().agrees();
        match read.is_inside() {
            false => outside.left += u32::from(differs(read)),
            true if agreed_first => outside.later += u32::from(!read.reading.now.agrees()),
            true => outside.undeclared += u32::from(read.reading.first.is_none() && differs(read)),
        }
    }
    outside
}
