//! Bytes to rows, rows to domain values, and a list of all that is wrong, each with its place. Opens no file, no store.

pub mod areas;
pub mod byte_window;
pub mod case_list;
pub mod case_set;
pub mod cases;
pub mod cell_text;
pub mod checklist;
pub mod column_plan;
pub mod columns;
pub mod damage;
pub mod dates;
pub mod decode;
pub mod delimiter;
pub mod encoding;
pub mod excel;
pub mod facts;
pub mod header;
pub mod inspection;
pub mod lines;
pub mod mapping;
mod mapping_keys;
mod mapping_rules;
pub mod non_case_rows;
pub mod normalise;
pub mod number;
pub mod ods;
pub mod ole2;
pub mod options;
pub mod plain_text;
pub mod problem;
pub mod problems;
pub mod quoting;
pub mod rows;
pub mod rule_form;
pub mod sheet_rows;
pub mod snippets;
pub mod survey;
pub mod text;
pub mod toml_problems;
pub mod unpack;
pub mod word_cache;
pub mod workbook;

#[cfg(test)]
mod tests;
