//! What every screen may look at while it is drawn: words, keys, colours, size.

use crate::{
    tui::shell::{keyboard::Keyboard, theme::Theme},
    words::say::Words,
};
use chrono::NaiveDate;
use ratatui::layout::Size;

/// What every screen may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'w> {
    pub words: &'w Words,
    pub keys: &'w Keyboard,
    pub theme: Theme,
    pub size: Size,
    /// The day, by the clock on the wall.
    pub today: NaiveDate,
    /// Whether the file can only be read, where it lies.
    pub read_only: bool,
    /// How many lines the keys of the screen that is shown take.
    pub footer: u16,
    /// How many lines what is next takes, with the rule above it.
    pub next: u16,
}
