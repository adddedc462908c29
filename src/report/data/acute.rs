//! Acute concerns, counted and in no other figure.

use super::count::count;
use crate::domain::{acute::Acute, area::Area};

/// Acute concerns, in no other figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AcuteCount {
    pub raised: u32,
    pub handled: u32,
}

pub(super) fn acute(acutes: &[Acute], area: Area) -> AcuteCount {
    let of_area: Vec<&Acute> = acutes.iter().filter(|acute| acute.case.area == area).collect();
    AcuteCount {
        raised: count(of_area.len()),
        handled: count(of_area.iter().filter(|acute| acute.handled.is_some()).count()),
    }
}
