//! `tilsyn completions SHELL`.

use crate::cli::{args::help::Completions, output::Said};
use clap::Command;

pub fn run(typed: &Completions, mut command: Command) -> Said {
    let mut bytes = Vec::new();
    clap_complete::generate(typed.shell, &mut command, "tilsyn", &mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Said { json: text.clone().into(), text }
}
