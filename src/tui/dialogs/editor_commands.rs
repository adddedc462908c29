//! The commands of the note editor: writing, finishing, putting aside.

use crate::{
    domain::{event::Field, evidence::Evidence, review::Opinion, snippet::Occasion},
    tui::{
        dialogs::{
            choice::{Choice, Choosing},
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
        },
        follow_up::round_task::RoundWrite,
        shell::{
            effect::{After, Write},
            keymap::Command,
            model::{Model, Notice, Screen},
            step::Step,
        },
        widgets::text_box::TextBox,
    },
};

pub fn step(editor: &mut Editor, command: Command) -> Step {
    if let Some(parts) = &mut editor.parts {
        match command {
            Command::Up => parts.step(-1, 0),
            Command::Down => parts.step(1, 0),
            Command::Onward => return save(editor),
            _ => {}
        }
    }
    match command {
        Command::Write(caret) => drop(editor.active().map(|text| text.write(caret))),
        Command::Undo => drop(editor.active().map(TextBox::undo)),
        Command::Redo => drop(editor.active().map(TextBox::redo)),
        Command::Save => return save(editor),
        Command::Back => return aside(editor),
        _ => {}
    }
    Step::Stay
}

/// The sentences that fit what is being written.
pub fn snippets(model: &Model<'_>) -> Step {
    let Some(Screen::Editor(editor)) = model.top() else { return Step::Stay };
    let occasion = match &editor.purpose {
        Purpose::Answer { field: Field::Note, answer, .. } => {
            Occasion::Reason(answer.as_ref().map(|answer| answer.value))
        }
        _ => Occasion::Other,
    };
    let fitting: Vec<String> = model.snippets.fitting(occasion).into_iter().map(String::from).collect();
    let file = model.snippets.file.clone();
    if fitting.is_empty() {
        return Step::Say(Notice::Named("snippet-none", file));
    }
    Step::Open(Screen::Choice(Choice::new(Choosing::Snippet(fitting, file))))
}

/// Finishes: what the text was written for is done.
fn save(editor: &mut Editor) -> Step {
    let note = editor.written().trim().to_owned();
    let parts = editor.typed_parts().unwrap_or_default();
    let evidence = match Evidence::read(&parts) {
        Ok(evidence) => evidence,
        // The part that is wrong is turned to.
        Err((at, refusal)) => {
            if let Some(parts) = &mut editor.parts {
                parts.turn_to(at);
            }
            return Step::refuse(refusal);
        }
    };
    let write = match &editor.purpose {
        Purpose::Answer { answer: None, .. } => return wait(editor),
        Purpose::Answer { spot, field, answer: Some(answer), carry, shown, after } => {
            let mut answer = answer.clone();
            match field {
                Field::Evidence => answer.evidence = evidence,
                Field::Note | Field::Review => answer.note = note,
            }
            let write = Write::Answer { spot: spot.clone(), answer, carry: carry.clone(), shown: *shown };
            return Step::write(write, *after);
        }
        Purpose::Disagree { spot, value } => Write::Review(spot.clone(), Opinion::disagree(*value, &note)),
        Purpose::Missing(year, case) => Write::Missing(*year, *case, note),
        Purpose::Replace(year, case, reason) => {
            let confirm = Confirm::new(Ask::Replace(*case), Write::Replace(*year, *case, *reason, note));
            return Step::Open(Screen::Confirm(confirm));
        }
        Purpose::ReopenCase(year, case) => Write::ReopenCase(*year, *case, note),
        Purpose::ReopenRound(year) => Write::ReopenRound(*year, note),
        Purpose::Text(year, place, role) => Write::Round(RoundWrite::Text(*year, *place, role.clone(), Some(note))),
        Purpose::Outcome(action, outcome) => Write::Round(RoundWrite::Outcome(*action, *outcome, note)),
        Purpose::AcuteHandled(year, number) => Write::AcuteHandled(*year, *number, note),
    };
    Step::write(write, After::Settle)
}

/// A text before its answer: it waits as a draft.
fn wait(editor: &Editor) -> Step {
    match editor.unkept() {
        Some((spot, kept)) => Step::write(Write::Draft(spot, kept), After::Close),
        None => Step::BackSaying(Notice::Said("tui-answer-first")),
    }
}

/// Back without finishing: nothing that was typed is lost.
fn aside(editor: &Editor) -> Step {
    if let Some((spot, kept)) = editor.unkept() {
        let after = if kept.text.is_empty() { After::Discard } else { After::Close };
        return Step::write(Write::Draft(spot, kept), after);
    }
    let text = editor.written();
    match &editor.purpose {
        Purpose::Answer { .. } | Purpose::Disagree { .. } if editor.has_draft() => {
            Step::BackSaying(Notice::Said("tui-draft-stays"))
        }
        Purpose::Answer { after: After::Advance, .. } => Step::BackSaying(Notice::Said("tui-answer-not-saved")),
        Purpose::Answer { .. } | Purpose::Disagree { .. } => Step::Back,
        // What is as it was, or gone, leaves nothing to be kept.
        purpose @ Purpose::Text(..) if editor.is_as_opened() || text.trim().is_empty() => {
            Step::Shelve(purpose.clone(), String::new())
        }
        _ if text.trim().is_empty() => Step::Back,
        purpose => Step::Shelve(purpose.clone(), text),
    }
}
