//! *Enighed mellem de to læsninger*: the answers of the first reader against those of the second, area by area. The
//! counts come first; a coefficient of so few answers says less than they do.

use crate::{
    domain::checklist::Scale,
    report::{
        data::{
            area::AreaPart,
            dataset::Dataset,
            second_reading::{Agreement, READ_MIN},
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
    let name = terms::area(words, part.area);
    let id = format!("{ID}-{}", part.area);
    let agreement = &part.second_reading.agreement;
    let section = Section::new(&id, 4, say!(words, "report-agreement-area", area = name));
    if agreement.read == 0 {
        return section.text(words.say("report-agreement-none", &[]));
    }
    section
        .text(say!(words, "report-agreement-raw", agreed = agreement.agreed, read = agreement.read))
        .with(Block::Table(Table {
            id: format!("{id}-tabel"),
            caption: say!(words, "report-agreement-caption", area = name),
            head: std::iter::once(words.say("report-agreement-first", &[]))
                .chain(values(agreement, words).map(|value| say!(words, "report-agreement-second", value = value)))
                .collect(),
            rows: rows(agreement, words),
        }))
        .text(coefficient(agreement, words))
}

fn rows(agreement: &Agreement, words: &Words) -> Vec<Vec<String>> {
    let row = |(value, counts): (String, &Vec<u32>)| {
        std::iter::once(value).chain(counts.iter().map(ToString::to_string)).collect()
    };
    values(agreement, words).zip(&agreement.table).map(row).collect()
}

/// In the words of the first scale: the answers of all questions stand in one table.
pub(in crate::report) fn values(agreement: &Agreement, words: &Words) -> impl Iterator<Item = String> {
    agreement.values.iter().map(|value| terms::value(words, Scale::Fulfilled, *value))
}

fn coefficient(agreement: &Agreement, words: &Words) -> String {
    match agreement.ac1 {
        Some(ac1) => say!(words, "report-agreement-ac1", ac1 = decimals(words, ac1), read = agreement.read),
        None if agreement.read < READ_MIN => say!(words, "report-agreement-few", least = READ_MIN),
        None if agreement.unsaid > 0 => say!(words, "report-agreement-unsaid", unsaid = agreement.unsaid),
        None => words.say("report-agreement-undefined", &[]),
    }
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
