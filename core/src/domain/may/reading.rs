//! A second reading: whom it is asked of, what he says, when it counts; and the life of a note.

use super::{case, over::is_named, round as of_round};
use crate::domain::{
    answer::Given,
    case_file::{CaseFile, Draft},
    code::Code,
    note::{Life, Note, NoteId, Outcome},
    reading::{Reading, Wanted},
    refusal::Refusal,
    round::Round,
    sample::{CaseId, SampleCase, State},
};

/// The cases that a choice is made among: drawn, and still of the sample.
pub fn choose<'f>(round: &Round, files: &'f [CaseFile], wanted: &Wanted) -> Result<Vec<&'f SampleCase>, Refusal> {
    of_round::change(round)?;
    of_round::drawn(round.year, !files.is_empty())?;
    let inside = || files.iter().map(|file| &file.case).filter(|case| case.state == State::InSample);
    match wanted {
        Wanted::Drawn { each, .. } | Wanted::First { each } if *each == 0 => {
            Err(Refusal::new(Code::ReadingChoiceEmpty))
        }
        Wanted::Picked(cases) if cases.is_empty() => Err(Refusal::new(Code::ReadingChoiceEmpty)),
        Wanted::Picked(cases) => cases.iter().map(|id| named(files, round.year, *id)).collect(),
        Wanted::Drawn { .. } => bound(inside()).map(|()| inside().filter(|case| !case.picked).collect()),
        Wanted::All | Wanted::First { .. } => Ok(inside().filter(|case| !case.picked).collect()),
    }
}

/// Drawing what is read: the answers of every drawn case are bound, so that nobody can put right what will be looked at.
pub fn bound<'c>(sample: impl IntoIterator<Item = &'c SampleCase>) -> Result<(), Refusal> {
    match sample.into_iter().find(|case| !case.picked && case.is_open()) {
        Some(open) => Err(Refusal::new(Code::ReadingNotBound).with("case", open.id)),
        None => Ok(()),
    }
}

/// The cases of a choice that nobody had chosen for the reader before.
pub fn newly(reader: &str, cases: Vec<CaseId>) -> Result<Vec<CaseId>, Refusal> {
    if cases.is_empty() { Err(Refusal::new(Code::ReadingChosenBefore).with("reader", reader)) } else { Ok(cases) }
}

fn named(files: &[CaseFile], year: u16, id: CaseId) -> Result<&SampleCase, Refusal> {
    let found = files.iter().map(|file| &file.case).find(|case| case.id == id);
    let found = case::known(found, year, id)?;
    case::in_sample(found).map(|()| found)
}

/// Looking at the answers of a case: not by somebody who reads it without knowing them, before he is done.
pub fn look(file: &CaseFile, by: &str) -> Result<(), Refusal> {
    if file.reads_blind(by) { Err(of(file, Code::CaseReadBlind)) } else { Ok(()) }
}

/// Reading an answer a second time: somebody else has given it.
pub fn give<'a>(round: &Round, file: &'a CaseFile, question: &str, by: &str) -> Result<&'a Given, Refusal> {
    case::work(round, &file.case)?;
    let given = file.given(question).ok_or_else(|| at(file, question, Code::ReadingWithoutAnswer))?;
    if given.by == by { Err(at(file, question, Code::ReadingOwn)) } else { Ok(given) }
}

/// Taking a case up: somebody else has answered something in it.
pub fn take_up(round: &Round, file: &CaseFile, by: &str) -> Result<(), Refusal> {
    case::work(round, &file.case)?;
    let mut why = Ok(());
    for question in file.questions() {
        match give(round, file, &question.id, by) {
            Ok(_) => return Ok(()),
            Err(refusal) => why = why.and(Err(refusal)),
        }
    }
    why
}

/// Taking back what one has said, before one is done with the case.
pub fn clear<'a>(round: &Round, file: &'a CaseFile, question: &str, by: &str) -> Result<&'a Reading, Refusal> {
    case::work(round, &file.case)?;
    let reading = said(file, question, by)?;
    if reading.first.is_some() { Err(at(file, question, Code::ReadingKept)) } else { Ok(reading) }
}

/// What somebody has said of an answer, where he adds to it.
pub fn said<'a>(file: &'a CaseFile, question: &str, by: &str) -> Result<&'a Reading, Refusal> {
    file.reading(question, by).ok_or_else(|| at(file, question, Code::ReadingAbsent))
}

