//! What a municipality calls its columns, departments and statuses, written down once and used again next year.
//!
//! A small TOML file. Where it has `[columns]`, those are the only ones used; without, headers are known by their words.

use super::{
    columns::Role,
    mapping_keys::{in_order, unknown_key, unknown_value},
    mapping_rules,
    normalise::{department_key, normalise},
    problem::shown,
    toml_problems::{Problems, TomlProblem},
};
use crate::domain::{area::Area, code::Code, population::Rules, refusal::Refusal, shown::steers};
use std::{collections::BTreeMap, fmt::Write as _};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

const TABLES: [&str; 5] = ["columns", "departments", "statuses", "areas", "rules"];
const COLUMNS: [(&str, Role); 8] = [
    ("case_number", Role::CaseNumber),
    ("area", Role::Area),
    ("department", Role::Department),
    ("status", Role::Status),
    ("opened", Role::Opened),
    ("closed", Role::Closed),
    ("test", Role::Test),
    ("citizen", Role::Citizen),
];
const DEPARTMENTS: [(&str, Belonging); 3] = [
    (Area::Children.code(), Belonging::In(Area::Children)),
    (Area::Adults.code(), Belonging::In(Area::Adults)),
    (OUT, Belonging::Out),
];
const OUT: &str = "out";
const STATUSES: [(&str, bool); 2] = [("in", true), (OUT, false)];

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// Role and header; empty where the headers are to be known by their words.
    pub columns: Vec<(Role, String)>,
    pub departments: Named<Belonging>,
    /// Whether a case with that status belongs to the population.
    pub statuses: Named<bool>,
    pub areas: Named<Area>,
    pub rules: Rules,
}

/// What a department stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belonging {
    In(Area),
    /// Its cases are no part of the population.
    Out,
}

impl Belonging {
    /// As the mapping file says it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::In(area) => area.code(),
            Self::Out => OUT,
        }
    }
}

/// Values by their name, however it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<T>(BTreeMap<String, (String, T)>);

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Copy> Named<T> {
    #[must_use]
    pub fn get(&self, name: &str) -> Option<T> {
        self.0.get(&department_key(name)).map(|(_, value)| *value)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the name was new.
    pub fn add(&mut self, name: &str, value: T) -> bool {
        self.0.insert(department_key(name), (name.to_owned(), value)).is_none()
    }

    #[must_use]
    pub fn has(&self, value: T) -> bool
    where
        T: PartialEq,
    {
        self.0.values().any(|(_, other)| *other == value)
    }

    pub fn remove(&mut self, name: &str) {
        self.0.remove(&department_key(name));
    }

    fn iter(&self) -> impl Iterator<Item = (&str, T)> {
        self.0.values().map(|(name, value)| (name.as_str(), *value))
    }
}

/// All mistakes of a file as one refusal.
#[must_use]
pub fn refusal(file_name: &str, problems: Vec<TomlProblem>) -> Refusal {
    Refusal::new(Code::MappingFaulty)
        .with("file", file_name)
        .with("count", problems.len())
        .at(problems.into_iter().map(|problem| problem.refusal).collect())
}

impl Mapping {
    /// The role that the file gives a column. `None` where it says nothing of columns at all.
    #[must_use]
    pub fn role(&self, header: &str) -> Option<Role> {
        let word = normalise(header);
        let named = self.columns.iter().find(|(_, name)| normalise(name) == word);
        (!self.columns.is_empty()).then(|| named.map_or(Role::Unknown, |(role, _)| *role))
    }
}

/// The mapping of a file, or everything that is wrong with it, in the order of the lines.
pub fn read(file_name: &str, text: &str) -> Result<Mapping, Vec<TomlProblem>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut problems = Problems::new(text);
    let mut mapping = Mapping::default();
    match DeTable::parse(text) {
        Ok(root) => tables(root.get_ref(), &mut mapping, &mut problems),
        Err(error) => {
            let at = error.span().map_or(text.len(), |span| span.start);
            let refusal = if error.message() == "duplicate key" {
                Refusal::new(Code::MappingTwice).with("key", "")
            } else {
                Refusal::new(Code::MappingSyntax).with("detail", error.message())
            };
            problems.add(at, refusal);
        }
    }
    if problems.is_empty() { Ok(mapping) } else { Err(problems.with_places(file_name)) }
}

