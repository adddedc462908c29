//! `new`: an empty tilsyn file.

use crate::{
    domain::{code::Code, event::Event, moment::Moment, reason::reason, refusal::Refusal},
    store::{
        change::Chance,
        open::{Store, not_created},
    },
    verbs::session::Session,
};
use std::{io::ErrorKind, path::Path};
use zeroize::Zeroizing;

/// The shortest passphrase that is taken, in characters.
pub const PASSPHRASE_CHARS_MIN: usize = 8;

/// Makes the file, and gives it open. Without a passphrase it is not encrypted: only where the person said so in so many words.
pub fn create(
    path: &Path,
    municipality: &str,
    passphrase: Option<&Zeroizing<String>>,
    (by, now, chance): (&str, fn() -> Moment, Chance),
) -> Result<Session, Refusal> {
    reason("municipality", municipality)?;
    let begin = Event::FileCreated { municipality: municipality.trim().into() };
    let session = |store| Session { store, by: by.into(), now, chance };
    let store = Store::create_with(path, passphrase, |store| {
        let mut session = session(store);
        session.write(|change| change.record(&begin))?;
        Ok(session.store)
    })?;
    Ok(session(store))
}

/// Refuses a name that is taken, before anything else is asked.
pub fn free(path: &Path) -> Result<(), Refusal> {
    if path.exists() { Err(not_created(path, &ErrorKind::AlreadyExists.into())) } else { Ok(()) }
}

/// Refuses a passphrase that is too short to protect anything.
pub fn check_passphrase(passphrase: &str) -> Result<(), Refusal> {
    if passphrase.chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(Refusal::new(Code::PassphraseShort).with("min", PASSPHRASE_CHARS_MIN));
    }
    Ok(())
}
