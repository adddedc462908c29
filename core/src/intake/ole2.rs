//! The outside of an old Excel file (xls): a small file system, whose chains are followed here before anything trusts
//! them. A ring in a chain would otherwise be followed until the memory is full.

use super::{problem::ProblemKind, unpack::damaged};

const FREE: u32 = 0xFFFF_FFFA;
const DIRECTORY_ENTRY: usize = 128;
/// Streams that are shorter lie in the small sectors.
const SMALL_STREAM: u64 = 4096;
/// What the sheets of one file may span: 65,536 rows of 128 columns.
const SPANNED_MAX: u64 = 1 << 23;
/// More records than cells and formats of the largest sheets; each sheet may say that it begins anywhere.
const RECORDS_MAX: u64 = 1 << 25;

struct Ole2<'b> {
    bytes: &'b [u8],
    sector: usize,
    chains: Vec<u32>,
}

struct Entry {
    name: String,
    start: u32,
    length: u64,
}

/// Whether an old workbook can be given to its reader.
pub fn check(bytes: &[u8]) -> Result<(), ProblemKind> {
    let file = Ole2::new(bytes)?;
    let number = |at| u32_at(bytes, at).ok_or_else(cut);
    let entries = entries(&file.stream(number(48)?, u64::MAX)?);
    let find = |name: &str| entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name));
    if find("EncryptedPackage").is_some() {
        return Err(ProblemKind::WorkbookEncrypted);
    }
    let book = find("Workbook").or_else(|| find("Book")).ok_or(ProblemKind::Workbook)?;
    let root = entries.first().ok_or_else(cut)?;
    let stream = if book.length < SMALL_STREAM {
        let small = file.stream(root.start, root.length)?;
        let chains = numbers(&file.stream(number(60)?, u64::MAX)?);
        Ole2 { bytes: &small, sector: 64, chains }.small_stream(book.start, book.length)?
    } else {
        // They are followed when the file is opened, whether the workbook lies there or not.
        if number(64)? > 0 {
            file.stream(root.start, root.length)?;
            file.stream(number(60)?, u64::MAX)?;
        }
        file.stream(book.start, book.length)?
    };
    check_records(&stream)
}

impl<'b> Ole2<'b> {
    fn new(bytes: &'b [u8]) -> Result<Self, ProblemKind> {
        let sector = match bytes.get(30..32) {
            Some([9, 0]) => 512,
            Some([12, 0]) => 4096,
            _ => return Err(cut()),
        };
        let mut file = Self { bytes, sector, chains: Vec::new() };
        let mut tables = numbers(bytes.get(76..512).ok_or_else(cut)?);
        let mut next = u32_at(bytes, 68).ok_or_else(cut)?;
        let most = bytes.len() / sector + 1;
        for _ in 0..=most {
            if next >= FREE {
                break;
            }
            tables.extend(numbers(file.sector(next)?));
            next = tables.pop().ok_or_else(cut)?;
        }
        for table in tables.into_iter().filter(|table| *table < FREE).take(most) {
            let chains = numbers(file.sector(table)?);
            file.chains.extend(chains);
        }
        Ok(file)
    }

    /// A sector; the last one may be short.
    fn sector(&self, at: u32) -> Result<&'b [u8], ProblemKind> {
        let start =
            usize::try_from(at).ok().and_then(|at| at.checked_add(1)?.checked_mul(self.sector)).ok_or_else(cut)?;
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty()).ok_or_else(cut)?;
        Ok(&rest[..rest.len().min(self.sector)])
    }

    fn stream(&self, start: u32, length: u64) -> Result<Vec<u8>, ProblemKind> {
        self.follow(start, length, |at| self.sector(at))
    }

    /// The small sectors begin at the beginning of their stream, which has no header.
    fn small_stream(&self, start: u32, length: u64) -> Result<Vec<u8>, ProblemKind> {
        self.follow(start, length, |at| {
            let start = usize::try_from(at).unwrap_or(usize::MAX).saturating_mul(self.sector);
            let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty()).ok_or_else(cut)?;
            Ok(&rest[..rest.len().min(self.sector)])
        })
    }

    fn follow<'s>(
        &self,
        start: u32,
        length: u64,
        sector: impl Fn(u32) -> Result<&'s [u8], ProblemKind>,
    ) -> Result<Vec<u8>, ProblemKind> {
        let mut stream = Vec::new();
        let mut at = start;
        for _ in 0..=self.chains.len() {
            let read = u64::try_from(stream.len()).unwrap_or(u64::MAX);
            if at >= FREE || read >= length {
                stream.truncate(usize::try_from(length).unwrap_or(usize::MAX));
                return Ok(stream);
            }
            stream.extend_from_slice(sector(at)?);
            at = usize::try_from(at).ok().and_then(|at| self.chains.get(at)).copied().ok_or_else(cut)?;
        }
        Err(cut())
    }
}

