//! What every screen stands in: model, update, view, the keys, and the loop around them.

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
pub mod step;
pub mod terminal;
pub mod theme;
pub mod update;
pub mod view;
pub mod walk;
