//! The feedback on one case, for the caseworker: what was done well, what to mend and how, in the auditor's own words.
//! It never leaves the house and is part of no report.

use crate::{
    domain::{
        answer::{Given, Value},
        area::Area,
        case_file::CaseFile,
        checklist::Question,
        day::Day,
        follow_up::Action,
        note::Note,
        sample::{Progress, State},
    },
    report::document::{
        blocks::{Block, Document, Fact, Section, Table},
        sentences as say_of,
    },
    say,
    words::{evidence, follow_up, notes, say::Words, terms},
};

/// One case with what was decided about the round.
#[derive(Debug)]
pub struct CaseFeedback<'a> {
    pub municipality: &'a str,
    pub year: u16,
    pub file: &'a CaseFile,
    /// Of the round and of the case's area.
    pub actions: &'a [Action],
    pub as_of: Day,
}

/// An answer beside its question.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    question: &'a Question,
    given: &'a Given,
}

#[must_use]
pub fn document(feedback: &CaseFeedback<'_>, words: &Words) -> Document {
    let file = feedback.file;
    let lines: Vec<Line<'_>> = file
        .questions()
        .filter_map(|question| file.given(&question.id).map(|given| Line { question, given }))
        .collect();
    let mut sections = vec![first(file, &lines, words)];
    // The answers of a case that was not found count for nothing, whatever was answered before.
    if !matches!(file.case.state, State::Missing { .. }) && !lines.is_empty() {
        sections.push(strengths(&lines, words));
        sections.extend(mend(&lines, file.case.id.area, words));
        sections.extend(unknown(&lines, words));
        sections.extend(decided(feedback, &lines, words));
    }
    sections.extend(reader(file, words));
    Document {
        lang: words.lang().code(),
        title: say!(words, "feedback-case-title", case = file.case.id),
        subtitle: say!(
            words,
            "feedback-subtitle",
            municipality = feedback.municipality,
            year = feedback.year.to_string()
        ),
        draft: None,
        facts: facts(file, &lines, words),
        sections,
        footer: words.say("feedback-internal", &[]),
    }
}

