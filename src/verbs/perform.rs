//! The one door: what is asked for is done, in one change, or refused and nothing has happened.

use crate::{
    domain::{
        at::{At, CaseAt},
        follow_up::ActionId,
        lock::Lock,
        moment::Moment,
        note::NoteId,
        refusal::Refusal,
        round::Contents,
        sample::CaseId,
        survey::SurveyQuestion,
    },
    store::rewrite,
    verbs::{
        acute::{handled, raise},
        answer::{answer, clear, reanswer},
        assign::assign,
        backup::backup,
        complete::complete,
        draft::drafts,
        draw::draw,
        erase_texts::erase,
        export_batch::Target,
        extend::extend,
        facts::{facts, restate},
        follow_up::{decide, report_outcome, report_over},
        import::record::{import_shown, undo as take_back},
        lock::lock,
        measure::{measure, remeasure},
        missing::missing,
        new_words::{self, change_words, must_have},
        note,
        open_round::open_asked,
        paragraph,
        pick::pick,
        purge::purge,
        reading,
        remove_round::remove,
        rename_round::rename,
        reopen::{reopen_case, reopen_round},
        replace::replace,
        report::{
            feedback::hand_out,
            gather::dataset,
            publish::{ReportFiles, publish},
            warnings::{Warning, check},
        },
        request::{OfCase, OfQuestion, OfRound, Publication, Request},
        session::{Change, Session},
        sign_off::{Signed, sign_off},
        survey,
        undo::{undo, undo_text},
    },
    words::say::Words,
};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// What a request may need beside the file: the words that documents are written in, and the passphrase that a copy is
/// checked with.
#[derive(Debug, Clone, Copy)]
pub struct Means<'a> {
    pub words: &'a Words,
    pub passphrase: Option<&'a Zeroizing<String>>,
    /// The words that the file is to have from now on, and those that it has.
    pub renewed: Option<rewrite::Words<'a>>,
}

/// What was done, and when.
#[derive(Debug)]
pub struct Done {
    pub at: Moment,
    pub made: Made,
}

/// What came of a request beyond that it was done.
#[derive(Debug)]
pub enum Made {
    Nothing,
    /// A case that was picked.
    Case(CaseId),
    /// The reserve that took a case's place, where there was one.
    Reserve(Option<CaseId>),
    /// The number of an acute concern, or of a list that was taken back.
    Number(u32),
    Signed(Signed),
    Action(ActionId),
    Note(NoteId),
    /// The cases that somebody is to read.
    Chosen(Vec<CaseId>),
    /// So many answers were agreed to in bulk, or differ from those of a reader who is done.
    Read(usize),
    /// What was in a round that was removed.
    Removed(Contents),
    Locked(Box<Lock>),
    /// So many cases more.
    Extended(usize),
    Survey(Vec<SurveyQuestion>),
    Files(Vec<PathBuf>),
    Published(Published),
    Erased(Erased),
}

/// What was erased is gone, whether or not the file could be written anew already.
#[derive(Debug)]
pub struct Erased {
    /// The entries that tell of it.
    pub told: Vec<i64>,
    /// Why the file is not written anew yet.
    pub unwritten: Option<Refusal>,
}

/// What was written, what the check found before, and whether it was a publication or a draft.
#[derive(Debug)]
pub struct Published {
    pub files: Vec<PathBuf>,
    pub warnings: Vec<Warning>,
    pub published: bool,
}

