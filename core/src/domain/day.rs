//! A day without a time: the deadline of an action.

use super::{code::Code, moment::Moment, refusal::Refusal};
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(NaiveDate);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day: {0:?}")]
pub struct NotADay(pub String);

impl Day {
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// As somebody typed it.
    pub fn typed(typed: &str) -> Result<Self, Refusal> {
        typed.parse().map_err(|_| Refusal::new(Code::DayUnknown).with("typed", typed))
    }
}

impl Day {
    /// As people write a day that is not long ago: `12-3`, `12.3.26`, `12/3-2026`, `2026-03-12`. Without a year it is the last
    /// such day until `today`. Whoever reads by it shows what was read.
    #[must_use]
    pub fn lately(word: &str, today: NaiveDate) -> Option<Self> {
        let word = word.strip_suffix('.').unwrap_or(word);
        if let Ok(day) = word.parse() {
            return Some(day);
        }
        let parts: Vec<&str> = word.split(['-', '.', '/']).collect();
        let number = |text: &str| text.parse::<u32>().ok().filter(|_| (1..=2).contains(&text.len()));
        let date = NaiveDate::from_ymd_opt;
        let found = match parts[..] {
            [day, month] => {
                let (day, month) = (number(day)?, number(month)?);
                let this = date(today.year(), month, day).filter(|found| *found <= today);
                this.or_else(|| date(today.year().checked_sub(1)?, month, day))
            }
            [day, month, year] if year.len() == 2 => {
                date(2000 + i32::try_from(number(year)?).ok()?, number(month)?, number(day)?)
            }
            _ => None,
        };
        found.map(Self::from)
    }
}

impl FromStr for Day {
    type Err = NotADay;

    /// As people write it here, `01-06-2027`, `1.6.2027`, `1/6/2027`, or `2027-06-01`. A year always has four digits, so
    /// that nothing is guessed.
    fn from_str(typed: &str) -> Result<Self, NotADay> {
        let wrong = || NotADay(typed.into());
        let parts: Vec<&str> = typed.trim().split(['-', '.', '/']).collect();
        let [first, month, last] = parts[..] else { return Err(wrong()) };
        let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
        let digits =
            |text: &str, longest| (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return Err(wrong());
        }
        let number = |text: &str| text.parse::<u32>().map_err(|_| wrong());
        let year = year.parse::<i32>().map_err(|_| wrong())?;
        NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).map(Self).ok_or_else(wrong)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        match text.parse::<Self>() {
            Ok(day) if day.to_string() == text => Ok(day),
            _ => Err(NotADay(text)),
        }
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl From<Moment> for Day {
    fn from(moment: Moment) -> Self {
        Self(moment.utc().date_naive())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for typed in ["2027-06-01", "01-06-2027", "1.6.2027", " 1/6/2027 "] {
            assert_eq!(typed.parse::<Day>().map(|day| day.to_string()), Ok("2027-06-01".into()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for typed in
            ["", "1-6-27", "30-02-2027", "2027-13-01", "juni 2027", "01-06-2027-1", "+1-06-2027", "001-06-2027"]
        {
            assert_eq!(typed.parse::<Day>(), Err(NotADay(typed.into())));
        }
    }
}
