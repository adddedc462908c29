//! The screens: a model, messages that change it, effects that ask for something, and a view that draws it.
//!
//! A key goes `input` -> `keyboard` -> `update` -> `dispatch` -> the commands of the screen on top, which answer with a
//! `Step`. What must be read or written is an `Effect`; `perform` does it and answers with a `Message`. All of these are in
//! `shell`, and of all files only its `perform`, `browse` and `run` do anything.
//!
//! A folder is a feature. With one screen it has `screen` (what is held), `commands` (what keys do) and, where drawing is
//! long, `view`; with several each has its name: `texts`, `texts_commands`. `tests` play keys; `shown_tests` hold what is
//! seen as text. `dialogs` are the screens that any other opens, `widgets` the parts that several draw with.

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
pub mod sign_off;
pub mod trail;
pub mod widgets;
