//! The guards on their tables of cases, and what must hold of every text.

use super::{
    check::{check_cpr, check_text},
    contact::{self, Kind},
    cpr,
    doubt::Doubt,
};
use crate::domain::{
    case_number::{CaseNumber, CaseNumberError},
    code::Code,
};
use proptest::prelude::*;

const CASES: &str = include_str!("../../../../tests/data/guards/cases.tsv");
const UNSEEN: &str = include_str!("../../../../tests/data/guards/unseen.tsv");

struct Case {
    kind: &'static str,
    written: &'static str,
    text: String,
}

fn cases(table: &'static str) -> Vec<Case> {
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let [kind, written, why] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        assert!(!why.is_empty(), "{row}");
        Case { kind, written, text: unescaped(written) }
    })
    .collect()
}

fn unescaped(written: &str) -> String {
    let mut text = String::new();
    let mut rest = written;
    while let Some((before, escaped)) = rest.split_once('\\') {
        text.push_str(before);
        let (c, length) = match escaped.as_bytes()[0] {
            b'n' => ('\n', 1),
            b'r' => ('\r', 1),
            b't' => ('\t', 1),
            b'\\' => ('\\', 1),
            _ => {
                let (code, _) = escaped.strip_prefix("u{").unwrap().split_once('}').unwrap();
                (char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap(), code.len() + 3)
            }
        };
        text.push(c);
        rest = &escaped[length..];
    }
    text + rest
}

/// What the guards make of a case, in the words of the table.
fn found(case: &Case) -> Vec<&'static str> {
    if case.kind.starts_with("case-") {
        let is_cpr = matches!(CaseNumber::new(&case.text), Err(CaseNumberError::Cpr));
        return if is_cpr { vec!["case-cpr"] } else { Vec::new() };
    }
    contact::find(&case.text).into_iter().map(|(_, kind)| kind.code()).collect()
}

