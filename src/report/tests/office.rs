//! Word documents and workbooks as text: the parts in their containers.

use quick_xml::{Reader, events::Event};
use std::io::{Cursor, Read as _};

/// By the end of its name.
pub(super) fn is_a(name: &str, kind: &str) -> bool {
    std::path::Path::new(name).extension().is_some_and(|ending| ending == kind)
}

/// The parts by name; each XML part has been read from end to end.
pub(super) fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        assert_eq!(file.last_modified().unwrap().year(), 1980, "{name}");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        if !is_a(&name, "png") {
            well_formed(&name, std::str::from_utf8(&bytes).unwrap());
        }
        found.push((name, bytes));
    }
    found
}

fn well_formed(name: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    attribute.unwrap().normalized_value(quick_xml::XmlVersion::Explicit1_0).unwrap();
                }
            }
            _ => {}
        }
    }
    let forbidden = |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(!text.contains(forbidden), "{name}");
}

pub(super) fn part(bytes: &[u8], wanted: &str) -> String {
    let found = parts(bytes).into_iter().find(|(name, _)| name == wanted);
    String::from_utf8(found.unwrap_or_else(|| panic!("no {wanted}")).1).unwrap()
}

/// A document as text, whatever its format.
pub(super) fn text_of(name: &str, bytes: Vec<u8>) -> String {
    if !is_a(name, "docx") && !is_a(name, "xlsx") {
        return String::from_utf8(bytes).unwrap();
    }
    let xml = parts(&bytes).into_iter().filter(|(name, _)| !is_a(name, "png"));
    xml.map(|(_, bytes)| plain(&String::from_utf8(bytes).unwrap())).collect()
}

/// Escapes taken off, tags kept.
pub(super) fn plain(text: &str) -> String {
    [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (escape, c)| text.replace(escape, c))
}
