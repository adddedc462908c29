//! Wrong input at every step, and input that ends, breaks or is not text.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{Broken, YEAR, at_case, bytes, case, danish, drawn, talk};
use crate::{
    domain::{code::Code, guards::check::check_text, refusal::Refusal},
    plain::shell::run::{Start, run},
    words::say::Words,
};
use expect_test::expect;
use proptest::prelude::*;
use std::io::{self, Write};

#[test]
fn wrong_input_is_answered_with_one_sentence_everywhere() {
    let ways: [(&str, &[&str]); 7] = [
        ("start", &[]),
        ("runde", &["1"]),
        ("sag", &["1", "1"]),
        ("grund", &["1", "1", "udgår"]),
        ("liste", &["1", "1", "5"]),
        ("spørgsmål", &["1", "1", "5", "1"]),
        ("slet", &["1", "1", "5", "1", "1", "forrige", "slet"]),
    ];
    let mut all = String::new();
    for (name, way) in ways {
        let before = talk(&mut drawn(), Start::default(), way);
        for wrong in ["99", "vrøvl", "0", "-1", "1 2"] {
            let mut lines = way.to_vec();
            lines.push(wrong);
            let said = talk(&mut drawn(), Start::default(), &lines);
            let farewell = danish().say("plain-farewell", &[]) + "\n";
            let new = said.strip_prefix(before.strip_suffix(&farewell).unwrap()).unwrap();
            assert_eq!(new.lines().count(), 3, "{name}, {wrong:?}: {new}");
            if wrong == "vrøvl" {
                all = all + name + ": " + new.lines().next().unwrap() + "\n";
            }
        }
    }
    expect![[r#"
        start: »vrøvl« forstås ikke her. Skriv 1, eller næste, opret, spor, efterprøv, kopi, selvtest, alle, tilbage, fortryd, gentag, hvor, hjælp eller stop.
        runde: »vrøvl« forstås ikke her. Skriv 1 til 12, eller næste, resultater, sammenlign, overblik, bemærkninger, læs, akut, rapport, tilbagemelding, kvittering, handlinger, tekster, borgersvar, omdøb, udvid, træk igen, glemte sager, fordel, godkend, alle, tilbage, fortryd, gentag, hvor, hjælp eller stop.
        sag: »vrøvl« forstås ikke her. Skriv 1 til 9, eller næste, færdig, ikke fremfundet, udgår, mangler, akut, oplysninger, næste sag, alle, tilbage, gentag, hvor, hjælp eller stop.
        grund: »vrøvl« forstås ikke her. Skriv 1 til 5, eller tilbage, fortryd, gentag, hvor, hjælp eller stop.
        liste: »vrøvl« forstås ikke her. Skriv 1 til 9, eller alle, tilbage, fortryd, gentag, hvor, hjælp eller stop.
        spørgsmål: »vrøvl« forstås ikke her. Skriv 1 til 5, eller vejledning, næste, forrige, mangler, oplysninger, akut, færdig, næste sag, tilbage, hvor, hjælp eller stop.
        slet: »vrøvl« forstås ikke her. Skriv 1 eller 2, eller ja, nej, tilbage, fortryd, gentag, hvor, hjælp eller stop.
    "#]].assert_eq(&all);
}

#[test]
fn a_letter_that_fits_several_words_is_asked_about() {
    let said = talk(&mut drawn(), at_case("B-01"), &["h", "bi-1", "S", "st"]);
    let asked: Vec<&str> = said.lines().filter(|line| line.contains("kan betyde")).collect();
    expect![[r"
        h kan betyde hvor eller hjælp. Skriv mere af ordet.
        S kan betyde slet eller stop. Skriv mere af ordet."]]
    .assert_eq(&asked.join("\n"));
}

#[test]
fn numbers_may_carry_a_full_stop() {
    let said = talk(&mut drawn(), at_case("B-01"), &["1.", "1)"]);
    assert!(said.contains("BI-01 er Opfyldt."), "{said}");
}

#[test]
fn a_cpr_number_is_refused_with_its_place_and_the_text_goes_on() {
    let mut session = drawn();
    let lines =
        ["bi-01", "3", "Første.", "Borger 010190-1234 klager.", "Borgeren klager.", ".", "Se 010190 1234", "", "stop"];
    let said = talk(&mut session, at_case("B-01"), &lines);
    let words = danish();
    let note = check_text("note", "Første.\nBorger 010190-1234 klager.").unwrap_err();
    assert!(note.facts.contains(&("line", "2".into())) && note.facts.contains(&("column", "8".into())));
    let evidence = check_text("evidence", "Se 010190 1234").unwrap_err();
    for refusal in [&note, &evidence] {
        assert!(said.contains(&words.refusal(refusal)) && said.contains(&words.hint(refusal)), "{said}");
    }
    assert!(said.contains("Teksten har 1 linje indtil nu."), "{said}");
    assert!(!said.contains("1234"), "{said}");
    let given = session.case(YEAR, case("B-01")).unwrap().answers.remove(0).answer;
    assert_eq!((given.note.as_str(), given.evidence.len()), ("Første.\nBorgeren klager.", 0));
}

#[test]
fn a_cpr_number_as_a_command_is_not_repeated() {
    let said = talk(&mut drawn(), at_case("B-01"), &["010190-1234", "h010190-1234", "bi-01", "010190 1234"]);
    assert!(!said.contains("1234"), "{said}");
}

#[test]
fn an_empty_text_changes_nothing() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "3", ".", "3", "", " ", ".", "stop"]);
    let nothing = danish().say("plain-nothing-written", &[]);
    assert_eq!(said.matches(&nothing).count(), 2, "{said}");
    let file = session.case(YEAR, case("B-01")).unwrap();
    assert!(file.answers.is_empty() && file.drafts.is_empty());
}

#[test]
fn completing_too_early_names_every_place() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["færdig"]);
    let refusal = session.write(|change| crate::verbs::complete::complete(change, YEAR, case("B-01"))).unwrap_err();
    let words = danish();
    let lines: Vec<String> = std::iter::once(&refusal)
        .chain(&refusal.places)
        .map(|refusal| words.refusal(refusal))
        .chain([words.hint(&refusal), words.say("plain-turn-case", &[("case", &"B-01")])])
        .collect();
    assert!(said.contains(&(lines.join("\n") + "\n")), "{said}");
}