/// Does what is asked for. Time, chance and the person are the session's.
pub fn perform(session: &mut Session, request: Request, means: Means<'_>) -> Result<Done, Refusal> {
    let made = match request {
        Request::BackUp(to) => Made::Files(whole(vec![backup(session, to.as_deref(), means.passphrase)?])),
        Request::Round(year, OfRound::Publish(asked)) => {
            Made::Published(published(session, year, &asked, means.words)?)
        }
        Request::Round(year, OfRound::HandOut { whom, folder, replace }) => {
            let target = Target { replace, ..Target::private(&folder) };
            let written = session.write(|change| hand_out(change, year, &whom, target, means.words))?;
            Made::Files(whole(written.keep()))
        }
        Request::Round(year, OfRound::Purge(asked)) => {
            erased(session, asked.sure, means, |change| Ok(vec![purge(change, year, &asked)?]))?
        }
        Request::EraseTexts(asked) => erased(session, asked.sure, means, |change| erase(change, &asked))?,
        Request::ChangeWords => {
            change_words(session, means.renewed)?;
            Made::Nothing
        }
        request => {
            return session.write(|change| Ok(Done { made: change_by(change, request)?, at: change.actor_at().at }));
        }
    };
    Ok(Done { at: (session.now)(), made })
}

/// Erased first, and then written anew: whoever is killed between leaves that to the next one.
fn erased(
    session: &mut Session,
    sure: bool,
    means: Means<'_>,
    erase: impl FnOnce(&mut Change<'_>) -> Result<Vec<i64>, Refusal>,
) -> Result<Made, Refusal> {
    if sure {
        must_have(session, means.renewed)?;
    }
    let told = session.write(erase)?;
    let unwritten = new_words::rewrite(session, means.renewed).err();
    Ok(Made::Erased(Erased { told, unwritten }))
}

/// The report is read and looked through as it stands now.
fn published(session: &mut Session, year: u16, asked: &Publication, words: &Words) -> Result<Published, Refusal> {
    let dataset = dataset(&session.store, year, asked.signed)?;
    let warnings = check(&dataset, words, &asked.names);
    let target = Target { replace: asked.replace, ..Target::public(&asked.folder) };
    let wanted = ReportFiles { target, formats: &asked.formats };
    let (files, published) = publish(session, &dataset, wanted, &warnings, words, asked.despite.as_deref())?;
    Ok(Published { files: whole(files), warnings, published })
}

/// Where files lie, in full: whoever is told of one has to find it.
fn whole(files: Vec<PathBuf>) -> Vec<PathBuf> {
    // Not made canonical: on Windows that gives paths which nobody would know again.
    files.into_iter().map(|file| std::path::absolute(&file).unwrap_or(file)).collect()
}

/// What is in the file alone.
fn change_by(change: &mut Change<'_>, request: Request) -> Result<Made, Refusal> {
    let done = match request {
        Request::OpenRound { year, sure, title, checklists, extent } => {
            open_asked(change, (year, sure), &title, (checklists, extent))
        }
        Request::Round(year, asked) => return of_round(change, year, asked),
        Request::Case(at, asked) => return of_case(change, at, asked),
        Request::Question(at, asked) => of_question(change, &at, asked),
        Request::Outcome { action, outcome, note } => report_outcome(change, action, outcome, &note),
        Request::OutcomeOver { action, outcome, note, instead_of } => {
            report_over(change, action, outcome, &note, instead_of.as_deref())
        }
        // Done before anything was begun.
        Request::BackUp(_) | Request::EraseTexts(_) | Request::ChangeWords => Ok(()),
    };
    done.map(|()| Made::Nothing)
}

fn of_round(change: &mut Change<'_>, year: u16, asked: OfRound) -> Result<Made, Refusal> {
    let done = match asked {
        OfRound::TakeBack(number) => return take_back(change, year, number).map(Made::Number),
        OfRound::Remove => return remove(change, year).map(Made::Removed),
        OfRound::Lock { source, only } => {
            return lock(change, year, source, only).map(|lock| Made::Locked(Box::new(lock)));
        }
        OfRound::Extend { supplement, sizes } => {
            return extend(change, year, supplement, &sizes).map(Made::Extended);
        }
        OfRound::Pick { area, number, note } => return pick(change, year, area, &number, &note).map(Made::Case),
        OfRound::Decide(action) => return decide(change, year, &action).map(Made::Action),
        OfRound::Survey { file_name, bytes } => {
            return survey::import(change, year, &file_name, &bytes).map(Made::Survey);
        }
        OfRound::ChooseReading { reader, wanted } => {
            return reading::choose(change, year, &reader, wanted).map(Made::Chosen);
        }
        OfRound::Note { about, text } => return note::note(change, year, about, &text).map(Made::Note),
        OfRound::SignOff => return sign_off(change, year).map(Made::Signed),
        OfRound::Rename { year: to, sure, title } => rename(change, year, (to, sure), &title),
        OfRound::Import(list) => import_shown(change, year, &list),
        OfRound::Draw(asked) => draw(change, year, &asked),
        OfRound::AcuteHandled { number, note } => handled(change, year, number, &note),
        OfRound::WriteText { place, role, text } => paragraph::write(change, year, place, &role, &text),
        OfRound::ClearText { place, role } => paragraph::clear(change, year, place, &role),
        OfRound::RewriteText { place, role, text, instead_of } => {
            paragraph::rewrite(change, year, (place, &role), text.as_deref(), instead_of.as_deref())
        }
        OfRound::UndoText { seq } => undo_text(change, year, seq),
        OfRound::AnswerNote { number, text } => note::answer(change, year, number, &text),
        OfRound::ResolveNote { number, outcome, text } => note::resolve(change, year, number, outcome, &text),
        OfRound::ClearSurvey => survey::clear(change, year),
        OfRound::Reopen { reason } => reopen_round(change, year, &reason),
        // Done before anything was begun.
        OfRound::Publish(_) | OfRound::HandOut { .. } | OfRound::Purge(_) => Ok(()),
    };
    done.map(|()| Made::Nothing)
}

fn of_case(change: &mut Change<'_>, CaseAt { year, case }: CaseAt, asked: OfCase) -> Result<Made, Refusal> {
    let done = match asked {
        OfCase::Replace { reason, note } => return replace(change, year, case, reason, &note).map(Made::Reserve),
        OfCase::AcuteRaise { what, to, passed_on } => {
            return raise(change, year, case, &what, &to, passed_on).map(Made::Number);
        }
        OfCase::ReadRest => return reading::rest(change, year, case).map(Made::Read),
        OfCase::FinishReading => return reading::finish(change, year, case).map(Made::Read),
        OfCase::Assign { to } => assign(change, year, case, &to),
        OfCase::Facts { stated, seen } => facts(change, year, case, stated, seen),
        OfCase::Restate { typed, instead_of } => restate(change, year, case, &typed, instead_of.as_deref()),
        OfCase::Complete => complete(change, year, case),
        OfCase::ShowAnswers => reading::show(change, year, case),
        OfCase::Missing { note } => missing(change, year, case, &note),
        OfCase::Reopen { reason } => reopen_case(change, year, case, &reason),
        OfCase::Undo { seq } => undo(change, year, case, seq),
    };
    done.map(|()| Made::Nothing)
}

fn of_question(change: &mut Change<'_>, at: &At, asked: OfQuestion) -> Result<(), Refusal> {
    let At { year, case, question } = at;
    let (year, case) = (*year, *case);
    match asked {
        OfQuestion::Answer { answer: given, took, seen } => answer(change, (year, case, question), given, &took, seen),
        OfQuestion::Clear { seen } => clear(change, (year, case, question), seen),
        OfQuestion::Reanswer { answer, took, instead_of } => {
            reanswer(change, (year, case, question), answer, &took, instead_of.as_deref())
        }
        OfQuestion::Draft(begun) => drafts(change, year, case, question, &begun),
        OfQuestion::Measure { pairs, seen } => measure(change, year, case, question, &pairs, seen.as_deref()),
        OfQuestion::Remeasure { pairs, instead_of } => {
            remeasure(change, year, case, question, &pairs, instead_of.as_deref())
        }
        OfQuestion::Read { said, note, seen } => reading::read(change, (year, case, question), said, &note, seen),
        OfQuestion::ClearReading => reading::clear(change, (year, case, question)),
        OfQuestion::PassOver { reader, reason } => note::pass_over(change, (year, case, question), &reader, &reason),
    }
}
