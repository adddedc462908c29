//! Times as people write them, in the computer's own time zone.

use crate::{
    domain::{day::Day, measure::At, moment::Moment, refusal::Refusal},
    words::lang::Lang,
};
use chrono::{Local, NaiveDate};

/// `22-11-2026 05:28`, in English `2026-11-22 05:28`.
#[must_use]
pub fn date_time(moment: Moment, lang: Lang) -> String {
    let form = match lang {
        Lang::Da => "%d-%m-%Y %H:%M",
        Lang::En => "%Y-%m-%d %H:%M",
    };
    moment.utc().with_timezone(&Local).format(form).to_string()
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
    let local = at.time.and_then(|_| at.local().and_local_timezone(Local).earliest());
    local.map(|at| Moment::new(at.to_utc())).ok_or_else(|| At::unknown(typed))
}

/// The day on the calendar on the wall.
#[must_use]
pub fn day_of(moment: Moment) -> NaiveDate {
    moment.utc().with_timezone(&Local).date_naive()
}

/// `05:28:09`, for "saved at".
#[must_use]
pub fn clock(moment: Moment) -> String {
    moment.utc().with_timezone(&Local).format("%H:%M:%S").to_string()
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
