//! Draws: the seed and the strata of each attempt.

use super::{
    open::Store,
    values::{coded, json, moment},
};
use crate::domain::{
    drawn::{Draw, DrawnStratum},
    event::StratumSize,
    refusal::Refusal,
    seed::Seed,
    trail::Entry,
};
use rusqlite::{Connection, OptionalExtension as _, named_params};

impl Store {
    /// The newest attempt of a round.
    pub fn draw(&self, year: u16) -> Result<Option<Draw>, Refusal> {
        let sql = "select attempt, reason, seed_typed, seed_normalised, grade, source, witnesses, at, actor
                   from draw where year = :year order by attempt desc limit 1";
        let draw = self.connection.query_row(sql, named_params! { ":year": year }, |row| {
            Ok(Draw {
                attempt: row.get("attempt")?,
                reason: row.get("reason")?,
                seed: Seed {
                    typed: row.get("seed_typed")?,
                    normalised: row.get("seed_normalised")?,
                    grade: coded(row, "grade")?,
                    source: row.get("source")?,
                    witnesses: json(row, "witnesses")?,
                },
                at: moment(row, "at")?,
                by: row.get("actor")?,
                strata: Vec::new(),
            })
        });
        let Some(mut draw) = draw.optional()? else { return Ok(None) };
        draw.strata = self.draw_strata(year, draw.attempt)?;
        Ok(Some(draw))
    }

    fn draw_strata(&self, year: u16, attempt: u32) -> Result<Vec<DrawnStratum>, Refusal> {
        let sql = "select label, area, population, frame_sha256, key, words_used, sample_size
                   from draw_stratum where year = :year and attempt = :attempt order by label";
        let mut statement = self.connection.prepare(sql)?;
        let strata = statement.query_map(named_params! { ":year": year, ":attempt": attempt }, |row| {
            Ok(DrawnStratum {
                label: row.get("label")?,
                area: coded(row, "area")?,
                population: row.get("population")?,
                frame_sha256: row.get("frame_sha256")?,
                key: row.get("key")?,
                words_used: u64::try_from(row.get::<_, i64>("words_used")?).unwrap_or_default(),
                sample_size: row.get("sample_size")?,
            })
        })?;
        Ok(strata.collect::<rusqlite::Result<_>>()?)
    }
}

pub(super) fn draw(
    connection: &Connection,
    entry: &Entry,
    (year, attempt): (u16, u32),
    reason: Option<&str>,
    seed: &Seed,
) -> rusqlite::Result<()> {
    let sql =
        "insert into draw (year, attempt, reason, seed_typed, seed_normalised, grade, source, witnesses, at, actor)
               values (:year, :attempt, :reason, :typed, :normalised, :grade, :source, :witnesses, :at, :actor)";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":attempt": attempt, ":reason": reason, ":typed": seed.typed,
            ":normalised": seed.normalised, ":grade": seed.grade.code(), ":source": seed.source,
            ":witnesses": serde_json::Value::from(seed.witnesses.clone()).to_string(),
            ":at": entry.at, ":actor": entry.by,
        },
    )?;
    Ok(())
}

pub(super) fn stratum(
    connection: &Connection,
    (year, attempt): (u16, u32),
    stratum: &DrawnStratum,
) -> rusqlite::Result<()> {
    let sql =
        "insert into draw_stratum (year, attempt, label, area, population, frame_sha256, key, words_used, sample_size)
               values (:year, :attempt, :label, :area, :population, :frame_sha256, :key, :words_used, :sample_size)";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":attempt": attempt, ":label": stratum.label, ":area": stratum.area.code(),
            ":population": stratum.population, ":frame_sha256": stratum.frame_sha256, ":key": stratum.key,
            ":words_used": i64::try_from(stratum.words_used).unwrap_or(i64::MAX), ":sample_size": stratum.sample_size,
        },
    )?;
    Ok(())
}

/// The number of the attempt that counts.
pub(super) fn newest(connection: &Connection, year: u16) -> rusqlite::Result<u32> {
    let sql = "select max(attempt) from draw where year = :year";
    connection.query_row(sql, named_params! { ":year": year }, |row| row.get(0))
}

pub(super) fn resize(connection: &Connection, (year, attempt): (u16, u32), size: &StratumSize) -> rusqlite::Result<()> {
    let sql = "update draw_stratum set sample_size = :size
               where year = :year and attempt = :attempt and label = :label";
    connection.execute(
        sql,
        named_params! { ":year": year, ":attempt": attempt, ":label": size.label, ":size": size.sample_size },
    )?;
    Ok(())
}
