//! How much chance a seed holds, and how much a draw needs: an estimate to be shown, never one that decides anything.
//!
//! A seed of b bits is one of 2^b that could have come up. Fewer than [`FEW`], and somebody could go through them all.

use super::seed::{Grade, Seed};

/// Bits below which a seed is said to hold little.
pub const FEW: f64 = 40.0;
/// A seed made by the tool: 32 random hex digits.
const MADE: f64 = 128.0;
/// Fewer throws in a row may be anything.
const DICE_MIN: usize = 3;

/// What can be said of a seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Throws of a die: digits 1 to 6 with blanks between them.
    Dice(u32),
    /// So many digits and no letters: it cannot hold more than they do.
    Digits(u32),
    /// Made by the tool, or begun with a share that the tool made.
    Made,
    Unknown,
}

impl Held {
    #[must_use]
    pub fn of(seed: &Seed) -> Self {
        // The share of the house before words from outside is no chance that anybody outside could count on.
        let whole = &seed.normalised;
        let made = whole.len() == 32 && whole.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if made && seed.grade == Grade::C && seed.witnesses.is_empty() {
            Self::Made
        } else {
            Self::of_text(&seed.normalised)
        }
    }

    /// Of a normalised seed that people have made.
    #[must_use]
    pub fn of_text(seed: &str) -> Self {
        let parts: Vec<&str> = seed.split(' ').collect();
        let die = |part: &&str| matches!(part.as_bytes(), [b'1'..=b'6']);
        // A lone number among them that no die shows: it is a lottery, or something else.
        let other = parts.iter().any(|part| part.len() <= 2 && is_number(part) && !die(part));
        let row = parts.split(|part| !die(part)).map(<[_]>::len).max().unwrap_or(0);
        if row >= DICE_MIN && !other {
            return Self::Dice(count(row));
        }
        if seed.chars().any(|c| !c.is_ascii_digit() && !" .,:;/-+".contains(c)) {
            return Self::Unknown;
        }
        Self::Digits(count(seed.chars().filter(char::is_ascii_digit).count()))
    }

    /// The bits it holds, at most. `None` where nothing is known.
    #[must_use]
    pub fn bits(self) -> Option<f64> {
        match self {
            Self::Dice(throws) => Some(f64::from(throws) * 6_f64.log2()),
            Self::Digits(digits) => Some(f64::from(digits) * 10_f64.log2()),
            Self::Made => Some(MADE),
            Self::Unknown => None,
        }
    }

    /// Whether it is known to hold little.
    #[must_use]
    pub fn is_little(self) -> bool {
        self.bits().is_some_and(|bits| bits < FEW)
    }
}

/// log2 C(N, n): the bits without which some samples of that size can never come up.
#[must_use]
pub fn needed(population: u32, sample: u32) -> f64 {
    let sample = sample.min(population.saturating_sub(sample));
    (0..sample).map(|i| (f64::from(population - i) / f64::from(sample - i)).log2()).fold(0.0, |sum, bits| sum + bits)
}

/// Bits as they are shown: whole, to the nearest.
#[must_use]
pub fn shown(bits: f64) -> String {
    format!("{bits:.0}")
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits(seed: &str) -> String {
        Held::of_text(seed).bits().map_or_else(|| "?".into(), shown)
    }

    /// log2 C(137, 10) = 48.89, log2 C(60, 10) = 36.13 (checked with Python's `math.comb`).
    #[test]
    fn every_sample_needs_so_many_bits() {
        assert_eq!((shown(needed(137, 10)), shown(needed(60, 10))), ("49".into(), "36".into()));
        assert_eq!(shown(needed(137, 127)), "49");
        for (population, sample) in [(0, 0), (7, 7), (5, 0), (5, 9)] {
            assert_eq!(shown(needed(population, sample)), "0", "{sample} of {population}");
        }
    }

    #[test]
    fn a_die_holds_two_and_a_half_bits() {
        let dice = ["4 6 1 3 5 2"; 4].join(" ") + " 1 1";
        assert_eq!((Held::of_text(&dice), bits(&dice)), (Held::Dice(26), "67".into()));
        assert_eq!(bits("2027-01-15 terninger 4 6 1 3 5 2"), "16");
        assert!(Held::of_text("4 6 1").is_little());
        assert!(!Held::of_text(&["3"; 16].join(" ")).is_little());
    }

    #[test]
    fn what_only_looks_like_dice_is_not_counted_as_dice() {
        assert_eq!(Held::of_text("Lotto 3 4 5 12 24 30 33"), Held::Unknown);
        assert_eq!(Held::of_text("3 4 5 12 24 30 33"), Held::Digits(11));
        assert_eq!(Held::of_text("kapitel 4 5"), Held::Unknown);
        assert_eq!(Held::of_text("terninger 461352"), Held::Unknown);
    }

    #[test]
    fn digits_alone_hold_no_more_than_digits() {
        assert_eq!((Held::of_text("0042"), bits("0042")), (Held::Digits(4), "13".into()));
        assert_eq!(bits("2027-01-15"), "27");
        assert!(!Held::of_text("1234567890123").is_little());
    }

    #[test]
    fn nothing_is_said_of_a_text() {
        assert_eq!((Held::of_text("rød grød med fløde").bits(), Held::Unknown.is_little()), (None, false));
        let held = |seed: &str, grade| Held::of(&Seed::new(seed, grade, None, Vec::new()).unwrap());
        let share = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        assert_eq!(held(share, Grade::C).bits().map(shown), Some("128".into()));
        assert_eq!(held(&format!("{share} solen skinner over havnen"), Grade::C), Held::Unknown);
        assert_eq!(held(share, Grade::D), Held::Unknown);
        assert_eq!(held("4 6 1 3", Grade::C), Held::Dice(4));
    }
}
