//! What is erased, and other words for the file: `purge` and `passphrase`.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The words that the file is to have; else `TILSYN_NEW_PASSPHRASE`, or they are asked for twice.
#[derive(Debug, Args)]
pub struct NewWords {
    #[arg(long, value_name = "PATH")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum PurgeVerb {
    Round {
        round: u16,
        #[arg(long, value_name = "TEXT")]
        filed: String,
        #[arg(long, value_name = "TEXT")]
        ground: String,
        #[arg(long)]
        no_pending: bool,
        #[command(flatten)]
        words: NewWords,
        #[arg(long, value_name = "PATH")]
        out: Option<PathBuf>,
        #[arg(long)]
        yes: bool,
    },
    Text {
        #[arg(required = true)]
        seq: Vec<i64>,
        #[arg(long, value_name = "TEXT")]
        reason: String,
        #[command(flatten)]
        words: NewWords,
        #[arg(long, value_name = "PATH")]
        out: Option<PathBuf>,
        #[arg(long)]
        yes: bool,
    },
    /// The declaration once more, of the deletion that the entry tells of.
    Declaration {
        seq: i64,
        #[arg(long, value_name = "PATH")]
        out: Option<PathBuf>,
        #[arg(long)]
        force: bool,
    },
}
