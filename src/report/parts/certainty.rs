//! *Hvor sikkert er det*: what a sample of this size can and cannot show, in the numbers of this round.

use crate::{
    report::{
        dataset::{AreaPart, Chance, Dataset},
        document::{Block, Section, Table},
        sentences as say_of,
    },
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let points = [
        "report-certainty-fact",
        "report-certainty-written",
        "report-certainty-unknown",
        "report-certainty-many",
        "report-certainty-compare",
    ];
    let first = Section::new("sikkerhed", 2, words.say("report-certainty", &[]))
        .text(say!(words, "report-certainty-lead", confidence = say_of::percent_of(&dataset.confidence)))
        .with(Block::List(points.into_iter().map(|key| words.say(key, &[])).collect()));
    let areas = dataset.areas.iter().filter(|part| !part.chances.is_empty()).map(|part| chances(part, words));
    std::iter::once(first).chain(areas).collect()
}

fn chances(part: &AreaPart, words: &Words) -> Section {
    let area = terms::area(words, part.area);
    let row = |chance: &Chance| {
        vec![
            say!(words, "report-chance-spread", spread = chance.spread),
            say!(words, "report-chance-faulty", faulty = chance.faulty, population = part.population),
            say!(words, "report-chance-percent", percent = chance.percent),
        ]
    };
    let sample = part.chances.first().map_or(0, |chance| chance.sample);
    let heads = ["report-col-spread", "report-col-faulty", "report-col-chance"];
    Section::new(&format!("sikkerhed-{}", part.area), 3, say!(words, "report-chances", area = area))
        .text(say!(words, "report-chances-lead", sample = sample, population = part.population))
        .with(Block::Table(Table {
            id: format!("sikkerhed-{}-tabel", part.area),
            caption: say!(words, "report-chances-caption", area = area, sample = sample),
            head: heads.into_iter().map(|key| words.say(key, &[])).collect(),
            rows: part.chances.iter().map(row).collect(),
        }))
}
