//! Measured times as people read them: what lies between them, the rule, and the answer they point to.

use super::{dates, lang::Lang, say::Words, terms};
use crate::{
    domain::{
        answer::Value,
        case_file::CaseFile,
        checklist::{Measure, Question, Scale, Unit},
        measure::{Amount, At, Lapse, Pair},
    },
    say,
};

/// `04-03-2026`, `04-03-2026 10:15`; in English the year comes first.
#[must_use]
pub fn at(words: &Words, at: At) -> String {
    let form = match words.lang() {
        Lang::Da => "%d-%m-%Y",
        Lang::En => "%Y-%m-%d",
    };
    let time = at.time.map(|time| time.format(" %H:%M").to_string());
    format!("{}{}", at.day.format(form), time.unwrap_or_default())
}

/// `04-03-2026 → 09-03-2026`; the days alone where the times were dropped.
#[must_use]
pub fn pair(words: &Words, pair: &Pair) -> String {
    match pair {
        Pair::Times(times) => say!(words, "measure-pair", from = at(words, times.from), to = at(words, times.to)),
        Pair::Forgotten(forgotten) => amount(words, Amount::Days(forgotten.days)),
    }
}

/// "3 hverdage", "70 timer og 45 minutter på hverdage".
#[must_use]
pub fn amount(words: &Words, amount: Amount) -> String {
    let minutes = match amount {
        Amount::Days(days) => return say!(words, "measure-days", days = days),
        Amount::Minutes(minutes) => minutes,
    };
    let hours = say!(words, "measure-hours-only", hours = minutes / 60);
    match (minutes / 60, minutes % 60) {
        (_, 0) => say!(words, "measure-hours", time = hours),
        (0, rest) => say!(words, "measure-hours", time = say!(words, "measure-minutes-only", minutes = rest)),
        (_, rest) => {
            let rest = say!(words, "measure-minutes-only", minutes = rest);
            say!(words, "measure-hours-minutes", hours = hours, minutes = rest)
        }
    }
}

/// The word of an answer inside a sentence: "delvist opfyldt".
#[must_use]
pub fn value(words: &Words, scale: Scale, value: Value) -> String {
    let word = terms::value(words, scale, value);
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// What the times come to: `Målt: 3 hverdage (04-03-2026 → 09-03-2026)`, or a line for each pair below a heading; and
/// the days that were left out or counted in spite of something.
#[must_use]
pub fn lines(words: &Words, question: &Question, pairs: &[Pair]) -> Vec<String> {
    let Some(rule) = &question.measure else { return Vec::new() };
    let lapses: Vec<(&Pair, Lapse)> = pairs.iter().filter_map(|pair| Some((pair, rule.lapse(pair)?))).collect();
    let span = |pair: &Pair, lapse: &Lapse| {
        let amount = amount(words, lapse.amount);
        let Some(times) = pair.times() else { return say!(words, "measure-span-forgotten", amount = amount) };
        say!(words, "measure-span", amount = amount, from = at(words, times.from), to = at(words, times.to))
    };
    let mut lines = match lapses.as_slice() {
        [] => return Vec::new(),
        [(pair, lapse)] => vec![say!(words, "measure-one", span = span(pair, lapse))],
        many => {
            let heading = say!(words, "measure-many", count = many.len());
            let each = (1..).zip(many).map(|(number, (pair, lapse))| {
                let said = say!(words, "measure-each", number = number, span = span(pair, lapse));
                judged(words, question.scale, said, lapse.value)
            });
            std::iter::once(heading).chain(each).collect()
        }
    };
    lines.extend(days(words, lapses.iter().map(|(_, lapse)| lapse)));
    lines
}

fn judged(words: &Words, scale: Scale, said: String, judged: Option<Value>) -> String {
    match judged {
        Some(of) => say!(words, "measure-judged", said = said, value = value(words, scale, of)),
        None => said,
    }
}

/// The holidays that were left out and the days that were counted although many are closed, each once.
fn days<'a>(words: &Words, lapses: impl Iterator<Item = &'a Lapse>) -> Vec<String> {
    let (mut holidays, mut closed) = (Vec::new(), Vec::new());
    for lapse in lapses {
        holidays.extend(&lapse.holidays);
        closed.extend(&lapse.closed);
    }
    holidays.sort_by_key(|(date, _)| *date);
    holidays.dedup();
    closed.sort_by_key(|(date, _)| *date);
    closed.dedup();
    let day = |date: chrono::NaiveDate| dates::day(date.into(), words.lang());
    let left_out = holidays.into_iter().map(|(date, holiday)| {
        let name = words.say(&format!("holiday-{}", holiday.code()), &[]);
        say!(words, "measure-holiday", date = day(date), name = name)
    });
    let counted = closed.into_iter().map(|(date, closed)| {
        let name = words.say(&format!("closed-{}", closed.code()), &[]);
        say!(words, "measure-closed", date = day(date), name = name)
    });
    left_out.chain(counted).collect()
}

