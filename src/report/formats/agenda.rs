//! The agenda item on one page, ready for the committee system. What the tool cannot know stands in square brackets for
//! the administration to fill in.

use super::docx::write::{Cover, Fault, Form, written};
use crate::{
    report::{
        data::{
            area::AreaPart,
            dataset::{Dataset, Edition},
        },
        document::{
            blocks::{Block, Document, Section},
            outline, sentences as say_of,
        },
    },
    say,
    words::{say::Words, terms},
};

/// So many weak questions an area, so that the page is one page.
const NAMED: usize = 2;

pub fn write(dataset: &Dataset, words: &Words) -> Result<Vec<u8>, Fault> {
    written(&outline(dataset, words), Cover::of(dataset), words, Form::OnePage)
}

#[must_use]
pub fn outline(dataset: &Dataset, words: &Words) -> Document {
    let full = outline::report(dataset, words);
    let said = |key: &str| say!(words, key, year = dataset.year, municipality = dataset.municipality);
    let section = |id: &str| Section::new(id, 2, said(&format!("agenda-{id}")));
    let mut summary = section("resume").text(said("agenda-resume-lead"));
    let mut case = section("sag").text(said("agenda-sag-lead"));
    for part in &dataset.areas {
        let sentences = area(part, words);
        summary = summary.text(sentences.summary);
        case = sentences.case.into_iter().fold(case, Section::with);
    }
    let summary = summary.text(said("agenda-resume-own"));
    let case = case.text(said("agenda-sag-sure")).text(decided(dataset, words));
    let sections = vec![
        summary,
        case,
        section("oekonomi").text(said("agenda-oekonomi-text")),
        section("lov").text(said("agenda-lov-text")),
        section("indstilling").text(said("agenda-indstilling-text")).text(said("agenda-indstilling-own")),
    ];
    let (subtitle, footer) = match dataset.edition {
        Edition::Public => ("agenda-subtitle", "agenda-footer"),
        Edition::Internal => ("agenda-subtitle-internal", "agenda-footer-internal"),
    };
    Document {
        title: said("agenda-title"),
        subtitle: said(subtitle),
        facts: Vec::new(),
        sections,
        footer: say!(words, footer, year = dataset.year, sha256 = dataset.sha256),
        ..full
    }
}

/// How much is to be done, or a place to write it.
fn decided(dataset: &Dataset, words: &Words) -> String {
    let actions = &dataset.follow_up.own;
    if actions.is_empty() {
        return words.say("agenda-sag-own", &[]);
    }
    let acute = actions.iter().filter(|action| action.decided.acute).count();
    say!(words, "agenda-sag-actions", count = actions.len(), acute = acute)
}

/// What the item says of one area.
struct AreaText {
    /// One sentence or two.
    summary: String,
    case: Vec<Block>,
}

fn area(part: &AreaPart, words: &Words) -> AreaText {
    let name = terms::area(words, part.area);
    let headline = &part.headline;
    let met =
        say!(words, "report-all-met", all = headline.all_met, answered = headline.answered, rest = headline.uncounted);
    let act = say!(words, "report-act-now", answers = part.act_now.answers, cases = part.act_now.cases);
    let rows: Vec<String> = headline
        .weakest
        .iter()
        .take(NAMED)
        .filter_map(|question| part.row(question))
        .map(|row| say_of::headline(words, row))
        .collect();
    let about = say!(words, "agenda-area", area = name, text = say_of::sample(words, part));
    let mut case = vec![Block::Text(about)];
    if !rows.is_empty() {
        case.push(Block::Text(say!(words, "agenda-weakest", count = rows.len(), least = headline.least)));
        case.push(Block::List(rows));
    } else if headline.answered > 0 {
        // Where nothing could be counted, "none was weak" would sound like praise.
        case.push(Block::Text(words.say("report-weakest-none", &[])));
    }
    AreaText { summary: say!(words, "agenda-area", area = name, text = format!("{met} {act}")), case }
}
