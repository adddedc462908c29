//! The commands of people's own texts: writing one, one more in the same section, and taking one away.

use crate::{
    domain::{
        may,
        paragraph::{Paragraph, Place},
    },
    tui::{
        dialogs::{
            editor::{Editor, Purpose},
            form::{Asks, Form},
            page::{Page, Paper},
        },
        report::texts::Texts,
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::Screen,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::request::{OfRound, Request},
};

impl Obeys for Texts {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        list(self, command, context)
    }
}

fn list(texts: &mut Texts, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(texts.selected, texts.rows().len(), command, context) {
        texts.selected = to;
        return Step::Stay;
    }
    let year = texts.round.year;
    if let Command::Undo | Command::Redo = command {
        let deed = if command == Command::Undo { &texts.deeds.undo } else { &texts.deeds.redo };
        let Some(deed) = deed.clone() else { return Step::Stay };
        let told =
            if command == Command::Undo { (true, deed.before, deed.after) } else { (false, deed.after, deed.before) };
        texts.undoing = Some(told);
        return Step::write(Request::Round(year, OfRound::UndoText { seq: deed.seq }), After::Undo);
    }
    match (command, texts.selected()) {
        // What is signed is read: nobody writes in a text that can no longer change.
        (Command::Open, Some((place, Some(text)))) if may::report::write(&texts.round).is_err() => {
            Step::Open(Screen::Page(Page::new(Paper::Text(place, text.text.clone()))))
        }
        (Command::Open, Some((_, Some(text)))) => Step::Open(edit(year, text)),
        (Command::Open, Some((place, None))) if place.speaks_for_itself() => Step::Open(blank(year, place, "")),
        (Command::NewText, Some((place, text))) if place.speaks_for_itself() => {
            Step::Open(text.map_or_else(|| blank(year, place, ""), |text| edit(year, text)))
        }
        (Command::Open | Command::NewText, Some((place, _))) => {
            let written = texts.written.iter().filter(|text| text.place == place).cloned().collect();
            Step::Open(Screen::Form(Box::new(Form::role(year, place, written))))
        }
        (Command::Clear, Some((place, Some(text)))) => {
            Step::write(Request::Round(year, OfRound::ClearText { place, role: text.role.clone() }), After::Cleared)
        }
        _ => Step::Stay,
    }
}

/// Who writes is known: on to the text. One that this role has written already is gone on with.
pub fn role(form: &Form) -> Step {
    let Asks::Role { year, place, written } = &form.asks else { return Step::Stay };
    let role = match place.role(&form.fields.text(0)) {
        Ok(role) => role,
        Err(refusal) => return Step::refuse(refusal),
    };
    let known = written.iter().find(|text| text.role == role);
    Step::Swap(known.map_or_else(|| blank(*year, *place, &role), |text| edit(*year, text)))
}

fn blank(year: u16, place: Place, role: &str) -> Screen {
    Screen::Editor(Box::new(Editor::new(Purpose::Text { year, place, role: role.into() })))
}

fn edit(year: u16, text: &Paragraph) -> Screen {
    let purpose = Purpose::Text { year, place: text.place, role: text.role.clone() };
    Screen::Editor(Box::new(Editor::onto(purpose, &text.text)))
}
