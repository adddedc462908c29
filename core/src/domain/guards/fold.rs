//! A text as the guards read it: small letters, plain digits, one kind of blank, dash and dot, and nothing that cannot be
//! seen. Every byte knows the bytes of the written text that it stands for, so that places and masks stay right.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization as _;

#[derive(Debug)]
pub(super) struct Folded {
    pub(super) text: String,
    /// Where the character of each byte of `text` stands in the written text; nothing where each stands for itself.
    origins: Option<Vec<(usize, usize)>>,
}

impl Folded {
    pub(super) fn of(written: &str) -> Self {
        if written.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n') && byte != b'&') {
            return Self { text: written.to_ascii_lowercase(), origins: None };
        }
        let mut text = String::with_capacity(written.len());
        let mut origins = Vec::with_capacity(written.len());
        let mut at = 0;
        while let Some(c) = written[at..].chars().next() {
            let (stands_for, length) = entity(&written[at..]).unwrap_or((c, c.len_utf8()));
            each_plain(stands_for, &mut |plain| {
                text.push(plain);
                origins.resize(text.len(), (at, at + length));
            });
            at += length;
        }
        Self { text, origins: Some(origins) }
    }

    /// The bytes of the written text behind a part of this one.
    pub(super) fn written(&self, part: Range<usize>) -> Range<usize> {
        let Some(origins) = &self.origins else { return part };
        let from = origins.get(part.start).map_or(0, |origin| origin.0);
        let to = part.end.checked_sub(1).and_then(|last| origins.get(last)).map_or(from, |origin| origin.1);
        from..to.max(from)
    }
}

/// What of a text is replaced by an x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cover {
    Digits,
    Letters,
}

/// So often is looked again before everything is covered.
const LOOKS_MAX: usize = 8;

/// A text with everything covered that is found, until nothing is found any more: what is covered can lay bare what
/// stands beside it.
pub(super) fn covered(text: &str, find: impl Fn(&str) -> Vec<(Range<usize>, Cover)>) -> String {
    let mut text = text.to_owned();
    for _ in 0..LOOKS_MAX {
        let found = find(&text);
        if found.is_empty() {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for (range, cover) in found {
            out.push_str(&text[from..range.start]);
            out.extend(text[range.clone()].chars().map(|c| if cover.covers(c) { 'x' } else { c }));
            from = range.end;
        }
        out.push_str(&text[from..]);
        text = out;
    }
    text.chars().map(|c| if Cover::Letters.covers(c) { 'x' } else { c }).collect()
}

impl Cover {
    /// What was found, covered, in one line and without what steers a terminal.
    pub(super) fn over(self, found: &str) -> String {
        let seen = found.chars().filter(|c| c.is_ascii() || !is_unseen(*c)).filter_map(|c| match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            c => (!c.is_control()).then_some(c),
        });
        seen.map(|c| if self.covers(c) { 'x' } else { c }).collect()
    }

    /// Also what only stands for a digit or a letter, as `３`, `٣` and `③` do.
    fn covers(self, c: char) -> bool {
        let covers = |c: char| match self {
            Self::Digits => c.is_ascii_digit(),
            Self::Letters => c.is_alphanumeric(),
        };
        let mut found = covers(c);
        if !c.is_ascii() {
            each_plain(c, &mut |plain| found |= covers(plain));
        }
        found
    }
}

/// No more digits than these can come out of a text. A character of other scripts may stand for two.
pub(super) fn digits_at_most(text: &str) -> usize {
    if text.is_ascii() {
        return text.bytes().filter(u8::is_ascii_digit).count();
    }
    text.chars()
        .map(|c| if c.is_ascii() { usize::from(c.is_ascii_digit()) } else { 2 * usize::from(c.is_numeric()) })
        .sum()
}

/// What pages and mails write for a character.
fn entity(rest: &str) -> Option<(char, usize)> {
    const ENTITIES: [(&str, char); 7] = [
        ("&nbsp;", ' '),
        ("&#160;", ' '),
        ("&shy;", '\u{AD}'),
        ("&#45;", '-'),
        ("&ndash;", '-'),
        ("&#64;", '@'),
        ("&commat;", '@'),
    ];
    ENTITIES.iter().find(|(name, _)| rest.starts_with(name)).map(|(name, c)| (*c, name.len()))
}

fn each_plain(c: char, push: &mut impl FnMut(char)) {
    if c.is_ascii() {
        plain(c).into_iter().for_each(push);
    } else if !is_unseen(c) {
        c.nfkc().flat_map(char::to_lowercase).filter_map(plain).for_each(push);
    }
}

fn plain(c: char) -> Option<char> {
    Some(match c {
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\t' => ' ',
        _ if c.is_ascii_control() || is_unseen(c) => return None,
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        _ if c.is_whitespace() => ' ',
        '\u{2800}' | '\u{3164}' | '\u{FFA0}' | '\u{115F}' | '\u{1160}' => ' ',
        '\u{2D7}'
        | '\u{58A}'
        | '\u{1806}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{2500}'
        | '\u{2E3A}'
        | '\u{2E3B}'
        | '\u{30FC}'
        | '\u{301C}' => '-',
        '\u{B7}' | '\u{2022}' | '\u{2027}' | '\u{2219}' | '\u{22C5}' | '\u{3002}' | '\u{30FB}' => '.',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2D0}' | '\u{2236}' | '\u{A789}' => ':',
        _ => digit(c).unwrap_or(c),
    })
}

/// Marks that stand on, under or between the letters: no eye sees a character in them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E01EF}')
}

/// The zeros of the scripts that write numbers as ours do; nine digits follow each.
const ZEROS: [u32; 35] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
];

fn digit(c: char) -> Option<char> {
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&u32::from(c)))?;
    char::from_digit(u32::from(c) - zero, 10)
}
