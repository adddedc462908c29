//! What was measured of a question, read out, with the answer that it points to.

use crate::{
    domain::{
        answer::Value,
        case_file::CaseFile,
        checklist::Question,
        contradiction::{Contradiction, contradictions},
    },
    plain::shell::{command::Command, load::Seen},
    say,
    words::{facts, measure as terms, say::Words, terms as words_of},
};

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
    lines.push(format!("{}.", words_of::saved(words, &measured.by, measured.at)));
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
