//! The trail and whether it holds, read out.

use crate::{
    domain::{
        check::Check,
        checklist::Names,
        event::DRAFT_KIND,
        moment::Moment,
        trail::{Entry, erased},
        unseen::Unseen,
    },
    say,
    words::{dates::date_time, papers, say::Words, terms},
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
    }
    lines
}

pub(crate) fn verified(words: &Words, checks: &[Check], unseen: &[Unseen]) -> Vec<String> {
    let ok = checks.iter().all(|check| check.faults.is_empty());
    let mut lines: Vec<String> =
        checks.iter().flat_map(|check| papers::check(words, check.name, check.count, &check.faults)).collect();
    lines.extend(papers::verdict(words, ok, unseen));
    lines
}
