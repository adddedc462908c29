//! The papers that several rooms show alike: the receipt, and what was checked.

use super::{dates::date_time, say::Words, terms};
use crate::{
    domain::{receipt::Receipt, refusal::Refusal, selftest::checked::Checked, supplement::MAIN},
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

/// "Fishers eksakte test: 3 af 3 tabelværdier stemmer (R; scipy)", and the values that do not.
#[must_use]
pub fn method(words: &Words, checked: &Checked) -> Vec<String> {
    let key = format!("selftest-{}", checked.method);
    let line = say!(
        words,
        "selftest-line",
        name = words.say(&key, &[]),
        agreeing = checked.agreeing(),
        rows = checked.rows,
        source = words.say(&format!("{key}.source"), &[])
    );
    std::iter::once(line).chain(checked.differing.iter().map(|row| format!("  {row}"))).collect()
}

/// Every method, a line each, and that all of them agree where they do.
#[must_use]
pub fn selftest(words: &Words, methods: &[Checked]) -> Vec<String> {
    let mut lines: Vec<String> = methods.iter().flat_map(|checked| method(words, checked)).collect();
    if methods.iter().all(|checked| checked.differing.is_empty()) {
        lines.push(words.say("selftest-ok", &[]));
    }
    lines
}

/// The receipts of a draw and of its supplements, one after the other.
#[must_use]
pub fn receipts(words: &Words, receipts: &[Receipt]) -> Vec<String> {
    let mut lines = Vec::new();
    for one in receipts {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        if one.supplement != MAIN {
            lines.push(say!(words, "supplement-receipt", supplement = one.supplement));
        }
        lines.extend(receipt(words, one));
    }
    lines
}
