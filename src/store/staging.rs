//! Where a file is made before it has its name: a folder of its own beside it, with a name that nobody can guess, that only
//! its owner may look into. What is made there is whole when it gets its name, and what a writer leaves behind that was
//! killed is known by its lock, which nobody holds any more.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};
use tempfile::{Builder, TempDir, TempPath};

/// Beginning of the name of such a folder.
const PREFIX: &str = ".tilsyn-skriver-";
/// Held as long as the writer lives.
const HELD: &str = "i-brug";
/// Tells what a writer was about to give names to. Only who knows what came of it may remove that.
pub const JOURNAL: &str = "navne.json";

/// Goes away with all that is in it when it is dropped.
#[derive(Debug)]
pub struct Staging {
    /// Let go before the folder goes: some systems remove no folder with an open file.
    _held: File,
    folder: TempDir,
}

impl Staging {
    /// In the folder where the file is to be, so that it can be moved in one step. What a dead writer left there goes.
    pub fn within(dir: &Path) -> io::Result<Self> {
        sweep(dir, |left| !left.join(JOURNAL).exists());
        loop {
            let folder = private(Builder::new().prefix(PREFIX)).tempdir_in(here(dir))?;
            let lock = folder.path().join(HELD);
            let held = match owner_only(OpenOptions::new().write(true).create_new(true)).open(&lock) {
                Ok(held) => held,
                // Somebody has swept it away before it was locked.
                Err(error) if error.kind() == ErrorKind::NotFound && !folder.path().exists() => continue,
                Err(error) => return Err(error),
            };
            // A drive without locks has nobody who could sweep, either.
            if held.lock().is_err() || lock.exists() {
                return Ok(Self { _held: held, folder });
            }
        }
    }

    #[must_use]
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A new file in it, whole on the disk. It is for its owner alone, or as the system makes files.
    pub fn write(&self, name: &str, bytes: &[u8], is_private: bool) -> io::Result<PathBuf> {
        let path = self.place(name);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        if is_private {
            owner_only(&mut options);
        }
        let mut file = options.open(&path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(path)
    }
}

/// Gives a file its name, and refuses where one has it already.
pub fn name_new(made: &Path, path: &Path) -> io::Result<()> {
    let taken = match TempPath::try_from_path(made)?.persist_noclobber(path) {
        Ok(()) => return settled(path),
        Err(failed) => failed,
    };
    let (mut made, error) = (taken.path, taken.error);
    made.disable_cleanup(true);
    // Some drives can do no better than to look first.
    if error.kind() == ErrorKind::AlreadyExists || fs::symlink_metadata(path).is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    name_over(&made, path)
}

/// Gives a file its name, in place of the one that has it.
pub fn name_over(made: &Path, path: &Path) -> io::Result<()> {
    fs::rename(made, path)?;
    settled(path)
}

/// A name lasts once its folder is on the disk. Where that cannot be had, it lasts as soon as the system sees to it.
#[expect(clippy::unnecessary_wraps, reason = "it ends what can fail")]
fn settled(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(here(path.parent().unwrap_or(Path::new("")))).and_then(|folder| folder.sync_all()).ok();
    }
    Ok(())
}

/// Removes what dead writers have left in a folder. `settle` looks into each before, and may say that it has to stay.
pub fn sweep(dir: &Path, mut settle: impl FnMut(&Path) -> bool) {
    let Ok(entries) = fs::read_dir(here(dir)) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let folder = entry.path();
        let Some(_held) = claimed(&folder) else { continue };
        if settle(&folder) {
            // What cannot be removed now is tried again the next time.
            fs::remove_dir_all(folder).ok();
        }
    }
}

/// The lock of a folder whose writer is dead. One whose writer did not get so far as to lock it is empty, and goes at once.
fn claimed(folder: &Path) -> Option<File> {
    let lock = folder.join(HELD);
    // No lock of ours is anything else, and a pipe in its place would be waited for without end.
    if fs::symlink_metadata(&lock).is_ok_and(|found| !found.is_file()) {
        return None;
    }
    if let Ok(held) = OpenOptions::new().write(true).open(lock) {
        return held.try_lock().is_ok().then_some(held);
    }
    // Nothing is removed that holds anything.
    fs::remove_dir(folder).ok();
    None
}

/// The current folder has an empty name where a file is named without one.
#[must_use]
pub fn here(dir: &Path) -> &Path {
    if dir.as_os_str().is_empty() { Path::new(".") } else { dir }
}

#[cfg(unix)]
fn private<'b, 'n, 's>(builder: &'b mut Builder<'n, 's>) -> &'b mut Builder<'n, 's> {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn private<'b, 'n, 's>(builder: &'b mut Builder<'n, 's>) -> &'b mut Builder<'n, 's> {
    builder
}

#[cfg(unix)]
pub(super) fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600)
}

#[cfg(not(unix))]
pub(super) fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> usize {
        fs::read_dir(dir).unwrap().count()
    }

    #[test]
    fn what_a_dead_writer_left_is_removed_and_a_living_one_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let living = Staging::within(dir.path()).unwrap();
        let written = living.write("halv", b"et svar", true).unwrap();
        // As a kill leaves it: all is there, and nobody holds the lock.
        let dead = dir.path().join(format!("{PREFIX}d0d0d0"));
        fs::create_dir(&dead).unwrap();
        fs::write(dead.join(HELD), "").unwrap();
        fs::write(dead.join("halv"), "artikel 9").unwrap();
        fs::create_dir(dir.path().join(format!("{PREFIX}tom000"))).unwrap();
        // Made by somebody who wants the next one to wait.
        #[cfg(unix)]
        {
            let trap = dir.path().join(format!("{PREFIX}pibe00"));
            fs::create_dir(&trap).unwrap();
            assert!(std::process::Command::new("mkfifo").arg(trap.join(HELD)).status().unwrap().success());
        }
        // Nobody's but the person's own.
        let own = dir.path().join(format!("{PREFIX}noter"));
        fs::create_dir(&own).unwrap();
        fs::write(own.join("min.txt"), "").unwrap();
        let mut seen = Vec::new();
        sweep(dir.path(), |folder| {
            seen.push(folder.to_owned());
            true
        });
        assert!(!dead.exists() && written.exists() && own.join("min.txt").exists());
        let others = if cfg!(unix) { 2 } else { 1 };
        assert_eq!(names(dir.path()), others + 1);
        drop(living);
        assert_eq!(names(dir.path()), others);
    }

    #[test]
    fn a_new_name_takes_nobody_elses_place() {
        let dir = tempfile::tempdir().unwrap();
        let staging = Staging::within(dir.path()).unwrap();
        let (made, path) = (staging.write("ny", b"ny", true).unwrap(), dir.path().join("navn"));
        fs::write(&path, "gammel").unwrap();
        assert_eq!(name_new(&made, &path).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"gammel");
        fs::remove_file(&path).unwrap();
        name_new(&made, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"ny");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_look_into_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let staging = Staging::within(dir.path()).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let written = staging.write("ny", b"ny", true).unwrap();
        assert_eq!((mode(staging.folder.path()), mode(&written)), (0o700, 0o600));
    }
}
