//! A sentence that is kept ready for notes: with the answers that it explains.

use super::answer::Value;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    pub text: String,
    /// The answers it fits; none: it fits everywhere.
    pub values: Vec<Value>,
}

/// What a sentence is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The reason of an answer; `None` where the answer is not chosen yet.
    Reason(Option<Value>),
    /// Any other text.
    Other,
}

impl Snippet {
    #[must_use]
    pub fn fits(&self, occasion: Occasion) -> bool {
        match occasion {
            Occasion::Reason(None) => true,
            Occasion::Reason(Some(value)) => self.values.is_empty() || self.values.contains(&value),
            Occasion::Other => self.values.is_empty(),
        }
    }
}

/// All that there are: a person's own first, then those of the tool.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snippets {
    pub all: Vec<Snippet>,
    /// Where a person's own are looked for, as it is said.
    pub file: String,
}

impl Snippets {
    /// Those that fit, in their order.
    #[must_use]
    pub fn fitting(&self, occasion: Occasion) -> Vec<&str> {
        self.all.iter().filter(|snippet| snippet.fits(occasion)).map(|snippet| snippet.text.as_str()).collect()
    }
}
