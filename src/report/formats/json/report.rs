//! The report as JSON for other programs: the same numbers, English names, always in this order. The names are a
//! contract; `schema_version` counts up when one changes its meaning or goes.

use super::{
    areas::{Area, area},
    cases::{WrittenNote, note},
    method::method,
    readings::round_notes,
};
use crate::{
    domain::{
        comparison,
        follow_up::{Action, FollowUp},
        hash::sha256_hex,
        paragraph::Paragraph,
        shown::escaped,
        survey::Cell,
    },
    report::data::{
        citizens::{Citizens, SurveyRow},
        dataset::{Dataset, Edition, Status},
    },
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
        "round_notes": round_notes(&dataset.round_notes),
        "method": method(&dataset.method),
        "checklists": dataset.checklists,
    });
    let areas = dataset.areas.iter().map(area).collect();
    let report = Whole { head, areas, rest, notes: dataset.notes.iter().map(note).collect(), end };
    // Text is always written; if ever it were not, the file would say why.
    let text = serde_json::to_string_pretty(&report).unwrap_or_else(|fault| fault.to_string());
    escaped(&text).into_owned() + "\n"
}

/// What grows with the cases is written as it stands; the rest is a tree of values first.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    head: Value,
    areas: Vec<Area<'a>>,
    #[serde(flatten)]
    rest: Value,
    notes: Vec<WrittenNote<'a>>,
    #[serde(flatten)]
    end: Value,
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

fn follow_up(follow_up: &FollowUp) -> Value {
    let values = |actions: &[Action]| actions.iter().map(|action| follow_up.value(action)).collect::<Vec<_>>();
    json!({ "as_of": follow_up.as_of, "actions": values(&follow_up.own), "earlier": values(&follow_up.earlier) })
}

fn paragraph(paragraph: &Paragraph) -> Value {
    json!({ "section": paragraph.place.code(), "role": paragraph.role, "text": paragraph.text, "by": paragraph.by, "at": paragraph.at })
}
