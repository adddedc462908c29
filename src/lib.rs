//! tilsyn: supervision of casework by random sample, in one encrypted file.

pub mod actions;
pub mod cli;
pub mod domain;
pub mod intake;
pub mod plain;
pub mod report;
pub mod store;
pub mod tui;
pub mod words;
