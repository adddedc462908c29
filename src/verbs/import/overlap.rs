//! A case that stands in two lists, and the earlier list that a newer one takes the place of.

use super::incoming::{InPlaceOf, Incoming};
use crate::{
    domain::{case_number::CaseNumber, may, refusal::Refusal, round::Import},
    store::reader::Reader,
};
use std::collections::{HashMap, HashSet};

/// The number of the list that goes.
pub(super) fn replaced(
    reader: &Reader,
    year: u16,
    imports: &[Import],
    lists: &[Incoming],
    wanted: InPlaceOf,
) -> Result<Option<u32>, Refusal> {
    if wanted != InPlaceOf::None {
        may::list::replace(lists.len())?;
    }
    let new = match (wanted, lists) {
        (InPlaceOf::TheOneAlike, [new]) => new,
        (InPlaceOf::Number(number), _) => {
            return may::frame::list(imports, number).map(|list| Some(list.number));
        }
        _ => return Ok(None),
    };
    let alike: Vec<u32> = overlaps(reader, year, imports, new)?.iter().map(|(import, _)| import.number).collect();
    may::list::alike(&new.file_name, &alike).map(Some)
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
    year: u16,
    supplement: u32,
    imports: &[Import],
    lists: &[Incoming],
    replaced: Option<u32>,
) -> Result<(), Refusal> {
    let framed = framed(reader, year, imports, replaced)?;
    // Within one list every case stands once already.
    if framed.is_empty() && lists.len() < 2 {
        return Ok(());
    }
    let mut seen: HashMap<&CaseNumber, Option<&str>> = framed.iter().map(|number| (number, None)).collect();
    let mut twice = Vec::new();
    for incoming in lists {
        for case in &incoming.list.cases {
            if let Some(first) = seen.insert(&case.number, Some(&incoming.file_name)) {
                twice.push(may::list::twice(&case.number, &incoming.file_name, first));
            }
        }
    }
    may::list::once(supplement, twice, || newer(reader, year, imports, lists))
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
fn newer(
    reader: &Reader,
    year: u16,
    imports: &[Import],
    lists: &[Incoming],
) -> Result<Option<(String, Import)>, Refusal> {
    let [new] = lists else { return Ok(None) };
    let alike = overlaps(reader, year, imports, new)?;
    let most = alike.into_iter().find(|(import, common)| {
        let earlier = usize::try_from(import.children.saturating_add(import.adults)).unwrap_or(usize::MAX);
        common * 2 > new.list.cases.len().min(earlier)
    });
    Ok(most.map(|(import, _)| (new.file_name.clone(), import.clone())))
}
