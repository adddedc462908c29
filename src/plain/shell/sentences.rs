//! Turns of phrase that every room uses.

use crate::{
    domain::{moment::Moment, refusal::Refusal},
    plain::shell::command::Command,
    say,
    words::{dates::clock, say::Words},
};

/// "a, b eller c".
pub(crate) fn either(words: &Words, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => say!(words, "plain-or", first = first.join(", "), last = last),
    }
}

/// "a, b og c".
pub(crate) fn both(words: &Words, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => say!(words, "plain-and", first = first.join(", "), last = last),
    }
}

/// "1 til 5", "1, 3 eller 4".
pub(crate) fn one_of(words: &Words, numbers: &[usize]) -> String {
    match numbers {
        [first, .., last] if numbers.len() > 2 && last - first + 1 == numbers.len() => {
            say!(words, "plain-range", first = first, last = last)
        }
        numbers => either(words, &numbers.iter().map(ToString::to_string).collect::<Vec<_>>()),
    }
}

/// That what was typed is the beginning of several words.
pub(crate) fn fits_several(words: &Words, typed: &str, commands: &[Command]) -> String {
    let names = either(words, &commands.iter().map(|command| command.name(words)).collect::<Vec<_>>());
    say!(words, "plain-many", typed = typed.trim(), names = names)
}

/// What is wrong, every place of it, and what to do: a line each.
pub(crate) fn refused(words: &Words, refusal: &Refusal) -> Vec<String> {
    let mut lines = vec![words.refusal(refusal)];
    lines.extend(refusal.places.iter().map(|place| words.refusal(place)));
    lines.push(hint(words, refusal));
    lines
}

/// What to do: what to type here where there is something, else as everywhere.
fn hint(words: &Words, refusal: &Refusal) -> String {
    words.find(&format!("plain-hint-{}", refusal.code), &[]).unwrap_or_else(|| words.hint(refusal))
}

/// "1. Opfyldt".
pub(crate) fn numbered(words: &Words, number: usize, choice: &str) -> String {
    say!(words, "plain-choice", number = number, choice = choice)
}

/// "Gemt kl. 14:02:11: ..."
pub(crate) fn saved(words: &Words, at: Moment, what: &str) -> String {
    say!(words, "plain-saved", time = clock(at), what = what)
}

pub(crate) fn yes_no(words: &Words) -> Vec<String> {
    vec![numbered(words, 1, &words.say("plain-yes", &[])), numbered(words, 2, &words.say("plain-no", &[]))]
}

pub(crate) fn yes_or_no(words: &Words, yes: bool) -> String {
    words.say(if yes { "plain-flag-yes" } else { "plain-flag-no" }, &[])
}
