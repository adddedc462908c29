//! The measures of agreement: over what they are taken, by hand.

use super::{
    fixture::{PLAIN, YEAR, answer_all, case, complete_all, dataset, drawn},
    second_reading::{choose_for, done, says, text},
};
use crate::{
    domain::{
        answer::{Answer, Value},
        checklist::Scale,
        reading::{Said, Wanted},
    },
    report::data::{
        agreement::{Agreement, Foreknown, Without},
        second_reading::SecondReading,
    },
    verbs::{answer::answer, reading, session::Session},
};

const WORDS: &str = "syv solsorte synger i syrenen";

/// BI-05 does not apply in the first four cases; everything else is met.
fn pattern(position: u32, place: u32) -> Value {
    if place == 3 && position <= 4 { Value::NotApplicable } else { Value::Met }
}

fn bound() -> Session {
    let mut session = drawn(&PLAIN, &["BI"], (60, 60));
    answer_all(&mut session, pattern);
    complete_all(&mut session);
    session
}

fn given(session: &Session, id: &str, question: &str) -> Value {
    session.store.case_file(YEAR, case(id)).unwrap().unwrap().given(question).unwrap().answer.value
}

/// `rev` reads these questions of every child's case up to a number, and says *ikke opfyldt* to the first `differs`.
fn read(session: &mut Session, questions: &[(&str, u32)], cases: std::ops::RangeInclusive<u32>) {
    for n in cases {
        let id = format!("B-{n:02}");
        for (question, differs) in questions {
            let own = if n <= *differs { Value::NotMet } else { given(session, &id, question) };
            says(session, "rev", (&id, question), Said::Own(own), "");
        }
        done(session, "rev", &id);
    }
}

fn children(session: &Session) -> SecondReading {
    dataset(session).areas[0].second_reading.clone()
}

fn kind(agreement: &Agreement) -> (Scale, bool, u32, u32, u32) {
    (agreement.scale, agreement.blind, agreement.read, agreement.agreed, agreement.not_applicable)
}

const THREE: [(&str, u32); 3] = [("BI-01", 3), ("BI-04", 0), ("BI-05", 0)];

/// Thirty readings of all children's cases.
pub(super) fn all_read() -> Session {
    let mut session = bound();
    choose_for(&mut session, Wanted::All);
    read(&mut session, &THREE, 1..=10);
    session
}

