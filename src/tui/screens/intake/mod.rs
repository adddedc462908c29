//! The case list on its way into the round: the file, its columns, what its words mean, what is wrong, the last look.

pub mod columns;
pub mod meanings;
pub mod picker;
pub mod problems;
pub mod room;
pub mod rules;
pub mod summary;
