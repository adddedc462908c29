//! The seed as it is used, and what comes of it: counts and keys, never which cases.

use crate::{
    domain::{
        area::Area,
        draw::key::{key, key_hex},
        drawn::Draw,
        entropy::{Held, needed},
        lock::LockedStratum,
        seed::{Grade, Seed},
    },
    say,
    tui::{
        model::Context,
        numbers::cells,
        widgets::{
            paint::styled,
            wrap::{fit, flow},
        },
    },
    words::terms,
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr as _;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Echo {
    /// Normalised. `None` as long as the tool has not made it.
    seed: Option<String>,
    grade: Grade,
    source: Option<String>,
    witnesses: Vec<String>,
    held: Held,
    parts: Vec<Part>,
}

/// What is drawn from one area, or from a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    label: String,
    area: Area,
    population: u32,
    sample: u32,
    key: Option<String>,
}

/// So many digits of a key are read aloud.
const KEY_DIGITS: usize = 8;

impl Echo {
    /// Before the draw: `wanted` are the cases from each area.
    #[must_use]
    pub fn before(
        seed: Option<&Seed>,
        (grade, source, witnesses): (Grade, Option<String>, Vec<String>),
        strata: &[LockedStratum],
        wanted: impl Fn(Area) -> u32,
    ) -> Self {
        let part = |stratum: &LockedStratum| Part {
            label: stratum.label.clone(),
            area: stratum.area,
            population: stratum.population,
            sample: wanted(stratum.area),
            key: seed.map(|seed| first_digits(&key_hex(&key(&stratum.lock_sha256, &seed.normalised)))),
        };
        Self {
            seed: seed.map(|seed| seed.normalised.clone()),
            grade,
            source,
            witnesses,
            held: seed.map_or(Held::Made, Held::of),
            parts: strata.iter().map(part).collect(),
        }
    }

    /// The same, spread over departments: what comes from each is known, its key only when the draw is made.
    #[must_use]
    pub fn spread(mut self, parts: &[(Area, String, u32, u32)]) -> Self {
        let part = |(area, label, sample, population): &(Area, String, u32, u32)| Part {
            label: label.clone(),
            area: *area,
            population: *population,
            sample: *sample,
            key: None,
        };
        self.parts = parts.iter().map(part).collect();
        self
    }

    /// Of a draw as it happened.
    #[must_use]
    pub fn of(draw: &Draw) -> Self {
        let parts = draw.strata.iter().map(|stratum| Part {
            label: stratum.label.clone(),
            area: stratum.area,
            population: stratum.population,
            sample: stratum.sample_size,
            key: Some(first_digits(&stratum.key)),
        });
        Self {
            seed: Some(draw.seed.normalised.clone()),
            grade: draw.seed.grade,
            source: draw.seed.source.clone(),
            witnesses: draw.seed.witnesses.clone(),
            held: Held::of(&draw.seed),
            parts: parts.collect(),
        }
    }

    /// The seed, who stands by it, what is drawn, and how much chance there is in it.
    #[must_use]
    pub fn blocks(&self, width: u16, context: Context<'_>) -> Vec<Vec<Line<'static>>> {
        let (words, theme) = (context.words, context.theme);
        let seed = match &self.seed {
            Some(seed) => {
                let mut lines = styled(&words.say("tui-echo-seed", &[]), width, Style::new());
                let text = flow(seed, width.saturating_sub(2)).into_iter();
                lines.extend(text.map(|line| Line::styled(format!("  {line}"), theme.title())));
                lines
            }
            None => styled(&words.say("tui-seed-made", &[]), width, Style::new()),
        };
        let mut origin = styled(&terms::grade(words, self.grade), width, Style::new());
        if let Some(source) = &self.source {
            origin.extend(styled(&say!(words, "tui-echo-source", source = source), width, Style::new()));
        }
        if !self.witnesses.is_empty() {
            let names = self.witnesses.join(", ");
            origin.extend(styled(&say!(words, "tui-echo-witnesses", names = names), width, Style::new()));
        }
        let wide = self.parts.iter().map(|part| cells(part.name(context).width())).max().unwrap_or(0).clamp(16, 44);
        let parts = self.parts.iter().map(|part| part.line(wide, context)).collect();
        vec![seed, origin, parts, self.chance(width, context)]
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
        let cases = say!(words, "tui-echo-part", n = self.sample, population = self.population);
        let name = self.name(context);
        let mut spans =
            vec![Span::styled(format!("  {}  {}", fit(&name, wide), fit(&cases, 22)), context.theme.title())];
        if let Some(key) = &self.key {
            spans.push(Span::raw(say!(words, "tui-echo-key", key = key)));
        }
        Line::from(spans)
    }
}

fn first_digits(key: &str) -> String {
    key.get(..KEY_DIGITS).unwrap_or(key).to_owned()
}
