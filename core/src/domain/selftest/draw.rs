//! The whole draw against `draw-v2.json`, which other implementations agree on: frames, lock hashes, keys, orders, the
//! normal form, commitments, allocation, draw prints, draws inside a case, and the keystream's blocks of RFC 8439.

use super::checked::{Checked, Unreadable, read, rows};
use crate::domain::{
    area::Area,
    case_number::CaseNumber,
    draw::{
        allocation::allocate,
        in_case::in_case,
        key::{key, key_hex, order_sha256},
        keystream::keystream,
        order::{at, order},
        print::{Part, Printed, print},
    },
    frame::Stratum,
    hash::sha256_hex,
    lock::{LockedStratum, Salted, commitment_of},
    text::{ID_CHARS_MAX, NormError, SEED_CHARS_MAX, norm},
};
use serde_json::Value;
use std::{collections::BTreeMap, fmt::Debug};

/// What differs in a row; a member that is missing differs too.
type Agreed = Result<(), String>;
/// The tables, and one row of them.
type Row = fn(&Value, &Value) -> Agreed;

/// Method, member of the tables, and what is done with each row.
const PARTS: [(&str, &str, Row); 10] = [
    ("draw-frame", "frames", frame_row),
    ("draw-order", "draws", drawn),
    ("draw-edge", "edge", drawn),
    ("draw-norm", "norm", normalised),
    ("draw-refused", "errors", refused),
    ("draw-commitment", "commitment", committed),
    ("draw-allocation", "allocation", allocated),
    ("draw-print", "draw_prints", printed),
    ("draw-in-case", "case_draws", read_in_case),
    ("draw-chacha20", "chacha20", block),
];

/// Each part of the draw, in the order of the specification.
pub fn draw(tables: &str) -> Result<Vec<Checked>, Unreadable> {
    let tables = read(tables)?;
    let source = tables["spec"].as_str().unwrap_or("");
    let mut found = Vec::new();
    for (method, member, told) in PARTS {
        let mut checked = Checked::new(method);
        for (number, row) in (1..).zip(rows(&tables, member)?).filter(|(_, row)| is_reached(row)) {
            let difference = told(&tables, row).err();
            checked.add(source, difference.map(|difference| format!("{member} {number}: {difference}")));
        }
        found.push(checked);
    }
    Ok(found)
}

/// A draw reads the keystream from block 0 on and never another stream: rows far out or beside it are of other uses.
fn is_reached(row: &Value) -> bool {
    let at_most =
        |member: &str, most| row.get(member).is_none_or(|value| value.as_u64().is_some_and(|value| value <= most));
    at_most("stream", 0) && at_most("counter", 1000)
}

fn same<A, B>(what: &str, found: &A, expected: &B) -> Agreed
where
    A: PartialEq<B> + Debug + ?Sized,
    B: Debug + ?Sized,
{
    if found == expected { Ok(()) } else { Err(format!("{what} {found:?}, {expected:?}")) }
}

fn text<'a>(row: &'a Value, member: &str) -> Result<&'a str, String> {
    row[member].as_str().ok_or_else(|| member.into())
}

fn number(row: &Value, member: &str) -> Result<u64, String> {
    row[member].as_u64().ok_or_else(|| member.into())
}

fn count(row: &Value, member: &str) -> Result<u32, String> {
    number(row, member)?.try_into().map_err(|_| member.into())
}

fn texts<'a>(row: &'a Value, member: &str) -> Result<Vec<&'a str>, String> {
    let texts = row[member].as_array().map(|list| list.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
    texts.flatten().ok_or_else(|| member.into())
}

fn shown(error: impl Debug) -> String {
    format!("{error:?}")
}

fn stratum<'a>(label: &str, ids: impl IntoIterator<Item = &'a str>) -> Result<Stratum, String> {
    let ids: Result<Vec<CaseNumber>, _> = ids.into_iter().map(CaseNumber::new).collect();
    Stratum::new(label, Area::Children, ids.map_err(shown)?).map_err(shown)
}

fn frame(row: &Value) -> Result<Salted, String> {
    Ok(Salted::new(stratum(text(row, "label")?, texts(row, "ids")?)?, text(row, "salt")?.into()))
}

fn frame_row(_: &Value, row: &Value) -> Agreed {
    let frame = frame(row)?;
    let ids: Vec<&str> = frame.ids().iter().map(CaseNumber::as_str).collect();
    same("frame_sha256", frame.sha256(), text(row, "frame_sha256")?)?;
    same("lock_sha256", frame.lock_sha256(), text(row, "lock_sha256")?)?;
    same("N", &u64::from(frame.population()), &number(row, "N")?)?;
    same("first_sorted", &ids.starts_with(&texts(row, "first_sorted")?), &true)?;
    same("last_sorted", &ids.ends_with(&texts(row, "last_sorted")?), &true)
}

/// The frame of a draw is one of the tables' or, without a number, so many made-up cases.
fn frame_of(tables: &Value, row: &Value) -> Result<Salted, String> {
    if row.get("frame").is_some() {
        let at = usize::try_from(number(row, "frame")?).map_err(shown)?;
        return frame(&tables["frames"][at]);
    }
    let ids: Vec<String> = (0..number(row, "N")?).map(|n| format!("S{n:03}")).collect();
    let made = stratum(text(row, "label")?, ids.iter().map(String::as_str))?;
    Ok(Salted::new(made, text(row, "salt")?.into()))
}

