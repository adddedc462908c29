//! The screens that lie over each other: what is opened, and what is put aside when it is left.

use crate::tui::{
    dialogs::{editor::Purpose, form::Asks},
    shell::{
        effect::Effect,
        model::{Model, Screen},
        notice::Notice,
        screen_view::ScreenView,
    },
};

/// A text, a concern, an action and times that were begun and left are gone on with.
pub(crate) fn open(model: &mut Model<'_>, mut screen: Screen) {
    if let Screen::Editor(editor) = &mut screen
        && let Some(text) = model.shelved(&editor.purpose)
    {
        editor.take_up(text);
    }
    if let Screen::Editor(editor) = &mut screen
        && editor.is_beside()
    {
        editor.begin_with(&std::mem::take(&mut model.pasted));
    }
    if let Screen::Form(new) = &mut screen {
        let same = |old: &Screen| matches!(old, Screen::Form(old) if old.asks_as(new));
        if let Some(Screen::Form(old)) = model.left(same) {
            new.take_up(*old);
        }
    }
    model.screens.push(screen);
}

/// One screen back; the lowest one stays. What comes to light is read again.
pub(crate) fn back(model: &mut Model<'_>) -> Option<Effect> {
    if model.screens.len() > 1
        && let Some(left) = model.screens.pop()
    {
        match &left {
            Screen::Draw(_) | Screen::Import(_) => model.aside.push(left),
            Screen::Form(form) if form.waits() => {
                if matches!(form.asks, Asks::Measure { .. }) {
                    model.notice = Some(Notice::Said("measure-left"));
                }
                model.aside.push(left);
            }
            _ => {}
        }
    }
    model.top().and_then(Screen::load).map(Effect::Load)
}

/// A text that waits in memory until its screen is opened again.
pub(crate) fn shelve(model: &mut Model<'_>, purpose: Purpose, text: String) {
    model.shelf.retain(|(of, _)| *of != purpose);
    if !text.is_empty() {
        model.shelf.push((purpose, text));
    }
}
