//! What decides an answer, apart from the rest of the guidance.

use super::{say::Words, terms};
use crate::domain::{answer::Value, checklist::Question};

/// The two lines that decide, what the highest answer takes and what the lowest is; and the rest of what to look for.
/// Guidance that does not name its answers is all rest.
#[must_use]
pub fn parted(words: &Words, question: &Question) -> (Vec<String>, String) {
    let text = words.lang().of(&question.look_for);
    let mark = |value| format!("{}:", terms::value(words, question.scale, value));
    let found = [Value::Met, Value::NotMet].map(|value| sentence(text, &mark(value)));
    let [Some(met), Some(not_met)] = found else { return (Vec::new(), text.to_owned()) };
    let rest = [met, not_met].iter().fold(text.to_owned(), |rest, line| rest.replacen(line, "", 1));
    (vec![met.to_owned(), not_met.to_owned()], rest.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// From a mark to the end of its sentence: a full stop before a capital letter, or the end.
fn sentence<'t>(text: &'t str, mark: &str) -> Option<&'t str> {
    let begins = |at: &usize| *at == 0 || text.get(..*at).is_some_and(|before| before.ends_with(". "));
    let (start, _) = text.match_indices(mark).find(|(at, _)| begins(at))?;
    let from = text.get(start..)?;
    let ends = |at: &usize| from.get(at + 2..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase);
    let end = from.match_indices(". ").map(|(at, _)| at).find(ends);
    Some(end.and_then(|end| from.get(..=end)).unwrap_or(from))
}
