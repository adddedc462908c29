//! The papers that several rooms show alike: the receipt, and what was checked.

use super::{dates::date_time, say::Words, seeds, terms};
use crate::{
    domain::{
        check::Check,
        receipt::{Receipt, ReceiptStratum},
        selftest::checked::Checked,
        supplement::MAIN,
        trail::numbered,
        unseen::Unseen,
    },
    say,
};

/// The receipt of a draw, line by line.
#[must_use]
pub fn receipt(words: &Words, receipt: &Receipt) -> Vec<String> {
    let mut lines = vec![
        say!(words, "receipt-head", year = receipt.year.to_string(), attempt = receipt.attempt, spec = receipt.spec),
        say!(words, "receipt-locked", at = date_time(receipt.locked_at, words.lang())),
        say!(words, "receipt-commitment", commitment = receipt.commitment),
        say!(words, "receipt-drawn", at = date_time(receipt.drawn_at, words.lang()), seed = receipt.seed.normalised),
    ];
    lines.extend(seeds::of_a_receipt(words, receipt));
    lines.push(say!(words, "receipt-print", print = receipt.draw_print));
    receipt.strata.iter().for_each(|part| lines.extend(stratum(words, part)));
    for replacement in &receipt.replacements {
        let reason = terms::reason(words, replacement.reason);
        lines.push(match replacement.replaced_by {
            Some(by) => say!(words, "receipt-replaced", case = replacement.id, reason = reason, by = by),
            None => say!(words, "receipt-replaced-empty", case = replacement.id, reason = reason),
        });
    }
    for extension in &receipt.extensions {
        let at = date_time(extension.at, words.lang());
        lines.push(say!(
            words,
            "receipt-extended",
            label = extension.label,
            from = extension.from,
            to = extension.to,
            at = at
        ));
    }
    lines.push(say!(words, "receipt-sha256", sha256 = receipt.sha256));
    lines
}

/// One stratum with its hashes and its cases: by their numbers, or in the public edition by their places.
fn stratum(words: &Words, stratum: &ReceiptStratum) -> Vec<String> {
    let area = terms::stratum(words, &stratum.label, stratum.area);
    let mut lines =
        vec![say!(words, "receipt-stratum", area = area, population = stratum.population, n = stratum.sample_size)];
    if let (Some(frame), Some(salt)) = (&stratum.frame_sha256, &stratum.salt) {
        lines.push(say!(words, "receipt-frame", sha256 = frame));
        lines.push(say!(words, "receipt-salt", salt = salt));
    }
    lines.push(say!(words, "receipt-lock", sha256 = stratum.lock_sha256));
    lines.push(say!(words, "receipt-key", key = stratum.key, words = stratum.words_used));
    let mut numbers = stratum.order.iter().flatten();
    lines.extend(stratum.places.iter().zip(1..).map(|(place, position)| match numbers.next() {
        Some(number) => say!(words, "receipt-case", position = format!("{position:3}"), number = number, place = place),
        None => say!(words, "receipt-place", position = format!("{position:3}"), place = place),
    }));
    lines
}

/// The print of a signature, and what it is noted down for.
#[must_use]
pub fn to_note(words: &Words, print: &str) -> Vec<String> {
    vec![say!(words, "signed-print", print = print), words.say("signed-keep", &[])]
}

/// What a check looked at.
#[must_use]
pub fn looked_at(words: &Words, check: &Check) -> String {
    words.told(&format!("check-{}", check.name), &check.facts)
}

/// One thing that was checked, and below it what is wrong with it.
#[must_use]
pub fn check(words: &Words, check: &Check) -> Vec<String> {
    let mark = words.say(if check.ok() { "check-ok" } else { "check-failed" }, &[]);
    let mut lines = vec![format!("{mark}: {}", looked_at(words, check))];
    lines.extend(check.faults.iter().map(|fault| format!("  {}", words.refusal(fault))));
    lines
}

/// The verdict of a check, and below it what it has not held against anything outside.
#[must_use]
pub fn verdict(words: &Words, ok: bool, unseen: &[Unseen]) -> Vec<String> {
    let mut lines = vec![words.say(if ok { "verify-ok" } else { "verify-not-ok" }, &[])];
    lines.extend(unseen.iter().map(|one| format!("{} {}", words.say("verify-unseen", &[]), self::unseen(words, one))));
    lines
}

/// All that was checked, the verdict, and what was not checked.
#[must_use]
pub fn verified(words: &Words, checks: &[Check], unseen: &[Unseen]) -> Vec<String> {
    let mut lines: Vec<String> = checks.iter().flat_map(|one| check(words, one)).collect();
    lines.extend(verdict(words, checks.iter().all(Check::ok), unseen));
    lines
}

/// So many entries are named; the trail has them all.
const NAMED_MAX: usize = 10;

/// One thing that a check has not seen.
#[must_use]
pub fn unseen(words: &Words, unseen: &Unseen) -> String {
    let key = format!("unseen-{}", unseen.code());
    match unseen {
        Unseen::Head { seq, sha256 } => say!(words, &key, print = numbered((*seq, sha256))),
        Unseen::After { count, from, at } => {
            let at = at.map_or_else(|| "none".into(), |at| date_time(at, words.lang()));
            say!(words, &key, count = count, from = from, at = at)
        }
        Unseen::Clock(entries) => {
            let named: Vec<String> = entries.iter().take(NAMED_MAX).map(ToString::to_string).collect();
            say!(words, &key, count = entries.len(), entries = named.join(", "))
        }
        Unseen::Commitment(commitment) => say!(words, &key, commitment = commitment),
        Unseen::House(sha256) => say!(words, &key, sha256 = sha256),
        Unseen::Registered(text) => say!(words, &key, text = text),
        Unseen::List(parts) => say!(words, &key, parts = parts.join(", ")),
        Unseen::Attempt(attempt) => say!(words, &key, attempt = attempt),
        Unseen::Reasons(count) => say!(words, &key, count = count),
        _ => words.say(&key, &[]),
    }
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
