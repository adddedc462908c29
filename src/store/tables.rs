//! All rows of all tables as plain values, to hold one file against another.

use super::{error::sqlite, reader::Reader, schema};
use crate::domain::refusal::Refusal;
use rusqlite::{Connection, params_from_iter, types::Value};
use std::collections::BTreeMap;

/// The tables that a replay does not make: the trail itself, and the bulk rows that a hash in the trail holds.
const NOT_REPLAYED: [&str; 2] = ["trail", "frame_case"];

/// The tables that an erasure itself fills.
const OF_ERASURE: [&str; 3] = ["erased", "purge", "purge_figures"];

/// One place where two files differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub table: String,
    /// The row's key, its parts parted by a blank.
    pub row: String,
    pub kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Stands in the file, but no event made it.
    Added,
    /// An event made it, but it is gone.
    Removed,
    /// Columns with other values than the events gave.
    Changed(Vec<String>),
}

type Rows = BTreeMap<String, Vec<(String, Value)>>;

/// How `file` differs from `replayed`, table by table, row by row.
pub fn differences(file: &Reader, replayed: &Reader) -> Result<Vec<Difference>, Refusal> {
    let mut found = Vec::new();
    for table in schema::tables(&replayed.connection).map_err(sqlite)? {
        if NOT_REPLAYED.contains(&table.as_str()) {
            continue;
        }
        let expected = rows(replayed, &table)?;
        let actual = rows(file, &table)?;
        for (row, columns) in &actual {
            let kind = match expected.get(row) {
                None => Kind::Added,
                Some(wanted) if wanted == columns => continue,
                Some(wanted) => Kind::Changed(changed(wanted, columns)),
            };
            found.push(Difference { table: table.clone(), row: row.clone(), kind });
        }
        let gone = expected.keys().filter(|row| !actual.contains_key(*row));
        found.extend(gone.map(|row| Difference { table: table.clone(), row: row.clone(), kind: Kind::Removed }));
    }
    Ok(found)
}

/// Brings into `file` what differs between two replays. What differs for any other reason stays as it is.
pub(super) fn carry_over(file: &Connection, before: &Reader, after: &Reader) -> Result<(), Refusal> {
    for table in schema::tables(file).map_err(sqlite)? {
        if NOT_REPLAYED.contains(&table.as_str()) || OF_ERASURE.contains(&table.as_str()) {
            continue;
        }
        let (old, new) = (rows(before, &table)?, rows(after, &table)?);
        let keys = keys(before, &table)?;
        for (row, columns) in old.iter().filter(|(row, columns)| new.get(*row) != Some(columns)) {
            let now: Vec<&(String, Value)> = match new.get(row) {
                None => Vec::new(),
                Some(now) => now.iter().zip(columns).filter(|(now, old)| now != old).map(|(now, _)| now).collect(),
            };
            carry(file, &table, columns.iter().filter(|(name, _)| keys.contains(name)), &now).map_err(sqlite)?;
        }
    }
    Ok(())
}

/// Gives a row the columns that are other now; where there are none it is gone.
fn carry<'v>(
    file: &Connection,
    table: &str,
    key: impl Iterator<Item = &'v (String, Value)>,
    now: &[&(String, Value)],
) -> rusqlite::Result<()> {
    let equal = |pairs: &[&(String, Value)], from: usize, between: &str| -> String {
        let one = |(at, (name, _)): (usize, &&(String, Value))| format!("\"{name}\" is ?{}", from + at);
        let equal: Vec<String> = pairs.iter().enumerate().map(one).collect();
        equal.join(between)
    };
    let key: Vec<&(String, Value)> = key.collect();
    let place = equal(&key, now.len() + 1, " and ");
    let sql = if now.is_empty() {
        format!("delete from \"{table}\" where {place}")
    } else {
        let set = equal(now, 1, ", ").replace(" is ?", " = ?");
        format!("update \"{table}\" set {set} where {place}")
    };
    let values = now.iter().chain(&key).map(|(_, value)| value);
    file.execute(&sql, params_from_iter(values)).map(drop)
}

fn changed(wanted: &[(String, Value)], columns: &[(String, Value)]) -> Vec<String> {
    wanted.iter().zip(columns).filter(|(a, b)| a != b).map(|((name, _), _)| name.clone()).collect()
}

/// The columns of a table's primary key.
fn keys(store: &Reader, table: &str) -> Result<Vec<String>, Refusal> {
    let sql = "select name from pragma_table_info(?1) where pk > 0 order by pk";
    store.rows(sql, [table], |row| row.get("name"))
}

/// The rows of a table by their primary key. Column names come from the file's own schema, which is checked apart.
fn rows(store: &Reader, table: &str) -> Result<Rows, Refusal> {
    let keys = keys(store, table)?;
    let mut statement = store.connection.prepare(&format!("select * from \"{table}\"")).map_err(sqlite)?;
    let names: Vec<String> = statement.column_names().map(String::from).collect();
    let mut rows = statement.query([]).map_err(sqlite)?;
    let mut found = Rows::new();
    while let Some(row) = rows.next().map_err(sqlite)? {
        let columns = names
            .iter()
            .map(|name| Ok((name.clone(), row.get::<_, Value>(name.as_str())?)))
            .collect::<rusqlite::Result<Vec<_>>>()
            .map_err(sqlite)?;
        let key: Vec<String> =
            columns.iter().filter(|(name, _)| keys.contains(name)).map(|(_, value)| plain(value)).collect();
        found.insert(key.join(" "), columns);
    }
    Ok(found)
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Integer(n) => n.to_string(),
        Value::Real(x) => x.to_string(),
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => crate::domain::hash::hex(bytes),
    }
}
