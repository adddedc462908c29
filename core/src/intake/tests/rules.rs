//! The rules of the population on lists: counts that add up, whatever the order, encoding or format of the rows.

use super::given::read_with;
use crate::{
    domain::{
        area::Area,
        case_number::CaseNumber,
        guards::citizen::CitizenKey,
        population::{Audited, Rule, Rules, Selected, select},
    },
    intake::{mapping, options::ListOptions},
};
use std::collections::BTreeSet;

const MAP: &str = "[columns]\ncase_number = \"Sagsnr\"\ndepartment = \"Enhed\"\nstatus = \"Status\"\nopened = \"Oprettet\"\n\
    closed = \"Afsluttet\"\ntest = \"Test\"\ncitizen = \"CPR\"\n[departments]\n\"Ude\" = \"out\"\n\
    [statuses]\n\"Aktiv\" = \"in\"\n\"Lukket\" = \"out\"\n\
    [rules]\nclosed_before = \"2026-01-01\"\nopened_within_months = 3\ntest_persons = \"out\"\n\
    one_case_per_citizen = true\naudited_last_12_months = \"exclude\"\n";

const LIST: &str = include_str!("../../../../tests/data/case-lists/regler.csv");

fn options(key: u8) -> ListOptions {
    let mapping = mapping::read("map.toml", MAP).unwrap();
    let rules = mapping.rules.clone().on("2026-12-01".parse().unwrap());
    let citizen_key = Some(CitizenKey::new([key; 16]));
    ListOptions { area: Some(Area::Children), mapping: Some(mapping), rules, citizen_key, ..ListOptions::default() }
}

fn audited() -> BTreeSet<CaseNumber> {
    BTreeSet::from([CaseNumber::new("S-11").unwrap(), CaseNumber::new("S-05").unwrap()])
}

fn selected(bytes: &[u8], options: &ListOptions) -> Selected {
    let list = read_with(bytes, options).unwrap();
    select(vec![(list.cases, list.facts)], &options.rules, &audited()).pop().unwrap()
}

fn numbers(selected: &Selected) -> Vec<&str> {
    let mut numbers: Vec<&str> = selected.cases.iter().map(|case| case.number.as_str()).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn every_rule_takes_its_own_and_the_counts_add_up() {
    let options = options(1);
    let list = read_with(LIST.as_bytes(), &options).unwrap();
    // 15 rows: 1 left out, 3 repeat a case, 6 cases by the rules, 5 kept.
    assert_eq!((list.rows, list.left_out, list.merged), (14, 1, 3));
    let selected = selected(LIST.as_bytes(), &options);
    assert_eq!(numbers(&selected), ["S-01", "S-07", "S-09", "S-10", "S-12"]);
    let taken: Vec<(Rule, u32)> = selected.excluded.into_iter().collect();
    assert_eq!(
        taken,
        [
            (Rule::Department, 1),
            (Rule::TestPerson, 1),
            (Rule::ClosedBefore, 1),
            (Rule::OpenedAfter, 1),
            (Rule::Audited, 1),
            (Rule::Citizen, 1)
        ]
    );
}

#[test]
fn neither_the_order_nor_the_encoding_nor_the_key_matters() {
    let expected = selected(LIST.as_bytes(), &options(1));
    let (head, rows) = LIST.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().collect();
    for turned in 0..rows.len() {
        let mut rows = rows.clone();
        rows.rotate_left(turned);
        rows.reverse();
        let text = format!("{head}\n{}\n", rows.join("\n"));
        let utf16: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for bytes in [text.replace(';', "\t").into_bytes(), utf16, text.replace('\n', "\r\n").into_bytes()] {
            let found = selected(&bytes, &options(u8::try_from(turned).unwrap()));
            assert_eq!(numbers(&found), numbers(&expected), "{turned}");
            assert_eq!(found.excluded, expected.excluded, "{turned}");
        }
    }
}

#[test]
fn a_citizen_has_one_case_across_lists_and_a_flag_takes_nothing_out() {
    let rules = Rules { one_case_per_citizen: true, audited: Some(Audited::Flag), ..Rules::default() };
    let rules = rules.on("2026-12-01".parse().unwrap());
    let citizen_key = Some(CitizenKey::new([9; 16]));
    let options = ListOptions { area: Some(Area::Adults), rules, citizen_key, ..ListOptions::default() };
    let lists = ["Sagsnr;CPR\n2;010280-1234\nS-05;020280-1234\n", "Sagsnr;CPR\n1;0102801234\n3;030280-1234\n"];
    let read = lists.map(|list| read_with(list.as_bytes(), &options).unwrap());
    let selected = select(read.map(|list| (list.cases, list.facts)).into(), &options.rules, &audited());
    assert_eq!((numbers(&selected[0]), numbers(&selected[1])), (vec!["S-05"], vec!["1", "3"]));
    assert_eq!(selected[0].flagged, [CaseNumber::new("S-05").unwrap()]);
    assert_eq!(selected[0].excluded, [(Rule::Citizen, 1)].into());
}

#[track_caller]
fn check_refused(list: &str, rules: Rules, expected: &[&str]) {
    let citizen_key = Some(CitizenKey::new([9; 16]));
    let options = ListOptions { area: Some(Area::Adults), rules, citizen_key, ..ListOptions::default() };
    let problems = read_with(list.as_bytes(), &options).unwrap_err();
    let found: Vec<String> =
        problems.iter().map(|problem| format!("{} {} {}", problem.line, problem.kind.code(), problem.value)).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_a_rule_cannot_ask_is_refused_with_its_place() {
    let opened = Rules { opened_after: "2026-01-01".parse().ok(), ..Rules::default() };
    check_refused("Sagsnr;Navn\n1;x\n", opened.clone(), &["1 no-rule-column "]);
    let list = "Sagsnr;Oprettet\n1;1.1.24\n2;\n3;2024-02-30\n4;01-02-2024\n";
    check_refused(list, opened, &["2 unknown-date 1.1.24", "4 unknown-date 2024-02-30", "3 no-opening-date "]);
    let test = Rules { test_persons_out: true, ..Rules::default() };
    check_refused("Sagsnr;Test\n1;måske\n2;x\n3;\n", test, &["2 unknown-test-mark måske"]);
    let citizen = Rules { one_case_per_citizen: true, ..Rules::default() };
    check_refused("Sagsnr;CPR\n1;\n2;010280-1234\n", citizen, &["2 no-citizen "]);
}
