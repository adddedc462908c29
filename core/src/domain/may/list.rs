//! A list that comes in, against those that are there.

use crate::domain::{case_number::CaseNumber, code::Code, refusal::Refusal, round::Import, supplement::MAIN};

/// How many places a refusal names before it only counts.
const PLACES_MAX: usize = 50;
/// Where the whole list was imported before, a few of its cases are enough to see it.
const ALIKE_MAX: usize = 5;

/// Taking the place of an earlier list: one for one.
pub fn replace(lists: usize) -> Result<(), Refusal> {
    if lists == 1 { Ok(()) } else { Err(Refusal::new(Code::AgainOneList)) }
}

/// The earlier list that is meant where its number is not said: the only one of those with cases in common.
pub fn alike(file: &str, earlier: &[u32]) -> Result<u32, Refusal> {
    match earlier {
        [] => Err(Refusal::new(Code::AgainNoneAlike).with("file", file)),
        [only] => Ok(*only),
        several => {
            let numbers: Vec<String> = several.iter().map(ToString::to_string).collect();
            Err(Refusal::new(Code::AgainSeveralAlike).with("file", file).with("numbers", numbers.join(", ")))
        }
    }
}

/// A case that stands a second time, in a list that comes in: in `first`, or in the frame.
#[must_use]
pub fn twice(number: &CaseNumber, file: &str, first: Option<&str>) -> Refusal {
    let place = Refusal::new(if first.is_none() { Code::PlaceInFrame } else { Code::PlaceInList });
    place.with("number", number).with("file", file).with("first", first.unwrap_or_default())
}

/// Every case stands once. `newer` is the list that most of its cases have come with already, by its file and number.
pub fn once(
    supplement: u32,
    mut twice: Vec<Refusal>,
    newer: impl FnOnce() -> Result<Option<(String, Import)>, Refusal>,
) -> Result<(), Refusal> {
    if twice.is_empty() {
        return Ok(());
    }
    let count = twice.len();
    let newer = if supplement == MAIN { newer()? } else { None };
    twice.truncate(if newer.is_some() { ALIKE_MAX } else { PLACES_MAX });
    let refusal = match newer {
        Some((file, earlier)) => {
            let before = Refusal::new(Code::ListImportedBefore).with("file", file);
            before.with("number", earlier.number).with("first", earlier.file_name)
        }
        None if supplement == MAIN => Refusal::new(Code::CaseInTwoLists),
        None => Refusal::new(Code::CaseNotForgotten),
    };
    Err(refusal.with("count", count).at(twice))
}

/// Whether a list was refused because it is an earlier one in a newer edition.
#[must_use]
pub fn is_newer(refusal: &Refusal) -> bool {
    refusal.code == Code::ListImportedBefore
}

/// A supplement holds cases.
pub fn forgotten(year: u16, supplement: u32, kept: u32) -> Result<(), Refusal> {
    if supplement != MAIN && kept == 0 { Err(Refusal::new(Code::SupplementEmpty).with("year", year)) } else { Ok(()) }
}

/// What was judged, and perhaps shown, is as it was.
pub fn unmoved(same: bool) -> Result<(), Refusal> {
    if same { Ok(()) } else { Err(Refusal::new(Code::FrameChangedMeanwhile)) }
}
