//! Finding a text in a list: the row that is selected moves to it, and nothing is hidden.

use crate::{
    domain::checklist::find,
    tui::{
        review::screen::Notes,
        shell::{context::Context, model::Screen, notice::Found},
        trail::screen::Trail,
    },
    words::terms,
};

/// The rows of a screen as they are searched, and the one that is selected.
fn rows(screen: &Screen, context: Context<'_>) -> Option<(Vec<String>, usize)> {
    let words = context.words;
    Some(match screen {
        Screen::Sample(it) => {
            let line = |case: &crate::domain::sample::SampleCase| {
                let (department, to) = (case.department.as_deref(), case.assigned.as_deref());
                let state = terms::case_state(words, case);
                [&case.id.to_string(), case.number.as_str(), department.unwrap_or(""), &state, to.unwrap_or("")]
                    .join(" ")
            };
            (it.cases.iter().map(line).collect(), it.selected)
        }
        Screen::Case(it) => {
            let line = |question: &crate::domain::checklist::Question| {
                let given = it.file.given(&question.id);
                let value = given.map(|given| terms::value(words, question.scale, given.answer.value));
                let note = given.map(|given| given.answer.note.as_str()).unwrap_or_default();
                [&question.id, words.lang().of(&question.text), &value.unwrap_or_default(), note].join(" ")
            };
            (it.questions().map(line).collect(), it.selected)
        }
        Screen::Findings(it) => {
            let line = |finding: &crate::domain::finding::Finding| {
                let text = find(&it.checklists, &finding.question).map(|question| words.lang().of(&question.text));
                format!("{} {}", finding.question, text.unwrap_or_default())
            };
            (it.findings.iter().map(line).collect(), it.selected)
        }
        Screen::Trail(it) => (it.entries.iter().map(|entry| Trail::line(entry, words)).collect(), it.selected),
        Screen::Notes(it) => (it.notes.iter().map(|noted| Notes::line(noted, words)).collect(), it.selected),
        _ => return None,
    })
}

fn select(screen: &mut Screen, at: usize) {
    match screen {
        Screen::Sample(it) => it.selected = at,
        Screen::Case(it) => it.select(at),
        Screen::Findings(it) => it.selected = at,
        Screen::Trail(it) => it.selected = at,
        Screen::Notes(it) => it.selected = at,
        _ => {}
    }
}

/// To the first match from the selected row on, to the next, or to the previous; round the ends. `None` where nothing
/// matches, and nothing is moved.
pub fn go(screen: &mut Screen, text: &str, by: isize, context: Context<'_>) -> Option<Found> {
    let wanted = text.trim().to_lowercase();
    let (rows, selected) = rows(screen, context)?;
    let matches: Vec<usize> =
        (0..rows.len()).filter(|at| rows.get(*at).is_some_and(|row| row.to_lowercase().contains(&wanted))).collect();
    let to = match by {
        0 => matches.iter().position(|at| *at >= selected).or(Some(0)),
        1.. => matches.iter().position(|at| *at > selected).or(Some(0)),
        ..0 => matches.iter().rposition(|at| *at < selected).or(matches.len().checked_sub(1)),
    }?;
    select(screen, *matches.get(to)?);
    Some(Found { at: to + 1, of: matches.len() })
}
