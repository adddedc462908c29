//! The outside of a zipped workbook: what it is, whether it is whole, and whether it would fill the memory.
//!
//! Every part is unpacked once and thrown away before anything reads it, since the sizes that the file states of itself
//! can lie, and so that the check sum of each part has been held before its XML is trusted.

use super::problem::ProblemKind;
use std::io::{Cursor, Read as _, sink};
use zip::{ZipArchive, read::ZipFile};

/// All parts together. The sheet of a million cases with ten columns is about half of it.
const UNPACKED_BYTES_MAX: u64 = 512 << 20;
/// Rows of a sheet are much alike, but never alike as this; a part this small may be anything.
const RATIO_MAX: u64 = 200;
const RATIO_FREE_BYTES: u64 = 8 << 20;
const PARTS_MAX: usize = 10_000;
/// The head of a part that is looked into.
const HEAD_BYTES: u64 = 1 << 16;
/// `<si/>`: the shortest that a shared string can be written.
const STRING_BYTES_MIN: u64 = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// xlsx, xlsm.
    Excel,
    /// ods.
    LibreOffice,
}

/// What a whole, safe zip file is.
pub fn check(bytes: &[u8]) -> Result<Kind, ProblemKind> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > PARTS_MAX {
        return Err(ProblemKind::WorkbookTooLarge);
    }
    check_stated(&mut archive)?;
    let mut rest = UNPACKED_BYTES_MAX;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(damaged)?;
        rest = check_part(part, rest)?;
    }
    kind(&mut archive)
}

/// The error of a library, as the detail of a problem.
pub(super) fn damaged(error: impl std::fmt::Display) -> ProblemKind {
    ProblemKind::WorkbookDamaged { detail: super::problem::shown(&error.to_string()) }
}

/// What the list of parts says; a bomb that says so is not even lit.
fn check_stated(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), ProblemKind> {
    let mut total: u64 = 0;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(damaged)?;
        if part.encrypted() {
            return Err(ProblemKind::WorkbookEncrypted);
        }
        total = total.saturating_add(part.size());
        let swollen = part.size() > part.compressed_size().saturating_mul(RATIO_MAX);
        if total > UNPACKED_BYTES_MAX || (swollen && part.size() > RATIO_FREE_BYTES) {
            return Err(ProblemKind::WorkbookTooLarge);
        }
    }
    Ok(())
}

/// Unpacks one part into nothing and gives what may still be unpacked after it.
fn check_part(mut part: ZipFile<'_, Cursor<&[u8]>>, rest: u64) -> Result<u64, ProblemKind> {
    let (stated, packed) = (part.size(), part.compressed_size());
    let holds_strings = part.name().map_err(damaged)?.to_ascii_lowercase().ends_with("sharedstrings.xml");
    let mut head = Vec::new();
    part.by_ref().take(HEAD_BYTES.min(rest)).read_to_end(&mut head).map_err(damaged)?;
    let read = u64::try_from(head.len()).unwrap_or(u64::MAX);
    let left = rest - read;
    let unpacked = read + std::io::copy(&mut part.by_ref().take(left + 1), &mut sink()).map_err(damaged)?;
    let swollen = unpacked > packed.saturating_mul(RATIO_MAX) && unpacked > RATIO_FREE_BYTES;
    if unpacked > rest || swollen {
        return Err(ProblemKind::WorkbookTooLarge);
    }
    if unpacked != stated || (holds_strings && strings_stated(&head) > unpacked / STRING_BYTES_MIN) {
        return Err(damaged("size"));
    }
    Ok(rest - unpacked)
}

/// How many strings a table of strings says that it has: room is made for that many, so it must not be a lie.
fn strings_stated(head: &[u8]) -> u64 {
    const NAME: &[u8] = b"uniqueCount";
    let Some(at) = head.windows(NAME.len()).position(|window| window == NAME) else { return 0 };
    let rest = head.get(at + NAME.len()..).unwrap_or_default();
    let mut digits = rest.iter().skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
    digits.try_fold(0_u64, |sum, digit| sum.checked_mul(10)?.checked_add(u64::from(digit - b'0'))).unwrap_or(u64::MAX)
}

fn kind(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Kind, ProblemKind> {
    let names: Vec<String> = archive.file_names().flatten().map(std::borrow::Cow::into_owned).collect();
    let has = |name: &str| names.iter().any(|part| part == name);
    if has("content.xml") && has("mimetype") {
        return libre_office(archive);
    }
    if has("[Content_Types].xml") && names.iter().any(|part| is_workbook(part)) {
        return Ok(Kind::Excel);
    }
    Err(ProblemKind::Workbook)
}

/// `xl/workbook.xml`, wherever a writer has put it.
fn is_workbook(part: &str) -> bool {
    part.to_ascii_lowercase().ends_with("workbook.xml")
}

fn libre_office(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Kind, ProblemKind> {
    let mut text = |name: &str| {
        let mut text = String::new();
        let read = archive.by_name(name).map(|part| part.take(HEAD_BYTES).read_to_string(&mut text).is_ok());
        if read.unwrap_or(false) { text } else { String::new() }
    };
    if !text("mimetype").trim_ascii().starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        Err(ProblemKind::Workbook)
    } else if text("META-INF/manifest.xml").contains("encryption-data") {
        Err(ProblemKind::WorkbookEncrypted)
    } else {
        Ok(Kind::LibreOffice)
    }
}
