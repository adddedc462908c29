//! What is a person's address or number, and the many things in a case file that are not.

use super::*;

#[track_caller]
fn check(text: &str, expected: &[(&str, Kind)]) {
    let found: Vec<(&str, Kind)> = find(text).into_iter().map(|(range, kind)| (&text[range], kind)).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn addresses_are_found() {
    for (text, address) in [
        ("Skriv til anna.hansen@example.dk i morgen", "anna.hansen@example.dk"),
        ("(bo+sag@nordfyn-test.example.com).", "bo+sag@nordfyn-test.example.com"),
        ("søren.ærø@æble.dk", "søren.ærø@æble.dk"),
        ("mail:a@b.dk.", "a@b.dk"),
        ("A_B%c@D.EU,", "A_B%c@D.EU"),
    ] {
        check(text, &[(address, Kind::Email)]);
    }
}

#[test]
fn signs_that_are_no_address() {
    for text in ["mødt @ 12.30", "@sagen", "navn@", "a@b", "a@b.", "a@.dk", "a@b.c", "a@12.30", "pris @ 5 kr.", "@@@"]
    {
        check(text, &[]);
    }
}

#[test]
fn telephone_numbers_are_found() {
    for (text, number) in [
        ("Ring til mor på 64 82 82 82 efter kl. 15", "64 82 82 82"),
        ("64828282", "64828282"),
        ("6482 8282", "6482 8282"),
        ("648 28 282", "648 28 282"),
        ("64-82-82-82", "64-82-82-82"),
        ("64.82.82.82.", "64.82.82.82"),
        ("64\u{A0}82\u{A0}82\u{A0}82", "64\u{A0}82\u{A0}82\u{A0}82"),
        ("+45 64 82 82 82", "+45 64 82 82 82"),
        ("+4564828282", "+4564828282"),
        ("0045 64828282", "0045 64828282"),
        ("004564828282", "004564828282"),
        ("+46 8 123 456 78", "+46 8 123 456 78"),
        ("(tlf. 20260312)", "20260312"),
        ("mobil: 20 12 20 26", "20 12 20 26"),
        ("tlf.nr.: 64 82 82 82", "64 82 82 82"),
        ("10 64 82 82 82", "64 82 82 82"),
        ("den 12-03-2026: 64 82 82 82, svarede ikke", "64 82 82 82"),
    ] {
        check(text, &[(number, Kind::Phone)]);
    }
    check("64828282 og 65 82 82 83", &[("64828282", Kind::Phone), ("65 82 82 83", Kind::Phone)]);
}

#[test]
fn what_a_case_file_is_full_of_is_no_telephone_number() {
    for text in [
        "27-1234-56789",
        "34.45.30-G01-1775-21",
        "27.27.27-G01-4407-25",
        "mødet 03-05-2024 kl. 14:30",
        "24-12-2025",
        "24.12.2025-31.12.2025",
        "24/12/2025",
        "2025-12-24T14:30:00",
        "20251224",
        "24122025",
        "2024-2025",
        "2024 2025",
        "D2022-119385",
        "2026-000001",
        "SEL § 32, BL § 46, §§ 86-87, § 141 stk. 7",
        "dok. 64828282",
        "Dokument nr. 64828282",
        "bilag 64828282",
        "journalnr. 6482 8282",
        "CVR 64828282",
        "sag 64828282",
        "beløb 25 000 000 kr.",
        "25.000.000",
        "64828282 kr.",
        "mellem 2500-3500 kr.",
        "12 34 56 78",
        "01 02 03 04",
        "1234 5678",
        "kl. 12.30-13.45",
        "kl. 22.30 23.45",
        "side 22-24, 26-28",
        "1234567890123",
        "A64828282",
        "64828282B",
        "2027 terninger 4 6 1 3 5 2",
        "BI-05, B-01, V-10",
        "5 børn, 43 spørgsmål, 95 %",
        "48 timer (hverdage)",
    ] {
        check(text, &[]);
    }
}

#[test]
fn a_cpr_number_stays_a_cpr_number() {
    check("310280-1234", &[("310280-1234", Kind::Cpr)]);
    check("tlf 310280 1234", &[("310280 1234", Kind::Cpr)]);
    check(
        "310280-1234 a@b.dk 64828282",
        &[("310280-1234", Kind::Cpr), ("a@b.dk", Kind::Email), ("64828282", Kind::Phone)],
    );
}

#[test]
fn masking_leaves_no_letter_and_no_digit() {
    assert_eq!(mask("mor: anna@example.dk, 64 82 82 82."), "mor: xxxx@xxxxxxx.xx, xx xx xx xx.");
    assert_eq!(mask("+45 64828282 og 310280-1234"), "+xx xxxxxxxx og xxxxxx-xxxx");
    assert_eq!(mask("intet"), "intet");
}

/// Every number of the Danish plan from 20 00 00 00, in steps, in every usual grouping.
#[test]
fn the_whole_number_plan_is_found_in_every_grouping() {
    for n in (20_000_000..100_000_000_u32).step_by(99_991) {
        let d = n.to_string();
        let spaced = format!("{} {} {} {}", &d[..2], &d[2..4], &d[4..6], &d[6..]);
        let halves = format!("{}-{}", &d[..4], &d[4..]);
        assert_eq!(find(&spaced).len(), 1, "{spaced}");
        assert_eq!(find(&format!("tlf. {d}")).len(), 1, "{d}");
        assert_eq!(find(&format!("+45 {d}")).len(), 1, "{d}");
        let years = is_year(&d[..4]) && is_year(&d[4..]);
        assert_eq!(find(&halves).len(), usize::from(!years), "{halves}");
    }
}
