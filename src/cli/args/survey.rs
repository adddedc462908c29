//! What citizens have said: `survey`.

use clap::Subcommand;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum SurveyVerb {
    Import { path: PathBuf },
    List,
    Clear,
}
