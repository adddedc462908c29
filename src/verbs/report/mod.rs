//! The yearly report: what it says is read from the store at one moment, looked through, written and published.

pub mod documents;
pub mod feedback;
pub mod gather;
pub mod kept;
pub mod publish;
mod texts;
pub mod warnings;
