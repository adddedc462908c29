//! Answers with a mark, counted.

use super::count::count;
use crate::domain::{answer::Answer, case_file::CaseFile};

/// Answers with a mark, and the cases they stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flagged {
    pub answers: u32,
    pub cases: u32,
}

pub(super) fn flagged(files: &[&CaseFile], flag: fn(&Answer) -> bool) -> Flagged {
    let of = |file: &CaseFile| count(file.answers.iter().filter(|given| flag(&given.answer)).count());
    Flagged {
        answers: files.iter().map(|file| of(file)).sum(),
        cases: count(files.iter().filter(|file| of(file) > 0).count()),
    }
}
