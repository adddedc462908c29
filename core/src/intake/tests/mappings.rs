//! The file of a municipality's own words: its mistakes, what it does to a list, and what an inspection proposes for it.

use super::given::case_list;
use crate::{
    domain::area::Area::{self, Adults},
    intake::{
        case_list::{CaseList, read as read_list},
        inspection::inspect,
        mapping::{Belonging, read, write},
        options::ListOptions,
        problem::Problem,
    },
};

#[track_caller]
fn check_faults(text: &str, expected: &[&str]) {
    let problems = read("map.toml", text).unwrap_err();
    let found: Vec<String> = problems
        .iter()
        .map(|problem| format!("{}:{} {}", problem.line, problem.column, problem.refusal.code))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn every_mistake_is_told_with_its_place() {
    check_faults("[columns\n", &["1:9 mapping-syntax"]);
    check_faults("[columns]\narea = \"A\"\n", &["1:2 mapping-missing-key"]);
    check_faults("x = 1\n[y]\n", &["1:1 mapping-unknown-key", "2:2 mapping-unknown-key"]);
    check_faults(
        "[columns]\ncase_number = 1\narea = \" \"\nnavn = \"x\"\n[departments]\n\"A\" = \"børn\"\n\"K U I\" = true\n",
        &[
            "2:15 mapping-wrong-type",
            "3:8 mapping-empty",
            "4:1 mapping-unknown-key",
            "6:7 mapping-unknown-value",
            "7:11 mapping-wrong-type",
        ],
    );
    check_faults("[departments]\n\"KUI\" = \"boern\"\n\"kui\" = \"voksne\"\n", &["3:1 mapping-twice"]);
    check_faults("[columns]\ncase_number = \"A\"\narea = \"a\"\n", &["3:8 mapping-twice"]);
    check_faults("[columns]\ncase_number = \"A\"\n[statuses]\n\"X\" = \"out\"\n", &["3:2 mapping-no-status-column"]);
}

#[test]
fn rules_are_read_and_written() {
    let text = "[departments]\n\"KUI\" = \"out\"\n\n[rules]\nclosed_before = \"2026-01-01\"\nopened_within_months = 3\n\
        test_persons = \"out\"\none_case_per_citizen = true\naudited_last_12_months = \"flag\"\n";
    assert_eq!(write(&read("map.toml", text).unwrap()), text);
    check_faults(
        "[rules]\nclosed_before = \"i går\"\nopened_within_months = 0\ntest_persons = true\n\
         one_case_per_citizen = \"ja\"\naudited_last_12_months = \"skip\"\nx = 1\n",
        &[
            "2:17 mapping-unknown-value",
            "3:24 mapping-unknown-value",
            "4:16 mapping-unknown-value",
            "5:24 mapping-unknown-value",
            "6:26 mapping-unknown-value",
            "7:1 mapping-unknown-key",
        ],
    );
    check_faults("[rules]\nopened_within_months = 3\nopened_after = 2026-01-01\n", &["3:1 mapping-two-openings"]);
}

const WHOLE: &str = "[columns]\ncase_number = \"Forløbs \\\"nr\\\"\"\narea = \"Fag\"\ndepartment = \"Hold\"\nstatus = \"Tilstand\"\n\n\
    [departments]\n\"KUI\" = \"boern\"\n\n[statuses]\n\"\" = \"in\"\n\"Afsluttet\" = \"out\"\n\"Aktiv\" = \"in\"\n\n\
    [areas]\n\"B&U\" = \"boern\"\n";

#[test]
fn what_is_written_is_read_again() {
    let mapping = read("map.toml", WHOLE).unwrap();
    assert_eq!(write(&mapping), WHOLE);
    assert_eq!(read("map.toml", &write(&mapping)).unwrap(), mapping);
}

fn mapped(list: &str, map: &str, area: Option<Area>) -> Result<CaseList, Vec<Problem>> {
    let mapping = Some(read("map.toml", map).unwrap());
    read_list(list.as_bytes(), &ListOptions { area, mapping, ..ListOptions::default() })
}

/// The cases as `area number`, and how many rows were left out.
#[track_caller]
fn check(list: &str, map: &str, cases: &[&str], left_out: u64) {
    let read = mapped(list, map, None).unwrap();
    let found: Vec<String> = read.cases.iter().map(|case| format!("{} {}", case.area.letter(), case.number)).collect();
    assert_eq!((found.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), read.left_out), (cases, left_out));
}

