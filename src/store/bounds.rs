//! How much a tilsyn can hold. A file that somebody has filled from outside is told by counts, before anything that stands
//! in it is read; and nothing is saved that would make a file one of those.

use super::error::{sqlite, too_much};
use crate::domain::{
    bounds::{ENTRIES_MAX, FILE_MB, SAMPLE_ROWS_MAX, TRAIL_MB, VALUE_MB},
    refusal::Refusal,
};
use rusqlite::{Connection, limits::Limit};

/// Tables of which one entry can make many rows, or of which few are ever made; each with the most rows it can have. The
/// rows of a frame are as many as its list had, and only the size of the file bounds them.
pub(super) const OWN: [(&str, u32); 13] = [
    ("round", 1_000),
    ("round_checklist", 10_000),
    ("import", 10_000),
    ("lock_stratum", 10_000),
    ("draw_stratum", SAMPLE_ROWS_MAX),
    ("draw_extension", SAMPLE_ROWS_MAX),
    ("sample_case", SAMPLE_ROWS_MAX),
    ("survey_option", SAMPLE_ROWS_MAX),
    ("reading_choice", ENTRIES_MAX),
    ("answers_shown", ENTRIES_MAX),
    ("trail", ENTRIES_MAX),
    ("erased", ENTRIES_MAX),
    ("purge_figures", 10_000),
];

/// Tables of which one entry makes one row.
pub(super) const BY_ENTRY: [&str; 16] = [
    "acute",
    "action",
    "answer",
    "draft",
    "draw",
    "facts",
    "lock",
    "measured",
    "municipality",
    "note",
    "paragraph",
    "purge",
    "reading",
    "reading_finished",
    "sign_off",
    "survey",
];

/// Refuses a file that holds more than a tilsyn can.
pub(super) fn judge(connection: &Connection) -> Result<(), Refusal> {
    keep(connection)?;
    BY_ENTRY.into_iter().try_for_each(|table| at_most(connection, table, ENTRIES_MAX))
}

/// Refuses a change that would make it one.
pub(super) fn keep(connection: &Connection) -> Result<(), Refusal> {
    let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0)).map_err(sqlite)?;
    if pages > FILE_MB * (1 << 20) / 4096 {
        return Err(too_much("MB", FILE_MB));
    }
    OWN.into_iter().try_for_each(|(table, most)| at_most(connection, table, most))
}

/// Rows have rising numbers, so most tables are judged by their ends.
pub(super) fn at_most(connection: &Connection, table: &str, most: u32) -> Result<(), Refusal> {
    let sql = format!(
        "select coalesce((select max(rowid) from {table}) - (select min(rowid) from {table}), 0) >= {most}
         and exists (select 1 from {table} limit 1 offset {most})"
    );
    let beyond = connection.prepare_cached(&sql).and_then(|mut it| it.query_row([], |row| row.get(0)));
    if beyond.map_err(sqlite)? { Err(too_much(table, most)) } else { Ok(()) }
}

/// Refuses a trail that is too long to be held in memory, before it is. Only the lengths are read.
pub(super) fn judge_trail(connection: &Connection) -> Result<(), Refusal> {
    let sql = "select total(octet_length(kind) + octet_length(sha256) + coalesce(octet_length(at), 0)
               + coalesce(octet_length(actor), 0) + coalesce(octet_length(subject), 0)
               + coalesce(octet_length(payload), 0)) from trail";
    let bytes: f64 = connection.query_row(sql, [], |row| row.get(0)).map_err(sqlite)?;
    if bytes > f64::from(TRAIL_MB) * 1_048_576.0 { Err(too_much("trail MB", TRAIL_MB)) } else { Ok(()) }
}

/// No value of a row is longer, neither read nor written.
pub(super) fn limit(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, VALUE_MB << 20).map(drop)
}