#[test]
fn a_completed_or_missing_case_takes_no_answers() {
    let mut session = drawn();
    session.write(|change| crate::verbs::missing::missing(change, YEAR, case("V-02"), "Ikke fundet.")).unwrap();
    let said = talk(&mut session, at_case("V-02"), &["bi-01", "1", "læs"]);
    assert!(said.contains(&danish().refusal(&Refusal::new(Code::CaseMissing).with("case", "V-02"))), "{said}");
    assert!(!said.contains("1. Opfyldt"), "{said}");
    assert!(session.case(YEAR, case("V-02")).unwrap().answers.is_empty());
}

#[test]
fn bytes_that_are_no_text_are_left_out() {
    let mut session = drawn();
    let input = b"\xEF\xBB\xBFbi-01\r\n3\r\nF\xF8rste\r\nAnden\x1b[A linje\r\n.\r\n\r\n";
    let said = bytes(&mut session, &danish(), at_case("B-01"), input);
    assert!(said.contains(&danish().say("plain-garbled", &[])), "{said}");
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().answers[0].answer.note, "Anden[A linje");
}

#[test]
fn no_input_at_all_ends_cleanly() {
    let said = bytes(&mut drawn(), &danish(), Start::default(), b"");
    assert!(said.ends_with(&(danish().say("plain-farewell", &[]) + "\n")), "{said}");
}

/// Takes so many bytes and then is gone, or broken.
struct Pipe(usize, io::ErrorKind);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or_else(|| io::Error::from(self.1))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_has_gone_ends_it_quietly_and_a_full_disk_does_not() {
    for bytes in [0, 200, 800] {
        let talk = |kind| {
            let mut input = "1\n1\n".as_bytes();
            run(&mut drawn(), &danish(), Start::default(), &mut input, &mut Pipe(bytes, kind))
        };
        assert_eq!(talk(io::ErrorKind::BrokenPipe), Ok(()));
        assert_eq!(talk(io::ErrorKind::StorageFull).unwrap_err().code, Code::DialogueBroken);
    }
}

#[test]
fn an_input_that_fails_is_told() {
    let words: Words = danish();
    let mut input = io::BufReader::new(Broken);
    let refusal = run(&mut drawn(), &words, Start::default(), &mut input, &mut Vec::new()).unwrap_err();
    assert_eq!(refusal.code, Code::DialogueBroken);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is typed, the dialogue ends cleanly, and the trail still tells the same as the tables.
    #[test]
    fn any_script_ends_cleanly(picks in prop::collection::vec(any::<prop::sample::Index>(), 1..40)) {
        const TYPED: [&str; 40] = [
            "1", "2", "3", "4", "5", "6", "7", "11", "næste", "forrige", "godt", "slet", "læs", "?", "hvor", "tilbage",
            "mangler", "færdig", "ikke", "udgår", "genåbn", "resultater", "godkend", "En tekst.", ".", "..", "", "bi-07",
            "b-02", "hjælp", "fortryd", "gentag", "alle", "tom", "henvisning", "begrundelse", "nu", "oplysninger", "mål",
            "næste sag",
        ];
        let lines: Vec<&str> = picks.iter().map(|pick| *pick.get(&TYPED)).collect();
        let mut session = drawn();
        talk(&mut session, Start::default(), &lines);
        for check in crate::verbs::verify::verify(&session.store, &[]).unwrap().0 {
            prop_assert!(check.ok(), "{check:?}");
        }
    }
}