/// The answers that somebody could read and has not.
pub fn unread<'a>(file: &'a CaseFile, by: &'a str) -> impl Iterator<Item = &'a Given> {
    let asked = file.questions().filter_map(|question| file.given(&question.id));
    asked.filter(move |given| given.by != by && file.reading(&given.question, by).is_none())
}

/// Agreeing with all the rest: whoever has not seen the answers cannot.
pub fn rest<'a>(round: &Round, file: &'a CaseFile, by: &'a str) -> Result<Vec<&'a Given>, Refusal> {
    case::work(round, &file.case)?;
    if !file.knows(by) {
        return Err(of(file, Code::ReadingRestBlind));
    }
    let rest: Vec<&Given> = unread(file, by).collect();
    if rest.is_empty() { Err(of(file, Code::ReadingNoneLeft)) } else { Ok(rest) }
}

/// Declaring a case read: something was read, and is not declared yet.
pub fn finish<'a>(round: &Round, file: &'a CaseFile, by: &'a str) -> Result<Vec<&'a Reading>, Refusal> {
    case::work(round, &file.case)?;
    let mut mine = file.readings.iter().filter(|reading| reading.by == by).peekable();
    if mine.peek().is_none() {
        return Err(of(file, Code::ReadingNothing));
    }
    let new: Vec<&Reading> = mine.filter(|reading| reading.first.is_none()).collect();
    if new.is_empty() { Err(of(file, Code::ReadingDone)) } else { Ok(new) }
}

/// The number of a note as it was typed. Whether there is one of it, [`note`] says.
pub fn numbered(typed: &str) -> Result<NoteId, Refusal> {
    typed.parse().map_err(|_| unknown(typed))
}

/// A note that was asked for.
pub fn note<'n>(notes: impl IntoIterator<Item = &'n Note>, id: NoteId) -> Result<&'n Note, Refusal> {
    let found = notes.into_iter().find(|note| note.id == id);
    found.ok_or_else(|| unknown(id))
}

fn unknown(asked: impl ToString) -> Refusal {
    Refusal::new(Code::NoteUnknown).with("note", asked)
}

/// Answering a note: it waits, and somebody else opened it.
pub fn answer(note: &Note, by: &str) -> Result<(), Refusal> {
    if note.life() != Life::Open {
        return Err(about(note, Code::NoteNotOpen));
    }
    if note.opened.by == by { Err(about(note, Code::NoteOwn)) } else { Ok(()) }
}

/// Ending a note: whoever opened it accepts the answer, or maintains what he said; somebody else closes it.
pub fn resolve(note: &Note, by: &str, outcome: Outcome) -> Result<(), Refusal> {
    if note.resolved.is_some() {
        return Err(about(note, Code::NoteResolved));
    }
    match (outcome, note.opened.by == by) {
        (Outcome::Accepted | Outcome::Maintained, false) => Err(about(note, Code::NoteOfAnother)),
        (Outcome::Closed, true) => Err(about(note, Code::NoteCloseOwn)),
        (Outcome::Maintained, true) if note.answered.is_none() => Err(about(note, Code::NoteNotAnswered)),
        _ => Ok(()),
    }
}

/// Passing over what a reader has begun: somebody else does.
pub fn pass_over<'a>(file: &'a CaseFile, question: &str, reader: &str, by: &str) -> Result<&'a Draft, Refusal> {
    let begun = || file.half_notes().filter(|draft| draft.question == question);
    let named = || begun().find(|draft| is_named(&draft.by, reader));
    let draft = begun().find(|draft| draft.by == reader).or_else(named);
    let draft = draft.ok_or_else(|| at(file, question, Code::HalfNoteAbsent).with("reader", reader))?;
    pass_over_other(file.case.id, question, &draft.by, by).map(|()| draft)
}

/// The same where it is known that there is something: one's own is finished or thrown away.
pub fn pass_over_other(case: CaseId, question: &str, reader: &str, by: &str) -> Result<(), Refusal> {
    if reader != by {
        return Ok(());
    }
    Err(Refusal::new(Code::HalfNoteOwn).with("case", case).with("question", question))
}

fn of(file: &CaseFile, code: Code) -> Refusal {
    Refusal::new(code).with("case", file.case.id)
}

fn at(file: &CaseFile, question: &str, code: Code) -> Refusal {
    of(file, code).with("question", question)
}

fn about(note: &Note, code: Code) -> Refusal {
    Refusal::new(code).with("note", note.id).with("by", &note.opened.by)
}
