//! Values in, data set out: everything that a report says is counted here, once, before any document is made.

pub mod acute;
pub mod agreement;
pub mod answers;
pub mod area;
pub mod case_number_mask;
pub mod chance;
pub mod changes;
pub mod citizens;
mod count;
pub mod dataset;
pub mod disagreement;
pub mod draw_steps;
pub mod flagged;
pub mod headline;
pub mod material;
pub mod method;
pub mod notes;
pub mod principle;
pub mod public;
pub mod read;
pub mod reader;
pub mod reading_notes;
pub mod row;
pub mod sample;
pub mod second_reading;
