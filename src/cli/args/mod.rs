//! The command line as it is typed, by feature. What stands here is a public contract: other programs rely on it.

pub mod action;
pub mod acute;
pub mod calc;
pub mod case;
pub mod checklist;
pub mod draw;
pub mod file;
pub mod global;
pub mod help;
pub mod import;
pub mod purge;
pub mod report;
pub mod review;
pub mod round;
pub mod sample;
pub mod survey;
pub mod trail;
