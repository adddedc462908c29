//! A case that stands in two lists, and the earlier list that a newer one takes the place of.

use super::import::{InPlaceOf, Incoming};
use crate::{
    domain::{case_number::CaseNumber, may, refusal::Refusal, round::Import, supplement::MAIN},
    store::reader::Reader,
};
use std::collections::{HashMap, HashSet};

/// How many places a refusal names before it only counts.
const PLACES_MAX: usize = 50;
/// Where the whole list was imported before, a few of its cases are enough to see it.
const ALIKE_MAX: usize = 5;

/// The number of the list that goes.
pub(super) fn replaced(
    reader: &Reader,
    year: u16,
    imports: &[Import],
    lists: &[Incoming],
    wanted: InPlaceOf,
) -> Result<Option<u32>, Refusal> {
    if wanted != InPlaceOf::None && lists.len() != 1 {
        return Err(Refusal::new("again-one-list"));
    }
    let new = match (wanted, lists) {
        (InPlaceOf::TheOneAlike, [new]) => new,
        (InPlaceOf::Number(number), _) => {
            return may::frame::list(imports, number).map(|list| Some(list.number));
        }
        _ => return Ok(None),
    };
    let alike = overlaps(reader, year, imports, new)?;
    match alike.as_slice() {
        [] => Err(Refusal::new("again-none-alike").with("file", &new.file_name)),
        [(only, _)] => Ok(Some(only.number)),
        several => {
            let numbers: Vec<String> = several.iter().map(|(import, _)| import.number.to_string()).collect();
            Err(Refusal::new("again-several-alike").with("file", &new.file_name).with("numbers", numbers.join(", ")))
        }
    }
}

/// The lists with which the new one has cases in common, and how many.
fn overlaps<'i>(
    reader: &Reader,
    year: u16,
    imports: &'i [Import],
    new: &Incoming,
) -> Result<Vec<(&'i Import, usize)>, Refusal> {
    let numbers: HashSet<&CaseNumber> = new.list.cases.iter().map(|case| &case.number).collect();
    let mut found = Vec::new();
    for import in imports.iter().filter(|import| !import.undone) {
        let cases = reader.frame_cases(year, Some(import.number))?;
        let common = cases.iter().filter(|case| numbers.contains(&case.number)).count();
        if common > 0 {
            found.push((import, common));
        }
    }
    Ok(found)
}

/// Refuses a case that stands in two of the lists, or already in the frame outside of the list that goes.
pub(super) fn check(
    reader: &Reader,
    (year, supplement): (u16, u32),
    imports: &[Import],
    lists: &[Incoming],
    replaced: Option<u32>,
) -> Result<(), Refusal> {
    let framed = framed(reader, year, imports, replaced)?;
    // Within one list every case stands once already.
    if framed.is_empty() && lists.len() < 2 {
        return Ok(());
    }
    let mut seen: HashMap<&CaseNumber, &str> = framed.iter().map(|number| (number, "")).collect();
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
    let newer = if supplement == MAIN { newer(reader, year, imports, lists)? } else { None };
    twice.truncate(if newer.is_some() { ALIKE_MAX } else { PLACES_MAX });
    let other = if supplement == MAIN { "case-in-two-lists" } else { "case-not-forgotten" };
    let refusal = newer.unwrap_or_else(|| Refusal::new(other));
    Err(refusal.with("count", count).at(twice))
}

fn framed(reader: &Reader, year: u16, imports: &[Import], replaced: Option<u32>) -> Result<Vec<CaseNumber>, Refusal> {
    let Some(replaced) = replaced else {
        return Ok(reader.frame_numbers(year, None)?.into_values().flatten().collect());
    };
    let mut numbers = Vec::new();
    for import in imports.iter().filter(|import| !import.undone && import.number != replaced) {
        let cases = reader.frame_cases(year, Some(import.number))?;
        numbers.extend(cases.into_iter().map(|case| case.number));
    }
    Ok(numbers)
}

/// Where most cases of a list stand in one earlier list, or most of that list in this one, it is that list in a newer edition, and the way is another.
fn newer(reader: &Reader, year: u16, imports: &[Import], lists: &[Incoming]) -> Result<Option<Refusal>, Refusal> {
    let [new] = lists else { return Ok(None) };
    let alike = overlaps(reader, year, imports, new)?;
    let most = alike.into_iter().find(|(import, common)| {
        let earlier = usize::try_from(import.children.saturating_add(import.adults)).unwrap_or(usize::MAX);
        common * 2 > new.list.cases.len().min(earlier)
    });
    Ok(most.map(|(import, _)| {
        Refusal::new("list-imported-before")
            .with("file", &new.file_name)
            .with("number", import.number)
            .with("first", &import.file_name)
    }))
}
