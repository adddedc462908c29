//! Every pair of writing verbs at one file at the same moment. Each pair must end as one of its two orders would have
//! ended, to the last byte of the trail, and the file must agree with itself afterwards.
//!
//! One connection holds the file, both verbs come to wait for it, and it lets go. A verb that had read outside of its
//! change would decide on what is no longer so; two such verbs are planted at the end.

use crate::{
    domain::{
        answer::{Answer, Value},
        area::Area,
        code::Code,
        event::{Event, Field},
        facts::Facts,
        follow_up::{ActionId, Outcome},
        frame::strata,
        hash::hex,
        list_reading::Expected,
        lock::{LockedStratum, Salted, commitment_of},
        may::{self, round::Waiting},
        moment::Moment,
        note::{About, NoteId, Outcome as NoteOutcome},
        paragraph::Place,
        reading::{Said, Wanted},
        refusal::Refusal,
        sample::{CaseId, Reason},
        sampling_unit::UnitState,
    },
    intake::{case_list, options::ListOptions},
    store::open::Store,
    verbs::{
        acute, answer, assign, complete, draft, draw,
        edition_before::lists,
        export_batch::Target,
        extend, facts, follow_up, import, lock, measure, missing, note, open_round, paragraph, pick,
        reading::{self, read},
        remove_round, rename_round, reopen, replace,
        report::feedback,
        request::{Drafting, DrawRequest, NewAction, Strata, Whom},
        session::Session,
        sign_off, survey, undo,
        verify::verify,
    },
    words::{lang::Lang, say::Words},
};
use std::{
    cell::Cell,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

type Verb = (&'static str, fn(&mut Session) -> Result<(), Refusal>);

pub(in crate::verbs) const YEAR: u16 = 2027;

pub(in crate::verbs) fn now() -> Moment {
    Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap()
}

fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

fn list(area: Area, numbers: std::ops::RangeInclusive<u32>) -> (String, case_list::CaseList) {
    let mut text = String::from("Sagsnummer;Afdeling\r\n");
    for n in numbers {
        writeln!(text, "27.{}.{n:04};Afdeling {}\r", area.letter(), n % 2).unwrap();
    }
    let options = ListOptions { area: Some(area), ..ListOptions::default() };
    (format!("{}.csv", area.code()), case_list::read(text.as_bytes(), &options).unwrap())
}

pub(in crate::verbs) fn read_in(
    session: &mut Session,
    area: Area,
    numbers: std::ops::RangeInclusive<u32>,
    supplement: bool,
) -> Result<(), Refusal> {
    let (file_name, list) = list(area, numbers);
    session.write(|change| {
        let wish =
            import::incoming::Wish { supplement, expected: Expected::default(), ..import::incoming::Wish::default() };
        let lists = vec![import::incoming::Incoming { file_name, list }];
        let prepared = import::prepare::prepare(change, YEAR, lists, &ListOptions::default(), &wish)?;
        import::record::import(change, prepared)
    })
}

pub(in crate::verbs) fn seed(again: Option<&str>) -> DrawRequest {
    DrawRequest {
        seed: Some("4 6 1 3 5 2 2 6".into()),
        grade: None,
        source: None,
        witnesses: Vec::new(),
        sizes: Vec::new(),
        strata: Strata::Area,
        again: again.map(String::from),
    }
}

pub(in crate::verbs) fn given(value: Value) -> Answer {
    Answer { note: "Set i planen.".into(), ..Answer::of(value) }
}

fn draft_of(text: &str) -> Drafting {
    Drafting { field: Field::Note, value: None, text: text.into() }
}

fn sheets(session: &mut Session) -> Result<(), Refusal> {
    let dir = session.store.path().with_extension("ark");
    let words = Words::new(Lang::Da);
    session.write(|change| feedback::hand_out(change, YEAR, &Whom::Everybody, Target::private(&dir), &words)).map(drop)
}

fn action(session: &mut Session) -> Result<(), Refusal> {
    let wanted = NewAction {
        question: "NK-01".into(),
        area: None,
        text: "Skabelonen rettes.".into(),
        owner: "Lederen".into(),
        deadline: "2027-06-01".parse().unwrap(),
        check: "I næste stikprøve.".into(),
        acute: false,
    };
    session.write(|change| follow_up::decide(change, YEAR, &wanted)).map(drop)
}

fn undone(session: &mut Session) -> Result<(), Refusal> {
    // What is shown may be read before; whether it can still be taken back is decided in the change.
    let seen = session.case(YEAR, case("B-02"))?.deeds.undo.map_or(0, |change| change.seq);
    session.write(|change| undo::undo(change, YEAR, case("B-02"), seen))
}

pub(in crate::verbs) const SURVEY: &[u8] =
    "princip;spørgsmål;svarmulighed;antal\nA3;Overblik?;Ja;9\n;;Nej;4\n".as_bytes();

/// Every verb that writes, as somebody would do it at the prepared files.
const VERBS: [Verb; 48] = [
    ("round new", |s| s.write(|c| open_round::open_round(c, 2028, "Næste", lists()))),
    ("round renamed", |s| s.write(|c| rename_round::rename(c, YEAR, (YEAR, false), "Tilsyn med børn"))),
    ("round of 2028", |s| s.write(|c| rename_round::rename(c, YEAR, (2028, true), "Tilsyn"))),
    ("round removed", |s| s.write(|c| remove_round::remove(c, YEAR)).map(drop)),
    ("round anew", |s| s.write(|c| open_round::open_round(c, YEAR, "Tilsyn", lists()))),
    ("import children", |s| read_in(s, Area::Children, 13..=14, false)),
    ("import adults", |s| read_in(s, Area::Adults, 13..=14, false)),
    ("import the same", |s| read_in(s, Area::Adults, 13..=13, false)),
    ("import forgotten", |s| read_in(s, Area::Children, 90..=93, true)),
    ("import undone", |s| s.write(|c| import::record::undo(c, YEAR, None)).map(drop)),
    ("import 1 undone", |s| s.write(|c| import::record::undo(c, YEAR, Some(1))).map(drop)),
    ("lock", |s| s.write(|c| lock::lock(c, YEAR, None, None)).map(drop)),
    ("lock children", |s| s.write(|c| lock::lock(c, YEAR, None, Some(Area::Children))).map(drop)),
    ("draw", |s| s.write(|c| draw::draw(c, YEAR, &seed(None)))),
    ("draw again", |s| s.write(|c| draw::draw(c, YEAR, &seed(Some("Frøtallet var kendt."))))),
    ("extend", |s| s.write(|c| extend::extend(c, YEAR, 0, &[(Area::Children, 11)])).map(drop)),
    ("replace B-02", |s| s.write(|c| replace::replace(c, YEAR, case("B-02"), Reason::Duplicate, "Dublet")).map(drop)),
    ("replace B-03", |s| s.write(|c| replace::replace(c, YEAR, case("B-03"), Reason::Duplicate, "Dublet")).map(drop)),
    ("missing B-02", |s| s.write(|c| missing::missing(c, YEAR, case("B-02"), "Ikke i arkivet."))),
    ("pick", |s| s.write(|c| pick::pick(c, YEAR, Area::Children, "27.X.1", "Klage")).map(drop)),
    ("assign", |s| s.write(|c| assign::assign(c, YEAR, case("B-02"), "KH"))),
    ("answer", |s| s.write(|c| answer::answer(c, (YEAR, case("B-02"), "NK-01"), given(Value::NotMet), &[], None))),
    ("answer blank", |s| {
        let shown = crate::domain::answer::Shown::Blank;
        s.write(|c| answer::answer(c, (YEAR, case("B-02"), "NK-02"), given(Value::Met), &[], Some(shown)))
    }),
    ("clear", |s| s.write(|c| answer::clear(c, (YEAR, case("B-02"), "NK-01"), None))),
    ("undo", undone),
    ("facts", |s| {
        let facts = Facts { plan: Some(true), ..Facts::default() };
        s.write(|c| facts::facts(c, YEAR, case("B-02"), facts, Some(Facts::default())))
    }),
    ("measure", |s| {
        let pair = serde_json::from_str(r#"{"from":"2027-01-04","to":"2027-01-05"}"#).unwrap();
        s.write(|c| measure::measure(c, YEAR, case("B-02"), "NK-03", &[pair], Some(&[])))
    }),
    ("draft", |s| s.write(|c| draft::draft(c, YEAR, case("B-02"), "NK-01", &draft_of("På vej")))),
    ("complete B-02", |s| s.write(|c| complete::complete(c, YEAR, case("B-02")))),
    ("reopen B-01", |s| s.write(|c| reopen::reopen_case(c, YEAR, case("B-01"), "Et notat var overset."))),
    ("reopen V-01", |s| s.write(|c| reopen::reopen_case(c, YEAR, case("V-01"), "Fundet."))),
    ("agree", |s| s.write(|c| read(c, (YEAR, case("B-01"), "NK-01"), Said::Agree, "", None))),
    ("disagree", |s| s.write(|c| read(c, (YEAR, case("B-01"), "NK-01"), Said::Disagree(None), "Ikke set", None))),
    ("read", |s| {
        s.write(|c| {
            reading::read(c, (YEAR, case("B-01"), "NK-02"), Said::Own(Value::Partly), "", None)?;
            reading::finish(c, YEAR, case("B-01")).map(drop)
        })
    }),
    ("chosen", |s| s.write(|c| reading::choose(c, YEAR, "a", Wanted::All)).map(drop)),
    ("shown", |s| s.write(|c| reading::show(c, YEAR, case("B-01")))),
    ("note", |s| s.write(|c| note::note(c, YEAR, About::case(case("B-01")), "Hvor er planen?")).map(drop)),
    ("note closed", |s| s.write(|c| note::resolve(c, YEAR, NoteId(1), NoteOutcome::Closed, "Aftalt"))),
    ("acute", |s| s.write(|c| acute::raise(c, YEAR, case("B-02"), "Barnet er alene", "Vagten", None)).map(drop)),
    ("acute handled", |s| s.write(|c| acute::handled(c, YEAR, 1, "Ringet op"))),
    ("sign-off", |s| s.write(|c| sign_off::sign_off(c, YEAR)).map(drop)),
    ("reopen round", |s| s.write(|c| reopen::reopen_round(c, YEAR, "Klage"))),
    ("action", action),
    ("action done", |s| s.write(|c| follow_up::report_outcome(c, ActionId(1), Outcome::Done, "I brug"))),
    ("paragraph", |s| s.write(|c| paragraph::write(c, YEAR, Place::Management, "", "Vi er enige."))),
    ("paragraph cleared", |s| s.write(|c| paragraph::clear(c, YEAR, Place::Consultant, ""))),
    ("survey", |s| s.write(|c| survey::import(c, YEAR, "svar.csv", SURVEY)).map(drop)),
    ("feedback", sheets),
];

/// The files that the verbs meet at, one after the other.
fn states(dir: &Path) -> Vec<(&'static str, PathBuf)> {
    let path = dir.join("t.tilsyn");
    let mut session = at(&path, "mla", |path| Store::create(path, None).unwrap());
    let mut states = Vec::new();
    let mut keep = |name: &'static str| {
        let kept = dir.join(format!("{name}.tilsyn"));
        fs::copy(&path, &kept).unwrap();
        states.push((name, kept));
    };
    session.write(|c| c.record(&Event::FileCreated { municipality: "Prøve".into() })).unwrap();
    let checklists = lists().into_iter().filter(|list| list.id == "NK").collect();
    session.write(|c| open_round::open_round(c, YEAR, "Tilsyn", checklists)).unwrap();
    keep("opened");
    read_in(&mut session, Area::Children, 1..=12, false).unwrap();
    keep("listed");
    read_in(&mut session, Area::Adults, 1..=12, false).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, None)).unwrap();
    keep("locked");
    session.write(|c| draw::draw(c, YEAR, &seed(None))).unwrap();
    keep("drawn");
    for id in ["B-01", "B-02"] {
        let file = session.case(YEAR, case(id)).unwrap();
        for question in file.questions().take(if id == "B-01" { 99 } else { 1 }) {
            let met = given(Value::Met);
            session.write(|c| answer::answer(c, (YEAR, file.case.id, &question.id), met.clone(), &[], None)).unwrap();
        }
    }
    session.write(|c| complete::complete(c, YEAR, case("B-01"))).unwrap();
    session.write(|c| acute::raise(c, YEAR, case("B-01"), "Barnet er alene", "Vagten", None)).unwrap();
    action(&mut session).unwrap();
    session.write(|c| note::note(c, YEAR, About::round(), "Hvem vikarierede?")).unwrap();
    let mut reader = open(&path, "kh");
    reader.write(|c| note::answer(c, YEAR, NoteId(1), "Bo.")).unwrap();
    session.write(|c| paragraph::write(c, YEAR, Place::Consultant, "", "Læst.")).unwrap();
    keep("begun");
    for one in session
        .store
        .sample(YEAR)
        .unwrap()
        .iter()
        .filter(|sampled| sampled.id != case("B-01") && sampled.id != case("B-02"))
    {
        session.write(|c| missing::missing(c, YEAR, one.id, "Ikke i arkivet.")).unwrap();
    }
    let file = session.case(YEAR, case("B-02")).unwrap();
    for question in file.questions().skip(1) {
        let met = given(Value::Met);
        session.write(|c| answer::answer(c, (YEAR, file.case.id, &question.id), met.clone(), &[], None)).unwrap();
    }
    keep("answered");
    session.write(|c| complete::complete(c, YEAR, case("B-02"))).unwrap();
    keep("ready");
    session.write(|c| sign_off::sign_off(c, YEAR)).unwrap();
    keep("signed");
    session.write(|c| reopen::reopen_round(c, YEAR, "Glemte sager")).unwrap();
    read_in(&mut session, Area::Children, 90..=93, true).unwrap();
    keep("forgotten");
    states
}

