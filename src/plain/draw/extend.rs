//! A sample grows: the cases wanted from each area.

use crate::{
    domain::{area::Area, may},
    plain::{
        draw::supplement,
        shell::{
            sentences::saved,
            talk::{Said, Talk},
        },
    },
    say,
    verbs::{
        load::{Load, Loaded},
        perform::Made,
        request::{OfRound, Request},
    },
    words::terms,
};

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
    let mut says = supplement::title(words, unit.supplement);
    says.push(words.say("draw-form-extend-means", &[]));
    talk.console.say(&says)?;
    let mut wanted = Vec::new();
    for (area, population) in &unit.frame {
        let now = drawn.of_area(*area).map_or(0, |(n, _)| n);
        let name = terms::area(words, *area);
        let ask = say!(words, "plain-size", area = name, population = population, usual = now);
        let n = talk.number(&ask, now)?;
        if n != now {
            wanted.push(Wanted { area: *area, now, n });
        }
    }
    if wanted.is_empty() {
        return Ok(vec![words.say("plain-unchanged", &[])]);
    }
    let part = |Wanted { area, now, n }: &Wanted| {
        say!(words, "draw-ask-extend-part", area = terms::area_inline(words, *area), now = now, n = n)
    };
    let parts: Vec<String> = wanted.iter().map(part).collect();
    let ask = say!(words, "draw-ask-extend", parts = parts.join(", "));
    talk.sure(vec![ask, words.say("draw-ask-extend-means", &[])])?;
    let sizes = wanted.iter().map(|wanted| (wanted.area, wanted.n)).collect();
    let done = talk.perform(Request::Round(year, OfRound::Extend { supplement: unit.supplement, sizes }))?;
    let Made::Extended(count) = done.made else { return Ok(Vec::new()) };
    Ok(vec![saved(words, done.at, &say!(words, "draw-extended", count = count))])
}
