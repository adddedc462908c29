//! A drawn case: auditing it, leaving it out, declaring it done, opening it again.

use super::round;
use crate::domain::{
    case_file::{CaseFile, Lack},
    case_number::CaseNumber,
    code::Code,
    refusal::Refusal,
    round::Round,
    sample::{CaseId, Progress, SampleCase, State},
};

/// The id of a case as it was typed. Whether there is one of it, [`known`] says.
pub fn numbered(typed: &str) -> Result<CaseId, Refusal> {
    typed.parse().map_err(|_| Refusal::new(Code::CaseIdUnknown).with("typed", typed))
}

/// The case that was asked for.
pub fn known<T>(found: Option<T>, year: u16, asked: impl ToString) -> Result<T, Refusal> {
    found.ok_or_else(|| Refusal::new(Code::CaseUnknown).with("case", asked).with("year", year))
}

/// What is about a case of the sample, whether it is complete or not: a text on its way, a reading, who is to audit it.
pub fn work(round: &Round, case: &SampleCase) -> Result<(), Refusal> {
    round::change(round)?;
    in_sample(case)
}

/// A case that counts: it was found, and lies in the population.
pub fn in_sample(case: &SampleCase) -> Result<(), Refusal> {
    match case.state {
        State::InSample => Ok(()),
        State::Replaced { .. } => Err(of(case, Code::CaseReplaced)),
        State::Missing { .. } => Err(of(case, Code::CaseMissing)),
    }
}

/// The answers, facts and times of a case. A complete one is reopened first.
pub fn answer(round: &Round, case: &SampleCase) -> Result<(), Refusal> {
    work(round, case)?;
    if case.progress == Progress::Complete { Err(of(case, Code::CaseComplete)) } else { Ok(()) }
}

/// Declaring a case done; everything that it lacks is named.
pub fn complete(round: &Round, file: &CaseFile) -> Result<(), Refusal> {
    answer(round, &file.case)?;
    let lacks: Vec<Refusal> = file.lacks().into_iter().map(|(question, lack)| place(file, question, lack)).collect();
    if lacks.is_empty() {
        return Ok(());
    }
    Err(of(&file.case, Code::CaseNotFinished).with("count", lacks.len()).at(lacks))
}

fn place(file: &CaseFile, question: &str, lack: Lack) -> Refusal {
    let code = match lack {
        Lack::Answer => Code::PlaceAnswer,
        Lack::Note => Code::PlaceNote,
        Lack::Draft => Code::PlaceDraft,
        Lack::Response => Code::PlaceResponse,
    };
    Refusal::new(code).with("question", question).with("case", file.case.id)
}

/// Saying that a case was not found.
pub fn miss(round: &Round, case: &SampleCase) -> Result<(), Refusal> {
    work(round, case)
}

/// Taking a case out of the sample, so that the next reserve comes in: only what was drawn has one.
pub fn replace(round: &Round, case: &SampleCase) -> Result<(), Refusal> {
    work(round, case)?;
    if case.picked { Err(of(case, Code::PickedNotReplaced)) } else { Ok(()) }
}

/// Opening again what is closed: the round where it is signed, else the case.
pub fn reopen_any(round: &Round, case: &SampleCase) -> Result<(), Refusal> {
    if round::reopen(round).is_ok() { Ok(()) } else { reopen(round, case) }
}

/// Opening a complete case, or taking a missing one back into the audit.
pub fn reopen(round: &Round, case: &SampleCase) -> Result<(), Refusal> {
    round::change(round)?;
    match case.state {
        State::Replaced { .. } => Err(of(case, Code::CaseReplaced)),
        State::InSample if case.progress != Progress::Complete => Err(of(case, Code::CaseOpen)),
        State::InSample | State::Missing { .. } => Ok(()),
    }
}

/// Saying who is to audit the cases, one after the other: there are some.
pub fn assign(round: &Round, sample: &[SampleCase]) -> Result<(), Refusal> {
    round::change(round)?;
    round::drawn(round.year, !sample.is_empty())
}

/// Taking a case in by hand, beside a sample that was drawn.
pub fn pick(round: &Round, sample: &[SampleCase]) -> Result<(), Refusal> {
    assign(round, sample)
}

/// Taking in the one with this number: it is not in the sample already.
pub fn pick_one(sample: &[SampleCase], number: &CaseNumber) -> Result<(), Refusal> {
    let there = sample.iter().find(|case| &case.number == number);
    there.map_or(Ok(()), |case| Err(of(case, Code::PickInSample).with("number", number)))
}

fn of(case: &SampleCase, code: Code) -> Refusal {
    Refusal::new(code).with("case", case.id)
}
