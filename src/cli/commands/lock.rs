//! `tilsyn lock`.

use crate::{
    cli::{args::draw::Lock, context::Context, open::open, output::Said},
    domain::{refusal::Refusal, seed_source::Source, supplement::MAIN},
    say,
    verbs::{perform::Made, request::OfRound},
    words::{seeds, terms},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Lock) -> Result<Said, Refusal> {
    let kind = typed.seed_from.as_deref().and_then(|kind| kind.parse().ok());
    let text = typed.seed_source.as_deref().unwrap_or("");
    let source = kind.map(|kind| Source::typed(kind, text)).transpose()?;
    let only = typed.only.as_deref().and_then(|area| area.parse().ok());
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let Made::Locked(lock) = context.ask_of_round(&mut session, year, OfRound::Lock { source, only })?.made else {
        return Ok(Said::nothing());
    };
    let supplement = session.store.newest_supplement(year)?;
    let words = context.words;
    let mut lines: Vec<String> = lock
        .strata
        .iter()
        .map(|stratum| {
            say!(
                words,
                "lock-stratum",
                area = terms::stratum(words, &stratum.label, stratum.area),
                count = stratum.population
            )
        })
        .collect();
    lines.push(say!(words, "lock-commitment", commitment = lock.commitment));
    lines.push(words.say("lock-note", &[]));
    lines.push(String::new());
    lines.push(seeds::source(words, lock.source.as_ref()));
    lines.extend(seeds::after_lock(words, &lock));
    lines.push(words.say("lock-next", &[]));
    let strata: Vec<_> = lock
        .strata
        .iter()
        .map(|stratum| json!({ "label": stratum.label, "area": stratum.area, "population": stratum.population }))
        .collect();
    let mut json = json!({ "year": year, "locked_at": lock.at, "commitment": lock.commitment,
        "seed_source": lock.source, "strata": strata });
    if let Some(house) = &lock.house {
        json["house_sha256"] = house.sha256.clone().into();
    }
    if supplement != MAIN {
        lines.insert(0, say!(words, "supplement-locks", supplement = supplement));
        json["supplement"] = supplement.into();
    }
    Ok(Said { json, text: lines.join("\n") })
}
