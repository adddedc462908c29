//! *Bilag*: the words of the scale, the core questions year by year, every question in full, the pseudonymised sample, and all hashes.

use super::{agreement, history};
use crate::{
    domain::{
        checklist::{Checklist, Question},
        law::state,
    },
    report::{
        data::{
            area::AreaPart,
            dataset::Dataset,
            row::Amount,
            sample::{LineState, SampleLine},
        },
        document::{
            blocks::{Block, Fact, Section, Table},
            sentences::day,
        },
    },
    say,
    words::{say::Words, terms},
};
use chrono::NaiveDate;

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let scale = Amount::ALL.map(|amount| words.say(&format!("report-scale-{}", amount.code()), &[]));
    let mut sections = vec![
        Section::new("bilag", 2, words.say("report-annex", &[])).text(words.say("report-annex-lead", &[])),
        Section::new("bilag-ord", 3, words.say("report-scale", &[]))
            .text(words.say("report-scale-lead", &[]))
            .with(Block::List(scale.into())),
    ];
    sections.extend(history::sections(dataset, words));
    sections.push(
        Section::new("bilag-spoergsmaal", 3, words.say("report-questions", &[]))
            .text(words.say("report-questions-lead", &[]))
            .text(law(dataset, words)),
    );
    sections.extend(dataset.checklists.iter().map(|list| questions(list, words)));
    let mut sample =
        Section::new("bilag-stikproeve", 3, words.say("report-sample", &[])).text(words.say("report-sample-lead", &[]));
    for part in &dataset.areas {
        sample = sample.with(Block::Table(cases(part, words)));
    }
    sections.push(sample);
    sections.extend(agreement::sections(dataset, words));
    sections.push(hashes(dataset, words));
    sections
}

fn heads(words: &Words, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| words.say(key, &[])).collect()
}

fn questions(list: &Checklist, words: &Words) -> Section {
    let name = words.lang().of(&list.name);
    let keys = [
        "report-col-question",
        "report-col-look-for",
        "report-col-not-applicable-when",
        "report-col-weight",
        "report-col-basis",
    ];
    Section::new(
        &format!("bilag-{}", list.id.to_lowercase()),
        4,
        say!(words, "report-questions-list", id = list.id, name = name),
    )
    .text(say!(
        words,
        "report-questions-version",
        version = list.version,
        as_of = day(words, &list.as_of),
        principle = list.principle
    ))
    .with(Block::Table(Table {
        id: format!("bilag-{}-tabel", list.id.to_lowercase()),
        caption: say!(words, "report-questions-caption", name = name),
        head: heads(words, &keys),
        rows: list.questions.iter().map(|question| question_cells(question, words)).collect(),
    }))
}

/// With which state of the law the questions were answered, and how much of it nobody has read.
fn law(dataset: &Dataset, words: &Words) -> String {
    let state = state(&dataset.checklists);
    let shown = |seen: NaiveDate| day(words, &seen.to_string());
    let as_of: Vec<String> = state.as_of.iter().map(|of| day(words, of)).collect();
    let said = say!(words, "report-law-state", asof = as_of.join(", "), places = state.places);
    let seen = state.seen.map(|(first, last)| say!(words, "report-law-seen", first = shown(first), last = shown(last)));
    let unread = say!(words, "report-law-unread", unread = state.unread, recalled = state.recalled);
    std::iter::once(said).chain(seen).chain([unread]).collect::<Vec<_>>().join(" ")
}

fn question_cells(question: &Question, words: &Words) -> Vec<String> {
    let lang = words.lang();
    let flat = |text: &str| text.trim().replace('\n', " ");
    let core = words.say(if question.core { "report-core" } else { "report-not-core" }, &[]);
    let mut weight = vec![core, terms::weights(words, question)];
    if let [area] = question.areas[..] {
        weight.push(say!(words, "report-only-area", area = terms::area_inline(words, area)));
    }
    vec![
        format!("{} {}", question.id, flat(lang.of(&question.text))),
        flat(lang.of(&question.look_for)),
        question
            .not_applicable
            .as_ref()
            .map_or_else(|| words.say("report-always-applies", &[]), |text| flat(lang.of(text))),
        weight.join(", "),
        terms::bases(words, question),
    ]
}

fn cases(part: &AreaPart, words: &Words) -> Table {
    let row = |line: &SampleLine| {
        let state = match line.state {
            LineState::InSample(progress) => terms::progress(words, progress),
            LineState::Replaced => words.say("state-replaced", &[]),
            LineState::Missing => words.say("state-missing", &[]),
        };
        let answered = say!(words, "report-answered", answered = line.answered, questions = line.questions);
        vec![line.id.to_string(), state, answered]
    };
    Table {
        id: format!("bilag-stikproeve-{}-tabel", part.area),
        caption: say!(words, "report-sample-caption", area = terms::area(words, part.area)),
        head: heads(words, &["report-col-case", "report-col-state", "report-col-answered"]),
        rows: part.sample.iter().map(row).collect(),
    }
}

fn hashes(dataset: &Dataset, words: &Words) -> Section {
    let method = &dataset.method;
    let term = |key: &str| words.say(key, &[]);
    // No hash of a list: whoever knows most of it finds the rest from there.
    let mut facts = vec![
        Fact::exact(term("report-hash-commitment"), &method.lock.commitment),
        Fact::exact(term("report-hash-print"), &method.draw.print),
    ];
    facts.push(Fact::exact(term("report-hash-receipt"), &method.receipt_sha256));
    facts.push(Fact::exact(term("report-fact-dataset"), &dataset.sha256));
    facts.push(Fact::exact(say!(words, "report-hash-head", seq = method.head_seq), &method.head_sha256));
    Section::new("bilag-aftryk", 3, words.say("report-hashes", &[]))
        .text(words.say("report-hashes-lead", &[]))
        .with(Block::Facts(facts))
}
