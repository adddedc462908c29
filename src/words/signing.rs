//! What is open in a round before it is signed: the same sentences on the screen, in the dialogue and on the command line.

use super::{dates, say::Words, terms};
use crate::{
    domain::{
        before_signing::{BeforeSigning, HowRead, Point},
        event::Field,
        laid_aside::LaidAside,
        note::About,
        sample::CaseId,
    },
    say,
};
use std::fmt::Display;

/// "Før du skriver under 2027", or that it is signed.
#[must_use]
pub fn title(words: &Words, list: &BeforeSigning) -> String {
    let year = list.year.to_string();
    match &list.signed {
        None => say!(words, "signing-title", year = year),
        Some(signature) => say!(words, "signing-title-signed", year = year, version = signature.version),
    }
}

/// "2 spærrer, 7 bliver frosset".
#[must_use]
pub fn count(words: &Words, list: &BeforeSigning) -> String {
    let frozen = list.frozen.len();
    match list.signed {
        None => say!(words, "signing-count", blocks = list.blocks.len(), frozen = frozen),
        Some(_) => say!(words, "signing-count-signed", frozen = frozen),
    }
}

/// What stands over the points that would be frozen.
#[must_use]
pub fn frozen_title(words: &Words, list: &BeforeSigning) -> String {
    words.say(if list.signed.is_none() { "signing-frozen" } else { "signing-frozen-signed" }, &[])
}

/// `!` blocks or cannot wait, `~` is frozen as it is.
#[must_use]
pub fn sign(point: &Point) -> char {
    if point.is_urgent() { '!' } else { '~' }
}

/// Where a point is: "V-06 BI-04".
#[must_use]
pub fn place(words: &Words, point: &Point) -> String {
    match point {
        Point::Supplement(number) => say!(words, "signing-place-supplement", supplement = number),
        Point::Note { id, case, question, .. } => {
            let about = terms::noted(words, &About { case: *case, question: question.clone() });
            format!("{about} {id}")
        }
        Point::Draft { case, question, .. } | Point::Half { case, question, .. } => format!("{case} {question}"),
        Point::LaidAside { case, aside, .. } => format!("{case} {}", aside.question),
        Point::Unfinished { case, .. }
        | Point::Acute { case, .. }
        | Point::Outside { case, .. }
        | Point::Reading { case, .. } => case.to_string(),
        Point::NoReference(answers) => say!(words, "signing-place-answers", count = answers.len()),
        Point::Action { id, .. } => id.to_string(),
        Point::NoSummary => words.say("signing-place-text", &[]),
    }
}

/// What is open there.
#[must_use]
pub fn said(words: &Words, point: &Point) -> String {
    match point {
        Point::Supplement(_) => words.say("signing-supplement", &[]),
        Point::Note { by, days, .. } => say!(words, "signing-note", by = by, days = days),
        Point::Unfinished { answered, questions, .. } => {
            say!(words, "signing-unfinished", answered = answered, questions = questions)
        }
        Point::Acute { to, passed_on, .. } => {
            say!(words, "signing-acute", to = to, at = dates::date(*passed_on, words.lang()))
        }
        Point::Half { by, chars, .. } => say!(words, "signing-reading", by = by, chars = chars),
        Point::Reading { reader, read, unread, .. } => {
            say!(words, "signing-unread", reader = reader, read = read, unread = unread)
        }
        Point::Draft { field, by, chars, .. } => {
            say!(words, "signing-draft", field = terms::field(words, *field), by = by, chars = chars)
        }
        Point::LaidAside { aside, scale, now, .. } => {
            let (was, what) = (terms::value(words, *scale, aside.value), laid(words, aside));
            match now {
                Some(now) => {
                    say!(words, "signing-aside", was = was, what = what, now = terms::value(words, *scale, *now))
                }
                None => say!(words, "signing-aside-blank", was = was, what = what),
            }
        }
        Point::NoReference(answers) => {
            let mut cases: Vec<CaseId> = answers.iter().map(|(case, _)| *case).collect();
            cases.dedup();
            say!(words, "signing-reference", cases = listed(words, &cases))
        }
        Point::Action { urgent, overdue, .. } => match overdue {
            Some(day) => {
                let day = dates::day(*day, words.lang());
                say!(words, if *urgent { "signing-action-both" } else { "signing-action-late" }, day = day)
            }
            None => words.say("signing-action-urgent", &[]),
        },
        Point::NoSummary => words.say("signing-summary", &[]),
        Point::Outside { missing, answers, drafts, .. } => {
            let state = words.say(if *missing { "state-missing" } else { "state-replaced" }, &[]);
            say!(words, "signing-outside", state = state, answers = answers, drafts = drafts)
        }
    }
}

