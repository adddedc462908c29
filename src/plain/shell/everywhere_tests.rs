//! The words that hold in every room and at every question: help, where, back, undo, repeat, stop. And that a blank line
//! never deletes.

use crate::{
    domain::{facts::Facts, note::About, reading::Wanted},
    plain::shell::{
        fixture::{YEAR, at_case, case, drawn, listed, talk},
        run::Start,
    },
    verbs::{facts::facts, measure::measure, session::Session},
};

const ROUND: Start = Start { year: Some(YEAR), case: None };

/// A session with everything that can be asked about: an answered case, facts, a time, a note of the second reader.
fn full() -> Session {
    let mut session = drawn();
    talk(&mut session, at_case("B-02"), &["bi-01", "3", "Mangler.", ".", "Referat 04-03-2026 j. 12/345"]);
    let at = case("B-01");
    let said = Facts::read(["10-15", "afslag", "0", "ja"]).unwrap();
    session.write(|change| facts(change, YEAR, at, said, None)).unwrap();
    let times = |day: &str| crate::domain::measure::At::typed(day).unwrap();
    let pair = crate::domain::measure::Pair::of(times("04-03-2026"), times("09-03-2026"));
    session.write(|change| measure(change, YEAR, at, "SS-02", &[pair], None)).unwrap();
    session
}

/// A round with nothing in it.
fn opened() -> Session {
    let mut session = listed();
    session.write(|change| crate::verbs::remove_round::remove(change, YEAR)).unwrap();
    session.write(|change| crate::verbs::edition_before::open_usual(change, YEAR, "Tilsyn")).unwrap();
    session
}

/// A list of children alone.
fn half_listed() -> Session {
    let mut session = opened();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("boern.csv");
    std::fs::write(&path, "Sagsnummer;Område\nB-1;Børn\nB-2;Børn\n").unwrap();
    talk(&mut session, ROUND, &["indlæs", &path.display().to_string(), "", "", "", "", "1", "stop"]);
    session
}

/// The same for somebody else than the one who answered.
fn by_another() -> Session {
    let mut session = full();
    session.by = "kon".into();
    session
}

/// Who has heard the answers, and agreed with the one there is.
fn heard() -> Session {
    let mut session = by_another();
    talk(&mut session, at_case("B-02"), &[]);
    session
}

fn read() -> Session {
    let mut session = heard();
    talk(&mut session, at_case("B-02"), &["bi-01", "læs", "3"]);
    session
}

/// The same for somebody who is to read B-02 and does not know its answers.
fn blind() -> Session {
    let mut session = by_another();
    let wanted = Wanted::Picked(vec![case("B-02")]);
    session.write(|change| crate::verbs::reading::choose(change, YEAR, "kon", wanted)).unwrap();
    session
}

/// With a note that waits for the one who answered.
fn noted() -> Session {
    let mut session = by_another();
    session.write(|change| crate::verbs::note::note(change, YEAR, About::round(), "Hvor er listen?")).unwrap();
    session.by = "mla".into();
    session
}

/// What is asked, in which session, from where, and the way there.
type Way = (&'static str, fn() -> Session, Start, Vec<&'static str>);

