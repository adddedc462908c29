//! The frame: every case that can be drawn, and its fingerprint (sampling specification, section 2).

use super::{
    area::Area,
    case_number::{CaseNumber, sorted},
    hash::Hasher,
    supplement::label,
    text::{ID_CHARS_MAX, norm},
};
use std::{collections::BTreeMap, sync::Arc};

/// One case of the frame, as a list gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameCase {
    pub area: Area,
    /// Shared between the cases of a department: a list of a million rows names it once.
    pub department: Option<Arc<str>>,
    pub number: CaseNumber,
}

/// The cases from which one sample is drawn, sorted and without repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stratum {
    label: String,
    area: Area,
    ids: Vec<CaseNumber>,
    sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StratumError {
    #[error("a stratum holds at least one case")]
    Empty,
    #[error("a stratum holds at most 2^31 cases")]
    TooMany,
    /// The numbers that occur more than once.
    #[error("{} case numbers occur more than once", .0.len())]
    Repeated(Vec<CaseNumber>),
}

impl Stratum {
    pub fn new(label: &str, area: Area, mut ids: Vec<CaseNumber>) -> Result<Self, StratumError> {
        if ids.is_empty() {
            return Err(StratumError::Empty);
        }
        if u32::try_from(ids.len()).is_ok_and(|n| n <= 1 << 31) {
            ids = sorted(ids);
        } else {
            return Err(StratumError::TooMany);
        }
        let mut repeated: Vec<CaseNumber> =
            ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].clone()).collect();
        repeated.dedup();
        if repeated.is_empty() {
            Ok(Self { label: label.into(), area, sha256: sha256(label, &ids), ids })
        } else {
            Err(StratumError::Repeated(repeated))
        }
    }

    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    #[must_use]
    pub fn area(&self) -> Area {
        self.area
    }

    /// The case numbers in byte order.
    #[must_use]
    pub fn ids(&self) -> &[CaseNumber] {
        &self.ids
    }

    #[must_use]
    pub fn population(&self) -> u32 {
        u32::try_from(self.ids.len()).unwrap_or(u32::MAX)
    }

    /// The frame hash `F`. Never published: who knows most of a list finds the rest from it.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

fn sha256(label: &str, ids: &[CaseNumber]) -> String {
    let mut hasher = Hasher::default();
    hasher.line("stikproeve-ramme v2");
    hasher.line(&format!("stratum:{label}"));
    hasher.line(&format!("antal:{}", ids.len()));
    for id in ids {
        hasher.line(id.as_str());
    }
    hasher.finish()
}

/// The strata of a frame, or of a supplement to it: one per area that has cases, children first.
pub fn strata_by_area(cases: Vec<FrameCase>, supplement: u32) -> Result<Vec<Stratum>, StratumError> {
    let mut numbers: BTreeMap<Area, Vec<CaseNumber>> = BTreeMap::new();
    for case in cases {
        numbers.entry(case.area).or_default().push(case.number);
    }
    strata(numbers, supplement)
}

/// As [`strata_by_area`], where the numbers of each area are together already.
pub fn strata(numbers: BTreeMap<Area, Vec<CaseNumber>>, supplement: u32) -> Result<Vec<Stratum>, StratumError> {
    let with_cases = numbers.into_iter().filter(|(_, numbers)| !numbers.is_empty());
    with_cases.map(|(area, numbers)| Stratum::new(&label(area, supplement), area, numbers)).collect()
}

/// The strata of a frame, one per area and department: `boern / Familieafdelingen`. `None` where a case has no department.
pub fn strata_by_department(cases: &[FrameCase]) -> Result<Option<Vec<Stratum>>, StratumError> {
    let mut groups: BTreeMap<(Area, String), Vec<CaseNumber>> = BTreeMap::new();
    for case in cases {
        let Some(Ok(department)) = case.department.as_deref().map(|name| norm(name, ID_CHARS_MAX)) else {
            return Ok(None);
        };
        groups.entry((case.area, department)).or_default().push(case.number.clone());
    }
    let strata = groups
        .into_iter()
        .map(|((area, department), ids)| Stratum::new(&format!("{area} / {department}"), area, ids))
        .collect::<Result<_, _>>()?;
    Ok(Some(strata))
}

/// By number, as texts are compared by bytes. Most are told apart by their first sixteen bytes.
pub fn sort(cases: &mut [FrameCase]) {
    cases.sort_by(|a, b| a.number.prefix().cmp(&b.number.prefix()).then_with(|| a.number.cmp(&b.number)));
}

/// The hash of the bulk rows of one import: area, department and number of each case, sorted. The trail holds this
/// hash in place of the rows.
#[must_use]
pub fn cases_sha256(cases: &[FrameCase]) -> String {
    let mut sorted: Vec<&FrameCase> = cases.iter().collect();
    sorted.sort_by(|a, b| (&a.number, a.area, &a.department).cmp(&(&b.number, b.area, &b.department)));
    let mut hasher = Hasher::default();
    hasher.line("tilsyn-sager v1");
    for case in sorted {
        hasher.parts(&[case.area.code(), "\t", case.number.as_str(), "\t", case.department.as_deref().unwrap_or("")]);
    }
    hasher.finish()
}
