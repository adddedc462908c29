//! `tilsyn survey import|list`.

use crate::{
    actions::survey::import,
    cli::{
        context::{Context, file_name},
        open::open,
        output::Said,
    },
    domain::{
        refusal::Refusal,
        survey::{Survey, SurveyQuestion},
    },
    say,
    words::{dates::date, say::Words},
};
use clap::Subcommand;
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

#[derive(Debug, Subcommand)]
pub enum SurveyVerb {
    Import { path: PathBuf },
    List,
}

pub fn run(context: &Context<'_>, verb: &SurveyVerb) -> Result<Said, Refusal> {
    match verb {
        SurveyVerb::Import { path } => {
            let file = file_name(path);
            let bytes = fs::read(path)
                .map_err(|error| Refusal::new("survey-not-read").with("file", &file).with("detail", error))?;
            let (mut desk, _) = open(context)?;
            let year = context.year(&desk)?;
            let before = desk.store.survey(year)?.is_some();
            let questions = import(&mut desk, year, &file, &bytes)?;
            let key = if before { "survey-replaced" } else { "survey-imported" };
            let said = say!(context.words, key, count = questions.len(), year = year.to_string());
            let mut lines = vec![said, String::new()];
            lines.extend(questions.iter().flat_map(|question| told(context.words, question)));
            Ok(Said { json: json!({ "year": year, "questions": values(&questions) }), text: lines.join("\n") })
        }
        SurveyVerb::List => list(context),
    }
}

fn list(context: &Context<'_>) -> Result<Said, Refusal> {
    let (desk, _) = open(context)?;
    let year = context.year(&desk)?;
    let words = context.words;
    let Some(survey) = desk.store.survey(year)? else {
        let text = say!(words, "survey-none", year = year.to_string());
        return Ok(Said { json: json!({ "year": year, "questions": [] }), text });
    };
    let Survey { file_name, by, at, questions, .. } = &survey;
    let mut lines = vec![say!(words, "survey-from", file = file_name, by = by, at = date(*at, words.lang()))];
    lines.push(String::new());
    lines.extend(questions.iter().flat_map(|question| told(words, question)));
    let json = json!({ "year": year, "file": file_name, "sha256": survey.file_sha256, "by": by, "at": at,
        "questions": values(questions) });
    Ok(Said { json, text: lines.join("\n") })
}

fn told(words: &Words, question: &SurveyQuestion) -> Vec<String> {
    let SurveyQuestion { principle, question: text, options } = question;
    let mut lines = vec![say!(words, "survey-line", principle = principle, text = text, n = question.n())];
    lines.extend(options.iter().map(|it| say!(words, "survey-line-option", option = it.option, count = it.count)));
    lines
}

fn values(questions: &[SurveyQuestion]) -> Value {
    let option = |it: &crate::domain::survey::SurveyOption| json!({ "option": it.option, "count": it.count });
    let question = |it: &SurveyQuestion| {
        let options: Vec<Value> = it.options.iter().map(option).collect();
        json!({ "principle": it.principle, "question": it.question, "n": it.n(), "options": options })
    };
    questions.iter().map(question).collect::<Vec<_>>().into()
}
