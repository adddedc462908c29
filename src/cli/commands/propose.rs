//! `tilsyn import --propose-map LIST`: what a list seems to say, as a mapping to be corrected and kept.

use crate::{
    cli::{context::Context, output::Said},
    domain::area::Area,
    intake::{
        columns::Role,
        inspection::{InspectedColumn, Inspection},
        mapping::{Belonging, Mapping, quoted, write},
    },
    say,
    words::{say::Words, terms},
};
use serde_json::{Value, json};

pub(super) fn said(context: &Context<'_>, file: &str, inspection: &Inspection) -> Said {
    Said { json: to_json(inspection), text: text(context.words, file, inspection) }
}

fn to_json(inspection: &Inspection) -> Value {
    let columns: Vec<Value> = inspection.columns.iter().map(column_json).collect();
    let named = |list: Vec<Coded<'_>>| -> Vec<Value> {
        list.into_iter().map(|(name, rows, area)| json!({ "name": name, "rows": rows, "area": area })).collect()
    };
    let statuses: Vec<Value> =
        inspection.statuses.iter().map(|(name, rows)| json!({ "name": name, "rows": rows })).collect();
    json!({
        "sheet": inspection.sheet, "rows": inspection.rows, "columns": columns,
        "departments": named(departments(inspection)), "areas": named(areas(inspection)), "statuses": statuses,
    })
}

/// A name, its rows, and the word of the mapping file for what it stands for.
type Coded<'p> = (&'p str, u64, Option<&'static str>);

fn departments(inspection: &Inspection) -> Vec<Coded<'_>> {
    let coded = inspection.departments.iter();
    coded.map(|(name, rows, belonging)| (name.as_str(), *rows, belonging.map(Belonging::code))).collect()
}

fn areas(inspection: &Inspection) -> Vec<Coded<'_>> {
    inspection.areas.iter().map(|(name, rows, area)| (name.as_str(), *rows, area.map(Area::code))).collect()
}

fn column_json(column: &InspectedColumn) -> Value {
    json!({ "header": column.header, "role": column.role.map(Role::code), "samples": column.samples })
}

/// The file, with everything that it does not settle as comments.
fn text(words: &Words, file: &str, inspection: &Inspection) -> String {
    let mut lines = vec![comment(&say!(words, "map-from", file = file, rows = inspection.rows))];
    lines.extend(inspection.sheet.as_ref().map(|sheet| comment(&say!(words, "map-sheet", sheet = sheet))));
    for column in &inspection.columns {
        let role = column.role.map_or_else(|| words.say("map-unused", &[]), |role| role_said(words, role));
        let samples = match &column.samples {
            None => words.say("map-hidden", &[]),
            Some(samples) => samples.join(" | "),
        };
        lines.push(comment(&format!("{}: {role}: {samples}", quoted(&column.header))));
    }
    let mapping = inspection.mapping();
    let columns = Mapping { columns: mapping.columns.clone(), ..Mapping::default() };
    lines.push(String::new());
    if !mapping.columns.iter().any(|(role, _)| *role == Role::CaseNumber) {
        lines.push(comment(&words.say("map-no-case-number", &[])));
    }
    lines.push(write(&columns).trim_end().to_owned());
    lines.extend(with_areas(words, "departments", &departments(inspection)));
    lines.extend(with_areas(words, "areas", &areas(inspection)));
    if !inspection.statuses.is_empty() {
        lines.push(String::new());
        lines.push(comment(&words.say("map-statuses", &[])));
        lines.push("# [statuses]".into());
        let statuses = inspection.statuses.iter();
        lines
            .extend(statuses.map(|(name, rows)| {
                format!("# {} = \"in\"  # {}", quoted(name), say!(words, "map-rows", rows = rows))
            }));
    }
    lines.join("\n")
}

/// A table of names: those whose area is known, and the others as comments.
fn with_areas(words: &Words, table: &str, named: &[Coded<'_>]) -> Vec<String> {
    if named.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), format!("[{table}]")];
    if named.iter().any(|(_, _, area)| area.is_none()) {
        lines.push(comment(&words.say("map-open-areas", &[])));
    }
    lines.extend(named.iter().map(|(name, rows, area)| {
        let rows = say!(words, "map-rows", rows = rows);
        match area {
            Some(area) => format!("{} = \"{area}\"  # {rows}", quoted(name)),
            None => format!("# {} = \"\"  # {rows}", quoted(name)),
        }
    }));
    lines
}

fn role_said(words: &Words, role: Role) -> String {
    terms::column_role(words, role)
}

/// Nothing from the list can leave the comment: control characters have been replaced, line breaks are blanks.
fn comment(text: &str) -> String {
    format!("# {}", text.replace(['\n', '\r'], " "))
}
