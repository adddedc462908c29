//! The print of a draw (section 12): the same through replacements and extensions, another for another draw.

use crate::domain::{hash::Hasher, seed::Grade};

/// What the print is taken of.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'a> {
    pub commitment: &'a str,
    pub attempt: u32,
    /// 0 for the first lock.
    pub supplement: u32,
    /// Normalised.
    pub seed: &'a str,
    pub grade: Grade,
}

/// One stratum of it.
#[derive(Debug, Clone)]
pub struct Part {
    pub lock_sha256: String,
    pub population: u32,
    /// As first drawn.
    pub sample_size: u32,
    pub label: String,
}

#[must_use]
pub fn print(draw: Printed<'_>, mut parts: Vec<Part>) -> String {
    parts.sort_unstable_by(|a, b| a.label.as_bytes().cmp(b.label.as_bytes()));
    let (attempt, supplement) = (draw.attempt.to_string(), draw.supplement.to_string());
    let head = ["stikproeve-udtraek v2", draw.commitment, &attempt, &supplement, draw.seed, draw.grade.code()];
    let mut hasher = Hasher::of(&head);
    for part in parts {
        hasher.line(&format!("{} {} {} {}", part.lock_sha256, part.population, part.sample_size, part.label));
    }
    hasher.finish()
}