fn entries(directory: &[u8]) -> Vec<Entry> {
    let entries = directory.chunks_exact(DIRECTORY_ENTRY);
    entries
        .map(|entry| {
            let units = entry[..64].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            Entry {
                name: char::decode_utf16(units.take_while(|unit| *unit != 0)).map(|c| c.unwrap_or('?')).collect(),
                start: u32_at(entry, 116).unwrap_or(FREE),
                length: u64::from(u32_at(entry, 120).unwrap_or(0)),
            }
        })
        .collect()
}

/// The sheets are laid out in memory as rectangles: none may be larger than a list can be. Each is walked from the place
/// where the workbook says that it begins, as its reader will.
fn check_records(stream: &[u8]) -> Result<(), ProblemKind> {
    let mut walked = 0;
    let mut sheets = Vec::new();
    walk(stream, &mut walked, |kind, data| match kind {
        // The password of the file.
        0x2F if data.first_chunk() != Some(&[0, 0]) => Err(ProblemKind::WorkbookEncrypted),
        0x85 => {
            sheets.push(u32_at(data, 0).ok_or_else(cut)?);
            Ok(())
        }
        _ => Ok(()),
    })?;
    let mut spanned = 0_u64;
    for begin in sheets {
        let sheet = usize::try_from(begin).ok().and_then(|begin| stream.get(begin..)).ok_or_else(cut)?;
        let (mut rows, mut columns) = (0_u64, 0_u64);
        walk(sheet, &mut walked, |kind, data| {
            match kind {
                0x0200 => spanned = spanned.saturating_add(stated(data)?),
                // A cell; several side by side in 0x00BD.
                0x0203 | 0x0204 | 0x00D6 | 0x0205 | 0x027E | 0x00FD | 0x0006 | 0x00BD => {
                    let more = if kind == 0x00BD { u64::try_from(data.len() / 6).unwrap_or(0) } else { 0 };
                    rows = rows.max(u64::from(u16_at(data, 0)) + 1);
                    columns = columns.max(u64::from(u16_at(data, 2)) + 1 + more);
                }
                _ => {}
            }
            Ok(())
        })?;
        spanned = spanned.saturating_add(rows * columns);
        if spanned > SPANNED_MAX * 2 {
            return Err(ProblemKind::WorkbookTooLarge);
        }
    }
    Ok(())
}

/// Each record with its kind, up to the end of its part of the stream.
fn walk(
    stream: &[u8],
    walked: &mut u64,
    mut record: impl FnMut(u16, &[u8]) -> Result<(), ProblemKind>,
) -> Result<(), ProblemKind> {
    // A diagram in a sheet is a part of its own between two of the sheet's records.
    let (mut at, mut depth) = (0, 0_u32);
    while let Some([kind_low, kind_high, low, high]) = stream.get(at..).and_then(|rest| rest.first_chunk::<4>()) {
        let kind = u16::from_le_bytes([*kind_low, *kind_high]);
        let length = usize::from(u16::from_le_bytes([*low, *high]));
        let data = stream.get(at + 4..at + 4 + length).ok_or_else(cut)?;
        *walked += 1;
        if *walked > RECORDS_MAX {
            return Err(ProblemKind::WorkbookTooLarge);
        }
        match kind {
            0x0809 => depth += 1,
            0x0A if depth <= 1 => return Ok(()),
            0x0A => depth -= 1,
            _ if depth <= 1 => record(kind, data)?,
            _ => {}
        }
        at += 4 + length;
    }
    Ok(())
}

/// How many cells a sheet says that it has: room is made for them before one is read.
fn stated(data: &[u8]) -> Result<u64, ProblemKind> {
    let number = |at| u64::from(u16_at(data, at));
    let whole = |at| u32_at(data, at).map(u64::from).ok_or_else(cut);
    let (first_row, rows, columns) = match data.len() {
        10 => (number(0), number(2), number(6)),
        14 | 16 => (whole(0)?, whole(4)?, number(10)),
        _ => return Err(cut()),
    };
    // An end before the beginning would be taken for four thousand million rows.
    if rows > 0 && first_row > rows { Err(cut()) } else { Ok(rows.saturating_mul(columns)) }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    let (whole, _) = bytes.as_chunks::<4>();
    whole.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect()
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u16::from_le_bytes(*bytes))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

fn cut() -> ProblemKind {
    damaged("OLE")
}
