//! Start, sample, findings, sign-off.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{YEAR, after_all_answered, at_case, case, danish, drawn, listed, talk};
use crate::{
    domain::{code::Code, refusal::Refusal},
    plain::shell::run::{Start, run},
    store::open::Store,
    verbs::session::Session,
};
use expect_test::{expect, expect_file};

const ROUND: Start = Start { year: Some(YEAR), case: None };

#[test]
fn a_file_without_rounds_says_what_to_do() {
    let mut session = Session {
        store: Store::in_memory().unwrap(),
        by: "mla".into(),
        now: crate::plain::shell::fixture::now,
        chance: || Err(Refusal::new(Code::NoRandomness)),
    };
    expect![[r#"
        : der er ingen runde endnu.
        Næste skridt: Opret årets runde.
        Vælg en runde:
        »1« forstås ikke her. Skriv opret, spor, efterprøv, kopi, selvtest, alle, tilbage, fortryd, gentag, hvor, hjælp eller stop.
        Vælg en runde:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&talk(&mut session, Start::default(), &["1", "stop"]));
}

#[test]
fn a_round_that_is_not_drawn_says_what_to_do() {
    expect![[r#"
        1. Eksempel Kommune, runde 2027: Tilsyn 2027
        Børneområdet: 12 sager i listen, ikke låst.
        Voksenområdet: 2 sager i listen, ikke låst.
        Næste skridt: Se listen efter, og lås den. Herefter kan den ikke ændres.
        Vælg en runde:
        Eksempel Kommune, runde 2027: Tilsyn 2027
        Børneområdet: 12 sager i listen, ikke låst.
        Voksenområdet: 2 sager i listen, ikke låst.
        Næste skridt: Se listen efter, og lås den. Herefter kan den ikke ændres.
        Enter gør det.
        Runde 2027, vælg en sag:
        Hvor skal frøtallet komme fra?
        1. Ord fra nogen uden for huset. Klar: hvem. De svarer med en sætning, når listen er låst.
        2. En offentlig lodtrækning på en senere dag. Klar: hvilken lodtrækning, og hvilken dag.
        3. Terninger eller lodder, set af navngivne vidner. Klar: to navne. De skal være her, når der kastes.
        4. Programmet laver det. Klar: intet. Andre må stole på dig.
        5. Vælges ikke. Klar: intet. Ingen kan se, om frøtallet blev valgt.
        Dit svar:
        Du er i runde 2027.
        Du er i gang med dette: Lås listen.
        Hvor skal frøtallet komme fra?
        1. Ord fra nogen uden for huset. Klar: hvem. De svarer med en sætning, når listen er låst.
        2. En offentlig lodtrækning på en senere dag. Klar: hvilken lodtrækning, og hvilken dag.
        3. Terninger eller lodder, set af navngivne vidner. Klar: to navne. De skal være her, når der kastes.
        4. Programmet laver det. Klar: intet. Andre må stole på dig.
        5. Vælges ikke. Klar: intet. Ingen kan se, om frøtallet blev valgt.
        Dit svar:
        Intet er ændret.
        Runde 2027, vælg en sag:
        1. Eksempel Kommune, runde 2027: Tilsyn 2027
        Næste skridt: Se listen efter, og lås den. Herefter kan den ikke ændres.
        Resten er som før eller mangler ikke noget. Skriv alle for at høre det hele.
        Vælg en runde:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&talk(&mut listed(), Start::default(), &["1", "næste", "hvor", "ti", "tilbage", "sto"]));
}

#[test]
fn from_the_start_to_a_question_and_back() {
    expect_file!["there_and_back.txt"].assert_eq(&talk(
        &mut drawn(),
        Start::default(),
        &["1", "b3", "6", "2", "hvor", "tilbage", "ti", "tilb", "stop"],
    ));
}

#[test]
fn the_beginning_may_be_a_case_of_the_newest_round() {
    let said = talk(&mut drawn(), Start { year: None, case: Some(case("V-02")) }, &[]);
    assert!(said.starts_with("Voksenområdet, sag V-02"), "{said}");
}

#[test]
fn a_beginning_that_does_not_exist_is_refused_before_a_word_is_said() {
    let mut session = drawn();
    for (start, code) in [
        (Start { year: Some(2030), case: None }, Code::RoundUnknown),
        (at_case("B-77"), Code::CaseUnknown),
        (Start { year: Some(2030), case: Some(case("B-01")) }, Code::RoundUnknown),
    ] {
        let mut output = Vec::new();
        let refusal = run(&mut session, &danish(), start, &mut &b""[..], &mut output).unwrap_err();
        assert_eq!((refusal.code, output.len()), (code, 0));
    }
}

#[test]
fn a_case_is_reported_missing_found_again_and_another_replaced() {
    let mut session = drawn();
    expect_file!["missing_and_replaced.txt"].assert_eq(&talk(
        &mut session,
        at_case("V-01"),
        &[
            "ikke",
            "Søgt i SBSYS og",
            "i arkivet.",
            ".",
            "ja",
            "v1",
            "genåbn",
            "Fundet i arkivet.",
            ".",
            "udgår",
            "3",
            "Samme sag som V-02.",
            ".",
            "1",
            "stop",
        ],
    ));
    assert_eq!(session.store.sample(YEAR).unwrap().len(), 12);
}

#[test]
fn findings_are_sentences() {
    let mut session = drawn();
    after_all_answered(&mut session, "V-01");
    let said = talk(&mut session, ROUND, &["resultater"]);
    let voksne: Vec<&str> =
        said.lines().skip_while(|line| !line.starts_with("Voksenområdet, Borger")).take(6).collect();
    expect![[r#"
        Voksenområdet, Borgerinddragelse:
        BI-01 Egne ønsker i målene: 0 af 1 opfyldt; mellem 0 og 1 af de 2 sager. 1 ubesvaret.
        BI-02 Livssituation brugt: 0 af 1 opfyldt; mellem 0 og 1 af de 2 sager. 1 delvist opfyldt. 1 ubesvaret.
        BI-03 Plan foreligger i tide: ingen svar at regne på. 1 ikke relevant. 1 ubesvaret.
        BI-04 Plan lavet sammen: 1 af 1 opfyldt; mellem 1 og 2 af de 2 sager. 1 ubesvaret.
        BI-06 Opfølgning på målene: 1 af 1 opfyldt; mellem 1 og 2 af de 2 sager. 1 ubesvaret."#]]
    .assert_eq(&voksne.join("\n"));
}

#[test]
fn signing_off_names_what_is_open() {
    let mut session = drawn();
    let said = talk(&mut session, ROUND, &["godk", "godk"]);
    let words = danish();
    let refusal = session.write(|change| crate::verbs::sign_off::sign_off(change, YEAR)).unwrap_err();
    assert_eq!(refusal.places.len(), 12);
    for refusal in std::iter::once(&refusal).chain(&refusal.places) {
        assert!(said.contains(&words.refusal(refusal)), "{said}");
    }
    assert!(said.contains(&words.say("plain-hint-round-not-finished", &[])), "{said}");
    assert!(!session.round(YEAR).unwrap().signed);
}

#[test]
fn a_finished_round_is_signed_off_and_opened_again() {
    let mut session = drawn();
    for case in session.store.sample(YEAR).unwrap() {
        session.write(|change| crate::verbs::missing::missing(change, YEAR, case.id, "Ikke i arkivet.")).unwrap();
    }
    let said = talk(
        &mut session,
        ROUND,
        &["godkend", "godkend", "2", "næste", "godkend", "", "næste", "godkend", "ja", "genåbn", "Ny oplysning.", "."],
    );
    assert!(said.contains(&danish().say("plain-unchanged", &[])), "{said}");
    let news: Vec<&str> = said.lines().filter(|line| line.starts_with("Gemt kl")).collect();
    expect![[r#"
        Gemt kl. KL: runde 2027 er godkendt, version 1.
        Gemt kl. KL: runde 2027 er åben igen."#]]
    .assert_eq(&news.join("\n"));
    assert!(!session.round(YEAR).unwrap().signed);
    assert_eq!(session.store.sign_offs(YEAR).unwrap().len(), 1);
}

#[test]
fn a_signed_round_is_read_and_not_changed() {
    let mut session = drawn();
    for case in session.store.sample(YEAR).unwrap() {
        session.write(|change| crate::verbs::missing::missing(change, YEAR, case.id, "Ikke i arkivet.")).unwrap();
    }
    session.write(|change| crate::verbs::sign_off::sign_off(change, YEAR)).unwrap();
    let said = talk(&mut session, at_case("V-01"), &["genåbn", "bi-01", "1", "læs"]);
    let refusal = Refusal::new(Code::RoundSigned).with("year", YEAR);
    // Said on coming to the case and to the question, and to either word that would change it.
    assert_eq!(said.matches(&(danish().refusal(&refusal) + "\n")).count(), 4, "{said}");
    let can_type: Vec<&str> = said.lines().filter(|line| line.ends_with("eller stop.")).collect();
    expect!["»1« forstås ikke her. Skriv vejledning, næste, forrige, næste sag, tilbage, hvor, hjælp eller stop."]
        .assert_eq(&can_type.join("\n"));
}

/// A file without a round.
fn empty() -> Session {
    Session {
        store: Store::in_memory().unwrap(),
        by: "mla".into(),
        now: crate::plain::shell::fixture::now,
        chance: || Ok([7; 16]),
    }
}

fn years(session: &Session) -> Vec<u16> {
    session.store.rounds().unwrap().into_iter().map(|round| round.year).collect()
}

#[test]
fn a_wrong_year_is_asked_for_again_and_an_unusual_one_asked_about() {
    let mut session = empty();
    let said =
        talk(&mut session, Start::default(), &["opret", "20261927", "2031", "", "", "2", "opret", "2031", "", "", "1"]);
    assert!(said.contains("20261927 er ikke et årstal"), "{said}");
    let ask = "2031 er hverken i år (2026) eller næste år. Er det det år, der menes?";
    assert_eq!(said.matches(ask).count(), 2, "{said}");
    assert_eq!(said.matches("Intet er ændret.").count(), 1, "{said}");
    assert_eq!(years(&session), [2031]);
}

#[test]
fn a_round_is_renamed_moved_and_taken_out() {
    let mut session = empty();
    let said = talk(
        &mut session,
        Start::default(),
        &["opret", "2026", "", "", "1", "omdøb", "2027", "Tilsyn", "1", "omdøb", "", "Tilsyn med børn"],
    );
    assert_eq!(session.round(2027).unwrap().title, "Tilsyn med børn", "{said}");
    assert_eq!(years(&session), [2027]);
    // One is at the start once the round that one was in is gone.
    let said = talk(&mut session, ROUND, &["nedlæg", "2", "nedlæg", "1", "stop"]);
    assert!(said.contains("Skal runden 2027, Tilsyn med børn, nedlægges?"), "{said}");
    assert!(said.contains("runde 2027 er nedlagt."), "{said}");
    assert!(said.contains("der er ingen runde endnu."), "{said}");
    assert_eq!(years(&session), Vec::<u16>::new());
}

#[test]
fn with_a_list_in_it_the_year_is_not_asked_about_and_the_list_is_named() {
    let mut session = listed();
    let said = talk(&mut session, ROUND, &["omdøb", "Tilsyn med alle", "nedlæg", "1", "stop"]);
    assert!(!said.contains("Hvilket år?"), "{said}");
    assert!(said.contains("runde 2027 hedder Tilsyn med alle."), "{said}");
    assert!(said.contains("I runden: listen "), "{said}");
    assert_eq!(years(&session), Vec::<u16>::new());
}

#[test]
fn next_is_the_newest_round_that_is_not_signed() {
    let mut session = listed();
    session.write(|change| crate::verbs::edition_before::open_usual(change, 2028, "Tilsyn 2028")).unwrap();
    let signed = crate::domain::event::Event::RoundSigned { year: 2028, version: 1 };
    session.write(|change| change.record(&signed)).unwrap();
    let said = talk(&mut session, Start::default(), &["næste", "stop"]);
    assert!(said.contains("Runde 2027, vælg en sag:"), "{said}");
}
