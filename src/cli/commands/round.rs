//! `tilsyn round`: `new YEAR`, `list`, `rename YEAR`, `remove YEAR`.

use super::status::erased;
use crate::{
    cli::{args::round::RoundVerb, context::Context, open::open, output::Said},
    domain::{
        area::Area,
        bounds::HANDWRITTEN_MB,
        checklist::Checklist,
        code::Code,
        extent::{Extent, hours, questions as count},
        refusal::Refusal,
        supplement::LEAST_FIRST,
    },
    intake::checklist::{
        read::{read, refusal},
        shipped,
    },
    say,
    verbs::{
        outside,
        perform::Made,
        request::{OfRound, Request},
        status::status,
    },
    words::{
        self,
        terms::{self, contents_of_round},
    },
};
use serde_json::json;
use std::{collections::BTreeMap, path::Path};

pub fn run(context: &Context<'_>, verb: &RoundVerb) -> Result<Said, Refusal> {
    match verb {
        RoundVerb::New { round, title, checklist, questions, yes } => {
            let extent = match questions {
                Some(typed) => Extent::typed(typed)?,
                None if checklist.is_empty() => Extent::default(),
                None => Extent::All,
            };
            new(context, (*round, *yes), title.as_deref(), (checklist, extent))
        }
        RoundVerb::List => list(context),
        RoundVerb::Rename { round, title, yes } => rename(context, *round, title, *yes),
        RoundVerb::Remove { round } => remove(context, *round),
    }
}

fn rename(context: &Context<'_>, year: u16, title: &str, sure: bool) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let to = context.global.year.unwrap_or(year);
    let title = title.to_owned();
    let asked = OfRound::Rename { year: to, sure, title: title.clone() };
    context.ask(&mut session, Request::Round(year, asked))?;
    let text = say!(context.words, "round-renamed", year = to.to_string(), title = title.trim());
    Ok(Said { json: json!({ "year": to, "title": title.trim() }), text })
}

fn remove(context: &Context<'_>, year: u16) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let Made::Removed(contents) = context.ask_of_round(&mut session, year, OfRound::Remove)?.made else {
        return Ok(Said::nothing());
    };
    let mut lines = vec![say!(context.words, "round-removed", year = year.to_string())];
    lines.extend(contents_of_round(context.words, &contents));
    let names: Vec<&str> = contents.lists.iter().map(|(name, _)| name.as_str()).collect();
    Ok(Said { json: json!({ "year": year, "lists": names }), text: lines.join("\n") })
}

fn new(
    context: &Context<'_>,
    (year, sure): (u16, bool),
    title: Option<&str>,
    (ids, extent): (&[String], Extent),
) -> Result<Said, Refusal> {
    let lists = extent.of(chosen(ids)?);
    let questions: usize = lists.iter().map(|list| list.questions.len()).sum();
    let (mut session, _) = open(context)?;
    let usual = say!(context.words, "round-title", year = year.to_string());
    let names: Vec<String> = lists.iter().map(|list| list.id.clone()).collect();
    let title = title.map_or(usual, String::from);
    let work = words::extent::work(context.words, &lists);
    let each = Area::ALL.map(|area| (area.code(), count(&lists, area)));
    let hours = hours(&lists, Area::ALL.map(|area| (area, LEAST_FIRST)));
    context.ask(&mut session, Request::OpenRound { year, sure, title, checklists: Some(lists), extent })?;
    Ok(Said {
        json: json!({ "year": year, "checklists": names, "extent": extent.code(), "questions": BTreeMap::from(each),
            "hours": hours }),
        text: say!(
            context.words,
            "round-opened",
            year = year.to_string(),
            checklists = names.join(", "),
            questions = questions,
            work = work
        ),
    })
}

/// The lists that were named, or all that come with the tool.
fn chosen(ids: &[String]) -> Result<Vec<Checklist>, Refusal> {
    let shipped = shipped::shipped()?;
    if ids.is_empty() {
        return Ok(shipped);
    }
    let mut lists: Vec<Checklist> = Vec::new();
    for id in ids {
        let list = match shipped::named(&shipped, id) {
            Ok(list) => list.clone(),
            Err(_) if Path::new(id).exists() => from_file(Path::new(id))?,
            Err(refusal) => return Err(refusal),
        };
        if lists.iter().any(|other| other.id == list.id) {
            return Err(Refusal::new(Code::ChecklistTwice).with("id", list.id));
        }
        lists.push(list);
    }
    Ok(lists)
}

/// Reads a checklist file; a faulty one is refused with line and column.
pub(super) fn from_file(path: &Path) -> Result<Checklist, Refusal> {
    let (name, text) = text_of(path)?;
    read(&name, &text).map_err(|problems| refusal(&name, problems))
}

/// The name of a file as it was typed, and what stands in it.
pub(super) fn text_of(path: &Path) -> Result<(String, String), Refusal> {
    let name = path.display().to_string();
    let unread = |error| Refusal::new(Code::ChecklistNotRead).with("path", &name).with("detail", error);
    let text = outside::text(path, HANDWRITTEN_MB, unread)?;
    Ok((name, text))
}

fn list(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let mut json = Vec::new();
    let mut lines = Vec::new();
    for round in session.store.rounds()? {
        let status = status(&session.store, Some(round.year))?;
        json.push(json!({ "year": round.year, "title": round.title, "signed": round.signed }));
        lines.extend(terms::status(context.words, &status));
    }
    if lines.is_empty() {
        lines.push(context.words.say("round-list-empty", &[]));
    }
    let status = status(&session.store, None)?;
    lines.extend(terms::erased(context.words, &status));
    let mut json = json!({ "rounds": json });
    if !status.erased.is_empty() {
        json["deleted_here"] = erased(&status);
    }
    Ok(Said { json, text: lines.join("\n") })
}
