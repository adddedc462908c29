//! Files that leave the tilsyn: whole or not there, and told of in the trail if and only if they are there.
//!
//! Everything that takes room on the disk is written under other names first. Then the entry is made, the files get
//! their names, and the entry is made to last. Whatever fails on the way, both are as they were before. A power cut between
//! the last two leaves files that the trail does not tell of and that nobody was told of either: writing them again
//! mends that. The other way round the trail would tell of files that never were, for ever.

use crate::{
    domain::{code::Code, event::FilePrint, hash::sha256_hex, refusal::Refusal},
    store::error::unless_full,
};
use std::{
    fs,
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

/// A file before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The files with their hashes, as the trail keeps them.
pub(super) fn prints(files: &[ExportFile]) -> Vec<FilePrint> {
    files.iter().map(|file| FilePrint { name: file.name.clone(), sha256: sha256_hex(&file.bytes) }).collect()
}

/// Files on their way. Dropped before they are kept, they have never been there: a verb that tells of them gives them back
/// out of its change, and they are kept once that has been made to last.
#[derive(Debug)]
pub struct Batch {
    waiting: Vec<Waiting>,
    /// Those that have their names.
    placed: Vec<Placed>,
}

#[derive(Debug)]
struct Waiting {
    /// Under its other name.
    half: PathBuf,
    path: PathBuf,
}

#[derive(Debug)]
struct Placed {
    path: PathBuf,
    /// What had the name before.
    old: Option<PathBuf>,
}

impl Batch {
    /// Writes the files under other names into a folder, which is made where it does not exist.
    pub(super) fn write(dir: &Path, files: &[ExportFile]) -> Result<Self, Refusal> {
        fs::create_dir_all(dir)
            .map_err(|error| Refusal::new(Code::ReportFolder).with("path", dir.display()).with("detail", error))?;
        let mut batch = Self { waiting: Vec::new(), placed: Vec::new() };
        for ExportFile { name, bytes } in files {
            let (half, path) = (beside(dir, name, "tmp"), dir.join(name));
            let written = whole(&half, bytes).map_err(|error| not_written(&path, &error));
            // What was begun goes away with the batch.
            batch.waiting.push(Waiting { half, path });
            written?;
        }
        Ok(batch)
    }

    /// Gives the files their names. What had them before waits until all is well.
    pub(super) fn place(&mut self) -> Result<(), Refusal> {
        for Waiting { half, path } in &self.waiting {
            place_one(half, path, &mut self.placed).map_err(|error| not_written(path, &error))?;
        }
        self.waiting.clear();
        Ok(())
    }

    /// They are there for good. Gives their paths.
    #[must_use]
    pub fn keep(mut self) -> Vec<PathBuf> {
        let placed = std::mem::take(&mut self.placed);
        // Of no use to anybody any more; where one stays, it is hidden and harms nobody.
        placed.iter().filter_map(|file| file.old.as_ref()).for_each(|old| drop(fs::remove_file(old)));
        placed.into_iter().map(|file| file.path).collect()
    }
}

fn place_one(half: &Path, path: &Path, placed: &mut Vec<Placed>) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::Error::from(ErrorKind::IsADirectory));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let old = beside(path.parent().unwrap_or(Path::new("")), &name, "old");
    let old = match fs::rename(path, &old) {
        Ok(()) => Some(old),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    placed.push(Placed { path: path.to_owned(), old });
    fs::rename(half, path)
}

impl Drop for Batch {
    /// What cannot be brought back now cannot be brought back by anybody.
    fn drop(&mut self) {
        for Waiting { half, .. } in &self.waiting {
            fs::remove_file(half).ok();
        }
        for Placed { path, old } in self.placed.iter().rev() {
            fs::remove_file(path).ok();
            if let Some(old) = old {
                fs::rename(old, path).ok();
            }
        }
    }
}

/// One file, whole or not at all.
pub(super) fn write_one(dir: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Refusal> {
    let (half, path) = (beside(dir, name, "tmp"), dir.join(name));
    let written = whole(&half, bytes).and_then(|()| fs::rename(&half, &path));
    written.map(|()| path.clone()).map_err(|error| {
        // Ours alone, and of no use to anybody.
        fs::remove_file(&half).ok();
        not_written(&path, &error)
    })
}

/// A name that no reader takes for a document, in the same folder.
fn beside(dir: &Path, name: &str, ending: &str) -> PathBuf {
    dir.join(format!(".{name}.{}.{ending}", std::process::id()))
}

fn whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn not_written(path: &Path, error: &io::Error) -> Refusal {
    Refusal::new(unless_full(error, Code::ReportNotWritten)).with("path", path.display()).with("detail", error)
}

#[cfg(test)]
#[path = "export_batch_tests.rs"]
mod tests;
