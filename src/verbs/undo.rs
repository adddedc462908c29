//! `undo` and `redo`: what a person typed in a case, taken back and given again by an event of its own.

use crate::{
    domain::{may, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::{
        answer::{begun, keep},
        lookup,
    },
};

/// Takes back the deed of the entry `seq` that the person saw as his last, or the taking back of one. Refused where it is
/// not the last any more, or where somebody else has changed the same place since. What was begun at the question stays.
pub fn undo(change: &mut Change<'_>, year: u16, case: CaseId, seq: i64) -> Result<(), Refusal> {
    let round = lookup::round(change, year)?;
    let (_, file) = lookup::case(change, year, case)?;
    let seen = lookup::case_seen(change, change.actor_at(), year, case)?;
    may::case::answer(&round, &file.case)?;
    let before = may::question::take_back(&seen, seq)?.before.clone();
    let question = before.question().unwrap_or_default().to_owned();
    let left = begun(change, &file, &question).collect();
    change.record(&before.put(year, case, seq))?;
    keep(change, (year, case, &question), left)
}
