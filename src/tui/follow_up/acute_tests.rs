//! An acute concern, from anywhere in a case to the word that it was handled.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::code::Code;
use crate::tui::shell::harness::{Harness, YEAR};
use crate::tui::shell::{model::Screen, notice::Notice};
use expect_test::expect;

fn acutes(harness: &Harness) -> Vec<crate::domain::acute::Acute> {
    harness.session.store.acutes(YEAR).unwrap()
}

#[test]
fn one_key_in_a_case_passes_a_concern_on() {
    let mut harness = Harness::at_case();
    harness.play("<f9>Tegn på vold<tab>Vagthavende<f2>");
    assert_eq!(harness.model.notice, Some(Notice::Said("acute-saved")));
    assert!(matches!(harness.model.top(), Some(Screen::Case(_))));
    let found = acutes(&harness);
    let of = |acute: &crate::domain::acute::Acute| {
        (acute.number, acute.case.to_string(), acute.what.clone(), acute.to.clone())
    };
    let expected = (1, "B-01".to_owned(), "Tegn på vold".to_owned(), "Vagthavende".to_owned());
    assert_eq!(found.iter().map(of).collect::<Vec<_>>(), [expected]);
    assert_eq!(found[0].passed_on, crate::tui::shell::harness::now());
}

#[test]
fn a_text_under_way_waits_below_the_concern() {
    let mut harness = Harness::at_case();
    harness.play("3Midt i en sætn<f9>Tegn på vold<enter>Vagthavende<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Editor(editor)) if editor.text.text() == "Midt i en sætn"));
    assert_eq!(acutes(&harness).len(), 1);
}

#[test]
fn what_is_missing_or_wrong_is_said_and_nothing_is_lost() {
    let mut harness = Harness::at_case();
    harness.play("<f9><f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::ReasonNeeded));
    harness.play("Ring 64 82 82 82<tab>Vagten<tab>i går<f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::DateTimeUnknown));
    harness.play("<backspace><backspace><backspace><backspace><backspace><f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::PhoneInText));
    assert_eq!(acutes(&harness), []);
    harness.play("<esc><f9>");
    assert!(harness.shown(80, 24).contains("Ring 64 82 82 82"));
}

#[test]
fn the_list_tells_what_is_not_handled() {
    let mut harness = Harness::at_case();
    harness.play("<f9>Tegn på vold<tab>Vagthavende<f2><esc><f9>");
    expect![[r#"
         Akutte bekymringer 2027                                       1 ikke håndteret
        ────────────────────────────────────────────────────────────────────────────────
         > 1. B-01, ikke håndteret: givet videre til Vagthavende DD-MM-ÅÅÅÅ TT:MM
         ──────────────────────────────────────────────────────────────────────────────
         Hvad: Tegn på vold
         Gemt DD-MM-ÅÅÅÅ TT:MM af mla
















         Enter meld håndteret  u før underskrift  o overblik  r resultater  l lister
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("<enter>Samtale holdt<f2>");
    assert_eq!(acutes(&harness)[0].handled.as_ref().unwrap().note, "Samtale holdt");
    harness.play("<enter>");
    assert_eq!(harness.refused(), Some(Code::AcuteHandled));
}

#[test]
fn the_form() {
    let mut harness = Harness::at_case();
    harness.play("<f9>");
    expect![[r#"
         Akut bekymring                                                            B-01
        ────────────────────────────────────────────────────────────────────────────────


         Har du set noget i sagen, der ikke kan vente? Giv det videre nu, og skriv her,
         hvad det er, og hvem der har fået det. Det indgår ikke i nogen tal. Skriv
         ingen navne.


         > Hvad        skal udfyldes



           Givet til   skal udfyldes

           Hvornår     nu, ellers dd-mm-åååå tt:mm






         Enter gem  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
