//! The report as headings, sentences, tables and charts, whatever the format: what HTML says, Markdown says too.

use super::{
    chart::Chart,
    dataset::{Dataset, Edition, Status},
    parts::{
        acute, annex, area, certainty, consultant, follow_up, method, notes, own_words, principles, second_reading,
        summary, years,
    },
    sentences as say_of,
};
use crate::{domain::area::Area, say, words::say::Words};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub lang: &'static str,
    pub title: String,
    pub subtitle: String,
    /// The warning that a draft carries, everywhere.
    pub draft: Option<String>,
    pub facts: Vec<Fact>,
    pub sections: Vec<Section>,
    pub footer: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Unique, for links.
    pub id: String,
    /// 2 to 4; a section never lies deeper than one level below the one before.
    pub level: usize,
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Text(String),
    /// Must not be overlooked.
    Notice(String),
    List(Vec<String>),
    Facts(Vec<Fact>),
    Table(Table),
    Chart(Chart),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub term: String,
    pub value: String,
    /// A hash or the like: shown letter by letter.
    pub exact: bool,
}

impl Fact {
    pub fn new(term: String, value: impl Into<String>) -> Self {
        Self { term, value: value.into(), exact: false }
    }

    pub fn exact(term: String, value: impl Into<String>) -> Self {
        Self { term, value: value.into(), exact: true }
    }
}

/// The first cell of each row names the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub id: String,
    pub caption: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Section {
    pub fn new(id: &str, level: usize, title: String) -> Self {
        Self { id: id.into(), level, title, blocks: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    #[must_use]
    pub fn text(self, text: String) -> Self {
        self.with(Block::Text(text))
    }
}

impl Document {
    #[must_use]
    pub fn of(dataset: &Dataset, words: &Words) -> Self {
        let mut sections = summary::sections(dataset, words);
        sections.extend(follow_up::sections(dataset, words));
        sections.extend(follow_up::since(years::sections(dataset, words), dataset, words));
        for area in Area::ALL {
            sections.extend(area::sections(dataset, area, words));
        }
        sections.extend(principles::sections(dataset, words));
        sections.extend(consultant::sections(dataset, words));
        sections.extend(acute::sections(dataset, words));
        sections.extend(second_reading::sections(dataset, words));
        sections.extend(method::sections(dataset, words));
        sections.extend(certainty::sections(dataset, words));
        sections.extend(annex::sections(dataset, words));
        sections.extend(notes::sections(dataset, words));
        let sections = own_words::woven(sections, dataset, words);
        Self {
            lang: words.lang().code(),
            title: say!(words, "report-title", year = dataset.year),
            subtitle: subtitle(dataset, words),
            draft: match dataset.status {
                Status::Draft { open_cases } => Some(say!(words, "report-draft-notice", open = open_cases)),
                Status::Signed { .. } => None,
            },
            facts: facts(dataset, words),
            sections,
            footer: say!(
                words,
                "report-footer",
                version = dataset.tool_version,
                seq = dataset.method.head_seq,
                sha256 = dataset.method.head_sha256
            ),
        }
    }

    /// Whether the section at a place (from 0) begins a page on paper: a chapter that has parts. A short one follows the
    /// one before.
    #[must_use]
    pub fn opens_page(&self, place: usize) -> bool {
        let level = |place: usize| self.sections.get(place).map_or(0, |section| section.level);
        level(place) == 2 && level(place + 1) > 2
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
    let people = |of: fn(&super::dataset::SecondReading) -> &Vec<String>| {
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
