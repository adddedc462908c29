//! What one second reader was asked to read in an area, and has read.

use super::{count::count, read::Read};
use crate::domain::{
    case_file::CaseFile,
    may::reading::unread,
    reading::{How, Reading},
};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    pub name: String,
    pub chosen: Vec<ChosenCases>,
    /// Cases that were chosen or taken up and are still of the sample, and how many of them were declared read.
    pub cases: u32,
    pub finished: u32,
    /// First verdicts, one by one; how many are as the answer that was read, and how many were given blind.
    pub read: u32,
    pub agreed: u32,
    pub blind: u32,
    /// Agreed to with all the rest: in no figure.
    pub bulk: u32,
    /// Said one by one, of cases that are not declared read.
    pub undeclared: u32,
    pub unread: u32,
}

/// So many cases, chosen in one way by one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenCases {
    pub how: How,
    pub by: String,
    pub cases: u32,
}

/// `seen` are the cases that are still of the sample, `reads` everything that was read in them.
pub(super) fn by_reader(seen: &[&CaseFile], reads: &[Read<'_>]) -> Vec<Reader> {
    let chosen = seen.iter().flat_map(|file| &file.choices).map(|choice| choice.reader.as_str());
    let readers = seen.iter().flat_map(|file| file.readings.iter()).map(|reading| reading.by.as_str());
    let names: BTreeSet<&str> = chosen.chain(readers).collect();
    names.into_iter().map(|name| reader(name, seen, reads)).collect()
}

fn reader(name: &str, seen: &[&CaseFile], reads: &[Read<'_>]) -> Reader {
    let said = |file: &&CaseFile| file.readings.iter().any(|reading| reading.by == name);
    let cases: Vec<&CaseFile> = seen.iter().copied().filter(|file| file.choice(name).is_some() || said(file)).collect();
    let mine = || cases.iter().flat_map(|file| file.readings.iter()).filter(|reading| reading.by == name);
    let counted = || reads.iter().filter(|read| read.counts() && read.reading.by == name);
    let undeclared = |reading: &&Reading| reading.first.is_none() && !reading.now.bulk;
    Reader {
        name: name.into(),
        chosen: chosen(name, &cases),
        cases: count(cases.len()),
        finished: count(cases.iter().filter(|file| file.read_by(name).is_some()).count()),
        read: count(counted().count()),
        agreed: count(counted().filter(|read| read.verdict().agrees()).count()),
        blind: count(counted().filter(|read| read.is_blind()).count()),
        bulk: count(mine().filter(|reading| reading.verdict().bulk).count()),
        undeclared: count(mine().filter(undeclared).count()),
        unread: count(cases.iter().map(|file| unread(file, name).count()).sum()),
    }
}

fn chosen(name: &str, cases: &[&CaseFile]) -> Vec<ChosenCases> {
    let mut counts: BTreeMap<(How, &str), u32> = BTreeMap::new();
    for choice in cases.iter().filter_map(|file| file.choice(name)) {
        *counts.entry((choice.chosen.how(), choice.by.as_str())).or_default() += 1;
    }
    counts.into_iter().map(|((how, by), cases)| ChosenCases { how, by: by.into(), cases }).collect()
}
