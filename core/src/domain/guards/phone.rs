//! The guard that keeps telephone numbers out of what an auditor writes.
//!
//! A Danish number has eight digits and never begins with 0 or 1. Eight digits are much else as well in a case file:
//! dates, document and CVR numbers, years from and to, amounts. What stands around them decides, and a word that means a
//! telephone always does; so do a plus, `0045` and `45` before them.

use super::{
    fold::{Folded, digits_at_most},
    numbers::Numbers,
    words::{self, says},
};
use std::ops::Range;

/// The byte ranges of every telephone number in `text`, from left to right.
#[must_use]
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    if digits_at_most(text) < 8 {
        return Vec::new();
    }
    let folded = Folded::of(text);
    let numbers = Numbers::of(&folded.text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < numbers.len() {
        match number(&numbers, at) {
            Some((span, rows)) => {
                found.push(folded.written(span));
                at += rows;
            }
            None => at += 1,
        }
    }
    found
}

/// The number that begins at a row of digits, and how many rows it takes.
fn number(numbers: &Numbers<'_>, first: usize) -> Option<(Range<usize>, usize)> {
    let before = numbers.before(first);
    let plus = before.trim_end_matches([' ', '(']);
    if plus.ends_with('+') {
        let rows = abroad(numbers, first, 9)?;
        return span(numbers, first, rows).map(|span| (plus.len() - 1..span.end, rows));
    }
    let rows = with_code(numbers, first).or_else(|| local(numbers, first))?;
    Some((span(numbers, first, rows)?, rows))
}

fn span(numbers: &Numbers<'_>, first: usize, rows: usize) -> Option<Range<usize>> {
    Some(numbers.row(first)?.start..numbers.row(first + rows - 1)?.end)
}

/// Signs that part a number that is surely one.
fn parts(gap: &str) -> bool {
    gap.chars().count() <= 3 && gap.chars().all(|c| matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '\n' | '_' | ':'))
}

/// Behind a country's sign there is its number and nothing else that is so long.
fn abroad(numbers: &Numbers<'_>, first: usize, digits_min: usize) -> Option<usize> {
    let mut count = 0;
    let mut rows: usize = 0;
    for at in first..numbers.len() {
        let length = numbers.digits(at).len();
        if rows > 0 && !parts(numbers.gap_before(at)) || count + length > 15 {
            break;
        }
        (count, rows) = (count + length, rows + 1);
    }
    let amount = words::is_amount(words::next(&numbers.text[numbers.row(first + rows.checked_sub(1)?)?.end..]));
    (count >= digits_min && !amount).then_some(rows)
}

/// The countries that people here call most often.
const COUNTRIES: [&str; 16] =
    ["45", "46", "47", "44", "49", "48", "31", "32", "33", "34", "39", "40", "90", "298", "299", "354"];

/// `0045`, `00 45` or `45` before the eight digits, and `0046` before others.
fn with_code(numbers: &Numbers<'_>, first: usize) -> Option<usize> {
    let row = numbers.digits(first);
    if let Some(rest) = row.strip_prefix("00") {
        let (rest, from) = if rest.is_empty() { (numbers.digits(first + 1), first + 1) } else { (rest, first) };
        COUNTRIES.iter().find(|country| rest.starts_with(*country))?;
        if from > first && !parts(numbers.gap_before(from)) || !is_free_left(numbers, first) {
            return None;
        }
        return abroad(numbers, first, 11);
    }
    let local = row.strip_prefix("45")?;
    let sure = says_phone(numbers.before(first));
    if !sure && !is_free_left(numbers, first) || says(numbers.before(first), words::is_no_phone) {
        return None;
    }
    if local.len() == 8 {
        return (is_local(local) && is_free_right(numbers, first)).then_some(1);
    }
    let behind = numbers.gap_before(first + 1);
    if local.len() == 2 {
        return together(numbers, first, sure);
    }
    let (rows, form) = eight(numbers, first + 1, sure)?;
    let even = rows == 1 || numbers.gap_before(first + 2) == behind || !matches!(form, Form::Usual);
    let fits = local.is_empty() && parts(behind) && even && is_local(numbers.digits(first + 1));
    (fits && is_free_right(numbers, first + rows)).then_some(rows + 1)
}

/// `4520 30 40 50`: the code is written together with the first digits.
fn together(numbers: &Numbers<'_>, first: usize, sure: bool) -> Option<usize> {
    let rows = numbers.chain(first, 4);
    let lengths: Vec<usize> = (first + 1..first + rows).map(|at| numbers.digits(at).len()).collect();
    let gaps = (first + 1..first + rows).all(|at| parts(numbers.gap_before(at)));
    let fits = match lengths.as_slice() {
        [2, 2, 2] => true,
        [3, 3] | [6] | [4, 2] | [2, 4] => sure,
        _ => false,
    };
    (fits && gaps && is_local(&numbers.digits(first)[2..]) && is_free_right(numbers, first + rows - 1)).then_some(rows)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Groups that telephone numbers are written in.
    Usual,
    /// 25 000 000: thousands, unless a word says otherwise.
    Thousands,
    /// Any other groups, where a word says that it is one.
    Any,
}

