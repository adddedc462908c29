//! The parts of the report in reading order, one a file: each makes sections from the data set.

pub mod acute;
pub mod agreement;
pub mod annex;
pub mod areas;
pub mod certainty;
pub mod citizens;
pub mod consultant;
pub mod follow_up;
pub mod history;
pub mod method;
pub mod notes;
pub mod own_words;
pub mod population;
pub mod principles;
mod reading_tables;
pub mod roles;
pub mod second_reading;
pub mod summary;
pub mod years;
