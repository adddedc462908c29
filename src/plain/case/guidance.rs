//! The guidance of a question, read out.

use crate::{
    domain::{area::Area, checklist::Question},
    say,
    words::{say::Words, terms},
};

pub(crate) fn read_out(words: &Words, area: Area, question: &Question) -> Vec<String> {
    let lang = words.lang();
    let mut lines = vec![
        say!(words, "plain-guide-look-for", text = lang.of(&question.look_for)),
        say!(words, "plain-guide-where", text = lang.of(&question.place)),
    ];
    let bases: Vec<String> = question.basis_in(area).map(|basis| terms::basis(words, basis)).collect();
    if !bases.is_empty() {
        lines.push(say!(words, "plain-guide-basis", bases = bases.join("; ")));
    }
    if let Some(text) = &question.not_applicable {
        lines.push(say!(words, "plain-guide-not-applicable", text = lang.of(text)));
    }
    let severity = terms::severity(words, question.severity_in(area));
    let kind = terms::kind(words, question.kind_in(area));
    lines.push(say!(words, "plain-guide-severity", severity = severity, kind = kind));
    lines.push(words.say("doubt-lower", &[]));
    if !question.core {
        lines.push(words.say("plain-guide-supplementary", &[]));
    }
    lines
}
