//! A deed that is done, and what can be seen of it: what was said, what stands in the trail, which files are there.

use super::{
    states::{State, States, said},
    strike::Strike,
};
use crate::support::{
    command::{PASSPHRASE, Place, Said, program},
    terminal::Terminal,
};
use portable_pty::CommandBuilder;
use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
    sync::OnceLock,
    time::{Duration, Instant},
};
use tilsyn::store::open::Store;

/// From where, and how.
#[derive(Debug)]
pub struct Deed {
    pub from: State,
    pub how: How,
}

#[derive(Debug)]
pub enum How {
    /// A command.
    Line(&'static [&'static str]),
    /// A dialogue: what is typed, and what is then said.
    Talk(&'static [&'static str], Steps),
    /// The screens: what is pressed, and what is then shown.
    Screens(&'static [&'static str], Steps),
}

pub type Steps = &'static [(&'static str, &'static str)];

/// What came out of it.
#[derive(Debug)]
pub struct Heard {
    pub out: String,
    pub err: String,
    /// So many of its steps were told to be done.
    pub steps: usize,
    /// What stood in the trail after each step, where the strike only counts and the screens are waited for.
    entries: Vec<usize>,
}

/// What is there.
#[derive(Debug, PartialEq, Eq)]
pub struct Standing {
    /// In the trail, apart from texts that are still being written.
    pub entries: usize,
    pub files: BTreeMap<String, u64>,
}

impl Standing {
    pub fn of(place: &Place, encrypted: bool) -> Self {
        Self { entries: if place.file().exists() { entries(place, encrypted) } else { 0 }, files: files(place) }
    }
}

/// Every file, and the folders that a writer works in; not the settings of the person.
pub fn files(place: &Place) -> BTreeMap<String, u64> {
    let mut files = BTreeMap::new();
    walk(place.path(), "", &mut files);
    files
}

fn entries(place: &Place, encrypted: bool) -> usize {
    let passphrase = encrypted.then(|| PASSPHRASE.to_owned().into());
    let trail = Store::open(&place.file(), passphrase.as_ref()).and_then(|store| store.trail()).unwrap();
    trail.iter().filter(|entry| !entry.kind.contains("draft")).count()
}

fn walk(folder: &Path, within: &str, files: &mut BTreeMap<String, u64>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{within}{}", entry.file_name().to_string_lossy());
        if name.contains(".tilsyn-skriver-") || entry.file_type().unwrap().is_file() {
            let size = if name.contains(".tilsyn") { 1 } else { entry.metadata().unwrap().len() };
            files.insert(name.clone(), size);
        }
        if entry.file_type().unwrap().is_dir() && name != "tilsyn" {
            walk(&entry.path(), &format!("{name}/"), files);
        }
    }
}

impl Deed {
    /// Does it while the strike is on its way.
    pub fn done(&self, place: &Place, encrypted: bool, strike: Strike, count: &Path) -> Heard {
        let mut surroundings = strike.surroundings(count, matches!(self.how, How::Screens(..)));
        surroundings.extend(encrypted.then(|| ("TILSYN_PASSPHRASE", PASSPHRASE.to_owned())));
        match self.how {
            How::Line(args) => {
                let said = spoken(place.command(args).envs(surroundings), "");
                Heard { steps: usize::from(said.code == Some(0)), out: said.out, err: said.err, entries: Vec::new() }
            }
            How::Talk(args, steps) => {
                let typed: String = steps.iter().map(|(typed, _)| *typed).collect();
                let said = spoken(place.command(args).envs(surroundings), &typed);
                Heard { steps: told(&said.out, steps), out: said.out, err: said.err, entries: Vec::new() }
            }
            How::Screens(args, steps) => {
                let mut command = CommandBuilder::new(program());
                command.args(args);
                for (name, value) in surroundings {
                    command.env(name, value);
                }
                let look = || if strike == Strike::Counted { entries(place, encrypted) } else { 0 };
                walked(Terminal::with(place, (24, 80), command), steps, look)
            }
        }
    }
}

fn spoken(command: &mut Command, typed: &str) -> Said {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Who is dead reads no more.
    child.stdin.take().unwrap().write_all(typed.as_bytes()).ok();
    Said::of(child.wait_with_output().unwrap())
}

/// So many of the steps were told of, one after the other.
fn told(said: &str, steps: Steps) -> usize {
    let mut rest = said;
    let is_told = |(_, shows): &&(&str, &str)| rest.split_once(shows).map(|(_, after)| rest = after).is_some();
    steps.iter().take_while(is_told).count()
}

