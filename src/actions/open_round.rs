//! `round new`: a yearly round, with its checklists frozen as they are now.

use super::desk::{Desk, reason};
use crate::{
    domain::{checklist::Checklist, event::Event, refusal::Refusal},
    intake::checklist::shipped,
};

/// Opens the round of `year` with the checklists that come with the tool.
pub fn open_usual(desk: &mut Desk, year: u16, title: &str) -> Result<(), Refusal> {
    open_round(desk, year, title, shipped()?)
}

/// Opens the round of `year`.
pub fn open_round(desk: &mut Desk, year: u16, title: &str, checklists: Vec<Checklist>) -> Result<(), Refusal> {
    if !(2000..=2999).contains(&year) {
        return Err(Refusal::new("year-out-of-range").with("year", year));
    }
    if desk.store.round(year)?.is_some() {
        return Err(Refusal::new("round-exists").with("year", year));
    }
    reason("title", title)?;
    if checklists.is_empty() {
        return Err(Refusal::new("round-needs-checklist"));
    }
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::RoundOpened { year, title: title.trim().into(), checklists })
}
