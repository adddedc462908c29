//! `tilsyn calc`: the statistics by themselves, as JSON and as one to three sentences.

use super::calc_workdays::WorkdaysArgs;
use crate::{
    domain::{
        refusal::Refusal,
        statistics::{
            agreement::{Agreement, agreement},
            detection::detection,
            fisher::fisher,
            fraction::{Confidence, Fraction},
            guaranteed::{Guaranteed, SeenOf, guaranteed},
            hypergeometric::{CaseInterval, Sides, interval_with_unknown},
            newcombe::newcombe,
            ratio::Ratio,
            seen::{Seen, ShareInterval},
            size::size,
            tail::STEPS_MAX,
        },
    },
    words::{lang::Lang, say::Words},
};
use serde_json::{Value, json};

#[derive(Debug, clap::Subcommand)]
pub enum Calc {
    /// Between how many cases are met, after a sample
    Interval(IntervalArgs),
    /// The chance that a sample shows a fault at all
    Detect(DetectArgs),
    /// How many cases must be drawn to see a fault
    Size(SizeArgs),
    /// Two years side by side
    Compare(CompareArgs),
    /// How far two readers agree
    Agreement(AgreementArgs),
    /// Working days and hours between two times
    Workdays(WorkdaysArgs),
}

#[derive(Debug, clap::Args)]
pub struct IntervalArgs {
    /// Drawn cases that are met
    #[arg(long)]
    pub met: u32,
    /// Drawn cases, those not found included
    #[arg(long)]
    pub sample: u32,
    /// Cases in all
    #[arg(long)]
    pub population: u32,
    /// Drawn cases that nobody can judge: counted both ways
    #[arg(long, default_value_t = 0)]
    pub missing: u32,
    /// Between 0 and 1
    #[arg(long, default_value = "0.95")]
    pub confidence: String,
    /// 2 for both limits, 1 for "at least"
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=2))]
    pub sides: u8,
}

#[derive(Debug, clap::Args)]
pub struct DetectArgs {
    /// Cases in all
    #[arg(long)]
    pub population: u32,
    /// Cases with the fault
    #[arg(long)]
    pub faulty: u32,
    /// Drawn cases
    #[arg(long)]
    pub sample: u32,
}

#[derive(Debug, clap::Args)]
pub struct SizeArgs {
    /// Cases in all
    #[arg(long)]
    pub population: u32,
    /// Cases with the fault
    #[arg(long)]
    pub faulty: u32,
    /// Faults in the sample that are still accepted
    #[arg(long, default_value_t = 0)]
    pub allowed: u32,
    /// Between 0 and 1
    #[arg(long, default_value = "0.95")]
    pub confidence: String,
}

#[derive(Debug, clap::Args)]
pub struct CompareArgs {
    /// Met of judged cases in the earlier year, like 9/10
    #[arg(long)]
    pub before: String,
    /// The same in the later year
    #[arg(long)]
    pub after: String,
    /// Cases in all in the earlier year
    #[arg(long, requires = "population_after")]
    pub population_before: Option<u32>,
    /// Cases in all in the later year
    #[arg(long, requires = "population_before")]
    pub population_after: Option<u32>,
}

#[derive(Debug, clap::Args)]
pub struct AgreementArgs {
    /// Rows for the first reader, columns for the second, like "9,1;0,0"
    #[arg(long)]
    pub table: String,
}

/// The figures as they stand in the documentation of the command line; null where one cannot be calculated.
pub fn json(calc: &Calc) -> Result<Value, Refusal> {
    let pair = |interval: ShareInterval| json!([interval.low, interval.high]);
    Ok(match calc {
        Calc::Interval(args) => {
            let CaseInterval { low, high } = args.interval()?;
            json!({ "low": low, "high": high })
        }
        Calc::Detect(args) => json!({ "probability": args.probability()?.to_f64() }),
        Calc::Size(args) => json!({ "size": args.size()? }),
        Calc::Compare(args) => {
            let found = args.compare()?;
            json!({
                "difference": found.difference,
                "newcombe": pair(found.newcombe),
                "fisher_p": found.p.to_f64(),
                "guaranteed": found.guaranteed.map(|found| pair(found.difference)),
            })
        }
        Calc::Agreement(args) => {
            let Agreement { raw, ac1, kappa } = args.agreement()?.1;
            json!({ "raw": raw, "ac1": ac1, "kappa": kappa })
        }
        Calc::Workdays(args) => args.json()?,
    })
}

/// The same for people.
pub fn sentence(calc: &Calc, words: &Words) -> Result<String, Refusal> {
    match calc {
        Calc::Interval(args) => args.sentence(words),
        Calc::Detect(args) => args.sentence(words),
        Calc::Size(args) => args.sentence(words),
        Calc::Compare(args) => args.sentence(words),
        Calc::Agreement(args) => args.sentence(words),
        Calc::Workdays(args) => args.sentence(words),
    }
}

