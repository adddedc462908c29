//! Every answer of every scale has a word in both languages.

use crate::{
    domain::{answer::Value, checklist::Scale},
    words::{lang::Lang, say::Words, terms},
};
use std::collections::BTreeSet;

#[test]
fn every_answer_has_a_word_of_its_own() {
    for lang in [Lang::Da, Lang::En] {
        let words = Words::new(lang);
        for scale in [Scale::Fulfilled, Scale::YesNo, Scale::Degree] {
            let said: BTreeSet<String> = Value::of(scale).map(|value| terms::value(&words, scale, value)).collect();
            assert_eq!(said.len(), Value::of(scale).count(), "{said:?}");
            assert!(said.iter().all(|word| !word.contains("value-")), "{said:?}");
        }
    }
}
