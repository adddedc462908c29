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
