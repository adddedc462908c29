//! The parts of a Word document and what stands in each.

use super::{
    container::{Part, pack},
    page::{Item, items, stays_whole},
    picture::{Painter, Picture},
};
use crate::{
    domain::moment::Moment,
    report::{
        data::dataset::{Dataset, Status},
        document::{
            blocks::{Block, Document, Section},
            outline,
        },
        formats::characters::is_number,
    },
    words::{lang::Lang, say::Words},
};
use askama::Template;

/// Why no document came out.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("{0}")]
    Template(#[from] askama::Error),
    #[error("{0}")]
    Container(#[from] zip::result::ZipError),
    #[error("{0}")]
    Picture(String),
}

/// What differs between the report and the agenda item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With contents; each chapter begins a page.
    Report,
    OnePage,
}

#[derive(Template)]
#[template(path = "docx/document.xml")]
struct Body<'a> {
    document: &'a Document,
    words: &'a Words,
    contents: Vec<(usize, &'a Section)>,
    items: Vec<Item<'a>>,
}

#[derive(Template)]
#[template(path = "docx/styles.xml")]
struct Styles {
    lang: &'static str,
    /// Smaller, so that one page is enough.
    compact: bool,
}

#[derive(Template)]
#[template(path = "docx/header.xml")]
struct Header<'a> {
    draft: Option<String>,
    title: &'a str,
}

#[derive(Template)]
#[template(path = "docx/footer.xml")]
struct Footer<'a> {
    text: &'a str,
    page: String,
    of: String,
}

#[derive(Template)]
#[template(path = "docx/relations.xml")]
struct Relations {
    pictures: usize,
}

#[derive(Template)]
#[template(path = "docx/core.xml")]
struct Core<'a> {
    title: String,
    creator: &'a str,
    subject: &'a str,
    status: String,
    lang: &'static str,
    at: String,
}

/// The report itself.
pub fn write(dataset: &Dataset, words: &Words) -> Result<Vec<u8>, Fault> {
    written(&outline::report(dataset, words), Cover::of(dataset), words, Form::Report)
}

/// What a document says of itself beside its title.
#[derive(Debug, Clone, Copy)]
pub struct Cover<'a> {
    pub creator: &'a str,
    /// The key of the word for it.
    pub status: &'static str,
    pub at: Moment,
}

impl<'a> Cover<'a> {
    #[must_use]
    pub fn of(dataset: &'a Dataset) -> Self {
        let status = match dataset.status {
            Status::Signed { .. } => "report-csv-signed",
            Status::Draft { .. } => "report-draft",
        };
        Self { creator: &dataset.municipality, status, at: dataset.made_at() }
    }
}

/// Any outline as a Word document.
pub fn written(document: &Document, cover: Cover<'_>, words: &Words, form: Form) -> Result<Vec<u8>, Fault> {
    let painter = Painter::new();
    let charts = document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    let pictures = painter.paint_all(&charts.collect::<Vec<_>>()).map_err(Fault::Picture)?;
    let mut parts = vec![
        Part::xml("[Content_Types].xml", include_str!("../../../../templates/docx/content-types.xml")),
        Part::xml("_rels/.rels", include_str!("../../../../templates/docx/package-relations.xml")),
        Part::xml("docProps/core.xml", &core(document, cover, words).render()?),
        Part::xml("docProps/app.xml", include_str!("../../../../templates/docx/app.xml")),
        Part::xml("word/document.xml", &body(document, &pictures, words, form).render()?),
        Part::xml("word/styles.xml", &Styles { lang: tag(words), compact: form == Form::OnePage }.render()?),
        Part::xml("word/settings.xml", include_str!("../../../../templates/docx/settings.xml")),
        Part::xml("word/numbering.xml", include_str!("../../../../templates/docx/numbering.xml")),
        Part::xml("word/header1.xml", &header(document, words).render()?),
        Part::xml("word/footer1.xml", &footer(document, words).render()?),
        Part::xml("word/_rels/document.xml.rels", &Relations { pictures: pictures.len() }.render()?),
    ];
    let pictures = (1..).zip(pictures);
    parts.extend(pictures.map(|(n, picture)| Part { name: format!("word/media/figur{n}.png"), bytes: picture.png }));
    Ok(pack(&parts)?)
}

fn body<'a>(document: &'a Document, pictures: &[Picture], words: &'a Words, form: Form) -> Body<'a> {
    let report = form == Form::Report;
    let items = items(document, pictures, report);
    let contents = (1..).zip(&document.sections).filter(|(_, section)| report && section.level <= 3).collect();
    Body { document, words, contents, items }
}

fn header<'a>(document: &'a Document, words: &Words) -> Header<'a> {
    let draft = document.draft.is_some().then(|| words.say("report-draft", &[]));
    Header { draft, title: &document.title }
}

fn footer<'a>(document: &'a Document, words: &Words) -> Footer<'a> {
    Footer { text: &document.subtitle, page: words.say("docx-page", &[]), of: words.say("docx-page-of", &[]) }
}

fn core<'a>(document: &'a Document, cover: Cover<'a>, words: &Words) -> Core<'a> {
    let draft = document.draft.as_ref().map(|_| format!("{}: ", words.say("report-draft", &[]))).unwrap_or_default();
    Core {
        title: format!("{draft}{}", document.title),
        creator: cover.creator,
        subject: &document.subtitle,
        status: words.say(cover.status, &[]),
        lang: tag(words),
        at: cover.at.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
    }
}

fn tag(words: &Words) -> &'static str {
    match words.lang() {
        Lang::Da => "da-DK",
        Lang::En => "en-GB",
    }
}

impl Body<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }
}
