//! Does what the screens ask for, by the actions, and says what came of it.

use super::{
    effect::{Drawing, Effect, Kept, Load, Spot, Write},
    list_task::{Around, ListTask, News, Ready},
    message::{Fresh, Message, Written},
    perform_round,
    screens::{
        citizens::SurveyFile,
        intake::{
            picker::{Entry, Folder},
            room::{Import, List},
        },
        known::{Extendable, Known},
        page::{Checked, Paper},
    },
};
use crate::{
    actions::{
        acute::{handled, raise},
        answer::{answer, clear},
        assign::assign,
        case_list_files::{self, Looked, Unread, Watcher, file_name},
        compare::compare,
        complete::complete,
        departments::departments,
        draft::{Drafting, draft},
        draw::{DrawRequest, Strata, draw},
        extend::extend,
        facts::facts,
        findings::findings,
        folder::{self, look_into},
        follow_up,
        import::{
            incoming::Incoming,
            prepare::{Prepared, prepare_one},
            record::{import, undo},
        },
        lock::lock,
        measure::measure,
        missing::missing,
        open_round::open_usual,
        pick::pick,
        receipt::receipts,
        reopen::{reopen_case, reopen_round},
        replace::replace,
        review::review,
        selftest::selftest,
        session::{Change, Reader, Session},
        sign_off::sign_off,
        status::status,
        undo::undo as take_back,
        verify::verify,
    },
    domain::{list_reading::Expected, may, moment::Moment, refusal::Refusal, review::noted, supplement::MAIN},
    intake::{options::ListOptions, problem::ProblemKind},
    words::say::Words,
};
use chrono::Datelike as _;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use zeroize::Zeroizing;

/// A copy is only checked when it can be opened.
pub type Passphrase<'a> = Option<&'a Zeroizing<String>>;

/// What there is beside the file: its words, its passphrase, the folders around it.
#[derive(Debug, Clone, Copy)]
pub struct Means<'a> {
    pub words: &'a Words,
    pub passphrase: Passphrase<'a>,
    pub around: &'a Around,
}

/// `watch` is told how far the reading of a list is, and can stop it.
pub fn perform(effect: Effect, session: &mut Session, means: Means<'_>, watch: &mut Watcher<'_>) -> Message {
    match effect {
        Effect::Load(what) => Message::Loaded(load(session, what).map(Box::new)),
        Effect::Write { write: what, reread, after } => Message::Written(after, written(session, *what, reread)),
        Effect::List(task) => Message::Listed(list(session, *task, means.around, watch).map(Box::new)),
        Effect::Make(what) => {
            let made = perform_round::make(session, what, means);
            Message::Loaded(made.map(|made| Box::new(Fresh::Page(made))))
        }
        Effect::Leave(None) => Message::Left(None),
        Effect::Leave(Some((spot, kept))) => Message::Left(session.write(|change| keep(change, &spot, kept)).err()),
    }
}

