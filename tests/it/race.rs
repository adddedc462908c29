//! Two people at one file, as two programs: what they exclude happens at most once, and the file agrees afterwards.

use crate::support::command::{Place, Said, list};
use rusqlite::Connection;
use std::{
    fs,
    process::{Child, Stdio},
};

/// Starts both while somebody else is about to write, waits until both have come to the file, and lets go.
fn race(place: &Place, [first, second]: [&[&str]; 2]) -> [Said; 2] {
    let holder = Connection::open(place.file()).unwrap();
    holder.execute_batch("begin immediate").unwrap();
    let start = |args: &[&str]| {
        place.command(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let both = [start(first), start(second)];
    while !both.iter().all(|child| has_come(place, child)) {
        std::thread::yield_now();
    }
    holder.execute_batch("rollback").unwrap();
    both.map(|child| Said::of(child.wait_with_output().unwrap()))
}

/// Whether a program has the file open and sleeps: it waits its turn. Where the system does not tell, nobody is waited for.
fn has_come(place: &Place, child: &Child) -> bool {
    let process = std::path::Path::new("/proc").join(child.id().to_string());
    let Ok(open) = fs::read_dir(process.join("fd")) else { return true };
    let file = place.file().canonicalize().unwrap();
    let has_opened = open.flatten().any(|fd| fs::read_link(fd.path()).is_ok_and(|path| path == file));
    let state = fs::read_to_string(process.join("stat")).unwrap_or_default();
    has_opened && state.rsplit(") ").next().is_none_or(|rest| rest.starts_with(['S', 'Z']))
}

fn codes(said: &[Said; 2]) -> [i32; 2] {
    [0, 1].map(|at| said[at].code.unwrap())
}

/// All cases but B-01, which is complete, are missing: ready to be signed off.
fn ready() -> Place {
    let place = Place::drawn();
    let sample = place.json(["sample"]);
    for case in sample["cases"].as_array().unwrap() {
        let id = case["id"].as_str().unwrap();
        if id != "B-01" {
            place.run(["missing", id, "--note", "Ikke i arkivet"]).done();
        }
    }
    let questions = place.session().case(2027, "B-01".parse().unwrap()).unwrap();
    for question in questions.questions() {
        place.run(["answer", "B-01", &question.id, "met"]).done();
    }
    place.run(["complete", "B-01"]).done();
    place
}

/// A copy of a prepared file in a folder of its own.
fn copied(from: &Place) -> Place {
    let place = Place::new();
    fs::copy(from.file(), place.file()).unwrap();
    place
}

/// `lock` beside `import`: once both were done, and the round was dead and people were accused.
#[test]
fn a_list_is_in_the_lock_or_it_is_refused() {
    let children = Place::with_round();
    children.run(["import", &list("boern-windows1252.csv"), "--area", "boern"]).done();
    for _ in 0..5 {
        let place = copied(&children);
        let said =
            race(&place, [&["lock", "--only", "boern"], &["import", &list("voksne-utf8-bom.csv"), "--area", "voksne"]]);
        match codes(&said) {
            // The list came first: that the other is meant alone is no longer so.
            [1, 0] => {
                assert!(said[0].err.contains("Der er også en liste for voksenområdet"), "{}", said[0].err);
                place.run(["lock"]).done();
                assert_eq!(place.json(["status"])["areas"].as_array().unwrap().len(), 2);
            }
            [0, 1] => assert!(said[1].err.contains("låst"), "{}", said[1].err),
            other => panic!("{other:?}: {}{}", said[0].err, said[1].err),
        }
        let verified = place.json(["verify"]);
        assert_eq!(verified["ok"], true, "{verified}");
        place.run(["draw", "--seed", "4 6 1 3 5 2 2 6"]).done();
    }
}

/// `sign-off` beside `reopen`: once both were done, and a round was signed with a case open.
#[test]
fn a_round_is_signed_off_with_every_case_complete() {
    let ready = ready();
    for _ in 0..5 {
        let place = copied(&ready);
        let said = race(&place, [&["sign-off"], &["reopen", "B-01", "--reason", "Et notat var overset"]]);
        let signed = place.json(["status"])["signed"] == true;
        let complete = place.json(["sample"])["cases"][0]["audit"] == "complete";
        match codes(&said) {
            [0, 1] => assert!(signed && complete && said[1].err.contains("godkendt"), "{}", said[1].err),
            [1, 0] => assert!(!signed && !complete && said[0].err.contains("B-01"), "{}", said[0].err),
            other => panic!("{other:?}: {}{}", said[0].err, said[1].err),
        }
        let verified = place.json(["verify"]);
        assert_eq!(verified["ok"], true, "{verified}");
    }
}

/// Pairs of which exactly one is done.
#[test]
fn what_can_happen_once_happens_once() {
    let (framed, drawn) = (Place::framed(), Place::drawn());
    let locked = copied(&framed);
    locked.run(["lock"]).done();
    let missing = ["missing", "B-03", "--note", "Ikke i arkivet"];
    let replace = ["replace", "B-03", "--reason", "duplicate", "--note", "Står der to gange"];
    let draw = ["draw", "--seed", "4 6 1 3 5 2 2 6"];
    let pairs: [(&Place, [&[&str]; 2]); 3] =
        [(&framed, [&["lock"], &["lock"]]), (&locked, [&draw, &draw]), (&drawn, [&missing, &replace])];
    for (from, verbs) in pairs {
        for _ in 0..3 {
            let place = copied(from);
            let said = race(&place, verbs);
            assert_eq!(codes(&said).iter().sum::<i32>(), 1, "{verbs:?}: {}{}", said[0].err, said[1].err);
            let verified = place.json(["verify"]);
            assert_eq!(verified["ok"], true, "{verified}");
        }
    }
}
