//! Wrapping, cutting, and the window of rows.

use crate::tui::widgets::{
    window::visible,
    wrap::{cut, fit, flow, paragraphs},
};
use unicode_width::UnicodeWidthStr as _;

#[test]
fn text_is_wrapped_between_words_and_long_words_are_broken() {
    assert_eq!(flow("en to\ntre fire", 6), ["en to", "tre", "fire"]);
    assert_eq!(flow("a funktionsnedsættelse", 8), ["a", "funktion", "snedsætt", "else"]);
    assert_eq!(flow("", 5), [""]);
    assert_eq!(paragraphs("en\n\nto", 10), ["en", "", "to"]);
    for width in 1..30 {
        for line in flow("Blå 漢字 i tekst med e\u{301} og funktionsnedsættelse/indgribende lidelse", width) {
            assert!(line.width() <= usize::from(width.max(2)), "{line:?} in {width}");
        }
    }
}

#[test]
fn text_is_cut_and_filled_to_the_width() {
    assert_eq!(cut("stikprøve", 9), "stikprøve");
    assert_eq!(cut("stikprøve", 5), "stik…");
    assert_eq!(cut("漢字漢字", 4), "漢…");
    assert_eq!(cut("abc", 0), "");
    assert_eq!(fit("漢字漢字", 4), "漢… ");
    assert_eq!(fit("a", 3), "a  ");
}

#[test]
fn the_selected_row_is_always_to_be_seen() {
    for count in 0..30 {
        for height in 0..12 {
            for selected in 0..count {
                let rows = visible(selected, count, height);
                assert!(rows.len() <= height && rows.end <= count);
                assert_eq!(rows.len(), height.min(count));
                assert!(height == 0 || rows.contains(&selected));
            }
        }
    }
}
