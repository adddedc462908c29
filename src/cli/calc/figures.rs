//! Figures as people write them.

use crate::{
    domain::statistics::fraction::Fraction,
    words::{lang::Lang, say::Words},
};

/// Whole per cent; what is not quite all is never 100, nor what is not quite nothing 0.
pub(super) fn percent(share: f64, words: &Words) -> String {
    let rounded = whole(share * 100.0);
    match rounded.as_str() {
        "100" if share < 1.0 => words.say("calc-over", &[("value", &"99")]),
        "0" if share > 0.0 => words.say("calc-under", &[("value", &"1")]),
        _ => rounded,
    }
}

/// An exact share in per cent with the decimals it has, ten at most.
pub(super) fn percent_of(share: Fraction, words: &Words) -> String {
    let scaled = u128::from(share.numerator()) * 1_000_000_000_000 / u128::from(share.denominator());
    let text = format!("{}.{:010}", scaled / 10_000_000_000, scaled % 10_000_000_000);
    local(text.trim_end_matches('0').trim_end_matches('.'), words)
}

/// Rounded, and without the sign of -0.
pub(super) fn whole(value: f64) -> String {
    format!("{:.0}", value.round() + 0.0)
}

pub(super) fn decimal(value: f64, decimals: usize, words: &Words) -> String {
    local(&format!("{value:.decimals$}"), words)
}

fn local(number: &str, words: &Words) -> String {
    match words.lang() {
        Lang::Da => number.replace('.', ","),
        Lang::En => number.to_owned(),
    }
}
