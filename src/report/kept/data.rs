//! The figures of one signed version of an erased round, with everything that a document says of them.

use crate::domain::{
    comparison::{compared::Comparison, history::History},
    finding::Finding,
    purge::{Figures, Purged},
};

#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub municipality: String,
    pub purged: Purged,
    /// Those of the version that is told of.
    pub figures: Figures,
    pub findings: Vec<Finding>,
    /// Against the newest earlier round that was signed.
    pub comparison: Option<Comparison>,
    pub history: History,
}
