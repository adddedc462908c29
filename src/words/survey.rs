//! The citizens' answers in words: for the command line, the screens and the dialogue alike.

use super::{dates::date, say::Words};
use crate::{
    domain::survey::{Survey, SurveyQuestion},
    say,
};

/// A question with its answers, a line each.
#[must_use]
pub fn question(words: &Words, question: &SurveyQuestion) -> Vec<String> {
    let SurveyQuestion { principle, question: text, options } = question;
    let mut lines = vec![say!(words, "survey-line", principle = principle, text = text, n = question.n())];
    lines.extend(
        options.iter().map(|option| say!(words, "survey-line-option", option = option.option, count = option.count)),
    );
    lines
}

/// Where they come from, and all of them.
#[must_use]
pub fn lines(words: &Words, survey: &Survey) -> Vec<String> {
    let Survey { file_name, by, at, questions, .. } = survey;
    let mut lines = vec![say!(words, "survey-from", file = file_name, by = by, at = date(*at, words.lang()))];
    lines.push(String::new());
    lines.extend(questions.iter().flat_map(|asked| question(words, asked)));
    lines
}
