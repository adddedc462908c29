//! What second readers read of an area, how far they agree with the answers, and what they noted.

use super::{
    agreement::{Agreement, Foreknown, agreements},
    count::count,
    disagreement::{ByQuestion, Changed, Disagreement, Later, Outside, by_question, changed, disagreements, later},
    material::Material,
    read::{Fate, Read, reads},
    reader::{Reader, by_reader},
    reading_notes::{ReadingNotes, on_cases},
};
use crate::domain::{area::Area, case_file::CaseFile, reading::How, sample::State};
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq)]
pub struct SecondReading {
    /// Answers that count.
    pub answers: u32,
    pub auditors: Vec<String>,
    /// Whoever said anything of an answer of another.
    pub readers: Vec<String>,
    pub by_reader: Vec<Reader>,
    /// Cases of which something was said that is in the figures.
    pub cases: u32,
    /// The same for each reader, by how they were chosen.
    pub chosen: Vec<(How, u32)>,
    /// First verdicts of all readers, one for each answer and reader; how many are as the answer that was read, how many are
    /// not, and how many were given blind.
    pub read: u32,
    pub agreed: u32,
    pub disagreed: u32,
    pub blind: u32,
    /// Of these, the ones whose answer was taken back or set aside by the facts of the case afterwards.
    pub of_no_answer: u32,
    /// Readings of cases that were replaced or not found: in none of the above.
    pub left: u32,
    /// In the order of the checklists.
    pub by_question: Vec<ByQuestion>,
    pub outside: Outside,
    /// Verdicts that were changed after the first.
    pub later: u32,
    /// Readings whose answer was given anew or taken back afterwards.
    pub changed: u32,
    pub notes: ReadingNotes,
    /// By scale, and by what stood on the reader's screen.
    pub agreements: Vec<Agreement>,
    pub foreknown: Foreknown,
    /// One by one, in the internal edition alone.
    pub disagreements: Vec<Disagreement>,
    pub later_verdicts: Vec<Later>,
    pub changed_answers: Vec<Changed>,
}

/// Disagreements at one question from which on its guidance is to be read again.
const TWICE: u32 = 2;

impl SecondReading {
    /// Of all readers together.
    #[must_use]
    pub fn of_readers(&self, part: fn(&Reader) -> u32) -> u32 {
        self.by_reader.iter().map(part).sum()
    }

    /// The questions whose guidance is to be read again.
    pub fn read_again(&self) -> impl Iterator<Item = &str> {
        self.by_question.iter().filter(|of| of.disagreed >= TWICE).map(|of| of.question.as_str())
    }

    /// Without what is told of single cases.
    pub fn cover(&mut self) {
        self.disagreements.clear();
        self.later_verdicts.clear();
        self.changed_answers.clear();
        self.notes.lines.clear();
        self.notes.passed.clear();
    }
}

/// `files` are the drawn cases, `picked` the ones that were picked by hand, which are in no figure; what is noted of them
/// is among the notes.
pub(super) fn second_reading(
    area: Area,
    files: &[&CaseFile],
    picked: &[&CaseFile],
    material: &Material,
) -> SecondReading {
    let seen: Vec<&CaseFile> = files.iter().copied().filter(|file| file.case.state == State::InSample).collect();
    let reads: Vec<Read<'_>> = reads(files);
    let counted = || reads.iter().filter(|read| read.counts());
    let of = |holds: fn(&Read<'_>) -> bool| count(counted().filter(|read| holds(read)).count());
    let changed_answers = changed(&seen);
    let later_verdicts = later(&reads);
    let (by_question, outside) = by_question(files, &reads, &changed_answers);
    let (agreements, foreknown) = agreements(&reads);
    let agreed = of(|read| read.verdict().agrees());
    let noted: Vec<&CaseFile> = files.iter().chain(picked).copied().collect();
    SecondReading {
        answers: seen.iter().map(|file| count(file.answers.len())).sum(),
        auditors: names(seen.iter().flat_map(|file| &file.answers).map(|given| &given.by)),
        readers: names(files.iter().flat_map(|file| file.readings.iter()).map(|reading| &reading.by)),
        by_reader: by_reader(&seen, &reads),
        cases: count(counted().map(|read| read.file.case.id).collect::<BTreeSet<_>>().len()),
        chosen: chosen(&reads),
        read: count(counted().count()),
        agreed,
        disagreed: count(counted().count()) - agreed,
        blind: count(counted().filter(|read| read.is_blind()).count()),
        of_no_answer: of(|read| matches!(read.fate(), Fate::TakenBack | Fate::SetAside)),
        left: count(reads.iter().filter(|read| !read.is_inside()).count()),
        by_question,
        outside,
        later: count(later_verdicts.len()),
        changed: count(changed_answers.len()),
        notes: on_cases(&noted, area, material),
        agreements,
        foreknown,
        disagreements: disagreements(&reads, &material.mask),
        later_verdicts,
        changed_answers,
    }
}

fn chosen(reads: &[Read<'_>]) -> Vec<(How, u32)> {
    let how = |read: &Read<'_>| (read.file.how(&read.reading.by), read.file.case.id, read.reading.by.clone());
    let all: BTreeSet<_> = reads.iter().filter(|read| read.counts()).map(how).collect();
    let of = |how: How| (how, count(all.iter().filter(|(other, ..)| *other == how).count()));
    How::ALL.into_iter().map(of).filter(|(_, cases)| *cases > 0).collect()
}

fn names<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.cloned().collect::<BTreeSet<_>>().into_iter().collect()
}
