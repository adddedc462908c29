//! Case lists, the frame they make, and its lock.

use super::{
    error::sqlite,
    reader::Reader,
    values::{coded, json, moment, unknown},
};
use crate::domain::{
    area::Area, case_number::CaseNumber, code_enum::UnknownCode, draw_record::DrawnCase, event::ListImported,
    frame::FrameCase, refusal::Refusal, round::Import, supplement::MAIN, trail::Entry,
};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

impl Reader {
    /// The lists of a round in the order they came in, the undone ones too.
    pub fn imports(&self, year: u16) -> Result<Vec<Import>, Refusal> {
        let sql =
            "select number, supplement, file_name, file_sha256, rows, merged, columns_dropped, children, adults, cases_sha256,
                   reading, at, actor, undone from import where year = :year order by number";
        self.rows(sql, named_params! { ":year": year }, import_row)
    }

    /// The newest supplement that has a list, or 0.
    pub fn newest_supplement(&self, year: u16) -> Result<u32, Refusal> {
        let sql = "select coalesce(max(supplement), 0) from import where year = :year and undone = 0";
        self.one(sql, named_params! { ":year": year }, |row| row.get(0))
    }

    /// Cases in the frame per area, without its supplements; areas without cases are left out.
    pub fn frame_counts(&self, year: u16) -> Result<Vec<(Area, u32)>, Refusal> {
        self.frame_counts_of(year, MAIN)
    }

    pub fn frame_counts_of(&self, year: u16, supplement: u32) -> Result<Vec<(Area, u32)>, Refusal> {
        let sql = "with list as (select * from import where year = :year and supplement = :supplement and undone = 0)
                   select area, sum(n) n from (
                       select 'boern' area, children n from list union all select 'voksne', adults from list)
                   group by area having sum(n) > 0 order by area";
        let of = named_params! { ":year": year, ":supplement": supplement };
        self.rows(sql, of, |row| Ok((coded(row, "area")?, row.get("n")?)))
    }

    /// The bulk rows of a round, or of one of its imports.
    pub fn frame_cases(&self, year: u16, import: Option<u32>) -> Result<Vec<FrameCase>, Refusal> {
        self.cases(year, import.map_or((0, u32::MAX), |import| (import, import)))
    }

    /// The bulk rows of a round's frame, or of a supplement to it.
    pub fn frame_cases_of(&self, year: u16, supplement: u32) -> Result<Vec<FrameCase>, Refusal> {
        let (first, last) = self.lists_of(year, Some(supplement))?;
        self.cases(year, (first, last))
    }

