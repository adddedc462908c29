//! From the lock to the receipt: `lock`, `draw` and `receipt`.

use clap::Args;

#[derive(Debug, Args)]
pub struct Lock {
    #[arg(long, value_name = "AREA", value_parser = ["boern", "voksne"])]
    pub only: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = ["bidrag", "offentligt", "terninger", "program"])]
    pub seed_from: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "seed_from")]
    pub seed_source: Option<String>,
}

#[derive(Debug, Args)]
pub struct Draw {
    #[arg(long, value_name = "TEXT|auto", allow_hyphen_values = true, required_unless_present = "extend")]
    pub seed: Option<String>,
    #[arg(long, value_name = "A|B|C|D")]
    pub grade: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub seed_source: Option<String>,
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub witness: Vec<String>,
    #[arg(long, value_name = "N")]
    pub boern: Option<u32>,
    #[arg(long, value_name = "N")]
    pub voksne: Option<u32>,
    #[arg(long, value_name = "department")]
    pub strata: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, conflicts_with_all = ["seed", "grade", "seed_source", "witness", "strata", "reason"])]
    pub extend: bool,
    /// Which supplement is extended; the first sample without it.
    #[arg(long, value_name = "NUMBER", requires = "extend", default_value_t = 0, hide_default_value = true)]
    pub supplement: u32,
}

#[derive(Debug, Args)]
pub struct Receipt {
    #[arg(long)]
    pub public: bool,
    #[arg(long, value_name = "NUMBER", default_value_t = 0, hide_default_value = true)]
    pub supplement: u32,
}
