//! A session with a drawn round, and what a script of lines is answered with.

use crate::{
    domain::{
        area::Area,
        case_number::CaseNumber,
        checklist::Checklist,
        event::{Event, ListImported},
        frame::{FrameCase, cases_sha256},
        moment::Moment,
        sample::CaseId,
        seed::Grade,
    },
    plain::shell::run::{Start, run},
    store::open::Store,
    verbs::{
        draw::draw, edition_before::lists, lock::lock, open_round::open_round, request::DrawRequest, session::Session,
    },
    words::{
        dates::{clock, date_time},
        lang::Lang,
        say::Words,
    },
};
use std::io;

pub(crate) const YEAR: u16 = 2027;

/// 22 November 2026, 13:02:11 UTC, for ever.
pub(crate) fn now() -> Moment {
    Moment::try_from("2026-11-22T13:02:11Z".to_owned()).unwrap()
}

/// A session with a round whose list is in and not yet locked.
pub(crate) fn listed() -> Session {
    listed_in(Store::in_memory().unwrap(), lists())
}

fn listed_in(store: Store, lists: Vec<Checklist>) -> Session {
    let mut session = Session { store, by: "mla".into(), now, chance: || Ok([7; 16]) };
    record(&mut session, &Event::FileCreated { municipality: "Eksempel Kommune".into() });
    session.write(|change| open_round(change, YEAR, "Tilsyn 2027", lists)).unwrap();
    let cases = |area: Area, count: u32| {
        (1..=count).map(move |n| FrameCase {
            area,
            department: (area == Area::Children).then(|| "Familieafdelingen".into()),
            number: CaseNumber::new(&format!("{}-{n:03}", area.letter())).unwrap(),
        })
    };
    let cases: Vec<FrameCase> = cases(Area::Children, 12).chain(cases(Area::Adults, 2)).collect();
    let list = ListImported {
        year: YEAR,
        number: 1,
        supplement: 0,
        file_name: "sager.csv".into(),
        file_sha256: "0".repeat(64),
        rows: 14,
        merged: 0,
        columns_dropped: Vec::new(),
        children: 12,
        adults: 2,
        cases_sha256: cases_sha256(&cases),
        reading: crate::domain::list_reading::ListReading::default(),
        cases,
    };
    record(&mut session, &Event::ListImported(Box::new(list)));
    session
}

/// A session with a drawn round: ten of twelve children's cases, both adults' cases.
pub(crate) fn drawn() -> Session {
    drawn_in(Store::in_memory().unwrap())
}

/// The same in a store of one's own.
pub(crate) fn drawn_in(store: Store) -> Session {
    drawn_from(listed_in(store, lists()))
}

/// The same of a round that asks other questions.
pub(crate) fn drawn_asking(lists: Vec<Checklist>) -> Session {
    drawn_from(listed_in(Store::in_memory().unwrap(), lists))
}

fn drawn_from(mut session: Session) -> Session {
    session.write(|change| lock(change, YEAR, None, None)).unwrap();
    let request = DrawRequest {
        seed: Some("4 17 23 31 33 36 40".into()),
        grade: Some(Grade::D),
        source: None,
        witnesses: Vec::new(),
        sizes: Vec::new(),
        strata: crate::verbs::request::Strata::Area,
        again: None,
    };
    session.write(|change| draw(change, YEAR, &request)).unwrap();
    session
}

fn record(session: &mut Session, event: &Event) {
    session.write(|change| change.record(event)).unwrap();
}

pub(crate) fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

pub(crate) fn at_case(id: &str) -> Start {
    Start { year: Some(YEAR), case: Some(case(id)) }
}

pub(crate) fn danish() -> Words {
    Words::new(Lang::Da)
}

/// Runs the dialogue over the bytes and gives all that was written. Times of day depend on the time zone, so they are
/// written as `KL` and `DATO`.
pub(crate) fn bytes(session: &mut Session, words: &Words, start: Start, input: &[u8]) -> String {
    let mut output = Vec::new();
    run(session, words, start, &mut &*input, &mut output).unwrap();
    let said = String::from_utf8(output).unwrap();
    for c in said.chars() {
        let drawing = ('\u{2500}'..='\u{259F}').contains(&c) || ('\u{2800}'..='\u{28FF}').contains(&c);
        // Signs that a voice cannot say, or says as something else.
        let unspoken = drawing || matches!(c, '·' | '→' | '…' | '•' | '*' | '|');
        assert!(c == '\n' || !(c.is_control() || unspoken), "{c:?} in {said}");
    }
    said.replace(&clock(now()), "KL").replace(&date_time(now(), words.lang()), "DATO")
}

/// What is said after the welcome, in Danish.
pub(crate) fn talk(session: &mut Session, start: Start, lines: &[&str]) -> String {
    let said = bytes(session, &danish(), start, each_ended(lines).as_bytes());
    let (welcome, rest) = said.split_once('\n').unwrap();
    assert_eq!(welcome, danish().say("plain-welcome", &[]));
    rest.to_owned()
}

/// What is said from the first line that begins so: leaves out a room that other tests read.
pub(crate) fn from(said: &str, beginning: &str) -> String {
    let lines: Vec<&str> = said.lines().skip_while(|line| !line.starts_with(beginning)).collect();
    each_ended(&lines)
}

fn each_ended(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

/// Answers every question of a case through the dialogue, all but three of them with *opfyldt*.
pub(crate) fn after_all_answered(session: &mut Session, id: &str) -> String {
    let questions = session.case(YEAR, case(id)).unwrap().questions().count();
    let mut lines = vec!["næste"];
    lines.extend(["3", "Ønskerne står der ikke.", "Kun vores egne.", ".", "Handleplan af 3. maj"]);
    lines.extend(["2", "Noget af det.", ".", ""]);
    lines.extend(["4", "Ingen plan.", ".", ""]);
    lines.extend(std::iter::repeat_n("1", questions - 3));
    talk(session, at_case(id), &lines)
}

/// An input that fails.
pub(crate) struct Broken;

impl io::Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::Other.into())
    }
}
