//! What is said of a round that was signed off or opened again, and of its acute concerns.

use crate::{
    domain::trail::numbered,
    plain::shell::sentences::saved,
    say,
    verbs::{
        perform::{Done, Made},
        request::OfRound,
    },
    words::{papers, say::Words},
};

pub(crate) fn of_round(words: &Words, year: u16, asked: &OfRound, done: &Done) -> Vec<String> {
    let what = match (asked, &done.made) {
        (OfRound::SignOff, Made::Signed(signed)) => {
            let what = say!(words, "plain-done-sign-off", year = year, version = signed.version);
            let mut lines = vec![saved(words, done.at, &what)];
            lines.extend(papers::to_note(words, &numbered((signed.seq, &signed.sha256))));
            return lines;
        }
        (OfRound::AcuteHandled { number, .. }, _) => say!(words, "acute-now-handled", number = number),
        (OfRound::Reopen { .. }, _) => say!(words, "plain-done-reopen-round", year = year),
        // Done in a dialogue of several lines, which says so itself.
        _ => return Vec::new(),
    };
    vec![saved(words, done.at, &what)]
}
