//! `tilsyn draw --seed TEXT`.

use super::sample;
use crate::{
    cli::{args::draw::Draw, context::Context, open::open, output::Said},
    domain::{
        area::Area,
        code::Code,
        entropy::{Held, needed},
        may,
        refusal::Refusal,
        seed::Grade,
        supplement::MAIN,
    },
    say,
    verbs::{
        perform::Made,
        request::{DrawRequest, OfRound, Strata},
    },
    words::{seeds, terms},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Draw) -> Result<Said, Refusal> {
    let sizes = [(Area::Children, typed.boern), (Area::Adults, typed.voksne)];
    let sizes: Vec<(Area, u32)> = sizes.into_iter().filter_map(|(area, n)| Some((area, n?))).collect();
    if typed.extend {
        return run_extend(context, typed.supplement, sizes);
    }
    let request = DrawRequest {
        seed: typed.seed.clone().filter(|seed| seed != "auto"),
        grade: typed.grade.as_deref().map(grade).transpose()?,
        source: typed.seed_source.clone(),
        witnesses: typed.witness.clone(),
        sizes,
        strata: typed.strata.as_deref().map_or(Ok(Strata::Area), strata)?,
        again: typed.reason.clone(),
    };
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    context.ask_of_round(&mut session, year, OfRound::Draw(request))?;
    let drawn = session.store.draws(year)?.pop().ok_or_else(|| may::round::not_drawn(year))?;
    let words = context.words;
    let lock = session.store.lock_of(year, drawn.supplement)?;
    let mut lines = vec![say!(words, "draw-seed", seed = drawn.seed.normalised)];
    lines.extend(seeds::of_draw(words, lock.as_ref(), &drawn.seed));
    if drawn.supplement != MAIN {
        lines.insert(0, say!(words, "supplement-draws", supplement = drawn.supplement));
    }
    let needs = drawn.strata.iter().map(|stratum| needed(stratum.population, stratum.sample_size)).fold(0.0, f64::max);
    lines.push(terms::entropy(words, Held::of(&drawn.seed), needs));
    for stratum in &drawn.strata {
        lines.push(say!(
            words,
            "draw-stratum",
            area = terms::stratum(words, &stratum.label, stratum.area),
            n = stratum.sample_size,
            population = stratum.population
        ));
    }
    lines.push(say!(words, "receipt-print", print = drawn.print));
    let mut sample = session.store.sample(year)?;
    sample.retain(|case| drawn.strata.iter().any(|stratum| stratum.label == case.stratum));
    lines.push(String::new());
    lines.extend(sample::table(words, &sample));
    lines.push(String::new());
    lines.push(words.say("draw-next", &[]));
    let strata: Vec<_> = drawn
        .strata
        .iter()
        .map(|stratum| {
            json!({ "label": stratum.label, "area": stratum.area, "population": stratum.population,
                "sample_size": stratum.sample_size })
        })
        .collect();
    let mut json = json!({ "year": year, "attempt": drawn.attempt, "seed": drawn.seed, "draw_print": drawn.print,
        "strata": strata,
        "cases": sample::cases(&sample) });
    if drawn.supplement != MAIN {
        json["supplement"] = drawn.supplement.into();
    }
    Ok(Said { json, text: lines.join("\n") })
}

fn run_extend(context: &Context<'_>, supplement: u32, sizes: Vec<(Area, u32)>) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let Made::Extended(count) = context.ask_of_round(&mut session, year, OfRound::Extend { supplement, sizes })?.made
    else {
        return Ok(Said::nothing());
    };
    let sample = session.store.sample(year)?;
    let mut lines = vec![say!(context.words, "draw-extended", count = count), String::new()];
    lines.extend(sample::table(context.words, &sample));
    Ok(Said { json: json!({ "year": year, "added": count, "cases": sample::cases(&sample) }), text: lines.join("\n") })
}

fn strata(typed: &str) -> Result<Strata, Refusal> {
    match typed {
        "department" => Ok(Strata::Department),
        _ => Err(Refusal::new(Code::StrataUnknown).with("typed", typed)),
    }
}

fn grade(typed: &str) -> Result<Grade, Refusal> {
    typed.to_uppercase().parse().map_err(|_| Refusal::new(Code::GradeUnknown).with("typed", typed))
}
