//! Case lists: `import`, and how a list is read, there and by `verify`.

use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Import {
    #[arg(required_unless_present_any = ["undo", "propose_map"])]
    pub lists: Vec<PathBuf>,
    #[command(flatten)]
    pub reading: Reading,
    #[arg(long, value_name = "LIST", conflicts_with_all = ["lists", "area", "dry_run", "undo", "again", "replace", "expect"])]
    pub propose_map: Option<PathBuf>,
    /// The cases were forgotten when the frame was locked.
    #[arg(long, conflicts_with_all = ["propose_map", "undo"])]
    pub supplement: bool,
    #[arg(long)]
    pub dry_run: bool,
    /// A count from elsewhere: `248`, or `boern=248`.
    #[arg(long, value_name = "N|AREA=N")]
    pub expect: Vec<String>,
    /// The list is a newer one of a list that came in before.
    #[arg(long, conflicts_with = "replace")]
    pub again: bool,
    /// The number of that list.
    #[arg(long, value_name = "NUMBER")]
    pub replace: Option<u32>,
    #[command(flatten)]
    pub wrong: Wrong,
    /// The number of the list to take back; the newest without a number.
    #[arg(long, value_name = "NUMBER", num_args = 0..=1, default_missing_value = "0", conflicts_with_all = ["lists", "area", "dry_run", "map", "sheet", "again", "replace", "expect"])]
    pub undo: Option<u32>,
}

/// Where to write what is wrong with the lists.
#[derive(Debug, Args)]
pub struct Wrong {
    #[arg(long, value_name = "FILE")]
    pub problems: Option<PathBuf>,
    #[arg(long, requires = "problems")]
    pub force: bool,
}

/// How a list is read: the same when it is imported and when an outsider holds it against a receipt.
#[derive(Debug, Args)]
pub struct Reading {
    #[arg(long, value_name = "boern|voksne")]
    pub area: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[command(flatten)]
    pub rules: RuleFlags,
}

/// The rules of the population; those of the mapping file hold as well.
#[derive(Debug, Args)]
pub struct RuleFlags {
    #[arg(long, value_name = "DATE")]
    pub closed_before: Option<String>,
    #[arg(long, value_name = "MONTHS", value_parser = clap::value_parser!(u32).range(1..=120), conflicts_with = "opened_after")]
    pub opened_within: Option<u32>,
    #[arg(long, value_name = "DATE")]
    pub opened_after: Option<String>,
    #[arg(long)]
    pub no_test_persons: bool,
    #[arg(long)]
    pub one_per_citizen: bool,
    #[arg(long, value_name = "flag|exclude", value_parser = ["flag", "exclude"])]
    pub audited: Option<String>,
}
