//! The list of review notes: every verdict of a sample with the answer it is about.

use super::{
    answer::Given,
    case_file::CaseFile,
    review::{Review, Standing},
    sample::CaseId,
};

/// A verdict with the answer it is about, as the list of review notes shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub case: CaseId,
    pub review: Review,
    pub standing: Standing,
    /// The answer of today.
    pub given: Option<Given>,
}

/// Every verdict of a sample: those that wait for the auditor first, then those that the auditor has answered, then
/// answers changed after an agreement, and the settled ones last.
#[must_use]
pub fn noted(files: &[CaseFile]) -> Vec<Noted> {
    let of = |file: &CaseFile, review: &Review| {
        let given = file.given(&review.question);
        Noted { case: file.case.id, review: review.clone(), standing: review.standing(given), given: given.cloned() }
    };
    let mut all: Vec<Noted> =
        files.iter().flat_map(|file| file.reviews.iter().map(|review| of(file, review))).collect();
    all.sort_by_key(|noted| match noted.standing {
        Standing::Open => 0,
        Standing::Responded => 1,
        Standing::ChangedSince => 2,
        Standing::Agreed => 3,
    });
    all
}
