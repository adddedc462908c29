//! Bringing an older file up to the present schema, in place and all or nothing.

use super::{error::not_ours, schema::VERSION};
use crate::domain::refusal::Refusal;
use rusqlite::Connection;

/// Step `i` takes a file from version `i + 1` to `i + 2`. A step is never edited after a release.
pub(super) const STEPS: &[&str] = &[];

/// Runs the steps that the file lacks, and its new version number, in one transaction.
pub(super) fn migrate(connection: &mut Connection, steps: &[&str]) -> Result<(), Refusal> {
    let found = version(connection)?;
    let done = usize::try_from(found - 1).map_err(|_| not_ours())?;
    if done >= steps.len() {
        return Ok(());
    }
    let change = connection.transaction()?;
    for step in &steps[done..] {
        change.execute_batch(step)?;
    }
    let present = i32::try_from(steps.len() + 1).unwrap_or(VERSION);
    change.pragma_update(None, "user_version", present)?;
    Ok(change.commit()?)
}

pub(super) fn version(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::open::Store;

    fn columns(connection: &Connection) -> Vec<String> {
        let sql = "select name from pragma_table_info('municipality')";
        connection.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn a_step_and_its_version_come_together() {
        let mut store = Store::in_memory().unwrap();
        migrate(&mut store.reader.connection, &["alter table municipality add column region text"]).unwrap();
        assert_eq!(version(&store.connection).unwrap(), 2);
        assert_eq!(columns(&store.connection), ["id", "name", "created_at", "region"]);
    }

    #[test]
    fn a_failing_step_leaves_the_file_as_it_was() {
        let mut store = Store::in_memory().unwrap();
        let steps = ["alter table municipality add column region text", "alter table nowhere add column x text"];
        migrate(&mut store.reader.connection, &steps).unwrap_err();
        assert_eq!(version(&store.connection).unwrap(), 1);
        assert_eq!(columns(&store.connection), ["id", "name", "created_at"]);
    }
}
