//! Files that leave the tilsyn: whole or not there, and told of in the trail if and only if they are there.
//!
//! Everything that takes room on the disk is written first, in a folder of its own beside the target. Then the entry is
//! made, the files get their names, and the entry is made to last. Whatever fails on the way, both are as they were before.
//! Where a writer is killed between the last two, the files are there and the trail is silent: what he was about to name
//! stands in his folder, and the next one who opens the tilsyn or writes there takes it back.
//!
//! Nothing that is not ours is replaced unasked. Ours is what the trail tells of, by its name and hash, and what holds the
//! same bytes anyway.

use super::outside;
use crate::{
    domain::{
        bounds::{OUTPUT_MB, TABLE_MB},
        code::Code,
        event::FilePrint,
        hash::sha256_hex,
        refusal::Refusal,
    },
    store::{
        error::unless_full,
        reader::Reader,
        staging::{JOURNAL, Staging, here, name_new, name_over, sweep},
    },
};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::{self, Read as _},
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

/// In the name of every tilsyn, every copy of one, and what SQLite puts beside it.
const ENDING: &str = ".tilsyn";

/// Where files go, and how.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub folder: &'a Path,
    /// They speak of single cases: for their owner's eyes alone.
    pub is_private: bool,
    /// Somebody says that files with the same names may be replaced although they are not ours.
    pub replace: bool,
    /// What they are made from, which they never take the place of.
    pub inputs: &'a [&'a Path],
}

impl<'a> Target<'a> {
    /// For whoever may read what else lies in the folder.
    #[must_use]
    pub fn public(folder: &'a Path) -> Self {
        Self { folder, is_private: false, replace: false, inputs: &[] }
    }

    #[must_use]
    pub fn private(folder: &'a Path) -> Self {
        Self { is_private: true, ..Self::public(folder) }
    }
}

/// Files on their way. Dropped before they are kept, they have never been there: a verb that tells of them gives them back
/// out of its change, and they are kept once that has been made to last.
#[derive(Debug)]
pub struct Batch {
    staging: Staging,
    folder: PathBuf,
    replace: bool,
    inputs: Vec<PathBuf>,
    /// In the folder of the tilsyn, where the files go elsewhere: it says where, should nobody be left to tell.
    _pointer: Option<Staging>,
    journal: Journal,
    /// So many of them have their names.
    placed: usize,
}

/// What is about to get names, for whoever finds it after a kill.
#[derive(Debug, Serialize, Deserialize)]
struct Journal {
    /// The tilsyn that may tell of them.
    of: String,
    /// Where they are to be. It is another folder than the one around it where the tilsyn lies elsewhere: then there is
    /// more to be found there.
    folder: String,
    files: Vec<Named>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Named {
    print: FilePrint,
    /// Whether a file had the name before. It waits beside the new one.
    replaces: bool,
}

/// The file that is to get the nth name, and the one that had it.
fn new(nth: usize) -> String {
    format!("ny-{nth}")
}

fn old(nth: usize) -> String {
    format!("gammel-{nth}")
}

impl Batch {
    /// Writes the files beside where they go, in a folder that is made where it does not exist. `home` is the tilsyn.
    pub(super) fn write(home: &Path, target: Target<'_>, files: &[ExportFile]) -> Result<Self, Refusal> {
        let folder = here(target.folder);
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let unmade =
            |error: io::Error| Refusal::new(Code::ReportFolder).with("path", folder.display()).with("detail", error);
        make_folder(&folder, target.is_private).map_err(unmade)?;
        let pointer = pointer(home, &folder);
        let staging = Staging::within(&folder).map_err(unmade)?;
        for (nth, file) in files.iter().enumerate() {
            staging
                .write(&new(nth), &file.bytes, target.is_private)
                .map_err(|error| not_written(&folder.join(&file.name), &error))?;
        }
        let files = prints(files).into_iter().map(|print| Named { print, replaces: false }).collect();
        let journal = Journal::new(home, &folder, files);
        let (replace, inputs) = (target.replace, target.inputs.iter().copied().map(Path::to_owned).collect());
        Ok(Self { staging, folder, replace, inputs, _pointer: pointer, journal, placed: 0 })
    }

