//! The rooms around the cases: trail, review notes, overview, papers, forms, search, palette.

use crate::{
    domain::{code::Code, paragraph::Place, sample::CaseId},
    tui::{
        dialogs::page::Paper,
        shell::{
            command::ScreenKind,
            harness::{Harness, YEAR, drawn},
            model::Screen,
            notice::Notice,
            run::Start,
            screen_view::ScreenView,
        },
    },
    verbs::{load::Visit, missing::missing, paragraph::write as write_text, sign_off::sign_off},
    words::lang::Lang,
};

fn top(harness: &Harness) -> ScreenKind {
    harness.model.top().unwrap().kind()
}

fn at_sample() -> Harness {
    Harness::new(drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() })
}

#[test]
fn the_trail_tells_the_newest_first_without_drafts() {
    let mut harness = Harness::at_case();
    harness.play("1bKladde<esc><esc><esc><ctrl-p>spor<enter>");
    match harness.model.top().unwrap() {
        Screen::Trail(trail) => {
            let kinds: Vec<&str> = trail.entries.iter().map(|entry| entry.kind.as_str()).take(2).collect();
            assert_eq!(kinds, ["answer-given", "sample-drawn"]);
            assert_eq!(trail.entries.last().unwrap().seq, 1);
        }
        other => panic!("{other:?}"),
    }
    harness.play("<end>");
    assert!(harness.shown(80, 24).contains("Ringsted Kommune"));
    harness.play("<esc>");
    assert_eq!(top(&harness), ScreenKind::Rounds);
}

