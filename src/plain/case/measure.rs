//! The times of a question that is measured, asked one after the other.

use crate::{
    domain::{
        answer::Value,
        case_file::CaseFile,
        checklist::{Measure, Question, Unit},
        contradiction::{Contradiction, contradictions},
        event::Field,
    },
    plain::{
        case::answers::{pick, save},
        shell::{
            asked::Asked,
            command::Command,
            load::{About, Seen},
            sentences::refused,
            step::{Step, Then},
            writing::{Pending, Purpose, Writing},
        },
    },
    say,
    verbs::request::{OfQuestion, Request},
    words::{facts, measure as terms, say::Words},
};

/// Which time is asked for next, and how it is written. The rule is read out first.
pub(crate) fn prompt(words: &Words, about: About<'_>, typed: &[String]) -> Vec<String> {
    let Some(rule) = &about.question.measure else { return Vec::new() };
    let mut lines = Vec::new();
    if typed.is_empty() {
        lines.extend(terms::rule(words, about.question));
        lines.push(words.say("plain-measure-leave", &[]));
        lines.extend(about.file.measured(&about.question.id).map(|_| words.say("plain-measure-clears", &[])));
    } else if typed.len().is_multiple_of(2) {
        lines.push(words.say("plain-measure-end", &[]));
    }
    let (first, second) = terms::labels(words, rule);
    let label = if typed.len().is_multiple_of(2) { first } else { second };
    let form = match rule.unit {
        Unit::Days => words.say("plain-measure-form-days", &[]),
        Unit::Hours => words.say("plain-measure-form-hours", &[]),
    };
    lines.push(match rule.spans {
        1 => say!(words, "plain-measure-ask", label = label, form = form),
        _ => say!(words, "plain-measure-ask-number", label = label, number = typed.len() / 2 + 1, form = form),
    });
    lines
}

/// The next time. Two full stops let the measurement be, an empty line ends it.
pub(crate) fn step(words: &Words, about: About<'_>, before: &[String], line: &str) -> Step {
    let unchanged = || Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room);
    let Some(rule) = &about.question.measure else { return unchanged() };
    let line = line.trim();
    let ends = line.is_empty() && before.len().is_multiple_of(2);
    let measured = about.file.measured(&about.question.id).is_some();
    if line == ".." || (ends && before.is_empty() && !measured) {
        return unchanged();
    }
    let mut typed = before.to_vec();
    if !ends {
        typed.push(line.into());
    }
    // A first time is tried with itself as the second, so that it is read before the other is asked for.
    let pairs: Vec<(&str, &str)> =
        typed.chunks(2).map(|two| (two[0].as_str(), two.last().map_or("", String::as_str))).collect();
    match rule.read(&pairs) {
        Err(wrong) => Step::Stay(wrong.iter().take(1).flat_map(|(_, refusal)| refused(words, refusal)).collect()),
        Ok(pairs) if ends || typed.len() == times(rule) => {
            Step::perform(Request::Question(about.at(), OfQuestion::Measure { pairs, seen: None }), Then::STAY)
        }
        Ok(_) => Step::ask(Asked::Measure(typed)),
    }
}

/// How many times a question asks for at most.
fn times(rule: &Measure) -> usize {
    usize::try_from(rule.spans).map_or(usize::MAX, |spans| spans * 2)
}

/// What was measured of a question and what that proposes, or that it can be measured.
pub(crate) fn of_question(words: &Words, seen: &Seen, question: &Question) -> Vec<String> {
    let (file, open) = (&seen.file, seen.closed.is_none());
    let Some(rule) = &question.measure else { return Vec::new() };
    if file.measured(&question.id).is_none() {
        if !open || file.answered(&question.id).is_some() || file.settled(question).is_some() {
            return Vec::new();
        }
        let (from, to) = terms::labels(words, rule);
        return vec![say!(words, "plain-measure-can", from = from, to = to, word = Command::Measure.name(words))];
    }
    result(words, file, question, open)
}

/// What the times come to.
pub(crate) fn result(words: &Words, file: &CaseFile, question: &Question, open: bool) -> Vec<String> {
    let Some(measured) = file.measured(&question.id) else { return Vec::new() };
    let mut lines = terms::spoken(words, question, &measured.pairs);
    let value = |of: Value| terms::value(words, question.scale, of);
    match (file.proposed_by_measure(question), file.points_to(question)) {
        (Some(of), _) if open => {
            let word = Command::Accept.name(words);
            lines.push(say!(words, "plain-measure-proposed", value = value(of), word = word));
        }
        (_, Some(of)) => lines.push(say!(words, "plain-measure-points-to", value = value(of))),
        _ => {}
    }
    let odd = contradictions(file).into_iter().filter(|odd| matches!(odd, Contradiction::Measured { .. }));
    let odd = odd.filter(|odd| odd.question() == Some(question.id.as_str()));
    lines.extend(odd.map(|odd| facts::contradiction(words, file.case.id.area, &odd)));
    lines
}

/// The answer that was measured. A reason that it needs begins with the measurement.
pub(crate) fn accept(words: &Words, about: About<'_>, value: Value) -> Step {
    let About { file, question, .. } = about;
    if file.draft(&question.id, Field::Note).is_some() {
        return pick(about, value);
    }
    if !value.needs_note() {
        return save(about, value, Vec::new());
    }
    let pairs = file.measured(&question.id).map_or(&[][..], |measured| &measured.pairs);
    let note = terms::note(words, question, pairs);
    let writing = Writing::onto(Purpose::Note(Pending { value, onward: true }), &note, true);
    let draft = writing.drafting().map(|drafting| Request::Question(about.at(), OfQuestion::Draft(vec![drafting])));
    let asked = Asked::Writing(writing);
    match draft {
        Some(draft) => Step::perform(draft, Then::Ask(asked)),
        None => Step::ask(asked),
    }
}
