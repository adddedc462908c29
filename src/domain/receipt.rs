//! The draw receipt: what an outsider needs to redo the draw without the tilsyn file (specification, section 10). What is
//! wrong with one is found in `receipt_check.rs`.

use super::{
    area::Area,
    case_number::CaseNumber,
    hash::sha256_hex,
    lock::LockedStratum,
    moment::Moment,
    sample::{CaseId, Reason},
    seed::Seed,
    supplement,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub const SPEC: &str = "stikproeve-udtraek v1";

/// The members stand in the order of the public contract; names are part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    pub spec: String,
    pub tool_version: String,
    pub year: u16,
    pub attempt: u32,
    /// Which supplement of forgotten cases this is the receipt of; left out for the frame itself.
    #[serde(default, skip_serializing_if = "supplement::is_main")]
    pub supplement: u32,
    pub locked_at: Moment,
    pub salt: String,
    pub commitment: String,
    /// What was locked, where the draw was made from parts of it; else it is `strata` that was locked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locked: Vec<LockedStratum>,
    pub drawn_at: Moment,
    pub seed: Seed,
    pub strata: Vec<ReceiptStratum>,
    pub replacements: Vec<Replacement>,
    #[serde(default)]
    pub sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptStratum {
    pub label: String,
    pub area: Area,
    pub population: u32,
    pub frame_sha256: String,
    pub key: String,
    pub words_used: u64,
    pub sample_size: u32,
    /// The draw order up to the last used position.
    pub order: Vec<CaseNumber>,
    /// The ids of the cases in `order`, where an area's sample and a supplement to it have been numbered in turn; else the
    /// ids of an area are its used positions, from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<CaseId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replacement {
    pub id: CaseId,
    pub position: u32,
    pub reason: Reason,
    pub note: String,
    pub by: String,
    pub at: Moment,
    pub replaced_by: Option<CaseId>,
}

impl Receipt {
    /// With its hash filled in.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        self.sha256 = self.expected_sha256();
        self
    }

    /// What `sha256` must be.
    #[must_use]
    pub fn expected_sha256(&self) -> String {
        seal(serde_json::to_value(self).unwrap_or_default())
    }

    /// Reads a receipt as an outsider holds it. The hash is taken over the text's own members, before anything in them is
    /// understood, so that nothing can stand in a receipt unsealed.
    pub fn read(text: &str) -> Result<(Self, bool), serde_json::Error> {
        let value: Value = serde_json::from_str(text)?;
        let receipt: Self = serde_json::from_value(value.clone())?;
        let whole = seal(value) == receipt.sha256;
        Ok((receipt, whole))
    }

    /// What was locked before the seed was known.
    #[must_use]
    pub fn locked(&self) -> Vec<LockedStratum> {
        if !self.locked.is_empty() {
            return self.locked.clone();
        }
        let locked = |stratum: &ReceiptStratum| LockedStratum {
            label: stratum.label.clone(),
            area: stratum.area,
            population: stratum.population,
            frame_sha256: stratum.frame_sha256.clone(),
        };
        self.strata.iter().map(locked).collect()
    }
}

/// SHA-256 over the object without its member `sha256`, as JSON with sorted keys and no blanks.
fn seal(mut value: Value) -> String {
    if let Some(members) = value.as_object_mut() {
        members.remove("sha256");
        value.sort_all_objects();
    }
    sha256_hex(value.to_string().as_bytes())
}
