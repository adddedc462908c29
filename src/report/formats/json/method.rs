//! What the JSON says of how it was done: lists, locks, draws, signatures.

use crate::{
    domain::{
        draw_record::{Draw, DrawnStratum},
        lock::{Lock, LockedStratum},
        round::{Import, SignOff},
    },
    report::data::{
        draw_steps::{DrawStep, Drawing},
        method::{Method, Supplement},
    },
};
use serde_json::{Value, json};

pub(super) fn method(method: &Method) -> Value {
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
        "changes_after_signature": method.changes.iter().map(|changes| json!({
            "version": changes.version,
            "answers": changes.answers,
            "cases": changes.cases,
        })).collect::<Vec<_>>(),
    })
}

fn supplement(supplement: &Supplement) -> Value {
    json!({
        "supplement": supplement.number,
        "lock": locked(&supplement.lock),
        "draw": {
            "seed": supplement.draw.seed,
            "at": supplement.draw.at,
            "by": supplement.draw.by,
            "print": supplement.draw.print,
            "strata": drawn(&supplement.draw),
        },
        "receipt_sha256": supplement.receipt_sha256,
    })
}

/// Without hashes of the lists and without salts: whoever knows most of a list finds the rest from its hash.
fn locked(lock: &Lock) -> Value {
    let stratum = |stratum: &LockedStratum| json!({"label": stratum.label, "area": stratum.area, "population": stratum.population});
    json!({
        "at": lock.at,
        "by": lock.by,
        "commitment": lock.commitment,
        "seed_source": lock.source,
        "strata": lock.strata.iter().map(stratum).collect::<Vec<_>>(),
    })
}

fn drawn(draw: &Draw) -> Value {
    let stratum = |stratum: &DrawnStratum| json!({"label": stratum.label, "area": stratum.area, "population": stratum.population, "sample_size": stratum.sample_size});
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
        "reopened": signature.reopened.as_ref().map(|reopened| json!({"at": reopened.at, "by": reopened.by, "reason": reopened.reason})),
    })
}
