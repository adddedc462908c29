//! Statistics by themselves: `calc`.

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum Calc {
    /// Between how many cases are met, after a sample
    Interval(Interval),
    /// The chance that a sample shows a fault at all
    Detect(Detect),
    /// How many cases must be drawn to see a fault
    Size(Size),
    /// Two years side by side
    Compare(Compare),
    /// How far two readers agree
    Agreement(Agreement),
    /// Working days and hours between two times
    Workdays(Workdays),
}

#[derive(Debug, Args)]
pub struct Interval {
    /// Drawn cases that are met
    #[arg(long)]
    pub met: u32,
    /// Drawn cases, those not found included
    #[arg(long)]
    pub sample: u32,
    /// Cases in all
    #[arg(long)]
    pub population: u32,
    /// Drawn cases that nobody can judge: counted both ways
    #[arg(long, default_value_t = 0)]
    pub missing: u32,
    /// Between 0 and 1
    #[arg(long, default_value = "0.95")]
    pub confidence: String,
    /// 2 for both limits, 1 for "at least"
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=2))]
    pub sides: u8,
}

#[derive(Debug, Args)]
pub struct Detect {
    /// Cases in all
    #[arg(long)]
    pub population: u32,
    /// Cases with the fault
    #[arg(long)]
    pub faulty: u32,
    /// Drawn cases
    #[arg(long)]
    pub sample: u32,
}

#[derive(Debug, Args)]
pub struct Size {
    /// Cases in all
    #[arg(long)]
    pub population: u32,
    /// Cases with the fault
    #[arg(long)]
    pub faulty: u32,
    /// Faults in the sample that are still accepted
    #[arg(long, default_value_t = 0)]
    pub allowed: u32,
    /// Between 0 and 1
    #[arg(long, default_value = "0.95")]
    pub confidence: String,
}

#[derive(Debug, Args)]
pub struct Compare {
    /// Met of judged cases in the earlier year, like 9/10
    #[arg(long)]
    pub before: String,
    /// The same in the later year
    #[arg(long)]
    pub after: String,
    /// Cases in all in the earlier year
    #[arg(long, requires = "population_after")]
    pub population_before: Option<u32>,
    /// Cases in all in the later year
    #[arg(long, requires = "population_before")]
    pub population_after: Option<u32>,
}

#[derive(Debug, Args)]
pub struct Agreement {
    /// Rows for the first reader, columns for the second, like "9,1;0,0"
    #[arg(long)]
    pub table: String,
}

#[derive(Debug, Args)]
pub struct Workdays {
    /// When it came in, as 20-11-2026 15:00 or 20-11-2026
    #[arg(long)]
    pub from: String,
    /// When it was answered
    #[arg(long)]
    pub to: String,
}
