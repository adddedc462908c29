//! `tilsyn import LIST…`: all lists are read and judged before any of them is stored.

use super::propose;
use crate::{
    actions::{
        import::{Incoming, check, count, import, undo},
        supplement,
    },
    cli::{
        args::{Import, Reading},
        context::{Context, file_name},
        open::open,
        output::Said,
    },
    domain::{area::Area, refusal::Refusal, supplement::MAIN},
    intake::{
        case_list,
        mapping::{self, Mapping},
        options::ListOptions,
        problem::Problem,
        proposal::propose,
    },
    say,
    words::{problems, say::Words, terms},
};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// How many problems of one kind the screen shows; `--json` gives all.
const SHOWN_MAX: usize = 40;

/// What became of the lists: problems are told as a refusal by the caller, with their JSON.
#[derive(Debug)]
pub enum Imported {
    Done(Said),
    Refused { json: Value, lines: Vec<String>, refusal: Refusal },
}

pub fn run(context: &Context<'_>, typed: &Import) -> Result<Imported, Refusal> {
    if let Some(path) = &typed.propose_map {
        return proposed(context, typed, path);
    }
    let (mut desk, _) = open(context)?;
    let year = context.year(&desk)?;
    if let Some(number) = typed.undo {
        return take_back(context, &mut desk, year, number).map(Imported::Done);
    }
    let options = options(&typed.reading)?;
    let mut lists = Vec::new();
    let mut problems = Vec::new();
    for path in &typed.lists {
        let mut file = fs::File::open(path).map_err(|error| not_read(path, &error))?;
        match case_list::read_from(&mut file, &options) {
            Ok(list) => lists.push(Incoming { file_name: file_name(path), list }),
            Err(found) => problems.push((path.as_path(), found)),
        }
    }
    if !problems.is_empty() {
        return Ok(refused(context, &problems));
    }
    let supplement = if typed.supplement { supplement::check(&desk, year, &lists)? } else { MAIN };
    if !typed.supplement {
        check(&desk, year, &lists)?;
    }
    let said = said(context, &lists, (supplement, typed.dry_run));
    match (typed.dry_run, typed.supplement) {
        (true, _) => {}
        (false, false) => import(&mut desk, year, lists)?,
        (false, true) => supplement::import(&mut desk, year, lists).map(|_| ())?,
    }
    Ok(Imported::Done(said))
}

/// How the lists are to be read.
pub(super) fn options(typed: &Reading) -> Result<ListOptions, Refusal> {
    Ok(ListOptions {
        area: typed.area.as_deref().map(area).transpose()?,
        sheet: typed.sheet.clone(),
        mapping: typed.map.as_deref().map(mapping).transpose()?,
        ..ListOptions::default()
    })
}

fn mapping(path: &Path) -> Result<Mapping, Refusal> {
    let text = fs::read_to_string(path)
        .map_err(|error| Refusal::new("mapping-not-read").with("path", path.display()).with("detail", error))?;
    let name = file_name(path);
    mapping::read(&name, &text).map_err(|problems| mapping::refusal(&name, problems))
}

/// What a list seems to say; nothing is opened but the list, and nothing stored.
fn proposed(context: &Context<'_>, typed: &Import, path: &Path) -> Result<Imported, Refusal> {
    let bytes = fs::read(path).map_err(|error| not_read(path, &error))?;
    Ok(match propose(&bytes, &options(&typed.reading)?) {
        Ok(proposal) => Imported::Done(propose::said(context, &file_name(path), &proposal)),
        Err(found) => refused(context, &[(path, found)]),
    })
}

fn not_read(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::new("list-not-read").with("path", path.display()).with("detail", error)
}

pub(super) fn area(typed: &str) -> Result<Area, Refusal> {
    typed.to_lowercase().parse().map_err(|_| Refusal::new("area-unknown").with("typed", typed))
}

fn take_back(
    context: &Context<'_>,
    desk: &mut crate::actions::desk::Desk,
    year: u16,
    number: u32,
) -> Result<Said, Refusal> {
    let newest = desk.store.imports(year)?.into_iter().rfind(|import| !import.undone).map(|import| import.number);
    let number = if number == 0 { newest.ok_or_else(|| Refusal::new("import-none"))? } else { number };
    undo(desk, year, number)?;
    Ok(Said { json: json!({ "undone": number }), text: say!(context.words, "import-undone", number = number) })
}

