//! Two years side by side in words. Never better or worse, never a difference without its verdict.

use super::{lang::Lang, say::Words, terms};
use crate::{
    domain::comparison::compared::{AreaComparison, Compared, Comparison, Count, Why},
    say,
};

/// "næppe tilfældigt", "kan være tilfældigt", or that there is no verdict; and that the guidance was sharpened where it was.
#[must_use]
pub fn verdict(words: &Words, compared: &Compared) -> String {
    let code = compared.test.as_ref().map_or_else(|untested| untested.code(), |test| test.verdict.code());
    let said = words.say(&format!("years-{code}"), &[]);
    if compared.sharpened { say!(words, "years-sharpened", said = said) } else { said }
}

/// "7 af 10 (og 2 ukendte svar)".
#[must_use]
pub fn count(words: &Words, count: Count) -> String {
    if count.n == 0 {
        return say!(words, "years-count-none", unknown = count.unknown());
    }
    let of = say!(words, "met-of", met = count.met, n = count.n);
    say!(words, "years-count", of = of, unknown = count.unknown())
}

/// Both counts and the verdict, in one sentence.
#[must_use]
pub fn line(words: &Words, comparison: &Comparison, compared: &Compared) -> String {
    say!(
        words,
        "years-line",
        question = compared.question,
        earlier = count(words, compared.before),
        before = comparison.before.to_string(),
        later = count(words, compared.after),
        after = comparison.after.to_string(),
        verdict = verdict(words, compared)
    )
}

/// What is held against what, and why nothing is judged where nothing is.
#[must_use]
pub fn lead(words: &Words, comparison: &Comparison) -> Vec<String> {
    let Comparison { before, version, after, open_cases, .. } = *comparison;
    let mut said = vec![say!(words, "years-against", before = before, after = after, version = version)];
    if comparison.reopened {
        said.push(say!(words, "years-reopened", before = before, version = version));
    }
    if open_cases > 0 {
        said.push(say!(words, "years-open", after = after, open = open_cases));
    }
    said
}

/// How many verdicts chance alone would give. `None` where nothing is judged because the round is not finished.
#[must_use]
pub fn chance(words: &Words, comparison: &Comparison, area: &AreaComparison) -> Option<String> {
    let tenths = area.by_chance_tenths();
    let point = if words.lang() == Lang::Da { ',' } else { '.' };
    let tenths = format!("{}{point}{}", tenths / 10, tenths % 10);
    (comparison.open_cases == 0).then(|| say!(words, "years-chance", tested = area.tested(), tenths = tenths))
}

/// That the test is approximate, where one of the samples was drawn in several parts.
#[must_use]
pub fn parted(words: &Words, area: &AreaComparison) -> Option<String> {
    area.parted.then(|| words.say("years-parted", &[]))
}

/// The questions that were left out, one sentence a reason.
#[must_use]
pub fn not_compared(words: &Words, area: &AreaComparison) -> Vec<String> {
    let sentence = |why: Why| {
        let of_why = area.not_compared.iter().filter(|left_out| left_out.why == why);
        let questions: Vec<&str> = of_why.map(|left_out| left_out.question.as_str()).collect();
        let reason = words.say(&format!("years-why-{}", why.code()), &[]);
        (!questions.is_empty())
            .then(|| say!(words, "years-not-compared", why = reason, questions = questions.join(", ")))
    };
    Why::ALL.into_iter().filter_map(sentence).collect()
}

/// The two rounds in sentences, area by area.
#[must_use]
pub fn side_by_side(words: &Words, comparison: &Comparison) -> Vec<String> {
    let mut lines = lead(words, comparison);
    for area in &comparison.areas {
        lines.push(String::new());
        lines.push(terms::area(words, area.area));
        lines.extend(area.compared.iter().map(|compared| format!("  {}", line(words, comparison, compared))));
        lines.extend(not_compared(words, area).into_iter().map(|sentence| format!("  {sentence}")));
        let said = chance(words, comparison, area).into_iter().chain(parted(words, area));
        lines.extend(said.map(|sentence| format!("  {sentence}")));
    }
    lines.push(String::new());
    lines.push(words.say("years-meaning", &[]));
    lines
}
