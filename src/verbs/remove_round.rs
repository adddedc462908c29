//! `round remove`: a round is taken out with all that was put into it, as long as nothing is locked. The trail keeps it.

use crate::{
    domain::{
        event::Event,
        may,
        refusal::Refusal,
        round::{Contents, Import},
    },
    store::{change::Change, reader::Reader},
    verbs::lookup,
};

/// Removes the round of `year`, and gives what was in it.
pub fn remove(change: &mut Change<'_>, year: u16) -> Result<Contents, Refusal> {
    may::round::remove(&lookup::round(change, year)?, change.lock(year)?.is_some())?;
    let contents = contents(change, year)?;
    change.record(&Event::RoundRemoved { year })?;
    Ok(contents)
}

/// What was put into the round so far.
pub fn contents(reader: &Reader, year: u16) -> Result<Contents, Refusal> {
    let imports = reader.imports(year)?.into_iter().filter(|list| !list.undone);
    let list = |list: Import| (list.file_name, list.children + list.adults);
    Ok(Contents {
        lists: imports.map(list).collect(),
        texts: u32::try_from(reader.paragraphs(year)?.len()).unwrap_or(u32::MAX),
        survey: reader.survey(year)?.is_some(),
    })
}

#[cfg(test)]
#[path = "remove_round_tests.rs"]
mod tests;
