//! *Noter fra gennemgangen*: what the auditors wrote, case by case. Only the internal edition has it.

use crate::{
    report::{
        data::{
            area::AreaPart,
            dataset::{Dataset, Edition},
            notes::Note,
        },
        document::{
            blocks::{Block, Section, Table},
            sentences as say_of,
        },
    },
    say,
    words::{evidence, say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    if dataset.edition == Edition::Public {
        return Vec::new();
    }
    let first =
        Section::new("bilag-noter", 3, words.say("report-notes", &[])).text(words.say("report-notes-lead", &[]));
    let areas = dataset.areas.iter().map(|part| area(dataset, part, words));
    std::iter::once(first).chain(areas).collect()
}

fn area(dataset: &Dataset, part: &AreaPart, words: &Words) -> Section {
    let name = terms::area(words, part.area);
    let section = Section::new(&format!("bilag-noter-{}", part.area), 4, say!(words, "report-notes-area", area = name));
    let rows: Vec<Vec<String>> =
        dataset.notes.iter().filter(|note| note.case.area == part.area).map(|note| cells(note, words)).collect();
    if rows.is_empty() {
        return section.text(words.say("report-notes-none", &[]));
    }
    let keys = ["report-col-where", "report-col-answer", "report-col-note", "report-col-evidence"];
    section.with(Block::Table(Table {
        id: format!("bilag-noter-{}-tabel", part.area),
        caption: say!(words, "report-notes-caption", area = name),
        head: keys.map(|key| words.say(key, &[])).into(),
        rows,
    }))
}

fn cells(note: &Note, words: &Words) -> Vec<String> {
    let written = |text: &str| if text.is_empty() { words.say("report-not-stated", &[]) } else { text.to_owned() };
    vec![
        format!("{} {}", note.case, note.question),
        say_of::value(words, note.scale, Some(note.value)),
        written(&note.note),
        written(&evidence::line(words, &note.evidence)),
    ]
}
