//! The work on a case: `audit`, `answer`, `facts`, `measure` and `complete`.

use clap::Args;

#[derive(Debug, Args)]
pub struct Audit {
    pub case: Option<String>,
}

#[derive(Debug, Args)]
pub struct Answer {
    pub case: String,
    pub question: String,
    /// One of met, partly, not-met, not-applicable, cannot-assess, or clear.
    pub value: String,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub evidence: Option<String>,
    #[arg(long, value_name = "DD-MM-YYYY")]
    pub evidence_date: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub evidence_journal: Option<String>,
    #[arg(long)]
    pub essential: bool,
    #[arg(long)]
    pub act_now: bool,
    #[arg(long)]
    pub good_practice: bool,
    #[arg(long, value_name = "INITIALS")]
    pub instead_of: Option<String>,
}

#[derive(Debug, Args)]
pub struct Facts {
    pub case: String,
    #[arg(long, value_name = "BAND")]
    pub age: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub outcome: Option<String>,
    #[arg(long, value_name = "N")]
    pub changes: Option<String>,
    #[arg(long, value_name = "ja|nej")]
    pub plan: Option<String>,
    #[arg(long, value_name = "INITIALS")]
    pub instead_of: Option<String>,
}

#[derive(Debug, Args)]
pub struct Measure {
    pub case: String,
    pub question: String,
    #[arg(long, value_name = "DD-MM-YYYY [HH:MM]")]
    pub from: Vec<String>,
    #[arg(long, value_name = "DD-MM-YYYY [HH:MM]")]
    pub to: Vec<String>,
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub clear: bool,
    #[arg(long, value_name = "INITIALS")]
    pub instead_of: Option<String>,
}

#[derive(Debug, Args)]
pub struct Complete {
    pub case: String,
}
