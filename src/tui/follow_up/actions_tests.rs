//! What is to be done about a finding: written down, listed, and what came of it.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::code::Code;
use crate::{
    domain::follow_up::{Action, Outcome},
    tui::shell::{
        harness::{Harness, YEAR},
        model::{Gone, Screen},
        notice::Notice,
    },
    verbs::{follow_up::decide, request::NewAction},
};
use expect_test::expect;

fn actions(harness: &Harness) -> Vec<Action> {
    harness.session.store.actions().unwrap()
}

fn refused(harness: &Harness) -> Code {
    match &harness.model.notice {
        Some(Notice::Refused(refusal)) => refusal.code,
        other => panic!("not refused: {other:?}"),
    }
}

/// At the findings, on the second question of the children's area.
fn at_finding() -> Harness {
    let mut harness = Harness::at_case();
    harness.play("<esc>r<down>");
    harness
}

#[test]
fn a_finding_becomes_an_action_with_its_question_and_area() {
    let mut harness = at_finding();
    harness.play("tNy skabelon<tab>Afdelingslederen<tab>01-09-2027<tab>Fem notater læses<tab>ja<f2>");
    assert!(matches!(harness.model.top(), Some(Screen::Findings(_))));
    assert_eq!(harness.model.notice, Some(Notice::Saved(crate::tui::shell::harness::now())));
    let found = actions(&harness);
    let decided = &found[0].decided;
    assert_eq!((decided.id.to_string(), decided.question.as_str()), ("H-01".into(), "BI-02"));
    assert_eq!(decided.area, Some(crate::domain::area::Area::Children));
    assert_eq!((decided.text.as_str(), decided.owner.as_str()), ("Ny skabelon", "Afdelingslederen"));
    assert_eq!((decided.deadline.to_string(), decided.check.as_str()), ("2027-09-01".into(), "Fem notater læses"));
    assert!(decided.acute);
}

