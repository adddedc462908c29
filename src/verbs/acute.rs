//! `acute`: a concern that cannot wait is passed on at once, and followed until it is handled.

use crate::{
    domain::{code::Code, event::Event, may, moment::Moment, reason::reason, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::lookup,
};

/// Writes down what was passed on, and to whom. Without a time it was passed on now. Its number comes back.
pub fn raise(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    what: &str,
    to: &str,
    passed_on: Option<Moment>,
) -> Result<u32, Refusal> {
    let (round, _) = lookup::case(change, year, case)?;
    may::round::change(&round)?;
    reason("acute-what", what)?;
    reason("acute-to", to)?;
    let now = change.actor_at().at;
    let passed_on = passed_on.unwrap_or(now);
    if passed_on > now {
        return Err(Refusal::new(Code::AcuteInFuture));
    }
    let number = change.next_acute(year)?;
    change.record(&Event::AcuteRaised {
        year,
        number,
        case,
        what: what.trim().into(),
        to: to.trim().into(),
        passed_on,
    })?;
    Ok(number)
}

/// Writes down that it was taken care of, and how.
pub fn handled(change: &mut Change<'_>, year: u16, number: u32, note: &str) -> Result<(), Refusal> {
    let round = lookup::round(change, year)?;
    let acutes = change.acutes(year)?;
    let acute = may::acute::handle(&round, acutes.iter().find(|acute| acute.number == number), number)?;
    reason("acute-note", note)?;
    change.record(&Event::AcuteHandled { year, number, case: acute.case, note: note.trim().into() })
}
