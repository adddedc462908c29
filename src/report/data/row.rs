//! A finding with the words of its question, its share and the word for it.

use crate::domain::{
    case_file::CaseFile,
    checklist::{Scale, Text, find},
    finding::Finding,
};

/// A finding with the words of its question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub finding: Finding,
    pub text: Text,
    /// What its question is called in a list.
    pub short: Option<Text>,
    pub scale: Scale,
    /// The share in whole per cent; `None` where too few answers apply.
    pub percent: Option<u32>,
    /// The share in a word of the fixed scale; `None` where too few answers apply.
    pub amount: Option<Amount>,
}

/// The fixed scale of words. The words stand in the report's annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    All,
    /// At least 85 %.
    NearlyAll,
    /// More than 60 %.
    Most,
    /// From 40 to 60 %.
    AboutHalf,
    /// Less than 40 %.
    Few,
    None,
}

impl Amount {
    pub const ALL: [Self; 6] = [Self::All, Self::NearlyAll, Self::Most, Self::AboutHalf, Self::Few, Self::None];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::NearlyAll => "nearly-all",
            Self::Most => "most",
            Self::AboutHalf => "about-half",
            Self::Few => "few",
            Self::None => "none",
        }
    }
}

pub(super) fn row(finding: &Finding, files: &[&CaseFile]) -> Row {
    let question = files.first().and_then(|file| find(&file.checklists, &finding.question));
    let text = question.map_or_else(
        || Text { da: finding.question.clone(), en: finding.question.clone() },
        |question| question.text.clone(),
    );
    Row {
        text,
        short: question.and_then(|question| question.short.clone()),
        scale: question.map_or(Scale::Fulfilled, |question| question.scale),
        percent: finding.percent(),
        amount: amount(finding),
        finding: finding.clone(),
    }
}

/// The word of the fixed scale, in whole numbers; none where no percentage is printed either.
fn amount(finding: &Finding) -> Option<Amount> {
    let (met, n) = (100 * finding.met, finding.n());
    finding.percent()?;
    Some(match met {
        0 => Amount::None,
        met if met == 100 * n => Amount::All,
        met if met >= 85 * n => Amount::NearlyAll,
        met if met > 60 * n => Amount::Most,
        met if met >= 40 * n => Amount::AboutHalf,
        _ => Amount::Few,
    })
}
