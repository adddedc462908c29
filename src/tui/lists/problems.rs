//! Everything that is wrong with a list, to walk through: where, what, and what to do about it.

use crate::{
    intake::problem::Problem,
    say,
    tui::{
        shell::context::Context,
        widgets::{
            paint::{lines, row, rule, styled},
            window::visible,
        },
    },
    words::{
        problems::{hint, place},
        say::Words,
    },
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// Problems of one kind stand together; the kinds in the order of their first.
pub fn group(problems: &mut [Problem]) {
    let mut kinds: Vec<&'static str> = Vec::new();
    for problem in problems.iter() {
        if !kinds.contains(&problem.kind.code()) {
            kinds.push(problem.kind.code());
        }
    }
    problems.sort_by_key(|problem| kinds.iter().position(|kind| *kind == problem.kind.code()));
}

/// What to do about a problem, with what can be done here where that is something else than on the command line.
#[must_use]
pub fn advice(words: &Words, problem: &Problem) -> String {
    words.find(&format!("list-hint-{}", problem.kind.code()), &[]).unwrap_or_else(|| hint(words, problem))
}

/// The list of problems, one of which is selected, and below it what is wrong there.
pub fn draw(problems: &[Problem], selected: usize, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let (words, theme) = (context.words, context.theme);
    let room = area.width.saturating_sub(2);
    let intro = say!(words, "list-problems-intro", count = problems.len());
    let mut shown = styled(&intro, room, theme.title());
    shown.push(Line::raw(""));
    let mut below = vec![rule(room, theme)];
    if let Some(problem) = problems.get(selected) {
        below.extend(styled(&place(words, problem), room, theme.title()));
        below.extend(styled(&advice(words, problem), room, Style::new()));
    }
    let height = usize::from(area.height).saturating_sub(shown.len() + below.len());
    for at in visible(selected, problems.len(), height) {
        shown.push(row(&place(words, &problems[at]), at == selected, room, theme));
    }
    let blanks = usize::from(area.height).saturating_sub(shown.len() + below.len());
    shown.extend(vec![Line::raw(""); blanks.min(1)]);
    shown.extend(below);
    lines(frame, Rect { x: area.x + 1, width: room, ..area }, shown);
}
