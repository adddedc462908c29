//! `report`: the yearly report of a round as it stands, or of a version that was signed.

use super::{
    compare::{earlier, over_the_years, parted, with_earlier},
    findings::{self, version},
    lookup,
    outward::not_written,
    receipt::receipt_at,
    report_figures::{Material, area_part, changes, draw_steps},
    report_mask::Mask,
    report_public::public,
    report_words::{citizens, follow_up_at, notes, paragraphs},
};
use crate::{
    domain::{
        checklist::Checklist,
        comparison::{
            compared::{Comparison, Side},
            history::History,
        },
        drawn::Draw,
        may,
        refusal::Refusal,
        round::{Round, SignOff},
        statistics::fraction::Confidence,
        supplement::MAIN,
    },
    report::{
        dataset::{Dataset, Edition, Method, Status, Supplement},
        formats::{agenda, csv, docx, html, json, markdown, xlsx},
    },
    store::{open::Store, reader::Reader},
    words::say::Words,
};
use std::{
    fs,
    num::NonZero,
    path::{Path, PathBuf},
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
pub fn wanted(typed: &str) -> Result<Vec<Format>, Refusal> {
    let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let allowed = || Format::ALL.map(Format::code).join(", ");
    let format = |word: &str| {
        let found = Format::ALL.into_iter().find(|format| format.code() == word.to_lowercase());
        found.ok_or_else(|| Refusal::new("format-unknown").with("typed", word).with("allowed", allowed()))
    };
    let formats = words.map(format).collect::<Result<Vec<_>, _>>()?;
    if formats.is_empty() {
        return Err(Refusal::new("format-unknown").with("typed", typed).with("allowed", allowed()));
    }
    Ok(formats)
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("unknown format {0:?}")]
pub struct UnknownFormat(pub String);

impl std::str::FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(code: &str) -> Result<Self, UnknownFormat> {
        Self::ALL.into_iter().find(|format| format.code() == code).ok_or_else(|| UnknownFormat(code.into()))
    }
}

/// Everything that the public report says.
pub fn dataset(store: &Store, year: u16, signed: Option<u32>) -> Result<Dataset, Refusal> {
    at(store, year, signed, Edition::Public).map(public).map(hashed)
}

/// Everything that the internal report says.
pub fn internal(store: &Store, year: u16, signed: Option<u32>) -> Result<Dataset, Refusal> {
    at(store, year, signed, Edition::Internal).map(hashed)
}

/// `signed` asks for one signed version; without it the round is taken as it stands, which is its newest signed version if
/// it is signed. All is read at one moment: others may be writing.
fn at(store: &Store, year: u16, signed: Option<u32>, edition: Edition) -> Result<Dataset, Refusal> {
    let store = &*store.at_once()?;
    let round = lookup::round(store, year)?;
    let signatures = store.sign_offs(year)?;
    let signature = match signed {
        Some(number) => Some(version(store, year, number)?),
        None => signatures.last().filter(|_| round.signed).cloned(),
    };
    match signature {
        Some(signature) => {
            let then = store.as_of(signature.head_seq)?;
            let head = (signature.head_seq, signature.head_sha256.clone());
            gathered((&then, store), (&round, edition), Some(&signature), head, &signatures)
        }
        None => gathered((store, store), (&round, edition), None, store.head()?, &signatures),
    }
}

/// `then` is the file as it is reported, `now` the file with its case lists.
fn gathered(
    (then, now): (&Reader, &Reader),
    (round, edition): (&Round, Edition),
    signature: Option<&SignOff>,
    (head_seq, head_sha256): (i64, String),
    signatures: &[SignOff],
) -> Result<Dataset, Refusal> {
    let year = round.year;
    let not_drawn = || may::round::not_drawn(year);
    let lock = then.lock(year)?.ok_or_else(not_drawn)?;
    let mut draw = then.draw(year)?.ok_or_else(not_drawn)?;
    let draws = then.draws(year)?;
    let material = material((then, now), year, &draws, signatures)?;
    let areas: Vec<_> =
        then.drawn_from(year)?.into_iter().map(|(area, population)| area_part(&material, area, population)).collect();
    let checklists = then.checklists(year)?;
    let open_cases = areas.iter().map(|part| part.open).sum();
    let (comparison, history) = past_years((then, now), &material, &checklists, (open_cases, signature.is_some()))?;
    let status = match signature {
        Some(signature) => Status::Signed { version: signature.version, at: signature.at, by: signature.by.clone() },
        None => Status::Draft { open_cases },
    };
    let mut signatures = signatures.to_vec();
    for reopened in signatures.iter_mut().filter_map(|signature| signature.reopened.as_mut()) {
        reopened.reason = material.mask.cover(&reopened.reason);
    }
    draw.reason = draw.reason.map(|reason| material.mask.cover(&reason));
    draw.seed.source = draw.seed.source.map(|source| material.mask.cover(&source));
    let supplements = draws.into_iter().filter(|draw| draw.supplement != MAIN);
    let supplements = supplements.map(|draw| supplement((then, now), &material, draw)).collect::<Result<_, _>>()?;
    Ok(Dataset {
        municipality: then.municipality()?,
        year,
        title: round.title.clone(),
        edition,
        status,
        tool_version: env!("CARGO_PKG_VERSION").into(),
        confidence: Confidence::NINETY_FIVE.to_string(),
        areas,
        checklists,
        comparison,
        history,
        follow_up: follow_up_at(then, &material, year, signature)?,
        paragraphs: paragraphs(then, &material.mask, year)?,
        citizens: citizens(then, &material.mask, year)?,
        // Case by case, and the public edition has none of them.
        notes: if edition == Edition::Internal { notes(&material.files, &material.mask) } else { Vec::new() },
        method: Method {
            imports: then.imports(year)?,
            lock,
            draw,
            draw_steps: draw_steps(&material, year, head_seq),
            receipt_sha256: receipt_at((then, now), material.sample(), year, MAIN)?.sha256,
            supplements,
            head_seq,
            head_sha256,
            changes: changes(&material, &signatures, now.head()?.0),
            signatures,
        },
        sha256: String::new(),
    })
}