const USUAL: [&[usize]; 7] = [&[8], &[2, 2, 2, 2], &[4, 4], &[3, 2, 3], &[2, 2, 4], &[4, 2, 2], &[2, 4, 2]];

/// Eight digits from a row on.
fn eight(numbers: &Numbers<'_>, first: usize, sure: bool) -> Option<(usize, Form)> {
    let mut count = 0;
    let mut lengths = Vec::new();
    for at in first..(first + 8).min(numbers.len()) {
        if at > first && !parts(numbers.gap_before(at)) {
            return None;
        }
        lengths.push(numbers.digits(at).len());
        count += numbers.digits(at).len();
        if count >= 8 {
            break;
        }
    }
    if count != 8 {
        return None;
    }
    let gaps: Vec<&str> = (first + 1..first + lengths.len()).map(|at| numbers.gap_before(at)).collect();
    let even = gaps.iter().all(|gap| gaps.first() == Some(gap)) && gaps.first().is_none_or(|gap| is_usual_gap(gap))
        || gaps == [" ", "-", " "]
        || gaps == [") ", " ", " "];
    // One gap is a line break, the others are what they are.
    let wrapped =
        gaps.iter().filter(|gap| **gap == "\n").count() == 1 && gaps.iter().all(|gap| matches!(*gap, " " | "\n"));
    let form = match lengths.as_slice() {
        parts if USUAL.contains(&parts) && (even || wrapped) => Form::Usual,
        [2, 3, 3] if even => Form::Thousands,
        _ if sure => Form::Any,
        _ => return None,
    };
    Some((lengths.len(), form))
}

fn is_usual_gap(gap: &str) -> bool {
    matches!(gap, " " | "-" | "." | " - " | "\n" | "_")
}

fn local(numbers: &Numbers<'_>, first: usize) -> Option<usize> {
    let before = numbers.before(first);
    let sure = says_phone(before) || says_phone_behind(numbers, first);
    let (rows, form) = eight(numbers, first, sure)?;
    let after = &numbers.text[numbers.row(first + rows - 1)?.end..];
    let said_free = first == 0 || !matches!(numbers.gap_before(first), "." | "-" | "/" | ":");
    if sure && said_free {
        let is_time = is_written_date(numbers, first, rows)
            || is_years(numbers, first, rows)
            || is_times(numbers, first, rows)
            || is_date_and_more(numbers, first, rows);
        return (!is_time).then_some(rows);
    }
    let free = is_free_left(numbers, first) && is_free_right(numbers, first + rows - 1);
    let is_else = form != Form::Usual
        || !is_local(numbers.digits(first))
        || is_written_date(numbers, first, rows)
        || is_years(numbers, first, rows)
        || is_whole_date(numbers.digits(first))
        || is_hundreds(numbers, first, rows)
        || is_time_of_day(numbers, first, rows)
        || is_list(numbers, first, rows)
        || words::is_amount(words::next(after))
        || words::next(after).starts_with("cvr")
        || after.trim_start().starts_with('(') && words::is_no_phone(words::next(after))
        || says(before, words::is_no_phone)
        || before.trim_end().ends_with(['§', '$', '€', '£']);
    (free && !is_else).then_some(rows)
}

/// Whether one of the words before says so, and none that is nearer says something else.
fn says_phone(before: &str) -> bool {
    let mut rest = before;
    for at in 0..6 {
        let Some((word, start)) = words::last(rest) else { return false };
        if words::is_phone(word) {
            return true;
        }
        if words::is_no_phone(word) || words::is_cpr(word) || at == 0 && words::is_date_word(word) {
            return false;
        }
        rest = start;
    }
    false
}

/// `64828282 (mobil)`.
fn says_phone_behind(numbers: &Numbers<'_>, first: usize) -> bool {
    let chain = numbers.chain(first, 8);
    let Some(row) = chain.checked_sub(1).and_then(|last| numbers.row(first + last)) else { return false };
    let after = &numbers.text[row.end..];
    after.len() - after.trim_start_matches([' ', '(', ',']).len() <= 2 && words::is_telephone(words::next(after))
}

fn is_local(digits: &str) -> bool {
    !digits.starts_with(['0', '1'])
}

