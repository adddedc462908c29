//! The draw receipt: what an outsider needs to redo the draw without the tilsyn file (specification, section 10). What is
//! wrong with one is found in `receipt_check`.
//!
//! There are two editions. The full one is for whoever may see case numbers. The public one holds places instead of
//! numbers, and nothing from which a guessed list could be confirmed.

use super::{
    area::Area,
    bounds::{RECEIPT_CASES_MAX, RECEIPT_MB, RECEIPT_PARTS_MAX},
    hash::sha256_hex,
    moment::Moment,
    sample::{CaseId, Reason},
    seed::Grade,
    seed_source::Kind,
    supplement,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub const SPEC: &str = "stikproeve-udtraek v2";

/// The members stand in the order of the public contract; names are part of it. Those that are `None` in the public
/// edition are never `None` in the full one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    pub spec: String,
    /// Only in the public edition.
    #[serde(default, skip_serializing_if = "is_false")]
    pub public: bool,
    pub tool_version: String,
    pub year: u16,
    pub attempt: u32,
    /// Which supplement of forgotten cases this is the receipt of; left out for the frame itself.
    #[serde(default, skip_serializing_if = "supplement::is_main")]
    pub supplement: u32,
    pub source: Vec<ListSource>,
    pub locked_at: Moment,
    pub commitment: String,
    /// When and where the commitment was noted down outside, where the file knows it.
    pub registered: Option<String>,
    /// Where the seed was to come from, as the lock said. `None`: it did not say.
    pub seed_source: Option<LockSource>,
    /// What was locked, where the draw was made from parts of it; else it is `strata` that was locked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locked: Vec<ReceiptLocked>,
    pub drawn_at: Moment,
    pub seed: ReceiptSeed,
    pub draw_print: String,
    pub strata: Vec<ReceiptStratum>,
    pub replacements: Vec<Replacement>,
    pub extensions: Vec<ReceiptExtension>,
    pub sha256: String,
}

