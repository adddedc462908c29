//! Checklists: `checklist`.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum ChecklistVerb {
    List,
    Show {
        id: String,
    },
    Check {
        path: PathBuf,
    },
    /// What of the law has to be looked up: only recalled, or read more than a year ago.
    Law {
        /// Every place, also those that were read.
        #[arg(long)]
        all: bool,
        /// A table of one's own, or a checklist that brings one.
        #[arg(long, value_name = "FILE")]
        file: Option<PathBuf>,
    },
}
