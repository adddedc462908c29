//! Questions that are measured: calculated, proposed, never set.

use crate::support::command::Place;
use serde_json::{Value, json};

fn state(place: &Place, question: &str) -> Value {
    place.json(["measure", "B-01", question])
}

#[test]
fn two_times_propose_and_answer_nothing() {
    let place = Place::drawn();
    let said = place.run(["measure", "B-01", "SS-02", "--from", "04-03-2026", "--to", "09-03-2026"]).done();
    assert!(said.contains("Målt: 3 hverdage (04-03-2026 → 09-03-2026) · forslag: delvist opfyldt"), "{said}");
    let expected = json!({ "case": "B-01", "question": "SS-02", "points_to": "partly", "proposed": "partly",
        "pairs": [{ "from": "2026-03-04", "to": "2026-03-09", "days": 3, "minutes": null, "value": "partly" }] });
    assert_eq!(state(&place, "SS-02"), expected);
    assert_eq!(place.json(["sample"])["cases"][0]["answered"], 0);

    // Where an answer was given, nothing is proposed; what does not fit is said.
    let answered = place.json(["answer", "B-01", "SS-02", "met"]);
    assert_eq!(
        (&answered["measured"]["points_to"], &answered["measured"]["proposed"]),
        (&json!("partly"), &Value::Null)
    );
    let said = place.run(["facts", "B-01", "--changes", "1"]).done();
    assert!(said.contains("SS-02 er besvaret med »opfyldt«, men målingen peger på »delvist opfyldt«."), "{said}");
    // A fact that settles the question comes first.
    let said = place.run(["facts", "B-01", "--changes", "0"]).done();
    assert!(!said.contains("målingen") && said.contains("SS-02 er besvaret, men sagens"), "{said}");
    place.run(["verify"]).done();
}

#[test]
fn several_times_are_measured_together_and_holidays_are_named() {
    let place = Place::drawn();
    let times = ["--from", "01-04-2026 12:00", "--to", "07-04-2026 12:00", "--from", "02-03-2026 8.00", "--to"];
    let typed = ["measure", "B-01", "ko-08"].into_iter().chain(times).chain(["05-03-2026 8.00"]);
    let said = place.run(typed).done();
    assert!(said.contains("Målt 2 gange · forslag: delvist opfyldt"), "{said}");
    assert!(said.contains("1. 24 timer på hverdage (01-04-2026 12:00 → 07-04-2026 12:00) · opfyldt"), "{said}");
    assert!(said.contains("2. 72 timer på hverdage (02-03-2026 08:00 → 05-03-2026 08:00) · ikke opfyldt"), "{said}");
    for day in ["02-04-2026 er ikke talt med: skærtorsdag.", "06-04-2026 er ikke talt med: 2. påskedag."] {
        assert!(said.contains(day), "{said}");
    }
    place.run(["measure", "B-01", "KO-08", "--clear"]).done();
    assert_eq!(state(&place, "KO-08")["pairs"], json!([]));
    assert!(place.run(["measure", "B-01", "KO-08", "--clear"]).refused(1).contains("ikke målt"));
    place.run(["verify"]).done();
}

#[test]
fn what_cannot_be_measured_is_refused_whole() {
    let place = Place::drawn();
    let said = place.run(["measure", "B-01", "KO-08", "--from", "x", "--to", "04-03-2026"]).refused(1);
    assert!(said.contains("»x«") && said.contains("»04-03-2026« mangler et klokkeslæt"), "{said}");
    let run = |question, from, to| place.run(["measure", "B-01", question, "--from", from, "--to", to]).refused(1);
    assert!(run("BI-01", "04-03-2026", "04-03-2026").contains("BI-01 er ikke et spørgsmål, der måles"));
    assert!(run("SS-02", "04-03-2026", "04-03-2096").contains("04-03-2096 ligger efter i dag"));
    assert!(place.run(["measure", "B-01", "SS-02", "--from", "04-03-2026"]).refused(1).contains("det andet tidspunkt"));
    assert_eq!(state(&place, "SS-02")["pairs"], json!([]));
    let said = place.run(["checklist", "show", "SS"]).done();
    assert!(said.contains("Måles i hverdage fra »Skift« til »Besked«"), "{said}");
}

#[test]
fn a_missing_case_is_not_measured() {
    let place = Place::drawn();
    place.run(["missing", "B-01", "--note", "Arkivet er lukket"]).done();
    place.run(["measure", "B-01", "SS-02", "--from", "04-03-2026", "--to", "09-03-2026"]).refused(1);
}

#[test]
fn what_another_has_measured_gives_way_only_where_that_other_is_named() {
    let place = Place::drawn();
    let times = |by, rest: &[&str]| {
        let typed = ["measure", "B-01", "SS-02", "--from", "04-03-2026", "--to", "10-03-2026", "--as", by];
        place.run(typed.into_iter().chain(rest.iter().copied()))
    };
    place.run(["measure", "B-01", "SS-02", "--from", "04-03-2026", "--to", "09-03-2026", "--as", "kir"]).done();
    let refused = times("mla", &[]).refused(1);
    assert!(refused.contains("kir har målt SS-02 i sag B-01"), "{refused}");
    assert!(refused.contains("04-03-2026 - 09-03-2026") && refused.contains("--instead-of kir"), "{refused}");
    place.run(["measure", "B-01", "SS-02", "--clear", "--as", "mla"]).refused(1);
    assert_eq!(state(&place, "SS-02")["pairs"][0]["to"], "2026-03-09");
    times("mla", &["--instead-of", "kir"]).done();
    assert_eq!(state(&place, "SS-02")["pairs"][0]["to"], "2026-03-10");
    // One's own takes no word.
    place.run(["measure", "B-01", "SS-02", "--clear", "--as", "mla"]).done();
    assert_eq!(state(&place, "SS-02")["pairs"], json!([]));
}

/// A 16th birthday is a date of birth: what is kept of it is a number of days, and neither the file nor its trail holds the
/// day in any form, nor after it was measured anew and taken back.
#[test]
fn a_birthday_that_was_measured_from_is_found_nowhere_in_the_file() {
    let place = Place::drawn();
    let forms = |day: &str, month: &str| {
        [
            format!("2026-{month}-{day}"),
            format!("{day}-{month}-2026"),
            format!("{day}{month}26"),
            format!("{day}.{month}"),
        ]
    };
    let said = place.run(["measure", "B-01", "KO-11", "--from", "11-02-2026", "--to", "17-03-2026"]).done();
    assert!(said.contains("24 hverdage; datoerne er ikke gemt") && !said.contains("11-02"), "{said}");
    let expected = json!([{ "from": null, "to": null, "days": 24, "minutes": null, "value": "partly" }]);
    assert_eq!(state(&place, "KO-11")["pairs"], expected);
    place.run(["measure", "B-01", "KO-11", "--from", "13-02-2026", "--to", "19-02-2026"]).done();
    assert_eq!(state(&place, "KO-11")["proposed"], "met");
    place.run(["measure", "B-01", "KO-11", "--clear"]).done();
    // A day that is no date of birth is kept, so the search finds what stands there.
    place.run(["measure", "B-01", "SS-02", "--from", "23-02-2026", "--to", "24-02-2026"]).done();
    let bytes = std::fs::read(place.file()).unwrap();
    let stands = |text: &String| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(forms("23", "02").iter().any(stands));
    for (day, month) in [("11", "02"), ("17", "03"), ("13", "02"), ("19", "02")] {
        assert!(!forms(day, month).iter().any(stands), "{day}-{month}");
    }
    place.run(["verify"]).done();
}
