//! `round new`: a yearly round, with its checklists frozen as they are now.

use crate::{
    domain::{
        bounds::QUESTIONS_MAX, checklist::Checklist, code::Code, event::Event, extent::Extent, may, reason::reason,
        refusal::Refusal,
    },
    intake::checklist::shipped::shipped,
    store::change::Change,
    words::dates,
};

/// Opens the round of `year` as somebody asks for it: `sure` where it is neither this year's nor the next one's. Without
/// checklists it has those that come with the tool.
pub fn open_asked(
    change: &mut Change<'_>,
    (year, sure): (u16, bool),
    title: &str,
    (checklists, extent): (Option<Vec<Checklist>>, Extent),
) -> Result<(), Refusal> {
    may::round::open(year, change.round(year)?.as_ref())?;
    may::purge::free(change.purge(year)?.as_ref())?;
    may::round::usual_year(year, dates::year_of(change.actor_at().at), sure)?;
    let checklists = checklists.map_or_else(shipped, Ok)?;
    open_round(change, year, title, extent.of(checklists))
}

/// Opens the round of `year`.
pub fn open_round(change: &mut Change<'_>, year: u16, title: &str, checklists: Vec<Checklist>) -> Result<(), Refusal> {
    may::round::open(year, change.round(year)?.as_ref())?;
    may::purge::free(change.purge(year)?.as_ref())?;
    reason("title", title)?;
    if checklists.is_empty() {
        return Err(Refusal::new(Code::RoundNeedsChecklist));
    }
    let questions: usize = checklists.iter().map(|list| list.questions.len()).sum();
    if questions > QUESTIONS_MAX {
        return Err(Refusal::new(Code::QuestionsTooMany).with("count", questions).with("max", QUESTIONS_MAX));
    }
    // What is asked of a department has no place in the answers of a case.
    if let Some(list) = checklists.iter().find(|list| list.unit.is_some()) {
        return Err(Refusal::new(Code::ChecklistOfDepartment).with("id", &list.id));
    }
    change.record(&Event::RoundOpened { year, title: title.trim().into(), checklists })
}
