//! How the draw is drawn on the screen: large and calm, since a whole room reads along.

use super::{
    ceremony::{Ceremony, Place, SEED, SOURCE, WITNESSES},
    echo::Echo,
    plan_view,
};
use crate::{
    domain::{
        entropy::Held,
        lock::Lock,
        sample::SampleCase,
        seed::{Grade, Seed},
        supplement::MAIN,
    },
    say,
    tui::{
        keymap::ScreenKind,
        model::Context,
        numbers::{cells, count},
        view::body,
        widgets::{
            calm::{calm, column},
            fields::Field,
            paint::{lines, row, styled},
            scroll::{self, scrolled},
            wrap::{cut, fit},
        },
    },
    words::{dates, terms},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr as _;

/// So many of the newest lists are named.
const LISTS_MAX: usize = 4;

type Block = Vec<Line<'static>>;

pub fn draw(it: &Ceremony, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let inner = column(area);
    if it.place == Place::Seed {
        return draw_seed(it, frame, inner, context);
    }
    scrolled(frame, inner, text(it, inner, context), it.scroll, context);
}

/// The rows of a page, and the last place the text can be scrolled to.
#[must_use]
pub fn page(it: &Ceremony, context: Context<'_>) -> (u16, u16) {
    let inner = column(body(context, it.kind(), None));
    scroll::page(text(it, inner, context).len(), inner.height)
}

fn text(it: &Ceremony, inner: Rect, context: Context<'_>) -> Block {
    let blocks = match (it.place, &it.known.lock) {
        (Place::Plan, _) => plan_view::blocks(it, inner, context),
        (Place::Frame, None) => open_frame(it, inner.width, context),
        (Place::Frame, Some(lock)) => locked_frame(it, lock, inner.width, context),
        (Place::Grade, _) => grades(it, inner.width, context),
        (Place::Seed, _) => Vec::new(),
        (Place::Drawn, _) => return result(it, inner, context),
    };
    let mut blocks = blocks;
    if it.known.supplement != MAIN && matches!(it.place, Place::Plan | Place::Frame) {
        let title = say!(context.words, "tui-supplement-title", supplement = it.known.supplement);
        blocks.insert(0, styled(&title, inner.width, context.theme.title()));
    }
    calm(blocks, inner.height).lines
}

/// `Børneområdet      137 sager    10 trækkes`
fn areas(it: &Ceremony, context: Context<'_>) -> Block {
    let words = context.words;
    if it.by_department {
        return plan_view::spread(it, context.size.width.saturating_sub(4), context);
    }
    let line = |(area, n): &(_, u32)| {
        let population = it.known.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
        let name = terms::area(words, *area);
        let cases = say!(words, "tui-frame-cases", count = population);
        let drawn = say!(words, "tui-frame-drawn", count = n);
        Line::styled(format!("  {}  {}  {drawn}", fit(&name, 16), fit(&cases, 14)), context.theme.title())
    };
    it.sizes.iter().map(line).collect()
}

/// Which lists the cases came from, as many as there is room for.
fn lists(it: &Ceremony, width: u16, context: Context<'_>) -> Block {
    let words = context.words;
    let say = |key| context.keys.say(words, ScreenKind::Frame, key, &[]).unwrap_or_default();
    if it.known.lists.is_empty() {
        return styled(&say("list-frame-empty"), width, Style::new());
    }
    let mut block = vec![Line::raw(words.say("list-frame-lists", &[]))];
    block.extend(it.known.lists.iter().rev().take(LISTS_MAX).rev().map(|list| {
        let cases = list.children + list.adults;
        let line = say!(words, "list-frame-one", number = list.number, file = list.file_name, cases = cases);
        Line::raw(format!("  {}", cut(&line, width.saturating_sub(2))))
    }));
    block.extend(styled(&say("list-frame-more"), width, Style::new()));
    block
}

fn open_frame(it: &Ceremony, width: u16, context: Context<'_>) -> Vec<Block> {
    let say = |key| context.keys.say(context.words, ScreenKind::Frame, key, &[]).unwrap_or_default();
    vec![
        styled(&say("tui-frame-open"), width, context.theme.title()),
        areas(it, context),
        lists(it, width, context),
        styled(
            &say(if it.known.supplement == MAIN { "tui-frame-why" } else { "tui-supplement-why" }),
            width,
            Style::new(),
        ),
        styled(&say("tui-frame-how"), width, Style::new()),
    ]
}

fn locked_frame(it: &Ceremony, lock: &Lock, width: u16, context: Context<'_>) -> Vec<Block> {
    let (words, theme) = (context.words, context.theme);
    let at = dates::date_time(lock.at, words.lang());
    let mut commitment = styled(&words.say("tui-frame-commitment", &[]), width, Style::new());
    commitment.extend(groups(&lock.commitment).into_iter().map(|line| Line::styled(line, theme.title())));
    vec![
        styled(&say!(words, "tui-frame-locked", at = at, by = lock.by), width, theme.title()),
        areas(it, context),
        commitment,
        styled(&words.say("lock-note", &[]), width, theme.title()),
        styled(
            &context.keys.say(words, ScreenKind::Frame, "tui-frame-onward", &[]).unwrap_or_default(),
            width,
            Style::new(),
        ),
    ]
}

/// A fingerprint as it is read aloud: eight digits at a time, four times a line.
fn groups(hex: &str) -> Vec<String> {
    let digits: Vec<char> = hex.chars().collect();
    let groups: Vec<String> = digits.chunks(8).map(|group| group.iter().collect()).collect();
    groups.chunks(4).map(|line| format!("  {}", line.join("   "))).collect()
}

fn grades(it: &Ceremony, width: u16, context: Context<'_>) -> Vec<Block> {
    let words = context.words;
    let options = Grade::ALL.iter().flat_map(|grade| {
        let code = grade.code().to_lowercase();
        let name = words.say(&format!("tui-grade-{code}"), &[]);
        let ready = cut(&format!("     {}", words.say(&format!("grade-ready-{code}"), &[])), width);
        let line = row(&format!("{}  {name}", grade.code()), *grade == it.grade, width, context.theme);
        [line, Line::styled(ready, context.theme.quiet())]
    });
    vec![
        styled(&words.say("tui-grade-ask", &[]), width, context.theme.title()),
        options.collect(),
        styled(&terms::grade(words, it.grade), width, Style::new()),
    ]
}

fn draw_seed(it: &Ceremony, frame: &mut Frame<'_>, inner: Rect, context: Context<'_>) {
    let fields = fields(it, context);
    let rows: u16 = fields.iter().map(|field| field.rows).sum();
    let name = context.words.say(&format!("tui-grade-{}", it.grade.code().to_lowercase()), &[]);
    let blocks = vec![
        vec![Line::styled(cut(&format!("{}  {name}", it.grade.code()), inner.width), context.theme.title())],
        vec![Line::raw(""); usize::from(rows)],
        used(it, inner.width, context),
    ];
    let text = calm(blocks, inner.height);
    let at = text.starts.get(1).copied().unwrap_or(0).min(inner.height);
    lines(frame, inner, text.lines);
    let place = Rect { y: inner.y + at, height: rows.min(inner.height - at), ..inner };
    it.fields.draw(frame, place, &fields, context);
}

fn fields(it: &Ceremony, context: Context<'_>) -> Vec<Field> {
    let words = context.words;
    let hint = |needed: bool| words.say(if needed { "tui-field-needed" } else { "tui-field-optional" }, &[]);
    let field =
        |at, label: String, needed| Field { at, label, hint: hint(needed), rows: if at == SEED { 2 } else { 1 } };
    let witness = |(n, at)| field(at, say!(words, "tui-field-witness", number = n), it.grade == Grade::B);
    let all = [
        field(SEED, words.say("tui-field-seed", &[]), true),
        field(SOURCE, words.say("tui-field-source", &[]), it.grade == Grade::A),
    ];
    let shown = all.into_iter().chain((1_u32..).zip(WITNESSES).map(witness));
    shown.skip(it.hidden()).collect()
}

/// What becomes of the seed as it is typed: the text that is used, and how much chance there is in it.
fn used(it: &Ceremony, width: u16, context: Context<'_>) -> Block {
    let (words, theme) = (context.words, context.theme);
    if it.grade == Grade::C {
        return styled(&words.say("tui-seed-made", &[]), width, Style::new());
    }
    let typed = it.fields.text(SEED);
    if typed.trim().is_empty() {
        return styled(&words.say("tui-seed-waits", &[]), width, theme.quiet());
    }
    match Seed::checked(&typed, Grade::D, None, &[]) {
        Ok(seed) => {
            let mut text = styled(&say!(words, "tui-seed-used", seed = seed.normalised), width, theme.title());
            let held = Held::of(&seed);
            let style = if held.is_little() { theme.problem() } else { Style::new() };
            text.extend(styled(&terms::held(words, held), width, style));
            text
        }
        Err(refusal) => styled(&format!("! {}", words.refusal(&refusal)), width, theme.problem()),
    }
}

/// First how it was drawn, then the cases, one area at a time.
fn result(it: &Ceremony, inner: Rect, context: Context<'_>) -> Block {
    let (words, theme) = (context.words, context.theme);
    let Some(draw) = &it.known.drawn else { return Vec::new() };
    let pages = it.pages(context);
    let Some((area, places)) = it.page.checked_sub(1).and_then(|page| pages.get(page.min(pages.len() - 1))) else {
        let drawn = match draw.supplement {
            MAIN => words.say("tui-drawn", &[]),
            number => say!(words, "supplement-draws", supplement = number),
        };
        let mut blocks = vec![styled(&drawn, inner.width, theme.title())];
        blocks.extend(Echo::of(draw).blocks(inner.width, context));
        blocks.push(styled(&words.say("tui-drawn-note", &[]), inner.width, Style::new()));
        return calm(blocks, inner.height).lines;
    };
    let cases = it.known.cases.get(places.clone()).unwrap_or_default();
    let drawn = it.known.cases.iter().filter(|case| case.id.area == *area).count();
    let population = it.known.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
    let title =
        say!(words, "tui-drawn-area", area = terms::area(words, *area), n = count(drawn), population = population);
    let longest = cases.iter().map(|case| cells(case.number.as_str().width())).max().unwrap_or(0);
    let rows = cases.iter().map(|case| case_line(case, longest, inner.width, context)).collect();
    calm(vec![styled(&title, inner.width, theme.title()), rows], inner.height).lines
}

/// `B-01   34.45.10-G01-9-26   Familieafdelingen`
fn case_line(case: &SampleCase, number: u16, width: u16, context: Context<'_>) -> Line<'static> {
    let number = format!("  {}   {}   ", fit(&case.id.to_string(), 5), fit(case.number.as_str(), number));
    let room = width.saturating_sub(cells(number.width()));
    let department = cut(case.department.as_deref().unwrap_or(""), room);
    Line::from(vec![Span::styled(number, context.theme.title()), Span::raw(department)])
}