/// Presses and waits for what is shown, until all is done or the program is gone.
fn walked(mut terminal: Terminal, steps: Steps, look: impl Fn() -> usize) -> Heard {
    let mut entries = Vec::new();
    for (nth, (keys, shows)) in steps.iter().enumerate() {
        // The last row is drawn last.
        if !terminal.press(keys) || !terminal.shows(shows) || !terminal.shows("F1 hjælp") {
            break;
        }
        entries.push(look());
        // The same key at once would be one that is held down.
        let is_next = steps.get(nth + 1).is_some_and(|(next, _)| next.chars().next() == keys.chars().last());
        if is_next && (!terminal.shows_anew(shows) || !terminal.shows("F1 hjælp")) {
            break;
        }
    }
    let out = terminal.screen.screen().contents();
    terminal.press("\u{11}");
    while terminal.read() {}
    terminal.child.wait().unwrap();
    Heard { out, err: String::new(), steps: entries.len(), entries }
}

/// How a deed goes undisturbed.
#[derive(Debug)]
pub struct Course {
    pub before: Standing,
    pub after: Standing,
    /// The entries once so many steps are done.
    pub entries: Vec<usize>,
    pub heard: Heard,
    pub calls: u64,
    pub time: Duration,
}

/// A key that comes together with another width of the terminal is heard with the next key only. Then nothing more is shown,
/// the screens are gone after a while, and it is tried again.
pub const ATTEMPTS: usize = 3;

impl Course {
    fn of(deed: &Deed, states: &States) -> Self {
        let mut tried = (0..ATTEMPTS).map(|_| Self::tried(deed, states));
        tried.find_map(Result::ok).unwrap_or_else(|| panic!("{:?}", Self::tried(deed, states).err()))
    }

    fn tried(deed: &Deed, states: &States) -> Result<Self, String> {
        let place = states.place(deed.from);
        let before = Standing::of(&place, states.encrypted);
        let told = tempfile::NamedTempFile::new().unwrap();
        let begun = Instant::now();
        let heard = deed.done(&place, states.encrypted, Strike::Counted, told.path());
        let time = begun.elapsed();
        let calls = fs::read_to_string(told.path()).unwrap().parse().unwrap_or(1);
        let after = Standing::of(&place, states.encrypted);
        let (then, wanted) = match deed.how {
            How::Line(_) => (vec![after.entries], 1),
            How::Talk(args, steps) => (each(deed.from, states, args, steps), steps.len()),
            How::Screens(_, steps) => (heard.entries.clone(), steps.len()),
        };
        if heard.steps != wanted {
            return Err(format!("{deed:?}: {}{}", heard.out, heard.err));
        }
        let entries = std::iter::once(before.entries).chain(then).collect();
        Ok(Self { before, after, entries, heard, calls, time })
    }
}

/// The entries after each step of a dialogue, whose lines are all typed beforehand.
fn each(from: State, states: &States, args: &'static [&'static str], steps: Steps) -> Vec<usize> {
    let count = |n: usize| {
        let deed = Deed { from, how: How::Talk(args, &steps[..n]) };
        let place = states.place(from);
        deed.done(&place, states.encrypted, Strike::Counted, Path::new("/dev/null"));
        entries(&place, states.encrypted)
    };
    (1..=steps.len()).map(count).collect()
}

/// How each of some deeds goes in a file that is encrypted or not, found out when it is first asked for.
pub struct Courses<'s> {
    pub states: &'s States,
    deeds: Vec<&'static Deed>,
    known: Vec<OnceLock<Course>>,
}

impl<'s> Courses<'s> {
    pub fn new(states: &'s States, deeds: Vec<&'static Deed>) -> Self {
        Self { states, known: deeds.iter().map(|_| OnceLock::new()).collect(), deeds }
    }

    /// The deed whose turn it is.
    pub fn turn(&self, turn: u64) -> (&'static Deed, &Course) {
        let nth = usize::try_from(turn).unwrap() % self.deeds.len();
        (self.deeds[nth], self.known[nth].get_or_init(|| Course::of(self.deeds[nth], self.states)))
    }
}

/// Whether a tilsyn opens and agrees with its trail; what it said where it does not.
pub fn whole(place: &Place, encrypted: bool, file: &str) -> Result<(), String> {
    let said = said(place, encrypted, &["--file", file, "verify"]);
    if said.code == Some(0) { Ok(()) } else { Err(format!("{file}: {}{}", said.out, said.err)) }
}
