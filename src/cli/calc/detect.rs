//! The chance that a sample shows a fault at all.

use super::{
    checks::{check_faulty, check_sample, too_large},
    figures::percent,
};
use crate::{
    cli::args::calc::Detect,
    domain::{
        refusal::Refusal,
        statistics::{detection::detection, ratio::Ratio},
    },
    words::say::Words,
};
use serde_json::{Value, json};

impl Detect {
    fn probability(&self) -> Result<Ratio, Refusal> {
        check_sample(self.sample, self.population)?;
        check_faulty(self.faulty, self.population)?;
        detection(self.faulty, self.sample, self.population).ok_or_else(too_large)
    }

    pub(in crate::cli) fn to_json(&self) -> Result<Value, Refusal> {
        Ok(json!({ "probability": self.probability()?.to_f64() }))
    }

    pub(in crate::cli) fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let percent = percent(self.probability()?.to_f64(), words);
        let Self { population, faulty, sample } = self;
        Ok(words.say(
            "calc-detect",
            &[("percent", &percent), ("population", population), ("faulty", faulty), ("sample", sample)],
        ))
    }
}
