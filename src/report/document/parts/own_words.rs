//! What people wrote themselves, woven into the sections that the texts belong to. Not a letter of them is changed.

use crate::{
    domain::paragraph::{Paragraph, Place},
    report::{
        data::dataset::Dataset,
        document::{blocks::Section, sentences::time},
    },
    say,
    words::say::Words,
};

/// The section of the report with this id, of the second level.
fn id(place: Place) -> Option<&'static str> {
    match place {
        Place::Summary => Some("kort"),
        Place::Actions => Some("aendres"),
        Place::Since => Some("siden"),
        Place::Children => Some("boern"),
        Place::Adults => Some("voksne"),
        Place::Method => Some("metode"),
        Place::Certainty => Some("sikkerhed"),
        // They have a section of their own.
        Place::Consultant | Place::Management => None,
    }
}

/// Each text stands right below the beginning of its section, under who speaks.
pub(in crate::report) fn woven(sections: Vec<Section>, dataset: &Dataset, words: &Words) -> Vec<Section> {
    let mut woven = Vec::with_capacity(sections.len() + dataset.paragraphs.len());
    for section in sections {
        let (of, title) = (section.id.clone(), section.title.clone());
        woven.push(section);
        let texts = dataset.paragraphs.iter().filter(|paragraph| id(paragraph.place) == Some(of.as_str()));
        woven.extend((1..).zip(texts).map(|(number, paragraph)| {
            let heading = say!(words, "report-paragraph", role = paragraph.role, section = title);
            said(Section::new(&format!("{of}-ord-{number}"), 3, heading), paragraph, words)
        }));
    }
    woven
}

/// The text, paragraph by paragraph, and who wrote it into the file.
pub(super) fn said(section: Section, paragraph: &Paragraph, words: &Words) -> Section {
    let section = paragraph.parts().fold(section, Section::text);
    section.text(say!(words, "report-paragraph-by", by = paragraph.by, at = time(words, paragraph.at)))
}
