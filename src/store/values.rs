//! Domain values in columns. An unknown stored value is an error, never a default.

use crate::domain::moment::Moment;
use rusqlite::{Row, RowIndex, types::Type};
use serde::de::DeserializeOwned;
use std::{error::Error, str::FromStr};

type Cause = Box<dyn Error + Send + Sync>;

/// A text column whose values are codes.
pub(super) fn coded<T>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: Into<Cause>,
{
    row.get_ref(column)?.as_str()?.parse().map_err(|error: T::Err| unknown(error.into()))
}

/// A text column whose values are codes, or null.
pub(super) fn coded_or_null<T>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: Into<Cause>,
{
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|error: T::Err| unknown(error.into()))).transpose()
}

/// A text column that a value makes itself from.
pub(super) fn made<T>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<T>
where
    T: TryFrom<String>,
    T::Error: Into<Cause>,
{
    let text: String = row.get(column)?;
    T::try_from(text).map_err(|error| unknown(error.into()))
}

pub(super) fn moment(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<Moment> {
    made(row, column)
}

/// A text column that holds JSON.
pub(super) fn json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| unknown(error.into()))
}

pub(super) fn unknown(cause: Cause) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, cause)
}
