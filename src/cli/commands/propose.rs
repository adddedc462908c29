//! `tilsyn import --propose-map LIST`: what a list seems to say, as a mapping to be corrected and kept.

use crate::{
    cli::{context::Context, output::Said},
    domain::area::Area,
    intake::{
        columns::Role,
        mapping::{Mapping, quoted, write},
        proposal::{Proposal, ProposedColumn},
    },
    say,
    words::{say::Words, terms},
};
use serde_json::{Value, json};

pub(super) fn said(context: &Context<'_>, file: &str, proposal: &Proposal) -> Said {
    Said { json: json(proposal), text: text(context.words, file, proposal) }
}

fn json(proposal: &Proposal) -> Value {
    let columns: Vec<Value> = proposal.columns.iter().map(column_json).collect();
    let named = |list: &[(String, u64, Option<Area>)]| -> Vec<Value> {
        let one =
            |(name, rows, area): &(String, u64, Option<Area>)| json!({ "name": name, "rows": rows, "area": area });
        list.iter().map(one).collect()
    };
    let statuses: Vec<Value> =
        proposal.statuses.iter().map(|(name, rows)| json!({ "name": name, "rows": rows })).collect();
    json!({
        "sheet": proposal.sheet, "rows": proposal.rows, "columns": columns,
        "departments": named(&proposal.departments), "areas": named(&proposal.areas), "statuses": statuses,
    })
}

fn column_json(column: &ProposedColumn) -> Value {
    json!({ "header": column.header, "role": column.role.map(Role::code), "samples": column.samples })
}

/// The file, with everything that it does not settle as comments.
fn text(words: &Words, file: &str, proposal: &Proposal) -> String {
    let mut lines = vec![comment(&say!(words, "map-from", file = file, rows = proposal.rows))];
    lines.extend(proposal.sheet.as_ref().map(|sheet| comment(&say!(words, "map-sheet", sheet = sheet))));
    for column in &proposal.columns {
        let role = column.role.map_or_else(|| words.say("map-unused", &[]), |role| role_said(words, role));
        let samples = match &column.samples {
            None => words.say("map-hidden", &[]),
            Some(samples) => samples.join(" | "),
        };
        lines.push(comment(&format!("{}: {role}: {samples}", quoted(&column.header))));
    }
    let mapping = proposal.mapping();
    let columns = Mapping { columns: mapping.columns.clone(), ..Mapping::default() };
    lines.push(String::new());
    if !mapping.columns.iter().any(|(role, _)| *role == Role::CaseNumber) {
        lines.push(comment(&words.say("map-no-case-number", &[])));
    }
    lines.push(write(&columns).trim_end().to_owned());
    lines.extend(with_areas(words, "departments", &proposal.departments));
    lines.extend(with_areas(words, "areas", &proposal.areas));
    if !proposal.statuses.is_empty() {
        lines.push(String::new());
        lines.push(comment(&words.say("map-statuses", &[])));
        lines.push("# [statuses]".into());
        let statuses = proposal.statuses.iter();
        lines
            .extend(statuses.map(|(name, rows)| {
                format!("# {} = \"in\"  # {}", quoted(name), say!(words, "map-rows", rows = rows))
            }));
    }
    lines.join("\n")
}

/// A table of names: those whose area is known, and the others as comments.
fn with_areas(words: &Words, table: &str, named: &[(String, u64, Option<Area>)]) -> Vec<String> {
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
