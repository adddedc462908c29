//! The core questions over the years: what is drawn, where a stroke breaks, and when nothing is drawn.

use super::{
    fixture::{PLAIN, YEAR, dataset, signed, usual},
    numbers::{html_rows, markdown_rows},
};
use crate::{
    domain::{
        area::Area,
        comparison::{
            compared::Comparison,
            history::{AreaHistory, History, Point, QuestionHistory},
        },
        statistics::hypergeometric::CaseInterval,
    },
    report::{
        data::dataset::Dataset,
        document::charts::years,
        formats::{csv, html, json, markdown},
    },
    words::{lang::Lang, say::Words},
};

fn point(year: u16, met: u32, n: u32) -> Point {
    let percent = (n >= 5).then(|| 100 * met / n);
    let interval = (n > 0).then_some(CaseInterval { low: 20, high: 90 });
    Point { year, met, n, unknown: 0, population: 100, percent, interval, changed: false }
}

/// BI-01 was asked every year with a round, BI-02 was worded anew in 2026, BI-03 has few answers in 2026.
fn years() -> History {
    let question = |id: &str, points| QuestionHistory { checklist: "BI".into(), question: id.into(), points };
    let questions = vec![
        question("BI-01", vec![point(2024, 4, 10), point(2026, 6, 10), point(YEAR, 8, 10)]),
        question("BI-02", vec![point(2026, 6, 10), Point { changed: true, ..point(YEAR, 8, 10) }]),
        question("BI-03", vec![point(2024, 5, 10), point(2026, 2, 3), point(YEAR, 0, 0)]),
    ];
    History { years: vec![2024, 2026, YEAR], areas: vec![AreaHistory { area: Area::Children, questions }] }
}

pub(super) fn with_years() -> Dataset {
    let mut dataset = dataset(&signed(&PLAIN, &["BI", "SS"]));
    dataset.history = years();
    dataset
}

fn words() -> Words {
    Words::new(Lang::Da)
}

/// The figure of one question: its strokes between dots, its dots and its marks of another wording.
fn drawn(question: usize) -> (usize, usize, usize) {
    let history = years();
    let questions = [&history.areas[0].questions[question]];
    let svg = years::of("x", "Børneområdet", &questions, &[2024, 2025, 2026, YEAR], &words()).svg();
    let panel = svg.split("font-weight=\"bold\"").nth(1).unwrap();
    (
        panel.matches("stroke-width=\"1\"/>").count() - 1,
        panel.matches("<circle").count(),
        panel.matches(">ny ordlyd<").count(),
    )
}

#[test]
fn a_stroke_never_crosses_a_gap_or_another_wording() {
    // 2025 had no round, so only 2026 and 2027 are joined.
    assert_eq!(drawn(0), (1, 3, 0));
    assert_eq!(drawn(1), (0, 2, 1));
    // Two of three answers and none at all are no share.
    assert_eq!(drawn(2), (0, 1, 0));
}

#[test]
fn the_table_has_every_number_of_the_figure() {
    let mut dataset = with_years();
    let (before, after) = (2026, YEAR);
    dataset.comparison =
        Some(Comparison { before, version: 1, reopened: false, after, open_cases: 0, areas: Vec::new() });
    let text = markdown::write(&dataset, &words());
    assert!(text.contains("### Børneområdet: kernespørgsmålene fra 2024 til 2027"));
    assert!(text.contains("Kernespørgsmålene år for år er tegnet i bilaget."));
    let row = text.lines().find(|line| line.starts_with("| BI-03") && line.contains("ingen runde")).unwrap();
    let cells: Vec<&str> = row.split(" | ").skip(1).collect();
    assert_eq!(
        cells,
        [
            "5 af 10 (50 %); mellem 20 og 90 af de 100 sager",
            "ingen runde",
            "2 af 3; mellem 20 og 90 af de 100 sager",
            "ingen svar, der tæller |"
        ]
    );
    assert!(text.contains("| ikke stillet | ingen runde | 6 af 10 (60 %); mellem 20 og 90 af de 100 sager | 8 af 10 (80 %); mellem 20 og 90 af de 100 sager; ny ordlyd |"));
    let page = html::write(&dataset, &words());
    assert_eq!(markdown_rows(&text), html_rows(&page));
    let page = page.replace('\u{a0}', " ");
    assert!(page.contains("BI-02. 2026: 6 af 10 (60 %); mellem 20 og 90 af de 100 sager; 2027: 8 af 10 (80 %)"));
    let report: serde_json::Value = serde_json::from_str(&json::report::write(&dataset)).unwrap();
    let rounds = &report["history"]["areas"][0]["questions"][1]["rounds"];
    assert_eq!((&rounds[1]["changed"], &rounds[1]["met"]), (&true.into(), &8.into()));
    assert!(csv::findings::write(&dataset, &words()).contains("BI-01"));
}

#[test]
fn one_round_has_no_figure_and_an_old_one_is_left_out() {
    let alone = dataset(&signed(&PLAIN, &["BI", "SS"]));
    assert_eq!(alone.history.years, [YEAR]);
    assert!(!markdown::write(&alone, &words()).contains("kernespørgsmålene fra"));
    assert_eq!(dataset(&usual(&PLAIN, &["BI", "SS"])).history.years, [0_u16; 0]);
    let mut long = with_years();
    long.history.years.insert(0, 2015);
    assert!(markdown::write(&long, &words()).contains("Figurerne viser højst 6 år."));
    long.history.years = vec![2015, YEAR];
    let text = markdown::write(&long, &words());
    assert!(!text.contains("kernespørgsmålene fra") && !text.contains("er tegnet i bilaget"));
    let mut draft = with_years();
    draft.history.years = vec![2024, 2026];
    assert!(markdown::write(&draft, &words()).contains("Runden 2027 er ikke godkendt endnu og er ikke med her."));
}
