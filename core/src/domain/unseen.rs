//! What a check has not held against anything outside: said with every verdict, so that it never says more than it knows.

use super::moment::Moment;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unseen {
    /// The newest entry of the trail: an older copy, a trail without its end, and a file that was made anew look the same.
    Head {
        seq: i64,
        sha256: String,
    },
    /// The entries that came after the newest that was noted down: so many, from this one.
    After {
        count: i64,
        from: i64,
        /// `None` where it does not say.
        at: Option<Moment>,
    },
    /// Why entries of the trail are older than those before them.
    Clock(Vec<i64>),
    Commitment(String),
    /// The print of the share of the house, where the seed is made of words from outside.
    House(String),
    /// What a receipt says of where its commitment was noted down.
    Registered(String),
    /// The cases of these parts, held against a list.
    List(Vec<String>),
    /// Which cases the places of a public receipt are.
    Places,
    /// Whether everything that should be in the list is.
    Complete,
    /// Whether the seed was chosen, after an open lock.
    Choice,
    /// Whether the lock named the source that a receipt says it did.
    Source,
    /// Whoever saw the dice, gave the words, drew in public, or let the program draw.
    Witnesses,
    Words,
    Public,
    Program,
    /// Whether this attempt is the only one.
    Attempt(u32),
    /// Whether the sample was to have this size.
    Size,
    /// Whether the departments were parted so before the seed was known.
    Parts,
    /// Whether these cases left the sample, so many, and why.
    Reasons(usize),
    Times,
    /// What a receipt tells and nothing in it binds.
    Told,
}

impl Unseen {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Head { .. } => "head",
            Self::After { .. } => "after",
            Self::Clock(_) => "clock",
            Self::Commitment(_) => "commitment",
            Self::House(_) => "house",
            Self::Registered(_) => "registered",
            Self::List(_) => "list",
            Self::Places => "places",
            Self::Complete => "complete",
            Self::Choice => "choice",
            Self::Source => "source",
            Self::Witnesses => "witnesses",
            Self::Words => "words",
            Self::Public => "public",
            Self::Program => "program",
            Self::Attempt(_) => "attempt",
            Self::Size => "size",
            Self::Parts => "parts",
            Self::Reasons(_) => "reasons",
            Self::Times => "times",
            Self::Told => "told",
        }
    }
}
