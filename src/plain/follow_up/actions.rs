//! Actions line by line: what is to be done about a finding, and what came of it. A line that is wrong is asked for again,
//! and those before it stand.

use crate::{
    domain::{
        follow_up::{FollowUp, Outcome},
        may,
    },
    plain::shell::{
        fill::Known,
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        forms::Form,
        load::{Load, Loaded},
        perform::Made,
        request::{NewAction, OfRound, Request},
    },
    words::{dates, follow_up as terms, say::Words},
};

/// Reads the actions out, and asks what is to be done with them.
pub(crate) fn actions(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Actions { follow, drawn, .. } = talk.load(Load::Actions(year))? else { return Ok(Vec::new()) };
    talk.console.say(&read_out(words, year, &follow))?;
    let new = words.say("actions-plain-new", &[]);
    let report = words.say("actions-plain-report", &[]);
    let nothing = words.say("actions-plain-nothing", &[]);
    let none = follow.own.is_empty() && follow.earlier.is_empty();
    let choices = if none { vec![new, nothing] } else { vec![new, report, nothing] };
    match talk.choice(words.say("actions-plain-ask", &[]), &choices)? {
        0 => {
            may::round::drawn(year, drawn)?;
            write(talk, year)
        }
        1 if !none => outcome(talk, &follow),
        _ => Ok(Vec::new()),
    }
}

/// The actions as everywhere, or that there are none.
pub(crate) fn read_out(words: &Words, year: u16, follow: &FollowUp) -> Vec<String> {
    if follow.own.is_empty() && follow.earlier.is_empty() {
        return vec![say!(words, "actions-plain-none", year = year.to_string())];
    }
    terms::list(words, year, follow)
}

fn write(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let asked = talk.fill(&Form::Decide(year), |_, _, _| Ok(Known::Nothing))?;
    let Request::Round(_, OfRound::Decide(NewAction { deadline, .. })) = asked else { return Ok(Vec::new()) };
    let done = talk.perform(asked)?;
    let Made::Action(id) = done.made else { return Ok(Vec::new()) };
    let what = say!(words, "action-added", action = id, deadline = dates::day(deadline, words.lang()));
    let mut says = vec![saved(words, done.at, &what)];
    if talk.session.round(year)?.signed {
        says.push(say!(words, "actions-plain-signed", year = year.to_string()));
    }
    Ok(says)
}

fn outcome(talk: &mut Talk<'_, '_>, follow: &FollowUp) -> Said {
    let words = talk.words;
    let action = talk.until(words.say("actions-plain-which", &[]), |typed| {
        let known = follow.own.iter().chain(&follow.earlier);
        may::follow_up::known(known, may::follow_up::named(typed)?).map(|action| action.decided.id)
    })?;
    let choices = Outcome::ALL.map(|outcome| words.say(&format!("actions-outcome-{}", outcome.code()), &[]));
    let at = talk.choice(words.say("actions-outcome", &[]), &choices)?;
    let Some(outcome) = Outcome::ALL.get(at).copied() else { return Ok(Vec::new()) };
    let note = talk.text(words.say(&format!("actions-outcome-{}-intro", outcome.code()), &[]), "note")?;
    let done = talk.perform(Request::Outcome { action, outcome, note })?;
    let what = say!(words, &format!("action-reported-{}", outcome.code()), action = action);
    Ok(vec![saved(words, done.at, &what)])
}
