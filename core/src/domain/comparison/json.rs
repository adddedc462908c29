//! A comparison as JSON for other programs: the same member in `findings --compare --json` and in the report.

use super::{
    compared::{AreaComparison, Compared, Comparison, Count, NotCompared, Test},
    history::{History, Point, QuestionHistory},
};
use crate::domain::statistics::seen::ShareInterval;
use serde_json::{Value, json};

/// The signed rounds of the file, question by question.
#[must_use]
pub fn over_the_years(history: &History) -> Value {
    let areas = history
        .areas
        .iter()
        .map(|area| json!({ "area": area.area, "questions": area.questions.iter().map(followed).collect::<Vec<_>>() }));
    json!({ "years": history.years, "areas": areas.collect::<Vec<_>>() })
}

fn followed(question: &QuestionHistory) -> Value {
    json!({
        "question": question.question,
        "checklist": question.checklist,
        "rounds": question.points.iter().map(point).collect::<Vec<_>>(),
    })
}

fn point(point: &Point) -> Value {
    json!({
        "year": point.year,
        "met": point.met,
        "n": point.n,
        "unknown": point.unknown,
        "population": point.population,
        "percent": point.percent,
        "interval": point.interval.map(|interval| json!({"low": interval.low, "high": interval.high})),
        "changed": point.changed,
    })
}

/// The names are a contract. What cannot be calculated is null, and `reason` says why.
#[must_use]
pub fn value(comparison: &Comparison) -> Value {
    json!({
        "before": comparison.before,
        "before_version": comparison.version,
        "before_reopened": comparison.reopened,
        "after": comparison.after,
        "open_cases": comparison.open_cases,
        "areas": comparison.areas.iter().map(area).collect::<Vec<_>>(),
    })
}

fn area(area: &AreaComparison) -> Value {
    json!({
        "area": area.area,
        "sampled_in_parts": area.parted,
        "tested": area.tested(),
        "by_chance": f64::from(area.tested()) / 20.0,
        "questions": area.compared.iter().map(question).collect::<Vec<_>>(),
        "not_compared": area.not_compared.iter().map(not_compared).collect::<Vec<_>>(),
    })
}

fn question(compared: &Compared) -> Value {
    let test = compared.test.as_ref().ok();
    json!({
        "question": compared.question,
        "guidance_sharpened": compared.sharpened,
        "before": count(compared.before),
        "after": count(compared.after),
        "newcombe": test.map(|test| pair(test.newcombe)),
        "fisher_p": test.map(|test| test.fisher),
        "holm_p": test.map(|test| test.holm),
        "guaranteed": test.and_then(guaranteed),
        "verdict": test.map(|test| test.verdict.code()),
        "reason": compared.test.as_ref().err().map(|untested| untested.code()),
    })
}

fn guaranteed(test: &Test) -> Option<Value> {
    test.guaranteed.map(|found| pair(found.difference))
}

fn pair(interval: ShareInterval) -> Value {
    json!([interval.low, interval.high])
}

fn count(count: Count) -> Value {
    json!({
        "met": count.met,
        "n": count.n,
        "missing": count.missing,
        "cannot_assess": count.cannot_assess,
        "unanswered": count.unanswered,
        "population": count.population,
    })
}

fn not_compared(question: &NotCompared) -> Value {
    json!({ "question": question.question, "reason": question.why.code() })
}