#[test]
fn a_mapping_says_what_the_list_does_not() {
    check(
        "Forløbs \"nr\";Sagsnr;Fag;Hold;Tilstand\n1;x;B&U;A;aktiv\n2;x;;kui;\n3;x;Voksne;A;AFSLUTTET\n",
        WHOLE,
        &["B 1", "B 2"],
        1,
    );
    let statuses = "[statuses]\n\"Lukket\" = \"out\"\n\"Aktiv\" = \"in\"\n";
    check("Sagsnr;Område;Status\n1;Børn;Aktiv\n1;Børn;Lukket\n2;Voksne;Lukket\n", statuses, &["B 1"], 2);
    check("Sagsnr;Enhed\n1;KUI\n", "[departments]\n\"kui\" = \"voksne\"\n", &["V 1"], 0);
}

#[track_caller]
fn check_refused(list: &str, map: &str, expected: &str) {
    let found: Vec<String> = mapped(list, map, Some(Adults))
        .unwrap_err()
        .iter()
        .map(|problem| format!("{} {} {} x{}", problem.line, problem.kind.code(), problem.value, problem.rows))
        .collect();
    assert_eq!(found, [expected]);
}

#[test]
fn a_list_that_the_mapping_does_not_fit_is_refused() {
    let statuses = "[statuses]\n\"Aktiv\" = \"in\"\n";
    check_refused("Sagsnr;Status\n1;Aktiv\n2;Ny\n3;Aktiv\n4;Ny\n", statuses, "3 unknown-status Ny x2");
    check_refused("Sagsnr;Enhed\n1;A\n", statuses, "1 no-status-column  x1");
    check_refused("Sagsnr;Enhed\n1;A\n", "[columns]\ncase_number = \"Nr\"\n", "1 mapped-column-missing  x1");
}

/// Header, role and samples of each column.
#[track_caller]
fn check_proposal(bytes: &[u8], expected: &[&str]) {
    let inspection = inspect(bytes, &ListOptions::default()).unwrap();
    let columns: Vec<String> = inspection
        .columns
        .iter()
        .map(|column| {
            let role = column.role.map_or("-", crate::intake::columns::Role::code);
            let samples = column.samples.as_ref().map_or("*".into(), |samples| samples.join("|"));
            format!("{} {role} {samples}", column.header)
        })
        .collect();
    assert_eq!(columns, expected);
}

#[test]
fn columns_are_proposed_and_persons_are_hidden() {
    check_proposal(
        "Sagsnr;Titel;CPR;Enhed;Status;Kontakt;Note\n1;x;310226-3781;KUI;Aktiv;Åse Prøve;a\n2;y;1;KUI;Lukket;Bo Test;310226-3781\n"
            .as_bytes(),
        &[
            "Sagsnr case-number 1|2",
            "Titel person *",
            "CPR citizen *",
            "Enhed department KUI",
            "Status status Aktiv|Lukket",
            "Kontakt - *",
            "Note - *",
        ],
    );
    check_proposal(b"Reference;Hold\nA1;x\nB2;y\nC3;x\nD4;x\n", &["Reference - A1|B2|C3", "Hold - x|y"]);
    check_proposal(
        case_list!("boern.ods"),
        &[
            "Sagsnr case-number 27.27.27-G01-5922-21|27.24.00-G01-3783-21|34.45.20-G01-1584-23",
            "Enhed department Familieafdelingen|KUI|Center for læring og trivsel",
            "Oprettet opened 2021-01-04|2021-08-03|2023-03-12",
        ],
    );
}

#[test]
fn departments_and_statuses_are_counted() {
    let list = "Sagsnr;Enhed;Status\n1;KUI;Aktiv\n2;Voksenhandicap;Aktiv\n3;KUI;Lukket\n";
    let inspection = inspect(list.as_bytes(), &ListOptions::default()).unwrap();
    assert_eq!(
        inspection.departments,
        [("KUI".into(), 2, None), ("Voksenhandicap".into(), 1, Some(Belonging::In(Adults)))]
    );
    assert_eq!(inspection.statuses, [("Aktiv".into(), 2), ("Lukket".into(), 1)]);
    let mapping = inspection.mapping();
    assert_eq!(mapping.departments.get("VOKSENHANDICAP"), Some(Belonging::In(Adults)));
    assert_eq!(mapping.departments.get("KUI"), None);
}
