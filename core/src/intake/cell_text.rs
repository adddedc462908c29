//! What a cell of a workbook shows: a number without powers of ten, a date as year, month, day.

use super::sheet_rows::Cell;
use calamine::{DataRef, ExcelDateTime};

/// From here on a workbook keeps fewer digits than were typed: Excel has fifteen.
const EXACT_BELOW: f64 = 1e15;

impl Cell {
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), rounded: false }
    }

    /// A whole number is written out. A fraction, or a number with more digits than Excel keeps, is no case number.
    #[must_use]
    pub fn number(number: f64) -> Self {
        if !number.is_finite() {
            return Self { text: "#NUM!".into(), rounded: false };
        }
        let whole = number.fract() == 0.0;
        if number.abs() >= EXACT_BELOW {
            let text = format!("{number:E}").replace('E', "E+").replace('.', ",");
            return Self { text, rounded: true };
        }
        // Adding zero takes the sign from a negative zero.
        let text = if whole { format!("{:.0}", number + 0.0) } else { number.to_string().replace('.', ",") };
        Self { text, rounded: !whole }
    }

    #[must_use]
    pub fn flag(flag: bool) -> Self {
        Self::text(if flag { "SAND" } else { "FALSK" })
    }
}

impl From<DataRef<'_>> for Cell {
    fn from(data: DataRef<'_>) -> Self {
        match data {
            DataRef::Empty => Self::default(),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Self::text(text),
            DataRef::SharedString(text) => Self::text(text),
            DataRef::Int(number) => Self::text(number.to_string()),
            DataRef::Float(number) => Self::number(number),
            DataRef::Bool(flag) => Self::flag(flag),
            DataRef::Error(error) => Self::text(error.to_string()),
            DataRef::DateTime(serial) => Self::text(date(&serial)),
        }
    }
}

/// `2026-05-01`, with the time where there is one. What is no date is the number that it is kept as.
fn date(serial: &ExcelDateTime) -> String {
    let in_range = (1.0..3_000_000.0).contains(&serial.as_f64());
    if !serial.is_datetime() || !in_range {
        return Cell::number(serial.as_f64()).text;
    }
    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: f64, text: &str, rounded: bool) {
        assert_eq!(Cell::number(number), Cell { text: text.into(), rounded }, "{number}");
    }

    #[test]
    fn numbers_are_written_out() {
        check(606_094.0, "606094", false);
        check(1_234_567_890.0, "1234567890", false);
        check(999_999_999_999_999.0, "999999999999999", false);
        check(-0.0, "0", false);
        check(12.5, "12,5", true);
        check(0.000_000_1, "0,0000001", true);
        check(1e15, "1E+15", true);
        check(1.234_567_89e20, "1,23456789E+20", true);
        check(f64::NAN, "#NUM!", false);
    }
}
