//! What the rooms of one case are drawn from: checklists above, questions and digits to the left, what is read about the
//! question to the right.

use crate::{
    domain::{
        answer::{Given, Value},
        area::Area,
        case_file::CaseFile,
        checklist::Question,
    },
    say,
    tui::{
        case::lists::{list_of, list_rows, lists as of_case},
        shell::{context::Context, numbers::cells},
        widgets::{
            paint::{labelled, lines, rule, signed_row, styled},
            window::visible,
            wrap::{cut, fit, paragraphs},
        },
    },
    words::{dates, evidence, guide, notes, terms},
};
use ratatui::{
    Frame,
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
};

/// Where the parts stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Panes {
    pub tabs: Rect,
    pub list: Rect,
    pub keys: Rect,
    pub guide: Rect,
}

/// The answers under the list, and the rule above them.
const KEYS: u16 = 6;
/// Longer lines are hard to read.
const GUIDE_MAX: u16 = 90;
/// So wide is a short name at most, and so wide a list that says the answers in words too.
const NAME: u16 = 22;
const WITH_WORDS: u16 = 56;

#[must_use]
pub fn panes(body: Rect, file: &CaseFile, selected: usize) -> Panes {
    let tabs = Rect { height: body.height.min(1), ..body };
    let below = Rect { y: body.y + tabs.height, height: body.height - tabs.height, ..body };
    let wide = match body.width {
        ..76 => 29,
        76..100 => 40,
        _ => 60,
    };
    let wide = wide.min(below.width);
    let left = Rect { width: wide, ..below };
    let questions = cells(list_rows(file, selected).count());
    // The list is never squeezed to less than three rows: rather the keys, which the help has too.
    let list = questions.min(left.height.saturating_sub(KEYS).max(3)).min(left.height);
    let guide_x = left.right().saturating_add(2).min(body.right());
    Panes {
        tabs,
        list: Rect { height: list, ..left },
        keys: Rect { y: left.y + list, height: left.height - list, ..left },
        guide: Rect { x: guide_x, width: body.right().saturating_sub(guide_x + 1).min(GUIDE_MAX), ..below },
    }
}

/// The question at a place of the screen, among all questions of the case.
#[must_use]
pub fn at(file: &CaseFile, selected: usize, place: Position, body: Rect) -> Option<usize> {
    let list = panes(body, file, selected).list;
    if !list.contains(place) {
        return None;
    }
    let rows: Vec<usize> = list_rows(file, selected).map(|(at, _)| at).collect();
    let on = rows.iter().position(|at| *at == selected).unwrap_or(0);
    let shown = visible(on, rows.len(), usize::from(list.height)).nth(usize::from(place.y - list.y))?;
    rows.get(shown).copied()
}

/// How a question counts in the tab of its checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    Done,
    Open,
    /// Among none of them.
    Out,
}

pub fn tabs(
    file: &CaseFile,
    selected: usize,
    counted: impl Fn(&Question) -> Counted,
    context: Context<'_>,
) -> Line<'static> {
    let (on, area) = (list_of(file, selected), file.case.id.area);
    let mut spans = vec![Span::raw(" ")];
    let mut name = String::new();
    for (at, (list, _)) in of_case(file).enumerate() {
        let how_many = |of: Counted| list.questions_for(area).filter(|question| counted(question) == of).count();
        let (done, open) = (how_many(Counted::Done), how_many(Counted::Open));
        let mark = if at == on { ">" } else { " " };
        let text = format!("{mark}{} {done}/{} ", list.id, done + open);
        spans.push(Span::styled(text, if at == on { context.theme.selected() } else { Style::new() }));
        spans.push(Span::raw(" "));
        if at == on {
            context.words.lang().of(&list.name).clone_into(&mut name);
        }
    }
    let used = Line::from(spans.clone()).width();
    let name = cut(&name, context.size.width.saturating_sub(cells(used) + 2));
    spans.push(Span::styled(format!(" {name}"), context.theme.dim()));
    Line::from(spans)
}

/// The questions of the checklist that is looked at, each as `text` has it.
pub fn draw_list(
    frame: &mut Frame<'_>,
    area: Rect,
    (file, selected): (&CaseFile, usize),
    text: impl Fn(&Question, u16) -> String,
    context: Context<'_>,
) {
    let rows: Vec<(usize, &Question)> = list_rows(file, selected).collect();
    let on = rows.iter().position(|(at, _)| *at == selected).unwrap_or(0);
    let shown = visible(on, rows.len(), usize::from(area.height)).filter_map(|at| {
        let (place, question) = rows.get(at)?;
        Some(signed_row(&text(question, area.width), 0, *place == selected, area.width, context.theme))
    });
    lines(frame, area, shown.collect());
}

/// `+ BI-01 Egne ønsker i målene   bh   `, and the answer in words where there is room.
#[must_use]
pub fn row(question: &Question, sign: char, behind: &str, value: &str, width: u16, context: Context<'_>) -> String {
    let room = width.saturating_sub(2 + 2 + 6 + 7);
    let name = cut(terms::short(context.words, question), room.min(NAME));
    let name = fit(&name, room.min(NAME));
    let row = format!("{sign} {} {name} {behind}", question.id);
    if width < WITH_WORDS { row } else { format!("{row} {}", cut(value, width - WITH_WORDS + 16)) }
}

