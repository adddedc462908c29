//! What must hold after a strike in the middle of an erasure, or of a change of words: the file is whole and opens with the
//! old words or the new ones; what is erased is erased with all that belongs to it; and what is not written anew yet is said,
//! and taken up by the next one who writes. `TILSYN_ERASURES=500` makes a campaign of it.

#![expect(clippy::print_stderr, reason = "the figures of a campaign")]

use super::{
    judged::wanted,
    states::{State, States},
    strike::Strike,
};
use crate::support::{
    chance::Chance,
    command::{PASSPHRASE, Place, Said},
};
use std::{
    fs,
    path::Path,
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tilsyn::{
    domain::{code::Code, trail::event},
    store::open::Store,
    verbs::{session::Session, verify::verify},
};

const NEW: &str = "seks nye gode danske ord";
/// Stands in one answer of the round.
const NOTE: &str = "Der er ingen makker";

/// What is struck, and how many entries it makes: what is erased, and that the file was written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Round,
    Text,
    Words,
}

impl Deed {
    fn args(self, place: &Place, encrypted: bool) -> Vec<String> {
        let told: Vec<&str> = match self {
            Self::Round => {
                vec!["purge", "round", "2027", "--filed", "Sag 1", "--ground", "Arkivets svar", "--no-pending", "--yes"]
            }
            Self::Text => vec!["purge", "text", "--reason", "Et navn", "--yes"],
            Self::Words => vec!["passphrase"],
        };
        let mut args: Vec<String> = told.into_iter().map(String::from).collect();
        if self == Self::Text {
            let store = open(place, encrypted.then_some(PASSPHRASE)).unwrap();
            let holds =
                |entry: &tilsyn::domain::trail::Entry| entry.payload.as_ref().is_some_and(|it| it.contains(NOTE));
            args.push(store.trail().unwrap().iter().find(|entry| holds(entry)).unwrap().seq.to_string());
        }
        args
    }

    fn run(self, place: &Place, encrypted: bool, strike: Strike, count: &Path) -> Said {
        let mut command = place.command(self.args(place, encrypted));
        command.stdin(std::process::Stdio::null()).envs(strike.surroundings(count, false));
        if encrypted {
            command.env("TILSYN_PASSPHRASE", PASSPHRASE).env("TILSYN_NEW_PASSPHRASE", NEW);
        }
        Said::of(command.output().unwrap())
    }
}

fn open(place: &Place, words: Option<&str>) -> Result<Store, Code> {
    let words = words.map(|words| words.to_owned().into());
    Store::open(&place.file(), words.as_ref()).map_err(|refusal| refusal.code)
}

/// The words that a file opens with: one of the two, and not the other.
fn words(place: &Place, encrypted: bool) -> Result<Option<&'static str>, String> {
    if !encrypted {
        return open(place, None).map(|_| None).map_err(|code| code.to_string());
    }
    match [PASSPHRASE, NEW].map(|words| open(place, Some(words)).map(drop)) {
        [Ok(()), Err(Code::WrongPassphrase)] => Ok(Some(PASSPHRASE)),
        [Err(Code::WrongPassphrase), Ok(())] => Ok(Some(NEW)),
        other => Err(format!("{other:?}")),
    }
}

fn faults(store: &Store) -> Vec<Code> {
    let (checks, _) = verify(store, &[]).unwrap();
    checks.into_iter().flat_map(|check| check.faults).map(|fault| fault.code).collect()
}

