//! The commands of the note editor: writing, finishing, putting aside.

use crate::{
    domain::{event::Field, evidence::Evidence, review::Opinion, snippet::Occasion},
    tui::{
        dialogs::{
            choice::{Choice, Choosing},
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
        },
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::{Model, Screen},
            notice::Notice,
            step::{Obeys, Step},
        },
        widgets::text_box::TextBox,
    },
    verbs::request::{OfCase, OfQuestion, OfRound, Request},
};

impl Obeys for Editor {
    fn obey(&mut self, command: Command, _context: Context<'_>) -> Step {
        step(self, command)
    }
}

fn step(editor: &mut Editor, command: Command) -> Step {
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
        Purpose::Answer { at, field, answer: Some(answer), carry, shown, after } => {
            let mut answer = answer.clone();
            match field {
                Field::Evidence => answer.evidence = evidence,
                Field::Note | Field::Review => answer.note = note,
            }
            let write = OfQuestion::Answer { answer, carry: carry.clone(), seen: Some(*shown) };
            return Step::write(Request::Question(at.clone(), write), *after);
        }
        Purpose::Disagree { at, value } => {
            Request::Question(at.clone(), OfQuestion::Review(Opinion::disagree(*value, &note)))
        }
        Purpose::Missing(at) => Request::Case(*at, OfCase::Missing { note }),
        Purpose::Replace(at, reason) => {
            let write = Request::Case(*at, OfCase::Replace { reason: *reason, note });
            let confirm = Confirm::new(Ask::Replace(at.case), write);
            return Step::Open(Screen::Confirm(confirm));
        }
        Purpose::ReopenCase(at) => Request::Case(*at, OfCase::Reopen { reason: note }),
        Purpose::ReopenRound(year) => Request::Round(*year, OfRound::Reopen { reason: note }),
        Purpose::Text { year, place, role } => {
            Request::Round(*year, OfRound::WriteText { place: *place, role: role.clone(), text: note })
        }
        Purpose::Outcome(action, outcome) => Request::Outcome { action: *action, outcome: *outcome, note },
        Purpose::AcuteHandled { year, number } => {
            Request::Round(*year, OfRound::AcuteHandled { number: *number, note })
        }
    };
    Step::write(write, After::Settle)
}

/// A text before its answer: it waits as a draft.
fn wait(editor: &Editor) -> Step {
    match editor.unkept() {
        Some((at, kept)) => Step::write(Request::Question(at, OfQuestion::Draft(kept)), After::Close),
        None => Step::BackSaying(Notice::Said("tui-answer-first")),
    }
}

/// Back without finishing: nothing that was typed is lost.
fn aside(editor: &Editor) -> Step {
    if let Some((at, kept)) = editor.unkept() {
        let after = if kept.text.is_empty() { After::Discard } else { After::Close };
        return Step::write(Request::Question(at, OfQuestion::Draft(kept)), after);
    }
    let text = editor.written();
    match &editor.purpose {
        Purpose::Answer { .. } | Purpose::Disagree { .. } if editor.has_draft() => {
            Step::BackSaying(Notice::Said("tui-draft-stays"))
        }
        Purpose::Answer { after: After::Advance, .. } => Step::BackSaying(Notice::Said("tui-answer-not-saved")),
        Purpose::Answer { .. } | Purpose::Disagree { .. } => Step::Back,
        // What is as it was, or gone, leaves nothing to be kept.
        purpose @ Purpose::Text { .. } if editor.is_as_opened() || text.trim().is_empty() => {
            Step::Shelve(purpose.clone(), String::new())
        }
        _ if text.trim().is_empty() => Step::Back,
        purpose => Step::Shelve(purpose.clone(), text),
    }
}
