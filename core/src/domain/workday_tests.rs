//! Easter from a published table and by the church's own tables, holidays of published calendars, spans by brute force.

use super::*;
use chrono::{TimeDelta, Timelike as _};

/// Month and day of Easter Sunday from 1990 to 2050, as almanacs print them.
const EASTERS: [(u32, u32); 61] = [
    (4, 15),
    (3, 31),
    (4, 19),
    (4, 11),
    (4, 3),
    (4, 16),
    (4, 7),
    (3, 30),
    (4, 12),
    (4, 4),
    (4, 23),
    (4, 15),
    (3, 31),
    (4, 20),
    (4, 11),
    (3, 27),
    (4, 16),
    (4, 8),
    (3, 23),
    (4, 12),
    (4, 4),
    (4, 24),
    (4, 8),
    (3, 31),
    (4, 20),
    (4, 5),
    (3, 27),
    (4, 16),
    (4, 1),
    (4, 21),
    (4, 12),
    (4, 4),
    (4, 17),
    (4, 9),
    (3, 31),
    (4, 20),
    (4, 5),
    (3, 28),
    (4, 16),
    (4, 1),
    (4, 21),
    (4, 13),
    (3, 28),
    (4, 17),
    (4, 9),
    (3, 25),
    (4, 13),
    (4, 5),
    (4, 25),
    (4, 10),
    (4, 1),
    (4, 21),
    (4, 6),
    (3, 29),
    (4, 17),
    (4, 9),
    (3, 25),
    (4, 14),
    (4, 5),
    (4, 18),
    (4, 10),
];

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%d-%m-%Y %H:%M").unwrap()
}

#[test]
fn easter_is_that_of_the_almanacs() {
    for (year, (month, day)) in (1990..).zip(EASTERS) {
        assert_eq!(easter(year), Some(date(year, month, day)));
    }
}

/// The Sunday after the full moon of the church, by golden number and epact (Clavius), not by a formula of one's own.
fn by_epact(year: i32) -> NaiveDate {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let solar = 3 * century / 4 - 12;
    let lunar = (8 * century + 5) / 25 - 5;
    let mut epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
    if (epact == 25 && golden > 11) || epact == 24 {
        epact += 1;
    }
    let full = if epact > 23 { 74 - epact } else { 44 - epact };
    let moon = date(year, 3, 1) + TimeDelta::days(i64::from(full) - 1);
    moon.iter_days().skip(1).find(|day| day.weekday() == Weekday::Sun).unwrap()
}

#[test]
fn easter_is_that_of_the_church_for_every_gregorian_year() {
    for year in 1583..=4999 {
        assert_eq!(easter(year), Some(by_epact(year)), "{year}");
    }
}

/// The holidays of a year that fall on Monday to Friday, as day and month.
fn weekdays_off(year: i32) -> Vec<(u32, u32)> {
    let days = date(year, 1, 1).iter_days().take_while(|day| day.year() == year);
    days.filter(|day| is_weekday(*day) && holiday(*day).is_some()).map(|day| (day.day(), day.month())).collect()
}

#[test]
fn holidays_are_those_of_the_published_calendars() {
    assert_eq!(weekdays_off(2022), [(14, 4), (15, 4), (18, 4), (13, 5), (26, 5), (6, 6), (26, 12)]);
    assert_eq!(weekdays_off(2023), [(6, 4), (7, 4), (10, 4), (5, 5), (18, 5), (29, 5), (25, 12), (26, 12)]);
    assert_eq!(weekdays_off(2024), [(1, 1), (28, 3), (29, 3), (1, 4), (9, 5), (20, 5), (25, 12), (26, 12)]);
    assert_eq!(weekdays_off(2025), [(1, 1), (17, 4), (18, 4), (21, 4), (29, 5), (9, 6), (25, 12), (26, 12)]);
    assert_eq!(weekdays_off(2026), [(1, 1), (2, 4), (3, 4), (6, 4), (14, 5), (25, 5), (25, 12)]);
    assert_eq!(weekdays_off(2027), [(1, 1), (25, 3), (26, 3), (29, 3), (6, 5), (17, 5)]);
}