fn at(path: &Path, by: &str, open: impl Fn(&Path) -> Store) -> Session {
    Session { store: open(path), by: by.into(), now, chance: || Ok([7; 16]) }
}

fn open(path: &Path, by: &str) -> Session {
    at(path, by, |path| Store::open(path, None).unwrap())
}

/// What came of two verbs, and the hash of the trail.
type Outcome2 = ([Result<(), Code>; 2], String);

/// One race at a time: the tests run beside each other, and count with the same number.
static RACING: Mutex<()> = Mutex::new(());

/// How many verbs have come to the file while it was held.
static WAITING: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static HAS_WAITED: Cell<bool> = const { Cell::new(false) };
}

fn wait(_: i32) -> bool {
    if !HAS_WAITED.replace(true) {
        WAITING.fetch_add(1, Ordering::SeqCst);
    }
    thread::yield_now();
    true
}

fn outcome(done: [Result<(), Refusal>; 2], path: &Path) -> Outcome2 {
    (done.map(|done| done.map_err(|refusal| refusal.code)), Store::open(path, None).unwrap().head().unwrap().1)
}

/// A verb that waits as long as the file is held.
fn waiting(session: &mut Session, verb: Verb) -> Result<(), Refusal> {
    session.store.while_held(wait).unwrap();
    HAS_WAITED.set(false);
    let done = verb.1(session);
    // One that was refused before it came to write has not waited, and must not be waited for.
    wait(0);
    done
}

