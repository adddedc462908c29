//! The declaration of a deletion: what was erased here, and what is not reached. It is made from the file alone, so it can
//! be written again.

use super::export_batch::{Target, write_one};
use crate::{
    domain::{
        code::Code,
        event::{ErasedEntry, Event, REWRITTEN_KIND},
        refusal::Refusal,
        trail,
    },
    store::reader::Reader,
    words::{
        declaration::{Declaration, What, text},
        say::Words,
    },
};
use std::path::{Path, PathBuf};

/// What the entry `seq` erased.
pub fn declaration(reader: &Reader, seq: i64) -> Result<Declaration, Refusal> {
    let none = || Refusal::new(Code::EntryNoErasure).with("seq", seq);
    let entries = reader.trail()?;
    let entry = entries.iter().find(|entry| entry.seq == seq).ok_or_else(none)?;
    let what = match trail::event(entry) {
        Ok(Some(Event::RoundPurged(purged))) => What::Round {
            year: purged.year,
            filed: purged.filed.clone(),
            ground: purged.ground.clone(),
            entries: purged.erased.iter().flat_map(|kind| &kind.seqs).map(|(first, last)| last - first + 1).sum(),
            versions: purged.versions.len(),
        },
        Ok(Some(Event::TextErased(erased))) => What::Texts {
            year: erased.year,
            reason: erased.reason.clone(),
            seqs: erased.entries.iter().map(|ErasedEntry { seq, .. }| *seq).collect(),
        },
        _ => return Err(none()),
    };
    let rewritten = entries.iter().find(|later| later.seq > seq && later.kind == REWRITTEN_KIND);
    let head = rewritten.unwrap_or(entry);
    Ok(Declaration {
        municipality: reader.municipality()?,
        file: reader.place().file_name().unwrap_or_default().to_string_lossy().into_owned(),
        what,
        seq,
        at: entry.at.clone(),
        by: entry.by.clone(),
        words: rewritten.and_then(|entry| match trail::event(entry) {
            Ok(Some(Event::FileRewritten { words })) => Some(words),
            _ => None,
        }),
        head: (head.seq, head.sha256.clone()),
    })
}

/// Writes it where somebody says, or into the folder that one stands in.
pub fn write_declaration(
    reader: &Reader,
    seq: i64,
    out: Option<&Path>,
    replace: bool,
    words: &Words,
) -> Result<PathBuf, Refusal> {
    let declaration = declaration(reader, seq)?;
    let usual = match declaration.what {
        What::Round { year, .. } => format!("sletteerklaering-{year}.txt"),
        What::Texts { .. } => format!("sletteerklaering-nr-{seq}.txt"),
    };
    let path = out.map_or_else(|| PathBuf::from(usual), Path::to_path_buf);
    let target = Target { replace, ..Target::private(path.parent().unwrap_or(Path::new(""))) };
    write_one(reader, &path, target, text(words, &declaration).into_bytes())
}