    /// Gives the files their names, unless one of them is somebody else's. What had them before waits until all is well.
    pub(super) fn place(&mut self, reader: &Reader) -> Result<(), Refusal> {
        tidy_folder(reader, &self.folder);
        self.look_around(reader)?;
        for nth in 0..self.journal.files.len() {
            self.set_aside(nth).map_err(|error| not_written(&self.path(nth), &error))?;
        }
        self.journal.write(&self.staging).map_err(|error| not_written(&self.folder, &error))?;
        for (nth, file) in self.journal.files.iter().enumerate() {
            let (made, path) = (self.staging.place(&new(nth)), self.path(nth));
            let named = if file.replaces { name_over(&made, &path) } else { name_new(&made, &path) };
            named.map_err(|error| not_written(&path, &error))?;
            self.placed = nth + 1;
        }
        Ok(())
    }

    /// Sees which names are taken, and whether each is by a file that may be replaced.
    fn look_around(&mut self, reader: &Reader) -> Result<(), Refusal> {
        let mut told = None;
        let mut foreign = Vec::new();
        for nth in 0..self.journal.files.len() {
            let path = self.path(nth);
            must_not_be_kept(reader, &path, &self.inputs)?;
            if fs::symlink_metadata(&path).is_err() {
                continue;
            }
            // A link that leads nowhere is replaced like a file.
            if fs::metadata(&path).is_ok_and(|leads_to| !leads_to.is_file()) {
                return Err(Refusal::new(Code::OutputNoFile).with("path", path.display()));
            }
            let Named { print, replaces } = &mut self.journal.files[nth];
            *replaces = true;
            let held = FilePrint { sha256: sha256_of(&path).unwrap_or_default(), ..print.clone() };
            if held == *print || self.replace {
                continue;
            }
            if told.is_none() {
                told = Some(reader.file_prints()?);
            }
            if !told.as_ref().is_some_and(|told| told.contains(&held)) {
                foreign.push(Refusal::new(Code::OutputForeignFile).with("name", held.name));
            }
        }
        if foreign.is_empty() {
            return Ok(());
        }
        let count = foreign.len();
        Err(Refusal::new(Code::OutputForeign).with("count", count).with("path", self.folder.display()).at(foreign))
    }

    /// What has the name stays where it is until the new file takes it, and is kept beside that one.
    fn set_aside(&self, nth: usize) -> io::Result<()> {
        let (path, old) = (self.path(nth), self.staging.place(&old(nth)));
        if !self.journal.files[nth].replaces || fs::hard_link(&path, &old).is_ok() {
            return Ok(());
        }
        fs::copy(path, old).map(drop)
    }

    /// They are there for good. Gives their paths.
    #[must_use]
    pub fn keep(mut self) -> Vec<PathBuf> {
        self.placed = 0;
        (0..self.journal.files.len()).map(|nth| self.path(nth)).collect()
    }

    /// The same where no trail tells of them: what would take them back goes first, and where it does not, they are taken back
    /// now.
    pub(super) fn keep_untold(self) -> Result<Vec<PathBuf>, Refusal> {
        fs::remove_file(self.staging.place(JOURNAL)).map_err(|error| not_written(&self.folder, &error))?;
        Ok(self.keep())
    }

    fn path(&self, nth: usize) -> PathBuf {
        self.folder.join(&self.journal.files[nth].print.name)
    }
}

impl Journal {
    fn new(home: &Path, folder: &Path, files: Vec<Named>) -> Self {
        Self { of: shown(home), folder: shown(folder), files }
    }

    /// Whole or not there: half of it would tell nobody what may be removed.
    fn write(&self, staging: &Staging) -> io::Result<()> {
        name_over(&staging.write("navne", &serde_json::to_vec(self)?, true)?, &staging.place(JOURNAL))
    }

    /// The nth name in the folder is again what it was. What cannot be brought back now cannot be brought back by anybody.
    fn take_back(&self, nth: usize, folder: &Path, staged: &Path) {
        let path = folder.join(&self.files[nth].print.name);
        if self.files[nth].replaces {
            name_over(&staged.join(old(nth)), &path).ok();
        } else {
            fs::remove_file(path).ok();
        }
    }
}

/// A folder that is made for what speaks of single cases is its owner's alone, as they are.
fn make_folder(folder: &Path, is_private: bool) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if is_private {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    builder.create(folder)
}

/// As it is written down and compared: one name a place. Not every path is text.
fn shown(path: &Path) -> String {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()).to_string_lossy().into_owned()
}

impl Drop for Batch {
    fn drop(&mut self) {
        let staged = self.staging.place("");
        (0..self.placed).rev().for_each(|nth| self.journal.take_back(nth, &self.folder, &staged));
    }
}

