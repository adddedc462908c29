//! Small panels over the years, one a question: a dot for the share of the cases that were read, a line for what that may
//! mean for the whole list. A gap where there was no round or too few answers for a share; a double dashed line, with its
//! word, where the question was worded anew, and never a stroke across it.

use super::chart::Chart;
use crate::{
    domain::comparison::history::{Point, QuestionHistory},
    say,
    words::say::Words,
};
use askama::Template;

const WIDTH: u32 = 670;
const COLUMNS: u32 = 2;
const COLUMN: u32 = 342;
const PANEL_WIDTH: u32 = 328;
const PANEL_HEIGHT: u32 = 136;
/// Below the four lines that explain the marks.
const TOP: u32 = 112;
/// Of a panel: room for "alle", for the question and the word of a break, and for the drawing.
const LEFT: u32 = 40;
const HEAD: u32 = 34;
const DRAWN: u32 = 56;

/// Years in a panel, so that the counts below them have room.
pub(in crate::report) const YEARS_MAX: u16 = 6;

#[derive(Debug, Template)]
#[template(path = "chart-years.svg")]
struct Drawing<'a> {
    id: &'a str,
    title: &'a str,
    description: &'a str,
    width: u32,
    height: u32,
    seen: String,
    listed: String,
    broken: String,
    gap: String,
    all: String,
    none: String,
    anew: String,
    panels: Vec<Panel>,
}

#[derive(Debug)]
struct Panel {
    question: String,
    x: u32,
    y: u32,
    left: u32,
    right: u32,
    top: u32,
    foot: u32,
    slots: Vec<Slot>,
    /// Between the dots of two years that follow each other.
    lines: Vec<Stroke>,
}

#[derive(Debug)]
struct Stroke {
    from: Dot,
    to: Dot,
}

#[derive(Debug)]
struct Dot {
    x: u32,
    y: u32,
}

/// One calendar year.
#[derive(Debug)]
struct Slot {
    x: u32,
    year: u16,
    /// "8/10"; nothing where there was no round or no answer that counts.
    of: String,
    span: Option<Span>,
    at: Option<u32>,
    /// Where the mark of another wording stands.
    broken: Option<u32>,
}

/// Both ends of a line.
#[derive(Debug)]
struct Span {
    upper: u32,
    lower: u32,
}

/// The chart over `years`, calendar years without a gap; the table below it has the same numbers.
#[must_use]
pub fn of(id: &str, caption: &str, questions: &[&QuestionHistory], years: &[u16], words: &Words) -> Chart {
    let panels: Vec<Panel> = (0..).zip(questions).map(|(place, question)| panel(place, question, years)).collect();
    let title = say!(words, "history-chart-title", caption = caption);
    let described: Vec<String> = questions.iter().map(|question| described(question, years, words)).collect();
    let description = described.join(" ");
    let said = |key: &str| words.say(key, &[]);
    let drawing = Drawing {
        id,
        title: &title,
        description: &description,
        width: WIDTH,
        height: panels.last().map_or(TOP, |last| last.y + PANEL_HEIGHT),
        seen: said("report-dots-seen"),
        listed: said("report-dots-listed"),
        broken: said("history-broken"),
        gap: said("history-gap"),
        all: said("report-dots-all"),
        none: said("report-dots-none"),
        anew: said("history-anew"),
        panels,
    };
    // Writing to a string fails only if a value refuses to show itself, and numbers and strings do not.
    let svg = drawing.render().unwrap_or_else(|error| error.to_string());
    Chart::drawn(id, title, description, svg)
}

fn panel(place: u32, question: &QuestionHistory, years: &[u16]) -> Panel {
    let (x, y) = ((place % COLUMNS) * COLUMN, TOP + place / COLUMNS * PANEL_HEIGHT);
    let (left, right, top) = (x + LEFT, x + PANEL_WIDTH, y + HEAD);
    let width = (right - left) / u32::try_from(years.len()).unwrap_or(1).max(1);
    let slot = |(place, year): (u32, &u16)| {
        let point = question.points.iter().find(|point| point.year == *year);
        slot(point, *year, left + place * width, width, top)
    };
    let slots: Vec<Slot> = (0..).zip(years).map(slot).collect();
    let lines = slots.windows(2).filter_map(|pair| match pair {
        [a, b] if b.broken.is_none() => Some(Stroke { from: Dot { x: a.x, y: a.at? }, to: Dot { x: b.x, y: b.at? } }),
        _ => None,
    });
    Panel {
        question: question.question.clone(),
        x,
        y,
        left,
        right,
        top,
        foot: top + DRAWN,
        lines: lines.collect(),
        slots,
    }
}

fn slot(point: Option<&Point>, year: u16, from: u32, width: u32, top: u32) -> Slot {
    let up = |part: u32, whole: u32| top + DRAWN - part * DRAWN / whole.max(1);
    let shown = point.filter(|point| point.percent.is_some());
    let span = shown.and_then(|point| {
        let interval = point.interval?;
        Some(Span { upper: up(interval.high, point.population), lower: up(interval.low, point.population) })
    });
    Slot {
        x: from + width / 2,
        year,
        of: point.filter(|point| point.n > 0).map(|point| format!("{}/{}", point.met, point.n)).unwrap_or_default(),
        span,
        at: shown.map(|point| up(point.met, point.n)),
        broken: point.filter(|point| point.changed).map(|_| from),
    }
}

/// In sentences, with the words of the table.
fn described(question: &QuestionHistory, years: &[u16], words: &Words) -> String {
    let at = |point: &Point| format!("{}: {}", point.year, cell(point, words));
    let points: Vec<String> = question.points.iter().filter(|point| years.contains(&point.year)).map(at).collect();
    format!("{}. {}.", question.question, points.join("; "))
}

/// What one round showed, as text: "8 af 10 (80 %); mellem 66 og 130 af de 137 sager".
#[must_use]
pub(in crate::report) fn cell(point: &Point, words: &Words) -> String {
    let of = say!(words, "met-of", met = point.met, n = point.n);
    let of = match point.percent {
        _ if point.n == 0 => words.say("history-nothing", &[]),
        Some(percent) => say!(words, "report-met-percent", of = of, percent = percent),
        None => of,
    };
    let listed = point.interval.map(|interval| {
        let key = if interval.low == interval.high { "interval-exact" } else { "interval-between" };
        say!(words, key, low = interval.low, high = interval.high, population = point.population)
    });
    let changed = point.changed.then(|| words.say("history-anew", &[]));
    [Some(of), listed, changed].into_iter().flatten().collect::<Vec<_>>().join("; ")
}
