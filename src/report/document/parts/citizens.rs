//! *Hvad borgerne selv svarede*: the questionnaire beside the cases, principle by principle. Another source with its own
//! numbers; the two are read side by side and never reckoned together.

use crate::{
    domain::survey::Cell,
    report::{
        data::{
            area::AreaPart,
            citizens::{Citizens, SurveyRow},
            dataset::Dataset,
            principle::Principle,
        },
        document::{
            blocks::{Block, Section, Table},
            sentences as say_of,
        },
    },
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let Some(citizens) = &dataset.citizens else { return Vec::new() };
    let mut principles: Vec<&str> = citizens.questions.iter().map(|row| row.principle.as_str()).collect();
    principles.dedup();
    let of_principle = principles.into_iter().map(|code| principle(dataset, citizens, code, words));
    std::iter::once(first(citizens, words)).chain(of_principle).collect()
}

fn first(citizens: &Citizens, words: &Words) -> Section {
    let at = say_of::time(words, citizens.at);
    let mut section = Section::new("borgere", 3, words.say("report-citizens", &[]))
        .text(words.say("report-citizens-lead", &[]))
        .text(say!(words, "report-citizens-source", file = citizens.file_name, by = citizens.by, at = at));
    let shows = |cell| citizens.questions.iter().any(|row| row.tally.cells.contains(&cell));
    for (cell, key) in [(Cell::Small, "report-citizens-small"), (Cell::Withheld, "report-citizens-withheld")] {
        if shows(cell) {
            section = section.text(words.say(key, &[]));
        }
    }
    section
}

fn principle(dataset: &Dataset, citizens: &Citizens, code: &str, words: &Words) -> Section {
    let name = words.find(&format!("report-principle-{}", code.to_lowercase()), &[]).unwrap_or_else(|| code.into());
    let id = format!("borgere-{}", code.to_lowercase());
    let title = say!(words, "report-citizens-principle", principle = name);
    let cases = dataset.areas.iter().map(|part| in_cases(part, code, words)).collect();
    let keys = ["report-col-question", "report-col-option", "report-col-survey-count", "report-col-n"];
    let rows = citizens.questions.iter().filter(|row| row.principle == code).flat_map(|row| rows(row, words));
    let table = Table {
        id: format!("{id}-tabel"),
        caption: say!(words, "report-citizens-caption", principle = name),
        head: keys.map(|key| words.say(key, &[])).into(),
        rows: rows.collect(),
    };
    Section::new(&id, 4, title)
        .text(words.say("report-citizens-beside", &[]))
        .with(Block::List(cases))
        .with(Block::Table(table))
}

/// What the cases show of the same principle, in the numbers of its own table.
fn in_cases(part: &AreaPart, code: &str, words: &Words) -> String {
    let area = terms::area(words, part.area);
    let none = || say!(words, "report-citizens-cases-none", area = area);
    match part.principles.iter().find(|principle| principle.code == code) {
        None => none(),
        Some(principle) if principle.questions.is_empty() => none(),
        Some(Principle { core: 0, .. }) => say!(words, "report-citizens-cases-no-core", area = area),
        Some(Principle { core, counted: 0, .. }) => {
            say!(words, "report-citizens-cases-uncounted", area = area, core = core)
        }
        Some(Principle { counted, all_met, .. }) => {
            say!(words, "report-citizens-cases", area = area, all = all_met, counted = counted)
        }
    }
}

fn rows(row: &SurveyRow, words: &Words) -> Vec<Vec<String>> {
    let n = row.tally.n.map_or_else(|| cell(Cell::Withheld, words), |n| n.to_string());
    let counts = row.options.iter().zip(&row.tally.cells);
    counts.map(|(option, count)| vec![row.question.clone(), option.clone(), cell(*count, words), n.clone()]).collect()
}

/// The count, or the word in its place.
pub(in crate::report) fn cell(cell: Cell, words: &Words) -> String {
    match cell {
        Cell::Exact(count) => count.to_string(),
        Cell::Small => words.say("report-count-small", &[]),
        Cell::Hidden => words.say("report-count-hidden", &[]),
        Cell::Withheld => words.say("report-count-withheld", &[]),
    }
}
