//! What can be held against the file: `verify` and `trail`.

use super::import::Reading;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Verify {
    pub receipt: Option<PathBuf>,
    #[arg(long, value_name = "LIST", requires = "receipt")]
    pub list: Vec<PathBuf>,
    /// A hash of the trail that somebody noted down.
    #[arg(long, value_name = "SEQ:HEX", conflicts_with = "receipt")]
    pub head: Vec<String>,
    /// A commitment that somebody noted down at the lock.
    #[arg(long, value_name = "HEX")]
    pub commitment: Vec<String>,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct Trail {
    #[arg(long)]
    pub drafts: bool,
    #[arg(long, conflicts_with = "drafts")]
    pub cores: bool,
    #[arg(long, conflicts_with_all = ["drafts", "cores"])]
    pub links: bool,
}
