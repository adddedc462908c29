//! Text as it is shown: nothing in it steers a terminal, hides, or turns the order of the letters beside it.

use std::borrow::Cow;

/// The byte order mark: where a text begins it says how the text is stored, and nothing more.
const MARK: char = '\u{feff}';

/// Whether a character is an order instead of a letter: a control character other than a line break and a tab, a
/// direction mark, a joiner or blank of no width, a line break that no line has, a tag.
#[must_use]
pub fn steers(c: char) -> bool {
    let unseen = matches!(
        c,
        '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    );
    unseen || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// The text with a sign in the place of each that steers: one for one, so that nothing moves.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    let is_order = |(at, c): (usize, char)| {
        let begins = c == MARK && at == 0;
        let breaks = c == '\r' && text[at + 1..].starts_with('\n');
        steers(c) && !begins && !breaks
    };
    if !text.char_indices().any(is_order) {
        return Cow::Borrowed(text);
    }
    text.char_indices().map(|one| if is_order(one) { char::REPLACEMENT_CHARACTER } else { one.1 }).collect()
}

/// JSON that says the same and steers nothing: what steers stands only inside its texts, and there by its number.
#[must_use]
pub fn escaped(json: &str) -> Cow<'_, str> {
    if !json.chars().any(steers) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if steers(c) {
            out.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{escaped, shown, steers};

    #[test]
    fn what_steers_is_seen_and_nothing_else_is_touched() {
        for c in "\u{1b}\u{7f}\u{85}\u{9b}\u{202e}\u{2066}\u{200f}\u{61c}\u{200b}\u{2028}\u{feff}\u{e0041}\r\0".chars()
        {
            assert!(steers(c), "{c:?}");
            assert_eq!(shown(&format!("a{c}b")), "a\u{fffd}b");
            let json = serde_json::to_string(&format!("a{c}b")).unwrap();
            assert!(!escaped(&json).chars().any(steers));
            assert_eq!(serde_json::from_str::<String>(&escaped(&json)).unwrap(), format!("a{c}b"));
        }
        let plain = "Ærø, § 50: »å«\n\t–\u{a0}a\u{301} 👍🏽\u{fe0f}";
        assert_eq!((shown(plain), escaped(plain)), (plain.into(), plain.into()));
        assert_eq!(shown("\u{feff}a;b"), "\u{feff}a;b");
        assert_eq!(shown("en\r\nto\rtre\u{1b}"), "en\r\nto\u{fffd}tre\u{fffd}");
    }
}
