//! `import`: case lists become the frame of a round, all of them or none.

use super::desk::Desk;
use crate::{
    domain::{
        area::Area,
        case_number::CaseNumber,
        event::{Event, ListImported},
        frame::{FrameCase, cases_sha256, sort},
        refusal::Refusal,
        supplement::MAIN,
    },
    intake::case_list::CaseList,
};
use std::collections::{BTreeMap, HashMap};

/// A list that was read without problems and waits to be stored.
#[derive(Debug)]
pub struct Incoming {
    /// Without its folder: a path can name a person.
    pub file_name: String,
    pub list: CaseList,
}

/// How many places a refusal names before it only counts.
const PLACES_MAX: usize = 50;

/// Stores the lists in one transaction. A case that stands in two lists, or already in the frame, is refused.
pub fn import(desk: &mut Desk, year: u16, lists: Vec<Incoming>) -> Result<(), Refusal> {
    check(desk, year, &lists)?;
    record(desk, year, MAIN, lists)
}

pub(super) fn record(desk: &mut Desk, year: u16, supplement: u32, lists: Vec<Incoming>) -> Result<(), Refusal> {
    let first = u32::try_from(desk.store.imports(year)?.len() + 1).unwrap_or(u32::MAX);
    let stamp = desk.stamp();
    let mut change = desk.store.change(&stamp)?;
    for (number, incoming) in (first..).zip(lists) {
        let mut list = incoming.list;
        sort(&mut list.cases);
        change.record(&Event::ListImported(Box::new(ListImported {
            year,
            number,
            supplement,
            file_name: incoming.file_name,
            file_sha256: list.sha256,
            rows: list.rows,
            merged: list.merged,
            columns_dropped: list.columns_dropped,
            children: count(&list.cases, Area::Children),
            adults: count(&list.cases, Area::Adults),
            cases_sha256: cases_sha256(&list.cases),
            cases: list.cases,
        })))?;
    }
    change.finish()
}

/// Everything that [`import`] would refuse; `--dry-run` asks this alone.
pub fn check(desk: &Desk, year: u16, lists: &[Incoming]) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    if desk.store.lock(year)?.is_some() {
        return Err(Refusal::new("frame-locked").with("year", year));
    }
    twice("case-in-two-lists", &desk.store.frame_numbers(year, None)?, lists)
}

/// Refuses cases that stand in two of the lists, or in the frame already, with their places.
pub(super) fn twice(
    code: &'static str,
    framed: &BTreeMap<Area, Vec<CaseNumber>>,
    lists: &[Incoming],
) -> Result<(), Refusal> {
    // Within one list every case stands once already.
    if framed.is_empty() && lists.len() < 2 {
        return Ok(());
    }
    let mut seen: HashMap<&CaseNumber, &str> = framed.values().flatten().map(|number| (number, "")).collect();
    let mut twice = Vec::new();
    for incoming in lists {
        for case in &incoming.list.cases {
            if let Some(first) = seen.insert(&case.number, &incoming.file_name) {
                let place = if first.is_empty() { "place-in-frame" } else { "place-in-list" };
                twice.push(
                    Refusal::new(place)
                        .with("number", &case.number)
                        .with("file", &incoming.file_name)
                        .with("first", first),
                );
            }
        }
    }
    if twice.is_empty() {
        return Ok(());
    }
    let count = twice.len();
    twice.truncate(PLACES_MAX);
    Err(Refusal::new(code).with("count", count).at(twice))
}

/// Takes a list back before the lock.
pub fn undo(desk: &mut Desk, year: u16, number: u32) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    let imports = desk.store.imports(year)?;
    let Some(import) = imports.iter().find(|import| import.number == number && !import.undone) else {
        return Err(Refusal::new("import-unknown").with("number", number));
    };
    if desk.store.lock_of(year, import.supplement)?.is_some() {
        return Err(Refusal::new("frame-locked").with("year", year));
    }
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::ImportUndone { year, number })
}

/// How many of the cases lie in an area.
#[must_use]
pub fn count(cases: &[FrameCase], area: Area) -> u32 {
    u32::try_from(cases.iter().filter(|case| case.area == area).count()).unwrap_or(u32::MAX)
}
