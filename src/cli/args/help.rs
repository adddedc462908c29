//! The command line about itself: `completions` and `help`.

use clap::Args;

#[derive(Debug, Args)]
pub struct Completions {
    pub shell: clap_complete::Shell,
}

/// Shows help, of all or of one verb.
#[derive(Debug, Args)]
pub struct Help {
    pub verb: Vec<String>,
}
