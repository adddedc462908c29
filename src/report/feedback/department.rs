//! The feedback to one department: what its own cases were answered, for learning. No share, no interval and no order of
//! departments: its cases are no sample of its work.

use crate::{
    domain::{area::Area, case_file::CaseFile, checklist::find, finding::Finding, sample::State},
    report::document::{
        blocks::{Block, Document, Fact, Section, Table},
        sentences,
    },
    say,
    words::{say::Words, terms},
};

#[derive(Debug)]
pub struct DepartmentFeedback<'a> {
    pub municipality: &'a str,
    pub year: u16,
    pub department: &'a str,
    /// Those in the sample, the missing ones included.
    pub files: Vec<&'a CaseFile>,
    /// The counts of these cases, area by area.
    pub counts: Vec<(Area, Vec<Finding>)>,
}

#[must_use]
pub fn document(feedback: &DepartmentFeedback<'_>, words: &Words) -> Document {
    let mut sections = vec![first(feedback, words)];
    sections.extend(feedback.counts.iter().flat_map(|(area, counts)| of_area(feedback, *area, counts, words)));
    sections.extend(examples(feedback, words));
    Document {
        lang: words.lang().code(),
        title: say!(words, "feedback-department-title", department = feedback.department),
        subtitle: say!(
            words,
            "feedback-subtitle",
            municipality = feedback.municipality,
            year = feedback.year.to_string()
        ),
        draft: None,
        facts: vec![Fact::new(words.say("feedback-fact-cases", &[]), ids(&feedback.files))],
        sections,
        footer: words.say("feedback-internal", &[]),
    }
}

fn ids(files: &[&CaseFile]) -> String {
    files.iter().map(|file| file.case.id.to_string()).collect::<Vec<_>>().join(", ")
}

fn first(feedback: &DepartmentFeedback<'_>, words: &Words) -> Section {
    let picked = feedback.files.iter().filter(|file| file.case.picked).count();
    let section = Section::new("om", 2, words.say("feedback-about", &[]))
        .with(Block::Notice(words.say("feedback-internal", &[])))
        .text(say!(words, "feedback-few", count = feedback.files.len()))
        .text(words.say("feedback-department-lead", &[]));
    if picked == 0 { section } else { section.text(say!(words, "feedback-picked", count = picked)) }
}

fn of_area(feedback: &DepartmentFeedback<'_>, area: Area, counts: &[Finding], words: &Words) -> Vec<Section> {
    let files: Vec<&CaseFile> = feedback.files.iter().copied().filter(|file| file.case.id.area == area).collect();
    let name = terms::area(words, area);
    let mut section = Section::new(area.code(), 2, say!(words, "feedback-area", area = name)).text(say!(
        words,
        "feedback-area-cases",
        count = files.len()
    ));
    if files.iter().all(|file| file.answers.is_empty()) {
        return vec![section.text(words.say("feedback-department-empty", &[]))];
    }
    let keys =
        ["report-col-question", "report-col-met", "report-col-partly", "report-col-not-met", "report-col-left-out"];
    let row = |finding: &Finding| {
        let question = feedback.files.first().and_then(|file| find(&file.checklists, &finding.question));
        let text = question.map_or("", |question| words.lang().of(&question.text));
        let mut cells = vec![format!("{} {}", finding.question, text.split_whitespace().collect::<Vec<_>>().join(" "))];
        cells.extend([finding.met, finding.partly, finding.not_met].map(|count| count.to_string()));
        cells.push(sentences::left_out(words, finding));
        cells
    };
    section = section.with(Block::Table(Table {
        id: format!("{}-tabel", area.code()),
        caption: say!(words, "feedback-area-caption", area = name),
        head: keys.map(|key| words.say(key, &[])).into(),
        rows: counts.iter().map(row).collect(),
    }));
    vec![section]
}

/// Good practice to learn from, in the auditor's words.
fn examples(feedback: &DepartmentFeedback<'_>, words: &Words) -> Option<Section> {
    let found = feedback.files.iter().filter(|file| matches!(file.case.state, State::InSample)).flat_map(|file| {
        let marked = file.answers.iter().filter(|given| given.answer.good_practice);
        marked.map(|given| vec![format!("{} {}", file.case.id, given.question), given.answer.note.trim().to_owned()])
    });
    let rows: Vec<Vec<String>> = found.collect();
    (!rows.is_empty()).then(|| {
        Section::new("godt", 2, words.say("feedback-examples", &[])).with(Block::Table(Table {
            id: "godt-tabel".into(),
            caption: words.say("feedback-examples", &[]),
            head: ["report-col-where", "feedback-col-good"].map(|key| words.say(key, &[])).into(),
            rows,
        }))
    })
}
