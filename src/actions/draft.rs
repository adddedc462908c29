//! Keeping a text while it is being written, so that a power cut costs at most the last second.

use super::{answer::question_of, desk::Desk};
use crate::domain::{
    answer::Value,
    event::{Event, Field},
    evidence::mask_draft,
    moment::Moment,
    personal,
    refusal::Refusal,
    sample::CaseId,
};

/// A text on its way, and the answer that waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafting {
    pub field: Field,
    pub value: Option<Value>,
    /// Empty: the draft is thrown away.
    pub text: String,
}

/// Keeps the draft. A CPR number, an e-mail address and a telephone number are never written, not even into a draft.
pub fn draft(desk: &mut Desk, year: u16, case: CaseId, question: &str, drafting: &Drafting) -> Result<Moment, Refusal> {
    let file = desk.case_in_sample(year, case)?;
    let question = question_of(&file, question)?.id.clone();
    let event = Event::NoteDrafted {
        year,
        case,
        question,
        field: drafting.field,
        value: drafting.value,
        text: match drafting.field {
            Field::Evidence => mask_draft(&drafting.text),
            Field::Note | Field::Review => personal::mask(&drafting.text),
        },
    };
    let stamp = desk.stamp();
    desk.store.record(&stamp, &event)?;
    Ok(stamp.at)
}