impl IntervalArgs {
    fn interval(&self) -> Result<CaseInterval, Refusal> {
        let Self { met, sample, population, missing, .. } = *self;
        let confidence = confidence(&self.confidence)?;
        check_sample(sample, population)?;
        let answered = sample.checked_sub(missing).filter(|answered| met <= *answered).ok_or_else(|| {
            Refusal::new("calc-met-sample").with("met", met).with("missing", missing).with("sample", sample)
        })?;
        let sides = if self.sides == 1 { Sides::Lower } else { Sides::Two };
        interval_with_unknown(met, answered, missing, population, confidence, sides).ok_or_else(too_large)
    }

    fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let Self { met, sample, population, missing, .. } = *self;
        let CaseInterval { low, high } = self.interval()?;
        if sample == population && missing == 0 {
            return Ok(words.say("calc-interval-whole", &[("met", &met), ("population", &population)]));
        }
        let confidence = percent_of(confidence(&self.confidence)?.share(), words);
        let seen = words.say("calc-interval-seen", &[("met", &met), ("sample", &sample)]);
        let key = if self.sides == 1 { "calc-interval-one" } else { "calc-interval-two" };
        let facts: &[(&str, &dyn std::fmt::Display)] =
            &[("confidence", &confidence), ("low", &low), ("high", &high), ("population", &population)];
        let mut sentences = vec![seen, words.say(key, facts)];
        if missing > 0 {
            let key = if self.sides == 1 { "calc-interval-missing-one" } else { "calc-interval-missing-two" };
            sentences.push(words.say(key, &[("missing", &missing)]));
        }
        Ok(sentences.join(" "))
    }
}

impl DetectArgs {
    fn probability(&self) -> Result<Ratio, Refusal> {
        check_sample(self.sample, self.population)?;
        check_faulty(self.faulty, self.population)?;
        detection(self.faulty, self.sample, self.population).ok_or_else(too_large)
    }

    fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let percent = percent(self.probability()?.to_f64(), words);
        let Self { population, faulty, sample } = self;
        Ok(words.say(
            "calc-detect",
            &[("percent", &percent), ("population", population), ("faulty", faulty), ("sample", sample)],
        ))
    }
}

impl SizeArgs {
    fn size(&self) -> Result<u32, Refusal> {
        let Self { population, faulty, allowed, .. } = *self;
        let confidence = confidence(&self.confidence)?;
        check_faulty(faulty, population)?;
        if faulty <= allowed {
            return Err(Refusal::new("calc-size-impossible").with("faulty", faulty).with("allowed", allowed));
        }
        size(population, faulty, allowed, confidence).ok_or_else(too_large)
    }

    fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let size = self.size()?;
        let confidence = percent_of(confidence(&self.confidence)?.share(), words);
        let Self { population, faulty, allowed, .. } = self;
        let key = if *allowed == 0 { "calc-size-none" } else { "calc-size-allowed" };
        let facts: &[(&str, &dyn std::fmt::Display)] = &[
            ("size", &size),
            ("confidence", &confidence),
            ("population", population),
            ("faulty", faulty),
            ("allowed", allowed),
        ];
        Ok(words.say(key, facts))
    }
}

/// The later year less the earlier.
struct Compared {
    before: Seen,
    after: Seen,
    difference: f64,
    newcombe: ShareInterval,
    p: Ratio,
    guaranteed: Option<Guaranteed>,
}

impl CompareArgs {
    fn compare(&self) -> Result<Compared, Refusal> {
        const CONFIDENCE: Confidence = Confidence::NINETY_FIVE;
        let (before, after) = (seen(&self.before)?, seen(&self.after)?);
        let guaranteed = match (self.population_before, self.population_after) {
            (Some(earlier), Some(later)) => {
                check_sample(before.sample, earlier)?;
                check_sample(after.sample, later)?;
                let (first, second) =
                    (SeenOf { seen: after, population: later }, SeenOf { seen: before, population: earlier });
                Some(guaranteed(first, second, CONFIDENCE).ok_or_else(too_large)?)
            }
            _ => None,
        };
        Ok(Compared {
            before,
            after,
            difference: after.share_less(before).ok_or_else(too_large)?,
            newcombe: newcombe(after, before, CONFIDENCE).ok_or_else(too_large)?,
            p: fisher(after, before).ok_or_else(too_large)?,
            guaranteed,
        })
    }

    fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let found = self.compare()?;
        let (low, high) = points(found.newcombe);
        let of = |seen: Seen| words.say("calc-compare-of", &[("met", &seen.met), ("sample", &seen.sample)]);
        let difference = whole(found.difference * 100.0);
        let shown: &[(&str, &dyn std::fmt::Display)] = &[
            ("before", &of(found.before)),
            ("after", &of(found.after)),
            ("difference", &difference),
            ("low", &low),
            ("high", &high),
        ];
        // The usual 5 per cent, decided in whole numbers.
        let by_chance = Fraction::new(5, 100).is_some_and(|level| found.p.exceeds(level));
        let verdict = if by_chance { "calc-compare-chance" } else { "calc-compare-hardly-chance" };
        let p = p_value(found.p.to_f64(), words);
        let mut sentences = vec![words.say("calc-compare", shown), words.say(verdict, &[("p", &p)])];
        if let Some(found) = found.guaranteed {
            let (low, high) = points(found.difference);
            sentences.push(words.say("calc-compare-guaranteed", &[("low", &low), ("high", &high)]));
        }
        Ok(sentences.join(" "))
    }
}

