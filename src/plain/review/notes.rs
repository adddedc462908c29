//! The notes of a round: read out, answered, ended; and passing over what a reader has begun and not said.

use crate::{
    domain::{
        at::{At, CaseAt},
        checklist::find,
        may,
        note::{About, Life, Note, NoteId, Outcome},
        reading_list::{Noted, Readings},
        refusal::Refusal,
    },
    plain::shell::{
        command::Command,
        menu::Menu,
        question::{Question, Reply, Typed},
        sentences::{numbered, saved},
        talk::{Broken, Said, Talk},
    },
    say,
    verbs::{
        load::{Load, Loaded},
        perform::Made,
        request::{OfQuestion, OfRound, Request},
    },
    words::{notes, say::Words, terms},
};

/// Those that wait for the auditor first, and what is to be done with one of them.
pub(crate) fn notes(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let (readings, mut says) = read(talk, year)?;
    says.push(words.say("plain-notes-which", &[]));
    let own: &[Command] = &[Command::NewNote];
    let menu = Typed::Line.menu(words, own);
    let question = Question { says, menu, blank: true, own };
    loop {
        let typed = match talk.answer(&question)? {
            Reply::Text(typed) => typed,
            Reply::Word(_) => return new(talk, year),
            _ => return Ok(Vec::new()),
        };
        match find_in(&readings, &typed) {
            Ok(note) => return of_note(talk, year, &note.clone()),
            Err(refusal) => talk.wrong(&refusal)?,
        }
    }
}

fn find_in<'r>(readings: &'r Readings, typed: &str) -> Result<&'r Note, Refusal> {
    let all = readings.notes.iter().map(|noted| &noted.note);
    may::reading::note(all, may::reading::numbered(typed)?)
}

/// One of them.
pub(crate) fn one(talk: &mut Talk<'_, '_>, year: u16, id: NoteId) -> Said {
    let (readings, _) = read(talk, year)?;
    let note = may::reading::note(readings.notes.iter().map(|noted| &noted.note), id)?.clone();
    of_note(talk, year, &note)
}

/// What may be seen of them. Whoever is shown answers of a case does not read it blind any more.
fn read(talk: &mut Talk<'_, '_>, year: u16) -> Result<(Readings, Vec<String>), Broken> {
    let Loaded::Notes { readings, checklists, .. } = talk.load(Load::Notes(year))? else {
        return Ok((Readings::default(), Vec::new()));
    };
    for case in readings.shows(&talk.session.by) {
        talk.show(Load::Case(CaseAt { year, case }))?;
    }
    let words = talk.words;
    if readings.notes.is_empty() {
        return Ok((readings, vec![words.say("plain-notes-none", &[])]));
    }
    let says = readings.notes.iter().flat_map(|Noted { note, given, .. }| {
        let question = note.about.question.as_deref().and_then(|question| find(&checklists, question));
        let answer = given.as_ref().zip(question).map(|(given, question)| {
            say!(words, "plain-note-answer", value = terms::value(words, question.scale, given.answer.value))
        });
        heard(words, note).into_iter().chain(answer)
    });
    Ok((readings.clone(), says.collect()))
}

/// "L-01, B-01 BI-05, KH: Hvor ses det? (venter på svar)".
fn heard(words: &Words, note: &Note) -> Vec<String> {
    let (about, line) = (terms::noted(words, &note.about), notes::line(words, note));
    vec![say!(words, "plain-note", note = note.id, about = about, by = note.opened.by, said = line)]
}

