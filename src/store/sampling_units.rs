//! What a lock and a draw act on, as it stands.

use super::reader::Reader;
use crate::domain::{refusal::Refusal, sampling_unit::SamplingUnit, supplement::MAIN};

impl Reader {
    /// The frame, or the newest supplement to it.
    pub fn newest_unit(&self, year: u16) -> Result<SamplingUnit, Refusal> {
        self.unit(year, self.newest_supplement(year)?)
    }

    pub fn unit(&self, year: u16, supplement: u32) -> Result<SamplingUnit, Refusal> {
        Ok(SamplingUnit {
            supplement,
            frame: self.frame_counts_of(year, supplement)?,
            lock: self.lock_of(year, supplement)?,
            draw: self.draw_of(year, supplement)?,
        })
    }

    /// What can still be planned: a supplement that is not drawn yet, else the frame.
    pub fn unit_to_plan(&self, year: u16) -> Result<SamplingUnit, Refusal> {
        let newest = self.newest_unit(year)?;
        if newest.draw.is_none() { Ok(newest) } else { self.unit(year, MAIN) }
    }
}
