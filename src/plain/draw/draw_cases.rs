//! The draw and a new attempt: sizes, departments, the seed, and the last question.

use crate::{
    domain::{
        area::Area,
        draw_record::Draw,
        entropy::{Held, needed},
        lock::Lock,
        may::{
            self,
            seed::{Claim, Given},
        },
        reason::reason,
        seed::{Grade, Seed},
        seed_source::Source,
        supplement::MAIN,
    },
    plain::{
        draw::supplement,
        shell::{
            sentences::saved,
            talk::{Broken, Said, Talk},
        },
    },
    say,
    verbs::{
        draw_state::DrawState,
        load::{Load, Loaded},
        request::{DrawRequest, OfRound, Request, Strata},
    },
    words::{say::Words, seeds, terms},
};

pub(crate) fn draw_again(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Draw(unit) = talk.load(Load::Draw(year))? else { return Ok(Vec::new()) };
    may::frame::draw(&unit.round, unit.state(), true)?;
    let reason = talk.until(words.say("draw-form-again-means", &[]), |typed| {
        reason("reason", typed)?;
        Ok(typed.to_owned())
    })?;
    draw_cases(talk, year, Some(reason))
}

/// Sizes, departments, seed, and the last question.
pub(crate) fn draw_cases(talk: &mut Talk<'_, '_>, year: u16, again: Option<String>) -> Said {
    let words = talk.words;
    let Loaded::Draw(unit) = talk.load(Load::Draw(year))? else { return Ok(Vec::new()) };
    may::frame::draw(&unit.round, unit.state(), again.is_some())?;
    talk.console.say(&supplement::title(words, unit.supplement))?;
    let mut sizes = Vec::new();
    for ((area, population), (_, usual)) in unit.frame.iter().zip(&unit.usual) {
        let name = terms::area(words, *area);
        let ask = say!(words, "plain-size", area = name, population = population, usual = usual);
        sizes.push((*area, talk.number(&ask, *usual)?));
    }
    let strata = over(talk, year, &unit)?;
    let lock = may::frame::locked(year, unit.supplement, unit.lock.as_ref())?;
    let (seed, claim) = seed(talk, lock)?;
    let mut ask = match &seed {
        Some(seed) => vec![words.say("tui-preview-seed", &[]), seed.normalised.clone()],
        None => vec![words.say("tui-seed-made", &[])],
    };
    let chosen = lock.source.as_ref();
    let made = || [seeds::source(words, chosen), seeds::grade(words, chosen.map(Source::kind), Grade::C, true)];
    ask.extend(seed.as_ref().map_or_else(made, |seed| seeds::of_draw(words, Some(lock), seed)));
    for (area, n) in &sizes {
        let population = unit.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
        ask.push(say!(words, "tui-drawn-area", area = terms::area(words, *area), n = n, population = population));
    }
    let key = if strata == Strata::Department { "plain-spread" } else { "plain-whole" };
    ask.push(words.say(key, &[]));
    ask.push(words.say("tui-ask-draw", &[]));
    ask.push(words.say("tui-ask-draw-means", &[]));
    talk.sure(ask)?;
    let Claim { grade, source, witnesses, .. } = claim;
    let seed = seed.map(|seed| seed.typed);
    let request = DrawRequest { seed, grade, source, witnesses, sizes, strata, again };
    let done = talk.perform(Request::Round(year, OfRound::Draw(request)))?;
    let mut says = vec![saved(words, done.at, &words.say("tui-drawn", &[]))];
    if let Loaded::Draw(DrawState { drawn: Some(drawn), .. }) = talk.load(Load::Draw(year))? {
        says.extend(how_drawn(words, &drawn));
    }
    Ok(says)
}

