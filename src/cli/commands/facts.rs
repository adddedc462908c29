//! `tilsyn facts CASE`: the facts of a case, stated or shown.

use crate::{
    cli::{
        args::case as args,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{at::CaseAt, case_file::CaseFile, refusal::Refusal},
    say,
    verbs::{
        request::{OfCase, Request},
        showing::{Shows, showing},
    },
    words::{dates::clock, facts as sentences, say::Words, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, typed: &args::Facts) -> Result<Said, Refusal> {
    let words = context.words;
    let case = case_id(&typed.case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    // What contradicts the facts are answers.
    showing(&mut session, Shows::Case(year, case))?;
    let mut text = Vec::new();
    if typed.states() {
        let restated = OfCase::Restate { typed: typed.each().map(Option::clone), instead_of: typed.instead_of.clone() };
        let at = context.ask(&mut session, Request::Case(CaseAt { year, case }, restated))?.at;
        text.push(say!(words, "facts-saved-at", time = clock(at), case = case));
    }
    let file = session.case(year, case)?;
    text.extend(shown(words, &file, typed.states()));
    Ok(Said { json: to_json(&file), text: text.join("\n") })
}

fn shown(words: &Words, file: &CaseFile, just_saved: bool) -> Vec<String> {
    let Some(stated) = &file.facts else { return vec![words.say("facts-none", &[])] };
    let mut lines = sentences::lines(words, &stated.facts);
    if !just_saved {
        lines.push(terms::saved(words, &stated.by, stated.at));
    }
    let proposed: Vec<String> = file
        .questions()
        .filter_map(|question| file.proposed(question).map(|by| (question, sentences::settled(words, by))))
        .map(|(question, reason)| {
            let title = terms::titled(words, &question.id, question.short.as_ref());
            say!(words, "facts-proposed", question = title, reason = reason)
        })
        .collect();
    lines.push(say!(words, "facts-proposals", count = proposed.len()));
    lines.extend(proposed);
    lines.extend(sentences::contradicted(words, file));
    lines
}

fn to_json(file: &CaseFile) -> Value {
    let proposed = file.questions().filter(|question| file.proposed(question).is_some());
    json!({
        "case": file.case.id,
        "facts": file.facts.as_ref().map(|stated| stated.facts),
        "proposed_not_applicable": proposed.map(|question| &question.id).collect::<Vec<_>>(),
        "set_aside": file.set_aside.iter().map(|given| &given.question).collect::<Vec<_>>(),
    })
}

impl args::Facts {
    fn states(&self) -> bool {
        self.each().into_iter().any(Option::is_some)
    }

    fn each(&self) -> [&Option<String>; 4] {
        [&self.age, &self.outcome, &self.changes, &self.plan]
    }
}