impl AgreementArgs {
    /// How many answers were compared, and how far they agree.
    fn agreement(&self) -> Result<(u64, Agreement), Refusal> {
        let read = |row: &str| row.split(',').map(|cell| cell.trim().parse().ok()).collect::<Option<Vec<u32>>>();
        let wrong = || Refusal::new("calc-table").with("value", &self.table);
        let table = self.table.split(';').map(read).collect::<Option<Vec<_>>>().ok_or_else(wrong)?;
        let total = table.iter().flatten().map(|cell| u64::from(*cell)).sum();
        Ok((total, agreement(&table).ok_or_else(wrong)?))
    }

    fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let (total, Agreement { raw, ac1, kappa }) = self.agreement()?;
        let Some(raw) = raw else { return Ok(words.say("calc-agreement-nothing", &[])) };
        let figure = |value: Option<f64>, key: &str| match value {
            // What is not quite 1 is not shown as 1.
            Some(value) if value < 1.0 => words.say(key, &[("value", &decimal(value.min(0.99), 2, words))]),
            Some(value) => words.say(key, &[("value", &decimal(value, 2, words))]),
            None => words.say(&format!("{key}-none"), &[]),
        };
        Ok([
            words.say("calc-agreement-raw", &[("percent", &percent(raw, words)), ("total", &total)]),
            figure(ac1, "calc-agreement-ac1"),
            figure(kappa, "calc-agreement-kappa"),
        ]
        .join(" "))
    }
}

fn confidence(typed: &str) -> Result<Confidence, Refusal> {
    Confidence::parse(typed).map_err(|_| Refusal::new("calc-confidence").with("value", typed))
}

/// Reads `9/10`.
fn seen(typed: &str) -> Result<Seen, Refusal> {
    let read = || {
        let (met, sample) = typed.split_once('/')?;
        let seen = Seen { met: met.trim().parse().ok()?, sample: sample.trim().parse().ok()? };
        seen.share().map(|_| seen)
    };
    read().ok_or_else(|| Refusal::new("calc-share").with("value", typed))
}

fn check_sample(sample: u32, population: u32) -> Result<(), Refusal> {
    if sample == 0 {
        return Err(Refusal::new("calc-sample-empty"));
    }
    if sample > population {
        return Err(Refusal::new("calc-sample-population").with("sample", sample).with("population", population));
    }
    Ok(())
}

fn check_faulty(faulty: u32, population: u32) -> Result<(), Refusal> {
    if faulty > population {
        return Err(Refusal::new("calc-faulty-population").with("faulty", faulty).with("population", population));
    }
    Ok(())
}

fn too_large() -> Refusal {
    Refusal::new("calc-too-large").with("max", STEPS_MAX)
}

/// Whole per cent; what is not quite all is never 100, nor what is not quite nothing 0.
fn percent(share: f64, words: &Words) -> String {
    let rounded = whole(share * 100.0);
    match rounded.as_str() {
        "100" if share < 1.0 => words.say("calc-over", &[("value", &"99")]),
        "0" if share > 0.0 => words.say("calc-under", &[("value", &"1")]),
        _ => rounded,
    }
}

/// Three decimals, and never 0.
fn p_value(p: f64, words: &Words) -> String {
    if p < 0.001 { words.say("calc-under", &[("value", &decimal(0.001, 3, words))]) } else { decimal(p, 3, words) }
}

/// An exact share in per cent with the decimals it has, ten at most.
fn percent_of(share: Fraction, words: &Words) -> String {
    let scaled = u128::from(share.numerator()) * 1_000_000_000_000 / u128::from(share.denominator());
    let text = format!("{}.{:010}", scaled / 10_000_000_000, scaled % 10_000_000_000);
    local(text.trim_end_matches('0').trim_end_matches('.'), words)
}

/// Percentage points, rounded outwards; the slack takes up what floats add to 30.000000000000004.
fn points(interval: ShareInterval) -> (String, String) {
    (whole((interval.low * 100.0 + 1e-9).floor()), whole((interval.high * 100.0 - 1e-9).ceil()))
}

/// Rounded, and without the sign of -0.
fn whole(value: f64) -> String {
    format!("{:.0}", value.round() + 0.0)
}

fn decimal(value: f64, decimals: usize, words: &Words) -> String {
    local(&format!("{value:.decimals$}"), words)
}

fn local(number: &str, words: &Words) -> String {
    match words.lang() {
        Lang::Da => number.replace('.', ","),
        Lang::En => number.to_owned(),
    }
}
