//! The rules of the house, held against the source text.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

pub(super) struct Source {
    /// Below `src` or `core/src`, with forward slashes.
    pub(super) path: String,
    pub(super) text: String,
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sources of the program and of the core.
pub(super) fn sources() -> Vec<Source> {
    let below = |src: PathBuf| {
        files(&src, "rs").into_iter().map(move |path| Source {
            path: path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/"),
            text: fs::read_to_string(&path).unwrap(),
        })
    };
    below(root().join("src")).chain(below(root().join("core/src"))).collect()
}

pub(super) fn is_test(source: &Source) -> bool {
    source.path.contains("tests") || source.path.ends_with("_test.rs")
}

/// The code of a file without its unit tests.
fn code(source: &Source) -> &str {
    source.text.split("#[cfg(test)]").next().unwrap()
}

#[track_caller]
pub(super) fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What each room may use of ours.
const ROOMS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("words", &["domain", "intake"]),
    ("intake", &["domain"]),
    ("store", &["domain"]),
    ("report", &["domain", "words"]),
    ("verbs", &["domain", "intake", "report", "store", "words"]),
    ("plain", &["verbs", "domain", "intake", "words"]),
    ("tui", &["verbs", "domain", "intake", "words"]),
    ("cli", &["verbs", "domain", "intake", "plain", "store", "tui", "words"]),
];

/// The rooms that a file names: `crate::room::…`, or `room::…` in a nested `use crate::{…}`.
fn uses(text: &str) -> BTreeSet<&'static str> {
    let mut used = BTreeSet::new();
    for (room, _) in ROOMS {
        let direct = text.contains(&format!("crate::{room}"));
        let nested = text.split("use crate::{").skip(1).any(|rest| {
            let list = rest.split("\n};").next().unwrap_or(rest);
            list.lines().any(|line| {
                let line = line.strip_prefix("    ").unwrap_or(line);
                line.starts_with(&format!("{room}::")) || line.trim_end_matches(',').split(", ").any(|it| it == room)
            })
        });
        if direct || nested {
            used.insert(room);
        }
    }
    used
}

