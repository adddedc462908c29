//! The same work as the screens, as a dialogue of lines: for screen readers, poor terminals and pipes.
//!
//! A place and what is asked there are values; each room says what it reads out, what may be typed, and what a choice
//! leads to. Only `run`, `look`, `deed` and `intake` touch the desk, and only `voice` reads and writes.

mod ask;
mod case;
mod command;
mod confirm;
mod deed;
mod facts;
mod findings;
mod guidance;
mod intake;
mod list;
mod look;
mod menu;
mod more;
mod offer;
mod place;
mod question;
mod rooms;
pub mod run;
mod sample;
mod second;
mod sentences;
mod settle;
mod start;
mod step;
mod voice;
mod writing;

#[cfg(test)]
mod tests;
