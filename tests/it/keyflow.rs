//! How many keys a person presses in the built program for the flows that are done most: counted, not reckoned.
//!
//! The bounds are those that the key table was made for; n is the number of questions of the case.

use crate::support::{
    command::{Place, list},
    terminal::Terminal,
};
use tilsyn::{
    domain::answer::{Answer, Value},
    verbs::answer::answer,
};

/// A terminal that counts what is pressed in it.
struct Counted {
    terminal: Terminal,
    keys: usize,
}

const DOWN: &str = "\u{1b}[B";
const UP: &str = "\u{1b}[A";
const F2: &str = "\u{1b}OQ";
const ENTER: &str = "\r";
const TAB: &str = "\t";
const UNDO: &str = "\u{1a}";

impl Counted {
    /// In the case B-01, with the number of its questions.
    fn at_case(place: Place) -> (Self, Place, usize) {
        let mut terminal = Terminal::start(&place, (24, 80), &["audit", "B-01"]);
        terminal.until("af ");
        terminal.until("Næste");
        let n = place.json(["sample"])["cases"][0]["questions"].as_u64().unwrap();
        (Self { terminal, keys: 0 }, place, usize::try_from(n).unwrap())
    }

    /// One key, and what it shows. What is pressed next is no key that was held down.
    #[track_caller]
    fn press(&mut self, key: &str, shows: &str) {
        self.keys += 1;
        self.terminal.type_keys(key);
        self.terminal.until(shows);
        self.terminal.redrawn(shows);
        // The last row is drawn last: all of the screen is there.
        self.terminal.until("F1 hjælp");
    }

    /// A text, letter by letter.
    #[track_caller]
    fn write(&mut self, text: &str) {
        self.keys += text.chars().count();
        self.terminal.type_keys(text);
        // A long text is broken between words.
        self.terminal.until(text.split(' ').next_back().unwrap());
    }

    fn shown(&self) -> String {
        self.terminal.screen.screen().contents()
    }
}

fn answered(count: usize, n: usize) -> String {
    format!("{count} af {n} besvaret")
}

/// A new reference of so many letters, on the answer just given.
fn refer(counted: &mut Counted, text: &str) {
    counted.press("h", "Henvisning til");
    counted.write(text);
    counted.press(ENTER, "Lige svaret");
}

#[test]
fn a_case_that_is_met_and_the_next_one() {
    let (mut counted, _place, n) = Counted::at_case(Place::drawn());
    for at in 1..=n {
        counted.press("1", &answered(at, n));
    }
    counted.press("f", "færdig");
    assert!(counted.keys <= n + 1, "{} keys", counted.keys);
    counted.press(ENTER, "B-02");
    assert!(counted.keys <= n + 2, "{} keys", counted.keys);
}

#[test]
fn a_case_that_is_met_with_twelve_references() {
    let (mut counted, place, n) = Counted::at_case(Place::drawn());
    for at in 1..=n {
        counted.press("1", &answered(at, n));
        match at {
            4 | 13 | 23 | 35 => refer(&mut counted, &format!("Referat {at:03}")),
            5..=7 | 14 | 15 | 24 | 25 | 36 => counted.press("g", "h"),
            _ => {}
        }
    }
    counted.press("f", "færdig");
    assert!(counted.keys <= n + 67, "{} keys", counted.keys);
    assert_eq!(referred(&place), 12);
}

/// How many questions have a reference, as the trail tells.
fn referred(place: &Place) -> usize {
    let trail = place.json(["trail"]);
    let mut last = std::collections::BTreeMap::new();
    for entry in trail["entries"].as_array().unwrap() {
        let event = &entry["event"];
        if event["kind"] == "answer-given" {
            let references = event["answer"]["evidence"].as_array().map_or(0, Vec::len);
            last.insert(event["question"].as_str().unwrap().to_owned(), references);
        }
    }
    last.values().filter(|references| **references > 0).count()
}

/// A drawn round of the edition before: its 43 questions are what the bound was counted for.
fn of_the_edition_before() -> Place {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    let lists = ["bi", "ko", "ss", "nk", "sb"]
        .map(|id| format!("{}/tests/data/checklists/2026-1/{id}.toml", env!("CARGO_MANIFEST_DIR")));
    let named = lists.iter().flat_map(|path| ["--checklist", path.as_str()]);
    place.run(["round", "new", "2027", "--yes"].into_iter().chain(named)).done();
    place.run(["import", &list("boern-windows1252.csv"), "--area", "boern"]).done();
    place.run(["import", &list("voksne-utf8-bom.csv"), "--area", "voksne"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "Rødgrød med fløde på Ærø 2027"]).done();
    place
}

