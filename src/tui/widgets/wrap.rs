//! Text in lines of a width, broken between words and, where a word is too long, between graphemes.

use crate::domain::shown::shown;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// Words that never end a line: "§" and its number belong together.
const GLUED: [&str; 4] = ["§", "§§", "stk.", "nr."];

/// One paragraph: line breaks of the source are blanks.
#[must_use]
pub fn flow(text: &str, width: u16) -> Vec<String> {
    let width = usize::from(width.max(1));
    let mut lines = vec![String::new()];
    let mut used = 0;
    for unit in units(&shown(text)) {
        let wide = unit.width();
        if used > 0 && used + 1 + wide > width {
            lines.push(String::new());
            used = 0;
        }
        if used > 0 {
            push(&mut lines, " ");
            used += 1;
        }
        for grapheme in unit.graphemes(true) {
            if used > 0 && used + grapheme.width() > width {
                lines.push(String::new());
                used = 0;
            }
            push(&mut lines, grapheme);
            used += grapheme.width();
        }
    }
    lines
}

/// What is not broken unless it is longer than a line.
fn units(text: &str) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match units.last_mut() {
            Some(unit) if unit.split(' ').next_back().is_some_and(|last| GLUED.contains(&last)) => {
                unit.push(' ');
                unit.push_str(word);
            }
            _ => units.push(word.to_owned()),
        }
    }
    units
}

/// A text with its own line breaks.
#[must_use]
pub fn paragraphs(text: &str, width: u16) -> Vec<String> {
    text.lines().flat_map(|line| flow(line, width)).collect()
}

/// The text cut to a width, with a mark where something is left out.
#[must_use]
pub fn cut(text: &str, width: u16) -> String {
    let width = usize::from(width);
    let text = shown(text);
    if text.width() <= width {
        return text.into_owned();
    }
    let mut out = String::new();
    let mut used = 1;
    for grapheme in text.graphemes(true) {
        used += grapheme.width();
        if used > width {
            break;
        }
        out.push_str(grapheme);
    }
    if width > 0 {
        out.push('…');
    }
    out
}

/// The text filled up with blanks, or cut.
#[must_use]
pub fn fit(text: &str, width: u16) -> String {
    let mut out = cut(text, width);
    let blanks = usize::from(width).saturating_sub(out.width());
    out.extend(std::iter::repeat_n(' ', blanks));
    out
}

fn push(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}
