//! What the report says of a round as it stands, or of a version that was signed: read at one moment and handed over to
//! be counted.

use super::texts::{citizens, follow_up_at, paragraphs};
use crate::{
    domain::{
        checklist::Checklist,
        comparison::{
            compared::{Comparison, Side},
            history::History,
        },
        draw_record::Draw,
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
            reading_notes::on_round,
        },
        formats::json,
    },
    store::open::Store,
    verbs::{
        compare::{earlier, over_the_years, parted, with_earlier},
        findings::{self, version},
        lookup,
        readers::Readers,
        receipt::receipt_at,
    },
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
    if let Some(signature) = signature {
        let then = store.as_of(signature.head_seq)?;
        let head = Head { seq: signature.seq(), sha256: store.sha256_of(signature.seq())? };
        let readers = Readers { then: &then, now: store };
        gathered(readers, Reported { round, edition, signature: Some(signature), head, signatures })
    } else {
        let (seq, sha256) = store.head()?;
        let head = Head { seq, sha256 };
        gathered(Readers::today(store), Reported { round, edition, signature: None, head, signatures })
    }
}

/// What is reported: a round as it stands, or by one of its signatures.
struct Reported {
    round: Round,
    edition: Edition,
    signature: Option<SignOff>,
    /// The newest entry of the trail as it was: the signature, where there is one.
    head: Head,
    /// All of the round.
    signatures: Vec<SignOff>,
}

struct Head {
    seq: i64,
    sha256: String,
}

fn gathered(readers: Readers<'_>, reported: Reported) -> Result<Dataset, Refusal> {
    let Readers { then, now } = readers;
    let Reported { round, edition, signature, head, mut signatures } = reported;
    let year = round.year;
    let not_drawn = || may::round::not_drawn(year);
    let lock = then.lock(year)?.ok_or_else(not_drawn)?;
    let mut draw = then.draw(year)?.ok_or_else(not_drawn)?;
    let draws = then.draws(year)?;
    let material = material(readers, year, &draws, &signatures)?;
    let areas: Vec<_> =
        then.drawn_from(year)?.into_iter().map(|(area, population)| area_part(&material, area, population)).collect();
    let checklists = then.checklists(year)?;
    let open_cases = areas.iter().map(|part| part.open).sum();
    let (comparison, history) = past_years(readers, &material, &checklists, open_cases, signature.is_some())?;
    let status = match &signature {
        Some(signature) => Status::Signed { version: signature.version, at: signature.at, by: signature.by.clone() },
        None => Status::Draft { open_cases },
    };
    for reopened in signatures.iter_mut().filter_map(|signature| signature.reopened.as_mut()) {
        reopened.reason = material.mask.cover(&reopened.reason);
    }
    draw.reason = draw.reason.map(|reason| material.mask.cover(&reason));
    draw.seed.source = draw.seed.source.map(|source| material.mask.cover(&source));
    let supplements = draws.into_iter().filter(|draw| draw.supplement != MAIN);
    let supplements = supplements.map(|draw| supplement(readers, &material, draw)).collect::<Result<_, _>>()?;
    Ok(Dataset {
        municipality: then.municipality()?,
        year,
        title: round.title,
        edition,
        status,
        tool_version: env!("CARGO_PKG_VERSION").into(),
        confidence: Confidence::NINETY_FIVE.to_string(),
        areas,
        checklists,
        comparison,
        history,
        follow_up: follow_up_at(then, &material, year, signature.as_ref())?,
        paragraphs: paragraphs(then, &material.mask, year)?,
        citizens: citizens(then, &material.mask, year)?,
        // Case by case, and the public edition has none of them.
        notes: if edition == Edition::Internal { notes(&material.files, &material.mask) } else { Vec::new() },
        round_notes: on_round(&material, &now.notes(year)?),
        method: Method {
            imports: then.imports(year)?,
            lock,
            draw,
            draw_steps: draw_steps(&material, year, head.seq),
            receipt_sha256: receipt_at(readers, material.sample(), year, MAIN)?.sha256,
            supplements,
            head_seq: head.seq,
            head_sha256: head.sha256,
            changes: changes(&material, &signatures, now.head()?.0),
            signatures,
        },
        sha256: String::new(),
    })
}

/// Everything that figures are counted from. What was changed after a signature is told of the reopened ones.
fn material(
    Readers { then, now }: Readers<'_>,
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
        notes: then.notes(year)?,
        passed: then.half_notes_passed(year)?,
        year,
        drawn: strata,
    })
}

/// The round against the newest earlier one, and all signed rounds one after the other.
fn past_years(
    Readers { then, now }: Readers<'_>,
    material: &Material,
    checklists: &[Checklist],
    open_cases: u32,
    signed: bool,
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

fn supplement(readers: Readers<'_>, material: &Material, mut draw: Draw) -> Result<Supplement, Refusal> {
    let (number, year) = (draw.supplement, material.year);
    let lock = readers.then.lock_of(year, number)?.ok_or_else(|| may::frame::not_drawn(year, number))?;
    draw.seed.source = draw.seed.source.map(|source| material.mask.cover(&source));
    let receipt = receipt_at(readers, material.sample(), year, number)?;
    Ok(Supplement { number, lock, draw, receipt_sha256: receipt.sha256 })
}
