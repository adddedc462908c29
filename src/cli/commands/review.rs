//! `tilsyn review CASE QUESTION agree|disagree` and `tilsyn review list`.

use crate::{
    cli::{
        args::review::Review,
        context::{Context, case_id},
        open::open,
        output::Said,
        speech::usage,
    },
    domain::{
        answer::Value,
        at::At,
        checklist::find,
        code::Code,
        refusal::Refusal,
        review::{Opinion, Standing, Verdict},
    },
    say,
    verbs::request::{OfQuestion, Request},
    words::terms,
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Review) -> Result<Said, Refusal> {
    let (question, verdict) = match (&typed.question, &typed.verdict) {
        (None, _) if typed.case == "list" => return list(context),
        (Some(question), Some(verdict)) => (question, verdict),
        _ => return Err(usage(context.words.say("usage-review", &[]))),
    };
    let case = case_id(&typed.case)?;
    let verdict: Verdict = verdict.parse().map_err(|_| Refusal::new(Code::VerdictUnknown).with("typed", verdict))?;
    let value = typed.value.as_deref().map(|value| Value::typed(value, &[])).transpose()?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let opinion = Opinion { verdict, value, note: typed.note.as_deref().unwrap_or("").into() };
    let at = At { year, case, question: question.clone() };
    context.ask(&mut session, Request::Question(at, OfQuestion::Review(opinion)))?;
    let key = match verdict {
        Verdict::Agree => "review-agreed",
        Verdict::Disagree => "review-disagreed",
    };
    Ok(Said {
        json: json!({ "case": case, "question": question.to_uppercase(), "verdict": verdict, "value": value }),
        text: say!(context.words, key, case = case, question = question.to_uppercase()),
    })
}

fn list(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let words = context.words;
    let mut json = Vec::new();
    let mut lines = Vec::new();
    for file in session.store.case_files(year)? {
        for review in &file.reviews {
            let standing = review.standing(file.given(&review.question));
            let question = find(&file.checklists, &review.question);
            json.push(json!({
                "case": file.case.id, "question": review.question,
                "short": question.and_then(|question| question.short.as_ref()), "verdict": review.verdict,
                "value": review.value,
                "note": review.note,
                "by": review.by, "at": review.at, "open": standing == Standing::Open,
            }));
            lines.push(say!(
                words,
                "review-line",
                case = file.case.id,
                question = terms::question(words, &file.checklists, &review.question),
                standing = terms::standing(words, standing),
                by = review.by
            ));
            if let Some((value, question)) = review.value.zip(question) {
                let value = terms::value(words, question.scale, value);
                lines.push(format!("  {}", say!(words, "reading-own", value = value)));
            }
            if !review.note.is_empty() {
                lines.push(format!("  {}", review.note.replace('\n', "\n  ")));
            }
        }
    }
    if lines.is_empty() {
        lines.push(words.say("review-none", &[]));
    }
    Ok(Said { json: json!({ "year": year, "reviews": json }), text: lines.join("\n") })
}
