//! `acute`: a concern that cannot wait is passed on at once, and followed until it is handled.

use super::desk::{Desk, reason};
use crate::domain::{event::Event, moment::Moment, refusal::Refusal, sample::CaseId};

/// Writes down what was passed on, and to whom. Without a time it was passed on now. Its number comes back.
pub fn raise(
    desk: &mut Desk,
    year: u16,
    case: CaseId,
    what: &str,
    to: &str,
    passed_on: Option<Moment>,
) -> Result<u32, Refusal> {
    desk.unsigned(year)?;
    desk.case(year, case)?;
    reason("acute-what", what)?;
    reason("acute-to", to)?;
    let stamp = desk.stamp();
    let passed_on = passed_on.unwrap_or(stamp.at);
    if passed_on > stamp.at {
        return Err(Refusal::new("acute-in-future"));
    }
    let mut change = desk.store.change(&stamp)?;
    let number = change.next_acute(year)?;
    let event = Event::AcuteRaised { year, number, case, what: what.trim().into(), to: to.trim().into(), passed_on };
    change.record(&event)?;
    change.finish()?;
    Ok(number)
}

/// Writes down that it was taken care of, and how.
pub fn handled(desk: &mut Desk, year: u16, number: u32, note: &str) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    let unknown = || Refusal::new("acute-unknown").with("number", number).with("year", year);
    let acute = desk.store.acutes(year)?.into_iter().find(|acute| acute.number == number).ok_or_else(unknown)?;
    if acute.handled.is_some() {
        return Err(Refusal::new("acute-handled").with("number", number));
    }
    reason("acute-note", note)?;
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::AcuteHandled { year, number, case: acute.case, note: note.trim().into() })
}
