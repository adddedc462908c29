//! A folder as somebody looks for a case list in it.

use super::{outside, remembered::keep};
use crate::{
    domain::{code::Code, moment::Moment, refusal::Refusal},
    store::staging::here,
};
use chrono::{DateTime, Utc};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What a case list can be called.
const LISTS: [&str; 6] = ["csv", "txt", "xlsx", "xlsm", "xls", "ods"];

/// So many folders are remembered.
const RECENT_MAX: usize = 5;

/// Folders first, by name; then what may be a list, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    pub path: PathBuf,
    pub entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub path: PathBuf,
    /// As it is shown.
    pub name: String,
    pub is_folder: bool,
    pub changed: Option<Moment>,
    /// In bytes.
    pub size: u64,
}

pub fn look_into(path: &Path) -> Result<Folder, Refusal> {
    let refused = |error| Refusal::new(Code::FolderNotRead).with("path", path.display()).with("detail", error);
    // Not made canonical: on Windows that gives paths which nobody would know again.
    let whole = std::path::absolute(path).map_err(refused)?;
    let mut entries: Vec<Entry> =
        fs::read_dir(&whole).map_err(refused)?.flatten().filter_map(|entry| shown(entry.path())).collect();
    entries.sort_by(|a, b| {
        let name = |entry: &Entry| entry.name.to_lowercase();
        let files = b.changed.cmp(&a.changed).then_with(|| name(a).cmp(&name(b)));
        b.is_folder.cmp(&a.is_folder).then(if a.is_folder { name(a).cmp(&name(b)) } else { files })
    });
    Ok(Folder { path: whole, entries })
}

/// The names of the files beside a file that `is_meant` takes, in their order. None where nothing can be looked at.
pub(super) fn beside_file(file: &Path, is_meant: impl Fn(&str) -> bool) -> Vec<String> {
    let Some(Ok(entries)) = file.parent().map(|folder| fs::read_dir(here(folder))) else { return Vec::new() };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| is_meant(name)).collect();
    names.sort();
    names
}

/// `None` for what is hidden, cannot be looked at, or is no list.
fn shown(path: PathBuf) -> Option<Entry> {
    let data = fs::metadata(&path).ok()?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_list = data.is_file() && LISTS.contains(&ending.as_str());
    if name.starts_with(['.', '~']) || !(data.is_dir() || is_list) {
        return None;
    }
    let changed = data.modified().ok().map(|at| Moment::new(DateTime::<Utc>::from(at)));
    Some(Entry { path, name, is_folder: data.is_dir(), changed, size: data.len() })
}

/// A path as it was typed, pasted or dragged: without quotes around it, `~` for the home folder.
#[must_use]
pub fn typed(text: &str, folder: &Path, home: Option<&Path>) -> PathBuf {
    let text = text.trim();
    let bare = ['"', '\''].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(text);
    let bare = bare.strip_prefix("file://").unwrap_or(bare);
    // Other terminals than those of Windows put a stroke before every blank of a path that is dragged into them.
    let bare = if cfg!(windows) { bare.to_owned() } else { bare.replace("\\ ", " ") };
    match (bare.strip_prefix('~'), home) {
        (Some(""), Some(home)) => home.to_owned(),
        (Some(rest), Some(home)) if rest.starts_with(['/', '\\']) => home.join(&rest[1..]),
        _ => folder.join(bare),
    }
}

/// The folders of the newest lists, newest first, as far as they are still there.
#[must_use]
pub fn recent(file: &Path) -> Vec<PathBuf> {
    let text = outside::kept(file);
    text.lines().map(PathBuf::from).filter(|folder| folder.is_absolute() && folder.is_dir()).take(RECENT_MAX).collect()
}

/// Remembers a folder.
pub fn remember(file: &Path, folder: &Path) {
    let mut folders = recent(file);
    folders.retain(|other| other != folder);
    folders.insert(0, folder.to_owned());
    let lines: Vec<String> = folders.iter().take(RECENT_MAX).map(|folder| folder.display().to_string()).collect();
    keep(file, &lines.join("\n"));
}
