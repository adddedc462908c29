//! Draws the model: heading, rule, screen, notice, keys. Changes nothing.

use crate::{
    domain::shown::shown,
    say,
    tui::{
        case::{letters, view as case_view},
        dialogs::editor::Editor,
        review::reading::view as reading_view,
        shell::{
            context::Context,
            model::{Model, Screen},
            notice::{Notice, body, notice},
            numbers::cells,
            screen_view::ScreenView,
        },
        widgets::{
            footer,
            paint::{lines, rule, styled},
            wrap::cut,
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
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr as _;

/// The smallest terminal that everything can be read in.
pub const SMALLEST: Size = Size::new(60, 15);

/// Whatever is drawn, no cell of it steers the terminal.
pub fn view(frame: &mut Frame<'_>, model: &Model<'_>) {
    draw(frame, model);
    for cell in &mut frame.buffer_mut().content {
        if let Cow::Owned(seen) = shown(cell.symbol()) {
            cell.set_symbol(&seen);
        }
    }
}

fn draw(frame: &mut Frame<'_>, model: &Model<'_>) {
    let area = frame.area();
    let context = Context { size: area.as_size(), ..model.context };
    if area.width < SMALLEST.width || area.height < SMALLEST.height {
        let sentence = say!(context.words, "tui-too-small", width = SMALLEST.width, height = SMALLEST.height);
        lines(frame, area, styled(&sentence, area.width, Style::new()));
        return;
    }
    let Some(screen) = model.top() else { return };
    let keys = footer::lines(screen, context, area.width);
    // A text of an answer is written beside its case, which stays in sight.
    let (board, editor) = match (&model.screens[..], screen) {
        ([.., below @ (Screen::Case(_) | Screen::Reading(_)), _], Screen::Editor(editor)) if editor.is_beside() => {
            (below, Some(editor))
        }
        _ => (screen, None),
    };
    let next = next(board, model.notice.as_ref(), context);
    let context = Context { footer: cells(keys.len()), next: cells(next.len()), ..context };
    let body = body(context, screen.kind(), model.notice.as_ref());
    lines(frame, Rect { height: 2, ..area }, vec![heading(board, context), rule(area.width, context.theme)]);
    match editor {
        Some(editor) => {
            let (pane, just) = match board {
                Screen::Case(case) => {
                    (case_view::draw_around(case, frame, body, context), letters::is_just(case, editor.question_id()))
                }
                Screen::Reading(room) => (reading_view::draw_around(room, frame, body, context), false),
                _ => (body, false),
            };
            editor.draw_beside(frame, pane, just, context);
        }
        None => screen.draw(frame, body, context),
    }
    let mut below = match (&model.notice, screen) {
        (None, Screen::Editor(editor)) => vec![guarded(editor, context)],
        (None, screen) => vec![status(screen.status(context), context)],
        (Some(Notice::Saved(_)), screen) if screen.status(context).is_some() => {
            vec![status(screen.status(context), context)]
        }
        (said, _) => notice(context, screen.kind(), said.as_ref()),
    };
    below.extend(next);
    below.extend(keys);
    lines(frame, Rect { y: body.bottom(), height: cells(below.len()), ..area }, below);
}

/// What is next on a board; before it that something was saved, where its own line says what was.
pub fn next(board: &Screen, said: Option<&Notice>, context: Context<'_>) -> Vec<Line<'static>> {
    let Some(next) = board.next(context) else { return Vec::new() };
    let next = say!(context.words, "tui-next", step = next);
    let said = match said {
        Some(Notice::Saved(at)) if board.status(context).is_some() => {
            format!("{}  {next}", say!(context.words, "tui-saved", at = dates::clock(*at)))
        }
        _ => next,
    };
    vec![Line::styled(cut(&format!(" {said}"), context.size.width), context.theme.title())]
}

fn heading(screen: &Screen, context: Context<'_>) -> Line<'static> {
    let (left, right) = screen.heading(context);
    let read_only = context.read_only.then(|| context.words.say("tui-read-only", &[]) + "  ");
    let right = read_only.unwrap_or_default() + &right;
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
    Line::styled(format!(" {text}"), context.theme.dim())
}

/// What must not stand in the text that is being written, in one line; blank where nothing does.
fn guarded(editor: &Editor, context: Context<'_>) -> Line<'static> {
    let Some(kind) = editor.guards() else { return Line::raw("") };
    let text = context.words.say(&format!("guard-{}", kind.code()), &[]);
    Line::styled(cut(&format!(" ! {text}"), context.size.width), context.theme.problem())
}
