//! Feedback sheets on the screens.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::code::Code;
use crate::tui::shell::harness::Harness;
use crate::tui::shell::{model::Screen, notice::Notice};
use expect_test::expect;

#[test]
fn one_sheet_is_written_and_the_trail_tells_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>tilbagemeld<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    let typed = format!("{}/ud", folder.path().display());
    let clear = "<backspace>".repeat(200);
    harness.play(&format!("{clear}<tab>ingen afdeling<f2>"));
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FolderNeeded));
    harness.play(&format!("<up>{typed}<f2>"));
    assert!(
        matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FeedbackNoDepartment)
    );
    harness.play(&format!("<down>{clear}b1<f2>"));
    let shown = harness.shown(80, 24);
    assert!(
        shown.contains("Tilbagemeldingerne er skrevet") && shown.contains("tilbagemelding-2027-B-01.html"),
        "{shown}"
    );
    assert_eq!(harness.session.store.trail().unwrap().last().unwrap().kind, "feedback-written");
    assert_eq!(std::fs::read_dir(folder.path().join("ud")).unwrap().count(), 1);
}

/// What is there and not ours is asked about over the form; a no keeps the form as it was typed.
#[test]
fn what_is_not_ours_is_replaced_after_a_yes() {
    let folder = tempfile::tempdir().unwrap();
    let held = folder.path().join("tilbagemelding-2027-B-01.html");
    std::fs::write(&held, "rettet i hånden").unwrap();
    let mut harness = Harness::at_start();
    let typed = format!("{}", folder.path().display());
    let clear = "<backspace>".repeat(200);
    harness.play(&format!("<ctrl-p>tilbagemeld<enter>{clear}{typed}<tab>b1<f2>"));
    let shown = harness.shown(100, 24);
    assert!(shown.contains("i forvejen en fil med samme navn") && shown.contains("tilbagemelding-2027-B-01.html"));
    assert!(shown.contains("Må det, der ligger der, erstattes?") && !shown.contains("--force"), "{shown}");
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    assert_eq!(std::fs::read_to_string(&held).unwrap(), "rettet i hånden");
    harness.play("<f2>j");
    assert!(harness.shown(100, 24).contains("Tilbagemeldingerne er skrevet"));
    assert!(std::fs::read_to_string(&held).unwrap().starts_with("<!"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    // The trail tells of it now.
    harness.play(&format!("<esc><ctrl-p>tilbagemeld<enter>{clear}{typed}<tab>b1<f2>"));
    assert!(harness.shown(100, 24).contains("Tilbagemeldingerne er skrevet"));
}

#[test]
fn the_form() {
    let mut harness = Harness::at_start();
    harness.play(&format!("<ctrl-p>tilbagemeld<enter>{}", "<backspace>".repeat(200)));
    expect![[r#"
         Skriv tilbagemeldinger                                                    2027
        ────────────────────────────────────────────────────────────────────────────────



         > Mappe       skal udfyldes

           Til         alle; eller en sag som B-01, eller en afdelings navn



         Hver sag og hver afdeling får en side at lære af. Siderne er interne og hører
         ikke til i rapporten: send dem kun til dem, der i forvejen må læse sagerne.
         Sporet husker, hvem der skrev hvilke.








         Enter færdig  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
