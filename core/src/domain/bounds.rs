//! How much there can be of what comes from outside. Each bound is far above what anybody has, and so low that what is
//! beyond it is told at once, before it has taken memory and time.

/// What somebody writes by hand: a passphrase, settings, a mapping, a checklist, a text of the report.
pub const HANDWRITTEN_MB: usize = 1;
/// A table that is no case list: counted answers of citizens, a list of names.
pub const TABLE_MB: usize = 16;
/// A list of a million rows with every column is some 200 MB.
pub const LIST_MB: usize = 1 << 10;
/// The receipt of the largest draw is some 1 MB.
pub const RECEIPT_MB: usize = 8;
/// What the program itself has written beside the file, where it is looked at again.
pub const OUTPUT_MB: usize = 256;

/// What is drawn from one area. The strategy asks for ten.
pub const SAMPLE_MAX: u32 = 2_000;
/// Questions of a round. Those that come with the tool are 58.
pub const QUESTIONS_MAX: usize = 500;
/// Departments over which a sample is spread.
pub const DEPARTMENTS_MAX: usize = 1_000;
/// Above so many cases in all a draw is not redone from its receipt: a forged number must not take all memory.
pub const REDONE_MAX: u64 = 20_000_000;
/// Strata, lists, rules, witnesses and extensions of a receipt, together.
pub const RECEIPT_PARTS_MAX: usize = 4_000;
/// Case numbers, places, ids and replacements of a receipt, together.
pub const RECEIPT_CASES_MAX: usize = 200_000;

/// Entries of a trail. A round of 200 cases makes some 20,000.
pub const ENTRIES_MAX: u32 = 500_000;
/// Cases drawn in all rounds and attempts, and other rows of which one deed makes many.
pub const SAMPLE_ROWS_MAX: u32 = 20_000;
/// The file of a tilsyn. A list of a million cases takes some 60 MB of it.
pub const FILE_MB: i64 = 1 << 10;
/// All texts of a trail, which is held in memory where it is checked.
pub const TRAIL_MB: u32 = 200;
/// One value of a row: the entry of the largest draw has some 2 MB.
pub const VALUE_MB: i32 = 16;
/// Entries about one case, or about the texts of a round, that are looked back on: for what can be taken back, what was laid
/// aside, and how long somebody worked. Each is held against the others.
pub const LOOKED_BACK: usize = 2_000;
/// Entries of others between two of one person, above which he has paused.
pub const BETWEEN_MAX: u32 = 1_000;
