//! `measure`: the times of a question that is measured.

use super::{
    answer::{open_case, question_of},
    desk::Desk,
};
use crate::{
    domain::{event::Event, measure::Pair, moment::Moment, refusal::Refusal, sample::CaseId},
    words::dates,
};

/// Keeps the times in place of those there were; none take them away. Nothing is answered by it.
pub fn measure(desk: &mut Desk, year: u16, case: CaseId, question: &str, pairs: &[Pair]) -> Result<Moment, Refusal> {
    let file = open_case(desk, year, case)?;
    let question = question_of(&file, question)?;
    let Some(rule) = &question.measure else { return Err(Refusal::new("measure-none").with("question", &question.id)) };
    if pairs.is_empty() && file.measured(&question.id).is_none() {
        return Err(Refusal::new("measure-absent").with("case", case).with("question", &question.id));
    }
    let stamp = desk.stamp();
    rule.check(pairs, dates::day_of(stamp.at))?;
    let event = Event::CaseMeasured { year, case, question: question.id.clone(), pairs: pairs.to_vec() };
    desk.store.record(&stamp, &event)?;
    Ok(stamp.at)
}
