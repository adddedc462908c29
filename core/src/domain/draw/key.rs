//! The key of a draw (sampling specification, section 3).

use crate::domain::hash::{Hasher, hex};

/// 32 bytes from the lock hash `G` and the normalised seed.
#[must_use]
pub fn key(lock_sha256: &str, seed: &str) -> [u8; 32] {
    Hasher::of(&["stikproeve-noegle v2", lock_sha256, seed]).digest()
}

/// The key as it stands in a receipt.
#[must_use]
pub fn key_hex(key: &[u8; 32]) -> String {
    hex(key)
}

/// SHA-256 over a draw order, one id and LF a line: how the vectors state an order of thousands.
#[must_use]
pub fn order_sha256<'a>(order: impl IntoIterator<Item = &'a str>) -> String {
    let mut hasher = Hasher::default();
    order.into_iter().for_each(|id| hasher.line(id));
    hasher.finish()
}
