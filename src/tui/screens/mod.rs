//! The screens, one a file: what each holds, and how it is drawn.

pub mod actions;
pub mod acute;
pub mod case;
pub mod case_view;
pub mod ceremony;
pub mod ceremony_view;
pub mod choice;
pub mod citizens;
pub mod confirm;
pub mod echo;
pub mod editor;
pub mod findings;
pub mod form;
pub mod help;
pub mod intake;
pub mod lacks;
pub mod new_round;
pub mod notes;
pub mod overview;
pub mod page;
pub mod palette;
pub mod plan_view;
pub mod rounds;
pub mod sample;
pub mod texts;
pub mod trail;
