//! What must hold after a strike: what was told to be done is done, the file is whole and agrees with its trail, the same can
//! be done again, and nothing is left beside it.
//!
//! A campaign is the same test with other numbers, against any program:
//! `TILSYN_KILLS=10000 TILSYN_FAULTS=500 TILSYN_PROGRAM=… cargo test --test it -- killed::judged --nocapture`, quicker with
//! `TMPDIR` in memory and more at once (`TILSYN_AT_ONCE`); `TILSYN_FIRST_SEED` goes on with one.

#![expect(clippy::print_stderr, reason = "the figures of a campaign")]

use super::{
    deeds::all,
    doing::{ATTEMPTS, Course, Courses, Deed, Heard, How, Standing, files, whole},
    states::States,
    strike::Strike,
};
use crate::support::{chance::Chance, command::Place};
use std::{
    collections::BTreeMap,
    env, fmt,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    /// What was told to be done is not there.
    Lost,
    /// The file does not open, or does not agree with its trail.
    Unusable,
    /// A part of what belongs together is there.
    Half,
    /// The same cannot be done again.
    Blocked,
    /// Something is left beside the file after the next run.
    Left,
    Panicked,
}

/// What a strike left, looked at in the order in which somebody comes to it: the next run, the retry, the folder.
fn judged(
    deed: &Deed,
    course: &Course,
    place: &Place,
    (encrypted, strike): (bool, Strike),
    heard: &Heard,
) -> Result<(), (Fault, String)> {
    if heard.out.contains("panicked") || heard.err.contains("panicked") {
        return Err((Fault::Panicked, heard.err.clone()));
    }
    for file in ["t.tilsyn", "kopi.tilsyn-kopi"] {
        if place.path().join(file).exists() {
            whole(place, encrypted, file).map_err(|said| (Fault::Unusable, said))?;
        }
    }
    let now = Standing::of(place, encrypted);
    // A command prints when it is done, also where nobody hears its exit code.
    let is_line = matches!(deed.how, How::Line(_));
    let printed = is_line && heard.out.lines().next().is_some_and(|line| course.heard.out.starts_with(line));
    let steps = heard.steps.max(usize::from(printed));
    let is_done = alike(&now, &course.after);
    if now.entries < course.entries[steps] || (is_line && steps == 1 && !is_done) {
        return Err((Fault::Lost, format!("{} entries after {steps} steps: {:?}", now.entries, now.files)));
    }
    let is_undone = alike(&now, &course.before);
    let is_between = !is_line && (course.before.entries..=course.after.entries).contains(&now.entries);
    if !is_done && !is_undone && !is_between {
        return Err((Fault::Half, format!("{now:?}")));
    }
    if is_undone || (is_line && now.entries == 0) {
        let is_screens = matches!(deed.how, How::Screens(..));
        let retry = || {
            let again = deed.done(place, encrypted, Strike::Counted, Path::new("/dev/null"));
            let then = Standing::of(place, encrypted);
            let is_done = again.steps >= course.heard.steps && alike(&then, &course.after);
            // On the screens a key may go unheard.
            if is_done || (is_screens && then.entries > now.entries) {
                Ok(())
            } else {
                Err((Fault::Blocked, format!("{again:?}")))
            }
        };
        let first = retry();
        let tried = (1..ATTEMPTS).filter(|_| is_screens).fold(first, |tried, _| tried.or_else(|_| retry()));
        if !is_done {
            tried?;
        }
    }
    let known = |name: &String| course.after.files.contains_key(name) || course.before.files.contains_key(name);
    let left = || files(place).into_keys().filter(|name| !known(name)).collect::<Vec<String>>();
    // Where a folder could not be removed, the next who writes there does it.
    if !strike.is_kill() && !left().is_empty() {
        deed.done(place, encrypted, Strike::Counted, Path::new("/dev/null"));
    }
    let left = left();
    if left.is_empty() { Ok(()) } else { Err((Fault::Left, left.join(", "))) }
}

/// As many entries and the same files, none of them cut short.
fn alike(found: &Standing, wanted: &Standing) -> bool {
    let same =
        |((name, size), (other, whole)): ((&String, &u64), (&String, &u64))| name == other && size * 10 >= whole * 9;
    let own = |standing: &Standing| -> BTreeMap<String, u64> {
        standing.files.clone().into_iter().filter(|(name, _)| !name.contains(".tilsyn-skriver-")).collect()
    };
    let (found_files, wanted_files) = (own(found), own(wanted));
    found.entries == wanted.entries
        && found_files.len() == wanted_files.len()
        && found_files.iter().zip(&wanted_files).all(same)
}

