//! Two rounds side by side, question by question, never across areas.

pub mod compared;
pub mod history;
pub mod json;
#[cfg(test)]
mod tests;
