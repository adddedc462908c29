//! `import --supplement`: cases that were forgotten when the frame was locked (sampling specification, section 8).

use super::{desk::Desk, unit::Unit};
use crate::domain::{refusal::Refusal, supplement::MAIN};

/// The number of the supplement that lists can join, or that they would begin. Before the draw there is nothing to
/// supplement: until the lock the list can be read again, and a lock without a draw has shown nobody a case.
pub(super) fn number(desk: &Desk, year: u16) -> Result<u32, Refusal> {
    let newest = Unit::newest(&desk.store, year)?;
    let refuse = |code| Err(Refusal::new(code).with("year", year).with("supplement", newest.supplement));
    match (newest.supplement, &newest.lock, &newest.draw) {
        (number, _, Some(_)) => Ok(number + 1),
        (MAIN, None, None) => refuse("supplement-before-lock"),
        (MAIN, Some(_), None) => refuse("supplement-before-draw"),
        (number, None, None) => Ok(number),
        (_, Some(_), None) => refuse("supplement-locked"),
    }
}
