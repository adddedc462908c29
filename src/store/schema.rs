//! The schema: what a file must look like, byte for byte, and whether one does.

use super::{connection, error::sqlite, reader::Reader};
use crate::domain::{code::Code, hash::Hasher, refusal::Refusal};
use rusqlite::{
    Connection, Row,
    types::{Value, ValueRef},
};

/// "TLSY": says that a SQLite file is a tilsyn file.
pub const APPLICATION_ID: i32 = 0x544C_5359;

/// The version of the schema that this program writes, and the only one that it reads.
pub const VERSION: i32 = 1;

const SCHEMA: &str = include_str!("../../db/schema.sql");

/// What a file is made with besides its schema. In another encoding its texts would sort in another order.
const SETTINGS: [(&str, &str); 4] =
    [("encoding", "UTF-8"), ("journal_mode", "delete"), ("page_size", "4096"), ("auto_vacuum", "0")];

/// The hash of all parts of the schema: a fresh file to hold another against takes longer than all the rest of opening.
const PRINT: &str = "4fd672e38bbbd53b6434f43f9a630e82f1a2138040ecee51733e085d902fbb67";

/// One row of a schema but for where its pages lie: type, name, table, SQL. What is no text is none of ours.
type Part = [Option<Vec<u8>>; 4];

/// Every part of a schema, sorted. Nothing else of a file is read for it, so nothing that stands in a foreign one is run.
fn parts(connection: &Connection) -> rusqlite::Result<Vec<Part>> {
    let mut statement = connection.prepare("select type, name, tbl_name, sql from main.sqlite_master")?;
    let mut rows = statement.query([])?;
    let mut parts = Vec::new();
    while let Some(row) = rows.next()? {
        let mut part = Part::default();
        for (column, cell) in part.iter_mut().enumerate() {
            *cell = match row.get_ref(column)? {
                ValueRef::Null => None,
                ValueRef::Text(bytes) => Some(bytes.to_vec()),
                _ => Some(vec![0]),
            };
        }
        parts.push(part);
    }
    parts.sort_unstable();
    Ok(parts)
}

/// Makes an empty file one of ours.
pub(super) fn lay_out(connection: &mut Connection) -> rusqlite::Result<()> {
    let change = connection.transaction()?;
    change.execute_batch(SCHEMA)?;
    change.pragma_update(None, "application_id", APPLICATION_ID)?;
    change.pragma_update(None, "user_version", VERSION)?;
    change.commit()
}

/// An empty file of ours, in memory.
pub(super) fn fresh() -> Result<Connection, Refusal> {
    let mut connection = connection::in_memory()?;
    lay_out(&mut connection).map_err(sqlite)?;
    Ok(connection)
}

/// What this version makes, taken from a fresh file.
fn ours() -> Result<Vec<Part>, Refusal> {
    parts(&fresh()?).map_err(sqlite)
}

/// The hash of all parts, each cell with its length.
fn print(parts: &[Part]) -> String {
    let mut hasher = Hasher::default();
    for cell in parts.iter().flatten() {
        match cell {
            None => hasher.line("-"),
            Some(bytes) => {
                hasher.line(&bytes.len().to_string());
                hasher.bytes(bytes);
            }
        }
    }
    hasher.finish()
}

/// How many parts the schema of a file has, and everything in which they differ from what this version makes.
pub fn checked(reader: &Reader) -> Result<(usize, Vec<Refusal>), Refusal> {
    Ok((ours()?.len(), faults(&parts(&reader.connection).map_err(sqlite)?)?))
}

fn faults(theirs: &[Part]) -> Result<Vec<Refusal>, Refusal> {
    let ours = ours()?;
    let (lacking, foreign) = (beyond(&ours, theirs), beyond(theirs, &ours));
    let same = |a: &Part, b: &Part| a[..2] == b[..2];
    let code = |part: &Part| {
        if foreign.iter().any(|other| same(part, other)) { Code::SchemaDiffers } else { Code::SchemaLacks }
    };
    let mut faults: Vec<Refusal> = lacking.iter().map(|part| named(code(part), part)).collect();
    let strays = foreign.iter().filter(|part| !lacking.iter().any(|other| same(part, other)));
    faults.extend(strays.map(|part| named(Code::SchemaForeign, part)));
    Ok(faults)
}

/// The parts of one sorted schema that the other does not have, or not so many times.
fn beyond<'p>(these: &'p [Part], others: &[Part]) -> Vec<&'p Part> {
    let mut others = others.iter().peekable();
    let mut left = Vec::new();
    for part in these {
        while others.next_if(|other| *other < part).is_some() {}
        if others.next_if(|other| *other == part).is_none() {
            left.push(part);
        }
    }
    left
}

