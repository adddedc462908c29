//! `tilsyn survey import|list|clear`.

use crate::{
    cli::{args::survey::SurveyVerb, context::Context, open::open, output::Said},
    domain::{
        refusal::Refusal,
        survey::{SurveyOption, SurveyQuestion},
    },
    say,
    verbs::{perform::Made, request::OfRound, survey::file},
    words::survey as words_of,
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, verb: &SurveyVerb) -> Result<Said, Refusal> {
    match verb {
        SurveyVerb::Import { path } => {
            let (file_name, bytes) = file(path)?;
            let (mut session, _) = open(context)?;
            let year = context.year(&session)?;
            let before = session.store.survey(year)?.is_some();
            let Made::Survey(questions) =
                context.ask_of_round(&mut session, year, OfRound::Survey { file_name, bytes })?.made
            else {
                return Ok(Said::nothing());
            };
            let key = if before { "survey-replaced" } else { "survey-imported" };
            let said = say!(context.words, key, count = questions.len(), year = year.to_string());
            let mut lines = vec![said, String::new()];
            lines.extend(questions.iter().flat_map(|question| words_of::question(context.words, question)));
            Ok(Said { json: json!({ "year": year, "questions": values(&questions) }), text: lines.join("\n") })
        }
        SurveyVerb::List => list(context),
        SurveyVerb::Clear => {
            let (mut session, _) = open(context)?;
            let year = context.year(&session)?;
            context.ask_of_round(&mut session, year, OfRound::ClearSurvey)?;
            let text = say!(context.words, "survey-cleared", year = year.to_string());
            Ok(Said { json: json!({ "year": year }), text })
        }
    }
}

fn list(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let words = context.words;
    let Some(survey) = session.store.survey(year)? else {
        let text = say!(words, "survey-none", year = year.to_string());
        return Ok(Said { json: json!({ "year": year, "questions": [] }), text });
    };
    let json = json!({ "year": year, "file": survey.file_name, "sha256": survey.file_sha256, "by": survey.by,
        "at": survey.at, "questions": values(&survey.questions) });
    Ok(Said { json, text: words_of::lines(words, &survey).join("\n") })
}

fn values(questions: &[SurveyQuestion]) -> Value {
    let option = |option: &SurveyOption| json!({ "option": option.option, "count": option.count });
    let question = |asked: &SurveyQuestion| {
        let options: Vec<Value> = asked.options.iter().map(option).collect();
        json!({ "principle": asked.principle, "question": asked.question, "n": asked.n(), "options": options })
    };
    questions.iter().map(question).collect::<Vec<_>>().into()
}
