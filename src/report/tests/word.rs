//! The Word document as Word and a screen reader meet it.

use super::{
    fixture::{PLAIN, dataset, internal, signed, usual},
    numbers::html_rows,
    office::{is_a, part, parts, plain},
};
use crate::{
    domain::paragraph::Paragraph,
    report::{
        data::dataset::Dataset,
        document::outline,
        formats::{agenda, docx::write::write, html},
    },
    words::{lang::Lang, say::Words},
};

const LISTS: [&str; 5] = ["BI", "KO", "SS", "NK", "SB"];

fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).map(|rest| rest.split(close).next().unwrap()).collect()
}

/// The rows of all tables, as the cells' texts.
fn rows(document: &str) -> Vec<Vec<String>> {
    let text = |cell: &str| between(cell, "<w:t xml:space=\"preserve\">", "</w:t>").concat();
    let cell = |cell| plain(&text(cell)).split_whitespace().collect::<Vec<_>>().join(" ");
    between(document, "<w:tr>", "</w:tr>")
        .into_iter()
        .map(|row| between(row, "<w:tc>", "</w:tc>").into_iter().map(cell).collect())
        .collect()
}

fn document(dataset: &Dataset, lang: Lang) -> String {
    part(&write(dataset, &Words::new(lang)).unwrap(), "word/document.xml")
}

