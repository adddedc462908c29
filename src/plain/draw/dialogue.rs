//! The draw, line by line: the lock, the seed, a new attempt and an extension. Each of them asks once more.

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
        seed::{Grade, Seed},
        seed_source::{Kind, Source},
        supplement::MAIN,
    },
    plain::shell::{
        sentences::saved,
        talk::{Broken, Said, Talk},
    },
    say,
    verbs::{
        draw_state::DrawState,
        load::{Load, Loaded},
        perform::Made,
        request::{DrawRequest, OfRound, Request, Strata},
    },
    words::{say::Words, seeds, terms},
};

fn supplement_title(words: &Words, supplement: u32) -> Vec<String> {
    match supplement {
        MAIN => Vec::new(),
        number => vec![say!(words, "tui-supplement-title", supplement = number)],
    }
}

pub(crate) fn lock_list(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Draw(unit) = talk.load(Load::Draw(year))? else { return Ok(Vec::new()) };
    may::frame::lock(&unit.round, unit.state())?;
    let mut ask = supplement_title(words, unit.supplement);
    for (area, cases) in &unit.frame {
        ask.push(say!(words, "list-cases", area = terms::area(words, *area), cases = cases));
    }
    let source = source(talk)?;
    ask.push(match &source {
        Some(source) => say!(words, "source-ask", source = seeds::named(words, source)),
        None => words.say("source-ask-open", &[]),
    });
    ask.push(say!(words, "tui-ask-lock", year = year.to_string()));
    ask.push(words.say("tui-ask-lock-means", &[]));
    talk.sure(ask)?;
    let done = talk.perform(Request::Round(year, OfRound::Lock(source)))?;
    let Made::Locked(lock) = done.made else { return Ok(Vec::new()) };
    let what = say!(words, "ceremony-plain-locked", commitment = lock.commitment);
    let mut says = vec![saved(words, lock.at, &what), words.say("lock-note", &[])];
    says.push(seeds::source(words, lock.source.as_ref()));
    says.extend(seeds::after_lock(words, &lock));
    Ok(says)
}

/// Where the seed will come from: the kind, and then who or what.
fn source(talk: &mut Talk<'_, '_>) -> Result<Option<Source>, Broken> {
    let words = talk.words;
    let kinds = Kind::ALL.map(Some).into_iter().chain([None]);
    let name = |kind: &Option<Kind>| {
        let code = kind.map_or("open", Kind::code);
        let say = |what: &str| words.say(&format!("source-{what}-{code}"), &[]);
        format!("{}. {}", say("name"), say("ready"))
    };
    let kinds: Vec<Option<Kind>> = kinds.collect();
    let names: Vec<String> = kinds.iter().map(name).collect();
    let picked = talk.choice(words.say("source-plain-which", &[]), &names)?;
    let Some(kind) = kinds.get(picked).copied().flatten() else { return Ok(None) };
    let text = match kind {
        Kind::Program => String::new(),
        _ => talk.line(&[words.say(&format!("source-plain-{}", kind.code()), &[])])?,
    };
    Ok(Some(Source::typed(kind, &text)?))
}

pub(crate) fn draw_again(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Draw(unit) = talk.load(Load::Draw(year))? else { return Ok(Vec::new()) };
    may::frame::draw(&unit.round, unit.state(), true)?;
    let reason = talk.line(&[words.say("ceremony-form-again-means", &[]), words.say("plain-turn", &[])])?;
    draw_cases(talk, year, Some(reason))
}

