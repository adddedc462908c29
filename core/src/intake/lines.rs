//! Counting physical lines, whether they end in LF, CRLF or CR.

/// The line breaks that lie in `bytes[from..to]`; a CRLF counts where its CR stands.
#[must_use]
pub fn breaks(bytes: &[u8], from: usize, to: usize) -> u64 {
    let after_cr = from.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'\r');
    let text = bytes.get(from..to).unwrap_or_default();
    // Three simple counts: each goes through many bytes at a time.
    let all = text.iter().filter(|byte| matches!(byte, b'\r' | b'\n')).count();
    let pairs = text.iter().zip(text.iter().skip(1)).filter(|(a, b)| **a == b'\r' && **b == b'\n').count();
    let joined = usize::from(after_cr && text.first() == Some(&b'\n'));
    u64::try_from(all - pairs - joined).unwrap_or(u64::MAX)
}
