//! A quick look at plain text: whether it could hold a CPR number at all. Lists of a million rows go through here, and
//! nearly nothing in them could. It may say yes too often, never no too often.

use super::words;

/// Whether every character is what it looks like: ASCII, or a letter with an accent.
pub(super) fn is_plain(text: &str) -> bool {
    text.is_ascii()
        || text.chars().all(|c| c.is_ascii() || matches!(c, '\u{C0}'..='\u{24F}' if !matches!(c, '×' | '÷')))
}

/// The rows of digits of a text, from and to.
struct Rows<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Iterator for Rows<'_> {
    type Item = (usize, usize);

    #[inline]
    fn next(&mut self) -> Option<(usize, usize)> {
        while !self.bytes.get(self.at)?.is_ascii_digit() {
            self.at += 1;
        }
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        Some((start, self.at))
    }
}

/// Whether any number of plain text begins as a date does, or a word says that a CPR number follows.
pub(super) fn may_hold(bytes: &[u8]) -> bool {
    // `cpr`, `personnr`, `personnummer`; `&nbsp;`; letters that may be digits; `1. februar`.
    let words = bytes.windows(2).any(|pair| match pair {
        [a, b'r' | b'R'] => matches!(a | 0x20, b'p' | b'n' | b'e'),
        [b'&', _] => true,
        [a, b] => a.is_ascii_digit() && is_misread(*b) || is_misread(*a) && b.is_ascii_digit(),
        _ => false,
    });
    words
        || (Rows { bytes, at: 0 }).any(|(start, end)| begins(&bytes[start..], end - start) && goes_on(&bytes[start..]))
}

/// Whether so many digits follow that they are a number, or a word does that may lead to the rest of one.
fn goes_on(rest: &[u8]) -> bool {
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let digits = rest.iter().take_while(|byte| !is_letter(byte)).filter(|byte| byte.is_ascii_digit()).count();
    digits >= 8 || rest.windows(2).any(|pair| pair.iter().all(is_letter))
}

/// A letter that may be a digit.
fn is_misread(byte: u8) -> bool {
    matches!(byte | 0x20, b'o' | b'l' | b'i')
}

/// Whether a row of digits at the start may begin a date.
#[inline]
fn begins(rest: &[u8], length: usize) -> bool {
    let [a, b, c, d, ..] = *rest else { return false };
    if length >= 4 {
        return is_day_month(a, b, c, d) || (a, b) == (b'1', b'9');
    }
    // `1.2.1990`, `12.1.90`
    let parts = |byte: u8| matches!(byte, b'.' | b'/' | b'-');
    length == 1 && parts(b)
        || length == 2 && parts(c) && rest.get(4).is_some_and(|byte| parts(*byte))
        || begins_apart(rest)
}

fn is_day_month(a: u8, b: u8, c: u8, d: u8) -> bool {
    let pair = |tens: u8, ones: u8| tens.wrapping_sub(b'0') * 10 + ones.wrapping_sub(b'0');
    matches!(pair(a, b), 1..=31 | 61..=91) && matches!(pair(c, d), 1..=12)
}

/// Whether the next four digits are a day and a month, whatever signs stand between them, and two more follow; or a
/// month in a word does.
fn begins_apart(rest: &[u8]) -> bool {
    let mut digits = [0; 6];
    let mut count = 0;
    for (at, byte) in rest.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {
                digits[count] = *byte;
                count += 1;
            }
            _ if byte.is_ascii_alphabetic() => return count <= 2 && words::begins_month(&rest[at..]),
            _ if !byte.is_ascii() => return false,
            _ => {}
        }
        if count == 4 && !is_day_month(digits[0], digits[1], digits[2], digits[3]) {
            return false;
        }
        if count == digits.len() {
            return true;
        }
    }
    false
}

/// Whether a case number of plain text has rows of digits as long as a date written together and what follows it, or as
/// a date with the year of a birth.
pub(super) fn may_be_case(bytes: &[u8]) -> bool {
    // The rows before: how long, the nearest first, and where each begins.
    let mut before = [(0, 0); 3];
    for (start, end) in (Rows { bytes, at: 0 }) {
        let length = end - start;
        let [(one, one_at), (two, two_at), (three, three_at)] = before;
        let date = match (length, one, two, three) {
            (10 | 12, ..) => Some((start, length)),
            (4, 6 | 8, ..) => Some((one_at, one)),
            (2, 2, 6, _) => Some((two_at, two)),
            (4, 4, 1..=2, 1..=2) | (4, 2, 2, 4) => Some((three_at, three)),
            _ => None,
        };
        if date.is_some_and(|(at, row)| begins(&bytes[at..], row)) {
            return true;
        }
        before = [(length, start), (one, one_at), (two, two_at)];
    }
    false
}
