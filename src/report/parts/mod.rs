//! The parts of the report in reading order, one a file: each makes sections from the data set.

pub(super) mod acute;
pub(super) mod agreement;
pub(super) mod annex;
pub(super) mod area;
pub(super) mod certainty;
pub(super) mod citizens;
pub(super) mod consultant;
pub(super) mod follow_up;
pub(super) mod history;
pub(super) mod method;
pub(super) mod notes;
pub(super) mod own_words;
mod population;
pub(super) mod principles;
mod roles;
pub(super) mod second_reading;
pub(super) mod summary;
pub(super) mod years;
