//! The texts that people write into the report themselves.

use super::{
    reader::Reader,
    values::{coded, moment},
};
use crate::domain::{
    paragraph::{Paragraph, Place},
    refusal::Refusal,
    trail::Entry,
};
use rusqlite::{Connection, named_params};

impl Reader {
    /// The texts of a round, in the order of the report's sections and then of the roles.
    pub fn paragraphs(&self, year: u16) -> Result<Vec<Paragraph>, Refusal> {
        let sql = "select place, role, text, actor, at from paragraph where year = :year order by role";
        let mut found: Vec<_> = self.rows(sql, named_params! { ":year": year }, |row| {
            Ok(Paragraph {
                place: coded(row, "place")?,
                role: row.get("role")?,
                text: row.get("text")?,
                by: row.get("actor")?,
                at: moment(row, "at")?,
            })
        })?;
        found.sort_by_key(|paragraph| paragraph.place);
        Ok(found)
    }
}

/// Writes a text, or takes it away where it is empty.
pub(super) fn write(
    connection: &Connection,
    entry: &Entry,
    (year, place, role): (u16, Place, &str),
    text: &str,
) -> rusqlite::Result<()> {
    if text.is_empty() {
        let sql = "delete from paragraph where year = :year and place = :place and role = :role";
        connection.execute(sql, named_params! { ":year": year, ":place": place.code(), ":role": role })?;
        return Ok(());
    }
    let sql = "insert into paragraph (year, place, role, text, actor, at)
               values (:year, :place, :role, :text, :actor, :at)
               on conflict do update set text = :text, actor = :actor, at = :at";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":place": place.code(), ":role": role, ":text": text, ":actor": entry.by, ":at": entry.at,
        },
    )?;
    Ok(())
}
