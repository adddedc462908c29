//! `import --supplement`: cases that were forgotten when the frame was locked (sampling specification, section 8).

use super::{
    desk::Desk,
    import::{Incoming, record, twice},
    unit::Unit,
};
use crate::domain::{refusal::Refusal, supplement::MAIN};

/// Stores the lists as a supplement, in one transaction, and gives its number. Until it is locked more lists may join it.
pub fn import(desk: &mut Desk, year: u16, lists: Vec<Incoming>) -> Result<u32, Refusal> {
    let supplement = check(desk, year, &lists)?;
    record(desk, year, supplement, lists)?;
    Ok(supplement)
}

/// Everything that [`import`] would refuse; else the number that the supplement has or would get. Before the draw there is
/// nothing to supplement: until the lock the list can be read again, and a lock without a draw has shown nobody a case.
pub fn check(desk: &Desk, year: u16, lists: &[Incoming]) -> Result<u32, Refusal> {
    desk.unsigned(year)?;
    let newest = Unit::newest(&desk.store, year)?;
    let refuse = |code| Err(Refusal::new(code).with("year", year).with("supplement", newest.supplement));
    let supplement = match (newest.supplement, &newest.lock, &newest.draw) {
        (number, _, Some(_)) => number + 1,
        (MAIN, None, None) => return refuse("supplement-before-lock"),
        (MAIN, Some(_), None) => return refuse("supplement-before-draw"),
        (number, None, None) => number,
        (_, Some(_), None) => return refuse("supplement-locked"),
    };
    twice("case-not-forgotten", &desk.store.frame_numbers(year, None)?, lists)?;
    if lists.iter().all(|incoming| incoming.list.cases.is_empty()) {
        return refuse("supplement-empty");
    }
    Ok(supplement)
}
