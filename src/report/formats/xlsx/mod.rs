//! The report as a workbook: real numbers, native charts, every answer in a row of its own, and what each column means.
//! No case number and no note, and no text that a spreadsheet would calculate. The drawn cases are a book of their own.

pub mod drawn_cases;
mod sheets;
mod table;
pub mod write;
