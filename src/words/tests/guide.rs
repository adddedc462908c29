//! The two lines that decide, of every question that comes with the tool.

use crate::{
    intake::checklist::shipped::shipped,
    words::{guide, lang::Lang, say::Words, terms},
};

#[test]
fn every_guidance_opens_with_its_highest_and_its_lowest_answer() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for question in shipped().unwrap().iter().flat_map(|list| &list.questions) {
            let (decides, rest) = guide::parted(&words, question);
            assert_eq!(decides.len(), 2, "{}", question.id);
            for line in &decides {
                // A whole sentence (nothing opened in it stays open), and short enough to be read at a glance.
                let closed = line.matches('(').count() <= line.matches(')').count();
                assert!(closed && line.ends_with('.') && line.chars().count() <= 260, "{}: {line}", question.id);
                assert!(!rest.contains(line.as_str()), "{}: {line}", question.id);
            }
            let whole = lang.of(&question.look_for);
            assert_eq!(
                decides.concat().len() + rest.len(),
                whole.len() - if rest.is_empty() { 1 } else { 2 },
                "{whole}"
            );
        }
    }
}

/// A list of one's own may say what to look for in its own way.
#[test]
fn guidance_that_names_no_answers_is_left_whole() {
    let words = Words::new(Lang::Da);
    let mut question = shipped().unwrap().remove(0).questions.remove(0);
    question.look_for.da = "Se efter et notat. Opfyldt: når det er der.".into();
    assert_eq!(guide::parted(&words, &question), (Vec::new(), question.look_for.da.clone()));
    question.look_for.da = "Opfyldt: når det er der, jf. § 3, fx et notat. Ikke opfyldt: ellers.".into();
    let (decides, rest) = guide::parted(&words, &question);
    assert_eq!((decides[0].as_str(), rest.as_str()), ("Opfyldt: når det er der, jf. § 3, fx et notat.", ""));
    assert!(decides[1].starts_with(&terms::value(&words, question.scale, crate::domain::answer::Value::NotMet)));
}
