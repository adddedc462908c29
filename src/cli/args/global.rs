//! What can be said of every command.

use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "PATH")]
    pub file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "YYYY")]
    pub year: Option<u16>,
    #[arg(long, global = true, value_name = "da|en")]
    pub lang: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true)]
    pub plain: bool,
    #[arg(long, global = true)]
    pub ascii: bool,
    #[arg(long = "as", global = true, value_name = "INITIALS")]
    pub by: Option<String>,
    #[arg(long, global = true, value_name = "PATH")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, short, global = true, action = clap::ArgAction::Help)]
    pub help: Option<bool>,
    #[arg(long, short = 'V', action = clap::ArgAction::Version)]
    pub version: Option<bool>,
}
