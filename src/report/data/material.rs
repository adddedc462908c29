//! Everything that figures are counted from, as it was read.

use super::case_number_mask::Mask;
use crate::domain::{
    acute::Acute, case_file::CaseFile, draw_record::DrawnStratum, finding::Finding, note::Note, sample::SampleCase,
    trail::Entry,
};

/// What the figures are counted from.
#[derive(Debug)]
pub struct Material {
    pub files: Vec<CaseFile>,
    pub findings: Vec<Finding>,
    pub trail: Vec<Entry>,
    pub drawn: Vec<DrawnStratum>,
    pub mask: Mask,
    pub acutes: Vec<Acute>,
    /// What second readers noted, of the round and its cases.
    pub notes: Vec<Note>,
    /// The entries by which what a reader had begun was passed over.
    pub passed: Vec<Entry>,
    pub year: u16,
}

impl Material {
    /// The cases as they were read: counting them again would read every answer again.
    #[must_use]
    pub fn sample(&self) -> Vec<SampleCase> {
        self.files.iter().map(|file| file.case.clone()).collect()
    }
}
