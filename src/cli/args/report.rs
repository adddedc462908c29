//! What comes out of a round: `findings`, `report`, `paragraph` and `feedback`.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Findings {
    #[arg(long, value_name = "VERSION")]
    pub signed: Option<u32>,
    #[arg(long)]
    pub compare: bool,
}

#[derive(Debug, Args)]
pub struct Report {
    /// `check`: only looks for what may not leave the house.
    #[arg(value_parser = ["check"], hide_possible_values = true)]
    pub what: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', value_parser = ["html", "docx", "agenda", "xlsx", "csv", "json", "md"])]
    pub format: Vec<String>,
    #[arg(long, value_name = "VERSION")]
    pub signed: Option<u32>,
    #[command(flatten)]
    pub leaving: Leaving,
    #[arg(long, conflicts_with = "what")]
    pub force: bool,
}

/// What is asked of a report before it leaves the house.
#[derive(Debug, Args)]
pub struct Leaving {
    #[arg(long, conflicts_with_all = ["what", "despite"])]
    pub internal: bool,
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    #[arg(long, value_name = "TEXT", conflicts_with = "what")]
    pub despite: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum ParagraphVerb {
    Set {
        section: String,
        #[arg(long, value_name = "ROLE")]
        role: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true, required_unless_present = "from")]
        text: Option<String>,
        #[arg(long, value_name = "FILE", conflicts_with = "text")]
        from: Option<PathBuf>,
        #[arg(long, value_name = "INITIALS")]
        instead_of: Option<String>,
    },
    Clear {
        section: String,
        #[arg(long, value_name = "ROLE")]
        role: Option<String>,
        #[arg(long, value_name = "INITIALS")]
        instead_of: Option<String>,
    },
    List,
}

/// Whom the sheets are for, and the folder; without both they are for everybody, and here.
#[derive(Debug, Args)]
pub struct Feedback {
    #[arg(long, value_name = "CASE", conflicts_with = "department")]
    pub case: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub department: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}
