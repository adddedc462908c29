//! Every row of `draw-v2.json`, which other implementations agree on.

use serde_json::{Value, json};
use tilsyn::domain::selftest::{checked::Checked, draw::draw};

const TABLES: &str = include_str!("../data/vectors/draw-v2.json");

fn differing(found: &[Checked]) -> Vec<&String> {
    found.iter().flat_map(|checked| &checked.differing).collect()
}

#[test]
fn every_row_is_reproduced() {
    let found = draw(TABLES).unwrap();
    assert!(differing(&found).is_empty(), "{:#?}", differing(&found));
    let rows: Vec<(&str, usize)> = found.iter().map(|checked| (checked.method.as_str(), checked.rows)).collect();
    let expected = [
        ("draw-frame", 3),
        ("draw-order", 9),
        ("draw-edge", 13),
        ("draw-norm", 5),
        ("draw-refused", 10),
        ("draw-commitment", 1),
        ("draw-allocation", 5),
        ("draw-print", 3),
        ("draw-in-case", 7),
        ("draw-chacha20", 3),
    ];
    assert_eq!(rows, expected);
}

/// Each stated value is changed by itself, and its row is found.
#[test]
fn every_wrong_value_is_found() {
    let tables: Value = serde_json::from_str(TABLES).unwrap();
    let orders = [
        "frame_sha256",
        "salt",
        "lock_sha256",
        "N",
        "key_hex",
        "first_words",
        "words_used",
        "places",
        "order_sha256",
        "order",
    ];
    for (part, row, members) in [
        ("frames", 0, &["frame_sha256", "salt", "lock_sha256", "N", "first_sorted", "last_sorted"][..]),
        ("draws", 3, &orders),
        ("draws", 5, &["first_20", "last_3"]),
        ("edge", 8, &["key_hex", "words_used", "order_sha256", "order"]),
        ("norm", 1, &["output"]),
        ("errors", 4, &["message"]),
        ("commitment", 0, &["salts", "manifest", "sha256"]),
        ("draw_prints", 1, &["commitment", "attempt", "supplement", "seed", "sha256"]),
        ("case_draws", 1, &["key_hex", "kind", "m", "k", "numbers"]),
        ("allocation", 3, &["result"]),
        ("chacha20", 1, &["words"]),
    ] {
        for member in members {
            let mut changed = tables.clone();
            let value = &mut changed[part][row][member];
            match value {
                Value::String(text) => text.insert(0, '0'),
                Value::Array(texts) => texts[0] = if texts[0].is_number() { json!(999) } else { json!("0") },
                Value::Object(counts) => *counts.values_mut().next().unwrap() = json!(0),
                value => *value = json!(value.as_u64().unwrap() + 1),
            }
            let found = draw(&changed.to_string()).unwrap();
            let start = format!("{part} {}: ", row + 1);
            assert!(differing(&found).iter().any(|it| it.starts_with(&start)), "{part} {row} {member}");
            let mut gone = tables.clone();
            gone[part][row][member] = Value::Null;
            assert!(!differing(&draw(&gone.to_string()).unwrap()).is_empty(), "{part} {row} {member}");
        }
    }
    assert!(draw("{}").is_err());
}
