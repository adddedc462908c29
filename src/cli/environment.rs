//! The one place where the environment is read.

use crate::{domain::actor_at::NOBODY, verbs::initials};
use etcetera::BaseStrategy as _;
use std::{ffi::OsString, io::IsTerminal as _, path::PathBuf};
use zeroize::Zeroizing;

/// What the surroundings say, before the command line has its say.
#[derive(Debug)]
pub struct Environment {
    pub file: Option<PathBuf>,
    pub lang: Option<String>,
    /// Who acts, by `TILSYN_AS`.
    pub by: Option<String>,
    /// Who sits at the computer: by the login, or as it was asked for.
    pub login: String,
    pub passphrase: Option<Zeroizing<String>>,
    /// The words that a file is to have from now on.
    pub new_passphrase: Option<Zeroizing<String>>,
    pub no_color: bool,
    /// Set to anything: borders of plain characters.
    pub ascii: Option<OsString>,
    /// Where a person's own settings stand, and whether somebody named the place.
    pub settings: Option<(PathBuf, bool)>,
    /// A person sits at both ends: keys and screen.
    pub interactive: bool,
    pub dumb: bool,
    pub home: Option<PathBuf>,
    /// The folder where programs keep what they remember for a person.
    pub memory: Option<PathBuf>,
    /// Where initials are kept that were asked for.
    pub initials: Option<PathBuf>,
}

impl Environment {
    #[must_use]
    pub fn read() -> Self {
        let login = || ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(text);
        let memory = memory();
        let initials = memory.as_ref().map(|folder| folder.join("initialer.txt"));
        let kept = || initials.as_deref().and_then(initials::kept);
        Self {
            file: raw("TILSYN_FILE").map(PathBuf::from),
            lang: text("TILSYN_LANG"),
            by: text("TILSYN_AS"),
            login: login().or_else(kept).unwrap_or_else(|| NOBODY.into()),
            passphrase: text("TILSYN_PASSPHRASE").map(Zeroizing::new),
            new_passphrase: text("TILSYN_NEW_PASSPHRASE").map(Zeroizing::new),
            no_color: raw("NO_COLOR").is_some(),
            ascii: raw("TILSYN_ASCII"),
            settings: settings(),
            interactive: std::io::stdin().is_terminal() && std::io::stdout().is_terminal(),
            dumb: text("TERM").is_some_and(|term| term == "dumb"),
            memory,
            initials,
            home: home(),
        }
    }
}

fn home() -> Option<PathBuf> {
    etcetera::home_dir().ok()
}

/// `~/.config/tilsyn`, `%APPDATA%\tilsyn`.
fn memory() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("tilsyn"))
}

/// The file that was named, or the usual one, `config.toml`.
fn settings() -> Option<(PathBuf, bool)> {
    if let Some(named) = raw("TILSYN_CONFIG") {
        return Some((PathBuf::from(named), true));
    }
    Some((memory()?.join("config.toml"), false))
}

/// A variable that is set and not empty.
fn raw(name: &str) -> Option<OsString> {
    #[expect(clippy::disallowed_methods, reason = "the one place where the environment is read")]
    let value = std::env::var_os(name);
    value.filter(|value| !value.is_empty())
}

fn text(name: &str) -> Option<String> {
    raw(name)?.into_string().ok()
}
