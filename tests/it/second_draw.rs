//! A second implementation of the draw, written from `docs/stikproeve-udtraek-v2.md` with nothing of the first but
//! SHA-256: its own ChaCha20 from RFC 8439, its own loop, strings throughout.

use proptest::prelude::*;
use rand::SeedableRng as _;
use sha2::{Digest, Sha256};
use std::fs;
use tilsyn::domain::{
    area::Area, case_number::CaseNumber, draw::keystream::keystream, draw_record::draw_stratum, frame::Stratum,
    lock::Salted,
};

use crate::support::command::{Place, list};

fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|nibble| char::from(b"0123456789abcdef"[usize::from(nibble)]))
        .collect()
}

/// RFC 8439, section 2.3: sixteen words of block `counter`, nonce 0.
fn block(key: &[u8; 32], counter: u64) -> [u32; 16] {
    let mut state = [0_u32; 16];
    state[..4].copy_from_slice(&[0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574]);
    for (i, bytes) in key.chunks(4).enumerate() {
        state[4 + i] = u32::from_le_bytes(bytes.try_into().unwrap());
    }
    state[12] = counter as u32;
    state[13] = (counter >> 32) as u32;
    let mut x = state;
    for _ in 0..10 {
        for [a, b, c, d] in [
            [0, 4, 8, 12],
            [1, 5, 9, 13],
            [2, 6, 10, 14],
            [3, 7, 11, 15],
            [0, 5, 10, 15],
            [1, 6, 11, 12],
            [2, 7, 8, 13],
            [3, 4, 9, 14],
        ] {
            for (p, q, r, turn) in [(a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)] {
                x[p] = x[p].wrapping_add(x[q]);
                x[r] = (x[r] ^ x[p]).rotate_left(turn);
            }
        }
    }
    std::array::from_fn(|i| x[i].wrapping_add(state[i]))
}

/// The draw order of sorted ids.
fn draw(label: &str, mut ids: Vec<String>, salt: &str, seed: &str) -> Vec<String> {
    ids.sort_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
    let frame = format!("stikproeve-ramme v2\nstratum:{label}\nantal:{}\n{}\n", ids.len(), ids.join("\n"));
    let lock = format!("stikproeve-laas v2\nsalt:{salt}\n{}\n", hex(&sha256(&frame)));
    let key = sha256(&format!("stikproeve-noegle v2\n{}\n{seed}\n", hex(&sha256(&lock))));
    let mut words = (0..).flat_map(|counter| block(&key, counter));
    let mut order = Vec::new();
    // Taking the j-th of the front and putting the first of it in its place is the swap of the specification.
    while ids.len() > 1 {
        let bits = (ids.len() - 1).ilog2() + 1;
        let j = words.by_ref().map(|word| (u64::from(word) & ((1 << bits) - 1)) as usize).find(|j| *j < ids.len());
        ids.swap(0, j.unwrap());
        order.push(ids.remove(0));
    }
    order.extend(ids);
    order
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn both_draw_the_same_for_any_frame_and_seed(
        ids in prop::collection::hash_set("[A-Za-z0-9ÆØÅæøå./-]{1,12}", 1..80),
        seed in "[A-Za-zÆØÅæøå0-9]{1,20}( [a-zæøå0-9]{1,9}){0,3}",
        salt in "[0-9a-f]{32}",
    ) {
        let numbers: Vec<CaseNumber> = ids.iter().filter_map(|id| CaseNumber::new(id).ok()).collect();
        prop_assume!(!numbers.is_empty());
        let texts = numbers.iter().map(ToString::to_string).collect();
        let stratum = Salted::new(Stratum::new("boern", Area::Children, numbers).unwrap(), salt.clone());
        let (_, order) = draw_stratum(&stratum, &seed, 1);
        let order: Vec<String> = order.iter().map(ToString::to_string).collect();
        prop_assert_eq!(order, draw("boern", texts, &salt, &seed));
    }
}

#[test]
fn both_draw_the_same_from_the_receipt_and_the_list() {
    let place = Place::drawn();
    place.run(["replace", "V-03", "--reason", "duplicate", "--note", "Står også som V-07"]).done();
    let receipt = place.json(["receipt"]);
    let list = fs::read(list("voksne-utf8-bom.csv")).unwrap();
    let mut ids: Vec<String> =
        String::from_utf8(list).unwrap().lines().skip(1).map(|line| line.split(';').nth(4).unwrap().into()).collect();
    ids.sort();
    ids.dedup();
    let stratum = receipt["strata"].as_array().unwrap().iter().find(|stratum| stratum["label"] == "voksne").unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let drawn = draw("voksne", ids.clone(), &text(&stratum["salt"]), &text(&receipt["seed"]["normalised"]));
    let at = |place: &serde_json::Value| ids[place.as_u64().unwrap() as usize - 1].clone();
    let places: Vec<String> = stratum["places"].as_array().unwrap().iter().map(at).collect();
    assert_eq!(places, drawn[..11]);
    let order: Vec<&str> = stratum["order"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(order.len(), 11);
    assert_eq!(order, drawn[..11]);
}

#[test]
fn the_receipt_is_hashed_as_an_outsider_would() {
    let place = Place::drawn();
    let mut receipt = place.json(["receipt"]);
    let sha256_of = receipt.as_object_mut().unwrap().remove("sha256").unwrap();
    receipt.sort_all_objects();
    assert_eq!(sha256_of, hex(&sha256(&receipt.to_string())));
}

#[test]
fn rand_chacha_and_rand_give_the_same_words() {
    use rand::Rng as _;
    let key = sha256("10,000 words");
    let mut words = keystream(key);
    let mut other = rand::rngs::ChaCha20Rng::from_seed(key);
    for word in 0..10_000 {
        assert_eq!(words(), other.next_u32(), "word {word}");
    }
}

#[test]
fn keystream_is_rfc_8439() {
    let key = sha256("any key");
    let mut words = keystream(key);
    for counter in 0..50 {
        for expected in block(&key, counter) {
            assert_eq!(words(), expected, "block {counter}");
        }
    }
}
