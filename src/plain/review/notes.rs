//! The review notes of a round, read out.

use crate::{
    domain::{
        checklist::{Checklist, find},
        review_notes::Noted,
    },
    say,
    words::{say::Words, terms},
};

/// Those that wait for the auditor first.
pub(crate) fn read_out(words: &Words, checklists: &[Checklist], notes: Vec<Noted>) -> Vec<String> {
    if notes.is_empty() {
        return vec![words.say("plain-notes-none", &[])];
    }
    let mut lines = Vec::new();
    for noted in notes {
        let (standing, by) = (terms::standing(words, noted.standing), &noted.review.by);
        let question = &noted.review.question;
        let title = terms::question(words, checklists, question);
        lines.push(say!(words, "plain-note", case = noted.case, question = title, by = by, standing = standing));
        if let (Some(given), Some(asked)) = (&noted.given, find(checklists, question)) {
            lines.push(format!(
                "{} {}",
                words.say("tui-answer", &[]),
                terms::value(words, asked.scale, given.answer.value)
            ));
        }
        if !noted.review.note.is_empty() {
            lines.push(noted.review.note);
        }
    }
    lines
}
