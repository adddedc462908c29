//! The command line as it was typed. What stands here is a public contract: other programs rely on it.

use super::{
    calc::Calc,
    commands::{feedback::Feedback, survey::SurveyVerb},
};
use clap::{Args as Flags, Parser, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "tilsyn",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Args {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

#[derive(Debug, Flags)]
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

#[derive(Debug, Subcommand)]
pub enum Verb {
    Demo {
        dir: Option<PathBuf>,
    },
    New {
        path: PathBuf,
        #[arg(long, value_name = "NAME")]
        municipality: String,
        #[arg(long)]
        no_encryption: bool,
    },
    #[command(subcommand)]
    Round(RoundVerb),
    Import(Import),
    Plan {
        #[arg(long, value_name = "N")]
        boern: Option<u32>,
        #[arg(long, value_name = "N")]
        voksne: Option<u32>,
    },
    Lock {
        #[arg(long, value_name = "KIND", value_parser = ["bidrag", "offentligt", "terninger", "program"])]
        seed_from: Option<String>,
        #[arg(long, value_name = "TEXT", requires = "seed_from")]
        seed_source: Option<String>,
    },
    Draw(Draw),
    Sample {
        #[arg(long, value_name = "FORMAT", value_parser = ["table", "csv", "xlsx"], default_value = "table")]
        format: String,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    Replace {
        case: String,
        #[arg(long, value_name = "CODE")]
        reason: String,
        #[arg(long, value_name = "TEXT")]
        note: String,
    },
    Pick {
        number: String,
        #[arg(long, value_name = "boern|voksne")]
        area: String,
        #[arg(long, value_name = "TEXT")]
        note: String,
    },
    Missing {
        case: String,
        #[arg(long, value_name = "TEXT")]
        note: String,
    },
    Assign {
        case: String,
        /// Who is to audit it; without initials nobody.
        initials: Option<String>,
    },
    Audit {
        case: Option<String>,
    },
    Answer(super::commands::answer::Typed),
    Facts(super::commands::facts::Typed),
    Measure(super::commands::measure::Typed),
    Complete {
        case: String,
    },
    #[command(subcommand)]
    Acute(AcuteVerb),
    Review {
        /// A case id, or `list`.
        case: String,
        question: Option<String>,
        verdict: Option<String>,
        /// What the reader would have answered.
        #[arg(long, value_name = "VALUE")]
        value: Option<String>,
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    SignOff,
    Reopen {
        case: Option<String>,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    Findings {
        #[arg(long, value_name = "VERSION")]
        signed: Option<u32>,
        #[arg(long)]
        compare: bool,
    },
    Report {
        /// `check`: only looks for what may not leave the house.
        #[arg(value_parser = ["check"], hide_possible_values = true)]
        what: Option<String>,
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        #[arg(long, value_name = "FORMAT", value_delimiter = ',', value_parser = ["html", "docx", "agenda", "xlsx", "csv", "json", "md"])]
        format: Vec<String>,
        #[arg(long, value_name = "VERSION")]
        signed: Option<u32>,
        #[command(flatten)]
        leaving: Leaving,
    },
    #[command(subcommand)]
    Action(ActionVerb),
    #[command(subcommand)]
    Paragraph(ParagraphVerb),
    #[command(subcommand)]
    Survey(SurveyVerb),
    Feedback(Feedback),
    Receipt {
        #[arg(long)]
        public: bool,
        #[arg(long, value_name = "NUMBER", default_value_t = 0, hide_default_value = true)]
        supplement: u32,
    },
    Verify {
        receipt: Option<PathBuf>,
        #[arg(long, value_name = "LIST", requires = "receipt")]
        list: Vec<PathBuf>,
        #[command(flatten)]
        reading: Reading,
    },
    Trail {
        #[arg(long)]
        drafts: bool,
        #[arg(long, conflicts_with = "drafts")]
        cores: bool,
        #[arg(long, conflicts_with_all = ["drafts", "cores"])]
        links: bool,
    },
    Status,
    #[command(subcommand)]
    Checklist(ChecklistVerb),
    #[command(subcommand)]
    Calc(Calc),
    Doctor,
    Selvtest,
    Backup {
        path: Option<PathBuf>,
    },
    Completions {
        shell: clap_complete::Shell,
    },
    Man,
    /// Shows help, of all or of one verb.
    Help {
        verb: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum RoundVerb {
    New {
        round: u16,
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
        /// An id of a checklist that comes with the tool, or the path of a checklist file.
        #[arg(long, value_name = "ID", num_args = 1..)]
        checklist: Vec<String>,
    },
    List,
}

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

#[derive(Debug, Subcommand)]
pub enum ChecklistVerb {
    List,
    Show { id: String },
    Check { path: PathBuf },
}

/// What is asked of a report before it leaves the house.
#[derive(Debug, Flags)]
pub struct Leaving {
    #[arg(long, conflicts_with_all = ["what", "despite"])]
    pub internal: bool,
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    #[arg(long, value_name = "TEXT", conflicts_with = "what")]
    pub despite: Option<String>,
}

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
    },
    Drop {
        action: String,
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

#[derive(Debug, Flags)]
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
    },
    Clear {
        section: String,
        #[arg(long, value_name = "ROLE")]
        role: Option<String>,
    },
    List,
}

#[derive(Debug, Flags)]
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
    /// Where to write what is wrong with the lists.
    #[arg(long, value_name = "FILE")]
    pub problems: Option<PathBuf>,
    /// The number of the list to take back; the newest without a number.
    #[arg(long, value_name = "NUMBER", num_args = 0..=1, default_missing_value = "0", conflicts_with_all = ["lists", "area", "dry_run", "map", "sheet", "again", "replace", "expect"])]
    pub undo: Option<u32>,
}

/// How a list is read: the same when it is imported and when an outsider holds it against a receipt.
#[derive(Debug, Flags)]
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
#[derive(Debug, Flags)]
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

#[derive(Debug, Flags)]
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
