//! The departments that a sample can be spread over: how many cases each has. Nothing is drawn or shown of them.

use crate::{
    domain::{area::Area, refusal::Refusal},
    store::reader::Reader,
    verbs::locked_frame::by_department,
};

/// A part of an area by its label, with its cases.
pub type Department = (Area, String, u32);

/// The departments of the round's frame. Refused where a case has none.
pub fn departments(store: &Reader, year: u16) -> Result<Vec<Department>, Refusal> {
    let strata = by_department(store, year)?;
    Ok(strata.iter().map(|stratum| (stratum.area(), stratum.label().to_owned(), stratum.population())).collect())
}
