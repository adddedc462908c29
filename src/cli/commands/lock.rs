//! `tilsyn lock`.

use crate::{
    actions::lock::lock,
    cli::{context::Context, open::open, output::Said},
    domain::{refusal::Refusal, supplement::MAIN},
    say,
    words::terms,
};
use serde_json::json;

pub fn run(context: &Context<'_>) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let lock = session.write(|change| lock(change, year, None))?;
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
    lines.push(words.say("lock-next", &[]));
    let strata: Vec<_> = lock
        .strata
        .iter()
        .map(|stratum| json!({ "label": stratum.label, "area": stratum.area, "population": stratum.population }))
        .collect();
    let mut json = json!({ "year": year, "locked_at": lock.at, "commitment": lock.commitment,
        "seed_source": lock.source, "strata": strata });
    if supplement != MAIN {
        lines.insert(0, say!(words, "supplement-locks", supplement = supplement));
        json["supplement"] = supplement.into();
    }
    Ok(Said { json, text: lines.join("\n") })
}
