//! The overview of a round: question by question which cases have which answer, read out.

use crate::{
    domain::{answer::Value, area::Area, case_file::CaseFile, sample::State},
    say,
    words::{say::Words, terms},
};

/// Cases that were taken out of the sample are not among them.
pub(crate) fn read_out(words: &Words, files: &[CaseFile]) -> Vec<String> {
    let mut lines = Vec::new();
    for area in Area::ALL {
        let here = |file: &&CaseFile| file.case.id.area == area && !matches!(file.case.state, State::Replaced { .. });
        let cases: Vec<&CaseFile> = files.iter().filter(here).collect();
        let Some(first) = cases.first() else { continue };
        lines.push(say!(words, "plain-overview", area = terms::area(words, area), count = cases.len()));
        for question in first.questions() {
            let parts: Vec<String> = MARKS
                .iter()
                .filter_map(|key| {
                    let with = cases.iter().filter(|file| mark(file, &question.id) == *key);
                    let ids: Vec<String> = with.map(|file| file.case.id.to_string()).collect();
                    (!ids.is_empty()).then(|| format!("{} {}", words.say(key, &[]), ids.join(", ")))
                })
                .collect();
            let title = terms::titled(words, &question.id, question.short.as_ref());
            lines.push(format!("{title}: {}.", parts.join("; ")));
        }
    }
    lines
}

const MARKS: [&str; 7] = [
    "tui-mark-met",
    "tui-mark-partly",
    "tui-mark-not-met",
    "tui-mark-cannot-assess",
    "tui-mark-not-applicable",
    "tui-mark-missing",
    "tui-mark-unanswered",
];

fn mark(file: &CaseFile, question: &str) -> &'static str {
    match (&file.case.state, file.given(question).map(|given| given.answer.value)) {
        (State::Missing { .. }, _) => "tui-mark-missing",
        (_, None) => "tui-mark-unanswered",
        (_, Some(Value::Met)) => "tui-mark-met",
        (_, Some(Value::Partly)) => "tui-mark-partly",
        (_, Some(Value::NotMet)) => "tui-mark-not-met",
        (_, Some(Value::NotApplicable)) => "tui-mark-not-applicable",
        (_, Some(Value::CannotAssess)) => "tui-mark-cannot-assess",
    }
}
