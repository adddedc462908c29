//! The sample and what happens to a whole case of it.

use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Sample {
    #[arg(long, value_name = "FORMAT", value_parser = ["table", "csv", "xlsx"], default_value = "table")]
    pub format: String,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct Replace {
    pub case: String,
    #[arg(long, value_name = "CODE")]
    pub reason: String,
    #[arg(long, value_name = "TEXT")]
    pub note: String,
}

#[derive(Debug, Args)]
pub struct Pick {
    pub number: String,
    #[arg(long, value_name = "boern|voksne")]
    pub area: String,
    #[arg(long, value_name = "TEXT")]
    pub note: String,
}

#[derive(Debug, Args)]
pub struct Missing {
    pub case: String,
    #[arg(long, value_name = "TEXT")]
    pub note: String,
}

#[derive(Debug, Args)]
pub struct Assign {
    pub case: String,
    /// Who is to audit it; without initials nobody.
    pub initials: Option<String>,
}
