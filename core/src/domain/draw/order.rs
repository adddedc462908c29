//! The draw order (sections 5 and 6): a forward Fisher-Yates over the places of the sorted ids.

use super::keystream::keystream;

/// A whole permutation; its first n are the sample, the rest in order are reserves and extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Places among the sorted ids, from 1, in draw order.
    pub places: Vec<u32>,
    /// How many words of the keystream the whole order took.
    pub words_used: u64,
}

/// The order in which the places 1 to `population` are drawn with `key`.
#[must_use]
pub fn order(population: u32, key: [u8; 32]) -> Order {
    let mut words = keystream(key);
    let mut places: Vec<u32> = (1..=population).collect();
    let mut words_used = 0;
    for i in 0..population.saturating_sub(1) {
        let j = i + below(population - i, &mut words, &mut words_used);
        places.swap(index(i), index(j));
    }
    Order { places, words_used }
}

/// What stands at a place of sorted things.
#[must_use]
pub fn at<T>(sorted: &[T], place: u32) -> Option<&T> {
    sorted.get(index(place).checked_sub(1)?)
}

/// A whole number below `m` (m >= 2), exactly uniform: words that are too large are thrown away.
fn below(m: u32, words: &mut impl FnMut() -> u32, used: &mut u64) -> u32 {
    let mask = u32::MAX >> (m - 1).leading_zeros();
    loop {
        *used += 1;
        let r = words() & mask;
        if r < m {
            return r;
        }
    }
}

fn index(i: u32) -> usize {
    usize::try_from(i).unwrap_or(usize::MAX)
}
