//! *Akutte bekymringer*: how many there were and whether they were handled; none is said too. Nothing of any case.

use crate::{
    report::{data::dataset::Dataset, document::blocks::Section},
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let first = Section::new("akut", 2, words.say("report-acute", &[])).text(words.say("report-acute-lead", &[]));
    let areas = dataset.areas.iter().fold(first, |section, part| {
        section.text(say!(
            words,
            "report-acute-area",
            area = terms::area(words, part.area),
            raised = part.acute.raised,
            handled = part.acute.handled,
            open = part.acute.raised - part.acute.handled
        ))
    });
    vec![areas]
}
