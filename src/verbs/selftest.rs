//! `selftest`: the program held against published values, on the machine where it is used.

use crate::domain::{
    code::Code,
    refusal::Refusal,
    selftest::{
        checked::{Checked, Unreadable},
        draw::draw,
        statistics::statistics,
    },
};

const DRAW: &str = include_str!("../../tests/data/vectors/draw-v2.json");
const STATISTICS: &str = include_str!("../../tests/data/vectors/statistics.json");

/// Every method, the draw first.
pub fn selftest() -> Result<Vec<Checked>, Refusal> {
    let refused = |error: Unreadable| Refusal::new(Code::SelftestUnreadable).with("detail", error);
    let mut checked = draw(DRAW).map_err(refused)?;
    checked.extend(statistics(STATISTICS).map_err(refused)?);
    Ok(checked)
}
