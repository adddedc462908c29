//! Receipts that somebody has forged and sealed anew: every member changed in every way, and lies that are consistent with
//! themselves. The program and `docs/kontrol.py` give the same verdict on all of them.

use crate::support::{
    python::{Lists, said_of},
    receipts::{Made, all, lists, printed, sealed, strata, told},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tilsyn::{
    domain::{
        check::Check, code::Code, frame::Stratum, receipt::Receipt, seed::Grade, seed_source::Kind, unseen::Unseen,
    },
    verbs::verify::verify_receipt,
    words::{lang::Lang, say::Words},
};

/// The verdict of this program on a receipt.
fn ours(text: &str, frame: Option<&[Stratum]>) -> bool {
    verify_receipt(text, frame, &[]).is_ok_and(|(checks, _)| checks.iter().all(Check::ok))
}

/// Both say the same of every receipt, line by line.
#[track_caller]
fn alike(given: &[(String, Lists)]) {
    let words = Words::new(Lang::Da);
    let Some(theirs) = said_of(given) else { return };
    assert_eq!(theirs.len(), given.len());
    for ((text, lists), theirs) in given.iter().zip(theirs) {
        let start: String = text.chars().take(9_000).collect();
        assert_eq!(theirs, told(text, strata(lists).as_deref(), &[], &words), "{start}");
    }
}

/// Every place in a value, the value itself first.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match value {
        Value::Object(members) => members.iter().for_each(|(name, it)| places(it, &format!("{path}/{name}"), found)),
        Value::Array(items) => (0..items.len()).for_each(|nth| places(&items[nth], &format!("{path}/{nth}"), found)),
        _ => {}
    }
}

/// Other values in the place of one.
fn instead(value: &Value) -> Vec<Value> {
    let mut others =
        vec![Value::Null, json!(true), json!(7), json!(-1), json!(1.5), json!("x"), json!(""), json!([]), json!({})];
    match value {
        Value::String(text) => {
            let first = text.chars().next().unwrap_or('x');
            let turned = if first == '0' { '1' } else { '0' };
            others.extend([
                json!(format!("{text} ")),
                json!(format!("{turned}{}", text.chars().skip(1).collect::<String>())),
                json!(text.to_uppercase()),
                json!(text.replace("2027", "2026")),
                json!(text.replace("2027", "2028")),
                json!(text.replace('Å', "A\u{30a}")),
                json!(format!("{text}\u{ad}")),
            ]);
        }
        Value::Number(number) => {
            let number = number.as_u64().unwrap();
            others.extend([
                json!(number + 1),
                json!(number.saturating_sub(1)),
                json!(u64::MAX),
                json!(number.to_string()),
            ]);
        }
        Value::Array(items) => {
            let with = |change: fn(&mut Vec<Value>)| {
                let mut items = items.clone();
                change(&mut items);
                Value::Array(items)
            };
            others.push(with(|items| items.reverse()));
            others.push(with(|items| items.extend(items.first().cloned())));
            others.push(with(|items| drop(items.pop())));
            others.push(with(|items| items.truncate(0)));
        }
        Value::Object(members) => {
            for name in members.keys() {
                let mut less = members.clone();
                less.shift_remove(name);
                others.push(Value::Object(less));
            }
            let mut more = members.clone();
            more.insert("mystery".into(), json!("x"));
            others.push(Value::Object(more));
        }
        Value::Null | Value::Bool(_) => {}
    }
    others.retain(|other| other != value);
    others
}

/// The text of a receipt in which the first member of the object at a place stands twice.
fn doubled(receipt: &Value, path: &str) -> Option<String> {
    let mut receipt = receipt.clone();
    let members = receipt.pointer_mut(path)?.as_object_mut()?;
    let (name, value) = members.iter().next().map(|(name, value)| (name.clone(), value.clone()))?;
    members.insert(format!("@{name}"), value);
    Some(receipt.to_string().replace(&format!("\"@{name}\":"), &format!("\"{name}\":")))
}

