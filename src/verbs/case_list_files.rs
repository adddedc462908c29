//! A case list as a file: looked at, read while somebody watches, and what was settled about it kept beside it.

use super::{
    export_batch::{Target, write_one},
    import::incoming::Incoming,
    outside,
};
use crate::{
    domain::{bounds::LIST_MB, code::Code, guards::cpr, refusal::Refusal},
    intake::{case_list, column_plan::ColumnPlan, inspection, mapping, options::ListOptions, problem::Problem},
    store::reader::Reader,
};
use std::{
    fmt::Display,
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

/// What was settled about a list is kept under a name that begins with this.
const KEPT: &str = "tilsyn-kolonner";

/// Is told how many bytes of how many have been read, and says whether to go on.
pub type Watcher<'w> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'w;

/// A list that has been looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    pub column_plan: ColumnPlan,
    /// The file that last year's settlement was taken from.
    pub kept: Option<PathBuf>,
}

/// Why a list was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    Refused(Refusal),
    Problems(Vec<Problem>),
    /// Whoever watched wanted no more.
    Stopped,
}

/// Without its folder, which can name a person, and without a CPR number.
#[must_use]
pub fn file_name(path: &Path) -> String {
    cpr::mask(&path.file_name().unwrap_or_default().to_string_lossy())
}

/// What a list seems to say. `beside` is another folder in which a settlement may lie.
pub fn look(path: &Path, sheet: Option<&str>, beside: &Path, watch: &mut Watcher<'_>) -> Result<Looked, Unread> {
    let options = ListOptions { sheet: sheet.map(str::to_owned), ..ListOptions::default() };
    let bytes = whole(path, watch)?;
    let inspection = inspection::inspect(&bytes, &options).map_err(Unread::Problems)?;
    let mut column_plan = ColumnPlan::new(inspection);
    let kept = settlements(path, beside)
        .into_iter()
        .find(|file| mapping::read("", &outside::kept(file)).is_ok_and(|mapping| column_plan.take(&mapping)));
    Ok(Looked { column_plan, kept })
}

/// Reads a list to its end.
pub fn read(path: &Path, options: &ListOptions, watch: &mut Watcher<'_>) -> Result<Incoming, Unread> {
    let mut watched = open(path, 2, watch)?;
    let list = case_list::read_from(&mut watched, options);
    if watched.stopped {
        return Err(Unread::Stopped);
    }
    Ok(Incoming { file_name: file_name(path), list: list.map_err(Unread::Problems)? })
}

/// Keeps what was settled beside the file of the tilsyn, for next year.
pub fn keep(reader: &Reader, path: &Path, folder: &Path, column_plan: &ColumnPlan) -> Result<PathBuf, Refusal> {
    let stem = cpr::mask(&path.file_stem().unwrap_or_default().to_string_lossy());
    let text = mapping::write(&column_plan.mapping());
    write_beside(reader, folder, &format!("{KEPT}-{stem}"), "toml", (&text, false)).map_err(|refusal| {
        match refusal.code {
            Code::ReportNotWritten | Code::ReportFolder => Refusal { code: Code::SettlementNotWritten, ..refusal },
            _ => refusal,
        }
    })
}

/// Writes what is wrong with a list to a file beside it, for whoever made the list.
pub fn export(reader: &Reader, path: &Path, text: &str) -> Result<PathBuf, Refusal> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    write_beside(reader, path.parent().unwrap_or(Path::new("")), &format!("{stem}-fejl"), "csv", (text, true))
        .map_err(no_list)
}

/// Writes it where somebody wants it; `inputs` are what that may not be.
pub fn export_to(
    reader: &Reader,
    (place, replace, inputs): (&Path, bool, &[&Path]),
    text: &str,
) -> Result<(), Refusal> {
    let folder = place.parent().unwrap_or(Path::new(""));
    write_one(reader, place, Target { folder, is_private: true, replace, inputs }, text.into())
        .map(drop)
        .map_err(no_list)
}

/// What could not be written is the list of problems.
fn no_list(refusal: Refusal) -> Refusal {
    match refusal.code {
        Code::ReportNotWritten | Code::ReportFolder => Refusal { code: Code::ProblemsNotWritten, ..refusal },
        _ => refusal,
    }
}

/// Under the first name that is free or holds the same: `navn.csv`, `navn-2.csv` …
fn write_beside(
    reader: &Reader,
    folder: &Path,
    stem: &str,
    ending: &str,
    (text, is_private): (&str, bool),
) -> Result<PathBuf, Refusal> {
    let target = Target { is_private, ..Target::public(folder) };
    let mut nth = 1;
    loop {
        let name = if nth == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{nth}.{ending}") };
        match write_one(reader, &folder.join(name), target, text.into()) {
            Err(refusal) if matches!(refusal.code, Code::OutputForeign | Code::OutputNoFile) => nth += 1,
            written => return written,
        }
    }
}

/// The settlements that lie beside a list, and beside the file of the tilsyn, newest first.
fn settlements(path: &Path, beside: &Path) -> Vec<PathBuf> {
    let folders = path.parent().into_iter().chain([beside]);
    let entries = folders.filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let ours = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with(KEPT) && path.extension().is_some_and(|ending| ending == "toml")
    };
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(ours).collect();
    found.sort_by_key(|path| std::cmp::Reverse(fs::metadata(path).and_then(|data| data.modified()).ok()));
    found
}

fn whole(path: &Path, watch: &mut Watcher<'_>) -> Result<Vec<u8>, Unread> {
    let mut watched = open(path, 1, watch)?;
    let mut bytes = Vec::new();
    let read = watched.read_to_end(&mut bytes);
    if watched.stopped {
        return Err(Unread::Stopped);
    }
    read.map_err(|error| Unread::Refused(not_read(path, error)))?;
    Ok(bytes)
}

/// The bytes of a list that nobody watches.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Refusal> {
    outside::bytes(path, LIST_MB, |error| not_read(path, error))
}

/// That a list could not be read.
pub fn not_read(path: &Path, detail: impl Display) -> Refusal {
    let path = cpr::mask(&path.display().to_string());
    Refusal::new(Code::ListNotRead).with("path", path).with("detail", detail)
}

/// Opens a list that is gone through so many times.
fn open<'f, 'w>(path: &Path, times: u64, watch: &'f mut Watcher<'w>) -> Result<Watched<'f, 'w>, Unread> {
    if path.is_dir() {
        return Err(Unread::Refused(Refusal::new(Code::ListIsFolder).with("path", path.display())));
    }
    let (file, length) = outside::open(path, LIST_MB, |error| not_read(path, error)).map_err(Unread::Refused)?;
    Ok(Watched { file, seen: 0, all: length.saturating_mul(times), watch, stopped: false })
}

/// A file whose reading is watched.
struct Watched<'f, 'w> {
    file: File,
    seen: u64,
    all: u64,
    watch: &'f mut Watcher<'w>,
    stopped: bool,
}

impl Read for Watched<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.stopped || (self.watch)(self.seen, self.all).is_break() {
            self.stopped = true;
            return Err(io::Error::other("stopped"));
        }
        let read = self.file.read(buffer)?;
        self.seen += u64::try_from(read).unwrap_or(u64::MAX);
        Ok(read)
    }
}

impl Seek for Watched<'_, '_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
