//! `report check`: what must be looked at before the report leaves the house.

use crate::{
    domain::{
        code::Code,
        finding::Finding,
        guards::identity::{self, Kind, PERSONS_MIN},
        refusal::Refusal,
    },
    report::{
        data::{
            area::AreaPart,
            dataset::{Dataset, Status},
        },
        document::{blocks::Block, outline},
    },
    say,
    words::{say::Words, terms},
};

/// Something to look at before the report is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    pub kind: Kind,
    /// The section, and the table in it.
    pub place: String,
    /// What it was found by; a CPR number is masked.
    pub found: String,
}

/// Looks through everything that the documents say. Whatever part is added to the report is looked through as well.
#[must_use]
pub fn check(dataset: &Dataset, words: &Words, names: &[String]) -> Vec<Warning> {
    let document = outline::report(dataset, words);
    let mut warnings = Vec::new();
    let mut look = |place: &str, text: &str| {
        let found = identity::find(text, names).into_iter();
        warnings.extend(found.map(|(kind, found)| Warning { kind, place: place.to_owned(), found }));
    };
    for text in [&document.title, &document.subtitle] {
        look(&document.title, text);
    }
    let facts = document.facts.iter().filter(|fact| !fact.exact);
    facts.for_each(|fact| look(&document.title, &fact.value));
    for section in &document.sections {
        look(&section.title, &section.title);
        for block in &section.blocks {
            texts(block, &section.title, words, &mut look);
        }
    }
    warnings.extend(dataset.areas.iter().flat_map(|part| small(part, words)));
    warnings.dedup();
    warnings
}

/// What a block says. A chart says what its table says, and a hash says nothing.
fn texts(block: &Block, section: &str, words: &Words, look: &mut impl FnMut(&str, &str)) {
    match block {
        Block::Text(text) | Block::Notice(text) => look(section, text),
        Block::List(items) => items.iter().for_each(|item| look(section, item)),
        Block::Facts(facts) => facts.iter().filter(|fact| !fact.exact).for_each(|fact| look(section, &fact.value)),
        Block::Table(table) => {
            let place = say!(words, "report-place-table", section = section, table = table.caption);
            table.rows.iter().flatten().for_each(|cell| look(&place, cell));
        }
        Block::Chart(_) => {}
    }
}

/// Counts of one or two persons, and the answers of each case by itself, where more than half of the list was drawn: a
/// reader who knows somebody on the list may then take it that he is one of them.
fn small(part: &AreaPart, words: &Words) -> Vec<Warning> {
    if 2 * part.cases <= part.population {
        return Vec::new();
    }
    let is_small = |finding: &&Finding| {
        let counts = [finding.met, finding.partly, finding.not_met, finding.not_applicable, finding.cannot_assess];
        counts.iter().any(|count| (1..PERSONS_MIN).contains(count))
    };
    let findings = part.findings.iter().map(|row| &row.finding).filter(is_small);
    let warning = |finding: &Finding| Warning {
        kind: Kind::Small,
        place: terms::area(words, part.area),
        found: finding.question.clone(),
    };
    let rows = Warning {
        kind: Kind::Small,
        place: terms::area(words, part.area),
        found: say!(words, "exposure-rows", sheet = words.say("book-answers", &[])),
    };
    findings.map(warning).chain([rows]).collect()
}

/// Whether somebody must say why it is published nevertheless.
#[must_use]
pub fn needs_reason(dataset: &Dataset, warnings: &[Warning]) -> bool {
    matches!(dataset.status, Status::Signed { .. }) && !warnings.is_empty()
}

/// That something should be looked at before the report leaves the house.
#[must_use]
pub fn warned(count: usize) -> Refusal {
    Refusal::new(Code::ReportWarned).with("count", count)
}

/// "telefonnummer".
#[must_use]
pub fn name(words: &Words, kind: Kind) -> String {
    words.say(&format!("exposure-{}", kind.code()), &[])
}
