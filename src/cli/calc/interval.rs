//! Between how many cases are met, after a sample.

use super::{
    checks::{check_sample, confidence, too_large},
    figures::percent_of,
};
use crate::{
    cli::args::calc::Interval,
    domain::{
        code::Code,
        refusal::Refusal,
        statistics::hypergeometric::{CaseInterval, Sides, interval_with_unknown},
    },
    words::say::Words,
};
use serde_json::{Value, json};

impl Interval {
    fn interval(&self) -> Result<CaseInterval, Refusal> {
        let Self { met, sample, population, missing, .. } = *self;
        let confidence = confidence(&self.confidence)?;
        check_sample(sample, population)?;
        let answered = sample.checked_sub(missing).filter(|answered| met <= *answered).ok_or_else(|| {
            Refusal::new(Code::CalcMetSample).with("met", met).with("missing", missing).with("sample", sample)
        })?;
        let sides = if self.sides == 1 { Sides::Lower } else { Sides::Two };
        interval_with_unknown(met, answered, missing, population, confidence, sides).ok_or_else(too_large)
    }

    pub(in crate::cli) fn to_json(&self) -> Result<Value, Refusal> {
        let CaseInterval { low, high } = self.interval()?;
        Ok(json!({ "low": low, "high": high }))
    }

    pub(in crate::cli) fn sentence(&self, words: &Words) -> Result<String, Refusal> {
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
