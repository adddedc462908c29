//! What the tests share.

pub mod command;
pub mod python;
pub mod receipts;
pub mod terminal;