/// Both at once.
fn race(from: &Path, path: &Path, verbs: [Verb; 2]) -> Outcome2 {
    fs::copy(from, path).unwrap();
    let mut holder = open(path, "holder");
    let (mut first, mut second) = (open(path, "a"), open(path, "b"));
    let racing = RACING.lock().unwrap_or_else(PoisonError::into_inner);
    WAITING.store(0, Ordering::SeqCst);
    let done = thread::scope(|scope| {
        let holding = holder.store.change("holder", now, || Ok([7; 16])).unwrap();
        let both = [scope.spawn(|| waiting(&mut first, verbs[0])), scope.spawn(|| waiting(&mut second, verbs[1]))];
        while WAITING.load(Ordering::SeqCst) < 2 {
            thread::yield_now();
        }
        drop(holding);
        both.map(|one| one.join().unwrap())
    });
    drop(racing);
    outcome(done, path)
}

/// One after the other.
fn in_turn(from: &Path, path: &Path, verbs: [Verb; 2], second_first: bool) -> Outcome2 {
    fs::copy(from, path).unwrap();
    let (mut first, mut second) = (open(path, "a"), open(path, "b"));
    if second_first {
        let b = verbs[1].1(&mut second);
        return outcome([verbs[0].1(&mut first), b], path);
    }
    let a = verbs[0].1(&mut first);
    outcome([a, verbs[1].1(&mut second)], path)
}

