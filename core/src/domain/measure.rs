//! Questions that are measured: two times are written down, the working days or hours between them are calculated, and
//! the rule of the checklist (the key `measure`) says which answer they point to.
//!
//! An answer is only ever proposed by it. Times are those of the clock on the wall, kept as they were typed.

use super::{
    answer::Value,
    checklist::{Measure, Scale, Unit},
    code::Code,
    day::Day,
    moment::Moment,
    refusal::Refusal,
    workday::{Closed, Holiday, between},
};
use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Earlier than anything a case of today can hold: a mistake of the hand.
const FIRST_YEAR: i32 = 2000;

/// A day, and a time of day where one is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct At {
    pub day: NaiveDate,
    pub time: Option<NaiveTime>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a time: {0:?}")]
pub struct NotATime(pub String);

impl At {
    /// As somebody typed it.
    pub fn typed(typed: &str) -> Result<Self, Refusal> {
        typed.parse().map_err(|_| Self::unknown(typed))
    }

    /// The same as somebody writes it who knows which year it is: `12-3 14` is `12-03-2026 14:00`. What is no such time stays
    /// as it is.
    #[must_use]
    pub fn spelt_out(typed: &str, today: NaiveDate) -> String {
        let mut parts = typed.split_whitespace().filter(|part| !matches!(*part, "kl." | "kl"));
        let day = parts.next().and_then(|part| Day::lately(part, today));
        let (Some(day), hour, None) = (day, parts.next(), parts.next()) else { return typed.to_owned() };
        let hour = match hour {
            Some(hour) if hour.len() <= 2 && hour.bytes().all(|byte| byte.is_ascii_digit()) => format!(" {hour}:00"),
            Some(hour) => format!(" {hour}"),
            None => String::new(),
        };
        format!("{}{hour}", day.date().format("%d-%m-%Y"))
    }

    /// That what was typed is no time.
    #[must_use]
    pub fn unknown(typed: &str) -> Refusal {
        Refusal::new(Code::DateTimeUnknown).with("typed", typed)
    }

    /// The beginning of the day where no time of day is known.
    #[must_use]
    pub fn local(self) -> NaiveDateTime {
        self.day.and_time(self.time.unwrap_or(NaiveTime::MIN))
    }

    /// As people write it here, for a refusal.
    fn shown(self) -> String {
        let time = self.time.map(|time| time.format(" %H:%M").to_string());
        format!("{}{}", self.day.format("%d-%m-%Y"), time.unwrap_or_default())
    }
}

impl FromStr for At {
    type Err = NotATime;

    /// A day as people write it, with or without a time of day: `4-3-2026`, `04-03-2026 10:15`, `04-03-2026 kl. 10.15`.
    fn from_str(typed: &str) -> Result<Self, NotATime> {
        let wrong = || NotATime(typed.into());
        let mut parts = typed.split_whitespace().filter(|part| !matches!(*part, "kl." | "kl"));
        let day = parts.next().and_then(|part| part.parse::<Day>().ok()).ok_or_else(wrong)?;
        let time = parts.next().map(|part| time(part).ok_or_else(wrong)).transpose()?;
        if parts.next().is_some() {
            return Err(wrong());
        }
        Ok(Self { day: day.date(), time })
    }
}

fn time(typed: &str) -> Option<NaiveTime> {
    let (hours, minutes) = typed.split_once([':', '.'])?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=2).contains(&hours.len()) || minutes.len() != 2 || !digits(hours) || !digits(minutes) {
        return None;
    }
    NaiveTime::from_hms_opt(hours.parse().ok()?, minutes.parse().ok()?, 0)
}

/// As it stands in the file: `2026-03-04`, `2026-03-04 10:15`.
impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.day.format("%Y-%m-%d"))?;
        self.time.map_or(Ok(()), |time| write!(f, " {}", time.format("%H:%M")))
    }
}

impl TryFrom<String> for At {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        match text.parse::<Self>() {
            Ok(at) if at.to_string() == text => Ok(at),
            _ => Err(NotATime(text)),
        }
    }
}

impl From<At> for String {
    fn from(at: At) -> Self {
        at.to_string()
    }
}

/// Two times, or what is left of them where they would say who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Pair {
    Times(Times),
    Forgotten(Forgotten),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    pub from: At,
    pub to: At,
}

/// The working days between two times that were dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forgotten {
    pub days: u32,
}

impl Pair {
    #[must_use]
    pub fn of(from: At, to: At) -> Self {
        Self::Times(Times { from, to })
    }

    /// Both times, where they are kept.
    #[must_use]
    pub fn times(&self) -> Option<Times> {
        match self {
            Self::Times(times) => Some(*times),
            Self::Forgotten(_) => None,
        }
    }

    /// As people write it here, for a refusal.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Times(Times { from, to }) => format!("{} - {}", from.shown(), to.shown()),
            Self::Forgotten(Forgotten { days }) => days.to_string(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    Days(u32),
    Minutes(i64),
}

/// What lies between the two times of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lapse {
    pub amount: Amount,
    /// Holidays from Monday to Friday that were left out.
    pub holidays: Vec<(NaiveDate, Holiday)>,
    /// Days that were counted although many offices are closed.
    pub closed: Vec<(NaiveDate, Closed)>,
    /// What the rule says of this pair alone.
    pub value: Option<Value>,
}

