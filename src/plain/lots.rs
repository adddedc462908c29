//! The draw, line by line: the lock, the seed, a new attempt and an extension. Each of them asks once more.

use super::{
    sentences::saved,
    ways::{Broken, Talk},
};
use crate::{
    actions::{
        departments::departments,
        draw::{DrawRequest, Strata, draw},
        extend::extend,
        lock::lock,
    },
    domain::{
        area::Area,
        drawn::Draw,
        entropy::{Held, needed},
        may,
        sampling_unit::SamplingUnit,
        seed::{Grade, Seed},
        supplement::MAIN,
    },
    say,
    words::{say::Words, terms},
};

/// What was said, or why the way ended.
type Said = Result<Vec<String>, Broken>;

fn supplement_title(words: &Words, unit: &SamplingUnit) -> Vec<String> {
    match unit.supplement {
        MAIN => Vec::new(),
        number => vec![say!(words, "tui-supplement-title", supplement = number)],
    }
}

pub(super) fn lock_list(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let unit = talk.session.store.newest_unit(year)?;
    may::frame::lock(&talk.session.round(year)?, &unit)?;
    let mut ask = supplement_title(words, &unit);
    for (area, cases) in &unit.frame {
        ask.push(say!(words, "list-cases", area = terms::area(words, *area), cases = cases));
    }
    ask.push(say!(words, "tui-ask-lock", year = year.to_string()));
    ask.push(words.say("tui-ask-lock-means", &[]));
    talk.sure(ask)?;
    let lock = talk.session.write(|change| lock(change, year, None))?;
    let what = say!(words, "ceremony-plain-locked", commitment = lock.commitment);
    Ok(vec![saved(words, lock.at, &what), words.say("lock-note", &[])])
}

pub(super) fn draw_again(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    may::frame::draw(&talk.session.round(year)?, &talk.session.store.newest_unit(year)?, true)?;
    let reason = talk.line(&[words.say("ceremony-form-again-means", &[]), words.say("plain-turn", &[])])?;
    draw_cases(talk, year, Some(reason))
}

/// Sizes, departments, seed, and the last question.
pub(super) fn draw_cases(talk: &mut Talk<'_, '_>, year: u16, again: Option<String>) -> Said {
    let words = talk.words;
    let unit = talk.session.store.newest_unit(year)?;
    may::frame::draw(&talk.session.round(year)?, &unit, again.is_some())?;
    talk.voice.say(&supplement_title(words, &unit))?;
    let mut sizes = Vec::new();
    for ((area, population), (_, usual)) in unit.frame.iter().zip(unit.usual(talk.session.store.draw(year)?.as_ref())) {
        let name = terms::area(words, *area);
        let ask = say!(words, "ceremony-plain-size", area = name, population = population, usual = usual);
        sizes.push((*area, talk.number(&ask, usual)?));
    }
    let strata = over(talk, year, &unit)?;
    let (seed, grade, source, witnesses) = seed(talk)?;
    let mut ask = match &seed {
        Some(seed) => vec![words.say("tui-echo-seed", &[]), seed.normalised.clone()],
        None => vec![words.say("tui-seed-made", &[])],
    };
    ask.push(terms::grade(words, grade));
    for (area, n) in &sizes {
        let population = unit.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
        ask.push(say!(words, "tui-drawn-area", area = terms::area(words, *area), n = n, population = population));
    }
    let key = if strata == Strata::Department { "ceremony-plain-spread" } else { "ceremony-plain-whole" };
    ask.push(words.say(key, &[]));
    ask.push(words.say("tui-ask-draw", &[]));
    ask.push(words.say("tui-ask-draw-means", &[]));
    talk.sure(ask)?;
    let typed = seed.map(|seed| seed.typed);
    talk.session.write(|change| {
        draw(change, year, &DrawRequest { seed: typed, grade: Some(grade), source, witnesses, sizes, strata, again })
    })?;
    let mut says = vec![saved(words, (talk.session.now)(), &words.say("tui-drawn", &[]))];
    if let Some(drawn) = talk.session.store.draw_of(year, unit.supplement)? {
        says.extend(told(words, &drawn));
    }
    Ok(says)
}

