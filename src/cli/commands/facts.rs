//! `tilsyn facts CASE`: the facts of a case, stated or shown.

use crate::{
    cli::{
        args::case as args,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{case_file::CaseFile, facts::Facts, may, refusal::Refusal},
    say,
    verbs::facts::facts as state,
    words::{dates::clock, facts as sentences, say::Words, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, typed: &args::Facts) -> Result<Said, Refusal> {
    let words = context.words;
    let case = case_id(&typed.case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let mut text = Vec::new();
    if typed.states() {
        let at = session.saved(|change| {
            // What is not said stays as it stands in the file that is now ours.
            let before = may::case::known(change.case_file(year, case)?, year, case)?.facts;
            let facts = typed.onto(before.map(|stated| stated.facts).unwrap_or_default())?;
            state(change, year, case, facts, None)
        })?;
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
        .map(|(question, reason)| say!(words, "facts-proposed", question = question.id, reason = reason))
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
        [&self.age, &self.outcome, &self.changes, &self.plan].into_iter().any(Option::is_some)
    }

    /// What was typed takes the place of what there was; the rest stays. Everything that is wrong is told at once.
    fn onto(&self, before: Facts) -> Result<Facts, Refusal> {
        let [age, outcome, changes, plan] = before.written();
        Facts::read([
            self.age.as_deref().unwrap_or(&age),
            self.outcome.as_deref().unwrap_or(&outcome),
            self.changes.as_deref().unwrap_or(&changes),
            self.plan.as_deref().unwrap_or(&plan),
        ])
        .map_err(|wrong| {
            let mut wrong: Vec<Refusal> = wrong.into_iter().map(|(_, refusal)| refusal).collect();
            match wrong.pop() {
                Some(only) if wrong.is_empty() => only,
                last => {
                    wrong.extend(last);
                    Refusal::new("facts-unread").with("count", wrong.len()).at(wrong)
                }
            }
        })
    }
}
