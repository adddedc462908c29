//! What the words of the list mean: which area a department belongs to, which statuses are out.

use crate::{
    intake::{
        column_plan::{Meaning, Question},
        columns::Role,
    },
    say,
    tui::{
        lists::import_effect::List,
        shell::context::Context,
        widgets::{
            paint::{lines, row, styled},
            window::visible,
            wrap::fit,
        },
    },
    words::{say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[must_use]
pub fn question_name(words: &Words, question: &Question) -> String {
    match question {
        Question::Whole => words.say("list-whole", &[]),
        Question::Area(name, rows) => say!(words, "list-word-area", name = name, rows = rows),
        Question::Department(name, rows) => say!(words, "list-word-department", name = name, rows = rows),
        Question::Status(name, rows) => say!(words, "list-word-status", name = name, rows = rows),
    }
}

/// The answer, in words. `by_department`: the departments say the area.
#[must_use]
pub fn meaning_name(
    words: &Words,
    question: &Question,
    meaning: Meaning,
    (by_department, area_known): (bool, bool),
) -> String {
    match (meaning, question) {
        (Meaning::Area(area), _) => terms::area(words, area),
        (Meaning::In, _) => words.say("list-in", &[]),
        (Meaning::Out, _) => words.say("list-out", &[]),
        (Meaning::Open, Question::Whole) if by_department => words.say("list-by-department", &[]),
        // The area is known already, so the department only says whether its cases belong.
        (Meaning::Open, Question::Department(..)) if area_known => words.say("list-in", &[]),
        (Meaning::Open, _) => words.say("list-open", &[]),
    }
}

pub fn draw(list: &List, selected: usize, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let (words, theme) = (context.words, context.theme);
    let room = area.width.saturating_sub(2);
    let questions = list.column_plan.questions();
    let by_department = questions.iter().any(|question| matches!(question, Question::Department(..)));
    let area_known = list.column_plan.whole.is_some() || list.column_plan.has(Role::Area);
    let knowing = (by_department, area_known);
    let mut shown = styled(&words.say("list-meanings-ask", &[]), room, theme.title());
    shown.push(Line::raw(""));
    let below = questions.get(selected).map(|question| {
        let key = match question {
            Question::Whole => "list-means-whole",
            Question::Area(..) => "list-means-area-word",
            Question::Department(..) => "list-means-department-word",
            Question::Status(..) => "list-means-status-word",
        };
        styled(&words.say(key, &[]), room, Style::new())
    });
    let below = below.unwrap_or_default();
    let height = usize::from(area.height).saturating_sub(shown.len() + below.len() + 1);
    let name = room.saturating_sub(26);
    for at in visible(selected, questions.len(), height) {
        let question = &questions[at];
        let meaning = meaning_name(words, question, list.column_plan.meaning(question), knowing);
        let text = format!("{}  {meaning}", fit(&question_name(words, question), name));
        shown.push(row(&text, at == selected, room, theme));
    }
    shown.push(Line::raw(""));
    shown.extend(below);
    lines(frame, Rect { x: area.x + 1, width: room, ..area }, shown);
}