/// One file that nothing tells of, whole or not at all.
pub(super) fn write_one(reader: &Reader, path: &Path, target: Target<'_>, bytes: Vec<u8>) -> Result<PathBuf, Refusal> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut batch = Batch::write(&reader.place(), target, &[ExportFile { name, bytes }])?;
    batch.place(reader)?;
    Ok(batch.keep_untold()?.into_iter().collect())
}

/// A tilsyn, this one or another, a copy of one, and what SQLite puts beside it, are never replaced, nor is anything put in
/// their place: one is known by its name, and where it has another, by what stands in it. No more is an input replaced.
fn must_not_be_kept(reader: &Reader, path: &Path, inputs: &[PathBuf]) -> Result<(), Refusal> {
    let there = |path: &Path| fs::canonicalize(path).ok();
    let beside = |of: &Path| {
        let of = there(of).unwrap_or_else(|| of.to_owned()).to_string_lossy().to_lowercase();
        let folder = path.parent().and_then(there);
        let whole = folder.unwrap_or_default().join(path.file_name().unwrap_or_default());
        whole.to_string_lossy().to_lowercase().starts_with(&of)
    };
    let own = reader.place();
    let is_named = path.file_name().is_some_and(|name| name.to_string_lossy().to_lowercase().contains(ENDING));
    let is_own = !own.as_os_str().is_empty() && (beside(&own) || there(path) == there(&own));
    if is_own || is_named || is_database(path) {
        return Err(Refusal::new(Code::OutputIsTilsyn).with("path", path.display()));
    }
    let is_input = there(path).is_some_and(|whole| inputs.iter().any(|input| there(input).as_ref() == Some(&whole)));
    if is_input { Err(Refusal::new(Code::OutputIsInput).with("path", path.display())) } else { Ok(()) }
}

/// A file that is not encrypted begins like this.
fn is_database(path: &Path) -> bool {
    let begin = b"SQLite format 3\0";
    let Ok((mut file, _)) = outside::open(path, OUTPUT_MB, |error| not_written(path, &error)) else { return false };
    let mut head = [0; 16];
    file.read_exact(&mut head).is_ok() && head == *begin
}

/// Where nothing can be put it is done without: then only who writes there again finds what was left.
fn pointer(home: &Path, folder: &Path) -> Option<Staging> {
    let staging = Staging::within(home.parent().filter(|own| *own != folder)?).ok()?;
    Journal::new(home, folder, Vec::new()).write(&staging).ok()?;
    Some(staging)
}

/// Takes back what dead writers of this tilsyn have left, beside it and where they wrote.
pub fn tidy(reader: &Reader) {
    if let Some(home) = reader.place().parent() {
        tidy_folder(reader, home);
    }
}

fn tidy_folder(reader: &Reader, folder: &Path) {
    sweep(folder, |left| settled(reader, folder, left));
}

/// Takes back the names that a dead writer gave and the trail does not tell of. What another tilsyn may tell of is left.
fn settled(reader: &Reader, folder: &Path, left: &Path) -> bool {
    let journal = left.join(JOURNAL);
    if outside::is_absent(&journal) {
        return true;
    }
    let Ok(told) = outside::bytes(&journal, TABLE_MB, |error| not_written(&journal, &error)) else { return false };
    let Ok(journal) = serde_json::from_slice::<Journal>(&told) else { return false };
    if journal.of != shown(&reader.place()) {
        return false;
    }
    if journal.folder != shown(folder) {
        tidy_folder(reader, Path::new(&journal.folder));
        return true;
    }
    let Ok(in_trail) = reader.file_prints() else { return false };
    for (nth, Named { print, .. }) in journal.files.iter().enumerate() {
        let is_plain = Path::new(&print.name).file_name().is_some_and(|name| name == print.name.as_str());
        let has_name = sha256_of(&folder.join(&print.name)).is_some_and(|held| held == print.sha256);
        if is_plain && has_name && !in_trail.contains(print) {
            journal.take_back(nth, folder, left);
        }
    }
    true
}

/// `None` for what cannot be one of our outputs.
fn sha256_of(path: &Path) -> Option<String> {
    outside::bytes(path, OUTPUT_MB, |error| not_written(path, &error)).ok().map(|bytes| sha256_hex(&bytes))
}

fn not_written(path: &Path, error: &io::Error) -> Refusal {
    Refusal::new(unless_full(error, Code::ReportNotWritten)).with("path", path.display()).with("detail", error)
}

#[cfg(test)]
#[path = "export_batch_tests.rs"]
mod tests;
