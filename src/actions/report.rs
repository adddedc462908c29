//! `report`: the yearly report of a round as it stands, or of a version that was signed.

use super::{
    findings::{findings, version},
    receipt::receipt_at,
    report_figures::{Material, area_part, changes, draw_steps},
    report_mask::Mask,
    report_public::public,
    report_words::{citizens, follow_up_at, notes, paragraphs},
};
use crate::{
    domain::{
        drawn::Draw,
        refusal::Refusal,
        round::{Round, SignOff},
        statistics::fraction::Confidence,
        supplement::MAIN,
    },
    report::{
        citizens_csv, csv,
        dataset::{Dataset, Edition, Method, Status, Supplement},
        html, json, markdown,
    },
    store::open::Store,
    words::say::Words,
};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Html,
    Markdown,
    Csv,
    Json,
}

impl Format {
    pub const ALL: [Self; 4] = [Self::Html, Self::Markdown, Self::Csv, Self::Json];

    /// On the command line, and the ending of the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
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
    internal(store, year, signed).map(public)
}

/// Everything that the internal report says. `signed` asks for one signed version; without it the round is taken as it
/// stands, which is its newest signed version if it is signed.
pub fn internal(store: &Store, year: u16, signed: Option<u32>) -> Result<Dataset, Refusal> {
    let round = store.round(year)?.ok_or_else(|| Refusal::new("round-unknown").with("year", year))?;
    let signatures = store.sign_offs(year)?;
    let signature = match signed {
        Some(number) => Some(version(store, year, number)?),
        None => signatures.last().filter(|_| round.signed).cloned(),
    };
    match signature {
        Some(signature) => {
            let then = store.as_of(signature.head_seq)?;
            let head = (signature.head_seq, signature.head_sha256.clone());
            gathered((&then, store), &round, Some(&signature), head, &signatures)
        }
        None => gathered((store, store), &round, None, store.head()?, &signatures),
    }
}

/// `then` is the file as it is reported, `now` the file with its case lists.
fn gathered(
    (then, now): (&Store, &Store),
    round: &Round,
    signature: Option<&SignOff>,
    (head_seq, head_sha256): (i64, String),
    signatures: &[SignOff],
) -> Result<Dataset, Refusal> {
    let year = round.year;
    let not_drawn = || Refusal::new("not-drawn").with("year", year);
    let lock = then.lock(year)?.ok_or_else(not_drawn)?;
    let mut draw = then.draw(year)?.ok_or_else(not_drawn)?;
    let draws = then.draws(year)?;
    let material = Material {
        files: then.case_files(year)?,
        findings: findings(then, year)?,
        trail: now.trail()?,
        acutes: then.acutes(year)?,
        year,
        drawn: draws.iter().flat_map(|draw| draw.strata.clone()).collect(),
        mask: Mask::new(&now.frame_cases(year, None)?, &then.sample(year)?),
    };
    let areas: Vec<_> =
        then.drawn_from(year)?.into_iter().map(|(area, population)| area_part(&material, area, population)).collect();
    let status = match signature {
        Some(signature) => Status::Signed { version: signature.version, at: signature.at, by: signature.by.clone() },
        None => Status::Draft { open_cases: areas.iter().map(|part| part.open).sum() },
    };
    let mut signatures = signatures.to_vec();
    for reopened in signatures.iter_mut().filter_map(|signature| signature.reopened.as_mut()) {
        reopened.reason = material.mask.cover(&reopened.reason);
    }
    draw.reason = draw.reason.map(|reason| material.mask.cover(&reason));
    draw.seed.source = draw.seed.source.map(|source| material.mask.cover(&source));
    let supplements = draws.into_iter().filter(|draw| draw.supplement != MAIN);
    let supplements =
        supplements.map(|draw| supplement((then, now), year, draw, &material.mask)).collect::<Result<_, _>>()?;
    Ok(Dataset {
        municipality: then.municipality()?,
        year,
        title: round.title.clone(),
        edition: Edition::Internal,
        status,
        tool_version: env!("CARGO_PKG_VERSION").into(),
        confidence: Confidence::NINETY_FIVE.to_string(),
        areas,
        checklists: then.checklists(year)?,
        comparison: super::compare::with_earlier(then, now, year)?,
        follow_up: follow_up_at(then, &material, year, signature)?,
        paragraphs: paragraphs(then, &material.mask, year)?,
        citizens: citizens(then, &material.mask, year)?,
        notes: notes(&material.files, &material.mask),
        method: Method {
            imports: then.imports(year)?,
            lock,
            draw,
            draw_steps: draw_steps(&material, year, head_seq),
            receipt_sha256: receipt_at(then, now, year, MAIN)?.sha256,
            supplements,
            head_seq,
            head_sha256,
            changes: changes(&material, &signatures, now.head()?.0),
            signatures,
        },
    })
}

fn supplement((then, now): (&Store, &Store), year: u16, mut draw: Draw, mask: &Mask) -> Result<Supplement, Refusal> {
    let number = draw.supplement;
    let lock = then.lock_of(year, number)?.ok_or_else(|| Refusal::new("not-drawn").with("year", year))?;
    draw.seed.source = draw.seed.source.map(|source| mask.cover(&source));
    Ok(Supplement { number, lock, draw, receipt_sha256: receipt_at(then, now, year, number)?.sha256 })
}

/// The documents with their file names: `tilsyn-2027.html`, `tilsyn-2027-intern.html`.
#[must_use]
pub fn documents(dataset: &Dataset, formats: &[Format], words: &Words) -> Vec<(String, Vec<u8>)> {
    let written = |format| match format {
        Format::Html => html::write(dataset, words),
        Format::Markdown => markdown::write(dataset, words),
        Format::Csv => csv::write(dataset, words),
        Format::Json => json::write(dataset),
    };
    let edition = match dataset.edition {
        Edition::Public => "",
        Edition::Internal => "-intern",
    };
    let name = |format: &Format| format!("tilsyn-{}{edition}.{}", dataset.year, format.code());
    let mut documents: Vec<_> = formats.iter().map(|format| (name(format), written(*format).into_bytes())).collect();
    if formats.contains(&Format::Csv) {
        let citizens = citizens_csv::write(dataset, words);
        let name = format!("tilsyn-{}-borgersvar{edition}.csv", dataset.year);
        documents.extend(citizens.map(|text| (name, text.into_bytes())));
    }
    documents
}

/// Writes the documents into a folder, which is made where it does not exist. Each is written under another name and
/// then renamed, so that no reader ever meets half a report and an older one stays until the new one is whole.
pub fn write(dir: &Path, documents: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, Refusal> {
    fs::create_dir_all(dir)
        .map_err(|error| Refusal::new("report-folder").with("path", dir.display()).with("detail", error))?;
    documents.iter().map(|(name, bytes)| write_one(dir, name, bytes)).collect()
}

fn write_one(dir: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Refusal> {
    let path = dir.join(name);
    let half = dir.join(format!(".{name}.{}.tmp", std::process::id()));
    let written = whole(&half, bytes).and_then(|()| fs::rename(&half, &path));
    written.map(|()| path.clone()).map_err(|error| {
        // Ours alone, and of no use to anybody.
        fs::remove_file(&half).ok();
        let code = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk-full",
            _ => "report-not-written",
        };
        Refusal::new(code).with("path", path.display()).with("detail", error)
    })
}

fn whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
