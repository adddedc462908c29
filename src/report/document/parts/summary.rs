//! *Kort fortalt*: what a reader with one minute should know, area by area.

use crate::{
    domain::percent::PERCENT_FROM,
    report::{
        data::{area::AreaPart, dataset::Dataset},
        document::{
            blocks::{Block, Section},
            sentences as say_of,
            sentences::reading_warning,
        },
    },
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let first = Section::new("kort", 2, words.say("report-summary", &[])).text(words.say("report-summary-lead", &[]));
    let areas = dataset.areas.iter().map(|part| area(part, dataset, words));
    std::iter::once(first).chain(areas).collect()
}

fn area(part: &AreaPart, dataset: &Dataset, words: &Words) -> Section {
    let title = say!(words, "report-summary-area", area = terms::area(words, part.area));
    let headline = &part.headline;
    let mut section = Section::new(&format!("kort-{}", part.area), 3, title).text(say_of::sample(words, part)).text(
        say!(words, "report-all-met", all = headline.all_met, answered = headline.answered, rest = headline.uncounted),
    );
    // Where nothing could be counted, "none was weak" would sound like praise.
    if headline.answered > 0 {
        section = lines(section, "report-weakest", &headline.weakest, part, words);
        section = lines(section, "report-strongest", &headline.strongest, part, words);
    }
    section = section.text(act_now(part, words)).text(sure(part, dataset, words));
    match reading_warning(words, &part.second_reading) {
        Some(warning) => section.with(Block::Notice(warning)),
        None => section.text(say_of::reading(words, &part.second_reading)),
    }
}

fn lines(section: Section, key: &str, questions: &[String], part: &AreaPart, words: &Words) -> Section {
    let rows: Vec<String> =
        questions.iter().filter_map(|question| part.row(question)).map(|row| say_of::headline(words, row)).collect();
    if rows.is_empty() {
        return section.text(words.say(&format!("{key}-none"), &[]));
    }
    // Where hardly any question applied to five cases, the others are named too, and that is said.
    let few = if part.headline.least < PERCENT_FROM { "-few" } else { "" };
    section
        .text(say!(words, &format!("{key}{few}"), count = rows.len(), least = part.headline.least))
        .with(Block::List(rows))
}

fn act_now(part: &AreaPart, words: &Words) -> String {
    say!(words, "report-act-now", answers = part.act_now.answers, cases = part.act_now.cases)
}

/// Two sentences: whom the numbers are about, and what they may mean for all cases.
fn sure(part: &AreaPart, dataset: &Dataset, words: &Words) -> String {
    let about = words.say("report-sure", &[]);
    let example = part.headline.example.as_ref().and_then(|question| part.row(question));
    let example = match example {
        Some(row) => say_of::example(words, row, &dataset.confidence, dataset.method.parts(part.area)),
        None => words.say("report-sure-nothing", &[]),
    };
    format!("{about} {example}")
}
