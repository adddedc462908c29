//! The same work as the screens, as a dialogue of lines: for screen readers, poor terminals and pipes.
//!
//! A place, what is asked there and what a line leads to are values (`shell/place`, `asked`, `step`); each feature says
//! what it reads out, what may be typed, and what a choice leads to. Above them, `shell/dispatch`, `dialogues`, `pages`
//! and `perform` choose the feature, and `shell/run` is the loop. What is done goes through one method, `Talk::perform`
//! in `shell/talk`, and only `shell/console` reads and writes.

pub(crate) mod case;
pub(crate) mod draw;
pub(crate) mod findings;
pub(crate) mod follow_up;
pub(crate) mod lists;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod rounds;
pub(crate) mod sample;
pub mod shell;
mod sign_off;
pub(crate) mod trail;
