//! What every feature stands in: the words that may be typed, where one is, and what one line leads to; and above them
//! the loop, and which feature speaks.

pub(crate) mod asked;
pub(crate) mod availability;
pub(crate) mod command;
pub(crate) mod confirm;
pub(crate) mod console;
pub(crate) mod dialogues;
pub(crate) mod dispatch;
pub(crate) mod fill;
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod hints_tests;
pub(crate) mod load;
#[cfg(test)]
mod meanwhile_tests;
pub(crate) mod menu;
#[cfg(test)]
mod offered_tests;
pub(crate) mod pages;
pub(crate) mod perform;
pub(crate) mod place;
pub mod run;
pub(crate) mod sentences;
pub(crate) mod step;
pub(crate) mod talk;
pub(crate) mod writing;
#[cfg(test)]
mod wrong_tests;
