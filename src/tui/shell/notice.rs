//! The one thing that is told, until the next key; and where it leaves room for the screen itself.

use crate::{
    domain::{moment::Moment, note::NoteId, refusal::Refusal, sample::CaseId},
    say,
    tui::{
        case::told::Changed,
        shell::{command::ScreenKind, context::Context, keys::Key, numbers::cells},
        widgets::wrap::flow,
    },
    words::{dates, terms},
};
use ratatui::{layout::Rect, style::Style, text::Line};
use std::fmt::Display;

/// A refusal and what to do about it may take so many lines.
const NOTICE_LINES: usize = 4;

/// One thing to be told, until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    Saved(Moment),
    /// Saved, and no question of the case is unanswered.
    SavedLast(Moment),
    DraftKept(Moment),
    /// What was taken back, or given again.
    Undone(&'static str, String),
    /// What became of the reason and the marks of an answer that was changed.
    Changed(Changed),
    /// So many characters were pasted where none are written, and wait.
    Waits(usize),
    Found(Found),
    /// Texts from last time that wait on a question.
    Restored(Moment, String),
    Refused(Refusal),
    Said(&'static str),
    UnknownKey(Key),
    /// Something was written to a file of that name.
    Named(&'static str, String),
    /// What came of a reading: how many are alike and how many are not, where one may know.
    Finished(CaseId, Option<(usize, usize)>),
    Agreed(usize),
    /// The cases that were chosen for a reader.
    Chosen(Vec<CaseId>),
    Noted(NoteId),
    /// So many per cent of a list have been read.
    Reading(u64),
}

/// Where a search has come to: the match that is selected, from 1, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub at: usize,
    pub of: usize,
}

/// Where the screen itself is drawn, between heading and notice.
#[must_use]
pub fn body(context: Context<'_>, kind: ScreenKind, said: Option<&Notice>) -> Rect {
    let below = cells(notice(context, kind, said).len()).saturating_add(context.footer).saturating_add(context.next);
    let height = context.size.height.saturating_sub(2).saturating_sub(below);
    Rect { x: 0, y: 2.min(context.size.height), width: context.size.width, height }
}

/// The notice, or the empty line that waits for one.
#[must_use]
pub fn notice(context: Context<'_>, kind: ScreenKind, notice: Option<&Notice>) -> Vec<Line<'static>> {
    let (words, theme) = (context.words, context.theme);
    let say = |key: &str, facts: &[(&str, &dyn Display)]| {
        context.keys.say(words, kind, key, facts).unwrap_or_else(|| words.say(key, facts))
    };
    let (text, style) = match notice {
        None => return vec![Line::raw("")],
        Some(Notice::Saved(at)) => (say("tui-saved", &[("at", &dates::clock(*at))]), theme.saved()),
        Some(Notice::SavedLast(at)) => (say("tui-saved-last", &[("at", &dates::clock(*at))]), theme.saved()),
        Some(Notice::DraftKept(at)) => (say("tui-draft-kept", &[("at", &dates::clock(*at))]), theme.saved()),
        Some(Notice::Undone(key, what)) => (say(key, &[("what", what)]), theme.saved()),
        Some(Notice::Changed(changed)) => (changed_line(changed, context), theme.saved()),
        Some(Notice::Waits(count)) => (say("tui-paste-waits", &[("count", count)]), theme.title()),
        Some(Notice::Found(found)) => (say("tui-found", &[("at", &found.at), ("of", &found.of)]), theme.title()),
        Some(Notice::Restored(at, question)) => {
            let at = dates::date_time(*at, words.lang());
            (say("tui-restored", &[("at", &at), ("question", question)]), theme.saved())
        }
        Some(Notice::Refused(refusal)) => {
            (format!("! {} {}", words.refusal(refusal), hint(context, kind, refusal)), theme.problem())
        }
        Some(Notice::Said(key)) => (say(key, &[]), theme.title()),
        Some(Notice::Named(key, name)) => (say(key, &[("file", name)]), theme.saved()),
        Some(Notice::Finished(case, alike)) => (read_line(*case, *alike, context), theme.saved()),
        Some(Notice::Agreed(count)) => (say("reading-agreed", &[("count", count)]), theme.saved()),
        Some(Notice::Chosen(cases)) => (chosen_line(cases, context), theme.saved()),
        Some(Notice::Noted(number)) => (say("note-opened-now", &[("note", number)]), theme.saved()),
        Some(Notice::Reading(percent)) => (say("list-reading", &[("percent", percent)]), theme.title()),
        Some(Notice::UnknownKey(key)) => (unknown(*key, kind, context), Style::new()),
    };
    let wrapped = flow(&text, context.size.width.saturating_sub(2));
    wrapped.into_iter().take(NOTICE_LINES).map(|line| Line::styled(format!(" {line}"), style)).collect()
}

/// A key that had another meaning before, or has one elsewhere, is told apart from one that has none.
fn unknown(key: Key, kind: ScreenKind, context: Context<'_>) -> String {
    let words = context.words;
    let told = key.text().and_then(|c| words.find(&format!("tui-unknown-key-{}", c.to_lowercase()), &[]));
    let here = || context.keys.say(words, kind, "tui-unknown-key", &[("key", &key.name(words))]);
    told.or_else(here).unwrap_or_default()
}

/// "B-01 er læst: ens 38, uens 5."
fn read_line(case: CaseId, alike: Option<(usize, usize)>, context: Context<'_>) -> String {
    let words = context.words;
    match alike {
        Some((alike, otherwise)) => say!(words, "reading-finished", case = case, alike = alike, otherwise = otherwise),
        None => say!(words, "reading-finished-plain", case = case),
    }
}

fn chosen_line(cases: &[CaseId], context: Context<'_>) -> String {
    let named = cases.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    say!(context.words, "reading-chosen", count = cases.len(), cases = named)
}

/// "KO-08 er nu Opfyldt. Lagt væk: begrundelse og n."
fn changed_line(changed: &Changed, context: Context<'_>) -> String {
    let words = context.words;
    let value = |value| terms::value(words, changed.scale, value);
    let (from, to) = (value(changed.from), value(changed.to));
    let said = say!(words, "tui-changed", question = changed.question, from = from, to = to);
    let reason = changed.reason.then(|| words.say("tui-laid-reason", &[]));
    let marks = changed.marks.iter().map(|mark| words.say(mark.code(), &[]));
    let laid: Vec<String> = reason.into_iter().chain(marks).collect();
    if laid.is_empty() {
        return said;
    }
    let laid = laid.join(", ");
    let key = if changed.reason { "tui-laid-aside" } else { "tui-laid-aside-marks" };
    format!("{said} {}", context.keys.say(words, ScreenKind::Case, key, &[("laid", &laid)]).unwrap_or_default())
}

/// What to do about a refusal: with the keys of the screens where they have one for it, else as everywhere.
#[must_use]
pub fn hint(context: Context<'_>, kind: ScreenKind, refusal: &Refusal) -> String {
    let said = context.keys.say(context.words, kind, &format!("tui-hint-{}", refusal.code), &[]);
    said.unwrap_or_else(|| context.words.hint(refusal))
}
