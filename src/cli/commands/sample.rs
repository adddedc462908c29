//! `tilsyn sample`.

use crate::{
    cli::{args::sample::Sample, context::Context, open::open, output::Said},
    domain::{
        case_number::CaseNumber,
        code::Code,
        may,
        refusal::Refusal,
        sample::{SampleCase, State},
        supplement::of_label,
    },
    say,
    verbs::sample_book::write_sample,
    words::{say::Words, terms},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub fn run(context: &Context<'_>, typed: &Sample) -> Result<Said, Refusal> {
    let (format, out) = (typed.format.as_str(), typed.out.as_deref());
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let draw = session.store.draw(year)?.ok_or_else(|| may::round::not_drawn(year))?;
    let sample = session.store.sample(year)?;
    if format == "xlsx" {
        let out = out.ok_or_else(|| Refusal::new(Code::SampleNeedsOut))?;
        let write = |replace| write_sample(&session.store, year, (out, replace, &context.inputs()), context.words);
        let path = context.sure(typed.force, write)?.display().to_string();
        let text = say!(context.words, "report-written", file = path);
        return Ok(Said { json: json!({ "file": path }), text });
    }
    if out.is_some() {
        return Err(Refusal::new(Code::SampleOutOnlyXlsx));
    }
    let imports = session.store.imports(year)?;
    let flagged: BTreeSet<&CaseNumber> =
        imports.iter().filter(|import| !import.undone).flat_map(|import| &import.reading.flagged).collect();
    let mut lines = if format == "csv" { csv(context.words, &sample) } else { table(context.words, &sample) };
    let marked: Vec<&SampleCase> = sample.iter().filter(|case| flagged.contains(&case.number)).collect();
    if format != "csv" && !marked.is_empty() {
        let ids: Vec<String> = marked.iter().map(|case| case.id.to_string()).collect();
        lines.push(say!(context.words, "sample-flagged", cases = ids.join(", ")));
    }
    let mut json = json!({ "year": year, "attempt": draw.attempt, "cases": cases(&sample) });
    if !flagged.is_empty() {
        json["audited_last_12_months"] = marked.iter().map(|case| json!(case.id)).collect();
    }
    Ok(Said { json, text: lines.join(if format == "csv" { "\r\n" } else { "\n" }) })
}

/// The cases as the public contract has them.
pub(super) fn cases(sample: &[SampleCase]) -> Vec<Value> {
    let state = |case: &SampleCase| match case.state {
        State::InSample => "in-sample",
        State::Replaced { .. } => "replaced",
        State::Missing { .. } => "missing",
    };
    sample
        .iter()
        .map(|case| {
            let mut value = json!({
                "id": case.id, "area": case.id.area, "stratum": case.stratum, "position": case.position,
                "case_number": case.number, "state": state(case), "audit": case.progress,
                "answered": case.answered, "questions": case.questions,
            });
            if case.picked {
                value["picked"] = true.into();
            }
            if let Some(to) = &case.assigned {
                value["assigned"] = to.as_str().into();
            }
            value
        })
        .collect()
}

/// One line a case, columns aligned, nothing but text.
pub(super) fn table(words: &Words, sample: &[SampleCase]) -> Vec<String> {
    let widest = |of: fn(&SampleCase) -> &str| sample.iter().map(|case| of(case).chars().count()).max().unwrap_or(0);
    let number = widest(|case| case.number.as_str());
    let department = widest(|case| case.department.as_deref().unwrap_or(""));
    sample
        .iter()
        .map(|case| {
            let answered = say!(words, "sample-answered", answered = case.answered, questions = case.questions);
            let line = format!(
                "{:5} {:number$}  {:department$}  {}, {answered}",
                case.id,
                case.number.as_str(),
                case.department.as_deref().unwrap_or(""),
                terms::case_state(words, case),
            );
            let line = match of_label(&case.stratum) {
                Some(number) => format!("{line}, {}", say!(words, "sample-supplement", supplement = number)),
                None => line,
            };
            let assigned = case.assigned.as_ref().map(|to| say!(words, "sample-assigned", to = to));
            format!("{line}{}", assigned.map(|said| format!(", {said}")).unwrap_or_default()).trim_end().to_owned()
        })
        .collect()
}

/// For Danish Excel: byte order mark, semicolons, and no cell that could be a formula.
fn csv(words: &Words, sample: &[SampleCase]) -> Vec<String> {
    let cell = |text: &str| {
        let guarded = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.into() };
        if guarded.contains([';', '"', '\n', '\r']) { format!("\"{}\"", guarded.replace('"', "\"\"")) } else { guarded }
    };
    let mut lines = vec![format!("\u{FEFF}{}", words.say("sample-csv-header", &[]))];
    for case in sample {
        let cells = [
            case.id.to_string(),
            terms::area(words, case.id.area),
            case.number.to_string(),
            case.department.clone().unwrap_or_default(),
            terms::case_state(words, case),
            case.answered.to_string(),
            case.questions.to_string(),
        ];
        lines.push(cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(";"));
    }
    lines
}
