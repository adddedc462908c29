//! What a text is refused for, and where.

use super::{
    contact::{self, Kind},
    cpr,
    doubt::Doubt,
};
use crate::domain::{code::Code, refusal::Refusal};
use std::ops::Range;

/// The longest text anybody may write into one field, in characters: far above any note, far below a mistake.
pub const TEXT_CHARS_MAX: usize = 20_000;

/// Refuses a CPR number, an e-mail address and a telephone number in a free text, with the place (line and column from
/// 1) and what was found masked.
pub fn check_text(field: &'static str, text: &str) -> Result<(), Refusal> {
    check_cpr(field, text)?;
    match contact::find(text).into_iter().next() {
        None => Ok(()),
        Some((range, kind @ Kind::Cpr)) => Err(found(Code::CprInText, field, text, range, kind)),
        Some((range, kind @ Kind::Email)) => Err(found(Code::EmailInText, field, text, range, kind)),
        Some((range, kind @ Kind::Phone)) => Err(found(Code::PhoneInText, field, text, range, kind)),
    }
}

/// Refuses a CPR number and an e-mail address in the number of a journal: a row of digits is no telephone number there.
pub fn check_journal(field: &'static str, text: &str) -> Result<(), Refusal> {
    check_cpr(field, text)?;
    match contact::find(text).into_iter().find(|(_, kind)| *kind == Kind::Email) {
        None => Ok(()),
        Some((range, kind)) => Err(found(Code::EmailInText, field, text, range, kind)),
    }
}

/// Refuses a CPR number alone: for what may be a row of digits, as a seed is. Where it may well be something else, the
/// advice says how that is written, and only there.
pub fn check_cpr(field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.chars().count() > TEXT_CHARS_MAX {
        return Err(too_long(field, TEXT_CHARS_MAX));
    }
    let Some((range, doubt)) = cpr::doubted(text).into_iter().next() else { return Ok(()) };
    let code = match doubt {
        None => Code::CprInText,
        Some(Doubt::Paper) => Code::CprOrPaperInText,
        Some(Doubt::Subject) => Code::CprOrSubjectInText,
        Some(Doubt::Time) => Code::CprOrTimeInText,
    };
    Err(found(code, field, text, range, Kind::Cpr))
}

/// That a text is longer than its field may be.
#[must_use]
pub fn too_long(field: &'static str, max: usize) -> Refusal {
    Refusal::new(Code::TextTooLong).with("field", field).with("max", max)
}

fn found(code: Code, field: &'static str, text: &str, range: Range<usize>, kind: Kind) -> Refusal {
    let before = &text[..range.start];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    Refusal::new(code)
        .with("field", field)
        .with("line", line)
        .with("column", column)
        .with("masked", contact::covered(&text[range], kind))
}