/// What can be done with it by the one who listens, each by its word or its number.
fn of_note(talk: &mut Talk<'_, '_>, year: u16, note: &Note) -> Said {
    let words = talk.words;
    let by = talk.session.by.clone();
    let can = [
        (Command::AnswerNote, may::reading::answer(note, &by)),
        (Command::AcceptNote, may::reading::resolve(note, &by, Outcome::Accepted)),
        (Command::MaintainNote, may::reading::resolve(note, &by, Outcome::Maintained)),
        (Command::CloseNote, may::reading::resolve(note, &by, Outcome::Closed)),
    ];
    let open: Vec<Command> = can.iter().filter(|(_, can)| can.is_ok()).map(|(command, _)| *command).collect();
    let mut says = heard(words, note);
    says.extend((1..).zip(&open).map(|(number, command)| numbered(words, number, &command.help(words))));
    says.push(words.say("plain-notes-what", &[]));
    let why = |command: Command| can.iter().find(|(of, _)| *of == command).map_or(Ok(()), |(_, can)| can.clone());
    let menu = Menu::allowed(1..=open.len(), &DEEDS, why);
    let command = match talk.answer(&Question { says, menu, blank: true, own: &DEEDS })? {
        Reply::Word(command) => Some(command),
        Reply::Number(number) => number.checked_sub(1).and_then(|nth| open.get(nth)).copied(),
        _ => None,
    };
    let Some(command) = command else { return Ok(Vec::new()) };
    let is_needed = matches!(command, Command::AnswerNote | Command::CloseNote);
    let text = text(talk, command, is_needed)?;
    let number = note.id;
    let (asked, life) = match command {
        Command::AnswerNote => (OfRound::AnswerNote { number, text }, Life::Answered),
        Command::AcceptNote => (OfRound::ResolveNote { number, outcome: Outcome::Accepted, text }, Life::Accepted),
        Command::MaintainNote => {
            (OfRound::ResolveNote { number, outcome: Outcome::Maintained, text }, Life::Maintained)
        }
        _ => (OfRound::ResolveNote { number, outcome: Outcome::Closed, text }, Life::Closed),
    };
    let done = talk.perform(Request::Round(year, asked))?;
    let standing = terms::life(words, life);
    Ok(vec![saved(words, done.at, &say!(words, "plain-note-done", note = number, standing = standing))])
}

const DEEDS: [Command; 4] = [Command::AnswerNote, Command::AcceptNote, Command::MaintainNote, Command::CloseNote];

/// One line; a blank one where there need not be any.
fn text(talk: &mut Talk<'_, '_>, command: Command, is_needed: bool) -> Result<String, Broken> {
    let words = talk.words;
    let ask = match command {
        Command::AnswerNote => "plain-write-reply",
        Command::CloseNote => "plain-write-closing",
        _ => "plain-write-ending",
    };
    let says = vec![words.say(ask, &[])];
    if is_needed {
        return talk.text(words.say(ask, &[]), "note");
    }
    talk.line(&Question::or_blank(words, says, Typed::Line))
}

/// A note on the round, a case or an answer.
fn new(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let typed = talk.line(&Question::or_blank(words, vec![words.say("plain-note-about", &[])], Typed::Line))?;
    let mut parts = typed.split_whitespace();
    let case = parts.next().map(may::case::numbered).transpose()?;
    let about = About { case, question: parts.next().map(String::from) };
    let text = talk.text(words.say("plain-write-new-note", &[]), "note")?;
    let done = talk.perform(Request::Round(year, OfRound::Note { about, text }))?;
    let Made::Note(note) = done.made else { return Ok(Vec::new()) };
    let standing = terms::life(words, Life::Open);
    Ok(vec![saved(words, done.at, &say!(words, "plain-note-done", note = note, standing = standing))])
}

/// What a reader has begun and not said is passed over with a reason, so that the round can be signed.
pub(crate) fn pass_over(talk: &mut Talk<'_, '_>, at: &At) -> Said {
    let words = talk.words;
    let file = talk.session.case(at.year, at.case)?;
    let begun = || file.half_notes().filter(|draft| draft.question == at.question);
    let draft = begun().find(|draft| draft.by != talk.session.by).or_else(|| begun().next());
    let reader = draft.map(|draft| draft.by.clone()).unwrap_or_default();
    may::reading::pass_over(&file, &at.question, &reader, &talk.session.by)?;
    let ask = say!(words, "plain-pass-over", case = at.case, question = at.question, reader = reader);
    let reason = talk.text(ask, "reason")?;
    let asked = OfQuestion::PassOver { reader: reader.clone(), reason };
    let done = talk.perform(Request::Question(at.clone(), asked))?;
    let said = say!(words, "plain-passed-over", case = at.case, question = at.question, reader = reader);
    Ok(vec![saved(words, done.at, &said)])
}
