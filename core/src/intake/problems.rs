//! Collecting what is wrong: all of it, within a bound, and once for many rows where one reason covers them.

use super::problem::{Problem, ProblemKind};
use std::collections::HashMap;

/// Nobody reads more, and a list of a million bad rows must not fill the memory.
pub const PROBLEMS_MAX: usize = 10_000;

#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// Kind and value to the place in the list.
    groups: HashMap<(&'static str, String), usize>,
    rest: u64,
}

impl Problems {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn add(&mut self, problem: Problem) {
        if self.list.len() < PROBLEMS_MAX {
            self.list.push(problem);
        } else {
            self.rest += 1;
        }
    }

    /// Counts the row with the first of its kind and value, if there is one.
    pub fn add_to_group(&mut self, problem: Problem) {
        let key = (problem.kind.code(), problem.value.clone());
        if let Some(first) = self.groups.get(&key).and_then(|place| self.list.get_mut(*place)) {
            first.rows += 1;
            return;
        }
        if self.list.len() < PROBLEMS_MAX {
            self.groups.insert(key, self.list.len());
        }
        self.add(problem);
    }

    #[must_use]
    pub fn into_list(mut self) -> Vec<Problem> {
        if self.rest > 0 {
            self.list.push(ProblemKind::More { count: self.rest }.at(1));
        }
        self.list
    }
}
