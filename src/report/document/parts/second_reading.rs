//! *Andenlæsning*: how much a second person has read, and every disagreement.

use crate::{
    report::{
        data::{area::AreaPart, dataset::Dataset, second_reading::Disagreement},
        document::{
            blocks::{Block, Section, Table},
            sentences as say_of,
        },
    },
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let first =
        Section::new("andenlaesning", 2, words.say("report-reading", &[])).text(words.say("report-reading-lead", &[]));
    let areas = dataset.areas.iter().map(|part| area(part, words));
    std::iter::once(first).chain(areas).collect()
}

fn area(part: &AreaPart, words: &Words) -> Section {
    let reading = &part.second_reading;
    let title = say!(words, "report-reading-area", area = terms::area(words, part.area));
    let mut section = Section::new(&format!("andenlaesning-{}", part.area), 3, title);
    section = section.text(say!(
        words,
        "report-reading-people",
        auditors = say_of::names(words, &reading.auditors),
        readers = say_of::names(words, &reading.readers)
    ));
    if let Some(warning) = say_of::reading_warning(words, reading) {
        section = section.with(Block::Notice(warning));
    }
    if reading.read == 0 {
        return section;
    }
    section = section.text(say!(
        words,
        "report-reading-agreed",
        read = reading.read,
        answers = reading.answers,
        agreed = reading.agreed
    ));
    if reading.changed_since > 0 {
        section = section.text(say!(words, "report-reading-changed", count = reading.changed_since));
    }
    if reading.disagreed == 0 {
        return section;
    }
    let section =
        section.text(say!(words, "report-reading-disagreed", count = reading.disagreed, responded = reading.responded));
    if reading.disagreements.is_empty() {
        return section.text(words.say("report-reading-internal", &[]));
    }
    section.with(Block::Table(table(part, words)))
}

fn table(part: &AreaPart, words: &Words) -> Table {
    let heads = [
        "report-col-where",
        "report-col-answer-read",
        "reading-col-own",
        "report-col-reader-note",
        "report-col-answer-now",
        "report-col-standing",
    ];
    Table {
        id: format!("andenlaesning-{}-tabel", part.area),
        caption: say!(words, "report-reading-caption", area = terms::area(words, part.area)),
        head: heads.into_iter().map(|key| words.say(key, &[])).collect(),
        rows: part.second_reading.disagreements.iter().map(|disagreement| cells(disagreement, words)).collect(),
    }
}

fn cells(disagreement: &Disagreement, words: &Words) -> Vec<String> {
    vec![
        format!("{} {}", disagreement.case, disagreement.question),
        say_of::value(words, disagreement.scale, disagreement.read),
        disagreement
            .own
            .map_or_else(|| words.say("reading-unsaid", &[]), |own| terms::value(words, disagreement.scale, own)),
        disagreement.note.clone(),
        say_of::value(words, disagreement.scale, disagreement.now),
        terms::standing(words, disagreement.standing),
    ]
}
