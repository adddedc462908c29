//! Which encoding a file is in, and its text, piece by piece: a list of a million rows never stands in memory as a whole.
//!
//! A byte order mark decides; then strict UTF-8, which other encodings of Danish never are by chance; then Windows-1252,
//! in which Excel on a Danish computer saves "CSV".

use super::{
    lines::breaks,
    plain_text::{Content, FILE_BYTES_MAX},
    problem::{Problem, ProblemKind},
};
use crate::domain::hash::Hasher;
use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::{
    borrow::Cow,
    io::{self, Read, Seek, SeekFrom},
};

/// The byte order mark as a character, and in UTF-8.
const MARK: char = '\u{FEFF}';
const MARK_BYTES: &[u8] = b"\xEF\xBB\xBF";
const PIECE_BYTES: usize = 1 << 16;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf8Bom,
    Utf16Le,
    Utf16Be,
    Windows1252,
}

impl Encoding {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Bom => "utf-8-bom",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// `None` for UTF-8, which is taken as it is.
    fn decoder(self) -> Option<Decoder> {
        let encoding = match self {
            Self::Utf8 | Self::Utf8Bom => return None,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1252 => WINDOWS_1252,
        };
        Some(encoding.new_decoder_without_bom_handling())
    }
}

/// A file that has been looked through and is a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scanned {
    pub encoding: Encoding,
    pub sha256: String,
}

/// Looks through the whole file once: its encoding, its hash, and whether it is a text at all.
pub fn scan<F: Read + Seek>(file: &mut F) -> Result<Scanned, Problem> {
    let head = head(file).map_err(|error| not_read(&error))?;
    let marked = of_mark(&head).or_else(|| utf_16_without_mark(&head));
    let wide = marked.filter(|encoding| encoding.decoder().is_some());
    let mut hasher = Hasher::default();
    let mut utf_8 = Utf8::default();
    let mut content = Content::default();
    let mut wide_text = wide.map(Pieces::of);
    let mut decoded = Vec::new();
    let (mut length, mut blank) = (0, true);
    let mut piece = vec![0; PIECE_BYTES];
    loop {
        let read = read_piece(file, &mut piece).map_err(|error| not_read(&error))?;
        let bytes = &piece[..read];
        hasher.bytes(bytes);
        length += read;
        if length > FILE_BYTES_MAX {
            return Err(ProblemKind::TooLarge.at(1));
        }
        let too_long = if let Some(pieces) = &mut wide_text {
            decoded.clear();
            pieces.decode(bytes, &mut decoded, read == 0);
            blank &= is_blank(&decoded);
            content.take(&decoded).map(|_| length)
        } else {
            utf_8.take(bytes, read == 0);
            blank &= is_blank(bytes);
            content.take(bytes).map(|at| length - read + at)
        };
        if let Some(at) = too_long {
            let at = u64::try_from(at).unwrap_or(u64::MAX);
            return Err(ProblemKind::LineTooLong.at(line_of(file, at, wide).map_err(|error| not_read(&error))?));
        }
        if read == 0 {
            break;
        }
    }
    let faulty = wide_text.is_some_and(|pieces| pieces.faulty);
    if length > 0 && (faulty || content.is_no_text()) {
        return Err(ProblemKind::NotText.at(1));
    }
    if blank {
        return Err(ProblemKind::EmptyFile.at(1));
    }
    let encoding = match (wide, utf_8.fault) {
        (Some(wide), _) => wide,
        (None, None) => marked.unwrap_or(Encoding::Utf8),
        // Letters that were good UTF-8 before the bad byte: two files put together, or one that was cut. Read as
        // Windows-1252, its "ø" would silently become "Ã¸".
        (None, Some(fault)) if utf_8.letters => {
            return Err(ProblemKind::MixedEncoding.at(line_of(file, fault, None).map_err(|error| not_read(&error))?));
        }
        (None, Some(_)) => Encoding::Windows1252,
    };
    Ok(Scanned { encoding, sha256: hasher.finish() })
}

fn not_read(error: &io::Error) -> Problem {
    ProblemKind::NotRead { detail: error.to_string() }.at(1)
}

fn head<F: Read + Seek>(file: &mut F) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(4096).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(head)
}