#[test]
fn a_wrong_field_is_turned_to_and_nothing_is_lost() {
    let mut harness = at_finding();
    harness.play("t<enter>");
    assert_eq!(refused(&harness), Code::ReasonNeeded);
    harness.play("Ring 64 82 82 82<enter>Lederen<enter>næste år<enter>Fem notater<f2>");
    assert_eq!(refused(&harness), Code::DayUnknown);
    // The deadline is on; it is written anew.
    harness
        .play("<backspace><backspace><backspace><backspace><backspace><backspace><backspace><backspace>01-09-2020<f2>");
    // Both the past deadline and the telephone number are wrong: the text is told of first, and turned to.
    assert_eq!(refused(&harness), Code::PhoneInText);
    harness.play("<backspace><backspace><backspace><backspace><backspace><backspace><f2>");
    assert_eq!(refused(&harness), Code::ActionDeadlinePast);
    assert_eq!(actions(&harness), []);
    let shown = harness.shown(80, 24);
    for text in ["Ring 64 82", "Lederen", "01-09-2020", "Fem notater"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
}

#[test]
fn what_was_typed_waits_for_the_same_finding() {
    let mut harness = at_finding();
    harness.play("tHalvt skrevet<esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Findings(_))));
    harness.play("<down>t");
    assert!(!harness.shown(80, 24).contains("Halvt skrevet"));
    harness.play("<esc><up>t");
    assert!(harness.shown(80, 24).contains("Halvt skrevet"));
    // And nobody leaves without being asked.
    harness.play("<ctrl-c>");
    assert_eq!(harness.model.gone, Gone::Asked);
}

/// One overdue, one that cannot wait, one that is done, and one from last year.
fn worked() -> Harness {
    let mut harness = Harness::at_start();
    let day = |text: &str| text.parse().unwrap();
    for (question, text, deadline, acute) in [
        ("BI-02", "Ny skabelon til den socialfaglige vurdering i alle sager", "2026-12-01", false),
        ("BI-05", "Ring til de ni familier", "2026-11-30", true),
        ("KO-01", "Kursus", "2026-11-22", false),
    ] {
        let wanted = NewAction {
            question: question.into(),
            area: None,
            text: text.into(),
            owner: "Afdelingslederen".into(),
            deadline: day(deadline),
            check: "Fem notater læses i oktober".into(),
            acute,
        };
        harness.session.write(|change| decide(change, YEAR, &wanted)).unwrap();
    }
    harness.session.now = || crate::domain::moment::Moment::try_from("2026-11-24T08:00:00Z".to_owned()).unwrap();
    harness
}

#[test]
fn the_acute_come_first_and_what_is_overdue_is_said_in_words() {
    let mut harness = worked();
    harness.play("<ctrl-p>handlinger<enter>");
    expect![[r#"
         Handlinger 2027                                       3 venter, 1 over fristen
        ────────────────────────────────────────────────────────────────────────────────
         > H-02  30-11-2026  venter                HASTER Ring til de ni familier
           H-03  22-11-2026  fristen overskredet   Kursus
           H-01  01-12-2026  venter                Ny skabelon til den socialfaglige v…
         ──────────────────────────────────────────────────────────────────────────────
         H-02, HASTER: Ring til de ni familier (Ikke gennemført endnu)
         Følger af: BI-05 Barnets holdning, børneområdet
         Ansvarlig: Afdelingslederen. Frist: 30-11-2026
         Sådan ser vi, at det virker: Fem notater læses i oktober












         Enter meld, hvad der skete  t ny handling  u før underskrift  o overblik
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    expect![[r#"
         Handlinger 2027                                                                               3 venter, 1 over fristen
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         > H-02  30-11-2026  venter                HASTER Ring til de ni familier
           H-03  22-11-2026  fristen overskredet   Kursus
           H-01  01-12-2026  venter                Ny skabelon til den socialfaglige vurdering i alle sager
         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         H-02, HASTER: Ring til de ni familier (Ikke gennemført endnu)
         Følger af: BI-05 Barnets holdning, børneområdet
         Ansvarlig: Afdelingslederen. Frist: 30-11-2026
         Sådan ser vi, at det virker: Fem notater læses i oktober
























         Enter meld, hvad der skete  t ny handling  u før underskrift  o overblik  r resultater  l lister  å rapport
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 36));
}

#[test]
fn the_outcome_is_chosen_and_said() {
    let mut harness = worked();
    harness.play("<ctrl-p>handlinger<enter><down><enter>");
    expect![[r#"
         Hvad skete der?                                                           H-03
        ────────────────────────────────────────────────────────────────────────────────
         Kursus

         > 1  Gennemført
           2  Delvist gennemført
           3  Opgivet















         Enter vælg
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("2Halvdelen er på kursus.<f2>");
    assert!(matches!(harness.model.top(), Some(Screen::Actions(_))));
    let found = actions(&harness);
    let reported = found[2].reported.as_ref().unwrap();
    assert_eq!((reported.outcome, reported.note.as_str()), (Outcome::Partly, "Halvdelen er på kursus."));
    // A later word counts in its place.
    harness.play("<enter>3Kurset findes ikke mere.<f2>");
    assert_eq!(actions(&harness)[2].reported.as_ref().unwrap().outcome, Outcome::Dropped);
}

#[test]
fn an_outcome_that_is_left_waits() {
    let mut harness = worked();
    harness.play("<ctrl-p>handlinger<enter><enter><enter>Halvt skrevet<esc>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-shelved")));
    harness.play("<enter><enter>");
    assert!(harness.shown(80, 24).contains("Halvt skrevet"), "{}", harness.shown(80, 24));
}

#[test]
fn the_form() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>handlinger<enter>");
    expect![[r#"
         Handlinger 2027                                                   ingen venter
        ────────────────────────────────────────────────────────────────────────────────
         Der er ingen handlinger endnu. Skriv en ind med t. Du kan også stå på et
         resultat i resultaterne og gøre det dér; så er spørgsmålet skrevet på forhånd.


















         Enter meld, hvad der skete  t ny handling  u før underskrift  o overblik
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("t");
    expect![[r#"
         Ny handling                                                               2027
        ────────────────────────────────────────────────────────────────────────────────

         Hvad skal der gøres ved et resultat, af hvem, hvornår, og hvordan ser I, at
         det virker? Skriv roller, ikke navne. Er runden godkendt, står handlingen
         først i næste rundes rapport.


         > Spørgsmål   skal udfyldes, for eksempel BI-02
           Område      B eller V; tomt er alle områder med spørgsmålet
           Hvad        det, der skal gøres


           Ansvarlig   en rolle, for eksempel afdelingslederen
           Frist       dd-mm-åååå
           Ses ved     hvordan I vil se, at det virker

           Haster      nej, eller skriv ja




         Enter færdig  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
