//! `complete`: the auditor declares a case done.

use super::desk::Desk;
use crate::domain::{
    event::Event,
    refusal::Refusal,
    sample::{CaseId, Progress},
};

/// Refused while an answer, a required note or a response to the second reader is missing; all of them are named.
pub fn complete(desk: &mut Desk, year: u16, case: CaseId) -> Result<(), Refusal> {
    let file = desk.case_in_sample(year, case)?;
    if file.case.progress == Progress::Complete {
        return Err(Refusal::new("case-complete").with("case", case));
    }
    let lacks: Vec<Refusal> = file
        .lacks()
        .into_iter()
        .map(|(question, lack)| {
            let place = match lack {
                crate::domain::case_file::Lack::Answer => "place-answer",
                crate::domain::case_file::Lack::Note => "place-note",
                crate::domain::case_file::Lack::Response => "place-response",
            };
            Refusal::new(place).with("question", question).with("case", case)
        })
        .collect();
    if !lacks.is_empty() {
        return Err(Refusal::new("case-not-finished").with("case", case).with("count", lacks.len()).at(lacks));
    }
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::CaseCompleted { year, case })
}
