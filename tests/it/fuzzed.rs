//! What the fuzz targets call, with their corpus and with what chance makes of it: no compiler is needed that counts branches,
//! and it comes out the same every time. By hand, guided: `cargo fuzz run list` in `fuzz/`.

use crate::support::chance::Chance;
use std::{fs, path::Path};

#[path = "../../fuzz/src/lib.rs"]
mod targets;

/// So long at most: as the targets are asked by hand.
const LENGTH_MAX: usize = 6_200;
/// What means something to one of the formats.
const WORDS: [&str; 24] = [
    "\"",
    "\"\"\"",
    ";",
    ",",
    "\t",
    "\r\n",
    "\0",
    "[",
    "]]",
    "{",
    "}",
    "=",
    "<",
    "/>",
    "&#x0;",
    "\u{FEFF}",
    "\u{202E}",
    "å",
    "-1",
    "1e308",
    "18446744073709551616",
    "null",
    "010190-1234",
    "PK\u{3}\u{4}",
];

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{target} has no corpus");
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Somewhere in the bytes, the end included.
fn place(chance: &mut Chance, bytes: &[u8]) -> usize {
    usize::try_from(chance.below(bytes.len() as u64 + 1)).unwrap()
}

/// One to eight changes of a text from the corpus.
fn changed(corpus: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = chance.of(corpus).clone();
    for _ in 0..=chance.below(8) {
        let (a, b) = (place(chance, &bytes), place(chance, &bytes));
        let (from, to) = (a.min(b), a.max(b));
        // A stretch is short more often than not.
        let to = if chance.below(4) == 0 { to } else { to.min(from + 8) };
        match chance.below(6) {
            0 => bytes[from..to].iter_mut().for_each(|byte| *byte ^= 1 << chance.below(8)),
            1 => drop(bytes.drain(from..to)),
            2 => drop(bytes.splice(from..to, chance.of(&WORDS).bytes())),
            3 => {
                let stretch = bytes[from..to].repeat(1 + chance.below(40) as usize);
                bytes.splice(from..from, stretch);
            }
            4 => {
                let other = chance.of(corpus);
                let end = place(chance, other);
                bytes.splice(from..to, other[end.saturating_sub(64)..end].iter().copied());
            }
            _ => bytes.truncate(to.max(1)),
        }
        bytes.truncate(LENGTH_MAX);
    }
    bytes
}

/// The corpus, and so many changed inputs.
fn fuzzed(name: &str, target: fn(&[u8]), count: u64) {
    let corpus = corpus(name);
    for bytes in &corpus {
        target(bytes);
    }
    for seed in 0..count {
        target(&changed(&corpus, &mut Chance(seed)));
    }
}

#[test]
fn lists() {
    fuzzed("list", targets::list, 250);
}

#[test]
fn workbooks() {
    fuzzed("workbook", targets::workbook, 500);
}

#[test]
fn mappings() {
    fuzzed("mapping", targets::mapping, 5_000);
}

#[test]
fn checklists() {
    fuzzed("checklist", targets::checklist, 5_000);
}

#[test]
fn surveys() {
    fuzzed("survey", targets::survey, 2_000);
}

#[test]
fn receipts() {
    fuzzed("receipt", targets::receipt, 5_000);
}

#[test]
fn settings() {
    fuzzed("settings", targets::settings, 300);
}

#[test]
fn events() {
    fuzzed("event", targets::event, 10_000);
}

#[test]
fn schemas() {
    fuzzed("schema", targets::schema, 200);
}
