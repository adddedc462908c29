//! How many cases must be drawn to see a fault.

use super::{
    checks::{check_faulty, confidence, too_large},
    figures::percent_of,
};
use crate::{
    cli::args::calc::Size,
    domain::{code::Code, refusal::Refusal, statistics::size::size},
    words::say::Words,
};
use serde_json::{Value, json};

impl Size {
    fn size(&self) -> Result<u32, Refusal> {
        let Self { population, faulty, allowed, .. } = *self;
        let confidence = confidence(&self.confidence)?;
        check_faulty(faulty, population)?;
        if faulty <= allowed {
            return Err(Refusal::new(Code::CalcSizeImpossible).with("faulty", faulty).with("allowed", allowed));
        }
        size(population, faulty, allowed, confidence).ok_or_else(too_large)
    }

    pub(in crate::cli) fn to_json(&self) -> Result<Value, Refusal> {
        Ok(json!({ "size": self.size()? }))
    }

    pub(in crate::cli) fn sentence(&self, words: &Words) -> Result<String, Refusal> {
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
