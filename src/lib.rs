//! tilsyn: supervision of casework by random sample, in one encrypted file.

pub mod domain;
pub mod intake;
pub mod store;
pub mod words;
