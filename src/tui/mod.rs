//! The screens: a model, messages that change it, effects that ask for something, and a view that draws it.
//!
//! A key goes `input` -> `keymap` -> `update` -> `commands`, which answer with a `Step`. What must be read or written is an
//! `Effect`; `perform` does it and answers with a `Message`. Only `perform` and `run` know the verbs.

pub mod case;
pub mod dialogs;
pub mod draw;
pub mod findings;
pub mod follow_up;
pub mod lists;
pub mod overview;
pub mod report;
pub mod review;
pub mod rounds;
pub mod sample;
pub mod shell;
pub mod trail;
pub mod widgets;
