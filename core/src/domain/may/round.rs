//! A round: opening, changing, signing, reopening it.

use crate::domain::{
    case_file::{CaseFile, Draft},
    code::Code,
    note::Note,
    refusal::Refusal,
    round::{Contents, Round, SignOff},
    sample::{CaseId, SampleCase},
    sampling_unit::UnitState,
    supplement::MAIN,
};
use std::ops::RangeInclusive;

/// The years that a round can be of.
const YEARS: RangeInclusive<u16> = 2000..=2999;

/// The round that was asked for.
pub fn known<T>(found: Option<T>, year: u16) -> Result<T, Refusal> {
    found.ok_or_else(|| unknown(year))
}

/// That there is no such round.
#[must_use]
pub fn unknown(year: u16) -> Refusal {
    Refusal::new(Code::RoundUnknown).with("year", year)
}

/// The newest round, where a year was not named.
pub fn any<T>(newest: Option<T>) -> Result<T, Refusal> {
    newest.ok_or_else(|| Refusal::new(Code::NoRound))
}

/// A new round. `there` is the round that the year has already.
pub fn open(year: u16, there: Option<&Round>) -> Result<(), Refusal> {
    in_range(Some(year), year)?;
    if there.is_some() { Err(Refusal::new(Code::RoundExists).with("year", year)) } else { Ok(()) }
}

/// A year that nobody names by mistake: the present one, or the next. `sure`: somebody says that another one is meant.
pub fn usual_year(year: u16, now: u16, sure: bool) -> Result<(), Refusal> {
    if sure || year == now || year == now.saturating_add(1) {
        return Ok(());
    }
    Err(Refusal::new(Code::YearUnusual).with("year", year).with("now", now))
}

/// Another title, any time before the signature.
pub fn rename(round: &Round) -> Result<(), Refusal> {
    change(round)
}

/// Another year: as long as nothing was put into the round, since everything in it is of that year.
pub fn redate(round: &Round, locked: bool, contents: &Contents) -> Result<(), Refusal> {
    change(round)?;
    if !locked && contents.is_empty() {
        return Ok(());
    }
    Err(Refusal::new(Code::RoundYearKept).with("year", round.year))
}

/// Removing a round: as long as nothing is locked.
pub fn remove(round: &Round, locked: bool) -> Result<(), Refusal> {
    change(round)?;
    if locked { Err(Refusal::new(Code::RoundLocked).with("year", round.year)) } else { Ok(()) }
}

/// A year as it was typed. `read` is `None` where it is no number.
pub fn in_range(read: Option<u16>, typed: impl ToString) -> Result<u16, Refusal> {
    let refused = || Refusal::new(Code::YearOutOfRange).with("year", typed);
    read.filter(|year| YEARS.contains(year)).ok_or_else(refused)
}

/// Whatever a signature covers: the frame, the sample, the answers.
pub fn change(round: &Round) -> Result<(), Refusal> {
    if round.signed { Err(Refusal::new(Code::RoundSigned).with("year", round.year)) } else { Ok(()) }
}

/// Handing out what everybody may see of the draw: from the seed and the lock hashes anyone works out the places, so not
/// before the sign-off.
pub fn publish(round: &Round) -> Result<(), Refusal> {
    if round.signed { Ok(()) } else { Err(Refusal::new(Code::ReceiptNotPublicYet).with("year", round.year)) }
}

/// Taking back a signature.
pub fn reopen(round: &Round) -> Result<(), Refusal> {
    if round.signed { Ok(()) } else { Err(Refusal::new(Code::RoundOpen).with("year", round.year)) }
}

/// The signed version that was asked for.
pub fn version(signatures: Vec<SignOff>, year: u16, number: u32) -> Result<SignOff, Refusal> {
    let found = signatures.into_iter().find(|signature| signature.version == number);
    found.ok_or_else(|| version_unknown(year, number))
}

/// That there is no such signed version.
#[must_use]
pub fn version_unknown(year: u16, number: u32) -> Refusal {
    Refusal::new(Code::VersionUnknown).with("year", year).with("version", number)
}

/// Comparing with an earlier round: one that was signed.
pub fn compare<T>(earlier: Option<T>, year: u16) -> Result<T, Refusal> {
    earlier.ok_or_else(|| Refusal::new(Code::CompareNoEarlier).with("year", year))
}

/// Whatever is about drawn cases. `drawn` is whether there are any.
pub fn drawn(year: u16, drawn: bool) -> Result<(), Refusal> {
    if drawn { Ok(()) } else { Err(not_drawn(year)) }
}

