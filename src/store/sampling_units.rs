//! What a lock and a draw act on, as it stands.

use super::reader::Reader;
use crate::domain::{
    area::Area,
    refusal::Refusal,
    sampling_unit::{SamplingUnit, unlisted},
    supplement::MAIN,
};
use rusqlite::named_params;

impl Reader {
    /// The frame, or the newest supplement to it.
    pub fn newest_unit(&self, year: u16) -> Result<SamplingUnit, Refusal> {
        self.unit(year, self.newest_supplement(year)?)
    }

    pub fn unit(&self, year: u16, supplement: u32) -> Result<SamplingUnit, Refusal> {
        let (frame, lock) = (self.frame_counts_of(year, supplement)?, self.lock_of(year, supplement)?);
        let unlisted = if supplement == MAIN && lock.is_none() { self.unlisted(year)? } else { None };
        Ok(SamplingUnit { supplement, frame, unlisted, lock, draw: self.draw_of(year, supplement)? })
    }

    /// The area that the round asks about and the frame has no list of, locked or not.
    pub fn unlisted(&self, year: u16) -> Result<Option<Area>, Refusal> {
        unlisted(&self.frame_counts_of(year, MAIN)?, |area| self.asks_about(year, area))
    }

    /// Whether a question of the round's checklists is asked in the area.
    fn asks_about(&self, year: u16, area: Area) -> Result<bool, Refusal> {
        let sql = "select exists (
                       select 1 from round_checklist, json_each(content, '$.question') asked,
                           json_each(asked.value, '$.areas') of
                       where year = :year and of.value = :area)";
        self.one(sql, named_params! { ":year": year, ":area": area.code() }, |row| row.get(0))
    }

    /// What can still be planned: a supplement that is not drawn yet, else the frame.
    pub fn unit_to_plan(&self, year: u16) -> Result<SamplingUnit, Refusal> {
        let newest = self.newest_unit(year)?;
        if newest.draw.is_none() { Ok(newest) } else { self.unit(year, MAIN) }
    }
}