#[test]
fn prayer_day_ended_with_2023() {
    assert_eq!(holiday(date(2023, 5, 5)), Some(Holiday::PrayerDay));
    assert_eq!(holiday(date(2024, 4, 26)), None);
    assert!(is_working_day(date(2024, 4, 26)));
}

#[test]
fn days_without_a_law_are_working_days_and_are_named() {
    let span = between(at("23-12-2026 12:00"), at("04-01-2027 12:00")).unwrap();
    assert_eq!(span.closed, [(date(2026, 12, 24), Closed::ChristmasEve), (date(2026, 12, 31), Closed::NewYearsEve)]);
    assert_eq!(span.holidays, [(date(2026, 12, 25), Holiday::ChristmasDay), (date(2027, 1, 1), Holiday::NewYear)]);
    // 24, 28, 29, 30, 31 December and 4 January.
    assert_eq!(span.days, 6);
    assert!(is_working_day(date(2026, 5, 1)) && is_working_day(date(2026, 6, 5)));
}

#[test]
fn where_days_are_counted_the_first_day_is_not_named() {
    let eve = between(at("24-12-2026 00:00"), at("31-12-2026 00:00")).unwrap();
    assert_eq!(eve.closed[0], (date(2026, 12, 24), Closed::ChristmasEve));
    // 28, 29, 30 and 31 December: Christmas Eve is not among them, and neither is it said to be.
    let days = eve.in_days(date(2026, 12, 24));
    assert_eq!((days.days, days.closed), (4, vec![(date(2026, 12, 31), Closed::NewYearsEve)]));
    let feast = between(at("25-12-2026 00:00"), at("28-12-2026 00:00")).unwrap().in_days(date(2026, 12, 25));
    assert_eq!((feast.days, feast.holidays), (1, Vec::new()));
}

#[test]
fn forty_eight_hours_stand_still_at_the_weekend() {
    for (from, to, within) in [
        ("20-11-2026 15:00", "24-11-2026 15:00", true),
        ("20-11-2026 15:00", "24-11-2026 15:01", false),
        ("21-11-2026 10:00", "25-11-2026 00:00", true),
        ("21-11-2026 10:00", "25-11-2026 00:01", false),
        ("23-11-2026 08:00", "25-11-2026 08:00", true),
        ("23-11-2026 08:00", "25-11-2026 08:01", false),
        // Maundy Thursday to Easter Monday do not count.
        ("01-04-2026 12:00", "08-04-2026 12:00", true),
        ("01-04-2026 12:00", "08-04-2026 12:01", false),
    ] {
        assert_eq!(between(at(from), at(to)).unwrap().within_promise(), within, "{from} to {to}");
    }
    assert_eq!(between(at("20-11-2026 15:00"), at("20-11-2026 14:59")), None);
    let same = between(at("20-11-2026 15:00"), at("20-11-2026 15:00")).unwrap();
    assert_eq!((same.minutes, same.days), (0, 0));
}

/// Minute by minute and day by day.
#[test]
fn spans_are_those_of_counting() {
    let start = at("20-12-2026 00:00");
    for (from, length) in (0..40).flat_map(|n| [(n * 311, n * 197), (n * 97, n * 401), (n * 1440, n * 720)]) {
        let from = start + TimeDelta::minutes(from);
        let to = from + TimeDelta::minutes(length);
        let span = between(from, to).unwrap();
        let minutes = (0..length).filter(|m| is_working_day((from + TimeDelta::minutes(*m)).date())).count();
        assert_eq!(span.minutes, i64::try_from(minutes).unwrap(), "{from} {to}");
        let midnights = from.date().iter_days().skip(1).take_while(|day| *day <= to.date());
        assert_eq!(span.days, u32::try_from(midnights.filter(|day| is_working_day(*day)).count()).unwrap());
        assert_eq!(from.second(), 0);
    }
}
