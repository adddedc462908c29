//! The notes and the readings: the life of a note, and who may do what to it.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::{
    domain::{
        answer::{Answer, Value},
        code::Code,
        note::{About, Life, NoteId},
    },
    tui::shell::{
        command::ScreenKind,
        harness::{Harness, YEAR},
        model::Screen,
        notice::Notice,
        screen_view::ScreenView,
    },
    verbs::{answer::answer, note},
};
use expect_test::expect;

const NOTES: &str = "<ctrl-p>bemærkninger<enter>";

/// Three answers of `mla`: `kfr` would have given two of them otherwise, and has a word to the round.
fn noted() -> Harness {
    let mut harness = Harness::at_case();
    harness.play("112Kun en del.<f2>");
    harness.contest("BI-01", Some(Value::Partly), "Jeg finder ikke ønskerne.");
    harness.contest("BI-03", Some(Value::NotMet), "Der er ingen plan.");
    harness.other("kfr", |change| note::note(change, YEAR, About::round(), "Journalen er svær at finde rundt i."));
    harness.play("<esc>").play(NOTES);
    harness
}

fn life(harness: &Harness, id: u32) -> Life {
    let notes = harness.session.store.notes(YEAR).unwrap();
    notes.iter().find(|note| note.id == NoteId(id)).unwrap().life()
}

/// The same file, and whoever else looks at it.
fn as_other(harness: Harness, by: &str) -> Harness {
    let mut harness = Harness::as_reader(harness.session, by);
    harness.play(NOTES);
    harness
}

