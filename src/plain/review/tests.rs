//! The second reader and the auditor's response.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::{
    domain::{answer::Value, code::Code, note::Life, reading::Wanted, refusal::Refusal, sample::Progress},
    plain::shell::{
        fixture::{YEAR, after_all_answered, at_case, case, danish, drawn, from, talk},
        run::Start,
    },
    verbs::{reading, session::Session},
};
use expect_test::{expect, expect_file};

const ROUND: Start = Start { year: Some(YEAR), case: None };

/// V-01 answered by `mla`; `kon` listens.
fn answered() -> Session {
    let mut session = drawn();
    after_all_answered(&mut session, "V-01");
    session.by = "kon".into();
    session
}

fn chosen(mut session: Session) -> Session {
    let wanted = Wanted::Picked(vec![case("V-01")]);
    session.write(|change| reading::choose(change, YEAR, "kon", wanted)).unwrap();
    session
}

#[test]
fn in_an_open_reading_the_same_number_agrees_and_goes_on() {
    let mut session = answered();
    let said = talk(&mut session, at_case("V-01"), &["bi-04", "læs", "1", "stop"]);
    expect![[r#"
        Læsning af sag V-01, ikke blind: 0 af 42 læst.
        Svarene læses op. Dit tal er din vurdering: det samme tal er enig, et andet er uenig, og så spørges du hvorfor.
        BI-04, svar 4 af 42.
        Er planen lavet sammen med borgeren, og kan man se hvordan?
        mla har svaret Opfyldt.
        Svar 1 til 5.
        BI-04, dit svar:
        Gemt kl. KL: BI-04, du siger Opfyldt, ikke blind.
        Læsning af sag V-01, ikke blind: 1 af 42 læst.
        BI-06, svar 5 af 42.
        Er der fulgt op på målene sammen med borgeren, og er de justeret efter den aktuelle livssituation?
        mla har svaret Opfyldt.
        Svar 1 til 5.
        BI-06, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&said, "Læsning"));
    let reading = session.case(YEAR, case("V-01")).unwrap().readings.remove(0);
    assert!(reading.now.agrees() && !reading.now.blind && reading.question == "BI-04");
}

#[test]
fn another_number_asks_why_and_opens_the_case_until_it_is_answered() {
    let mut session = answered();
    session.by = "mla".into();
    talk(&mut session, at_case("V-01"), &["færdig"]);
    session.by = "kon".into();
    let said = talk(&mut session, at_case("V-01"), &["bi-04", "læs", "3", "Planen er der ikke.", "."]);
    assert!(said.contains("BI-04, du siger Ikke opfyldt, ikke blind."), "{said}");
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
    assert_eq!(file.notes[0].life(), Life::Answered);
}

/// Whatever is typed, from wherever: no answer and no reason is read out before the reader is done.
#[test]
fn a_blind_reader_hears_no_answer() {
    let mut session = chosen(answered());
    let before = session.store.trail().unwrap().len();
    let everything = [
        "alle",
        "hvor",
        "hjælp",
        "mangler",
        "forrige",
        "vejledning",
        "resten",
        "begrundelse",
        "bi-01",
        "tilbage",
        "overblik",
        "bemærkninger",
        "",
        "resultater",
        "sammenlign",
        "godkend",
        "rapport",
        "tilbagemelding",
        "v-01",
        "tilbage",
        "tilbage",
        "spor",
        "1",
        "læs",
        "bi-04",
        "3",
        "slet",
        "2",
        "fortryd",
        "2",
        "gentag",
        "hvor",
        "alle",
    ];
    let said = talk(&mut session, at_case("V-01"), &everything);
    for told in
        ["Svaret er", "har svaret", "Ønskerne står der ikke", "Kun vores egne", "Handleplan af 3. maj", "Noget af det"]
    {
        assert!(!said.contains(told), "{told}: {said}");
    }
    let blind = Refusal::new(Code::CaseReadBlind).with("case", "V-01");
    assert!(said.matches(&danish().refusal(&blind)).count() >= 7, "{said}");
    let file = session.case(YEAR, case("V-01")).unwrap();
    let mine: Vec<_> = file.readings.iter().map(|one| (one.question.as_str(), one.now.value, one.now.blind)).collect();
    assert_eq!(mine, [("BI-04", Some(Value::NotMet), true), ("BI-06", Some(Value::Partly), true)]);
    // Said, said of the next, taken back, said again; and nothing shown.
    let kinds: Vec<_> = session.store.trail().unwrap().into_iter().skip(before).map(|entry| entry.kind).collect();
    assert!(!kinds.iter().any(|kind| kind == "answers-shown"), "{kinds:?}");
}

