//! The day in a cell, however case systems and Excel write it. Two digits of a year are a guess, so they are no day.

use chrono::{Datelike as _, Days, NaiveDate};

/// The numbers of 1930 and 2099 in Excel: other numbers are no days of cases.
const SERIALS: std::ops::RangeInclusive<u64> = 10_959..=73_050;

/// `2026-05-01`, `01-05-2026`, `1.5.2026`, `01/05/2026`, each with a time behind it or not. `serials`: a workbook may
/// hold the number of the day.
#[must_use]
pub fn read(cell: &str, serials: bool) -> Option<NaiveDate> {
    let cell = cell.trim();
    if serials && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b',') {
        return serial(cell);
    }
    let day = cell.split([' ', 'T', '\u{A0}']).next()?;
    let separator = day.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = day.split(separator).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let (year, month, day) = match (first.len(), third.len(), separator) {
        (4, 1..=2, '-') => (first, second, third),
        (1..=2, 4, '-' | '.' | '/') => (third, second, first),
        _ => return None,
    };
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    (1900..=2100).contains(&date.year()).then_some(date)
}

/// Days since the last but one day of 1899, as Excel counts them; the time of the day stands behind the comma.
fn serial(cell: &str) -> Option<NaiveDate> {
    let days: u64 = cell.split(',').next()?.parse().ok()?;
    let first = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    if SERIALS.contains(&days) { first.checked_add_days(Days::new(days)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, serials: bool, expected: Option<&str>) {
        assert_eq!(read(cell, serials).map(|date| date.to_string()).as_deref(), expected, "{cell}");
    }

    #[test]
    fn days_are_read_however_they_are_written() {
        for cell in [
            "2026-05-01",
            "2026-5-1",
            "01-05-2026",
            " 1-5-2026 ",
            "01.05.2026",
            "01/05/2026",
            "01-05-2026 10:07:28",
            "2026-05-01T10:07:28.557+01:00",
        ] {
            check(cell, false, Some("2026-05-01"));
        }
        check("46143", true, Some("2026-05-01"));
        check("46143,5", true, Some("2026-05-01"));
        check("29-02-2024", false, Some("2024-02-29"));
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for cell in [
            "",
            "46143",
            "01-05-26",
            "31-02-2026",
            "05-13-2026",
            "maj 2026",
            "2026/05/01",
            "01-05.2026",
            "1-5-0026",
            "i går",
        ] {
            check(cell, false, None);
        }
        check("3", true, None);
        check("3102801234", true, None);
    }
}
