//! A print that somebody noted down outside: of an entry of the trail, or of a lock. Read as people write it, and held
//! against a file or a receipt. What is found is told as it is; who did it no print can tell.

use super::{check::Check, code::Code, hash::is_hex, refusal::Refusal, trail::Entry};
use std::fmt;

/// So few digits are still found by nobody who tries.
pub const DIGITS_MIN: usize = 16;
/// All that a print has.
pub const DIGITS: usize = 64;

/// What the print is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Head,
    Commitment,
}

/// A print as it was noted: all its digits or the first of them, and the number of its entry where that was noted too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedPrint {
    pub of: Of,
    seq: Option<i64>,
    digits: String,
}

/// Why a text is no print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPrint {
    Few(usize),
    Many(usize),
    Character(char),
    /// What stands before the colon is no number of an entry.
    Number(String),
}

impl NotedPrint {
    /// Undoes what paper and mail do to a print: blanks, line breaks, dashes and capitals. All else must be as printed.
    pub fn read(of: Of, text: &str) -> Result<Self, NoPrint> {
        let plain: String = text.chars().filter(|c| !is_between(*c)).map(|c| c.to_ascii_lowercase()).collect();
        let (number, digits) = match plain.split_once(':') {
            Some((number, digits)) if of == Of::Head => (Some(number), digits),
            _ => (None, plain.as_str()),
        };
        if let Some(other) = digits.chars().find(|c| !matches!(c, '0'..='9' | 'a'..='f')) {
            return Err(NoPrint::Character(other));
        }
        match digits.len() {
            few @ ..DIGITS_MIN => return Err(NoPrint::Few(few)),
            DIGITS_MIN..=DIGITS => {}
            many => return Err(NoPrint::Many(many)),
        }
        let seq = number.map(|number| {
            let decimal = number.bytes().all(|byte| byte.is_ascii_digit());
            let seq = number.parse().ok().filter(|seq| decimal && *seq > 0);
            seq.ok_or_else(|| NoPrint::Number(number.into()))
        });
        Ok(Self { of, seq: seq.transpose()?, digits: digits.into() })
    }

    /// Whether this print begins as it was noted.
    #[must_use]
    pub fn is(&self, sha256: &str) -> bool {
        is_hex(sha256, DIGITS) && sha256.starts_with(&self.digits)
    }

    /// A check that tells what was held against what.
    #[must_use]
    pub fn check(&self, name: &'static str, faults: Vec<Refusal>) -> Check {
        Check::new(name, faults).with("noted", self).with("digits", self.digits.len())
    }
}

/// As the program prints it: `173:0f3a…`.
impl fmt::Display for NotedPrint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.seq.map_or(Ok(()), |seq| write!(f, "{seq}:"))?;
        f.write_str(&self.digits)
    }
}

/// Blanks and dashes of every kind, and what is there to break a line and is not seen.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Holds a noted head against the trail: what is said of it, and the number of the entry that it is. `broken` is the first
/// entry that the chain does not hold: a print that stands there from then on proves nothing.
#[must_use]
pub fn held(noted: &NotedPrint, trail: &[Entry], broken: Option<i64>) -> (Check, Option<i64>) {
    let newest = trail.last().map_or(0, |entry| entry.seq);
    let found = trail.iter().find(|entry| noted.is(&entry.sha256)).map(|entry| entry.seq);
    let fault = match (noted.seq, found) {
        (Some(seq), Some(there)) if seq != there => {
            Some(Refusal::new(Code::HeadElsewhere).with("seq", seq).with("there", there))
        }
        (_, Some(there)) => broken
            .filter(|seq| *seq <= there)
            .map(|seq| Refusal::new(Code::HeadBroken).with("seq", seq).with("there", there)),
        (Some(seq), None) if seq > newest => {
            Some(Refusal::new(Code::HeadAhead).with("seq", seq).with("newest", newest))
        }
        (Some(seq), None) => Some(Refusal::new(Code::HeadOther).with("seq", seq)),
        (None, None) => Some(Refusal::new(Code::HeadUnknown).with("newest", newest)),
    };
    let same = found.filter(|_| fault.is_none());
    let after = same.map_or(0, |seq| newest - seq);
    let check = noted.check("head", fault.into_iter().collect());
    (check.with("found", same.unwrap_or(0)).with("after", after), same)
}

#[cfg(test)]
#[path = "noted_print_tests.rs"]
mod tests;
