//! The same work as the screens, as a dialogue of lines: for screen readers, poor terminals and pipes.
//!
//! A place and what is asked there are values; each room says what it reads out, what may be typed, and what a choice
//! leads to. Only `run`, `look`, `deed`, `readings`, `intake` and the other ways of several lines (`ways`) touch the session, and only `voice` reads and writes.

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
