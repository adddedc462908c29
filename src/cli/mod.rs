//! The command line: what was typed, one file a command, and what comes out of it.

pub mod args;
mod calc;
pub mod chance;
pub mod clock;
pub mod commands;
pub mod context;
pub mod dispatch;
pub mod environment;
pub mod exit;
pub mod first_file;
pub mod lock_trial;
pub mod open;
pub mod output;
pub mod progress;
pub mod rules;
pub mod run;
pub mod settings;
pub mod snippets;
pub mod speech;
pub mod stop;
