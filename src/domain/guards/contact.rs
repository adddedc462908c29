//! The guard that keeps e-mail addresses and telephone numbers out of what an auditor writes.
//!
//! A Danish number has eight digits and never begins with 0 or 1: `64828282`, `64 82 82 82`, `6482 8282`, `648 28 282`,
//! `64-82-82-82`, with or without `+45`. Eight digits are much else as well in a case file: dates, document and CVR
//! numbers, years from and to, amounts. What stands around them decides, and a word that means a telephone always does.

use super::cpr;
use crate::domain::coded::coded;
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Cpr,
    Email,
    Phone,
}

coded!(Kind, "personal data", { Cpr = "cpr", Email = "email", Phone = "phone" });

/// Everything in `text` that could point to a person, from left to right, never overlapping.
#[must_use]
pub fn find(text: &str) -> Vec<(Range<usize>, Kind)> {
    let mut found: Vec<(Range<usize>, Kind)> = cpr::find(text).into_iter().map(|range| (range, Kind::Cpr)).collect();
    for (ranges, kind) in [(emails(text), Kind::Email), (phones(text), Kind::Phone)] {
        for range in ranges {
            if found.iter().all(|(other, _)| range.end <= other.start || other.end <= range.start) {
                found.push((range, kind));
            }
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// The text with every letter and digit of what was found replaced: safe to show, and to keep as a draft.
#[must_use]
pub fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (range, kind) in find(text) {
        out.push_str(&text[from..range.start]);
        match kind {
            Kind::Cpr => out.push_str(&cpr::mask(&text[range.clone()])),
            Kind::Email | Kind::Phone => {
                out.extend(text[range.clone()].chars().map(|c| if c.is_alphanumeric() { 'x' } else { c }));
            }
        }
        from = range.end;
    }
    out.push_str(&text[from..]);
    out
}

/// `navn@sted.dk`: something on both sides of the sign, and an ending of two letters or more.
fn emails(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let start = before
            .char_indices()
            .rev()
            .take_while(|(_, c)| c.is_alphanumeric() || "._%+-".contains(*c))
            .last()
            .map_or(at, |(start, _)| start);
        let length: usize =
            after.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-')).map(char::len_utf8).sum();
        let domain = after[..length].trim_end_matches(['.', '-']);
        let ending = domain.rsplit_once('.').filter(|(name, _)| !name.is_empty()).map_or("", |(_, ending)| ending);
        let is_ending = ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic);
        if start < at && is_ending {
            found.push(start..at + 1 + domain.len());
        }
    }
    found
}

/// The groups that eight digits are written in.
const GROUPS: [&[usize]; 5] = [&[8], &[2, 2, 2, 2], &[4, 4], &[3, 2, 3], &[2, 3, 3]];

/// One run of digits.
#[derive(Debug, Clone, Copy)]
struct Digits<'t> {
    text: &'t str,
    start: usize,
    end: usize,
}

