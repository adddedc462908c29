//! What is said of the problems in lists and in a person's own sentences, and the words of answers.

mod guide;
mod problems;
mod snippets;
mod terms;
