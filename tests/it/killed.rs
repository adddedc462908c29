//! What was shown as saved is there after `kill -9`.

use crate::support::command::Place;
use std::{
    fmt::Write as _,
    io::{BufRead as _, BufReader, Write as _},
    process::Stdio,
};

/// Answers through the dialogue until a random line, then kills; every line that said "Gemt" must be in the file.
#[test]
fn every_answer_that_was_shown_as_saved_is_there() {
    let place = Place::drawn();
    let mut shown = 0;
    for kill_after in [1, 2, 5, 9] {
        let mut child =
            place.command(["audit", "B-01", "--plain"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        // More answers than will be read: the kill comes while the program is at work.
        input.write_all("1\n".repeat(12).as_bytes()).unwrap();
        let saved = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map_while(Result::ok)
            .filter(|line| line.contains("Gemt"))
            .take(kill_after)
            .count();
        child.kill().unwrap();
        child.wait().unwrap();
        shown += saved;
        let answered = place.json(["sample"])["cases"][0]["answered"].as_u64().unwrap();
        assert!(saved > 0 && answered >= shown as u64, "{answered} of {shown}");
        shown = usize::try_from(answered).unwrap();
        place.run(["verify"]).done();
    }
}

/// Stops an import with Ctrl-C while it stores: all of the list is there, or nothing, and the next write leaves no other
/// file.
#[cfg(unix)]
#[test]
fn an_import_that_is_interrupted_leaves_nothing_behind() {
    let place = Place::with_round();
    let mut text = String::from("Sagsnr;Område\n");
    for n in 0..60_000 {
        writeln!(text, "27.27.27-G01-{n}-26;Voksne").unwrap();
    }
    std::fs::write(place.path().join("l.csv"), text).unwrap();
    let files = || {
        let names = std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    let before = files();
    let mut child = place.command(["import", "l.csv"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while files() == before && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    child.wait().unwrap();
    let cases = place.json(["status"])["lists"][0]["voksne"].as_u64().unwrap_or(0);
    assert!(cases == 0 || cases == 60_000, "{cases}");
    place.run(["verify"]).done();
    // A journal that nothing was written behind lies there until the next write, which takes it away.
    place.run(["import", if cases == 0 { "l.csv" } else { "--undo" }]).done();
    assert_eq!(files(), before);
}
