//! The findings as one long table for a spreadsheet: semicolons, UTF-8 with its mark, lines that end as Windows ends
//! them. No text can be taken for a formula.

use crate::{
    report::{
        data::{
            dataset::{Dataset, Status},
            row::Row,
        },
        document::{parts::years, sentences::percent_of},
        formats::characters::clean,
    },
    words::{
        cells::{MARK, cell as quoted},
        say::Words,
        terms,
    },
};

const COLUMNS: [&str; 34] = [
    "municipality",
    "year",
    "status",
    "area",
    "checklist",
    "checklist-name",
    "question",
    "text",
    "core",
    "severity",
    "met",
    "partly",
    "not-met",
    "applicable",
    "percent",
    "not-applicable",
    "cannot-assess",
    "missing",
    "unanswered",
    "population",
    "low",
    "high",
    "confidence",
    "essential",
    "act-now",
    "good-practice",
    "agreed",
    "disagreed",
    "open-cases",
    "before-year",
    "before-met",
    "before-applicable",
    "verdict",
    "dataset",
];

#[must_use]
pub fn write(dataset: &Dataset, words: &Words) -> String {
    let heads: Vec<String> =
        COLUMNS.iter().map(|column| quoted(&words.say(&format!("report-csv-{column}"), &[]))).collect();
    let mut out = format!("{MARK}{}\r\n", heads.join(";"));
    for row in dataset.areas.iter().flat_map(|part| &part.findings) {
        out.push_str(&line(dataset, row, words));
        out.push_str("\r\n");
    }
    clean(&out).into_owned()
}

fn line(dataset: &Dataset, row: &Row, words: &Words) -> String {
    let finding = &row.finding;
    let list = dataset.checklists.iter().find(|list| list.id == finding.checklist);
    let (status, open) = match dataset.status {
        Status::Signed { .. } => ("report-csv-signed", 0),
        Status::Draft { open_cases } => ("report-draft", open_cases),
    };
    let text = [
        quoted(&dataset.municipality),
        dataset.year.to_string(),
        quoted(&words.say(status, &[])),
        quoted(&terms::area(words, finding.area)),
        quoted(&finding.checklist),
        quoted(list.map_or("", |list| words.lang().of(&list.name))),
        quoted(&finding.question),
        quoted(words.lang().of(&row.text)),
        quoted(&words.say(if finding.core { "report-core" } else { "report-not-core" }, &[])),
        quoted(&terms::severity(words, finding.severity)),
    ];
    let counts = [finding.met, finding.partly, finding.not_met, finding.n()].map(|count| count.to_string());
    let rest = [finding.not_applicable, finding.cannot_assess, finding.missing, finding.unanswered, finding.population]
        .map(|count| count.to_string());
    // What cannot be calculated is empty: a 0 would be a claim.
    let limit = |limit: Option<u32>| limit.map(|count| count.to_string()).unwrap_or_default();
    let limits =
        [limit(finding.interval.map(|interval| interval.low)), limit(finding.interval.map(|interval| interval.high))];
    let marks = [finding.essential, finding.act_now, finding.good_practice, finding.agreed, finding.disagreed, open]
        .map(|count| count.to_string());
    let mut cells: Vec<String> = text.into();
    cells.extend(counts);
    cells.push(limit(row.percent));
    cells.extend(rest);
    cells.extend(limits);
    cells.push(percent_of(&dataset.confidence).to_owned());
    cells.extend(marks);
    cells.extend(years::cells(dataset, finding, words).map(|cell| quoted(&cell)));
    cells.push(dataset.sha256.clone());
    cells.join(";")
}
