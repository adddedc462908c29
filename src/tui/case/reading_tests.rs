//! Every question can be read to its end on the smallest usual terminal.

use crate::{
    domain::checklist::Question,
    tui::shell::{
        harness::{Harness, drawn},
        model::Screen,
        run::Start,
    },
    words::lang::Lang,
};

/// Everything the guidance shows, page by page, in one line.
fn read(harness: &mut Harness) -> String {
    let mut pages = String::new();
    let mut last = String::new();
    loop {
        let page = harness.shown(80, 24);
        if page == last {
            return pages;
        }
        for row in page.lines() {
            let guide = beside(row);
            // A page repeats the last line of the one before it; here each line counts once.
            if !guide.starts_with("Pg") && !last.lines().any(|row| beside(row) == guide) {
                pages.push_str(guide);
                pages.push(' ');
            }
        }
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

#[test]
fn all_guidance_is_reached_by_paging() {
    for lang in Lang::ALL {
        for case in ["B-01", "V-01"] {
            let mut harness =
                Harness::new(drawn(), lang, Start { case: Some(case.parse().unwrap()), ..Start::default() });
            let questions: Vec<Question> = match harness.model.top().unwrap() {
                Screen::Case(case) => case.questions().cloned().collect(),
                other => panic!("{other:?}"),
            };
            for question in questions {
                let shown = words(&read(&mut harness));
                for text in
                    [&question.text, &question.look_for, &question.place].into_iter().chain(&question.not_applicable)
                {
                    assert!(shown.contains(&words(lang.of(text))), "{}: {} in {shown}", question.id, lang.of(text));
                }
                let last = question.basis.last().unwrap();
                assert!(shown.contains(&last.reference), "{} {shown}", question.id);
                harness.play("<down>");
            }
        }
    }
}