/// That there is no sample yet.
#[must_use]
pub fn not_drawn(year: u16) -> Refusal {
    Refusal::new(Code::NotDrawn).with("year", year)
}

/// What keeps a round from being signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance<'a> {
    /// It waits for its lock or its draw, and is drawn first.
    Supplement(u32),
    /// Its audit is not finished.
    Case(&'a SampleCase),
    /// It waits for an answer, and no case of it is open.
    Note(&'a Note),
    /// A second reader has begun to say something and not said it.
    Half(CaseId, &'a Draft),
}

/// What second readers wait with: their notes that are open, and what they have begun to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waiting {
    pub notes: Vec<Note>,
    pub half: Vec<(CaseId, Draft)>,
}

impl Waiting {
    /// Of the cases of a sample, and of the round as a whole.
    #[must_use]
    pub fn of(files: &[CaseFile], round: &[Note]) -> Self {
        // A note waits whatever became of its case.
        let notes = files.iter().flat_map(|file| &file.notes).chain(round).filter(|note| note.is_open());
        let half = files.iter().flat_map(|file| file.half_notes().map(|draft| (file.case.id, draft.clone())));
        Self { notes: notes.cloned().collect(), half: half.collect() }
    }
}

/// All of it: what a refusal names, and what is shown before anybody asks to sign.
pub fn hindrances<'a>(
    sample: impl IntoIterator<Item = &'a SampleCase>,
    newest: UnitState,
    waiting: &'a Waiting,
) -> impl Iterator<Item = Hindrance<'a>> {
    let supplement = (newest.supplement != MAIN && !newest.drawn).then_some(Hindrance::Supplement(newest.supplement));
    let cases: Vec<&SampleCase> = sample.into_iter().filter(|case| case.is_open()).collect();
    let open: Vec<CaseId> = cases.iter().map(|case| case.id).collect();
    // A case that is open is named with the notes on it.
    let notes = waiting.notes.iter().filter(move |note| note.about.case.is_none_or(|case| !open.contains(&case)));
    let half = waiting.half.iter().map(|(case, draft)| Hindrance::Half(*case, draft));
    supplement.into_iter().chain(cases.into_iter().map(Hindrance::Case)).chain(notes.map(Hindrance::Note)).chain(half)
}

/// Signing a round off; every open case is named, every note that waits, and every text that a reader has begun.
pub fn sign_off<'a>(
    round: &Round,
    sample: impl IntoIterator<Item = &'a SampleCase>,
    newest: UnitState,
    waiting: &'a Waiting,
) -> Result<(), Refusal> {
    change(round)?;
    let mut sample = sample.into_iter().peekable();
    drawn(round.year, sample.peek().is_some())?;
    let mut places = Vec::new();
    for hindrance in hindrances(sample, newest, waiting) {
        match hindrance {
            Hindrance::Supplement(number) => {
                return Err(Refusal::new(Code::SupplementOpen).with("supplement", number));
            }
            Hindrance::Case(case) => places.push(place(case)),
            Hindrance::Note(note) => places.push(place_note(note)),
            Hindrance::Half(case, draft) => places.push(place_half(case, draft)),
        }
    }
    if places.is_empty() {
        return Ok(());
    }
    Err(Refusal::new(Code::RoundNotFinished).with("count", places.len()).at(places))
}

fn place_note(note: &Note) -> Refusal {
    let place = Refusal::new(Code::PlaceOpenNote).with("note", note.id).with("by", &note.opened.by);
    let place = note.about.case.into_iter().fold(place, |place, case| place.with("case", case));
    note.about.question.iter().fold(place, |place, question| place.with("question", question))
}

fn place_half(case: CaseId, draft: &Draft) -> Refusal {
    Refusal::new(Code::PlaceHalfNote).with("case", case).with("question", &draft.question).with("by", &draft.by)
}

fn place(case: &SampleCase) -> Refusal {
    Refusal::new(if case.open_notes > 0 { Code::PlaceCaseNote } else { Code::PlaceCase })
        .with("case", case.id)
        .with("answered", case.answered)
        .with("questions", case.questions)
        .with("notes", case.open_notes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_year_and_the_next_need_no_word() {
        for (year, refused) in [(2026, false), (2027, false), (2025, true), (2028, true), (2031, true)] {
            assert_eq!(usual_year(year, 2026, false).is_err(), refused, "{year}");
            assert_eq!(usual_year(year, 2026, true), Ok(()), "{year}");
        }
    }
}
