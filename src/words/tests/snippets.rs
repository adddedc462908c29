//! A person's own sentences, and everything that is wrong with them.

use crate::{
    domain::{
        answer::Value::{NotMet, Partly},
        snippet::{Occasion, Snippet, Snippets},
    },
    intake::snippets::read,
    words::{lang::Lang, say::Words},
};

fn snippet(text: &str, values: &[crate::domain::answer::Value]) -> Snippet {
    Snippet { text: text.into(), values: values.to_vec() }
}

#[test]
fn sentences_are_read_with_the_answers_they_fit() {
    let text = "\u{FEFF}[[text]]\ntext = \" Intet notat fra mødet. \"\nanswers = [\"not-met\", \"partly\"]\n\
                [[text]]\ntext = \"Se også bilag 2.\"\n[[text]]\ntext = \"Kun én af to.\"\nanswers = \"partly\"\n";
    let all = read(text).unwrap();
    assert_eq!(
        all,
        [
            snippet("Intet notat fra mødet.", &[NotMet, Partly]),
            snippet("Se også bilag 2.", &[]),
            snippet("Kun én af to.", &[Partly])
        ]
    );
    let all = Snippets { all, file: String::new() };
    assert_eq!(all.fitting(Occasion::Reason(Some(NotMet))), ["Intet notat fra mødet.", "Se også bilag 2."]);
    assert_eq!(all.fitting(Occasion::Reason(None)).len(), 3);
    assert_eq!(all.fitting(Occasion::Other), ["Se også bilag 2."]);
}

#[test]
fn every_mistake_is_told_at_once_with_line_and_column() {
    let text = "noget = 1\n[[text]]\ntext = \"\"\n[[text]]\nanswers = [\"not-met\", \"æblet\"]\n[[text]]\ntext = 4\nsvar = 1\n";
    let words = Words::new(Lang::Da);
    let said: Vec<String> = read(text).unwrap_err().iter().map(|refusal| words.refusal(refusal)).collect();
    assert_eq!(
        said,
        [
            "Linje 1, tegn 1: »noget« kendes ikke her. Brug [[text]].",
            "Linje 3, tegn 8: der mangler en sætning.",
            "Linje 4, tegn 1: der mangler en sætning.",
            "Linje 5, tegn 23: »æblet« er ikke et svar. Brug met, partly, not-met, not-applicable, cannot-assess.",
            "Linje 7, tegn 8: der mangler en sætning.",
            "Linje 8, tegn 1: »svar« kendes ikke her. Brug text, answers.",
        ]
    );
    assert!(words.refusal(&read("[[text]\n").unwrap_err()[0]).starts_with("Linje 1, tegn "));
    assert_eq!(read("").unwrap(), []);
}
