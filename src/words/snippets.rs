//! The sentences for notes that come with the tool.

use super::say::Words;
use crate::domain::{
    answer::Value::{self, CannotAssess, Met, NotApplicable, NotMet, Partly},
    snippet::Snippet,
};

const BUILT_IN: [(&str, &[Value]); 13] = [
    ("snippet-silent", &[NotMet]),
    ("snippet-voice", &[NotMet, Partly]),
    ("snippet-when", &[Partly]),
    ("snippet-who", &[Partly]),
    ("snippet-part", &[Partly]),
    ("snippet-late", &[NotMet, Partly]),
    ("snippet-general", &[NotMet, Partly]),
    ("snippet-not-arisen", &[NotApplicable]),
    ("snippet-too-early", &[NotApplicable]),
    ("snippet-document-gone", &[CannotAssess]),
    ("snippet-no-access", &[CannotAssess]),
    ("snippet-contradicts", &[CannotAssess]),
    ("snippet-clear", &[Met]),
];

/// In the language of the person.
#[must_use]
pub fn built_in(words: &Words) -> Vec<Snippet> {
    BUILT_IN.iter().map(|(key, values)| Snippet { text: words.say(key, &[]), values: values.to_vec() }).collect()
}
