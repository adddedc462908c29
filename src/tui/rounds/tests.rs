//! The first screens: what opens, what is refused, how one gets back.

use crate::domain::code::Code;
use crate::{
    tui::shell::{
        harness::{Stage, YEAR, empty, listed},
        model::{Gone, Screen},
        notice::Notice,
        run::Start,
    },
    words::lang::Lang,
};

#[test]
fn enter_leads_from_the_round_to_the_question_and_escape_back() {
    let mut stage = Stage::at_start();
    stage.play("<enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Sample(_))));
    stage.play("<enter>");
    assert_eq!(stage.question(), "BI-01");
    stage.play("<esc><esc><esc>");
    assert!(matches!(stage.model.top(), Some(Screen::Rounds(_))));
    stage.play("q");
    assert_eq!(stage.model.gone, Gone::Yes);
}

#[test]
fn before_the_draw_there_is_no_sample_to_open() {
    let mut stage = Stage::new(listed(), Lang::Da, Start::default());
    stage.play("<enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Draw(_))));
    let stage = Stage::new(listed(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::NotDrawn));
}

#[test]
fn before_the_list_there_is_nothing_to_draw() {
    let mut stage = Stage::new(empty(), Lang::Da, Start::default());
    stage.model.folders.here = std::env::temp_dir();
    // The round is opened, and the next step is to look for its list.
    stage.play("<enter><enter><enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Import(_))));
    stage.play("<esc>p");
    assert!(matches!(stage.model.top(), Some(Screen::Rounds(_))));
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FrameEmpty));
}

#[test]
fn an_unknown_year_or_case_is_told() {
    let stage =
        Stage::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(2001), ..Start::default() });
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundUnknown));
    let start = Start { case: Some("V-99".parse().unwrap()), ..Start::default() };
    let stage = Stage::new(crate::tui::shell::harness::drawn(), Lang::Da, start);
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseUnknown));
    assert!(matches!(stage.model.top(), Some(Screen::Sample(_))));
}

#[test]
fn a_round_is_signed_when_every_case_is_done_and_opened_again_with_a_reason() {
    let mut stage =
        Stage::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    stage.play("g");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundNotFinished));
    // Nineteen cases are not found, one is answered.
    stage.play("<end>");
    for _ in 0..19 {
        stage.play("mIkke i systemet.<f2><up>");
    }
    stage.play("<home><enter>");
    stage.play(&"1".repeat(43));
    stage.play("f");
    assert_eq!(stage.model.notice, Some(Notice::Said("tui-completed")));
    stage.play("<esc>g");
    assert!(matches!(stage.model.top(), Some(Screen::Confirm(_))));
    stage.play("<enter>gj");
    assert!(stage.session.round(YEAR).unwrap().signed);
    let head = stage.session.store.sign_offs(YEAR).unwrap().remove(0).head_sha256;
    let shown = stage.shown(80, 24);
    assert!(shown.contains("Runden 2027 er godkendt som udgave 1.") && shown.contains(&head), "{shown}");
    assert!(shown.contains("Gå tilbage med Esc, og skriv rapporten med r."), "{shown}");
    stage.play("<esc><home><enter>3");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundSigned));
    stage.play("<esc><esc>aEn fejl i sag B-01.<f2>");
    assert!(!stage.session.round(YEAR).unwrap().signed);
}
