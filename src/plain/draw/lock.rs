//! The lock of a list, and where the seed will come from.

use crate::{
    domain::{
        area::Area,
        may,
        seed_source::{Kind, Source},
    },
    plain::{
        draw::supplement,
        shell::{
            question::{Question, Typed},
            sentences::saved,
            talk::{Broken, Said, Talk},
        },
    },
    say,
    verbs::{
        load::{Load, Loaded},
        perform::Made,
        request::{OfRound, Request},
    },
    words::{seeds, terms},
};

pub(crate) fn lock_list(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Draw(unit) = talk.load(Load::Draw(year))? else { return Ok(Vec::new()) };
    may::frame::lock(&unit.round, unit.state())?;
    let mut ask = supplement::title(words, unit.supplement);
    for (area, cases) in &unit.frame {
        ask.push(say!(words, "list-cases", area = terms::area(words, *area), cases = cases));
    }
    ask.extend(terms::elderly(words, unit.frame.iter().map(|(area, _)| *area)));
    let source = source(talk)?;
    ask.push(match &source {
        Some(source) => say!(words, "source-ask", source = seeds::named(words, source)),
        None => words.say("source-ask-open", &[]),
    });
    ask.push(say!(words, "tui-ask-lock", year = year.to_string()));
    ask.push(words.say("tui-ask-lock-means", &[]));
    let only = meant_alone(talk, unit.unlisted, ask)?;
    let done = talk.perform(Request::Round(year, OfRound::Lock { source, only }))?;
    let Made::Locked(lock) = done.made else { return Ok(Vec::new()) };
    let what = say!(words, "plain-locked", commitment = lock.commitment);
    let mut says = vec![saved(words, lock.at, &what), words.say("lock-note", &[])];
    says.push(seeds::source(words, lock.source.as_ref()));
    says.extend(seeds::after_lock(words, &lock));
    Ok(says)
}

/// The last question. Where an area has no list, nothing but its words is a yes, and they say that the other one is meant
/// alone.
fn meant_alone(talk: &mut Talk<'_, '_>, unlisted: Option<Area>, mut ask: Vec<String>) -> Result<Option<Area>, Broken> {
    let words = talk.words;
    let Some(area) = unlisted else { return talk.sure(ask).map(|()| None) };
    ask.extend(terms::unlisted(words, area));
    ask.push(say!(words, "plain-lock-without", without = terms::without(words, area)));
    let typed = talk.line(&Question::or_blank(words, ask, Typed::Line))?;
    if terms::is_without(words, area, &typed) { Ok(Some(area.other())) } else { talk.unchanged() }
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
    if kind == Kind::Program {
        return Ok(Some(Source::typed(kind, "")?));
    }
    let ask = words.say(&format!("source-plain-{}", kind.code()), &[]);
    talk.until(ask, |text| Source::typed(kind, text)).map(Some)
}
