//! The screens, driven by keys against a file in memory.

mod acute;
mod around;
mod case;
mod draw;
mod facts;
mod guide;
mod intake;
mod keys;
mod lots;
mod notes;
mod pictures;
mod random;
mod reading;
mod remap;
mod rounds;
mod shown;
mod shown_case;
mod shown_draw;
mod shown_intake;
mod shown_plan;
mod shown_rooms;
mod stage;
mod two;
mod widgets;
