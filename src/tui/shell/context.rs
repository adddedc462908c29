//! What every screen may look at while it is drawn: words, keys, colours, size.

use crate::{
    tui::shell::{keyboard::Keyboard, theme::Theme},
    words::say::Words,
};
use ratatui::layout::Size;

/// What every screen may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'w> {
    pub words: &'w Words,
    pub keys: &'w Keyboard,
    pub theme: Theme,
    pub size: Size,
    /// How many lines the keys of the screen that is shown take.
    pub footer: u16,
}
