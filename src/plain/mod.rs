//! The same work as the screens, as a dialogue of lines: for screen readers, poor terminals and pipes.
//!
//! A place and what is asked there are values; each room says what it reads out, what may be typed, and what a choice
//! leads to. Only `run`, `look`, `deed`, `readings`, `intake` and the other ways of several lines (`ways`) touch the session, and only `voice` reads and writes.

mod ask;
mod availability;
mod case;
mod citizens;
mod command;
mod confirm;
mod deed;
mod errands;
mod facts;
mod findings;
mod follow_up;
mod guidance;
mod intake;
mod list;
mod look;
mod lots;
mod measure;
mod menu;
mod more;
mod offer;
mod place;
mod question;
mod readings;
mod rooms;
pub mod run;
mod sample;
mod second;
mod sentences;
mod settle;
mod snippets;
mod start;
mod step;
mod texts;
mod voice;
mod ways;
mod writing;

#[cfg(test)]
mod tests;