/// Why a pair did not end as one of its orders, if it did not.
fn fault(state: (&str, &Path), path: &Path, verbs: [Verb; 2]) -> Option<String> {
    let raced = race(state.1, path, verbs);
    let (checks, _) = verify(&Store::open(path, None).unwrap(), &[]).unwrap();
    let faults: Vec<_> = checks.into_iter().filter(|check| !check.ok()).collect();
    let name = format!("{}: {} beside {}", state.0, verbs[0].0, verbs[1].0);
    if !faults.is_empty() {
        return Some(format!("{name}: {faults:?}"));
    }
    let orders = [false, true].map(|turned| in_turn(state.1, path, verbs, turned));
    (!orders.contains(&raced)).then(|| format!("{name}: {raced:?} is none of {orders:?}"))
}

/// In memory where the machine has such a folder: nothing here is about the disk, and a thousand pairs write much.
fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

#[test]
fn any_two_verbs_end_as_one_after_the_other() {
    let dir = folder();
    let path = dir.path().join("r.tilsyn");
    let mut faults = Vec::new();
    let mut pairs = 0;
    for (name, from) in states(dir.path()) {
        let possible: Vec<Verb> = VERBS
            .into_iter()
            .filter(|verb| {
                fs::copy(&from, &path).unwrap();
                verb.1(&mut open(&path, "a")).is_ok()
            })
            .collect();
        for (place, first) in possible.iter().enumerate() {
            for second in &possible[place..] {
                pairs += 1;
                faults.extend(fault((name, &from), &path, [*first, *second]));
            }
        }
    }
    assert!(pairs > 900, "{pairs}");
    assert!(faults.is_empty(), "{} of {pairs}:\n{}", faults.len(), faults.join("\n"));
}

