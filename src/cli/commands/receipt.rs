//! `tilsyn receipt`.

use crate::{
    actions::receipt::receipt_of,
    cli::{context::Context, open::open, output::Said},
    domain::{refusal::Refusal, supplement::MAIN},
    say,
    words::{dates::date_time, terms},
};

pub fn run(context: &Context<'_>, supplement: u32) -> Result<Said, Refusal> {
    let (desk, _) = open(context)?;
    let year = context.year(&desk)?;
    let receipt = receipt_of(&desk.store, year, supplement)?;
    let words = context.words;
    let mut lines = vec![
        say!(words, "receipt-head", year = year.to_string(), attempt = receipt.attempt, spec = receipt.spec),
        say!(words, "receipt-locked", at = date_time(receipt.locked_at, words.lang()), salt = receipt.salt),
        say!(words, "receipt-commitment", commitment = receipt.commitment),
        say!(words, "receipt-drawn", at = date_time(receipt.drawn_at, words.lang()), seed = receipt.seed.normalised),
        terms::grade(words, receipt.seed.grade),
    ];
    if supplement != MAIN {
        lines.insert(1, say!(words, "supplement-receipt", supplement = supplement));
    }
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
    let json = serde_json::to_value(&receipt).map_err(|error| Refusal::new("output-failed").with("detail", error))?;
    Ok(Said { json, text: lines.join("\n") })
}
