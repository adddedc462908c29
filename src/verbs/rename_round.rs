//! `round rename`: another title, and as long as nothing was put into the round another year.

use crate::{
    domain::{event::Event, extent::Extent, may, reason::reason, refusal::Refusal},
    store::change::Change,
    verbs::{lookup, open_round::open_asked, remove_round::contents},
};

/// Gives the round of `year` another title, and another year where it is not the same: then the round is removed and one of
/// the other year is opened, with the same checklists, since every row of a round is of its year.
pub fn rename(change: &mut Change<'_>, year: u16, (to, sure): (u16, bool), title: &str) -> Result<(), Refusal> {
    let round = lookup::round(change, year)?;
    may::round::rename(&round)?;
    reason("title", title)?;
    if to != year {
        may::round::redate(&round, change.lock(year)?.is_some(), &contents(change, year)?)?;
        let checklists = change.checklists(year)?;
        change.record(&Event::RoundRemoved { year })?;
        return open_asked(change, (to, sure), title, (Some(checklists), Extent::All));
    }
    if title.trim() == round.title {
        return Ok(());
    }
    change.record(&Event::RoundRenamed { year, title: title.trim().into() })
}
