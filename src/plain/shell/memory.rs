//! What has been read out before: on coming back to a place only what is new there is read again.

use crate::plain::shell::place::Place;
use std::collections::HashSet;

/// A line of what there is to hear at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Said {
    /// Every time.
    Always(String),
    /// Until it was heard here.
    Once(String),
    /// Until it was heard anywhere.
    Known(String),
    /// When somebody asks for all of it, which is said.
    Rest(String),
    /// The same, and nothing is said of it.
    Asked(String),
}

/// How much of a place is read out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Much {
    /// What is new since one was asked here.
    Changed,
    /// What is new since one was here, and what is always read.
    New,
    /// Everything but what lacks nothing.
    Whole,
    All,
}

impl Much {
    fn is_whole(self) -> bool {
        matches!(self, Self::Whole | Self::All)
    }
}

/// What was read out in this sitting, by the place where it is; `None` where it is the same everywhere.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    heard: HashSet<(Option<Place>, String)>,
}

impl Memory {
    /// The lines that are read out, and whether some were left out.
    pub(crate) fn pick(&mut self, place: &Place, much: Much, lines: Vec<Said>) -> (Vec<String>, bool) {
        let mut left_out = false;
        let mut picked = Vec::new();
        for line in lines {
            let (text, is_read) = match line {
                Said::Always(text) => {
                    let is_new = self.heard.insert((Some(place.clone()), text.clone()));
                    (text, is_new || much != Much::Changed)
                }
                Said::Once(text) => {
                    let is_new = self.heard.insert((Some(place.clone()), text.clone()));
                    left_out |= !is_new && much == Much::New;
                    (text, is_new || much.is_whole())
                }
                Said::Known(text) => {
                    let is_new = self.heard.insert((None, text.clone()));
                    (text, is_new || much.is_whole())
                }
                Said::Rest(text) => {
                    left_out |= matches!(much, Much::New | Much::Whole);
                    (text, much == Much::All)
                }
                Said::Asked(text) => (text, much == Much::All),
            };
            picked.extend(is_read.then_some(text));
        }
        (picked, left_out)
    }
}

/// Lines that are read every time.
pub(crate) fn always(lines: impl IntoIterator<Item = String>) -> Vec<Said> {
    lines.into_iter().map(Said::Always).collect()
}
