//! What the answers add up to, as sentences: per area and question, never across areas.

use crate::{
    domain::{
        answer::Value,
        area::Area,
        checklist::{Checklist, find},
        finding::Finding,
        follow_up::FollowUp,
        survey::Survey,
    },
    plain::follow_up::actions::read_out as read_out_actions,
    say,
    words::{dates::date, say::Words, terms},
};

pub(crate) fn read_out(words: &Words, checklists: &[Checklist], findings: &[Finding]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut heading: Option<(Area, &str)> = None;
    for finding in findings {
        let part = (finding.area, finding.checklist.as_str());
        if heading != Some(part) {
            let list = checklists.iter().find(|list| list.id == finding.checklist);
            let list = list.map_or(finding.checklist.as_str(), |list| words.lang().of(&list.name));
            lines.push(say!(words, "plain-findings-of", area = terms::area(words, finding.area), list = list));
            heading = Some(part);
        }
        lines.push(one(words, checklists, finding));
    }
    lines
}

/// The actions, which stand beside the findings.
pub(crate) fn actions(words: &Words, year: u16, follow: &FollowUp) -> Vec<String> {
    let mut lines = read_out_actions(words, year, follow);
    lines.push(words.say("actions-plain-hint", &[]));
    lines
}

/// Where the citizens' own answers come from.
pub(crate) fn citizens(words: &Words, survey: Option<&Survey>) -> String {
    let Some(survey) = survey else { return words.say("citizens-plain-hint", &[]) };
    let at = date(survey.at, words.lang());
    say!(words, "citizens-plain-said", file = survey.file_name, by = survey.by, at = at)
}

/// "BI-01 Egne ønsker i målene: 8 af 10 opfyldt; mellem 69 og 119 af de 120 sager. 1 ubesvaret."
fn one(words: &Words, checklists: &[Checklist], finding: &Finding) -> String {
    let question = terms::question(words, checklists, &finding.question);
    let mut said = match find(checklists, &finding.question) {
        Some(asked) if finding.n() > 0 => say!(
            words,
            "plain-finding",
            question = question,
            count = terms::met_of(words, finding),
            value = terms::value(words, asked.scale, Value::Met).to_lowercase(),
            interval = terms::interval(words, finding)
        ),
        _ => say!(words, "plain-finding-none", question = question),
    };
    if let Some(asked) = find(checklists, &finding.question).filter(|_| finding.partly > 0) {
        let value = terms::value(words, asked.scale, Value::Partly).to_lowercase();
        said = format!("{said} {}", say!(words, "plain-finding-partly", count = finding.partly, value = value));
    }
    // What is not in the count is said apart: each of these is something else than "not met".
    let apart = [
        ("plain-finding-not-applicable", finding.not_applicable),
        ("plain-finding-cannot-assess", finding.cannot_assess),
        ("plain-finding-missing", finding.missing),
        ("plain-finding-unanswered", finding.unanswered),
        ("plain-finding-act-now", finding.act_now),
    ];
    for (key, count) in apart.into_iter().filter(|(_, count)| *count > 0) {
        said.push(' ');
        said.push_str(&say!(words, key, count = count));
    }
    said
}
