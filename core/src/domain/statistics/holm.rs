//! Many questions at once: p values that may be read together.
//!
//! Holm, Scandinavian Journal of Statistics 6 (1979) 65: in rising order, the i-th of m is multiplied by m - i + 1, never
//! below the one before and never above 1 (R `p.adjust(method = "holm")`).

use super::{fraction::Fraction, ratio::Ratio};

/// The adjusted values in the order given; `None` where one is no probability.
#[must_use]
pub fn holm(p: &[f64]) -> Option<Vec<f64>> {
    if !p.iter().all(|p| (0.0..=1.0).contains(p)) {
        return None;
    }
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    let mut left = f64::from(u32::try_from(p.len()).ok()?);
    let mut adjusted = vec![0.0; p.len()];
    let mut before: f64 = 0.0;
    for i in order {
        before = before.max((left * p[i]).min(1.0));
        adjusted[i] = before;
        left -= 1.0;
    }
    Some(adjusted)
}

/// Which adjusted values lie strictly below `level`, in the order given. Decided in whole numbers: in rising order, as
/// long as the i-th of m, times m - i + 1, lies below.
#[must_use]
pub fn below(p: &[&Ratio], level: Fraction) -> Vec<bool> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].compare(p[*b]));
    let mut below = vec![false; p.len()];
    let left = (1..=u32::try_from(p.len()).unwrap_or(u32::MAX)).rev();
    for (i, _) in order.into_iter().zip(left).take_while(|(i, left)| p[*i].times_is_below(*left, level)) {
        below[i] = true;
    }
    below
}
