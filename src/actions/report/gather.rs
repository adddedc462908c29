//! What the report says of a round as it stands, or of a version that was signed: read at one moment and handed over to
//! be counted.

use super::texts::{citizens, follow_up_at, paragraphs};
use crate::{
    actions::{
        compare::{earlier, over_the_years, parted, with_earlier},
        findings::{self, version},
        lookup,
        receipt::receipt_at,
    },
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
        data::{
            area::area_part,
            case_number_mask::Mask,
            changes::changes,
            dataset::{Dataset, Edition, Status},
            draw_steps::draw_steps,
            material::Material,
            method::{Method, Supplement},
            notes::notes,
            public::public,
        },
        formats::json,
    },
    store::{open::Store, reader::Reader},
};

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
        trail: now.report_entries(year, reopened_at)?,
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
