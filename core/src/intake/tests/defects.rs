//! Bad lists: every problem, with its line.

use super::given::{case_list, read_as};
use crate::domain::area::Area::{self, Adults, Children};

/// Each problem as `line code value`, with the number of rows where it is more than one.
#[track_caller]
fn check(bytes: &[u8], area: Option<Area>, expected: &[&str]) {
    let problems = read_as(bytes, area).unwrap_err();
    let found: Vec<String> = problems
        .iter()
        .map(|problem| {
            let rows = if problem.rows == 1 { String::new() } else { format!(" x{}", problem.rows) };
            format!("{} {} {}", problem.line, problem.kind.code(), problem.value).trim_end().to_owned() + &rows
        })
        .collect();
    assert_eq!(found, expected, "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(200)]));
}

#[test]
fn files_that_are_no_list() {
    check(case_list!("defekt-tom.csv"), None, &["1 empty-file"]);
    check(case_list!("defekt-binaer.csv"), None, &["1 not-text"]);
    check(case_list!("defekt-uden-sagsnummer.csv"), Some(Adults), &["1 no-case-number-column"]);
    check(b" \r\n\r\n", None, &["1 empty-file"]);
    check(b"\xFF\xFE", None, &["1 empty-file"]);
    check(b"PK\x03\x04 and so on", None, &["1 workbook-damaged"]);
    check(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on", None, &["1 workbook-damaged"]);
    check(b"\xFF\xFES\0\0\xD8", None, &["1 not-text"]);
    check(b"310226-3781;Inger;Sag\n", None, &["1 no-header"]);
    check(&["Sagsnr;Område\n1;Børn\n2;B".as_bytes(), b"\xF8rn\n"].concat(), None, &["3 mixed-encoding"]);
    check(b"\n\nSagsnr\n\n", Some(Adults), &["3 no-cases"]);
    check(["Sagsnr\n1\n", &"1".repeat((1 << 20) + 1)].concat().as_bytes(), Some(Adults), &["3 line-too-long"]);
    check(b"Sagsnummer;Sagsnr.;Navn\n1;2;x\n", Some(Adults), &["1 two-columns"]);
}

#[test]
fn cpr_numbers_as_case_numbers_are_masked_on_every_line() {
    let expected: Vec<String> = (2..=26).map(|line| format!("{line} cpr-as-case-number xxxxxxxxxx")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(case_list!("defekt-cpr-som-sagsnummer.csv"), None, &expected);
    check(b"Sagsnr\n310226-3781-02\n", Some(Adults), &["2 cpr-as-case-number xxxxxx-xxxx-02"]);
    check(b"Sagsnr;Afdeling\n1;310226-3781\n", Some(Adults), &["2 cpr-as-department xxxxxx-xxxx"]);
}

#[test]
fn case_numbers_that_excel_has_spoilt() {
    check(
        case_list!("defekt-excel-tal.csv"),
        None,
        &[
            "2 scientific-number 1,23E+09",
            "3 date-as-case-number 01-maj-19",
            "4 excel-error #REF!",
            "5 blank-case-number",
        ],
    );
}

#[test]
fn areas_that_do_not_fit() {
    check(case_list!("defekt-samme-sag-i-to-omraader.csv"), None, &["26 two-areas 34.10.10-G01-223-25"]);
    let unknown: Vec<String> = (0..6).map(|n| format!("{} unknown-area Ældre", 2 + 5 * n)).collect();
    let unknown: Vec<&str> = unknown.iter().map(String::as_str).collect();
    check(case_list!("defekt-ukendt-omraade.csv"), None, &unknown);
    check(case_list!("voksne-utf16.txt"), None, &["4 no-area KUI x18"]);
    check(case_list!("voksne-utf16.txt"), Some(Children), &["2 department-against-option Voksenhandicap x132"]);
    check(case_list!("begge-omraader.csv"), Some(Children), &["122 area-against-option Voksne x200"]);
    check(b"Sagsnr\n1\n2\n", None, &["2 no-area x2"]);
}

#[test]
fn rows_that_hide_something() {
    let area = Some(Adults);
    check(b"Sagsnr;Navn\n1;a\n2;\"b\n3;c\n4;d\n", area, &["3 bad-quoting"]);
    check(b"Sagsnr;Navn\n1;\"a\n2;\"b\"\n3;c\n", area, &["2 bad-quoting"]);
    check(b"Sagsnr;Navn;X\n1;\"a;\n2;b;x\n3;c\";d\n4;e;\n", area, &["2 bad-quoting"]);
    check(b"Sagsnr;Navn\r\n1;a;b\r\n", area, &["2 ragged-row 1"]);
    check("Sagsnr;Navn;Dato\n1;Åse\nPrøve;x\n2;b;c\n".as_bytes(), area, &["3 ragged-row Prøve"]);
    check(b"Sagsnr;Navn\n1;a\nUdskrevet af Bente;\n", area, &["3 note-row Udskrevet af Bente"]);
    let long = ["Sagsnr;Navn\n1;", &"a".repeat(32_768), "\n"].concat();
    check(long.as_bytes(), area, &["2 field-too-long"]);
}

#[test]
fn lines_are_those_of_the_file() {
    let area = Some(Adults);
    check(b"sep=;\r\n\r\nNavn;Sagsnr\r\n\r\n\"a\r\nb\r\n\";1\r\n;;\r\nx;\r\n", area, &["9 blank-case-number"]);
    check(b"Navn;Sagsnr\r\r\"a\rb\";1\rx;\r", area, &["5 blank-case-number"]);
    check("\u{FEFF}Navn;Sagsnr\n\"a\r\nb\n\";1\nx;\n".as_bytes(), area, &["5 blank-case-number"]);
}

#[test]
fn characters_that_a_draw_cannot_sort() {
    check(
        "Sagsnr;Afdeling\n12\u{2013}3;A\n4;B\u{2013}C\n5;B\u{2013}C\n".as_bytes(),
        Some(Adults),
        &["2 forbidden-character 12–3", "3 forbidden-character B–C x2"],
    );
    check(
        ["Sagsnr\n", &"1".repeat(201)].concat().as_bytes(),
        Some(Adults),
        &[&format!("2 case-number-too-long {}…", "1".repeat(60))],
    );
}

#[test]
fn everything_is_told_at_once_within_a_bound() {
    check(
        b"Sagsnr;Omr\xE5de;Afdeling\n#N/A;\xC6ldre;310226-3781\n",
        None,
        &["2 excel-error #N/A", "2 cpr-as-department xxxxxx-xxxx", "2 unknown-area Ældre"],
    );
    let many = ["Sagsnr\n", &"#REF!\n".repeat(10_003)].concat();
    let problems = read_as(many.as_bytes(), Some(Adults)).unwrap_err();
    assert_eq!(problems.len(), 10_001);
    assert_eq!(problems[10_000].facts().last(), Some(&("count", "3".to_owned())));
}