/// Place and text of every receipt that differs in one place.
fn changed(receipt: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    places(receipt, "", &mut found);
    let mut texts = Vec::new();
    for path in found {
        for other in instead(receipt.pointer(&path).unwrap()) {
            let mut forged = receipt.clone();
            *forged.pointer_mut(&path).unwrap() = other;
            let forged = if path == "/sha256" { forged } else { sealed(forged) };
            texts.push((path.clone(), forged.to_string()));
        }
        texts.extend(doubled(receipt, &path).map(|text| (path.clone(), text)));
    }
    texts
}

/// A place without the numbers of its items.
fn named(path: &str) -> String {
    path.split('/').filter(|part| part.parse::<usize>().is_err()).collect::<Vec<_>>().join("/")
}

/// Members that nothing else in a receipt binds, each with what both checkers say that they did not check of it.
const UNBOUND: [(&str, &[&str]); 20] = [
    ("/tool_version", &["told"]),
    ("/year", &["told"]),
    ("/source", &["told"]),
    ("/source/list", &["told"]),
    ("/source/rules", &["told"]),
    ("/source/sha256", &["told"]),
    ("/strata/order", &["list"]),
    ("/seed/source", &["choice"]),
    ("/seed/witnesses", &["witnesses", "choice"]),
    ("/replacements", &["reasons"]),
    ("/replacements/note", &["reasons"]),
    ("/replacements/by", &["told"]),
    ("/extensions/by", &["told"]),
    ("/registered", &["registered", "told"]),
    ("/seed_source", &["source", "choice"]),
    ("/locked_at", &["times"]),
    ("/drawn_at", &["times"]),
    ("/replacements/at", &["times"]),
    ("/extensions/at", &["times"]),
    // Written otherwise, and the same.
    ("/seed/typed", &["choice", "words", "witnesses", "public", "program"]),
];

#[test]
fn every_member_is_changed_in_every_way() {
    let mut given = Vec::new();
    for Made { name, receipt, frame } in all() {
        for edition in [receipt.clone(), receipt.public()] {
            let value = serde_json::to_value(&edition).unwrap();
            let honest = (String::new(), value.to_string());
            for (path, text) in std::iter::once(honest).chain(changed(&value)) {
                given.push((
                    format!("{name} {}{path}", if edition.public { "public" } else { "" }),
                    path,
                    text,
                    frame.clone(),
                ));
            }
        }
    }
    assert!(given.len() > 10_000, "{}", given.len());
    let alone: Vec<(String, Lists)> = given.iter().map(|(_, _, text, _)| (text.clone(), Lists::new())).collect();
    let theirs = said_of(&alone);
    let words = Words::new(Lang::Da);
    let mut passed = BTreeSet::new();
    for (nth, (name, path, text, _)) in given.iter().enumerate() {
        let mine = told(text, None, &[], &words);
        if let Some(theirs) = &theirs {
            assert_eq!(theirs[nth], mine, "{name}: {text}");
        }
        if ours(text, None) && !path.is_empty() {
            let (_, unseen) = verify_receipt(text, None, &[]).unwrap();
            passed.insert((named(path), unseen.iter().map(Unseen::code).collect::<BTreeSet<_>>()));
        }
    }
    let honest = given.iter().filter(|(_, path, text, _)| path.is_empty() && ours(text, None)).count();
    assert_eq!(honest, 10);
    let untold = passed.iter().filter(|(path, unseen)| {
        let told = UNBOUND.iter().find(|(member, _)| member == path).map(|(_, told)| told);
        told.is_none_or(|told| !told.iter().any(|code| unseen.contains(code)))
    });
    assert_eq!(untold.collect::<Vec<_>>(), Vec::<&(String, _)>::new());
}

type Lie = (&'static str, &'static str, fn(&mut Receipt), Code);

