//! Which unit a lock or a draw is about, where it is a supplement.

use crate::{domain::supplement::MAIN, say, words::say::Words};

pub(crate) fn title(words: &Words, supplement: u32) -> Vec<String> {
    match supplement {
        MAIN => Vec::new(),
        number => vec![say!(words, "tui-supplement-title", supplement = number)],
    }
}
