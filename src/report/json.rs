//! The report as JSON for other programs: the same numbers, English names, always in this order. The names are a
//! contract; `schema_version` counts up when one changes its meaning or goes.

use super::{
    dataset::{
        Agreement, AreaPart, Citizens, Dataset, Disagreement, DrawStep, Drawing, Edition, Flagged, LineState, Method,
        Principle, Replaced, Row, SampleLine, Status, Supplement, SurveyRow,
    },
    json_cases::{Answers, WrittenNote, answers, note},
};
use crate::domain::{
    comparison,
    draw_record::{Draw, DrawnStratum},
    follow_up::{Action, FollowUp},
    hash::sha256_hex,
    lock::{Lock, LockedStratum},
    paragraph::Paragraph,
    review::Standing,
    round::{Import, SignOff},
    sample::Progress,
    survey::Cell,
};
use serde::Serialize;
use serde_json::{Value, json};

pub const SCHEMA_VERSION: u32 = 1;

/// The same in every language: texts of the checklists stand in both.
#[must_use]
pub fn write(dataset: &Dataset) -> String {
    let status = match &dataset.status {
        Status::Signed { version, at, by } => json!({"kind": "signed", "version": version, "at": at, "by": by}),
        Status::Draft { open_cases } => json!({"kind": "draft", "open_cases": open_cases}),
    };
    let head = json!({
        "schema_version": SCHEMA_VERSION,
        "municipality": dataset.municipality,
        "year": dataset.year,
        "title": dataset.title,
        "status": status,
        "edition": match dataset.edition {
            Edition::Public => "public",
            Edition::Internal => "internal",
        },
        "tool_version": dataset.tool_version,
        "confidence": dataset.confidence,
    });
    let rest = json!({
        "comparison": dataset.comparison.as_ref().map(comparison::json::value),
        "history": comparison::json::over_the_years(&dataset.history),
        "follow_up": follow_up(&dataset.follow_up),
        "paragraphs": dataset.paragraphs.iter().map(paragraph).collect::<Vec<_>>(),
        "survey": dataset.citizens.as_ref().map(citizens),
    });
    let end = json!({
        "method": method(&dataset.method),
        "checklists": dataset.checklists,
    });
    let areas = dataset.areas.iter().map(area).collect();
    let report = Report { head, areas, rest, notes: dataset.notes.iter().map(note).collect(), end };
    // Text is always written; if ever it were not, the file would say why.
    serde_json::to_string_pretty(&report).unwrap_or_else(|fault| fault.to_string()) + "\n"
}

/// What grows with the cases is written as it stands; the rest is a tree of values first.
#[derive(Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    head: Value,
    areas: Vec<Area<'a>>,
    #[serde(flatten)]
    rest: Value,
    notes: Vec<WrittenNote<'a>>,
    #[serde(flatten)]
    end: Value,
}

#[derive(Serialize)]
struct Area<'a> {
    #[serde(flatten)]
    figures: Value,
    answers: Vec<Answers<'a>>,
}

fn citizens(citizens: &Citizens) -> Value {
    let question = |row: &SurveyRow| {
        let cells = row.options.iter().zip(&row.tally.cells);
        let options = cells.map(|(option, cell)| {
            let count = if let Cell::Exact(count) = cell { Some(count) } else { None };
            json!({"option": option, "count": count, "shown": cell.code()})
        });
        json!({
            "principle": row.principle,
            "question": row.question,
            "n": row.tally.n,
            "options": options.collect::<Vec<_>>(),
        })
    };
    json!({
        "file": citizens.file_name,
        "sha256": citizens.file_sha256,
        "by": citizens.by,
        "at": citizens.at,
        "questions": citizens.questions.iter().map(question).collect::<Vec<_>>(),
    })
}

/// Of the file as it is written, so that anybody can take it again. The file cannot hold its own.
#[must_use]
pub fn sha256(dataset: &Dataset) -> String {
    sha256_hex(write(dataset).as_bytes())
}

fn area(part: &AreaPart) -> Area<'_> {
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
        "second_reading": second_reading(part),
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
        "scale": row.scale,
        "core": finding.core,
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
        "amount": row.amount.map(super::dataset::Amount::code),
        "population": finding.population,
        "interval": finding.interval.map(|interval| json!({"low": interval.low, "high": interval.high})),
        "essential": finding.essential,
        "act_now": finding.act_now,
        "good_practice": finding.good_practice,
        "agreed": finding.agreed,
        "disagreed": finding.disagreed,
    })
}

fn principle(it: &Principle) -> Value {
    json!({
        "principle": it.code,
        "questions": it.questions,
        "core_questions": it.core,
        "counted": it.counted,
        "all_met": it.all_met,
        "met": it.met,
        "partly": it.partly,
        "not_met": it.not_met,
    })
}