#[test]
fn every_case_of_the_table_is_what_it_says() {
    let mut faults = Vec::new();
    for case in cases(CASES) {
        let found = found(&case);
        let right = if case.kind.ends_with("none") { found.is_empty() } else { found.contains(&case.kind) };
        if !right {
            faults.push(format!("{} {}: {found:?}", case.kind, case.written));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// 95 of 100 variants of each kind are caught, and 1 of 50 innocent texts is refused at most, among texts that were written
/// before the guards.
#[test]
fn texts_that_were_not_tuned_for_are_told_apart() {
    let cases = cases(UNSEEN);
    for kind in ["cpr", "phone", "email", "case-cpr", "none", "case-none"] {
        let of_kind: Vec<&Case> = cases.iter().filter(|case| case.kind == kind).collect();
        let caught = of_kind.iter().filter(|case| !found(case).is_empty()).count();
        let right =
            if kind.ends_with("none") { caught * 50 <= of_kind.len() } else { caught * 100 >= of_kind.len() * 95 };
        assert!(right, "{kind}: {caught} of {}", of_kind.len());
    }
}

#[test]
fn what_is_found_stands_where_it_is_said_to() {
    for (text, expected) in [
        ("Borger 310280-1234 ringede", vec!["310280-1234"]),
        ("æ CPR310280-1234.", vec!["310280-1234"]),
        ("(31\u{200B}02\u{AD}80\u{2009}１２３４).", vec!["31\u{200B}02\u{AD}80\u{2009}１２３４"]),
        ("310280-1234, se a@b.dk og\n64828282", vec!["310280-1234", "a@b.dk", "64828282"]),
        ("ø: ③10280-\n1234", vec!["③10280-\n1234"]),
        ("æ navn [at] post punktum dk.", vec!["navn [at] post punktum dk"]),
        ("tlf. +45 64 82 82 82;", vec!["+45 64 82 82 82"]),
        ("310280&nbsp;1234&nbsp;5", vec!["310280&nbsp;1234"]),
    ] {
        let found: Vec<&str> = contact::find(text).into_iter().map(|(range, _)| &text[range]).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_refusal_names_the_place_and_shows_no_digit() {
    for (text, code, place, masked) in [
        ("a\næ cpr 310280-\u{200E}1234", Code::CprInText, ("2", "7"), "xxxxxx-xxxx"),
        ("CPR-nr. 101901234", Code::CprInText, ("1", "9"), "xxxxxxxxx"),
        ("310280-\n1234", Code::CprInText, ("1", "1"), "xxxxxx- xxxx"),
        ("0101901234", Code::CprOrPaperInText, ("1", "1"), "xxxxxxxxxx"),
        ("se 31.02.80-1234", Code::CprOrSubjectInText, ("1", "4"), "xx.xx.xx-xxxx"),
        ("12.03.09 1430", Code::CprOrTimeInText, ("1", "1"), "xx.xx.xx xxxx"),
        ("mor (tlf. 12345678)", Code::PhoneInText, ("1", "11"), "xxxxxxxx"),
        ("navn＠post.dk", Code::EmailInText, ("1", "1"), "xxxx＠xxxx.xx"),
    ] {
        let refusal = check_text("note", text).unwrap_err();
        let fact = |name: &str| refusal.facts.iter().find(|(of, _)| *of == name).unwrap().1.clone();
        assert_eq!(refusal.code, code, "{text}");
        assert_eq!((fact("line").as_str(), fact("column").as_str()), place, "{text}");
        assert_eq!(fact("masked"), masked, "{text}");
    }
}

/// Whoever is told that a number may be something else and writes so is not refused again.
#[test]
fn the_advice_of_a_doubt_helps_and_a_sure_number_has_none() {
    let mut doubts = 0;
    for case in cases(CASES).iter().chain(&cases(UNSEEN)).filter(|case| case.kind == "cpr") {
        let found = cpr::doubted(&case.text);
        let [(range, Some(doubt))] = found.as_slice() else { continue };
        let (before, number, after) = (&case.text[..range.start], &case.text[range.clone()], &case.text[range.end..]);
        let written = match doubt {
            Doubt::Paper => format!("{before} dok. {number}{after}"),
            Doubt::Subject => format!("{before} KLE {number}{after}"),
            Doubt::Time => {
                let (date, time) = number.split_at(number.char_indices().rev().nth(3).unwrap().0);
                format!("{before}{date} kl. {time}{after}")
            }
        };
        assert_eq!(check_cpr("note", &written), Ok(()), "{written}");
        doubts += 1;
    }
    assert!(doubts > 10, "{doubts}");
    for sure in ["310280-1234", "CPR 0101901234", "dok. 310280-1234", "KLE 310280-1234", "31021980-1234"] {
        assert_eq!(check_text("note", sure).unwrap_err().code, Code::CprInText, "{sure}");
    }
}

#[test]
fn masking_leaves_the_rest_as_it_is() {
    assert_eq!(contact::mask("mor: anna@example.dk, 64 82 82 82."), "mor: xxxx@xxxxxxx.xx, xx xx xx xx.");
    assert_eq!(contact::mask("+45 64828282 og 310280-1234"), "+xx xxxxxxxx og xxxxxx-xxxx");
    assert_eq!(cpr::mask("se 310280-1234, side 3"), "se xxxxxx-xxxx, side 3");
    assert_eq!(cpr::mask("64828282 a@b.dk"), "64828282 a@b.dk");
    // The dotted number is no date while digits stand before it.
    assert_eq!(contact::mask("3102801234.31.02.80-1234"), "xxxxxxxxxx.xx.xx.xx-xxxx");
    assert_eq!(cpr::mask_case_number("dok 0101901234"), "dok xxxxxxxxxx");
}

/// Every day of a year, written in every way that is sure.
#[test]
fn every_date_is_found_in_every_form() {
    for day in (1..=31).chain(61..=91) {
        for month in 1..=12 {
            let (d, m) = (format!("{day:02}"), format!("{month:02}"));
            for text in [
                format!("{d}{m}80-1234"),
                format!("{d}{m}801234"),
                format!("{d}{m}1980-1234"),
                format!("{d}.{m}.80-1234"),
                format!("{d} {m} 80 4234"),
                format!("CPR{d}{m}80 1234"),
            ] {
                assert_eq!(cpr::find(&text).len(), 1, "{text}");
            }
        }
    }
    for none in ["320280-1234", "600280-1234", "920280-1234", "310080-1234", "311380-1234"] {
        assert!(cpr::find(none).is_empty(), "{none}");
    }
}

/// Every number of the Danish plan from 20 00 00 00, in steps, in every usual grouping.
#[test]
fn the_whole_number_plan_is_found_in_every_grouping() {
    for n in (20_000_000..100_000_000_u32).step_by(99_991) {
        let d = n.to_string();
        let spaced = format!("{} {} {} {}", &d[..2], &d[2..4], &d[4..6], &d[6..]);
        for text in [
            spaced,
            format!("tlf. {d}"),
            format!("+45 {d}"),
            format!("45{d}"),
            format!("mobil: {} {}", &d[..4], &d[4..]),
        ] {
            let years =
                text.ends_with(&format!("{} {}", &d[..4], &d[4..])) && d.starts_with("20") && d[4..].starts_with("20");
            assert_eq!(contact::find(&text).len(), usize::from(!years), "{text}");
        }
    }
}

/// Pieces that texts are made of, parted by `¦`.
const PIECES: &str = concat!(
    "310280-1234¦3102801234¦31.02.80-1234¦01-01-1990-1234¦310280¦1234¦31¦02¦80¦45¦4520304050¦20304050¦",
    "20 30 40 50¦64¦82¦+45¦0045¦navn¦@¦post.dk¦post¦dk¦gmail¦.¦[at]¦ at ¦punktum¦(at)¦snabel-a¦x¦xx¦xxxx¦",
    "x@x.xx¦27.12.12-1234-25¦KLE¦dok.¦CPR¦cpr-nr.¦tlf.¦mobil¦kl.¦den¦sidste fire¦12.03.26¦1430¦timer¦kr¦",
    "1 ¦o¦l¦O10190-1234¦&nbsp;¦&#64;¦&#45;¦AT¦\"¦_at_¦a¦(a)¦½¦①¦٣¦３¦０１０１９０¦\u{200B}¦\u{200E}¦\u{AD}¦",
    "\u{2009}¦\u{3000}¦\n¦\r\n¦\t¦é¦㏂¦İ¦æ¦𝟑¦⑩¦ januar ",
);

fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(PIECES.split('¦').collect::<Vec<_>>());
    let sign = prop::sample::select(vec![" ", "-", ".", ",", "/", ":", " - ", "--", "(", ")", "_", "", "\n"]);
    prop_oneof![
        3 => known.prop_map(str::to_owned),
        2 => sign.prop_map(str::to_owned),
        1 => "[0-9]{1,6}",
        1 => "[0-9olx@. -]{1,8}",
        1 => "\\PC{1,3}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// Nothing that is found stands in what is masked, whatever stands beside it; so masking it again changes nothing.
    #[test]
    fn nothing_is_found_in_a_masked_text(pieces in prop::collection::vec(piece(), 0..14)) {
        let text = pieces.concat();
        let masked = contact::mask(&text);
        prop_assert_eq!(contact::find(&masked), Vec::<(std::ops::Range<usize>, Kind)>::new(), "{}", masked);
        prop_assert_eq!(contact::mask(&masked), masked.clone());
        prop_assert_eq!(masked.chars().count(), text.chars().count());
        let digits = cpr::mask(&text);
        prop_assert!(cpr::find(&digits).is_empty(), "{}", digits);
        prop_assert_eq!(cpr::mask(&digits), digits.clone());
        let mut end = 0;
        for (range, _) in contact::find(&text) {
            prop_assert!(range.start >= end && range.end > range.start && text.get(range.clone()).is_some());
            end = range.end;
        }
    }

    /// The quick look never says no to what the guard would find: behind another letter the text takes the long way.
    #[test]
    fn the_quick_look_denies_nothing(
        text in "[ -~]{0,40}|([0-9]{1,4}[-./ ]{0,2}){1,6}|[0-9ol]{5,7}[- ][0-9ol]{4}|(cpr |dok. |1)?[0-9]{8,12}|[0-3]?[0-9][. ]{0,2}(jan|maj|februar)[. ]{0,2}(19|20)[0-9]{2} ?- ?[0-9]{4}"
    ) {
        let long = format!("Ω {text}");
        let shifted: Vec<_> = cpr::find(&text).into_iter().map(|range| range.start + 3..range.end + 3).collect();
        prop_assert_eq!(shifted, cpr::find(&long));
        prop_assert_eq!(cpr::in_case_number(&text), cpr::in_case_number(&long));
    }
}
