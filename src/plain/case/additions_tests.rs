//! Words that add to the answer under discussion, and what was laid aside when one was changed.

use crate::{
    domain::{answer::Answer, case_file::CaseFile},
    plain::shell::fixture::{YEAR, at_case, case, drawn, talk},
    verbs::session::Session,
};

fn file(session: &Session) -> CaseFile {
    session.case(YEAR, case("B-01")).unwrap()
}

fn answer(session: &Session, question: &str) -> Answer {
    file(session).given(question).unwrap().answer.clone()
}

/// BI-01 is not met, and one has gone on to BI-02.
const GIVEN: [&str; 5] = ["bi-01", "3", "Mangler.", ".", "Referat"];

fn going_on(session: &mut Session, lines: &[&str]) -> String {
    talk(session, at_case("B-01"), &[&GIVEN[..], lines, &["stop"]].concat())
}

#[test]
fn on_a_blank_question_a_word_adds_to_the_answer_just_given() {
    let mut session = drawn();
    let said = going_on(&mut session, &["væsentlig", "nu", "begrundelse", "2", "Og mere.", ".", "hvor"]);
    assert!(said.contains("Føjer til BI-01, lige svaret: henvisning, begrundelse, væsentlig og nu."), "{said}");
    assert!(said.contains("BI-01, væsentlig betydning: ja."), "{said}");
    assert!(said.contains("Du er ved spørgsmål BI-02"), "{said}");
    let given = answer(&session, "BI-01");
    assert!(given.essential && given.act_now && !given.good_practice);
    assert_eq!(given.note, "Mangler.\nOg mere.");
    assert_eq!(file(&session).answers.len(), 1);
}

#[test]
fn a_word_twice_takes_the_mark_off() {
    let mut session = drawn();
    going_on(&mut session, &["nu", "nu", "væsentlig"]);
    let given = answer(&session, "BI-01");
    assert!(!given.act_now && given.essential);
}

#[test]
fn an_answered_question_takes_the_word_itself() {
    let mut session = drawn();
    going_on(&mut session, &["bi-03", "1", "bi-03", "henvisning", "Plan"]);
    assert_eq!(answer(&session, "BI-03").evidence[0].document, "Plan");
    assert_eq!(answer(&session, "BI-01").evidence[0].document, "Referat");
}

#[test]
fn after_going_somewhere_else_nothing_was_just_given() {
    for way in ["næste", "bi-05", "mangler"] {
        let mut session = drawn();
        let said = going_on(&mut session, &[way, "nu"]);
        assert!(said.contains("er ikke besvaret endnu."), "{way}: {said}");
        assert!(!answer(&session, "BI-01").act_now, "{way}");
    }
}

#[test]
fn the_last_reference_is_written_once_more_and_takes_nothing_away() {
    let mut session = drawn();
    let said = going_on(&mut session, &["1", "gentag", "gentag"]);
    assert_eq!(answer(&session, "BI-02").evidence, answer(&session, "BI-01").evidence);
    assert_eq!(answer(&session, "BI-02").evidence[0].document, "Referat");
    assert!(said.contains("BI-02 har henvisningen i forvejen: Referat."), "{said}");
    let said = talk(&mut drawn(), at_case("B-01"), &["bi-01", "1", "gentag", "stop"]);
    assert!(said.contains("Der er ingen henvisning i sag B-01 endnu."), "{said}");
}

#[test]
fn a_changed_answer_stays_in_sight_and_a_blank_line_goes_on() {
    let mut session = drawn();
    let said = going_on(&mut session, &["forrige", "1", "hvor", "", "hvor"]);
    assert_eq!(said.matches("Du er ved spørgsmål BI-01").count(), 1, "{said}");
    assert_eq!(said.matches("Du er ved spørgsmål BI-02").count(), 1, "{said}");
}

#[test]
fn what_waits_is_gone_to_before_what_is_half_written_and_that_before_what_is_blank() {
    let mut session = drawn();
    let lines = ["bi-03", "1", "bi-05", "3", "Halvt.", "stop"];
    talk(&mut session, at_case("B-01"), &lines);
    let first = |session: &mut Session| {
        let said = talk(session, at_case("B-01"), &["", "hvor", "stop"]);
        said.lines().find(|line| line.starts_with("Du er ved spørgsmål")).map(|line| line[22..27].to_owned())
    };
    assert_eq!(first(&mut session).as_deref(), Some("BI-05"));
    session.by = "kon".into();
    talk(&mut session, at_case("B-01"), &["bi-03", "læs", "3", "Nej.", ".", "stop"]);
    session.by = "mla".into();
    assert_eq!(first(&mut session).as_deref(), Some("BI-03"));
    let said = talk(&mut session, at_case("B-01"), &["mangler", "mangler", "mangler", "stop"]);
    let order: Vec<usize> = ["BI-03, spørgsmål", "BI-05, spørgsmål"].map(|at| said.find(at).unwrap()).into();
    assert!(order.is_sorted(), "{said}");
}

#[test]
fn the_next_case_is_one_word_away() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["næste sag", "bi-01", "næste sag", "hvor", "stop"]);
    assert!(said.contains("Du er i sag B-03 i runde 2027."), "{said}");
    // From a case that is finished, a blank line leads there.
    session.write(|change| crate::verbs::missing::missing(change, YEAR, case("B-01"), "Nej.")).unwrap();
    let said = talk(&mut session, at_case("B-01"), &["", "hvor", "stop"]);
    assert!(said.contains("Du er i sag B-02 i runde 2027."), "{said}");
    // And from the sample, once one is done with a case.
    let said = talk(&mut session, at_case("B-02"), &["ikke", "Ledt.", ".", "j", "", "hvor", "stop"]);
    assert!(said.contains("Du er i sag B-03 i runde 2027."), "{said}");
}

#[test]
fn the_last_reference_is_added_to_those_that_stand() {
    let mut session = drawn();
    going_on(&mut session, &["1", "bi-02", "henvisning", "Plan", "bi-01", "gentag"]);
    let documents: Vec<String> = answer(&session, "BI-01").evidence.into_iter().map(|one| one.document).collect();
    assert_eq!(documents, ["Referat", "Plan"]);
}

#[test]
fn a_mark_that_does_not_go_with_the_answer_is_refused_and_what_was_laid_aside_comes_back() {
    let mut session = drawn();
    let said = going_on(&mut session, &["bi-01", "praksis", "nu", "1", "nu"]);
    assert!(said.contains("Lagt væk: begrundelse og kræver handling nu."), "{said}");
    assert!(!answer(&session, "BI-01").act_now && !answer(&session, "BI-01").good_practice, "{said}");
    assert_eq!(said.matches(" hører ikke til »").count(), 2, "{said}");
    talk(&mut session, at_case("B-01"), &["bi-01", "3", "1", "stop"]);
    let given = answer(&session, "BI-01");
    assert_eq!((given.note.as_str(), given.act_now), ("Mangler.", true));
}
