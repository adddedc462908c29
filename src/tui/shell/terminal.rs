//! The terminal as the screens need it, and as it was before.

use crate::domain::{code::Code, refusal::Refusal};
use ratatui::crossterm::{
    cursor::Show,
    event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture},
    execute,
    terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode},
};
use std::{
    io::{self, Result, stdout},
    panic,
    sync::Once,
};

/// That the terminal could not be used.
#[must_use]
pub fn failed(error: &io::Error) -> Refusal {
    Refusal::new(Code::TerminalFailed).with("detail", error)
}

/// While it lives the terminal belongs to the screens; dropped, it is the person's again.
#[derive(Debug)]
pub struct Guard(());

impl Guard {
    /// Nothing that can fail stands between raw mode and the guard.
    pub fn raise(mouse: bool) -> Result<Self> {
        restore_on_panic();
        enable_raw_mode()?;
        let guard = Self(());
        execute!(stdout(), EnterAlternateScreen)?;
        // Old Windows consoles do not know it; a paste is a burst of keys there.
        execute!(stdout(), EnableBracketedPaste).ok();
        if mouse {
            execute!(stdout(), EnableMouseCapture).ok();
        }
        Ok(guard)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Nobody is left to be told if this fails.
fn restore() {
    execute!(stdout(), DisableMouseCapture, DisableBracketedPaste).ok();
    execute!(stdout(), LeaveAlternateScreen, Show).ok();
    disable_raw_mode().ok();
}

/// A panic is read on the screen where the program was started. The hook is set once: hooks pile up.
fn restore_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            restore();
            before(panic);
        }));
    });
}