/// What [`super::message::Fresh`] shows of the file.
fn load(session: &Session, what: Load) -> Result<Fresh, Refusal> {
    Ok(match what {
        Load::Rounds => {
            let years: Vec<u16> = session.store.rounds()?.into_iter().map(|round| round.year).collect();
            let mut statuses = years.into_iter().map(|year| status(&session.store, Some(year)));
            match statuses.next() {
                None => Fresh::Rounds(vec![status(&session.store, None)?]),
                Some(first) => Fresh::Rounds(std::iter::once(first).chain(statuses).collect::<Result<_, _>>()?),
            }
        }
        Load::Sample(year) => {
            let (round, cases) = (session.round(year)?, session.store.sample(year)?);
            may::round::drawn(year, !cases.is_empty())?;
            Fresh::Sample { round, cases, status: status(&session.store, Some(year))? }
        }
        Load::Case(year, case) => Fresh::Case { round: session.round(year)?, file: session.case(year, case)? },
        Load::Findings(year) => Fresh::Findings {
            year,
            findings: findings(&session.store, year)?,
            checklists: session.store.checklists(year)?,
        },
        Load::Actions(year) => Fresh::Actions { year, follow: follow_up::today(session, year)? },
        Load::Citizens(year) => Fresh::Citizens(session.round(year)?, session.store.survey(year)?),
        Load::Texts(year) => Fresh::Texts { round: session.round(year)?, written: session.store.paragraphs(year)? },
        Load::Acutes(year) => Fresh::Acutes { round: session.round(year)?, acutes: session.store.acutes(year)? },
        Load::Ceremony(year, place) => {
            let unit = session.store.newest_unit(year)?;
            Fresh::Ceremony(
                place,
                Known {
                    round: session.round(year)?,
                    usual: unit.usual(session.store.draw(year)?.as_ref()),
                    cases: session.store.sample(year)?,
                    supplement: unit.supplement,
                    frame: unit.frame,
                    lock: unit.lock,
                    drawn: unit.draw,
                    lists: lists_of(session, year, unit.supplement)?,
                    departments: None,
                    earlier: earlier(session, year, unit.supplement)?,
                }
                .of_the_unit(),
            )
        }
        Load::NewRound => {
            let rounds = session.store.rounds()?;
            let this_year = u16::try_from((session.now)().utc().year()).unwrap_or(0);
            let free = |year: &u16| rounds.iter().all(|round| round.year != *year);
            Fresh::NewRound((this_year..=u16::MAX).find(free).unwrap_or(this_year))
        }
        Load::Trail => Fresh::Trail(session.store.trail()?),
        Load::Notes(year) => Fresh::Notes {
            year,
            notes: noted(&session.store.case_files(year)?),
            checklists: session.store.checklists(year)?,
        },
        Load::Overview(year) => Fresh::Overview(year, session.store.case_files(year)?),
        Load::Verify => verified(session)?,
        Load::Receipt(year) => Fresh::Page(Paper::Receipts(receipts(&session.store, year)?)),
        Load::Compare(year) => Fresh::Page(Paper::Compared(Box::new(compare(&session.store, year, None)?))),
        Load::Selftest => Fresh::Page(Paper::Tested(selftest()?)),
        Load::Departments(year) => Fresh::Departments(year, departments(&session.store, year)?),
        Load::Feedback(year) => perform_round::feedback(session, year)?,
        Load::Report(year) => perform_round::report(session, year),
    })
}

fn verified(session: &Session) -> Result<Fresh, Refusal> {
    let (checked, unseen) = verify(&session.store)?;
    let checked =
        checked.into_iter().map(|check| Checked { name: check.name, count: check.count, faults: check.faults });
    Ok(Fresh::Page(Paper::Verified(checked.collect(), unseen)))
}

fn written(session: &mut Session, what: Write, reread: Load) -> Result<Written, Refusal> {
    let signs = if let Write::SignOff(year) = what { Some(year) } else { None };
    let at = write(session, what)?;
    let fresh = match signs {
        Some(year) => perform_round::signed(session, year)?,
        None => load(session, reread)?,
    };
    Ok(Written { at, fresh: Box::new(fresh) })
}

fn write(session: &mut Session, what: Write) -> Result<Moment, Refusal> {
    session.saved(|change| done(change, what))
}

fn done(change: &mut Change<'_>, what: Write) -> Result<(), Refusal> {
    match what {
        Write::Answer { spot, answer: given, carry, shown } => {
            answer(change, spot.year, spot.case, &spot.question, &given, Some(shown))?;
            carry.into_iter().try_for_each(|kept| keep(change, &spot, kept))
        }
        Write::Clear { spot, carry, shown } => {
            clear(change, spot.year, spot.case, &spot.question, Some(shown))?;
            carry.into_iter().try_for_each(|kept| keep(change, &spot, kept))
        }
        Write::Undo { spot, seq, carry } => {
            take_back(change, spot.year, spot.case, seq)?;
            carry.into_iter().try_for_each(|kept| keep(change, &spot, kept))
        }
        Write::Draft(spot, kept) => keep(change, &spot, kept),
        Write::Facts(year, case, stated, seen) => facts(change, year, case, stated, Some(seen)),
        Write::Measure(spot, pairs, seen) => measure(change, spot.year, spot.case, &spot.question, &pairs, Some(&seen)),
        Write::Complete(year, case) => complete(change, year, case),
        Write::Review(spot, opinion) => review(change, spot.year, spot.case, &spot.question, &opinion),
        Write::Missing(year, case, note) => missing(change, year, case, &note),
        Write::Replace(year, case, reason, note) => replace(change, year, case, reason, &note).map(drop),
        Write::ReopenCase(year, case, reason) => reopen_case(change, year, case, &reason),
        Write::ReopenRound(year, reason) => reopen_round(change, year, &reason),
        Write::AcuteRaise { year, case, what, to, passed_on } => {
            raise(change, year, case, &what, &to, passed_on).map(drop)
        }
        Write::AcuteHandled(year, number, note) => handled(change, year, number, &note),
        Write::Assign(year, case, to) => assign(change, year, case, &to),
        Write::Pick { year, area, number, note } => pick(change, year, area, &number, &note).map(drop),
        Write::SignOff(year) => sign_off(change, year).map(drop),
        Write::OpenRound(year, title) => open_usual(change, year, &title),
        Write::Round(what) => perform_round::write(change, what),
        Write::Lock(year, source) => lock(change, year, source).map(drop),
        Write::Draw(asked) => drawn(change, asked),
        Write::Extend { year, supplement, sizes } => extend(change, year, supplement, &sizes).map(drop),
        Write::Import(ready) => {
            let prepared = prepared(change, &ready)?;
            let replaced = ready.replaced.as_ref().map(|(number, ..)| *number);
            import(change, prepared.as_shown((ready.supplement, ready.kept, replaced), &ready.reading)?)
        }
        Write::TakeBack(year, number) => undo(change, year, Some(number)).map(drop),
    }
}

