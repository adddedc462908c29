//! `purge round`: a round is erased here, with everything that the file holds of it; the figures of its signed versions are
//! kept, so that later rounds can still be held against it.

use crate::{
    domain::{
        code::Code,
        draw_record::DrawnStratum,
        event::{Event, Published, RoundPurged},
        figures::kept,
        may,
        purge::{AreaCounts, Figures, StratumSizes, by_kind},
        reason::reason,
        refusal::Refusal,
        round::{SignOff, area_progress},
        sample::SampleCase,
        supplement::MAIN,
        trail,
    },
    store::{change::Change, reader::Reader},
    verbs::{backup::COPY, findings, folder::beside_file},
};

/// A round that is to be erased here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purge {
    /// Where its report is filed.
    pub filed: String,
    /// The law, or the answer of the archive.
    pub ground: String,
    /// Somebody says that no request for access and no complaint waits for it.
    pub no_pending: bool,
    /// Somebody has seen what goes, and says yes.
    pub sure: bool,
}

/// Erases the round of `year`, and gives the entry that tells so.
pub fn purge(change: &mut Change<'_>, year: u16, asked: &Purge) -> Result<i64, Refusal> {
    let entries = change.entries_of(year)?;
    may::purge::round(year, entries.len(), change.purge(year)?.as_ref())?;
    reason("filed", &asked.filed)?;
    reason("ground", &asked.ground)?;
    may::purge::nothing_pending(asked.no_pending)?;
    let versions = versions(change, year)?;
    may::purge::sure(year, asked.sure, weighed(change, year, entries.len(), versions.len())?)?;
    let checklists = if versions.is_empty() { Vec::new() } else { change.checklists(year)? };
    change.record(&Event::RoundPurged(Box::new(RoundPurged {
        year,
        filed: asked.filed.trim().into(),
        ground: asked.ground.trim().into(),
        erased: by_kind(&entries),
        last_action: change.last_action()?,
        checklists,
        versions,
    })))?;
    Ok(change.head()?.0)
}

/// What goes, what stays, what is still open, and what is not reached.
fn weighed(reader: &Reader, year: u16, entries: usize, versions: usize) -> Result<Vec<Refusal>, Refusal> {
    let sample = reader.sample(year)?;
    let answers: u32 = sample.iter().map(|case| case.answered).sum();
    let goes = Refusal::new(Code::PurgeGoes)
        .with("entries", entries)
        .with("listed", reader.frame_cases(year, None)?.len())
        .with("cases", sample.len())
        .with("answers", answers);
    let mut weighed = vec![goes, Refusal::new(Code::PurgeStays).with("versions", versions)];
    let open = reader.actions()?.into_iter().filter(|action| action.year == year && action.reported.is_none());
    weighed.extend(open.map(|action| Refusal::new(Code::PurgeAction).with("action", action.decided.id)));
    let copies = beside_file(&reader.place(), |name| name.contains(COPY)).into_iter();
    weighed.extend(copies.map(|name| Refusal::new(Code::PurgeCopy).with("name", name)));
    weighed.extend(files(reader, year)?.into_iter().map(|name| Refusal::new(Code::PurgeFile).with("name", name)));
    weighed.push(may::purge::not_reached());
    Ok(weighed)
}

/// The files that the trail tells of: reports and sheets.
fn files(reader: &Reader, year: u16) -> Result<Vec<String>, Refusal> {
    let entries = reader.report_entries(year, i64::MAX)?;
    let written = entries.iter().filter_map(|entry| match trail::event(entry) {
        Ok(Some(Event::ReportPublished(published))) if published.year == year => {
            let Published { files, .. } = *published;
            Some(files)
        }
        Ok(Some(Event::FeedbackWritten(written))) if written.year == year => Some(written.files),
        _ => None,
    });
    let mut names: Vec<String> = written.flatten().map(|file| file.name).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

/// The figures of every signed version, each from the file as it was signed.
fn versions(reader: &Reader, year: u16) -> Result<Vec<Figures>, Refusal> {
    reader.sign_offs(year)?.iter().map(|signature| figures(reader, year, signature)).collect()
}

fn figures(now: &Reader, year: u16, signature: &SignOff) -> Result<Figures, Refusal> {
    let then: &Reader = &*now.as_of(signature.head_seq)?;
    let strata = findings::strata(then, year)?;
    let sample = then.sample(year)?;
    let of_supplement = |supplement| Ok(then.lock_of(year, supplement)?.map(|lock| lock.commitment));
    let commitments: Result<Vec<Option<String>>, Refusal> =
        (MAIN..=then.newest_supplement(year)?).map(of_supplement).collect();
    let reopened = match signature.reopened {
        Some(_) => now.reopening(year, signature.head_seq)?,
        None => None,
    };
    Ok(Figures {
        version: signature.version,
        at: signature.at,
        head_seq: signature.head_seq,
        head_sha256: signature.head_sha256.clone(),
        reopened,
        commitments: commitments?.into_iter().flatten().collect(),
        strata: strata.iter().map(sizes).collect(),
        areas: areas(then, year, &strata, &sample)?,
        questions: findings::findings(then, year)?.iter().map(kept).collect(),
    })
}

/// Without its label, which is the name of a department where the sample was spread over several.
fn sizes(stratum: &DrawnStratum) -> StratumSizes {
    StratumSizes { area: stratum.area, population: stratum.population, drawn: stratum.sample_size }
}

fn areas(then: &Reader, year: u16, strata: &[DrawnStratum], sample: &[SampleCase]) -> Result<Vec<AreaCounts>, Refusal> {
    let drawn = |area| strata.iter().filter(|stratum| stratum.area == area).map(|stratum| stratum.sample_size).sum();
    let counts = |(area, population)| {
        let progress = area_progress(area, population, sample);
        AreaCounts {
            area,
            population,
            drawn: drawn(area),
            walked: progress.complete,
            missing: progress.missing,
            replaced: progress.replaced,
        }
    };
    Ok(then.drawn_from(year)?.into_iter().map(counts).collect())
}
