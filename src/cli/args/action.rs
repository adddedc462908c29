//! What is done about the findings: `action`.

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum ActionVerb {
    Add(ActionAdd),
    List,
    Done {
        action: String,
        #[arg(long, value_name = "TEXT")]
        note: String,
        #[arg(long)]
        partly: bool,
        #[arg(long, value_name = "INITIALS")]
        instead_of: Option<String>,
    },
    Drop {
        action: String,
        #[arg(long, value_name = "TEXT")]
        reason: String,
        #[arg(long, value_name = "INITIALS")]
        instead_of: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct ActionAdd {
    #[arg(long, value_name = "QUESTION")]
    pub finding: String,
    #[arg(long, value_name = "boern|voksne")]
    pub area: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub text: String,
    #[arg(long, value_name = "ROLE")]
    pub owner: String,
    #[arg(long, value_name = "DATE")]
    pub deadline: String,
    #[arg(long, value_name = "TEXT")]
    pub check: String,
    #[arg(long)]
    pub acute: bool,
}
