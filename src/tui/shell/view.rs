//! Draws the model: heading, rule, screen, notice, keys. Changes nothing.

use crate::{
    domain::refusal::Refusal,
    say,
    tui::{
        case::view as case_view,
        dialogs::editor::Editor,
        draw::view as ceremony_view,
        lists::{columns, meanings, picker, problems, rules, screen as room},
        shell::{
            context::Context,
            keymap::ScreenKind,
            model::{Model, Notice, Screen},
            numbers::cells,
        },
        widgets::{
            footer,
            paint::{lines, rule, styled},
            wrap::{cut, flow},
        },
    },
    words::dates,
};
use ratatui::{
    Frame,
    layout::{Rect, Size},
    style::Style,
    text::{Line, Span},
};
use std::fmt::Display;
use unicode_width::UnicodeWidthStr as _;

/// The smallest terminal that everything can be read in.
pub const SMALLEST: Size = Size::new(60, 15);
/// A refusal and what to do about it may take so many lines.
const NOTICE_LINES: usize = 4;

pub fn view(frame: &mut Frame<'_>, model: &Model<'_>) {
    let area = frame.area();
    let context = Context { size: area.as_size(), ..model.context };
    if area.width < SMALLEST.width || area.height < SMALLEST.height {
        let sentence = say!(context.words, "tui-too-small", width = SMALLEST.width, height = SMALLEST.height);
        lines(frame, area, styled(&sentence, area.width, Style::new()));
        return;
    }
    let Some(screen) = model.top() else { return };
    let keys = footer::lines(screen, context, area.width);
    let context = Context { footer: cells(keys.len()), ..context };
    let body = body(context, screen.kind(), model.notice.as_ref());
    lines(frame, Rect { height: 2, ..area }, vec![heading(screen, context), rule(area.width, context.theme)]);
    draw(screen, frame, body, context);
    let mut below = match (&model.notice, screen) {
        (None, Screen::Editor(it)) => vec![guarded(it, context)],
        (None, Screen::Sample(it)) => vec![status(it.status(context), context)],
        (said, _) => notice(context, screen.kind(), said.as_ref()),
    };
    below.extend(keys);
    lines(frame, Rect { y: body.bottom(), height: cells(below.len()), ..area }, below);
}

/// Where the screen itself is drawn, between heading and notice.
#[must_use]
pub fn body(context: Context<'_>, kind: ScreenKind, said: Option<&Notice>) -> Rect {
    let below = cells(notice(context, kind, said).len()).saturating_add(context.footer);
    let height = context.size.height.saturating_sub(2).saturating_sub(below);
    Rect { x: 0, y: 2.min(context.size.height), width: context.size.width, height }
}

fn draw(screen: &Screen, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    match screen {
        Screen::Rounds(it) => it.draw(frame, area, context),
        Screen::Sample(it) => it.draw(frame, area, context),
        Screen::Case(it) => case_view::draw(it, frame, area, context),
        Screen::Findings(it) => it.draw(frame, area, context),
        Screen::Lacks(it) => it.draw(frame, area, context),
        Screen::Choice(it) => it.draw(frame, area, context),
        Screen::Confirm(it) => it.draw(frame, area, context),
        Screen::Editor(it) => it.draw(frame, area, context),
        Screen::Help(it) => it.draw(frame, area, context),
        Screen::Ceremony(it) => ceremony_view::draw(it, frame, area, context),
        Screen::Trail(it) => it.draw(frame, area, context),
        Screen::Notes(it) => it.draw(frame, area, context),
        Screen::Overview(it) => it.draw(frame, area, context),
        Screen::Page(it) => it.draw(frame, area, context),
        Screen::Form(it) => it.draw(frame, area, context),
        Screen::Palette(it) => it.draw(frame, area, context),
        Screen::Acutes(it) => it.draw(frame, area, context),
        Screen::Actions(it) => it.draw(frame, area, context),
        Screen::Texts(it) => it.draw(frame, area, context),
        Screen::Citizens(it) => it.draw(frame, area, context),
        Screen::SurveyFile(it) => it.picker.draw(frame, area, context),
        Screen::Import(it) => draw_import(it, frame, area, context),
    }
}

fn draw_import(it: &room::Import, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    match (it.place, &it.list) {
        (room::Place::Sheet, _) => picker::draw_sheets(&it.sheets, it.sheet, frame, area, context),
        (room::Place::Columns, Some(list)) => columns::draw(list, it.column, frame, area, context),
        (room::Place::Meanings, Some(list)) => meanings::draw(list, it.question, frame, area, context),
        (room::Place::Rules, _) => rules::draw(it, frame, area, context),
        (room::Place::Problems, _) => problems::draw(it, frame, area, context),
        (room::Place::File | room::Place::Columns | room::Place::Meanings, _) => it.picker.draw(frame, area, context),
    }
}

fn heading(screen: &Screen, context: Context<'_>) -> Line<'static> {
    let (left, right) = match screen {
        Screen::Rounds(it) => it.heading(context),
        Screen::Sample(it) => it.heading(context),
        Screen::Case(it) => it.heading(context),
        Screen::Findings(it) => it.heading(context),
        Screen::Lacks(it) => it.heading(context),
        Screen::Choice(it) => it.heading(context),
        Screen::Confirm(it) => it.heading(context),
        Screen::Editor(it) => it.heading(context),
        Screen::Help(it) => it.heading(context),
        Screen::Ceremony(it) => it.heading(context),
        Screen::Trail(it) => it.heading(context),
        Screen::Notes(it) => it.heading(context),
        Screen::Overview(it) => it.heading(context),
        Screen::Page(it) => it.heading(context),
        Screen::Form(it) => it.heading(context),
        Screen::Palette(it) => it.heading(context),
        Screen::Acutes(it) => it.heading(context),
        Screen::Actions(it) => it.heading(context),
        Screen::Texts(it) => it.heading(context),
        Screen::Citizens(it) => it.heading(context),
        Screen::SurveyFile(it) => it.heading(context),
        Screen::Import(it) => it.heading(context),
    };
    let width = context.size.width.saturating_sub(2);
    let right = cut(&right, width.saturating_sub(24));
    let left = cut(&left, width.saturating_sub(cells(right.width()) + 2));
    let blanks = usize::from(width).saturating_sub(left.width() + right.width());
    Line::from(vec![
        Span::styled(format!(" {left}"), context.theme.title()),
        Span::raw(" ".repeat(blanks)),
        Span::raw(right),
    ])
}

/// What a screen says of its selected row, in the line of the notice.
fn status(text: Option<String>, context: Context<'_>) -> Line<'static> {
    let text = cut(&text.unwrap_or_default(), context.size.width.saturating_sub(2));
    Line::styled(format!(" {text}"), context.theme.quiet())
}

/// What must not stand in the text that is being written, in one line; blank where nothing does.
fn guarded(editor: &Editor, context: Context<'_>) -> Line<'static> {
    let Some(kind) = editor.guards() else { return Line::raw("") };
    let text = context.words.say(&format!("guard-{}", kind.code()), &[]);
    Line::styled(cut(&format!(" ! {text}"), context.size.width), context.theme.problem())
}

/// The notice, or the empty line that waits for one.
fn notice(context: Context<'_>, kind: ScreenKind, notice: Option<&Notice>) -> Vec<Line<'static>> {
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
pub(crate) fn hint(context: Context<'_>, kind: ScreenKind, refusal: &Refusal) -> String {
    let said = context.keys.say(context.words, kind, &format!("tui-hint-{}", refusal.code), &[]);
    said.unwrap_or_else(|| context.words.hint(refusal))
}