/// "begrundelse og kræver handling nu": the reason and the marks that are aside.
fn laid(words: &Words, aside: &LaidAside) -> String {
    let marks = [(aside.essential, "essential"), (aside.act_now, "act-now"), (aside.good_practice, "good-practice")];
    let note = aside.note.as_ref().map(|_| terms::field(words, Field::Note));
    let marks = marks.into_iter().filter(|(aside, _)| *aside).map(|(_, name)| words.say(name, &[]));
    note.into_iter().chain(marks).collect::<Vec<_>>().join(", ")
}

/// So many places are named before the rest are only counted.
const NAMED: usize = 20;

fn listed<T: Display>(words: &Words, places: &[T]) -> String {
    let named = places.iter().take(NAMED).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match places.len().saturating_sub(NAMED) {
        0 => named,
        more => say!(words, "signing-listed", cases = named, count = more),
    }
}

/// How the cases were read: a word and what there is to say.
#[must_use]
pub fn read(words: &Words, read: &HowRead) -> Vec<(String, String)> {
    let mut cases = say!(words, "signing-cases", cases = read.cases, complete = read.complete);
    let mut more = |text: String| {
        cases.push_str(&text);
    };
    if !read.missing.is_empty() {
        more(say!(words, "signing-cases-missing", count = read.missing.len(), cases = listed(words, &read.missing)));
    }
    if !read.replaced.is_empty() {
        more(say!(words, "signing-cases-replaced", count = read.replaced.len(), cases = listed(words, &read.replaced)));
    }
    if read.picked > 0 {
        more(say!(words, "signing-cases-picked", count = read.picked));
    }
    let second = match read.read() {
        0 => say!(words, "signing-second-none", answers = read.answers),
        count => {
            let readers: Vec<String> = read.readers.iter().map(|(by, count)| format!("{by} {count}")).collect();
            say!(words, "signing-second", count = count, answers = read.answers, readers = readers.join(", "))
        }
    };
    let mut told =
        vec![(words.say("signing-label-cases", &[]), cases), (words.say("signing-label-second", &[]), second)];
    if !read.changed.is_empty() {
        let places: Vec<String> = read.changed.iter().map(|one| format!("{} {}", one.case, one.question)).collect();
        let changed = say!(words, "signing-changed", count = read.changed.len(), places = listed(words, &places));
        told.push((words.say("signing-label-changed", &[]), changed));
    }
    told
}

/// What is to be done about the first thing that blocks, or that one can sign; nothing once it is signed.
#[must_use]
pub fn next(words: &Words, list: &BeforeSigning) -> Option<String> {
    match (list.blocks.first(), &list.signed) {
        (_, Some(_)) => None,
        (Some(point @ Point::Note { by, .. }), _) => {
            Some(say!(words, "signing-next-note", by = by, note = place(words, point)))
        }
        (Some(Point::Supplement(number)), _) => Some(say!(words, "next-draw-supplement", supplement = number)),
        (Some(point), _) => Some(say!(words, "signing-next-case", case = place(words, point))),
        (None, None) => Some(words.say("signing-next-sign", &[])),
    }
}

/// "Skriv under på 807 svar? 7 åbne ting fryses, som de er."
#[must_use]
pub fn question(words: &Words, list: &BeforeSigning) -> String {
    say!(words, "signing-ask", answers = list.read.answers, frozen = list.frozen.len())
}

/// "~ B-01 NK-07: kladde på 84 tegn".
#[must_use]
pub fn line(words: &Words, point: &Point) -> String {
    format!("{} {}: {}", sign(point), place(words, point), said(words, point))
}

/// The whole list, a line each.
#[must_use]
pub fn lines(words: &Words, list: &BeforeSigning) -> Vec<String> {
    let mut lines = vec![format!("{}: {}.", title(words, list), count(words, list))];
    let titles = [words.say("signing-blocks", &[]), frozen_title(words, list)];
    for (title, points) in titles.into_iter().zip([&list.blocks, &list.frozen]) {
        if !points.is_empty() {
            lines.push(title);
        }
        lines.extend(points.iter().map(|point| format!("  {}", line(words, point))));
    }
    lines.push(words.say("signing-read", &[]));
    lines.extend(read(words, &list.read).into_iter().map(|(label, text)| format!("  {label}: {text}")));
    lines
}