/// So many at once: much of the time goes with waiting for the disk.
const AT_ONCE: u64 = 4;

/// So many strikes, or as many as the surroundings say.
pub fn wanted(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |text| text.parse().unwrap())
}

/// The figures of a run.
#[derive(Default)]
struct Figures {
    struck: [u64; 2],
    told: u64,
    found: BTreeMap<Fault, Vec<String>>,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { struck: [plain, encrypted], told, found } = self;
        let count = |fault| found.get(&fault).map_or(0, Vec::len);
        write!(
            f,
            "{plain} + {encrypted} encrypted, {told} told of before the end: {} lost, {} unusable, {} half, {} blocked, {} \
             left, {} panicked",
            count(Fault::Lost),
            count(Fault::Unusable),
            count(Fault::Half),
            count(Fault::Blocked),
            count(Fault::Left),
            count(Fault::Panicked)
        )
    }
}

/// Strikes so often: six in ten on the command line, two in the dialogue, two on the screens; every tenth file is encrypted.
fn struck(count: u64, choose: impl Fn(&mut Chance, &Course) -> Strike + Sync) {
    let states = [false, true].map(States::new);
    let deeds = [0, 1].map(|nth: usize| all(nth == 1).map(|deeds| Courses::new(&states[nth], deeds)));
    let first = wanted("TILSYN_FIRST_SEED", 0);
    let (next, figures) = (AtomicU64::new(first), Mutex::new(Figures::default()));
    let one = |seed: u64| {
        let encrypted = seed % 10 == 9;
        let (mut chance, turn) = (Chance(seed), seed / 10 + seed);
        let kind = if seed % 250 == 77 { 3 } else { [0, 1, 0, 2, 0][usize::try_from(turn % 5).unwrap()] };
        let courses = &deeds[usize::from(encrypted)][kind];
        let (deed, course) = courses.turn(turn / 5);
        let strike = choose(&mut chance, course);
        let place = courses.states.place(deed.from);
        let heard = deed.done(&place, encrypted, strike, Path::new("/dev/null"));
        let verdict = judged(deed, course, &place, (encrypted, strike), &heard);
        let mut figures = figures.lock().unwrap();
        figures.struck[usize::from(encrypted)] += 1;
        figures.told += u64::from(heard.steps > 0);
        if let Err((fault, what)) = verdict {
            let line = format!("{fault:?}: seed {seed}, {strike:?}, {deed:?}: {what}");
            eprintln!("{line}");
            figures.found.entry(fault).or_default().push(line);
        }
        if figures.struck.iter().sum::<u64>() % 100 == 0 {
            eprintln!("{figures}");
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..wanted("TILSYN_AT_ONCE", AT_ONCE) {
            scope.spawn(|| {
                while let Some(seed) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|seed| *seed < first + count) {
                    one(seed);
                }
            });
        }
    });
    let figures = figures.into_inner().unwrap();
    eprintln!("{figures}");
    assert!(figures.found.is_empty(), "{:#?}", figures.found);
}

#[test]
fn a_kill_at_any_moment_loses_nothing_and_leaves_nothing() {
    struck(wanted("TILSYN_KILLS", 100), |chance, course| {
        Strike::kill(chance, course.calls, course.time.as_micros().try_into().unwrap())
    });
}

#[test]
fn a_call_that_fails_is_never_told_to_be_done() {
    struck(wanted("TILSYN_FAULTS", 50), |chance, course| Strike::fault(chance, course.calls));
}

/// Also the last ones, when all is written and only tidied up: what was told to be written stays.
#[test]
fn every_call_of_an_output_fails_once() {
    let states = States::new(false);
    let deeds =
        all(false).into_iter().flatten().filter(|deed| matches!(deed.how, How::Line([verb, ..]) if *verb == "sample"));
    for deed in deeds {
        let courses = Courses::new(&states, vec![deed]);
        let (_, course) = courses.turn(0);
        for nth in 1..=course.calls {
            let strike = Strike::Fails { nth, error: 13, on: true };
            let place = states.place(deed.from);
            let heard = deed.done(&place, false, strike, Path::new("/dev/null"));
            judged(deed, course, &place, (false, strike), &heard)
                .unwrap_or_else(|(fault, what)| panic!("{nth}: {fault:?}: {what}"));
        }
    }
}
