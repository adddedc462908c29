//! What is said of the problems that are found in lists and in a person's own sentences.

mod problems;
mod snippets;
