//! Supplements: cases that were forgotten when the frame was locked (sampling specification, section 8).
//!
//! The frame that a round begins with is number 0. Each supplement has its own stratum in every area that it reaches, its
//! own lock and its own seed; what was locked and drawn before it stays as it is. One is finished before the next begins.

use super::area::Area;

/// The frame that a round begins with.
pub const MAIN: u32 = 0;

/// The fewest cases that are drawn from an area's part of a supplement, unless it holds fewer: with a single case there
/// is no spread to calculate, and then nothing can be said of the whole area.
const LEAST: u32 = 2;

/// The fewest cases that are drawn from an area's first frame, unless it holds fewer.
pub const LEAST_FIRST: u32 = 10;

/// For members that are left out of what is written where there is no supplement.
#[must_use]
pub fn is_main(supplement: &u32) -> bool {
    *supplement == MAIN
}

/// The label of an area's stratum: `boern`, or `boern / tillæg 1`.
#[must_use]
pub fn label(area: Area, supplement: u32) -> String {
    if supplement == MAIN { area.code().into() } else { format!("{area} / tillæg {supplement}") }
}

/// The supplement that a label names; `None` for every other label.
#[must_use]
pub fn of_label(text: &str) -> Option<u32> {
    let (area, number) = text.split_once(" / tillæg ")?;
    let (area, number) = (area.parse().ok()?, number.parse().ok()?);
    (number != MAIN && label(area, number) == text).then_some(number)
}

/// The fewest cases that may be drawn from an area: ten from the first frame and two from a supplement, or all where
/// there are fewer.
#[must_use]
pub fn least(supplement: u32, population: u32) -> u32 {
    population.min(if supplement == MAIN { LEAST_FIRST } else { LEAST })
}

/// How many are drawn unless another number is asked for: from a supplement the same share as of the area's first frame,
/// rounded up. `first` is the sample and the population of that frame; an area that was not in it is drawn from as usual.
#[must_use]
pub fn usual(supplement: u32, population: u32, first: Option<(u32, u32)>) -> u32 {
    let least = least(supplement, population);
    match first {
        Some((sample, of)) if supplement != MAIN && of > 0 => {
            let share = (u64::from(sample) * u64::from(population)).div_ceil(u64::from(of));
            u32::try_from(share).unwrap_or(u32::MAX).clamp(least, population)
        }
        _ => self::least(MAIN, population),
    }
}

/// A supplement that was imported and is not drawn yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    pub supplement: u32,
    /// Its cases per area.
    pub frame: Vec<(Area, u32)>,
    pub locked: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_labels_of_supplements_are_read_as_such() {
        assert_eq!(label(Area::Children, 0), "boern");
        assert_eq!(label(Area::Adults, 12), "voksne / tillæg 12");
        assert_eq!(of_label("voksne / tillæg 12"), Some(12));
        for other in
            ["boern", "boern / tillæg 0", "boern / tillæg 01", "boern / tillæg +1", "boern / Tillæg 1", "x / tillæg 1"]
        {
            assert_eq!(of_label(other), None, "{other}");
        }
    }

    /// 10 of 137 is 7.3 in a hundred: 2 of 5 is the least, 2 of 27 the share rounded up, 3 of 28 the first that is more.
    #[test]
    fn a_supplement_gives_the_same_share_and_never_a_single_case() {
        for (population, wanted) in [(1, 1), (2, 2), (5, 2), (27, 2), (28, 3), (137, 10)] {
            assert_eq!(usual(1, population, Some((10, 137))), wanted, "{population}");
        }
        assert_eq!(usual(1, 7, Some((4, 4))), 7);
        assert_eq!(usual(1, 30, None), 10);
        assert_eq!(usual(0, 137, None), 10);
        assert_eq!(least(1, 1), 1);
        assert_eq!(least(0, 7), 7);
    }
}
