//! `docs/kontrol.py`, the outsider's own implementation of the draw, against the program: random frames and seeds, and
//! whole rounds from the command line.

use crate::support::{command::Place, python::kontrol};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fmt::Write as _};
use tilsyn::domain::{
    area::Area,
    case_number::CaseNumber,
    draw::{
        in_case::{Kind, in_case},
        key::{key, key_hex, order_sha256},
        keystream::keystream,
        order::{at, order},
        print::{Part, Printed, print},
    },
    frame::Stratum,
    hash::hex,
    lock::{LockedStratum, Salted, commitment_of},
    seed::Grade,
};

/// Chance that is the same in every run.
struct Chance<F>(F);

impl<F: FnMut() -> u32> Chance<F> {
    fn below(&mut self, n: u32) -> u32 {
        (self.0)() % n
    }

    fn of<'a>(&mut self, among: &[&'a str]) -> &'a str {
        among[usize::try_from(self.below(u32::try_from(among.len()).unwrap())).unwrap()]
    }

    /// A text as people type it: Danish letters, some of them taken apart, and every kind of blank.
    fn text(&mut self, longest: u32) -> String {
        let parts =
            ["å", "A\u{30a}", "aa", "Å", "ø", "o\u{308}", "ß", "Z", "z", "9", "10", "-", ".", " ", "\t", "\u{a0}", "ȯ"];
        let mut text = String::from(self.of(&["27.", "Æ", "a\u{30a}", "K-"]));
        (0..=self.below(longest)).for_each(|_| text.push_str(self.of(&parts)));
        text
    }

    fn salt(&mut self) -> String {
        hex(&[0; 4].map(|_| (self.0)()).map(u32::to_be_bytes).concat())
    }
}

/// A frame with its ids as they were typed, and what this program makes of it.
fn frame(chance: &mut Chance<impl FnMut() -> u32>, number: u32) -> (Value, Salted) {
    let wanted = 1 + chance.below(60);
    let mut seen = BTreeSet::new();
    let mut typed = Vec::new();
    for _ in 0..wanted {
        let text = chance.text(8);
        // What could be somebody's CPR number is no case number.
        let Ok(normal) = CaseNumber::new(&text) else { continue };
        if seen.insert(normal) {
            typed.push(text);
        }
    }
    let label = format!("boern / {} {number}", chance.of(&["Ærø", "Familieafdelingen", "aa Å"]));
    let stratum = Stratum::new(&label, Area::Children, seen.into_iter().collect()).unwrap();
    let salted = Salted::new(stratum, chance.salt());
    let row = json!({ "label": label, "ids": typed, "salt": salted.salt(), "frame_sha256": salted.sha256(),
        "lock_sha256": salted.lock_sha256() });
    (row, salted)
}

fn drawn(chance: &mut Chance<impl FnMut() -> u32>, salted: &Salted) -> Value {
    let seed = chance.text(20);
    let normalised = tilsyn::domain::text::norm(&seed, 500).unwrap();
    let key = key(salted.lock_sha256(), &normalised);
    let drawn = order(salted.population(), key);
    let ids: Vec<&str> = drawn.places.iter().map(|place| at(salted.ids(), *place).unwrap().as_str()).collect();
    json!({ "label": salted.label(), "salt": salted.salt(), "seed": seed, "N": salted.population(),
        "frame_sha256": salted.sha256(), "lock_sha256": salted.lock_sha256(), "key_hex": key_hex(&key),
        "words_used": drawn.words_used, "places": drawn.places, "order": ids,
        "order_sha256": order_sha256(ids.iter().copied()) })
}

/// A commitment and a draw print over a few frames, and a draw inside a case.
fn beside(chance: &mut Chance<impl FnMut() -> u32>, strata: &[Salted]) -> [Value; 3] {
    let locked: Vec<LockedStratum> = strata.iter().map(LockedStratum::from).collect();
    let salts: serde_json::Map<String, Value> =
        strata.iter().map(|it| (it.label().to_owned(), it.salt().into())).collect();
    let labels: Vec<&str> = strata.iter().map(|it| it.label()).collect();
    let commitment = commitment_of(&locked);
    let (attempt, supplement, seed) = (1 + chance.below(3), chance.below(3), chance.text(9));
    let part = |it: &Salted| Part {
        lock_sha256: it.lock_sha256().into(),
        population: it.population(),
        sample_size: it.population().min(10),
        label: it.label().into(),
    };
    let parts = |it: &Salted| json!([it.label(), it.lock_sha256(), it.population(), it.population().min(10)]);
    let printed = Printed { commitment: &commitment, attempt, supplement, seed: &seed, grade: Grade::B };
    let printed = print(printed, strata.iter().map(part).collect());
    let (key, m, k) = (chance.salt() + &chance.salt(), 1 + chance.below(40), 1 + chance.below(9));
    let case = format!("V-{:02}", 1 + chance.below(30));
    let kind = Kind::ALL[usize::try_from(chance.below(5)).unwrap()];
    [
        json!({ "labels": labels, "salts": salts, "sha256": commitment }),
        json!({ "commitment": commitment, "attempt": attempt, "supplement": supplement, "seed": seed, "grade": "B",
            "strata": strata.iter().map(parts).collect::<Vec<_>>(), "sha256": printed }),
        json!({ "key_hex": key, "case": case, "kind": kind.code(), "m": m, "k": k,
            "numbers": in_case(&key, case.parse().unwrap(), kind, m, k) }),
    ]
}

