//! What holds for every list: the order, encoding and delimiter do not matter, and no bytes make it fall.

use super::given::{case_list, read_as, text_source};
use crate::domain::{area::Area, frame::cases_sha256};
use encoding_rs::WINDOWS_1252;
use proptest::prelude::*;
use std::fmt::Write as _;

#[derive(Debug, Clone, Copy)]
enum Form {
    Utf8,
    Utf8Bom,
    Utf16(fn(u16) -> [u8; 2], bool),
    Windows,
}

const FORMS: [Form; 7] = [
    Form::Utf8,
    Form::Utf8Bom,
    Form::Utf16(u16::to_le_bytes, true),
    Form::Utf16(u16::to_be_bytes, true),
    Form::Utf16(u16::to_le_bytes, false),
    Form::Utf16(u16::to_be_bytes, false),
    Form::Windows,
];

fn encoded(text: &str, form: Form) -> Vec<u8> {
    match form {
        Form::Utf8 => text.into(),
        Form::Utf8Bom => format!("\u{FEFF}{text}").into(),
        Form::Utf16(to_bytes, marked) => {
            let mark = marked.then_some(0xFEFF);
            mark.into_iter().chain(text.encode_utf16()).flat_map(to_bytes).collect()
        }
        Form::Windows => WINDOWS_1252.encode(text).0.into_owned(),
    }
}

fn written(rows: &[(u16, usize)], delimiter: char, line_break: &str, form: Form) -> Vec<u8> {
    const DEPARTMENTS: [(&str, &str); 4] =
        [("Børn", "Familieafdelingen"), ("Børn", "KUI"), ("Voksne", "Småbørn; \"og, | unge\""), ("Voksne", "")];
    let d = delimiter;
    let mut text = format!("Sagsnr.{d}Navn{d}Område{d}Afdeling{line_break}");
    for (number, place) in rows {
        let (area, department) = DEPARTMENTS[*place];
        let department = department.replace('"', "\"\"");
        write!(text, "2025-{number}{d}Åse{d}{area}{d}\"{department}\"{line_break}").unwrap();
    }
    encoded(&text, form)
}

proptest! {
    // As many as PROPTEST_CASES says: 100,000 before a release.
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn order_encoding_and_delimiter_do_not_matter(
        numbers in proptest::collection::btree_map(0_u16..500, 0_usize..4, 1..40),
        shuffled in any::<u64>(),
        form in 0..FORMS.len(),
        delimiter in proptest::sample::select(vec![';', ',', '\t', '|']),
        line_break in proptest::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let rows: Vec<(u16, usize)> = numbers.into_iter().collect();
        let mut other = rows.clone();
        other.extend_from_slice(&rows[..rows.len() / 2]);
        other.sort_by_key(|(number, _)| u64::from(*number).wrapping_mul(shuffled | 1));
        let first = read_as(&written(&rows, ';', "\n", Form::Utf8), None).unwrap();
        let second = read_as(&written(&other, delimiter, line_break, FORMS[form]), None).unwrap();
        prop_assert_eq!(cases_sha256(&first.cases), cases_sha256(&second.cases));
        prop_assert_eq!(second.cases.len(), rows.len());
        prop_assert_eq!(second.merged, u64::try_from(rows.len() / 2).unwrap());
        prop_assert_eq!(text_source(&second).1, delimiter);
    }

    #[test]
    fn no_bytes_make_it_fall(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        drop(read_as(&bytes, None));
    }

    #[test]
    fn no_text_makes_it_fall(
        text in "(Sagsnr|Omr\u{e5}de|sep=|B\u{f8}rn|[;,|\t\"\r\n]|[0-9]{1,10}|\u{FEFF}|\\PC){0,80}",
        form in 0..FORMS.len(),
    ) {
        drop(read_as(&encoded(&text, FORMS[form]), Some(Area::Adults)));
    }

    #[test]
    fn no_change_of_a_real_list_makes_it_fall(
        which in 0_usize..4,
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<proptest::sample::Index>(),
    ) {
        let lists = [
            case_list!("boern-windows1252.csv"),
            case_list!("voksne-utf16.txt"),
            case_list!("begge-omraader.csv"),
            case_list!("defekt-excel-tal.csv"),
        ];
        let mut bytes = lists[which].to_vec();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        bytes.truncate(cut.index(bytes.len()) + 1);
        drop(read_as(&bytes, None));
    }
}