#[test]
fn notes_are_seen_with_both_answers() {
    let mut harness = noted();
    expect![[r#"
         Andenlæserens bemærkninger 2027                      3 venter på svar, 3 i alt
        ────────────────────────────────────────────────────────────────────────────────
        > * L-01  B-01   BI-01 Egne ønsker i målene    + ~  venter på svar  Jeg finder …
          * L-02  B-01   BI-03 Plan foreligger i tide  ~ -  venter på svar  Der er inge…
          * L-03  runden                                    venter på svar  Journalen e…











        ────────────────────────────────────────────────────────────────────────────────
         Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål,
         der er opstillet?
         mla: Opfyldt.                         │ kfr: Delvist opfyldt. Jeg finder ikke
                                               │ ønskerne. (DD-MM-ÅÅÅÅ TT:MM)

         Enter åbn  b svar  Del luk bemærkningen  m næste åbne  Tab læsninger
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

/// Answered by a text and by another answer, as whoever opened them sees it; and who has read what.
fn both_answered() -> Harness {
    let mut harness = noted();
    harness.play("bDe står i journalen.<f2><esc><home><enter>1");
    assert_eq!((life(&harness, 1), life(&harness, 2)), (Life::Answered, Life::Answered));
    as_other(harness, "kfr")
}

#[test]
fn answered_notes_and_readings_are_seen() {
    let mut harness = both_answered();
    expect![[r#"
         Andenlæserens bemærkninger 2027                                                              1 venter på svar, 3 i alt
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        > * L-03  runden                                    venter på svar  Journalen er svær at finde rundt i.
            L-01  B-01   BI-01 Egne ønsker i målene    + ~  besvaret  Jeg finder ikke ønskerne.
            L-02  B-01   BI-03 Plan foreligger i tide  + -  besvaret  Der er ingen plan.














        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         kfr: Journalen er svær at finde rundt i. (DD-MM-ÅÅÅÅ TT:MM)

         Enter åbn  e accepter svaret  m næste åbne  Tab læsninger  t bemærkning til runden  u før underskrift  o overblik
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 24));
    harness.play("<tab>");
    expect![[r#"
         Andenlæsninger 2027                                         0 færdige, 1 i alt
        ────────────────────────────────────────────────────────────────────────────────
        > kfr      B-01   valgt       læst 2/3     ikke blind  i gang

         Ændret efter læsning
          kfr      B-01   BI-03 Plan foreligger i tide læste Delvist opfyldt, nu Opfyldt













        ────────────────────────────────────────────────────────────────────────────────
         Sag B-01: valgt enkeltvis (af kfr). 1 svar er ikke læst.

         Enter åbn  t vælg læser og sager  Tab bemærkninger  u før underskrift
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

/// Answered beside the answer that it is about, and one comes back to the notes.
#[test]
fn a_note_is_answered_and_ended_by_whoever_may() {
    let mut harness = noted();
    // Another's note is not accepted, nor maintained; one's own answer to it is given beside the case.
    harness.play("e");
    assert_eq!(harness.refused(), Some(Code::NoteOfAnother));
    harness.play("b");
    assert!(matches!(&harness.model.screens[..], [.., Screen::Case(_), Screen::Editor(_)]));
    harness.play("De står i journalen.<f2><esc>");
    assert_eq!((life(&harness, 1), harness.model.top().unwrap().kind()), (Life::Answered, top_of_notes()));
    // The reader: the one is accepted, the other maintained, once it is answered.
    let mut harness = as_other(harness, "kfr");
    harness.play("b");
    assert_eq!(harness.refused(), Some(Code::NoteNotAnswered));
    harness.play("<end>e");
    assert_eq!(life(&harness, 1), Life::Accepted);
    harness.play("<del>");
    assert_eq!(harness.refused(), Some(Code::NoteResolved));
    // Somebody else closes with a reason.
    let mut harness = as_other(harness, "mla");
    harness.play("<home><del><f2>");
    assert_eq!(harness.refused(), Some(Code::ReasonNeeded));
    harness.play("Læseren er rejst.<f2>");
    assert_eq!((life(&harness, 2), life(&harness, 3)), (Life::Closed, Life::Open));
    // The one on the round is answered where one is.
    harness.play("<home>bDet er meldt videre.<f2>");
    assert_eq!(life(&harness, 3), Life::Answered);
    let mut harness = as_other(harness, "kfr");
    harness.play("<home>bDet er ikke nok.<f2>");
    assert_eq!(life(&harness, 3), Life::Maintained);
}

fn top_of_notes() -> ScreenKind {
    ScreenKind::Of(crate::verbs::load::Visit::Notes)
}

#[test]
fn a_note_on_the_round_is_written() {
    let mut harness = noted();
    harness.play("tUdtrækket var svært at forklare.<f2>");
    assert_eq!(harness.model.notice, Some(Notice::Noted(NoteId(4))));
    assert_eq!(life(&harness, 4), Life::Open);
    // From one that waits to the next, round the end.
    harness.play("<home>m");
    assert!(matches!(harness.model.top(), Some(Screen::Notes(notes)) if notes.selected == 1));
    harness.play("<end>m");
    assert!(matches!(harness.model.top(), Some(Screen::Notes(notes)) if notes.selected == 0));
}

/// What was changed after it was read leads to its question.
#[test]
fn what_was_changed_after_reading_leads_there() {
    let mut harness = noted();
    let now = Answer { note: "Set igen.".into(), ..Answer::of(Value::NotMet) };
    harness.other("mla", |change| answer(change, (YEAR, "B-01".parse().unwrap(), "BI-01"), now.clone(), &[], None));
    harness.play("<esc>").play(NOTES).play("<tab><end>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("læste Opfyldt, nu Ikke opfyldt"), "{shown}");
    harness.play("<enter>");
    assert_eq!(harness.question(), "BI-01");
}

/// A text that a reader has begun keeps the round from being signed; another passes over it, with a reason.
#[test]
fn what_a_reader_has_begun_is_passed_over_with_a_reason() {
    let mut harness = Harness::as_reader(Harness::at_case().session, "kfr");
    harness.other("mla", |change| {
        answer(change, (YEAR, "B-01".parse().unwrap(), "BI-01"), Answer::of(Value::Met), &[], None)
    });
    harness.play("<enter><home>abJeg er i tvivl om<esc><esc><esc>u");
    let at = |harness: &mut Harness| {
        let half = |screen: &Screen| match screen {
            Screen::Signing(room) => room.points().position(|point| point.kind() == "half-note"),
            _ => None,
        };
        let shown = harness.shown(80, 24);
        let at = half(harness.model.top().unwrap()).unwrap_or_else(|| panic!("{shown}"));
        harness.play("<home>").play(&"<down>".repeat(at));
    };
    at(&mut harness);
    harness.play("<del>");
    assert_eq!(harness.refused(), Some(Code::HalfNoteOwn));
    let mut harness = Harness::as_reader(harness.session, "mla");
    harness.play("u");
    at(&mut harness);
    harness.play("<del>Læseren er syg.<f2>");
    let passed = harness.file().others.iter().find_map(|draft| draft.passed_over.clone());
    assert_eq!(passed, Some("Læseren er syg.".into()));
    harness.play("<home><del>");
    assert_eq!(harness.model.notice, Some(Notice::Said("signing-pass-none")));
}
