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
    assert_eq!(whole.parts(), parts("Referat", "04-03-2026", "12/345"));
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

#[test]
fn a_draft_loses_nothing_and_keeps_no_person() {
    for whole in [parts("a", "b", "c"), parts("", "", "c"), parts("a", "", ""), parts("", "b", "")] {
        assert_eq!(of_draft(&to_draft(&whole)), whole);
    }
    assert_eq!(to_draft(&parts("", " ", "")), "");
    assert_eq!(mask_draft("Ring 64 82 82 82\n\n64828282"), "Ring xx xx xx xx\n\n64828282");
    assert_eq!(mask_draft("\n\n010190-1234"), "\n\nxxxxxx-xxxx");
}
