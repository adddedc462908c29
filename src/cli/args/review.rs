//! The second reading: `review`.

use clap::{Args, Subcommand};

/// What a reader says of an answer, where no verb of the second reading is named.
#[derive(Debug, Args)]
#[command(subcommand_negates_reqs = true)]
pub struct Review {
    #[command(subcommand)]
    pub verb: Option<ReviewVerb>,
    pub case: Option<String>,
    pub question: Option<String>,
    /// An answer, `agree`, `disagree`, or `clear`.
    pub verdict: Option<String>,
    /// Beside `disagree`: what the reader would have answered.
    #[arg(long, value_name = "VALUE")]
    pub value: Option<String>,
    #[arg(long = "note", value_name = "TEXT", allow_hyphen_values = true)]
    pub text: Option<String>,
}

/// In the order in which a reading goes.
#[derive(Debug, Subcommand)]
pub enum ReviewVerb {
    List,
    Choose {
        reader: String,
        /// `all`, `drawn:K`, `first:K`, or cases.
        #[arg(required = true)]
        cases: Vec<String>,
        #[arg(long, value_name = "TEXT")]
        words: Option<String>,
    },
    Show {
        case: String,
    },
    Rest {
        case: String,
    },
    Finish {
        case: String,
    },
    Note {
        case: Option<String>,
        question: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: String,
    },
    Answer {
        number: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: String,
    },
    Resolve {
        number: String,
        /// `accepted`, `maintained` or `closed`.
        outcome: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
    },
    Pass {
        case: String,
        question: String,
        #[arg(long, value_name = "INITIALS")]
        reader: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: String,
    },
}