fn ways() -> Vec<Way> {
    let one = at_case("B-01");
    let two = at_case("B-02");
    vec![
        ("alder", full, one, vec!["oplysninger"]),
        ("udfald", full, one, vec!["oplysninger", ""]),
        ("skift", full, one, vec!["oplysninger", "", ""]),
        ("plan", full, one, vec!["oplysninger", "", "", ""]),
        ("tid 1", full, one, vec!["ss-02", "mål"]),
        ("tid 2", full, one, vec!["ss-02", "mål", ""]),
        ("henvisning", full, two, vec!["bi-01", "henvisning"]),
        ("begrundelse", full, one, vec!["bi-01", "3"]),
        ("en gammel", full, two, vec!["bi-01", "begrundelse"]),
        ("slet", full, two, vec!["bi-01", "slet"]),
        ("læs", heard, two, vec!["bi-01", "læs"]),
        ("læs, hvorfor", heard, two, vec!["bi-01", "læs", "1"]),
        ("læs, færdig?", read, two, vec!["bi-01", "læs", "færdig"]),
        ("læs blindt", blind, two, vec![]),
        ("vis svarene?", blind, two, vec!["vis svarene"]),
        ("bemærkninger", noted, ROUND, vec!["bemærkninger"]),
        ("bemærkning", noted, ROUND, vec!["bemærkninger", "l-01"]),
        ("bemærkning, svar", noted, ROUND, vec!["bemærkninger", "l-01", "1"]),
        ("bemærkning, ny", noted, ROUND, vec!["bemærkninger", "ny"]),
        ("ikke fremfundet", full, one, vec!["ikke"]),
        ("ikke fremfundet?", full, one, vec!["ikke", "Ledt.", "."]),
        ("udgår", full, one, vec!["udgår"]),
        ("udgår, hvordan", full, one, vec!["udgår", "1"]),
        ("udgår?", full, one, vec!["udgår", "1", "Set.", "."]),
        ("akut", full, one, vec!["akut"]),
        ("akut, hvem", full, one, vec!["akut", "Noget.", "."]),
        ("år", full, Start::default(), vec!["opret"]),
        ("titel", full, Start::default(), vec!["opret", ""]),
        ("usædvanligt år", full, Start::default(), vec!["opret", "2031", ""]),
        ("nyt år", opened, ROUND, vec!["omdøb"]),
        ("ny titel", full, ROUND, vec!["omdøb"]),
        ("nedlæg?", listed, ROUND, vec!["nedlæg"]),
        ("underskrift", full, ROUND, vec!["godkend"]),
        ("fordel", full, ROUND, vec!["fordel"]),
        ("fordel, til", full, ROUND, vec!["fordel", "b-01"]),
        ("handlinger", full, ROUND, vec!["handlinger"]),
        ("handling", full, ROUND, vec!["handlinger", "1"]),
        ("handling, område", full, ROUND, vec!["handlinger", "1", "bi-02"]),
        ("handling, hvad", full, ROUND, vec!["handlinger", "1", "bi-02", "1"]),
        ("handling, frist", full, ROUND, vec!["handlinger", "1", "bi-02", "1", "Ny skabelon", "Lederen"]),
        ("handling, haster", full, ROUND, vec!["handlinger", "1", "bi-02", "1", "Ny", "Leder", "1.9.2027", "Fem"]),
        ("tekst", full, ROUND, vec!["tekster"]),
        ("tekst, hvem", full, ROUND, vec!["tekster", "1"]),
        ("tekst, linjer", full, ROUND, vec!["tekster", "1", "Lederen"]),
        ("borgersvar", full, ROUND, vec!["borgersvar"]),
        ("borgersvar, fil", full, ROUND, vec!["borgersvar", "1"]),
        ("mappe", full, ROUND, vec!["rapport"]),
        ("formater", full, ROUND, vec!["rapport", "ud"]),
        ("hvem er de til", full, ROUND, vec!["tilbagemelding"]),
        ("hvilken mappe", full, ROUND, vec!["tilbagemelding", ""]),
        ("udvid", full, ROUND, vec!["udvid"]),
        ("udvid, voksne", full, ROUND, vec!["udvid", "11"]),
        ("udvid?", full, ROUND, vec!["udvid", "11", ""]),
        ("træk igen", full, ROUND, vec!["træk igen"]),
        ("antal", full, ROUND, vec!["træk igen", "Fejl"]),
        ("hvilket frøtal", full, ROUND, vec!["træk igen", "Fejl", "", ""]),
        ("frøtal", full, ROUND, vec!["træk igen", "Fejl", "", "", "4"]),
        ("træk?", full, ROUND, vec!["træk igen", "Fejl", "", "", "4", "nyt"]),
        ("fil", listed, ROUND, vec!["indlæs"]),
        ("kilde", listed, ROUND, vec!["lås"]),
        ("kilde, hvem", listed, ROUND, vec!["lås", "1"]),
        ("lås?", listed, ROUND, vec!["lås", "5"]),
        ("uden voksne", half_listed, ROUND, vec!["lås", "5"]),
        ("tag tilbage", listed, ROUND, vec!["fjern"]),
    ]
}