/// Thirty readings. In four both say that the question does not apply; of the 26 others three differ. By hand:
/// pa = 23/26, pi = 49/52 and 3/52, e = 2 x 49 x 3 / 52² / (5 - 1) = 147/5408, and (pa - e) / (1 - e) = 0.88139.
#[test]
fn the_coefficient_is_of_the_answers_that_the_question_can_take() {
    let session = all_read();
    let reading = children(&session);
    let [agreement] = &reading.agreements[..] else { panic!("{:?}", reading.agreements) };
    assert_eq!(kind(agreement), (Scale::Fulfilled, true, 30, 27, 4));
    assert_eq!(agreement.values, Value::ALL);
    let nothing = [0; 5];
    assert_eq!(agreement.table, [[23, 0, 3, 0, 0], nothing, nothing, nothing, nothing]);
    assert!((agreement.ac1.unwrap() - 0.881_391_4).abs() < 1e-7, "{:?}", agreement.ac1);
    let text = text(&dataset(&session));
    for said in [
        "Opfyldt eller ikke, svarene ikke på skærmen: ens i 27 af 30 læsninger.",
        "I 4 af dem sagde begge »ikke relevant«; de regnes ikke med i målet.",
        "| Opfyldt | 23 | 0 | 3 | 0 | 0 |",
        "Gwets AC1 er 0,88, regnet af 26 læsninger og de 5 svar, spørgsmålene kan få.",
        "Der er ingen læsninger, som et mål for enighed kan regnes af.",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

/// Yes and no can take four answers: a table of its own. By hand: pa = 18/20, e = 2 x 38 x 2 / 40² / (4 - 1) = 19/600.
#[test]
fn a_scale_with_other_answers_has_its_own_table() {
    let mut session = bound();
    choose_for(&mut session, Wanted::All);
    read(&mut session, &[("BI-01", 3), ("BI-04", 0), ("BI-05", 0), ("BI-07", 2), ("BI-09", 0)], 1..=10);
    let reading = children(&session);
    let kinds: Vec<_> = reading.agreements.iter().map(kind).collect();
    assert_eq!(kinds, [(Scale::Fulfilled, true, 30, 27, 4), (Scale::YesNo, true, 20, 18, 0)]);
    assert_eq!(reading.agreements[1].values, [Value::Met, Value::NotMet, Value::NotApplicable, Value::CannotAssess]);
    assert!((reading.agreements[1].ac1.unwrap() - 0.896_729_8).abs() < 1e-7);
    assert!(text(&dataset(&session)).contains("| Ja | 18 | 2 | 0 | 0 |"));
}

#[test]
fn below_twenty_in_the_table_there_is_none() {
    let mut session = bound();
    choose_for(&mut session, Wanted::All);
    // Six cases: eighteen readings, four of them apart. Eight: twenty-four, and twenty in the table.
    read(&mut session, &THREE, 1..=6);
    assert_eq!(children(&session).agreements[0].ac1, Err(Without::Few));
    assert!(text(&dataset(&session)).contains("det kræver mindst 20 ud over dem"));
    read(&mut session, &THREE, 7..=8);
    let agreement = children(&session).agreements.remove(0);
    assert_eq!((agreement.in_table(), agreement.ac1.is_ok()), (20, true));
}

/// Whoever has the answers before him is led by them.
#[test]
fn what_stood_on_the_screen_is_never_added_to_what_did_not() {
    let mut session = bound();
    choose_for(&mut session, Wanted::All);
    session.by = "rev".into();
    for id in ["B-09", "B-10"] {
        session.write(|change| reading::show(change, YEAR, case(id))).unwrap();
    }
    session.by = "mla".into();
    read(&mut session, &THREE, 1..=10);
    let reading = children(&session);
    let kinds: Vec<_> = reading.agreements.iter().map(kind).collect();
    assert_eq!(kinds, [(Scale::Fulfilled, true, 24, 21, 4), (Scale::Fulfilled, false, 6, 6, 0)]);
    assert_eq!((reading.read, reading.blind), (30, 24));
}

/// Of cases that were known beforehand none is given, whatever the rest of the readings are.
#[test]
fn none_where_the_cases_were_picked_or_known() {
    let all = || (1..=10).map(|n| case(&format!("B-{n:02}"))).collect();
    let picked = Foreknown { picked: 30, ..Foreknown::default() };
    let first = Foreknown { first: 30, ..Foreknown::default() };
    for (wanted, foreknown, said) in [
        (Wanted::Picked(all()), picked, "30 læsninger er ikke med her: sagerne var valgt enkeltvis"),
        (Wanted::First { each: 10 }, first, "30 læsninger er ikke med her: det var kendt på forhånd"),
    ] {
        let mut session = bound();
        choose_for(&mut session, wanted);
        read(&mut session, &THREE, 1..=10);
        let reading = children(&session);
        assert_eq!((&reading.agreements[..], reading.foreknown), (&[][..], foreknown));
        // The counts stand all the same.
        assert_eq!((reading.read, reading.agreed), (30, 27));
        let text = text(&dataset(&session));
        assert!(text.contains(said) && !text.contains("AC1 er"));
    }
}

/// Drawn once the answers were bound: one that is newer was given by somebody who knew that it would be read.
#[test]
fn an_answer_that_is_newer_than_the_draw_is_left_out() {
    let mut session = bound();
    choose_for(&mut session, Wanted::Drawn { each: 10, words: WORDS.into() });
    let partly = Answer { note: "Noteret uger efter.".into(), ..Answer::of(Value::Partly) };
    let at = (YEAR, case("B-10"), "BI-04");
    session
        .write(|change| crate::verbs::reopen::reopen_case(change, YEAR, case("B-10"), "Et brev dukkede op."))
        .unwrap();
    session.write(|change| answer(change, at, partly, &[], None)).unwrap();
    read(&mut session, &THREE, 1..=10);
    let reading = children(&session);
    assert_eq!(reading.foreknown, Foreknown { newer: 1, ..Foreknown::default() });
    assert_eq!((reading.read, reading.agreements[0].read), (30, 29));
}

#[test]
fn a_disagreement_without_an_answer_leaves_the_coefficient_out() {
    let mut session = bound();
    choose_for(&mut session, Wanted::All);
    says(&mut session, "rev", ("B-10", "BI-06"), Said::Disagree(None), "Nej");
    session.by = "rev".into();
    for n in 1..=9 {
        session.write(|change| reading::show(change, YEAR, case(&format!("B-{n:02}")))).unwrap();
    }
    read(&mut session, &THREE, 1..=10);
    let agreement = children(&session).agreements.remove(0);
    assert_eq!((agreement.read, agreement.agreed, agreement.unsaid), (31, 27, 1));
    assert_eq!((agreement.in_table(), agreement.ac1), (26, Err(Without::Unsaid)));
    let said = "Gwets AC1 er ikke regnet, fordi læseren ved én uenighed ikke har sagt sit eget svar. \
                Den uenighed er ikke i tabellen.";
    assert!(text(&dataset(&session)).contains(said));
}
