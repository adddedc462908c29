//! The guard that keeps e-mail addresses out of what an auditor writes: `navn@sted.dk`, and what people write so that a
//! machine shall not read it, `navn [at] sted punktum dk`.

use super::{fold::Folded, words};
use std::ops::Range;

/// The byte ranges of every address in `text`, from left to right, never overlapping.
#[must_use]
pub(super) fn find(written: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // What is written with a sign needs the sign; what is written with words needs a word of one of these letters.
    if written.is_ascii() && !written.bytes().any(|byte| matches!(byte, b'@' | b'a' | b'A' | b'&')) {
        return found;
    }
    let folded = Folded::of(written);
    let text = folded.text.as_str();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        if at < from || !SIGNS.contains(c) {
            continue;
        }
        let shouted = |sign: &Sign| written.get(folded.written(sign.at.clone())) == Some("AT");
        let found_sign =
            sign(text, at).map(|sign| Sign { how: if shouted(&sign) { How::Said } else { sign.how }, ..sign });
        if let Some(address) = found_sign.and_then(|sign| address(text, from, &sign)) {
            from = address.end;
            found.push(folded.written(address));
        }
    }
    found
}

/// What a sign can begin with.
const SIGNS: &str = "@([{<sa_*|=#~\"'";

/// What parts a name from its place.
struct Sign {
    at: Range<usize>,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// `@`
    Plain,
    /// `[at]`, `snabel-a`: nothing else is written so.
    Said,
    /// `(a)`, which is also the number of a point.
    Letter,
    /// ` at `, which is a word of its own.
    Word,
}

fn sign(text: &str, at: usize) -> Option<Sign> {
    let rest = &text[at..];
    let sign = |length: usize, how: How| Some(Sign { at: at..at + length, how });
    if rest.starts_with('@') {
        return sign(1, How::Plain);
    }
    if rest.starts_with(['(', '[', '{', '<']) {
        let end = rest.char_indices().take(16).find(|(_, c)| matches!(c, ')' | ']' | '}' | '>'))?.0;
        return match rest[1..end].trim().trim_matches(['"', '\'']) {
            "at" | "@" | "æt" | "snabel-a" | "snabel a" | "snabela" | "alfa" => sign(end + 1, How::Said),
            "a" => sign(end + 1, if rest.starts_with('(') { How::Letter } else { How::Said }),
            _ => None,
        };
    }
    if let Some(word) = ["snabel-a", "snabel a", "snabela"].iter().find(|word| rest.starts_with(**word)) {
        return sign(word.len(), How::Said);
    }
    // `*at*`, `_at_`, `"at"`: a sign of any kind at both sides.
    if let [mark @ (b'_' | b'*' | b'|' | b'=' | b'#' | b'~' | b'"' | b'\''), b'a', b't', other, ..] = rest.as_bytes()
        && mark == other
    {
        return sign(4, How::Said);
    }
    (rest.starts_with("at ") && text[..at].ends_with(' ')).then_some(())?;
    sign(2, How::Word)
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || "._%+-'".contains(c)
}

fn address(text: &str, from: usize, sign: &Sign) -> Option<Range<usize>> {
    let before = &text[from..sign.at.start];
    let name_end = before.trim_end_matches([' ', '\n']);
    let start = name_start(name_end)?;
    let name = &name_end[start..];
    let rest = &text[sign.at.end..];
    let place_start = rest.trim_start_matches([' ', '\n']);
    let apart = name_end.len() < before.len() || place_start.len() < rest.len();
    let place = Place::read(place_start)?;
    let loose = apart || sign.how != How::Plain || place.loose;
    let known = ENDINGS.contains(&place.ending.as_str());
    let ends = if loose { known || place.is_provider && place.ending.is_empty() } else { place.ends() };
    let sure = match sign.how {
        How::Plain | How::Said => true,
        How::Letter => !apart || place.is_provider || says_mail(&name_end[..start]),
        How::Word => place.is_provider || place.spelled || is_compound(name) || says_mail(&name_end[..start]),
    };
    let letter = !loose || name.contains(char::is_alphabetic);
    let end = sign.at.end + (rest.len() - place_start.len()) + place.length;
    // What is covered already is no address any more.
    let covered =
        name.chars().chain(place_start[..place.length].chars()).filter(|c| c.is_alphanumeric()).all(|c| c == 'x');
    (ends && sure && letter && !covered).then_some(from + start..end)
}

/// The longest name before the sign.
const NAME_MAX: usize = 100;

/// Where the name at the end of a text begins.
fn name_start(before: &str) -> Option<usize> {
    if let Some(quoted) = before.strip_suffix('"') {
        return quoted.rfind('"').filter(|start| quoted.len() - start <= 64 && start + 1 < quoted.len());
    }
    let name: usize = before.chars().rev().take(NAME_MAX).take_while(|c| is_name(*c)).map(char::len_utf8).sum();
    let start = before.len() - name;
    let name = before[start..].trim_start_matches(['.', '-', '\'', '_', '%', '+']);
    (!name.is_empty()).then(|| before.len() - name.len())
}

