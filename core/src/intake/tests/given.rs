//! The lists of the repository, and reading one.

use crate::{
    domain::area::Area,
    intake::{
        case_list::{CaseList, Source, read},
        encoding::Encoding,
        options::ListOptions,
        problem::Problem,
    },
};

/// A list with the area said for the whole of it, or not.
pub(super) fn read_as(bytes: &[u8], area: Option<Area>) -> Result<CaseList, Vec<Problem>> {
    read(bytes, &ListOptions { area, ..ListOptions::default() })
}

pub(super) fn read_with(bytes: &[u8], options: &ListOptions) -> Result<CaseList, Vec<Problem>> {
    read(bytes, options)
}

macro_rules! case_list {
    ($name:literal) => {
        include_bytes!(concat!("../../../../tests/data/case-lists/", $name)).as_slice()
    };
}
pub(super) use case_list;

/// A text's encoding and delimiter.
pub(super) fn text_source(list: &CaseList) -> (Encoding, char) {
    match list.source {
        Source::Text { encoding, delimiter } => (encoding, delimiter),
        Source::Sheet(_) => panic!("a sheet"),
    }
}
