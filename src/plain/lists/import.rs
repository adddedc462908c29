//! A case list into the round, line by line: the file, its columns, what its words mean, the last look.

use crate::{
    domain::{area::Area, list_reading::Expected, supplement::MAIN},
    intake::problem::{Problem, ProblemKind},
    plain::{
        lists::columns::{Settled, Settling},
        shell::{
            command::Command,
            console::{Line, Voice},
            menu::Menu,
            sentences::{numbered, refused, saved, yes_no},
        },
    },
    say,
    verbs::{
        case_list_files::{Looked, Unread, file_name, look, read},
        folder::typed,
        import::{
            prepare::{Prepared, prepare_one},
            record::import,
        },
        session::Session,
    },
    words::{lists, problems, say::Words, terms},
};
use std::{
    io,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

/// How the way ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Back to the round, with or without the list.
    Round,
    /// No more is said, or the person stops.
    Stop,
}

/// What a line was.
pub(crate) enum Heard {
    Line(String),
    Back,
    Stop,
}

/// Hears one line that is not about the dialogue itself; `again` is read out where somebody asks.
pub(crate) fn hear(words: &Words, voice: &mut Voice<'_>, again: &[String]) -> io::Result<Heard> {
    let menu = Menu::new([], &[]);
    loop {
        let line = match voice.hear()? {
            Line::Said(line) => line,
            Line::Garbled => {
                voice.say(&[words.say("plain-garbled", &[])])?;
                continue;
            }
            Line::End => return Ok(Heard::Stop),
        };
        match menu.exactly(words, &line) {
            Some(Command::Back) => return Ok(Heard::Back),
            Some(Command::Stop) => return Ok(Heard::Stop),
            Some(Command::Where) => voice.say(again)?,
            Some(_) => voice.say(&[words.say("plain-list-help", &[])])?,
            None => return Ok(Heard::Line(line.trim().to_owned())),
        }
    }
}

/// Until the list is in, or the person wants no more.
pub(crate) fn converse(session: &mut Session, words: &Words, year: u16, voice: &mut Voice<'_>) -> io::Result<End> {
    let mut last: Option<PathBuf> = None;
    loop {
        let key = if last.is_some() { "plain-list-path-again" } else { "plain-list-path" };
        let ask = [words.say(key, &[])];
        voice.say(&ask)?;
        let line = match hear(words, voice, &ask)? {
            Heard::Line(line) => line,
            Heard::Back => return Ok(End::Round),
            Heard::Stop => return Ok(End::Stop),
        };
        let path = match (&last, line.is_empty()) {
            (Some(path), true) => path.clone(),
            (None, true) => continue,
            (_, false) => typed(&line, Path::new(""), None),
        };
        last = Some(path.clone());
        if let Some(end) = one(session, words, year, &path, voice)? {
            return Ok(end);
        }
    }
}

/// One list, from the look at it to the last question. `None`: another file, or the same once more.
fn one(session: &mut Session, words: &Words, year: u16, path: &Path, voice: &mut Voice<'_>) -> io::Result<Option<End>> {
    let Looked { mut column_plan, kept } = match looked(session, words, path, voice)? {
        Ok(looked) => looked,
        Err(end) => return Ok(end),
    };
    if let Some(kept) = kept {
        voice.say(&[say!(words, "list-columns-kept", file = file_name(&kept))])?;
    }
    let mut expected = Expected::default();
    match (Settling { words, column_plan: &mut column_plan, expected: &mut expected }).run(voice)? {
        Settled::Yes => {}
        Settled::Back => return Ok(None),
        Settled::Stop => return Ok(Some(End::Stop)),
    }
    let options = column_plan.options().with_rules(column_plan.rules, session.today(), session.chance);
    let prepared = options.map(|options| {
        let read = read(path, &options, &mut |_, _| ControlFlow::Continue(()));
        read.map(|it| prepare_one(&session.store, year, (&it.file_name, &it.list), &options, &expected))
    });
    match prepared {
        Ok(Ok(Ok(prepared))) => confirm(session, words, prepared, voice),
        Ok(Err(unread)) => voice.say(&said(words, &unread)).map(|()| None),
        Ok(Ok(Err(refusal))) | Err(refusal) => voice.say(&refused(words, &refusal)).map(|()| None),
    }
}

/// The list, looked at; a sheet is asked for where two can be it.
fn looked(
    session: &Session,
    words: &Words,
    path: &Path,
    voice: &mut Voice<'_>,
) -> io::Result<Result<Looked, Option<End>>> {
    let beside = session.store.path().parent().unwrap_or(Path::new("")).to_owned();
    let mut sheet: Option<String> = None;
    loop {
        let unread = match look(path, sheet.as_deref(), &beside, &mut |_, _| ControlFlow::Continue(())) {
            Ok(looked) => return Ok(Ok(looked)),
            Err(unread) => unread,
        };
        let Some(sheets) = sheets(&unread) else {
            voice.say(&said(words, &unread))?;
            return Ok(Err(None));
        };
        let mut ask = vec![words.say("list-sheet-ask", &[])];
        ask.extend((1..).zip(sheets).map(|(number, sheet)| numbered(words, number, sheet)));
        voice.say(&ask)?;
        match hear(words, voice, &ask)? {
            Heard::Line(line) => {
                let chosen = line.parse().ok().and_then(|number: usize| sheets.get(number.checked_sub(1)?));
                sheet = chosen.cloned();
            }
            Heard::Back => return Ok(Err(None)),
            Heard::Stop => return Ok(Err(Some(End::Stop))),
        }
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
fn said(words: &Words, unread: &Unread) -> Vec<String> {
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
fn confirm(session: &mut Session, words: &Words, prepared: Prepared, voice: &mut Voice<'_>) -> io::Result<Option<End>> {
    let file = prepared.lists.first().map(|ready| ready.file_name.clone()).unwrap_or_default();
    let mut ask = summary(words, &prepared);
    ask.push(say!(words, "list-ask-import", file = file, year = prepared.year.to_string()));
    ask.push(words.say("list-ask-import-means", &[]));
    ask.extend(yes_no(words));
    ask.push(words.say("plain-turn", &[]));
    voice.say(&ask)?;
    match hear(words, voice, &ask)? {
        Heard::Line(line) if line == "1" => {}
        Heard::Line(_) | Heard::Back => {
            voice.say(&[words.say("plain-unchanged", &[])])?;
            return Ok(Some(End::Round));
        }
        Heard::Stop => return Ok(Some(End::Stop)),
    }
    let says = match session.write(|change| import(change, prepared)) {
        Ok(()) => vec![saved(words, (session.now)(), &say!(words, "plain-list-in", file = file))],
        Err(refusal) => refused(words, &refusal),
    };
    voice.say(&says)?;
    Ok(Some(End::Round))
}

fn summary(words: &Words, prepared: &Prepared) -> Vec<String> {
    let forgotten = Some(prepared.supplement).filter(|number| *number != MAIN);
    let mut lines: Vec<String> =
        forgotten.map(|number| say!(words, "ceremony-forgotten", supplement = number)).into_iter().collect();
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
