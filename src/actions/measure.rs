//! `measure`: the times of a question that is measured.

use super::{
    answer::{open_case, question_of},
    desk::Desk,
};
use crate::{
    domain::{event::Event, measure::Pair, moment::Moment, refusal::Refusal, sample::CaseId},
    words::dates,
};

/// Keeps the times in place of those there were; none take them away. Nothing is answered by it. `expected` are the times
/// that the person saw: if another has changed them since, nothing is written.
pub fn measure(
    desk: &mut Desk,
    year: u16,
    case: CaseId,
    question: &str,
    pairs: &[Pair],
    expected: Option<&[Pair]>,
) -> Result<Moment, Refusal> {
    let file = open_case(desk, year, case)?;
    let question = question_of(&file, question)?;
    let Some(rule) = &question.measure else { return Err(Refusal::new("measure-none").with("question", &question.id)) };
    let nothing_seen = expected.is_none_or(<[Pair]>::is_empty);
    if pairs.is_empty() && file.measured(&question.id).is_none() && nothing_seen {
        return Err(Refusal::new("measure-absent").with("case", case).with("question", &question.id));
    }
    let stamp = desk.stamp();
    rule.check(pairs, dates::day_of(stamp.at))?;
    let event = Event::CaseMeasured { year, case, question: question.id.clone(), pairs: pairs.to_vec() };
    let mut change = desk.store.change(&stamp)?;
    if let Some(seen) = expected {
        change.times_unmoved((year, case, &question.id), seen)?;
    }
    change.record(&event)?;
    change.finish()?;
    Ok(stamp.at)
}
