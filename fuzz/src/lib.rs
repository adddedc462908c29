//! Everything that reads what others have made, as functions of any bytes: none of them may panic, hang or fill the memory,
//! and what was understood says the same when it is written and read again.
//!
//! The targets call them with inputs that a compiler has guided, the ordinary tests with the corpus and what chance makes of
//! it.

use std::{
    fs,
    io::{Cursor, Write as _},
    sync::OnceLock,
};
use tilsyn::{
    domain::event::Event,
    intake::{
        case_list, checklist::read as checklists, inspection::inspect, mapping as mappings, options::ListOptions,
        snippets, survey as surveys,
    },
    store::open::Store,
    tui::shell::settings as own,
    verbs::verify::{verify, verify_receipt},
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A list as it is looked through and read; a workbook too, where the bytes begin like one.
pub fn list(bytes: &[u8]) {
    let options = ListOptions::default();
    let seen = inspect(bytes, &options);
    case_list::read(bytes, &options).ok();
    if let Ok(inspection) = seen {
        let mapping = Some(inspection.mapping());
        case_list::read(bytes, &ListOptions { mapping, ..options }).ok();
    }
}

/// The bytes as a workbook, as the one sheet of an Excel workbook, and as the sheets of a LibreOffice workbook: behind a sum
/// of bytes chance would not come far.
pub fn workbook(bytes: &[u8]) {
    list(bytes);
    list(&container(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", bytes),
    ]));
    list(&container(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", bytes)]));
}

const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

fn container(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut container = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        container.start_file(*name, stored).unwrap();
        container.write_all(bytes).unwrap();
    }
    container.finish().unwrap().into_inner()
}

/// What a municipality calls its columns.
pub fn mapping(bytes: &[u8]) {
    if let Ok(mapping) = mappings::read("kolonner.toml", &text(bytes)) {
        let written = mappings::write(&mapping);
        assert_eq!(mappings::read("kolonner.toml", &written).as_ref(), Ok(&mapping), "{written}");
    }
}

pub fn checklist(bytes: &[u8]) {
    checklists::read("tjekliste.toml", &text(bytes)).ok();
}

/// The citizens' own answers.
pub fn survey(bytes: &[u8]) {
    surveys::read(&text(bytes)).ok();
}

/// A receipt alone, with everything that can be checked of it.
pub fn receipt(bytes: &[u8]) {
    verify_receipt(&text(bytes), None, &[]).ok();
}

/// Keys, borders and sentences of a person.
pub fn settings(bytes: &[u8]) {
    own::read(&text(bytes)).ok();
    snippets::read(&text(bytes)).ok();
}

/// An entry of the trail.
pub fn event(bytes: &[u8]) {
    let Ok(event) = serde_json::from_slice::<Event>(bytes) else { return };
    let written = serde_json::to_vec(&event).unwrap();
    assert_eq!(serde_json::from_slice::<Event>(&written).unwrap(), event);
    drop((event.kind(), event.subject(), event.supersedes()));
}

/// Edits of a file of ours, each of an offset in three bytes and a byte: it is refused, or it opens and is checked.
pub fn schema(bytes: &[u8]) {
    static FRESH: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.tilsyn");
    let fresh = FRESH.get_or_init(|| {
        drop(Store::create(&path, None).unwrap());
        let fresh = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        fresh
    });
    let mut file = fresh.clone();
    for edit in bytes.chunks_exact(4) {
        let at = usize::from_be_bytes([0, 0, 0, 0, 0, edit[0], edit[1], edit[2]]);
        let end = file.len();
        file[at % end] = edit[3];
    }
    fs::write(&path, file).unwrap();
    if let Ok(store) = Store::open(&path, None) {
        verify(&store, &[]).ok();
    }
}