#[test]
fn a_case_is_given_to_somebody_and_taken_back() {
    let mut harness = at_sample();
    let to = |harness: &Harness| harness.file().case.assigned;
    harness.play("ikfr<enter>");
    assert_eq!(to(&harness), Some("kfr".into()));
    assert_eq!(top(&harness), ScreenKind::Sample);
    assert!(harness.shown(80, 24).contains("kfr"));
    harness.play("i Karen Frederiksen<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::InitialsUnfit));
    // What was typed waits, to be put right.
    harness.play("<esc>i").play(&"<backspace>".repeat(25)).play("<enter>");
    assert_eq!(to(&harness), None);
}

#[test]
fn the_sample_stands_in_the_order_that_is_asked_for() {
    let mut harness = at_sample();
    harness.play("<down><down>ikfr<enter><home>");
    let ids = |harness: &Harness| -> Vec<String> {
        match harness.model.top().unwrap() {
            Screen::Sample(sample) => sample.cases.iter().take(2).map(|case| case.id.to_string()).collect(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(ids(&harness), ["B-01", "B-02"]);
    harness.play("sss");
    assert_eq!(
        (ids(&harness), harness.model.notice.clone()),
        (vec!["B-03".into(), "B-01".into()], Some(Notice::Said("tui-sorted-auditor")))
    );
    harness.play("s");
    assert_eq!(ids(&harness), ["B-01", "B-02"]);
}

#[test]
fn a_chosen_case_is_taken_in() {
    let mut harness = at_sample();
    harness.play("t2027-B-999<tab><tab>Klage i marts.<enter>");
    assert_eq!(top(&harness), ScreenKind::Sample);
    let picked = harness.session.case(YEAR, "B-901".parse::<CaseId>().unwrap()).unwrap();
    assert!(picked.case.picked);
    harness.play("t1<tab><backspace>x<tab>y<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::AreaUnknown));
}

#[test]
fn a_review_note_leads_to_its_question() {
    let mut harness = Harness::at_case();
    harness.play("11");
    harness.contest("BI-02", None, "Vis det.");
    harness.play("<esc><ctrl-p>bemærkninger<enter>");
    assert_eq!(top(&harness), ScreenKind::Of(Visit::Notes));
    harness.play("<enter>");
    assert_eq!(harness.question(), "BI-02");
    harness.play("1De står i journalen.<f2><esc>");
    match harness.model.top().unwrap() {
        Screen::Notes(notes) => {
            assert_eq!(notes.notes()[0].note.life(), crate::domain::note::Life::Answered);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_overview_leads_to_a_question_of_a_case() {
    let mut harness = at_sample();
    harness.play("o<down><down><right><enter>");
    match harness.model.top().unwrap() {
        Screen::Case(case) => {
            assert_eq!(
                (case.file.case.id.to_string(), case.question().unwrap().id.clone()),
                ("B-02".into(), "BI-03".into())
            );
        }
        other => panic!("{other:?}"),
    }
    harness.play("<esc><tab><enter>");
    assert!(matches!(harness.model.top().unwrap(), Screen::Case(case) if case.file.case.id.to_string() == "V-01"));
}

#[test]
fn the_file_is_verified_and_the_receipt_shown() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>efterprøv<enter>");
    assert!(
        matches!(harness.model.top().unwrap(), Screen::Page(page) if matches!(&page.paper, Paper::Verified(checks, _) if checks.iter().all(|check| check.faults.is_empty())))
    );
    harness.play("<esc><ctrl-p>kvittering<enter>");
    assert!(matches!(harness.model.top().unwrap(), Screen::Page(page) if matches!(&page.paper, Paper::Receipts(_))));
}

#[test]
fn the_report_is_written_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = Harness::at_start();
    harness.play("å");
    let Some(Screen::Form(form)) = harness.model.screens.last_mut() else { panic!() };
    **form = crate::tui::dialogs::form::Form::publish(YEAR, &folder.path().join("r").display().to_string(), "md ods");
    harness.play("<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FormatUnknown));
    harness.play("<tab><backspace><backspace><backspace>csv<enter>");
    assert_eq!(top(&harness), ScreenKind::Page);
    assert!(folder.path().join("r").join("tilsyn-2027.md").exists());
    assert!(folder.path().join("r").join("tilsyn-2027.csv").exists());
}

#[test]
fn what_the_check_found_is_read_in_full_and_the_form_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = drawn();
    session.write(|change| write_text(change, YEAR, Place::Summary, "Lederen", "Ring på 22 34 56 78.")).unwrap();
    for case in session.store.sample(YEAR).unwrap() {
        session.write(|change| missing(change, YEAR, case.id, "Arkivet kan ikke åbnes.")).unwrap();
    }
    session.write(|change| sign_off(change, YEAR)).unwrap();
    let mut harness = Harness::new(session, Lang::Da, Start::default());
    // Nobody writes in vain what would stand in a report that is signed off.
    for keys in [
        "<ctrl-p>egne tekster<enter><down><enter>",
        "<esc><ctrl-p>egne tekster<enter>t",
        "<esc><ctrl-p>borgernes<enter><enter>",
    ] {
        harness.play(keys);
        assert!(
            matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::ReportSigned),
            "{keys}"
        );
    }
    harness.play("<esc>å");
    let Some(Screen::Form(form)) = harness.model.screens.last_mut() else { panic!() };
    **form = crate::tui::dialogs::form::Form::publish(YEAR, &folder.path().join("r").display().to_string(), "md");
    harness.play("<enter>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("kontrollen fandt "), "{shown}");
    assert!(shown.contains("Kort fortalt") && shown.contains("22 34 56 78"), "{shown}");
    assert!(shown.contains("gå tilbage (Esc)"), "{shown}");
    assert!(!folder.path().join("r").exists());
    harness.play("<esc><tab><tab>Kontorets nummer.<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Page(page)) if matches!(page.paper, Paper::Written(_))));
    assert!(folder.path().join("r").join("tilsyn-2027.md").exists());
}

#[test]
fn a_text_is_found_again_and_again() {
    let mut harness = at_sample();
    harness.play("<f4>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-search-first")));
    harness.play("/handicap nord<enter>");
    let at = |harness: &Harness| match harness.model.top().unwrap() {
        Screen::Sample(sample) => sample.cases[sample.selected].id.to_string(),
        other => panic!("{other:?}"),
    };
    let found: Vec<String> = harness
        .session
        .store
        .sample(YEAR)
        .unwrap()
        .into_iter()
        .filter(|case| case.department.as_deref() == Some("Handicap Nord"))
        .map(|case| case.id.to_string())
        .collect();
    assert!(found.len() > 2, "{found:?}");
    assert_eq!(at(&harness), found[0]);
    harness.play("<f4>");
    assert_eq!(at(&harness), found[1]);
    harness.play("<f5><f5>");
    assert_eq!(at(&harness), found[found.len() - 1]);
    harness.play("<f3><backspace><backspace><backspace><backspace>xyz<enter>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-search-none")));
    assert_eq!(at(&harness), found[found.len() - 1]);
}

#[test]
fn the_palette_does_what_the_key_does() {
    let mut harness = at_sample();
    harness.play("<ctrl-p>overblik<enter>");
    assert_eq!(top(&harness), ScreenKind::Of(Visit::Overview));
    harness.play("<ctrl-p>findes ikke<enter>");
    assert_eq!(top(&harness), ScreenKind::Palette);
    harness.play("<esc>");
    assert_eq!(top(&harness), ScreenKind::Of(Visit::Overview));
}
