//! What the statistics refuse to be asked.

use crate::domain::{
    refusal::Refusal,
    statistics::{fraction::Confidence, tail::STEPS_MAX},
};

pub(super) fn confidence(typed: &str) -> Result<Confidence, Refusal> {
    Confidence::parse(typed).map_err(|_| Refusal::new("calc-confidence").with("value", typed))
}

pub(super) fn check_sample(sample: u32, population: u32) -> Result<(), Refusal> {
    if sample == 0 {
        return Err(Refusal::new("calc-sample-empty"));
    }
    if sample > population {
        return Err(Refusal::new("calc-sample-population").with("sample", sample).with("population", population));
    }
    Ok(())
}

pub(super) fn check_faulty(faulty: u32, population: u32) -> Result<(), Refusal> {
    if faulty > population {
        return Err(Refusal::new("calc-faulty-population").with("faulty", faulty).with("population", population));
    }
    Ok(())
}

pub(super) fn too_large() -> Refusal {
    Refusal::new("calc-too-large").with("max", STEPS_MAX)
}