/// As `sign-off` was: it read first and began its change afterwards.
fn signs_what_it_saw(session: &mut Session) -> Result<(), Refusal> {
    let (round, sample) = (session.round(YEAR)?, session.store.sample(YEAR)?);
    may::round::sign_off(&round, &sample, UnitState::default(), &Waiting::default())?;
    session.write(|change| change.record(&Event::RoundSigned { year: YEAR, version: 1 }))
}

/// As `lock` was.
fn locks_what_it_saw(session: &mut Session) -> Result<(), Refusal> {
    let strata = strata(session.store.frame_numbers(YEAR, Some(0))?, 0).unwrap();
    let salted = |stratum| LockedStratum::from(&Salted::new(stratum, hex(&[7; 16])));
    let strata: Vec<LockedStratum> = strata.into_iter().map(salted).collect();
    session.write(|change| {
        let (year, supplement, commitment) = (YEAR, 0, commitment_of(&strata));
        change.record(&Event::FrameLocked { year, supplement, commitment, strata, source: None, house: None })
    })
}

#[test]
fn a_verb_that_reads_outside_its_change_is_found_out() {
    let dir = folder();
    let path = dir.path().join("r.tilsyn");
    let states = states(dir.path());
    let state = |name| states.iter().find(|(other, _)| *other == name).map(|(name, path)| (*name, path.as_path()));
    let of = |name| *VERBS.iter().find(|(other, _)| *other == name).unwrap();
    let planted: [(_, Verb, Verb); 2] = [
        ("ready", ("planted sign-off", signs_what_it_saw), of("reopen B-01")),
        ("listed", ("planted lock", locks_what_it_saw), of("import adults")),
    ];
    for (name, verb, beside) in planted {
        // Which of the two comes first is chance; the one that decided on what is gone comes last about every other time.
        let found = (0..200).find_map(|_| fault(state(name).unwrap(), &path, [verb, beside]));
        assert!(found.is_some(), "{name}");
    }
}
