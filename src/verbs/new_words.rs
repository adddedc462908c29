//! `passphrase`: other words for the file; and the file written anew after something was erased in it.

use crate::{
    domain::{code::Code, refusal::Refusal},
    store::rewrite::Words,
    verbs::{create::check_passphrase, session::Session},
};
/// Gives the file other words, in place.
pub fn change_words(session: &mut Session, words: Option<Words<'_>>) -> Result<(), Refusal> {
    if !session.store.encrypted() {
        return Err(Refusal::new(Code::PassphraseNone));
    }
    must_have(session, words)?;
    rewrite(session, words)
}

/// A file that is encrypted is not written anew without new words: whoever once had the old ones has them for good.
pub(super) fn must_have(session: &Session, words: Option<Words<'_>>) -> Result<(), Refusal> {
    match words {
        None if session.store.encrypted() => Err(words_needed()),
        None => Ok(()),
        Some(Words { old, new }) => {
            check_passphrase(new)?;
            if old == new { Err(Refusal::new(Code::PassphraseSame)) } else { Ok(()) }
        }
    }
}

/// That new words are wanted, and nobody can be asked for them.
pub fn words_needed() -> Refusal {
    Refusal::new(Code::WordsNeeded)
}

/// That something is erased, and the file not written anew since.
pub fn unwritten(seq: i64) -> Refusal {
    Refusal::new(Code::FileUnwritten).with("seq", seq)
}

/// Writes the file anew, so that nothing erased lies in it.
pub(super) fn rewrite(session: &mut Session, words: Option<Words<'_>>) -> Result<(), Refusal> {
    session.must_be_somebody()?;
    let words = words.filter(|_| session.store.encrypted());
    session.store.rewrite((&session.by, session.now, session.chance), words)
}
