//! *Siden sidste år*: each question of an area against the same question of the newest signed round before.

use super::{follow_up, history};
use crate::{
    domain::{
        comparison::compared::{AreaComparison, Compared, Comparison},
        finding::Finding,
    },
    report::{
        data::dataset::Dataset,
        document::blocks::{Block, Section, Table},
    },
    say,
    words::{say::Words, terms, years as say_of},
};

const ID: &str = "siden";

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let Some(comparison) = &dataset.comparison else {
        let title = words.say("report-years-none-title", &[]);
        let first = Section::new(ID, 2, title).text(words.say("report-years-none", &[]));
        return std::iter::once(first).chain(follow_up::earlier(dataset, words)).collect();
    };
    let gap = comparison.after - comparison.before;
    let title = say!(words, "report-years", gap = gap, before = comparison.before);
    let mut first = Section::new(ID, 2, title).text(say_of::lead(words, comparison).join(" "));
    for sentence in words.say("years-meaning", &[]).lines() {
        first = first.text(sentence.into());
    }
    if history::is_told(dataset) {
        first = first.text(words.say("history-pointer", &[]));
    }
    let areas = comparison.areas.iter().map(|area| section(dataset, comparison, area, words));
    // What was promised comes first.
    std::iter::once(first).chain(follow_up::earlier(dataset, words)).chain(areas).collect()
}

fn section(dataset: &Dataset, comparison: &Comparison, area: &AreaComparison, words: &Words) -> Section {
    let (before, after) = (comparison.before, comparison.after);
    let name = terms::area(words, area.area);
    let title = say!(words, "report-years-area", area = name, before = before, after = after);
    let mut section = Section::new(&format!("{ID}-{}", area.area), 3, title);
    if let Some(chance) = say_of::chance(words, comparison, area) {
        section = section.text(chance);
    }
    if let Some(parted) = say_of::parted(words, area) {
        section = section.text(parted);
    }
    if !area.compared.is_empty() {
        section = section.with(Block::Table(Table {
            id: format!("{ID}-{}-tabel", area.area),
            caption: say!(words, "report-years-caption", area = name, before = before, after = after),
            head: vec![
                words.say("report-col-question", &[]),
                say!(words, "report-years-col-round", year = before),
                say!(words, "report-years-col-round", year = after),
                words.say("report-years-col-verdict", &[]),
            ],
            rows: area.compared.iter().map(|compared| row(dataset, area, compared, words)).collect(),
        }));
    }
    let left_out = say_of::not_compared(words, area);
    if left_out.is_empty() { section } else { section.with(Block::List(left_out)) }
}

fn row(dataset: &Dataset, area: &AreaComparison, compared: &Compared, words: &Words) -> Vec<String> {
    let part = dataset.areas.iter().find(|part| part.area == area.area);
    let text = part.and_then(|part| part.row(&compared.question)).map_or("", |row| words.lang().of(&row.text));
    vec![
        format!("{} {text}", compared.question),
        say_of::count(words, compared.before),
        say_of::count(words, compared.after),
        say_of::verdict(words, compared),
    ]
}

/// For the spreadsheet: the earlier year, its two counts, the verdict. Empty where the question is not compared.
pub(in crate::report) fn cells(dataset: &Dataset, finding: &Finding, words: &Words) -> [String; 4] {
    let found = dataset.comparison.as_ref().and_then(|comparison| {
        let area = comparison.areas.iter().find(|area| area.area == finding.area)?;
        let compared = area.compared.iter().find(|compared| compared.question == finding.question)?;
        Some((comparison.before, compared))
    });
    found.map_or_else(Default::default, |(year, compared)| {
        let Compared { before, .. } = compared;
        [year.to_string(), before.met.to_string(), before.n.to_string(), say_of::verdict(words, compared)]
    })
}