/// Of which receipt, what is done to it, and by which refusal it is found.
const LIES: [Lie; 17] = [
    ("open", "a grade that no open lock gives", |it| it.seed.grade = Grade::B, Code::ReceiptOpenGrade),
    (
        "open",
        "the same witness twice",
        |it| it.seed.witnesses = Some(vec!["Åse".into(), "ÅSE".into()]),
        Code::WitnessTwice,
    ),
    (
        "open",
        "a source that the lock did not name",
        |it| source(it, Kind::Public, "Lotto 2027-01-16"),
        Code::ReceiptSource,
    ),
    ("dice", "the same witness twice", |it| names(it, &["Bo Lund", "Bo Lund"]), Code::WitnessTwice),
    ("dice", "the same witness in capitals", |it| names(it, &["Bo Lund", "BO LUND"]), Code::WitnessTwice),
    ("dice", "one witness", |it| names(it, &["Bo Lund"]), Code::ReceiptSource),
    (
        "dice",
        "other witnesses than the lock's",
        |it| it.seed.witnesses = Some(vec!["Ib".into(), "Bo".into()]),
        Code::ReceiptSource,
    ),
    ("dice", "a better grade", |it| it.seed.grade = Grade::A, Code::ReceiptSource),
    ("dice", "no source", |it| it.seed_source = None, Code::ReceiptOpenGrade),
    ("dice", "a salt of its own for a department", |it| it.strata[0].salt = Some("0".repeat(32)), Code::ReceiptSalt),
    ("words", "another share", |it| it.seed_source.as_mut().unwrap().house = Some("0".repeat(64)), Code::ReceiptSource),
    ("words", "somebody else's words", |it| it.seed.source = Some("Lederen".into()), Code::ReceiptSource),
    ("words", "grade A without anybody's signature", |it| it.seed.grade = Grade::A, Code::ReceiptSource),
    (
        "supplement",
        "a public draw before the lock",
        |it| source(it, Kind::Public, "Lotto 2027-01-15"),
        Code::ReceiptSource,
    ),
    (
        "supplement",
        "a public draw after the draw",
        |it| source(it, Kind::Public, "Lotto 2027-01-18"),
        Code::ReceiptSource,
    ),
    ("supplement", "a public draw on no day", |it| source(it, Kind::Public, "Lotto 2027-02-30"), Code::ReceiptSource),
    ("program", "dice in place of the program", |it| source(it, Kind::Dice, "Åse, Bo"), Code::ReceiptSource),
];

fn source(receipt: &mut Receipt, kind: Kind, text: &str) {
    receipt.seed_source = Some(tilsyn::domain::receipt::LockSource { kind, text: text.into(), house: None });
}

fn names(receipt: &mut Receipt, names: &[&str]) {
    receipt.seed.witnesses = Some(names.iter().map(|name| (*name).to_owned()).collect());
    source(receipt, Kind::Dice, &names.join(", "));
}

#[test]
fn a_lie_that_agrees_with_itself_is_found() {
    let all = all();
    let mut texts = Vec::new();
    for (of, what, change, code) in LIES {
        let mut receipt = all.iter().find(|made| made.name == of).unwrap().receipt.clone();
        change(&mut receipt);
        let text = serde_json::to_string(&printed(receipt)).unwrap();
        let (checks, _) = verify_receipt(&text, None, &[]).unwrap();
        let codes: Vec<Code> = checks.iter().flat_map(|check| &check.faults).map(|fault| fault.code).collect();
        assert!(codes.contains(&code), "{of}, {what}: {codes:?}");
        texts.push((text, Lists::new()));
    }
    alike(&texts);
}

