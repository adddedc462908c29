//! What SQLite says, as a refusal that a person can act on.

use crate::domain::refusal::Refusal;
use rusqlite::{Error, ErrorCode};
use std::io;

/// The code of what the system said: that the drive is full, or `other`.
#[must_use]
pub fn unless_full(error: &io::Error, other: &'static str) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FULL,
        _ => other,
    }
}

const FULL: &str = "disk-full";

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let code = match &error {
            Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => "file-busy",
                ErrorCode::DiskFull => FULL,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => "file-read-only",
                ErrorCode::CannotOpen => "file-not-opened",
                ErrorCode::NotADatabase => "wrong-passphrase",
                ErrorCode::DatabaseCorrupt => "file-damaged",
                ErrorCode::SystemIoFailure => "file-io",
                ErrorCode::ConstraintViolation => "file-constraint",
                _ => "file-failed",
            },
            Error::FromSqlConversionFailure(..) | Error::IntegralValueOutOfRange(..) | Error::InvalidColumnType(..) => {
                "stored-value-unknown"
            }
            _ => "file-failed",
        };
        Self::new(code).with("detail", error)
    }
}
