//! Two years side by side.

use super::{
    checks::{check_sample, too_large},
    figures::{decimal, whole},
};
use crate::{
    cli::args::calc::Compare,
    domain::{
        code::Code,
        refusal::Refusal,
        statistics::{
            fisher::fisher,
            fraction::{Confidence, Fraction},
            guaranteed::{Guaranteed, SeenOf, guaranteed},
            newcombe::newcombe,
            ratio::Ratio,
            seen::{Seen, ShareInterval},
        },
    },
    words::say::Words,
};
use serde_json::{Value, json};

/// The later year less the earlier.
struct Compared {
    before: Seen,
    after: Seen,
    difference: f64,
    newcombe: ShareInterval,
    p: Ratio,
    guaranteed: Option<Guaranteed>,
}

impl Compare {
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

    pub(in crate::cli) fn to_json(&self) -> Result<Value, Refusal> {
        let pair = |interval: ShareInterval| json!([interval.low, interval.high]);
        let found = self.compare()?;
        Ok(json!({
            "difference": found.difference,
            "newcombe": pair(found.newcombe),
            "fisher_p": found.p.to_f64(),
            "guaranteed": found.guaranteed.map(|found| pair(found.difference)),
        }))
    }

    pub(in crate::cli) fn sentence(&self, words: &Words) -> Result<String, Refusal> {
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

/// Reads `9/10`.
fn seen(typed: &str) -> Result<Seen, Refusal> {
    let read = || {
        let (met, sample) = typed.split_once('/')?;
        let seen = Seen { met: met.trim().parse().ok()?, sample: sample.trim().parse().ok()? };
        seen.share().map(|_| seen)
    };
    read().ok_or_else(|| Refusal::new(Code::CalcShare).with("value", typed))
}

/// Three decimals, and never 0.
fn p_value(p: f64, words: &Words) -> String {
    if p < 0.001 { words.say("calc-under", &[("value", &decimal(0.001, 3, words))]) } else { decimal(p, 3, words) }
}

/// Percentage points, rounded outwards; the slack takes up what floats add to 30.000000000000004.
fn points(interval: ShareInterval) -> (String, String) {
    (whole((interval.low * 100.0 + 1e-9).floor()), whole((interval.high * 100.0 - 1e-9).ceil()))
}
