//! The README's worked tilsyn: every command is run, every line shown below it is compared.

use crate::support::command::{Place, Said};
use std::fs;

#[test]
fn the_worked_tilsyn_of_the_readme() {
    let root = env!("CARGO_MANIFEST_DIR");
    let readme = fs::read_to_string(format!("{root}/README.md")).unwrap();
    let block = readme
        .split("```console\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .find(|block| block.contains("$ tilsyn new"))
        .expect("the README works through a tilsyn");
    let place = Place::new();
    let lists = place.path().join("lister");
    fs::create_dir(&lists).unwrap();
    for entry in fs::read_dir(format!("{root}/tests/data/case-lists")).unwrap() {
        let from = entry.unwrap().path();
        fs::copy(&from, lists.join(from.file_name().unwrap())).unwrap();
    }
    let mut lines = block.lines().peekable();
    let mut commands = 0;
    while let Some(line) = lines.next() {
        let Some(command) = line.strip_prefix("$ ") else { panic!("{line:?} stands below no command") };
        let mut expected = Vec::new();
        while let Some(line) = lines.next_if(|line| !line.starts_with("$ ")) {
            expected.push(line);
        }
        if let Some(command) = command.strip_prefix("tilsyn ") {
            compare(command, &expected, &run(&place, command));
            commands += 1;
        }
    }
    assert!(commands >= 10, "{commands}");
}

/// Runs a command as a shell would: quotes, and `> file`.
fn run(place: &Place, command: &str) -> String {
    let (command, file) = command.split_once(" > ").map_or((command, None), |(command, file)| (command, Some(file)));
    let mut words: Vec<String> = Vec::new();
    for (index, part) in command.split('"').enumerate() {
        if index % 2 == 1 {
            words.push(part.into());
        } else {
            words.extend(part.split_whitespace().map(String::from));
        }
    }
    if words.starts_with(&["round".into(), "new".into()]) {
        // The year of the README is not for ever this one or the next.
        words.push("--yes".into());
    }
    let output = place.command(&words).env("TILSYN_PASSPHRASE", "fire gode danske ord").output().unwrap();
    let said = Said::of(output);
    let text = format!("{}{}", said.out, said.err);
    if let Some(file) = file {
        place.write(file.trim(), &said.out);
        return String::new();
    }
    text
}

/// `…` stands for any number of lines.
#[track_caller]
fn compare(command: &str, expected: &[&str], actual: &str) {
    let mut actual_lines = actual.lines();
    let mut anything = false;
    for line in expected.iter().filter(|line| !line.trim().is_empty()) {
        if *line == "…" {
            anything = true;
            continue;
        }
        let found = if anything {
            actual_lines.any(|actual| actual == *line)
        } else {
            actual_lines.by_ref().find(|actual| !actual.trim().is_empty()) == Some(line)
        };
        assert!(found, "{command}\nexpected: {line}\nin:\n{actual}");
        anything = false;
    }
}
