//! What each command does on each screen.

pub mod actions;
pub mod acute;
pub mod case;
pub mod ceremony;
pub mod choices;
pub mod citizens;
pub mod dispatch;
pub mod editor;
mod fields;
pub mod form;
pub mod intake;
pub mod lists;
pub mod new_round;
pub mod rooms;
pub mod sample;
pub mod texts;
