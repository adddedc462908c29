//! The sentences that are kept ready for a text: heard by a word, used by their number.

use crate::{
    domain::snippet::Snippets,
    plain::shell::{asked::Asked, place::Here, sentences::numbered},
    say,
    words::say::Words,
};

/// What a line of a text asks for.
pub(crate) enum Wanted {
    /// It is a line of the text.
    Nothing,
    /// A sentence in its place.
    Line(String),
    Heard(Vec<String>),
}

/// The word that is read out, and how else it may be typed.
fn typeable(words: &Words) -> Vec<String> {
    words.say("snippet-word", &[]).split(',').map(|word| word.trim().to_owned()).collect()
}

fn word(words: &Words) -> String {
    typeable(words).swap_remove(0)
}

/// That there are such sentences.
pub(crate) fn offer(words: &Words) -> String {
    say!(words, "snippet-plain-offer", word = word(words))
}

/// `sætning` and `sætning 3` while a text is being written; anywhere else they are what they always were.
pub(crate) fn wanted(words: &Words, snippets: &Snippets, here: &Here, line: &str) -> Wanted {
    let Asked::Writing(writing) = &here.asked else { return Wanted::Nothing };
    let typed = line.trim().to_lowercase();
    let Some(rest) = typeable(words).iter().find_map(|word| typed.strip_prefix(word.as_str())) else {
        return Wanted::Nothing;
    };
    let fitting = snippets.fitting(writing.purpose.occasion());
    if rest.is_empty() {
        return Wanted::Heard(all(words, &fitting, &snippets.file));
    }
    let number = rest.strip_prefix(' ').and_then(|rest| rest.trim().parse::<usize>().ok());
    match number.map(|number| number.checked_sub(1).and_then(|at| fitting.get(at))) {
        None => Wanted::Nothing,
        Some(Some(text)) => Wanted::Line((*text).to_owned()),
        Some(None) => Wanted::Heard(vec![say!(words, "snippet-plain-none", count = fitting.len())]),
    }
}

fn all(words: &Words, fitting: &[&str], file: &str) -> Vec<String> {
    if fitting.is_empty() {
        return vec![say!(words, "snippet-none", file = file)];
    }
    let mut says: Vec<String> = (1..).zip(fitting).map(|(number, text)| numbered(words, number, text)).collect();
    says.push(say!(words, "snippet-plain-intro", word = word(words)));
    says
}
