//! How far two readers agree.
//!
//! Raw: the share of equal answers. Gwet's AC1: (raw - e) / (1 - e), e = sum pi_k (1 - pi_k) / (q - 1), pi_k the mean
//! share of answer k, q answers (Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008, 29).
//! Cohen's kappa: the same with e = sum p_k. p_.k (Educational and Psychological Measurement 20, 1960, 37). With ten
//! cases nearly all met kappa falls to 0 or is 0/0 although the readers agree (Feinstein & Cicchetti, Journal of
//! Clinical Epidemiology 43, 1990, 543), so raw comes first and kappa last. Whole numbers up to the last division.

use super::ratio::signed;

/// More answers than any scale has; beyond it the products could pass 128 bits.
const ANSWERS_MAX: usize = 100;

/// Each is `None` where it cannot be calculated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    pub raw: Option<f64>,
    pub ac1: Option<f64>,
    pub kappa: Option<f64>,
}

/// `table[i][k]`: how many questions the first reader answered with i and the second with k. `None` where the table is
/// empty, not square or above a hundred answers.
#[must_use]
pub fn agreement(table: &[Vec<u32>]) -> Option<Agreement> {
    let answers = table.len();
    if answers == 0 || answers > ANSWERS_MAX || table.iter().any(|row| row.len() != answers) {
        return None;
    }
    let sum = |cells: &mut dyn Iterator<Item = u32>| cells.map(i128::from).sum::<i128>();
    let rows: Vec<i128> = table.iter().map(|row| sum(&mut row.iter().copied())).collect();
    let columns: Vec<i128> = (0..answers).map(|k| sum(&mut table.iter().map(|row| row[k]))).collect();
    let equal = sum(&mut (0..answers).map(|k| table[k][k]));
    let n: i128 = rows.iter().sum();

    let by_chance: i128 = rows.iter().zip(&columns).map(|(row, column)| row * column).sum();
    let spread: i128 = rows.iter().zip(&columns).map(|(row, column)| (row + column) * (2 * n - row - column)).sum();
    // Both sides of each division are multiplied by n^2, for AC1 by 4 n^2 (q - 1): then nothing is rounded.
    let scale = 4 * n * i128::try_from(answers - 1).ok()?;
    Some(Agreement {
        raw: quotient(equal, n),
        ac1: quotient(scale * equal - spread, scale * n - spread),
        kappa: quotient(n * equal - by_chance, n * n - by_chance),
    })
}

fn quotient(numerator: i128, denominator: i128) -> Option<f64> {
    signed(numerator, u128::try_from(denominator).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(table: &[&[u32]], expected: [Option<f64>; 3]) {
        let table: Vec<Vec<u32>> = table.iter().map(|row| row.to_vec()).collect();
        let found = agreement(&table).unwrap();
        for (found, expected) in [found.raw, found.ac1, found.kappa].into_iter().zip(expected) {
            let near = match (found, expected) {
                (Some(found), Some(expected)) => (found - expected).abs() <= 0.005,
                _ => found == expected,
            };
            assert!(near, "{table:?}: {found:?} against {expected:?}");
        }
    }

    /// Feinstein & Cicchetti's second table, published with two decimals; both raters constant; nothing read; one answer only.
    #[test]
    fn what_cannot_be_calculated_is_missing() {
        check(&[&[80, 10], &[5, 5]], [Some(0.85), Some(0.81), Some(0.32)]);
        check(&[&[10, 0], &[0, 0]], [Some(1.0), Some(1.0), None]);
        check(&[&[0, 10], &[0, 0]], [Some(0.0), Some(-1.0), Some(0.0)]);
        check(&[&[9, 1], &[0, 0]], [Some(0.9), Some(0.890), Some(0.0)]);
        check(&[&[0, 0], &[0, 0]], [None, None, None]);
        check(&[&[7]], [Some(1.0), None, None]);
        check(&[&[u32::MAX, 0], &[0, u32::MAX]], [Some(1.0), Some(1.0), Some(1.0)]);
    }

    #[test]
    fn only_square_tables_are_read() {
        assert_eq!(agreement(&[]), None);
        assert_eq!(agreement(&[vec![1, 2]]), None);
        assert_eq!(agreement(&vec![vec![u32::MAX; 101]; 101]), None);
        assert!(agreement(&vec![vec![u32::MAX; 100]; 100]).is_some());
    }
}
