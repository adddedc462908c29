//! What every screen can: say what it is, be drawn, and take what was read about it.

use crate::{
    domain::refusal::Refusal,
    tui::{
        shell::{
            command::{Command, ScreenKind},
            context::Context,
        },
        widgets::text_box::TextBox,
    },
    verbs::load::{Load, Loaded},
};
use ratatui::{Frame, layout::Rect};

pub trait ScreenView {
    /// The screen itself, out of the box that a large one lies in.
    fn as_view(&self) -> &dyn ScreenView
    where
        Self: Sized,
    {
        self
    }

    fn as_view_mut(&mut self) -> &mut dyn ScreenView
    where
        Self: Sized,
    {
        self
    }

    fn kind(&self) -> ScreenKind;

    /// Left and right in the first line.
    fn heading(&self, context: Context<'_>) -> (String, String);

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>);

    /// Whether a command can be carried out now. What it only begins, a form or a list of what is missing, counts.
    fn allowed(&self, _command: Command) -> Result<(), Refusal> {
        Ok(())
    }

    /// The text that is being written, where one is.
    fn text(&mut self) -> Option<&mut TextBox> {
        None
    }

    /// Whether it holds something typed that only this program knows.
    fn is_loose(&self) -> bool {
        false
    }

    /// The round that it is about, where another screen of the same round can be opened from it.
    fn year(&self) -> Option<u16> {
        None
    }

    /// What is read again when the screen comes to the top.
    fn load(&self) -> Option<Load> {
        None
    }

    /// Takes what was read if it is about this screen; gives it back if not.
    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        Some(loaded)
    }

    /// What is said of the selected row, in the line of the notice while there is none.
    fn status(&self, _context: Context<'_>) -> Option<String> {
        None
    }

    /// The one thing to do next, which Enter does.
    fn next(&self, _context: Context<'_>) -> Option<String> {
        None
    }

    /// Its rows as they are searched, and the one that is selected.
    fn rows(&self, _context: Context<'_>) -> Option<(Vec<String>, usize)> {
        None
    }

    fn select(&mut self, _at: usize) {}
}
