//! Texts that would be more than text if a format let them.

use super::{
    fixture::{Typed, internal as dataset, signed},
    numbers::{html_rows, markdown_rows},
};
use crate::{
    report::formats::{csv, html, json, markdown},
    words::{lang::Lang, say::Words},
};

const HOSTILE: Typed = Typed {
    municipality: "=cmd|' /C calc'!A0",
    title: "<script>alert(1)</script> \"& | `x` [a](b)",
    replaced: "+1 | 2\n| --- |\n# Nej <img src=x onerror=alert(1)>",
    reviewed: "-2+3\";@SUM(A1)\r\n**ja** </td></table><b>",
};
const LISTS: [&str; 2] = ["BI", "SS"];

#[test]
fn html_shows_it_as_text() {
    let page = html::write(&dataset(&signed(&HOSTILE, &LISTS)), &Words::new(Lang::Da));
    for tag in ["<script", "<img", "<b>", "onerror=\"", "http:", "https:"] {
        let page = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!page.contains(tag), "{tag}");
    }
    assert!(page.contains("&#60;script&#62;alert(1)&#60;/script&#62;"));
    assert_eq!(page.matches("<table").count(), page.matches("</table>").count());
}

#[test]
fn markdown_keeps_its_tables() {
    let dataset = dataset(&signed(&HOSTILE, &LISTS));
    let words = Words::new(Lang::Da);
    let text = markdown::write(&dataset, &words);
    assert!(!text.contains('<'));
    assert!(!text.lines().any(|line| line.starts_with("# Nej") || line == "| --- |"));
    let rows = markdown_rows(&text);
    assert_eq!(rows, html_rows(&html::write(&dataset, &words)));
    assert!(rows.iter().any(|row| row.contains(&"+1 | 2 | --- | # Nej <img src=x onerror=alert(1)>".to_owned())));
}

#[test]
fn no_cell_is_a_formula() {
    let written = csv::findings::write(&dataset(&signed(&HOSTILE, &LISTS)), &Words::new(Lang::Da));
    let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(written.as_bytes());
    for row in reader.records().map(Result::unwrap) {
        assert_eq!(row.len(), 34);
        assert_eq!(&row[0], "'=cmd|' /C calc'!A0");
        for cell in &row {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
}

#[test]
fn json_keeps_every_letter() {
    let report: serde_json::Value =
        serde_json::from_str(&json::report::write(&dataset(&signed(&HOSTILE, &LISTS)))).unwrap();
    assert_eq!(report["schema_version"], 1);
    assert_eq!(report["municipality"], HOSTILE.municipality);
    assert_eq!(report["title"], HOSTILE.title);
    assert_eq!(report["areas"][0]["replaced"][0]["note"], HOSTILE.replaced);
    assert_eq!(report["areas"][0]["second_reading"]["disagreements"][0]["text"], HOSTILE.reviewed);
}

#[test]
fn a_paragraph_is_not_a_list() {
    let typed = Typed { municipality: "1. Kommune", ..HOSTILE };
    let text = markdown::write(&dataset(&signed(&typed, &LISTS)), &Words::new(Lang::Da));
    assert!(text.contains("\n1\\. Kommune."), "{}", &text[..200]);
}
