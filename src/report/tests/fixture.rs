//! A synthetic round: 14 children's cases and 12 adults', one case replaced, one not found, a second reader who agrees
//! and disagrees.

use crate::{
    domain::{
        answer::{Answer, Value},
        area::Area,
        case_number::CaseNumber,
        checklist::{Question, Scale},
        event::{Event, ListImported},
        frame::{FrameCase, cases_sha256},
        hash::sha256_hex,
        moment::Moment,
        reading::Said,
        refusal::Refusal,
        sample::{CaseId, Progress, Reason, State},
        seed::Grade,
        seed_source::{Kind, Source},
    },
    intake::checklist::shipped::shipped,
    report::data::dataset::Dataset,
    store::open::Store,
    verbs::{
        complete::complete,
        draw::draw,
        lock::lock,
        missing::missing,
        open_round::open_round,
        reading::{finish, read},
        replace::replace,
        report::gather,
        request::{DrawRequest, Strata},
        session::Session,
        sign_off::sign_off,
    },
};

pub(super) const YEAR: u16 = 2027;

/// What people typed into the round.
pub(super) struct Typed {
    pub(super) municipality: &'static str,
    pub(super) title: &'static str,
    pub(super) replaced: &'static str,
    pub(super) reviewed: &'static str,
}

pub(super) const PLAIN: Typed = Typed {
    municipality: "Eksempel Kommune",
    title: "Årets tilsyn",
    replaced: "Hører til i voksenafdelingen.",
    reviewed: "Brevet er dateret efter skiftet.",
};

/// How the cases are answered: the position of the case and the place of the question give the value.
pub(super) type Pattern = fn(u32, u32) -> Value;

fn now() -> Moment {
    Moment::try_from(String::from("2027-03-01T09:30:00Z")).unwrap()
}

#[expect(clippy::unnecessary_wraps, reason = "a source of chance may fail")]
fn chance() -> Result<[u8; 16], Refusal> {
    Ok([7; 16])
}

/// A round with these checklists, drawn but not begun.
pub(super) fn drawn(typed: &Typed, lists: &[&str], cases: (u32, u32)) -> Session {
    drawn_from(typed, lists, imported(cases, |_| "Handicap"), Strata::Area)
}

/// The same spread over the departments; the last child's case is alone in its own.
pub(super) fn drawn_by_department(typed: &Typed, lists: &[&str], cases: (u32, u32)) -> Session {
    let last = format!("27.BH.{:04}", cases.0);
    let department = move |number: &str| if number == last { "Alene" } else { "Handicap" };
    drawn_from(typed, lists, imported(cases, department), Strata::Department)
}

fn drawn_from(typed: &Typed, lists: &[&str], list: ListImported, strata: Strata) -> Session {
    let mut session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance };
    let event = Event::FileCreated { municipality: typed.municipality.into() };
    session.write(|change| change.record(&event)).unwrap();
    let checklists = shipped().unwrap().into_iter().filter(|list| lists.contains(&list.id.as_str())).collect();
    session.write(|change| open_round(change, YEAR, typed.title, checklists)).unwrap();
    let only = match (list.children, list.adults) {
        (0, _) => Some(Area::Adults),
        (_, 0) => Some(Area::Children),
        _ => None,
    };
    session.write(|change| change.record(&Event::ListImported(Box::new(list)))).unwrap();
    let source = Source::typed(Kind::Dice, "Kontorchef A, Revisor B").unwrap();
    session.write(|change| lock(change, YEAR, Some(source), only)).unwrap();
    let request = DrawRequest {
        seed: Some("4-17-22-31-40 +2".into()),
        grade: Some(Grade::B),
        source: None,
        witnesses: vec!["Kontorchef A".into(), "Revisor B".into()],
        sizes: Vec::new(),
        strata,
        again: None,
    };
    session.write(|change| draw(change, YEAR, &request)).unwrap();
    session
}

fn imported((children, adults): (u32, u32), department: impl Fn(&str) -> &'static str) -> ListImported {
    let department = &department;
    let of = |area, letter, count| {
        (1..=count).map(move |n| {
            let number = format!("27.{letter}.{n:04}");
            let department = Some(department(&number).into());
            FrameCase { area, department, number: CaseNumber::new(&number).unwrap() }
        })
    };
    let cases: Vec<FrameCase> = of(Area::Children, "BH", children).chain(of(Area::Adults, "VH", adults)).collect();
    ListImported {
        year: YEAR,
        number: 1,
        supplement: 0,
        file_name: "sager_2027.csv".into(),
        file_sha256: sha256_hex(b"list"),
        rows: u64::from(children + adults) + 2,
        merged: 2,
        columns_dropped: vec!["Navn".into(), "CPR".into()],
        children,
        adults,
        cases_sha256: cases_sha256(&cases),
        reading: crate::domain::list_reading::ListReading::default(),
        cases,
    }
}

pub(super) fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

