//! A cell of the case-number column as a case number.

use super::{damage, problem::ProblemKind};
use crate::domain::{
    case_number::{CaseNumber, CaseNumberError},
    text::NormError,
};

pub fn read(cell: &str) -> Result<CaseNumber, ProblemKind> {
    let bare = unwrap(cell);
    if let Some(kind) = damage::of(bare) {
        return Err(kind);
    }
    match CaseNumber::new(bare) {
        Ok(number) => Ok(number),
        Err(CaseNumberError::Cpr) => Err(ProblemKind::CprAsCaseNumber),
        Err(CaseNumberError::Norm(NormError::Empty)) => Err(ProblemKind::BlankCaseNumber),
        Err(CaseNumberError::Norm(NormError::TooLong(_))) => Err(ProblemKind::CaseNumberTooLong),
        Err(CaseNumberError::Norm(NormError::Forbidden(character))) => {
            Err(ProblemKind::ForbiddenCharacter { character })
        }
    }
}

/// Without the `="…"` that systems write around numbers to keep Excel from changing them.
fn unwrap(cell: &str) -> &str {
    let trimmed = cell.trim();
    trimmed.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(trimmed)
}