fn drawn(change: &mut Change<'_>, asked: Drawing) -> Result<(), Refusal> {
    let Drawing { year, seed, grade, source, witnesses, sizes, by_department, again } = asked;
    let strata = if by_department { Strata::Department } else { Strata::Area };
    let request = DrawRequest { seed, grade, source, witnesses, sizes, strata, again };
    draw(change, year, &request)
}

/// What was drawn before a supplement.
fn earlier(session: &Session, year: u16, supplement: u32) -> Result<Vec<Extendable>, Refusal> {
    let of = |at| {
        let unit = session.store.unit(year, at)?;
        Ok(Extendable::new(at, &unit.frame, unit.draw.as_ref()))
    };
    (MAIN..supplement).map(of).collect()
}

/// The lists of the frame or of a supplement, those that were taken back left out.
fn lists_of(session: &Session, year: u16, supplement: u32) -> Result<Vec<crate::domain::round::Import>, Refusal> {
    let lists = session.store.imports(year)?.into_iter();
    Ok(lists.filter(|list| list.supplement == supplement && !list.undone).collect())
}

fn keep(change: &mut Change<'_>, spot: &Spot, kept: Kept) -> Result<(), Refusal> {
    let drafting = Drafting { field: kept.field, value: kept.value, text: kept.text };
    draft(change, spot.year, spot.case, &spot.question, &drafting)
}

/// Looks into folders and lists.
fn list(session: &Session, task: ListTask, around: &Around, watch: &mut Watcher<'_>) -> Result<News, Refusal> {
    match task {
        ListTask::Begin(year) => begin(session, year, around),
        ListTask::Folder(path) => Ok(News::Folder(shown(look_into(&path)?))),
        ListTask::Typed(text, folder) => {
            let path = folder::typed(&text, &folder, around.home.as_deref());
            if path.is_dir() { Ok(News::Folder(shown(look_into(&path)?))) } else { look(session, path, None, watch) }
        }
        ListTask::Look(path, sheet) => look(session, path, sheet.as_deref(), watch),
        ListTask::SurveyBegin(year) => {
            may::report::write(&session.round(year)?)?;
            let (folder, shortcuts) = places(session, around)?;
            Ok(News::SurveyBegan(Box::new(SurveyFile::new(year, folder, shortcuts))))
        }
        ListTask::SurveyTyped(year, text, folder) => {
            perform_round::survey_file(session, year, &folder::typed(&text, &folder, around.home.as_deref()))
        }
        ListTask::SurveyRead(year, path) => perform_round::survey_file(session, year, &path),
        ListTask::Read(year, path, arrangement, expected) => {
            let options = arrangement.options().with_rules(arrangement.rules, session.today(), session.chance)?;
            match case_list_files::read(&path, &options, watch) {
                Ok(incoming) => {
                    if let (Some(file), Some(folder)) = (&around.recent, path.parent()) {
                        folder::remember(file, folder);
                    }
                    ready(session, year, incoming, options, expected).map(News::Ready)
                }
                Err(unread) => said(unread, path),
            }
        }
        ListTask::Keep(path, arrangement) => {
            Ok(News::Kept(file_name(&case_list_files::keep(&path, &beside(session, &path), &arrangement)?)))
        }
        ListTask::Export(path, text) => Ok(News::Exported(file_name(&case_list_files::export(&path, &text)?))),
    }
}

