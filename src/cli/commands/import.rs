//! `tilsyn import LIST…`: all lists are read and judged before any of them is stored.

use super::{imported, propose};
use crate::{
    cli::{
        args::import::{Import, Reading},
        chance::chance,
        clock::now,
        context::{Context, file_name},
        open::open,
        output::{Outcome, Said},
        progress::Progress,
        rules,
        stop::Stop,
    },
    domain::{area::Area, bounds::HANDWRITTEN_MB, code::Code, refusal::Refusal},
    intake::{
        inspection::inspect,
        mapping::{self, Mapping},
        options::ListOptions,
        problem::Problem,
    },
    say,
    verbs::{
        case_list_files::{self, Unread},
        import::{
            prepare::prepare,
            record::{import_unless, stopped},
        },
        outside,
        perform::Made,
        request::OfRound,
        session::Session,
    },
    words::{dates::day_of, problems, problems_csv, say::Words},
};
use serde_json::json;
use std::path::{Path, PathBuf};

/// How many problems of one kind the screen shows; `--json` gives all.
const SHOWN_MAX: usize = 40;

pub fn run(context: &Context<'_>, typed: &Import) -> Result<Outcome, Refusal> {
    if let Some(path) = &typed.propose_map {
        return proposed(context, typed, path);
    }
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    if let Some(number) = typed.undo {
        return take_back(context, &mut session, year, number).map(Outcome::Said);
    }
    let options = options(&typed.reading)?;
    let wish = rules::wish(typed)?;
    let stop = Stop::listen();
    let mut lists = Vec::new();
    let mut problems = Vec::new();
    for path in &typed.lists {
        let mut progress = Progress::new(context, stop.clone());
        match case_list_files::read(path, &options, &mut |seen, all| progress.tell(seen, all)) {
            Ok(incoming) => lists.push(incoming),
            Err(Unread::Problems(found)) => problems.push((path.as_path(), found)),
            Err(Unread::Refused(refusal)) => return Err(refusal),
            Err(Unread::Stopped) => return Err(stopped()),
        }
    }
    if !problems.is_empty() {
        if let Some(path) = &typed.wrong.problems {
            written(context, &session, (typed, path), &problems)?;
        }
        return Ok(refused(context, &problems));
    }
    if typed.dry_run {
        let prepared = prepare(&session.store, year, lists, &options, &wish)?;
        return Ok(Outcome::Said(imported::said(context.words, &prepared, true)));
    }
    // Not through the one door: a request carries one list that somebody was shown and confirmed. Here are many, what is
    // said of them is read within the change that stores them all, and Ctrl-C takes all of it back.
    let said = session.write(|change| {
        let prepared = prepare(change, year, lists, &options, &wish)?;
        let said = imported::said(context.words, &prepared, false);
        import_unless(change, prepared, &|| stop.asked()).map(|()| said)
    })?;
    context.stored.set(true);
    Ok(Outcome::Said(said))
}

/// How the lists are to be read.
pub(super) fn options(typed: &Reading) -> Result<ListOptions, Refusal> {
    let options = ListOptions {
        area: typed.area.as_deref().map(Area::typed).transpose()?,
        sheet: typed.sheet.clone(),
        mapping: typed.map.as_deref().map(mapping).transpose()?,
        ..ListOptions::default()
    };
    options.with_rules(rules::typed(&typed.rules)?, day_of(now()), chance)
}

fn mapping(path: &Path) -> Result<Mapping, Refusal> {
    let unread = |error| Refusal::new(Code::MappingNotRead).with("path", path.display()).with("detail", error);
    let text = outside::text(path, HANDWRITTEN_MB, unread)?;
    let name = file_name(path);
    mapping::read(&name, &text).map_err(|problems| mapping::refusal(&name, problems))
}

/// What a list seems to say; nothing is opened but the list, and nothing stored.
fn proposed(context: &Context<'_>, typed: &Import, path: &Path) -> Result<Outcome, Refusal> {
    let bytes = case_list_files::bytes(path)?;
    Ok(match inspect(&bytes, &options(&typed.reading)?) {
        Ok(inspection) => Outcome::Said(propose::said(context, &file_name(path), &inspection)),
        Err(found) => refused(context, &[(path, found)]),
    })
}

fn take_back(context: &Context<'_>, session: &mut Session, year: u16, number: u32) -> Result<Said, Refusal> {
    let newest_or_named = Some(number).filter(|number| *number != 0);
    let Made::Number(number) = context.ask_of_round(session, year, OfRound::TakeBack(newest_or_named))?.made else {
        return Ok(Said::nothing());
    };
    Ok(Said { json: json!({ "undone": number }), text: say!(context.words, "import-undone", number = number) })
}

/// For the colleague who made the lists.
fn written(
    context: &Context<'_>,
    session: &Session,
    (typed, path): (&Import, &Path),
    problems: &[(&Path, Vec<Problem>)],
) -> Result<(), Refusal> {
    let named: Vec<(String, Vec<Problem>)> =
        problems.iter().map(|(path, found)| (file_name(path), found.clone())).collect();
    let text = problems_csv::write(context.words, &named);
    let mut inputs = context.inputs();
    inputs.extend(typed.lists.iter().chain(&typed.reading.map).map(PathBuf::as_path));
    context
        .sure(typed.wrong.force, |replace| case_list_files::export_to(&session.store, (path, replace, &inputs), &text))
}

fn refused(context: &Context<'_>, problems: &[(&Path, Vec<Problem>)]) -> Outcome {
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
    let refusal = Refusal::new(Code::ListRefused).with("path", paths.join(", ")).with("count", json.len());
    let json = json!({ "rows": 0, "cases": { "boern": 0, "voksne": 0 }, "duplicates_merged": 0,
        "columns_dropped": [], "problems": json });
    if !context.output.json {
        context.output.error(&lines.join("\n"));
    }
    Outcome::Failed(Said { json, text: String::new() }, refusal)
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