    /// The numbers of the first and the last list of a supplement, or of all: those of one follow each other.
    fn lists_of(&self, year: u16, only: Option<u32>) -> Result<(u32, u32), Refusal> {
        let sql = "select coalesce(min(number), 0), coalesce(max(number), 0) from import
                   where year = :year and (:only is null or supplement = :only)";
        let of = named_params! { ":year": year, ":only": only };
        self.one(sql, of, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The cases of the lists between two numbers, in one pass over the rows.
    fn cases(&self, year: u16, (first, last): (u32, u32)) -> Result<Vec<FrameCase>, Refusal> {
        let sql = "select area, department, case_number from frame_case
                   where year = :year and import between :first and :last";
        let mut departments: HashMap<Box<str>, Arc<str>> = HashMap::new();
        self.rows(sql, named_params! { ":year": year, ":first": first, ":last": last }, |row| {
            let department = text_or_null(row, 1)?.map(|name| shared(&mut departments, name));
            Ok(FrameCase { area: area(row, 0)?, department, number: number(row, 2)? })
        })
    }

    /// The case numbers of a round's frame by area, sorted, without the rest: a lock and a draw need no more of a million
    /// cases. `only` one supplement, or the frame with all of them.
    pub fn frame_numbers(&self, year: u16, only: Option<u32>) -> Result<BTreeMap<Area, Vec<CaseNumber>>, Refusal> {
        let (first, last) = self.lists_of(year, only)?;
        let sql = "select area, case_number from frame_case
                   where year = :year and import between :first and :last order by case_number";
        let mut numbers: BTreeMap<Area, Vec<CaseNumber>> = BTreeMap::new();
        self.each(sql, named_params! { ":year": year, ":first": first, ":last": last }, |row| {
            numbers.entry(area(row, 0)?).or_default().push(number(row, 1)?);
            Ok(())
        })?;
        Ok(numbers)
    }

    /// Looks up the departments of drawn cases.
    pub fn add_departments(&self, year: u16, cases: &mut [DrawnCase]) -> Result<(), Refusal> {
        let sql = "select department from frame_case where year = :year and case_number = :case_number";
        let mut statement = self.connection.prepare(sql).map_err(sqlite)?;
        for case in cases {
            let params = named_params! { ":year": year, ":case_number": case.number.as_str() };
            let found = statement.query_row(params, |row| row.get(0)).optional().map_err(sqlite)?;
            case.department = found.flatten();
        }
        Ok(())
    }

    /// The imports that have rows, whatever the import table says of them.
    pub fn imports_with_rows(&self) -> Result<Vec<(u16, u32)>, Refusal> {
        let sql = "select distinct year, import from frame_case order by year, import";
        self.rows(sql, [], |row| Ok((row.get("year")?, row.get("import")?)))
    }
}

pub(super) fn import(connection: &Connection, entry: &Entry, list: &ListImported) -> rusqlite::Result<()> {
    let sql =
        "insert into import (year, number, supplement, file_name, file_sha256, rows, merged, columns_dropped, children, adults,
               cases_sha256, reading, at, actor) values (:year, :number, :supplement, :file_name, :file_sha256, :rows, :merged,
               :columns_dropped, :children, :adults, :cases_sha256, :reading, :at, :actor)";
    let dropped = serde_json::Value::from(list.columns_dropped.clone()).to_string();
    let reading =
        serde_json::to_string(&list.reading).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    connection.execute(
        sql,
        named_params! {
            ":year": list.year, ":number": list.number, ":supplement": list.supplement, ":file_name": list.file_name, ":file_sha256": list.file_sha256,
            ":rows": whole(list.rows), ":merged": whole(list.merged), ":columns_dropped": dropped,
            ":children": list.children, ":adults": list.adults, ":cases_sha256": list.cases_sha256,
            ":reading": reading, ":at": entry.at, ":actor": entry.by,
        },
    )?;
    if list.cases.is_empty() {
        return Ok(());
    }
    let guard = lift_guard(connection, list.year, list.supplement)?;
    insert_cases(connection, list)?;
    connection.execute_batch(&guard)
}

/// Takes away the trigger that watches over a locked frame and gives what makes it again. Asked for every row it takes a
/// third of the time of an import, so the lock is asked for once; the transaction keeps both from ever being seen apart.
/// A locked frame keeps its guard, which then refuses the first row.
fn lift_guard(connection: &Connection, year: u16, supplement: u32) -> rusqlite::Result<String> {
    let sql = "select sql from sqlite_schema where type = 'trigger' and name = 'frame_case_locked_insert'
                   and not exists (select 1 from lock where year = :year and supplement >= :supplement)";
    let of = named_params! { ":year": year, ":supplement": supplement };
    let guard = connection.query_row(sql, of, |row| row.get(0)).optional()?;
    if guard.is_some() {
        connection.execute_batch("drop trigger frame_case_locked_insert")?;
    }
    Ok(guard.unwrap_or_default())
}

/// By place and not by name, and only what changes from row to row: looking up names takes longer than the row itself.
/// They come sorted, so that every row goes in behind the last one.
fn insert_cases(connection: &Connection, list: &ListImported) -> rusqlite::Result<()> {
    let sql = "insert into frame_case (year, import, area, department, case_number) values (?1, ?2, ?3, ?4, ?5)";
    let mut insert = connection.prepare(sql)?;
    insert.raw_bind_parameter(1, list.year)?;
    insert.raw_bind_parameter(2, list.number)?;
    let mut bound = None;
    for case in &list.cases {
        if bound != Some(case.area) {
            insert.raw_bind_parameter(3, case.area.code())?;
            bound = Some(case.area);
        }
        insert.raw_bind_parameter(4, case.department.as_deref())?;
        insert.raw_bind_parameter(5, case.number.as_str())?;
        insert.raw_execute()?;
    }
    Ok(())
}

pub(super) fn undo_import(connection: &Connection, year: u16, number: u32) -> rusqlite::Result<()> {
    let params = named_params! { ":year": year, ":number": number };
    connection.execute("update import set undone = 1 where year = :year and number = :number", params)?;
    connection.execute("delete from frame_case where year = :year and import = :number", params)?;
    Ok(())
}

fn text_or_null<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<Option<&'r str>> {
    Ok(row.get_ref(column)?.as_str_or_null()?)
}

/// Each department once in memory, however many cases it has.
fn shared(departments: &mut HashMap<Box<str>, Arc<str>>, name: &str) -> Arc<str> {
    if let Some(shared) = departments.get(name) {
        return Arc::clone(shared);
    }
    let shared: Arc<str> = name.into();
    departments.insert(name.into(), Arc::clone(&shared));
    shared
}

fn area(row: &Row<'_>, column: usize) -> rusqlite::Result<Area> {
    let code = row.get_ref(column)?.as_str()?;
    code.parse().map_err(|error: UnknownCode| unknown(error.into()))
}

fn number(row: &Row<'_>, column: usize) -> rusqlite::Result<CaseNumber> {
    CaseNumber::new(row.get_ref(column)?.as_str()?).map_err(|error| unknown(error.into()))
}

fn import_row(row: &Row<'_>) -> rusqlite::Result<Import> {
    let whole =
        |column: &str| Ok::<u64, rusqlite::Error>(u64::try_from(row.get::<_, i64>(column)?).unwrap_or_default());
    Ok(Import {
        number: row.get("number")?,
        supplement: row.get("supplement")?,
        file_name: row.get("file_name")?,
        file_sha256: row.get("file_sha256")?,
        rows: whole("rows")?,
        merged: whole("merged")?,
        columns_dropped: json(row, "columns_dropped")?,
        children: row.get("children")?,
        adults: row.get("adults")?,
        cases_sha256: row.get("cases_sha256")?,
        reading: json(row, "reading")?,
        at: moment(row, "at")?,
        by: row.get("actor")?,
        undone: row.get("undone")?,
    })
}
