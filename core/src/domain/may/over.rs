//! What another has written, where nobody has seen that it stands: it gives way only to whoever names its writer.

/// Whether what `whose` has written is one's own, or its writer is named.
#[must_use]
pub fn is_own(whose: &str, by: &str, instead_of: Option<&str>) -> bool {
    whose == by || instead_of.is_some_and(|named| is_named(whose, named))
}

/// Whether somebody is meant by initials that were typed, whatever their capitals.
#[must_use]
pub fn is_named(whose: &str, named: &str) -> bool {
    named.trim().to_lowercase() == whose.to_lowercase()
}
