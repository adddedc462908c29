//! What can still be said of a round that is erased here: by the figures that are kept of it.

pub mod csv;
pub mod data;
pub mod document;
pub mod json;
