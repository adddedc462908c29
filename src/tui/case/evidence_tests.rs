//! A reference in its parts on the screens: typed, refused in its place, and kept as a draft.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::code::Code;
use crate::{
    domain::event::Field,
    tui::shell::{harness::Harness, message::Message, model::Screen, notice::Notice},
};
use expect_test::expect;

#[test]
fn three_parts_are_one_line() {
    let mut harness = Harness::at_case();
    harness.play("1<home>eReferat af møde<tab>4.3.2026<tab>12/345");
    expect![[r#"
         Henvisning                                                         B-01  BI-01
        ────────────────────────────────────────────────────────────────────────────────
         Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål,
         der er opstillet?
         Svar: Opfyldt
         Skriv det, du har; resten kan stå tomt.
         ──────────────────────────────────────────────────────────────────────────────

           Dokument    Referat af møde


           Dato        4.3.2026
         > Journal     12/345










         Enter færdig   Tab næste felt   F1 taster   Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("<enter>");
    let given = harness.file().given("BI-01").unwrap().answer.clone();
    assert_eq!(given.evidence.parts(), ["Referat af møde", "04-03-2026", "12/345"].map(String::from));
    let shown = harness.shown(100, 30);
    assert!(shown.contains("Henvisning: 04-03-2026 · journal 12/345 · Referat af møde"), "{shown}");
    // What was written stands in its fields again.
    harness.play("e<tab><tab>-B<f2>");
    assert_eq!(harness.file().given("BI-01").unwrap().answer.evidence.journal, "12/345-B");
}

#[test]
fn a_part_that_cannot_be_used_is_turned_to_and_nothing_is_saved() {
    let mut harness = Harness::at_case();
    harness.play("1<home>eReferat<tab>30-02-2026<tab>010190-1234<enter>");
    let on = |harness: &Harness| match harness.model.top() {
        Some(Screen::Editor(editor)) => editor.parts.as_ref().unwrap().on(),
        _ => 9,
    };
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::DayUnknown));
    assert_eq!(on(&harness), 1);
    harness.play("<backspace><backspace><backspace><backspace><backspace><backspace><backspace><backspace>");
    harness.play("<backspace><backspace><enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CprInText));
    assert_eq!(on(&harness), 2);
    assert!(harness.file().given("BI-01").unwrap().answer.evidence.is_empty());
}

#[test]
fn a_pause_keeps_the_parts_and_a_new_start_has_them_in_their_fields() {
    let mut harness = Harness::at_case();
    harness.play("1<home>e<tab>04-03<tab>64828282");
    harness.tell(Message::Paused);
    // A number of the journal is no telephone number, in a draft either.
    assert_eq!(harness.file().draft("BI-01", Field::Evidence).unwrap().text, "\n04-03\n64828282");
    let mut again = Harness::resume(harness);
    assert!(again.shown(100, 30).contains("04-03 · 64828282"));
    again.play("e<tab>-2026<f2>");
    let file = again.file();
    assert_eq!(file.given("BI-01").unwrap().answer.evidence.parts(), ["", "04-03-2026", "64828282"].map(String::from));
    assert_eq!(file.drafts, []);
}

#[test]
fn a_day_that_has_not_been_is_refused_and_the_form_stays() {
    let mut harness = Harness::at_case();
    harness.play("1<home>e<tab>04-03-2099<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::EvidenceFuture));
    assert!(matches!(harness.model.top(), Some(Screen::Editor(_))));
}
