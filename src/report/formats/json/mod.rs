//! The report as JSON for other programs: the same numbers, English names, always in the same order.

mod areas;
mod cases;
mod method;
mod readings;
pub mod report;