fn tables(root: &DeTable, mapping: &mut Mapping, problems: &mut Problems) {
    for (key, value) in in_order(root) {
        let name = key.get_ref().as_ref();
        let DeValue::Table(table) = value.get_ref() else {
            let allowed = TABLES.map(|table| format!("[{table}]")).join(", ");
            problems.add(key.span().start, unknown_key(name, &allowed));
            continue;
        };
        match name {
            "columns" => columns(table, key.span().start, mapping, problems),
            "departments" => named(table, &DEPARTMENTS, &mut mapping.departments, problems),
            "rules" => mapping_rules::read(table, &mut mapping.rules, problems),
            "statuses" => named(table, &STATUSES, &mut mapping.statuses, problems),
            "areas" => named(table, &Area::CODES, &mut mapping.areas, problems),
            _ => {
                let allowed = TABLES.map(|table| format!("[{table}]")).join(", ");
                problems.add(key.span().start, unknown_key(name, &allowed));
            }
        }
    }
    let has_status = mapping.columns.iter().any(|(role, _)| *role == Role::Status);
    if !mapping.statuses.is_empty() && !mapping.columns.is_empty() && !has_status {
        let at = root.get_key_value("statuses").map_or(0, |(key, _)| key.span().start);
        problems.add(at, Refusal::new(Code::MappingNoStatusColumn));
    }
}

fn columns(table: &DeTable, at: usize, mapping: &mut Mapping, problems: &mut Problems) {
    for (key, value) in in_order(table) {
        let name = key.get_ref().as_ref();
        let Some((_, role)) = COLUMNS.iter().find(|(word, _)| *word == name) else {
            problems.add(key.span().start, unknown_key(name, &COLUMNS.map(|(word, _)| word).join(", ")));
            continue;
        };
        let Some(header) = text(name, value, problems) else { continue };
        if mapping.columns.iter().any(|(_, other)| normalise(other) == normalise(header)) {
            problems.add(value.span().start, Refusal::new(Code::MappingTwice).with("key", shown(header)));
        }
        mapping.columns.push((*role, header.trim().to_owned()));
    }
    if !table.contains_key("case_number") {
        problems.add(at, Refusal::new(Code::MappingMissingKey).with("key", "case_number"));
    }
    mapping.columns.sort_by_key(|(role, _)| COLUMNS.iter().position(|(_, other)| other == role));
}

fn named<T: Copy>(table: &DeTable, allowed: &[(&str, T)], into: &mut Named<T>, problems: &mut Problems) {
    for (key, value) in in_order(table) {
        let name = key.get_ref().as_ref();
        let DeValue::String(word) = value.get_ref() else {
            problems.add(value.span().start, Refusal::new(Code::MappingWrongType).with("key", shown(name)));
            continue;
        };
        let Some((_, chosen)) = allowed.iter().find(|(code, _)| code == word) else {
            let codes: Vec<&str> = allowed.iter().map(|(code, _)| *code).collect();
            problems.add(value.span().start, unknown_value(name, word, &codes.join(", ")));
            continue;
        };
        if !into.add(name, *chosen) {
            problems.add(key.span().start, Refusal::new(Code::MappingTwice).with("key", shown(name)));
        }
    }
}

fn text<'v>(key: &str, value: &'v Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<&'v str> {
    let code = match value.get_ref() {
        DeValue::String(text) if !normalise(text).is_empty() => return Some(text.as_ref()),
        DeValue::String(_) => Code::MappingEmpty,
        _ => Code::MappingWrongType,
    };
    problems.add(value.span().start, Refusal::new(code).with("key", key));
    None
}

/// The file of a mapping. What [`read`] makes of it is the same mapping.
#[must_use]
pub fn write(mapping: &Mapping) -> String {
    let mut parts = Vec::new();
    let columns = mapping.columns.iter().filter_map(|(role, header)| {
        let (word, _) = COLUMNS.iter().find(|(_, other)| other == role)?;
        Some(format!("{word} = {}", quoted(header)))
    });
    parts.push(("columns", columns.collect::<Vec<_>>()));
    parts.push(("departments", lines(&mapping.departments, &DEPARTMENTS)));
    parts.push(("statuses", lines(&mapping.statuses, &STATUSES)));
    parts.push(("areas", lines(&mapping.areas, &Area::CODES)));
    parts.push(("rules", mapping_rules::lines(&mapping.rules)));
    let mut out = String::new();
    for (name, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let gap = if out.is_empty() { "" } else { "\n" };
        writeln!(out, "{gap}[{name}]\n{}", lines.join("\n")).ok();
    }
    out
}

fn lines<T: Copy + PartialEq>(named: &Named<T>, codes: &[(&str, T)]) -> Vec<String> {
    let code = |value: T| codes.iter().find(|(_, other)| *other == value).map_or("", |(code, _)| *code);
    named.iter().map(|(name, value)| format!("{} = \"{}\"", quoted(name), code(value))).collect()
}

/// A text as TOML writes it.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() || steers(c) => {
                write!(out, "\\U{:08X}", u32::from(c)).ok();
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
