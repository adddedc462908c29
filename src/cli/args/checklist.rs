//! Checklists: `checklist`.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum ChecklistVerb {
    List,
    Show { id: String },
    Check { path: PathBuf },
}
