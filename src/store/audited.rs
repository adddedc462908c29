//! Which cases were audited lately, in earlier rounds of the same file.

use super::{reader::Reader, values::made};
use crate::domain::{case_number::CaseNumber, refusal::Refusal};
use chrono::NaiveDate;
use rusqlite::named_params;
use std::collections::BTreeSet;

impl Reader {
    /// The numbers of the completed cases of rounds before `year` whose newest answer was given on `since` or later.
    pub fn audited(&self, year: u16, since: NaiveDate) -> Result<BTreeSet<CaseNumber>, Refusal> {
        let sql = "select case_number from sample_case s where year < :year and complete = 1
                   and attempt = (select max(attempt) from draw where draw.year = s.year)
                   and (select max(at) from answer a
                        where a.year = s.year and a.attempt = s.attempt and a.case_id = s.id) >= :since";
        let of = named_params! { ":year": year, ":since": since.to_string() };
        self.rows(sql, of, |row| made(row, "case_number"))
    }
}
