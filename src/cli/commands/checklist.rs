//! `tilsyn checklist list`, `show ID`, `check FILE` and `law`.

use super::round::{from_file, text_of};
use crate::{
    cli::{
        args::checklist::ChecklistVerb,
        clock::now,
        context::Context,
        output::{self, Said},
    },
    domain::{
        checklist::{Checklist, Question},
        law::{Doubt, Provision},
        refusal::Refusal,
    },
    intake::checklist::{
        law::{FILE, shipped as shipped_law},
        read::{law_of, refusal},
        shipped::{named, shipped},
    },
    say,
    words::{dates, measure, say::Words, terms},
};
use serde_json::{Value, json};
use std::path::Path;

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
        ChecklistVerb::Law { all, path } => law(context, *all, path.as_deref()),
        ChecklistVerb::Check { path } => {
            let list = from_file(path)?;
            let text = say!(words, "checklist-ok", heading = heading(words, &list));
            Ok(Said { json: json!({ "ok": true, "checklist": brief(&list) }), text })
        }
    }
}

/// What a lawyer has to look up, or the whole table. A checklist of one's own is read for the places that it brings itself.
fn law(context: &Context<'_>, all: bool, file: Option<&Path>) -> Result<Said, Refusal> {
    let words = context.words;
    let today = dates::day_of(now());
    let table = match file {
        Some(path) => {
            let (name, text) = text_of(path)?;
            law_of(&name, &text).map_err(|problems| refusal(&name, problems))?
        }
        None => shipped_law().map_err(|problems| refusal(FILE, problems))?,
    };
    let wanted: Vec<(&Provision, Option<Doubt>)> = table
        .iter()
        .map(|provision| (provision, provision.doubt(today)))
        .filter(|(_, doubt)| all || doubt.is_some())
        .collect();
    let doubtful = wanted.iter().filter(|(_, doubt)| doubt.is_some()).count();
    let mut lines = vec![say!(words, "law-count", places = table.len(), doubtful = doubtful)];
    for (provision, doubt) in &wanted {
        lines.push(String::new());
        let why = doubt.map(|doubt| words.say(&format!("law-{}", doubt.code()), &[]));
        lines.push(why.map_or_else(
            || provision.reference.clone(),
            |why| say!(words, "law-doubt", reference = provision.reference, why = why),
        ));
        lines.push(format!("  {}", words.lang().of(&provision.gist)));
        if let Some((seen, source)) = provision.seen.zip(provision.source.as_ref()) {
            let seen = dates::day(seen.into(), words.lang());
            lines.push(format!("  {}", say!(words, "law-seen", day = seen, source = source)));
        }
    }
    let to_json = |(provision, doubt): &(&Provision, Option<Doubt>)| {
        json!({ "ref": provision.reference, "gist": provision.gist, "certainty": provision.certainty,
            "seen": provision.seen, "source": provision.source, "doubt": doubt.map(Doubt::code) })
    };
    let json = json!({ "places": table.len(), "doubtful": doubtful,
        "law": wanted.iter().map(to_json).collect::<Vec<_>>() });
    Ok(Said { json, text: lines.join("\n") })
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
    let areas: Vec<String> = question.areas.iter().map(|area| terms::area(words, *area)).collect();
    let core = words.say(if question.core { "question-core" } else { "question-supplementary" }, &[]);
    let weights = terms::weights(words, question);
    let also = question.short.as_ref().map(|_| format!("  {}", lang.of(&question.text)));
    let krav = question.krav.as_ref().map(|krav| say!(words, "question-krav", text = lang.of(krav)));
    let mut lines = vec![
        format!("{}  {}", question.id, lang.of(question.short_or_text())),
        format!("  {}, {weights}, {core}", areas.join(", ")),
        say!(words, "question-look-for", text = lang.of(&question.look_for)),
        say!(words, "question-where", text = lang.of(&question.place)),
        say!(words, "question-basis", text = terms::bases(words, question)),
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
