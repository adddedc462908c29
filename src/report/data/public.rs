//! The public edition: the internal one without what was written about a case. What each case was answered stays, in the
//! workbook and the JSON, under the pseudonym alone.
//!
//! The counts of question and area stay exact. Who is in the sample is known to nobody outside, so "1 af 10" tells nothing
//! about anybody; where more than half of a list was drawn that no longer holds, and whoever publishes is warned.

use super::dataset::{Dataset, Edition};

#[must_use]
pub fn public(mut dataset: Dataset) -> Dataset {
    dataset.edition = Edition::Public;
    dataset.notes.clear();
    dataset.round_notes.lines.clear();
    for row in dataset.citizens.iter_mut().flat_map(|citizens| &mut citizens.questions) {
        row.tally = row.tally.covered();
    }
    for part in &mut dataset.areas {
        part.second_reading.cover();
        for replaced in &mut part.replaced {
            replaced.note.clear();
        }
    }
    dataset
}
