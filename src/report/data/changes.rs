//! What was changed after a signature.

use super::{count::count, material::Material};
use crate::domain::{event::Event, round::SignOff, trail};
use std::collections::BTreeSet;

/// What was changed after a signature and before the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangesAfter {
    pub version: u32,
    /// Answers that were given anew or taken back, each counted once.
    pub answers: u32,
    /// Cases that were replaced or not found.
    pub cases: u32,
}

/// What was done between each reopened signature and the next one, or the entry `until`.
#[must_use]
pub fn changes(material: &Material, signatures: &[SignOff], until: i64) -> Vec<ChangesAfter> {
    let ends = signatures.iter().skip(1).map(|next| next.head_seq).chain([until]);
    let round = material.year;
    let of = |(signature, end): (&SignOff, i64)| {
        let from = signature.head_seq;
        let later = material.trail.iter().filter(|entry| entry.seq > from && entry.seq <= end);
        let (mut answers, mut cases) = (BTreeSet::new(), BTreeSet::new());
        for event in later.filter_map(|entry| trail::event(entry).ok()?) {
            match event {
                Event::AnswerGiven { year, case, question, .. } | Event::AnswerCleared { year, case, question, .. }
                    if year == round =>
                {
                    answers.insert((case, question));
                }
                Event::CaseReplaced { year, case, .. } | Event::CaseMissing { year, case, .. } if year == round => {
                    cases.insert(case);
                }
                _ => {}
            }
        }
        ChangesAfter { version: signature.version, answers: count(answers.len()), cases: count(cases.len()) }
    };
    signatures.iter().zip(ends).filter(|(signature, _)| signature.reopened.is_some()).map(of).collect()
}
