//! The rooms around the cases: trail, review notes, overview, papers, forms, search, palette.

use crate::{
    domain::{code::Code, paragraph::Place, sample::CaseId},
    tui::{
        dialogs::page::Paper,
        shell::{
            command::ScreenKind,
            harness::{Stage, YEAR, drawn},
            model::Screen,
            notice::Notice,
            run::Start,
            screen_view::ScreenView,
        },
    },
    verbs::{missing::missing, paragraph::write as write_text, sign_off::sign_off},
    words::lang::Lang,
};

fn top(stage: &Stage) -> ScreenKind {
    stage.model.top().unwrap().kind()
}

fn at_sample() -> Stage {
    Stage::new(drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() })
}

#[test]
fn the_trail_tells_the_newest_first_without_drafts() {
    let mut stage = Stage::at_case();
    stage.play("1bKladde<esc><esc><esc>s");
    match stage.model.top().unwrap() {
        Screen::Trail(trail) => {
            let kinds: Vec<&str> = trail.entries.iter().map(|entry| entry.kind.as_str()).take(2).collect();
            assert_eq!(kinds, ["answer-given", "sample-drawn"]);
            assert_eq!(trail.entries.last().unwrap().seq, 1);
        }
        other => panic!("{other:?}"),
    }
    stage.play("<end>");
    assert!(stage.shown(80, 24).contains("Ringsted Kommune"));
    stage.play("<esc>");
    assert_eq!(top(&stage), ScreenKind::Rounds);
}

#[test]
fn a_case_is_given_to_somebody_and_taken_back() {
    let mut stage = at_sample();
    let to = |stage: &Stage| stage.file().case.assigned;
    stage.play("ikfr<enter>");
    assert_eq!(to(&stage), Some("kfr".into()));
    assert_eq!(top(&stage), ScreenKind::Sample);
    assert!(stage.shown(80, 24).contains("kfr"));
    stage.play("i Karen Frederiksen<enter>");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::InitialsUnfit));
    stage.play("<esc>i<backspace><backspace><backspace><enter>");
    assert_eq!(to(&stage), None);
}

