//! A concern that cannot wait.

use super::round;
use crate::domain::{acute::Acute, code::Code, refusal::Refusal, round::Round};

/// Declaring a concern handled. `found` is the one with the number that was asked for.
pub fn handle<'a>(round: &Round, found: Option<&'a Acute>, number: u32) -> Result<&'a Acute, Refusal> {
    round::change(round)?;
    let unknown = || Refusal::new(Code::AcuteUnknown).with("number", number).with("year", round.year);
    let acute = found.ok_or_else(unknown)?;
    if acute.handled.is_some() {
        return Err(Refusal::new(Code::AcuteHandled).with("number", number));
    }
    Ok(acute)
}
