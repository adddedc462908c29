//! What a second person read, and how far the two agree.

use super::{count::count, material::Material};
use crate::domain::{
    answer::Value,
    case_file::CaseFile,
    checklist::{Question, Scale},
    event::Event,
    review::{Review, Standing, Verdict},
    sample::CaseId,
    statistics::agreement::agreement,
    trail::{self, Entry},
};
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq)]
pub struct SecondReading {
    /// Answers in the sample, and how many of them a second reader has judged.
    pub answers: u32,
    pub read: u32,
    pub agreed: u32,
    pub disagreed: u32,
    /// Disagreements that the auditor has responded to.
    pub responded: u32,
    /// Answers that were changed after the second reader agreed.
    pub changed_since: u32,
    /// Answers whose reader is the one who gave them: no second reading at all.
    pub own: u32,
    pub auditors: Vec<String>,
    pub readers: Vec<String>,
    /// How the answers fall that another person has read.
    pub agreement: Agreement,
    pub disagreements: Vec<Disagreement>,
}

/// Answers read by another person below which no measure of the agreement is given.
pub const READ_MIN: u32 = 10;

/// Two readings of the same answers. Answers that were read by the one who gave them are not among them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agreement {
    /// Answers, and how many of them the two agreed on.
    pub read: u32,
    pub agreed: u32,
    /// Disagreements where the second reader did not say another answer.
    pub unsaid: u32,
    /// What the scales of the questions offer, in the order of the table.
    pub values: Vec<Value>,
    /// A row for each answer that was read, a column for each that the second reader gives; without the unsaid ones.
    pub table: Vec<Vec<u32>>,
    /// Gwet's AC1, to be shown; `None` where it cannot be calculated.
    pub ac1: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    pub case: CaseId,
    pub question: String,
    pub scale: Scale,
    /// The answer that was read.
    pub read: Option<Value>,
    /// What the reader would have answered, where that was said.
    pub own: Option<Value>,
    /// The answer of today; `None` where it was taken back.
    pub now: Option<Value>,
    /// The reader's note.
    pub note: String,
    pub standing: Standing,
}

/// One answer that was read, and who gave it; `None` where the trail no longer tells.
struct Read<'a> {
    file: &'a CaseFile,
    question: &'a Question,
    review: &'a Review,
    answer: Option<ReadAnswer>,
}

struct ReadAnswer {
    by: String,
    value: Value,
}

/// What two people answered to one question.
struct Pair {
    first: Value,
    /// `None` where a second reader who disagrees did not say.
    second: Option<Value>,
    scale: Scale,
}

impl Read<'_> {
    fn is_own(&self) -> bool {
        self.answer.as_ref().is_some_and(|answer| answer.by == self.review.by)
    }
}

pub(super) fn second_reading(files: &[&CaseFile], material: &Material) -> SecondReading {
    let reads: Vec<Read<'_>> = files.iter().flat_map(|file| reads(file, &material.trail)).collect();
    let standings: Vec<Standing> =
        reads.iter().map(|read| read.review.standing(read.file.given(&read.question.id))).collect();
    let standing = |wanted: Standing| count(standings.iter().filter(|standing| **standing == wanted).count());
    let verdict = |wanted: Verdict| count(reads.iter().filter(|read| read.review.verdict == wanted).count());
    let disagreements = reads.iter().zip(&standings).filter(|(read, _)| read.review.verdict == Verdict::Disagree);
    SecondReading {
        answers: files.iter().map(|file| count(file.answers.len())).sum(),
        read: count(reads.len()),
        agreed: verdict(Verdict::Agree),
        disagreed: verdict(Verdict::Disagree),
        responded: standing(Standing::Responded),
        changed_since: standing(Standing::ChangedSince),
        own: count(reads.iter().filter(|read| read.is_own()).count()),
        auditors: names(files.iter().flat_map(|file| &file.answers).map(|given| &given.by)),
        readers: names(files.iter().flat_map(|file| &file.reviews).map(|review| &review.by)),
        agreement: agreed(&reads),
        disagreements: disagreements.map(|(read, standing)| disagreement(read, *standing, material)).collect(),
    }
}

/// In the order of the checklist, not of the table.
fn reads<'a>(file: &'a CaseFile, trail: &[Entry]) -> Vec<Read<'a>> {
    let of = |question: &'a Question| {
        let review = file.review(&question.id)?;
        Some(Read { file, question, review, answer: read_answer(trail, review.of_revision) })
    };
    file.questions().filter_map(of).collect()
}

fn disagreement(read: &Read<'_>, standing: Standing, material: &Material) -> Disagreement {
    let given = read.file.given(&read.question.id);
    Disagreement {
        case: read.file.case.id,
        question: read.question.id.clone(),
        scale: read.question.scale,
        read: read.answer.as_ref().map(|answer| answer.value),
        own: read.review.value,
        now: given.map(|given| given.answer.value),
        note: material.mask.cover(&read.review.note),
        standing,
    }
}

/// The square table. A coefficient of a table that lacks some of the disagreements would flatter the readers, so it is
/// calculated only where every one has its answer; of a handful of answers it jumps with each of them, and is left out.
fn agreed(reads: &[Read<'_>]) -> Agreement {
    let pair = |read: &Read<'_>| {
        let first = read.answer.as_ref().filter(|_| !read.is_own())?.value;
        let second = match read.review.verdict {
            Verdict::Agree => Some(first),
            Verdict::Disagree => read.review.value,
        };
        Some(Pair { first, second, scale: read.question.scale })
    };
    let pairs: Vec<Pair> = reads.iter().filter_map(pair).collect();
    let offered = |value: &Value| pairs.iter().any(|pair| Value::of(pair.scale).any(|other| other == *value));
    let values: Vec<Value> = Value::ALL.into_iter().filter(offered).collect();
    let cell = |row: Value, column: Value| {
        count(pairs.iter().filter(|pair| pair.first == row && pair.second == Some(column)).count())
    };
    let table: Vec<Vec<u32>> =
        values.iter().map(|row| values.iter().map(|column| cell(*row, *column)).collect()).collect();
    let unsaid = count(pairs.iter().filter(|pair| pair.second.is_none()).count());
    let read = count(pairs.len());
    Agreement {
        read,
        agreed: count(pairs.iter().filter(|pair| pair.second == Some(pair.first)).count()),
        unsaid,
        ac1: agreement(&table).filter(|_| unsaid == 0 && read >= READ_MIN).and_then(|found| found.ac1),
        values,
        table,
    }
}

fn names<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.cloned().collect::<BTreeSet<_>>().into_iter().collect()
}

/// Who gave the answer that was read, and what it was: the auditor may have answered again since.
fn read_answer(trail: &[Entry], revision: i64) -> Option<ReadAnswer> {
    let at = trail.binary_search_by_key(&revision, |entry| entry.seq).ok()?;
    let entry = trail.get(at)?;
    match trail::event(entry) {
        Ok(Some(Event::AnswerGiven { answer, .. })) => Some(ReadAnswer { by: entry.by.clone(), value: answer.value }),
        _ => None,
    }
}