/// Everything that figures are counted from. What was changed after a signature is told of the reopened ones.
fn material(
    (then, now): (&Reader, &Reader),
    year: u16,
    draws: &[Draw],
    signatures: &[SignOff],
) -> Result<Material, Refusal> {
    let reopened = signatures.iter().find(|signature| signature.reopened.is_some());
    let reopened_at = reopened.map_or(i64::MAX, |signature| signature.head_seq);
    let files = then.case_files(year)?;
    let strata: Vec<_> = draws.iter().flat_map(|draw| draw.strata.clone()).collect();
    Ok(Material {
        findings: findings::of(&files, &strata),
        mask: Mask::new(&now.frame_cases(year, None)?, files.iter().map(|file| &file.case)),
        files,
        trail: now.told(year, reopened_at)?,
        acutes: then.acutes(year)?,
        year,
        drawn: strata,
    })
}

/// The round against the newest earlier one, and all signed rounds one after the other.
fn past_years(
    (then, now): (&Reader, &Reader),
    material: &Material,
    checklists: &[Checklist],
    (open_cases, signed): (u32, bool),
) -> Result<(Option<Comparison>, History), Refusal> {
    let earlier = earlier(then, now, material.year)?;
    let parted = parted(&material.drawn);
    let this = Side { checklists, findings: &material.findings, parted: &parted };
    let comparison = earlier.first().map(|newest| with_earlier(material.year, this, open_cases, newest));
    Ok((comparison, over_the_years(material.year, this, signed, &earlier)))
}

/// With the hash of what the JSON file says, which every document names.
fn hashed(mut dataset: Dataset) -> Dataset {
    dataset.sha256 = json::report::sha256(&dataset);
    dataset
}

fn supplement(stores: (&Reader, &Reader), material: &Material, mut draw: Draw) -> Result<Supplement, Refusal> {
    let (number, year) = (draw.supplement, material.year);
    let lock = stores.0.lock_of(year, number)?.ok_or_else(|| may::frame::not_drawn(year, number))?;
    draw.seed.source = draw.seed.source.map(|source| material.mask.cover(&source));
    let receipt = receipt_at(stores, material.sample(), year, number)?;
    Ok(Supplement { number, lock, draw, receipt_sha256: receipt.sha256 })
}

/// Word draws pictures, and the workbook has a row for each answer.
const LONGEST: [Format; 2] = [Format::Word, Format::Workbook];

/// The documents with their file names: `tilsyn-2027.html`, `tilsyn-2027-intern.html`.
pub fn documents(dataset: &Dataset, formats: &[Format], words: &Words) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
    let document = |format: &Format, words: &Words| {
        let name = format.file_name(dataset);
        match written(*format, dataset, words) {
            Ok(bytes) => Ok((name, bytes)),
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
        all.extend(citizens.map(|text| (citizens_name(dataset), text.into_bytes())));
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
pub(super) fn not_made(file: &str, detail: String) -> Refusal {
    Refusal::new("report-format").with("file", file).with("detail", detail)
}

/// One file, whole or not at all.
pub(super) fn write_one(dir: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Refusal> {
    let path = dir.join(name);
    let half = dir.join(format!(".{name}.{}.tmp", std::process::id()));
    let written = whole(&half, bytes).and_then(|()| fs::rename(&half, &path));
    written.map(|()| path.clone()).map_err(|error| {
        // Ours alone, and of no use to anybody.
        fs::remove_file(&half).ok();
        not_written(&path, &error)
    })
}

fn whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
