//! *Resultater efter princip*: the counts of each area by the principle of the strategy that the questions serve.

use super::citizens;
use crate::{
    report::{
        data::{area::AreaPart, dataset::Dataset, principle::Principle},
        document::blocks::{Block, Section, Table},
    },
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let first = Section::new("principper", 2, words.say("report-principles", &[]))
        .text(words.say("report-principles-lead", &[]));
    let areas = dataset.areas.iter().map(|part| area(part, words));
    std::iter::once(first).chain(areas).chain(citizens::sections(dataset, words)).collect()
}

fn area(part: &AreaPart, words: &Words) -> Section {
    let name = terms::area(words, part.area);
    let keys = [
        "report-col-principle",
        "report-col-questions",
        "report-col-all-met",
        "report-col-met",
        "report-col-partly",
        "report-col-not-met",
    ];
    let title = say!(words, "report-principles-area", area = name);
    Section::new(&format!("principper-{}", part.area), 3, title).with(Block::Table(Table {
        id: format!("principper-{}-tabel", part.area),
        caption: say!(words, "report-principles-caption", area = name),
        head: keys.map(|key| words.say(key, &[])).into(),
        rows: part.principles.iter().map(|principle| cells(principle, words)).collect(),
    }))
}

fn cells(principle: &Principle, words: &Words) -> Vec<String> {
    let name = words.find(&format!("report-principle-{}", principle.code.to_lowercase()), &[]);
    let none = principle.questions.is_empty();
    let questions = if none { words.say("report-principle-none", &[]) } else { principle.questions.join(", ") };
    let all_met = match (principle.core, principle.counted) {
        (0, _) => words.say("report-principle-no-core", &[]),
        (core, 0) => say!(words, "report-principle-uncounted", core = core),
        (_, counted) => say!(words, "report-principle-all-met", all = principle.all_met, counted = counted),
    };
    let count = |count: u32| if none { words.say("report-no-answer", &[]) } else { count.to_string() };
    let mut cells = vec![name.unwrap_or_else(|| principle.code.clone()), questions, all_met];
    cells.extend([principle.met, principle.partly, principle.not_met].map(count));
    cells
}
