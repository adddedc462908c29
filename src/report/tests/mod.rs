//! The documents as their readers meet them, from a round that the real verbs made.

mod agreement;
mod big;
mod citizens;
mod edges;
mod extremes;
mod feedback;
mod fixture;
mod golden;
mod history;
mod hostile;
mod leaving;
mod numbers;
mod office;
mod own_words;
mod schema;
mod schema_check;
mod second_reading;
mod structure;
mod word;
mod workbook;
mod years;
