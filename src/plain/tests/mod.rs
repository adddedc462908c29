//! Scripts of lines against the dialogue, on a file in memory and with a clock that stands still.

mod case;
mod draft;
mod hall;
mod round;
mod second;
mod wrong;
