//! Good lists: how many cases, what is merged, passed over and dropped.

use super::given::{case_list, read_as, text_source};
use crate::{
    domain::area::Area::{self, Adults, Children},
    intake::{encoding::Encoding, non_case_rows::Skipped},
};

struct Expected {
    children: usize,
    adults: usize,
    merged: u64,
    encoding: Encoding,
    delimiter: char,
    dropped: &'static [&'static str],
    skipped: Skipped,
}

#[track_caller]
fn check(bytes: &[u8], area: Option<Area>, expected: &Expected) {
    let list = read_as(bytes, area).unwrap();
    let count = |area| list.cases.iter().filter(|case| case.area == area).count();
    assert_eq!((count(Children), count(Adults)), (expected.children, expected.adults));
    assert_eq!(list.merged, expected.merged);
    assert_eq!(list.rows, expected.merged + u64::try_from(list.cases.len()).unwrap());
    assert_eq!(text_source(&list), (expected.encoding, expected.delimiter));
    assert_eq!(list.columns_dropped, expected.dropped);
    assert_eq!(list.skipped, expected.skipped);
    assert_eq!(list.department_changes, 0);
    assert!(list.cases.iter().all(|case| case.department.is_some()));
}

#[test]
fn the_children_as_danish_excel_saves_them() {
    check(
        case_list!("boern-windows1252.csv"),
        Some(Children),
        &Expected {
            children: 248,
            adults: 0,
            merged: 17,
            encoding: Encoding::Windows1252,
            delimiter: ';',
            dropped: &[
                "Titel",
                "CPR-nr.",
                "Primær behandler",
                "Sekundær behandler",
                "Status",
                "Oprettet",
                "Seneste afgørelse",
            ],
            skipped: Skipped { preamble: 2, blank: 1, totals: 1, repeated_headers: 0 },
        },
    );
}

#[test]
fn the_adults_without_a_proper_case_number_column() {
    check(
        case_list!("voksne-utf8-bom.csv"),
        Some(Adults),
        &Expected {
            children: 0,
            adults: 431,
            merged: 146,
            encoding: Encoding::Utf8Bom,
            delimiter: ';',
            dropped: &["CPR", "Navn", "Forløb", "Indsats", "Status", "Bevilget dato"],
            skipped: Skipped::default(),
        },
    );
}

#[test]
fn the_adults_as_unicode_text() {
    check(
        case_list!("voksne-utf16.txt"),
        Some(Adults),
        &Expected {
            children: 0,
            adults: 150,
            merged: 0,
            encoding: Encoding::Utf16Le,
            delimiter: '\t',
            dropped: &["Lovgrundlag", "Oprettet", "Sagsbehandler"],
            skipped: Skipped::default(),
        },
    );
}

#[test]
fn both_areas_by_their_column() {
    check(
        case_list!("begge-omraader.csv"),
        None,
        &Expected {
            children: 120,
            adults: 200,
            merged: 0,
            encoding: Encoding::Utf8,
            delimiter: ',',
            dropped: &["id", "history_id", "history_date", "case_worker", "paragraf"],
            skipped: Skipped::default(),
        },
    );
}

/// Small lists: the case numbers, with the letter of the area, in order.
#[track_caller]
fn check_small(text: &str, area: Option<Area>, expected: &[&str]) {
    let list = read_as(text.as_bytes(), area).unwrap();
    let found: Vec<String> = list
        .cases
        .iter()
        .map(|case| {
            format!("{} {} {}", case.area.letter(), case.number, case.department.as_deref().unwrap_or("-"))
                .trim_end_matches(" -")
                .to_owned()
        })
        .collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn shapes_of_lists() {
    let area = Some(Children);
    check_small("Sagsnr\n1\n2\n", area, &["B 1", "B 2"]);
    check_small("Sagsnr\r1\r2", area, &["B 1", "B 2"]);
    check_small("sep=,\r\nSagsnr,Afdeling\r\n1,KUI\r\n", area, &["B 1 KUI"]);
    check_small("\"sep=|\"\nSagsnr|Afdeling\n1|KUI\n", area, &["B 1 KUI"]);
    check_small("sep=;\nSagsnr,Afdeling\n1,KUI\n", area, &["B 1 KUI"]);
    check_small("Udtræk, maj\n;;\nId;Sags-nr.;Team\n7;1;\"A;B\"\n", area, &["B 1 A;B"]);
    check_small("Sagsnr;Navn\n1;\"Prøve\nEksempel\"\n2;x\n", area, &["B 1", "B 2"]);
    check_small("Sagsnr;Navn\n1;5\" rør\n2;x\n", area, &["B 1", "B 2"]);
    check_small("Sagsnr;Navn\n1;a\nSagsnr;Navn\n2;b\nSum: 2;\n", area, &["B 1", "B 2"]);
    check_small("Sagsnr;Navn;\n=\"0012\";a;\n 2 ;b\n", area, &["B 0012", "B 2"]);
    check_small("Sagsnr;Område\n1;\n2;voksenområdet\n", None.or(Some(Adults)), &["V 1", "V 2"]);
    check_small("Sagsnr;Omraade\n1;BOERN\n2; Voksen-området \n", None, &["B 1", "V 2"]);
    check_small(
        "Sagsnr;Enhed\n1;VOKSENHANDICAP\n2;Center  for læring og trivsel\n",
        None,
        &["V 1 VOKSENHANDICAP", "B 2 Center for læring og trivsel"],
    );
    check_small("Sagsnr;Enhed\n1;A\n1;\n1;B\n1;\n", area, &["B 1 B"]);
}

#[test]
fn a_change_of_department_is_counted() {
    let list = read_as(b"Sagsnr;Enhed\n1;A\n1;\n1;B\n2;\n2;C\n", Some(Children)).unwrap();
    assert_eq!((list.department_changes, list.merged, list.rows), (1, 3, 5));
}