fn phones(text: &str) -> Vec<Range<usize>> {
    let runs = runs(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = runs.get(at..).filter(|rest| !rest.is_empty()) {
        match number(text, rest) {
            Some((range, used)) => {
                found.push(range);
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

fn runs(text: &str) -> Vec<Digits<'_>> {
    let mut runs: Vec<Digits<'_>> = Vec::new();
    for (at, _) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.end == at => *run = Digits { text: &text[run.start..=at], end: at + 1, ..*run },
            _ => runs.push(Digits { text: &text[at..=at], start: at, end: at + 1 }),
        }
    }
    runs
}

/// The number that the first of `runs` begins, and how many runs it takes.
fn number(text: &str, runs: &[Digits<'_>]) -> Option<(Range<usize>, usize)> {
    let first = runs.first()?;
    let before = &text[..first.start];
    if before.ends_with('+') {
        return abroad(text, runs, first.start - 1);
    }
    if first.text == "0045" {
        let (range, used) = danish(text, runs.get(1..)?)?;
        return Some((first.start..range.end, used + 1));
    }
    if let Some(local) = first.text.strip_prefix("0045").filter(|local| local.len() == 8) {
        return is_local(local).then_some((first.start..first.end, 1));
    }
    let (range, used) = danish(text, runs)?;
    let digits: Vec<&Digits<'_>> = runs.iter().take(used).collect();
    (said_so(before) || !is_else(text, &range, &digits)).then_some((range, used))
}

/// Behind a plus there is a country's number and nothing else that is so long.
fn abroad(text: &str, runs: &[Digits<'_>], start: usize) -> Option<(Range<usize>, usize)> {
    let mut count = 0;
    let mut end = start;
    let mut used = 0;
    for (at, run) in runs.iter().enumerate() {
        let gap = if at == 0 { "" } else { &text[end..run.start] };
        if at > 0 && !matches!(gap, " " | "-" | "." | "\u{A0}") || count + run.text.len() > 15 {
            break;
        }
        (count, end, used) = (count + run.text.len(), run.end, at + 1);
    }
    (count >= 9).then_some((start..end, used))
}

/// Eight digits in usual groups, with one and the same separator, and nothing hanging on at either side.
fn danish(text: &str, runs: &[Digits<'_>]) -> Option<(Range<usize>, usize)> {
    let first = runs.first()?;
    let used = GROUPS.iter().find_map(|groups| {
        let of_groups = runs.get(..groups.len())?;
        let fits = of_groups.iter().zip(*groups).all(|(run, length)| run.text.len() == *length);
        let gaps: Vec<&str> =
            of_groups.windows(2).filter_map(|pair| text.get(pair.first()?.end..pair.last()?.start)).collect();
        let even = gaps.iter().all(|gap| gaps.first() == Some(gap) && matches!(*gap, " " | "-" | "." | "\u{A0}"));
        (fits && even).then_some(groups.len())
    })?;
    let last = runs.get(used - 1)?;
    let mut before = text[..first.start].chars().rev();
    let free = match before.next() {
        Some(c) if c.is_alphanumeric() || matches!(c, '_' | '#') => false,
        Some('-' | '.' | '/' | ',') => !before.next().is_some_and(char::is_alphanumeric),
        _ => true,
    };
    let mut after = text[last.end..].chars();
    let ends = match after.next() {
        Some(c) if c.is_alphanumeric() || c == '_' => false,
        Some('-' | '.' | '/' | ',') => !after.next().is_some_and(char::is_alphanumeric),
        _ => true,
    };
    (free && ends && is_local(first.text)).then_some((first.start..last.end, used))
}

fn is_local(digits: &str) -> bool {
    !digits.starts_with(['0', '1'])
}

/// Words that say that a telephone number follows.
const PHONE_WORDS: [&str; 14] = [
    "tlf",
    "telefon",
    "telefonnummer",
    "telefonnr",
    "mobil",
    "mobilnummer",
    "mobilnr",
    "ring",
    "ringe",
    "sms",
    "phone",
    "telephone",
    "mobile",
    "call",
];
/// Words that say that something else does.
const OTHER_WORDS: [&str; 29] = [
    "nr",
    "nummer",
    "sag",
    "sagen",
    "sagsnr",
    "sagsnummer",
    "journal",
    "journalnr",
    "journalnummer",
    "jnr",
    "dok",
    "dokument",
    "dokumentnr",
    "doknr",
    "dokid",
    "bilag",
    "cvr",
    "se",
    "id",
    "notat",
    "ean",
    "kle",
    "no",
    "doc",
    "case",
    "file",
    "document",
    "record",
    "journalpost",
];
/// Words behind an amount.
const UNITS: [&str; 8] = ["kr", "kroner", "dkk", "t.kr", "mio", "euro", "eur", "timer"];

fn said_so(before: &str) -> bool {
    let Some(word) = word_before(before) else { return false };
    let shortened = matches!(word.as_str(), "nr" | "nummer");
    let word = if shortened { word_before(cut_word(before)).unwrap_or(word) } else { word };
    PHONE_WORDS.contains(&word.as_str())
}

/// Whether eight digits are a date, years from and to, an amount, or the number of a paper.
fn is_else(text: &str, range: &Range<usize>, digits: &[&Digits<'_>]) -> bool {
    let other = word_before(&text[..range.start]).is_some_and(|word| OTHER_WORDS.contains(&word.as_str()));
    let behind = text[range.end..].trim_start().trim_start_matches(['.', ',', '-']).trim_start().to_lowercase();
    let unit = behind.split(|c: char| !c.is_alphabetic() && c != '.').next().unwrap_or("").trim_end_matches('.');
    let meant = match digits {
        [one] => is_date(one.text),
        [from, to] => is_year(from.text) && is_year(to.text),
        // 25 000 000: thousands, not a number that anybody is called on.
        [_, thousands, units] if thousands.text.len() == 3 && units.text.len() == 3 => true,
        _ => false,
    };
    other || meant || UNITS.contains(&unit)
}

fn trimmed(before: &str) -> &str {
    before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ':' | '(' | '#'))
}

/// Without the word at the end.
fn cut_word(before: &str) -> &str {
    trimmed(before).trim_end_matches(char::is_alphabetic)
}

/// The word that stands right before, in small letters.
fn word_before(before: &str) -> Option<String> {
    let trimmed = trimmed(before);
    let word = trimmed.rsplit(|c: char| !c.is_alphabetic()).next()?;
    (!word.is_empty()).then(|| word.to_lowercase())
}

fn is_year(digits: &str) -> bool {
    digits.starts_with("19") || digits.starts_with("20")
}

/// `20260312` and `31122026`.
fn is_date(digits: &str) -> bool {
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let day_month = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    let backward = is_year(digits) && day_month(part(6, 8), part(4, 6));
    let forward = digits.get(4..).is_some_and(is_year) && day_month(part(0, 2), part(2, 4));
    backward || forward
}

#[cfg(test)]
#[path = "contact_tests.rs"]
mod tests;
