//! Workbooks: the sheet that is the list, its cells as the case numbers they show, and files that are refused.

use super::given::case_list;
use crate::{
    domain::area::Area::{self, Adults, Children},
    intake::{
        case_list::{CaseList, Source, read},
        options::ListOptions,
        problem::Problem,
    },
};
use proptest::prelude::*;

fn read_sheet(bytes: &[u8], area: Option<Area>, sheet: Option<&str>) -> Result<CaseList, Vec<Problem>> {
    read(bytes, &ListOptions { area, sheet: sheet.map(String::from), ..ListOptions::default() })
}

/// Sheet, children, adults, rows merged, dropped columns, and the rows passed over: above, blank, totals.
type Expected = (&'static str, usize, usize, u64, &'static [&'static str], [u64; 3]);

#[track_caller]
fn check(bytes: &[u8], area: Option<Area>, sheet: Option<&str>, expected: Expected) {
    let list = read_sheet(bytes, area, sheet).unwrap();
    let count = |area| list.cases.iter().filter(|case| case.area == area).count();
    let Source::Sheet(name) = &list.source else { panic!("a text") };
    let dropped: Vec<&str> = list.columns_dropped.iter().map(String::as_str).collect();
    let skipped = [list.skipped.preamble, list.skipped.blank, list.skipped.totals];
    assert_eq!(
        (name.as_str(), count(Children), count(Adults), list.merged, dropped.as_slice(), skipped),
        expected,
        "{name}"
    );
}

#[test]
fn sheets_become_lists() {
    let dropped = &["Paragraf", "Oprettet", "Afgørelsesdato", "CPR"];
    check(case_list!("begge-omraader.xlsx"), None, None, ("Sager", 90, 110, 0, dropped, [1, 1, 1]));
    check(case_list!("boern.ods"), Some(Children), None, ("Sager", 90, 0, 0, &["Oprettet"], [0, 0, 0]));
    check(case_list!("voksne.xls"), Some(Adults), None, ("Sager", 0, 30, 0, &["Oprettet", "Navn"], [1, 2, 1]));
    check(case_list!("to-ark.xlsx"), None, Some("børn "), ("Børn", 2, 0, 0, &[], [0; 3]));
    check(case_list!("to-ark.xlsx"), None, Some("VOKSNE"), ("Voksne", 0, 1, 0, &[], [0; 3]));
    check(case_list!("to-ark.xlsx"), None, Some("skjult"), ("Skjult", 0, 1, 0, &[], [0; 3]));
}

#[test]
fn a_merged_cell_stands_for_all_its_rows() {
    let list = read_sheet(case_list!("voksne.xls"), Some(Adults), None).unwrap();
    let first: Vec<String> = list.cases[..3]
        .iter()
        .map(|case| format!("{} {}", case.number, case.department.as_deref().unwrap_or("-")))
        .collect();
    assert_eq!(first, ["600003 Voksenhandicap", "27.12.12-G01-4-25 Voksenhandicap", "600005 Voksenhandicap"]);
}

/// Each problem as `line code value`.
#[track_caller]
fn check_refused(bytes: &[u8], sheet: Option<&str>, expected: &[&str]) {
    let problems = read_sheet(bytes, None, sheet).unwrap_err();
    let found: Vec<String> = problems
        .iter()
        .map(|problem| format!("{} {} {}", problem.line, problem.kind.code(), problem.value).trim_end().to_owned())
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn workbooks_that_are_no_list_are_refused() {
    check_refused(case_list!("defekt-afkortet.xlsx"), None, &["1 workbook-damaged"]);
    check_refused(case_list!("defekt-bombe.xlsx"), None, &["1 workbook-too-large"]);
    check_refused(case_list!("defekt-skjult-ark.xlsx"), None, &["1 hidden-sheet"]);
    check_refused(case_list!("to-ark.xlsx"), None, &["1 two-sheets"]);
    check_refused(case_list!("to-ark.xlsx"), Some("Ark9"), &["1 sheet-unknown Ark9"]);
    check_refused(&case_list!("voksne.xls")[..5000], None, &["1 workbook-damaged"]);
    check_refused(case_list!("defekt-skjult-ark.xlsx"), Some("Forside"), &["1 no-case-number-column"]);
}

#[test]
fn an_encrypted_workbook_is_told_from_a_damaged_one() {
    let mut bytes = case_list!("voksne.xls").to_vec();
    let name: Vec<u8> = "Workbook".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let at = bytes.windows(name.len()).position(|window| window == name).unwrap();
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes[at..at + encrypted.len()].copy_from_slice(&encrypted);
    check_refused(&bytes, None, &["1 workbook-encrypted"]);
}

/// What a sheet says of its extent is what its reader makes room for.
#[test]
fn an_old_workbook_with_an_endless_sheet_is_refused() {
    let mut bytes = case_list!("voksne.xls").to_vec();
    let extents: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..at + 4] == [0, 2, 14, 0]).collect();
    assert_eq!(extents.len(), 2);
    let mut turned = bytes.clone();
    for at in &extents {
        bytes[at + 8..at + 12].copy_from_slice(&0x00F0_0000_u32.to_le_bytes());
        bytes[at + 14..at + 16].copy_from_slice(&[0, 1]);
        turned[at + 4..at + 8].copy_from_slice(&0x0000_FFFF_u32.to_le_bytes());
    }
    check_refused(&bytes, None, &["1 workbook-too-large"]);
    check_refused(&turned, None, &["1 workbook-damaged"]);
}

#[test]
fn numbers_dates_and_errors_in_cells() {
    check_refused(
        case_list!("defekt-regneark.xlsx"),
        None,
        &[
            "3 scientific-number 12,5",
            "4 scientific-number 1,234567890123456E+17",
            "5 date-as-case-number 2019-05-01",
            "6 excel-error #REF!",
            "7 blank-case-number",
            "9 excel-error #N/A",
        ],
    );
}

proptest! {
    // As many as PROPTEST_CASES says: 100,000 before a release.
    #![proptest_config(ProptestConfig { max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_change_of_a_real_workbook_makes_it_fall(
        which in 0_usize..5,
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..12),
        cut in proptest::option::weighted(0.2, any::<proptest::sample::Index>()),
    ) {
        let books = [
            case_list!("begge-omraader.xlsx"),
            case_list!("boern.ods"),
            // Most often, since nothing in it has a check sum.
            case_list!("voksne.xls"),
            case_list!("voksne.xls"),
            case_list!("to-ark.xlsx"),
        ];
        let mut bytes = books[which].to_vec();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()) + 1);
        }
        drop(read_sheet(&bytes, None, None));
    }
}
