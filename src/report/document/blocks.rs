//! A document as headings, sentences, tables and charts, whatever the format: what HTML says, Markdown says too.

use super::charts::chart::Chart;

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
    /// Whether the section at a place (from 0) begins a page on paper: a chapter that has parts. A short one follows the
    /// one before.
    #[must_use]
    pub fn opens_page(&self, place: usize) -> bool {
        let level = |place: usize| self.sections.get(place).map_or(0, |section| section.level);
        level(place) == 2 && level(place + 1) > 2
    }
}
