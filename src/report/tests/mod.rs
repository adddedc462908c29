//! The documents as their readers meet them, from a round that the real verbs made.

mod edges;
mod fixture;
mod golden;
mod hostile;
mod numbers;
mod structure;
mod years;
