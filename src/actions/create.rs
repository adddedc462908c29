//! `new`: an empty tilsyn file.

use super::desk::reason;
use crate::{
    domain::{event::Event, refusal::Refusal, stamp::Stamp},
    store::open::Store,
};
use std::path::Path;
use zeroize::Zeroizing;

/// The shortest passphrase that is taken, in characters.
pub const PASSPHRASE_CHARS_MIN: usize = 8;

/// Makes the file. Without a passphrase it is not encrypted: only where the person said so in so many words.
pub fn create(
    path: &Path,
    municipality: &str,
    passphrase: Option<&Zeroizing<String>>,
    stamp: &Stamp,
) -> Result<Store, Refusal> {
    reason("municipality", municipality)?;
    let mut store = Store::create(path, passphrase)?;
    store.record(stamp, &Event::FileCreated { municipality: municipality.trim().into() })?;
    Ok(store)
}

/// Refuses a passphrase that is too short to protect anything.
pub fn check_passphrase(passphrase: &str) -> Result<(), Refusal> {
    if passphrase.chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(Refusal::new("passphrase-short").with("min", PASSPHRASE_CHARS_MIN));
    }
    Ok(())
}
