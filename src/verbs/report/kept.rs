//! What can still be written of a round that is erased here: its figures, and where its report is filed.

use super::documents::{Format, not_made};
use crate::{
    domain::{code::Code, figures::findings, may, purge::Purged, refusal::Refusal},
    report::{
        formats::{docx, html, markdown},
        kept::{csv, data::Kept, document::document, json},
    },
    store::reader::Reader,
    verbs::{
        compare::{compare_purged, history_of_purged},
        export_batch::{Batch, ExportFile, Target},
        session::Session,
    },
    words::say::Words,
};
use std::path::PathBuf;

/// The formats that figures alone can fill.
pub const FORMATS: [Format; 5] = [Format::Html, Format::Word, Format::Markdown, Format::Csv, Format::Json];

/// Writes what is kept of a round. It is no publication: the report was, and the trail said so.
pub fn write_kept(
    session: &Session,
    purged: &Purged,
    (signed, formats): (Option<u32>, &[Format]),
    target: Target<'_>,
    words: &Words,
) -> Result<Vec<PathBuf>, Refusal> {
    if let Some(other) = formats.iter().find(|format| !FORMATS.contains(format)) {
        let allowed = FORMATS.map(Format::code).join(", ");
        return Err(Refusal::new(Code::RoundErasedFormat).with("format", other.code()).with("allowed", allowed));
    }
    let kept = kept(&session.store, purged, signed)?;
    let files = formats.iter().map(|format| file(*format, &kept, words)).collect::<Result<Vec<_>, _>>()?;
    let mut batch = Batch::write(&session.place(), target, &files)?;
    batch.place(&session.store)?;
    batch.keep_untold()
}

fn kept(reader: &Reader, purged: &Purged, signed: Option<u32>) -> Result<Kept, Refusal> {
    let figures = may::purge::signed(purged, signed)?;
    Ok(Kept {
        municipality: reader.municipality()?,
        findings: findings(&purged.checklists, figures),
        comparison: compare_purged(reader, purged, figures)?,
        history: history_of_purged(reader, purged, figures)?,
        purged: purged.clone(),
        figures: figures.clone(),
    })
}

fn file(format: Format, kept: &Kept, words: &Words) -> Result<ExportFile, Refusal> {
    let name = format!("tilsyn-{}-tal.{}", kept.purged.year, format.code());
    let document = document(kept, words);
    let cover = docx::write::Cover { creator: &kept.municipality, status: "report-csv-signed", at: kept.figures.at };
    let bytes = match format {
        Format::Markdown => markdown::page(&document, words).into_bytes(),
        Format::Csv => csv::write(kept).into_bytes(),
        Format::Json => json::write(kept).into_bytes(),
        Format::Word => docx::write::written(&document, cover, words, docx::write::Form::Report)
            .map_err(|fault| not_made(&name, fault.to_string()))?,
        _ => html::page(&document, words).into_bytes(),
    };
    Ok(ExportFile { name, bytes })
}
