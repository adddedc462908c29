//! Where in a tilsyn something is: a case of a round, and a question of such a case.

use crate::domain::sample::CaseId;

/// One case of one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CaseAt {
    pub year: u16,
    pub case: CaseId,
}

/// One question of one case of one round.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct At {
    pub year: u16,
    pub case: CaseId,
    pub question: String,
}

impl CaseAt {
    #[must_use]
    pub fn question(self, question: &str) -> At {
        At { year: self.year, case: self.case, question: question.into() }
    }
}

impl At {
    #[must_use]
    pub fn case_at(&self) -> CaseAt {
        CaseAt { year: self.year, case: self.case }
    }
}
