//! The questions of a case by checklist: which list a question is in, and the way from one list to another.

use crate::domain::{
    case_file::CaseFile,
    checklist::{Checklist, Question},
};

/// The checklists that ask the case anything, each with the place of its first question.
pub fn lists(file: &CaseFile) -> impl Iterator<Item = (&Checklist, usize)> {
    let area = file.case.id.area;
    let lists = file.checklists.iter().scan(0, move |start, list| {
        let first = *start;
        *start += list.questions_for(area).count();
        Some((list, first, *start))
    });
    lists.filter(|(_, first, end)| end > first).map(|(list, first, _)| (list, first))
}

/// Which of [`lists`] a question is in, by its place among all.
#[must_use]
pub fn list_of(file: &CaseFile, selected: usize) -> usize {
    lists(file).take_while(|(_, first)| *first <= selected).count().saturating_sub(1)
}

/// The questions of the same list, each with its place among all.
pub fn list_rows(file: &CaseFile, selected: usize) -> impl Iterator<Item = (usize, &Question)> {
    let mut bounds = lists(file).map(|(_, first)| first).skip(list_of(file, selected));
    let first = bounds.next().unwrap_or(0);
    let end = bounds.next().unwrap_or(usize::MAX);
    file.questions().enumerate().skip(first).take(end - first)
}

/// The first question of the next or the previous list; the last is followed by the first.
#[must_use]
pub fn turned(file: &CaseFile, selected: usize, by: isize) -> usize {
    let count = lists(file).count();
    let to = match (list_of(file, selected), by) {
        (0, ..0) => count.saturating_sub(1),
        (at, ..0) => at - 1,
        (at, _) if at + 1 >= count => 0,
        (at, _) => at + 1,
    };
    lists(file).nth(to).map_or(0, |(_, first)| first)
}
