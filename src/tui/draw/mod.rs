//! The plan, the lock, the seed and the draw of a round, before an audience.
//!
//! One screen: `screen` is what it holds, `view` how it is drawn, `commands` what keys do. Its places that are more than a
//! few lines have a file: `plan_view` the plan, `sourcing` where the seed comes from, `seed_preview` what comes of it.

pub mod commands;
#[cfg(test)]
mod extend_tests;
pub mod lock_alone;
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
