//! Does what the screens ask for, by the actions, and says what came of it.

use super::{
    effect::{Drawing, Effect, Kept, Load, Spot, Write},
    list_task::{Around, ListTask, News, Ready},
    message::{Fresh, Message, Written},
    perform_round,
    screens::{
        ceremony::{Extendable, Known},
        citizens::SurveyFile,
        intake::{
            picker::{Entry, Folder},
            room::{Import, List},
        },
        page::{Checked, Paper},
    },
};
use crate::{
    actions::{
        acute::{handled, raise},
        answer::{answer, clear},
        assign::assign,
        compare::compare,
        complete::complete,
        departments::departments,
        desk::Desk,
        draft::{Drafting, draft},
        draw::{DrawRequest, Strata, draw},
        extend::extend,
        facts::facts,
        findings::findings,
        folder::{self, look_into},
        follow_up,
        import::{InPlaceOf, Incoming, Prepared, Wish, import, prepare, undo},
        list_file::{self, Looked, Unread, Watcher, file_name},
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
        sign_off::sign_off,
        status::status,
        undo::undo as take_back,
        unit::Unit,
        verify::verify,
    },
    domain::{list_reading::Expected, moment::Moment, refusal::Refusal, review::noted, supplement::MAIN},
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
pub fn perform(effect: Effect, desk: &mut Desk, means: Means<'_>, watch: &mut Watcher<'_>) -> Message {
    match effect {
        Effect::Load(what) => Message::Loaded(load(desk, what).map(Box::new)),
        Effect::Write { write: what, reread, after } => Message::Written(after, written(desk, *what, reread)),
        Effect::List(task) => Message::Listed(list(desk, *task, means.around, watch).map(Box::new)),
        Effect::Make(what) => {
            let made = perform_round::make(desk, what, means);
            Message::Loaded(made.map(|made| Box::new(Fresh::Page(made))))
        }
        Effect::Leave(None) => Message::Left(None),
        Effect::Leave(Some((spot, kept))) => Message::Left(keep(desk, &spot, kept).err()),
    }
}

/// What [`super::message::Fresh`] shows of the file.
fn load(desk: &Desk, what: Load) -> Result<Fresh, Refusal> {
    Ok(match what {
        Load::Rounds => {
            let years: Vec<u16> = desk.store.rounds()?.into_iter().map(|round| round.year).collect();
            let mut statuses = years.into_iter().map(|year| status(&desk.store, Some(year)));
            match statuses.next() {
                None => Fresh::Rounds(vec![status(&desk.store, None)?]),
                Some(first) => Fresh::Rounds(std::iter::once(first).chain(statuses).collect::<Result<_, _>>()?),
            }
        }
        Load::Sample(year) => {
            let round = desk.round(year)?;
            let cases = desk.store.sample(year)?;
            if cases.is_empty() {
                return Err(Refusal::new("not-drawn").with("year", year));
            }
            Fresh::Sample { round, cases, status: status(&desk.store, Some(year))? }
        }
        Load::Case(year, case) => Fresh::Case { round: desk.round(year)?, file: desk.case(year, case)? },
        Load::Findings(year) => {
            Fresh::Findings { year, findings: findings(&desk.store, year)?, checklists: desk.store.checklists(year)? }
        }
        Load::Actions(year) => Fresh::Actions { year, follow: follow_up::today(desk, year)? },
        Load::Citizens(year) => Fresh::Citizens(desk.round(year)?.year, desk.store.survey(year)?),
        Load::Texts(year) => Fresh::Texts { year: desk.round(year)?.year, written: desk.store.paragraphs(year)? },
        Load::Acutes(year) => Fresh::Acutes { year: desk.round(year)?.year, acutes: desk.store.acutes(year)? },
        Load::Ceremony(year, place) => {
            let unit = Unit::newest(&desk.store, year)?;
            Fresh::Ceremony(
                place,
                Known {
                    round: desk.round(year)?,
                    usual: unit.usual(&desk.store, year)?,
                    cases: desk.store.sample(year)?,
                    supplement: unit.supplement,
                    frame: unit.frame,
                    lock: unit.lock,
                    drawn: unit.draw,
                    lists: lists_of(desk, year, unit.supplement)?,
                    departments: None,
                    earlier: earlier(desk, year, unit.supplement)?,
                }
                .of_the_unit(),
            )
        }
        Load::NewRound => {
            let rounds = desk.store.rounds()?;
            let this_year = u16::try_from((desk.now)().utc().year()).unwrap_or(0);
            let free = |year: &u16| rounds.iter().all(|round| round.year != *year);
            Fresh::NewRound((this_year..=u16::MAX).find(free).unwrap_or(this_year))
        }
        Load::Trail => Fresh::Trail(desk.store.trail()?),
        Load::Notes(year) => {
            Fresh::Notes { year, notes: noted(&desk.store.case_files(year)?), checklists: desk.store.checklists(year)? }
        }
        Load::Overview(year) => Fresh::Overview(year, desk.store.case_files(year)?),
        Load::Verify => {
            let checked = verify(&desk.store).into_iter();
            let checked = checked.map(|check| Checked { name: check.name, count: check.count, faults: check.faults });
            Fresh::Page(Paper::Verified(checked.collect()))
        }
        Load::Receipt(year) => Fresh::Page(Paper::Receipts(receipts(&desk.store, year)?)),
        Load::Compare(year) => Fresh::Page(Paper::Compared(Box::new(compare(&desk.store, year, None)?))),
        Load::Selftest => Fresh::Page(Paper::Tested(selftest()?)),
        Load::Departments(year) => Fresh::Departments(year, departments(&desk.store, year)?),
        Load::Feedback(year) => perform_round::feedback(desk, year)?,
        Load::Report(year) => perform_round::report(desk, year),
    })
}

fn written(desk: &mut Desk, what: Write, reread: Load) -> Result<Written, Refusal> {
    let signs = if let Write::SignOff(year) = what { Some(year) } else { None };
    let at = write(desk, what)?;
    let fresh = match signs {
        Some(year) => perform_round::signed(desk, year)?,
        None => load(desk, reread)?,
    };
    Ok(Written { at, fresh: Box::new(fresh) })
}

fn write(desk: &mut Desk, what: Write) -> Result<Moment, Refusal> {
    match what {
        Write::Answer { spot, answer: given, carry, shown } => {
            let at = answer(desk, spot.year, spot.case, &spot.question, &given, Some(shown))?;
            carry.into_iter().try_for_each(|kept| keep(desk, &spot, kept).map(|_| ()))?;
            Ok(at)
        }
        Write::Clear { spot, carry, shown } => {
            let at = clear(desk, spot.year, spot.case, &spot.question, Some(shown))?;
            carry.into_iter().try_for_each(|kept| keep(desk, &spot, kept).map(|_| ()))?;
            Ok(at)
        }
        Write::Undo { spot, seq, carry } => {
            let at = take_back(desk, spot.year, spot.case, seq)?;
            carry.into_iter().try_for_each(|kept| keep(desk, &spot, kept).map(|_| ()))?;
            Ok(at)
        }
        Write::Draft(spot, kept) => keep(desk, &spot, kept),
        Write::Facts(year, case, stated, seen) => facts(desk, year, case, stated, Some(seen)),
        Write::Measure(spot, pairs, seen) => measure(desk, spot.year, spot.case, &spot.question, &pairs, Some(&seen)),
        Write::Complete(year, case) => complete(desk, year, case).map(|()| (desk.now)()),
        Write::Review(spot, opinion) => {
            review(desk, spot.year, spot.case, &spot.question, &opinion).map(|()| (desk.now)())
        }
        Write::Missing(year, case, note) => missing(desk, year, case, &note).map(|()| (desk.now)()),
        Write::Replace(year, case, reason, note) => replace(desk, year, case, reason, &note).map(|_| (desk.now)()),
        Write::ReopenCase(year, case, reason) => reopen_case(desk, year, case, &reason).map(|()| (desk.now)()),
        Write::ReopenRound(year, reason) => reopen_round(desk, year, &reason).map(|()| (desk.now)()),
        Write::AcuteRaise { year, case, what, to, passed_on } => {
            raise(desk, year, case, &what, &to, passed_on).map(|_| (desk.now)())
        }
        Write::AcuteHandled(year, number, note) => handled(desk, year, number, &note).map(|()| (desk.now)()),
        Write::Assign(year, case, to) => assign(desk, year, case, &to).map(|()| (desk.now)()),
        Write::Pick { year, area, number, note } => pick(desk, year, area, &number, &note).map(|_| (desk.now)()),
        Write::SignOff(year) => sign_off(desk, year).map(|_| (desk.now)()),
        Write::OpenRound(year, title) => open_usual(desk, year, &title).map(|()| (desk.now)()),
        Write::Round(what) => perform_round::write(desk, what).map(|()| (desk.now)()),
        Write::Lock(year) => lock(desk, year).map(|lock| lock.at),
        Write::Draw(asked) => drawn(desk, asked).map(|()| (desk.now)()),
        Write::Extend { year, supplement, sizes } => extend(desk, year, supplement, &sizes).map(|_| (desk.now)()),
        Write::Import(ready) => {
            let prepared = prepared(desk, &ready)?;
            import(desk, prepared).map(|()| (desk.now)())
        }
        Write::TakeBack(year, number) => undo(desk, year, number).map(|()| (desk.now)()),
    }
}

fn drawn(desk: &mut Desk, asked: Drawing) -> Result<(), Refusal> {
    let Drawing { year, seed, grade, source, witnesses, sizes, by_department, again } = asked;
    let strata = if by_department { Strata::Department } else { Strata::Area };
    let request = DrawRequest { seed, grade: Some(grade), source, witnesses, sizes, strata, again };
    draw(desk, year, &request)
}

/// What was drawn before a supplement.
fn earlier(desk: &Desk, year: u16, supplement: u32) -> Result<Vec<Extendable>, Refusal> {
    let of = |at| {
        let unit = Unit::of(&desk.store, year, at)?;
        Ok(Extendable::new(at, &unit.frame, unit.draw.as_ref()))
    };
    (MAIN..supplement).map(of).collect()
}

/// The lists of the frame or of a supplement, those that were taken back left out.
fn lists_of(desk: &Desk, year: u16, supplement: u32) -> Result<Vec<crate::domain::round::Import>, Refusal> {
    let lists = desk.store.imports(year)?.into_iter();
    Ok(lists.filter(|list| list.supplement == supplement && !list.undone).collect())
}

fn keep(desk: &mut Desk, spot: &Spot, kept: Kept) -> Result<Moment, Refusal> {
    let drafting = Drafting { field: kept.field, value: kept.value, text: kept.text };
    draft(desk, spot.year, spot.case, &spot.question, &drafting)
}

/// Looks into folders and lists.
fn list(desk: &Desk, task: ListTask, around: &Around, watch: &mut Watcher<'_>) -> Result<News, Refusal> {
    match task {
        ListTask::Begin(year) => begin(desk, year, around),
        ListTask::Folder(path) => Ok(News::Folder(shown(look_into(&path)?))),
        ListTask::Typed(text, folder) => {
            let path = folder::typed(&text, &folder, around.home.as_deref());
            if path.is_dir() { Ok(News::Folder(shown(look_into(&path)?))) } else { look(desk, path, None, watch) }
        }
        ListTask::Look(path, sheet) => look(desk, path, sheet.as_deref(), watch),
        ListTask::SurveyBegin(year) => {
            desk.unsigned(year)?;
            let (folder, shortcuts) = places(desk, around)?;
            Ok(News::SurveyBegan(Box::new(SurveyFile::new(year, folder, shortcuts))))
        }
        ListTask::SurveyTyped(year, text, folder) => {
            perform_round::survey_file(desk, year, &folder::typed(&text, &folder, around.home.as_deref()))
        }
        ListTask::SurveyRead(year, path) => perform_round::survey_file(desk, year, &path),
        ListTask::Read(year, path, arrangement, expected) => {
            let options = arrangement.options().with_rules(arrangement.rules, desk.today(), desk.chance)?;
            match list_file::read(&path, &options, watch) {
                Ok(incoming) => {
                    if let (Some(file), Some(folder)) = (&around.recent, path.parent()) {
                        folder::remember(file, folder);
                    }
                    ready(desk, year, incoming, options, expected).map(News::Ready)
                }
                Err(unread) => said(unread, path),
            }
        }
        ListTask::Keep(path, arrangement) => {
            Ok(News::Kept(file_name(&list_file::keep(&path, &beside(desk, &path), &arrangement)?)))
        }
        ListTask::Export(path, text) => Ok(News::Exported(file_name(&list_file::export(&path, &text)?))),
    }
}

/// Where lists were found before, and where they are usually found.
fn begin(desk: &Desk, year: u16, around: &Around) -> Result<News, Refusal> {
    desk.unsigned(year)?;
    let unit = Unit::newest(&desk.store, year)?;
    // After a draw a list holds cases that were forgotten; between a lock and its draw no list comes in.
    if unit.lock.is_some() && unit.draw.is_none() {
        let code = if unit.supplement == MAIN { "frame-locked" } else { "supplement-locked" };
        return Err(Refusal::new(code).with("year", year).with("supplement", unit.supplement));
    }
    let (folder, shortcuts) = places(desk, around)?;
    Ok(News::Began(Box::new(Import::new(year, folder, shortcuts))))
}

/// The folder where one begins to look, and others that are near.
fn places(desk: &Desk, around: &Around) -> Result<(Folder, Vec<PathBuf>), Refusal> {
    let mut places = around.recent.as_deref().map(folder::recent).unwrap_or_default();
    places.push(around.here.clone());
    places.extend(desk.store.path().parent().map(Path::to_owned));
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

fn look(desk: &Desk, path: PathBuf, sheet: Option<&str>, watch: &mut Watcher<'_>) -> Result<News, Refusal> {
    match list_file::look(&path, sheet, &beside(desk, &path), watch) {
        Ok(Looked { arrangement, kept }) => {
            Ok(News::Looked(List { path, arrangement, kept: kept.as_deref().map(file_name) }))
        }
        Err(unread) => said(unread, path),
    }
}

/// The folder of the tilsyn, or of the list where the tilsyn has none.
fn beside(desk: &Desk, list: &Path) -> PathBuf {
    let folder = |path: &Path| path.parent().map(Path::to_owned);
    let ours = desk.store.path();
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
    desk: &Desk,
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
        supplement: desk.store.draw(year)?.map(|_| MAIN),
    };
    let mut prepared = prepared(desk, &ready)?;
    ready.supplement = ready.supplement.map(|_| prepared.supplement);
    ready.kept = prepared.account().kept;
    if let Some(first) = prepared.lists.first_mut() {
        *ready.reading = std::mem::take(&mut first.reading);
    }
    ready.replaced = prepared.replaced.map(|it| (it.number, it.file_name, it.difference));
    Ok(ready)
}

fn prepared(desk: &Desk, ready: &Ready) -> Result<Prepared, Refusal> {
    let try_in = |in_place_of| {
        let list = ready.list.as_ref().clone();
        let lists = vec![Incoming { file_name: ready.file_name.clone(), list }];
        let wish = Wish { expected: ready.expected.clone(), in_place_of, supplement: ready.supplement.is_some() };
        prepare(desk, ready.year, lists, &ready.options, &wish)
    };
    match try_in(InPlaceOf::None) {
        Err(refusal) if refusal.code == "list-imported-before" => try_in(InPlaceOf::TheOneAlike),
        done => done,
    }
}
