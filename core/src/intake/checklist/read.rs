//! A checklist file, read into a [`Checklist`], or refused with all its mistakes.
//!
//! It is read key by key and not derived, since a derived reader stops at the first mistake.

use super::{
    condition::condition,
    law,
    measure::measure,
    table::{Table, Value, choice, not_among, not_toml},
};
use crate::{
    domain::{
        area::Area,
        checklist::{
            AskedOf, Basis, Checklist, DRAWN_MAX, Drawn, InArea, KRAV_MAX, Kind, Proof, Question, SHORT_MAX, Scale,
            Severity, Text, WithinCase,
        },
        code::Code,
        law::Provision,
        refusal::Refusal,
    },
    intake::toml_problems::{Problems, TomlProblem},
};
use std::collections::BTreeMap;
use toml::de::DeTable;

const LIST_KEYS: [&str; 10] =
    ["id", "version", "as_of", "principle", "unit", "evidence", "name", "purpose", "question", law::KEY];
const QUESTION_KEYS: [&str; 18] = [
    "id",
    "text",
    "short",
    "krav",
    "look_for",
    "where",
    "not_applicable",
    "applies_when",
    "measure",
    "draw",
    "basis",
    "areas",
    "severity",
    "kind",
    "per_area",
    "core",
    "scale",
    "principle",
];

/// All mistakes of a file as one refusal, for those who can do nothing without the checklist.
#[must_use]
pub fn refusal(file_name: &str, problems: Vec<TomlProblem>) -> Refusal {
    Refusal::new(Code::ChecklistFaulty)
        .with("file", file_name)
        .with("count", problems.len())
        .at(problems.into_iter().map(|problem| problem.refusal).collect())
}

/// The checklist of a file, or everything that is wrong with it, in the order of the lines.
///
/// A file that is not TOML at all has one mistake, the first: what follows it would be guesswork. What its questions build
/// on stands in its own rows of the law or in the table that comes with the tool.
pub fn read(file_name: &str, text: &str) -> Result<Checklist, Vec<TomlProblem>> {
    read_by(&law::shipped()?, file_name, text)
}

/// The same by a table of the law that was read before.
pub(super) fn read_by(shipped: &[Provision], file_name: &str, text: &str) -> Result<Checklist, Vec<TomlProblem>> {
    // Editors on Windows put a mark before the first character.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut problems = Problems::new(text);
    let list = match DeTable::parse(text) {
        Ok(root) => list(root.get_ref(), shipped, &mut problems),
        Err(error) => {
            not_toml(&error, text, &mut problems);
            None
        }
    };
    match list {
        Some(list) if problems.is_empty() => Ok(list),
        _ => Err(problems.with_places(file_name)),
    }
}

/// The rows of the law that a checklist of one's own brings.
pub fn law_of(file_name: &str, text: &str) -> Result<Vec<Provision>, Vec<TomlProblem>> {
    law::rows_of(file_name, text, &LIST_KEYS)
}

fn list(root: &DeTable, shipped: &[Provision], problems: &mut Problems) -> Option<Checklist> {
    let table = Table::new(root, 0, &LIST_KEYS, problems);
    // The list's own rows go first: a lawyer may have read anew what the tool's table only recalls.
    let law: Vec<Provision> = law::rows(&table, problems).into_iter().chain(shipped.iter().cloned()).collect();
    let id = list_id(&table, problems);
    let version = table.text("version", problems);
    let as_of = table.date("as_of", problems).map(|day| day.to_string());
    let principle = table.text("principle", problems);
    let unit = table.optional("unit", &AskedOf::CODES, problems);
    let evidence = table.optional("evidence", &Proof::CODES, problems);
    let name = table.both("name", problems);
    let purpose = table.both("purpose", problems);
    let questions = questions(&table, id.as_deref(), &law, problems);
    Some(Checklist {
        id: id?,
        version: version?,
        as_of: as_of?,
        principle: principle?,
        unit,
        evidence,
        name: name?,
        purpose: purpose?,
        questions: questions?,
    })
}

fn list_id(table: &Table, problems: &mut Problems) -> Option<String> {
    let id = table.text("id", problems)?;
    if (1..=8).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(id);
    }
    let at = table.need("id", problems)?.span().start;
    problems.add(at, Refusal::new(Code::ChecklistId).with("id", id));
    None
}

