//! The second reading: `review`.

use clap::Args;

#[derive(Debug, Args)]
pub struct Review {
    /// A case id, or `list`.
    pub case: String,
    pub question: Option<String>,
    pub verdict: Option<String>,
    /// What the reader would have answered.
    #[arg(long, value_name = "VALUE")]
    pub value: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}
