//! What a guesser learns from a public receipt: nothing. He knows all of a list but one part of three cases, and of that
//! part everything but the numbers.

use crate::support::receipts::{Made, all};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use tilsyn::domain::{
    area::Area,
    case_number::CaseNumber,
    frame::Stratum,
    hash::{hex, sha256_hex},
    lock::lock_sha256,
    receipt::Receipt,
};

/// Every hash, key and salt of a receipt: whatever is 16 bytes or more in hex, wherever it stands.
fn digits(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_hexdigit()).filter(|it| it.len() >= 32).map(String::from).collect()
}

fn hash(lines: &[&str]) -> String {
    hex(&Sha256::digest(lines.iter().flat_map(|line| [*line, "\n"]).collect::<String>().as_bytes()))
}

/// A thousand lists of three cases, the true one among them.
fn guesses(truth: &[String]) -> Vec<Vec<String>> {
    let number = |n: u32| format!("V{}-{}", ["Å", "aa", "ø", "Z"][usize::try_from(n % 4).unwrap()], n);
    let mut lists: Vec<Vec<String>> =
        (0..20).flat_map(|a| (20..30).flat_map(move |b| (30..35).map(move |c| [a, b, c].map(number).into()))).collect();
    lists[500] = truth.to_vec();
    assert_eq!(lists.len(), 1000);
    lists
}

fn stratum(label: &str, ids: &[String]) -> Stratum {
    let ids = ids.iter().map(|id| CaseNumber::new(id).unwrap()).collect();
    Stratum::new(label, Area::Adults, ids).unwrap()
}

/// Everything that can be worked out from a guessed list with what is public: its own hashes, and what follows from them
/// with each public text in the place of the salt, of a lock hash or of a seed.
fn worked_out(label: &str, guess: &[String], public: &Receipt, known: &BTreeSet<String>) -> BTreeSet<String> {
    let frame = stratum(label, guess).sha256().to_owned();
    let mut found: BTreeSet<String> = [frame.clone(), sha256_hex(guess.join("\n").as_bytes())].into();
    found.extend([hash(&guess.iter().map(String::as_str).collect::<Vec<_>>()), hash(&[&frame])]);
    let seed = &public.seed.normalised;
    let share = seed.split(' ').next().unwrap();
    let texts = known.iter().map(String::as_str).chain(["", "-", seed, share, &public.commitment]);
    for text in texts {
        let lock = lock_sha256(text, &frame);
        found.extend([
            hash(&["stikproeve-noegle v2", &frame, text]),
            hash(&["stikproeve-noegle v1", &frame, text]),
            hash(&["stikproeve-noegle v2", &lock, seed]),
            hash(&["stikproeve-samling v2", &format!("{lock} 3 {label}")]),
            hash(&["stikproeve-samling v2", &format!("{frame} 3 {label}")]),
            lock,
        ]);
    }
    found
}

#[test]
fn a_thousand_guessed_lists_confirm_nothing_without_the_salt() {
    let Made { receipt, .. } = all().into_iter().find(|made| made.name == "words").unwrap();
    let part = receipt.strata.iter().position(|stratum| stratum.population == 3).unwrap();
    let truth = {
        let stratum = &receipt.strata[part];
        let mut ids: Vec<(&u32, &String)> = stratum.places.iter().zip(stratum.order.as_ref().unwrap()).collect();
        ids.sort_unstable();
        ids.into_iter().map(|(_, id)| id.clone()).collect::<Vec<_>>()
    };
    let public = receipt.clone().public();
    let text = serde_json::to_string(&public).unwrap();
    let known = digits(&text);
    let label = receipt.strata[part].label.clone();
    let full = &receipt.strata[part];
    let mut confirmed = Vec::new();
    for guess in guesses(&truth) {
        let found = worked_out(&label, &guess, &public, &known);
        assert!(found.is_disjoint(&known), "{guess:?}");
        // Nor by the numbers themselves, in any spelling.
        assert!(guess.iter().all(|id| !text.contains(id.as_str())), "{guess:?}");
        // The same receipt, to the last letter, is what any of these lists would have given: it depends on nothing but G.
        let mut other = receipt.clone();
        let frame = stratum(&label, &guess);
        let ids = frame.ids();
        other.strata[part].frame_sha256 = Some(frame.sha256().into());
        let number = |place: &u32| ids[usize::try_from(*place).unwrap() - 1].to_string();
        other.strata[part].order = Some(full.places.iter().map(number).collect());
        other.source[0].sha256 = Some(sha256_hex(guess.join("\n").as_bytes()));
        assert_eq!(serde_json::to_string(&other.public()).unwrap(), text);
        // With the full receipt's salt the truth is known at once, and nothing else is taken for it.
        if lock_sha256(full.salt.as_ref().unwrap(), frame.sha256()) == full.lock_sha256 {
            confirmed.push(guess);
        }
    }
    assert_eq!(confirmed, [truth]);
}

/// What the public edition leaves out, member by member.
#[test]
fn nothing_of_the_list_or_of_people_is_public() {
    for Made { name, receipt, frame } in all() {
        let public = serde_json::to_value(receipt.clone().public()).unwrap();
        let text = public.to_string();
        for hidden in ["frame_sha256", "salt", "order", "note", "by", "witnesses"] {
            assert!(!text.contains(&format!("\"{hidden}\":")), "{name}: {hidden}");
        }
        assert!(public["source"].as_array().unwrap().iter().all(|list| list.get("sha256").is_none()));
        assert_eq!(public["public"], Value::Bool(true));
        let numbers = frame.iter().flat_map(Stratum::ids);
        assert!(numbers.into_iter().all(|id| !text.contains(&format!("\"{id}\""))), "{name}");
        for witness in receipt.seed.witnesses.iter().flatten() {
            assert!(!text.contains(witness.as_str()), "{name}: {witness}");
        }
        for stratum in &receipt.strata {
            assert!(
                !text.contains(stratum.salt.as_deref().unwrap())
                    && !text.contains(stratum.frame_sha256.as_deref().unwrap())
            );
        }
    }
}
