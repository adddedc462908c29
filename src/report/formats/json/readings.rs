//! What the JSON says of second readings.

use crate::report::data::{
    agreement::{Agreement, Without},
    disagreement::{ByQuestion, Changed, Disagreement, Later},
    reader::{ChosenCases, Reader},
    reading_notes::{Lives, NoteLine, Passed, ReadingNotes, RoundNotes, Written},
    second_reading::SecondReading,
};
use serde_json::{Map, Value, json};

pub(super) fn second_reading(reading: &SecondReading) -> Value {
    json!({
        "answers": reading.answers,
        "auditors": reading.auditors,
        "readers": reading.readers,
        "by_reader": reading.by_reader.iter().map(reader).collect::<Vec<_>>(),
        "cases": reading.cases,
        "chosen": reading.chosen.iter().map(|(how, cases)| json!({"how": how.code(), "cases": cases})).collect::<Vec<_>>(),
        "read": reading.read,
        "agreed": reading.agreed,
        "disagreed": reading.disagreed,
        "blind": reading.blind,
        "of_no_answer": reading.of_no_answer,
        "of_cases_that_left": reading.left,
        "by_question": reading.by_question.iter().map(by_question).collect::<Vec<_>>(),
        "read_guidance_again": reading.read_again().collect::<Vec<_>>(),
        "disagreed_outside": {
            "undeclared": reading.outside.undeclared,
            "withdrawn": reading.outside.withdrawn,
            "later": reading.outside.later,
            "of_cases_that_left": reading.outside.left,
        },
        "later": reading.later,
        "changed": reading.changed,
        "notes": notes(&reading.notes),
        "agreement": reading.agreements.iter().map(agreement).collect::<Vec<_>>(),
        "in_no_agreement": {
            "picked": reading.foreknown.picked,
            "first": reading.foreknown.first,
            "newer": reading.foreknown.newer,
        },
        "disagreements": reading.disagreements.iter().map(disagreement).collect::<Vec<_>>(),
        "later_verdicts": reading.later_verdicts.iter().map(later).collect::<Vec<_>>(),
        "changed_answers": reading.changed_answers.iter().map(changed).collect::<Vec<_>>(),
    })
}

pub(super) fn round_notes(notes: &RoundNotes) -> Value {
    let closed =
        notes.closed.iter().map(|(note, why)| json!({"note": note.to_string(), "by": why.by, "reason": why.text}));
    json!({
        "lives": lives(notes.lives),
        "closed": closed.collect::<Vec<_>>(),
        "after_signature": notes.later,
        "notes": notes.lines.iter().map(note).collect::<Vec<_>>(),
    })
}

fn reader(reader: &Reader) -> Value {
    let chosen = |chosen: &ChosenCases| json!({"how": chosen.how.code(), "by": chosen.by, "cases": chosen.cases});
    json!({
        "name": reader.name,
        "chosen": reader.chosen.iter().map(chosen).collect::<Vec<_>>(),
        "cases": reader.cases,
        "finished": reader.finished,
        "read": reader.read,
        "agreed": reader.agreed,
        "blind": reader.blind,
        "bulk": reader.bulk,
        "undeclared": reader.undeclared,
        "unread": reader.unread,
    })
}

fn by_question(of: &ByQuestion) -> Value {
    json!({
        "question": of.question,
        "read": of.read,
        "disagreed": of.disagreed,
        "disagreed_outside": of.outside,
        "changed": of.changed,
    })
}

fn lives(lives: Lives) -> Value {
    lives.counts().map(|(life, count)| (life.code().to_owned(), json!(count))).into_iter().collect::<Map<_, _>>().into()
}

fn notes(notes: &ReadingNotes) -> Value {
    let passed = |passed: &Passed| {
        json!({
            "case": passed.case,
            "question": passed.question,
            "reader": passed.reader,
            "by": passed.by,
            "reason": passed.reason,
        })
    };
    json!({
        "lives": lives(notes.lives),
        "passed_over": notes.passed_over,
        "notes": notes.lines.iter().map(note).collect::<Vec<_>>(),
        "passed": notes.passed.iter().map(passed).collect::<Vec<_>>(),
    })
}

fn note(line: &NoteLine) -> Value {
    let written = |written: &Written| json!({"by": written.by, "text": written.text});
    json!({
        "note": line.id.to_string(),
        "case": line.about.case,
        "question": line.about.question,
        "differs": line.differs,
        "after_signature": line.after_signing,
        "life": line.life.code(),
        "opened": written(&line.opened),
        "answered": line.answered.as_ref().map(written),
        "ended": line.ended.as_ref().map(|(outcome, why)| json!({"outcome": outcome.code(), "by": why.by, "text": why.text})),
    })
}

fn agreement(agreement: &Agreement) -> Value {
    json!({
        "scale": agreement.scale,
        "blind": agreement.blind,
        "read": agreement.read,
        "agreed": agreement.agreed,
        "agreed_not_applicable": agreement.not_applicable,
        "unsaid": agreement.unsaid,
        "values": agreement.values,
        "table": agreement.table,
        "ac1": agreement.ac1.ok(),
        "without": agreement.ac1.err().map(Without::code),
    })
}

fn disagreement(one: &Disagreement) -> Value {
    json!({
        "case": one.case,
        "question": one.question,
        "reader": one.reader,
        "blind": one.blind,
        "declared": one.declared,
        "answer_read": one.read,
        "answer_reader": one.own,
        "answer_now": one.now,
        "answer_since": one.fate.code(),
        "note": one.note.map(|(note, _)| note.to_string()),
        "life": one.note.map(|(_, life)| life.code()),
        "text": one.text,
    })
}

fn later(one: &Later) -> Value {
    json!({
        "case": one.case,
        "question": one.question,
        "reader": one.reader,
        "at": one.at,
        "first": one.from,
        "later": one.to,
    })
}

fn changed(one: &Changed) -> Value {
    json!({
        "case": one.case,
        "question": one.question,
        "reader": one.reader,
        "answer_read": one.read,
        "answer_now": one.now,
    })
}
