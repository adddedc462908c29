//! What can be done on a screen as things stand, with its keys, as much as one line holds; and below it the row that is the
//! same everywhere, where what cannot be done now is dim.

use super::wrap::cut;
use crate::{
    domain::answer::Value,
    tui::shell::{
        binding::Shown,
        command::{Command, ScreenKind},
        context::Context,
        keyboard::Row,
        keytable::LAST_ROW,
        model::Screen,
        numbers::cells,
        screen_view::ScreenView,
    },
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr as _;

const GAP: &str = "  ";

/// How many lines it takes.
#[must_use]
pub fn height(screen: &Screen, context: Context<'_>) -> u16 {
    cells(lines(screen, context, context.size.width).len())
}

/// The footer of a screen.
#[must_use]
pub fn lines(screen: &Screen, context: Context<'_>, width: u16) -> Vec<Line<'static>> {
    let last = |command: Command| command == Command::Leave || LAST_ROW.contains(&command);
    let here: Vec<Item> = context
        .keys
        .of(screen.kind())
        .filter(|row| row.shown == Shown::Footer && !last(row.command))
        .filter(|row| screen.allowed(row.command).is_ok())
        .filter_map(|row| Some(Item { key: name(row, context)?, label: label(row, context), dim: false }))
        .collect();
    let below: Vec<Item> = LAST_ROW.into_iter().filter_map(|command| everywhere(screen, command, context)).collect();
    // On a narrow screen going anywhere gives way to going back.
    let from = usize::from(one(&below, context, width).1 < below.len());
    let (rooms, _) = one(&here, context, width);
    let (everywhere, _) = one(below.get(from..).unwrap_or_default(), context, width);
    if here.is_empty() { vec![everywhere] } else { vec![rooms, everywhere] }
}

/// A key, and what it does.
struct Item {
    key: String,
    label: String,
    dim: bool,
}

/// The first key of a row; the digits of the answers stand as one.
fn name(row: &Row, context: Context<'_>) -> Option<String> {
    let key = row.key(context.words.lang())?;
    let first = row.command == Command::Give(Value::Met) && key.text() == Some('1');
    Some(if first { "1-5".into() } else { key.name(context.words) })
}

fn label(row: &Row, context: Context<'_>) -> String {
    let key = if row.command == Command::Give(Value::Met) { "tui-do-answer" } else { row.label };
    context.words.say(key, &[])
}

/// One of the last row: on this screen, or dim with the key that it has elsewhere.
fn everywhere(screen: &Screen, command: Command, context: Context<'_>) -> Option<Item> {
    let kind = screen.kind();
    // From the first room one step back is out.
    let command = if command == Command::Back && kind == ScreenKind::Rounds { Command::Leave } else { command };
    let here = context.keys.of(kind).find(|row| row.command == command && !row.keys.is_empty());
    let row = here.or_else(|| context.keys.any(command))?;
    let dim = here.is_none() || screen.allowed(command).is_err();
    let said = match (command, row.label) {
        (Command::Back, "tui-do-shelve") if is_drafted(screen) => "tui-last-shelve".to_owned(),
        (command, _) => format!("tui-last-{}", command.name()),
    };
    Some(Item { key: name(row, context)?, label: context.words.say(&said, &[]), dim })
}

/// Whether what is written there is kept as a draft when it is left.
fn is_drafted(screen: &Screen) -> bool {
    matches!(screen, Screen::Editor(editor) if editor.purpose.draft().is_some())
}

/// As many as fit into a line, and how many those are.
fn one(items: &[Item], context: Context<'_>, width: u16) -> (Line<'static>, usize) {
    let room = usize::from(width.saturating_sub(2));
    let mut spans = vec![Span::raw(" ")];
    let mut used = 0;
    for (at, Item { key, label, dim }) in items.iter().enumerate() {
        let wide = key.width() + 1 + label.width();
        let gap = if at > 0 { GAP.len() } else { 0 };
        if at > 0 && used + gap + wide > room {
            return (Line::from(spans), at);
        }
        let (of_key, of_label) =
            if *dim { (context.theme.dim(), context.theme.dim()) } else { (context.theme.key(), Style::new()) };
        spans.push(Span::raw(" ".repeat(gap)));
        spans.push(Span::styled(key.clone(), of_key));
        spans.push(Span::styled(format!(" {}", cut(label, width)), of_label));
        used += gap + wide;
    }
    (Line::from(spans), items.len())
}
