//! `sample --format xlsx`: the drawn cases as a workbook for the people who fetch them.

use super::{
    export_batch::{Target, write_one},
    report::documents::not_made,
};
use crate::{
    domain::{may, refusal::Refusal},
    report::formats::xlsx,
    store::reader::Reader,
    words::say::Words,
};
use std::path::{Path, PathBuf};

/// `inputs` are what the path may not be.
pub fn write_sample(
    reader: &Reader,
    year: u16,
    (to, replace, inputs): (&Path, bool, &[&Path]),
    words: &Words,
) -> Result<PathBuf, Refusal> {
    let draw = reader.draw(year)?.ok_or_else(|| may::round::not_drawn(year))?;
    let made = xlsx::drawn_cases::write(&reader.sample(year)?, year, draw.at, words);
    let bytes = made.map_err(|detail| not_made(&to.display().to_string(), detail.to_string()))?;
    write_one(
        reader,
        to,
        Target { folder: to.parent().unwrap_or(Path::new("")), is_private: true, replace, inputs },
        bytes,
    )
}
