//! What citizens answered in the yearly questionnaire, as an edition may show it.

use crate::domain::{moment::Moment, survey::Tally};

/// What citizens answered, as the edition may show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citizens {
    pub file_name: String,
    pub file_sha256: String,
    pub by: String,
    pub at: Moment,
    /// In the order of the principles.
    pub questions: Vec<SurveyRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyRow {
    pub principle: String,
    pub question: String,
    pub options: Vec<String>,
    /// A cell for each option.
    pub tally: Tally,
}