/// Fills the buffer as far as the file goes.
fn read_piece(file: &mut impl Read, piece: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < piece.len() {
        match file.read(&mut piece[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// The line on which a byte stands.
fn line_of<F: Read + Seek>(file: &mut F, at: u64, wide: Option<Encoding>) -> io::Result<u64> {
    let (mut bytes, mut before) = (Vec::new(), Vec::new());
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(at).read_to_end(&mut bytes)?;
    Pieces::of(wide.unwrap_or(Encoding::Utf8)).decode(&bytes, &mut before, true);
    Ok(1 + breaks(&before, 0, before.len()))
}

fn is_blank(bytes: &[u8]) -> bool {
    let mark = |byte: u8| MARK_BYTES.contains(&byte);
    bytes.iter().all(|byte| byte.is_ascii_whitespace() || mark(*byte))
}

/// Whether bytes that come piece by piece are UTF-8.
#[derive(Default)]
struct Utf8 {
    /// A character that is not whole yet.
    rest: Vec<u8>,
    /// Bytes that are good.
    good: u64,
    /// Whether any of them is more than ASCII.
    letters: bool,
    /// The first byte that is not good.
    fault: Option<u64>,
}

impl Utf8 {
    fn take(&mut self, bytes: &[u8], last: bool) {
        if self.fault.is_some() {
            return;
        }
        let joined =
            if self.rest.is_empty() { Cow::Borrowed(bytes) } else { [self.rest.as_slice(), bytes].concat().into() };
        let (good, whole) = match std::str::from_utf8(&joined) {
            Ok(_) => (joined.len(), true),
            Err(error) => (error.valid_up_to(), error.error_len().is_none() && !last),
        };
        self.letters |= !joined[..good].is_ascii();
        self.good += u64::try_from(good).unwrap_or(u64::MAX);
        self.rest = joined[good..].to_vec();
        if !whole || (last && !self.rest.is_empty()) {
            self.fault = Some(self.good);
        }
    }
}

fn of_mark(head: &[u8]) -> Option<Encoding> {
    if head.starts_with(b"\xFF\xFE") {
        Some(Encoding::Utf16Le)
    } else if head.starts_with(b"\xFE\xFF") {
        Some(Encoding::Utf16Be)
    } else if head.starts_with(MARK_BYTES) {
        Some(Encoding::Utf8Bom)
    } else {
        None
    }
}

/// Every other byte is zero in Danish text as UTF-16, and no byte is zero in any other text.
fn utf_16_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let (mut pairs, mut little, mut big) = (0_usize, 0_usize, 0_usize);
    for pair in bytes.chunks_exact(2) {
        pairs += 1;
        little += usize::from(pair[0] != 0 && pair[1] == 0);
        big += usize::from(pair[0] == 0 && pair[1] != 0);
    }
    let most = |count: usize| pairs >= 4 && count * 10 >= pairs * 9;
    if most(little) {
        Some(Encoding::Utf16Le)
    } else if most(big) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Turns the bytes of an encoding into UTF-8, without the byte order marks at the beginning.
pub struct Pieces {
    decoder: Option<Decoder>,
    begun: bool,
    faulty: bool,
    /// A decoder must not be asked after its end.
    ended: bool,
}

impl std::fmt::Debug for Pieces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pieces").field("begun", &self.begun).finish_non_exhaustive()
    }
}

impl Pieces {
    #[must_use]
    pub fn of(encoding: Encoding) -> Self {
        Self { decoder: encoding.decoder(), begun: false, faulty: false, ended: false }
    }

    /// Reads one more piece of the file. `false` at its end.
    pub fn read(&mut self, file: &mut impl Read, piece: &mut Vec<u8>, out: &mut Vec<u8>) -> io::Result<bool> {
        piece.resize(PIECE_BYTES, 0);
        let read = read_piece(file, piece)?;
        self.decode(&piece[..read], out, read == 0);
        Ok(read > 0)
    }

    fn decode(&mut self, bytes: &[u8], out: &mut Vec<u8>, last: bool) {
        let start = out.len();
        if self.ended {
            return;
        }
        self.ended = last;
        if let Some(decoder) = &mut self.decoder {
            let mut rest = bytes;
            loop {
                let room = decoder.max_utf8_buffer_length(rest.len()).unwrap_or(PIECE_BYTES * 4);
                let end = out.len();
                out.resize(end + room, 0);
                let (result, read, written, replaced) = decoder.decode_to_utf8(rest, &mut out[end..], last);
                out.truncate(end + written);
                self.faulty |= replaced;
                rest = &rest[read..];
                if result == CoderResult::InputEmpty {
                    break;
                }
            }
        } else {
            out.extend_from_slice(bytes);
        }
        if !self.begun && out.len() > start {
            self.begun = true;
            let mut marks = start;
            while out[marks..].starts_with(MARK_BYTES) {
                marks += MARK.len_utf8();
            }
            out.drain(start..marks);
        }
    }
}
