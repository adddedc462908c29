//! The screens: a model, messages that change it, effects that ask for something, and a view that draws it.
//!
//! A key goes `input` -> `keyboard` -> `update` -> `dispatch` -> the commands of a feature, which answer with a `Step`. What
//! must be read or written is an `Effect`; `perform` does it by the one door of the verbs and answers with a `Message`.
//!
//! A folder a feature, with the names that the dialogue has too: `screen` holds what is shown, `view` draws it where that
//! takes a file of its own, `commands` says what keys do there. `dialogs` are screens that any other may open, `widgets`
//! parts that screens share, `shell` everything around them.

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
