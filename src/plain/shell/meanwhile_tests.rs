//! Another person answers between two lines of the dialogue.

use crate::{
    domain::{
        answer::{Answer, Value},
        event::Field,
    },
    plain::shell::{
        fixture::{YEAR, at_case, case, danish, drawn_in, now},
        run::run,
    },
    store::open::Store,
    verbs::{answer::answer, session::Session},
};
use std::io::{BufRead, Read, Result};

/// Lines of one person; before the line `at`, the other one answers BI-01.
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
