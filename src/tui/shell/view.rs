//! Draws the model: heading, rule, screen, notice, keys. Changes nothing.

use crate::{
    say,
    tui::{
        case::view as case_view,
        dialogs::editor::Editor,
        draw::view as ceremony_view,
        lists::{columns, meanings, picker, problems, rules, screen as room},
        shell::{
            context::Context,
            model::{Model, Screen},
            notice::{body, notice},
            numbers::cells,
        },
        widgets::{
            footer,
            paint::{lines, rule, styled},
            wrap::cut,
        },
    },
};
use ratatui::{
    Frame,
    layout::{Rect, Size},
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr as _;

/// The smallest terminal that everything can be read in.
pub const SMALLEST: Size = Size::new(60, 15);
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
        (room::Place::Rules, _) => rules::draw(&it.rules, frame, area, context),
        (room::Place::Problems, _) => problems::draw(&it.problems, it.problem, frame, area, context),
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
