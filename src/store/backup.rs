//! A copy of the file, checked by opening it.

use super::{
    beside::must_be_alone,
    open::{Store, not_created, staged},
    staging::name_new,
};
use crate::domain::{code::Code, refusal::Refusal};
use std::{
    fs::{File, OpenOptions},
    io,
    path::Path,
};
use zeroize::Zeroizing;

impl Store {
    /// Copies the file byte by byte while nobody can write, so the copy has the same passphrase and is whole. The copy is
    /// opened and read before it has its name.
    pub fn back_up(&mut self, to: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<(), Refusal> {
        must_be_alone(to)?;
        let refuse = |error: io::Error| not_created(to, &error);
        let (staging, made) = staged(to)?;
        let from = self.path().to_path_buf();
        let hold = self.alone()?;
        let copied = File::open(&from).and_then(|mut source| {
            let mut target = OpenOptions::new().write(true).open(&made)?;
            io::copy(&mut source, &mut target)?;
            target.sync_all()
        });
        drop(hold);
        copied.map_err(refuse)?;
        let copy = Self::open(&made, passphrase)?;
        if copy.head()? != self.head()? {
            return Err(Refusal::new(Code::BackupDiffers));
        }
        copy.whole()?;
        drop(copy);
        name_new(&made, to).map_err(refuse)?;
        drop(staging);
        Ok(())
    }
}
