//! What cannot wait: `acute`.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum AcuteVerb {
    Add {
        case: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        what: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        to: String,
        #[arg(long, value_name = "DD-MM-YYYY HH:MM")]
        when: Option<String>,
    },
    List,
    Handled {
        number: u32,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: String,
    },
}
