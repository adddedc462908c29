//! The trail, read out.

use crate::{
    domain::{
        checklist::Names,
        event::DRAFT_KIND,
        moment::Moment,
        trail::{Entry, erased},
    },
    say,
    words::{dates::date_time, say::Words, terms},
};

/// So many of the newest entries of the trail are read out.
const TRAIL: usize = 40;

/// The newest first; drafts say nothing but that somebody was writing.
pub(crate) fn trail(words: &Words, names: &Names, entries: &[Entry]) -> Vec<String> {
    let erased = erased(entries);
    let entries: Vec<_> = entries.iter().rev().filter(|entry| entry.kind != DRAFT_KIND).collect();
    let mut lines = vec![say!(words, "plain-trail", shown = entries.len().min(TRAIL), of = entries.len())];
    for entry in entries.iter().take(TRAIL) {
        let at = Moment::try_from(entry.at.clone()).map_or(entry.at.clone(), |at| date_time(at, words.lang()));
        let what = terms::entry(words, entry, erased.get(&entry.seq).copied());
        let subject = terms::subject(words, names, &entry.subject);
        let line = if entry.is_bare() {
            format!("{}. {what}", entry.seq)
        } else {
            format!("{}. {at}, {}: {what} {subject}", entry.seq, entry.by)
        };
        lines.push(line.trim_end().to_owned());
        lines.extend(entry.to_note().map(|print| say!(words, "trail-to-note", print = print)));
    }
    lines
}