/// `anna.hansen`, `ahansen2`: no word of a sentence.
fn is_compound(name: &str) -> bool {
    let parts: Vec<&str> = name.split(['.', '_']).collect();
    parts.len() > 1 && parts.iter().all(|part| part.chars().count() > 1)
        || name.contains(char::is_numeric) && name.contains(char::is_alphabetic)
}

fn says_mail(before: &str) -> bool {
    let mut rest = before;
    (0..3).any(|_| {
        let Some((word, start)) = words::last(rest) else { return false };
        rest = start;
        words::is_mail(word)
    })
}

/// Whose places are written without an ending.
const PROVIDERS: [&str; 17] = [
    "gmail",
    "hotmail",
    "outlook",
    "live",
    "yahoo",
    "icloud",
    "msn",
    "protonmail",
    "jubii",
    "ofir",
    "stofanet",
    "webspeed",
    "mail",
    "post",
    "googlemail",
    "youmail",
    "tdcadsl",
];
/// Endings that are believed where the address is not written plainly.
const ENDINGS: [&str; 40] = [
    "dk", "com", "net", "org", "eu", "nu", "se", "no", "de", "uk", "io", "info", "fi", "is", "fo", "gl", "co", "biz",
    "dev", "edu", "gov", "mil", "name", "online", "pl", "nl", "fr", "es", "it", "ch", "at", "be", "us", "ca", "me",
    "tv", "cloud", "email", "ru", "ro",
];
/// What is said or written for the dot.
const DOTS: [&str; 20] = [
    "[.]",
    "(.)",
    "{.}",
    "[dot]",
    "(dot)",
    "{dot}",
    "<dot>",
    " dot ",
    "_dot_",
    "(punktum)",
    "[punktum]",
    "{punktum}",
    " punktum ",
    "(prik)",
    "[prik]",
    " prik ",
    " . ",
    " .",
    ". ",
    "[punkt]",
];

struct Place {
    length: usize,
    ending: String,
    labels: usize,
    /// A dot is written in another way than as a dot.
    loose: bool,
    /// It is said in a word.
    spelled: bool,
    is_provider: bool,
}

impl Place {
    /// The place at the start of a text: labels, and what stands for a dot between them.
    fn read(text: &str) -> Option<Self> {
        let label = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_alphanumeric() || c == '-').len();
        let first = label(text);
        let mut place =
            Self { length: first, ending: String::new(), labels: 1, loose: false, spelled: false, is_provider: false };
        if text[..first].trim_matches('-').is_empty() {
            return None;
        }
        place.is_provider = PROVIDERS.contains(&&text[..first]);
        while let Some((dot, how)) = dot(&text[place.length..]) {
            let from = place.length + dot;
            let next = label(&text[from..]);
            let ending = text[from..from + next].trim_end_matches('-');
            let loose = how != Dot::Plain;
            if ending.is_empty() || loose && !ENDINGS.contains(&ending) {
                break;
            }
            place.length = from + ending.len();
            ending.clone_into(&mut place.ending);
            place.labels += 1;
            place.loose |= loose;
            place.spelled |= how == Dot::Spelled;
        }
        Some(place)
    }

    /// An ending of two letters or more.
    fn ends(&self) -> bool {
        let letters = self.ending.chars().count() >= 2 && self.ending.chars().all(char::is_alphabetic);
        letters || self.is_provider && self.labels == 1
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Dot {
    Plain,
    /// A comma, or blanks beside the dot.
    Slipped,
    Spelled,
}

/// What stands for a dot at the start of a text, and its length.
fn dot(text: &str) -> Option<(usize, Dot)> {
    if let Some(dot) = DOTS.iter().find(|dot| text.starts_with(**dot)) {
        let how = if dot.contains(char::is_alphabetic) || dot.contains(['[', '(', '{']) {
            Dot::Spelled
        } else {
            Dot::Slipped
        };
        return Some((dot.len(), how));
    }
    let spaced = text.trim_start_matches(' ');
    if spaced.len() < text.len()
        && let Some(dot) = DOTS.iter().find(|dot| spaced.starts_with(**dot) && !dot.starts_with(' '))
    {
        let blanks = spaced[dot.len()..].len() - spaced[dot.len()..].trim_start_matches(' ').len();
        return Some((text.len() - spaced.len() + dot.len() + blanks, Dot::Spelled));
    }
    match text.chars().next() {
        Some('.') => Some((1, Dot::Plain)),
        Some(',') => Some((1, Dot::Slipped)),
        _ => None,
    }
}
