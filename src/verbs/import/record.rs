//! `import`: case lists become the frame of a round, all of them or none; and one is taken back before the lock.

use super::prepare::{Judged, Prepared, count, unit};
use crate::{
    domain::{
        area::Area,
        code::Code,
        event::{Event, ListImported},
        frame::{cases_sha256, sort},
        may,
        refusal::Refusal,
        supplement::MAIN,
    },
    store::change::Change,
    verbs::{import::prepare::prepare_one, lookup, request::NewList},
};

/// Judges once more what somebody was shown and has confirmed, and stores it if it is still that.
pub fn import_shown(change: &mut Change<'_>, year: u16, new: &NewList) -> Result<(), Refusal> {
    let prepared = prepare_one(change, year, (&new.file_name, &new.list), &new.options, &new.expected)?;
    import(change, prepared.as_shown(&new.shown)?)
}

/// Stores what was prepared, in one change.
pub fn import(change: &mut Change<'_>, prepared: Prepared) -> Result<(), Refusal> {
    import_unless(change, prepared, &|| false)
}

/// The same, unless it is wanted no more: then nothing has happened.
pub fn import_unless(change: &mut Change<'_>, prepared: Prepared, stopped: &dyn Fn() -> bool) -> Result<(), Refusal> {
    let unless_stopped = || if stopped() { Err(self::stopped()) } else { Ok(()) };
    let (year, supplement) = (prepared.year, prepared.supplement);
    // It was judged, and perhaps shown, before the file was ours: what it rests on must still be so.
    let joins = unit(change, year, supplement != MAIN)?;
    let judged_by = Judged::read(change, year, prepared.judged_by.since)?;
    may::list::unmoved(joins == supplement && judged_by == prepared.judged_by)?;
    let first = u32::try_from(prepared.judged_by.imports.len() + 1).unwrap_or(u32::MAX);
    if let Some(replaced) = &prepared.replaced {
        change.record(&Event::ImportUndone { year, number: replaced.number })?;
    }
    for (number, ready) in (first..).zip(prepared.lists) {
        unless_stopped()?;
        let mut list = ready.list;
        sort(&mut list.cases);
        change.record(&Event::ListImported(Box::new(ListImported {
            year,
            number,
            supplement,
            file_name: ready.file_name,
            file_sha256: list.sha256,
            rows: list.rows,
            merged: list.merged,
            columns_dropped: list.columns_dropped,
            children: count(&list.cases, Area::Children),
            adults: count(&list.cases, Area::Adults),
            cases_sha256: cases_sha256(&list.cases),
            reading: ready.reading,
            cases: list.cases,
        })))?;
    }
    unless_stopped()
}

/// That whoever watched wanted no more.
#[must_use]
pub fn stopped() -> Refusal {
    Refusal::new(Code::ListStopped)
}

/// Takes a list back before the lock: the one with the number, or the newest. Gives its number.
pub fn undo(change: &mut Change<'_>, year: u16, number: Option<u32>) -> Result<u32, Refusal> {
    let round = lookup::round(change, year)?;
    let imports = change.imports(year)?;
    let list = match number {
        Some(number) => may::frame::list(&imports, number)?,
        None => may::frame::newest_list(&imports)?,
    };
    may::frame::take_back(&round, list, change.newest_unit(year)?.state())?;
    change.record(&Event::ImportUndone { year, number: list.number })?;
    Ok(list.number)
}