/// Whether each area's sample is spread over its departments. Not asked where it cannot be.
fn over(talk: &mut Talk<'_, '_>, year: u16, unit: &DrawState) -> Result<Strata, Broken> {
    let words = talk.words;
    let many = match talk.load(Load::Departments(year)) {
        Ok(Loaded::Departments(_, parts)) => {
            Area::ALL.into_iter().any(|area| parts.iter().filter(|(of, ..)| *of == area).count() > 1)
        }
        _ => false,
    };
    if unit.supplement != MAIN || !many {
        return Ok(Strata::Area);
    }
    let choices = [words.say("plain-whole-choice", &[]), words.say("draw-spread", &[])];
    let picked = talk.choice(words.say("plain-over", &[]), &choices)?;
    Ok(if picked == 1 { Strata::Department } else { Strata::Area })
}

/// A seed to try its source and its witnesses with.
const ANY: &str = "1";

/// The seed, `None` where the tool makes it, and what is said of it. Where the lock named its source, nothing else is asked.
fn seed(talk: &mut Talk<'_, '_>, lock: &Lock) -> Result<(Option<Seed>, Claim), Broken> {
    let words = talk.words;
    let mut claim = Claim { given: Given::Typed(String::new()), grade: None, source: None, witnesses: Vec::new() };
    let ask = match &lock.source {
        Some(Source::Program) => return Ok((None, claim)),
        Some(Source::Words { by }) => say!(words, "source-plain-words", by = by),
        Some(_) => words.say("plain-seed", &[]),
        None => {
            let grade = kind_of_seed(talk)?;
            claim.grade = Some(grade);
            if grade == Grade::C {
                return Ok((None, claim));
            }
            words.say("plain-seed", &[])
        }
    };
    if claim.grade == Some(Grade::A) {
        let ask = words.say("plain-source", &[]);
        claim.source = Some(talk.until(ask, |source| {
            Seed::checked(ANY, Grade::A, Some(source), &[])?;
            Ok(source.to_owned())
        })?);
    }
    if claim.grade == Some(Grade::B) {
        for (number, grade) in (1..).zip([Grade::D, Grade::B]) {
            let before = claim.witnesses.clone();
            let both = |name: &str| [&before[..], &[name.to_owned()]].concat();
            let name = talk.until(say!(words, "plain-witness", number = number), |name| {
                Seed::checked(ANY, grade, None, &both(name))?;
                Ok(name.to_owned())
            })?;
            claim.witnesses.push(name);
        }
    }
    // Asked for until it can be the seed, before the last question.
    let (seed, claim) = talk.until(ask, |typed| {
        let claim = Claim { given: Given::Typed(typed.to_owned()), ..claim.clone() };
        Ok((may::seed::claimed(lock, &claim)?, claim))
    })?;
    Ok((Some(seed), claim))
}

/// What the seed is said to be, after a lock that named no source.
fn kind_of_seed(talk: &mut Talk<'_, '_>) -> Result<Grade, Broken> {
    let words = talk.words;
    let name = |grade: &Grade| words.say(&format!("tui-grade-{}", grade.code().to_lowercase()), &[]);
    let names: Vec<String> = Grade::ALL.iter().map(name).collect();
    let ask = format!("{} {}", words.say("source-open", &[]), words.say("tui-grade-ask", &[]));
    let picked = talk.choice(ask, &names)?;
    Ok(Grade::ALL.get(picked).copied().unwrap_or(Grade::D))
}

/// How it was drawn: the seed, the chance in it, and each stratum.
fn how_drawn(words: &Words, drawn: &Draw) -> Vec<String> {
    let mut lines = vec![say!(words, "draw-seed", seed = drawn.seed.normalised)];
    let needs = drawn.strata.iter().map(|stratum| needed(stratum.population, stratum.sample_size)).fold(0.0, f64::max);
    lines.push(terms::entropy(words, Held::of(&drawn.seed), needs));
    for stratum in &drawn.strata {
        let name = terms::stratum(words, &stratum.label, stratum.area);
        let (n, population) = (stratum.sample_size, stratum.population);
        lines.push(say!(words, "tui-drawn-area", area = name, n = n, population = population));
    }
    lines
}
