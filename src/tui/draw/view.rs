//! How the draw is drawn on the screen: large and calm, since a whole room reads along.

use crate::{
    domain::{
        entropy::Held, lock::Lock, may, refusal::Refusal, round::NextStep, sample::SampleCase, seed::Grade,
        seed_source::Source, supplement::MAIN,
    },
    say,
    tui::{
        draw::{
            plan_view,
            screen::{DrawScreen, Place, SEED, SOURCE, WITNESSES},
            seed_preview::SeedPreview,
            sourcing,
        },
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            notice::body,
            numbers::{cells, count},
            screen_view::ScreenView,
        },
        widgets::{
            fields::Field,
            layout::{column, spaced},
            paint::{lines, row, styled},
            scroll::{self, scrolled},
            text_box::TextBox,
            wrap::{cut, fit},
        },
    },
    verbs::load::{Load, Loaded},
    words::{dates, seeds, terms},
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

pub fn draw(screen: &DrawScreen, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let inner = column(area);
    match screen.place {
        Place::Seed => return draw_seed(screen, frame, inner, context),
        Place::Named => return screen.sourcing.draw(frame, inner, context),
        _ => {}
    }
    scrolled(frame, inner, text(screen, inner, context), screen.scroll, context);
}

/// The rows of a page, and the last place the text can be scrolled to.
#[must_use]
pub fn page(screen: &DrawScreen, context: Context<'_>) -> (u16, u16) {
    let inner = column(body(context, screen.kind(), None));
    scroll::page(text(screen, inner, context).len(), inner.height)
}

fn text(screen: &DrawScreen, inner: Rect, context: Context<'_>) -> Block {
    let blocks = match (screen.place, &screen.known.lock) {
        (Place::Plan, _) => plan_view::blocks(screen, inner, context),
        (Place::Frame, None) => open_frame(screen, inner.width, context),
        (Place::Frame, Some(lock)) => locked_frame(screen, lock, inner.width, context),
        (Place::Grade, _) => grades(screen, inner.width, context),
        (Place::Source, _) => screen.sourcing.choice(inner.width, context),
        (Place::Seed | Place::Named, _) => Vec::new(),
        (Place::Drawn, _) => return result(screen, inner, context),
    };
    let mut blocks = blocks;
    if screen.known.supplement != MAIN && matches!(screen.place, Place::Plan | Place::Frame) {
        let title = say!(context.words, "tui-supplement-title", supplement = screen.known.supplement);
        blocks.insert(0, styled(&title, inner.width, context.theme.title()));
    }
    spaced(blocks, inner.height).lines
}

/// `Børneområdet      137 sager    10 trækkes`
fn areas(screen: &DrawScreen, context: Context<'_>) -> Block {
    let words = context.words;
    if screen.by_department {
        return plan_view::spread(screen, context.size.width.saturating_sub(4), context);
    }
    let line = |(area, n): &(_, u32)| {
        let population = screen.known.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
        let name = terms::area(words, *area);
        let cases = say!(words, "tui-frame-cases", count = population);
        let drawn = say!(words, "tui-frame-drawn", count = n);
        Line::styled(format!("  {}  {}  {drawn}", fit(&name, 16), fit(&cases, 14)), context.theme.title())
    };
    let mut block: Block = screen.sizes.iter().map(line).collect();
    block.extend(screen.known.unlisted.map(|area| {
        let none = words.say("tui-frame-unlisted", &[]);
        Line::styled(format!("! {}  {none}", fit(&terms::area(words, area), 16)), context.theme.problem())
    }));
    block
}

/// Which lists the cases came from, as many as there is room for.
fn lists(screen: &DrawScreen, width: u16, context: Context<'_>) -> Block {
    let words = context.words;
    let say = |key| context.keys.say(words, ScreenKind::Frame, key, &[]).unwrap_or_default();
    if screen.known.lists.is_empty() {
        return styled(&say("list-frame-empty"), width, Style::new());
    }
    let mut block = vec![Line::raw(words.say("list-frame-lists", &[]))];
    block.extend(screen.known.lists.iter().rev().take(LISTS_MAX).rev().map(|list| {
        let cases = list.children + list.adults;
        let line = say!(words, "list-frame-one", number = list.number, file = list.file_name, cases = cases);
        Line::raw(format!("  {}", cut(&line, width.saturating_sub(2))))
    }));
    block.extend(styled(&say("list-frame-more"), width, Style::new()));
    block
}

