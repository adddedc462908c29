//! The JSON that is written is what `docs/rapport.schema.json` promises, member for member.

use super::{
    agreement::all_read,
    fixture::{PLAIN, YEAR, answer_first, dataset, drawn, internal, mixed, signed, usual},
    history::with_years,
    own_words::wanted,
    schema_check::faults,
    second_reading::{changed_by_the_reader, noted},
    years::judged,
};
use crate::{
    domain::{
        follow_up::{ActionId, Outcome},
        hash::sha256_hex,
        paragraph::Place,
    },
    report::{
        data::{
            dataset::Dataset,
            draw_steps::{DrawStep, Drawing},
            method::Supplement,
        },
        formats::json,
    },
    verbs::{
        follow_up::{decide, report_outcome},
        paragraph::write,
        reopen::reopen_round,
    },
};
use serde_json::Value;

const SCHEMA: &str = include_str!("../../../docs/rapport.schema.json");
const LISTS: [&str; 5] = ["BI", "KO", "SS", "NK", "SB"];

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn report(dataset: &Dataset) -> Value {
    serde_json::from_str(&json::report::write(dataset)).unwrap()
}

/// With texts of people's own, actions of this round and of an earlier one, and a supplement.
fn full() -> Dataset {
    let mut session = usual(&PLAIN, &LISTS);
    for acute in [true, false] {
        session.write(|change| decide(change, YEAR, &wanted("BI-01", acute))).unwrap();
    }
    session.write(|change| report_outcome(change, ActionId(1), Outcome::Partly, "Skabelonen er skrevet")).unwrap();
    session.write(|change| write(change, YEAR, Place::Children, "Lederen", "Vi har travlt.")).unwrap();
    let mut full = internal(&session);
    full.history = with_years().history;
    full.follow_up.earlier.clone_from(&full.follow_up.own);
    let method = &mut full.method;
    let (lock, draw) = (method.lock.clone(), method.draw.clone());
    let (at, by) = (draw.at, draw.by.clone());
    method.draw_steps.push(DrawStep { at, by, what: Drawing::Supplemented { supplement: 1, cases: 3 } });
    method.draw_steps.push(DrawStep { at, by: "mla".into(), what: Drawing::Extended { cases: 2 } });
    method.supplements.push(Supplement { number: 1, lock, draw, receipt_sha256: sha256_hex(b"receipt") });
    full
}

#[test]
fn the_report_keeps_to_the_schema() {
    let schema = schema();
    let mut half = drawn(&PLAIN, &LISTS, (40, 0));
    answer_first(&mut half, mixed, 3);
    let mut opened = signed(&PLAIN, &LISTS);
    opened.write(|change| reopen_round(change, YEAR, "Klage")).unwrap();
    let plain =
        [signed(&PLAIN, &LISTS), usual(&PLAIN, &LISTS), half, opened, all_read(), noted(), changed_by_the_reader()];
    let full = full();
    assert!(!full.notes.is_empty() && !full.paragraphs.is_empty() && full.follow_up.own.len() == 2);
    let datasets = plain.iter().flat_map(|session| [dataset(session), internal(session)]).chain([full, judged()]);
    for dataset in datasets {
        let report = report(&dataset);
        let found = faults(&schema, &schema, &report, "");
        assert!(found.is_empty(), "{}", found.join("\n"));
        assert_eq!(report["schema_version"], schema["properties"]["schema_version"]["const"]);
    }
}

/// A member that the schema does not name, a wrong type and a member that is gone are all refused.
#[test]
fn the_schema_sees_a_difference() {
    let schema = schema();
    let good = report(&full());
    let with = |change: fn(&mut Value)| {
        let mut report = good.clone();
        change(&mut report);
        faults(&schema, &schema, &report, "")
    };
    assert_eq!(with(|_| {}), Vec::<String>::new());
    let gone = |report: &mut Value| {
        report.as_object_mut().unwrap().remove("method").unwrap();
    };
    for change in [
        |report: &mut Value| report["new"] = 1.into(),
        |report: &mut Value| report["areas"][0]["findings"][0]["met"] = "8".into(),
        |report: &mut Value| report["areas"][0]["answers"][0]["codes"]["BI-01"] = "maybe".into(),
        |report: &mut Value| report["follow_up"]["actions"][0]["deadline"] = "snart".into(),
        |report: &mut Value| report["method"]["supplements"][0]["lock"]["new"] = 1.into(),
        |report: &mut Value| report["edition"] = "secret".into(),
        gone,
    ] {
        assert_eq!(with(change).len(), 1);
    }
}

/// What the other documents call the hash of the data set is the hash of this file.
#[test]
fn the_hash_is_that_of_the_file() {
    let session = signed(&PLAIN, &LISTS);
    let made = [crate::verbs::report::gather::dataset, crate::verbs::report::gather::internal];
    for dataset in made.map(|make| make(&session.store, YEAR, None).unwrap()) {
        assert_eq!(dataset.sha256, sha256_hex(json::report::write(&dataset).as_bytes()));
        assert!(!json::report::write(&dataset).contains(&dataset.sha256));
    }
}