fn refused(context: &Context<'_>, problems: &[(&Path, Vec<Problem>)]) -> Imported {
    let words = context.words;
    let mut lines = Vec::new();
    let mut json = Vec::new();
    for (path, found) in problems {
        if problems.len() > 1 {
            lines.push(file_name(path));
        }
        lines.extend(grouped(words, found));
        json.extend(found.iter().map(|problem| {
            json!({
                "file": file_name(path), "line": problem.line, "column": problem.column,
                "kind": problem.kind.code(), "message": problems::problem(words, problem),
            })
        }));
    }
    let paths: Vec<String> = problems.iter().map(|(path, _)| path.display().to_string()).collect();
    Imported::Refused {
        refusal: Refusal::new("list-refused").with("path", paths.join(", ")).with("count", json.len()),
        json: json!({ "rows": 0, "cases": { "boern": 0, "voksne": 0 }, "duplicates_merged": 0,
            "columns_dropped": [], "problems": json }),
        lines,
    }
}

/// Problems of one kind stand together, and what to do about them is said once.
fn grouped(words: &Words, problems: &[Problem]) -> Vec<String> {
    let mut kinds: Vec<&str> = Vec::new();
    for problem in problems {
        if !kinds.contains(&problem.kind.code()) {
            kinds.push(problem.kind.code());
        }
    }
    let mut lines = Vec::new();
    for kind in kinds {
        let of_kind: Vec<&Problem> = problems.iter().filter(|problem| problem.kind.code() == kind).collect();
        lines.extend(of_kind.iter().take(SHOWN_MAX).map(|problem| format!("  {}", problems::place(words, problem))));
        if of_kind.len() > SHOWN_MAX {
            let more = say!(words, "import-more-problems", count = of_kind.len() - SHOWN_MAX);
            lines.push(format!("  {more}"));
        }
        let mut hints: Vec<String> = of_kind.iter().map(|problem| problems::hint(words, problem)).collect();
        hints.dedup();
        lines.extend(hints.first().map(|hint| format!("    {hint}")));
    }
    lines
}

fn said(context: &Context<'_>, lists: &[Incoming], (supplement, dry_run): (u32, bool)) -> Said {
    let words = context.words;
    let total = |area| lists.iter().map(|incoming| count(&incoming.list.cases, area)).sum::<u32>();
    let mut dropped: Vec<&String> = Vec::new();
    let mut lines = Vec::new();
    for incoming in lists {
        let list = &incoming.list;
        lines.push(say!(words, "import-read", file = incoming.file_name, rows = list.rows));
        for area in Area::ALL {
            let cases = count(&list.cases, area);
            if cases > 0 {
                lines.push(say!(words, "import-cases", area = terms::area(words, area), cases = cases));
            }
        }
        if list.left_out > 0 {
            lines.push(say!(words, "import-left-out", rows = list.left_out));
        }
        if list.merged > 0 {
            lines.push(say!(words, "import-merged", merged = list.merged));
        }
        let skipped = list.skipped.preamble + list.skipped.blank + list.skipped.totals + list.skipped.repeated_headers;
        if skipped > 0 {
            lines.push(say!(words, "import-skipped", skipped = skipped));
        }
        if !list.columns_dropped.is_empty() {
            lines.push(say!(words, "import-dropped", columns = list.columns_dropped.join(", ")));
        }
        dropped.extend(list.columns_dropped.iter().filter(|column| !dropped.contains(column)).collect::<Vec<_>>());
    }
    lines.push(match (dry_run, supplement) {
        (true, _) => words.say("import-dry-run", &[]),
        (false, MAIN) => words.say("import-next", &[]),
        (false, number) => say!(words, "supplement-imported", supplement = number),
    });
    let sum = |of: fn(&Incoming) -> u64| lists.iter().map(of).sum::<u64>();
    let mut json = json!({
            "rows": sum(|incoming| incoming.list.rows),
            "cases": { "boern": total(Area::Children), "voksne": total(Area::Adults) },
            "duplicates_merged": sum(|incoming| incoming.list.merged),
            "columns_dropped": dropped,
            "problems": [],
    });
    let left_out = sum(|incoming| incoming.list.left_out);
    if left_out > 0 {
        json["left_out"] = left_out.into();
    }
    if supplement != MAIN {
        json["supplement"] = supplement.into();
    }
    Said { json, text: lines.join("\n") }
}
