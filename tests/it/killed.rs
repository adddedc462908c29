//! What was shown as saved is there after `kill -9`.

use crate::support::command::Place;
use std::{
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
