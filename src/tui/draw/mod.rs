//! The plan, the lock, the seed and the draw of a round, before an audience.

pub mod commands;
#[cfg(test)]
mod extend_tests;
pub mod plan_view;
pub mod screen;
pub mod seed_preview;
#[cfg(test)]
mod shown_plan_tests;
#[cfg(test)]
mod shown_source_tests;
#[cfg(test)]
mod shown_tests;
pub mod sourcing;
#[cfg(test)]
mod tests;
pub mod view;
