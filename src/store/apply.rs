//! What each event does to the tables.

use super::{
    acutes,
    answers::{self, QuestionAt},
    cases,
    draws::{self, DrawAt},
    erasures, facts, follow_up, frame, locks, measured, paragraphs, rounds, surveys,
};
use crate::domain::{answer::Value, at::CaseAt, event::Event, review::Verdict, sample::CaseId, trail::Entry};
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
        Event::CaseCompleted { year, case } => cases::set_complete(connection, at(*year, *case), true),
        Event::CaseReopened { year, case, .. } => cases::reopen(connection, at(*year, *case)),
        Event::ReviewGiven { year, case, question, verdict, value, note, of_revision } => {
            let question = asked(*year, *case, question);
            review(connection, entry, question, (*verdict, *value), (note, *of_revision))
        }
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

/// A disagreement is the auditor's to answer, so the case is open again.
fn review(
    connection: &Connection,
    entry: &Entry,
    question: QuestionAt<'_>,
    (verdict, value): (Verdict, Option<Value>),
    said: (&str, i64),
) -> rusqlite::Result<()> {
    answers::review(connection, entry, question, (verdict, value), said)?;
    match verdict {
        Verdict::Agree => Ok(()),
        Verdict::Disagree => cases::set_complete(connection, at(question.year, question.case), false),
    }
}

fn at(year: u16, case: CaseId) -> CaseAt {
    CaseAt { year, case }
}

fn asked(year: u16, case: CaseId, question: &str) -> QuestionAt<'_> {
    QuestionAt { year, case, question }
}
