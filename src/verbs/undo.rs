//! `undo` and `redo`: what a person typed, taken back and given again by an event of its own.

use crate::{
    domain::{
        may,
        refusal::Refusal,
        sample::CaseId,
        undo::{Deeds, deeds},
    },
    store::{change::Change, reader::Reader},
    verbs::{
        answer::{begun, keep},
        lookup,
        note::follow,
    },
};

/// Takes back the deed of the entry `seq` that the person saw as his last, or the taking back of one. Refused where it is
/// not the last any more, or where somebody else has changed the same place since. What was begun at the question stays.
pub fn undo(change: &mut Change<'_>, year: u16, case: CaseId, seq: i64) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    let seen = lookup::case_seen(change, change.actor_at(), year, case)?;
    may::case::answer(&round, &file.case)?;
    let before = may::undo::take_back(&seen.deeds, seq)?.before.clone();
    let question = before.question().unwrap_or_default().to_owned();
    let left = begun(change, &file, &question).collect();
    let answered = before.value();
    let event = before.put(year, Some(case), seq).ok_or_else(may::undo::nothing)?;
    change.record(&event)?;
    if let Some(value) = answered {
        follow(change, (year, &file, &question), value)?;
    }
    keep(change, (year, case, &question), left)
}

/// The same of a text of the report.
pub fn undo_text(change: &mut Change<'_>, year: u16, seq: i64) -> Result<(), Refusal> {
    may::report::write(&lookup::round(change, year)?)?;
    let before = may::undo::take_back(&of_texts(change, &change.actor_at().by, year)?, seq)?.before.clone();
    let event = before.put(year, None, seq).ok_or_else(may::undo::nothing)?;
    change.record(&event)
}

/// What somebody can take back of the texts of a round's report.
pub fn of_texts(reader: &Reader, by: &str, year: u16) -> Result<Deeds, Refusal> {
    Ok(deeds(&reader.typed_in_texts(year)?, by))
}
