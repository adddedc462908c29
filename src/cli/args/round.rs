//! A round, its plan and its end: `round`, `plan` and `reopen`.

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum RoundVerb {
    New {
        round: u16,
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
        /// An id of a checklist that comes with the tool, or the path of a checklist file.
        #[arg(long, value_name = "ID", num_args = 1..)]
        checklist: Vec<String>,
        /// Which questions are asked; with checklists that are named, all of theirs unless it is said.
        #[arg(long, value_name = "WHICH", value_parser = ["core", "strategy", "all"])]
        questions: Option<String>,
        /// The year is meant, although it is neither this one nor the next.
        #[arg(long)]
        yes: bool,
    },
    List,
    /// The new year is the global `--year`: there is no other that it could mean.
    Rename {
        round: u16,
        #[arg(long, value_name = "TEXT")]
        title: String,
        #[arg(long)]
        yes: bool,
    },
    Remove {
        round: u16,
    },
}

#[derive(Debug, Args)]
pub struct Plan {
    #[arg(long, value_name = "N")]
    pub boern: Option<u32>,
    #[arg(long, value_name = "N")]
    pub voksne: Option<u32>,
}

#[derive(Debug, Args)]
pub struct Reopen {
    pub case: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}
