//! A point in time: UTC to the second, written as `2026-11-22T04:28:00Z`.

use chrono::{
    DateTime, Datelike as _, Days, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, SubsecRound as _, TimeDelta,
    Timelike as _, Utc, Weekday,
};
use serde::{Deserialize, Serialize};
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment(DateTime<Utc>);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a UTC time: {0:?}")]
pub struct NotAMoment(pub String);

impl Moment {
    #[must_use]
    pub fn new(at: DateTime<Utc>) -> Self {
        Self(at.trunc_subsecs(0))
    }

    #[must_use]
    pub fn utc(self) -> DateTime<Utc> {
        self.0
    }

    /// As the clocks in Denmark showed it, wherever this runs. Summer time is from the last Sunday of March to the last
    /// Sunday of October, both at 01:00 UTC (directive 2000/84/EC).
    #[must_use]
    pub fn danish(self) -> DateTime<FixedOffset> {
        let turns = |month| last_sunday(self.0.year(), month)?.and_hms_opt(1, 0, 0);
        let now = self.0.naive_utc();
        let summer = turns(3).is_some_and(|from| from <= now) && turns(10).is_some_and(|to| now < to);
        let offset = FixedOffset::east_opt(if summer { 7_200 } else { 3_600 });
        offset.map_or_else(|| self.0.fixed_offset(), |offset| self.0.with_timezone(&offset))
    }

    /// When the clocks in Denmark showed it: the first time, where they showed it twice; never, where they left it out.
    #[must_use]
    pub fn of_danish(shown: NaiveDateTime) -> Option<Self> {
        let ahead = [2, 1].map(|hours| Self::new((shown - TimeDelta::hours(hours)).and_utc()));
        ahead.into_iter().find(|at| at.danish().naive_local() == shown)
    }
}

/// Of a month with 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(last.weekday().days_since(Weekday::Sun).into()))
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

impl TryFrom<String> for Moment {
    type Error = NotAMoment;

    fn try_from(text: String) -> Result<Self, NotAMoment> {
        match DateTime::parse_from_rfc3339(&text) {
            // A leap second is kept as more than a second's fraction; no clock of ours shows one.
            Ok(at) if at.nanosecond() == 0 && Self::new(at.to_utc()).to_string() == text => Ok(Self::new(at.to_utc())),
            _ => Err(NotAMoment(text)),
        }
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;

    #[test]
    fn a_point_in_time_has_one_form() {
        let read = |text: &str| Moment::try_from(text.to_owned()).is_ok();
        assert!(read("2024-02-29T23:59:59Z"));
        for text in [
            "2023-02-29T00:00:00Z",
            "2026-06-30T23:59:60Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00+00:00",
            "2026-01-01T00:00:00.0Z",
            "2026-01-01t00:00:00z",
        ] {
            assert!(!read(text), "{text}");
        }
    }

    /// Both turns of 2026 and of 2027 (29-03, 25-10, 28-03, 31-10), a second before and at each.
    #[test]
    fn danish_clocks_turn_on_the_last_sundays_of_march_and_october() {
        for (utc, danish) in [
            ("2026-01-01T00:00:00Z", "2026-01-01 01:00:00"),
            ("2026-03-29T00:59:59Z", "2026-03-29 01:59:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29 03:00:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25 02:59:59"),
            ("2026-10-25T01:00:00Z", "2026-10-25 02:00:00"),
            ("2026-12-31T23:30:00Z", "2027-01-01 00:30:00"),
            ("2027-03-28T01:00:00Z", "2027-03-28 03:00:00"),
            ("2027-10-31T00:59:59Z", "2027-10-31 02:59:59"),
            ("2027-10-31T01:00:00Z", "2027-10-31 02:00:00"),
        ] {
            let moment = Moment::try_from(utc.to_owned()).unwrap();
            assert_eq!(moment.danish().format("%Y-%m-%d %H:%M:%S").to_string(), danish, "{utc}");
        }
    }

    /// Half past two was left out in March and came twice in October.
    #[test]
    fn what_danish_clocks_showed_is_read_back() {
        for (danish, utc) in [
            ("2026-01-01 01:00", Some("2026-01-01T00:00:00Z")),
            ("2026-07-01 01:30", Some("2026-06-30T23:30:00Z")),
            ("2026-03-29 02:30", None),
            ("2026-03-29 03:00", Some("2026-03-29T01:00:00Z")),
            ("2026-10-25 02:30", Some("2026-10-25T00:30:00Z")),
            ("2026-10-25 03:00", Some("2026-10-25T02:00:00Z")),
        ] {
            let shown = chrono::NaiveDateTime::parse_from_str(danish, "%Y-%m-%d %H:%M").unwrap();
            assert_eq!(Moment::of_danish(shown).map(|at| at.to_string()).as_deref(), utc, "{danish}");
        }
    }
}
