//! What the JSON says of each area: its counts, findings, second readings and sample.

use super::{
    cases::{Answers, answers},
    readings::second_reading,
};
use crate::{
    domain::sample::Progress,
    report::data::{
        area::AreaPart,
        flagged::Flagged,
        principle::Principle,
        row::{Amount, Row},
        sample::{LineState, Replaced, SampleLine},
    },
};
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Serialize)]
pub(super) struct Area<'a> {
    #[serde(flatten)]
    figures: Value,
    answers: Vec<Answers<'a>>,
}

pub(super) fn area(part: &AreaPart) -> Area<'_> {
    let figures = json!({
        "area": part.area,
        "population": part.population,
        "drawn": part.drawn,
        "cases": part.cases,
        "complete": part.complete,
        "open": part.open,
        "missing": part.missing,
        "many_replaced": part.many_replaced,
        "picked": part.picked,
        "replaced": part.replaced.iter().map(replaced).collect::<Vec<_>>(),
        "headline": {
            "core_questions": part.headline.core,
            "answered": part.headline.answered,
            "uncounted": part.headline.uncounted,
            "all_met": part.headline.all_met,
            "weakest": part.headline.weakest,
            "strongest": part.headline.strongest,
            "least_applicable": part.headline.least,
            "example": part.headline.example,
        },
        "essential": flagged(part.essential),
        "act_now": flagged(part.act_now),
        "good_practice": flagged(part.good_practice),
        "acute": {"raised": part.acute.raised, "handled": part.acute.handled},
        "findings": part.findings.iter().map(finding).collect::<Vec<_>>(),
        "principles": part.principles.iter().map(principle).collect::<Vec<_>>(),
        "second_reading": second_reading(&part.second_reading),
        "chances": part.chances.iter().map(|chance| json!({
            "spread_percent": chance.spread,
            "faulty": chance.faulty,
            "sample": chance.sample,
            "seen_percent": chance.percent,
        })).collect::<Vec<_>>(),
        "sample": part.sample.iter().map(line).collect::<Vec<_>>(),
    });
    Area { figures, answers: part.answers.iter().map(answers).collect() }
}

fn replaced(case: &Replaced) -> Value {
    json!({
        "id": case.id,
        "reason": case.reason,
        "note": case.note,
        "by": case.by,
        "at": case.at,
        "replaced_by": case.replaced_by,
    })
}

fn flagged(flagged: Flagged) -> Value {
    json!({"answers": flagged.answers, "cases": flagged.cases})
}

fn finding(row: &Row) -> Value {
    let finding = &row.finding;
    json!({
        "question": finding.question,
        "checklist": finding.checklist,
        "area": finding.area,
        "text": row.text,
        "short": row.short,
        "scale": row.scale,
        "core": finding.core,
        "kind": finding.kind,
        "severity": finding.severity,
        "met": finding.met,
        "partly": finding.partly,
        "not_met": finding.not_met,
        "not_applicable": finding.not_applicable,
        "set_aside": finding.set_aside,
        "cannot_assess": finding.cannot_assess,
        "missing": finding.missing,
        "unanswered": finding.unanswered,
        "n": finding.n(),
        "percent": row.percent,
        "amount": row.amount.map(Amount::code),
        "population": finding.population,
        "interval": finding.interval.map(|interval| json!({"low": interval.low, "high": interval.high})),
        "essential": finding.essential,
        "act_now": finding.act_now,
        "good_practice": finding.good_practice,
        "agreed": finding.agreed,
        "disagreed": finding.disagreed,
    })
}

fn principle(principle: &Principle) -> Value {
    json!({
        "principle": principle.code,
        "questions": principle.questions,
        "core_questions": principle.core,
        "counted": principle.counted,
        "all_met": principle.all_met,
        "met": principle.met,
        "partly": principle.partly,
        "not_met": principle.not_met,
    })
}

fn line(line: &SampleLine) -> Value {
    let (state, progress) = match line.state {
        LineState::InSample(progress) => ("in-sample", Some(progress)),
        LineState::Replaced => ("replaced", None::<Progress>),
        LineState::Missing => ("missing", None),
    };
    json!({
        "id": line.id,
        "state": state,
        "audit": progress,
        "answered": line.answered,
        "questions": line.questions,
    })
}