fn drawn(tables: &Value, row: &Value) -> Agreed {
    let stratum = frame_of(tables, row)?;
    let key = key(stratum.lock_sha256(), &norm(text(row, "seed")?, SEED_CHARS_MAX).map_err(shown)?);
    same("frame_sha256", stratum.sha256(), text(row, "frame_sha256")?)?;
    same("salt", stratum.salt(), text(row, "salt")?)?;
    same("lock_sha256", stratum.lock_sha256(), text(row, "lock_sha256")?)?;
    same("N", &u64::from(stratum.population()), &number(row, "N")?)?;
    same("key_hex", key_hex(&key).as_str(), text(row, "key_hex")?)?;
    let mut words = keystream(key);
    let first: Vec<String> = (0..8).map(|_| format!("{:08x}", words())).collect();
    same("first_words", &first, &texts(row, "first_words")?)?;
    let drawn = order(stratum.population(), key);
    same("words_used", &drawn.words_used, &number(row, "words_used")?)?;
    let places: Vec<u32> = serde_json::from_value(row["places"].clone()).map_err(shown)?;
    same("places", &(!places.is_empty() && drawn.places.starts_with(&places)), &true)?;
    let ids: Vec<&str> =
        drawn.places.iter().filter_map(|place| at(stratum.ids(), *place)).map(CaseNumber::as_str).collect();
    same("order_sha256", order_sha256(ids.iter().copied()).as_str(), text(row, "order_sha256")?)?;
    for (member, from_start) in [("order", true), ("first_20", true), ("last_3", false)] {
        if row.get(member).is_some() {
            let expected = texts(row, member)?;
            let is_there = if from_start { ids.starts_with(&expected) } else { ids.ends_with(&expected) };
            same(member, &is_there, &true)?;
        }
    }
    Ok(())
}

fn normalised(_: &Value, row: &Value) -> Agreed {
    same("output", norm(text(row, "input")?, ID_CHARS_MAX).map_err(shown)?.as_str(), text(row, "output")?)
}

fn refused(_: &Value, row: &Value) -> Agreed {
    let message = match norm(text(row, "input")?, ID_CHARS_MAX) {
        Ok(output) => output,
        // The specification has one message for both.
        Err(NormError::Empty | NormError::TooLong(_)) => {
            format!("empty or longer than {ID_CHARS_MAX} characters")
        }
        Err(other) => other.to_string(),
    };
    same("message", message.as_str(), text(row, "message")?)
}

fn committed(tables: &Value, row: &Value) -> Agreed {
    let labels = texts(row, "labels")?;
    let frames = rows(tables, "frames").map_err(shown)?;
    let named = |label: &str| frames.iter().find(|frame| frame["label"] == label).ok_or_else(|| label.to_owned());
    let locked: Result<Vec<LockedStratum>, String> =
        labels.into_iter().map(|label| Ok(LockedStratum::from(&frame(named(label)?)?))).collect();
    let sha256 = text(row, "sha256")?;
    same("manifest", sha256_hex(text(row, "manifest")?.as_bytes()).as_str(), sha256)?;
    let locked = locked?;
    for stratum in &locked {
        same("salts", stratum.salt.as_str(), text(&row["salts"], &stratum.label)?)?;
    }
    same("sha256", commitment_of(&locked).as_str(), sha256)
}

fn printed(_: &Value, row: &Value) -> Agreed {
    let part = |row: &Value| -> Result<Part, String> {
        let (label, lock_sha256, population, sample_size) = serde_json::from_value(row.clone()).map_err(shown)?;
        Ok(Part { lock_sha256, population, sample_size, label })
    };
    let parts = row["strata"].as_array().ok_or("strata")?.iter().map(part).collect::<Result<_, _>>()?;
    let draw = Printed {
        commitment: text(row, "commitment")?,
        attempt: count(row, "attempt")?,
        supplement: count(row, "supplement")?,
        seed: text(row, "seed")?,
        grade: text(row, "grade")?.parse().map_err(shown)?,
    };
    same("sha256", print(draw, parts).as_str(), text(row, "sha256")?)
}

fn read_in_case(_: &Value, row: &Value) -> Agreed {
    let case = text(row, "case")?.parse().map_err(shown)?;
    let kind = text(row, "kind")?.parse().map_err(shown)?;
    let numbers: Vec<u32> = serde_json::from_value(row["numbers"].clone()).map_err(shown)?;
    same("numbers", &in_case(text(row, "key_hex")?, case, kind, count(row, "m")?, count(row, "k")?), &numbers)
}

fn allocated(_: &Value, row: &Value) -> Agreed {
    let counts = |member: &str| -> Result<BTreeMap<String, u32>, String> {
        serde_json::from_value(row[member].clone()).map_err(shown)
    };
    same("result", &allocate(&counts("sizes")?, count(row, "n")?, count(row, "minimum")?), &Some(counts("result")?))
}

fn block(_: &Value, row: &Value) -> Agreed {
    let hex = text(row, "key_hex")?;
    let byte = |at: usize| hex.get(2 * at..2 * at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    let bytes: Vec<u8> = (0..32).filter_map(byte).collect();
    let mut words = keystream(bytes.try_into().map_err(shown)?);
    // Sixteen words a block.
    for _ in 0..number(row, "counter")? * 16 {
        words();
    }
    let block: Vec<String> = (0..16).map(|_| format!("{:08x}", words())).collect();
    same("words", &block, &texts(row, "words")?)
}
