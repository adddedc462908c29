//! The one place where the environment is read.

use std::{ffi::OsString, io::IsTerminal as _, path::PathBuf};
use zeroize::Zeroizing;

/// What the surroundings say, before the command line has its say.
#[derive(Debug)]
pub struct Environment {
    pub file: Option<PathBuf>,
    pub lang: Option<String>,
    pub by: String,
    pub passphrase: Option<Zeroizing<String>>,
    pub no_color: bool,
    /// A person sits at both ends: keys and screen.
    pub interactive: bool,
    pub dumb: bool,
    pub home: Option<PathBuf>,
    /// Where programs keep what they remember for a person.
    pub settings: Option<PathBuf>,
}

impl Environment {
    #[must_use]
    pub fn read() -> Self {
        let login = || ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(text);
        Self {
            file: raw("TILSYN_FILE").map(PathBuf::from),
            lang: text("TILSYN_LANG"),
            by: text("TILSYN_AS").or_else(login).unwrap_or_else(|| "?".into()),
            passphrase: text("TILSYN_PASSPHRASE").map(Zeroizing::new),
            no_color: raw("NO_COLOR").is_some(),
            interactive: std::io::stdin().is_terminal() && std::io::stdout().is_terminal(),
            dumb: text("TERM").is_some_and(|term| term == "dumb"),
            settings: folder("APPDATA").or_else(|| folder("XDG_CONFIG_HOME")).or_else(|| Some(home()?.join(".config"))),
            home: home(),
        }
    }
}

fn home() -> Option<PathBuf> {
    folder("HOME").or_else(|| folder("USERPROFILE"))
}

/// A folder that is named in full; the rules of XDG leave out any other.
fn folder(name: &str) -> Option<PathBuf> {
    raw(name).map(PathBuf::from).filter(|folder| folder.is_absolute())
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
