//! What the tests share.

pub mod chance;
pub mod command;
pub mod python;
pub mod receipts;
pub mod terminal;
