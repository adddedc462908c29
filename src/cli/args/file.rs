//! The file itself: `demo`, `new` and `backup`.

use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Demo {
    pub dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct New {
    pub path: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub municipality: String,
    #[arg(long)]
    pub no_encryption: bool,
}

#[derive(Debug, Args)]
pub struct Backup {
    pub path: Option<PathBuf>,
}
