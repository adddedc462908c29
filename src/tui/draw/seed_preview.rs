//! The seed as it is used, and what comes of it: counts and the print of the draw, never which cases.

use crate::{
    domain::{
        area::Area,
        draw::print::{self as printed, Printed},
        draw_record::Draw,
        entropy::{Held, needed},
        lock::{Lock, LockedStratum},
        seed::{Grade, Seed},
        seed_source::Source,
        supplement::MAIN,
    },
    say,
    tui::{
        shell::{context::Context, numbers::cells},
        widgets::{
            paint::styled,
            wrap::{fit, flow},
        },
    },
    words::{seeds, terms},
};
use ratatui::{style::Style, text::Line};
use unicode_width::UnicodeWidthStr as _;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedPreview {
    /// `None` as long as the tool has not made it.
    seed: Option<Seed>,
    /// Where it was to come from, as the lock said.
    chosen: Option<Source>,
    said: Said,
    held: Held,
    parts: Vec<Part>,
    print: Option<String>,
}

/// What is said of a seed after a lock that named no source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub source: Option<String>,
    pub witnesses: Vec<String>,
}

/// What is drawn from one area, or from a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub label: String,
    pub area: Area,
    pub population: u32,
    pub sample: u32,
}

/// So many digits of a print are read aloud.
const PRINT_DIGITS: usize = 16;

impl SeedPreview {
    /// Before the draw: `wanted` are the cases from each area.
    #[must_use]
    pub fn before(seed: Option<&Seed>, said: Said, lock: Option<&Lock>, wanted: impl Fn(Area) -> u32) -> Self {
        let part = |stratum: &LockedStratum| Part {
            label: stratum.label.clone(),
            area: stratum.area,
            population: stratum.population,
            sample: wanted(stratum.area),
        };
        Self {
            seed: seed.cloned(),
            chosen: lock.and_then(|lock| lock.source.clone()),
            said,
            held: seed.map_or(Held::Made, Held::of),
            parts: lock.iter().flat_map(|lock| &lock.strata).map(part).collect(),
            print: None,
        }
    }

    /// With the print that the draw will have, where everything that it is taken of is known.
    #[must_use]
    pub fn printed(mut self, lock: Option<&Lock>, before: Option<&Draw>) -> Self {
        let (Some(lock), Some(seed)) = (lock, &self.seed) else { return self };
        let draw = Printed {
            commitment: &lock.commitment,
            attempt: before.map_or(1, |draw| draw.attempt + 1),
            supplement: MAIN,
            seed: &seed.normalised,
            grade: seed.grade,
        };
        let part = |(part, stratum): (&Part, &LockedStratum)| printed::Part {
            lock_sha256: stratum.lock_sha256.clone(),
            population: part.population,
            sample_size: part.sample,
            label: part.label.clone(),
        };
        self.print = Some(printed::print(draw, self.parts.iter().zip(&lock.strata).map(part).collect()));
        self
    }

    /// The same, spread over departments: what comes from each is known, the print only when the draw is made.
    #[must_use]
    pub fn spread(self, parts: Vec<Part>) -> Self {
        Self { parts, ..self }
    }

    /// Of a draw as it happened.
    #[must_use]
    pub fn of(draw: &Draw, chosen: Option<&Source>) -> Self {
        let parts = draw.strata.iter().map(|stratum| Part {
            label: stratum.label.clone(),
            area: stratum.area,
            population: stratum.population,
            sample: stratum.sample_size,
        });
        Self {
            chosen: chosen.cloned(),
            said: Said { source: draw.seed.source.clone(), witnesses: draw.seed.witnesses.clone() },
            held: Held::of(&draw.seed),
            parts: parts.collect(),
            print: Some(draw.print.clone()),
            seed: Some(draw.seed.clone()),
        }
    }

    /// The seed, who stands by it, what is drawn, and how much chance there is in it.
    #[must_use]
    pub fn blocks(&self, width: u16, context: Context<'_>) -> Vec<Vec<Line<'static>>> {
        let (words, theme) = (context.words, context.theme);
        let seed = match &self.seed {
            Some(seed) => {
                let mut lines = styled(&words.say("tui-preview-seed", &[]), width, Style::new());
                let text = flow(&seed.normalised, width.saturating_sub(2)).into_iter();
                lines.extend(text.map(|line| Line::styled(format!("  {line}"), theme.title())));
                lines
            }
            None => styled(&words.say("tui-seed-made", &[]), width, Style::new()),
        };
        let wide = self.parts.iter().map(|part| cells(part.name(context).width())).max().unwrap_or(0).clamp(16, 44);
        let mut parts: Vec<Line<'static>> = self.parts.iter().map(|part| part.line(wide, context)).collect();
        if let Some(print) = &self.print {
            let print = print.get(..PRINT_DIGITS).unwrap_or(print);
            parts.extend(styled(&say!(words, "tui-preview-print", print = print), width, Style::new()));
        }
        vec![seed, self.origin(width, context), parts, self.chance(width, context)]
    }

    /// Where the seed comes from, and who must be trusted for it.
    fn origin(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        let mut texts = vec![seeds::source(words, self.chosen.as_ref())];
        let (grade, made) = self.seed.as_ref().map_or((Grade::C, true), |seed| (seed.grade, self.held == Held::Made));
        texts.push(seeds::grade(words, self.chosen.as_ref().map(Source::kind), grade, made));
        if self.chosen.is_none() {
            let Said { source, witnesses } = &self.said;
            texts.extend(source.as_ref().map(|source| say!(words, "tui-preview-source", source = source)));
            if !witnesses.is_empty() {
                texts.push(say!(words, "tui-preview-witnesses", names = witnesses.join(", ")));
            }
        }
        texts.iter().flat_map(|text| styled(text, width, Style::new())).collect()
    }

    /// How much chance the seed holds, and how much the largest draw needs.
    fn chance(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let needs = self.parts.iter().map(|part| needed(part.population, part.sample)).fold(0.0, f64::max);
        let style = if self.held.is_little() { context.theme.problem() } else { Style::new() };
        styled(&terms::entropy(context.words, self.held, needs), width, style)
    }
}

impl Part {
    fn name(&self, context: Context<'_>) -> String {
        terms::stratum(context.words, &self.label, self.area)
    }

    fn line(&self, wide: u16, context: Context<'_>) -> Line<'static> {
        let words = context.words;
        let cases = say!(words, "tui-preview-part", n = self.sample, population = self.population);
        let name = self.name(context);
        let line = format!("  {}  {}", fit(&name, wide), fit(&cases, 22));
        Line::styled(line, context.theme.title())
    }
}
