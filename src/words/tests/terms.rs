//! Every answer of every scale has a word in both languages, and a question its name.

use crate::{
    domain::{
        answer::Value,
        checklist::{Names, Scale},
    },
    intake::checklist::shipped::shipped,
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

/// A round that began before there were short names has the id alone, as it always had.
#[test]
fn a_question_is_named_by_its_id_and_its_short_name_where_it_has_one() {
    let mut lists = shipped().unwrap();
    lists[0].questions[0].short = None;
    let (words, english) = (Words::new(Lang::Da), Words::new(Lang::En));
    assert_eq!(terms::question(&words, &lists, "BI-01"), "BI-01");
    assert_eq!(terms::question(&words, &lists, "BI-03"), "BI-03 Plan foreligger i tide");
    assert_eq!(terms::question(&english, &lists, "SB-09"), "SB-09 Time limit kept");
    let names = Names::default().with(2027, lists);
    assert_eq!(terms::subject(&words, &names, "2027 B-01 BI-03"), "2027 B-01 BI-03 Plan foreligger i tide");
    // Another round, no question, and one without a name stand as they were.
    for told in ["2026 B-01 BI-03", "2027 B-01", "", "2027 B-01 BI-01", "2027 H-01"] {
        assert_eq!(terms::subject(&words, &names, told), told);
    }
}