/// A foreign name may hold anything, and goes onto somebody's terminal.
fn named(code: Code, part: &Part) -> Refusal {
    let text = |cell: &Option<Vec<u8>>| {
        let bytes = cell.as_deref().unwrap_or_default();
        String::from_utf8_lossy(bytes).chars().take(60).flat_map(char::escape_debug).collect::<String>()
    };
    Refusal::new(code).with("name", format!("{} {}", text(&part[0]), text(&part[1])))
}

/// Refuses a file that this version would not have made, before anything in it is asked for.
pub(super) fn must_be_ours(connection: &Connection) -> Result<(), Refusal> {
    let theirs = parts(connection).map_err(sqlite)?;
    let mut faults = if print(&theirs) == PRINT { Vec::new() } else { faults(&theirs)? };
    for (name, wanted) in SETTINGS {
        let found = match connection.pragma_query_value(None, name, |row| row.get(0)).map_err(sqlite)? {
            Value::Text(text) => text,
            Value::Integer(number) => number.to_string(),
            _ => String::new(),
        };
        if found != wanted {
            faults.push(Refusal::new(Code::SchemaDiffers).with("name", name));
        }
    }
    faults.truncate(SHOWN);
    if faults.is_empty() { Ok(()) } else { Err(Refusal::new(Code::FileSchema).at(faults)) }
}

/// So many differences are named.
const SHOWN: usize = 8;

/// The names of all tables, in order.
pub(super) fn tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")?
        .query_map([], |row| row.get("name"))?
        .collect()
}

/// Takes away the triggers that hold what is there, but those of the trail and of what is kept of erased rounds, and gives
/// what makes them again: an erasure alone does what they forbid, and the transaction keeps it from ever being seen.
pub(super) fn lift_guards(connection: &Connection) -> rusqlite::Result<String> {
    let sql = "select name, sql from sqlite_schema where type = 'trigger'
               and tbl_name not in ('trail', 'purge', 'purge_figures')";
    let read = |row: &Row<'_>| Ok((row.get("name")?, row.get("sql")?));
    let guards: Vec<(String, String)> = connection.prepare(sql)?.query_map([], read)?.collect::<Result<_, _>>()?;
    for (name, _) in &guards {
        connection.execute_batch(&format!("drop trigger \"{name}\""))?;
    }
    Ok(guards.into_iter().fold(String::new(), |all, (_, sql)| all + &sql + ";\n"))
}

/// The tables that hold something of a round; not what is kept of one that is erased.
pub(super) fn tables_of_rounds(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "select t.name from sqlite_schema t, pragma_table_info(t.name) c
               where t.type = 'table' and c.name = 'year' and t.name not in ('purge', 'purge_figures') order by t.name";
    connection.prepare(sql)?.query_map([], |row| row.get("name"))?.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::bounds::VALUE_MB,
        store::bounds::{BY_ENTRY, OWN, at_most, judge},
    };
    use std::collections::BTreeSet;

    /// Whoever changes db/schema.sql puts the new hash into `PRINT`.
    #[test]
    fn the_hash_is_that_of_a_fresh_file() {
        assert_eq!(PRINT, print(&ours().unwrap()));
    }

    /// An answer that the program knows can be stored.
    #[test]
    fn the_file_takes_every_answer() {
        let taken: Vec<&str> =
            include_str!("../../db/schema.sql").lines().filter(|line| line.contains("'met'")).collect();
        assert!(!taken.is_empty());
        for line in taken {
            for value in crate::domain::answer::Value::ALL {
                assert!(line.contains(&format!("'{}'", value.code())), "{value:?}: {line}");
            }
        }
    }

    #[test]
    fn every_table_has_a_bound() {
        let connection = fresh().unwrap();
        let bounded: BTreeSet<&str> = OWN.into_iter().map(|(table, _)| table).chain(BY_ENTRY).collect();
        let mut tables = tables(&connection).unwrap();
        tables.retain(|table| table != "frame_case");
        assert_eq!(tables.iter().map(String::as_str).collect::<BTreeSet<_>>(), bounded);
        judge(&connection).unwrap();
    }

    /// By their count and not by their numbers: those of one deed may lie far apart.
    #[test]
    fn rows_are_counted_where_their_ends_lie_apart() {
        let connection = fresh().unwrap();
        let far =
            "create table t (x); insert into t (rowid, x) values (-9000000000000000000, 1), (9000000000000000000, 2)";
        connection.execute_batch(far).unwrap();
        assert_eq!(at_most(&connection, "t", 2), Ok(()));
        assert_eq!(at_most(&connection, "t", 1).unwrap_err().code, Code::FileBeyond);
        connection.execute_batch("delete from t").unwrap();
        assert_eq!(at_most(&connection, "t", 0), Ok(()));
    }

    #[test]
    fn a_value_that_is_too_long_is_not_written() {
        let connection = fresh().unwrap();
        let long = format!("insert into municipality values (1, hex(zeroblob({})), '')", VALUE_MB << 19);
        assert_eq!(sqlite(connection.execute_batch(&long).unwrap_err()).code, Code::FileTooLong);
    }
}