/// Answers every case in the sample by the pattern.
pub(super) fn answer_all(session: &mut Session, pattern: Pattern) {
    answer_first(session, pattern, u32::MAX);
}

/// The same for the cases up to a position, in one transaction.
pub(super) fn answer_first(session: &mut Session, pattern: Pattern, last: u32) {
    let files = session.store.case_files(YEAR).unwrap();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.case.state == State::InSample && file.case.id.number <= last) {
        for (place, question) in (0..).zip(file.questions()) {
            let answer = of(question, pattern(file.case.id.number, place), place);
            answer.check(question).unwrap();
            let (case, question) = (file.case.id, question.id.clone());
            all.push(Event::AnswerGiven { year: YEAR, case, question, answer, undoes: None });
        }
    }
    session.write(|change| all.iter().try_for_each(|event| change.record(event))).unwrap();
}

/// The note is one that no report may show.
fn of(question: &Question, value: Value, place: u32) -> Answer {
    let value = if value == Value::Partly && question.scale == Scale::YesNo { Value::NotMet } else { value };
    let bad = value == Value::NotMet;
    Answer {
        note: "HEMMELIGT NOTAT".into(),
        evidence: vec!["HEMMELIG HENVISNING".into()],
        essential: bad && place.is_multiple_of(3),
        act_now: bad && place.is_multiple_of(4),
        good_practice: value == Value::Met && place % 5 == 4,
        ..Answer::of(value)
    }
}

/// Mixed answers: strong and weak questions, some not applicable, one that never applies, one with few answers.
pub(super) fn mixed(position: u32, place: u32) -> Value {
    match (position * 5 + place * 3) % 11 {
        _ if place == 6 => Value::NotApplicable,
        _ if place == 5 && position > 4 => Value::NotApplicable,
        _ if place % 4 == 1 => Value::Met,
        n if n <= place % 3 => Value::NotMet,
        3 => Value::Partly,
        4 => Value::NotApplicable,
        5 if place == 2 => Value::CannotAssess,
        _ => Value::Met,
    }
}

/// The usual round, all cases answered and complete, not signed.
pub(super) fn usual(typed: &Typed, lists: &[&str]) -> Session {
    let mut session = drawn(typed, lists, (14, 12));
    session.write(|change| replace(change, YEAR, case("B-03"), Reason::WrongArea, typed.replaced)).unwrap();
    session.write(|change| missing(change, YEAR, case("V-07"), "Arkivet er flyttet.")).unwrap();
    answer_all(&mut session, mixed);
    session.by = "rev".into();
    for (id, question, opinion) in [
        ("B-01", "SS-02", (Said::Disagree(Some(Value::NotMet)), typed.reviewed)),
        ("B-01", "SS-03", (Said::Agree, "")),
        ("B-02", "SS-04", (Said::Agree, "")),
        ("B-05", "BI-01", (Said::Disagree(Some(Value::NotMet)), typed.reviewed)),
    ] {
        session.write(|change| read(change, (YEAR, case(id), question), opinion.0, opinion.1, None)).unwrap();
    }
    for id in ["B-01", "B-02", "B-05"] {
        session.write(|change| finish(change, YEAR, case(id))).unwrap();
    }
    session.by = "mla".into();
    let changed = Answer { note: "HEMMELIGT NOTAT".into(), ..Answer::of(Value::NotMet) };
    for (id, question) in [("B-01", "SS-02"), ("B-05", "BI-01")] {
        session
            .write(|change| {
                crate::verbs::answer::answer(change, (YEAR, case(id), question), changed.clone(), &[], None)
            })
            .unwrap();
    }
    complete_all(&mut session);
    session
}

pub(super) fn complete_all(session: &mut Session) {
    for sampled in session.store.sample(YEAR).unwrap() {
        if sampled.state == State::InSample && sampled.progress != Progress::Complete {
            session.write(|change| complete(change, YEAR, sampled.id)).unwrap();
        }
    }
}

pub(super) fn signed(typed: &Typed, lists: &[&str]) -> Session {
    let mut session = usual(typed, lists);
    session.write(|change| sign_off(change, YEAR)).unwrap();
    session
}

/// The data set with what differs from run to run, the salted chain of the trail, put to a fixed value.
pub(super) fn dataset(session: &Session) -> Dataset {
    fixed(gather::dataset(&session.store, YEAR, None).unwrap())
}

/// The same with everything that was written about the cases.
pub(super) fn internal(session: &Session) -> Dataset {
    fixed(gather::internal(&session.store, YEAR, None).unwrap())
}

fn fixed(mut dataset: Dataset) -> Dataset {
    let fixed = "f".repeat(64);
    dataset.method.head_sha256.clone_from(&fixed);
    for signature in &mut dataset.method.signatures {
        signature.head_sha256.clone_from(&fixed);
    }
    dataset.tool_version = "0.0.0".into();
    dataset.sha256 = crate::report::formats::json::report::sha256(&dataset);
    dataset
}
