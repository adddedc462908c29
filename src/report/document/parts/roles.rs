//! *Hvem gjorde hvad*: who had which role, and a plain warning where one person had them all.

use crate::{
    domain::paragraph::Place,
    report::{
        data::{
            area::AreaPart,
            dataset::{Dataset, Status},
        },
        document::{
            blocks::{Block, Fact, Section},
            sentences as say_of,
        },
    },
    say,
    words::say::Words,
};
use std::collections::BTreeSet;

pub(in crate::report) fn section(dataset: &Dataset, words: &Words) -> Section {
    let method = &dataset.method;
    let auditors = people(dataset, |part| &part.second_reading.auditors);
    let readers = people(dataset, |part| &part.second_reading.readers);
    let lockers: BTreeSet<&str> = method.supplements.iter().map(|supplement| supplement.lock.by.as_str()).collect();
    let lockers: BTreeSet<&str> = std::iter::once(method.lock.by.as_str()).chain(lockers).collect();
    let drawers: BTreeSet<&str> = method.draw_steps.iter().map(|step| step.by.as_str()).collect();
    let wrote = |place| {
        dataset
            .paragraphs
            .iter()
            .filter(move |paragraph| paragraph.place == place)
            .map(|paragraph| paragraph.by.as_str())
    };
    let signer = match &dataset.status {
        Status::Signed { by, .. } => Some(by.as_str()),
        Status::Draft { .. } => None,
    };
    let fact = |key: &str, names: &BTreeSet<&str>| {
        let names: Vec<&str> = names.iter().copied().collect();
        Fact::new(words.say(key, &[]), say_of::names(words, &names))
    };
    let mut facts = vec![
        fact("report-role-locked", &lockers),
        fact("report-role-drew", &drawers),
        fact("report-fact-auditors", &auditors),
        fact("report-fact-readers", &readers),
    ];
    let consultant: BTreeSet<&str> = wrote(Place::Consultant).collect();
    if !consultant.is_empty() {
        facts.push(fact("report-role-consultant", &consultant));
    }
    facts.push(match signer {
        Some(signer) => fact("report-role-signed", &BTreeSet::from([signer])),
        None => Fact::new(words.say("report-role-signed", &[]), words.say("report-role-unsigned", &[])),
    });
    let section = Section::new("metode-roller", 3, words.say("report-roles", &[]))
        .text(words.say("report-roles-lead", &[]))
        .with(Block::Facts(facts));
    let section = dataset.areas.iter().map(|part| say_of::reading_of(words, part)).fold(section, Section::text);
    match alone(&auditors, &readers, signer, words) {
        Some(warning) => section.with(Block::Notice(warning)),
        None => section,
    }
}

fn people(dataset: &Dataset, of: fn(&AreaPart) -> &Vec<String>) -> BTreeSet<&str> {
    dataset.areas.iter().flat_map(of).map(String::as_str).collect()
}

/// Nobody but the one who read the cases has looked: neither as a second reader nor at the signature.
fn alone(auditors: &BTreeSet<&str>, readers: &BTreeSet<&str>, signer: Option<&str>, words: &Words) -> Option<String> {
    let all: BTreeSet<String> = auditors.iter().chain(readers).copied().chain(signer).map(str::to_lowercase).collect();
    if auditors.is_empty() || all.len() != 1 {
        return None;
    }
    let key = match (signer, readers.is_empty()) {
        (None, _) => return None,
        (Some(_), true) => "report-roles-alone-unread",
        (Some(_), false) => "report-roles-alone",
    };
    Some(say!(words, key, name = auditors.first()?))
}