/// Sizes, departments, seed, and the last question.
pub(crate) fn draw_cases(talk: &mut Talk<'_, '_>, year: u16, again: Option<String>) -> Said {
    let words = talk.words;
    let Loaded::Draw(unit) = talk.load(Load::Draw(year))? else { return Ok(Vec::new()) };
    may::frame::draw(&unit.round, unit.state(), again.is_some())?;
    talk.voice.say(&supplement_title(words, unit.supplement))?;
    let mut sizes = Vec::new();
    for ((area, population), (_, usual)) in unit.frame.iter().zip(&unit.usual) {
        let name = terms::area(words, *area);
        let ask = say!(words, "ceremony-plain-size", area = name, population = population, usual = usual);
        sizes.push((*area, talk.number(&ask, *usual)?));
    }
    let strata = over(talk, year, &unit)?;
    let lock = may::frame::locked(year, unit.supplement, unit.lock.as_ref())?;
    let (seed, claim) = seed(talk, lock)?;
    let mut ask = match &seed {
        Some(seed) => vec![words.say("tui-echo-seed", &[]), seed.normalised.clone()],
        None => vec![words.say("tui-seed-made", &[])],
    };
    let chosen = lock.source.as_ref();
    let made = || [seeds::source(words, chosen), seeds::grade(words, chosen.map(Source::kind), Grade::C, true)];
    ask.extend(seed.as_ref().map_or_else(made, |seed| seeds::of_draw(words, Some(lock), seed)));
    for (area, n) in &sizes {
        let population = unit.frame.iter().find(|(of, _)| of == area).map_or(0, |(_, population)| *population);
        ask.push(say!(words, "tui-drawn-area", area = terms::area(words, *area), n = n, population = population));
    }
    let key = if strata == Strata::Department { "ceremony-plain-spread" } else { "ceremony-plain-whole" };
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
    let choices = [words.say("ceremony-plain-whole-choice", &[]), words.say("ceremony-spread", &[])];
    let picked = talk.choice(words.say("ceremony-plain-over", &[]), &choices)?;
    Ok(if picked == 1 { Strata::Department } else { Strata::Area })
}

/// The seed, `None` where the tool makes it, and what is said of it. Where the lock named its source, nothing else is asked.
fn seed(talk: &mut Talk<'_, '_>, lock: &Lock) -> Result<(Option<Seed>, Claim), Broken> {
    let words = talk.words;
    let mut claim = Claim { given: Given::Typed(String::new()), grade: None, source: None, witnesses: Vec::new() };
    let ask = match &lock.source {
        Some(Source::Program) => return Ok((None, claim)),
        Some(Source::Words { by }) => say!(words, "source-plain-words", by = by),
        Some(_) => words.say("ceremony-plain-seed", &[]),
        None => {
            let grade = kind_of_seed(talk)?;
            claim.grade = Some(grade);
            if grade == Grade::C {
                return Ok((None, claim));
            }
            words.say("ceremony-plain-seed", &[])
        }
    };
    claim.given = Given::Typed(talk.line(&[ask])?);
    if claim.grade == Some(Grade::A) {
        let source = talk.line(&[words.say("ceremony-plain-source", &[])])?;
        claim.source = Some(source).filter(|text| !text.is_empty());
    }
    if claim.grade == Some(Grade::B) {
        for number in 1..=2 {
            let name = talk.line(&[say!(words, "ceremony-plain-witness", number = number)])?;
            claim.witnesses.extend(Some(name).filter(|name| !name.is_empty()));
        }
    }
    Ok((Some(may::seed::claimed(lock, &claim)?), claim))
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

/// An area that grows, from its cases now to so many.
struct Wanted {
    area: Area,
    now: u32,
    n: u32,
}

/// The newest draw grows; its first cases stay.
pub(crate) fn extend_sample(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Draw(unit) = talk.load(Load::Draw(year))? else { return Ok(Vec::new()) };
    let drawn = may::frame::extend(&unit.round, unit.drawn.as_ref(), unit.supplement)?;
    let mut says = supplement_title(words, unit.supplement);
    says.push(words.say("ceremony-form-extend-means", &[]));
    talk.voice.say(&says)?;
    let mut wanted = Vec::new();
    for (area, population) in &unit.frame {
        let now = drawn.of_area(*area).map_or(0, |(n, _)| n);
        let name = terms::area(words, *area);
        let ask = say!(words, "ceremony-plain-size", area = name, population = population, usual = now);
        let n = talk.number(&ask, now)?;
        if n != now {
            wanted.push(Wanted { area: *area, now, n });
        }
    }
    if wanted.is_empty() {
        return Ok(vec![words.say("plain-unchanged", &[])]);
    }
    let part = |Wanted { area, now, n }: &Wanted| {
        say!(words, "ceremony-ask-extend-part", area = terms::area_inline(words, *area), now = now, n = n)
    };
    let parts: Vec<String> = wanted.iter().map(part).collect();
    let ask = say!(words, "ceremony-ask-extend", parts = parts.join(", "));
    talk.sure(vec![ask, words.say("ceremony-ask-extend-means", &[])])?;
    let sizes = wanted.iter().map(|wanted| (wanted.area, wanted.n)).collect();
    let done = talk.perform(Request::Round(year, OfRound::Extend { supplement: unit.supplement, sizes }))?;
    let Made::Extended(count) = done.made else { return Ok(Vec::new()) };
    Ok(vec![saved(words, done.at, &say!(words, "draw-extended", count = count))])
}
