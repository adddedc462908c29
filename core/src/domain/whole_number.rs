//! A whole number as somebody typed it.

use super::{code::Code, refusal::Refusal};

pub fn whole_number(typed: &str) -> Result<u32, Refusal> {
    let typed = typed.trim();
    typed.parse().map_err(|_| Refusal::new(Code::NumberUnreadable).with("typed", typed))
}
