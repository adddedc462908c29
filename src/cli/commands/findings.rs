//! `tilsyn findings`.

use crate::{
    cli::{args::report::Findings, context::Context, open::open, output::Said},
    domain::{
        area::Area,
        checklist::{Checklist, find},
        comparison::json,
        finding::Finding,
        refusal::Refusal,
    },
    say,
    verbs::{
        compare::compare,
        findings::counted,
        showing::{Shows, showing},
    },
    words::{say::Words, terms, years},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, typed: &Findings) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year_of_figures(&session)?;
    let (findings, lists) = counted(&session.store, year, typed.signed)?;
    showing(&mut session, Shows::Round(year))?;
    let comparison = typed.compare.then(|| compare(&session.store, year, typed.signed)).transpose()?;
    let words = context.words;
    let mut lines = Vec::new();
    for area in Area::ALL {
        let of_area: Vec<&Finding> = findings.iter().filter(|finding| finding.area == area).collect();
        if !of_area.is_empty() {
            lines.push(terms::area(words, area));
            lines.extend(of_area.into_iter().map(|finding| line(words, &lists, finding)));
            lines.push(String::new());
        }
    }
    lines.push(words.say("findings-note", &[]));
    let questions: Vec<Value> = findings.iter().map(|finding| to_json(&lists, finding)).collect();
    let mut json = json!({ "year": year, "confidence": "0.95", "questions": questions });
    if let Some(comparison) = comparison {
        lines.push(String::new());
        lines.extend(years::side_by_side(words, &comparison));
        json["comparison"] = json::value(&comparison);
    }
    Ok(Said { json, text: lines.join("\n") })
}

/// "BI-01 Egne ønsker i målene: 8 af 10 opfyldt; mellem 69 og 119 af de 120 sager".
fn line(words: &Words, lists: &[Checklist], finding: &Finding) -> String {
    let counted = if finding.n() == 0 {
        words.say("finding-none", &[])
    } else {
        say!(
            words,
            "finding-counted",
            met_of = terms::met_of(words, finding),
            interval = terms::interval(words, finding)
        )
    };
    let rest = [
        ("finding-unanswered", finding.unanswered),
        ("finding-not-applicable", finding.not_applicable),
        ("finding-cannot-assess", finding.cannot_assess),
        ("finding-missing", finding.missing),
    ];
    let rest: Vec<String> =
        rest.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| say!(words, key, count = count)).collect();
    let mark = if finding.core { String::new() } else { format!(" ({})", words.say("finding-supplementary", &[])) };
    let rest = if rest.is_empty() { String::new() } else { format!(" [{}]", rest.join(", ")) };
    format!("  {}{mark}: {counted}{rest}", terms::question(words, lists, &finding.question))
}

fn to_json(lists: &[Checklist], finding: &Finding) -> Value {
    json!({
        "question": finding.question, "short": find(lists, &finding.question).and_then(|of| of.short.as_ref()),
        "checklist": finding.checklist, "area": finding.area, "core": finding.core,
        "severity": finding.severity, "met": finding.met, "partly": finding.partly, "not_met": finding.not_met,
        "not_applicable": finding.not_applicable, "set_aside": finding.set_aside, "cannot_assess": finding.cannot_assess,
        "missing": finding.missing, "unanswered": finding.unanswered, "n": finding.n(),
        "population": finding.population,
        "interval": finding.interval.map(|interval| json!({ "low": interval.low, "high": interval.high })),
    })
}
