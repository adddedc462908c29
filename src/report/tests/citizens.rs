//! The questionnaire beside the cases, in all formats and both editions.

use super::{
    fixture::{PLAIN, YEAR, dataset, internal, usual},
    numbers::{html_rows, markdown_rows},
};
use crate::{
    report::{
        data::dataset::Dataset,
        formats::{html, json, markdown},
    },
    verbs::{
        export_batch::ExportFile,
        report::documents::{Format, documents},
        session::Session,
        sign_off::sign_off,
        survey::import,
    },
    words::{lang::Lang, say::Words},
};
use serde_json::{Value, json};

const ANSWERS: &str = "princip;spørgsmål;svarmulighed;antal\n\
    A2;Er du med til at bestemme?;Ja;41\n;;Delvist;22\n;;Nej;1\n;;Ved ikke;0\n\
    A5;=cmd|'x'!A0 <b>svar</b>?;Ja;3\n;;Nej;1\n";

fn asked() -> Session {
    let mut session = usual(&PLAIN, &["BI", "SS"]);
    session.write(|change| import(change, YEAR, "borgere.csv", ANSWERS.as_bytes())).unwrap();
    session.write(|change| sign_off(change, YEAR)).unwrap();
    session
}

fn rows(dataset: &Dataset, lang: Lang) -> Vec<Vec<String>> {
    let words = Words::new(lang);
    let (page, text) = (html::write(dataset, &words), markdown::write(dataset, &words));
    let rows = html_rows(&page);
    assert_eq!(rows, markdown_rows(&text));
    for key in ["report-citizens", "report-c", "{ $"] {
        assert!(!page.contains(key) && !text.contains(key), "{key}");
    }
    rows.into_iter().filter(|row| row.len() == 4 && (row[0].contains("bestemme") || row[0].contains("cmd"))).collect()
}

#[test]
fn the_public_edition_hides_who_could_be_recognised() {
    let question = "Er du med til at bestemme?";
    let other = "=cmd|'x'!A0 <b>svar</b>?";
    let row = |cells: [&str; 4]| cells.map(String::from).to_vec();
    let session = asked();
    assert_eq!(
        rows(&dataset(&session), Lang::Da),
        [
            row([question, "Ja", "3 eller flere", "64"]),
            row([question, "Delvist", "22", "64"]),
            row([question, "Nej", "under 3", "64"]),
            row([question, "Ved ikke", "0", "64"]),
            row([other, "Ja", "vises ikke", "vises ikke"]),
            row([other, "Nej", "vises ikke", "vises ikke"]),
        ]
    );
    assert_eq!(
        rows(&internal(&session), Lang::Da),
        [
            row([question, "Ja", "41", "64"]),
            row([question, "Delvist", "22", "64"]),
            row([question, "Nej", "1", "64"]),
            row([question, "Ved ikke", "0", "64"]),
            row([other, "Ja", "3", "4"]),
            row([other, "Nej", "1", "4"]),
        ]
    );
    assert_eq!(rows(&dataset(&session), Lang::En).len(), 6);
}

#[test]
fn json_and_the_spreadsheet_say_the_same() {
    let session = asked();
    let report: Value = serde_json::from_str(&json::report::write(&dataset(&session))).unwrap();
    let first = &report["survey"]["questions"][0];
    assert_eq!((&first["principle"], &first["n"]), (&json!("A2"), &json!(64)));
    let options: Vec<(&Value, &Value)> =
        first["options"].as_array().unwrap().iter().map(|option| (&option["count"], &option["shown"])).collect();
    let expected = [
        (&Value::Null, &json!("3-or-more")),
        (&json!(22), &json!("exact")),
        (&Value::Null, &json!("under-3")),
        (&json!(0), &json!("exact")),
    ];
    assert_eq!(options, expected);
    assert_eq!(report["survey"]["questions"][1]["n"], Value::Null);
    let words = Words::new(Lang::Da);
    let files = documents(&dataset(&session), &[Format::Csv], &words).unwrap();
    let ExportFile { name, bytes } = &files[1];
    assert_eq!(name, "tilsyn-2027-borgersvar.csv");
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains("\r\nEksempel Kommune;2027;A2;Er du med til at bestemme?;Nej;under 3;64\r\n"), "{text}");
    assert!(text.contains(";vises ikke;\r\n") && text.contains("'=cmd|"), "{text}");
    assert_eq!(
        documents(&internal(&session), &[Format::Csv], &words).unwrap()[1].name,
        "tilsyn-2027-borgersvar-intern.csv"
    );
}

/// The questionnaire changes no figure of the cases: all else is the same as without it.
#[test]
fn it_is_part_of_no_figure() {
    let without = {
        let mut session = usual(&PLAIN, &["BI", "SS"]);
        session.write(|change| sign_off(change, YEAR)).unwrap();
        dataset(&session)
    };
    let with = dataset(&asked());
    assert_eq!(with.areas, without.areas);
    let [text, bare] = [&with, &without].map(|edition| markdown::write(edition, &Words::new(Lang::Da)));
    assert!(!bare.contains("borgerne selv svarede"));
    // Beside it stands what the principle's own table says.
    let a2 = &with.areas[0].principles[1];
    let beside = format!("- Børneområdet: {} af {} kernespørgsmål er opfyldt", a2.all_met, a2.counted);
    assert_eq!((a2.code.as_str(), text.matches(&beside).count()), ("A2", 1), "{text}");
}
