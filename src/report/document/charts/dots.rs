//! A dot a question for what the cases that were read show, and a line for what that may mean for the whole list. A dot
//! is a share, so it is drawn only where a percentage is printed too.

use super::chart::Chart;
use crate::{
    report::data::row::Row,
    say,
    words::{say::Words, terms},
};
use askama::Template;

const LEFT: u32 = 90;
const SPAN: u32 = 390;
const TEXT_X: u32 = LEFT + SPAN + 24;
const WIDTH: u32 = 670;
const TOP: u32 = 78;
const ROW_HEIGHT: u32 = 28;

#[derive(Debug, Template)]
#[template(path = "chart-dots.svg")]
struct Drawing<'a> {
    id: &'a str,
    title: &'a str,
    description: &'a str,
    width: u32,
    height: u32,
    top: u32,
    text_x: u32,
    seen: String,
    listed: String,
    marks: Vec<Mark>,
    dots: Vec<Dot>,
}

#[derive(Debug)]
struct Mark {
    x: u32,
    word: String,
}

#[derive(Debug)]
struct Dot {
    question: String,
    y: u32,
    span: Option<Span>,
    at: Option<u32>,
    said: String,
}

/// Both ends of a line.
#[derive(Debug)]
struct Span {
    from: u32,
    to: u32,
}

/// The chart; the table below it has the same numbers.
#[must_use]
pub fn of(id: &str, caption: &str, rows: &[&Row], words: &Words) -> Chart {
    let dots: Vec<Dot> = (0..).zip(rows).map(|(place, row)| dot(row, TOP + 18 + place * ROW_HEIGHT, words)).collect();
    let title = say!(words, "report-dots-title", caption = caption);
    let described: Vec<String> = rows.iter().map(|row| described(row, words)).collect();
    let description = described.join(" ");
    let mark = |(share, key): (u32, &str)| Mark { x: LEFT + share * SPAN / 2, word: words.say(key, &[]) };
    let drawing = Drawing {
        id,
        title: &title,
        description: &description,
        width: WIDTH,
        height: dots.last().map_or(TOP, |last| last.y + ROW_HEIGHT / 2),
        top: TOP,
        text_x: TEXT_X,
        seen: words.say("report-dots-seen", &[]),
        listed: words.say("report-dots-listed", &[]),
        marks: [(0, "report-dots-none"), (1, "report-dots-half"), (2, "report-dots-all")].map(mark).into(),
        dots,
    };
    // Writing to a string fails only if a value refuses to show itself, and numbers and strings do not.
    let svg = drawing.render().unwrap_or_else(|error| error.to_string());
    Chart::drawn(id, title, description, svg)
}

fn dot(row: &Row, y: u32, words: &Words) -> Dot {
    let finding = &row.finding;
    let at = |part: u32, whole: u32| LEFT + part * SPAN / whole.max(1);
    let span = finding
        .interval
        .map(|interval| Span { from: at(interval.low, finding.population), to: at(interval.high, finding.population) });
    let said = match finding.interval {
        None => words.say("report-chart-none", &[]),
        Some(interval) => {
            say!(words, "report-dots-said", low = interval.low, high = interval.high, population = finding.population)
        }
    };
    let at = row.percent.map(|_| at(finding.met, finding.n()));
    Dot { question: finding.question.clone(), y, span, at, said }
}

/// In a sentence, with the words of the table.
fn described(row: &Row, words: &Words) -> String {
    let of =
        if row.finding.n() == 0 { words.say("report-chart-none", &[]) } else { terms::met_of(words, &row.finding) };
    format!("{}: {of}; {}.", row.finding.question, terms::interval(words, &row.finding))
}
