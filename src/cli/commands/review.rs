//! `tilsyn review CASE QUESTION agree|disagree` and `tilsyn review list`.

use crate::{
    actions::review::review,
    cli::{
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{refusal::Refusal, review::Verdict},
    say,
    words::terms,
};
use serde_json::json;

pub fn run(
    context: &Context<'_>,
    case: &str,
    question: &str,
    verdict: &str,
    note: Option<&str>,
) -> Result<Said, Refusal> {
    let case = case_id(case)?;
    let verdict: Verdict = verdict.parse().map_err(|_| Refusal::new("verdict-unknown").with("typed", verdict))?;
    let (mut desk, _) = open(context)?;
    let year = context.year(&desk)?;
    review(&mut desk, year, case, question, verdict, note.unwrap_or(""))?;
    let key = match verdict {
        Verdict::Agree => "review-agreed",
        Verdict::Disagree => "review-disagreed",
    };
    Ok(Said {
        json: json!({ "case": case, "question": question.to_uppercase(), "verdict": verdict }),
        text: say!(context.words, key, case = case, question = question.to_uppercase()),
    })
}

pub fn list(context: &Context<'_>) -> Result<Said, Refusal> {
    let (desk, _) = open(context)?;
    let year = context.year(&desk)?;
    let words = context.words;
    let mut json = Vec::new();
    let mut lines = Vec::new();
    for file in desk.store.case_files(year)? {
        for review in &file.reviews {
            let standing = review.standing(file.given(&review.question));
            json.push(json!({
                "case": file.case.id, "question": review.question, "verdict": review.verdict, "note": review.note,
                "by": review.by, "at": review.at, "open": standing == crate::domain::review::Standing::Open,
            }));
            lines.push(say!(
                words,
                "review-line",
                case = file.case.id,
                question = review.question,
                standing = terms::standing(words, standing),
                by = review.by
            ));
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
