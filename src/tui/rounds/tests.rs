//! The first screens: what opens, what is refused, how one gets back.

use crate::domain::code::Code;
use crate::{
    tui::shell::{
        harness::{Harness, YEAR, empty, listed},
        model::{Gone, Screen},
        notice::Notice,
        run::Start,
    },
    words::lang::Lang,
};

#[test]
fn enter_leads_from_the_round_to_the_question_and_escape_back() {
    let mut harness = Harness::at_start();
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
    harness.play("<enter>");
    assert_eq!(harness.question(), "BI-01");
    harness.play("<esc><esc><esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    harness.play("<ctrl-q>");
    assert_eq!(harness.model.gone, Gone::Yes);
}

#[test]
fn before_the_draw_there_is_no_sample_to_open() {
    let mut harness = Harness::new(listed(), Lang::Da, Start::default());
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Draw(_))));
    let harness = Harness::new(listed(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::NotDrawn));
}

#[test]
fn before_the_list_there_is_nothing_to_draw() {
    let mut harness = Harness::new(empty(), Lang::Da, Start::default());
    harness.model.folders.here = std::env::temp_dir();
    // The round is opened, and the next step is to look for its list.
    harness.play("<enter><enter><enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Import(_))));
    harness.play("<esc>l");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FrameEmpty));
}

#[test]
fn an_unknown_year_or_case_is_told() {
    let harness =
        Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(2001), ..Start::default() });
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundUnknown));
    let start = Start { case: Some("V-99".parse().unwrap()), ..Start::default() };
    let harness = Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, start);
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseUnknown));
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
}

#[test]
fn a_round_is_signed_when_every_case_is_done_and_opened_again_with_a_reason() {
    let mut harness =
        Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    harness.play("u");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundNotFinished));
    // Nineteen cases are not found, one is answered.
    harness.play("<end>");
    for _ in 0..19 {
        harness.play("<del>1Ikke i systemet.<f2><up>");
    }
    harness.play("<home><enter>");
    harness.play(&"1".repeat(43));
    harness.play("f");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-completed")));
    harness.play("<esc>u");
    assert!(matches!(harness.model.top(), Some(Screen::Confirm(_))));
    harness.play("<enter>uj");
    assert!(harness.session.round(YEAR).unwrap().signed);
    let head = harness.session.store.sign_offs(YEAR).unwrap().remove(0).head_sha256;
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Runden 2027 er godkendt som udgave 1.") && shown.contains(&head), "{shown}");
    assert!(shown.contains("Gå tilbage med Esc, og skriv rapporten med å."), "{shown}");
    harness.play("<esc><home><enter>3");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundSigned));
    harness.play("<esc><esc>æEn fejl i sag B-01.<f2>");
    assert!(!harness.session.round(YEAR).unwrap().signed);
}
