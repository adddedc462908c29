//! A copy of the file, checked by opening it.

use super::{
    beside::must_be_alone,
    open::{Store, not_created, owner_only},
};
use crate::domain::{code::Code, refusal::Refusal};
use std::{
    fs::{self, File, OpenOptions},
    io,
    path::Path,
};
use zeroize::Zeroizing;

impl Store {
    /// Copies the file byte by byte while nobody can write, so the copy has the same passphrase and is whole. The copy is
    /// opened and read before this returns; a copy that cannot be read is not left behind.
    pub fn back_up(&mut self, to: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<(), Refusal> {
        must_be_alone(to)?;
        let from = self.path().to_path_buf();
        let hold = self.alone()?;
        let refuse = |error: io::Error| not_created(to, &error);
        let mut target = owner_only(OpenOptions::new().write(true).create_new(true)).open(to).map_err(refuse)?;
        let copied = File::open(&from)
            .and_then(|mut source| io::copy(&mut source, &mut target))
            .and_then(|_| target.sync_all())
            .map_err(refuse);
        drop(hold);
        let checked = copied.and_then(|()| {
            let copy = Self::open(to, passphrase)?;
            if copy.head()? == self.head()? { copy.whole() } else { Err(Refusal::new(Code::BackupDiffers)) }
        });
        if checked.is_err() {
            fs::remove_file(to).ok();
        }
        checked
    }
}
