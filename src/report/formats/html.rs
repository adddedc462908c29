//! One HTML file with everything in it: no script, nothing fetched. Escaped by the template language.

use super::characters::{clean, is_number};
use crate::{
    report::{
        data::dataset::Dataset,
        document::{
            blocks::{Block, Document},
            outline,
        },
    },
    words::say::Words,
};
use askama::Template;

#[derive(Debug, Template)]
#[template(path = "report.html")]
struct Page<'a> {
    document: &'a Document,
    words: &'a Words,
}

#[must_use]
pub fn write(dataset: &Dataset, words: &Words) -> String {
    page(&outline::report(dataset, words), words)
}

/// Any document as a page. A browser knows no more signs than XML does.
#[must_use]
pub fn page(document: &Document, words: &Words) -> String {
    // Writing to a string fails only if a value refuses to show itself, and numbers and strings do not.
    clean(&Page { document, words }.render().unwrap_or_else(|error| error.to_string())).into_owned()
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }
}
