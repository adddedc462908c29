//! Scripts of lines against the dialogue, on a file in memory and with a clock that stands still.

mod actions;
mod acute;
mod case;
mod citizens;
mod draft;
mod evidence;
mod facts;
mod hall;
mod handout;
mod hints;
mod intake;
mod lots;
mod meanwhile;
mod measure;
mod round;
mod second;
mod snippets;
mod texts;
mod wrong;