#[test]
fn both_agree_on_a_thousand_random_frames() {
    let mut chance = Chance(keystream(*b"a thousand random frames, always"));
    let made: Vec<(Value, Salted)> = (0..1000).map(|number| frame(&mut chance, number)).collect();
    let draws: Vec<Value> = made.iter().map(|(_, salted)| drawn(&mut chance, salted)).collect();
    let (frames, salted): (Vec<Value>, Vec<Salted>) = made.into_iter().unzip();
    let beside: Vec<[Value; 3]> = salted.chunks(3).map(|few| beside(&mut chance, few)).collect();
    let of = |nth: usize| beside.iter().map(|rows| rows[nth].clone()).collect::<Vec<_>>();
    let mut tables = json!({ "frames": frames, "draws": draws, "commitment": of(0), "draw_prints": of(1),
        "case_draws": of(2) });
    let place = Place::new();
    place.write("tables.json", tables.to_string());
    let Some(said) = kontrol(&place, &["--selvtest", "tables.json"], 0) else { return };
    assert_eq!(said.matches("i orden: draw\n").count(), 1000);
    assert_eq!(said.matches("i orden").count(), 3 * 1000 + 3 * 334);
    let places = &mut tables["draws"][500]["places"][0];
    *places = json!(places.as_u64().unwrap() + 1);
    place.write("tables.json", tables.to_string());
    kontrol(&place, &["--selvtest", "tables.json"], 1);
}

/// A list of `n` cases with Danish letters, spaces and digits in its numbers, in no order.
fn case_list(n: u32, salt: u32) -> String {
    let mut text = String::from("Sagsnummer;Område\r\n");
    for i in 0..n {
        let x = (i * 7919 + salt * 104_729) % 100_003;
        let letter = ["Æ", "ø", "A", "å", "Z", "é"][usize::try_from(x % 6).unwrap()];
        let area = if i % 3 == 0 { "Voksne" } else { "Børn" };
        writeln!(text, "{letter}{x}-{i} {};{area}\r", 2020 + i % 7).unwrap();
    }
    text
}

#[test]
fn an_outsider_follows_a_round_of_the_command_line() {
    for (n, seed) in [(3, "x"), (200, "Blåbærgrød på Ærø")] {
        let place = Place::new();
        place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
        place.run(["round", "new", "2027", "--yes"]).done();
        place.write("l.csv", case_list(n, n));
        place.run(["import", "l.csv"]).done();
        place.run(["lock"]).done();
        place.run(["draw", "--seed", seed]).done();
        place.run(["replace", "B-01", "--reason", "duplicate", "--note", "Dublet"]).done();
        let receipt = place.run(["receipt", "--json"]).done();
        place.write("r.json", &receipt);
        kontrol(&place, &["r.json"], 0);
        for area in ["boern", "voksne"] {
            let wanted = if area == "boern" { "Børn" } else { "Voksne" };
            let ids = case_list(n, n)
                .lines()
                .filter(|line| line.ends_with(wanted))
                .map(|line| line.split(';').next().unwrap())
                .collect::<Vec<_>>()
                .join("\n");
            place.write("ids.txt", &ids);
            kontrol(&place, &["r.json", "ids.txt", "--omraade", area], 0);
            place.write("short.txt", ids.lines().skip(1).collect::<Vec<_>>().join("\n"));
            kontrol(&place, &["r.json", "short.txt", "--omraade", area], 1);
        }
        supplement(&place, n);
        place.write("changed.json", receipt.replacen("duplicate", "wrong-area", 1));
        kontrol(&place, &["changed.json"], 1);
        place.write("no.json", "{");
        kontrol(&place, &["no.json"], 1);
        kontrol(&place, &["nowhere.json"], 2);
    }
}

/// Forgotten cases, with a reserve and an extension among them and one among the first cases: both receipts are checked.
fn supplement(place: &Place, n: u32) {
    let forgotten = case_list(n / 3 + 6, n + 1).replace('-', "/G");
    place.write("glemt.csv", &forgotten);
    place.run(["import", "glemt.csv", "--supplement"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "tillæg 2027", "--boern", "3"]).done();
    place.run(["replace", "B-02", "--reason", "duplicate", "--note", "Dublet"]).done();
    let last = place.json(["sample"])["cases"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["stratum"] == "boern / tillæg 1")
        .count();
    assert_eq!(last, 3);
    place.run(["draw", "--extend", "--supplement", "1", "--boern", "4"]).done();
    place.write("r.json", place.run(["receipt", "--json"]).done());
    kontrol(place, &["r.json"], 0);
    place.write("t.json", place.run(["receipt", "--supplement", "1", "--json"]).done());
    kontrol(place, &["t.json"], 0);
    for (area, only) in [("boern", "Område=Børn"), ("voksne", "Område=Voksne")] {
        let args = ["t.json", "glemt.csv", "--kolonne", "Sagsnummer", "--kun", only, "--omraade", area];
        kontrol(place, &args, 0);
        place.write("other.csv", forgotten.replacen("/G", "/H", 2));
        kontrol(place, &["t.json", "other.csv", "--kolonne", "Sagsnummer", "--kun", only, "--omraade", area], 1);
    }
}

#[test]
fn the_script_passes_the_published_vectors() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/vectors/draw-v2.json");
    kontrol(&Place::new(), &["--selvtest", vectors], 0);
}
