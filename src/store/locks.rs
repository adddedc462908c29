//! The lock of a frame, and where its seed is to come from.

use super::{
    reader::Reader,
    values::{coded, coded_or_null, moment, unknown},
};
use crate::domain::{
    lock::{Lock, LockedStratum},
    refusal::Refusal,
    seed_source::{House, Kind, Named, Source},
    supplement::MAIN,
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params};

impl Reader {
    /// The lock of a round's frame, without its supplements.
    pub fn lock(&self, year: u16) -> Result<Option<Lock>, Refusal> {
        self.lock_of(year, MAIN)
    }

    pub fn lock_of(&self, year: u16, supplement: u32) -> Result<Option<Lock>, Refusal> {
        let of = named_params! { ":year": year, ":supplement": supplement };
        let sql = "select label, area, population, frame_sha256, salt, lock_sha256 from lock_stratum
                   where year = :year and supplement = :supplement order by label";
        let strata: Vec<_> = self.rows(sql, of, |row| {
            Ok(LockedStratum {
                label: row.get("label")?,
                area: coded(row, "area")?,
                population: row.get("population")?,
                frame_sha256: row.get("frame_sha256")?,
                salt: row.get("salt")?,
                lock_sha256: row.get("lock_sha256")?,
            })
        })?;
        let sql = "select commitment, seed_from, seed_source, house_share, house_sha256, at, actor from lock
                   where year = :year and supplement = :supplement";
        self.row(sql, of, |row| {
            let house = (row.get("house_share")?, row.get("house_sha256")?);
            Ok(Lock {
                at: moment(row, "at")?,
                by: row.get("actor")?,
                commitment: row.get("commitment")?,
                strata,
                source: source(row)?,
                house: match house {
                    (Some(share), Some(sha256)) => Some(House { share, sha256 }),
                    _ => None,
                },
            })
        })
    }
}

fn source(row: &Row<'_>) -> rusqlite::Result<Option<Source>> {
    let Some(kind) = coded_or_null::<Kind>(row, "seed_from")? else { return Ok(None) };
    let named = Named { kind, text: row.get("seed_source")? };
    Source::try_from(named).map(Some).map_err(|refusal| unknown(refusal.into()))
}

pub(super) fn lock(
    connection: &Connection,
    entry: &Entry,
    (year, supplement): (u16, u32),
    (commitment, strata): (&str, &[LockedStratum]),
    (source, house): (Option<&Source>, Option<&House>),
) -> rusqlite::Result<()> {
    let sql =
        "insert into lock (year, supplement, commitment, seed_from, seed_source, house_share, house_sha256, at, actor)
         values (:year, :supplement, :commitment, :seed_from, :seed_source, :house_share, :house_sha256, :at, :actor)";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":supplement": supplement, ":commitment": commitment,
            ":seed_from": source.map(|source| source.kind().code()), ":seed_source": source.map(Source::text),
            ":house_share": house.map(|house| &house.share), ":house_sha256": house.map(|house| &house.sha256),
            ":at": entry.at, ":actor": entry.by,
        },
    )?;
    let sql = "insert into lock_stratum (year, supplement, label, area, population, frame_sha256, salt, lock_sha256)
               values (:year, :supplement, :label, :area, :population, :frame_sha256, :salt, :lock_sha256)";
    for stratum in strata {
        connection.execute(
            sql,
            named_params! {
                ":year": year, ":supplement": supplement, ":label": stratum.label, ":area": stratum.area.code(),
                ":population": stratum.population, ":frame_sha256": stratum.frame_sha256, ":salt": stratum.salt,
                ":lock_sha256": stratum.lock_sha256,
            },
        )?;
    }
    Ok(())
}
