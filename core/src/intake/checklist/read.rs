//! A checklist file, read into a [`Checklist`], or refused with all its mistakes.
//!
//! It is read key by key and not derived, since a derived reader stops at the first mistake.

use super::{
    condition::condition,
    measure::measure,
    table::{Table, Value, choice},
};
use crate::{
    domain::{
        area::Area,
        checklist::{Basis, Certainty, Checklist, KRAV_MAX, Kind, Question, SHORT_MAX, Scale, Severity, Text},
        code::Code,
        refusal::Refusal,
    },
    intake::toml_problems::{Problems, TomlProblem},
};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue, Error};

const LIST_KEYS: [&str; 7] = ["id", "version", "as_of", "principle", "name", "purpose", "question"];
const QUESTION_KEYS: [&str; 16] = [
    "id",
    "text",
    "short",
    "krav",
    "look_for",
    "where",
    "not_applicable",
    "applies_when",
    "measure",
    "basis",
    "areas",
    "severity",
    "kind",
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
/// A file that is not TOML at all has one mistake, the first: what follows it would be guesswork.
pub fn read(file_name: &str, text: &str) -> Result<Checklist, Vec<TomlProblem>> {
    // Editors on Windows put a mark before the first character.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut problems = Problems::new(text);
    let list = match DeTable::parse(text) {
        Ok(root) => list(root.get_ref(), &mut problems),
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

fn not_toml(error: &Error, text: &str, problems: &mut Problems) {
    let at = error.span().map_or(text.len(), |span| span.start);
    // The one mistake of this kind that copying a question makes, so it gets words of its own.
    let refusal = if error.message() == "duplicate key" {
        Refusal::new(Code::ChecklistDuplicateKey)
    } else {
        Refusal::new(Code::ChecklistSyntax).with("detail", error.message())
    };
    problems.add(at, refusal);
}

fn list(root: &DeTable, problems: &mut Problems) -> Option<Checklist> {
    let table = Table::new(root, 0, &LIST_KEYS, problems);
    let id = list_id(&table, problems);
    let version = table.text("version", problems);
    let as_of = date(&table, problems);
    let principle = table.text("principle", problems);
    let name = table.both("name", problems);
    let purpose = table.both("purpose", problems);
    let questions = questions(&table, id.as_deref(), problems);
    Some(Checklist {
        id: id?,
        version: version?,
        as_of: as_of?,
        principle: principle?,
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

fn date(table: &Table, problems: &mut Problems) -> Option<String> {
    let value = table.need("as_of", problems)?;
    let written = match value.get_ref() {
        // Ten characters, since the parser of dates also takes `2026-1-1`.
        DeValue::String(text) if text.len() == 10 && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok() => {
            return Some(text.to_string());
        }
        DeValue::String(text) => text.escape_debug().to_string(),
        // TOML has dates of its own, so quotes are easily forgotten; that is the same mistake to whoever made it.
        DeValue::Datetime(datetime) => datetime.to_string(),
        _ => return table.text("as_of", problems),
    };
    problems.add(value.span().start, Refusal::new(Code::ChecklistBadDate).with("value", written));
    None
}

fn questions(table: &Table, list_id: Option<&str>, problems: &mut Problems) -> Option<Vec<Question>> {
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
    let read: Vec<_> = items.iter().map(|item| question(item, list_id, &mut known, problems)).collect();
    read.into_iter().collect()
}

/// What may stand once in a list, with the line where it stands.
#[derive(Debug, Default)]
struct Known {
    ids: BTreeMap<String, u32>,
    /// By language; capital letters make no other name.
    shorts: BTreeMap<(&'static str, String), u32>,
}

fn question(item: &Value, list_id: Option<&str>, known: &mut Known, problems: &mut Problems) -> Option<Question> {
    let table = Table::item(item, "question", &QUESTION_KEYS, problems)?;
    let id = question_id(&table, list_id, &mut known.ids, problems);
    let text = table.both("text", problems);
    let short = short(&table, known, problems);
    let krav = table.brief("krav", KRAV_MAX, problems);
    let look_for = table.both("look_for", problems);
    let place = table.both("where", problems);
    let not_applicable = table.has("not_applicable").then(|| table.both("not_applicable", problems));
    let applies_when = table.has("applies_when").then(|| condition(&table, problems));
    let basis = basis(&table, problems);
    let areas = areas(&table, problems);
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
        severity: severity?,
        kind: kind?,
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

fn basis(table: &Table, problems: &mut Problems) -> Option<Vec<Basis>> {
    let items = table.list("basis", problems)?;
    if items.is_empty() {
        let at = table.need("basis", problems)?.span().start;
        problems.add(at, Refusal::new(Code::ChecklistNoBasis));
    }
    let read: Vec<_> = items
        .iter()
        .map(|item| {
            let table = Table::item(item, "basis", &["ref", "certainty"], problems)?;
            let reference = table.text("ref", problems);
            let certainty = table.choice("certainty", &Certainty::CODES, problems);
            Some(Basis { reference: reference?, certainty: certainty? })
        })
        .collect();
    read.into_iter().collect()
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
