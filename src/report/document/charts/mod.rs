//! The charts of the report as SVG, one kind a file. Each says its numbers as a text too, and a table stands below it.

pub mod bars;
pub mod chart;
pub mod dots;
pub mod years;