#[test]
fn a_blind_reading_is_one_number_an_answer_and_ends_with_notes() {
    let mut session = chosen(answered());
    let said = talk(&mut session, ROUND, &["læs", "1", "2", "begrundelse", "Kun halvt.", ".", "færdig", "1", "stop"]);
    expect![[r#"
        Læsning af sag V-01, blind: 0 af 42 læst.
        Svarene er ikke vist for dig og læses ikke op. Svar selv; du behøver ikke begrunde det.
        BI-01, svar 1 af 42.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        BI-01, dit svar:
        Gemt kl. KL: BI-01, du siger Opfyldt, blind.
        Læsning af sag V-01, blind: 1 af 42 læst.
        BI-02, svar 2 af 42.
        Er borgerens aktuelle livssituation beskrevet og brugt i vurderingen og valget af indsats?
        Svar 1 til 5.
        BI-02, dit svar:
        Gemt kl. KL: BI-02, du siger Delvist opfyldt, blind.
        Læsning af sag V-01, blind: 2 af 42 læst.
        BI-03, svar 3 af 42.
        Er der taget stilling til, om der skal laves en plan, og foreligger planen til tiden?
        Svar 1 til 5.
        BI-03, dit svar:
        Skriv, hvorfor. Hver linje gemmes som kladde.
        Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
        Gemt kl. KL: BI-02, du siger Delvist opfyldt, blind.
        Læsning af sag V-01, blind: 2 af 42 læst.
        BI-03, svar 3 af 42.
        Er der taget stilling til, om der skal laves en plan, og foreligger planen til tiden?
        Svar 1 til 5.
        BI-03, dit svar:
        Er du færdig med at læse sag V-01? 40 svar er ikke læst. Det, du har sagt, er så dine første svar. De tæller, og de bliver stående.
        1. Ja
        2. Nej
        Dit svar:
        Gemt kl. KL: sag V-01 er læst. 1 svar er uens.
        Voksenområdet, sag V-01, sagsnummer V-001: i gang. 42 af 42 besvaret. 2 bemærkninger fra andenlæseren venter på svar.
        mla har arbejdet i sagen kl. KL. Tal sammen, før I svarer på det samme.
        1. Gå til det første, der mangler. BI-01 Egne ønsker i målene: en bemærkning venter på svar.
        2. Meld sagen færdig
        3. Meld sagen ikke fremfundet
        4. Sagen hører ikke til og skal udgå
        5. Borgerinddragelse: 8 af 8 besvaret.
        6. Koordinering: 9 af 9 besvaret.
        7. Sagsbehandlerskifte, aflysning og fravær: 7 af 7 besvaret.
        8. Notatkvalitet (notatpligt og sprog): 9 af 9 besvaret.
        9. Skriftlig begrundelse: 9 af 9 besvaret.
        Enter: Gå videre til det næste.
        Sag V-01, dit valg:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]].assert_eq(&from(&said, "Læsning"));
    let file = session.case(YEAR, case("V-01")).unwrap();
    assert!(file.read_by("kon").is_some());
    let notes: Vec<_> = file.notes.iter().map(|note| (note.differs, note.text.as_str(), note.life())).collect();
    assert_eq!(notes.len(), 2, "{notes:?}");
}

#[test]
fn who_hears_the_answers_does_not_read_blind_any_more() {
    let mut session = chosen(answered());
    let said =
        talk(&mut session, at_case("V-01"), &["vis svarene", "2", "vis svarene", "1", "3", "resten", "færdig", "1"]);
    assert!(said.contains("Læsning af sag V-01, ikke blind"), "{said}");
    assert!(said.contains("mla har svaret Ikke opfyldt."), "{said}");
    let file = session.case(YEAR, case("V-01")).unwrap();
    assert!(file.readings.iter().all(|reading| !reading.now.blind && reading.first.is_some()));
    assert_eq!(file.readings.iter().filter(|reading| reading.now.bulk).count(), file.answers.len() - 1);
}

