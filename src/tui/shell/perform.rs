//! Does what the screens ask for, through the one door, and says what came of it.

use crate::{
    domain::{code::Code, refusal::Refusal},
    tui::{
        dialogs::page::Paper,
        lists::import_effect::Folders,
        shell::{
            browse::browse,
            effect::Effect,
            message::{Came, Message, Written},
        },
    },
    verbs::{
        case_list_files::Watcher,
        initials,
        load::{Load, Loaded, load},
        perform::{Done, Made, Means, Published, perform as do_it},
        request::{OfCase, OfQuestion, OfRound, Request},
        session::Session,
        showing::{Shows, showing},
    },
};
use std::path::PathBuf;

/// `watch` is told how far the reading of a list is, and can stop it.
pub fn perform(
    effect: Effect,
    session: &mut Session,
    (means, folders): (Means<'_>, &Folders),
    watch: &mut Watcher<'_>,
) -> Message {
    match effect {
        Effect::Load(what) => Message::Loaded(shown(session, what).map(Box::new)),
        Effect::Write { write, reread, after } => Message::Written(after, written(session, *write, means, reread)),
        Effect::List(task) => Message::Listed(browse(session, *task, folders, watch).map(Box::new)),
        Effect::Make(request) => Message::Made(made(session, *request, means)),
        Effect::SignIn(typed) => Message::SignedIn(initials::sign_in(session, &typed, folders.initials.as_deref())),
        Effect::Leave(None) => Message::Left(None),
        Effect::Leave(Some((at, drafting))) => {
            Message::Left(do_it(session, Request::Question(at, OfQuestion::Draft(drafting)), means).err())
        }
    }
}

/// A signature shows what is to be written down elsewhere; any other write what the screen showed before it.
fn written(session: &mut Session, write: Request, means: Means<'_>, reread: Load) -> Result<Written, Refusal> {
    let reread = if let Request::Round(year, OfRound::SignOff) = write { Load::Signed(year) } else { reread };
    let rest = matches!(write, Request::Case(_, OfCase::ReadRest));
    let Done { at, made } = do_it(session, write, means)?;
    let came = match made {
        Made::Chosen(cases) => Came::Chosen(cases),
        Made::Read(count) if rest => Came::Agreed(count),
        Made::Read(_) => Came::Finished,
        Made::Note(number) => Came::Noted(number),
        _ => Came::Nothing,
    };
    Ok(Written { at, came, fresh: Box::new(load(session, reread)?) })
}

/// What somebody wants to see, once it is written down that he does. A case that he reads without knowing its answers is
/// shown as its reader sees it.
fn shown(session: &mut Session, what: Load) -> Result<Loaded, Refusal> {
    match (showing(session, what.shows()), what) {
        (Err(refusal), Load::Case(at)) if refusal.code == Code::CaseReadBlind => load(session, Load::Reading(at)),
        (Err(refusal), _) => Err(refusal),
        (Ok(()), what) => {
            let loaded = load(session, what)?;
            if let Loaded::Notes { year, readings, .. } = &loaded {
                let cases = readings.shows(&session.by).into_iter();
                cases.map(|case| Shows::Case(*year, case)).try_for_each(|case| showing(session, case))?;
            }
            Ok(loaded)
        }
    }
}

/// What is written beside the file, as a page to be read.
fn made(session: &mut Session, request: Request, means: Means<'_>) -> Result<Paper, Refusal> {
    let hands_out = matches!(request, Request::Round(_, OfRound::HandOut { .. }));
    let names = |files: Vec<PathBuf>| -> Vec<String> { files.iter().map(|file| file.display().to_string()).collect() };
    Ok(match do_it(session, request, means)?.made {
        Made::Published(Published { files, .. }) => Paper::Written(names(files)),
        Made::Files(files) if hands_out => Paper::HandedOut(names(files)),
        Made::Files(files) => Paper::BackedUp(names(files).concat()),
        _ => Paper::Written(Vec::new()),
    })
}
