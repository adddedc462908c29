//! What the statistics refuse to be asked.

use crate::domain::{
    code::Code,
    refusal::Refusal,
    statistics::{fraction::Confidence, tail::STEPS_MAX},
};

pub(super) fn confidence(typed: &str) -> Result<Confidence, Refusal> {
    Confidence::parse(typed).map_err(|_| Refusal::new(Code::CalcConfidence).with("value", typed))
}

pub(super) fn check_sample(sample: u32, population: u32) -> Result<(), Refusal> {
    if sample == 0 {
        return Err(Refusal::new(Code::CalcSampleEmpty));
    }
    if sample > population {
        return Err(Refusal::new(Code::CalcSamplePopulation).with("sample", sample).with("population", population));
    }
    Ok(())
}

pub(super) fn check_faulty(faulty: u32, population: u32) -> Result<(), Refusal> {
    if faulty > population {
        return Err(Refusal::new(Code::CalcFaultyPopulation).with("faulty", faulty).with("population", population));
    }
    Ok(())
}

pub(super) fn too_large() -> Refusal {
    Refusal::new(Code::CalcTooLarge).with("max", STEPS_MAX)
}
