//! How a list was read, as the trail will keep it. Nothing of a person slips in: headers, sheets and the mapping file are
//! masked where they hold what could be a CPR number.

use crate::{
    domain::{guards::cpr, list_reading::ListReading, population::Rule},
    intake::{
        case_list::{CaseList, Source},
        columns::Role,
        mapping,
        options::ListOptions,
        problem::shown,
    },
};

pub(super) fn reading(list: &CaseList, options: &ListOptions) -> ListReading {
    let (sheet, encoding, delimiter) = match &list.source {
        Source::Text { encoding, delimiter } => (None, Some(encoding.code().to_owned()), Some(*delimiter)),
        Source::Sheet(name) => (Some(shown(name)), None, None),
    };
    let read = list.columns.iter().filter(|column| is_read(column.role, options));
    let skipped = list.skipped;
    ListReading {
        sheet,
        encoding,
        delimiter,
        area: options.area,
        columns: read.map(|column| (column.role.code().to_owned(), shown(&column.header))).collect(),
        mapping: options.mapping.as_ref().map(|mapping| cpr::mask(&mapping::write(mapping))),
        skipped: skipped.preamble + skipped.blank + skipped.totals + skipped.repeated_headers,
        left_out: list.left_out,
        rules: options.rules.clone(),
        ..ListReading::default()
    }
}

fn is_read(role: Role, options: &ListOptions) -> bool {
    let asked = |rule| options.rules.set().contains(&rule);
    match role {
        Role::CaseNumber | Role::Area | Role::Department => true,
        Role::Status => options.wants_status(),
        Role::Opened => asked(Rule::OpenedAfter),
        Role::Closed => asked(Rule::ClosedBefore),
        Role::Test => asked(Rule::TestPerson),
        Role::Citizen => asked(Rule::Citizen),
        Role::Person | Role::Detail | Role::Unknown => false,
    }
}
