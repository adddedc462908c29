//! Danish working days: Monday to Friday, save the public holidays.
//!
//! Public holidays are those of the church year and New Year's Day. Store bededag was one until 2023 (law no. 214 of
//! 2023 took it away from 2024). 1 May, Constitution Day, Christmas Eve and New Year's Eve are none by law, though most
//! offices are closed on some of them: they count as working days here and are named beside the result, so that the
//! auditor can judge. Times are those of the clock on the wall; summer time begins and ends on Sundays, which do not
//! count anyway.

use super::code_enum::code_enum;
use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holiday {
    NewYear,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    PrayerDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    SecondChristmasDay,
}

code_enum!(Holiday, "holiday", {
    NewYear = "new-year",
    MaundyThursday = "maundy-thursday",
    GoodFriday = "good-friday",
    EasterSunday = "easter-sunday",
    EasterMonday = "easter-monday",
    PrayerDay = "prayer-day",
    Ascension = "ascension",
    WhitSunday = "whit-sunday",
    WhitMonday = "whit-monday",
    ChristmasDay = "christmas-day",
    SecondChristmasDay = "second-christmas-day",
});

/// A working day by law on which many offices are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    MayDay,
    ConstitutionDay,
    ChristmasEve,
    NewYearsEve,
}

code_enum!(Closed, "closed day", {
    MayDay = "may-day",
    ConstitutionDay = "constitution-day",
    ChristmasEve = "christmas-eve",
    NewYearsEve = "new-years-eve",
});

/// The last year in which Store bededag was a holiday.
const PRAYER_DAY_LAST: i32 = 2023;
/// Two days and nights: the promise of an answer.
pub const PROMISED_MINUTES: i64 = 48 * 60;

/// What lies between two times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Minutes on working days, all hours of the day counted.
    pub minutes: i64,
    /// Working days after the first day, the last one counted.
    pub days: u32,
    /// Holidays from Monday to Friday that were left out.
    pub holidays: Vec<(NaiveDate, Holiday)>,
    /// Days that were counted although many offices are closed.
    pub closed: Vec<(NaiveDate, Closed)>,
}

impl Span {
    /// What is to be named where days are counted and not hours: the first day is not counted, whatever it is.
    #[must_use]
    pub fn in_days(mut self, from: NaiveDate) -> Self {
        self.holidays.retain(|(date, _)| *date > from);
        self.closed.retain(|(date, _)| *date > from);
        self
    }

    #[must_use]
    pub fn within_promise(&self) -> bool {
        self.minutes <= PROMISED_MINUTES
    }
}

/// Easter Sunday in the Gregorian calendar: the anonymous algorithm as it stands in Meeus, *Astronomical Algorithms*, ch. 8.
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, in_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let lunar = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let moon = (19 * golden + century - century.div_euclid(4) - lunar + 15).rem_euclid(30);
    let leaps = 2 * century.rem_euclid(4) + 2 * in_century.div_euclid(4);
    let sunday = (32 + leaps - moon - in_century.rem_euclid(4)).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday).div_euclid(451);
    let from_march = moon + sunday - 7 * late + 114;
    let (month, day) = (from_march.div_euclid(31), from_march.rem_euclid(31) + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[must_use]
pub fn holiday(date: NaiveDate) -> Option<Holiday> {
    match (date.month(), date.day()) {
        (1, 1) => return Some(Holiday::NewYear),
        (12, 25) => return Some(Holiday::ChristmasDay),
        (12, 26) => return Some(Holiday::SecondChristmasDay),
        _ => {}
    }
    Some(match date.signed_duration_since(easter(date.year())?).num_days() {
        -3 => Holiday::MaundyThursday,
        -2 => Holiday::GoodFriday,
        0 => Holiday::EasterSunday,
        1 => Holiday::EasterMonday,
        26 if date.year() <= PRAYER_DAY_LAST => Holiday::PrayerDay,
        39 => Holiday::Ascension,
        49 => Holiday::WhitSunday,
        50 => Holiday::WhitMonday,
        _ => return None,
    })
}

#[must_use]
pub fn is_working_day(date: NaiveDate) -> bool {
    is_weekday(date) && holiday(date).is_none()
}

fn is_weekday(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

fn closed(date: NaiveDate) -> Option<Closed> {
    match (date.month(), date.day()) {
        (5, 1) => Some(Closed::MayDay),
        (6, 5) => Some(Closed::ConstitutionDay),
        (12, 24) => Some(Closed::ChristmasEve),
        (12, 31) => Some(Closed::NewYearsEve),
        _ => None,
    }
}

/// What lies between two times; `None` where the second is before the first.
#[must_use]
pub fn between(from: NaiveDateTime, to: NaiveDateTime) -> Option<Span> {
    if to < from {
        return None;
    }
    let mut span = Span { minutes: 0, days: 0, holidays: Vec::new(), closed: Vec::new() };
    for date in from.date().iter_days().take_while(|date| *date <= to.date()) {
        if !is_weekday(date) {
            continue;
        }
        if let Some(holiday) = holiday(date) {
            span.holidays.push((date, holiday));
            continue;
        }
        span.closed.extend(closed(date).map(|closed| (date, closed)));
        let midnight = date.and_time(NaiveTime::MIN);
        let next = midnight.checked_add_days(Days::new(1))?;
        span.minutes += to.min(next).signed_duration_since(from.max(midnight)).num_minutes();
        span.days += u32::from(date > from.date());
    }
    Some(span)
}

#[cfg(test)]
#[path = "workday_tests.rs"]
mod tests;
