//! The figures as JSON: the names are those of the report.

use super::data::Kept;
use crate::domain::{comparison, finding::Finding};
use serde_json::{Value, json};

#[must_use]
pub fn write(kept: &Kept) -> String {
    let (purged, figures) = (&kept.purged, &kept.figures);
    let value = json!({
        "municipality": kept.municipality,
        "year": purged.year,
        "status": { "kind": "deleted-here", "at": purged.at, "by": purged.by, "filed": purged.filed,
            "ground": purged.ground },
        "version": figures.version,
        "signed_at": figures.at,
        "head_seq": figures.head_seq,
        "head_sha256": figures.head_sha256,
        "commitments": figures.commitments,
        "confidence": "0.95",
        "strata": figures.strata,
        "areas": figures.areas,
        "questions": kept.findings.iter().map(question).collect::<Vec<_>>(),
        "comparison": kept.comparison.as_ref().map(comparison::json::value),
        "history": comparison::json::over_the_years(&kept.history),
        "checklists": purged.checklists,
    });
    format!("{value:#}\n")
}

fn question(finding: &Finding) -> Value {
    json!({
        "question": finding.question, "checklist": finding.checklist, "area": finding.area, "core": finding.core,
        "severity": finding.severity, "met": finding.met, "partly": finding.partly, "not_met": finding.not_met,
        "not_applicable": finding.not_applicable, "set_aside": finding.set_aside,
        "cannot_assess": finding.cannot_assess, "missing": finding.missing, "unanswered": finding.unanswered,
        "n": finding.n(), "population": finding.population,
        "interval": finding.interval.map(|interval| json!({ "low": interval.low, "high": interval.high })),
    })
}
