//! The areas, one after the other: the sample, and each checklist with the core questions first and the supplementary ones by themselves.

use crate::{
    domain::{area::Area, checklist::Checklist},
    report::{
        data::{area::AreaPart, dataset::Dataset, row::Row},
        document::{
            blocks::{Block, Section, Table},
            charts::{bars, dots},
            sentences as say_of,
        },
    },
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    Area::ALL.into_iter().flat_map(|area| of_area(dataset, area, words)).collect()
}

fn of_area(dataset: &Dataset, area: Area, words: &Words) -> Vec<Section> {
    let name = terms::area(words, area);
    let first = Section::new(area.code(), 2, name);
    let Some(part) = dataset.areas.iter().find(|part| part.area == area) else {
        return vec![first.text(words.say("report-area-empty", &[]))];
    };
    let first = first
        .text(say_of::sample(words, part))
        .text(say!(
            words,
            "report-flags",
            act_answers = part.act_now.answers,
            act_cases = part.act_now.cases,
            essential_answers = part.essential.answers,
            essential_cases = part.essential.cases,
            good_answers = part.good_practice.answers,
            good_cases = part.good_practice.cases
        ))
        .text(words.say("report-table-guide", &[]));
    let confidence = say_of::percent_of(&dataset.confidence);
    let lists = dataset.checklists.iter().flat_map(|list| checklist(part, list, confidence, words));
    std::iter::once(first).chain(lists).collect()
}

fn checklist(part: &AreaPart, list: &Checklist, confidence: &str, words: &Words) -> Vec<Section> {
    let rows = |core: bool| -> Vec<&Row> {
        part.findings.iter().filter(|row| row.finding.checklist == list.id && row.finding.core == core).collect()
    };
    let id = format!("{}-{}", part.area, list.id.to_lowercase());
    let name = words.lang().of(&list.name);
    let title = say!(words, "report-checklist", id = list.id, name = name, area = terms::area(words, part.area));
    let (core, supplementary) = (rows(true), rows(false));
    if core.is_empty() && supplementary.is_empty() {
        return Vec::new();
    }
    let mut first = Section::new(&id, 3, title).text(words.lang().of(&list.purpose).trim().replace('\n', " "));
    if core.is_empty() {
        first = first.text(words.say("report-no-core", &[]));
    } else {
        let caption = say!(words, "report-core-caption", name = name, area = terms::area(words, part.area));
        first = filled(first, &format!("{id}-kerne"), &caption, &core, confidence, words);
    }
    let mut sections = vec![first];
    if !supplementary.is_empty() {
        let title = say!(words, "report-supplementary", id = list.id, area = terms::area(words, part.area));
        let caption = say!(words, "report-supplementary-caption", name = name, area = terms::area(words, part.area));
        let section = Section::new(&format!("{id}-mere"), 4, title).text(words.say("report-supplementary-lead", &[]));
        sections.push(filled(section, &format!("{id}-supplerende"), &caption, &supplementary, confidence, words));
    }
    sections
}

/// The chart, the table with the same numbers, and why some questions have no figure.
fn filled(section: Section, id: &str, caption: &str, rows: &[&Row], confidence: &str, words: &Words) -> Section {
    let chart = bars::of(&format!("{id}-figur"), caption, rows, words);
    let dots = dots::of(&format!("{id}-liste"), caption, rows, words);
    let section = section.with(Block::Chart(chart)).with(Block::Chart(dots));
    let mut section = section.with(Block::Table(table(&format!("{id}-tabel"), caption, rows, confidence, words)));
    let without: Vec<String> = rows.iter().filter_map(|row| say_of::no_figure(words, &row.finding)).collect();
    if !without.is_empty() {
        section = section.with(Block::List(without));
    }
    section
}

/// The columns of a table of questions. `confidence` is that of its intervals, in per cent.
pub(in crate::report) fn heads(confidence: &str, words: &Words) -> Vec<String> {
    let heads = [
        "report-col-question",
        "report-col-severity",
        "report-col-met",
        "report-col-interval",
        "report-col-partly",
        "report-col-not-met",
        "report-col-left-out",
        "report-col-marks",
    ];
    heads.into_iter().map(|key| say!(words, key, confidence = confidence)).collect()
}

fn table(id: &str, caption: &str, rows: &[&Row], confidence: &str, words: &Words) -> Table {
    Table {
        id: id.into(),
        caption: caption.into(),
        head: heads(confidence, words),
        rows: rows.iter().map(|row| cells(row, words)).collect(),
    }
}

fn cells(row: &Row, words: &Words) -> Vec<String> {
    let finding = &row.finding;
    vec![
        format!("{} {}", finding.question, words.lang().of(&row.text)),
        format!("{}, {}", terms::demand(words, finding.kind), terms::severity(words, finding.severity)),
        say_of::met(words, row),
        terms::interval(words, finding),
        finding.partly.to_string(),
        finding.not_met.to_string(),
        say_of::left_out(words, finding),
        say_of::marks(words, finding),
    ]
}
