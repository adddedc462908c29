//! No file is needed by what it needs itself, unit tests included.

use super::{
    arrows::named,
    source::{House, Source, none},
};
use std::collections::{BTreeMap, BTreeSet};

/// File to file, with the line of the first mention.
type Arrows = BTreeMap<usize, BTreeMap<usize, usize>>;

fn arrows(house: &House) -> Arrows {
    let mut arrows = Arrows::new();
    for (from, file) in house.files.iter().enumerate() {
        for name in named(house, file, &file.whole).iter().filter(|name| name.ours) {
            if let Some(to) = house.file_of(&name.path).filter(|to| *to != from) {
                arrows.entry(from).or_default().entry(to).or_insert(name.line);
            }
        }
    }
    arrows
}

/// The files that can be come to from `from`.
fn reach(arrows: &Arrows, from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(at) = waiting.pop() {
        let next = arrows.get(&at).into_iter().flat_map(BTreeMap::keys);
        waiting.extend(next.filter(|to| reached.insert(**to)));
    }
    reached
}

/// Files that need each other, each circle with what ties it.
fn circles(house: &House) -> Vec<String> {
    let arrows = arrows(house);
    let reached: Vec<BTreeSet<usize>> = (0..house.files.len()).map(|from| reach(&arrows, from)).collect();
    let circles: BTreeSet<Vec<usize>> = (0..house.files.len())
        .map(|from| reached[from].iter().copied().filter(|to| reached[*to].contains(&from)).collect())
        .collect();
    circles.iter().filter(|circle| circle.len() > 1).map(|circle| told(house, &arrows, circle)).collect()
}

fn told(house: &House, arrows: &Arrows, circle: &[usize]) -> String {
    let mut lines = vec![format!("a circle of {} files", circle.len())];
    for from in circle {
        let ties = arrows[from].iter().filter(|(to, _)| circle.contains(to));
        let ties: Vec<String> = ties.map(|(to, line)| format!("{} (line {line})", house.files[*to].path)).collect();
        lines.push(format!("  {} -> {}", house.files[*from].path, ties.join(", ")));
    }
    lines.join("\n")
}

#[test]
fn no_file_needs_what_needs_it() {
    none(&circles(&House::read()));
}

/// The circles among planted files, each as the names of its files.
fn planted(files: &[(&str, &str)]) -> Vec<String> {
    let sources = files.iter().map(|(path, text)| Source { path: (*path).into(), text: (*text).into() });
    circles(&House::of(sources.collect()))
}

#[test]
fn a_planted_circle_is_found() {
    let circles: &[&[(&str, &str)]] = &[
        // Relative, through a module that is written out.
        &[
            ("tui/shell/view.rs", "mod inner {\n    use super::super::super::case::Case;\n}\n"),
            ("tui/case.rs", "use super::shell::view;\nfn f() { view::draw() }\n"),
        ],
        // Through a file of unit tests.
        &[
            ("domain/day.rs", "#[cfg(test)]\n#[path = \"day_tests.rs\"]\nmod tests;\n"),
            ("domain/day_tests.rs", "use super::super::month::Month;\n"),
            ("domain/month.rs", "use super::day::tests::given;\n"),
        ],
        // Through a unit test in the file itself.
        &[
            ("store/open.rs", "#[cfg(test)]\nmod tests { use super::super::schema::*; }\n"),
            ("store/schema.rs", "use crate::store::open::Store;\n"),
        ],
        // In what macros and attributes are given.
        &[
            ("cli/run.rs", "fn f() -> String { format!(\"{}\", super::exit::CODE) }\n"),
            ("cli/exit.rs", "#[serde(with = \"crate::cli::run\")]\nstruct Exit;\n"),
        ],
        // By the name of a module that was imported, and of a child.
        &[
            ("report/parts.rs", "mod years;\nfn f() { years::part() }\n"),
            ("report/parts/years.rs", "use crate::report;\nfn f() { report::parts::title() }\n"),
        ],
        // By the name of the core.
        &[
            ("intake/rows.rs", "use tilsyn_core::domain::case::Case;\n"),
            ("domain/case.rs", "struct Case(crate::intake::rows::Row);\n"),
        ],
    ];
    for files in circles {
        assert_eq!(planted(files).len(), 1, "{files:?}");
    }
}

#[test]
fn what_only_lies_below_is_no_circle() {
    let files = [
        ("tui/mod.rs", "pub mod view;\npub mod case;\n"),
        ("tui/view.rs", "//! See [`crate::tui::case`].\nuse super::case::Case;\npub(super) fn draw() {}\n"),
        ("tui/case.rs", "#[cfg(test)]\nmod tests { use super::*; }\npub(in crate::tui::view) struct Case;\n"),
    ];
    assert_eq!(planted(&files), [""; 0]);
}
