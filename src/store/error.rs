//! What SQLite says, as a refusal that a person can act on.

use crate::domain::refusal::Refusal;
use rusqlite::{Error, ErrorCode};

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let code = match &error {
            Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => "file-busy",
                ErrorCode::DiskFull => "disk-full",
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
