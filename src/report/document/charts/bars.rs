//! Horizontal stacked bars, one a question, as SVG. Kinds of answers differ by pattern, order and number, never by
//! colour alone; the bar says "8 af 10" beside itself, and a table with the same numbers always stands below.

use super::chart::Chart;
use crate::{
    report::data::row::Row,
    say,
    words::{say::Words, terms},
};
use askama::Template;

const LABEL_WIDTH: u32 = 70;
const BAR_WIDTH: u32 = 450;
const WIDTH: u32 = 670;
const ROW_HEIGHT: u32 = 32;
const BAR_HEIGHT: u32 = 22;
const LEGEND_ROW: u32 = 26;
const LEGEND_COLUMNS: u32 = 3;
const LEGEND_COLUMN: u32 = 210;
/// A number is written into a part that is at least so wide; the table has the others.
const NUMBER_WIDTH: u32 = 20;

/// The parts of a bar, in the order in which they stand.
const KINDS: [&str; 7] = ["met", "partly", "not-met", "not-applicable", "cannot-assess", "missing", "unanswered"];

#[derive(Debug, Template)]
#[template(path = "chart.svg")]
struct Drawing<'a> {
    id: &'a str,
    title: &'a str,
    description: &'a str,
    width: u32,
    height: u32,
    legend: Vec<Legend>,
    bars: Vec<Bar>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Legend {
    kind: &'static str,
    word: String,
    x: u32,
    y: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Bar {
    question: String,
    y: u32,
    /// "8 af 10", or that nothing can be calculated.
    of: String,
    of_x: u32,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    kind: &'static str,
    x: u32,
    width: u32,
    /// Left out where there is no room.
    number: Option<Number>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Number {
    text: String,
    middle: u32,
    plate_x: u32,
    plate_width: u32,
}

/// The chart; the table below it has the same numbers.
#[must_use]
pub fn of(id: &str, caption: &str, rows: &[&Row], words: &Words) -> Chart {
    let used: Vec<&'static str> =
        KINDS.into_iter().filter(|kind| rows.iter().any(|row| count(row, kind) > 0)).collect();
    let legend: Vec<Legend> = (0..).zip(&used).map(|(place, kind)| legend(place, kind, words)).collect();
    let top = legend.last().map_or(0, |last| last.y + LEGEND_ROW) + 6;
    let bars: Vec<Bar> = (0..).zip(rows).map(|(place, row)| bar(row, top + place * ROW_HEIGHT, words)).collect();
    let described: Vec<String> = rows.iter().map(|row| described(row, words)).collect();
    let (title, description) = (say!(words, "report-chart-title", caption = caption), described.join(" "));
    let height = bars.last().map_or(top, |last| last.y + ROW_HEIGHT);
    let (title_of, description_of) = (title.as_str(), description.as_str());
    let drawing = Drawing { id, title: title_of, description: description_of, width: WIDTH, height, legend, bars };
    // Writing to a string fails only if a value refuses to show itself, and numbers and strings do not.
    let svg = drawing.render().unwrap_or_else(|error| error.to_string());
    Chart::drawn(id, title, description, svg)
}

impl Drawing<'_> {
    /// How a kind is filled. Outside a page that names its colours, the figure is drawn in black on white.
    fn style(&self, kind: &str) -> String {
        match kind {
            "met" => "fill:var(--figure,currentColor)".into(),
            "not-applicable" => "fill:var(--paper,#fff)".into(),
            "unanswered" => "fill:var(--paper,#fff);stroke-dasharray:4 3".into(),
            kind => format!("fill:url(#{}-{kind})", self.id),
        }
    }
}

fn count(row: &Row, kind: &str) -> u32 {
    let finding = &row.finding;
    match kind {
        "met" => finding.met,
        "partly" => finding.partly,
        "not-met" => finding.not_met,
        "not-applicable" => finding.not_applicable,
        "cannot-assess" => finding.cannot_assess,
        "missing" => finding.missing,
        _ => finding.unanswered,
    }
}

fn legend(place: u32, kind: &'static str, words: &Words) -> Legend {
    Legend {
        kind,
        word: words.say(&format!("report-col-{kind}"), &[]),
        x: 1 + (place % LEGEND_COLUMNS) * LEGEND_COLUMN,
        y: 4 + (place / LEGEND_COLUMNS) * LEGEND_ROW,
    }
}

fn bar(row: &Row, y: u32, words: &Words) -> Bar {
    let total: u32 = KINDS.iter().map(|kind| count(row, kind)).sum();
    let mut parts = Vec::new();
    let mut before = 0;
    for kind in KINDS {
        let cases = count(row, kind);
        if cases > 0 {
            // Both ends are placed by themselves, so that rounding never leaves a gap.
            let at = |cases: u32| LABEL_WIDTH + cases * BAR_WIDTH / total;
            let (start, end) = (at(before), at(before + cases));
            parts.push(Part { kind, x: start, width: end - start, number: number(cases, start, end) });
        }
        before += cases;
    }
    let finding = &row.finding;
    let of = if finding.n() == 0 { words.say("report-chart-none", &[]) } else { terms::met_of(words, finding) };
    Bar { question: finding.question.clone(), y, of, of_x: LABEL_WIDTH + BAR_WIDTH + 10, parts }
}

fn number(cases: u32, start: u32, end: u32) -> Option<Number> {
    let text = cases.to_string();
    let plate_width = match cases {
        0..=9 => 14,
        10..=99 => 22,
        _ => 30,
    };
    let middle = u32::midpoint(start, end);
    (end - start >= NUMBER_WIDTH.max(plate_width + 4)).then(|| Number {
        text,
        middle,
        plate_x: middle - plate_width / 2,
        plate_width,
    })
}

fn described(row: &Row, words: &Words) -> String {
    let said: Vec<String> = KINDS
        .into_iter()
        .map(|kind| (kind, count(row, kind)))
        .filter(|(_, cases)| *cases > 0)
        .map(|(kind, cases)| format!("{}: {cases}", words.say(&format!("report-col-{kind}"), &[])))
        .collect();
    format!("{}. {}.", row.finding.question, said.join(", "))
}

impl Bar {
    fn middle(&self) -> u32 {
        self.y + BAR_HEIGHT - 6
    }
}
