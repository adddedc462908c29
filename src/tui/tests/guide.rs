//! The keys in the user guide are the keymap's: `docs/taster.md` is this table, and fails the test when it goes stale.

use crate::{
    tui::{
        keymap::{ScreenKind, of, table},
        screens::help::title,
    },
    words::{lang::Lang, say::Words},
};
use std::fmt::Write as _;

#[test]
fn the_guide_holds_the_keymap() {
    let words = Words::new(Lang::Da);
    let mut text = String::from(
        "# Taster\n\nHver skærm viser sine egne taster med F1. Alt kan nås med pile, Enter, Esc og enkelte bogstaver; intet kræver mus.\n",
    );
    let mut screens: Vec<ScreenKind> = Vec::new();
    for screen in table().iter().flat_map(|binding| binding.screens) {
        if !screens.contains(screen) && *screen != ScreenKind::Help {
            screens.push(*screen);
        }
    }
    let mut last = "";
    for screen in screens {
        // Two screens of the draw share their name.
        if title(screen) != last {
            last = title(screen);
            let heading = words.say(last, &[]);
            let mut letters = heading.chars();
            let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
            write!(text, "\n## {first}{}\n\n| Tast | Gør |\n| --- | --- |\n", letters.as_str()).unwrap();
        }
        for binding in of(screen) {
            let keys: Vec<String> = binding.keys.iter().map(|key| key.name(&words)).collect();
            writeln!(text, "| {} | {} |", keys.join(", "), words.say(binding.label, &[])).unwrap();
        }
    }
    expect_test::expect_file!["../../../docs/taster.md"].assert_eq(&text);
}