/// With the list in hand: the true one, one in which a case is another, one that lacks a case, and that of something else.
#[test]
fn both_hold_a_receipt_against_a_list_alike() {
    let mut given = Vec::new();
    for Made { receipt, frame, .. } in all() {
        let other = |change: fn(&mut Vec<String>)| {
            let mut lists = lists(&frame);
            lists.values_mut().for_each(change);
            lists
        };
        let text = serde_json::to_string(&receipt).unwrap();
        let public = serde_json::to_string(&receipt.clone().public()).unwrap();
        let renamed = lists(&frame).into_iter().map(|(label, ids)| (format!("{label} x"), ids)).collect();
        for (text, lists, expected) in [
            (&text, lists(&frame), true),
            (&text, other(|ids| ids[0].push('x')), false),
            (&text, other(|ids| drop(ids.pop())), false),
            (&text, renamed, false),
            (&public, lists(&frame), false),
        ] {
            given.push((text.clone(), lists, expected));
        }
        let mut swapped = receipt;
        let order = swapped.strata[0].order.as_mut().unwrap();
        order[0].push('1');
        given.push((serde_json::to_string(&swapped.sealed()).unwrap(), lists(&frame), false));
    }
    let asked: Vec<(String, Lists)> = given.iter().map(|(text, lists, _)| (text.clone(), lists.clone())).collect();
    alike(&asked);
    for (nth, (text, lists, expected)) in given.iter().enumerate() {
        assert_eq!(ours(text, strata(lists).as_deref()), *expected, "{nth}: {text}");
    }
}

/// As large as no receipt is: neither looks any further, and nothing is redone from a forged number.
#[test]
fn what_is_larger_than_any_receipt_is_refused_by_both() {
    let made = || all().remove(0).receipt;
    let with = |change: fn(&mut Receipt)| {
        let mut receipt = made();
        change(&mut receipt);
        serde_json::to_string(&receipt.sealed()).unwrap()
    };
    let given = [
        (with(|it| it.strata = vec![it.strata[0].clone(); 4_000]), Code::ReceiptBeyond),
        (with(|it| it.strata[0].places = vec![1; 200_000]), Code::ReceiptBeyond),
        (with(|it| it.seed.witnesses = Some(vec![String::new(); 5_000])), Code::ReceiptBeyond),
        (with(|it| it.source[0].rules = vec![String::new(); 5_000]), Code::ReceiptBeyond),
        (with(|_| {}) + &" ".repeat(8 << 20), Code::ReceiptBeyond),
        (with(|it| it.strata.iter_mut().for_each(|part| part.population = 15_000_000)), Code::ReceiptTooLarge),
        (with(|it| it.strata[0].population = u32::MAX), Code::ReceiptTooLarge),
    ];
    for (text, code) in &given {
        let codes: Vec<Code> = match verify_receipt(text, None, &[]) {
            Err(refusal) => vec![refusal.code],
            Ok((checks, _)) => checks.into_iter().flat_map(|check| check.faults).map(|fault| fault.code).collect(),
        };
        assert!(codes.contains(code), "{code}: {codes:?}");
    }
    let texts: Vec<(String, Lists)> = given.into_iter().map(|(text, _)| (text, Lists::new())).collect();
    alike(&texts);
}

/// What only looks like a receipt: broken off, empty, nested without end, numbers that are none.
#[test]
fn what_is_no_receipt_is_refused_by_both() {
    let text = serde_json::to_string(&all().remove(0).receipt).unwrap();
    let with = |from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        changed
    };
    let texts = [
        String::new(),
        "{}".into(),
        "[]".into(),
        "null".into(),
        "3".into(),
        text[..text.len() - 1].into(),
        format!("{text}{text}"),
        "[".repeat(100_000),
        with("\"year\":2027", "\"year\":2027.0"),
        with("\"year\":2027", "\"year\":NaN"),
        with("\"year\":2027", "\"year\":02027"),
        with("\"year\":2027", "\"year\":-0"),
        with("\"year\":2027", &format!("\"year\":{}", "9".repeat(5000))),
        with("\"words_used\":", "\"words_used\":1e3,\"words_used\":"),
        with("\"typed\":\"", "\"typed\":\"\\ud800"),
        with("\"typed\":\"", "\"typed\":\"\\u0000"),
        with("\"typed\":\"", "\"typed\":\"\n"),
        with("\"spec\":", "\"spec\":\"x\",\"spec\":"),
        with("\"spec\":", "\"\\u0073pec\":\"x\",\"spec\":"),
        format!("\u{feff}\u{feff}{text}"),
    ];
    let honest = [text.clone(), format!("\u{feff}{text}"), format!(" {text}\n"), text.replace("Rød", "R\\u00f8d")];
    let given: Vec<(String, Lists)> = texts.iter().chain(&honest).map(|text| (text.clone(), Lists::new())).collect();
    alike(&given);
    for (nth, (text, _)) in given.iter().enumerate() {
        let expected = nth >= texts.len();
        let start: String = text.chars().take(80).collect();
        assert_eq!(ours(text, None), expected, "{nth}: {start}");
    }
}

