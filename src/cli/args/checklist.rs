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
        /// A checklist that brings places of its own, in place of the tool's table.
        path: Option<PathBuf>,
    },
}
