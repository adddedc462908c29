//! `answer`: one answer, one event. Texts that were begun before it are taken into it, or stay as they are.

use crate::{
    domain::{
        answer::{Answer, Shown},
        case_file::{CaseFile, Draft},
        checklist::Question,
        event::{Event, Field},
        evidence::Evidence,
        may,
        refusal::Refusal,
        sample::CaseId,
    },
    store::change::Change,
    verbs::{draft::drafts, lookup, note::follow, request::Drafting},
    words::dates,
};
use chrono::NaiveDate;

/// Gives an answer, or gives it anew. `took` are the texts that the person had before him: their drafts are used up. What
/// else he has begun at the question goes into the answer if it fits, and stays a draft if not. `expected` is what he saw of
/// the answer there was: if another has changed it since, nothing is written.
pub fn answer(
    change: &mut Change<'_>,
    at: (u16, CaseId, &str),
    mut answer: Answer,
    took: &[Field],
    expected: Option<Shown>,
) -> Result<(), Refusal> {
    let (year, case, question) = at;
    let (round, file) = lookup::case(change, year, case)?;
    may::case::answer(&round, &file.case)?;
    let question = may::question::asked(&file, question)?;
    let today = dates::day_of(change.actor_at().at);
    let begun = begun(change, &file, &question.id).filter(|draft| !took.contains(&draft.field));
    let left: Vec<&Draft> = begun.filter(|draft| !take_in(&mut answer, question, draft, today)).collect();
    answer.check(question)?;
    answer.evidence.iter().try_for_each(|reference| reference.check_day(today))?;
    unmoved(change, year, &file, &question.id, expected)?;
    let (question, value) = (question.id.clone(), answer.value);
    change.record(&Event::AnswerGiven { year, case, question: question.clone(), answer, undoes: None })?;
    follow(change, (year, &file, &question), Some(value))?;
    keep(change, at, left)
}

/// Takes an answer back: the question is blank again. What was begun at it stays.
pub fn clear(change: &mut Change<'_>, at: (u16, CaseId, &str), expected: Option<Shown>) -> Result<(), Refusal> {
    let (year, case, question) = at;
    let (round, file) = lookup::case(change, year, case)?;
    may::case::answer(&round, &file.case)?;
    let question = may::question::asked(&file, question)?.id.clone();
    may::question::clear(&file, &question, expected)?;
    unmoved(change, year, &file, &question, expected)?;
    let left: Vec<&Draft> = begun(change, &file, &question).collect();
    change.record(&Event::AnswerCleared { year, case, question: question.clone(), undoes: None })?;
    follow(change, (year, &file, &question), None)?;
    keep(change, at, left)
}

/// Gives an answer, or takes it away, where nobody has seen the one that stands: another's gives way only where that other
/// is named.
pub fn reanswer(
    change: &mut Change<'_>,
    at: (u16, CaseId, &str),
    given: Option<Answer>,
    took: &[Field],
    instead_of: Option<&str>,
) -> Result<(), Refusal> {
    let (year, case, question) = at;
    let (round, file) = lookup::case(change, year, case)?;
    may::case::answer(&round, &file.case)?;
    let question = may::question::asked(&file, question)?;
    may::question::answer_over(&file, &question.id, &change.actor_at().by, instead_of)?;
    match given {
        Some(given) => answer(change, at, given, took, None),
        None => clear(change, at, None),
    }
}

/// What the person has begun at a question and an answer to it would clear away.
pub(super) fn begun<'f>(change: &Change<'_>, file: &'f CaseFile, question: &str) -> impl Iterator<Item = &'f Draft> {
    let (by, question) = (change.actor_at().by.clone(), question.to_owned());
    let mine = move |draft: &&Draft| {
        draft.by == by && draft.question == question && matches!(draft.field, Field::Note | Field::Evidence)
    };
    file.drafts.iter().filter(mine)
}

/// Writes drafts again behind the event that cleared them away.
pub(super) fn keep(
    change: &mut Change<'_>,
    (year, case, question): (u16, CaseId, &str),
    left: Vec<&Draft>,
) -> Result<(), Refusal> {
    let left: Vec<Drafting> = left
        .into_iter()
        .map(|draft| Drafting { field: draft.field, value: draft.value, text: draft.text.clone() })
        .collect();
    drafts(change, year, case, question, &left)
}

/// Whether a draft went into the answer: a reason where there is none yet and none was begun for another value, a
/// reference if it can be used.
fn take_in(answer: &mut Answer, question: &Question, draft: &Draft, today: NaiveDate) -> bool {
    let mut whole = answer.clone();
    match draft.field {
        Field::Note if answer.note.trim().is_empty() && draft.value.is_none_or(|value| value == answer.value) => {
            draft.text.trim().clone_into(&mut whole.note);
        }
        Field::Evidence => {
            let references = Evidence::read_lines(&draft.text, &answer.evidence, today);
            if references.iter().any(|reference| reference.check_day(today).is_err()) {
                return false;
            }
            for reference in references {
                whole.add_evidence(reference);
            }
        }
        Field::Note | Field::Review | Field::Reply => return false,
    }
    // What the answer lacks beside it is no fault of the draft.
    let fits = whole.check(question).is_ok() || answer.check(question).is_err();
    if fits {
        *answer = whole;
    }
    fits
}

/// Holds what somebody saw of an answer against what stands.
fn unmoved(
    change: &Change<'_>,
    year: u16,
    file: &CaseFile,
    question: &str,
    expected: Option<Shown>,
) -> Result<(), Refusal> {
    let Some(shown) = expected else { return Ok(()) };
    let last = change.last_answered(year, file.case.id, question)?;
    may::question::unmoved(file, question, shown, last.as_ref())
}
