//! The program: everything happens in [`tilsyn::cli::run`].

use std::process::ExitCode;

fn main() -> ExitCode {
    let typed: Vec<_> = std::env::args_os().collect();
    tilsyn::cli::run::run(&typed)
}
