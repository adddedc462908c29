//! What comes in: lists that were read, and what a person wants of their import.

use crate::{domain::list_reading::Expected, intake::case_list::CaseList};

/// A list that was read without problems and waits to be judged.
#[derive(Debug)]
pub struct Incoming {
    /// Without its folder: a path can name a person.
    pub file_name: String,
    pub list: CaseList,
}

/// What a person wants of an import beside its lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// The count from elsewhere that the cases must come to, all lists together.
    pub expected: Expected,
    pub in_place_of: InPlaceOf,
    /// The lists hold cases that were forgotten when the frame was locked.
    pub supplement: bool,
}

/// The earlier list that a newer one takes the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InPlaceOf {
    #[default]
    None,
    /// The one list that has cases in common with the new one.
    TheOneAlike,
    Number(u32),
}