/// Whether each area's sample is spread over its departments. Not asked where it cannot be.
fn over(talk: &mut Talk<'_, '_>, year: u16, unit: &SamplingUnit) -> Result<Strata, Broken> {
    let words = talk.words;
    let many = match departments(&talk.session.store, year) {
        Ok(parts) => Area::ALL.into_iter().any(|area| parts.iter().filter(|(of, ..)| *of == area).count() > 1),
        Err(_) => false,
    };
    if unit.supplement != MAIN || !many {
        return Ok(Strata::Area);
    }
    let choices = [words.say("ceremony-plain-whole-choice", &[]), words.say("ceremony-spread", &[])];
    let picked = talk.choice(words.say("ceremony-plain-over", &[]), &choices)?;
    Ok(if picked == 1 { Strata::Department } else { Strata::Area })
}

type Typed = (Option<Seed>, Grade, Option<String>, Vec<String>);

/// Where the seed comes from, the seed, and who stands by it: asked anew where a grade is not earned.
fn seed(talk: &mut Talk<'_, '_>) -> Result<Typed, Broken> {
    let words = talk.words;
    let name = |grade: &Grade| words.say(&format!("tui-grade-{}", grade.code().to_lowercase()), &[]);
    let names: Vec<String> = Grade::ALL.iter().map(name).collect();
    let picked = talk.choice(words.say("tui-grade-ask", &[]), &names)?;
    let grade = Grade::ALL.get(picked).copied().unwrap_or(Grade::D);
    let typed = match grade {
        Grade::C => None,
        _ => Some(talk.line(&[words.say("ceremony-plain-seed", &[])])?),
    };
    let source = match grade {
        Grade::A => Some(talk.line(&[words.say("ceremony-plain-source", &[])])?).filter(|text| !text.is_empty()),
        _ => None,
    };
    let mut witnesses = Vec::new();
    if grade == Grade::B {
        for number in 1..=2 {
            let name = talk.line(&[say!(words, "ceremony-plain-witness", number = number)])?;
            witnesses.extend(Some(name).filter(|name| !name.is_empty()));
        }
    }
    let seed = match typed {
        None => None,
        Some(typed) => Some(Seed::checked(&typed, grade, source.as_deref(), &witnesses)?),
    };
    Ok((seed, grade, source, witnesses))
}

/// How it was drawn: the seed, the chance in it, and each stratum.
fn told(words: &Words, drawn: &Draw) -> Vec<String> {
    let mut lines = vec![say!(words, "draw-seed", seed = drawn.seed.normalised)];
    let needs = drawn.strata.iter().map(|it| needed(it.population, it.sample_size)).fold(0.0, f64::max);
    lines.push(terms::entropy(words, Held::of(&drawn.seed), needs));
    for stratum in &drawn.strata {
        let name = terms::stratum(words, &stratum.label, stratum.area);
        let (n, population) = (stratum.sample_size, stratum.population);
        lines.push(say!(words, "tui-drawn-area", area = name, n = n, population = population));
    }
    lines
}

/// The newest draw grows; its first cases stay.
pub(super) fn extend_sample(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let unit = talk.session.store.newest_unit(year)?;
    let drawn = may::frame::extend(&talk.session.round(year)?, unit.draw.as_ref(), unit.supplement)?;
    let mut says = supplement_title(words, &unit);
    says.push(words.say("ceremony-form-extend-means", &[]));
    talk.voice.say(&says)?;
    let mut wanted = Vec::new();
    for (area, population) in &unit.frame {
        let now = drawn.of_area(*area).map_or(0, |(n, _)| n);
        let name = terms::area(words, *area);
        let ask = say!(words, "ceremony-plain-size", area = name, population = population, usual = now);
        let n = talk.number(&ask, now)?;
        if n != now {
            wanted.push((*area, now, n));
        }
    }
    if wanted.is_empty() {
        return Ok(vec![words.say("plain-unchanged", &[])]);
    }
    let part = |(area, now, n): &(Area, u32, u32)| {
        say!(words, "ceremony-ask-extend-part", area = terms::area_inline(words, *area), now = now, n = n)
    };
    let parts: Vec<String> = wanted.iter().map(part).collect();
    let ask = say!(words, "ceremony-ask-extend", parts = parts.join(", "));
    talk.sure(vec![ask, words.say("ceremony-ask-extend-means", &[])])?;
    let sizes: Vec<(Area, u32)> = wanted.iter().map(|(area, _, n)| (*area, *n)).collect();
    let count = talk.session.write(|change| extend(change, year, unit.supplement, &sizes))?;
    Ok(vec![saved(words, (talk.session.now)(), &say!(words, "draw-extended", count = count))])
}
