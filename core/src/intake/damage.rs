//! What Excel does to case numbers: powers of ten, dates, error values. The number itself is lost then.

use super::problem::ProblemKind;

#[must_use]
pub fn of(number: &str) -> Option<ProblemKind> {
    let number = number.trim();
    if is_excel_error(number) {
        Some(ProblemKind::ExcelError)
    } else if is_scientific(number) {
        Some(ProblemKind::ScientificNumber)
    } else if is_date(number) {
        Some(ProblemKind::DateAsCaseNumber)
    } else {
        None
    }
}

/// `#REF!`, `#NAVN?`, `#N/A`, `#I/T`, and `####` where a column was too narrow.
#[must_use]
pub fn is_excel_error(text: &str) -> bool {
    text.starts_with('#') && (text.ends_with(['!', '?', '#']) || matches!(text, "#N/A" | "#I/T"))
}

/// `1,23E+09`: Excel always writes the sign, a case number never has it there.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let mantissa = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, fraction) = mantissa.split_once([',', '.']).unwrap_or((mantissa, "0"));
    is_digits(whole) && is_digits(fraction) && exponent.strip_prefix(['+', '-']).is_some_and(is_digits)
}

/// `01-maj-19`, `maj-19`, `01-05-2019`, `2019-05-01`, with a time or without. Not `1-5-19`: that can be a case number.
fn is_date(text: &str) -> bool {
    let mut split = without_time(text).split(['-', '/', '.', ' ']).filter(|part| !part.is_empty());
    let mut parts = [""; 4];
    let mut count = 0;
    for (place, part) in parts.iter_mut().zip(&mut split) {
        *place = part;
        count += 1;
    }
    match parts[..count] {
        [day, month, year] if is_month_name(month) => in_range(day, 1, 31) && is_digits(year) && year.len() <= 4,
        [first, second] if is_month_name(first) || is_month_name(second) => is_digits(first) || is_digits(second),
        [day, month, year] if year.len() == 4 => {
            in_range(day, 1, 31) && in_range(month, 1, 12) && in_range(year, 1900, 2099)
        }
        [year, month, day] if year.len() == 4 => {
            in_range(year, 1900, 2099) && in_range(month, 1, 12) && in_range(day, 1, 31)
        }
        _ => false,
    }
}

fn without_time(text: &str) -> &str {
    match text.split_once([' ', 'T']) {
        Some((date, time)) if time.contains(':') => date,
        _ => text,
    }
}

fn is_month_name(text: &str) -> bool {
    const MONTHS: [&str; 14] =
        ["jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec"];
    let lower = text.to_lowercase();
    lower.len() <= 9 && lower.chars().all(char::is_alphabetic) && MONTHS.iter().any(|month| lower.starts_with(month))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn in_range(text: &str, low: u16, high: u16) -> bool {
    is_digits(text) && text.len() <= 4 && text.parse().is_ok_and(|number: u16| (low..=high).contains(&number))
}
