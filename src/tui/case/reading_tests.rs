//! Every question can be read to its end on the smallest usual terminal.

use crate::{
    domain::{area::Area, checklist::Question},
    intake::checklist::shipped::shipped,
    tui::shell::{
        harness::{Harness, drawn_asking},
        model::Screen,
        run::Start,
    },
    words::{guide, lang::Lang, say::Words},
};

/// Everything the guidance shows, page by page, in one line.
fn read(harness: &mut Harness) -> String {
    let mut read: Vec<String> = Vec::new();
    let mut last = String::new();
    loop {
        let page = harness.shown(80, 24);
        if page == last {
            return read.join(" ");
        }
        let rows: Vec<String> = page
            .lines()
            .map(beside)
            .filter(|row| !row.starts_with("Pg") && !row.is_empty())
            .map(String::from)
            .collect();
        // A page repeats the end of the one before it; here each line counts once.
        let again = (0..=rows.len()).rev().find(|count| read.ends_with(&rows[..*count])).unwrap_or(0);
        read.extend_from_slice(&rows[again..]);
        last = page;
        harness.play("<pgdn>");
    }
}

/// What stands in the pane of the guidance.
fn beside(row: &str) -> &str {
    row.split_once('│').map_or("", |(_, guide)| guide.trim())
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of every question that comes with the tool: what decides is on the first page, and the rest is paged to.
#[test]
fn all_guidance_is_reached_by_paging() {
    for lang in Lang::ALL {
        for case in ["B-01", "V-01"] {
            let mut harness = Harness::new(
                drawn_asking(shipped().unwrap()),
                lang,
                Start { case: Some(case.parse().unwrap()), ..Start::default() },
            );
            let questions: Vec<Question> = match harness.model.top().unwrap() {
                Screen::Case(case) => case.questions().cloned().collect(),
                other => panic!("{other:?}"),
            };
            for question in questions {
                let first = words(&harness.shown(80, 24).lines().map(beside).collect::<Vec<_>>().join(" "));
                let shown = words(&read(&mut harness));
                let (decides, rest) = guide::parted(&Words::new(lang), &question);
                assert!(
                    decides.iter().all(|line| first.contains(&words(line))),
                    "{}: {decides:?} in {first}",
                    question.id
                );
                let texts = [&question.text, &question.place].into_iter().chain(&question.not_applicable);
                for text in texts.map(|text| lang.of(text)).chain([rest.as_str()]) {
                    assert!(shown.contains(&words(text)), "{}: {text} in {shown}", question.id);
                }
                let area = if case == "B-01" { Area::Children } else { Area::Adults };
                let last = question.basis_in(area).last().unwrap();
                assert!(shown.contains(&last.reference), "{} {shown}", question.id);
                harness.play("<down>");
            }
        }
    }
}
