//! Keeping a text while it is being written, so that a power cut costs at most the last second.

use crate::{
    domain::{
        event::{Event, Field},
        evidence::mask_draft,
        guards::contact,
        may,
        refusal::Refusal,
        sample::CaseId,
    },
    store::change::Change,
    verbs::{lookup, request::Drafting},
};

/// Keeps the draft. A CPR number, an e-mail address and a telephone number are never written, not even into a draft.
pub fn draft(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    question: &str,
    drafting: &Drafting,
) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::work(&round, &file.case)?;
    let question = may::question::asked(&file, question)?.id.clone();
    change.record(&Event::NoteDrafted {
        year,
        case,
        question,
        field: drafting.field,
        value: drafting.value,
        text: match drafting.field {
            Field::Evidence => mask_draft(&drafting.text),
            Field::Note | Field::Review | Field::Reply => contact::mask(&drafting.text),
        },
    })
}

/// The same of several texts of one question.
pub fn drafts(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    question: &str,
    drafts: &[Drafting],
) -> Result<(), Refusal> {
    drafts.iter().try_for_each(|drafting| draft(change, year, case, question, drafting))
}
