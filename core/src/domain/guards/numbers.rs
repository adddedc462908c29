//! The rows of digits in a folded text, and what stands between them.

use std::ops::Range;

#[derive(Debug)]
pub(super) struct Numbers<'t> {
    pub(super) text: &'t str,
    rows: Vec<Range<usize>>,
}

impl<'t> Numbers<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut rows: Vec<Range<usize>> = Vec::with_capacity(8);
        for (at, _) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
            match rows.last_mut() {
                Some(row) if row.end == at => row.end = at + 1,
                _ => rows.push(at..at + 1),
            }
        }
        Self { text, rows }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn row(&self, at: usize) -> Option<&Range<usize>> {
        self.rows.get(at)
    }

    pub(super) fn digits(&self, at: usize) -> &'t str {
        self.rows.get(at).map_or("", |row| &self.text[row.clone()])
    }

    /// What stands before a row, back to the row before it.
    pub(super) fn gap_before(&self, at: usize) -> &'t str {
        let from = at.checked_sub(1).and_then(|before| self.rows.get(before)).map_or(0, |row| row.end);
        self.rows.get(at).map_or("", |row| &self.text[from..row.start])
    }

    /// Whether another row stands before `at`, with nothing but `gap` between.
    pub(super) fn follows(&self, at: usize, gap: &str) -> bool {
        at > 0 && self.rows.len() > at && self.gap_before(at) == gap
    }

    pub(super) fn before(&self, at: usize) -> &'t str {
        self.rows.get(at).map_or("", |row| &self.text[..row.start])
    }

    /// How many rows from `first` hang together: nothing but a few signs between them.
    pub(super) fn chain(&self, first: usize, rows_max: usize) -> usize {
        let hangs = |at: &usize| joins(self.gap_before(*at));
        if first >= self.len() {
            return 0;
        }
        1 + (first + 1..self.len()).take(rows_max - 1).take_while(hangs).count()
    }
}

/// The most signs between two parts of one number, and the most blanks.
const SIGNS_MAX: usize = 6;
const BLANKS_MAX: usize = 12;

fn joins(gap: &str) -> bool {
    let blanks = gap.chars().filter(|c| matches!(c, ' ' | '\n')).count();
    gap.chars().count() - blanks <= SIGNS_MAX
        && blanks <= BLANKS_MAX
        && !gap.contains(|c: char| c.is_alphanumeric() || matches!(c, '§' | '%' | '€' | '$' | '£'))
}

/// Only a dash, blanks around it or not.
pub(super) fn is_dash(gap: &str) -> bool {
    gap.contains('-') && gap.chars().all(|c| matches!(c, '-' | ' ' | '\n'))
}
