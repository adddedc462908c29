//! Which room may use which, and which libraries belong where.

use super::{
    arrows::named,
    source::{House, Parsed, Source, none, strings},
};

/// The room of what a person can do.
pub(super) const VERBS: &str = "verbs";

/// What the files of a room may name of ours, by the beginning of the path. Their own room they may always name.
const ROOMS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("intake", &["domain"]),
    ("words", &["domain", "intake"]),
    ("store", &["domain"]),
    ("report", &["domain", "words"]),
    (VERBS, &["domain", "intake", "report", "store", "words"]),
    (
        "plain",
        &[
            "domain",
            "intake",
            "words",
            "verbs::request",
            "verbs::load",
            "verbs::form",
            "verbs::forms",
            "verbs::draw_state",
            "verbs::folder",
            "verbs::perform::Done",
            "verbs::perform::Made",
            "verbs::perform::Published",
        ],
    ),
    (
        "tui",
        &[
            "domain",
            "intake",
            "words",
            "verbs::request",
            "verbs::load",
            "verbs::form",
            "verbs::forms",
            "verbs::draw_state",
            "verbs::folder",
        ],
    ),
    ("cli", &["domain", "intake", "plain", "store", "tui", "words", VERBS]),
];

/// What a single file may name besides.
const DOORS: [(&str, &[&str]); 11] = [
    ("plain/shell/talk.rs", &["verbs::initials", "verbs::perform", "verbs::session", "verbs::showing"]),
    ("plain/shell/fill.rs", &["verbs::form_check"]),
    ("plain/shell/run.rs", &["verbs::session"]),
    ("plain/shell/load.rs", &["verbs::session", "verbs::status"]),
    // What is looked at before it is asked for: a list, a file of counts, a text, a report.
    ("plain/lists/import.rs", &["verbs::case_list_files", "verbs::import::prepare"]),
    ("plain/report/citizens.rs", &["verbs::survey"]),
    ("plain/report/texts.rs", &["verbs::paragraph"]),
    ("plain/report/write_report.rs", &["verbs::report::gather", "verbs::report::warnings"]),
    ("tui/shell/run.rs", &[VERBS]),
    ("tui/shell/browse.rs", &[VERBS]),
    ("tui/shell/perform.rs", &[VERBS]),
];

/// Which rooms may name a library.
const LIBRARIES: [(&str, &[&str]); 13] = [
    ("rusqlite", &["store"]),
    ("ratatui", &["tui"]),
    ("crossterm", &["tui"]),
    ("clap", &["cli"]),
    ("strsim", &["plain"]),
    ("askama", &["report"]),
    ("fluent_bundle", &["words"]),
    ("rpassword", &["cli"]),
    ("csv", &["intake", "report"]),
    ("calamine", &["intake"]),
    ("quick_xml", &["intake"]),
    ("resvg", &["report"]),
    ("rust_xlsxwriter", &["report"]),
];

/// What the rooms without files, terminal and surroundings never name of the standard library.
const PURE: [&str; 2] = ["domain", "intake"];
const IMPURE: [&str; 5] = ["std::fs", "std::env", "std::net", "std::process", "std::thread"];

/// What reads a file, and who may name it: a pipe that was put in the place of a file is waited for without end, so all
/// else reads through `verbs/outside.rs`, and the store looks first.
const READS: [[&str; 2]; 3] = [["fs", "read"], ["fs", "read_to_string"], ["File", "open"]];
const READERS: [&str; 5] =
    ["store/backup.rs", "store/beside.rs", "store/open.rs", "store/staging.rs", "verbs/outside.rs"];

/// How a statement of SQL begins.
const SQL: [&str; 6] = ["select ", "insert ", "update ", "delete from", "pragma ", "create table"];

fn begins(path: &[String], with: &str) -> bool {
    path.len() >= with.split("::").count() && path.iter().zip(with.split("::")).all(|(part, with)| part == with)
}

fn allowed<'a>(table: &'a [(&str, &'a [&'a str])], name: &str) -> &'a [&'a str] {
    table.iter().find(|(listed, _)| *listed == name).map_or(&[], |(_, allowed)| allowed)
}

fn strangers(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.code() {
        let Some(room) = file.room() else { continue };
        assert!(ROOMS.iter().any(|(name, _)| *name == room), "{room} is listed");
        for name in named(house, file, &file.code) {
            let (path, line) = (name.path.join("::"), name.line);
            let may = |table: &[&str]| table.iter().any(|allowed| begins(&name.path, allowed));
            if name.ours {
                let to = name.path.first().filter(|to| ROOMS.iter().any(|(room, _)| room == to));
                let away = to.is_some_and(|to| to != room);
                if away && !may(allowed(&ROOMS, room)) && !may(allowed(&DOORS, &file.path)) {
                    faults.push(format!("{}:{line} uses {path}", file.path));
                }
                continue;
            }
            if READS.iter().any(|read| name.path.ends_with(&read.map(String::from)))
                && !READERS.contains(&file.path.as_str())
            {
                faults.push(format!("{}:{line} reads with {path}", file.path));
            }
            let library = LIBRARIES.iter().find(|(library, _)| name.path[0] == *library);
            if library.is_some_and(|(_, rooms)| !rooms.contains(&room)) || (PURE.contains(&room) && may(&IMPURE)) {
                faults.push(format!("{}:{line} names {path}", file.path));
            }
        }
    }
    faults
}

fn sql(file: &Parsed) -> Vec<String> {
    let begins = |text: &str| SQL.iter().any(|start| text.trim_start().to_lowercase().starts_with(start));
    let found = strings(&file.code).into_iter().filter(|(text, _)| begins(text));
    found.map(|(text, line)| format!("{}:{line}: {text}", file.path)).collect()
}

#[test]
fn rooms_use_only_what_they_may() {
    none(&strangers(&House::read()));
}

#[test]
fn sql_stays_in_the_store() {
    none(&House::read().code().filter(|file| file.room() != Some("store")).flat_map(sql).collect::<Vec<_>>());
}

#[test]
fn an_arrow_that_leads_up_is_found() {
    for (path, text) in [
        ("domain/day.rs", "fn f() { std::fs::remove_file(\"x\"); }"),
        ("domain/day.rs", "fn f() -> bool { matches!(1, crate::intake::dates::MAX) }"),
        ("domain/day.rs", "use super::super::words::say::Words;"),
        ("report/html.rs", "use crate::{domain::day::Day, store::open::Store};"),
        ("report/html.rs", "#[cfg(test)]\nmod tests {}\nfn f(store: &crate::store::open::Store) {}"),
        ("report/html.rs", "#[derive(clap::Args)]\nstruct Flags;"),
        ("tui/case.rs", "#[expect(dead_code)]\nuse crate::{domain::day::Day, verbs::session::Session};"),
        ("words/say.rs", "fn f(db: &rusqlite::Connection) {}"),
        ("store/rows.rs", "use tilsyn_core::intake::rows::Row;"),
        ("cli/open.rs", "use std::fs;\nfn f() { fs::read_to_string(\"x\"); }"),
        ("verbs/survey.rs", "use std::fs::File;\nfn f() { File::open(\"x\"); }"),
    ] {
        let house = House::of(vec![Source { path: path.into(), text: text.into() }]);
        assert_eq!(strangers(&house).len(), 1, "{text}");
    }
    let house = House::of(vec![Source {
        path: "report/html.rs".into(),
        text: "fn f() { run(r#\"\n  SELECT * FROM frame\"#); vec![\"pragma user_version\"]; }".into(),
    }]);
    assert_eq!(sql(&house.files[0]).len(), 2);
}
