//! A choice between a few things, and the question before something that cannot be undone.

use super::lists::walk;
use crate::{
    domain::{follow_up::Outcome, review::Verdict},
    tui::{
        effect::{After, Write},
        keymap::Command,
        model::{Context, Notice, Screen},
        screens::{
            choice::{Choice, Choosing},
            confirm::Confirm,
            editor::{Editor, Purpose},
        },
        step::Step,
        widgets::scroll::turned,
    },
};

pub fn choice(choice: &mut Choice, command: Command, context: Context<'_>) -> Step {
    let count = choice.count();
    if let Some(to) = walk(choice.selected, count, command, context) {
        choice.selected = to;
        return Step::Stay;
    }
    let picked = match command {
        Command::Open => choice.selected,
        Command::Pick(at) if at < count => at,
        _ => return Step::Stay,
    };
    match &choice.choosing {
        Choosing::Snippet(texts, _) => texts.get(picked).map_or(Step::Stay, |text| Step::Insert(text.clone())),
        Choosing::Reason(year, case, reasons) => match reasons.get(picked) {
            Some(reason) => swap(Editor::new(Purpose::Replace(*year, *case, *reason))),
            None => Step::Stay,
        },
        Choosing::Outcome(action, _) => match Outcome::ALL.get(picked) {
            Some(outcome) => swap(Editor::new(Purpose::Outcome(*action, *outcome))),
            None => Step::Stay,
        },
        Choosing::Verdict { spot, question, draft } => match Verdict::ALL.get(picked) {
            Some(Verdict::Agree) => {
                let review = Write::Review { spot: spot.clone(), verdict: Verdict::Agree, note: String::new() };
                Step::write(review, After::Settle)
            }
            Some(Verdict::Disagree) => swap(Editor::disagree(spot.clone(), question.as_ref().clone(), draft.as_ref())),
            None => Step::Stay,
        },
    }
}

fn swap(editor: Editor) -> Step {
    Step::Swap(Screen::Editor(Box::new(editor)))
}

pub fn confirm(confirm: &mut Confirm, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::PageUp => confirm.scroll = turned(confirm.scroll, -1, confirm.page(context)),
        Command::PageDown => confirm.scroll = turned(confirm.scroll, 1, confirm.page(context)),
        Command::Yes => return Step::Write(confirm.write.clone(), After::Settle),
        Command::No => return Step::BackSaying(Notice::Said("tui-nothing-done")),
        _ => {}
    }
    Step::Stay
}