fn open_frame(screen: &DrawScreen, width: u16, context: Context<'_>) -> Vec<Block> {
    let say = |key| context.keys.say(context.words, ScreenKind::Frame, key, &[]).unwrap_or_default();
    let elderly = terms::elderly(context.words, screen.known.frame.iter().map(|(area, _)| *area));
    let blocks = vec![
        styled(&say("tui-frame-open"), width, context.theme.title()),
        areas(screen, context),
        lists(screen, width, context),
        styled(
            &say(if screen.known.supplement == MAIN { "tui-frame-why" } else { "tui-supplement-why" }),
            width,
            Style::new(),
        ),
        styled(
            &say(if screen.known.unlisted.is_some() { "tui-frame-how-unlisted" } else { "tui-frame-how" }),
            width,
            Style::new(),
        ),
    ];
    blocks.into_iter().chain(elderly.map(|said| styled(&said, width, Style::new()))).collect()
}

fn locked_frame(screen: &DrawScreen, lock: &Lock, width: u16, context: Context<'_>) -> Vec<Block> {
    let words = context.words;
    let at = dates::date_time(lock.at, words.lang());
    let mut blocks = vec![
        styled(&say!(words, "tui-frame-locked", at = at, by = lock.by), width, context.theme.title()),
        areas(screen, context),
    ];
    blocks.extend(sourcing::locked(lock, width, context));
    let onward = if lock.house.is_some() { "source-onward-words" } else { "tui-frame-onward" };
    let onward = context.keys.say(words, ScreenKind::Frame, onward, &[]).unwrap_or_default();
    blocks.push(styled(&onward, width, Style::new()));
    blocks
}

/// The kinds of seed after a lock that named no source: none has a better grade than C.
fn grades(screen: &DrawScreen, width: u16, context: Context<'_>) -> Vec<Block> {
    let words = context.words;
    let given = |grade: Grade| grade.max(Grade::C);
    let options = Grade::ALL.iter().flat_map(|grade| {
        let code = grade.code().to_lowercase();
        let name = words.say(&format!("tui-grade-{code}"), &[]);
        let ready = cut(&format!("     {}", words.say(&format!("grade-ready-{code}"), &[])), width);
        let line = row(&format!("{}  {name}", given(*grade).code()), *grade == screen.grade, width, context.theme);
        [line, Line::styled(ready, context.theme.dim())]
    });
    let mut means = styled(&seeds::source(words, None), width, context.theme.problem());
    means.extend(styled(&seeds::grade(words, None, given(screen.grade), screen.is_made()), width, Style::new()));
    vec![styled(&words.say("tui-grade-ask", &[]), width, context.theme.title()), options.collect(), means]
}

fn draw_seed(screen: &DrawScreen, frame: &mut Frame<'_>, inner: Rect, context: Context<'_>) {
    let words = context.words;
    let fields = fields(screen, context);
    let rows: u16 = fields.iter().map(|field| field.rows).sum();
    let title = match screen.lock_source() {
        Some(source) => seeds::source(words, Some(source)),
        None => words.say(&format!("tui-grade-{}", screen.grade.code().to_lowercase()), &[]),
    };
    let blocks = vec![
        styled(&title, inner.width, context.theme.title()),
        vec![Line::raw(""); usize::from(rows)],
        used(screen, inner.width, context),
    ];
    let text = spaced(blocks, inner.height);
    let at = if rows == 0 { inner.height } else { text.starts.get(1).copied().unwrap_or(0).min(inner.height) };
    lines(frame, inner, text.lines);
    let place = Rect { y: inner.y + at, height: rows.min(inner.height - at), ..inner };
    screen.fields.draw(frame, place, &fields, context);
}

fn fields(screen: &DrawScreen, context: Context<'_>) -> Vec<Field> {
    let words = context.words;
    let hint = |needed: bool| words.say(if needed { "tui-field-needed" } else { "tui-field-optional" }, &[]);
    let field =
        |at, label: String, needed| Field { at, label, hint: hint(needed), rows: if at == SEED { 2 } else { 1 } };
    let witness = |(n, at)| field(at, say!(words, "tui-field-witness", number = n), screen.grade == Grade::B);
    let seed = match screen.lock_source() {
        Some(Source::Words { .. }) => "source-field-seed",
        _ => "tui-field-seed",
    };
    let all = [
        field(SEED, words.say(seed, &[]), true),
        field(SOURCE, words.say("tui-field-source", &[]), screen.grade == Grade::A),
    ];
    let all = all.into_iter().chain((1_u32..).zip(WITNESSES).map(witness));
    let shown = screen.shown_fields();
    all.filter(|field| shown.contains(&field.at)).collect()
}