fn follow_up(it: &FollowUp) -> Value {
    let values = |actions: &[Action]| actions.iter().map(|action| it.value(action)).collect::<Vec<_>>();
    json!({ "as_of": it.as_of, "actions": values(&it.own), "earlier": values(&it.earlier) })
}

fn paragraph(it: &Paragraph) -> Value {
    json!({ "section": it.place.code(), "role": it.role, "text": it.text, "by": it.by, "at": it.at })
}

fn second_reading(part: &AreaPart) -> Value {
    let reading = &part.second_reading;
    json!({
        "answers": reading.answers,
        "read": reading.read,
        "agreed": reading.agreed,
        "disagreed": reading.disagreed,
        "responded": reading.responded,
        "changed_since": reading.changed_since,
        "own": reading.own,
        "auditors": reading.auditors,
        "readers": reading.readers,
        "agreement": agreement(&reading.agreement),
        "disagreements": reading.disagreements.iter().map(disagreement).collect::<Vec<_>>(),
    })
}

fn agreement(it: &Agreement) -> Value {
    json!({
        "read": it.read,
        "agreed": it.agreed,
        "unsaid": it.unsaid,
        "values": it.values,
        "table": it.table,
        "ac1": it.ac1,
    })
}

fn disagreement(it: &Disagreement) -> Value {
    json!({
        "case": it.case,
        "question": it.question,
        "answer_read": it.read,
        "answer_reader": it.own,
        "answer_now": it.now,
        "note": it.note,
        "responded": it.standing == Standing::Responded,
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

fn method(method: &Method) -> Value {
    let draw = &method.draw;
    json!({
        "imports": method.imports.iter().map(import).collect::<Vec<_>>(),
        "lock": locked(&method.lock),
        "draw": {
            "attempt": draw.attempt,
            "reason": draw.reason,
            "seed": draw.seed,
            "at": draw.at,
            "by": draw.by,
            "print": draw.print,
            "strata": drawn(draw),
        },
        "draw_steps": method.draw_steps.iter().map(draw_step).collect::<Vec<_>>(),
        "receipt_sha256": method.receipt_sha256,
        "supplements": method.supplements.iter().map(supplement).collect::<Vec<_>>(),
        "trail_head": {"seq": method.head_seq, "sha256": method.head_sha256},
        "signatures": method.signatures.iter().map(signature).collect::<Vec<_>>(),
        "changes_after_signature": method.changes.iter().map(|it| json!({
            "version": it.version,
            "answers": it.answers,
            "cases": it.cases,
        })).collect::<Vec<_>>(),
    })
}

fn supplement(it: &Supplement) -> Value {
    json!({
        "supplement": it.number,
        "lock": locked(&it.lock),
        "draw": {
            "seed": it.draw.seed,
            "at": it.draw.at,
            "by": it.draw.by,
            "print": it.draw.print,
            "strata": drawn(&it.draw),
        },
        "receipt_sha256": it.receipt_sha256,
    })
}

/// Without hashes of the lists and without salts: whoever knows most of a list finds the rest from its hash.
fn locked(lock: &Lock) -> Value {
    let stratum = |it: &LockedStratum| json!({"label": it.label, "area": it.area, "population": it.population});
    json!({
        "at": lock.at,
        "by": lock.by,
        "commitment": lock.commitment,
        "seed_source": lock.source,
        "strata": lock.strata.iter().map(stratum).collect::<Vec<_>>(),
    })
}

fn drawn(draw: &Draw) -> Value {
    let stratum = |it: &DrawnStratum| json!({"label": it.label, "area": it.area, "population": it.population, "sample_size": it.sample_size});
    draw.strata.iter().map(stratum).collect()
}

fn draw_step(step: &DrawStep) -> Value {
    match &step.what {
        Drawing::Drawn { attempt, reason } => {
            json!({"at": step.at, "by": step.by, "attempt": attempt, "reason": reason})
        }
        Drawing::Extended { cases } => json!({"at": step.at, "by": step.by, "added": cases}),
        Drawing::Supplemented { supplement, cases } => {
            json!({"at": step.at, "by": step.by, "supplement": supplement, "added": cases})
        }
    }
}

fn import(import: &Import) -> Value {
    json!({
        "number": import.number,
        "supplement": import.supplement,
        "file_name": import.file_name,
        "rows": import.rows,
        "merged": import.merged,
        "columns_dropped": import.columns_dropped,
        "cases": {"boern": import.children, "voksne": import.adults},
        "at": import.at,
        "by": import.by,
        "undone": import.undone,
    })
}

fn signature(signature: &SignOff) -> Value {
    json!({
        "version": signature.version,
        "at": signature.at,
        "by": signature.by,
        "head_seq": signature.head_seq,
        "head_sha256": signature.head_sha256,
        "reopened": signature.reopened.as_ref().map(|it| json!({"at": it.at, "by": it.by, "reason": it.reason})),
    })
}