/// Chance that is the same in every run.
struct Chance<F>(F);

impl<F: FnMut() -> u32> Chance<F> {
    fn below(&mut self, n: usize) -> usize {
        (self.0)() as usize % n.max(1)
    }
}

/// A text with a few bytes changed, left out, or copied from elsewhere in it: names that stand twice come of it, numbers
/// that are none, values in the place of others.
fn scratched(chance: &mut Chance<impl FnMut() -> u32>, text: &str) -> String {
    const SIGNS: &[char] =
        &['"', '\\', '{', '}', '[', ']', ',', ':', '0', '1', '-', '+', '.', 'e', ' ', '\n', 'Å', 'ß', 'n', 't'];
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=chance.below(2) {
        let (at, long) = (chance.below(chars.len()), 1 + chance.below(3));
        match chance.below(4) {
            0 => chars[at] = SIGNS[chance.below(SIGNS.len())],
            1 => drop(chars.drain(at..(at + long).min(chars.len()))),
            2 => chars.insert(at, SIGNS[chance.below(SIGNS.len())]),
            // From one comma to another, behind a third.
            _ => {
                let commas: Vec<usize> = (0..chars.len()).filter(|at| chars[*at] == ',').collect();
                let (from, to) = (commas[chance.below(commas.len())], commas[chance.below(commas.len())]);
                let copied: Vec<char> = chars[from.min(to)..from.max(to).min(from.min(to) + 300)].to_vec();
                let behind = commas[chance.below(commas.len())];
                chars.splice(behind..behind, copied);
            }
        }
    }
    chars.into_iter().collect()
}

/// One value in the place of another, a member with a second name, or an item more, and all of it sealed anew.
fn shuffled(chance: &mut Chance<impl FnMut() -> u32>, receipt: &Value) -> String {
    let mut found = Vec::new();
    places(receipt, "", &mut found);
    let mut forged = receipt.clone();
    for _ in 0..=chance.below(2) {
        let from = receipt.pointer(&found[chance.below(found.len())]).unwrap().clone();
        match forged.pointer_mut(&found[1 + chance.below(found.len() - 1)]) {
            Some(Value::Array(items)) if chance.below(2) == 0 => items.push(from),
            Some(Value::Array(items)) if items.len() > 1 => {
                let (one, other) = (chance.below(items.len()), chance.below(items.len()));
                items.swap(one, other);
            }
            Some(Value::Number(number)) if chance.below(2) == 0 => {
                *number = (number.as_u64().unwrap_or(0) + chance.below(3) as u64).into();
            }
            Some(value) => *value = from,
            None => {}
        }
    }
    sealed(forged).to_string()
}

#[test]
fn both_agree_on_thousands_of_random_forgeries() {
    let mut chance = Chance(tilsyn::domain::draw::keystream::keystream(*b"forgeries, the same in every run"));
    let receipts: Vec<Value> = all()
        .into_iter()
        .flat_map(|made| [made.receipt.clone(), made.receipt.public()])
        .map(|receipt| serde_json::to_value(receipt).unwrap())
        .collect();
    let mut given = Vec::new();
    for nth in 0..5000 {
        let receipt = &receipts[nth % receipts.len()];
        let text =
            if nth % 2 == 0 { scratched(&mut chance, &receipt.to_string()) } else { shuffled(&mut chance, receipt) };
        given.push((text, Lists::new()));
    }
    alike(&given);
    assert!(given.iter().any(|(text, _)| ours(text, None)), "nothing that both accept was tried");
}