/// What the digits answer on the question's scale. `on` is the one that stands.
#[must_use]
pub fn digits(question: &Question, on: Option<Value>, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let mut keys = vec![rule(width, context.theme)];
    for value in Value::of(question.scale) {
        let on = on == Some(value);
        let mark = if on { "[x]" } else { "[ ]" };
        let style = if on { context.theme.title() } else { Style::new() };
        let name = terms::value(context.words, question.scale, value);
        keys.push(Line::from(vec![
            Span::styled(format!(" {mark} "), style),
            Span::styled(format!("{} ", terms::digit(value)), context.theme.key()),
            Span::styled(fit(&name, width.saturating_sub(7)), style),
        ]));
    }
    keys
}

pub fn draw_border(frame: &mut Frame<'_>, guide: Rect, context: Context<'_>) {
    let bar = Rect { x: guide.x.saturating_sub(2), width: 1, ..guide };
    lines(frame, bar, vec![Line::styled(context.theme.between(), context.theme.dim()); usize::from(bar.height)]);
}

/// What a question asks, with how much it weighs above.
#[must_use]
pub fn asked(question: &Question, of: Area, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let weight = words.say(if question.core { "tui-core" } else { "tui-supplementary" }, &[]);
    let facts = format!(
        "{} · {weight} · {} · {}",
        question.id,
        terms::severity(words, question.severity_in(of)),
        terms::kind(words, question.kind_in(of))
    );
    let mut text = styled(&facts, width, context.theme.dim());
    text.extend(styled(words.lang().of(&question.text), width, context.theme.title()));
    text.push(Line::raw(""));
    text
}

/// How a question is judged. `above` lines stand over it in the same room.
#[must_use]
pub fn criteria(
    question: &Question,
    of: Area,
    (width, height): (u16, u16),
    above: usize,
    context: Context<'_>,
) -> Vec<Line<'static>> {
    let (words, lang) = (context.words, context.words.lang());
    let part = |label: &str, of: &str| labelled(&words.say(label, &[]), of, width, context.theme);
    let basis: Vec<String> = question.basis_in(of).map(|basis| terms::basis(words, basis)).collect();
    let (decides, rest) = guide::parted(words, question);
    let mut text: Vec<Line<'static>> = decides.iter().flat_map(|line| styled(line, width, Style::new())).collect();
    let parts = [
        (!rest.is_empty()).then(|| part("tui-look-for", &rest)),
        Some(part("tui-where", lang.of(&question.place))),
        question.not_applicable.as_ref().map(|condition| part("tui-not-applicable", lang.of(condition))),
        Some(part("tui-basis", &basis.join("; "))),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    // Air between the parts where there is room for it, so that nothing has to be scrolled for air.
    let whole = above + text.len() + parts.iter().map(|part| part.len() + 1).sum::<usize>();
    let airy = whole <= usize::from(height) + 1;
    for (at, part) in parts.into_iter().enumerate() {
        if airy && at > 0 {
            text.push(Line::raw(""));
        }
        text.extend(part);
    }
    text
}

/// A labelled text that keeps its own line breaks.
#[must_use]
pub fn long(label: &str, text: &str, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut lines = labelled(label, first, width, context.theme);
    lines.extend(paragraphs(rest, width).into_iter().map(Line::raw));
    lines
}

/// An answer with its reason and its references.
#[must_use]
pub fn given(given: &Given, question: &Question, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, Given { answer, by, at, .. }) = (context.words, given);
    let value = terms::value(words, question.scale, answer.value);
    let mut text = labelled(&format!("{value}."), &terms::saved(words, by, *at), width, context.theme);
    let evidence = evidence::line(words, &answer.evidence);
    for (label, of) in [("tui-note", &answer.note), ("tui-evidence", &evidence)] {
        if !of.trim().is_empty() {
            text.extend(long(&words.say(label, &[]), of, width, context));
        }
    }
    text
}

/// What second readers say of the answer, but for one who sees his own beside it, and the notes on it.
#[must_use]
pub fn readings(
    file: &CaseFile,
    question: &Question,
    but: Option<&str>,
    width: u16,
    context: Context<'_>,
) -> Vec<Line<'static>> {
    let words = context.words;
    let mut text = Vec::new();
    for reading in file.readings_of(&question.id).filter(|reading| Some(reading.by.as_str()) != but) {
        let said = terms::reading(words, question.scale, reading.verdict());
        let at = dates::date_time(reading.at, words.lang());
        let said = say!(words, "tui-read", said = said, by = reading.by, at = at);
        text.extend(long(&words.say("tui-second-reader", &[]), &said, width, context));
    }
    for note in file.notes_on(&question.id) {
        text.extend(long(&format!("{} {}:", note.id, note.opened.by), &notes::line(words, note), width, context));
    }
    text
}
