//! SHA-256 as lower-case hex: the only way a hash is written anywhere.

use sha2::{Digest, Sha256};

const DIGITS: &[u8; 16] = b"0123456789abcdef";

#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// `count` lower-case hex digits.
#[must_use]
pub fn is_hex(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// The SHA-256 of a text that is written piece by piece and never stands in memory as a whole.
#[derive(Debug, Default)]
pub struct Hasher {
    sha256: Sha256,
    /// Lines are short, and the hash is quicker over many at a time.
    waiting: Vec<u8>,
}

const WAITING_BYTES: usize = 1 << 14;

impl Hasher {
    /// With these lines before it.
    #[must_use]
    pub fn of(lines: &[&str]) -> Self {
        let mut hasher = Self::default();
        for line in lines {
            hasher.line(line);
        }
        hasher
    }

    pub fn line(&mut self, text: &str) {
        self.parts(&[text]);
    }

    /// One line that is put together from parts.
    pub fn parts(&mut self, parts: &[&str]) {
        for part in parts {
            self.waiting.extend_from_slice(part.as_bytes());
        }
        self.waiting.push(b'\n');
        if self.waiting.len() >= WAITING_BYTES {
            self.flush();
        }
    }

    /// Bytes as they are, with no line break.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.flush();
        self.sha256.update(bytes);
    }

    #[must_use]
    pub fn finish(self) -> String {
        hex(&self.digest())
    }

    /// The hash itself, where it is the key of something.
    #[must_use]
    pub fn digest(mut self) -> [u8; 32] {
        self.flush();
        self.sha256.finalize().into()
    }

    fn flush(&mut self) {
        self.sha256.update(&self.waiting);
        self.waiting.clear();
    }
}
