//! The documents of a report: in which formats it can be written, how the files are named, and what makes each.

use crate::{
    domain::{code::Code, refusal::Refusal},
    report::{
        data::dataset::{Dataset, Edition},
        formats::{agenda, csv, docx, html, json, markdown, xlsx},
    },
    verbs::export_batch::ExportFile,
    words::say::Words,
};
use std::{
    num::NonZero,
    sync::atomic::{AtomicUsize, Ordering},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Html,
    Word,
    Agenda,
    Workbook,
    Markdown,
    Csv,
    Json,
}

impl Format {
    pub const ALL: [Self; 7] =
        [Self::Html, Self::Word, Self::Agenda, Self::Workbook, Self::Markdown, Self::Csv, Self::Json];

    /// On the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Word => "docx",
            Self::Agenda => "agenda",
            Self::Workbook => "xlsx",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    fn file_name(self, dataset: &Dataset) -> String {
        let (year, edition) = (dataset.year, edition(dataset));
        match self {
            Self::Agenda => format!("tilsyn-{year}-dagsordenspunkt{edition}.docx"),
            other => format!("tilsyn-{year}{edition}.{}", other.code()),
        }
    }
}

fn edition(dataset: &Dataset) -> &'static str {
    match dataset.edition {
        Edition::Public => "",
        Edition::Internal => "-intern",
    }
}

/// The citizens' answers are a table of their own beside the findings.
fn citizens_name(dataset: &Dataset) -> String {
    format!("tilsyn-{}-borgersvar{}.csv", dataset.year, edition(dataset))
}

/// The formats that were typed, parted by anything that is no letter.
pub fn typed_formats(typed: &str) -> Result<Vec<Format>, Refusal> {
    let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let allowed = || Format::ALL.map(Format::code).join(", ");
    let format = |word: &str| {
        let found = Format::ALL.into_iter().find(|format| format.code() == word.to_lowercase());
        found.ok_or_else(|| Refusal::new(Code::FormatUnknown).with("typed", word).with("allowed", allowed()))
    };
    let formats = words.map(format).collect::<Result<Vec<_>, _>>()?;
    if formats.is_empty() {
        return Err(Refusal::new(Code::FormatUnknown).with("typed", typed).with("allowed", allowed()));
    }
    Ok(formats)
}

/// Word draws pictures, and the workbook has a row for each answer.
const LONGEST: [Format; 2] = [Format::Word, Format::Workbook];

/// The documents with their file names: `tilsyn-2027.html`, `tilsyn-2027-intern.html`.
pub fn documents(dataset: &Dataset, formats: &[Format], words: &Words) -> Result<Vec<ExportFile>, Refusal> {
    let document = |format: &Format, words: &Words| {
        let name = format.file_name(dataset);
        match written(*format, dataset, words) {
            Ok(bytes) => Ok(ExportFile { name, bytes }),
            Err(detail) => Err(not_made(&name, detail)),
        }
    };
    // Each is a value of its own. The long ones are begun first, so that none of them is waited for alone.
    let mut queue = formats.to_vec();
    queue.sort_by_key(|format| LONGEST.iter().position(|long| long == format).unwrap_or(LONGEST.len()));
    let (next, lang) = (AtomicUsize::new(0), words.lang());
    let take = || queue.get(next.fetch_add(1, Ordering::Relaxed)).copied();
    let work = |words: &Words| -> Vec<_> {
        std::iter::from_fn(take).map(|format| (format, document(&format, words))).collect()
    };
    let mut done = std::thread::scope(|scope| {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let others: Vec<_> = (1..cores.min(queue.len())).map(|_| scope.spawn(|| work(&Words::new(lang)))).collect();
        let mut done = work(words);
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(format, _)| formats.iter().position(|wanted| wanted == format));
    let mut all = done.into_iter().map(|(_, document)| document).collect::<Result<Vec<_>, _>>()?;
    if formats.contains(&Format::Csv) {
        let citizens = csv::citizens::write(dataset, words);
        all.extend(citizens.map(|text| ExportFile { name: citizens_name(dataset), bytes: text.into_bytes() }));
    }
    Ok(all)
}

fn written(format: Format, dataset: &Dataset, words: &Words) -> Result<Vec<u8>, String> {
    match format {
        Format::Html => Ok(html::write(dataset, words).into_bytes()),
        Format::Markdown => Ok(markdown::write(dataset, words).into_bytes()),
        Format::Csv => Ok(csv::findings::write(dataset, words).into_bytes()),
        Format::Json => Ok(json::report::write(dataset).into_bytes()),
        Format::Word => docx::write::write(dataset, words).map_err(|fault| fault.to_string()),
        Format::Agenda => agenda::write(dataset, words).map_err(|fault| fault.to_string()),
        Format::Workbook => xlsx::write::write(dataset, words).map_err(|fault| fault.to_string()),
    }
}

/// That a document could not be made.
pub(in crate::verbs) fn not_made(file: &str, detail: String) -> Refusal {
    Refusal::new(Code::ReportFormat).with("file", file).with("detail", detail)
}
