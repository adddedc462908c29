//! The small judgements by themselves.

use crate::{
    domain::area::Area,
    intake::{
        areas, damage,
        encoding::{self, Pieces},
        lines::breaks,
        normalise::normalise,
        problem::shown,
    },
};
use std::io::Cursor;

#[track_caller]
fn check_damage(number: &str, expected: Option<&str>) {
    assert_eq!(damage::of(number).map(|kind| kind.code()), expected, "{number}");
}

#[test]
fn damage_is_told_from_case_numbers() {
    for number in ["1,23E+09", "1.23E+09", "8e+15", "-1,2E-05"] {
        check_damage(number, Some("scientific-number"));
    }
    for number in [
        "01-maj-19",
        "maj-19",
        "1-Dec",
        "12. december 2019",
        "01-05-2019",
        "1/5/2019",
        "2019-05-01 00:00:00",
        "2019-05-01T10:07",
    ] {
        check_damage(number, Some("date-as-case-number"));
    }
    for number in ["#REF!", "#NAVN?", "#N/A", "#I/T", "#####", "#VÆRDI!"] {
        check_damage(number, Some("excel-error"));
    }
    for number in [
        "27.24.00-G01-5-19",
        "27.27.27-I10-2-22",
        "00.32.10P19-0010",
        "15/18085",
        "17-040676",
        "25-72316",
        "2024-9950",
        "606094",
        "SCN-2015-0180",
        "1-5-19",
        "12E5",
        "#4711",
        "2024-13-1",
        "D2022-119385",
        "",
    ] {
        check_damage(number, None);
    }
}

#[test]
fn words_are_folded() {
    for (text, expected) in [
        ("Sags-nr.", "sagsnr"),
        (" OMRÅDE: ", "omraade"),
        ("Omra\u{30A}de", "omraade"),
        ("case_sbsys_id", "casesbsysid"),
        ("\u{FEFF}I\u{A0}alt", "ialt"),
    ] {
        assert_eq!(normalise(text), expected, "{text}");
    }
}

#[test]
fn areas_are_named_in_many_ways() {
    for (cell, expected) in [
        ("Børn", Some(Area::Children)),
        ("boern", Some(Area::Children)),
        ("Børneområdet", Some(Area::Children)),
        ("Børn og unge", Some(Area::Children)),
        ("CHILD", Some(Area::Children)),
        ("Voksne", Some(Area::Adults)),
        ("voksenområdet", Some(Area::Adults)),
        ("Ældre", None),
        ("Børn/Voksne", None),
    ] {
        assert_eq!(areas::named(cell), expected, "{cell}");
    }
}

#[test]
fn line_breaks_are_counted_in_pieces() {
    let text = b"a\r\nb\nc\r\r\n\n";
    assert_eq!(breaks(text, 0, text.len()), 5);
    for cut in 0..=text.len() {
        assert_eq!(breaks(text, 0, cut) + breaks(text, cut, text.len()), 5, "{cut}");
    }
}

#[test]
fn utf_16_is_known_without_a_mark() {
    let text = "Sagsnr;Område\r\n1;Børn\r\n";
    for (bytes, expected) in [
        (text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(), "utf-16le"),
        (text.encode_utf16().flat_map(u16::to_be_bytes).collect(), "utf-16be"),
    ] {
        let encoding = encoding::scan(&mut Cursor::new(&bytes)).unwrap().encoding;
        let mut decoded = Vec::new();
        Pieces::of(encoding).read(&mut bytes.as_slice(), &mut Vec::new(), &mut decoded).unwrap();
        assert_eq!((decoded.as_slice(), encoding.code()), (text.as_bytes(), expected));
    }
}

#[test]
fn what_is_shown_is_safe_to_show() {
    assert_eq!(shown(" 310226-3781\u{1B}[2J "), "xxxxxx-xxxx\u{FFFD}[2J");
    let straddling = format!("{} 310226-3781", "a".repeat(52));
    assert_eq!(shown(&straddling), format!("{} xxxxxx-…", "a".repeat(52)));
}
