//! The one thing that is told, until the next key; and where it leaves room for the screen itself.

use crate::{
    domain::{moment::Moment, refusal::Refusal},
    tui::{
        shell::{command::ScreenKind, context::Context, keys::Key, numbers::cells},
        widgets::wrap::flow,
    },
    words::dates,
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
    /// The question whose last answer was taken back.
    Undone(Moment, String),
    Found(Found),
    /// Texts from last time that wait on a question.
    Restored(Moment, String),
    Refused(Refusal),
    Said(&'static str),
    UnknownKey(Key),
    /// Something was written to a file of that name.
    Named(&'static str, String),
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
    let below = cells(notice(context, kind, said).len()).saturating_add(context.footer);
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
        Some(Notice::Undone(at, question)) => {
            (say("tui-undone", &[("at", &dates::clock(*at)), ("question", question)]), theme.saved())
        }
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
        Some(Notice::Reading(percent)) => (say("list-reading", &[("percent", percent)]), theme.title()),
        Some(Notice::UnknownKey(key)) => (say("tui-unknown-key", &[("key", &key.name(words))]), Style::new()),
    };
    let wrapped = flow(&text, context.size.width.saturating_sub(2));
    wrapped.into_iter().take(NOTICE_LINES).map(|line| Line::styled(format!(" {line}"), style)).collect()
}

/// What to do about a refusal: with the keys of the screens where they have one for it, else as everywhere.
#[must_use]
pub fn hint(context: Context<'_>, kind: ScreenKind, refusal: &Refusal) -> String {
    let said = context.keys.say(context.words, kind, &format!("tui-hint-{}", refusal.code), &[]);
    said.unwrap_or_else(|| context.words.hint(refusal))
}
