//! *År for år*: the core questions of each area in all signed rounds, a figure and a table a checklist.

use crate::{
    domain::{
        checklist::Checklist,
        comparison::history::{AreaHistory, QuestionHistory},
    },
    report::{
        data::dataset::Dataset,
        document::{
            blocks::{Block, Section, Table},
            charts::years::{self, YEARS_MAX, cell},
        },
    },
    say,
    words::{say::Words, terms},
};

const ID: &str = "aar";

/// Nothing where fewer than two signed rounds can stand beside each other: one is in the rest of the report.
pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let Some(years) = years(&dataset.history.years) else { return Vec::new() };
    dataset.history.areas.iter().filter_map(|area| section(dataset, area, &years, words)).collect()
}

/// Whether there is anything that [`sections`] can show.
pub(super) fn is_told(dataset: &Dataset) -> bool {
    let mut questions = dataset.history.areas.iter().flat_map(|area| &area.questions);
    years(&dataset.history.years).is_some_and(|years| questions.any(|question| in_years(question, &years)))
}

/// The calendar years of the newest rounds, those without a round too.
fn years(rounds: &[u16]) -> Option<Vec<u16>> {
    let newest = *rounds.last()?;
    let from = newest.saturating_sub(YEARS_MAX - 1);
    let first = *rounds.iter().find(|year| **year >= from)?;
    (first < newest).then(|| (first..=newest).collect())
}

fn section(dataset: &Dataset, area: &AreaHistory, years: &[u16], words: &Words) -> Option<Section> {
    let name = terms::area(words, area.area);
    let (first, last) = (years.first()?, years.last()?);
    let title = say!(words, "history-area", area = name, first = first, last = last);
    let mut section = Section::new(&format!("{ID}-{}", area.area), 3, title).text(words.say("history-lead", &[]));
    if dataset.history.years.iter().any(|year| year < first) {
        section = section.text(say!(words, "history-shortened", years = YEARS_MAX));
    }
    if !dataset.history.years.contains(&dataset.year) {
        section = section.text(say!(words, "history-unsigned", year = dataset.year));
    }
    let mut drawn = false;
    for list in &dataset.checklists {
        let followed: Vec<&QuestionHistory> = area
            .questions
            .iter()
            .filter(|question| question.checklist == list.id && in_years(question, years))
            .collect();
        if !followed.is_empty() {
            drawn = true;
            let caption = say!(words, "history-caption", area = name, list = words.lang().of(&list.name));
            let id = format!("{ID}-{}-{}", area.area, list.id.to_lowercase());
            let chart = years::of(&format!("{id}-figur"), &caption, &followed, years, words);
            section = section.with(Block::Chart(chart));
            let table = Table {
                id: format!("{id}-tabel"),
                caption,
                head: std::iter::once(words.say("report-col-question", &[]))
                    .chain(years.iter().map(ToString::to_string))
                    .collect(),
                rows: followed.iter().map(|question| row(dataset, list, question, years, words)).collect(),
            };
            section = section.with(Block::Table(table));
        }
    }
    drawn.then_some(section)
}

fn in_years(question: &QuestionHistory, years: &[u16]) -> bool {
    question.points.iter().any(|point| years.contains(&point.year))
}

fn row(dataset: &Dataset, list: &Checklist, followed: &QuestionHistory, years: &[u16], words: &Words) -> Vec<String> {
    let question = list.questions.iter().find(|question| question.id == followed.question);
    let text = question.map_or("", |question| words.lang().of(&question.text));
    let of_year = |year: &u16| match followed.points.iter().find(|point| point.year == *year) {
        Some(point) => cell(point, words),
        None if dataset.history.years.contains(year) => words.say("history-not-asked", &[]),
        None => words.say("history-no-round", &[]),
    };
    std::iter::once(format!("{} {text}", followed.question)).chain(years.iter().map(of_year)).collect()
}
