//! Draws: the seed and the strata of each attempt.

use super::{
    reader::Reader,
    values::{coded, json, moment},
};
use crate::domain::{
    area::Area,
    draw_record::{Draw, DrawnStratum, Extension, StratumSize},
    refusal::Refusal,
    seed::Seed,
    supplement::MAIN,
    trail::Entry,
};
use rusqlite::{Connection, named_params};

impl Reader {
    /// The newest attempt of a round, without its supplements.
    pub fn draw(&self, year: u16) -> Result<Option<Draw>, Refusal> {
        self.draw_of(year, MAIN)
    }

    /// The newest attempt of a round, and then the draws of its supplements in order.
    pub fn draws(&self, year: u16) -> Result<Vec<Draw>, Refusal> {
        let draws = (MAIN..).map(|supplement| self.draw_of(year, supplement).transpose());
        draws.map_while(|draw| draw).collect()
    }

    /// How many cases of each area were drawn from, supplements included. Empty before the draw.
    pub fn drawn_from(&self, year: u16) -> Result<Vec<(Area, u32)>, Refusal> {
        let draws = self.draws(year)?;
        let of = |area| {
            let mut parts =
                draws.iter().filter_map(|draw| draw.of_area(area)).map(|(_, population)| population).peekable();
            parts.peek().is_some().then(|| (area, parts.sum()))
        };
        Ok(Area::ALL.into_iter().filter_map(of).collect())
    }

    /// The draw of the frame, or of a supplement to it.
    pub fn draw_of(&self, year: u16, supplement: u32) -> Result<Option<Draw>, Refusal> {
        let sql = "select attempt, reason, seed_typed, seed_normalised, grade, source, witnesses, print, at, actor
                   from draw where year = :year and supplement = :supplement order by attempt desc limit 1";
        let draw = self.row(sql, named_params! { ":year": year, ":supplement": supplement }, |row| {
            Ok(Draw {
                supplement,
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
                print: row.get("print")?,
                strata: Vec::new(),
                extensions: Vec::new(),
            })
        })?;
        let Some(mut draw) = draw else { return Ok(None) };
        draw.strata = self.draw_strata(year, draw.attempt, supplement)?;
        draw.extensions = self.extensions(year, draw.attempt, supplement)?;
        Ok(Some(draw))
    }

    fn extensions(&self, year: u16, attempt: u32, supplement: u32) -> Result<Vec<Extension>, Refusal> {
        let sql = "select label, size_before, size_after, at, actor from draw_extension
                   where year = :year and attempt = :attempt and supplement = :supplement order by revision, label";
        let of = named_params! { ":year": year, ":attempt": attempt, ":supplement": supplement };
        self.rows(sql, of, |row| {
            Ok(Extension {
                label: row.get("label")?,
                from: row.get("size_before")?,
                to: row.get("size_after")?,
                at: moment(row, "at")?,
                by: row.get("actor")?,
            })
        })
    }

    fn draw_strata(&self, year: u16, attempt: u32, supplement: u32) -> Result<Vec<DrawnStratum>, Refusal> {
        let sql = "select label, area, population, lock_sha256, key, words_used, sample_size
                   from draw_stratum where year = :year and attempt = :attempt and supplement = :supplement order by label";
        let of = named_params! { ":year": year, ":attempt": attempt, ":supplement": supplement };
        self.rows(sql, of, |row| {
            Ok(DrawnStratum {
                label: row.get("label")?,
                area: coded(row, "area")?,
                population: row.get("population")?,
                lock_sha256: row.get("lock_sha256")?,
                key: row.get("key")?,
                words_used: u64::try_from(row.get::<_, i64>("words_used")?).unwrap_or_default(),
                sample_size: row.get("sample_size")?,
            })
        })
    }
}

/// A draw of a round: which attempt, from the main list or a supplement to it.
#[derive(Clone, Copy)]
pub(super) struct DrawAt {
    pub year: u16,
    pub attempt: u32,
    pub supplement: u32,
}

pub(super) fn draw(
    connection: &Connection,
    entry: &Entry,
    of @ DrawAt { year, attempt, supplement }: DrawAt,
    reason: Option<&str>,
    (seed, print): (&Seed, &str),
    strata: &[DrawnStratum],
) -> rusqlite::Result<()> {
    let sql =
        "insert into draw (year, attempt, supplement, reason, seed_typed, seed_normalised, grade, source, witnesses, print,
               at, actor) values (:year, :attempt, :supplement, :reason, :typed, :normalised, :grade, :source, :witnesses, :print,
               :at, :actor)";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":attempt": attempt, ":supplement": supplement, ":reason": reason, ":typed": seed.typed,
            ":normalised": seed.normalised, ":grade": seed.grade.code(), ":source": seed.source,
            ":witnesses": serde_json::Value::from(seed.witnesses.clone()).to_string(),
            ":print": print, ":at": entry.at, ":actor": entry.by,
        },
    )?;
    strata.iter().try_for_each(|drawn| stratum(connection, of, drawn))
}

fn stratum(
    connection: &Connection,
    DrawAt { year, attempt, supplement }: DrawAt,
    stratum: &DrawnStratum,
) -> rusqlite::Result<()> {
    let sql =
        "insert into draw_stratum (year, attempt, supplement, label, area, population, lock_sha256, key, words_used,
               sample_size) values (:year, :attempt, :supplement, :label, :area, :population, :lock_sha256, :key,
               :words_used, :sample_size)";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":attempt": attempt, ":supplement": supplement, ":label": stratum.label, ":area": stratum.area.code(),
            ":population": stratum.population, ":lock_sha256": stratum.lock_sha256, ":key": stratum.key,
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

/// The sample of a stratum grows, and what it was before is kept.
pub(super) fn resize(
    connection: &Connection,
    entry: &Entry,
    year: u16,
    attempt: u32,
    size: &StratumSize,
) -> rusqlite::Result<()> {
    let sql =
        "insert into draw_extension (year, attempt, supplement, label, size_before, size_after, revision, at, actor)
               select year, attempt, supplement, label, sample_size, :size, :revision, :at, :actor from draw_stratum
               where year = :year and attempt = :attempt and label = :label";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":attempt": attempt, ":label": size.label, ":size": size.sample_size,
            ":revision": entry.seq, ":at": entry.at, ":actor": entry.by,
        },
    )?;
    let sql = "update draw_stratum set sample_size = :size
               where year = :year and attempt = :attempt and label = :label";
    connection.execute(
        sql,
        named_params! { ":year": year, ":attempt": attempt, ":label": size.label, ":size": size.sample_size },
    )?;
    Ok(())
}
