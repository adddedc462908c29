//! Files that leave the tilsyn: whole or not there, and told of in the trail if and only if they are there.
//!
//! Everything that takes room on the disk is written under other names first. Then the entry is made, the files get
//! their names, and the entry is made to last. Whatever fails on the way, both are as they were before. A power cut between
//! the last two leaves files that the trail does not tell of and that nobody was told of either: writing them again
//! mends that. The other way round the trail would tell of files that never were, for ever.

use crate::{
    domain::{event::FilePrint, hash::sha256_hex, refusal::Refusal},
    store::error::unless_full,
};
use std::{
    fs,
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

/// The files with their hashes, as the trail keeps them.
pub(super) fn prints(documents: &[(String, Vec<u8>)]) -> Vec<FilePrint> {
    let print = |(name, bytes): &(String, Vec<u8>)| FilePrint { name: name.clone(), sha256: sha256_hex(bytes) };
    documents.iter().map(print).collect()
}

/// Files on their way. Dropped before they are kept, they have never been there: a verb that tells of them gives them back
/// out of its change, and they are kept once that has been made to last.
#[derive(Debug)]
pub struct Batch {
    waiting: Vec<(PathBuf, PathBuf)>,
    /// Those that have their names, with what had the name before.
    placed: Vec<(PathBuf, Option<PathBuf>)>,
}

impl Batch {
    /// Writes the documents under other names into a folder, which is made where it does not exist.
    pub(super) fn write(dir: &Path, documents: &[(String, Vec<u8>)]) -> Result<Self, Refusal> {
        fs::create_dir_all(dir)
            .map_err(|error| Refusal::new("report-folder").with("path", dir.display()).with("detail", error))?;
        let mut batch = Self { waiting: Vec::new(), placed: Vec::new() };
        for (name, bytes) in documents {
            let (half, path) = (beside(dir, name, "tmp"), dir.join(name));
            batch.waiting.push((half.clone(), path.clone()));
            whole(&half, bytes).map_err(|error| not_written(&path, &error))?;
        }
        Ok(batch)
    }

    /// Gives the files their names. What had them before waits until all is well.
    pub(super) fn place(&mut self) -> Result<(), Refusal> {
        for (half, path) in self.waiting.clone() {
            self.place_one(&half, &path).map_err(|error| not_written(&path, &error))?;
        }
        self.waiting.clear();
        Ok(())
    }

    fn place_one(&mut self, half: &Path, path: &Path) -> io::Result<()> {
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
        self.placed.push((path.to_owned(), old));
        fs::rename(half, path)
    }

    /// They are there for good. Gives their paths.
    #[must_use]
    pub fn keep(mut self) -> Vec<PathBuf> {
        let placed = std::mem::take(&mut self.placed);
        // Of no use to anybody any more; where one stays, it is hidden and harms nobody.
        placed.iter().filter_map(|(_, old)| old.as_ref()).for_each(|old| drop(fs::remove_file(old)));
        placed.into_iter().map(|(path, _)| path).collect()
    }
}

impl Drop for Batch {
    /// What cannot be brought back now cannot be brought back by anybody.
    fn drop(&mut self) {
        for (half, _) in &self.waiting {
            fs::remove_file(half).ok();
        }
        for (path, old) in self.placed.iter().rev() {
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
    Refusal::new(unless_full(error, "report-not-written")).with("path", path.display()).with("detail", error)
}

#[cfg(test)]
#[path = "export_batch_tests.rs"]
mod tests;