impl Measure {
    /// What lies between two times. `None` where it cannot be told: hours without a time of day, or backwards.
    #[must_use]
    pub fn lapse(&self, pair: &Pair) -> Option<Lapse> {
        let times = match pair {
            Pair::Times(times) => times,
            Pair::Forgotten(Forgotten { days }) => {
                return (self.unit == Unit::Days).then(|| self.judged(Amount::Days(*days), Vec::new(), Vec::new()));
            }
        };
        let (from, to) = (times.from.local(), times.to.local());
        match self.unit {
            Unit::Hours => {
                times.from.time.and(times.to.time)?;
                let span = between(from, to)?;
                Some(self.judged(Amount::Minutes(span.minutes), span.holidays, span.closed))
            }
            // What came before it was due came in time.
            Unit::Days => {
                let Some(span) = between(from, to) else {
                    return Some(self.judged(Amount::Days(0), Vec::new(), Vec::new()));
                };
                let span = span.in_days(times.from.day);
                Some(self.judged(Amount::Days(span.days), span.holidays, span.closed))
            }
        }
    }

    /// The pairs as they are kept: where the rule forgets, what lies between the times and not the times.
    #[must_use]
    pub fn kept(&self, pairs: &[Pair]) -> Vec<Pair> {
        let days = |pair: &Pair| match self.lapse(pair).filter(|_| self.forget).map(|lapse| lapse.amount) {
            Some(Amount::Days(days)) => Pair::Forgotten(Forgotten { days }),
            _ => *pair,
        };
        pairs.iter().map(days).collect()
    }

    fn judged(&self, amount: Amount, holidays: Vec<(NaiveDate, Holiday)>, closed: Vec<(NaiveDate, Closed)>) -> Lapse {
        let within = |limit: u32| match amount {
            Amount::Days(days) => days <= limit,
            Amount::Minutes(minutes) => minutes <= i64::from(limit) * 60,
        };
        let value = self.met.map(|met| match self.partly {
            _ if within(met) => Value::Met,
            Some(partly) if within(partly) => Value::Partly,
            _ => Value::NotMet,
        });
        Lapse { amount, holidays, closed, value }
    }

    /// The answer that the pairs point to together: all met is met, none met or partly is not met, the rest is partly.
    #[must_use]
    pub fn proposal(&self, scale: Scale, pairs: &[Pair]) -> Option<Value> {
        let values: Vec<Value> = pairs.iter().map(|pair| self.lapse(pair)?.value).collect::<Option<_>>()?;
        let some = Value::of(scale).find(|value| *value == Value::Partly).unwrap_or(Value::NotMet);
        match values.as_slice() {
            [] => None,
            all if all.iter().all(|value| *value == Value::Met) => Some(Value::Met),
            all if all.iter().all(|value| *value == Value::NotMet) => Some(Value::NotMet),
            _ => Some(some),
        }
    }

    /// The pairs as they were typed; blank ones are left out. Everything that cannot be read is told, each with its place
    /// among the texts.
    pub fn read(&self, typed: &[(&str, &str)]) -> Result<Vec<Pair>, Vec<(usize, Refusal)>> {
        let (mut pairs, mut wrong) = (Vec::new(), Vec::new());
        for (at, (from, to)) in (0..).step_by(2).zip(typed) {
            let (from, to) = (from.trim(), to.trim());
            match (from.is_empty(), to.is_empty()) {
                (true, true) => {}
                (true, false) => wrong.push((at, Refusal::new(Code::MeasureHalf).with("typed", to))),
                (false, true) => wrong.push((at + 1, Refusal::new(Code::MeasureHalf).with("typed", from))),
                (false, false) => match (self.time(from), self.time(to)) {
                    (Ok(from), Ok(to)) => match self.in_order(Times { from, to }) {
                        Ok(()) => pairs.push(Pair::of(from, to)),
                        Err(refusal) => wrong.push((at + 1, refusal)),
                    },
                    (from, to) => {
                        wrong.extend(from.err().map(|refusal| (at, refusal)));
                        wrong.extend(to.err().map(|refusal| (at + 1, refusal)));
                    }
                },
            }
        }
        if wrong.is_empty() { Ok(pairs) } else { Err(wrong) }
    }

    fn time(&self, typed: &str) -> Result<At, Refusal> {
        match (self.unit, At::typed(typed)) {
            (Unit::Days, Err(_)) => Err(Refusal::new(Code::MeasureDayUnknown).with("typed", typed)),
            (Unit::Hours, Ok(at)) if at.time.is_none() => Err(needs_time(typed)),
            (_, read) => read,
        }
    }

    fn in_order(&self, Times { from, to }: Times) -> Result<(), Refusal> {
        if self.unit == Unit::Hours && to.local() < from.local() {
            return Err(Refusal::new(Code::MeasureBackwards).with("from", from.shown()).with("to", to.shown()));
        }
        Ok(())
    }

    /// Refuses more pairs than the question asks for, times that are no times of a case, and what cannot be calculated.
    pub fn check(&self, pairs: &[Pair], today: NaiveDate) -> Result<(), Refusal> {
        if u32::try_from(pairs.len()).map_or(true, |count| count > self.spans) {
            return Err(Refusal::new(Code::MeasureTooMany).with("max", self.spans));
        }
        for times in pairs.iter().filter_map(Pair::times) {
            for at in [times.from, times.to] {
                if at.day > today || at.day.year() < FIRST_YEAR {
                    return Err(Refusal::new(Code::MeasureOutside).with("typed", at.shown()).with("year", FIRST_YEAR));
                }
                if self.unit == Unit::Hours && at.time.is_none() {
                    return Err(needs_time(&at.shown()));
                }
            }
            self.in_order(times)?;
        }
        Ok(())
    }
}

fn needs_time(typed: &str) -> Refusal {
    Refusal::new(Code::MeasureNeedsTime).with("typed", typed)
}

/// The times of a question, as they stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    pub question: String,
    pub pairs: Vec<Pair>,
    pub by: String,
    pub at: Moment,
}

#[cfg(test)]
#[path = "measure_tests.rs"]
mod tests;