/// Where lists were found before, and where they are usually found.
fn begin(session: &Session, year: u16, around: &Around) -> Result<News, Refusal> {
    may::frame::import_any(&session.round(year)?, session.store.newest_unit(year)?.state())?;
    let (folder, shortcuts) = places(session, around)?;
    Ok(News::Began(Box::new(Import::new(year, folder, shortcuts))))
}

/// The folder where one begins to look, and others that are near.
fn places(session: &Session, around: &Around) -> Result<(Folder, Vec<PathBuf>), Refusal> {
    let mut places = around.recent.as_deref().map(folder::recent).unwrap_or_default();
    places.push(around.here.clone());
    places.extend(session.store.path().parent().map(Path::to_owned));
    let at_home = |name: &str| around.home.as_ref().map(|home| home.join(name));
    places.extend(["Downloads", "Overførsler"].into_iter().filter_map(at_home));
    let mut folders: Vec<PathBuf> = Vec::new();
    for place in places.into_iter().filter_map(|place| std::path::absolute(place).ok()) {
        if place.is_dir() && !folders.contains(&place) {
            folders.push(place);
        }
    }
    let here = folders.first().cloned().unwrap_or_default();
    Ok((shown(look_into(&here)?), folders.into_iter().skip(1).collect()))
}

fn look(session: &Session, path: PathBuf, sheet: Option<&str>, watch: &mut Watcher<'_>) -> Result<News, Refusal> {
    match case_list_files::look(&path, sheet, &beside(session, &path), watch) {
        Ok(Looked { arrangement, kept }) => {
            Ok(News::Looked(List { path, arrangement, kept: kept.as_deref().map(file_name) }))
        }
        Err(unread) => said(unread, path),
    }
}

/// The folder of the tilsyn, or of the list where the tilsyn has none.
fn beside(session: &Session, list: &Path) -> PathBuf {
    let folder = |path: &Path| path.parent().map(Path::to_owned);
    let ours = session.store.path();
    let found = if ours.is_file() { folder(ours) } else { folder(list) };
    found
        .and_then(|folder| std::path::absolute(if folder.as_os_str().is_empty() { ".".into() } else { folder }).ok())
        .unwrap_or_default()
}

fn said(unread: Unread, path: PathBuf) -> Result<News, Refusal> {
    match unread {
        Unread::Refused(refusal) => Err(refusal),
        Unread::Stopped => Ok(News::Stopped),
        Unread::Problems(problems) => Ok(match problems.as_slice() {
            [only] => match &only.kind {
                ProblemKind::TwoSheets { sheets } | ProblemKind::HiddenSheet { sheets } => {
                    News::Sheets(path, sheets.clone())
                }
                _ => News::Problems(path, problems),
            },
            _ => News::Problems(path, problems),
        }),
    }
}

pub(super) fn shown(folder: folder::Folder) -> Folder {
    let entry = |folder::Entry { path, name, is_folder, changed, size }| Entry { path, name, is_folder, changed, size };
    Folder { path: folder.path, entries: folder.entries.into_iter().map(entry).collect() }
}

/// What the list would bring. One that has most of its cases from an earlier list takes its place, and says so.
fn ready(
    session: &Session,
    year: u16,
    incoming: Incoming,
    options: ListOptions,
    expected: Expected,
) -> Result<Ready, Refusal> {
    let mut ready = Ready {
        year,
        file_name: incoming.file_name,
        list: Arc::new(incoming.list),
        options: Box::new(options),
        expected,
        reading: Box::default(),
        kept: [0, 0],
        replaced: None,
        supplement: session.store.draw(year)?.map(|_| MAIN),
    };
    let mut prepared = prepared(&session.store, &ready)?;
    ready.supplement = ready.supplement.map(|_| prepared.supplement);
    ready.kept = prepared.account().kept;
    if let Some(first) = prepared.lists.first_mut() {
        *ready.reading = std::mem::take(&mut first.reading);
    }
    ready.replaced = prepared.replaced.map(|it| (it.number, it.file_name, it.difference));
    Ok(ready)
}

fn prepared(reader: &Reader, ready: &Ready) -> Result<Prepared, Refusal> {
    prepare_one(reader, ready.year, (&ready.file_name, &ready.list), &ready.options, &ready.expected)
}