/// Whoever has said no name yet is asked for it before he says anything, and has heard what he heard.
#[test]
fn what_was_heard_before_one_said_who_one_is_counts() {
    let mut session = chosen(answered());
    session.by = "?".into();
    talk(&mut session, at_case("V-01"), &["bi-04", "læs", "1", "kon", "stop"]);
    let file = session.case(YEAR, case("V-01")).unwrap();
    assert!(file.readings.iter().all(|reading| reading.by == "kon" && !reading.now.blind), "{:?}", file.readings);
}

#[test]
fn notes_are_answered_and_ended_in_the_dialogue() {
    let mut session = answered();
    let life = |session: &Session| session.store.notes(YEAR).unwrap()[0].life();
    talk(&mut session, ROUND, &["bemærkninger", "ny", "v-01 bi-04", "Hvor ses det?"]);
    assert_eq!(life(&session), Life::Open);
    session.by = "mla".into();
    let said = talk(&mut session, ROUND, &["bemærkninger", "l1", "fasthold", "svar", "I bilag 2."]);
    assert!(said.contains("L-01 er skrevet af kon; kun kon kan acceptere eller fastholde den."), "{said}");
    assert_eq!(life(&session), Life::Answered);
    session.by = "kon".into();
    talk(&mut session, ROUND, &["bemærkninger", "l-01", "fasthold", "Bilaget er tomt."]);
    assert_eq!(life(&session), Life::Maintained);
    talk(&mut session, ROUND, &["bemærkninger", "ny", "", "Hvor er listen?"]);
    session.by = "mla".into();
    let said = talk(&mut session, ROUND, &["bemærkninger", "2", "luk", "Den er sendt."]);
    assert!(said.contains("L-02, lukket af en anden."), "{said}");
}

#[test]
fn before_signing_one_goes_to_a_note_and_passes_over_what_is_half_written() {
    let mut session = answered();
    talk(&mut session, at_case("V-01"), &["bi-04", "læs", "3", "Halvt", "stop"]);
    talk(&mut session, ROUND, &["bemærkninger", "ny", "", "Hvor er listen?"]);
    session.by = "mla".into();
    let number = |said: &str, of: &str| {
        let line = said.lines().find(|line| line.contains(of)).unwrap_or_else(|| panic!("{said}"));
        line.split_once('.').unwrap().0.to_owned()
    };
    let said = talk(&mut session, ROUND, &["godkend", "stop"]);
    let half = number(&said, "kon er begyndt på en bemærkning");
    talk(&mut session, ROUND, &["godkend", &half, "KH er rejst."]);
    let said = talk(&mut session, ROUND, &["godkend", "stop"]);
    assert!(!said.contains("kon er begyndt på en bemærkning"), "{said}");
    let note = number(&said, "L-01");
    talk(&mut session, ROUND, &["godkend", &note, "svar", "Den er sendt."]);
    assert_eq!(session.store.notes(YEAR).unwrap()[0].life(), Life::Answered);
    assert!(!talk(&mut session, ROUND, &["godkend", "stop"]).contains("L-01"));
}

#[test]
fn an_unanswered_question_and_ones_own_cannot_be_read() {
    let mut session = drawn();
    session.by = "kon".into();
    let said = talk(&mut session, at_case("V-01"), &["bi-04", "læs"]);
    let refusal = Refusal::new(Code::ReadingWithoutAnswer).with("case", "V-01").with("question", "BI-01");
    assert!(said.contains(&danish().refusal(&refusal)), "{said}");
    talk(&mut session, at_case("V-01"), &["bi-01", "1"]);
    let said = talk(&mut session, at_case("V-01"), &["bi-01", "læs"]);
    let refusal = Refusal::new(Code::ReadingOwn).with("case", "V-01").with("question", "BI-01");
    assert!(said.contains(&danish().refusal(&refusal)), "{said}");
}