/// What is said after the way.
fn after(session: &mut Session, start: Start, way: &[&str], typed: &[&str]) -> String {
    let before = talk(session, start, way);
    let said = talk(session, start, &[way, typed].concat());
    let same = before.lines().zip(said.lines()).take_while(|(before, said)| before == said).count();
    said.lines().skip(same).flat_map(|line| [line, "\n"]).collect()
}

/// Drafts are written on the way to some of the questions.
fn done(session: &Session) -> Vec<String> {
    let trail = session.store.trail().unwrap();
    trail.into_iter().map(|entry| entry.kind).filter(|kind| kind != crate::domain::event::DRAFT_KIND).collect()
}

#[test]
fn every_question_takes_the_words_that_hold_everywhere() {
    for (name, session, start, way) in ways() {
        let mut session = session();
        let before = done(&session);
        let mut hear = |typed: &[&str]| after(&mut session, start, &way, typed);
        let help = hear(&["hjælp"]);
        assert!(
            ["tilbage", "fortryd", "gentag", "hvor", "stop"].iter().all(|word| help.contains(word)),
            "{name}: {help}"
        );
        let place = hear(&["hvor"]);
        assert!(place.contains("Du er "), "{name}: {place}");
        let repeated = hear(&["gentag"]);
        assert!(!repeated.contains("forstås ikke") && repeated.lines().count() > 1, "{name}: {repeated}");
        let undone = hear(&["fortryd"]);
        assert!(!undone.contains("forstås ikke") && undone.lines().count() > 1, "{name}: {undone}");
        // The same as where the input ends; what follows is not heard.
        let ended = hear(&["stop", "1", "1"]);
        assert!(ended.is_empty(), "{name}: {ended}");
        // One is back in the room, which knows words that no question knows.
        let left = hear(&["tilbage", "zzzz", "stop"]);
        let is_room = ["opret,", "handlinger,", "akut,"].iter().any(|word| left.contains(word));
        assert!(is_room && !left.contains("Gemt kl"), "{name}: {left}");
        assert_eq!(done(&session), before, "{name}");
    }
}

#[test]
fn a_blank_line_never_deletes() {
    for (name, session, start, way) in ways() {
        // A blank line is the folder that is proposed, and writes into it.
        if ["mappe", "formater", "hvilken mappe", "hvem er de til"].contains(&name) {
            continue;
        }
        let mut session = session();
        let stood = session.case(YEAR, case("B-01"));
        let answers = session.case(YEAR, case("B-02")).map(|file| file.answers);
        talk(&mut session, start, &[&way[..], &[""; 9], &["stop"]].concat());
        let now = session.case(YEAR, case("B-01"));
        assert_eq!(now.as_ref().map(|file| &file.facts), stood.as_ref().map(|file| &file.facts), "{name}");
        assert_eq!(now.map(|file| file.measured), stood.map(|file| file.measured), "{name}");
        assert_eq!(session.case(YEAR, case("B-02")).map(|file| file.answers), answers, "{name}");
    }
}

#[test]
fn an_unknown_word_is_named_with_the_one_that_was_perhaps_meant() {
    let near = |start: Start, way: &[&str], typed: &str| {
        let said = after(&mut full(), start, way, &[typed]);
        said.lines().next().unwrap().to_owned()
    };
    let help = "Skriv hjælp for at høre alt, hvad du kan skrive.";
    for (start, way, typed, meant) in [
        (Start::default(), &[][..], "efterpøv", "efterprøv"),
        (ROUND, &[], "resultatr", "resultater"),
        (ROUND, &["handlinger"], "hjælq", "hjælp"),
        (at_case("B-01"), &[], "opylsninger", "oplysninger"),
        (at_case("B-02"), &["bi-01"], "henvisnng", "henvisning"),
        (at_case("B-02"), &["bi-01", "slet"], "tibage", "tilbage"),
    ] {
        let said = near(start, way, typed);
        assert_eq!(said, format!("»{typed}« forstås ikke her. Mente du {meant}? {help}"));
    }
    // What is no slip is named alone, and what is a whole sentence is not read back.
    let said = near(ROUND, &[], "kaffe");
    assert!(said.starts_with("»kaffe« forstås ikke her. Skriv 1 til 12, eller næste"), "{said}");
    let said = near(ROUND, &[], "Her er en hel sætning, der skulle stå et andet sted");
    assert!(said.starts_with("Linjen forstås ikke her. Skriv 1 til 12"), "{said}");
}