fn is_free_left(numbers: &Numbers<'_>, first: usize) -> bool {
    let mut before = numbers.before(first).chars().rev();
    match before.next() {
        Some(c) if c.is_alphanumeric() || matches!(c, '_' | '#') => false,
        // Two numbers with a stroke between them are two numbers.
        Some('/' | ',') if first > 0 && numbers.digits(first - 1).len() == 8 => true,
        Some('-' | '/') => !before.next().is_some_and(char::is_alphanumeric),
        Some('.' | ',') => !before.next().is_some_and(char::is_numeric),
        _ => true,
    }
}

fn is_free_right(numbers: &Numbers<'_>, last: usize) -> bool {
    let Some(row) = numbers.row(last) else { return false };
    let mut after = numbers.text[row.end..].chars();
    match after.next() {
        Some(c) if c.is_alphanumeric() || c == '_' => false,
        Some('/' | ',') if numbers.digits(last + 1).len() == 8 => true,
        Some('-' | '/') => !after.next().is_some_and(char::is_alphanumeric),
        Some('.' | ',') => !after.next().is_some_and(char::is_numeric),
        _ => true,
    }
}

fn number_of(digits: &str) -> u32 {
    digits.parse().unwrap_or(0)
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

fn is_day_month(day: &str, month: &str) -> bool {
    (1..=31).contains(&number_of(day)) && (1..=12).contains(&number_of(month))
}

/// `24-12-2025` and `2025-12-24`.
fn is_written_date(numbers: &Numbers<'_>, first: usize, rows: usize) -> bool {
    let digits = |at: usize| numbers.digits(first + at);
    rows == 3
        && (is_year(digits(2)) && is_day_month(digits(0), digits(1))
            || is_year(digits(0)) && is_day_month(digits(2), digits(1)))
}

/// `20260312` and `31122026`.
fn is_whole_date(digits: &str) -> bool {
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or("");
    is_year(part(0, 4)) && is_day_month(part(6, 8), part(4, 6))
        || is_year(part(4, 8)) && is_day_month(part(0, 2), part(2, 4))
}

/// `2024-2025`.
fn is_years(numbers: &Numbers<'_>, first: usize, rows: usize) -> bool {
    rows == 2 && is_year(numbers.digits(first)) && is_year(numbers.digits(first + 1))
}

/// `2500-3500`, `5000-5999`: from and to, in round hundreds.
fn is_hundreds(numbers: &Numbers<'_>, first: usize, rows: usize) -> bool {
    rows == 2
        && numbers.digits(first).ends_with("00")
        && ["00", "99"].iter().any(|end| numbers.digits(first + 1).ends_with(end))
}

/// `12/3 2026 1430`: the end of a date, and a time.
fn is_time_of_day(numbers: &Numbers<'_>, first: usize, rows: usize) -> bool {
    let time = number_of(numbers.digits(first + 1));
    let before = numbers.before(first);
    let dated = first > 0 && numbers.gap_before(first).len() <= 2
        || words::last(before).is_some_and(|(word, _)| words::is_month(word));
    rows == 2 && is_year(numbers.digits(first)) && time / 100 < 24 && time % 100 < 60 && dated
}

/// `12.30-13.45`: from and to on a clock.
fn is_times(numbers: &Numbers<'_>, first: usize, rows: usize) -> bool {
    let time = |at: usize| {
        matches!(numbers.gap_before(at + 1), "." | ":")
            && number_of(numbers.digits(at)) < 24
            && number_of(numbers.digits(at + 1)) < 60
    };
    rows == 4 && time(first) && time(first + 2) && numbers.gap_before(first + 2) != numbers.gap_before(first + 1)
}

/// `12.03.26 14…`, `120326 14…`: a date, and the hour behind it.
fn is_date_and_more(numbers: &Numbers<'_>, first: usize, rows: usize) -> bool {
    let gap = |at: usize| numbers.gap_before(first + at);
    let digits = |at: usize| numbers.digits(first + at);
    match rows {
        2 if digits(0).len() == 6 => is_day_month(&digits(0)[..2], &digits(0)[2..4]),
        4 => gap(1) == gap(2) && gap(3) != gap(2) && is_day_month(digits(0), digits(1)),
        _ => false,
    }
}

/// Groups that go on with the same sign: `20 21 22 23 24 25`, the number of a card. One group more before a number is let
/// pass, and two numbers in a row are two numbers.
fn is_list(numbers: &Numbers<'_>, first: usize, rows: usize) -> bool {
    if rows == 1 {
        return false;
    }
    let gap = numbers.gap_before(first + 1);
    let size = numbers.digits(first).len();
    let same = |at: usize| numbers.digits(at).len() == size;
    let before = (1..=first).take_while(|back| numbers.follows(first + 1 - back, gap) && same(first - back)).count();
    let behind = (first + rows..numbers.len()).take_while(|at| numbers.follows(*at, gap) && same(*at)).count();
    let more = before + behind;
    size == 2 && more > 1 && !(more + rows).is_multiple_of(rows) || size == 4 && more > 0
}