#[test]
fn the_sample_stands_in_the_order_that_is_asked_for() {
    let mut stage = at_sample();
    stage.play("<down><down>ikfr<enter><home>");
    let ids = |stage: &Stage| -> Vec<String> {
        match stage.model.top().unwrap() {
            Screen::Sample(sample) => sample.cases.iter().take(2).map(|case| case.id.to_string()).collect(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(ids(&stage), ["B-01", "B-02"]);
    stage.play("sss");
    assert_eq!(
        (ids(&stage), stage.model.notice.clone()),
        (vec!["B-03".into(), "B-01".into()], Some(Notice::Said("tui-sorted-auditor")))
    );
    stage.play("s");
    assert_eq!(ids(&stage), ["B-01", "B-02"]);
}

#[test]
fn a_chosen_case_is_taken_in() {
    let mut stage = at_sample();
    stage.play("v2027-B-999<tab><tab>Klage i marts.<enter>");
    assert_eq!(top(&stage), ScreenKind::Sample);
    let picked = stage.session.case(YEAR, "B-901".parse::<CaseId>().unwrap()).unwrap();
    assert!(picked.case.picked);
    stage.play("v1<tab><backspace>x<tab>y<enter>");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::AreaUnknown));
}

#[test]
fn a_review_note_leads_to_its_question() {
    let mut stage = Stage::at_case();
    stage.play("11<home><down>r2<enter>Vis det.<f2><esc>b");
    assert_eq!(top(&stage), ScreenKind::Notes);
    stage.play("<enter>");
    assert_eq!(stage.question(), "BI-02");
    stage.play("1De står i journalen.<f2><esc>");
    match stage.model.top().unwrap() {
        Screen::Notes(notes) => {
            assert_eq!(notes.notes[0].standing, crate::domain::review::Standing::Responded);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_overview_leads_to_a_question_of_a_case() {
    let mut stage = at_sample();
    stage.play("t<down><down><right><enter>");
    match stage.model.top().unwrap() {
        Screen::Case(case) => {
            assert_eq!(
                (case.file.case.id.to_string(), case.question().unwrap().id.clone()),
                ("B-02".into(), "BI-03".into())
            );
        }
        other => panic!("{other:?}"),
    }
    stage.play("<esc><tab><enter>");
    assert!(matches!(stage.model.top().unwrap(), Screen::Case(case) if case.file.case.id.to_string() == "V-01"));
}

#[test]
fn the_file_is_verified_and_the_receipt_shown() {
    let mut stage = Stage::at_start();
    stage.play("e");
    assert!(
        matches!(stage.model.top().unwrap(), Screen::Page(page) if matches!(&page.paper, Paper::Verified(checks, _) if checks.iter().all(|check| check.faults.is_empty())))
    );
    stage.play("<esc>u");
    assert!(matches!(stage.model.top().unwrap(), Screen::Page(page) if matches!(&page.paper, Paper::Receipts(_))));
}

#[test]
fn the_report_is_written_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut stage = Stage::at_start();
    stage.play("r");
    let Some(Screen::Form(form)) = stage.model.screens.last_mut() else { panic!() };
    **form = crate::tui::dialogs::form::Form::publish(YEAR, &folder.path().join("r").display().to_string(), "md ods");
    stage.play("<enter>");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FormatUnknown));
    stage.play("<tab><backspace><backspace><backspace>csv<enter>");
    assert_eq!(top(&stage), ScreenKind::Page);
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
    let mut stage = Stage::new(session, Lang::Da, Start::default());
    // Nobody writes in vain what would stand in a report that is signed off.
    for keys in ["o<down><enter>", "<esc>oa", "<esc>ci"] {
        stage.play(keys);
        assert!(
            matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::ReportSigned),
            "{keys}"
        );
    }
    stage.play("<esc>r");
    let Some(Screen::Form(form)) = stage.model.screens.last_mut() else { panic!() };
    **form = crate::tui::dialogs::form::Form::publish(YEAR, &folder.path().join("r").display().to_string(), "md");
    stage.play("<enter>");
    let shown = stage.shown(80, 24);
    assert!(shown.contains("kontrollen fandt "), "{shown}");
    assert!(shown.contains("Kort fortalt") && shown.contains("22 34 56 78"), "{shown}");
    assert!(shown.contains("gå tilbage (Esc)"), "{shown}");
    assert!(!folder.path().join("r").exists());
    stage.play("<esc><tab><tab>Kontorets nummer.<enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Page(page)) if matches!(page.paper, Paper::Written(_))));
    assert!(folder.path().join("r").join("tilsyn-2027.md").exists());
}

#[test]
fn a_text_is_found_again_and_again() {
    let mut stage = at_sample();
    stage.play("n");
    assert_eq!(stage.model.notice, Some(Notice::Said("tui-search-first")));
    stage.play("/handicap nord<enter>");
    let at = |stage: &Stage| match stage.model.top().unwrap() {
        Screen::Sample(sample) => sample.cases[sample.selected].id.to_string(),
        other => panic!("{other:?}"),
    };
    let found: Vec<String> = stage
        .session
        .store
        .sample(YEAR)
        .unwrap()
        .into_iter()
        .filter(|case| case.department.as_deref() == Some("Handicap Nord"))
        .map(|case| case.id.to_string())
        .collect();
    assert!(found.len() > 2, "{found:?}");
    assert_eq!(at(&stage), found[0]);
    stage.play("n");
    assert_eq!(at(&stage), found[1]);
    stage.play("NN");
    assert_eq!(at(&stage), found[found.len() - 1]);
    stage.play("<f3><backspace><backspace><backspace><backspace>xyz<enter>");
    assert_eq!(stage.model.notice, Some(Notice::Said("tui-search-none")));
    assert_eq!(at(&stage), found[found.len() - 1]);
}

#[test]
fn the_palette_does_what_the_key_does() {
    let mut stage = at_sample();
    stage.play("<ctrl-p>overblik<enter>");
    assert_eq!(top(&stage), ScreenKind::Overview);
    stage.play("<ctrl-p>findes ikke<enter>");
    assert_eq!(top(&stage), ScreenKind::Palette);
    stage.play("<esc>");
    assert_eq!(top(&stage), ScreenKind::Overview);
}
