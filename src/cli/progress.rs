//! How far the reading of a list is: on a terminal, and only where it takes time.

use crate::{
    cli::{context::Context, stop::Stop},
    words::say::Words,
};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    ops::ControlFlow,
    time::{Duration, Instant},
};

/// What is done sooner needs no bar.
const SLOW: Duration = Duration::from_millis(500);

/// A bar that comes when it is needed and goes without a trace.
#[derive(Debug)]
pub struct Progress<'w> {
    stop: Stop,
    words: &'w Words,
    since: Instant,
    quiet: bool,
    bar: Option<ProgressBar>,
}

impl<'w> Progress<'w> {
    #[must_use]
    pub fn new(context: &Context<'w>, stop: Stop) -> Self {
        Self { stop, words: context.words, since: Instant::now(), quiet: context.output.json, bar: None }
    }

    /// Ctrl-C stops the reading.
    pub fn tell(&mut self, seen: u64, all: u64) -> ControlFlow<()> {
        if !self.quiet && self.since.elapsed() >= SLOW {
            let words = self.words;
            // Draws nothing where stderr is no terminal.
            let bar = self.bar.get_or_insert_with(|| {
                let form = format!("{} {{wide_bar}} {{percent}} %", words.say("import-reading", &[]));
                let style = ProgressStyle::with_template(&form).unwrap_or_else(|_| ProgressStyle::default_bar());
                ProgressBar::with_draw_target(Some(all), ProgressDrawTarget::stderr()).with_style(style)
            });
            bar.set_length(all);
            bar.set_position(seen);
        }
        if self.stop.asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
