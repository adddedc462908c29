//! *Hvor sikkert er det*: what a sample of this size can and cannot show, in the numbers of this round.

use crate::{
    domain::draw_record::DrawnStratum,
    report::{
        data::{area::AreaPart, chance::Chance, dataset::Dataset, method::Supplement},
        document::{
            blocks::{Block, Section, Table},
            sentences as say_of,
        },
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
        .text(lead(dataset, words))
        .with(Block::List(points.into_iter().map(|key| words.say(key, &[])).collect()));
    let first = supplements(dataset, words).into_iter().fold(first, Section::text);
    let first = dataset.areas.iter().map(|part| say_of::reading_of(words, part)).fold(first, Section::text);
    let shown = dataset.areas.iter().filter(|part| !part.chances.is_empty());
    let areas = shown.map(|part| {
        let section = chances(part, words);
        let parted = dataset.method.supplements.iter().any(|supplement| supplement.draw.of_area(part.area).is_some());
        let area = terms::area(words, part.area);
        if parted { section.text(say!(words, "supplement-certainty-chances", area = area)) } else { section }
    });
    std::iter::once(first).chain(areas).collect()
}

/// What an interval promises. Only where an area was drawn as a whole is it exact; see
/// [`crate::domain::stratified_interval`].
fn lead(dataset: &Dataset, words: &Words) -> String {
    let confidence = say_of::percent_of(&dataset.confidence);
    let parts = |part: &AreaPart| dataset.method.parts(part.area);
    let mut said = vec![words.say("report-certainty-lead", &[])];
    if dataset.areas.iter().all(|part| parts(part) < 2) {
        said.push(say!(words, "report-certainty-exact", confidence = confidence));
    } else {
        said.extend(dataset.areas.iter().map(|part| {
            let key = if parts(part) < 2 { "report-certainty-exact-area" } else { "report-certainty-approximate" };
            let area = terms::area(words, part.area);
            say!(words, key, area = area, parts = parts(part), confidence = confidence)
        }));
    }
    said.join(" ")
}

/// What of each area was forgotten, and how it was drawn.
fn supplements(dataset: &Dataset, words: &Words) -> Vec<String> {
    let parts = dataset
        .method
        .supplements
        .iter()
        .flat_map(|supplement| supplement.draw.strata.iter().map(move |stratum| (supplement, stratum)));
    let sentence = |(supplement, stratum): (&Supplement, &DrawnStratum)| {
        say!(
            words,
            "supplement-certainty",
            area = terms::area(words, stratum.area),
            count = stratum.population,
            supplement = supplement.number,
            at = say_of::time(words, supplement.lock.at),
            drawn = stratum.sample_size,
            grade = supplement.draw.seed.grade.code(),
            sha256 = supplement.receipt_sha256
        )
    };
    parts.map(sentence).collect()
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
