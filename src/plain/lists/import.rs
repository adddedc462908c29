//! A case list into the round, line by line: the file, its columns, what its words mean, the last look.

use crate::{
    domain::{area::Area, list_reading::Expected, supplement::MAIN},
    intake::{
        column_plan::ColumnPlan,
        problem::{Problem, ProblemKind},
    },
    plain::{
        lists::columns::Columns,
        shell::{
            question::{Question, Typed},
            sentences::{refused, saved},
            talk::{Broken, Said, Talk},
        },
    },
    say,
    verbs::{
        case_list_files::{Looked, Unread, file_name, look, read},
        folder::typed,
        import::prepare::{Prepared, prepare_one},
        request::{NewList, OfRound, Request},
    },
    words::{lists, problems, say::Words, terms},
};
use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A list that can come in: what is shown of it, and what is asked for.
struct Ready {
    prepared: Prepared,
    new: NewList,
}

/// Until the list is in, or the person wants no more.
pub(crate) fn import(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let mut last: Option<PathBuf> = None;
    loop {
        let path = match &last {
            None => {
                let ask = Question::line(words, vec![words.say("plain-list-path", &[])], Typed::Path);
                typed(&talk.line(&ask)?, Path::new(""), None)
            }
            Some(last) => {
                let ask = Question::or_blank(words, vec![words.say("plain-list-path-again", &[])], Typed::Path);
                match talk.line(&ask)?.as_str() {
                    "" => last.clone(),
                    line => typed(line, Path::new(""), None),
                }
            }
        };
        last = Some(path.clone());
        if let Some(ready) = one(talk, year, &path)? {
            return confirm(talk, year, ready);
        }
    }
}

/// One list, from the look at it to the last of its columns. `None`: another file, or the same once more.
fn one(talk: &mut Talk<'_, '_>, year: u16, path: &Path) -> Result<Option<Ready>, Broken> {
    let words = talk.words;
    let Some(Looked { mut column_plan, kept }) = looked(talk, path)? else { return Ok(None) };
    if let Some(kept) = kept {
        talk.console.say(&[say!(words, "list-columns-kept", file = file_name(&kept))])?;
    }
    let mut expected = Expected::default();
    Columns { words, column_plan: &mut column_plan, expected: &mut expected }.run(talk)?;
    match ready(talk, year, path, column_plan, expected) {
        Ok(ready) => Ok(Some(ready)),
        Err(unread) => talk.console.say(&why(words, &unread)).map(|()| None).map_err(Broken::from),
    }
}

/// What the list would bring, held against the rules as it was settled to be read.
fn ready(
    talk: &Talk<'_, '_>,
    year: u16,
    path: &Path,
    column_plan: ColumnPlan,
    expected: Expected,
) -> Result<Ready, Unread> {
    let options = column_plan.options().with_rules(column_plan.rules, talk.session.today(), talk.session.chance);
    let options = options.map_err(Unread::Refused)?;
    let incoming = read(path, &options, &mut |_, _| ControlFlow::Continue(()))?;
    let (file_name, list) = (incoming.file_name, Arc::new(incoming.list));
    let prepared = prepare_one(&talk.session.store, year, (&file_name, &list), &options, &expected);
    let prepared = prepared.map_err(Unread::Refused)?;
    let shown = prepared.shown();
    Ok(Ready { prepared, new: NewList { file_name, list, options: Box::new(options), expected, shown } })
}

/// The list, looked at; a sheet is asked for where two can be it. `None`: it cannot be read, and why was said.
fn looked(talk: &mut Talk<'_, '_>, path: &Path) -> Result<Option<Looked>, Broken> {
    let words = talk.words;
    let beside = talk.session.store.path().parent().unwrap_or(Path::new("")).to_owned();
    let mut sheet: Option<String> = None;
    loop {
        let unread = match look(path, sheet.as_deref(), &beside, &mut |_, _| ControlFlow::Continue(())) {
            Ok(looked) => return Ok(Some(looked)),
            Err(unread) => unread,
        };
        let Some(sheets) = sheets(&unread) else {
            talk.console.say(&why(words, &unread))?;
            return Ok(None);
        };
        let chosen = talk.choice(words.say("list-sheet-ask", &[]), sheets)?;
        sheet = sheets.get(chosen).cloned();
    }
}

fn sheets(unread: &Unread) -> Option<&[String]> {
    let Unread::Problems(problems) = unread else { return None };
    match problems.as_slice() {
        [Problem { kind: ProblemKind::TwoSheets { sheets } | ProblemKind::HiddenSheet { sheets }, .. }] => Some(sheets),
        _ => None,
    }
}

/// Everything that is wrong, each with what to do about it.
fn why(words: &Words, unread: &Unread) -> Vec<String> {
    match unread {
        Unread::Refused(refusal) => refused(words, refusal),
        Unread::Stopped => vec![words.say("list-stopped", &[])],
        Unread::Problems(found) => {
            let mut lines = vec![say!(words, "list-problems-intro", count = found.len())];
            for problem in found {
                let hint = words.find(&format!("list-hint-{}", problem.kind.code()), &[]);
                let hint = hint.unwrap_or_else(|| problems::hint(words, problem));
                lines.push(format!("{} {hint}", problems::place(words, problem)));
            }
            lines
        }
    }
}

/// The counts, and the one question; nothing but a clear yes is a yes.
fn confirm(talk: &mut Talk<'_, '_>, year: u16, Ready { prepared, new }: Ready) -> Said {
    let words = talk.words;
    let file = prepared.lists.first().map(|ready| ready.file_name.clone()).unwrap_or_default();
    let mut ask = summary(words, &prepared);
    ask.push(say!(words, "list-ask-import", file = file, year = prepared.year.to_string()));
    ask.push(words.say("list-ask-import-means", &[]));
    talk.sure(ask)?;
    let done = talk.perform(Request::Round(year, OfRound::Import(Box::new(new))))?;
    Ok(vec![saved(words, done.at, &say!(words, "plain-list-in", file = file))])
}

fn summary(words: &Words, prepared: &Prepared) -> Vec<String> {
    let forgotten = Some(prepared.supplement).filter(|number| *number != MAIN);
    let mut lines: Vec<String> =
        forgotten.map(|number| say!(words, "draw-forgotten", supplement = number)).into_iter().collect();
    for (area, cases) in Area::ALL.into_iter().zip(prepared.account().kept) {
        if cases > 0 {
            lines.push(say!(words, "list-cases", area = terms::area(words, area), cases = cases));
        }
    }
    if let Some(replaced) = &prepared.replaced {
        let difference = &replaced.difference;
        let (added, gone, changed) = (difference.added.len(), difference.gone.len(), difference.changed.len());
        lines.push(say!(words, "list-replaces", number = replaced.number, file = replaced.file_name));
        lines.push(say!(words, "list-difference", added = added, gone = gone, changed = changed));
    }
    for ready in &prepared.lists {
        let list = &ready.list;
        lines.extend(lists::excluded(words, &ready.reading));
        if list.merged > 0 {
            lines.push(say!(words, "import-merged", merged = list.merged));
        }
        if list.left_out > 0 {
            lines.push(say!(words, "import-left-out", rows = list.left_out));
        }
        if !list.columns_dropped.is_empty() {
            lines.push(say!(words, "list-dropped", columns = list.columns_dropped.join(", ")));
        }
    }
    lines
}
