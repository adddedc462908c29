//! A citizen while a list is read: known again within one import, and by nobody afterwards.
//!
//! What stands in the list is hashed with a random key that lives as long as the import and is wiped from memory. Neither
//! the key, the hash nor the text is ever stored, shown or told in a message.

use sha2::{Digest as _, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// Only good for asking whether two cases are of one citizen.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Citizen([u8; 16]);

/// The key of one import.
#[derive(Clone, PartialEq, Eq)]
pub struct CitizenKey(Zeroizing<[u8; 16]>);

impl CitizenKey {
    #[must_use]
    pub fn new(random: [u8; 16]) -> Self {
        Self(Zeroizing::new(random))
    }

    /// The citizen that a cell names, however it is written: `310280-1234`, `3102801234`. `None` where it names nobody.
    #[must_use]
    pub fn citizen(&self, cell: &str) -> Option<Citizen> {
        let mut text: Zeroizing<String> = Zeroizing::new(String::with_capacity(cell.len() + 1));
        text.extend(cell.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase));
        if text.is_empty() {
            return None;
        }
        // Excel takes the zero away from the first days of a month.
        if text.len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            text.insert(0, '0');
        }
        // The number as some systems give it, with the century: `010219801234`.
        if text.len() == 12
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && ["18", "19", "20"].contains(&&text[4..6])
        {
            text.drain(4..6);
        }
        let hash = Sha256::new_with_prefix(*self.0).chain_update(text.as_bytes()).finalize();
        let mut short = [0; 16];
        short.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        Some(Citizen(short))
    }
}

impl fmt::Debug for Citizen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Citizen")
    }
}

impl fmt::Debug for CitizenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CitizenKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citizen_is_known_again_however_the_number_is_written() {
        let key = CitizenKey::new([1; 16]);
        let one = key.citizen("010280-1234");
        for same in ["0102801234", " 010280 1234 ", "102801234", "01.02.80-1234", "01-02-1980-1234"] {
            assert_eq!(key.citizen(same), one, "{same}");
        }
        assert_ne!(key.citizen("010280-1235"), one);
        assert_ne!(CitizenKey::new([2; 16]).citizen("010280-1234"), one);
        assert_eq!(key.citizen(" - "), None);
        assert_eq!(format!("{key:?} {one:?}"), "CitizenKey Some(Citizen)");
    }
}
