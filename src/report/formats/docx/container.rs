//! The container of a Word document: the same parts give the same bytes.

use crate::report::formats::characters::clean;
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

#[derive(Debug)]
pub struct Part {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Part {
    /// XML knows no sign for most control characters, so whatever somebody typed is shown as the replacement character.
    pub(super) fn xml(name: &str, text: &str) -> Self {
        Self { name: name.into(), bytes: clean(text).into_owned().into_bytes() }
    }
}

pub fn pack(parts: &[Part]) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        // A picture is packed already.
        let png = std::path::Path::new(&part.name).extension().is_some_and(|ending| ending == "png");
        let method = if png { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        // 1980, as early as the container can say: the time of writing is nobody's business and differs from run to run.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        archive.start_file(part.name.as_str(), options)?;
        archive.write_all(&part.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
