//! `sign-off`: the round is closed, and its version stays readable for ever.

use crate::{
    domain::{
        event::Event,
        may::{self, round::Waiting},
        refusal::Refusal,
    },
    store::change::Change,
    verbs::lookup::{self, notes_on_round},
};

/// A signature, and the print of its entry in the trail, which is to be noted down outside.
#[derive(Debug)]
pub struct Signed {
    /// From 1.
    pub version: u32,
    pub seq: i64,
    pub sha256: String,
}

/// Signs the round. Refused while a case is open, a note waits, or a reader has begun to say something; all of it is named.
pub fn sign_off(change: &mut Change<'_>, year: u16) -> Result<Signed, Refusal> {
    let round = lookup::round(change, year)?;
    let files = change.case_files(year)?;
    let waiting = Waiting::of(&files, &notes_on_round(change, year)?);
    let sample = files.iter().map(|file| &file.case);
    may::round::sign_off(&round, sample, change.newest_unit(year)?.state(), &waiting)?;
    let version = u32::try_from(change.sign_offs(year)?.len() + 1).unwrap_or(u32::MAX);
    change.record(&Event::RoundSigned { year, version })?;
    let (seq, sha256) = change.head()?;
    Ok(Signed { version, seq, sha256 })
}
