//! The largest and the oddest rounds: every character there is, many cases, and a department of one case.

use super::{
    fixture::{PLAIN, YEAR, answer_all, complete_all, drawn, drawn_by_department, internal, mixed, signed},
    numbers::{html_rows, markdown_rows},
    office::{is_a, parts},
};
use crate::{
    domain::{answer::Value, area::Area, supplement::MAIN},
    report::{
        data::dataset::Dataset,
        formats::{docx, html, json, markdown, xlsx},
    },
    verbs::{
        export_batch::ExportFile,
        extend::extend,
        report::documents::{Format, documents},
        sign_off::sign_off,
    },
    words::{lang::Lang, say::Words},
};

const LISTS: [&str; 2] = ["BI", "SS"];

fn words() -> Words {
    Words::new(Lang::Da)
}

/// Every format: XML read from end to end, text without a character that a terminal or a browser would act on, and the
/// page with the rows of the Markdown.
fn whole(dataset: &Dataset) {
    for ExportFile { name, bytes } in documents(dataset, &Format::ALL, &words()).unwrap() {
        if is_a(&name, "docx") || is_a(&name, "xlsx") {
            for (part, bytes) in parts(&bytes).into_iter().filter(|(part, _)| !is_a(part, "png")) {
                let text = String::from_utf8(bytes).unwrap();
                assert!(!text.contains("<f>") && !text.contains("DDE"), "{name} {part}");
            }
        } else {
            let text = String::from_utf8(bytes).unwrap();
            let steers = |c: char| match c {
                '\t' | '\n' | '\r' => false,
                // JSON is for programs, and keeps what it can.
                '\u{7f}'..='\u{9f}' => !is_a(&name, "json"),
                c => c < ' ',
            };
            assert!(!text.contains(steers), "{name}");
        }
    }
    let (page, text) = (html::write(dataset, &words()), markdown::write(dataset, &words()));
    let (of_page, of_text) = (html_rows(&page), markdown_rows(&text));
    assert_eq!(of_page.len(), of_text.len());
    for (a, b) in of_page.iter().zip(&of_text) {
        // Not with assert_eq: it would fill the screen.
        assert!(a == b, "the row {:?}", a.first());
    }
    for tag in ["table", "tr", "td", "ul", "dl", "div", "svg"] {
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

/// Every character of the first two planes, controls and noncharacters too, in texts of ten thousand.
#[test]
fn notes_hold_every_character() {
    let all: Vec<char> = (0..=0x0001_ffff).filter_map(char::from_u32).collect();
    let mut texts: Vec<String> = all.chunks(10_000).map(|some| some.iter().collect()).collect();
    texts.push("=cmd|' /C calc'!A0".into());
    texts.push("+1|2 @SUM(A1) -3 \t=HYPERLINK(\"x\")\r\n=1".into());
    let mut dataset = internal(&signed(&PLAIN, &LISTS));
    for (place, text) in texts.iter().enumerate() {
        dataset.notes[place].note.clone_from(text);
        dataset.notes[place + 1].evidence = vec![text.as_str().into()];
    }
    dataset.areas[0].second_reading.disagreements[0].text.clone_from(&texts[0]);
    dataset.title = texts[0].chars().take(1_000).collect();
    whole(&dataset);
    let report: serde_json::Value = serde_json::from_str(&json::report::write(&dataset)).unwrap();
    for (place, text) in texts.iter().enumerate() {
        assert_eq!(report["notes"][place]["note"], text.as_str());
    }
    let text = markdown::write(&dataset, &words());
    assert!(text.contains("=cmd\\|' /C calc'!A0"), "a formula is a text");
}

/// A note of ten thousand characters is in every document that has notes, to its last word.
#[test]
fn a_long_note_is_not_cut() {
    let mut dataset = internal(&signed(&PLAIN, &LISTS));
    dataset.notes[0].note = format!("{}SLUT", "ord ".repeat(2_499));
    assert_eq!(dataset.notes[0].note.chars().count(), 10_000);
    whole(&dataset);
    for text in [html::write(&dataset, &words()), markdown::write(&dataset, &words())] {
        assert!(text.contains("ord SLUT"));
    }
    let word = docx::write::write(&dataset, &words()).unwrap();
    assert!(super::office::text_of("x.docx", word).contains("ord SLUT"));
    assert!(xlsx::write::write(&dataset, &words()).is_ok());
}

#[test]
fn two_hundred_cases() {
    let mut session = drawn(&PLAIN, &LISTS, (300, 140));
    session.write(|change| extend(change, YEAR, MAIN, &[(Area::Children, 100), (Area::Adults, 100)])).unwrap();
    answer_all(&mut session, mixed);
    complete_all(&mut session);
    session.write(|change| sign_off(change, YEAR)).unwrap();
    let dataset = internal(&session);
    whole(&dataset);
    assert!(dataset.areas.iter().all(|part| (part.cases, part.complete) == (100, 100)));
    let text = markdown::write(&dataset, &words());
    assert!(text.contains("100 af 300 sager er trukket") || text.contains("100 sager"), "{}", &text[..3_000]);
    assert!(text.contains(" af 100 ("));
}

/// The department's one case stands for itself alone. Drawn in two parts, an area's intervals are approximate.
#[test]
fn a_department_of_one_case() {
    let mut session = drawn_by_department(&PLAIN, &LISTS, (41, 60));
    answer_all(&mut session, |position, _| if position % 4 == 0 { Value::NotMet } else { Value::Met });
    complete_all(&mut session);
    session.write(|change| sign_off(change, YEAR)).unwrap();
    let dataset = internal(&session);
    assert_eq!((dataset.method.parts(Area::Children), dataset.method.parts(Area::Adults)), (2, 1));
    whole(&dataset);
    let text = markdown::write(&dataset, &words());
    let [children, adults] = ["Børneområdet", "Voksenområdet"].map(|area| {
        let from = text.split(&format!("### Kort fortalt: {area}")).nth(1);
        from.or_else(|| text.split(&format!("### {area}")).nth(1)).unwrap().split("\n#").next().unwrap().to_owned()
    });
    assert!(children.contains("Med omtrent 95 procents sikkerhed"), "{children}");
    assert!(adults.contains("Med 95 procents sikkerhed"), "{adults}");
    assert!(!text.contains("NaN") && !text.contains("inf "));
}