/// What becomes of the seed as it is typed: the text that is used, and how much chance there is in it.
fn used(screen: &DrawScreen, width: u16, context: Context<'_>) -> Block {
    let (words, theme) = (context.words, context.theme);
    if screen.is_made() {
        return styled(&words.say("tui-seed-made", &[]), width, Style::new());
    }
    if screen.fields.text(SEED).trim().is_empty() {
        return styled(&words.say("tui-seed-waits", &[]), width, theme.dim());
    }
    match screen.seed_alone() {
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
fn result(screen: &DrawScreen, inner: Rect, context: Context<'_>) -> Block {
    let (words, theme) = (context.words, context.theme);
    let Some(draw) = &screen.known.drawn else { return Vec::new() };
    let pages = screen.pages(context);
    let Some((area, places)) = screen.page.checked_sub(1).and_then(|page| pages.get(page.min(pages.len() - 1))) else {
        let drawn = match draw.supplement {
            MAIN => words.say("tui-drawn", &[]),
            number => say!(words, "supplement-draws", supplement = number),
        };
        let mut blocks = vec![styled(&drawn, inner.width, theme.title())];
        blocks.extend(SeedPreview::of(draw, screen.lock_source()).blocks(inner.width, context));
        blocks.push(styled(&words.say("tui-drawn-note", &[]), inner.width, Style::new()));
        return spaced(blocks, inner.height).lines;
    };
    let cases = screen.known.cases.get(places.clone()).unwrap_or_default();
    let drawn = screen.known.cases.iter().filter(|case| case.id.area == *area).count();
    let population = screen.known.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
    let title =
        say!(words, "tui-drawn-area", area = terms::area(words, *area), n = count(drawn), population = population);
    let longest = cases.iter().map(|case| cells(case.number.as_str().width())).max().unwrap_or(0);
    let rows = cases.iter().map(|case| case_line(case, longest, inner.width, context)).collect();
    spaced(vec![styled(&title, inner.width, theme.title()), rows], inner.height).lines
}

/// `B-01   34.45.10-G01-9-26   Familieafdelingen`
fn case_line(case: &SampleCase, number: u16, width: u16, context: Context<'_>) -> Line<'static> {
    let number = format!("  {}   {}   ", fit(&case.id.to_string(), 5), fit(case.number.as_str(), number));
    let room = width.saturating_sub(cells(number.width()));
    let department = cut(case.department.as_deref().unwrap_or(""), room);
    Line::from(vec![Span::styled(number, context.theme.title()), Span::raw(department)])
}

impl ScreenView for DrawScreen {
    fn kind(&self) -> ScreenKind {
        DrawScreen::kind(self)
    }

    fn next(&self, context: Context<'_>) -> Option<String> {
        let state = self.known.state();
        let step = match (self.place, state.locked, self.known.unlisted) {
            (Place::Frame, false, Some(area)) => NextStep::ImportArea(area),
            (Place::Frame, false, None) if state.filled => NextStep::Lock,
            (Place::Frame, false, None) => NextStep::ImportList,
            (Place::Frame, true, _) if !state.drawn => NextStep::Draw,
            _ => return None,
        };
        Some(terms::next_step(context.words, &step))
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        let key = match self.place {
            Place::Plan => "tui-draw-plan",
            Place::Frame | Place::Source | Place::Named => "tui-draw-list",
            Place::Grade | Place::Seed => "tui-draw-seed",
            Place::Drawn => "tui-draw-cases",
        };
        let (page, pages) = (count(self.page + 1), count(self.pages(context).len() + 1));
        let right = say!(words, key, page = page, pages = pages);
        (say!(words, "tui-draw-room", year = self.known.round.year.to_string()), right)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        draw(self, frame, area, context);
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Draw(self.known.round.year))
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        self.writing()
    }

    fn is_loose(&self) -> bool {
        DrawScreen::is_loose(self)
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Draw(known) if self.known.round.year == known.round.year => self.refresh(known),
            Loaded::Departments(year, parts) if self.known.round.year == year => self.spread_over(parts),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        let (round, unit) = (&self.known.round, self.known.state());
        match (self.place, command) {
            (_, Command::Import) => may::frame::import_any(round, unit),
            (_, Command::TakeBack) => may::frame::take_back(round, may::frame::newest_list(&self.known.lists)?, unit),
            (_, Command::Spread) => may::frame::spread(round.year, unit.supplement),
            (_, Command::Plan) => may::frame::plan(round.year, unit),
            (Place::Frame, Command::Onward) if unit.locked => Ok(()),
            (Place::Frame, Command::Onward) if self.known.unlisted.is_some() => may::frame::import_any(round, unit),
            (_, Command::Lock) | (Place::Frame, Command::Onward) => may::frame::lock(round, unit),
            (_, Command::Extend) => may::frame::extend(round, unit.drawn.then_some(()), unit.supplement),
            (_, Command::Again) => may::frame::draw(round, unit, true),
            _ => Ok(()),
        }
    }
}
