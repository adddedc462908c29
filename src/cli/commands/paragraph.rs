//! `tilsyn paragraph set|clear|list`.

use crate::{
    cli::{
        args::report::ParagraphVerb,
        context::{Context, file_name},
        open::open,
        output::Said,
    },
    domain::{bounds::HANDWRITTEN_MB, code::Code, paragraph::Place, refusal::Refusal},
    intake::decode::decode,
    say,
    verbs::{outside, request::OfRound},
    words::{dates::date, say::Words},
};
use serde_json::json;
use std::path::Path;

pub fn run(context: &Context<'_>, verb: &ParagraphVerb) -> Result<Said, Refusal> {
    match verb {
        ParagraphVerb::Set { section, role, text, from, instead_of } => {
            let place = place(section)?;
            let text = match (text, from) {
                (Some(text), _) => text.clone(),
                (None, Some(path)) => read(path)?,
                (None, None) => String::new(),
            };
            let (mut session, _) = open(context)?;
            let year = context.year(&session)?;
            let (role, instead_of) = (role.clone().unwrap_or_default(), instead_of.clone());
            let written = OfRound::RewriteText { place, role, text: Some(text), instead_of };
            context.ask_of_round(&mut session, year, written)?;
            Ok(said(context, "paragraph-set", place))
        }
        ParagraphVerb::Clear { section, role, instead_of } => {
            let place = place(section)?;
            let (mut session, _) = open(context)?;
            let year = context.year(&session)?;
            let (role, instead_of) = (role.clone().unwrap_or_default(), instead_of.clone());
            let cleared = OfRound::RewriteText { place, role, text: None, instead_of };
            context.ask_of_round(&mut session, year, cleared)?;
            Ok(said(context, "paragraph-cleared", place))
        }
        ParagraphVerb::List => list(context),
    }
}

fn said(context: &Context<'_>, key: &str, place: Place) -> Said {
    let text = say!(context.words, key, place = name(context.words, place));
    Said { json: json!({ "section": place.code() }), text }
}

fn name(words: &Words, place: Place) -> String {
    words.say(&format!("paragraph-place-{}", place.code()), &[])
}

fn place(typed: &str) -> Result<Place, Refusal> {
    typed.parse().map_err(|_| {
        Refusal::new(Code::ParagraphPlaceUnknown)
            .with("typed", typed)
            .with("allowed", Place::ALL.map(Place::code).join(", "))
    })
}

fn read(path: &Path) -> Result<String, Refusal> {
    let refuse =
        |detail: String| Refusal::new(Code::ParagraphNotRead).with("file", file_name(path)).with("detail", detail);
    let bytes = outside::bytes(path, HANDWRITTEN_MB, |error| refuse(error.to_string()))?;
    decode(&bytes).map_err(|problem| refuse(problem.kind.code().into()))
}

fn list(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let words = context.words;
    let paragraphs = session.store.paragraphs(year)?;
    let mut lines = Vec::new();
    for paragraph in &paragraphs {
        let (place, at) = (name(words, paragraph.place), date(paragraph.at, words.lang()));
        lines.push(match paragraph.role.as_str() {
            "" => say!(words, "paragraph-line", place = place, by = paragraph.by, at = at),
            role => say!(words, "paragraph-line-role", place = place, role = role, by = paragraph.by, at = at),
        });
        lines.extend(paragraph.parts().map(|part| format!("  {part}")));
    }
    if lines.is_empty() {
        lines.push(say!(words, "paragraph-none", year = year.to_string()));
    }
    let json: Vec<_> = paragraphs
        .iter()
        .map(|paragraph| {
            json!({ "section": paragraph.place.code(), "role": paragraph.role, "text": paragraph.text,
                "by": paragraph.by, "at": paragraph.at })
        })
        .collect();
    Ok(Said { json: json.into(), text: lines.join("\n") })
}