fn questions(
    table: &Table,
    list_id: Option<&str>,
    law: &[Provision],
    problems: &mut Problems,
) -> Option<Vec<Question>> {
    if !table.has("question") {
        problems.add(table.at(), Refusal::new(Code::ChecklistNoQuestions));
        return None;
    }
    let items = table.list("question", problems)?;
    if items.is_empty() {
        let at = table.need("question", problems)?.span().start;
        problems.add(at, Refusal::new(Code::ChecklistNoQuestions));
    }
    let mut known = Known::default();
    // Every question is read before one that failed lets the list fail.
    let read: Vec<_> = items.iter().map(|item| question(item, list_id, law, &mut known, problems)).collect();
    read.into_iter().collect()
}

/// What may stand once in a list, with the line where it stands.
#[derive(Debug, Default)]
struct Known {
    ids: BTreeMap<String, u32>,
    /// By language; capital letters make no other name.
    shorts: BTreeMap<(&'static str, String), u32>,
}

fn question(
    item: &Value,
    list_id: Option<&str>,
    law: &[Provision],
    known: &mut Known,
    problems: &mut Problems,
) -> Option<Question> {
    let table = Table::item(item, "question", &QUESTION_KEYS, problems)?;
    let id = question_id(&table, list_id, &mut known.ids, problems);
    let text = table.both("text", problems);
    let short = short(&table, known, problems);
    let krav = table.brief("krav", KRAV_MAX, problems);
    let look_for = table.both("look_for", problems);
    let place = table.both("where", problems);
    let not_applicable = table.has("not_applicable").then(|| table.both("not_applicable", problems));
    let applies_when = table.has("applies_when").then(|| condition(&table, problems));
    let draw = table.has("draw").then(|| draw(&table, problems)).flatten();
    let areas = areas(&table, problems);
    let asked_in = areas.as_deref().unwrap_or(&Area::ALL);
    let basis = basis(&table, law, asked_in, problems);
    let per_area = per_area(&table, asked_in, problems);
    let severity = table.choice("severity", &Severity::CODES, problems);
    let kind = table.choice("kind", &Kind::CODES, problems);
    let core = table.flag("core", problems);
    let scale = table.choice("scale", &Scale::CODES, problems);
    let measure = table.has("measure").then(|| measure(&table, scale, problems));
    let principle = table.has("principle").then(|| table.text("principle", problems));
    Some(Question {
        id: id?,
        text: text?,
        short,
        krav,
        look_for: look_for?,
        place: place?,
        basis: basis?,
        areas: areas?,
        not_applicable: match not_applicable {
            Some(text) => Some(text?),
            None => None,
        },
        applies_when: match applies_when {
            Some(condition) => Some(condition?),
            None => None,
        },
        measure: match measure {
            Some(measure) => Some(Box::new(measure?)),
            None => None,
        },
        draw,
        severity: severity?,
        kind: kind?,
        per_area,
        core: core?,
        scale: scale?,
        principle: match principle {
            Some(text) => Some(text?),
            None => None,
        },
    })
}

/// `BI-01`: the list's id, a hyphen, two digits or more; never twice in a list.
fn question_id(
    table: &Table,
    list_id: Option<&str>,
    first_lines: &mut BTreeMap<String, u32>,
    problems: &mut Problems,
) -> Option<String> {
    let id = table.text("id", problems)?;
    let at = table.need("id", problems)?.span().start;
    let (prefix, number) = id.rsplit_once('-').unwrap_or((&id, ""));
    let is_number = number.len() >= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    // Where the list's own id is wrong, that is the mistake, and not each of its questions.
    if !is_number || list_id.is_some_and(|list_id| list_id != prefix) {
        let refusal = Refusal::new(Code::ChecklistQuestionId).with("id", &id).with("list", list_id.unwrap_or(prefix));
        problems.add(at, refusal);
    }
    let line = problems.line(at);
    if let Some(first) = first_lines.get(&id) {
        problems.add(at, Refusal::new(Code::ChecklistDuplicateId).with("id", &id).with("first", first));
    } else {
        first_lines.insert(id.clone(), line);
    }
    Some(id)
}

/// A name of its own in each language.
fn short(table: &Table, known: &mut Known, problems: &mut Problems) -> Option<Text> {
    let short = table.brief("short", SHORT_MAX, problems)?;
    for (lang, at, name) in table.each("short", &short) {
        let line = problems.line(at);
        if let Some(first) = known.shorts.get(&(lang, name.to_lowercase())) {
            let refusal = Refusal::new(Code::ChecklistDuplicateShort)
                .with("key", format!("short.{lang}"))
                .with("value", name)
                .with("first", first);
            problems.add(at, refusal);
        } else {
            known.shorts.insert((lang, name.to_lowercase()), line);
        }
    }
    Some(short)
}

/// `5 notes`: a number and what is drawn.
fn draw(table: &Table, problems: &mut Problems) -> Option<WithinCase> {
    let written = table.text("draw", problems)?;
    let read = written.parse().ok();
    if read.is_none() {
        let allowed = Drawn::CODES.map(|(what, _)| format!("1-{DRAWN_MAX} {what}")).join(", ");
        problems.add(table.place("draw"), not_among("draw", &written, allowed));
    }
    read
}

/// What stands of the question in some of its areas alone.
fn per_area(table: &Table, areas: &[Area], problems: &mut Problems) -> BTreeMap<Area, InArea> {
    let mut found = BTreeMap::new();
    if !table.has("per_area") {
        return found;
    }
    let Some(value) = table.need("per_area", problems) else { return found };
    let codes: Vec<&str> = areas.iter().map(|area| area.code()).collect();
    let Some(own) = Table::item(value, "per_area", &codes, problems) else { return found };
    for area in areas.iter().filter(|area| own.has(area.code())) {
        let Some(value) = own.need(area.code(), problems) else { continue };
        let Some(row) = Table::item(value, area.code(), &["kind", "severity"], problems) else { continue };
        let kind = row.optional("kind", &Kind::CODES, problems);
        let severity = row.optional("severity", &Severity::CODES, problems);
        found.insert(*area, InArea { kind, severity });
    }
    found
}

/// Each line names a place of the law; in each area that the question is asked in, one of them holds.
fn basis(table: &Table, law: &[Provision], asked_in: &[Area], problems: &mut Problems) -> Option<Vec<Basis>> {
    let items = table.list("basis", problems)?;
    let mut whole = true;
    let mut found: Vec<Basis> = Vec::new();
    for item in items {
        let row = Table::item(item, "basis", &["ref", "areas"], problems);
        match row.and_then(|row| one_basis(&row, law, asked_in, problems)) {
            Some(basis) => found.push(basis),
            None => whole = false,
        }
    }
    if whole && !asked_in.iter().all(|area| found.iter().any(|basis| basis.holds_in(*area))) {
        problems.add(table.place("basis"), Refusal::new(Code::ChecklistNoBasis));
    }
    whole.then_some(found)
}

fn one_basis(row: &Table, law: &[Provision], asked_in: &[Area], problems: &mut Problems) -> Option<Basis> {
    let reference = row.text("ref", problems);
    let areas = if row.has("areas") { areas(row, problems)? } else { Vec::new() };
    if let Some(other) = areas.iter().find(|area| !asked_in.contains(area)) {
        let allowed: Vec<&str> = asked_in.iter().map(|area| area.code()).collect();
        problems.add(row.place("areas"), not_among("areas", other.code(), allowed.join(", ")));
    }
    let reference = reference?;
    let Some(found) = law.iter().find(|provision| provision.reference == reference) else {
        problems.add(row.place("ref"), Refusal::new(Code::ChecklistUnknownRef).with("ref", reference));
        return None;
    };
    Some(Basis { reference, certainty: found.certainty, seen: found.seen, areas })
}

fn areas(table: &Table, problems: &mut Problems) -> Option<Vec<Area>> {
    let items = table.list("areas", problems)?;
    if items.is_empty() {
        let at = table.need("areas", problems)?.span().start;
        problems.add(at, Refusal::new(Code::ChecklistNoAreas));
    }
    let mut areas = Vec::new();
    for item in items {
        let Some(area) = choice(item, "areas", &Area::CODES, problems) else { continue };
        if areas.contains(&area) {
            problems.add(item.span().start, Refusal::new(Code::ChecklistDuplicateArea).with("area", area));
        }
        areas.push(area);
    }
    Some(areas)
}
