//! `backup`: a checked copy of the file.

use crate::{domain::refusal::Refusal, verbs::session::Session};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What a copy's name ends in.
pub(super) const COPY: &str = ".tilsyn-kopi";

/// Copies the file to `to`, or beside itself with the time in its name. The copy has the same passphrase.
pub fn backup(
    session: &mut Session,
    to: Option<&Path>,
    passphrase: Option<&Zeroizing<String>>,
) -> Result<PathBuf, Refusal> {
    let beside = || {
        let stem = session.store.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let time = (session.now)().to_string().replace([':', '-'], "");
        session.store.path().with_file_name(format!("{stem}-{time}{COPY}"))
    };
    let to = to.map_or_else(beside, Path::to_path_buf);
    session.store.back_up(&to, passphrase)?;
    Ok(to)
}
