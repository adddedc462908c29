//! The times of a question that is measured, asked one after the other.

use crate::{
    domain::{
        answer::Value,
        at::At,
        checklist::{Measure, Unit},
        event::Field,
        may,
        measure::Pair,
    },
    plain::{
        case::{
            answers::{pick, save},
            done::{Changed, of_question as of_change},
        },
        shell::{
            asked::Asked,
            command::Command,
            load::About,
            question::{Question, Reply, Typed},
            step::{News, Step, Then},
            talk::{Broken, Said, Talk},
            writing::{Pending, Purpose, Writing},
        },
    },
    say,
    verbs::request::{OfQuestion, Request},
    words::{measure as terms, say::Words, terms::saved as terms_saved},
};

/// The times that stand are read out first, with whose they are; a blank line keeps each, and after the last it ends.
pub(crate) fn times(talk: &mut Talk<'_, '_>, at: &At) -> Said {
    let words = talk.words;
    let file = talk.session.case(at.year, at.case)?;
    may::case::answer(&talk.session.round(at.year)?, &file.case)?;
    let question = may::question::asked(&file, &at.question)?;
    let rule = may::question::measured(question)?;
    let mut says: Vec<String> = terms::rule(words, question).into_iter().collect();
    says.extend(rule.forget.then(|| words.say("plain-measure-forgets", &[])));
    let stands = file.measured(&question.id);
    if let Some(measured) = stands {
        says.push(format!("{}.", terms_saved(words, &measured.by, measured.at)));
        says.extend(terms::spoken(words, question, &measured.pairs));
    }
    talk.console.say(&says)?;
    let seen = stands.map(|measured| measured.pairs.clone()).unwrap_or_default();
    let pairs = typed(talk, rule, &seen)?;
    // A blank line takes nothing away where the times were never said.
    if pairs == seen || (pairs.is_empty() && rule.forget) {
        return talk.unchanged();
    }
    let asked = OfQuestion::Measure { pairs, seen: Some(seen) };
    let done = &talk.perform(Request::Question(at.clone(), asked.clone()))?;
    let after = &talk.session.case(at.year, at.case)?;
    Ok(of_change(words, at, &asked, News::Whole, Changed { done, before: Some(&file), after }))
}

/// The pairs as they are typed over those that stand.
fn typed(talk: &mut Talk<'_, '_>, rule: &Measure, seen: &[Pair]) -> Result<Vec<Pair>, Broken> {
    let words = talk.words;
    let spans = usize::try_from(rule.spans).unwrap_or(usize::MAX);
    let mut times: Vec<(String, String)> = Vec::new();
    while times.len() < spans {
        let stood = seen.get(times.len()).and_then(Pair::times);
        let now = stood.map_or_else(String::new, |times| terms::at(words, times.from));
        let Some(from) = time(talk, rule, &times, None, &now)? else { break };
        let now = stood.map_or_else(String::new, |times| terms::at(words, times.to));
        let to = time(talk, rule, &times, Some(&from), &now)?.unwrap_or_default();
        times.push((from, to));
    }
    let all: Vec<(&str, &str)> = times.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    match rule.read(&all) {
        Ok(pairs) => Ok(pairs),
        // Each was read as it was typed.
        Err(wrong) => match wrong.into_iter().next() {
            Some((_, refusal)) => Err(refusal.into()),
            None => talk.unchanged(),
        },
    }
}

/// One time, of a pair whose first is `from` where that was typed; `None`: there are no more. A first time is tried with
/// itself as the second, so that it is read before the other is asked for.
fn time(
    talk: &mut Talk<'_, '_>,
    rule: &Measure,
    before: &[(String, String)],
    from: Option<&str>,
    now: &str,
) -> Result<Option<String>, Broken> {
    let words = talk.words;
    let (first, second) = terms::labels(words, rule);
    let label = if from.is_none() { first } else { second };
    let form = match rule.unit {
        Unit::Days => words.say("plain-measure-form-days", &[]),
        Unit::Hours => words.say("plain-measure-form-hours", &[]),
    };
    let ask = match rule.spans {
        1 => say!(words, "plain-measure-ask", label = label, form = form),
        _ => say!(words, "plain-measure-ask-number", label = label, number = before.len() + 1, form = form),
    };
    let kind = if rule.unit == Unit::Days { Typed::Day } else { Typed::Time };
    let question = match (from, now) {
        (None, "") => {
            let ends = if before.is_empty() { "plain-measure-none" } else { "plain-measure-end" };
            Question::or_blank(words, vec![format!("{ask} {}", words.say(ends, &[]))], kind)
        }
        (None, now) => {
            let mut question = Question::standing(words, &ask, now, kind);
            question.says.insert(0, say!(words, "plain-measure-takes-out", word = Command::Empty.name(words)));
            question
        }
        (Some(_), "") => Question::line(words, vec![ask], kind),
        // The second time goes with the first.
        (Some(_), now) => {
            Question::or_blank(words, vec![format!("{ask} {}", say!(words, "plain-stands-kept", now = now))], kind)
        }
    };
    loop {
        let line = match talk.answer(&question)? {
            Reply::Text(line) => line.trim().to_owned(),
            Reply::Kept if !now.is_empty() => now.to_owned(),
            _ => return Ok(None),
        };
        let pair = from.map_or((line.as_str(), line.as_str()), |from| (from, line.as_str()));
        let earlier = before.iter().map(|(from, to)| (from.as_str(), to.as_str()));
        let all: Vec<(&str, &str)> = earlier.chain([pair]).collect();
        match rule.read(&all) {
            Ok(_) => return Ok(Some(line)),
            Err(wrong) => {
                let first = wrong.into_iter().next();
                first.map_or(Ok(()), |(_, refusal)| talk.wrong(&refusal))?;
            }
        }
    }
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
