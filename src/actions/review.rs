//! `review`: the second reader agrees or disagrees with one answer.

use super::{
    answer::question_of,
    desk::{Desk, reason},
};
use crate::domain::{answer::check_text, event::Event, refusal::Refusal, review::Verdict, sample::CaseId};

/// A disagreement needs a note, and opens the case again for the auditor to respond.
pub fn review(
    desk: &mut Desk,
    year: u16,
    case: CaseId,
    question: &str,
    verdict: Verdict,
    note: &str,
) -> Result<(), Refusal> {
    let file = desk.case_in_sample(year, case)?;
    let question = question_of(&file, question)?.id.clone();
    let Some(given) = file.given(&question) else {
        return Err(Refusal::new("review-without-answer").with("case", case).with("question", question));
    };
    match verdict {
        Verdict::Agree => check_text("note", note)?,
        Verdict::Disagree => reason("note", note)?,
    }
    let of_revision = given.revision;
    let event = Event::ReviewGiven { year, case, question, verdict, note: note.trim().into(), of_revision };
    let stamp = desk.stamp();
    desk.store.record(&stamp, &event)
}
