//! A whole number as somebody typed it.

use super::refusal::Refusal;

pub fn whole_number(typed: &str) -> Result<u32, Refusal> {
    let typed = typed.trim();
    typed.parse().map_err(|_| Refusal::new("number-unreadable").with("typed", typed))
}
