//! The rules of the house, held against what the compiler sees.

mod arrows;
mod changes;
mod circles;
mod manifests;
mod rooms;
mod sentences;
mod shape;
pub(crate) mod source;
pub(crate) mod speech;
mod words;