/// A list that the cases came from, and the rules that made the population of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSource {
    pub list: String,
    /// Of the file. Not public: a short list is found from it by guessing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    pub rules: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockSource {
    pub kind: Kind,
    /// In the public edition empty where it holds the names of witnesses.
    pub text: String,
    /// The hash by which the share of the house was registered, where the seed is made of words from outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub house: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptLocked {
    pub label: String,
    pub area: Area,
    pub population: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame_sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    pub lock_sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptSeed {
    pub typed: String,
    pub normalised: String,
    pub grade: Grade,
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub witnesses: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptStratum {
    pub label: String,
    pub area: Area,
    pub population: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame_sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    pub lock_sha256: String,
    pub key: String,
    pub words_used: u64,
    pub sample_size: u32,
    /// The case numbers in draw order, up to the last used position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Vec<String>>,
    /// The places of the same cases in the sorted list, from 1.
    pub places: Vec<u32>,
    /// The ids of the same cases, where they are not the used positions from 1: the area was drawn from in several parts,
    /// or its sample and a supplement to it have been numbered in turn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<CaseId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replacement {
    pub id: CaseId,
    pub position: u32,
    pub reason: Reason,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub at: Moment,
    pub replaced_by: Option<CaseId>,
}

/// More cases from one stratum: the sample size before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptExtension {
    pub label: String,
    pub from: u32,
    pub to: u32,
    pub at: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// Why a text is no receipt.
#[derive(Debug, thiserror::Error)]
pub enum NotAReceipt {
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// A member that must be there is not, or one is written otherwise than a receipt writes it.
    #[error("not written as a receipt is")]
    Form,
    /// Longer, or with more in it, than any receipt.
    #[error("larger than a receipt can be")]
    Beyond,
    /// Members of both editions.
    #[error("neither the full edition nor the public one")]
    Edition,
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

    /// The edition for everybody. What it holds follows from the lock hashes, the sizes and the seed alone, so no list can
    /// be held against it without the salt.
    #[must_use]
    pub fn public(mut self) -> Self {
        self.public = true;
        self.source.iter_mut().for_each(|list| list.sha256 = None);
        if let Some(source) = self.seed_source.as_mut().filter(|source| source.kind == Kind::Dice) {
            source.text.clear();
        }
        self.seed.witnesses = None;
        self.locked.iter_mut().for_each(|stratum| (stratum.frame_sha256, stratum.salt) = (None, None));
        self.strata
            .iter_mut()
            .for_each(|stratum| (stratum.frame_sha256, stratum.salt, stratum.order) = (None, None, None));
        self.replacements.iter_mut().for_each(|replacement| (replacement.note, replacement.by) = (None, None));
        self.extensions.iter_mut().for_each(|extension| extension.by = None);
        self.sealed()
    }

    /// Reads a receipt as an outsider holds it. The hash is taken over the text's own members, before anything in them is
    /// understood, so that nothing can stand in a receipt unsealed; and what was understood must say the same as the text.
    pub fn read(text: &str) -> Result<(Self, bool), NotAReceipt> {
        if text.len() > RECEIPT_MB << 20 {
            return Err(NotAReceipt::Beyond);
        }
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        // Read on its own: a value keeps one of two members with the same name, the receipt refuses them.
        let receipt: Self = serde_json::from_str(text)?;
        if !receipt.is_within_bounds() {
            return Err(NotAReceipt::Beyond);
        }
        let value: Value = serde_json::from_str(text)?;
        if serde_json::to_value(&receipt)? != value {
            return Err(NotAReceipt::Form);
        }
        if receipt.hidden().into_iter().any(|there| there == receipt.public) {
            return Err(NotAReceipt::Edition);
        }
        let whole = seal(value) == receipt.sha256;
        Ok((receipt, whole))
    }

    fn is_within_bounds(&self) -> bool {
        let witnesses = self.seed.witnesses.as_ref().map_or(0, Vec::len);
        let lists: usize = self.source.iter().map(|list| 1 + list.rules.len()).sum();
        let parts = self.strata.len() + self.locked.len() + self.extensions.len() + lists + witnesses;
        let of = |part: &ReceiptStratum| part.places.len() + part.ids.len() + part.order.as_ref().map_or(0, Vec::len);
        let cases = self.replacements.len() + self.strata.iter().map(of).sum::<usize>();
        parts <= RECEIPT_PARTS_MAX && cases <= RECEIPT_CASES_MAX
    }

    /// For each member that only the full edition has, whether it is there.
    fn hidden(&self) -> Vec<bool> {
        let mut there = vec![self.seed.witnesses.is_some()];
        there.extend(self.source.iter().map(|list| list.sha256.is_some()));
        there.extend(self.locked.iter().flat_map(|stratum| [stratum.frame_sha256.is_some(), stratum.salt.is_some()]));
        let strata = self.strata.iter();
        there.extend(
            strata
                .flat_map(|stratum| [stratum.frame_sha256.is_some(), stratum.salt.is_some(), stratum.order.is_some()]),
        );
        there.extend(
            self.replacements.iter().flat_map(|replacement| [replacement.note.is_some(), replacement.by.is_some()]),
        );
        there.extend(self.extensions.iter().map(|extension| extension.by.is_some()));
        there
    }

    /// What was locked before the seed was known.
    #[must_use]
    pub fn locked(&self) -> Vec<ReceiptLocked> {
        if !self.locked.is_empty() {
            return self.locked.clone();
        }
        let locked = |stratum: &ReceiptStratum| ReceiptLocked {
            label: stratum.label.clone(),
            area: stratum.area,
            population: stratum.population,
            frame_sha256: stratum.frame_sha256.clone(),
            salt: stratum.salt.clone(),
            lock_sha256: stratum.lock_sha256.clone(),
        };
        self.strata.iter().map(locked).collect()
    }

    /// The size of a stratum's sample as it was first drawn.
    #[must_use]
    pub fn first_size(&self, stratum: &ReceiptStratum) -> u32 {
        let grown = self.extensions.iter().find(|extension| extension.label == stratum.label);
        grown.map_or(stratum.sample_size, |extension| extension.from)
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

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands in a reference")]
fn is_false(value: &bool) -> bool {
    !value
}
