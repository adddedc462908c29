//! The papers that several rooms show alike: the receipt, and what was checked.

use super::{dates::date_time, say::Words, terms};
use crate::{
    domain::{receipt::Receipt, refusal::Refusal},
    say,
};

/// The receipt of a draw, line by line.
#[must_use]
pub fn receipt(words: &Words, receipt: &Receipt) -> Vec<String> {
    let mut lines = vec![
        say!(words, "receipt-head", year = receipt.year.to_string(), attempt = receipt.attempt, spec = receipt.spec),
        say!(words, "receipt-locked", at = date_time(receipt.locked_at, words.lang()), salt = receipt.salt),
        say!(words, "receipt-commitment", commitment = receipt.commitment),
        say!(words, "receipt-drawn", at = date_time(receipt.drawn_at, words.lang()), seed = receipt.seed.normalised),
        terms::grade(words, receipt.seed.grade),
    ];
    if let Some(source) = &receipt.seed.source {
        lines.push(say!(words, "receipt-source", source = source));
    }
    if !receipt.seed.witnesses.is_empty() {
        lines.push(say!(words, "receipt-witnesses", witnesses = receipt.seed.witnesses.join(", ")));
    }
    for stratum in &receipt.strata {
        lines.push(say!(
            words,
            "receipt-stratum",
            area = terms::stratum(words, &stratum.label, stratum.area),
            population = stratum.population,
            n = stratum.sample_size
        ));
        lines.push(say!(words, "receipt-frame", sha256 = stratum.frame_sha256));
        lines.push(say!(words, "receipt-key", key = stratum.key, words = stratum.words_used));
        lines.extend(stratum.order.iter().zip(1..).map(|(number, position)| format!("    {position:3}  {number}")));
    }
    for replacement in &receipt.replacements {
        let reason = terms::reason(words, replacement.reason);
        lines.push(match replacement.replaced_by {
            Some(by) => say!(words, "receipt-replaced", case = replacement.id, reason = reason, by = by),
            None => say!(words, "receipt-replaced-empty", case = replacement.id, reason = reason),
        });
    }
    lines.push(say!(words, "receipt-sha256", sha256 = receipt.sha256));
    lines
}

/// One thing that was checked, and below it what is wrong with it.
#[must_use]
pub fn check(words: &Words, name: &str, count: usize, faults: &[Refusal]) -> Vec<String> {
    let what = say!(words, &format!("check-{name}"), count = count);
    let mark = words.say(if faults.is_empty() { "check-ok" } else { "check-failed" }, &[]);
    let mut lines = vec![format!("{mark}: {what}")];
    lines.extend(faults.iter().map(|fault| format!("  {}", words.refusal(fault))));
    lines
}