/// Four facts, 28 met, some not relevant by a fact and two with a fixed sentence, five not met with one, two partly met with
/// sixty letters of one's own, one measured, four new references and eight repeated, three marks, one answer changed to met,
/// one taken back: the case that an auditor meets most.
#[test]
fn a_mixed_case() {
    let (mut counted, place, n) = Counted::at_case(of_the_edition_before());
    counted.press("i", "Sagens oplysninger");
    for key in ["1", "2", TAB, "3", "0", TAB] {
        counted.press(key, "Sagens oplysninger");
    }
    counted.press("1", "ja");
    counted.press(ENTER, "Gemt");
    for at in 0..n {
        let done = answered(at + 1, n);
        match at {
            16 => {
                counted.press("i", "Måles i timer");
                counted.write("12-3 14");
                counted.press(TAB, "12-3 14");
                counted.write("16-3 15");
                counted.press(ENTER, "foreslået");
                counted.press("3", &done);
            }
            _ if counted.shown().contains("Foreslået: 4") => counted.press("4", &done),
            13 | 15 => sentence(&mut counted, "4", &done),
            1 | 9 | 25 | 30 | 36 => sentence(&mut counted, "3", &done),
            24 | 37 => {
                counted.press("2", "fordi");
                counted.write("Det er kun gjort i en del af perioden og slet ikke bagefter.");
                counted.press(F2, &done);
            }
            _ => counted.press("1", &done),
        }
        match at {
            2 | 11 | 26 | 39 => refer(&mut counted, &format!("Referat {at:08}")),
            3..=5 | 12 | 27 | 28 | 40 | 41 => counted.press("g", "Lige svaret"),
            1 | 24 => counted.press("v", "Lige svaret"),
            36 => counted.press("n", "Lige svaret"),
            30 => {
                counted.press(UP, "Ikke opfyldt");
                counted.press("1", "Lagt væk");
                counted.press("m", "Næste");
            }
            33 => {
                counted.press(UNDO, "Fortrudt");
                counted.press("1", &done);
            }
            _ => {}
        }
    }
    counted.press("f", "færdig");
    counted.press(ENTER, "B-02");
    assert!(counted.keys <= 300, "{} keys", counted.keys);
    assert_eq!(referred(&place), 12);
    place.run(["verify"]).done();
}

/// From an empty folder with the two lists in it to the drawn sample: the municipality, a passphrase, a round, two lists, the
/// lock with a source, the words, the draw.
#[test]
fn from_the_start_to_the_drawn_sample() {
    let place = Place::new();
    for name in ["boern-windows1252.csv", "voksne-utf8-bom.csv"] {
        std::fs::copy(list(name), place.path().join(name)).unwrap();
    }
    let mut terminal = Terminal::start(&place, (24, 80), &[]);
    terminal.until("Skriv kommunens navn");
    let mut counted = Counted { terminal, keys: 0 };
    for (text, shows) in [
        ("Eksempel Kommune\r", "Vælg en adgangssætning"),
        ("fire gode danske ord\r", "Skriv den igen"),
        ("fire gode danske ord\r", "ingen runde endnu"),
    ] {
        counted.keys += text.chars().count();
        counted.terminal.type_keys(text);
        counted.terminal.until(shows);
    }
    counted.terminal.redrawn("F1 hjælp");
    counted.press(ENTER, "Ny runde");
    counted.press(ENTER, "før udtrækket");
    for (pick, area, shows) in [(None, "1", "INGEN LISTE"), (Some(DOWN), "2", "2. voksne-utf8-bom.csv")] {
        counted.press(ENTER, "Hvilken fil?");
        if let Some(pick) = pick {
            counted.press(pick, "> voksne");
        }
        counted.press(ENTER, "2: kolonnerne");
        counted.press(ENTER, "3: områder");
        counted.press(area, "hører med");
        counted.press(ENTER, "Skal nogle sager ud?");
        counted.press(ENTER, "Er det rigtigt?");
        counted.press("j", shows);
    }
    counted.press(ENTER, "Hvor skal frøtallet komme fra?");
    counted.press(ENTER, "Hvem");
    counted.write("Borgerrådgiver");
    counted.press(ENTER, "låses?");
    counted.press("j", "Listen er låst");
    counted.press(ENTER, "Ordene");
    counted.write("solen skinner");
    counted.press(ENTER, "Skal stikprøven trækkes nu?");
    counted.press("j", "Stikprøven er trukket");
    assert!(counted.keys <= 110, "{} keys", counted.keys);
}

/// One of the fixed sentences as the reason.
fn sentence(counted: &mut Counted, digit: &str, done: &str) {
    counted.press(digit, "fordi");
    counted.press(DOWN, "sætninger");
    counted.press(ENTER, done);
}

/// Every question of B-01 as it is answered by `mla`: met, but for the second.
fn answered_by_another() -> (Place, usize) {
    let place = Place::drawn();
    let mut session = place.session();
    let case = "B-01".parse().unwrap();
    let file = session.store.case_file(2027, case).unwrap().unwrap();
    let questions: Vec<String> = file.questions().map(|question| question.id.clone()).collect();
    session
        .write(|change| {
            questions.iter().enumerate().try_for_each(|(at, question)| {
                let partly = Answer { note: "Kun i et brev.".into(), ..Answer::of(Value::Partly) };
                let given = if at == 1 { partly } else { Answer::of(Value::Met) };
                answer(change, (2027, case, question), given, &[], None)
            })
        })
        .unwrap();
    let n = questions.len();
    (place, n)
}

/// From the sample: there, one key an answer, done.
#[test]
fn a_case_that_is_read_blind() {
    let (place, n) = answered_by_another();
    let mut terminal = Terminal::start(&place, (24, 80), &["--as", "kfr"]);
    terminal.until("Ctrl-Q luk");
    terminal.type_keys(ENTER);
    terminal.until("0 af 20 sager færdige");
    let mut counted = Counted { terminal, keys: 0 };
    counted.press("a", "Blind læsning");
    for at in 1..=n {
        counted.press("1", &format!("Læst {at} af {n}"));
    }
    counted.press("f", &format!("ens {}, uens 1", n - 1));
    assert!(counted.keys <= n + 3, "{} keys", counted.keys);
    let file = place.session().store.case_file(2027, "B-01".parse().unwrap()).unwrap().unwrap();
    assert!(file.readings.iter().all(|reading| reading.verdict().blind));
    assert_eq!(file.readings.len(), n);
}
