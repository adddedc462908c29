//! The columns of the list, each with what it is read as and what stands in it.

use crate::{
    intake::{
        column_plan::{ColumnPlan, Lack, PlannedColumn},
        columns::Role,
    },
    say,
    tui::{
        lists::import_effect::List,
        shell::context::Context,
        widgets::{
            paint::{labelled, lines, row, styled},
            window::visible,
            wrap::{cut, fit},
        },
    },
    words::say::Words,
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// What a column is read as, or that it is not kept.
#[must_use]
pub fn role_name(words: &Words, role: Role) -> String {
    let kept = ColumnPlan::ROLES.contains(&role) || role == Role::Person;
    words.say(&format!("list-role-{}", if kept { role.code() } else { "unused" }), &[])
}

pub fn draw(list: &List, selected: usize, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let (words, theme) = (context.words, context.theme);
    let room = area.width.saturating_sub(2);
    let column_plan = &list.column_plan;
    let mut shown = Vec::new();
    if column_plan.lack() == Some(Lack::CaseNumber) {
        shown.extend(styled(&words.say("list-columns-ask", &[]), room, theme.title()));
    } else {
        shown.extend(styled(&words.say("list-columns-check", &[]), room, theme.title()));
    }
    let said = match &list.kept {
        Some(name) => say!(words, "list-columns-kept", file = name),
        None => say!(words, "list-columns-proposed", rows = column_plan.rows),
    };
    shown.extend(styled(&said, room, Style::new()));
    shown.push(Line::raw(""));
    let below = below(column_plan.columns.get(selected), room, context);
    let height = usize::from(area.height).saturating_sub(shown.len() + below.len());
    let header = (room / 3).min(34);
    for at in visible(selected, column_plan.columns.len(), height) {
        let column = &column_plan.columns[at];
        let text = format!(
            "{}  {}  {}",
            fit(&column.header, header),
            fit(&role_name(words, column.role), 13),
            samples(column, words)
        );
        shown.push(row(&cut(&text, room.saturating_sub(2)), at == selected, room, theme));
    }
    let blanks = usize::from(area.height).saturating_sub(shown.len() + below.len());
    shown.extend(vec![Line::raw(""); blanks.min(1)]);
    shown.extend(below);
    lines(frame, Rect { x: area.x + 1, width: room, ..area }, shown);
}

fn samples(column: &PlannedColumn, words: &Words) -> String {
    match &column.samples {
        None => words.say("list-hidden", &[]),
        Some(samples) if samples.is_empty() => words.say("list-blank", &[]),
        Some(samples) => samples.join(" | "),
    }
}

/// The selected column in full, and what can be pressed.
fn below(column: Option<&PlannedColumn>, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, theme) = (context.words, context.theme);
    let mut below = Vec::new();
    if let Some(column) = column {
        let text = labelled(&format!("{}:", column.header), &samples(column, words), width, theme);
        below.extend(text.into_iter().take(3));
        let code = if column.is_used() { column.role.code() } else { "unused" };
        below.extend(styled(&words.say(&format!("list-means-{code}"), &[]), width, Style::new()));
    }
    below.push(Line::raw(""));
    let mut keys: Vec<String> =
        (1..).zip(ColumnPlan::ROLES).map(|(key, role)| format!("{key} {}", role_name(words, role))).collect();
    keys.push(format!("0 {}", words.say("list-role-unused", &[])));
    below.extend(styled(&keys.join(", "), width, theme.key()));
    below
}
