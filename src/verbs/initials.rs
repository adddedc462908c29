//! Who sits at the file: asked for at the first deed where neither the person nor the computer has said it.

use super::remembered::keep;
use crate::{
    domain::{code::Code, guards::check::check_text, reason::given, refusal::Refusal},
    verbs::{outside, session::Session},
};
use std::path::Path;

/// Initials or a login name, no more: a whole name of an employee is nothing the file needs.
const INITIALS_MAX: usize = 12;

/// Refuses what is longer than initials, holds more than one word, or is a sign alone.
pub fn check(typed: &str) -> Result<(), Refusal> {
    check_text("initials", typed)?;
    let is_sign = !typed.is_empty() && !typed.chars().any(char::is_alphanumeric);
    let unfit = is_sign || typed.chars().count() > INITIALS_MAX;
    if unfit || typed.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Refusal::new(Code::InitialsUnfit).with("typed", typed).with("max", INITIALS_MAX));
    }
    Ok(())
}

/// From now on it is this person who acts. `memory` is where the initials are kept for the next time.
pub fn sign_in(session: &mut Session, typed: &str, memory: Option<&Path>) -> Result<(), Refusal> {
    let typed = typed.trim();
    given("initials", typed)?;
    check(typed)?;
    typed.clone_into(&mut session.by);
    if let Some(file) = memory {
        keep(file, typed);
    }
    Ok(())
}

/// The initials that were kept.
#[must_use]
pub fn kept(memory: &Path) -> Option<String> {
    let typed = outside::kept(memory).trim().to_owned();
    (!typed.is_empty() && check(&typed).is_ok()).then_some(typed)
}

#[cfg(test)]
mod tests {
    use super::{kept, sign_in};
    use crate::{domain::moment::Moment, store::open::Store, verbs::session::Session};

    #[test]
    fn initials_are_kept_for_the_next_time_and_what_is_none_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let memory = folder.path().join("ny").join("initialer.txt");
        let now = || Moment::try_from("2026-11-22T13:02:11Z".to_owned()).unwrap();
        let mut session = Session { store: Store::in_memory().unwrap(), by: "?".into(), now, chance: || Ok([7; 16]) };
        for wrong in ["", " ", "?", ".", "Marie Larsen", "010190-1234", "enlangbetegnelse"] {
            assert!(sign_in(&mut session, wrong, Some(&memory)).is_err(), "{wrong}");
        }
        assert!(session.is_nobody() && kept(&memory).is_none());
        sign_in(&mut session, " MLA ", Some(&memory)).unwrap();
        assert_eq!((session.by.as_str(), kept(&memory)), ("MLA", Some("MLA".into())));
    }
}
