//! The report's outline: what stands on its front page, and which parts follow in which order.

use super::{
    blocks::{Document, Fact, Section},
    parts::{
        acute, annex, areas, certainty, consultant, follow_up, method, notes, own_words, principles, second_reading,
        summary, years,
    },
    sentences as say_of,
};
use crate::{
    report::data::{
        dataset::{Dataset, Edition, Status},
        second_reading::SecondReading,
    },
    say,
    words::say::Words,
};

/// Makes the sections of one part; none where the data set has nothing for it.
type Part = fn(&Dataset, &Words) -> Vec<Section>;

/// In reading order.
const PARTS: &[Part] = &[
    summary::sections,
    follow_up::sections,
    years::sections,
    areas::sections,
    principles::sections,
    consultant::sections,
    acute::sections,
    second_reading::sections,
    method::sections,
    certainty::sections,
    annex::sections,
    notes::sections,
];

/// The whole report.
#[must_use]
pub fn report(dataset: &Dataset, words: &Words) -> Document {
    let sections = PARTS.iter().flat_map(|part| part(dataset, words)).collect();
    Document {
        lang: words.lang().code(),
        title: say!(words, "report-title", year = dataset.year),
        subtitle: subtitle(dataset, words),
        draft: match dataset.status {
            Status::Draft { open_cases } => Some(say!(words, "report-draft-notice", open = open_cases)),
            Status::Signed { .. } => None,
        },
        facts: facts(dataset, words),
        sections: own_words::woven(sections, dataset, words),
        footer: say!(
            words,
            "report-footer",
            version = dataset.tool_version,
            seq = dataset.method.head_seq,
            sha256 = dataset.method.head_sha256
        ),
    }
}

/// The internal edition says so wherever the report is named.
fn subtitle(dataset: &Dataset, words: &Words) -> String {
    let key = match dataset.edition {
        Edition::Public => "report-subtitle",
        Edition::Internal => "report-subtitle-internal",
    };
    say!(words, key, municipality = dataset.municipality, title = dataset.title)
}

/// The front page.
fn facts(dataset: &Dataset, words: &Words) -> Vec<Fact> {
    let term = |key: &str| words.say(key, &[]);
    let mut facts = vec![Fact::new(term("report-fact-status"), say_of::status(words, &dataset.status))];
    for part in &dataset.areas {
        facts.push(Fact::new(
            crate::words::terms::area(words, part.area),
            say!(words, "report-fact-area", cases = part.cases, population = part.population),
        ));
    }
    let people = |of: fn(&SecondReading) -> &Vec<String>| {
        let mut names: Vec<&str> =
            dataset.areas.iter().flat_map(|part| of(&part.second_reading)).map(String::as_str).collect();
        names.sort_unstable();
        names.dedup();
        say_of::names(words, &names)
    };
    facts.push(Fact::new(term("report-fact-auditors"), people(|reading| &reading.auditors)));
    facts.push(Fact::new(term("report-fact-readers"), people(|reading| &reading.readers)));
    facts
}
