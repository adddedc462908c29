//! `review note`, `answer` and `resolve`: what a second reader notes, and how it ends.

use crate::{
    domain::{
        answer::Value,
        case_file::CaseFile,
        event::Event,
        guards::check::check_text,
        may,
        note::{About, Moved, Note, NoteId, Outcome},
        reason::reason,
        refusal::Refusal,
        sample::CaseId,
    },
    store::change::Change,
    verbs::lookup,
};

/// Opens a note on the round, a case or an answer; also after the signature, of which it is no part.
pub fn note(change: &mut Change<'_>, year: u16, about: About, text: &str) -> Result<NoteId, Refusal> {
    lookup::round(change, year)?;
    // Before a draw there is nothing to read, and the round may still be removed.
    may::round::drawn(year, change.draw(year)?.is_some())?;
    let about = match (about.case, about.question) {
        (None, _) => About::round(),
        (Some(case), None) => {
            let (_, file) = lookup::case(change, year, case)?;
            About::case(file.case.id)
        }
        (Some(case), Some(question)) => {
            let (_, file) = lookup::case(change, year, case)?;
            About::question(case, &may::question::asked(&file, &question)?.id)
        }
    };
    reason("note", text)?;
    let number = change.next_note(year)?;
    open(change, year, about, false, text.trim())?;
    Ok(number)
}

/// Opens a note as it is. `differs`: the reader would have answered otherwise.
pub(super) fn open(change: &mut Change<'_>, year: u16, about: About, differs: bool, text: &str) -> Result<(), Refusal> {
    let number = change.next_note(year)?;
    let answer = match about.case.zip(about.question.as_deref()) {
        None => None,
        Some((case, question)) => {
            let (_, file) = lookup::case(change, year, case)?;
            file.given(question).map(|given| given.answer.value)
        }
    };
    change.record(&Event::NoteOpened { year, number, about, answer, differs, text: text.into() })
}

/// Answers a note with a text: what was answered stays as it is.
pub fn answer(change: &mut Change<'_>, year: u16, number: NoteId, text: &str) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    let note = known(change, year, number)?;
    may::reading::answer(&note, &by)?;
    reason("note", text)?;
    change.record(&Event::NoteAnswered { year, number, about: note.about, text: text.trim().into() })
}

/// What an answer that was given or taken back makes of the notes of others on it. `file` is the case as it was.
pub(super) fn follow(
    change: &mut Change<'_>,
    (year, file, question): (u16, &CaseFile, &str),
    now: Option<Value>,
) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    for note in file.notes_on(question) {
        let (number, about) = (note.id, note.about.clone());
        let event = match note.moved(now, &by) {
            None => continue,
            Some(Moved::Answered) => Event::NoteAnswered { year, number, about, text: String::new() },
            Some(Moved::Waits) => Event::NoteWaits { year, number, about },
        };
        change.record(&event)?;
    }
    Ok(())
}

/// Ends a note. Whoever closes another's gives a reason.
pub fn resolve(
    change: &mut Change<'_>,
    year: u16,
    number: NoteId,
    outcome: Outcome,
    text: &str,
) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    let note = known(change, year, number)?;
    may::reading::resolve(&note, &by, outcome)?;
    match outcome {
        Outcome::Closed => reason("reason", text)?,
        Outcome::Accepted | Outcome::Maintained => check_text("note", text)?,
    }
    resolved(change, year, &note, outcome, text.trim())
}

pub(super) fn resolved(
    change: &mut Change<'_>,
    year: u16,
    note: &Note,
    outcome: Outcome,
    text: &str,
) -> Result<(), Refusal> {
    let (number, about) = (note.id, note.about.clone());
    change.record(&Event::NoteResolved { year, number, about, outcome, text: text.into() })
}

/// A note that was asked for; whoever reads its case blind has nothing to do with it.
fn known(change: &Change<'_>, year: u16, number: NoteId) -> Result<Note, Refusal> {
    lookup::round(change, year)?;
    let notes = change.notes(year)?;
    let note = may::reading::note(&notes, number)?;
    if let Some(case) = note.about.case {
        may::reading::look(&lookup::case(change, year, case)?.1, &change.actor_at().by)?;
    }
    Ok(note.clone())
}

/// Passes over what a reader has begun to say and not said, so that the round can be signed; the report says why.
pub fn pass_over(
    change: &mut Change<'_>,
    (year, case, question): (u16, CaseId, &str),
    reader: &str,
    why: &str,
) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    let (round, file) = lookup::case(change, year, case)?;
    may::case::work(&round, &file.case)?;
    let question = may::question::asked(&file, question)?.id.clone();
    let reader = may::reading::pass_over(&file, &question, reader.trim(), &by)?.by.clone();
    reason("reason", why)?;
    change.record(&Event::HalfNotePassed { year, case, question, reader, reason: why.trim().into() })
}