fn judged(deed: Deed, place: &Place, (encrypted, before): (bool, usize), said: &Said) -> Result<usize, String> {
    if said.err.contains("panicked") {
        return Err(said.err.clone());
    }
    let words = words(place, encrypted)?;
    let store = open(place, words).map_err(|code| code.to_string())?;
    let made = store.trail().unwrap().len() - before;
    let is_told = said.code == Some(0);
    let (all, is_new) = (if deed == Deed::Words { 1 } else { 2 }, words == Some(NEW));
    let unfinished = made == 1 && all == 2;
    // The new words come right before the last entry, which tells of them.
    let words_fit = if is_new { made + 1 >= all } else { made < all };
    let wanted = if unfinished { vec![Code::FileUnwritten] } else { Vec::new() };
    if made > all || faults(&store) != wanted || (is_told && made < all) || (encrypted && !words_fit) {
        return Err(format!("{made} of {all} entries, {words:?}, {:?}: {}{}", faults(&store), said.out, said.err));
    }
    // Whoever is left with new words and an error is told that they hold.
    if is_new && made < all && said.code.is_some() && !said.err.contains("den nye gælder") {
        return Err(format!("the new words are not told of: {}", said.err));
    }
    let now = || "2028-03-01T08:00:00Z".to_owned().try_into().unwrap();
    let mut session = Session { store, by: "mla".into(), now, chance: || Ok([7; 16]) };
    session.write(|_| Ok(())).map_err(|refusal| refusal.code.to_string())?;
    if !faults(&session.store).is_empty() || session.store.unwritten_erasure().unwrap().is_some() {
        return Err(format!("not taken up: {:?}", faults(&session.store)));
    }
    let trail = session.store.trail().unwrap();
    drop(session);
    let holds = trail.iter().any(|entry| entry.payload.as_ref().is_some_and(|payload| payload.contains(NOTE)));
    if holds != (made == 0 || deed == Deed::Words) || trail.iter().any(|entry| event(entry).is_err()) {
        return Err(format!("the text stands: {holds} after {made}"));
    }
    let is_there = |text: &str| fs::read(place.file()).unwrap().windows(text.len()).any(|one| one == text.as_bytes());
    if !encrypted && is_there(NOTE) != holds {
        return Err("it lies in the file".into());
    }
    if made == 0 && !is_new && deed.run(place, encrypted, Strike::Counted, Path::new("/dev/null")).code != Some(0) {
        return Err("it cannot be done again".into());
    }
    let left = |name: &str| name.contains("-journal");
    let names =
        fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    match names.filter(|name| left(name)).collect::<Vec<_>>() {
        names if names.is_empty() => Ok(made),
        names => Err(format!("left: {names:?}")),
    }
}

#[test]
fn a_strike_at_any_moment_of_an_erasure_leaves_it_undone_said_or_done() {
    const DEEDS: [(Deed, bool); 5] =
        [(Deed::Round, true), (Deed::Round, false), (Deed::Text, true), (Deed::Words, true), (Deed::Text, false)];
    let states = [false, true].map(States::new);
    let courses: [OnceLock<(u64, u64)>; DEEDS.len()] = Default::default();
    let (next, first) = (AtomicU64::new(0), wanted("TILSYN_FIRST_SEED", 0));
    let count = wanted("TILSYN_ERASURES", 60);
    let (found, made) = (Mutex::new(Vec::new()), Mutex::new([0_u64; 3]));
    let one = |seed: u64| {
        let nth = usize::try_from(seed).unwrap() % DEEDS.len();
        let (deed, encrypted) = DEEDS[nth];
        let place = || states[usize::from(encrypted)].place(State::Signed);
        let (calls, time) = *courses[nth].get_or_init(|| {
            let (place, told, begun) = (place(), tempfile::NamedTempFile::new().unwrap(), Instant::now());
            let said = deed.run(&place, encrypted, Strike::Counted, told.path());
            assert_eq!(said.code, Some(0), "{deed:?}: {}", said.err);
            let calls = fs::read_to_string(told.path()).unwrap().parse().unwrap();
            (calls, begun.elapsed().as_micros().try_into().unwrap())
        });
        let mut chance = Chance(seed);
        let kill = seed / 5 % 3 < 2;
        let strike = if kill { Strike::kill(&mut chance, calls, time) } else { Strike::fault(&mut chance, calls) };
        let place = place();
        let before = open(&place, encrypted.then_some(PASSPHRASE)).unwrap().trail().unwrap().len();
        let said = deed.run(&place, encrypted, strike, Path::new("/dev/null"));
        match judged(deed, &place, (encrypted, before), &said) {
            Ok(entries) => made.lock().unwrap()[entries] += 1,
            Err(what) => {
                let line = format!("seed {seed}, {strike:?}, {deed:?}, encrypted {encrypted}: {what}");
                eprintln!("{line}");
                found.lock().unwrap().push(line);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..wanted("TILSYN_AT_ONCE", 4) {
            scope.spawn(|| {
                while let Some(seed) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|seed| *seed < count) {
                    one(first + seed);
                }
            });
        }
    });
    eprintln!("undone, begun, done: {:?}", made.lock().unwrap());
    assert_eq!(*found.lock().unwrap(), [""; 0]);
}
