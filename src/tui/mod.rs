//! The screens: a model, messages that change it, effects that ask for something, and a view that draws it.
//!
//! A key goes `input` -> `keymap` -> `update` -> `commands`, which answer with a `Step`. What must be read or written is an
//! `Effect`; `perform` does it and answers with a `Message`. Only `perform` and `run` know the actions.

pub mod availability;
pub mod commands;
pub mod effect;
pub mod input;
pub mod keyboard;
pub mod keymap;
pub mod keys;
mod keytable;
pub mod list_task;
pub mod message;
pub mod model;
mod names;
mod news;
pub mod numbers;
pub mod perform;
mod perform_round;
pub mod pointer;
pub mod round_task;
pub mod run;
pub mod screens;
pub mod search;
pub mod settings;
mod stack;
pub mod step;
pub mod terminal;
#[cfg(test)]
mod tests;
pub mod theme;
pub mod undo;
pub mod update;
pub mod view;
pub mod widgets;
