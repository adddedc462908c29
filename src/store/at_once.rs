//! Reading at one moment: what somebody else writes meanwhile is seen by nobody who has begun to read.

use super::open::Store;
use crate::domain::refusal::Refusal;
use rusqlite::Transaction;

/// While it lives, every read of the store sees the file as it was at the first, and who writes waits.
#[derive(Debug)]
pub struct AtOnce<'s>(#[expect(dead_code, reason = "held until it is dropped")] Transaction<'s>);

impl Store {
    /// For what is read in many parts and must agree: a check, a report.
    pub fn at_once(&self) -> Result<AtOnce<'_>, Refusal> {
        Ok(AtOnce(self.connection.unchecked_transaction()?))
    }
}
