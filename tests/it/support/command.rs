//! Runs the built program in a folder of its own.

use serde_json::Value;
use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;
use tilsyn::{
    domain::{
        event::{Event, Field},
        sample::SampleCase,
    },
    store::open::Store,
    verbs::session::Session,
};

/// The questions of the checklist SS.
pub const SS: [&str; 7] = ["SS-01", "SS-02", "SS-03", "SS-04", "SS-06", "SS-07", "SS-08"];

pub const PASSPHRASE: &str = "fire gode danske ord";

/// A folder with a tilsyn file in it, or about to be.
pub struct Place {
    folder: TempDir,
}

/// What a command said.
#[must_use = "compare what it said, or assert that it was done"]
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// With a file that is not encrypted, and a round.
    pub fn with_round() -> Self {
        let place = Self::new();
        place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
        place.run(["round", "new", "2027", "--yes"]).done();
        place
    }

    /// And both lists imported.
    pub fn framed() -> Self {
        let place = Self::with_round();
        place.run(["import", &list("boern-windows1252.csv"), "--area", "boern"]).done();
        place.run(["import", &list("voksne-utf8-bom.csv"), "--area", "voksne"]).done();
        place
    }

    /// And drawn with a typed seed.
    pub fn drawn() -> Self {
        let place = Self::framed();
        place.run(["lock"]).done();
        place.run(["draw", "--seed", "Rødgrød med fløde på Ærø 2027"]).done();
        place
    }

    /// With an encrypted file, and a list in it.
    pub fn encrypted() -> Self {
        let place = Self::new();
        place.unlocked(["new", "t.tilsyn", "--municipality", "Prøve"]).done();
        place.unlocked(["round", "new", "2027", "--yes"]).done();
        place.unlocked(["import", &list("boern-windows1252.csv"), "--area", "boern"]).done();
        place
    }

    /// Runs the program with the passphrase.
    pub fn unlocked<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Said {
        Said::of(self.command(args).env("TILSYN_PASSPHRASE", PASSPHRASE).output().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn file(&self) -> PathBuf {
        self.path().join("t.tilsyn")
    }

    /// The program, with nothing of the surroundings that could speak to it.
    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(program());
        command.current_dir(self.path()).args(args).env("TILSYN_AS", "mla").env("TZ", "Europe/Copenhagen");
        for name in ["TILSYN_FILE", "TILSYN_LANG", "TILSYN_PASSPHRASE", "NO_COLOR"] {
            command.env_remove(name);
        }
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Said {
        Said::of(self.command(args).stdin(std::process::Stdio::null()).output().unwrap())
    }

    /// The one JSON value of a command that was done.
    pub fn json<const N: usize>(&self, args: [&str; N]) -> Value {
        let said = self.run(args.into_iter().chain(["--json"]));
        assert_eq!(said.code, Some(0), "{args:?}: {}{}", said.out, said.err);
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{args:?}: {error}: {}", said.out))
    }

    /// The file, opened in this process, for what no command does.
    pub fn session(&self) -> Session {
        let store = Store::open(&self.file(), None).unwrap();
        let now = || "2027-03-01T08:00:00Z".to_owned().try_into().unwrap();
        Session { store, by: "mla".into(), now, chance: || Ok([7; 16]) }
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// What only its owner may read.
    pub fn secret(&self, name: &str, text: &str) -> PathBuf {
        let path = self.write(name, text);
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        path
    }
}

impl Said {
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// It was done, and had nothing to complain of.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self.out
    }

    /// It was refused, with nothing on stdout, in whole sentences that name no key of ours.
    #[track_caller]
    pub fn refused(self, code: i32) -> String {
        assert_eq!(self.out, "", "{}", self.err);
        self.held_back(code).err
    }

    /// The same, below what was found.
    #[track_caller]
    pub fn held_back(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}", self.err);
        assert!(!self.err.contains("refusal-") && !self.err.contains("panicked"), "{}", self.err);
        assert!(self.err.trim_end().ends_with(['.', '…', '«']), "{}", self.err);
        self
    }
}

/// The program that was built with the tests, or another that is named.
pub fn program() -> PathBuf {
    std::env::var_os("TILSYN_PROGRAM").map_or_else(|| env!("CARGO_BIN_EXE_tilsyn").into(), PathBuf::from)
}

/// The path of a case list of the repository.
pub fn list(name: &str) -> String {
    format!("{}/tests/data/case-lists/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// Every open case is complete, and a text that nobody saved stands behind them in the trail.
pub fn ready_but_for_a_draft(session: &mut Session) {
    let open: Vec<_> = session.store.sample(2027).unwrap().into_iter().filter(SampleCase::is_open).collect();
    let complete = |case: &SampleCase| Event::CaseCompleted { year: 2027, case: case.id };
    let draft = Event::NoteDrafted {
        year: 2027,
        case: "B-01".parse().unwrap(),
        question: "BI-03".into(),
        field: Field::Note,
        value: None,
        text: "En kladde".into(),
    };
    for event in open.iter().map(complete).chain([draft]) {
        session.write(|change| change.record(&event)).unwrap();
    }
}
