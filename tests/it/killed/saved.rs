//! What was shown as saved is there after `kill -9`.

use crate::support::{chance::Chance, command::Place, terminal::Terminal};
use std::{
    fmt::Write as _,
    io::{BufRead as _, BufReader, Write as _},
    process::Stdio,
};
use tilsyn::{
    domain::{case_file::CaseFile, sample::CaseId},
    store::open::Store,
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

/// So many are killed, so many at once.
const KILLS: u64 = 200;
const AT_ONCE: u64 = 8;

/// Types answers and texts on the screens and kills at a moment that chance chooses: what was shown as saved is there.
#[test]
fn what_was_shown_as_saved_is_there_after_kill_9() {
    let drawn = Place::drawn();
    std::thread::scope(|scope| {
        for worker in 0..AT_ONCE {
            let drawn = &drawn;
            scope.spawn(move || {
                let place = Place::new();
                std::fs::copy(drawn.file(), place.file()).unwrap();
                for seed in (worker..KILLS).step_by(AT_ONCE as usize) {
                    let nth = 1 + seed / AT_ONCE % 10;
                    if seed % 5 == 0 {
                        text(&place, format!("V-{nth:02}").parse().unwrap(), seed);
                    } else {
                        answers(&place, format!("B-{nth:02}").parse().unwrap(), seed);
                    }
                }
                place.run(["verify"]).done();
            });
        }
    });
}

fn stored(place: &Place, case: CaseId) -> CaseFile {
    Store::open(&place.file(), None).unwrap().case_file(2027, case).unwrap().unwrap()
}

/// Kills after a while that chance chooses, up to some milliseconds.
fn kill(terminal: &mut Terminal, chance: &mut Chance) {
    for n in 0..chance.below(1 << 17) {
        std::hint::black_box(n);
    }
    terminal.kill_9();
}

/// The most answers that the screen has said are saved.
fn said(terminal: &Terminal, before: usize) -> usize {
    let contents = terminal.screen.screen().contents();
    // `4 af 51 besvaret`
    let count = contents.split_once(" besvaret").and_then(|(head, _)| head.rsplit(char::is_whitespace).nth(2));
    count.and_then(|count| count.parse().ok()).unwrap_or(before)
}

fn answers(place: &Place, case: CaseId, seed: u64) {
    let mut chance = Chance(seed);
    let before = stored(place, case).answers.len();
    let mut terminal = Terminal::start(place, (24, 80), &["audit", &case.to_string()]);
    terminal.until(&format!("{before} af 51 besvaret"));
    let whole = before + usize::try_from(chance.below(3)).unwrap();
    for answered in before..whole {
        terminal.type_keys("1");
        let shown = format!("{} af 51 besvaret", answered + 1);
        terminal.until(&shown);
        terminal.redrawn(&shown);
    }
    terminal.type_keys("1");
    kill(&mut terminal, &mut chance);
    let shown = said(&terminal, whole);
    let answered = stored(place, case).answers.len();
    assert!((shown..=whole + 1).contains(&answered), "seed {seed}, {case}: {answered} stored, {shown} shown");
}

/// A text is there as far as it went when the pause was marked on the screen.
fn text(place: &Place, case: CaseId, seed: u64) {
    let mut chance = Chance(seed);
    let mut terminal = Terminal::start(place, (24, 80), &["audit", &case.to_string()]);
    terminal.until(" besvaret");
    terminal.type_keys("3");
    terminal.until("fordi");
    // A text that somebody has begun is gone on with, on a line of its own.
    terminal.type_keys(&format!("\rtil pausen {seed}."));
    terminal.until(&format!("til pausen {seed}."));
    terminal.until("Kladde gemt");
    terminal.type_keys("og videre");
    kill(&mut terminal, &mut chance);
    let drafts = stored(place, case).drafts;
    let kept = drafts.iter().any(|draft| draft.text.contains(&format!("til pausen {seed}.")));
    assert!(kept, "seed {seed}, {case}: {drafts:?}");
}

/// Stops an import with Ctrl-C while it stores: all of the list is there, or nothing, and no other file.
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
    // Its rollback journal says that it has begun to store.
    while !files().contains(&"t.tilsyn-journal".into()) && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let code = child.wait().unwrap().code();
    let cases = place.json(["status"])["lists"][0]["voksne"].as_u64().unwrap_or(0);
    assert!(matches!((code, cases), (Some(1), 0) | (Some(0), 60_000)), "{code:?}, {cases}");
    assert_eq!(files(), before);
    place.run(["verify"]).done();
}
