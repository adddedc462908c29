//! *Mål for enighed*: the answers that were read against those of the second reader, area by area, where a measure says
//! something. The counts come first; a coefficient of so few answers says less than they do.

use crate::{
    report::{
        data::{
            agreement::{Agreement, READ_MIN, Without},
            area::AreaPart,
            dataset::Dataset,
        },
        document::blocks::{Block, Section, Table},
    },
    say,
    words::{lang::Lang, say::Words, terms},
};

const ID: &str = "bilag-enighed";

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let first = Section::new(ID, 3, words.say("report-agreement", &[])).text(words.say("report-agreement-lead", &[]));
    let areas = dataset.areas.iter().map(|part| area(part, words));
    std::iter::once(first).chain(areas).collect()
}

fn area(part: &AreaPart, words: &Words) -> Section {
    let reading = &part.second_reading;
    let title = say!(words, "report-agreement-area", area = terms::area(words, part.area));
    let section = Section::new(&format!("{ID}-{}", part.area), 4, title);
    let section = match reading.agreements.as_slice() {
        [] => section.text(words.say("report-agreement-none", &[])),
        agreements => agreements.iter().fold(section, |section, agreement| of_kind(section, part, agreement, words)),
    };
    let foreknown = [
        (reading.foreknown.picked, "report-foreknown-picked"),
        (reading.foreknown.first, "report-foreknown-first"),
        (reading.foreknown.newer, "report-foreknown-newer"),
    ];
    let some = foreknown.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(count, key)| say!(words, key, count = count)).fold(section, Section::text)
}

fn of_kind(section: Section, part: &AreaPart, agreement: &Agreement, words: &Words) -> Section {
    let kind = say!(words, "report-agreement-kind", scale = scale(agreement, words), screen = screen(agreement, words));
    let apart =
        (agreement.not_applicable > 0).then(|| say!(words, "report-agreement-apart", count = agreement.not_applicable));
    let raw = say!(words, "report-agreement-raw", kind = kind, agreed = agreement.agreed, read = agreement.read);
    let screen = if agreement.blind { "blind" } else { "open" };
    let table = Table {
        id: format!("{ID}-{}-{}-{screen}", part.area, agreement.scale.code()),
        caption: say!(words, "report-agreement-caption", area = terms::area(words, part.area), kind = kind),
        head: std::iter::once(words.say("report-agreement-first", &[]))
            .chain(values(agreement, words).map(|value| say!(words, "report-agreement-second", value = value)))
            .collect(),
        rows: rows(agreement, words),
    };
    let section = std::iter::once(raw).chain(apart).fold(section, Section::text);
    // A page of zeros says no more than the counts: the workbook has it.
    let section = if agreement.ac1 == Err(Without::Few) { section } else { section.with(Block::Table(table)) };
    section.text(coefficient(agreement, words))
}

pub(in crate::report) fn scale(agreement: &Agreement, words: &Words) -> String {
    words.say(&format!("report-agreement-scale-{}", agreement.scale.code()), &[])
}

pub(in crate::report) fn screen(agreement: &Agreement, words: &Words) -> String {
    words.say(if agreement.blind { "report-agreement-blind" } else { "report-agreement-open" }, &[])
}

fn rows(agreement: &Agreement, words: &Words) -> Vec<Vec<String>> {
    let row = |(value, counts): (String, &Vec<u32>)| {
        std::iter::once(value).chain(counts.iter().map(ToString::to_string)).collect()
    };
    values(agreement, words).zip(&agreement.table).map(row).collect()
}

pub(in crate::report) fn values(agreement: &Agreement, words: &Words) -> impl Iterator<Item = String> {
    agreement.values.iter().map(|value| terms::value(words, agreement.scale, *value))
}

fn coefficient(agreement: &Agreement, words: &Words) -> String {
    let without = match agreement.ac1 {
        Ok(ac1) => {
            let (read, values) = (agreement.in_table(), agreement.values.len());
            return say!(words, "report-agreement-ac1", ac1 = decimals(words, ac1), read = read, values = values);
        }
        Err(without) => format!("report-without-{}", without.code()),
    };
    say!(words, &without, least = READ_MIN, unsaid = agreement.unsaid)
}

/// `0,89`; never `-0,00`.
fn decimals(words: &Words, number: f64) -> String {
    let said = format!("{number:.2}");
    let said = if said == "-0.00" { "0.00".into() } else { said };
    match words.lang() {
        Lang::Da => said.replace('.', ","),
        Lang::En => said,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Words, decimals};

    #[test]
    fn two_decimals_with_the_comma_of_the_language() {
        let danish = |number| decimals(&Words::new(Lang::Da), number);
        assert_eq!([danish(0.894_9), danish(1.0), danish(-0.001), danish(-0.25)], ["0,89", "1,00", "0,00", "-0,25"]);
        assert_eq!(decimals(&Words::new(Lang::En), 0.5), "0.50");
    }
}
