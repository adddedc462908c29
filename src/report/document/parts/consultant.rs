//! *Konsulentens vurdering*: the external consultant's own words and the management's answer, both unedited.

use super::own_words::said;
use crate::{
    domain::paragraph::Place,
    report::{data::dataset::Dataset, document::blocks::Section},
    words::say::Words,
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let first = Section::new("konsulent", 2, words.say("report-consultant", &[]));
    let of = |place| dataset.paragraphs.iter().find(|paragraph| paragraph.place == place);
    let (consultant, management) = (of(Place::Consultant), of(Place::Management));
    if consultant.is_none() && management.is_none() {
        return vec![first.text(words.say("report-consultant-none", &[]))];
    }
    let spoken = Section::new("konsulent-ord", 3, words.say("report-consultant-words", &[]));
    let answer = Section::new("konsulent-svar", 3, words.say("report-management-words", &[]));
    vec![
        first.text(words.say("report-consultant-lead", &[])),
        match consultant {
            Some(paragraph) => said(spoken, paragraph, words),
            None => spoken.text(words.say("report-consultant-none", &[])),
        },
        match management {
            Some(paragraph) => said(answer, paragraph, words),
            None => answer.text(words.say("report-management-none", &[])),
        },
    ]
}