fn facts(file: &CaseFile, lines: &[Line<'_>], words: &Words) -> Vec<Fact> {
    let term = |key: &str| words.say(key, &[]);
    let mut auditors: Vec<&str> = lines.iter().map(|line| line.given.by.as_str()).collect();
    auditors.sort_unstable();
    auditors.dedup();
    let mut facts = vec![Fact::exact(term("feedback-fact-number"), file.case.number.to_string())];
    facts.extend(file.case.department.as_ref().map(|name| Fact::new(term("feedback-fact-department"), name)));
    facts.push(Fact::new(term("feedback-fact-state"), terms::case_state(words, &file.case)));
    facts.push(Fact::new(term("report-fact-auditors"), say_of::names(words, &auditors)));
    facts
}

fn first(file: &CaseFile, lines: &[Line<'_>], words: &Words) -> Section {
    let section = Section::new("om", 2, words.say("feedback-about", &[]))
        .with(Block::Notice(words.say("feedback-internal", &[])))
        .text(words.say("feedback-case-lead", &[]));
    match (&file.case.state, file.case.progress) {
        (State::Missing { note, .. }, _) => section.text(say!(words, "feedback-case-missing", note = note)),
        _ if lines.is_empty() => section.text(words.say("feedback-case-empty", &[])),
        (_, Progress::Complete) => section,
        _ => section.with(Block::Notice(say!(
            words,
            "feedback-case-open",
            answered = lines.len(),
            questions = file.questions().count()
        ))),
    }
}

fn strengths(lines: &[Line<'_>], words: &Words) -> Section {
    let mut section = Section::new("godt", 2, words.say("feedback-strengths", &[]));
    let marked: Vec<&Line<'_>> = lines.iter().filter(|line| line.given.answer.good_practice).collect();
    if !marked.is_empty() {
        let keys = ["report-col-question", "feedback-col-good", "report-col-evidence"];
        section = section.text(words.say("feedback-good-lead", &[])).with(Block::Table(Table {
            id: "godt-tabel".into(),
            caption: words.say("feedback-good", &[]),
            head: keys.map(|key| words.say(key, &[])).into(),
            rows: marked.iter().map(|line| cells(line, words)).collect(),
        }));
    }
    let met: Vec<String> = lines
        .iter()
        .filter(|line| part(line) == Part::Good && !line.given.answer.good_practice)
        .map(|line| named(line.question, words))
        .collect();
    match (marked.len(), met.len()) {
        (0, 0) => section.text(words.say("feedback-strengths-none", &[])),
        (_, 0) => section,
        (_, count) => section.text(say!(words, "feedback-met", count = count)).with(Block::List(met)),
    }
}

/// The question, the note, the evidence.
fn cells(Line { question, given }: &Line<'_>, words: &Words) -> Vec<String> {
    vec![
        named(question, words),
        written(&given.answer.note, words),
        written(&evidence::line(words, &given.answer.evidence), words),
    ]
}

fn named(question: &Question, words: &Words) -> String {
    format!("{} {}", question.id, flat(words.lang().of(&question.text)))
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn written(text: &str, words: &Words) -> String {
    if text.trim().is_empty() { words.say("report-not-stated", &[]) } else { text.trim().to_owned() }
}

fn lacking<'a, 'b>(lines: &'b [Line<'a>]) -> impl Iterator<Item = &'b Line<'a>> {
    lines.iter().filter(|line| part(line) == Part::Improve)
}

/// What cannot wait comes first, then what weighs most, then the order of the checklists.
fn mend(lines: &[Line<'_>], area: Area, words: &Words) -> Vec<Section> {
    let mut found: Vec<&Line<'_>> = lacking(lines).collect();
    found.sort_by_key(|line| {
        (!line.given.answer.act_now, !line.given.answer.essential, line.question.severity_in(area))
    });
    let first = Section::new("bedre", 2, words.say("feedback-mend", &[]));
    if found.is_empty() {
        return vec![first.text(words.say("feedback-mend-none", &[]))];
    }
    let first = first.text(say!(words, "feedback-mend-lead", count = found.len()));
    std::iter::once(first).chain(found.into_iter().map(|line| point(line, words))).collect()
}

fn point(Line { question, given }: &Line<'_>, words: &Words) -> Section {
    let answer = &given.answer;
    let mut facts =
        vec![Fact::new(words.say("report-col-answer", &[]), terms::value(words, question.scale, answer.value))];
    let marks = [(answer.act_now, "act-now"), (answer.essential, "essential")];
    let marks: Vec<String> =
        marks.into_iter().filter(|(marked, _)| *marked).map(|(_, key)| words.say(key, &[])).collect();
    if !marks.is_empty() {
        facts.push(Fact::new(words.say("report-col-marks", &[]), marks.join(", ")));
    }
    facts.push(Fact::new(words.say("feedback-seen", &[]), written(&answer.note, words)));
    facts.push(Fact::new(words.say("feedback-where", &[]), written(&evidence::line(words, &answer.evidence), words)));
    facts.push(Fact::new(words.say("feedback-wanted", &[]), flat(words.lang().of(&question.look_for))));
    Section::new(&format!("bedre-{}", question.id.to_lowercase()), 3, named(question, words)).with(Block::Facts(facts))
}

/// Where an answer is spoken of.
#[derive(PartialEq, Eq)]
enum Part {
    Good,
    Improve,
    Unknown,
    Nowhere,
}

fn part(line: &Line<'_>) -> Part {
    match line.given.answer.value {
        Value::Met => Part::Good,
        Value::Partly | Value::NotMet => Part::Improve,
        Value::CannotAssess => Part::Unknown,
        Value::NotApplicable => Part::Nowhere,
    }
}

fn unknown(lines: &[Line<'_>], words: &Words) -> Option<Section> {
    let rows: Vec<Vec<String>> =
        lines.iter().filter(|line| part(line) == Part::Unknown).map(|line| cells(line, words)).collect();
    let keys = ["report-col-question", "feedback-col-why", "report-col-evidence"];
    (!rows.is_empty()).then(|| {
        Section::new("ukendt", 2, words.say("feedback-unknown", &[]))
            .text(words.say("feedback-unknown-lead", &[]))
            .with(Block::Table(Table {
                id: "ukendt-tabel".into(),
                caption: words.say("feedback-unknown", &[]),
                head: keys.map(|key| words.say(key, &[])).into(),
                rows,
            }))
    })
}

/// What the second reader wrote, and every disagreement.
fn reader(file: &CaseFile, words: &Words) -> Option<Section> {
    let row = |note: &Note| {
        let asked = note.about.question.as_deref();
        let question = asked.and_then(|asked| file.questions().find(|question| question.id == asked));
        let mine = file.readings.iter().find(|reading| note.is_at(&reading.question) && reading.by == note.opened.by);
        let reading = mine.filter(|_| note.differs);
        let said = reading.zip(question);
        let own = said.map(|(reading, question)| terms::reading(words, question.scale, reading.verdict()));
        vec![
            question.map_or_else(|| terms::noted(words, &note.about), |question| named(question, words)),
            own.unwrap_or_default(),
            written(&note.text, words),
            note.answered.as_ref().map_or_else(String::new, |(text, _)| notes::answer_text(words, text)),
            ended(note, words),
        ]
    };
    let rows: Vec<Vec<String>> = file.notes.iter().map(row).collect();
    let keys = [
        "report-col-question",
        "reading-col-own",
        "report-col-reader-note",
        "report-col-note-answer",
        "report-col-standing",
    ];
    (!rows.is_empty()).then(|| {
        Section::new("andenlaeser", 2, words.say("feedback-reader", &[])).with(Block::Table(Table {
            id: "andenlaeser-tabel".into(),
            caption: words.say("feedback-reader", &[]),
            head: keys.map(|key| words.say(key, &[])).into(),
            rows,
        }))
    })
}

/// Where a note stands, and what was said at its end.
fn ended(note: &Note, words: &Words) -> String {
    let life = terms::life(words, note.life());
    match &note.resolved {
        Some((_, text, _)) if !text.is_empty() => say!(words, "report-note-ended", life = life, text = text),
        _ => life,
    }
}

/// The actions that follow from a question which this case did not meet.
fn decided(feedback: &CaseFeedback<'_>, lines: &[Line<'_>], words: &Words) -> Option<Section> {
    let concerns = |action: &&Action| lacking(lines).any(|line| line.question.id == action.decided.question);
    let told: Vec<String> = feedback
        .actions
        .iter()
        .filter(concerns)
        .map(|action| follow_up::lines(words, action, None, feedback.as_of).join(" "))
        .collect();
    (!told.is_empty()).then(|| {
        Section::new("besluttet", 2, words.say("feedback-decided", &[]))
            .text(words.say("feedback-decided-lead", &[]))
            .with(Block::List(told))
    })
}
