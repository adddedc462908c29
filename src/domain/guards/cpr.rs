//! The guard that keeps CPR numbers out of everything that is stored or printed.
//!
//! A CPR number is `DDMMYY-SSSS`. Modulus 11 is not asked: numbers without it are valid since 2007. Days 61 to 91 are
//! the replacement numbers that hospitals and municipalities give. Separators are searched through, since people paste
//! `010190 - 1234`, `01.01.90-1234` and worse.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// The digits of a CPR number.
const DIGITS: usize = 10;

/// The byte ranges of everything in `text` that could be a CPR number, from left to right, never overlapping.
#[must_use]
pub fn find(text: &str) -> Vec<Range<usize>> {
    // Case numbers by the million go through here, so what is plain ASCII is searched as it stands.
    if text.is_ascii() {
        let bytes = text.as_bytes();
        if bytes.iter().filter(|byte| byte.is_ascii_digit()).count() < DIGITS {
            return Vec::new();
        }
        return find_in(bytes.len(), &|i| bytes.get(i).map(|byte| char::from(*byte)));
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let byte = |i: usize| chars.get(i).map_or(text.len(), |(at, _)| *at);
    let found = find_in(chars.len(), &|i| chars.get(i).map(|(_, c)| *c));
    found.into_iter().map(|range| byte(range.start)..byte(range.end)).collect()
}

/// The ranges in characters. `at` gives the character at an index, `None` behind the last.
fn find_in(length: usize, at: &impl Fn(usize) -> Option<char>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut i = 0;
    while i + DIGITS <= length {
        match number_at(at, i) {
            Some(end) => {
                found.push(i..end);
                i = end;
            }
            None => i += 1,
        }
    }
    found
}

/// Whether a case number holds a CPR number. Here the date must be written together: `27.12.12-1234` is a subject number
/// of the KLE with a running number, `271212-1234` is a person.
#[must_use]
pub fn in_case_number(text: &str) -> bool {
    let together = |run: &[u8]| run.len() >= 6;
    if text.is_ascii() && !text.as_bytes().split(|byte| !byte.is_ascii_digit()).any(together) {
        return false;
    }
    find(text).into_iter().any(|range| text[range].chars().take(6).all(|c| digit(c).is_some()))
}

/// The text with every digit of a possible CPR number replaced, safe to show in an error or to keep as a draft.
#[must_use]
pub fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for range in find(text) {
        out.push_str(&text[from..range.start]);
        out.extend(text[range.clone()].chars().map(|c| if digit(c).is_some() { 'x' } else { c }));
        from = range.end;
    }
    out.push_str(&text[from..]);
    out
}

/// The index after a CPR number that starts at `start`, if one does.
fn number_at(at: &impl Fn(usize) -> Option<char>, start: usize) -> Option<usize> {
    digit(at(start)?)?;
    if start > 0 && at(start - 1).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let mut digits = [0; DIGITS];
    let (mut count, mut i) = (0, start);
    while count < DIGITS {
        if let Some(d) = at(i).and_then(digit) {
            digits[count] = d;
            count += 1;
            i += 1;
            if count == 4 && !is_date(digits) {
                return None;
            }
        } else if matches!(count, 2 | 4 | 6) {
            i = after_separators(at, i)?;
        } else {
            return None;
        }
    }
    if at(i).is_some_and(char::is_alphanumeric) {
        return None;
    }
    Some(i)
}

/// Whether the first four digits are a day and a month.
fn is_date(digits: [u32; DIGITS]) -> bool {
    let day = digits[0] * 10 + digits[1];
    let month = digits[2] * 10 + digits[3];
    matches!(day, 1..=31 | 61..=91) && matches!(month, 1..=12)
}

/// At most three blanks, dashes, dots, slashes or invisible characters, and a character behind them.
fn after_separators(at: &impl Fn(usize) -> Option<char>, from: usize) -> Option<usize> {
    let end = (from..from + 4).find(|i| !at(*i).is_some_and(is_separator))?;
    (end > from && at(end).is_some()).then_some(end)
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\t' | '-' | '.' | '/' | '_' | '\u{A0}' | '\u{AD}' | '\u{2007}' | '\u{200B}'..='\u{200D}'
        | '\u{2010}'..='\u{2015}' | '\u{202F}' | '\u{2212}' | '\u{2060}' | '\u{FEFF}')
}

#[inline]
fn digit(c: char) -> Option<u32> {
    if c.is_ascii() { c.to_digit(10) } else { compatible_digit(c) }
}

/// Full-width and other compatibility digits count as well.
fn compatible_digit(c: char) -> Option<u32> {
    std::iter::once(c).nfkc().next()?.to_digit(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = find(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn numbers_are_found_however_they_are_written() {
        check("Borger 310280-1234 ringede", &["310280-1234"]);
        check("3102801234", &["3102801234"]);
        check("æ310280 1234.", &[]);
        check("(310280 1234).", &["310280 1234"]);
        check("31.02.80-1234", &["31.02.80-1234"]);
        check("310280 – 1234", &["310280 – 1234"]);
        check("310280\u{200B}1234", &["310280\u{200B}1234"]);
        check("３１０２８０１２３４", &["３１０２８０１２３４"]);
        check("710280-1234", &["710280-1234"]);
        check("310280-1234 og 310281-4321", &["310280-1234", "310281-4321"]);
    }

    #[test]
    fn case_numbers_dates_and_telephones_are_not() {
        for text in [
            "27.27.27-G01-4407-25",
            "34.45.30-G01-1775-21",
            "mødet 03-05-2024 kl. 14:30",
            "tlf. 64 82 82 82",
            "1234567890",
            "310280-12345",
            "D2022-119385",
            "2026-000001",
            "A3102801234",
            "320280-1234",
            "311380-1234",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn masking_leaves_no_digit_of_the_number() {
        assert_eq!(mask("se 310280-1234, side 3"), "se xxxxxx-xxxx, side 3");
        assert!(in_case_number("310280-1234"));
        assert!(in_case_number("310280-1234-02"));
        assert!(!in_case_number("27.12.12-1234-25"));
    }
}