/// The same with what it comes to behind the first line: an answer that is proposed, or that it points to.
#[must_use]
pub fn shown(words: &Words, file: &CaseFile, question: &Question) -> Vec<String> {
    let Some(measured) = file.measured(&question.id) else { return Vec::new() };
    let mut lines = lines(words, question, &measured.pairs);
    let key = if file.proposed_by_measure(question).is_some() { "measure-proposed" } else { "measure-points-to" };
    if let (Some(first), Some(of)) = (lines.first_mut(), file.points_to(question)) {
        *first = say!(words, key, said = first, value = value(words, question.scale, of));
    }
    lines
}

/// For one who listens: no arrows, no parentheses.
#[must_use]
pub fn spoken(words: &Words, question: &Question, pairs: &[Pair]) -> Vec<String> {
    let Some(rule) = &question.measure else { return Vec::new() };
    let lapses: Vec<(&Pair, Lapse)> = pairs.iter().filter_map(|pair| Some((pair, rule.lapse(pair)?))).collect();
    let span = |pair: &Pair, lapse: &Lapse| {
        let amount = amount(words, lapse.amount);
        let Some(times) = pair.times() else { return say!(words, "plain-measure-span-forgotten", amount = amount) };
        say!(words, "plain-measure-span", amount = amount, from = at(words, times.from), to = at(words, times.to))
    };
    let mut lines = match lapses.as_slice() {
        [] => return Vec::new(),
        [(pair, lapse)] => vec![say!(words, "plain-measure-one", span = span(pair, lapse))],
        many => {
            let heading = say!(words, "plain-measure-many", count = many.len());
            let each = (1..).zip(many).map(|(number, (pair, lapse))| {
                let span = match lapse.value {
                    Some(of) => {
                        let value = value(words, question.scale, of);
                        say!(words, "plain-measure-judged", span = span(pair, lapse), value = value)
                    }
                    None => span(pair, lapse),
                };
                say!(words, "plain-measure-each", number = number, span = span)
            });
            std::iter::once(heading).chain(each).collect()
        }
    };
    lines.extend(days(words, lapses.iter().map(|(_, lapse)| lapse)));
    lines
}

/// The measurement as the beginning of a reason, a line for each pair. The auditor may change it.
#[must_use]
pub fn note(words: &Words, question: &Question, pairs: &[Pair]) -> String {
    let Some(rule) = &question.measure else { return String::new() };
    let (first, second) = labels(words, rule);
    let line = |pair: &Pair| {
        let amount_of = rule.lapse(pair)?.amount;
        let Some(times) = pair.times() else {
            let amount = amount(words, amount_of);
            return Some(say!(words, "measure-note-forgotten", first = first, second = second, amount = amount));
        };
        let (from, to) = (at(words, times.from), at(words, times.to));
        Some(match amount_of {
            Amount::Days(0) if times.to.day <= times.from.day => {
                say!(words, "measure-note-before", first = first, second = second, from = from, to = to)
            }
            of => {
                let amount = amount(words, of);
                say!(words, "measure-note", first = first, second = second, from = from, to = to, amount = amount)
            }
        })
    };
    pairs.iter().filter_map(line).collect::<Vec<_>>().join("\n")
}

/// What the two times are called.
#[must_use]
pub fn labels<'a>(words: &Words, rule: &'a Measure) -> (&'a str, &'a str) {
    (words.lang().of(&rule.from), words.lang().of(&rule.to))
}

/// How the question is measured, and which answer that points to.
#[must_use]
pub fn rule(words: &Words, question: &Question) -> Option<String> {
    let rule = question.measure.as_ref()?;
    let (from, to) = labels(words, rule);
    let how = match rule.unit {
        Unit::Days => say!(words, "measure-rule-days", from = from, to = to),
        Unit::Hours => say!(words, "measure-rule-hours", from = from, to = to),
    };
    let mut said = vec![how, say!(words, "measure-rule-spans", count = rule.spans)];
    let limit = |of: Value, limit: u32| {
        let value = terms::value(words, question.scale, of);
        let of = match rule.unit {
            Unit::Days if limit == 0 => return say!(words, "measure-rule-met-none", value = value),
            Unit::Days => say!(words, "measure-days", days = limit),
            Unit::Hours => say!(words, "measure-limit-hours", hours = limit),
        };
        say!(words, "measure-rule-met", value = value, limit = of)
    };
    said.extend(rule.met.map(|met| limit(Value::Met, met)));
    said.extend(rule.partly.map(|partly| limit(Value::Partly, partly)));
    let word = |of: Value| value(words, question.scale, of);
    let (met, not) = (word(Value::Met), word(Value::NotMet));
    match rule.met {
        None => said.push(words.say("measure-rule-no-answer", &[])),
        Some(_) if rule.spans == 1 => {}
        Some(_) if question.scale == Scale::YesNo => {
            said.push(say!(words, "measure-rule-together-two", met = met, not = not));
        }
        Some(_) => {
            said.push(say!(words, "measure-rule-together", met = met, not = not, some = word(Value::Partly)));
        }
    }
    Some(said.join(" "))
}
