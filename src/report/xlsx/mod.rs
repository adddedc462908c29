//! The report as a workbook: real numbers, native charts, every answer in a row of its own, and what each column means.
//! No case number and no note, and no text that a spreadsheet would calculate.

mod about;
mod answers;
mod charts;
mod codebook;
mod findings;
mod plans;
pub mod sample;
mod sheet;
mod small;
pub mod write;
