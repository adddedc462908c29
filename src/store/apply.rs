//! What each event does to the tables.

use super::{
    acutes,
    answers::{self, QuestionAt},
    cases,
    draws::{self, DrawAt},
    erasures, facts, follow_up, frame, locks, measured, notes, paragraphs, readings, rounds, surveys,
};
use crate::domain::{at::CaseAt, event::Event, sample::CaseId, trail::Entry};
use rusqlite::Connection;

/// Applies an event. `entry` is its place in the trail: who, when, which revision.
pub(super) fn apply(connection: &Connection, entry: &Entry, event: &Event) -> rusqlite::Result<()> {
    match event {
        Event::FileCreated { municipality } => rounds::name(connection, entry, municipality),
        Event::RoundOpened { year, title, checklists } => rounds::open(connection, entry, *year, title, checklists),
        Event::RoundRenamed { year, title } => rounds::rename(connection, *year, title),
        Event::RoundRemoved { year } => rounds::remove(connection, *year),
        Event::ListImported(list) => frame::import(connection, entry, list),
        Event::ImportUndone { year, number } => frame::undo_import(connection, *year, *number),
        Event::FrameLocked { year, supplement, commitment, strata, source, house } => locks::lock(
            connection,
            entry,
            (*year, *supplement),
            (commitment, strata),
            (source.as_ref(), house.as_ref()),
        ),
        Event::SampleDrawn { year, supplement, attempt, reason, seed, print, strata, cases } => {
            let of = DrawAt { year: *year, attempt: *attempt, supplement: *supplement };
            draws::draw(connection, entry, of, reason.as_deref(), (seed, print), strata)?;
            cases.iter().try_for_each(|case| cases::add(connection, *year, *attempt, case))
        }
        Event::SampleExtended { year, sizes, cases } => {
            let attempt = draws::newest(connection, *year)?;
            sizes.iter().try_for_each(|size| draws::resize(connection, entry, *year, attempt, size))?;
            cases.iter().try_for_each(|case| cases::add(connection, *year, attempt, case))
        }
        Event::CaseReplaced { year, case, reason, note, replaced_by } => {
            cases::replace(connection, entry, at(*year, *case), *reason, note, replaced_by.as_ref())
        }
        Event::CaseMissing { year, case, note } => cases::miss(connection, entry, at(*year, *case), note),
        Event::CasePicked { year, case, number, note } => cases::pick(connection, at(*year, *case), number, note),
        Event::CaseAssigned { year, case, to } => cases::assign(connection, at(*year, *case), to),
        Event::AnswerGiven { .. }
        | Event::AnswerCleared { .. }
        | Event::FactsStated { .. }
        | Event::CaseMeasured { .. }
        | Event::NoteDrafted { .. } => typed(connection, entry, event),
        Event::CaseCompleted { year, case } => cases::set_complete(connection, at(*year, *case), true),
        Event::CaseReopened { year, case, .. } => cases::reopen(connection, at(*year, *case)),
        Event::ReadingChosen { .. }
        | Event::AnswersShown { .. }
        | Event::ReadingGiven { .. }
        | Event::ReadingCleared { .. }
        | Event::ReadingFinished { .. } => reading(connection, entry, event),
        Event::NoteOpened { .. }
        | Event::NoteAnswered { .. }
        | Event::NoteWaits { .. }
        | Event::NoteResolved { .. }
        | Event::HalfNotePassed { .. } => note(connection, entry, event),
        Event::AcuteRaised { year, number, case, what, to, passed_on } => {
            acutes::raise(connection, entry, at(*year, *case), *number, (what, to), *passed_on)
        }
        Event::AcuteHandled { year, number, note, .. } => acutes::handled(connection, entry, *year, *number, note),
        Event::RoundSigned { year, version } => rounds::sign(connection, entry, *year, *version),
        Event::RoundReopened { year, reason } => rounds::reopen(connection, entry, *year, reason),
        Event::ActionDecided { year, action } => follow_up::decide(connection, entry, *year, action),
        Event::ActionReported { action, outcome, note, .. } => {
            follow_up::report(connection, entry, *action, *outcome, note)
        }
        // The trail alone tells of it.
        Event::ReportPublished(_) | Event::FeedbackWritten(_) | Event::FileRewritten { .. } => Ok(()),
        Event::RoundPurged(_) | Event::TextErased(_) => erasures::erase(connection, entry, event),
        Event::SurveyCleared { year } => surveys::clear(connection, *year),
        Event::SurveyImported(survey) => surveys::import(connection, entry, survey),
        Event::ParagraphWritten { year, place, role, text, .. } => {
            paragraphs::write(connection, entry, (*year, *place, role), text)
        }
    }
}

/// What is typed in a case.
fn typed(connection: &Connection, entry: &Entry, event: &Event) -> rusqlite::Result<()> {
    match event {
        Event::AnswerGiven { year, case, question, answer, .. } => {
            answers::give(connection, entry, asked(*year, *case, question), answer)
        }
        Event::AnswerCleared { year, case, question, .. } => {
            answers::clear(connection, entry, asked(*year, *case, question))
        }
        Event::FactsStated { year, case, facts, .. } => facts::state(connection, entry, at(*year, *case), facts),
        Event::CaseMeasured { year, case, question, pairs, .. } => {
            measured::measure(connection, entry, asked(*year, *case, question), pairs)
        }
        Event::NoteDrafted { year, case, question, field, value, text } => {
            answers::draft(connection, entry, asked(*year, *case, question), *field, *value, text)
        }
        _ => Ok(()),
    }
}

/// What a second reader says, and what he may see.
fn reading(connection: &Connection, entry: &Entry, event: &Event) -> rusqlite::Result<()> {
    match event {
        Event::ReadingChosen { year, reader, chosen, cases } => {
            cases.iter().try_for_each(|case| readings::choose(connection, entry, at(*year, *case), reader, chosen))
        }
        Event::AnswersShown { year, cases } => {
            cases.iter().try_for_each(|case| readings::shown(connection, entry, at(*year, *case)))
        }
        Event::ReadingGiven { year, case, question, value, note, of, blind, bulk } => {
            let said = readings::Given { value: *value, note, of_revision: of.seq, blind: *blind, bulk: *bulk };
            readings::give(connection, entry, asked(*year, *case, question), &said)
        }
        Event::ReadingCleared { year, case, question } => {
            readings::clear(connection, entry, asked(*year, *case, question))
        }
        Event::ReadingFinished { year, case } => readings::finish(connection, entry, at(*year, *case)),
        _ => Ok(()),
    }
}

/// The notes of second readers.
fn note(connection: &Connection, entry: &Entry, event: &Event) -> rusqlite::Result<()> {
    match event {
        Event::NoteOpened { year, number, about, answer, differs, text } => {
            notes::open(connection, entry, (*year, *number), about, (*answer, *differs, text))
        }
        Event::NoteWaits { year, number, .. } => notes::wait(connection, (*year, *number)),
        Event::NoteAnswered { year, number, about, text } => {
            notes::answer(connection, entry, (*year, *number), about, text)
        }
        Event::NoteResolved { year, number, outcome, text, .. } => {
            notes::resolve(connection, entry, (*year, *number), *outcome, text)
        }
        Event::HalfNotePassed { year, case, question, reader, reason } => {
            notes::pass_over(connection, asked(*year, *case, question), reader, reason)
        }
        _ => Ok(()),
    }
}

fn at(year: u16, case: CaseId) -> CaseAt {
    CaseAt { year, case }
}

fn asked(year: u16, case: CaseId, question: &str) -> QuestionAt<'_> {
    QuestionAt { year, case, question }
}
