//! The second reader and the auditor's response.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::{code::Code, review::Standing, sample::Progress};
use crate::plain::shell::fixture::{YEAR, after_all_answered, at_case, case, drawn, from, talk};
use expect_test::{expect, expect_file};

#[test]
fn agreeing_takes_one_number_and_goes_on() {
    let mut session = drawn();
    after_all_answered(&mut session, "V-01");
    let said = talk(&mut session, at_case("V-01"), &["bi-04", "anden", "1", "stop"]);
    expect![[r#"
        BI-04, spørgsmål 4 af 42, Borgerinddragelse.
        Er planen lavet sammen med borgeren, og kan man se hvordan?
        Svaret er Opfyldt. Gemt DATO af mla.
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        Føjer til svaret: henvisning, gentag og begrundelse.
        BI-04, dit svar:
        mla har svaret Opfyldt. Er du enig?
        1. Enig
        2. Uenig
        Dit svar:
        Gemt kl. KL: BI-04, andenlæser: Enig.
        BI-06, spørgsmål 5 af 42, Borgerinddragelse.
        Er der fulgt op på målene sammen med borgeren, og er de justeret efter den aktuelle livssituation?
        Svaret er Opfyldt. Gemt DATO af mla.
        Svar 1 til 5.
        Føjer til svaret: henvisning, gentag og begrundelse.
        BI-06, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&said, "BI-04, sp"));
    assert_eq!(session.case(YEAR, case("V-01")).unwrap().reviews.len(), 1);
}

#[test]
fn a_disagreement_opens_the_case_until_it_is_answered() {
    let mut session = drawn();
    after_all_answered(&mut session, "V-01");
    talk(&mut session, at_case("V-01"), &["færdig"]);
    session.by = "kon".into();
    let said = talk(&mut session, at_case("V-01"), &["bi-04", "anden", "2", "3", "Planen er der ikke.", "."]);
    assert!(said.contains("BI-04, andenlæser: Uenig."), "{said}");
    assert!(said.contains("Sag V-01 er åben igen"), "{said}");
    let file = session.case(YEAR, case("V-01")).unwrap();
    assert_eq!(file.case.progress, Progress::Begun);
    session.by = "mla".into();
    expect_file!["disagreement.txt"].assert_eq(&talk(
        &mut session,
        at_case("V-01"),
        &["mangler", "3", "Enig.", ".", "færdig"],
    ));
    let file = session.case(YEAR, case("V-01")).unwrap();
    assert_eq!(file.case.progress, Progress::Complete);
    assert_eq!(file.review("BI-04").unwrap().standing(file.given("BI-04")), Standing::Responded);
}

#[test]
fn an_unanswered_question_cannot_be_read_a_second_time() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("V-01"), &["bi-04", "anden"]);
    let refusal =
        crate::domain::refusal::Refusal::new(Code::ReviewWithoutAnswer).with("case", "V-01").with("question", "BI-04");
    assert!(said.contains(&crate::plain::shell::fixture::danish().refusal(&refusal)), "{said}");
}