#[test]
fn rooms_use_only_what_they_may() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source)) {
        let Some((room, rest)) = source.path.split_once('/') else { continue };
        let allowed = ROOMS.iter().find(|(name, _)| *name == room).expect("every room is listed").1;
        for used in uses(code(source)) {
            let only_the_rim = room == "tui"
                && used == "verbs"
                && !["shell/run.rs", "shell/perform.rs", "shell/perform_round.rs"].contains(&rest);
            if used != room && (!allowed.contains(&used) || only_the_rim) {
                faults.push(format!("{} uses {used}", source.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source)) {
        for (library, room) in [
            ("rusqlite", "store/"),
            ("ratatui", "tui/"),
            ("crossterm", "tui/"),
            ("clap", "cli/"),
            ("askama", "report/"),
            ("fluent_bundle", "words/"),
            ("rpassword", "cli/"),
            ("csv::", "intake/"),
            ("calamine", "intake/"),
            ("quick_xml", "intake/"),
            ("resvg", "report/"),
            ("rust_xlsxwriter", "report/"),
        ] {
            let named = code(source).lines().any(|line| {
                let line = line.trim_start();
                !line.starts_with("//")
                    && (line.contains(&format!("{library}::")) || line.contains(&format!("use {library}")))
            });
            let own = library == "csv::" && source.path.starts_with("report/");
            if named && !source.path.starts_with(room) && !own {
                faults.push(format!("{} names {library}", source.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn sql_stays_in_the_store() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !source.path.starts_with("store/") && !is_test(source)) {
        for (number, line) in code(source).lines().enumerate() {
            let lower = line.to_lowercase();
            let sql = ["\"select ", "\"insert ", "\"update ", "\"delete from", "\"pragma ", "\"create table"];
            if sql.iter().any(|start| lower.contains(start)) && !lower.contains("help-") {
                faults.push(format!("{}:{}: {line}", source.path, number + 1));
            }
        }
    }
    none(&faults);
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut faults = Vec::new();
    let tests = files(&root().join("tests/it"), "rs")
        .into_iter()
        .map(|path| Source { text: fs::read_to_string(&path).unwrap(), path: path.display().to_string() });
    for source in sources().into_iter().chain(tests) {
        let lines = source.text.lines().count();
        if lines > 400 {
            faults.push(format!("{} has {lines} lines", source.path));
        }
        if !source.text.starts_with("//! ") {
            faults.push(format!("{} does not say what it is for", source.path));
        }
        for function in functions(&source.text).iter().filter(|function| function.lines().count() > 70) {
            faults.push(format!("{}: {} has {} lines", source.path, name(function), function.lines().count()));
        }
        if source.path.ends_with("tidy.rs") {
            continue;
        }
        for word in ["TODO", "FIXME", "XXX", "dbg!(", "todo!(", "unimplemented!("] {
            if source.text.contains(word) {
                faults.push(format!("{} holds {word}", source.path));
            }
        }
    }
    none(&faults);
}

/// The functions of a text, each from its `fn` to the brace at the same indentation.
fn functions(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let bare = line.trim_start();
        let is_fn = bare.starts_with("fn ") || (bare.starts_with("pub") && bare.contains(" fn "));
        if !is_fn || bare.ends_with(';') {
            continue;
        }
        let close = format!("{}}}", &line[..line.len() - bare.len()]);
        let length = lines[start..].iter().position(|line| **line == close).map_or(1, |end| end + 1);
        found.push(lines[start..start + length].join("\n"));
    }
    found
}

fn name(function: &str) -> &str {
    function.trim_start().split('(').next().unwrap_or_default()
}

#[test]
fn mod_files_hold_a_header_and_mod_lines() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.path.ends_with("mod.rs") || source.path == "lib.rs") {
        for line in source.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let kept = line.starts_with("//!")
                || ((line.starts_with("mod ") || line.starts_with("pub mod ") || line.starts_with("pub(super) mod "))
                    && line.ends_with(';'))
                || line.starts_with("#[cfg(test)]")
                || line.starts_with("#[path")
                || line.starts_with("pub use tilsyn_core::");
            if !kept {
                faults.push(format!("{}: {line}", source.path));
            }
        }
    }
    none(&faults);
}

/// What decides is read through the change: a verb takes the change and nothing else of the file, and whoever makes a
/// change has not read before it. Only the session begins one.
fn reads_outside_a_change(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| !is_test(source) && !source.path.contains("_tests")) {
        let path = &source.path;
        if source.path.starts_with("store/") {
            continue;
        }
        let begins = path == "verbs/session.rs";
        if !begins && code(source).contains(".change(&") {
            faults.push(format!("{path} begins a change by itself"));
        }
        for body in functions(code(source)) {
            let name = name(&body);
            let (head, rest) = body.split_once('{').unwrap_or((&body, ""));
            let verb = head.contains("change: &mut Change<");
            if rest.contains(".record(") && !verb && !rest.contains("session.write(") && !begins {
                faults.push(format!("{path}: {name} records outside of a change"));
            }
            if verb && (head.contains("Session") || head.contains("Store") || rest.contains("session.")) {
                faults.push(format!("{path}: {name} has more of the file than its change"));
            }
            let writes = rest.find("session.write(").or_else(|| rest.find("session.saved("));
            let decides = path.starts_with("verbs/");
            if decides && writes.is_some_and(|at| rest[..at].contains("session.store")) {
                faults.push(format!("{path}: {name} has read before its change"));
            }
        }
    }
    faults
}

#[test]
fn what_decides_is_read_through_the_change() {
    none(&reads_outside_a_change(&sources()));
}

#[test]
fn a_read_outside_of_a_change_is_found() {
    let planted = [
        "fn sign(session: &mut Session) {\n    let sample = session.store.sample(2027);\n    \
         session.write(|change| change.record(&event(sample)))\n}\n",
        "fn sign(session: &mut Session, change: &mut Change<'_>) {\n    change.record(&event())\n}\n",
        "fn sign(store: &mut Store) {\n    store.record(&event())\n}\n",
        "fn sign(store: &mut Store) {\n    let change = store.change(&by, now, chance);\n}\n",
    ];
    for text in planted {
        let source = Source { path: "verbs/sign_off.rs".into(), text: text.into() };
        assert_eq!(reads_outside_a_change(&[source]).len(), 1, "{text}");
    }
}

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Every key of a language with the names of its facts; attributes as `key.attribute`.
fn messages(lang: &str) -> Messages {
    let mut found: Messages = BTreeMap::new();
    for path in files(&root().join("locales").join(lang), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.clone()) {
            panic!("{}: {errors:?}", path.display());
        }
        let mut message = String::new();
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let named = line.split(" =").next().unwrap_or("").trim();
            if !line.starts_with([' ', '}', '-']) && line.contains(" =") {
                named.clone_into(&mut message);
                named.clone_into(&mut key);
                assert!(!found.contains_key(&key), "{lang}: {key} stands twice");
                found.insert(key.clone(), BTreeSet::new());
            } else if let Some(attribute) = named.strip_prefix('.').filter(|_| line.contains(" =")) {
                key = format!("{message}.{attribute}");
                found.insert(key.clone(), BTreeSet::new());
            }
            if let Some(facts) = found.get_mut(&key) {
                let mentioned = line.split('$').skip(1).map(|rest| {
                    rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-').collect::<String>()
                });
                facts.extend(mentioned);
            }
        }
    }
    found
}

