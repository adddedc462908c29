//! Actions in words: for the command line, the screens, the dialogue and the report alike.

use super::{
    dates::{date, day},
    say::Words,
    terms,
};
use crate::{
    domain::{
        checklist::Text,
        day::Day,
        follow_up::{Action, FollowUp, Standing},
    },
    say,
};

/// "Gennemført", "Ikke gennemført, fristen er overskredet".
#[must_use]
pub fn standing(words: &Words, standing: Standing) -> String {
    words.say(&format!("action-standing-{}", standing.code()), &[])
}

/// "NK-01, børneområdet", or both areas.
#[must_use]
pub fn finding(words: &Words, action: &Action) -> String {
    titled(words, action, None)
}

/// The same with the short name of the question: "NK-01 Mundtligt er noteret, børneområdet".
fn titled(words: &Words, action: &Action, short: Option<&Text>) -> String {
    let area = match action.decided.area {
        Some(area) => terms::area_inline(words, area),
        None => words.say("action-both-areas", &[]),
    };
    format!("{}, {area}", terms::titled(words, &action.decided.question, short))
}

/// An action with everything that is known of it, one fact a line.
#[must_use]
pub fn lines(words: &Words, action: &Action, short: Option<&Text>, today: Day) -> Vec<String> {
    let decided = &action.decided;
    let lang = words.lang();
    let key = if decided.acute { "action-line-acute" } else { "action-line" };
    let standing = standing(words, action.standing(today));
    let mut lines = vec![
        say!(words, key, action = decided.id, text = decided.text, standing = standing),
        say!(words, "action-line-finding", finding = titled(words, action, short)),
        say!(words, "action-line-owner", owner = decided.owner, deadline = day(decided.deadline, lang)),
        say!(words, "action-line-check", check = decided.check),
    ];
    if let Some(reported) = &action.reported {
        let at = date(reported.at, lang);
        lines.push(say!(words, "action-line-note", note = reported.note, by = reported.by, at = at));
    }
    lines
}

/// The actions of a round and those it inherited, or that there are none.
#[must_use]
pub fn list(words: &Words, year: u16, follow: &FollowUp) -> Vec<String> {
    let parts = [("action-list-earlier", &follow.earlier), ("action-list-own", &follow.own)];
    let mut said = Vec::new();
    for (key, actions) in parts.into_iter().filter(|(_, actions)| !actions.is_empty()) {
        said.push(say!(words, key, year = year.to_string()));
        said.extend(actions.iter().flat_map(|action| lines(words, action, follow.short(action), follow.as_of)));
    }
    if said.is_empty() {
        said.push(say!(words, "action-list-none", year = year.to_string()));
    }
    said
}
