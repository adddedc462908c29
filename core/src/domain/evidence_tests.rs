//! The parts of a reference, what is refused of them, and that a draft of them loses nothing.

use super::*;
use crate::domain::code::Code;

fn parts(document: &str, date: &str, journal: &str) -> [String; 3] {
    [document, date, journal].map(String::from)
}

#[test]
fn each_part_may_be_left_out_and_is_read_as_it_is_written() {
    let read = |document, date, journal| Evidence::read(&parts(document, date, journal)).unwrap();
    assert!(read("", " ", "").is_empty());
    let whole = read("Referat", "4.3.2026", "12/345");
    assert_eq!(whole.to_string(), "Referat, 04-03-2026, j. 12/345");
    assert_eq!(serde_json::to_string(&read("Referat", "", "")).unwrap(), r#"{"document":"Referat"}"#);
    assert_eq!(read("Referat", "", ""), "Referat".into());
}

#[test]
fn a_row_of_digits_is_a_journal_number_and_a_cpr_number_is_none() {
    let code = |document, date, journal| {
        Evidence::read(&parts(document, date, journal)).map_err(|(at, refusal)| (at, refusal.code)).err()
    };
    for journal in ["64828282", "64 82 82 82", "27.12.00-G01-12-26", "2026-000123", "26/1234567"] {
        assert_eq!(code("", "", journal), None, "{journal}");
    }
    assert_eq!(code("", "", "010190-1234"), Some((JOURNAL, Code::CprInText)));
    assert_eq!(code("", "", "hans@kommune.dk"), Some((JOURNAL, Code::EmailInText)));
    assert_eq!(code("", "", "20304050"), None);
    assert_eq!(code("64 82 82 82", "", ""), Some((DOCUMENT, Code::PhoneInText)));
    assert_eq!(code("Referat", "30-02-2026", ""), Some((DATE, Code::DayUnknown)));
}

#[test]
fn a_day_that_has_not_been_is_refused() {
    let day = |date: &str| Evidence { date: Some(date.parse().unwrap()), ..Evidence::default() };
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    assert_eq!(day("22-11-2026").check_day(today), Ok(()));
    assert_eq!(day("23-11-2026").check_day(today).unwrap_err().code, Code::EvidenceFuture);
}

fn line(text: &str) -> [String; 3] {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let read = Evidence::read_line(text, today);
    [read.document, read.date.map(|day| day.to_string()).unwrap_or_default(), read.journal]
}

#[test]
fn a_line_is_read_as_people_write_a_reference() {
    for (text, document, date, journal) in [
        ("Referat 12-3 s. 2", "Referat s. 2", "2026-03-12", ""),
        ("j. 12/345", "", "", "12/345"),
        ("j.12/345 Afgørelse", "Afgørelse", "", "12/345"),
        ("Afgørelse, 12.03.2026, s. 2-3, j. 12/345", "Afgørelse, s. 2-3", "2026-03-12", "12/345"),
        (
            "Referat af møde 12-03-2026 (27.36.12-G01-90154-24)",
            "Referat af møde",
            "2026-03-12",
            "27.36.12-G01-90154-24",
        ),
        // The last such day: December has not been this year.
        ("Notat 24/12", "Notat", "2025-12-24", ""),
        ("Notat 24.12.24", "Notat", "2024-12-24", ""),
        ("Notat 22-11", "Notat", "2026-11-22", ""),
        ("Journal 02-02 til 30-06-2026", "Journal til 30-06-2026", "2026-02-02", ""),
        ("journal 26/1234567", "", "", "26/1234567"),
        ("Journal 12.", "", "", "12"),
        ("Side 12-13 i planen", "Side 12-13 i planen", "", ""),
        ("30-02-2026", "30-02-2026", "", ""),
        ("  ", "", "", ""),
        ("Handleplan", "Handleplan", "", ""),
    ] {
        assert_eq!(line(text), parts(document, date, journal), "{text}");
    }
}

#[test]
fn a_reference_is_written_so_that_it_is_read_the_same() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for text in ["Referat 12-3 s. 2", "j. 12/345", "Afgørelse 12.3 j. 27.36.12-G01-90154-24", "Handleplan", "24/12"] {
        let read = Evidence::read_line(text, today);
        assert_eq!(Evidence::read_line(&read.to_string(), today), read, "{text}");
    }
    // One whose document looks like a date is known again by its line.
    let odd: Evidence = "Journalnotat 03-04".into();
    let two = [odd.clone(), "Referat".into()];
    assert_eq!(Evidence::read_lines(&to_lines(&two), &two, today), two);
    assert_eq!(Evidence::read_lines("Referat\n\nReferat", &[], today), ["Referat".into()]);
}

#[test]
fn a_draft_keeps_no_person_and_a_journal_number_is_none() {
    assert_eq!(mask_draft("Ring 64 82 82 82\nj. 64828282"), "Ring xx xx xx xx\nj. 64828282");
    assert_eq!(mask_draft("j. 010190-1234"), "j. xxxxxx-xxxx");
}
