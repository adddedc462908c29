//! The workbook, opened by another library.

use super::{
    fixture::{PLAIN, Typed, answer_first, dataset, drawn, mixed, signed, usual},
    office::{part, parts},
};
use crate::{
    report::{data::dataset::Dataset, formats::xlsx::write::write},
    words::{lang::Lang, say::Words},
};
use calamine::{Data, Range, Reader as _, Xlsx};
use std::{collections::BTreeMap, io::Cursor};

const LISTS: [&str; 5] = ["BI", "KO", "SS", "NK", "SB"];

fn sheets(bytes: &[u8]) -> BTreeMap<String, Range<Data>> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    book.worksheets().into_iter().collect()
}

fn book(dataset: &Dataset) -> BTreeMap<String, Range<Data>> {
    sheets(&write(dataset, &Words::new(Lang::Da)).unwrap())
}

/// A column below its heading, which stands in row 2.
fn column<'a>(sheet: &'a Range<Data>, head: &str) -> Vec<&'a Data> {
    let at = sheet.rows().nth(1).unwrap().iter().position(|cell| *cell == head).unwrap_or_else(|| panic!("{head}"));
    sheet.rows().skip(2).map(|row| &row[at]).collect()
}

#[expect(clippy::as_conversions, clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "a small count")]
fn number(cell: &Data) -> Option<u32> {
    match cell {
        Data::Float(number) => Some(*number as u32),
        Data::Int(number) => Some(u32::try_from(*number).unwrap()),
        Data::Empty => None,
        other => panic!("{other:?} is not a number"),
    }
}

#[test]
fn every_count_is_a_number_and_the_right_one() {
    let mut half = drawn(&PLAIN, &LISTS, (40, 25));
    answer_first(&mut half, mixed, 3);
    for session in [signed(&PLAIN, &LISTS), usual(&PLAIN, &LISTS), half] {
        let dataset = dataset(&session);
        let book = book(&dataset);
        for (part, name) in dataset.areas.iter().zip(["Børn tal", "Voksne tal"]) {
            let sheet = &book[name];
            let is = |head: &str, of: &dyn Fn(&crate::report::data::row::Row) -> Option<u32>| {
                let found: Vec<Option<u32>> = column(sheet, head).into_iter().map(number).collect();
                assert_eq!(found, part.findings.iter().map(of).collect::<Vec<_>>(), "{name} {head}");
            };
            is("Opfyldt", &|row| Some(row.finding.met));
            is("Delvist opfyldt", &|row| Some(row.finding.partly));
            is("Ikke opfyldt", &|row| Some(row.finding.not_met));
            is("Ikke relevant", &|row| Some(row.finding.not_applicable));
            is("Kan ikke vurderes", &|row| Some(row.finding.cannot_assess));
            is("Ikke fremfundet", &|row| Some(row.finding.missing));
            is("Ikke besvaret", &|row| Some(row.finding.unanswered));
            is("Sager, der tæller med", &|row| Some(row.finding.n()));
            is("Procent opfyldt", &|row| row.percent);
            is("Opfyldt på listen, mindst", &|row| row.finding.interval.map(|interval| interval.low));
            is("Opfyldt på listen, højst", &|row| row.finding.interval.map(|interval| interval.high));
            is("Kræver handling nu", &|row| Some(row.finding.act_now));
        }
    }
}

/// Whoever counts the long sheet gets the numbers of the report.
#[test]
fn the_answers_add_up_to_the_findings() {
    let mut half = drawn(&PLAIN, &LISTS, (40, 25));
    answer_first(&mut half, mixed, 3);
    for session in [signed(&PLAIN, &LISTS), usual(&PLAIN, &LISTS), half] {
        let dataset = dataset(&session);
        let book = book(&dataset);
        let answers = &book["Svar"];
        let mut counted: BTreeMap<(String, String, String), u32> = BTreeMap::new();
        let (areas, questions) = (column(answers, "Område"), column(answers, "Spørgsmål"));
        for ((area, question), code) in areas.iter().zip(&questions).zip(column(answers, "Svarkode")) {
            *counted.entry((area.to_string(), question.to_string(), code.to_string())).or_default() += 1;
        }
        for (part, area) in dataset.areas.iter().zip(["Børneområdet", "Voksenområdet"]) {
            for finding in part.findings.iter().map(|row| &row.finding) {
                let of = |code: &str| {
                    counted.get(&(area.into(), finding.question.clone(), code.into())).copied().unwrap_or(0)
                };
                let found =
                    ["met", "partly", "not-met", "not-applicable", "cannot-assess", "missing", "unanswered"].map(of);
                let expected = [
                    finding.met,
                    finding.partly,
                    finding.not_met,
                    finding.not_applicable,
                    finding.cannot_assess,
                    finding.missing,
                    finding.unanswered,
                ];
                assert_eq!(found, expected, "{area} {}", finding.question);
            }
        }
        let noted = column(answers, "Bemærkning skrevet").iter().filter(|cell| ***cell == "ja").count();
        assert!(noted > 0);
    }
}

