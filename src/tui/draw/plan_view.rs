//! What a sample of this size can and cannot show, in numbers of cases; it moves with the size.

use crate::{
    domain::{
        plan::{Chance, Plan, plan},
        statistics::{detection::detection, fraction::Confidence},
        supplement::{MAIN, least},
    },
    say,
    tui::{
        draw::screen::DrawScreen,
        shell::{context::Context, numbers::cells},
        widgets::{
            paint::{row, styled},
            window::visible,
            wrap::fit,
        },
    },
    words::terms,
};
use ratatui::{
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

type Block = Vec<Line<'static>>;

/// The fault that the plot is about, in per cent of the cases.
const PLOTTED: u32 = 10;
/// The rows of the plot on a small screen, and on a tall one.
const ROWS_MIN: u16 = 5;
const ROWS_MAX: u16 = 12;
/// Below this the plot stands under the chances instead of beside them.
const BESIDE: u16 = 76;
/// Between the chances and the plot.
const GAP: u16 = 3;
/// From one row of the plot to the next, where the list is long enough.
const STEP_MAX: u32 = 5;

#[must_use]
pub fn blocks(screen: &DrawScreen, inner: Rect, context: Context<'_>) -> Vec<Block> {
    let words = context.words;
    let width = inner.width;
    let mut blocks = vec![areas(screen, width, context)];
    if screen.by_department {
        blocks.push(spread(screen, width, context));
    }
    let Some((_, population, n)) = screen.planned() else { return blocks };
    let Some(plan) = plan(population, n, Confidence::NINETY_FIVE) else {
        blocks.push(styled(&words.say("cannot-be-calculated", &[]), width, Style::new()));
        return blocks;
    };
    let rows = ROWS_MIN + inner.height.saturating_sub(20).min(ROWS_MAX - ROWS_MIN);
    if width >= BESIDE {
        let left = chances(&plan, width / 2 - GAP, context);
        let wide = cells(left.iter().map(Line::width).max().unwrap_or(0)) + GAP;
        blocks.push(beside(left, wide, plot(&plan, rows, width.saturating_sub(wide), context)));
    } else {
        blocks.push(chances(&plan, width, context));
        blocks.push(plot(&plan, rows, width, context));
    }
    let mut says = styled(&words.say("tui-plan-says", &[]), width, context.theme.title());
    for outcome in [plan.all_met, plan.most_met] {
        says.extend(styled(&terms::plan_outcome(words, &plan, outcome), width, Style::new()));
    }
    blocks.push(says);
    let needed = plan.needed.iter();
    blocks.push(
        needed.flat_map(|needed| styled(&terms::plan_needed(words, &plan, *needed), width, Style::new())).collect(),
    );
    blocks
}

/// `> Børneområdet      10 af 137 sager`
fn areas(screen: &DrawScreen, width: u16, context: Context<'_>) -> Block {
    let words = context.words;
    let line = |(at, (area, n)): (usize, &(_, u32))| {
        let population = screen.known.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
        let cases = say!(words, "tui-preview-part", n = n, population = population);
        row(&format!("{}  {cases}", fit(&terms::area(words, *area), 16)), at == screen.area, width, context.theme)
    };
    screen.sizes.iter().enumerate().map(line).collect()
}

/// How the cases fall on the departments, area by area; what is wrong where they cannot.
#[must_use]
pub fn spread(screen: &DrawScreen, width: u16, context: Context<'_>) -> Block {
    let words = context.words;
    let mut lines = styled(&words.say("draw-spread", &[]), width, context.theme.title());
    for (area, n) in &screen.sizes {
        let shares = match screen.shares(*area, *n) {
            Ok(shares) => shares,
            Err(refusal) => {
                let said = format!("! {}: {}", terms::area(words, *area), words.refusal(&refusal));
                lines.extend(styled(&said, width, context.theme.problem()));
                continue;
            }
        };
        for share in shares {
            let cases = say!(words, "tui-preview-part", n = share.sample, population = share.population);
            let name = fit(&terms::stratum(words, &share.label, share.area), width.saturating_sub(26).min(44));
            lines.push(Line::raw(format!("  {name}  {cases}")));
        }
    }
    lines
}

/// The chance to see a fault at all, for each spread.
fn chances(plan: &Plan, width: u16, context: Context<'_>) -> Block {
    let words = context.words;
    let mut lines = styled(&words.say("tui-plan-chance", &[]), width, context.theme.title());
    for Chance { faulty, chance, .. } in &plan.chances {
        let wide = plan.population.to_string().len();
        let cases = say!(words, "tui-plan-faulty", faulty = format!("{faulty:>wide$}"), population = plan.population);
        let percent = say!(words, "tui-plan-percent", percent = format!("{:>3}", terms::percent(*chance)));
        lines.push(Line::raw(format!("  {}{percent}", fit(&cases, cells(2 * wide) + 20))));
    }
    lines
}

/// The chance to see a fault of one spread, for sizes around the chosen one.
fn plot(plan: &Plan, rows: u16, width: u16, context: Context<'_>) -> Block {
    let words = context.words;
    let Some(faulty) = plan.chances.iter().find(|chance| chance.percent == PLOTTED).map(|chance| chance.faulty) else {
        return Vec::new();
    };
    let title = say!(words, "tui-plan-plot", faulty = faulty, population = plan.population);
    let mut lines = styled(&title, width, context.theme.title());
    let wide = plan.population.to_string().len();
    let room = width.saturating_sub(cells(wide) + 9);
    for n in sizes_around(plan.sample, plan.population, rows) {
        let Some(chance) = detection(faulty, n, plan.population).map(|chance| chance.to_f64()) else { continue };
        let filled = (0..room).take_while(|cell| f64::from(*cell) + 0.5 < chance * f64::from(room)).count();
        let bar = context.theme.bar().repeat(filled);
        let percent = say!(words, "tui-plan-percent", percent = format!("{:>3}", terms::percent(chance)));
        let (mark, style) = if n == plan.sample { ("> ", context.theme.title()) } else { ("  ", Style::new()) };
        lines.push(Line::styled(format!("{mark}{n:>wide$} {} {percent}", fit(&bar, room)), style));
    }
    lines
}

/// Sizes in even steps, the chosen one among them.
fn sizes_around(n: u32, population: u32, rows: u16) -> Vec<u32> {
    let least = least(MAIN, population);
    let step = ((population - least) / u32::from(rows).saturating_sub(1).max(1)).clamp(1, STEP_MAX);
    let (below, above) = ((n - least) / step, (population - n) / step);
    let size = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    let seen = visible(size(below), size(below).saturating_add(size(above)).saturating_add(1), usize::from(rows));
    let first = n - below * step;
    seen.filter_map(|at| Some(first + u32::try_from(at).ok()? * step)).collect()
}

/// Two blocks side by side, the right one beginning at `wide`.
fn beside(left: Block, wide: u16, right: Block) -> Block {
    let height = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let joined = |_| {
        let (left, right) = (left.next().unwrap_or_default(), right.next().unwrap_or_default());
        let blanks = usize::from(wide).saturating_sub(left.width());
        let mut spans = styled_spans(left);
        spans.push(Span::raw(" ".repeat(blanks)));
        spans.extend(styled_spans(right));
        Line::from(spans)
    };
    (0..height).map(joined).collect()
}

/// The parts of a line with the style of the line put on each.
fn styled_spans(line: Line<'static>) -> Vec<Span<'static>> {
    let style = line.style;
    line.spans.into_iter().map(|span| span.patch_style(style)).collect()
}
