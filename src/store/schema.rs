//! The schema: what a file must look like, and whether one does.

use super::reader::Reader;
use crate::domain::refusal::Refusal;
use rusqlite::Connection;

/// "TLSY": says that a SQLite file is a tilsyn file.
pub const APPLICATION_ID: i32 = 0x544C_5359;

/// The version of the schema that this program writes.
pub const VERSION: i32 = 1;

pub(super) const SCHEMA: &str = include_str!("../../db/schema.sql");

/// Every object of a file with its statement, comments and blanks folded: a fresh file and a migrated one agree on it.
pub fn normalised(store: &Reader) -> Result<Vec<(String, String)>, Refusal> {
    let mut statement =
        store.connection.prepare("select name, sql from sqlite_schema where sql is not null order by name")?;
    let objects = statement.query_map([], |row| Ok((row.get("name")?, fold(&row.get::<_, String>("sql")?))))?;
    Ok(objects.collect::<rusqlite::Result<_>>()?)
}

fn fold(sql: &str) -> String {
    let bare: Vec<&str> = sql.lines().map(|line| line.split("--").next().unwrap_or("")).collect();
    let spaced = bare.join(" ").replace('(', " ( ").replace(')', " ) ").replace(',', " , ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of all tables, in order.
pub(super) fn tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")?
        .query_map([], |row| row.get("name"))?
        .collect()
}
