//! Times as people write them, in the computer's own time zone.

use crate::{domain::moment::Moment, words::lang::Lang};
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

/// A day without a time: `22-11-2026`, in English `2026-11-22`.
#[must_use]
pub fn day(day: NaiveDate, lang: Lang) -> String {
    let form = match lang {
        Lang::Da => "%d-%m-%Y",
        Lang::En => "%Y-%m-%d",
    };
    day.format(form).to_string()
}

/// `05:28:09`, for "saved at".
#[must_use]
pub fn clock(moment: Moment) -> String {
    moment.utc().with_timezone(&Local).format("%H:%M:%S").to_string()
}