#[test]
fn the_last_answer_of_a_form_is_taken_back_and_the_others_stand() {
    let mut session = drawn();
    let lines = ["oplysninger", "10-15", "afslag", "7", "fortryd", "fortryd", "bevilling", "0", "ja", "stop"];
    let said = talk(&mut session, at_case("B-01"), &lines);
    assert_eq!(said.matches("Dit sidste svar er taget tilbage.").count(), 2, "{said}");
    let stated = session.case(YEAR, case("B-01")).unwrap().facts.unwrap().facts;
    assert_eq!(stated.written(), ["10-15", "bevilling", "0", "ja"]);
    // A wrong line was no answer.
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["oplysninger", "10-15", "12", "fortryd", "67+", "", "", "", "stop"]);
    let stated = session.case(YEAR, case("B-01")).unwrap().facts.unwrap().facts;
    assert_eq!(stated.written(), ["67+", "", "", ""]);
}

#[test]
fn the_last_line_of_a_text_is_taken_back() {
    let mut session = drawn();
    let lines = ["bi-01", "3", "Første.", "Forkert.", "fortryd", "gentag", "Anden.", ".", "", "stop"];
    let said = talk(&mut session, at_case("B-01"), &lines);
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().answers[0].answer.note, "Første.\nAnden.", "{said}");
    // With the last line the draft goes.
    talk(&mut session, at_case("B-01"), &["bi-02", "3", "Forkert.", "fortryd", "stop"]);
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().drafts, []);
    let text = ["tekster", "1", "Lederen", "Første.", "Forkert.", "fortryd", "Anden.", ".", "stop"];
    talk(&mut session, ROUND, &text);
    assert_eq!(session.store.paragraphs(YEAR).unwrap()[0].text, "Første.\nAnden.");
}

#[test]
fn what_was_under_way_when_one_stops_is_said() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["oplysninger", "10-15", "stop"]);
    assert!(said.ends_with(
        "Det, du var i gang med at svare på, er ikke gemt.\nSlut. Alt, hvad der er meldt gemt, ligger i filen.\n"
    ));
    let said = talk(&mut session, at_case("B-01"), &["akut", "Noget.", ".", "stop"]);
    assert!(said.ends_with("Intet er skrevet ned.\nSlut. Alt, hvad der er meldt gemt, ligger i filen.\n"), "{said}");
}

#[test]
fn nobody_does_anything_before_the_initials_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("initialer.txt");
    let mut session = drawn();
    session.by = "?".into();
    let refusal = session.write(|change| crate::verbs::missing::missing(change, YEAR, case("V-01"), "Nej."));
    assert_eq!(refusal.unwrap_err().code, crate::domain::code::Code::InitialsUnknown);
    let mut hear = |lines: &[&str]| {
        let words = super::fixture::danish();
        let snippets = crate::domain::snippet::Snippets { all: Vec::new(), file: String::new() };
        let own = super::run::Own { snippets: &snippets, passphrase: None, initials: Some(&kept) };
        let (input, mut output) = (lines.join("\n") + "\n", Vec::new());
        super::run::run_with(&mut session, &words, own, at_case("B-01"), (&mut input.as_bytes(), &mut output)).unwrap();
        String::from_utf8(output).unwrap()
    };
    // To look at something, nobody is asked who they are.
    assert!(!hear(&["bi-01", "hvor", "stop"]).contains("Hvem er du?"));
    let said = hear(&["bi-01", "1", "hjælp", "tilbage", "1", "Marie Larsen", "MLA", "1", "stop"]);
    assert!(said.contains("Intet er ændret.") && said.contains("»Marie Larsen« er ikke initialer"), "{said}");
    assert!(said.contains("Du er MLA.") && said.matches("Hvem er du?").count() >= 2, "{said}");
    assert_eq!(crate::verbs::initials::kept(&kept), Some("MLA".into()));
    let file = session.case(YEAR, case("B-01")).unwrap();
    assert!(file.answers.len() == 2 && file.answers.iter().all(|given| given.by == "MLA"), "{said}");
}
