//! What the words of a column were found to mean: a column of a million cells has a handful of words.

use std::collections::HashMap;

/// Words that are looked through one by one: quicker than any hash.
const NEAR_MAX: usize = 16;
/// More different words than this are no words of a list, and are found out anew each time.
const FAR_MAX: usize = 10_000;

#[derive(Debug)]
pub struct WordCache<T> {
    near: Vec<(Box<str>, T)>,
    far: HashMap<Box<str>, T>,
}

impl<T> Default for WordCache<T> {
    fn default() -> Self {
        Self { near: Vec::new(), far: HashMap::new() }
    }
}

impl<T> WordCache<T> {
    #[must_use]
    pub fn get(&self, word: &str) -> Option<&T> {
        let near = self.near.iter().find(|(known, _)| **known == *word).map(|(_, meaning)| meaning);
        near.or_else(|| if self.far.is_empty() { None } else { self.far.get(word) })
    }

    pub fn add(&mut self, word: &str, meaning: T) {
        if self.near.len() < NEAR_MAX {
            self.near.push((word.into(), meaning));
        } else if self.far.len() < FAR_MAX {
            self.far.insert(word.into(), meaning);
        }
    }
}