#[test]
fn both_languages_say_the_same_things() {
    let (da, en) = (messages("da"), messages("en"));
    let mut faults = Vec::new();
    for (key, facts) in &da {
        match en.get(key) {
            None => faults.push(format!("en lacks {key}")),
            Some(other) if other != facts => faults.push(format!("{key}: {facts:?} in da, {other:?} in en")),
            Some(_) => {}
        }
    }
    faults.extend(en.keys().filter(|key| !da.contains_key(*key)).map(|key| format!("da lacks {key}")));
    none(&faults);
}

/// The string literal that follows each `start` in a text, where one does.
fn literals<'a>(text: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(|rest| {
        let rest = rest.trim_start().strip_prefix('"')?;
        rest.split('"').next()
    })
}

#[test]
fn every_key_that_is_spoken_exists() {
    let da = messages("da");
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| !is_test(source) && source.path != "words/say.rs") {
        let text = code(source);
        let mut keys: Vec<String> = ["words.say(", "say!(words,", "say!(context.words,", "words.find("]
            .iter()
            .flat_map(|start| literals(text, start))
            .map(String::from)
            .collect();
        for start in ["Refusal::new(", "refuse(", "fault("] {
            let codes = literals(text, start).filter(|code| !code.is_empty() && !code.contains(' '));
            keys.extend(codes.flat_map(|code| [format!("refusal-{code}"), format!("refusal-{code}.hint")]));
        }
        for key in keys.into_iter().filter(|key| !key.contains(['{', ' '])) {
            if !da.contains_key(&key) {
                faults.push(format!("{} says {key}", source.path));
            }
        }
    }
    faults.sort();
    faults.dedup();
    none(&faults);
}

#[test]
fn every_dependency_says_what_it_does_for_the_user() {
    for path in ["Cargo.toml", "core/Cargo.toml"] {
        let manifest = fs::read_to_string(root().join(path)).unwrap();
        let (_, rest) = manifest.split_once("\n[dependencies]").unwrap();
        let mut purpose = false;
        for line in rest.split("[profile").next().unwrap().split("[lints").next().unwrap().lines() {
            if line.starts_with('#') {
                purpose = true;
            } else if line.is_empty() || line.starts_with('[') {
                purpose = false;
            } else {
                assert!(purpose, "{path}: {line} has no line of purpose");
            }
        }
    }
}
