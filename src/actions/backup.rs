//! `backup`: a checked copy of the file.

use super::desk::Desk;
use crate::domain::refusal::Refusal;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Copies the file to `to`, or beside itself with the time in its name. The copy has the same passphrase.
pub fn backup(desk: &mut Desk, to: Option<&Path>, passphrase: Option<&Zeroizing<String>>) -> Result<PathBuf, Refusal> {
    let beside = || {
        let stem = desk.store.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let time = (desk.now)().to_string().replace([':', '-'], "");
        desk.store.path().with_file_name(format!("{stem}-{time}.tilsyn-kopi"))
    };
    let to = to.map_or_else(beside, Path::to_path_buf);
    desk.store.back_up(&to, passphrase)?;
    Ok(to)
}
