//! The moment at which a program is ended, or a call fails: a small library in front of the C library counts the calls by
//! which files are changed. So every step between two of them is reached, also those that last no time.

use crate::support::chance::Chance;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};
use tempfile::TempDir;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strike {
    /// Nothing happens; the calls are counted.
    Counted,
    /// After so many microseconds.
    Killed { after: u64 },
    /// Before the nth call, or in the middle of it.
    KilledAt { nth: u64, half: bool },
    /// The nth call fails with an error; with `on`, what takes room fails from then on.
    Fails { nth: u64, error: i32, on: bool },
}

/// Input/output error, permission denied, no space left on the device, read-only file system.
const ERRORS: [i32; 4] = [5, 13, 28, 30];
/// A program on the screens that cannot go on waits for a key that nobody gives it, so long at most, in microseconds.
const PATIENCE: u64 = 20_000_000;

impl Strike {
    /// A kill, in a deed that takes so many calls and microseconds.
    pub fn kill(chance: &mut Chance, calls: u64, time: u64) -> Self {
        match chance.below(4) {
            0 => Self::Killed { after: chance.below(time + time / 4) },
            1 => Self::KilledAt { nth: 1 + chance.below(calls), half: true },
            _ => Self::KilledAt { nth: 1 + chance.below(calls), half: false },
        }
    }

    pub fn fault(chance: &mut Chance, calls: u64) -> Self {
        let (nth, error) = (1 + chance.below(calls), *chance.of(&ERRORS));
        Self::Fails { nth, error, on: chance.below(2) == 0 }
    }

    pub fn is_kill(self) -> bool {
        matches!(self, Self::Killed { .. } | Self::KilledAt { .. })
    }

    /// The surroundings in which it happens. The calls of a program that ends by itself are told to `count`; one on the
    /// screens that does not is ended.
    pub fn surroundings(self, count: &Path, on_screens: bool) -> Vec<(&'static str, String)> {
        let patience = on_screens.then_some(PATIENCE);
        let (after, at, on) = match self {
            Self::Counted => (patience, None, false),
            Self::Killed { after } => (Some(after), None, false),
            Self::KilledAt { nth, half } => (patience, Some((nth, if half { -1 } else { 0 })), false),
            Self::Fails { nth, error, on } => (patience.map(|most| most / 2), Some((nth, error)), on),
        };
        let mut all = vec![("STRIKE_COUNT", count.display().to_string())];
        all.extend(after.map(|after| ("STRIKE_AFTER", after.to_string())));
        all.extend(
            at.iter().flat_map(|(nth, with)| [("STRIKE_AT", nth.to_string()), ("STRIKE_WITH", with.to_string())]),
        );
        all.extend(on.then(|| ("STRIKE_ON", "1".into())));
        all.push(("LD_PRELOAD", library().display().to_string()));
        all
    }
}

/// The library, compiled once by the compiler that the program needs anyway.
fn library() -> &'static Path {
    static MADE: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = MADE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("strike.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/killed/strike.c");
        let compiler = env::var_os("CC").unwrap_or_else(|| "cc".into());
        let mut command = Command::new(compiler);
        command.args(["-O2", "-shared", "-fPIC", "-o"]).arg(&path).args([source, "-ldl", "-lrt"]);
        assert!(command.status().unwrap().success(), "{source} is not compiled");
        (folder, path)
    });
    path
}
