//! Where the deeds begin: a folder for each state of a round, small enough that a deed takes little time.

use crate::support::command::{PASSPHRASE, Place, SS, Said, list};
use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Empty,
    Made,
    Round,
    Listed,
    Framed,
    Locked,
    Drawn,
    Ready,
    Whole,
    Signed,
}

/// A folder for each, with a file that is encrypted or not.
pub struct States {
    pub encrypted: bool,
    places: BTreeMap<State, Place>,
}

impl States {
    pub fn new(encrypted: bool) -> Self {
        let mut states = Self { encrypted, places: BTreeMap::new() };
        let place = Place::new();
        papers(&place);
        let run = |args: &[&str]| drop(said(&place, encrypted, args).done());
        states.keep(State::Empty, &place);
        let plain: &[&str] = if encrypted { &[] } else { &["--no-encryption"] };
        run(&[&["new", "t.tilsyn", "--municipality", "Prøve"], plain].concat());
        states.keep(State::Made, &place);
        run(&["round", "new", "2027", "--yes", "--checklist", "SS"]);
        states.keep(State::Round, &place);
        run(&["import", "boern.csv"]);
        states.keep(State::Listed, &place);
        run(&["import", "voksne.csv"]);
        states.keep(State::Framed, &place);
        run(&["lock"]);
        states.keep(State::Locked, &place);
        run(&["draw", "--seed", "solen skinner over havnen"]);
        run(&["answer", "B-01", "SS-01", "not-met", "--note", "Der er ingen makker"]);
        run(&["acute", "add", "B-01", "--what", "Barnet er alene", "--to", "Vagten"]);
        run(&ACTION);
        states.keep(State::Drawn, &place);
        for n in 2..=10 {
            run(&["missing", &format!("B-{n:02}"), "--note", "Ikke i arkivet"]);
            run(&["missing", &format!("V-{n:02}"), "--note", "Ikke i arkivet"]);
        }
        run(&["missing", "V-01", "--note", "Ikke i arkivet"]);
        for question in &SS[1..] {
            run(&["answer", "B-01", question, "met"]);
        }
        states.keep(State::Ready, &place);
        run(&["complete", "B-01"]);
        states.keep(State::Whole, &place);
        run(&["sign-off"]);
        states.keep(State::Signed, &place);
        states
    }

    fn keep(&mut self, state: State, place: &Place) {
        self.places.insert(state, copied(place.path()));
    }

    /// A folder of its own that is as the state says.
    pub fn place(&self, state: State) -> Place {
        copied(self.places[&state].path())
    }
}

const ACTION: [&str; 12] = [
    "action",
    "add",
    "--finding",
    "SS-01",
    "--text",
    "Ny skabelon",
    "--owner",
    "Lederen",
    "--deadline",
    "01-06-2099",
    "--check",
    "Fem notater",
];

fn copied(from: &Path) -> Place {
    let place = Place::new();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), place.path().join(entry.file_name())).unwrap();
    }
    place
}

/// What is read in on the way.
fn papers(place: &Place) {
    for (name, area, count) in [("boern.csv", "Børn", 60), ("voksne.csv", "Voksne", 40), ("glemt-sag.csv", "Børn", 3)]
    {
        let mut text = String::from("Sagsnummer;Område;Afdeling\n");
        for n in 1..=count {
            writeln!(text, "27.36.{n:02}-G01-{}-26;{area};Handicap", name.len()).unwrap();
        }
        place.write(name, text);
    }
    fs::copy(list("boern-windows1252.csv"), place.path().join("lang.csv")).unwrap();
    place.write("fejl.csv", "Sagsnummer;Område\n27.36.12-G01-1-25;Voksne\n010190-1234;Voksne\n");
    place.write("svar.csv", "princip;spørgsmål;svarmulighed;antal\nA2;Blev du hørt?;ja;7\n;;nej;4\n");
    place.write("tekst.txt", "Vi lærer af det.\n");
}

/// What the program said, undisturbed.
pub fn said(place: &Place, encrypted: bool, args: &[&str]) -> Said {
    let mut command = place.command(args);
    if encrypted {
        command.env("TILSYN_PASSPHRASE", PASSPHRASE);
    }
    Said::of(command.stdin(std::process::Stdio::null()).output().unwrap())
}
