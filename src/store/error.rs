//! What SQLite says, as a refusal that a person can act on.

use crate::domain::{code::Code, refusal::Refusal};
use rusqlite::{Error, ErrorCode};
use std::{fmt::Display, io, path::Path};

/// The code of what the system said: that the drive is full, or `other`.
#[must_use]
pub fn unless_full(error: &io::Error, other: Code) -> Code {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::DiskFull,
        _ => other,
    }
}

/// That the file is none of this program's.
pub(super) fn not_ours() -> Refusal {
    Refusal::new(Code::FileNotOurs)
}

/// That the file could not be opened.
pub(super) fn not_opened(path: &Path, detail: impl Display) -> Refusal {
    Refusal::new(Code::FileNotOpened).with("path", path.display()).with("detail", detail)
}

/// That something in the file is not as it must be.
pub(super) fn damaged(detail: impl Display) -> Refusal {
    Refusal::new(Code::FileDamaged).with("detail", detail)
}

/// That there is more of something in the file than there can be.
pub(super) fn too_much(what: &str, max: impl Display) -> Refusal {
    Refusal::new(Code::FileBeyond).with("what", what).with("max", max)
}

/// That something went wrong with the file.
pub(super) fn failed(detail: impl Display) -> Refusal {
    Refusal::new(Code::FileFailed).with("detail", detail)
}

/// What SQLite says, as the refusal for it. A function, since [`Refusal`] is another crate's and so is the error.
#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
pub(super) fn sqlite(error: Error) -> Refusal {
    let code = match &error {
        Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Code::FileBusy,
            ErrorCode::DiskFull => Code::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Code::FileReadOnly,
            ErrorCode::CannotOpen => Code::FileNotOpened,
            // It was opened with them: [`super::open`] says of a file that is not, that they are wrong.
            ErrorCode::NotADatabase => Code::WordsChanged,
            ErrorCode::DatabaseCorrupt => Code::FileDamaged,
            ErrorCode::TooBig => Code::FileTooLong,
            ErrorCode::SystemIoFailure => Code::FileIo,
            ErrorCode::ConstraintViolation => Code::FileConstraint,
            _ => Code::FileFailed,
        },
        Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::Utf8Error(..)
        | Error::InvalidColumnType(..) => Code::StoredValueUnknown,
        _ => Code::FileFailed,
    };
    // SQLite quotes the file, and a file may hold what a terminal takes for a command.
    let detail = error.to_string();
    let escape = |c: char| if c.is_control() { c.escape_default().collect() } else { String::from(c) };
    Refusal::new(code).with("detail", detail.chars().map(escape).collect::<String>())
}
