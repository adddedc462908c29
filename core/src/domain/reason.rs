//! A text that somebody must give.

use super::{code::Code, guards::check::check_text, refusal::Refusal};

/// Refuses one that is blank, or that holds a CPR number, an e-mail address or a telephone number.
pub fn reason(field: &'static str, text: &str) -> Result<(), Refusal> {
    check_text(field, text)?;
    given(field, text)
}

/// Refuses one that is blank.
pub fn given(field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(needed(field)) } else { Ok(()) }
}

/// That a text is missing.
#[must_use]
pub fn needed(field: &'static str) -> Refusal {
    Refusal::new(Code::ReasonNeeded).with("field", field)
}
