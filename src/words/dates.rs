//! Times as people write them: as the clocks in Denmark show them, whatever the computer's own time zone.

use crate::{
    domain::{day::Day, measure::At, moment::Moment, refusal::Refusal},
    words::lang::Lang,
};
use chrono::{Datelike as _, NaiveDate};

/// `22-11-2026 05:28`, in English `2026-11-22 05:28`.
#[must_use]
pub fn date_time(moment: Moment, lang: Lang) -> String {
    let form = match lang {
        Lang::Da => "%d-%m-%Y %H:%M",
        Lang::En => "%Y-%m-%d %H:%M",
    };
    moment.danish().format(form).to_string()
}

/// `22-11-2026`, in English `2026-11-22`.
#[must_use]
pub fn date(moment: Moment, lang: Lang) -> String {
    date_time(moment, lang)[..10].to_owned()
}

/// A time as people write it: `22-11-2026 05:28`, also with a dot in the time, and as `2026-11-22 05:28`. A day alone is
/// none, nor is an hour that the clock on the wall left out.
pub fn read_date_time(typed: &str) -> Result<Moment, Refusal> {
    let at = At::typed(typed)?;
    at.time.and_then(|_| Moment::of_danish(at.local())).ok_or_else(|| At::unknown(typed))
}

/// The day on the calendar on the wall.
#[must_use]
pub fn day_of(moment: Moment) -> NaiveDate {
    moment.danish().date_naive()
}

/// The year on the calendar on the wall.
#[must_use]
pub fn year_of(moment: Moment) -> u16 {
    u16::try_from(day_of(moment).year()).unwrap_or(0)
}

/// `05:28:09`, for "saved at".
#[must_use]
pub fn clock(moment: Moment) -> String {
    moment.danish().format("%H:%M:%S").to_string()
}

/// `01-06-2027`, in English `2027-06-01`: a day has no time zone.
#[must_use]
pub fn day(day: Day, lang: Lang) -> String {
    let form = match lang {
        Lang::Da => "%d-%m-%Y",
        Lang::En => "%Y-%m-%d",
    };
    day.date().format(form).to_string()
}
