//! The tool's voice: every word that a person reads, from `locales/`, in Danish or English.

pub mod cells;
pub mod dates;
pub mod declaration;
pub mod deeds;
pub mod evidence;
pub mod extent;
pub mod facts;
pub mod follow_up;
pub mod guide;
pub mod lang;
pub mod lists;
pub mod measure;
pub mod notes;
pub mod papers;
pub mod problems;
pub mod problems_csv;
pub mod say;
pub mod seeds;
pub mod signing;
pub mod snippets;
pub mod survey;
pub mod terms;
pub mod years;

#[cfg(test)]
mod tests;
