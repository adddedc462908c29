//! The notes of second readers: how many, how each ended, and what was passed over half written.

use super::{case_number_mask::Mask, count::count, material::Material};
use crate::domain::{
    actor_at::ActorAt,
    area::Area,
    case_file::CaseFile,
    event::Event,
    note::{About, Life, Note, NoteId, Outcome},
    sample::CaseId,
    trail::{self, Entry},
};

/// How many notes there are of each life.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lives {
    pub open: u32,
    pub answered: u32,
    pub accepted: u32,
    pub maintained: u32,
    pub closed: u32,
}

impl Lives {
    fn of<'a>(notes: impl Iterator<Item = &'a Note>) -> Self {
        let mut lives = Self::default();
        for note in notes {
            *lives.place(note.life()) += 1;
        }
        lives
    }

    fn place(&mut self, life: Life) -> &mut u32 {
        match life {
            Life::Open => &mut self.open,
            Life::Answered => &mut self.answered,
            Life::Accepted => &mut self.accepted,
            Life::Maintained => &mut self.maintained,
            Life::Closed => &mut self.closed,
        }
    }

    /// In the order of a life.
    #[must_use]
    pub fn counts(mut self) -> [(Life, u32); Life::ALL.len()] {
        Life::ALL.map(|life| (life, *self.place(life)))
    }

    #[must_use]
    pub fn all(self) -> u32 {
        self.counts().iter().map(|(_, count)| count).sum()
    }
}

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub by: String,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteLine {
    pub id: NoteId,
    pub about: About,
    /// It was opened because the reader would have answered otherwise.
    pub differs: bool,
    pub opened: Written,
    /// Without a text where the answer itself was changed.
    pub answered: Option<Written>,
    pub ended: Option<(Outcome, Written)>,
    pub life: Life,
    /// Written after an earlier version was signed.
    pub after_signing: bool,
}

/// What a reader had begun to write, and who went past it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    pub case: CaseId,
    pub question: String,
    pub reader: String,
    pub by: String,
    pub reason: String,
}

/// The notes on the cases of an area.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadingNotes {
    pub lives: Lives,
    pub lines: Vec<NoteLine>,
    pub passed_over: u32,
    pub passed: Vec<Passed>,
}

/// The notes on the round as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoundNotes {
    pub lives: Lives,
    pub lines: Vec<NoteLine>,
    /// Who closed a note of somebody else, and why: in both editions.
    pub closed: Vec<(NoteId, Written)>,
    /// Notes on anything in the round that were written after this version was signed.
    pub later: u32,
}

pub(super) fn on_cases(files: &[&CaseFile], area: Area, material: &Material) -> ReadingNotes {
    let notes = || files.iter().flat_map(|file| &file.notes);
    let passed = material.passed.iter().filter_map(|entry| passed(entry, &material.mask));
    let passed: Vec<Passed> = passed.filter(|passed| passed.case.area == area).collect();
    ReadingNotes {
        lives: Lives::of(notes()),
        lines: lines(notes(), &material.mask),
        passed_over: count(passed.len()),
        passed,
    }
}

/// `now` are all notes of the round as the file is now.
#[must_use]
pub fn on_round(material: &Material, now: &[Note]) -> RoundNotes {
    let notes = || material.notes.iter().filter(|note| note.about.case.is_none());
    let lines = lines(notes(), &material.mask);
    let closed = lines.iter().filter_map(|line| match &line.ended {
        Some((Outcome::Closed, why)) => Some((line.id, why.clone())),
        _ => None,
    });
    let is_later = |note: &&Note| material.notes.iter().all(|then| then.id != note.id);
    RoundNotes {
        lives: Lives::of(notes()),
        closed: closed.collect(),
        later: count(now.iter().filter(is_later).count()),
        lines,
    }
}

/// In the order of their numbers.
fn lines<'a>(notes: impl Iterator<Item = &'a Note>, mask: &Mask) -> Vec<NoteLine> {
    let written = |text: &str, who: &ActorAt| Written { by: who.by.clone(), text: mask.cover(text) };
    let line = |note: &Note| NoteLine {
        id: note.id,
        about: note.about.clone(),
        differs: note.differs,
        opened: written(&note.text, &note.opened),
        answered: note.answered.as_ref().map(|(text, who)| written(text, who)),
        ended: note.resolved.as_ref().map(|(outcome, text, who)| (*outcome, written(text, who))),
        life: note.life(),
        after_signing: note.after_signing,
    };
    let mut lines: Vec<NoteLine> = notes.map(line).collect();
    lines.sort_by_key(|line| line.id);
    lines
}

fn passed(entry: &Entry, mask: &Mask) -> Option<Passed> {
    let Ok(Some(Event::HalfNotePassed { case, question, reader, reason, .. })) = trail::event(entry) else {
        return None;
    };
    Some(Passed { case, question, reader, by: entry.by.clone(), reason: mask.cover(&reason) })
}
