//! Another person answers, or states something, between two lines of the dialogue, or before it.

use crate::{
    domain::{
        answer::{Answer, Value},
        event::Field,
        facts::Facts,
        measure::{At, Pair},
    },
    plain::shell::{
        fixture::{YEAR, at_case, case, danish, drawn_in, now},
        run::run,
    },
    store::open::Store,
    verbs::{answer::answer, facts::facts, measure::measure, session::Session},
};
use std::io::{BufRead, Read, Result};

fn pair() -> Pair {
    Pair::of(At::typed("04-03-2026").unwrap(), At::typed("09-03-2026").unwrap())
}

/// Lines of one person; before the line `at`, the other one answers BI-01, states a fact and measures SS-02.
struct Lines {
    left: Vec<u8>,
    line: usize,
    at: usize,
    other: Session,
}

impl Read for Lines {
    fn read(&mut self, _: &mut [u8]) -> Result<usize> {
        unreachable!("the dialogue reads line by line")
    }
}

impl BufRead for Lines {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        if self.line == self.at {
            let theirs = Answer { note: "Set i planen".into(), ..Answer::of(Value::Partly) };
            self.other
                .write(|change| answer(change, (YEAR, case("B-01"), "BI-01"), theirs.clone(), &[], None))
                .unwrap();
            let said = Facts::read(["67+", "", "", ""]).unwrap();
            self.other.write(|change| facts(change, YEAR, case("B-01"), said, None)).unwrap();
            self.other.write(|change| measure(change, YEAR, case("B-01"), "SS-02", &[pair()], None)).unwrap();
            self.at = usize::MAX;
        }
        let end = self.left.iter().position(|byte| *byte == b'\n').map_or(self.left.len(), |at| at + 1);
        Ok(&self.left[..end])
    }

    fn consume(&mut self, count: usize) {
        self.line += usize::from(count > 0);
        self.left.drain(..count);
    }
}

/// What is said, and the session afterwards.
fn meddled(script: &str, at: usize) -> (String, Session) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("to.tilsyn");
    let mut session = drawn_in(Store::create(&path, None).unwrap());
    let other = Session { store: Store::open(&path, None).unwrap(), by: "kir".into(), now, chance: session.chance };
    let mut lines = Lines { left: script.as_bytes().to_vec(), line: 0, at, other };
    let mut output = Vec::new();
    run(&mut session, &danish(), at_case("B-01"), &mut lines, &mut output).unwrap();
    (String::from_utf8(output).unwrap(), session)
}

#[test]
fn an_answer_given_meanwhile_is_read_out_and_not_overwritten() {
    let (said, session) = meddled("bi-01\n1\n", 1);
    assert!(said.contains("kir har imens svaret »Delvist opfyldt« på BI-01 i sag B-01"), "{said}");
    let after: String = said.split("Dit svar er ikke gemt.").skip(1).collect();
    assert!(after.contains("Svaret er Delvist opfyldt.") && after.contains("Set i planen"), "{said}");
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().given("BI-01").unwrap().by, "kir");
    // Once it has been read out, a new answer is a decision.
    let (_, session) = meddled("bi-01\n1\n1\n", 1);
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().given("BI-01").unwrap().answer.value, Value::Met);
}

#[test]
fn a_text_that_was_written_meanwhile_is_kept() {
    let (said, session) = meddled("bi-01\n3\nIkke set nogen steder.\n.\n", 3);
    assert!(said.contains("kir har imens svaret"), "{said}");
    let file = session.case(YEAR, case("B-01")).unwrap();
    assert_eq!(file.given("BI-01").unwrap().answer.value, Value::Partly);
    assert_eq!(file.draft("BI-01", Field::Note).unwrap().text, "Ikke set nogen steder.");
}

#[test]
fn facts_stated_meanwhile_are_not_written_over() {
    let (said, session) = meddled("oplysninger\n10-15\n\n\n\nstop\n", 2);
    assert!(said.contains("kir har imens skrevet oplysninger om sag B-01"), "{said}");
    assert!(said.contains("Skriv oplysninger igen: så læses de nye op først."), "{said}");
    let stands = session.case(YEAR, case("B-01")).unwrap().facts.unwrap();
    assert_eq!((stands.by.as_str(), stands.facts.written()[0].as_str()), ("kir", "67+"));
}

#[test]
fn facts_that_another_has_stated_are_read_with_whose_they_are_and_then_give_way() {
    let (said, session) = meddled("oplysninger\n10-15\n\n\n\nstop\n", 0);
    let heard: Vec<&str> = said.lines().skip_while(|line| !line.contains(" af kir")).take(2).collect();
    assert!(heard[1].contains("67 år eller ældre"), "{said}");
    assert!(said.contains("Der står 67+. Enter beholder det, tom tømmer feltet."), "{said}");
    let stands = session.case(YEAR, case("B-01")).unwrap().facts.unwrap();
    assert_eq!((stands.by.as_str(), stands.facts.written()[0].as_str()), ("mla", "10-15"));
    // Four blank lines keep them, and they stay theirs.
    let (said, session) = meddled("oplysninger\n\n\n\n\nstop\n", 0);
    assert!(said.contains("Intet er ændret."), "{said}");
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().facts.unwrap().by, "kir");
}

#[test]
fn times_measured_meanwhile_are_not_written_over_and_those_before_are_read_with_whose_they_are() {
    let (said, session) = meddled("ss-02\nmål\n01-04-2026\n02-04-2026\nstop\n", 3);
    assert!(said.contains("kir har imens målt SS-02 i sag B-01"), "{said}");
    let measured = |session: &Session| session.case(YEAR, case("B-01")).unwrap().measured.remove(0);
    assert_eq!((measured(&session).by, measured(&session).pairs), ("kir".into(), vec![pair()]));
    let (said, session) = meddled("ss-02\nmål\n\n10-03-2026\nstop\n", 0);
    assert!(said.contains(" af kir.") && said.contains("fra 04-03-2026 til 09-03-2026"), "{said}");
    assert_eq!(measured(&session).by, "mla");
    assert_eq!(measured(&session).pairs[0].times().unwrap().to, At::typed("10-03-2026").unwrap());
}
