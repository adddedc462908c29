//! Spreading one sample over sub-strata (section 9): Sainte-Laguë by whole-number cross multiplication.

use std::collections::BTreeMap;

/// How many cases a department gives at least, unless it has fewer.
pub const DEPARTMENT_MIN: u32 = 2;

/// How many cases each stratum gives. `sizes` is label to population; each starts with at most `minimum`. Monotone in
/// `n`, so an extension never takes a case away. `None` where the minimums already exceed `n` or `n` exceeds the frame.
#[must_use]
pub fn allocate(sizes: &BTreeMap<String, u32>, n: u32, minimum: u32) -> Option<BTreeMap<String, u32>> {
    let mut given: BTreeMap<String, u32> =
        sizes.iter().map(|(label, size)| (label.clone(), minimum.min(*size))).collect();
    let start: u32 = given.values().sum();
    let total: u64 = sizes.values().map(|size| u64::from(*size)).sum();
    if start > n || u64::from(n) > total {
        return None;
    }
    for _ in start..n {
        let next = next_stratum(sizes, &given)?;
        *given.get_mut(&next)? += 1;
    }
    Some(given)
}

/// The stratum with the largest N / (2n + 1) that still has cases; ties go to the first label in byte order.
fn next_stratum(sizes: &BTreeMap<String, u32>, given: &BTreeMap<String, u32>) -> Option<String> {
    let mut best: Option<(&String, u64, u64)> = None;
    for (label, size) in sizes {
        let n = *given.get(label)?;
        if n >= *size {
            continue;
        }
        let (numerator, denominator) = (u64::from(*size), 2 * u64::from(n) + 1);
        if best.is_none_or(|(_, a, b)| numerator * b > a * denominator) {
            best = Some((label, numerator, denominator));
        }
    }
    best.map(|(label, ..)| label.clone())
}
