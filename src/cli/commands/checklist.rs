//! `tilsyn checklist list`, `show ID` and `check FILE`.

use super::round::from_file;
use crate::{
    cli::{
        args::checklist::ChecklistVerb,
        context::Context,
        output::{self, Said},
    },
    domain::{
        checklist::{Checklist, Question},
        refusal::Refusal,
    },
    intake::checklist::shipped::{named, shipped},
    say,
    words::{measure, say::Words, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, verb: &ChecklistVerb) -> Result<Said, Refusal> {
    let words = context.words;
    match verb {
        ChecklistVerb::List => {
            let lists = shipped()?;
            let lines: Vec<String> = lists.iter().map(|list| heading(words, list)).collect();
            Ok(Said {
                json: json!({ "checklists": lists.iter().map(brief).collect::<Vec<_>>() }),
                text: lines.join("\n"),
            })
        }
        ChecklistVerb::Show { id } => {
            let lists = shipped()?;
            let list = named(&lists, id)?;
            Ok(Said { json: whole(list)?, text: show(words, list) })
        }
        ChecklistVerb::Check { path } => {
            let list = from_file(path)?;
            let text = say!(words, "checklist-ok", heading = heading(words, &list));
            Ok(Said { json: json!({ "ok": true, "checklist": brief(&list) }), text })
        }
    }
}

fn heading(words: &Words, list: &Checklist) -> String {
    say!(
        words,
        "checklist-line",
        id = list.id,
        name = words.lang().of(&list.name),
        count = list.questions.len(),
        version = list.version,
        as_of = list.as_of
    )
}

fn show(words: &Words, list: &Checklist) -> String {
    let mut lines = vec![heading(words, list), words.lang().of(&list.purpose).to_owned()];
    for question in &list.questions {
        lines.push(String::new());
        lines.extend(describe(words, question));
    }
    lines.join("\n")
}

fn describe(words: &Words, question: &Question) -> Vec<String> {
    let lang = words.lang();
    let basis: Vec<String> = question.basis.iter().map(|basis| terms::basis(words, basis)).collect();
    let areas: Vec<String> = question.areas.iter().map(|area| terms::area(words, *area)).collect();
    let core = words.say(if question.core { "question-core" } else { "question-supplementary" }, &[]);
    let kind = terms::kind(words, question.kind);
    let severity = terms::severity(words, question.severity);
    let also = question.short.as_ref().map(|_| format!("  {}", lang.of(&question.text)));
    let krav = question.krav.as_ref().map(|krav| say!(words, "question-krav", text = lang.of(krav)));
    let mut lines = vec![
        format!("{}  {}", question.id, lang.of(question.short_or_text())),
        format!("  {}, {kind}, {severity}, {core}", areas.join(", ")),
        say!(words, "question-look-for", text = lang.of(&question.look_for)),
        say!(words, "question-where", text = lang.of(&question.place)),
        say!(words, "question-basis", text = basis.join("; ")),
    ];
    lines.splice(1..1, also.into_iter().chain(krav));
    lines.extend(measure::rule(words, question).map(|rule| format!("  {rule}")));
    lines.push(match &question.not_applicable {
        Some(text) => say!(words, "question-not-applicable", text = lang.of(text)),
        None => words.say("question-always", &[]),
    });
    lines
}

fn brief(list: &Checklist) -> Value {
    json!({ "id": list.id, "version": list.version, "as_of": list.as_of, "principle": list.principle,
        "name": list.name, "questions": list.questions.len() })
}

fn whole(list: &Checklist) -> Result<Value, Refusal> {
    serde_json::to_value(list).map_err(output::failed)
}