#[test]
fn every_column_and_code_is_in_the_codebook() {
    let book = book(&dataset(&signed(&PLAIN, &LISTS)));
    let codebook = &book["Kodebog"];
    let told: Vec<(String, String)> = column(codebook, "Ark")
        .iter()
        .zip(column(codebook, "Kolonne"))
        .map(|(sheet, column)| (sheet.to_string(), column.to_string()))
        .collect();
    for name in ["Børn tal", "Voksne tal", "Svar"] {
        for head in book[name].rows().nth(1).unwrap() {
            assert!(told.contains(&(name.into(), head.to_string())), "{name}: {head}");
        }
    }
    assert!(column(codebook, "Betydning").iter().all(|cell| cell.to_string().len() > 5));
    let codes = column(codebook, "Svarkode");
    for code in column(&book["Svar"], "Svarkode") {
        assert!(codes.contains(&code), "{code}");
    }
}

#[test]
fn charts_are_native_and_told_in_words_and_heads_stay() {
    let bytes = write(&dataset(&signed(&PLAIN, &LISTS)), &Words::new(Lang::Da)).unwrap();
    let charts = parts(&bytes).into_iter().filter(|(name, _)| name.starts_with("xl/charts/chart")).count();
    assert_eq!(charts, 10);
    for drawing in ["xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml"] {
        let text = part(&bytes, drawing);
        assert_eq!(text.matches("<xdr:graphicFrame ").count(), 5);
        assert_eq!(text.matches("descr=\"").count(), 5);
    }
    let findings = part(&bytes, "xl/worksheets/sheet2.xml");
    assert!(findings.contains("state=\"frozen\"") && findings.contains("<autoFilter "));
    assert!(part(&bytes, "docProps/core.xml").contains("2027-03-01T09:30:00Z"));
}

#[test]
fn a_draft_says_so_on_every_sheet_and_a_signed_one_nowhere() {
    let draft = write(&dataset(&usual(&PLAIN, &LISTS)), &Words::new(Lang::Da)).unwrap();
    let mut seen = 0;
    for (name, bytes) in parts(&draft).into_iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")) {
        assert!(String::from_utf8(bytes).unwrap().contains("<oddHeader>&amp;C&amp;24&amp;BUDKAST"), "{name}");
        seen += 1;
    }
    for (name, sheet) in sheets(&draft) {
        assert!(sheet.get((0, 0)).unwrap().to_string().starts_with("UDKAST. "), "{name}");
    }
    assert_eq!(seen, 13);
    let signed = write(&dataset(&signed(&PLAIN, &LISTS)), &Words::new(Lang::Da)).unwrap();
    for (name, bytes) in parts(&signed) {
        assert!(!String::from_utf8_lossy(&bytes).contains("UDKAST"), "{name}");
    }
}

#[test]
fn no_cell_is_a_formula() {
    let typed = Typed { municipality: "=cmd|' /C calc'!A0", title: "+1;@SUM(A1)\u{1}\u{fffe}]]>", ..PLAIN };
    let mut dataset = dataset(&signed(&typed, &LISTS));
    dataset.areas[0].findings[0].text.da = "=1+1".repeat(10_000);
    let bytes = write(&dataset, &Words::new(Lang::Da)).unwrap();
    for (name, bytes) in parts(&bytes) {
        assert!(!name.starts_with("xl/worksheets/") || !String::from_utf8(bytes).unwrap().contains("<f>"), "{name}");
    }
    let about = &sheets(&bytes)["Om"];
    assert!(about.rows().any(|row| row[1] == "=cmd|' /C calc'!A0"));
}
