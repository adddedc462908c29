//! The commands of the note editor: writing, finishing, putting aside.

use crate::{
    domain::{
        answer::{Answer, REASON_MIN},
        event::Field,
        evidence::Evidence,
        reason as needed,
        snippet::Occasion,
    },
    tui::{
        dialogs::{
            choice::{Choice, Choosing},
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
        },
        shell::{
            command::{Caret, Command},
            context::Context,
            effect::After,
            model::{Model, Screen},
            notice::Notice,
            step::{Obeys, Step},
        },
    },
    verbs::request::{Drafting, OfCase, OfQuestion, OfRound, Request},
};

impl Obeys for Editor {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        step(self, command, context)
    }
}

fn step(editor: &mut Editor, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::Write(caret) => editor.active().write(caret),
        Command::Undo => editor.active().undo(),
        Command::Redo => editor.active().redo(),
        Command::NextField => editor.turn(),
        Command::Down => editor.recall(1),
        Command::Up => editor.recall(-1),
        Command::Save | Command::Onward => return save(editor, context),
        Command::Back => return aside(editor),
        _ => {}
    }
    Step::Stay
}

/// A sentence that is kept ready, where the field is empty; else the cursor moves.
pub fn recall(model: &mut Model<'_>) -> Step {
    if let Some(Screen::Editor(editor)) = model.screens.last_mut()
        && !editor.written().is_empty()
    {
        editor.active().write(Caret::Down);
        return Step::Stay;
    }
    match snippets(model) {
        Step::Open(Screen::Choice(Choice { choosing: Choosing::Snippet(texts, file, _), .. })) => {
            Step::Open(Screen::Choice(Choice::new(Choosing::Snippet(texts, file, true))))
        }
        step => step,
    }
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
    Step::Open(Screen::Choice(Choice::new(Choosing::Snippet(fitting, file, false))))
}

/// Finishes: what the text was written for is done.
fn save(editor: &mut Editor, context: Context<'_>) -> Step {
    let note = editor.written().trim().to_owned();
    let reference = Evidence::read_line(&editor.reference_line(), context.today);
    if let Err(refusal) = reference.check() {
        return Step::refuse(refusal);
    }
    let write = match &editor.purpose {
        Purpose::Answer { answer: None, .. } | Purpose::Read { said: None, .. } => return wait(editor),
        Purpose::Answer { field: Field::Evidence, .. } if reference.is_empty() => return aside(editor),
        Purpose::Answer { at, field, answer: Some(answer), shown, after } => {
            let mut answer = answer.clone();
            if *field == Field::Note {
                answer.note = note;
            }
            answer.add_evidence(reference);
            let took = if editor.reference.is_some() { vec![*field, Field::Evidence] } else { vec![*field] };
            let write = OfQuestion::Answer { answer, took, seen: Some(*shown) };
            return Step::write(Request::Question(at.clone(), write), *after);
        }
        Purpose::References { at, answer, shown } => {
            let evidence = Evidence::read_lines(&editor.written(), &answer.evidence, context.today);
            let answer = Answer { evidence, ..answer.clone() };
            Request::Question(at.clone(), OfQuestion::Answer { answer, took: Vec::new(), seen: Some(*shown) })
        }
        Purpose::Read { at, said: Some(said), shown, after } => {
            let read = OfQuestion::Read { said: *said, note, seen: *shown };
            return Step::write(Request::Question(at.clone(), read), *after);
        }
        Purpose::Reply { year, number, .. } => {
            Request::Round(*year, OfRound::AnswerNote { number: *number, text: note })
        }
        Purpose::Resolve { year, number, outcome } => {
            let (number, outcome) = (*number, *outcome);
            Request::Round(*year, OfRound::ResolveNote { number, outcome, text: note })
        }
        Purpose::NewNote { year, about, .. } => {
            Request::Round(*year, OfRound::Note { about: about.clone(), text: note })
        }
        Purpose::PassOver { at, reader } => {
            Request::Question(at.clone(), OfQuestion::PassOver { reader: reader.clone(), reason: note })
        }
        Purpose::Missing(at) => Request::Case(*at, OfCase::Missing { note }),
        Purpose::Replace(at, reason) => {
            // What is missing is said before the question.
            if let Err(refusal) = needed::reason("note", &note) {
                return Step::refuse(refusal);
            }
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
    if let Some((at, mut kept)) = editor.unkept() {
        // A digit that was typed ahead is no text that anybody wants back.
        let ahead = |kept: &&mut Drafting| matches!(kept.field, Field::Note | Field::Review) && kept.value.is_some();
        for text in kept.iter_mut().filter(ahead) {
            if text.text.trim().chars().count() < REASON_MIN {
                text.text.clear();
            }
        }
        kept.retain(|kept| !kept.text.is_empty() || editor.has_draft());
        let gone = kept.iter().all(|kept| kept.text.is_empty());
        if !kept.is_empty() {
            let after = if gone { After::Discard } else { After::Close };
            return Step::write(Request::Question(at, OfQuestion::Draft(kept)), after);
        }
    }
    let text = editor.written();
    match &editor.purpose {
        purpose if purpose.draft().is_some() && editor.has_draft() => Step::BackSaying(Notice::Said("tui-draft-stays")),
        Purpose::Answer { after: After::Advance, .. } => Step::BackSaying(Notice::Said("tui-answer-not-saved")),
        Purpose::Read { after: After::Advance, .. } => Step::BackSaying(Notice::Said("reading-not-saved")),
        purpose if purpose.draft().is_some() => Step::Back,
        // What is as it was, or gone, leaves nothing to be kept.
        purpose @ Purpose::Text { .. } if editor.is_as_opened() || text.trim().is_empty() => {
            Step::Shelve(purpose.clone(), String::new())
        }
        _ if text.trim().is_empty() => Step::Back,
        purpose => Step::Shelve(purpose.clone(), text),
    }
}
