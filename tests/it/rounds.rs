//! Rounds from the command line: an area without a list, another title or year, taking one out, and the clock.

use crate::support::{
    command::{Place, list},
    terminal::Terminal,
};
use serde_json::{Value, json};

/// A round with the children's list alone.
fn children() -> Place {
    let place = Place::with_round();
    place.run(["import", &list("boern-windows1252.csv"), "--area", "boern"]).done();
    place
}

fn titles(place: &Place) -> Vec<(Value, Value)> {
    let rounds = place.json(["round", "list"])["rounds"].as_array().unwrap().clone();
    rounds.into_iter().map(|round| (round["year"].clone(), round["title"].clone())).collect()
}

#[test]
fn an_area_without_a_list_is_named_and_left_out_only_where_that_is_said() {
    let place = children();
    let status = place.run(["status"]).done();
    assert!(status.contains("Voksenområdet: ingen liste."), "{status}");
    assert!(status.contains("Næste skridt: Indlæs listen for voksenområdet. (tilsyn import)"), "{status}");
    assert_eq!(place.json(["status"])["without_list"], json!(["voksne"]));
    let said = place.run(["lock"]).refused(1);
    assert!(said.contains("Der er ingen liste for voksenområdet") && said.contains("mindst 10"), "{said}");
    assert!(said.contains("tilsyn import LISTE --area voksne") && said.contains("tilsyn lock --only boern"), "{said}");
    let said = place.run(["lock", "--only", "voksne"]).refused(1);
    assert!(said.contains("Der er ingen liste for voksenområdet, så der er intet at låse derfra."), "{said}");
    assert_eq!(place.run(["lock", "--only", "unge"]).code, Some(2));
    assert_eq!(place.json(["status"])["locked"], false);
    place.run(["lock", "--only", "boern"]).done();
    place.run(["draw", "--seed", "Et frøtal"]).done();
    place.run(["verify"]).done();
    // That the area is left out is said as long as it is.
    assert!(place.run(["status"]).done().contains("Voksenområdet: ingen liste."));
    assert_eq!(place.json(["status"])["without_list"], json!(["voksne"]));
    // The report says so in plain words.
    place.run(["report", "--format", "md", "--out", "ud"]).done();
    let report = std::fs::read_to_string(place.path().join("ud/tilsyn-2027.md")).unwrap();
    let said = "Der var ingen liste for voksenområdet, da listen blev låst, og der er ikke trukket nogen sager derfra.";
    assert!(report.contains(said), "{report}");
}

#[test]
fn with_both_lists_only_is_refused_and_nothing_is_missing() {
    let place = Place::framed();
    assert_eq!(place.json(["status"])["without_list"], Value::Null);
    let said = place.run(["lock", "--only", "boern"]).refused(1);
    assert!(said.starts_with("Der er også en liste for voksenområdet, så begge områder låses."), "{said}");
    place.run(["lock"]).done();
}

#[test]
fn a_round_about_one_area_needs_no_word() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    let adults_too = "areas = [\"boern\", \"voksne\"]";
    let shipped = std::fs::read_to_string(format!("{}/checklists/ss.toml", env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert!(shipped.contains(adults_too));
    place.write("ss.toml", shipped.replace(adults_too, "areas = [\"boern\"]"));
    place.run(["round", "new", "2027", "--yes", "--checklist", "ss.toml"]).done();
    place.run(["import", &list("boern-windows1252.csv"), "--area", "boern"]).done();
    let status = place.run(["status"]).done();
    assert!(status.contains("lås den") && !status.contains("ingen liste"), "{status}");
    place.run(["lock"]).done();
}

#[test]
fn a_round_is_renamed_and_moved_and_taken_out() {
    let place = Place::with_round();
    let said = place.run(["round", "rename", "2027", "--title", "Tilsyn med alle"]).done();
    assert_eq!(said.trim_end(), "Runden 2027 hedder nu Tilsyn med alle.");
    assert_eq!(titles(&place), [(json!(2027), json!("Tilsyn med alle"))]);
    place.run(["round", "rename", "2027", "--title", "Tilsyn 2028", "--year", "2028", "--yes"]).done();
    assert_eq!(titles(&place), [(json!(2028), json!("Tilsyn 2028"))]);
    place.run(["import", &list("boern-windows1252.csv"), "--area", "boern"]).done();
    let said = place.run(["round", "rename", "2028", "--title", "Tilsyn", "--year", "2027", "--yes"]).refused(1);
    assert!(said.contains("Året 2028 kan ikke rettes, for der er lagt noget i runden."), "{said}");
    let said = place.run(["round", "remove", "2028"]).done();
    assert!(said.contains("Runden 2028 er nedlagt."), "{said}");
    assert!(said.contains("I runden: listen boern-windows1252.csv, "), "{said}");
    assert_eq!(titles(&place), []);
    place.run(["verify"]).done();
    let trail = place.run(["trail"]).done();
    for said in ["gav runden en ny titel 2027", "nedlagde runden 2027", "oprettede runden 2028", "nedlagde runden 2028"]
    {
        assert!(trail.contains(said), "{said}: {trail}");
    }
    let said = place.run(["round", "remove", "2028"]).refused(1);
    assert!(said.contains("Der er ingen runde for 2028."), "{said}");
    let place = Place::drawn();
    let said = place.run(["round", "remove", "2027"]).refused(1);
    assert!(said.contains("Listen for 2027 er låst, så runden kan ikke nedlægges."), "{said}");
}

#[test]
fn an_unusual_year_is_asked_about() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    let said = place.run(["round", "new", "2931"]).refused(1);
    assert!(said.contains("2931 er hverken i år") && said.contains("--yes"), "{said}");
    assert_eq!(place.run(["round", "new", "20261927"]).code, Some(2));
    for (answer, years) in [("n\r", 0), ("\r", 0), ("j\r", 1)] {
        let mut terminal = Terminal::start(&place, (24, 80), &["round", "new", "2931"]);
        terminal.until("Er det det år, der menes?");
        terminal.type_keys(answer);
        terminal.left(u32::from(years == 0));
        assert_eq!(titles(&place).len(), years, "{answer:?}");
    }
}

#[test]
fn a_command_is_about_the_newest_round_that_is_not_signed() {
    let place = Place::drawn();
    assert_eq!(place.json(["status"])["year"], 2027);
    for case in place.json(["sample"])["cases"].as_array().unwrap() {
        place.run(["missing", case["id"].as_str().unwrap(), "--note", "Arkivet er lukket"]).done();
    }
    place.run(["sign-off"]).done();
    place.run(["round", "new", "2026", "--yes"]).done();
    assert_eq!(place.json(["status"])["year"], 2026);
    let said = place.run(["import", &list("boern-windows1252.csv"), "--area", "boern", "--dry-run"]).done();
    assert!(said.contains("Listen kan indlæses."), "{said}");
}

/// Whatever clock the computer has, people read the Danish one.
#[test]
fn times_are_those_of_danish_clocks() {
    let place = Place::with_round();
    let [home, away] = ["Europe/Copenhagen", "Pacific/Auckland"].map(|zone| {
        let output = place.command(["trail"]).env("TZ", zone).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    });
    assert_eq!(home, away);
}
