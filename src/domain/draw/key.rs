//! The key of a draw (sampling specification, section 3).

use crate::domain::hash::{Hasher, hex};
use sha2::{Digest, Sha256};

/// 32 bytes from the frame hash and the normalised seed.
#[must_use]
pub fn key(frame_sha256: &str, seed: &str) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for line in ["stikproeve-noegle v1", frame_sha256, seed] {
        hasher.update(line.as_bytes());
        hasher.update(b"\n");
    }
    hasher.finalize().into()
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