/// With every number of every table; the sentences are those of the other formats.
#[test]
fn it_says_what_the_page_says() {
    for session in [signed(&PLAIN, &LISTS), usual(&PLAIN, &LISTS)] {
        let dataset = dataset(&session);
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let text = document(&dataset, lang);
            // A cell without text is no cell to the reader of the page.
            let found: Vec<Vec<String>> =
                rows(&text).into_iter().map(|row| row.into_iter().filter(|cell| !cell.is_empty()).collect()).collect();
            assert_eq!(found, html_rows(&html::write(&dataset, &words)));
            let text = plain(&text);
            for section in outline::report(&dataset, &words).sections {
                for block in section.blocks {
                    if let crate::report::document::blocks::Block::Text(sentence) = block {
                        assert!(text.contains(&format!("<w:t xml:space=\"preserve\">{sentence}</w:t>")), "{sentence}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_table_has_a_caption_and_a_head_that_is_repeated() {
    let text = document(&dataset(&signed(&PLAIN, &LISTS)), Lang::Da);
    let tables = between(&text, "<w:tbl>", "</w:tbl>");
    assert!(tables.len() > 10);
    for table in tables {
        assert_eq!(table.matches("<w:tblHeader/>").count(), 1);
        assert_eq!(table.matches("<w:tblCaption ").count(), 1);
        let rows = between(table, "<w:tr>", "</w:tr>");
        assert!(rows[0].contains("<w:tblHeader/>"));
        assert!(rows.iter().all(|row| row.contains("<w:cantSplit/>")));
        let columns = table.matches("<w:gridCol ").count();
        assert!(rows.iter().all(|row| row.matches("<w:tc>").count() == columns));
    }
    assert_eq!(
        text.matches("<w:pStyle w:val=\"Caption\"/>").count(),
        text.matches("<w:tbl>").count() + text.matches("<w:drawing>").count()
    );
}

#[test]
fn every_picture_is_there_and_told_in_words() {
    let bytes = write(&dataset(&signed(&PLAIN, &LISTS)), &Words::new(Lang::Da)).unwrap();
    let text = part(&bytes, "word/document.xml");
    let relations = part(&bytes, "word/_rels/document.xml.rels");
    let descriptions = between(&text, "<wp:docPr ", "/>");
    let pictures: Vec<_> = parts(&bytes).into_iter().filter(|(name, _)| is_a(name, "png")).collect();
    assert!(pictures.len() > 10);
    assert_eq!(descriptions.len(), pictures.len());
    for description in descriptions {
        let told = between(description, "descr=\"", "\"").concat();
        assert!(["BI-", "KO-", "SS-", "NK-", "SB-"].iter().any(|id| told.contains(id)), "{description}");
    }
    for (name, bytes) in pictures {
        assert!(bytes.starts_with(b"\x89PNG"));
        assert!(relations.contains(&format!("Target=\"{}\"", name.strip_prefix("word/").unwrap())));
    }
    for picture in between(&text, "r:embed=\"", "\"") {
        assert!(relations.contains(&format!("Id=\"{picture}\"")), "{picture}");
    }
}

#[test]
fn headings_contents_language_and_title_are_words_own() {
    let bytes = write(&dataset(&signed(&PLAIN, &LISTS)), &Words::new(Lang::Da)).unwrap();
    let text = part(&bytes, "word/document.xml");
    let styles = part(&bytes, "word/styles.xml");
    for style in between(&text, "<w:pStyle w:val=\"", "\"") {
        assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style}");
    }
    assert!(styles.contains("<w:lang w:val=\"da-DK\""));
    for link in between(&text, "<w:hyperlink w:anchor=\"", "\"") {
        assert!(text.contains(&format!("w:name=\"{link}\"")), "{link}");
    }
    let contents = text.matches("<w:hyperlink ").count();
    assert_eq!(contents, text.matches("\"Heading1\"").count() + text.matches("\"Heading2\"").count());
    assert_eq!(text.matches("fldCharType=\"begin\"").count(), text.matches("fldCharType=\"end\"").count());
    // Word asks a question before it opens a document that wants its fields made anew.
    assert!(!part(&bytes, "word/settings.xml").contains("updateFields"));
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("<dc:title>Ledelsestilsyn på handicapområdet 2027</dc:title>"));
    assert!(core.contains("<dc:language>da-DK</dc:language>") && core.contains("2027-03-01T09:30:00Z"));
    assert!(part(&bytes, "word/footer1.xml").contains(" PAGE "));
    assert!(text.contains(&dataset(&signed(&PLAIN, &LISTS)).sha256));
}

#[test]
fn a_draft_says_so_on_every_sheet() {
    let words = Words::new(Lang::Da);
    let (draft, signed) = (dataset(&usual(&PLAIN, &LISTS)), dataset(&signed(&PLAIN, &LISTS)));
    for write in [write, agenda::write] {
        let header = |dataset| part(&write(dataset, &words).unwrap(), "word/header1.xml");
        assert!(header(&draft).contains(">UDKAST<"));
        assert!(!header(&signed).contains("UDKAST"));
        let text = part(&write(&draft, &words).unwrap(), "word/document.xml");
        assert_eq!(text.matches("<w:sectPr>").count(), text.matches("<w:headerReference ").count());
    }
}

#[test]
fn hostile_texts_are_texts() {
    let planes: String =
        (0..=0x0002_ffff).step_by(7).filter_map(char::from_u32).filter(|c| !c.is_ascii_digit()).collect();
    let every =
        format!("]]><w:p>&amp;{}{}", (0..0x100).filter_map(char::from_u32).collect::<String>(), "\u{fffe}\u{ffff}");
    let long = format!("=cmd|' /C calc'!A0 {}", "ord ".repeat(2_500));
    let mut dataset = internal(&signed(&PLAIN, &["BI", "SS"]));
    dataset.municipality = every.clone();
    dataset.title.clone_from(&every);
    dataset.areas[0].replaced[0].note = long.clone();
    let paragraph = format!("{long}\n\n- {every}");
    let (at, by) = (dataset.method.draw.at, every.clone());
    let place = crate::domain::paragraph::Place::Children;
    let paragraph = Paragraph { place, role: every.clone(), text: paragraph, by, at };
    dataset.paragraphs.push(paragraph);
    dataset.notes[0].note = long.clone();
    dataset.notes[1].evidence = vec![every.clone().into()];
    dataset.areas[0].second_reading.disagreements[0].text = planes;
    let words = Words::new(Lang::Da);
    for write in [write, agenda::write] {
        // Every part is read from end to end.
        parts(&write(&dataset, &words).unwrap());
    }
    let text = document(&dataset, Lang::Da);
    assert!(rows(&text).concat().contains(&long.trim_end().to_owned()));
    assert!(text.contains("]]&#62;&#60;w:p&#62;&#38;amp;\u{fffd}"));
    // A row longer than a page may break; the others stay whole.
    let broken = between(&text, "<w:tr>", "</w:tr>").into_iter().filter(|row| !row.contains("<w:cantSplit/>")).count();
    assert_eq!(broken, 3);
}

#[test]
fn an_agenda_item_without_figures_still_speaks() {
    let empty = dataset(&super::fixture::drawn(&PLAIN, &["BI"], (0, 12)));
    let text = part(&agenda::write(&empty, &Words::new(Lang::Da)).unwrap(), "word/document.xml");
    assert!(text.contains("Ingen kernespørgsmål kan gøres op endnu.") && text.contains("[udfyldes af forvaltningen: "));
    assert!(!text.contains("mindre end helt opfyldt"));
}
