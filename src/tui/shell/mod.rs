//! What every screen stands in: model, update, view, the keys, and the loop around them.
//!
//! - what there is: `model` (its `stack` of screens), `screen_view` (what each can), `context`, `notice`, `theme`
//! - keys: `keytable` (the one table, of `binding`s), `keys`, `settings` (what a person moved), `keyboard` (what is in force),
//!   `command` (their names)
//! - what happens: `input` and `pointer` -> `message` -> `update` -> `dispatch` -> `step` -> `effect` -> `perform`, `browse`
//! - around it: `run`, `terminal`, `view`
//! - helpers of commands: `availability`, `search`, `walk`, `numbers`
//! - tests: `harness` is what they play on

pub mod availability;
#[cfg(test)]
mod availability_tests;
pub mod binding;
mod browse;
pub mod command;
pub mod context;
pub mod dispatch;
pub mod effect;
#[cfg(test)]
mod guide_tests;
#[cfg(test)]
pub(crate) mod harness;
pub mod initials;
#[cfg(test)]
mod initials_tests;
pub mod input;
pub mod keyboard;
pub mod keys;
#[cfg(test)]
mod keys_tests;
pub mod keytable;
pub mod message;
pub mod model;
pub mod notice;
pub mod numbers;
pub mod perform;
#[cfg(test)]
mod pictures_tests;
pub mod pointer;
#[cfg(test)]
mod pointer_tests;
#[cfg(test)]
mod random_tests;
#[cfg(test)]
mod remap_tests;
#[cfg(test)]
mod rooms_tests;
pub mod run;
pub mod screen_view;
pub mod search;
pub mod settings;
#[cfg(test)]
mod shared_file_tests;
#[cfg(test)]
mod shown_rooms_tests;
#[cfg(test)]
mod shown_tests;
pub mod stack;
#[cfg(test)]
mod steering_tests;
pub mod step;
pub mod terminal;
pub mod theme;
pub mod update;
pub mod view;
pub mod walk;
